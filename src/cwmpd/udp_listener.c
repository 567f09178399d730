/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/udp_listener.h"

#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"
#include "base/url.h"
#include "cwmpd/route.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DEFAULT_STUN_PORT 3478
#define DEFAULT_MINIMUM_S 20
#define LOOK_UP_MS        15000 /* until a name that is not known is looked up again */

#define TEXT_PORT    "udp-port"    /* the one that was taken for one that was in use */
#define TEXT_BINDING "udp-binding" /* "local public": what was told last, of STUN */

struct udp_listener {
    struct udp_listener_options options;
    char *address; /* where to listen; NULL: everywhere */
    uint16_t port; /* the one wished for */
    bool placed;
    char host[ROUTE_ADDRESS_SIZE];       /* local, toward the ACS; "" unknown */
    struct connreq_udp_counters counted; /* beside those of the port */
    struct connreq_udp *udp;             /* NULL: closed */
    bool failed;                         /* to open it, as was logged */
    struct route *route;                 /* of the STUN server, being looked up */
    struct route_remote server;          /* as it was looked up last; length 0: not known */
    bool kept;                           /* the binding toward it is kept up */
    bool renew;                          /* settings changed: begin anew */
    char local[ROUTE_ADDRESS_SIZE];      /* toward the STUN server */
    char *told;                          /* UDPConnectionRequestAddress */
    bool told_nat;
    uv_timer_t later, look_up;
    unsigned open; /* of the timers */
    struct arena *credentials;
};

/* ---- What the model says ------------------------------------------------------------- */

static bool is_stun_wanted(const struct udp_listener *listener)
{
    return model_role_boolean(listener->options.model, ROLE_STUN_ENABLE, false);
}

static void tell_credentials(void *argument, const char **username, const char **password)
{
    struct udp_listener *listener = argument;
    struct model *model = listener->options.model;

    arena_reset(listener->credentials);
    *username = model_role_string(model, ROLE_CONNECTION_REQUEST_USERNAME, listener->credentials);
    *password = model_role_string(model, ROLE_CONNECTION_REQUEST_PASSWORD, listener->credentials);
}

/* R-UDP-02; NULL: there is no ACS either. */
static const char *server_name(const struct udp_listener *listener, struct arena *arena)
{
    struct model *model = listener->options.model;
    const char *name = model_role_string(model, ROLE_STUN_SERVER_ADDRESS, arena);
    struct url acs;

    if (name[0] != '\0')
        return name;
    if (!url_parse(model_role_string(model, ROLE_ACS_URL, arena), &acs))
        return NULL;
    return arena_strdup(arena, acs.host);
}

static struct sockaddr_in server_address(const struct udp_listener *listener)
{
    uint64_t port =
        model_role_unsigned(listener->options.model, ROLE_STUN_SERVER_PORT, DEFAULT_STUN_PORT);
    struct sockaddr_in server;

    memcpy(&server, &listener->server.address, sizeof server);
    server.sin_port = htons(port > 0 && port <= UINT16_MAX ? (uint16_t)port : DEFAULT_STUN_PORT);
    return server;
}

static struct stun_binding_rule read_rule(const struct udp_listener *listener, struct arena *arena)
{
    struct model *model = listener->options.model;
    uint64_t minimum =
        model_role_unsigned(model, ROLE_STUN_MINIMUM_KEEP_ALIVE_PERIOD, DEFAULT_MINIMUM_S);
    struct value maximum;
    struct stun_binding_rule rule = {
        .minimum_s = minimum == 0           ? DEFAULT_MINIMUM_S
                     : minimum < UINT32_MAX ? (unsigned)minimum
                                            : UINT32_MAX,
        .maximum_s = -1,
        .probe = model_role_boolean(model, ROLE_STUN_PROBE_NAT_AGINGTIME, true),
        .username = model_role_string(model, ROLE_STUN_USERNAME, arena),
        .password = model_role_string(model, ROLE_STUN_PASSWORD, arena)};

    if (model_role_value(model, ROLE_STUN_MAXIMUM_KEEP_ALIVE_PERIOD, arena, &maximum))
        rule.maximum_s = maximum.integer;
    return rule;
}

/* ---- What the ACS is told ------------------------------------------------------------ */

static char *print_place(const char *host, unsigned port)
{
    struct buf text = {0};

    if (host[0] != '\0')
        buf_printf(&text, strchr(host, ':') ? "[%s]:%u" : "%s:%u", host, port);
    return buf_take(&text);
}

/* R-UDP-11: takes `address`. */
static void tell(struct udp_listener *listener, char *address, bool nat)
{
    bool news = !listener->told || !text_equal(listener->told, address);

    if (news && address[0] != '\0')
        log_info(listener->options.log, "UDP connection requests come to %s%s", address,
                 nat ? ", through NAT" : "");
    free(listener->told);
    listener->told = address;
    listener->told_nat = nat;
    model_publish(listener->options.model, ROLE_UDP_CONNECTION_REQUEST_ADDRESS, address);
    model_publish(listener->options.model, ROLE_NAT_DETECTED, nat ? "true" : "false");
}

static void tell_local(struct udp_listener *listener)
{
    char *address = listener->udp ? print_place(listener->host, connreq_udp_port(listener->udp))
                                  : mem_strdup("");

    tell(listener, address, false);
}

/* So that a device that was only restarted has no news for the ACS. */
static void remember(struct udp_listener *listener, const char *local, const char *mapped)
{
    struct arena *arena = arena_new();
    const char *line = arena_printf(arena, "%s %s", local, mapped);
    const char *kept = store_text(listener->options.store, TEXT_BINDING, arena);
    struct cwmp_error error;

    if ((!kept || !text_equal(kept, line)) &&
        store_set_text(listener->options.store, TEXT_BINDING, line, &error) != CWMP_OK)
        log_error(listener->options.log, "%s", error.text);
    arena_free(arena);
}

/* R-UDP-10. */
static void tell_mapped(struct udp_listener *listener, const struct stun_address *mapped)
{
    char *local = print_place(listener->local, connreq_udp_port(listener->udp));
    struct buf text = {0};
    bool nat;

    stun_address_print(mapped, &text);
    nat = !text_equal(local, buf_text(&text));
    remember(listener, local, buf_text(&text));
    tell(listener, buf_take(&text), nat);
    free(local);
}

/* What was told before the start, if it was of the same local address. */
static void tell_remembered(struct udp_listener *listener)
{
    struct arena *arena = arena_new();
    char *local = print_place(listener->host, connreq_udp_port(listener->udp));
    const char *kept = store_text(listener->options.store, TEXT_BINDING, arena);
    size_t length = strlen(local);

    if (kept && text_starts_with(kept, local) && kept[length] == ' ')
        tell(listener, mem_strdup(kept + length + 1), !text_equal(kept + length + 1, local));
    else
        tell_local(listener);
    free(local);
    arena_free(arena);
}

/* While STUN is at it, what was told stays. */
static void publish(struct udp_listener *listener)
{
    struct stun_address mapped;

    if (!listener->udp || !is_stun_wanted(listener))
        tell_local(listener);
    else if (stun_binding_mapped(connreq_udp_binding(listener->udp), &mapped))
        tell_mapped(listener, &mapped);
    else if (!listener->told || listener->told[0] == '\0')
        tell_remembered(listener);
}

/* ---- The STUN server ----------------------------------------------------------------- */

static void found(void *argument, const struct route_remote *server);

static void look_up(struct udp_listener *listener)
{
    struct arena *arena = arena_new();
    const char *name = server_name(listener, arena);

    if (!listener->route && name)
        listener->route = route_find(listener->options.loop, name, AF_INET, listener, found);
    arena_free(arena);
}

static void keep(struct udp_listener *listener)
{
    struct arena *arena = arena_new();
    struct sockaddr_in server = server_address(listener);
    struct stun_binding_rule rule = read_rule(listener, arena);

    listener->kept = true;
    connreq_udp_keep(listener->udp, &server, &rule);
    arena_free(arena);
}

static void keep_not(struct udp_listener *listener)
{
    route_cancel(listener->route);
    listener->route = NULL;
    listener->server.length = 0;
    listener->local[0] = '\0';
    listener->kept = false;
    uv_timer_stop(&listener->look_up);
    if (listener->udp)
        connreq_udp_keep_not(listener->udp);
}

/* R-UDP-14: another local address is another binding. Without a route it may come back. What
 * listens at one address alone sends from there, whatever the route says. */
static bool is_moved(struct udp_listener *listener)
{
    char local[ROUTE_ADDRESS_SIZE];

    if (!route_local(&listener->server, local))
        return false;
    if (listener->address)
        snprintf(local, sizeof local, "%s", listener->address);
    if (text_equal(local, listener->local))
        return false;
    memcpy(listener->local, local, sizeof listener->local);
    return true;
}

static void look_up_again(uv_timer_t *timer)
{
    look_up(timer->data);
}

static void found(void *argument, const struct route_remote *server)
{
    struct udp_listener *listener = argument;
    bool other = server->length != listener->server.length ||
                 memcmp(&server->address, &listener->server.address, server->length) != 0;

    listener->route = NULL;
    if (server->length == 0) {
        uv_timer_start(&listener->look_up, look_up_again, LOOK_UP_MS, 0);
        if (!listener->kept)
            tell_local(listener);
        return;
    }
    listener->server = *server;
    if (is_moved(listener) || other || !listener->kept)
        keep(listener);
}

/* The server's name may have got another address meanwhile. */
static void stun_changed(void *argument)
{
    struct udp_listener *listener = argument;
    const struct stun_binding *binding = connreq_udp_binding(listener->udp);
    struct stun_address mapped;
    enum stun_state state = stun_binding_state(binding);

    if (state == STUN_NO_ANSWER)
        look_up(listener);
    if ((state == STUN_NO_ANSWER || state == STUN_REFUSED) &&
        !stun_binding_mapped(binding, &mapped))
        tell_local(listener);
    else
        publish(listener);
}

/* ---- The port ------------------------------------------------------------------------ */

static enum connreq_verdict take_request(void *argument)
{
    struct udp_listener *listener = argument;

    return listener->options.wake(listener->options.argument) ? CONNREQ_ACCEPTED : CONNREQ_BUSY;
}

static struct connreq_udp *open_port(struct udp_listener *listener, uint16_t port,
                                     struct cwmp_error *error)
{
    return connreq_udp_start(&(struct connreq_udp_options){.loop = listener->options.loop,
                                                           .env = listener->options.env,
                                                           .log = listener->options.log,
                                                           .address = listener->address,
                                                           .port = port,
                                                           .argument = listener,
                                                           .credentials = tell_credentials,
                                                           .wake = take_request,
                                                           .changed = stun_changed},
                             error);
}

/* The port of the last time, so that the address stays the same; or any. */
static void open_other_port(struct udp_listener *listener, struct cwmp_error *error)
{
    struct arena *arena = arena_new();
    const char *kept = store_text(listener->options.store, TEXT_PORT, arena);
    uint64_t port = 0;
    struct cwmp_error ignored;

    if (kept && text_to_uint64(kept, &port) && port > 0 && port <= UINT16_MAX)
        listener->udp = open_port(listener, (uint16_t)port, &ignored);
    if (!listener->udp)
        listener->udp = open_port(listener, 0, error);
    if (listener->udp && connreq_udp_port(listener->udp) != port)
        store_set_text(listener->options.store, TEXT_PORT,
                       arena_printf(arena, "%u", (unsigned)connreq_udp_port(listener->udp)),
                       &ignored);
    arena_free(arena);
}

static void open_some_port(struct udp_listener *listener)
{
    struct cwmp_error error;

    listener->udp = open_port(listener, listener->port, &error);
    if (!listener->udp &&
        model_role_boolean(listener->options.model, ROLE_STUN_PORT_ADAPTIVE, true))
        open_other_port(listener, &error);
    if (!listener->udp && !listener->failed)
        log_error(listener->options.log, "no UDP connection requests are taken: %s", error.text);
    listener->failed = !listener->udp;
}

/* The counters outlive a port; as in listener.c they may be below zero. */
static struct connreq_udp_counters count(const struct udp_listener *listener)
{
    struct connreq_udp_counters sum = listener->counted, now = {0};

    if (listener->udp)
        now = connreq_udp_counters(listener->udp);
    sum.accepted += now.accepted;
    sum.refused += now.refused;
    sum.copies += now.copies;
    sum.throttled += now.throttled;
    return sum;
}

void udp_listener_clear_counters(struct udp_listener *listener)
{
    const struct connreq_udp_counters now = count(listener);
    struct connreq_udp_counters *counted = &listener->counted;

    counted->accepted -= now.accepted;
    counted->refused -= now.refused;
    counted->copies -= now.copies;
    counted->throttled -= now.throttled;
}

static void close_port(struct udp_listener *listener)
{
    keep_not(listener);
    listener->counted = count(listener);
    connreq_udp_stop(listener->udp);
    listener->udp = NULL;
}

/* ---- All of it ----------------------------------------------------------------------- */

static void update(struct udp_listener *listener)
{
    bool wanted =
        listener->placed && model_role_boolean(listener->options.model, ROLE_ENABLE_CWMP, true);

    if (wanted && !listener->udp)
        open_some_port(listener);
    else if (!wanted && listener->udp)
        close_port(listener);
    if (!is_stun_wanted(listener) || listener->renew)
        keep_not(listener);
    listener->renew = false;
    if (listener->udp && is_stun_wanted(listener) && !listener->kept)
        look_up(listener);
    else if (listener->udp && is_moved(listener))
        keep(listener);
    publish(listener);
}

void udp_listener_place(struct udp_listener *listener, const char *address, uint16_t port,
                        const char *host)
{
    bool same = listener->placed && listener->port == port &&
                (address && listener->address ? text_equal(address, listener->address)
                                              : !address && !listener->address);

    if (!same) {
        close_port(listener);
        free(listener->address);
        listener->address = address ? mem_strdup(address) : NULL;
        listener->port = port;
        listener->placed = true;
    }
    snprintf(listener->host, sizeof listener->host, "%s", host);
    update(listener);
}

static void do_later(uv_timer_t *timer)
{
    update(timer->data);
}

void udp_listener_model_changed(struct udp_listener *listener, const struct model_change *change)
{
    switch (change->role) {
    case ROLE_ACS_URL:
    case ROLE_STUN_SERVER_ADDRESS:
    case ROLE_STUN_SERVER_PORT:
    case ROLE_STUN_USERNAME:
    case ROLE_STUN_PASSWORD:
    case ROLE_STUN_MAXIMUM_KEEP_ALIVE_PERIOD:
    case ROLE_STUN_MINIMUM_KEEP_ALIVE_PERIOD:
    case ROLE_STUN_PROBE_NAT_AGINGTIME:
        listener->renew = true; /* R-UDP-14 */
        break;
    case ROLE_STUN_ENABLE:
    case ROLE_STUN_PORT_ADAPTIVE:
    case ROLE_ENABLE_CWMP:
        break;
    default:
        return;
    }
    uv_timer_start(&listener->later, do_later, 0, 0);
}

static void show_binding(const struct stun_binding *binding, struct cli_output *out)
{
    static const char *const words[] = {[STUN_STOPPED] = "no server",
                                        [STUN_ASKING] = "asking",
                                        [STUN_BOUND] = "bound",
                                        [STUN_NO_ANSWER] = "no answer",
                                        [STUN_REFUSED] = "refused"};
    enum stun_state state = stun_binding_state(binding);

    if (state == STUN_REFUSED)
        cli_row_format(out, "STUN state", "%s with error %u", words[state],
                       stun_binding_error(binding));
    else
        cli_row(out, "STUN state", words[state]);
}

void udp_listener_show(const struct udp_listener *listener, struct cli_output *out)
{
    const struct connreq_udp_counters counters = count(listener);
    unsigned lifetime = 0;

    if (listener->udp)
        lifetime = stun_binding_lifetime(connreq_udp_binding(listener->udp));
    if (listener->udp && is_stun_wanted(listener))
        show_binding(connreq_udp_binding(listener->udp), out);
    else
        cli_row(out, "STUN state", listener->failed ? "no UDP port" : "off");
    cli_row(out, "NAT detected", listener->told_nat ? "true" : "false");
    cli_row(out, "UDP CR address",
            listener->told && listener->told[0] != '\0' ? listener->told : "none");
    if (lifetime > 0)
        cli_row_format(out, "NAT binding time", "%us", lifetime);
    else
        cli_row(out, "NAT binding time", "unknown");
    cli_row_format(out, "UDP requests ok/copies/refused/throttled", "%llu/%llu/%llu/%llu",
                   (unsigned long long)counters.accepted, (unsigned long long)counters.copies,
                   (unsigned long long)counters.refused, (unsigned long long)counters.throttled);
}

/* ---- Begin and end ------------------------------------------------------------------- */

static void timer_closed(uv_handle_t *handle)
{
    struct udp_listener *listener = handle->data;

    if (--listener->open == 0)
        free(listener);
}

static void make_timer(struct udp_listener *listener, uv_timer_t *timer)
{
    uv_timer_init(listener->options.loop, timer);
    timer->data = listener;
    listener->open++;
}

struct udp_listener *udp_listener_new(const struct udp_listener_options *options)
{
    struct udp_listener *listener = mem_alloc(sizeof *listener);

    listener->options = *options;
    listener->credentials = arena_new();
    make_timer(listener, &listener->later);
    make_timer(listener, &listener->look_up);
    return listener;
}

void udp_listener_free(struct udp_listener *listener)
{
    if (!listener)
        return;
    close_port(listener);
    arena_free(listener->credentials);
    free(listener->address);
    free(listener->told);
    uv_close((uv_handle_t *)&listener->later, timer_closed);
    uv_close((uv_handle_t *)&listener->look_up, timer_closed);
}
