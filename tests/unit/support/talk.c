/* SPDX-License-Identifier: Apache-2.0 */
#include "talk.h"

#include <check.h>
#include <stdio.h>
#include <string.h>

static void on_tick(uv_timer_t *timer)
{
    (void)timer;
}

void talk_start(struct talk *talk)
{
    memset(talk, 0, sizeof *talk);
    uv_loop_init(&talk->loop);
    /* One turn of the loop runs the timers first and then waits for a socket; this lets a test
     * look at its condition in between. */
    uv_timer_init(&talk->loop, &talk->tick);
    uv_timer_start(&talk->tick, on_tick, 10, 10);
    uv_unref((uv_handle_t *)&talk->tick);
    talk->env = env_system();
    talk->log = (struct log){.level = LOG_LEVEL_WARNING, .sink = log_sink_stderr};
    talk->client = http_client_new(&talk->loop, &talk->env, &talk->log);
}

void talk_open(struct talk *talk, struct http_session_options options, const struct peer *peer)
{
    struct cwmp_error error = {0};
    char url[128];

    if (options.url == NULL) {
        snprintf(url, sizeof url, "%s://127.0.0.1:%u/acs?device=1",
                 options.ca_file != NULL ? "https" : "http", peer_port(peer));
        options.url = url;
    }
    if (options.user_agent == NULL)
        options.user_agent = "cwmpd/test";
    if (options.timeout_seconds == 0)
        options.timeout_seconds = 5;
    http_session_close(talk->session);
    talk->session = http_session_open(talk->client, &options, &error);
    ck_assert_msg(talk->session != NULL, "session does not open: %s", error.text);
}

static bool on_body(void *argument, const char *data, size_t length)
{
    struct talk *talk = argument;

    buf_append(&talk->body, data, length);
    return true;
}

static void on_done(void *argument, const struct http_result *result)
{
    struct talk *talk = argument;

    ck_assert(!talk->done);
    talk->done = true;
    talk->result = *result;
    snprintf(talk->reason, sizeof talk->reason, "%s", result->reason ? result->reason : "");
    talk->result.reason = talk->reason;
    snprintf(talk->peer, sizeof talk->peer, "%s", result->peer ? result->peer : "");
    talk->result.peer = talk->peer;
}

void talk_wait(struct talk *talk, const bool *flag)
{
    while (!*flag) {
        int alive = uv_run(&talk->loop, UV_RUN_ONCE);

        ck_assert(*flag || alive);
    }
}

void talk_post(struct talk *talk, const char *body)
{
    struct http_request request = {.data = body,
                                   .length = body != NULL ? strlen(body) : 0,
                                   .argument = talk,
                                   .body = on_body,
                                   .done = on_done};

    talk->done = false;
    buf_clear(&talk->body);
    http_session_post(talk->session, &request);
    ck_assert_msg(!talk->done, "done was called from within post");
    talk_wait(talk, &talk->done);
}

void talk_stop(struct talk *talk)
{
    http_session_close(talk->session);
    http_client_free(talk->client);
    uv_close((uv_handle_t *)&talk->tick, NULL);
    uv_run(&talk->loop, UV_RUN_DEFAULT);
    ck_assert_int_eq(uv_loop_close(&talk->loop), 0);
    buf_free(&talk->body);
}

void talk_expect_status(const struct talk *talk, unsigned status)
{
    ck_assert_msg(talk->result.ok, "failed: %s", talk->reason);
    ck_assert_uint_eq(talk->result.status, status);
}

void talk_expect_failure(const struct talk *talk, const char *reason)
{
    ck_assert_msg(!talk->result.ok, "succeeded with status %u, not: %s", talk->result.status,
                  reason);
    ck_assert_msg(strstr(talk->reason, reason) != NULL, "reason is '%s', not '%s'", talk->reason,
                  reason);
}
