/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/listener.h"

#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"
#include "base/url.h"
#include "cwmpd/route.h"

#include <stdlib.h>
#include <string.h>

#define DEFAULT_PORT      7547
#define WATCH_MS          2000
#define PATH_RANDOM_BYTES 16 /* R-CRQ-03 wants 8 at least */
#define TEXT_PATH         "connection-request-path"

struct listener {
    struct listener_options options;
    char *address; /* of the configuration; NULL: every address */
    char *path;
    uint16_t port;
    struct connreq_server *server;  /* NULL: closed */
    struct route *route;            /* being looked up */
    struct route_remote acs;        /* as it was looked up last */
    char local[ROUTE_ADDRESS_SIZE]; /* the address toward the ACS; "" unknown */
    uv_timer_t later;
    uv_timer_t watch; /* of the local address, without a configured one */
    unsigned open;    /* of the timers */
    struct arena *credentials;
};

/* ---- The server ---------------------------------------------------------------------- */

static void tell_credentials(void *argument, const char **username, const char **password)
{
    struct listener *listener = argument;
    struct model *model = listener->options.model;

    arena_reset(listener->credentials);
    *username = model_role_string(model, ROLE_CONNECTION_REQUEST_USERNAME, listener->credentials);
    *password = model_role_string(model, ROLE_CONNECTION_REQUEST_PASSWORD, listener->credentials);
}

static enum connreq_verdict take_request(void *argument)
{
    struct listener *listener = argument;

    return listener->options.wake(listener->options.argument) ? CONNREQ_ACCEPTED : CONNREQ_BUSY;
}

static void start(struct listener *listener)
{
    struct cwmp_error error;

    listener->server =
        connreq_server_start(&(struct connreq_options){.loop = listener->options.loop,
                                                       .env = listener->options.env,
                                                       .log = listener->options.log,
                                                       .address = listener->address,
                                                       .port = listener->port,
                                                       .path = listener->path,
                                                       .argument = listener,
                                                       .credentials = tell_credentials,
                                                       .wake = take_request},
                             &error);
    if (!listener->server)
        log_error(listener->options.log, "no connection requests are taken: %s", error.text);
}

static void stop(struct listener *listener)
{
    if (listener->server)
        connreq_server_stop(listener->server);
    listener->server = NULL;
}

/* Publishes the URL, or none while nothing listens (R-CRQ-14). */
static void publish(struct listener *listener)
{
    const char *host = listener->address ? listener->address : listener->local;
    struct buf url = {0};

    if (listener->server && host[0] != '\0')
        buf_printf(&url, strchr(host, ':') ? "http://[%s]:%u%s" : "http://%s:%u%s", host,
                   (unsigned)connreq_server_port(listener->server), listener->path);
    model_publish(listener->options.model, ROLE_CONNECTION_REQUEST_URL, buf_text(&url));
    buf_free(&url);
}

/* R-SES-02, R-CRQ-14. */
static void update(struct listener *listener)
{
    struct model *model = listener->options.model;
    bool wanted = model_role_boolean(model, ROLE_ENABLE_CWMP, true) &&
                  model_role_boolean(model, ROLE_HTTP_CONNECTION_REQUEST_ENABLE, true);

    if (wanted && !listener->server)
        start(listener);
    else if (!wanted)
        stop(listener);
}

/* ---- The address --------------------------------------------------------------------- */

static void prepared(struct listener *listener)
{
    update(listener);
    publish(listener);
    listener->options.prepared(listener->options.argument);
}

/* Without a route the last address stays: the network may be about to come back. */
static void read_local(struct listener *listener)
{
    char address[ROUTE_ADDRESS_SIZE];

    if (route_local(&listener->acs, address))
        memcpy(listener->local, address, sizeof listener->local);
}

static void found(void *argument, const struct route_remote *remote)
{
    struct listener *listener = argument;

    listener->route = NULL;
    if (remote->length != 0)
        listener->acs = *remote;
    read_local(listener);
    prepared(listener);
}

/* R-CRQ-13: a new address is told at once. Asking the kernel costs three system calls, and needs
 * nothing that only one system has. */
static void watch_address(uv_timer_t *timer)
{
    struct listener *listener = timer->data;

    read_local(listener);
    publish(listener);
}

void listener_prepare(struct listener *listener)
{
    struct arena *arena = arena_new();
    struct url acs;

    route_cancel(listener->route);
    listener->route = NULL;
    if (!listener->address &&
        url_parse(model_role_string(listener->options.model, ROLE_ACS_URL, arena), &acs))
        listener->route = route_find(listener->options.loop, acs.host, listener, found);
    arena_free(arena);
    if (!listener->route)
        prepared(listener);
    if (!listener->address && !uv_is_active((uv_handle_t *)&listener->watch))
        uv_timer_start(&listener->watch, watch_address, WATCH_MS, WATCH_MS);
}

static void do_later(uv_timer_t *timer)
{
    struct listener *listener = timer->data;

    update(listener);
    publish(listener);
}

void listener_model_changed(struct listener *listener, const struct model_change *change)
{
    if (change->role == ROLE_ENABLE_CWMP || change->role == ROLE_HTTP_CONNECTION_REQUEST_ENABLE)
        uv_timer_start(&listener->later, do_later, 0, 0);
}

/* ---- Begin and end ------------------------------------------------------------------- */

/* R-CRQ-03: random, and the same over restarts. */
static enum cwmp_fault make_path(struct listener *listener, struct cwmp_error *error)
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
    listener->path = buf_take(&path);
    arena_free(arena);
    return fault;
}

/* A configured URL without a path leaves the path to us. */
static enum cwmp_fault read_place(struct listener *listener, struct cwmp_error *error)
{
    const char *text = listener->options.url;
    struct url url;

    listener->port = DEFAULT_PORT;
    if (text[0] == '\0')
        return make_path(listener, error);
    if (!url_parse(text, &url))
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "cpe url \"%s\" is not a URL", text);
    listener->address = mem_strdup(url.host);
    if (!url.default_port)
        listener->port = url.port;
    if (text_equal(url.path, "/"))
        return make_path(listener, error);
    listener->path = mem_strdup(url.path);
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
    make_timer(listener, &listener->watch);
    if (read_place(listener, error) != CWMP_OK) {
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
    free(listener->address);
    free(listener->path);
    uv_close((uv_handle_t *)&listener->later, timer_closed);
    uv_close((uv_handle_t *)&listener->watch, timer_closed);
}
