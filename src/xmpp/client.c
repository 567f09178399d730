/* SPDX-License-Identifier: Apache-2.0 */
#include "xmpp/client.h"

#include "base/fields.h"
#include "base/mem.h"
#include "base/text.h"
#include "xmpp/names.h"
#include "xmpp/pipe.h"
#include "xmpp/stanza.h"
#include "xmpp/trust.h"

#include <errno.h>
#include <malloc.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strophe.h>
#include <time.h>
#include <unistd.h>

#define TURN_MS         50    /* how soon the daemon is listened to while there is no connection */
#define DEAD_PEER_MS    60000 /* without any acknowledgement of what was sent */
#define LIBRARY_MEMORY  ((size_t)1 << 20)
#define IDLE_MS         600000
#define LEAVE_MS        1000
#define LOG_WITH_QUEUE  3 /* what is to be sent is logged before it is */
#define WAITING_ANSWERS 16
#define DESCRIPTORS     64
#define READS           5 /* of 4 KiB each: a TLS record has 16 */

struct counts {
    uint32_t received, transmitted, received_errors, transmitted_errors;
};

struct waiting {
    int64_t token; /* 0: the place is free */
    xmpp_stanza_t *stanza;
};

struct client {
    int input, output;
    struct pipe_reader reader;
    struct arena *arena; /* of the settings */
    xmpp_mem_t memory;
    xmpp_log_t log;
    size_t used; /* of the library's memory */
    xmpp_ctx_t *context;
    xmpp_conn_t *connection;
    int socket;
    const char *jid, *password; /* NULL: not told yet */
    struct {
        char file[64];      /* "": none */
        const char *folder; /* NULL: none */
    } trusted;
    struct names names;
    size_t next; /* of them */
    bool tries;  /* the next one has its turn */
    bool heard;  /* a server has said something */
    bool must_secure;
    uint64_t keep_alive_ms, keep_alive_at; /* 0: none */
    bool online, ended, wrong, refused;
    bool login_seen;    /* in the library's log */
    char distrust[160]; /* why the server cannot be trusted */
    int64_t token;      /* of the last request */
    struct waiting waiting[WAITING_ANSWERS];
    struct counts counts, told;
};

static uint64_t now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_BOOTTIME, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

/* ---- To the daemon -------------------------------------------------------------------------- */

/* Frees the record, which may have a password in it. */
static void tell(struct client *client, struct buf *record)
{
    size_t done = 0;
    ssize_t length;

    pipe_end(record);
    while (done < record->length) {
        length = write(client->output, record->data + done, record->length - done);
        if (length < 0 && errno != EINTR) {
            client->ended = true;
            break;
        }
        done += length > 0 ? (size_t)length : 0;
    }
    mem_free_secret(buf_take(record));
}

static void end(struct client *client, const char *cause, const char *text)
{
    struct buf record = {0};

    if (client->ended)
        return;
    client->ended = true;
    pipe_begin(&record, "ended");
    fields_put(&record, "cause", cause);
    fields_put(&record, "text", text);
    tell(client, &record);
}

static void tell_counts(struct client *client)
{
    const struct counts *counts = &client->counts;
    struct buf record = {0};

    if (memcmp(counts, &client->told, sizeof *counts) == 0 || client->ended)
        return;
    client->told = *counts;
    pipe_begin(&record, "count");
    fields_put_number(&record, "received", counts->received);
    fields_put_number(&record, "transmitted", counts->transmitted);
    fields_put_number(&record, "received-errors", counts->received_errors);
    fields_put_number(&record, "transmitted-errors", counts->transmitted_errors);
    tell(client, &record);
}

/* ---- The library's memory -------------------------------------------------------------------- */

/* A stanza that never ends, from a server that nobody has trusted yet. */
static void check_memory(struct client *client)
{
    if (client->used <= LIBRARY_MEMORY)
        return;
    end(client, client->online ? PIPE_CAUSE_LOST : PIPE_CAUSE_UNREACHABLE,
        "the server sends more at a time than is taken");
    _exit(EXIT_SUCCESS);
}

static void *allocate(size_t size, void *argument)
{
    struct client *client = argument;
    void *memory;

    client->used += size;
    check_memory(client);
    memory = mem_alloc(size);
    client->used += malloc_usable_size(memory) - size;
    return memory;
}

static void release(void *memory, void *argument)
{
    struct client *client = argument;

    client->used -= malloc_usable_size(memory);
    free(memory);
}

static void *resize(void *memory, size_t size, void *argument)
{
    struct client *client = argument;

    if (!memory)
        return allocate(size, argument);
    client->used += size - malloc_usable_size(memory);
    check_memory(client);
    memory = mem_realloc(memory, size);
    client->used += malloc_usable_size(memory) - size;
    return memory;
}

/* ---- Stanzas --------------------------------------------------------------------------------- */

static void send_answer(struct client *client, xmpp_stanza_t *stanza, const char *condition)
{
    xmpp_stanza_t *answer = stanza_answer(stanza, condition);

    xmpp_send(client->connection, answer);
    xmpp_stanza_release(answer);
    client->counts.transmitted++;
    client->counts.transmitted_errors += condition[0] != '\0';
}

static struct waiting *find_waiting(struct client *client, int64_t token)
{
    for (size_t i = 0; i < WAITING_ANSWERS; i++)
        if (client->waiting[i].token == token)
            return &client->waiting[i];
    return NULL;
}

static void take_request(struct client *client, xmpp_stanza_t *stanza,
                         const struct stanza_request *request)
{
    struct waiting *waiting = find_waiting(client, 0);
    struct buf record = {0};

    if (!waiting) {
        send_answer(client, stanza, "resource-constraint");
        return;
    }
    waiting->token = ++client->token;
    waiting->stanza = xmpp_stanza_clone(stanza);
    pipe_begin(&record, "request");
    fields_put_number(&record, "token", waiting->token);
    fields_put(&record, "from", request->from);
    fields_put(&record, "username", request->username);
    fields_put(&record, "password", request->password);
    tell(client, &record);
}

static int on_stanza(xmpp_conn_t *connection, xmpp_stanza_t *stanza, void *argument)
{
    struct client *client = argument;
    struct stanza_request request;

    (void)connection;
    client->counts.received++;
    client->counts.received_errors += stanza_is_error(stanza);
    switch (stanza_read(stanza, &request)) {
    case STANZA_REQUEST:
        take_request(client, stanza, &request);
        stanza_request_free(&request);
        break;
    case STANZA_MALFORMED:
        send_answer(client, stanza, "bad-request");
        break;
    case STANZA_FOREIGN: /* RFC 6120, 8.4 */
        send_answer(client, stanza, "service-unavailable");
        break;
    case STANZA_SILENT:
        break;
    }
    return 1;
}

static bool take_answer(struct client *client, const char *record)
{
    static const char *const conditions[] = {"", "not-authorized", "service-unavailable"};
    int64_t token = fields_get_number(record, "token");
    struct waiting *waiting = token > 0 ? find_waiting(client, token) : NULL;
    const char *condition = fields_get(record, "condition", client->arena);

    for (size_t i = 0; waiting && i < sizeof conditions / sizeof *conditions; i++) {
        if (!text_equal(condition, conditions[i]))
            continue;
        send_answer(client, waiting->stanza, conditions[i]);
        xmpp_stanza_release(waiting->stanza);
        waiting->token = 0;
        return true;
    }
    return false;
}

/* ---- The connection -------------------------------------------------------------------------- */

/* The library does not tell which it is. The process has no other but the standard streams. */
static int find_socket(void)
{
    struct sockaddr_storage peer;
    socklen_t length;

    for (int descriptor = STDERR_FILENO + 1; descriptor < DESCRIPTORS; descriptor++) {
        length = sizeof peer;
        if (getpeername(descriptor, (struct sockaddr *)&peer, &length) == 0)
            return descriptor;
    }
    return -1;
}

static void came_online(struct client *client)
{
    struct buf record = {0};
    bool secured = xmpp_conn_is_secured(client->connection) != 0;
    const char *jid = xmpp_conn_get_bound_jid(client->connection);
    unsigned dead_peer_ms = DEAD_PEER_MS;

    /* A library that logs otherwise is not to be trusted with what take_login() keeps back. */
    if (!secured && (client->must_secure || !client->login_seen)) {
        end(client, PIPE_CAUSE_UNTRUSTED, "the server was logged into without TLS");
        return;
    }
    client->online = true;
    client->socket = find_socket();
    setsockopt(client->socket, IPPROTO_TCP, TCP_USER_TIMEOUT, &dead_peer_ms, sizeof dead_peer_ms);
    client->keep_alive_at = now_ms() + client->keep_alive_ms;
    xmpp_handler_add(client->connection, on_stanza, NULL, NULL, NULL, client);
    pipe_begin(&record, "online");
    fields_put(&record, "jid", jid ? jid : xmpp_conn_get_jid(client->connection));
    fields_put_number(&record, "secured", secured);
    tell(client, &record);
}

static void went_offline(struct client *client, int error, const xmpp_stream_error_t *stream)
{
    char text[256];

    if (client->distrust[0] != '\0') {
        end(client, PIPE_CAUSE_UNTRUSTED, client->distrust);
    } else if (client->refused) {
        end(client, PIPE_CAUSE_AUTHENTICATION, "the server does not take user name and password");
    } else if (!client->heard && client->next < client->names.count) {
        client->tries = true;
    } else {
        if (stream && stream->text)
            snprintf(text, sizeof text, "the server says: %s", stream->text);
        else if (error > 0)
            snprintf(text, sizeof text, "%s", strerror(error));
        else
            snprintf(text, sizeof text,
                     client->online ? "the server has closed the connection"
                                    : "there is no way to the server");
        end(client, client->online ? PIPE_CAUSE_LOST : PIPE_CAUSE_UNREACHABLE, text);
    }
}

static void on_connection(xmpp_conn_t *connection, xmpp_conn_event_t event, int error,
                          xmpp_stream_error_t *stream, void *argument)
{
    (void)connection;
    if (event == XMPP_CONN_CONNECT)
        came_online(argument);
    else
        went_offline(argument, error, stream);
}

/* "Certificate verification FAILED, result=NAME(NUMBER)" */
static void take_distrust(struct client *client, const char *text)
{
    const char *number = strrchr(text, '(');

    if (number && text_starts_with(text, "Certificate verification FAILED"))
        snprintf(client->distrust, sizeof client->distrust, "certificate of the server: %s",
                 trust_text(atoi(number + 1)));
}

/* The library falls back to any way of logging in that the server offers (R-XMP-06). */
static void take_login(struct client *client, const char *text)
{
    client->login_seen = true;
    if (!strstr(text, "\"PLAIN\"") || xmpp_conn_is_secured(client->connection))
        return;
    end(client, PIPE_CAUSE_UNTRUSTED, "the server takes passwords in clear only, without TLS");
    _exit(EXIT_SUCCESS);
}

/* Some things the library tells in its log only; what it has queued has not left yet. */
static void on_log(void *argument, xmpp_log_level_t level, const char *area, const char *text)
{
    struct client *client = argument;

    (void)level;
    if (client->online || !client->connection)
        return;
    client->heard = client->heard || text_starts_with(text, "RECV: ");
    if (text_equal(area, "tls"))
        take_distrust(client, text);
    else if (text_starts_with(text, "QUEUED: <auth"))
        take_login(client, text);
    else if (text_starts_with(text, "RECV: <failure"))
        client->refused = true;
    else if (text_starts_with(text, "RECV: <features") && client->must_secure &&
             !xmpp_conn_is_secured(client->connection) && !strstr(text, XMPP_NS_TLS))
        snprintf(client->distrust, sizeof client->distrust, "the server has no TLS");
}

/* The library tells this to nobody in particular: what is said of it is found in its log. */
static int on_distrust(const xmpp_tlscert_t *certificate, const char *const error)
{
    (void)certificate;
    return !trust_refuses(error);
}

/* False with the end of it all told. */
static bool prepare_trust(struct client *client, const char *record)
{
    const struct trust_settings settings = {.ca = fields_get(record, "ca", client->arena),
                                            .crl = fields_get(record, "crl", client->arena),
                                            .ignore_dates =
                                                fields_get_number(record, "ignore-dates") != 0};
    char reason[256];

    if (trust_prepare(&settings, client->trusted.file, &client->trusted.folder, reason,
                      sizeof reason))
        return true;
    end(client, PIPE_CAUSE_UNTRUSTED, reason);
    return false;
}

/* The library tries one address and no other, so each gets a connection of its own. */
static void try_next(struct client *client)
{
    long flags = (long)(XMPP_CONN_FLAG_DISABLE_SM |
                        (client->must_secure ? XMPP_CONN_FLAG_MANDATORY_TLS : 0UL));
    size_t next = client->next++;

    client->tries = false;
    if (client->connection)
        xmpp_conn_release(client->connection);
    client->connection = xmpp_conn_new(client->context);
    xmpp_conn_set_flags(client->connection, flags);
    xmpp_conn_set_jid(client->connection, client->jid);
    xmpp_conn_set_pass(client->connection, client->password);
    xmpp_conn_set_certfail_handler(client->connection, on_distrust);
    if (client->trusted.file[0] != '\0')
        xmpp_conn_set_cafile(client->connection, client->trusted.file);
    if (client->trusted.folder)
        xmpp_conn_set_capath(client->connection, client->trusted.folder);
    if (xmpp_connect_client(client->connection, client->names.list[next].address,
                            client->names.list[next].port, on_connection, client) != XMPP_EOK)
        went_offline(client, errno, NULL);
}

static bool take_connect(struct client *client, const char *record)
{
    int64_t port = fields_get_number(record, "port");
    int64_t keep_alive = fields_get_number(record, "keep-alive");
    char *domain;

    if (client->jid || port < 0 || port > UINT16_MAX || keep_alive < 0)
        return false;
    client->must_secure = fields_get_number(record, "tls") != 0;
    client->keep_alive_ms = (uint64_t)keep_alive * 1000;
    client->jid = fields_get(record, "jid", client->arena);
    client->password = fields_get(record, "password", client->arena);
    if (!prepare_trust(client, record))
        return true;
    domain = xmpp_jid_domain(client->context, client->jid);
    if (domain)
        names_find(fields_get(record, "host", client->arena), (uint16_t)port, domain,
                   &client->names);
    if (domain)
        xmpp_free(client->context, domain);
    if (client->names.count == 0)
        end(client, PIPE_CAUSE_UNREACHABLE, "there is no such server");
    else
        client->tries = true;
    return true;
}

/* ---- Turns ----------------------------------------------------------------------------------- */

static bool take_record(struct client *client, const char *record)
{
    const char *kind = fields_get(record, "kind", client->arena);

    if (text_equal(kind, "connect"))
        return take_connect(client, record);
    return text_equal(kind, "answer") && client->online && take_answer(client, record);
}

static void read_input(struct client *client)
{
    char piece[4096];
    ssize_t length = read(client->input, piece, sizeof piece);
    const char *record;

    if (length < 0 && errno == EINTR)
        return;
    if (length <= 0) {
        client->ended = true;
        return;
    }
    client->wrong = !pipe_feed(&client->reader, piece, (size_t)length);
    explicit_bzero(piece, sizeof piece);
    while (!client->wrong && !client->ended && (record = pipe_next(&client->reader)) != NULL)
        client->wrong = !take_record(client, record);
    client->ended = client->ended || client->wrong;
}

/* White space between stanzas (R-XMP-08). */
static void keep_alive(struct client *client)
{
    if (client->keep_alive_ms == 0 || now_ms() < client->keep_alive_at)
        return;
    xmpp_send_raw(client->connection, " ", 1);
    client->keep_alive_at = now_ms() + client->keep_alive_ms;
}

static int wait_ms(const struct client *client)
{
    uint64_t now = now_ms(), wait = client->keep_alive_at > now ? client->keep_alive_at - now : 0;

    if (xmpp_conn_send_queue_len(client->connection) > 0)
        return TURN_MS;
    if (client->keep_alive_ms == 0 || wait > IDLE_MS)
        return IDLE_MS;
    return (int)wait;
}

/* The library waits for its own socket only, so once there is one both are waited for here. */
static void turn(struct client *client)
{
    struct pollfd wanted[2] = {{client->input, POLLIN, 0}, {client->socket, POLLIN, 0}};
    bool online = client->online;
    int wait = online ? wait_ms(client) : client->connection ? 0 : IDLE_MS;

    poll(wanted, online ? 2 : 1, wait);
    if (wanted[0].revents != 0)
        read_input(client);
    if (client->tries && !client->ended)
        try_next(client);
    if (!client->connection || client->ended)
        return;
    if (online)
        keep_alive(client);
    for (unsigned i = 0; i < (online ? READS : 1) && !client->ended; i++)
        xmpp_run_once(client->context, online ? 0 : TURN_MS);
    tell_counts(client);
}

/* What is under way is finished politely, but not for long. */
static void leave(struct client *client)
{
    uint64_t end = now_ms() + LEAVE_MS;

    if (client->online)
        xmpp_disconnect(client->connection);
    while (client->online && xmpp_conn_is_connected(client->connection) && now_ms() < end)
        xmpp_run_once(client->context, TURN_MS);
    for (size_t i = 0; i < WAITING_ANSWERS; i++)
        if (client->waiting[i].token != 0)
            xmpp_stanza_release(client->waiting[i].stanza);
    if (client->connection)
        xmpp_conn_release(client->connection);
    xmpp_ctx_free(client->context);
    xmpp_shutdown();
}

int client_run(int input, int output)
{
    struct client client = {.input = input, .output = output, .arena = arena_new()};

    client.memory = (xmpp_mem_t){allocate, release, resize, &client};
    client.log = (xmpp_log_t){on_log, &client};
    xmpp_initialize();
    client.context = xmpp_ctx_new(&client.memory, &client.log);
    xmpp_ctx_set_verbosity(client.context, LOG_WITH_QUEUE);
    while (!client.ended)
        turn(&client);
    leave(&client);
    pipe_free(&client.reader);
    arena_free(client.arena);
    return client.wrong;
}
