/* SPDX-License-Identifier: Apache-2.0 */
/* The time windows of ScheduleDownload (R-SDL-01 to R-SDL-04, R-SDL-06). */
#include "transfer/internal.h"

/* What max_retries -1 stands for. */
#define OWN_RETRIES 3

/* Between two attempts: an eighth of what is left of the window, in these limits. */
#define LEAST_WAIT_MS    1000
#define LONGEST_WAIT_MS  60000
#define WAITS_PER_WINDOW 8

static const struct transfer_window *window_of(const struct transfer *transfer)
{
    return &transfer->order.windows[transfer->window];
}

static int64_t window_start(const struct transfer *transfer)
{
    return transfer->received + (int64_t)window_of(transfer)->start * 1000;
}

int64_t window_end(const struct transfer *transfer)
{
    return transfer->received + (int64_t)window_of(transfer)->end * 1000;
}

static bool is_last(const struct transfer *transfer)
{
    return transfer->window + 1 == transfer->order.window_count;
}

static bool is_used_up(const struct transfer *transfer)
{
    int32_t retries = window_of(transfer)->max_retries;

    return transfer->attempts > (retries < 0 ? OWN_RETRIES : retries);
}

static bool may_start(const struct transfer *transfer, bool idle)
{
    enum transfer_mode mode = window_of(transfer)->mode;

    return (mode != TRANSFER_WHEN_IDLE || idle) &&
           (mode != TRANSFER_CONFIRMATION_NEEDED || transfer->confirmed);
}

enum window_verdict window_look(struct transfer *transfer, int64_t now, bool idle, int64_t *until)
{
    while (now >= window_end(transfer)) {
        if (is_last(transfer))
            return WINDOW_MISSED;
        transfer->window++;
        transfer->attempts = 0;
        transfer->next_try = 0;
        transfer->confirmed = false;
    }
    if (now < window_start(transfer)) {
        *until = window_start(transfer);
        return WINDOW_WAIT;
    }
    *until = window_end(transfer);
    if (is_used_up(transfer) || !may_start(transfer, idle))
        return WINDOW_WAIT;
    if (now < transfer->next_try) {
        *until = transfer->next_try < *until ? transfer->next_try : *until;
        return WINDOW_WAIT;
    }
    return WINDOW_START;
}

void window_failed(struct transfer *transfer, int64_t now)
{
    int64_t wait = (window_end(transfer) - now) / WAITS_PER_WINDOW;

    if (wait < LEAST_WAIT_MS)
        wait = LEAST_WAIT_MS;
    if (wait > LONGEST_WAIT_MS)
        wait = LONGEST_WAIT_MS;
    transfer->attempts++;
    transfer->next_try = now + wait;
}

bool window_needs_confirmation(const struct transfer *transfer, int64_t now)
{
    return transfer->order.window_count > 0 &&
           window_of(transfer)->mode == TRANSFER_CONFIRMATION_NEEDED && !transfer->confirmed &&
           now >= window_start(transfer) && now < window_end(transfer);
}

enum cwmp_fault windows_check(const struct transfer_order *order, struct cwmp_error *error)
{
    if (order->window_count == 0 || order->window_count > TRANSFER_MAX_WINDOWS)
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "a ScheduleDownload has one or two windows and not %zu",
                         order->window_count);
    for (size_t i = 0; i < order->window_count; i++) {
        const struct transfer_window *window = &order->windows[i];

        if (window->start >= window->end)
            return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                             "window %zu starts at %u and ends at %u seconds", i + 1, window->start,
                             window->end);
        if (i > 0 && window->start < order->windows[i - 1].end)
            return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                             "the second window starts at %u seconds, before the first ends at %u",
                             window->start, order->windows[i - 1].end);
        if (window->max_retries < -1)
            return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                             "MaxRetries of window %zu is %d and has to be -1 or more", i + 1,
                             window->max_retries);
    }
    return CWMP_OK;
}
