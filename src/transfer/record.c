/* SPDX-License-Identifier: Apache-2.0 */
/* An order as the store keeps it. */
#include "base/fields.h"
#include "transfer/internal.h"

#include <inttypes.h>
#include <stdio.h>

/* What of the phase survives a restart: what was under way is begun again (R-DWN-13). */
static enum transfer_phase lasting(enum transfer_phase phase)
{
    return phase < PHASE_RESTARTING ? PHASE_WAITING : phase;
}

static void put_time(struct buf *out, const char *name, const struct cwmp_time *time)
{
    fields_put_number(out, name, time->seconds);
}

static void get_time(const char *record, const char *name, struct cwmp_time *time)
{
    *time = (struct cwmp_time){.seconds = fields_get_number(record, name)};
}

static void put_window(struct buf *out, const struct transfer_window *window, size_t index)
{
    char name[24];

    snprintf(name, sizeof name, "window-%zu", index);
    buf_printf(out, "%s=%u %u %d %" PRId32 "\n", name, window->start, window->end,
               (int)window->mode, window->max_retries);
    snprintf(name, sizeof name, "message-%zu", index);
    fields_put(out, name, window->user_message);
}

static void get_window(const char *record, struct transfer_window *window, size_t index,
                       struct arena *arena)
{
    char name[24];
    int mode = TRANSFER_AT_ANY_TIME;

    snprintf(name, sizeof name, "window-%zu", index);
    sscanf(fields_get(record, name, arena), "%10u %10u %1d %" SCNd32, &window->start, &window->end,
           &mode, &window->max_retries);
    window->mode = (enum transfer_mode)mode;
    snprintf(name, sizeof name, "message-%zu", index);
    window->user_message = fields_get(record, name, arena);
}

void record_write(const struct transfer *transfer, struct buf *out)
{
    const struct transfer_order *order = &transfer->order;

    fields_put_number(out, "kind", order->kind);
    fields_put_number(out, "local", order->local);
    fields_put(out, "key", order->command_key);
    fields_put(out, "type", order->file_type);
    fields_put(out, "url", order->url);
    fields_put(out, "username", order->username);
    fields_put(out, "password", order->password);
    fields_put_number(out, "size", order->file_size);
    fields_put(out, "target", order->target_file_name);
    fields_put_number(out, "delay", order->delay);
    fields_put_number(out, "windows", (int64_t)order->window_count);
    for (size_t i = 0; i < order->window_count; i++)
        put_window(out, &order->windows[i], i);
    fields_put_number(out, "phase", lasting(transfer->phase));
    fields_put_number(out, "received", transfer->received_at);
    put_time(out, "start", &transfer->start);
    put_time(out, "complete", &transfer->complete);
}

void record_read(const char *record, struct transfer *transfer)
{
    struct transfer_order *order = &transfer->order;
    struct arena *arena = transfer->arena;

    order->kind = (enum transfer_kind)fields_get_number(record, "kind");
    order->local = fields_get_number(record, "local") != 0;
    order->command_key = fields_get(record, "key", arena);
    order->file_type = fields_get(record, "type", arena);
    order->url = fields_get(record, "url", arena);
    order->username = fields_get(record, "username", arena);
    order->password = fields_get(record, "password", arena);
    order->file_size = (uint32_t)fields_get_number(record, "size");
    order->target_file_name = fields_get(record, "target", arena);
    order->delay = (uint32_t)fields_get_number(record, "delay");
    order->window_count = (size_t)fields_get_number(record, "windows");
    if (order->window_count > TRANSFER_MAX_WINDOWS)
        order->window_count = TRANSFER_MAX_WINDOWS;
    for (size_t i = 0; i < order->window_count; i++)
        get_window(record, &order->windows[i], i, arena);
    transfer->phase = (enum transfer_phase)fields_get_number(record, "phase");
    transfer->received_at = fields_get_number(record, "received");
    get_time(record, "start", &transfer->start);
    get_time(record, "complete", &transfer->complete);
}
