/* SPDX-License-Identifier: Apache-2.0 */
#include "connreq_client.h"

#include "http/digest.h"

#include <check.h>
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* Replaces the C library's function in the whole program, so that libmicrohttpd, libuv and the
 * code under test all see the same advanced clock. */
static time_t advanced;

int clock_gettime(clockid_t clock, struct timespec *time)
{
    static int (*real)(clockid_t, struct timespec *);
    int result;

    if (real == NULL)
        *(void **)&real = dlsym(RTLD_NEXT, "clock_gettime");
    result = real(clock, time);
    time->tv_sec += advanced;
    return result;
}

static void on_tick(uv_timer_t *timer)
{
    (void)timer;
}

static void credentials(void *argument, const char **username, const char **password)
{
    const struct connreq_bench *bench = argument;

    *username = bench->username;
    *password = bench->password;
}

static bool is_open(void *argument)
{
    return ((const struct connreq_bench *)argument)->is_open;
}

static enum connreq_verdict wake(void *argument)
{
    struct connreq_bench *bench = argument;

    bench->wakes++;
    return bench->verdict;
}

static void collect(void *argument, enum log_level level, const char *line)
{
    struct connreq_bench *bench = argument;

    (void)level;
    buf_puts(&bench->lines, line);
    buf_putc(&bench->lines, '\n');
}

void connreq_bench_start(struct connreq_bench *bench)
{
    struct cwmp_error error = {0};

    memset(bench, 0, sizeof *bench);
    uv_loop_init(&bench->loop);
    uv_timer_init(&bench->loop, &bench->tick);
    uv_timer_start(&bench->tick, on_tick, 10, 10);
    uv_unref((uv_handle_t *)&bench->tick);
    bench->env = env_system();
    bench->log = (struct log){.level = LOG_LEVEL_WARNING, .sink = collect, .argument = bench};
    bench->username = "acs";
    bench->password = "secret";
    bench->options = (struct connreq_options){.loop = &bench->loop,
                                              .env = &bench->env,
                                              .log = &bench->log,
                                              .path = BENCH_PATH,
                                              .argument = bench,
                                              .credentials = credentials,
                                              .is_open = is_open,
                                              .wake = wake};
    bench->server = connreq_server_start(&bench->options, &error);
    ck_assert_msg(bench->server != NULL, "%s", error.text);
    bench->port = connreq_server_port(bench->server);
}

void connreq_bench_stop(struct connreq_bench *bench)
{
    connreq_server_stop(bench->server);
    uv_close((uv_handle_t *)&bench->tick, NULL);
    uv_run(&bench->loop, UV_RUN_DEFAULT);
    ck_assert_int_eq(uv_loop_close(&bench->loop), 0);
    buf_free(&bench->lines);
}

void connreq_bench_advance(struct connreq_bench *bench, unsigned seconds)
{
    advanced += (time_t)seconds;
    uv_run(&bench->loop, UV_RUN_NOWAIT);
}

static const char * or (const char *text, const char *fallback)
{
    return text != NULL ? text : fallback;
}

static void append_login(const struct connreq_bench *bench, const struct connreq_login *login,
                         struct buf *out)
{
    char response[DIGEST_RESPONSE_SIZE];
    unsigned nc = login->nc != 0 ? login->nc : 1;
    struct digest_input input = {.algorithm = DIGEST_MD5,
                                 .qop = login->qop == NULL || login->qop[0] != '\0',
                                 .username = or (login->username, "acs"),
                                 .password = or (login->password, "secret"),
                                 .realm = bench->realm,
                                 .nonce = or (login->nonce, bench->nonce),
                                 .cnonce = "0a4f113b",
                                 .nc = nc,
                                 .method = or (login->method, "GET"),
                                 .uri = or (login->uri, or (bench->target, BENCH_PATH))};

    if (login->header != NULL) {
        buf_printf(out, "Authorization: %s\r\n", login->header);
        return;
    }
    digest_response(&input, response);
    buf_printf(out,
               "Authorization: Digest username=\"%s\", realm=\"%s\", nonce=\"%s\", uri=\"%s\", "
               "response=\"%s\", algorithm=MD5",
               or (login->quoted, input.username), input.realm, input.nonce, input.uri, response);
    if (input.qop)
        buf_printf(out, ", qop=%s, nc=%08x, cnonce=\"%s\"", or (login->qop, "auth"), nc,
                   input.cnonce);
    buf_puts(out, "\r\n");
}

void connreq_send(struct connreq_bench *bench, struct probe *probe,
                  const struct connreq_login *login)
{
    struct buf text = {0};

    buf_printf(&text, "GET %s HTTP/1.1\r\nHost: cpe\r\n", or (bench->target, BENCH_PATH));
    if (login != NULL)
        append_login(bench, login, &text);
    if (bench->body != NULL)
        buf_printf(&text, "Content-Length: %zu\r\n", strlen(bench->body));
    buf_printf(&text, "\r\n%s", or (bench->body, ""));
    probe_send(probe, text.data, text.length);
    buf_free(&text);
}

static void take_field(const char *head, const char *name, char value[128])
{
    const char *at = strstr(head, name);

    ck_assert_msg(at != NULL, "no %s in %s", name, head);
    at += strlen(name);
    snprintf(value, 128, "%.*s", (int)strcspn(at, "\""), at);
}

void connreq_take_nonce(struct connreq_bench *bench, const char *head)
{
    take_field(head, "realm=\"", bench->realm);
    take_field(head, "nonce=\"", bench->nonce);
    bench->stale = strstr(head, "stale=true") != NULL || strstr(head, "stale=\"true\"") != NULL;
    if (bench->first_nonce[0] == '\0')
        strcpy(bench->first_nonce, bench->nonce);
}

unsigned connreq_ask(struct connreq_bench *bench, const struct connreq_login *login)
{
    struct probe probe;
    char *head = NULL;
    unsigned status;

    probe_open(&probe, &bench->loop, bench->source, or (bench->host, "127.0.0.1"), bench->port);
    connreq_send(bench, &probe, login);
    status = probe_response(&probe, &head);
    if (status == 401)
        connreq_take_nonce(bench, head);
    probe_close(&probe);
    free(head);
    return status;
}
