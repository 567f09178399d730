/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/listener.h"

#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"
#include "base/url.h"
#include "cwmpd/route.h"
#include "device/addresses.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DEFAULT_PORT      7547
#define LOOK_MS           2000
#define PATH_RANDOM_BYTES 16 /* R-CRQ-03 wants 8 at least */
#define TEXT_PATH         "connection-request-path"

/* A place as it was read. */
struct place {
    char *address; /* of the URL; NULL: none is configured */
    char *link;    /* NULL: none is configured */
    char *path;
    uint16_t port;
};

struct listener {
    struct listener_options options;
    struct place place;
    struct connreq_counters counted; /* beside those of the server */
    struct connreq_server *server;   /* NULL: closed */
    char bound[ROUTE_ADDRESS_SIZE];  /* where it listens; "": everywhere */
    struct route *route;             /* being looked up */
    bool preparing;                  /* somebody waits for that */
    struct route_remote acs;         /* as it was looked up last */
    char local[ROUTE_ADDRESS_SIZE];  /* the address that is told; "" unknown */
    uv_timer_t later;
    uv_timer_t look;
    unsigned open; /* of the timers */
    struct arena *credentials;
    struct cwmp_error problem; /* why it cannot listen; no text: it can */
};

/* Listens everywhere, and follows the route to the ACS. */
static bool is_automatic(const struct listener *listener)
{
    return !listener->place.address && !listener->place.link;
}

/* ---- The server ---------------------------------------------------------------------- */

static void tell_credentials(void *argument, const char **username, const char **password)
{
    struct listener *listener = argument;
    struct model *model = listener->options.model;

    arena_reset(listener->credentials);
    *username = model_role_string(model, ROLE_CONNECTION_REQUEST_USERNAME, listener->credentials);
    *password = model_role_string(model, ROLE_CONNECTION_REQUEST_PASSWORD, listener->credentials);
}

static bool is_open(void *argument)
{
    const struct listener *listener = argument;

    return model_role_boolean(listener->options.model, ROLE_CONNECTION_REQUEST_UNAUTHENTICATED,
                              false);
}

static enum connreq_verdict take_request(void *argument)
{
    struct listener *listener = argument;

    return listener->options.wake(listener->options.argument) ? CONNREQ_ACCEPTED : CONNREQ_BUSY;
}

static void start(struct listener *listener)
{
    bool everywhere = is_automatic(listener);
    struct cwmp_error error = {.code = CWMP_OK};

    listener->server = connreq_server_start(
        &(struct connreq_options){.loop = listener->options.loop,
                                  .env = listener->options.env,
                                  .log = listener->options.log,
                                  .address = everywhere ? NULL : listener->local,
                                  .port = listener->place.port,
                                  .path = listener->place.path,
                                  .argument = listener,
                                  .credentials = tell_credentials,
                                  .is_open = is_open,
                                  .wake = take_request},
        &error);
    if (!listener->server && !text_equal(listener->problem.text, error.text))
        log_error(listener->options.log, "no connection requests are taken: %s", error.text);
    listener->problem = error;
    snprintf(listener->bound, sizeof listener->bound, "%s", everywhere ? "" : listener->local);
}

static struct connreq_counters add(struct connreq_counters a, const struct connreq_counters *b)
{
    a.accepted += b->accepted;
    a.unauthorized += b->unauthorized;
    a.throttled += b->throttled;
    a.malformed += b->malformed;
    return a;
}

/* The counters outlive a server; modulo 2^64 they may be below zero, when they have been cleared.
 */
struct connreq_counters listener_counters(const struct listener *listener)
{
    struct connreq_counters now = {0};

    if (listener->server)
        now = connreq_server_counters(listener->server);
    return add(now, &listener->counted);
}

void listener_clear_counters(struct listener *listener)
{
    struct connreq_counters now = listener_counters(listener), *counted = &listener->counted;

    counted->accepted -= now.accepted;
    counted->unauthorized -= now.unauthorized;
    counted->throttled -= now.throttled;
    counted->malformed -= now.malformed;
}

static void stop(struct listener *listener)
{
    listener->counted = listener_counters(listener);
    if (listener->server)
        connreq_server_stop(listener->server);
    listener->server = NULL;
    listener->problem.text[0] = '\0';
}

const char *listener_problem(const struct listener *listener)
{
    return listener->problem.text;
}

/* The UDP port follows. */
static void tell_place(struct listener *listener)
{
    const char *host = listener->local;

    if (is_automatic(listener))
        listener->options.placed(listener->options.argument, NULL, listener->place.port, host);
    else if (host[0] != '\0')
        listener->options.placed(listener->options.argument, host, listener->place.port, host);
}

/* Publishes the URL, or none while nothing listens (R-CRQ-14). */
static void publish(struct listener *listener)
{
    const char *host = listener->local;
    struct buf url = {0};

    if (listener->server && host[0] != '\0')
        buf_printf(&url, strchr(host, ':') ? "http://[%s]:%u%s" : "http://%s:%u%s", host,
                   (unsigned)connreq_server_port(listener->server), listener->place.path);
    model_publish(listener->options.model, ROLE_CONNECTION_REQUEST_URL, buf_text(&url));
    buf_free(&url);
    tell_place(listener);
}

/* R-SES-02, R-CRQ-14. */
static bool is_enabled(const struct listener *listener)
{
    struct model *model = listener->options.model;

    return model_role_boolean(model, ROLE_ENABLE_CWMP, true) &&
           model_role_boolean(model, ROLE_HTTP_CONNECTION_REQUEST_ENABLE, true);
}

/* Without an address there is nowhere to listen. */
static bool is_wanted(const struct listener *listener)
{
    return is_enabled(listener) && (is_automatic(listener) || listener->local[0] != '\0');
}

const char *listener_absence(const struct listener *listener)
{
    if (!is_enabled(listener))
        return "off";
    if (!listener->server && listener->problem.text[0] != '\0')
        return listener->problem.text;
    return listener->local[0] == '\0' ? "no address is known" : "";
}

static void update(struct listener *listener)
{
    bool wanted = is_wanted(listener);

    if (!wanted || !text_equal(listener->bound, is_automatic(listener) ? "" : listener->local))
        stop(listener);
    if (wanted && !listener->server)
        start(listener);
    publish(listener);
}

/* ---- The address --------------------------------------------------------------------- */

/* False when there is none at present. The last one stays: the network may be about to come
 * back. */
static bool read_local(struct listener *listener)
{
    const struct place *place = &listener->place;
    char address[ROUTE_ADDRESS_SIZE];

    if (place->address)
        snprintf(address, sizeof address, "%s", place->address);
    else if (place->link ? !addresses_primary(place->link, address)
                         : !route_local(&listener->acs, address))
        return false;
    memcpy(listener->local, address, sizeof listener->local);
    return true;
}

static void finish(struct listener *listener)
{
    bool preparing = listener->preparing;

    listener->preparing = false;
    update(listener);
    if (preparing)
        listener->options.prepared(listener->options.argument);
}

static void found(void *argument, const struct route_remote *remote)
{
    struct listener *listener = argument;

    listener->route = NULL;
    if (remote->length != 0)
        listener->acs = *remote;
    read_local(listener);
    finish(listener);
}

/* Which of the ACS's addresses there is a route to; the answer comes later. False when there is
 * nothing to ask. */
static bool look_up(struct listener *listener)
{
    struct arena *arena = arena_new();
    struct url acs;

    route_cancel(listener->route);
    listener->route = NULL;
    if (is_automatic(listener) &&
        url_parse(model_role_string(listener->options.model, ROLE_ACS_URL, arena), &acs))
        listener->route = route_find(listener->options.loop, acs.host, AF_UNSPEC, listener, found);
    arena_free(arena);
    return listener->route != NULL;
}

/* An ACS may have more than one address, and the route to another one may be there. A look-up that
 * is under way asks the kernel after this. */
void listener_network_changed(struct listener *listener)
{
    if (read_local(listener))
        update(listener);
    else if (!listener->route && !look_up(listener))
        update(listener);
}

static void look(uv_timer_t *timer)
{
    listener_network_changed(timer->data);
}

void listener_look_by_itself(struct listener *listener)
{
    uv_timer_start(&listener->look, look, LOOK_MS, LOOK_MS);
}

void listener_prepare(struct listener *listener)
{
    listener->preparing = true;
    if (look_up(listener))
        return;
    read_local(listener);
    finish(listener);
}

static void do_later(uv_timer_t *timer)
{
    update(timer->data);
}

void listener_model_changed(struct listener *listener, const struct model_change *change)
{
    if (change->role == ROLE_ENABLE_CWMP || change->role == ROLE_HTTP_CONNECTION_REQUEST_ENABLE)
        uv_timer_start(&listener->later, do_later, 0, 0);
}

/* ---- Begin and end ------------------------------------------------------------------- */

/* R-CRQ-03: random, and the same over restarts. */
static enum cwmp_fault make_path(const struct listener *listener, char **made,
                                 struct cwmp_error *error)
{
    struct store *store = listener->options.store;
    struct arena *arena = arena_new();
    const char *kept = store_text(store, TEXT_PATH, arena);
    uint8_t random[PATH_RANDOM_BYTES];
    struct buf path = {0};
    enum cwmp_fault fault = CWMP_OK;

    if (kept) {
        buf_puts(&path, kept);
    } else {
        env_random(listener->options.env, random, sizeof random);
        buf_putc(&path, '/');
        text_hex_encode(&path, random, sizeof random);
        fault = store_set_text(store, TEXT_PATH, buf_text(&path), error);
    }
    *made = buf_take(&path);
    arena_free(arena);
    return fault;
}

static void free_place(struct place *place)
{
    free(place->address);
    free(place->link);
    free(place->path);
    *place = (struct place){0};
}

/* A configured URL without a path leaves the path to us. On a fault `place` needs no freeing. */
static enum cwmp_fault read_place(struct listener *listener, const struct listener_place *from,
                                  struct place *place, struct cwmp_error *error)
{
    struct url url = {.path = "/", .default_port = true};
    enum cwmp_fault fault = CWMP_OK;

    *place = (struct place){.port = from->port != 0 ? from->port : DEFAULT_PORT};
    if (from->url[0] != '\0' && !url_parse(from->url, &url))
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "cpe url \"%s\" is not a URL",
                         from->url);
    if (from->url[0] != '\0') {
        place->address = mem_strdup(url.host);
        place->port = url.default_port ? DEFAULT_PORT : url.port;
    } else if (from->link[0] != '\0') {
        place->link = mem_strdup(from->link);
    }
    if (text_equal(url.path, "/"))
        fault = make_path(listener, &place->path, error);
    else
        place->path = mem_strdup(url.path);
    if (fault != CWMP_OK)
        free_place(place);
    return fault;
}

enum cwmp_fault listener_move(struct listener *listener, const struct listener_place *to,
                              struct cwmp_error *error)
{
    struct place place;
    enum cwmp_fault fault = read_place(listener, to, &place, error);

    if (fault != CWMP_OK)
        return fault;
    stop(listener);
    free_place(&listener->place);
    listener->place = place;
    listener->local[0] = '\0';
    if (read_local(listener) || !look_up(listener))
        update(listener);
    return CWMP_OK;
}

static void timer_closed(uv_handle_t *handle)
{
    struct listener *listener = handle->data;

    if (--listener->open == 0)
        free(listener);
}

static void make_timer(struct listener *listener, uv_timer_t *timer)
{
    uv_timer_init(listener->options.loop, timer);
    timer->data = listener;
    listener->open++;
}

struct listener *listener_new(const struct listener_options *options, struct cwmp_error *error)
{
    struct listener *listener = mem_alloc(sizeof *listener);

    listener->options = *options;
    listener->credentials = arena_new();
    make_timer(listener, &listener->later);
    make_timer(listener, &listener->look);
    if (read_place(listener, &options->place, &listener->place, error) != CWMP_OK) {
        listener_free(listener);
        return NULL;
    }
    return listener;
}

void listener_free(struct listener *listener)
{
    if (!listener)
        return;
    route_cancel(listener->route);
    stop(listener);
    arena_free(listener->credentials);
    free_place(&listener->place);
    uv_close((uv_handle_t *)&listener->later, timer_closed);
    uv_close((uv_handle_t *)&listener->look, timer_closed);
}
