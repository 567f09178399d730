/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A whole session with an ACS that says anything: the input is a row of HTTP responses (status
 * line, headers, body) with 0xFF between them, one for each request, and each followed by the end
 * of the connection unless another request comes. Plus signs at the head: requests of the CPE's
 * own. What has to hold: no sanitizer complains; the session ends, once, with success or a reason;
 * every request is what a CPE may send, whatever the ACS said before; nothing of it stays behind.
 */
#include "base/mem.h"
#include "base/text.h"
#include "fuzz.h"
#include "session/exchange.h"
#include "support/fake_env.h"
#include "testmodel/schema.h"

#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

#define SEPARATOR 0xFF
/* Turns of the loop without a request before the ACS hangs up, and before all is lost. Names are
 * resolved in a thread, which takes its time. */
#define PATIENCE 3
#define LOST     20000

struct acs {
    const uint8_t *next, *end; /* responses to come */
    int connection;            /* -1: none */
    struct buf request;
    struct buf unsent;
    unsigned idle;
    bool hung_up;
};

struct session {
    unsigned wanted, asked, answered; /* requests of the CPE's own */
    bool ended;
    struct exchange_outcome outcome;
};

/* There is one ACS behind every address, and libcurl has no other way to be told. */
static struct acs *acs_of_all;

/* Replaces the C library's function in the whole program: the other end is here. */
int connect(int fd, const struct sockaddr *address, socklen_t length)
{
    int pair[2];

    (void)address;
    (void)length;
    check(acs_of_all != NULL);
    check(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, pair) == 0);
    check(dup3(pair[0], fd, O_CLOEXEC) == fd && close(pair[0]) == 0);
    if (acs_of_all->connection >= 0)
        close(acs_of_all->connection);
    acs_of_all->connection = pair[1];
    acs_of_all->hung_up = false;
    acs_of_all->idle = 0;
    buf_clear(&acs_of_all->request);
    buf_clear(&acs_of_all->unsent);
    return 0;
}

/* The same: every name is known and stands for the same address. */
int getaddrinfo(const char *node, const char *service, const struct addrinfo *hints,
                struct addrinfo **result)
{
    struct {
        struct addrinfo info;
        struct sockaddr_in address;
    } *one = mem_alloc(sizeof *one);

    (void)node;
    (void)service;
    one->address = (struct sockaddr_in){.sin_family = AF_INET};
    one->info = (struct addrinfo){.ai_family = AF_INET,
                                  .ai_socktype = hints != NULL ? hints->ai_socktype : 0,
                                  .ai_addrlen = sizeof one->address,
                                  .ai_addr = (struct sockaddr *)&one->address};
    *result = &one->info;
    return 0;
}

void freeaddrinfo(struct addrinfo *info)
{
    free(info);
}

/* ---- The requests -------------------------------------------------------------------- */

/* One header line, without its end; adds up the body's length. */
static void check_header(const char *line, size_t *body_length)
{
    static const char *const names[] = {"Host",       "Accept",       "Cookie",
                                        "User-Agent", "Content-Type", "Content-Length",
                                        "SOAPAction", "Authorization"};
    size_t length = strcspn(line, ":"), i = 0;
    uint64_t value;

    while (i < sizeof names / sizeof *names &&
           (strlen(names[i]) != length || strncmp(line, names[i], length) != 0))
        i++;
    check(i < sizeof names / sizeof *names && line[length] == ':');
    for (const char *at = line; *at != '\0'; at++)
        check((unsigned char)*at >= 0x20 || *at == '\t');
    if (strcmp(names[i], "Content-Length") == 0) {
        check(text_to_uint64(line + length + 2, &value));
        *body_length = value;
    }
}

static void check_envelope(const char *text, size_t length)
{
    struct soap_limits limits = soap_limits_default();
    struct arena *arena = arena_new();
    struct soap_reader *reader = soap_reader_new(&limits, arena);
    struct soap_message message;

    soap_reader_feed(reader, text, length);
    check(soap_reader_finish(reader, &message, NULL) == CWMP_OK);
    soap_reader_free(reader);
    arena_free(arena);
}

/* True once the request is there as a whole, and in order. */
static bool take_request(const struct buf *request)
{
    const char *head_end = strstr(buf_text(request), "\r\n\r\n");
    size_t body_length = 0, head_length;
    char *head, *rest, *line;

    if (head_end == NULL)
        return false;
    head_length = (size_t)(head_end + 4 - request->data);
    rest = head = mem_strndup(request->data, head_length - 4);
    line = strsep(&rest, "\r");
    check(text_starts_with(line, "POST /") && text_ends_with(line, " HTTP/1.1"));
    while ((line = strsep(&rest, "\r")) != NULL) {
        check(*line++ == '\n');
        check_header(line, &body_length);
    }
    free(head);
    check(request->length - head_length <= body_length);
    if (request->length - head_length < body_length)
        return false;
    if (body_length > 0)
        check_envelope(request->data + head_length, body_length);
    return true;
}

/* ---- The ACS ------------------------------------------------------------------------- */

static void hang_up(struct acs *acs)
{
    shutdown(acs->connection, SHUT_WR);
    acs->hung_up = true;
}

static void take_response(struct acs *acs)
{
    const uint8_t *stop = acs->next;

    while (stop < acs->end && *stop != SEPARATOR)
        stop++;
    buf_append(&acs->unsent, acs->next, (size_t)(stop - acs->next));
    acs->next = stop < acs->end ? stop + 1 : stop;
}

static void send_response(struct acs *acs)
{
    ssize_t sent = send(acs->connection, acs->unsent.data, acs->unsent.length, MSG_NOSIGNAL);

    if (sent <= 0)
        return;
    memmove(acs->unsent.data, acs->unsent.data + sent, acs->unsent.length - (size_t)sent);
    buf_truncate(&acs->unsent, acs->unsent.length - (size_t)sent);
    acs->idle = 0;
}

static void serve(struct acs *acs)
{
    char block[16384];
    ssize_t got;

    acs->idle++;
    if (acs->connection < 0)
        return;
    got = recv(acs->connection, block, sizeof block, 0);
    if (got > 0) {
        buf_append(&acs->request, block, (size_t)got);
        acs->idle = 0;
    }
    /* What comes while a response goes out waits for its end. */
    if (acs->unsent.length == 0 && acs->request.length > 0 && take_request(&acs->request)) {
        buf_clear(&acs->request);
        take_response(acs);
    }
    if (acs->unsent.length > 0)
        send_response(acs);
    if (acs->idle > PATIENCE && !acs->hung_up)
        hang_up(acs);
}

/* ---- The CPE ------------------------------------------------------------------------- */

static enum cwmp_fault take_order(void *argument, const char *key, struct cwmp_error *error)
{
    (void)argument, (void)key, (void)error;
    return CWMP_OK;
}

static enum cwmp_fault take_reset(void *argument, struct cwmp_error *error)
{
    (void)argument, (void)error;
    return CWMP_OK;
}

static enum cwmp_fault take_inform(void *argument, uint32_t delay, const char *key,
                                   struct cwmp_error *error)
{
    (void)argument, (void)delay, (void)key, (void)error;
    return CWMP_OK;
}

static void established(void *argument)
{
    (void)argument;
}

static bool next_request(void *argument, enum soap_version version,
                         struct exchange_request *request)
{
    struct session *session = argument;

    (void)version;
    check(session->asked == session->answered); /* one at a time */
    if (session->asked == session->wanted)
        return false;
    *request = (struct exchange_request){.id = ++session->asked,
                                         .method = "TransferComplete",
                                         .arguments = "<CommandKey></CommandKey>"};
    return true;
}

static void request_answered(void *argument, int64_t id, const struct soap_message *message)
{
    struct session *session = argument;

    check(id == session->asked && ++session->answered == session->asked);
    check(!message || message->fault ||
          strcmp(message->rpc->name, "TransferCompleteResponse") == 0);
}

static void ended(void *argument, const struct exchange_outcome *outcome)
{
    struct session *session = argument;

    check(!outcome->ok || session->answered == session->wanted);
    check(!session->ended && outcome->ok == (outcome->reason[0] == '\0'));
    session->ended = true;
    session->outcome = *outcome;
}

static void run(struct exchange_options *options, struct acs *acs, unsigned wanted)
{
    const struct http_session_options transport = {.url = "http://acs.example/cwmp?a=b",
                                                   .username = "00AB12-Box-1",
                                                   .password = "secret",
                                                   .user_agent = "cwmpd",
                                                   .body_limit = 65536};
    const struct rpc_event boot = {.code = "1 BOOT", .command_key = ""};
    struct session session = {.wanted = wanted};
    struct exchange *exchange;
    uv_loop_t loop;

    uv_loop_init(&loop);
    options->http = http_client_new(&loop, options->rpc.env, NULL);
    options->transport = &transport;
    options->events = &boot;
    options->event_count = 1;
    options->argument = &session;
    exchange = exchange_start(options, NULL);
    check(exchange != NULL);
    while (!session.ended) {
        uv_run(&loop, UV_RUN_NOWAIT);
        serve(acs);
        check(acs->idle < LOST);
        if (acs->idle > 10 * PATIENCE)
            usleep(100);
    }
    exchange_free(exchange);
    http_client_free(options->http);
    uv_run(&loop, UV_RUN_DEFAULT);
    check(uv_loop_close(&loop) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct fake_env fake;
    struct rpc_host host = {
        .reboot = take_order, .factory_reset = take_reset, .schedule_inform = take_inform};
    struct acs acs = {.next = data, .end = data + size, .connection = -1};

    fake_env_init(&fake);
    struct model_options model = {.schema = &testmodel_schema, .env = &fake.env};
    struct exchange_options options = {
        .rpc = {.model = model_new(&model), .host = &host, .env = &fake.env},
        .version = SOAP_CWMP_1_4,
        .established = established,
        .next_request = next_request,
        .request_answered = request_answered,
        .ended = ended};
    unsigned wanted = 0;

    /* Plus signs before it all: the CPE has that many requests of its own. */
    for (; acs.next < acs.end && *acs.next == '+' && wanted < 4; acs.next++)
        wanted++;

    acs_of_all = &acs;
    run(&options, &acs, wanted);
    acs_of_all = NULL;
    if (acs.connection >= 0)
        close(acs.connection);
    buf_free(&acs.request);
    buf_free(&acs.unsent);
    model_free(options.rpc.model);
    return 0;
}
