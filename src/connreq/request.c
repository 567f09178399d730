/* SPDX-License-Identifier: Apache-2.0 */
#include "connreq/internal.h"

#include "base/mem.h"
#include "base/text.h"

#include <netdb.h>
#include <stdlib.h>
#include <string.h>

#define BODY_LIMIT ((size_t)8 << 10)

/* A source that keeps failing to log in gets its refusals this much later. */
#define FAILURE_DELAY_MS 1000

/* What is known of a request from its first line on. */
struct request {
    char *target;
    bool headers_complete;
    size_t body_bytes;
    /* A failed login that is answered late. */
    bool refused, stale;
};

/* Sends a response without a body and ends the connection. */
static enum MHD_Result respond(struct connreq_connection *connection, unsigned status)
{
    struct MHD_Response *response =
        MHD_create_response_from_buffer(0, (void *)(uintptr_t) "", MHD_RESPMEM_PERSISTENT);
    enum MHD_Result result;

    if (status == MHD_HTTP_METHOD_NOT_ALLOWED)
        MHD_add_response_header(response, MHD_HTTP_HEADER_ALLOW, MHD_HTTP_METHOD_GET);
    MHD_add_response_header(response, MHD_HTTP_HEADER_CONNECTION, "close");
    result = MHD_queue_response(connection->mhd, status, response);
    MHD_destroy_response(response);
    return result;
}

/* Leaves the connection open for the answer. */
static enum MHD_Result challenge(struct connreq_connection *connection, bool stale)
{
    struct MHD_Response *response =
        MHD_create_response_from_buffer(0, (void *)(uintptr_t) "", MHD_RESPMEM_PERSISTENT);
    struct buf value = {0};
    enum MHD_Result result;

    connreq_login_challenge(connection->server->logins, stale, &value);
    MHD_add_response_header(response, MHD_HTTP_HEADER_WWW_AUTHENTICATE, buf_text(&value));
    result = MHD_queue_response(connection->mhd, MHD_HTTP_UNAUTHORIZED, response);
    MHD_destroy_response(response);
    buf_free(&value);
    return result;
}

static void log_refusal(const struct connreq_connection *connection, const char *why)
{
    const struct connreq_server *server = connection->server;
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(connection->mhd, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    char source[NI_MAXHOST] = "an unknown address";
    unsigned skipped;

    if (!connreq_throttle_log(server->throttle, env_monotonic_ms(server->options.env), &skipped))
        return;
    getnameinfo(info->client_addr, sizeof(struct sockaddr_in6), source, sizeof source, NULL, 0,
                NI_NUMERICHOST);
    log_warning(server->options.log, "connection request from %s refused: %s", source, why);
    if (skipped > 0)
        log_warning(server->options.log, "%u more refused connection requests were not logged",
                    skipped);
}

/* R-CRQ-04, R-CRQ-16, R-CRQ-17. */
static enum MHD_Result refuse_login(struct connreq_connection *connection, struct request *request,
                                    enum connreq_login_verdict verdict)
{
    struct connreq_server *server = connection->server;
    uint64_t now = env_monotonic_ms(server->options.env);

    server->counters.unauthorized++;
    request->stale = verdict == LOGIN_STALE;
    if (verdict == LOGIN_ABSENT) /* every login begins like this */
        return challenge(connection, false);
    log_refusal(connection, connreq_login_text(verdict));
    if (verdict == LOGIN_STALE ||
        !connreq_throttle_failure(server->throttle, &connection->source, now))
        return challenge(connection, request->stale);
    request->refused = true;
    connreq_connection_delay(connection, FAILURE_DELAY_MS);
    return MHD_YES;
}

/* R-CRQ-05, R-CRQ-08 to R-CRQ-11. */
static enum MHD_Result accept_request(struct connreq_connection *connection)
{
    struct connreq_server *server = connection->server;
    const struct connreq_options *options = &server->options;

    if (!connreq_throttle_accept(server->throttle, env_monotonic_ms(options->env))) {
        server->counters.throttled++;
        log_refusal(connection, "too many requests in a minute");
        return respond(connection, MHD_HTTP_SERVICE_UNAVAILABLE);
    }
    if (options->wake(options->argument) == CONNREQ_BUSY) {
        server->counters.throttled++;
        return respond(connection, MHD_HTTP_SERVICE_UNAVAILABLE);
    }
    server->counters.accepted++;
    return respond(connection, MHD_HTTP_NO_CONTENT);
}

/* The query, if any, is part of what a login is made for, and nothing else. */
static bool is_our_path(const struct connreq_server *server, const char *target)
{
    const char *path = connreq_login_path(target);
    char *bare = mem_strndup(path, strcspn(path, "?"));
    bool ours = text_equal_secret(bare, server->path);

    free(bare);
    return ours;
}

static enum MHD_Result decide(struct connreq_connection *connection, struct request *request,
                              const char *method)
{
    struct connreq_server *server = connection->server;
    const struct connreq_options *options = &server->options;
    const char *username = "", *password = "";
    enum connreq_login_verdict verdict;

    if (strcmp(method, MHD_HTTP_METHOD_GET) != 0) {
        server->counters.malformed++;
        return respond(connection, MHD_HTTP_METHOD_NOT_ALLOWED);
    }
    if (!is_our_path(server, request->target)) {
        server->counters.malformed++;
        return respond(connection, MHD_HTTP_NOT_FOUND);
    }
    options->credentials(options->argument, &username, &password);
    if (username[0] == '\0' && options->is_open != NULL && options->is_open(options->argument))
        return accept_request(connection);
    verdict = connreq_login_check(server->logins,
                                  MHD_lookup_connection_value(connection->mhd, MHD_HEADER_KIND,
                                                              MHD_HTTP_HEADER_AUTHORIZATION),
                                  request->target, username, password);
    return verdict == LOGIN_VALID ? accept_request(connection)
                                  : refuse_login(connection, request, verdict);
}

void *connreq_request_start(void *server, const char *target, struct MHD_Connection *mhd)
{
    struct request *request = mem_alloc(sizeof *request);

    (void)server;
    (void)mhd;
    request->target = mem_strdup(target);
    return request;
}

/* libmicrohttpd calls this with the headers alone, then for each piece of a body, then for the
 * response; once more when a delayed answer is due. */
enum MHD_Result connreq_request_handle(void *server, struct MHD_Connection *mhd, const char *url,
                                       const char *method, const char *version, const char *data,
                                       size_t *length, void **context)
{
    struct connreq_connection *connection = connreq_connection_of(mhd);
    struct request *request = *context;

    (void)server;
    (void)url;
    (void)version;
    (void)data;
    /* What came before a connection had to make room is still read, and nobody would see the
     * answer: the caller comes again, and that has to be one request (R-CRQ-08). */
    if (connection->server->stopping || connection->evicted)
        return MHD_NO;
    if (!request->headers_complete) {
        request->headers_complete = true;
        connection->requests++;
        return MHD_YES;
    }
    if (request->refused)
        return challenge(connection, request->stale);
    if (*length > 0) {
        request->body_bytes += *length;
        *length = 0;
        return request->body_bytes <= BODY_LIMIT ? MHD_YES : MHD_NO;
    }
    return decide(connection, request, method);
}

void connreq_request_completed(void *server, struct MHD_Connection *mhd, void **context,
                               enum MHD_RequestTerminationCode code)
{
    struct request *request = *context;

    (void)server;
    (void)mhd;
    (void)code;
    if (request == NULL)
        return;
    free(request->target);
    free(request);
    *context = NULL;
}
