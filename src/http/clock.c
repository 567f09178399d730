/* SPDX-License-Identifier: Apache-2.0 */
#include "http/internal.h"

#include "base/mem.h"

#include <stdlib.h>

/* How long a transfer may take in all, however alive it looks: some timeouts, plus the time for
 * what it moves at the slowest rate that is put up with. One byte each second is not. */
#define TOTAL_TIMEOUTS           4
#define SLOWEST_BYTES_PER_SECOND 1024

static uint64_t timeout_ms(const struct http_session *session)
{
    return (uint64_t)session->options.timeout_seconds * 1000;
}

static uint64_t due(const struct http_session *session)
{
    const struct http_clock *clock = &session->clock;
    uint64_t stalled = clock->active + timeout_ms(session);
    uint64_t total = clock->started + TOTAL_TIMEOUTS * timeout_ms(session) +
                     clock->bytes * 1000 / SLOWEST_BYTES_PER_SECOND;

    return stalled < total ? stalled : total;
}

static void on_timer(uv_timer_t *timer);

static void arm(struct http_session *session)
{
    uint64_t now = uv_now(session->client->uv), at = due(session);

    uv_timer_start(session->clock.timer, on_timer, at > now ? at - now : 0, 0);
}

static void on_timer(uv_timer_t *timer)
{
    struct http_session *session = uv_handle_get_data((uv_handle_t *)timer);

    if (uv_now(session->client->uv) < due(session)) {
        arm(session);
        return;
    }
    http_failure_timeout(session);
    http_transfer_stop(session);
    http_observe_end(session);
    http_session_finish(session, false);
}

static void on_closed(uv_handle_t *handle)
{
    free(handle);
}

void http_clock_init(struct http_session *session)
{
    session->clock.timer = mem_alloc(sizeof *session->clock.timer);
    uv_timer_init(session->client->uv, session->clock.timer);
    uv_handle_set_data((uv_handle_t *)session->clock.timer, session);
}

void http_clock_close(struct http_session *session)
{
    uv_close((uv_handle_t *)session->clock.timer, on_closed);
}

void http_clock_start(struct http_session *session)
{
    uv_timer_t *timer = session->clock.timer;
    uint64_t now = uv_now(session->client->uv);

    session->clock = (struct http_clock){.timer = timer, .started = now, .active = now};
    arm(session);
}

void http_clock_stop(struct http_session *session)
{
    uv_timer_stop(session->clock.timer);
}

void http_clock_connected(struct http_session *session)
{
    session->clock.connected = true;
    session->response.header_bytes = 0; /* those of a proxy do not count any more */
    session->clock.active = uv_now(session->client->uv);
}

void http_clock_progress(struct http_session *session, uint64_t bytes)
{
    session->clock.bytes += bytes;
    session->clock.active = uv_now(session->client->uv);
}

void http_clock_sent(struct http_session *session, uint64_t total)
{
    uint64_t more = total > session->clock.sent ? total - session->clock.sent : 0;

    session->clock.sent = total;
    if (more > 0)
        http_clock_progress(session, more);
}
