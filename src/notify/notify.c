/* SPDX-License-Identifier: Apache-2.0 */
#include "notify/notify.h"

#include "base/mem.h"
#include "base/text.h"
#include "base/url.h"
#include "notify/message.h"
#include "session/periodic.h"

#include <errno.h>
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define LOOK_MS      5000 /* live values are looked at this often */
#define SLICE_MS     5    /* a look goes on for so long at a time, */
#define PAUSE_MS     95   /* with so much between */
#define DEFAULT_PORT 7547

struct notify {
    struct notify_options options;
    uv_timer_t timer;
    uv_getaddrinfo_t lookup;
    bool looking_up, closing;
    unsigned open; /* of timer and lookup, those that still will call back */
    bool enabled;
    struct periodic trigger; /* R-LWN-03 */
    struct model_scan *scan;
    bool scanning;        /* a look is under way; */
    bool pending, urgent; /* it has found a change, an active one */
    bool flush;           /* the passive ones are due, too */
    uint64_t look_at;     /* at everything, monotonic ms */
    uint64_t slice_at;    /* the next slice of the one under way */
};

static void release(struct notify *notify)
{
    if (--notify->open > 0)
        return;
    model_scan_free(notify->scan);
    free(notify);
}

/* ---- Sending ------------------------------------------------------------------------- */

/* Where to, with strings in the arena (R-LWN-04); false: there is no ACS. */
static bool find_place(const struct notify *notify, struct arena *arena, const char **host,
                       uint16_t *port)
{
    struct model *model = notify->options.model;
    uint64_t number = model_role_unsigned(model, ROLE_LIGHTWEIGHT_UDP_PORT, DEFAULT_PORT);
    struct url acs;

    *port = number > 0 && number <= UINT16_MAX ? (uint16_t)number : DEFAULT_PORT;
    *host = model_role_string(model, ROLE_LIGHTWEIGHT_UDP_HOST, arena);
    if (**host != '\0')
        return true;
    if (!url_parse(model_role_string(model, ROLE_ACS_URL, arena), &acs))
        return false;
    *host = arena_strdup(arena, acs.host);
    return true;
}

struct collection {
    struct notify_messages messages;
    struct notify_sender sender;
};

static void collect(void *argument, const struct model_item *item)
{
    struct collection *collection = argument;

    notify_messages_add(&collection->messages, &collection->sender, item);
}

/* Nobody answers, so nobody is waited for (R-LWN-07). */
static void send_to(const struct notify *notify, const struct addrinfo *to,
                    const struct notify_messages *messages)
{
    int sender = socket(to->ai_family, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);

    for (size_t i = 0; sender >= 0 && i < messages->count; i++)
        if (sendto(sender, messages->items[i].data, messages->items[i].length, 0, to->ai_addr,
                   to->ai_addrlen) < 0)
            log_warning(notify->options.log, "a lightweight notification is lost: %s",
                        strerror(errno));
    if (sender < 0)
        log_warning(notify->options.log, "no lightweight notifications: %s", strerror(errno));
    else
        close(sender);
}

static void send_all(struct notify *notify, const struct addrinfo *to)
{
    struct model *model = notify->options.model;
    struct arena *arena = arena_new();
    struct collection collection = {
        .sender = {.username = model_role_string(model, ROLE_ACS_USERNAME, arena),
                   .password = model_role_string(model, ROLE_ACS_PASSWORD, arena),
                   .oui = model_role_string(model, ROLE_MANUFACTURER_OUI, arena),
                   .product_class = model_role_string(model, ROLE_PRODUCT_CLASS, arena),
                   .serial_number = model_role_string(model, ROLE_SERIAL_NUMBER, arena),
                   .env = notify->options.env}};
    size_t told;

    if (find_place(notify, arena, &collection.sender.host, &collection.sender.port)) {
        told = model_take_lightweight(model, collect, &collection);
        notify_messages_end(&collection.messages, &collection.sender);
        send_to(notify, to, &collection.messages);
        log_info(notify->options.log, "lightweight notification of %zu parameter%s to %s", told,
                 told == 1 ? "" : "s", collection.sender.host);
    }
    notify_messages_free(&collection.messages);
    arena_free(arena);
}

static void looked_up(uv_getaddrinfo_t *lookup, int status, struct addrinfo *list)
{
    struct notify *notify = lookup->data;

    notify->looking_up = false;
    if (!notify->closing && status == 0 && list != NULL && notify->enabled)
        send_all(notify, list);
    else if (!notify->closing && status != 0)
        log_warning(notify->options.log, "lightweight notifications wait: %s", uv_strerror(status));
    uv_freeaddrinfo(list);
    release(notify);
}

/* What is told is what has changed when the address is known: until then nothing is lost. */
static void deliver(struct notify *notify)
{
    const struct addrinfo hints = {.ai_socktype = SOCK_DGRAM};
    struct arena *arena = arena_new();
    char service[8];
    const char *host;
    uint16_t port;

    if (!notify->looking_up && find_place(notify, arena, &host, &port)) {
        snprintf(service, sizeof service, "%u", (unsigned)port);
        if (uv_getaddrinfo(notify->options.loop, &notify->lookup, looked_up, host, service,
                           &hints) == 0) {
            notify->looking_up = true;
            notify->open++;
        }
    }
    arena_free(arena);
}

/* ---- Looking ------------------------------------------------------------------------- */

static void see(void *argument, const struct model_item *item)
{
    struct notify *notify = argument;

    notify->pending = true;
    if (item->notification >= 5)
        notify->urgent = true;
}

static uint64_t look_due(const struct notify *notify)
{
    if (notify->scanning)
        return notify->slice_at;
    return model_scan_is_marked(notify->scan) ? 0 : notify->look_at;
}

static void look(struct notify *notify, uint64_t now)
{
    if (!notify->scanning) {
        model_scan_begin(notify->scan, now >= notify->look_at);
        if (now >= notify->look_at)
            notify->look_at = now + LOOK_MS;
        notify->scanning = true;
        notify->pending = notify->urgent = false;
    }
    notify->scanning = !model_scan_run(notify->scan, SLICE_MS, see, notify);
    notify->slice_at = now + PAUSE_MS;
    if (notify->scanning)
        return;
    if (notify->urgent || (notify->pending && notify->flush))
        deliver(notify);
    notify->flush = false;
}

static void turn(uv_timer_t *timer)
{
    struct notify *notify = timer->data;
    uint64_t now = env_monotonic_ms(notify->options.env), wait;
    int64_t trigger;

    if (!notify->enabled)
        return;
    if (periodic_poll(&notify->trigger, notify->options.env)) {
        notify->flush = true;
        notify->look_at = 0;
    }
    if (now >= look_due(notify))
        look(notify, now);
    wait = look_due(notify) > now ? look_due(notify) - now : 0;
    trigger = periodic_wait_ms(&notify->trigger, notify->options.env);
    if (trigger < (int64_t)wait)
        wait = (uint64_t)trigger;
    uv_timer_start(timer, turn, wait, 0);
}

static void kick(struct notify *notify)
{
    if (notify->enabled)
        uv_timer_start(&notify->timer, turn, 0, 0);
}

/* ---- What the ACS has set -------------------------------------------------------------- */

static void ignore(void *argument, const struct model_item *item)
{
    (void)argument, (void)item;
}

static void read_trigger(struct notify *notify)
{
    struct model *model = notify->options.model;
    struct periodic_rule rule = {0};
    struct arena *arena = arena_new();
    struct value time;

    rule.interval = (uint32_t)model_role_unsigned(model, ROLE_LIGHTWEIGHT_TRIGGER_INTERVAL, 0);
    rule.enabled = notify->enabled && rule.interval > 0;
    rule.has_reference = model_role_value(model, ROLE_LIGHTWEIGHT_TRIGGER_TIME, arena, &time) &&
                         !time.time.relative && time.time.seconds != CWMP_TIME_UNKNOWN;
    if (rule.has_reference)
        rule.reference = time.time.seconds;
    periodic_set_rule(&notify->trigger, &rule, notify->options.env);
    arena_free(arena);
}

/* What changed while it was off is not told afterwards (R-LWN-01). */
static void read_settings(struct notify *notify)
{
    struct model *model = notify->options.model;
    struct arena *arena = arena_new();
    bool enabled =
        text_list_has(model_role_string(model, ROLE_LIGHTWEIGHT_PROTOCOLS_USED, arena), "UDP") &&
        model_role_boolean(model, ROLE_ENABLE_CWMP, true);

    if (enabled && !notify->enabled)
        model_take_lightweight(model, ignore, NULL);
    notify->enabled = enabled;
    notify->scanning = false;
    read_trigger(notify);
    kick(notify);
    arena_free(arena);
}

void notify_model_changed(struct notify *notify, const struct model_change *change)
{
    switch (change->role) {
    case ROLE_ENABLE_CWMP:
    case ROLE_LIGHTWEIGHT_PROTOCOLS_USED:
        read_settings(notify);
        break;
    case ROLE_LIGHTWEIGHT_TRIGGER_INTERVAL:
    case ROLE_LIGHTWEIGHT_TRIGGER_TIME:
        read_trigger(notify);
        kick(notify);
        break;
    default:
        if (change->notification >= 5) {
            notify->look_at = 0;
            kick(notify);
        }
        break;
    }
}

void notify_rows_changed(struct notify *notify, const char *handler)
{
    if (notify->enabled && model_scan_mark(notify->scan, handler))
        kick(notify);
}

/* ---- Begin and end --------------------------------------------------------------------- */

struct notify *notify_new(const struct notify_options *options)
{
    struct notify *notify = mem_alloc(sizeof *notify);

    notify->options = *options;
    notify->open = 1;
    notify->scan = model_scan_new(options->model, MODEL_WATCH_LIGHTWEIGHT);
    notify->lookup.data = notify;
    uv_timer_init(options->loop, &notify->timer);
    notify->timer.data = notify;
    read_settings(notify);
    return notify;
}

static void timer_closed(uv_handle_t *timer)
{
    release(timer->data);
}

void notify_free(struct notify *notify)
{
    if (notify == NULL)
        return;
    notify->closing = true;
    if (notify->looking_up)
        uv_cancel((uv_req_t *)&notify->lookup);
    uv_close((uv_handle_t *)&notify->timer, timer_closed);
}
