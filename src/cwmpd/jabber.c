/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/jabber.h"

#include "base/mem.h"
#include "base/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TEXT_JABBER_ID "xmpp-jabber-id" /* "OBJECT ADDRESS": the last that was bound for it */
#define SERVERS        16               /* of the table that are looked at */
#define OWN_KEEP_ALIVE 300              /* what RFC 6120, 4.6.4 recommends */
#define LONGEST_KEEP   86400
#define PORT           5222

struct jabber {
    struct jabber_options options;
    struct xmpp_link *xmpp;
    char *object; /* of the connection in use, with its final dot; "" none */
    uint32_t instance;
    struct arena *credentials;
    uv_timer_t later;
};

/* ---- Settings -------------------------------------------------------------------------------- */

struct reading {
    struct arena *arena;
    size_t base; /* length of the object's name */
    struct xmpp_account account;
    bool enabled;
    const char *algorithm;
    int64_t keep_alive;
    struct {
        uint32_t instance;
        bool enabled;
        struct xmpp_server server;
    } table[SERVERS];
    size_t count;
};

static const char *keep(struct reading *reading, const struct value *value)
{
    return arena_strdup(reading->arena, value->string);
}

/* NAME.{i}.REST of the Server table; rows come one after the other. */
static void take_server(struct reading *reading, const char *name, const struct value *value)
{
    char *rest;
    uint32_t instance = (uint32_t)strtoul(name, &rest, 10);
    size_t last = reading->count;

    if (last == 0 || reading->table[last - 1].instance != instance) {
        if (last == SERVERS)
            return;
        reading->table[last].instance = instance;
        reading->table[last].server.host = "";
        last = ++reading->count;
    }
    last--;
    if (text_equal(rest, ".Enable"))
        reading->table[last].enabled = value->boolean;
    else if (text_equal(rest, ".ServerAddress"))
        reading->table[last].server.host = keep(reading, value);
    else if (text_equal(rest, ".Port"))
        reading->table[last].server.port = (uint16_t)value->unsigned_;
    else if (text_equal(rest, ".Priority"))
        reading->table[last].server.priority = (uint16_t)value->unsigned_;
    else if (text_equal(rest, ".Weight"))
        reading->table[last].server.weight = (int32_t)value->integer;
}

static void visit(void *argument, const struct model_item *item)
{
    struct reading *reading = argument;
    struct xmpp_account *account = &reading->account;
    const char *name = item->name + reading->base;
    const struct value *value = item->value;

    if (text_starts_with(name, "Server."))
        take_server(reading, name + strlen("Server."), value);
    else if (text_equal(name, "Enable"))
        reading->enabled = value->boolean;
    else if (text_equal(name, "Username"))
        account->username = keep(reading, value);
    else if (text_equal(name, "Domain"))
        account->domain = keep(reading, value);
    else if (text_equal(name, "Resource"))
        account->resource = keep(reading, value);
    else if (text_equal(name, "ServerConnectAlgorithm"))
        reading->algorithm = keep(reading, value);
    else if (text_equal(name, "KeepAliveInterval"))
        reading->keep_alive = value->integer;
    else if (text_equal(name, "ServerConnectAttempts"))
        account->retry.attempts = (uint32_t)value->unsigned_;
    else if (text_equal(name, "ServerRetryInitialInterval"))
        account->retry.initial = (uint32_t)value->unsigned_;
    else if (text_equal(name, "ServerRetryIntervalMultiplier"))
        account->retry.multiplier = (uint32_t)value->unsigned_;
    else if (text_equal(name, "ServerRetryMaxInterval"))
        account->retry.maximum = (uint32_t)value->unsigned_;
    else if (text_equal(name, "UseTLS"))
        account->must_secure = value->boolean;
}

/* The servers that the algorithm has, in the arena (R-XMP-07). */
static void choose_servers(struct reading *reading)
{
    struct xmpp_account *account = &reading->account;
    struct xmpp_server *servers = arena_alloc(reading->arena, SERVERS * sizeof *servers);

    account->servers = servers;
    if (!text_equal(reading->algorithm, "ServerTable")) {
        bool direct = text_equal(reading->algorithm, "DNS");

        servers[0] = (struct xmpp_server){.host = direct ? account->domain : "", .port = PORT};
        account->server_count = 1;
        return;
    }
    for (size_t i = 0; i < reading->count; i++)
        if (reading->table[i].enabled && reading->table[i].server.host[0] != '\0')
            servers[account->server_count++] = reading->table[i].server;
}

static uint32_t keep_alive(int64_t interval)
{
    if (interval < 0)
        return OWN_KEEP_ALIVE;
    return interval < LONGEST_KEEP ? (uint32_t)interval : LONGEST_KEEP;
}

/* False: the connection is not there or not enabled. */
static bool read_account(struct jabber *jabber, struct reading *reading)
{
    struct model *model = jabber->options.model;
    struct xmpp_account *account = &reading->account;
    struct value password;
    struct cwmp_error error;

    account->username = account->domain = account->resource = reading->algorithm = "";
    reading->base = strlen(jabber->object);
    if (model_visit_values(model, jabber->object, visit, reading, &error) != CWMP_OK ||
        !reading->enabled ||
        model_get(model, arena_printf(reading->arena, "%sPassword", jabber->object), reading->arena,
                  &password, &error) != CWMP_OK)
        return false;
    account->password = password.string;
    account->keep_alive = keep_alive(reading->keep_alive);
    account->ca_file = jabber->options.ca_file;
    account->crl_file = jabber->options.crl_file;
    choose_servers(reading);
    return true;
}

/* ---- ConnReqJabberID ------------------------------------------------------------------------- */

/* What is to be seen until an address is bound: the last one of this connection (R-XMP-02). */
static void publish_last(struct jabber *jabber)
{
    struct arena *arena = arena_new();
    const char *kept = store_text(jabber->options.store, TEXT_JABBER_ID, arena);
    size_t length = strlen(jabber->object);
    bool ours = kept && strncmp(kept, jabber->object, length) == 0 && kept[length] == ' ';

    model_publish(jabber->options.model, ROLE_CONNECTION_REQUEST_JABBER_ID,
                  ours ? kept + length + 1 : "");
    arena_free(arena);
}

static void state_changed(void *argument)
{
    struct jabber *jabber = argument;
    struct xmpp_state state = xmpp_link_state(jabber->xmpp);
    struct arena *arena;
    struct cwmp_error error;

    jabber->options.changed(jabber->options.argument);
    if (state.status != XMPP_ONLINE)
        return;
    arena = arena_new();
    if (store_set_text(jabber->options.store, TEXT_JABBER_ID,
                       arena_printf(arena, "%s %s", jabber->object, state.jabber_id),
                       &error) != CWMP_OK)
        log_warning(jabber->options.log, "the XMPP address is known until a restart only: %s",
                    error.text);
    arena_free(arena);
    model_publish(jabber->options.model, ROLE_CONNECTION_REQUEST_JABBER_ID, state.jabber_id);
}

/* ---- Following the model --------------------------------------------------------------------- */

static void set_object(struct jabber *jabber, const char *path)
{
    size_t length = strlen(path);
    const char *number;

    if (length > 0 && path[length - 1] == '.')
        length--;
    free(jabber->object);
    jabber->object = mem_alloc(length + 2);
    memcpy(jabber->object, path, length);
    number = strrchr(jabber->object, '.');
    jabber->instance = number ? (uint32_t)strtoul(number + 1, NULL, 10) : 0;
    if (length > 0)
        jabber->object[length] = '.';
}

static void update(struct jabber *jabber)
{
    struct model *model = jabber->options.model;
    struct reading reading = {.arena = arena_new()};
    bool wanted = model_role_boolean(model, ROLE_ENABLE_CWMP, true);

    set_object(jabber,
               model_role_string(model, ROLE_CONNECTION_REQUEST_XMPP_CONNECTION, reading.arena));
    wanted = wanted && jabber->object[0] != '\0' && read_account(jabber, &reading);
    xmpp_link_use(jabber->xmpp, wanted ? &reading.account : NULL);
    if (!wanted)
        model_publish(model, ROLE_CONNECTION_REQUEST_JABBER_ID, "");
    else if (xmpp_link_state(jabber->xmpp).status != XMPP_ONLINE)
        publish_last(jabber);
    arena_free(reading.arena);
}

static void do_later(uv_timer_t *timer)
{
    update(timer->data);
}

void jabber_model_changed(struct jabber *jabber, const struct model_change *change)
{
    bool ours = change->role == ROLE_ENABLE_CWMP ||
                change->role == ROLE_CONNECTION_REQUEST_XMPP_CONNECTION ||
                (jabber->object[0] != '\0' && text_starts_with(change->name, jabber->object));

    if (ours)
        uv_timer_start(&jabber->later, do_later, 0, 0);
}

void jabber_set_trust(struct jabber *jabber, const char *ca_file, const char *crl_file)
{
    jabber->options.ca_file = ca_file;
    jabber->options.crl_file = crl_file;
    uv_timer_start(&jabber->later, do_later, 0, 0);
}

/* ---- Requests -------------------------------------------------------------------------------- */

static void tell_credentials(void *argument, const char **username, const char **password)
{
    struct jabber *jabber = argument;
    struct model *model = jabber->options.model;

    arena_reset(jabber->credentials);
    *username = model_role_string(model, ROLE_CONNECTION_REQUEST_USERNAME, jabber->credentials);
    *password = model_role_string(model, ROLE_CONNECTION_REQUEST_PASSWORD, jabber->credentials);
}

static const char *tell_allowed(void *argument)
{
    struct jabber *jabber = argument;

    arena_reset(jabber->credentials);
    return model_role_string(jabber->options.model, ROLE_CONNECTION_REQUEST_ALLOWED_JABBER_IDS,
                             jabber->credentials);
}

static enum connreq_verdict take_request(void *argument)
{
    struct jabber *jabber = argument;

    return jabber->options.wake(jabber->options.argument) ? CONNREQ_ACCEPTED : CONNREQ_BUSY;
}

/* ---- State ----------------------------------------------------------------------------------- */

bool jabber_tell(const struct jabber *jabber, uint32_t instance,
                 struct device_xmpp_connection *connection)
{
    static const char *const words[] = {
        [XMPP_OFF] = "Disabled",
        [XMPP_CONNECTING] = "Connecting",
        [XMPP_ONLINE] = "Enabled",
        [XMPP_NO_SERVER] = "ServerNotPresent",
        [XMPP_NOT_TRUSTED] = "Error",
        [XMPP_NOT_LOGGED_IN] = "Error_AuthenticationFailure",
        [XMPP_MISCONFIGURED] = "Error_Misconfigured",
    };
    struct xmpp_state state = xmpp_link_state(jabber->xmpp);

    if (instance != jabber->instance || state.status == XMPP_OFF)
        return false;
    *connection = (struct device_xmpp_connection){
        .jabber_id = state.jabber_id,
        .status = words[state.status],
        .changed = {.seconds = state.changed.seconds, .relative = state.changed.since_start},
        .secured = state.secured,
        .received = state.received,
        .transmitted = state.transmitted,
        .received_errors = state.received_errors,
        .transmitted_errors = state.transmitted_errors};
    return true;
}

void jabber_show(const struct jabber *jabber, struct cli_output *out)
{
    static const char *const words[] = {
        [XMPP_OFF] = "off",
        [XMPP_CONNECTING] = "connecting",
        [XMPP_ONLINE] = "online",
        [XMPP_NO_SERVER] = "no server",
        [XMPP_NOT_TRUSTED] = "server not trusted",
        [XMPP_NOT_LOGGED_IN] = "not logged in",
        [XMPP_MISCONFIGURED] = "misconfigured",
    };
    struct xmpp_state state = xmpp_link_state(jabber->xmpp);

    if (state.status == XMPP_ONLINE)
        cli_row_format(out, "XMPP connection requests", "online as %s, %s TLS", state.jabber_id,
                       state.secured ? "with" : "without");
    else
        cli_row_format(out, "XMPP connection requests", "%s%s%s", words[state.status],
                       state.reason[0] != '\0' ? ": " : "", state.reason);
}

/* ---- Begin and end --------------------------------------------------------------------------- */

struct jabber *jabber_new(const struct jabber_options *options)
{
    struct arena *arena = arena_new();
    bool exists =
        model_role_path(options->model, ROLE_CONNECTION_REQUEST_XMPP_CONNECTION, arena) != NULL;
    struct jabber *jabber;

    arena_free(arena);
    if (!exists)
        return NULL;
    jabber = mem_alloc(sizeof *jabber);
    jabber->options = *options;
    jabber->object = mem_strdup("");
    jabber->credentials = arena_new();
    uv_timer_init(options->loop, &jabber->later);
    jabber->later.data = jabber;
    jabber->xmpp = xmpp_link_new(&(struct xmpp_options){.loop = options->loop,
                                                        .env = options->env,
                                                        .log = options->log,
                                                        .program = options->program,
                                                        .argument = jabber,
                                                        .credentials = tell_credentials,
                                                        .allowed = tell_allowed,
                                                        .wake = take_request,
                                                        .changed = state_changed});
    update(jabber);
    return jabber;
}

static void later_closed(uv_handle_t *timer)
{
    free(timer->data);
}

void jabber_free(struct jabber *jabber)
{
    if (!jabber)
        return;
    xmpp_link_free(jabber->xmpp);
    arena_free(jabber->credentials);
    free(jabber->object);
    uv_close((uv_handle_t *)&jabber->later, later_closed);
}
