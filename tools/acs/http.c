/* SPDX-License-Identifier: Apache-2.0 */
/* HTTP by libmicrohttpd: a thread per connection, so that an answer may simply take its time. */
#include "acs/server.h"

#include "base/mem.h"
#include "base/text.h"

#include <arpa/inet.h>
#include <gnutls/gnutls.h>
#include <gnutls/x509.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define BODY_LIMIT   ((size_t)256 << 20)
#define FILE_LOOK_MS 20

/* One request on its way through the callbacks. */
struct request {
    struct acs_exchange *exchange;
    struct buf body;
    bool started;   /* the first call, with the headers alone, was made */
    bool published; /* the exchange belongs to acs->exchanges now */
    struct acs_answer answer;
};

/* A body that is sent piece by piece; `end` is where it breaks off. */
struct stream {
    char *data;
    size_t end;
    bool broken;
};

static void *on_request_start(void *acs, const char *uri, struct MHD_Connection *connection)
{
    struct request *request = mem_alloc(sizeof(*request));

    (void)acs;
    (void)connection;
    request->exchange = acs_exchange_new(uri);
    return request;
}

static enum MHD_Result on_header(void *cls, enum MHD_ValueKind kind, const char *name,
                                 const char *value)
{
    (void)kind;
    acs_exchange_add_header(cls, name, value);
    return MHD_YES;
}

static char *peer_subject(gnutls_session_t tls)
{
    unsigned count = 0;
    const gnutls_datum_t *chain = gnutls_certificate_get_peers(tls, &count);
    gnutls_x509_crt_t certificate = NULL;
    char subject[512] = "";
    size_t size = sizeof(subject);

    if (chain == NULL || count == 0 || gnutls_x509_crt_init(&certificate) != GNUTLS_E_SUCCESS)
        return NULL;
    if (gnutls_x509_crt_import(certificate, chain, GNUTLS_X509_FMT_DER) == GNUTLS_E_SUCCESS)
        gnutls_x509_crt_get_dn(certificate, subject, &size);
    gnutls_x509_crt_deinit(certificate);
    return mem_strdup(subject);
}

static void note_tls(struct acs_exchange *exchange, struct MHD_Connection *connection)
{
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_GNUTLS_SESSION);
    if (info == NULL || info->tls_session == NULL)
        return;
    gnutls_session_t tls = info->tls_session;
    char name[256];
    size_t size = sizeof(name);
    unsigned type = 0;

    exchange->tls_version = mem_strdup(gnutls_protocol_get_name(gnutls_protocol_get_version(tls)));
    if (gnutls_server_name_get(tls, name, &size, &type, 0) == GNUTLS_E_SUCCESS)
        exchange->tls_server_name = mem_strdup(name);
    exchange->tls_peer = peer_subject(tls);
}

static ssize_t stream_read(void *cls, uint64_t position, char *buffer, size_t max)
{
    const struct stream *stream = cls;

    if (position >= stream->end)
        return stream->broken ? MHD_CONTENT_READER_END_WITH_ERROR
                              : MHD_CONTENT_READER_END_OF_STREAM;
    size_t left = stream->end - (size_t)position;
    size_t piece = left < 1000 ? left : 1000;
    piece = piece < max ? piece : max;
    memcpy(buffer, stream->data + position, piece);
    return (ssize_t)piece;
}

static void stream_free(void *cls)
{
    struct stream *stream = cls;

    free(stream->data);
    free(stream);
}

static struct MHD_Response *make_body(struct acs_answer *answer)
{
    if (answer->modifiers.encode != NULL && answer->body.length > 0)
        acs_pack(answer->modifiers.encode, &answer->body);
    size_t size = answer->body.length;

    if (!answer->modifiers.truncate && !answer->modifiers.chunked)
        return MHD_create_response_from_buffer(size, (void *)(uintptr_t)buf_text(&answer->body),
                                               MHD_RESPMEM_MUST_COPY);
    struct stream *stream = mem_alloc(sizeof(*stream));
    stream->data = mem_strndup(buf_text(&answer->body), size);
    stream->broken = answer->modifiers.truncate;
    stream->end = stream->broken ? size / 2 : size;
    return MHD_create_response_from_callback(answer->modifiers.chunked ? MHD_SIZE_UNKNOWN : size,
                                             1024, stream_read, stream, stream_free);
}

static void add_extra(struct MHD_Response *response, const struct acs_modifiers *modifiers)
{
    for (size_t i = 0; i < modifiers->cookie_count; i++)
        MHD_add_response_header(response, "Set-Cookie", modifiers->cookies[i]);
    for (size_t i = 0; i < modifiers->header_count; i++) {
        char *name = mem_strdup(modifiers->headers[i]);
        char *colon = strchr(name, ':');
        if (colon != NULL) {
            *colon = '\0';
            MHD_add_response_header(response, name, colon + 1 + strspn(colon + 1, " "));
        }
        free(name);
    }
}

static struct MHD_Response *make_response(struct acs_answer *answer)
{
    struct MHD_Response *response = make_body(answer);
    char cookie[64];

    if (answer->body.length > 0)
        MHD_add_response_header(response, "Content-Type",
                                answer->status == 200 ? "text/xml; charset=\"utf-8\""
                                                      : "text/plain");
    if (answer->modifiers.encode != NULL && answer->body.length > 0)
        MHD_add_response_header(response, "Content-Encoding", answer->modifiers.encode);
    if (answer->location != NULL)
        MHD_add_response_header(response, "Location", answer->location);
    if (answer->challenge.length > 0)
        MHD_add_response_header(response, "WWW-Authenticate", buf_text(&answer->challenge));
    if (answer->session_cookie > 0) {
        snprintf(cookie, sizeof(cookie), "cwmp-session=%u", answer->session_cookie);
        MHD_add_response_header(response, "Set-Cookie", cookie);
    }
    for (size_t i = 0; i < sizeof(answer->lists) / sizeof(answer->lists[0]); i++) {
        if (answer->lists[i] != NULL)
            add_extra(response, answer->lists[i]);
    }
    if (answer->modifiers.close)
        MHD_add_response_header(response, "Connection", "close");
    if (answer->modifiers.chunked)
        MHD_add_response_footer(response, "X-Trailer", "after the last chunk");
    if (answer->modifiers.http10)
        MHD_set_response_options(response, MHD_RF_HTTP_1_0_SERVER, MHD_RO_END);
    return response;
}

static int connection_socket(struct MHD_Connection *connection)
{
    return MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
}

/* Makes closing the socket send a reset. */
static void arm_reset(struct MHD_Connection *connection)
{
    const struct linger now = {.l_onoff = 1, .l_linger = 0};

    setsockopt(connection_socket(connection), SOL_SOCKET, SO_LINGER, &now, sizeof(now));
}

static char *name_answer(const struct request *request)
{
    const struct acs_answer *answer = &request->answer;
    struct buf name = {0};

    if (answer->status == 0)
        buf_puts(&name, "none");
    else if (answer->body.length == 0 && answer->status <= 204)
        buf_puts(&name, "empty");
    else if (answer->status != 200)
        buf_printf(&name, "%u", answer->status);
    else if (answer->kind == ACS_STEP_ANSWER)
        buf_printf(&name, "%sResponse", request->exchange->kind);
    else if (answer->kind == ACS_STEP_REPLY)
        buf_puts(&name, "recorded");
    else if (answer->kind == ACS_STEP_FAULT)
        buf_puts(&name, "Fault");
    else
        buf_puts(&name, answer->method != NULL ? answer->method : "request");
    return buf_take(&name);
}

static void publish(struct acs *acs, struct request *request)
{
    struct acs_exchange *exchange = request->exchange;
    const struct acs_answer *answer = &request->answer;

    exchange->status = answer->status;
    exchange->answer = mem_strndup(buf_text(&answer->body), answer->body.length);
    exchange->answer_size = answer->body.length;
    acs_record(acs, answer->session, exchange, answer);
    acs->exchanges =
        mem_realloc(acs->exchanges, (acs->exchange_count + 1) * sizeof(*acs->exchanges));
    acs->exchanges[acs->exchange_count++] = exchange;
    request->published = true;
    pthread_cond_broadcast(&acs->changed);
}

static bool is_there(const char *path)
{
    return path == NULL || access(path, F_OK) == 0;
}

/* Holds the answer back as the script says; the connection's thread has nothing else to do. */
static void hold_back(struct acs *acs, const struct acs_answer *answer)
{
    uint64_t until = acs_now_ms() + answer->modifiers.delay_ms;

    while (!acs->stopping && !is_there(answer->modifiers.until))
        acs_wait_until(acs, acs_now_ms() + FILE_LOOK_MS);
    if (answer->kind == ACS_STEP_NEVER)
        until = UINT64_MAX;
    while (!acs->stopping && acs_now_ms() < until)
        acs_wait_until(acs, until);
    if (answer->session != NULL)
        answer->session->answered_ms = acs_now_ms();
}

static struct acs_connection *connection_state(struct MHD_Connection *connection)
{
    return MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT)->socket_context;
}

static enum MHD_Result answer_request(struct acs *acs, struct request *request,
                                      struct MHD_Connection *connection, const char *method)
{
    struct acs_exchange *exchange = request->exchange;
    struct acs_answer *answer = &request->answer;
    struct acs_connection *state = connection_state(connection);

    exchange->method = mem_strdup(method);
    exchange->sent_size = request->body.length;
    MHD_get_connection_values(connection, MHD_HEADER_KIND, on_header, exchange);
    const char *coding = acs_exchange_header(exchange, "Content-Encoding");
    if (coding != NULL && !acs_unpack(coding, &request->body))
        exchange->note = mem_strdup("the body is not in its Content-Encoding");
    exchange->body_size = request->body.length;
    free(exchange->body);
    exchange->body = buf_take(&request->body);
    note_tls(exchange, connection);

    pthread_mutex_lock(&acs->lock);
    exchange->number = (unsigned)acs->exchange_count + 1;
    exchange->connection = state->number;
    exchange->time_ms = acs_now_ms();
    acs_session_answer(acs, state, exchange, answer);
    exchange->answer_kind = name_answer(request);
    publish(acs, request);
    hold_back(acs, answer);
    pthread_mutex_unlock(&acs->lock);

    if (answer->kind == ACS_STEP_RESET)
        arm_reset(connection);
    if (answer->status == 0)
        return MHD_NO;
    struct MHD_Response *response = make_response(answer);
    enum MHD_Result result = MHD_queue_response(connection, answer->status, response);
    MHD_destroy_response(response);
    return result;
}

static enum MHD_Result on_request(void *cls, struct MHD_Connection *connection, const char *url,
                                  const char *method, const char *version, const char *data,
                                  size_t *size, void **context)
{
    struct request *request = *context;

    (void)url;
    (void)version;
    /* libmicrohttpd calls once with the headers alone, then for each piece, then to be answered. */
    if (!request->started) {
        request->started = true;
        return MHD_YES;
    }
    if (*size > 0) {
        if (request->body.length + *size > BODY_LIMIT)
            return MHD_NO;
        buf_append(&request->body, data, *size);
        *size = 0;
        return MHD_YES;
    }
    return answer_request(cls, request, connection, method);
}

static void on_request_done(void *cls, struct MHD_Connection *connection, void **context,
                            enum MHD_RequestTerminationCode reason)
{
    struct acs *acs = cls;
    struct request *request = *context;
    bool sent = reason == MHD_REQUEST_TERMINATED_COMPLETED_OK;

    if (request == NULL)
        return;
    pthread_mutex_lock(&acs->lock);
    struct acs_session *session = request->answer.session;
    if (sent && session != NULL && session->state == ACS_SESSION_OPEN)
        session->state = request->answer.outcome;
    if (!request->published)
        acs_exchange_free(request->exchange);
    pthread_cond_broadcast(&acs->changed);
    pthread_mutex_unlock(&acs->lock);
    if (sent && request->answer.modifiers.shut)
        shutdown(connection_socket(connection), SHUT_RDWR);
    buf_free(&request->body);
    buf_free(&request->answer.body);
    buf_free(&request->answer.challenge);
    free(request);
    *context = NULL;
}

/* libmicrohttpd asks for a client certificate and puts up with none. */
static void require_certificate(struct MHD_Connection *connection)
{
    gnutls_session_t tls =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_GNUTLS_SESSION)->tls_session;

    gnutls_certificate_server_set_request(tls, GNUTLS_CERT_REQUIRE);
    gnutls_session_set_verify_cert(tls, NULL, 0);
}

static void on_connection(void *cls, struct MHD_Connection *connection, void **context,
                          enum MHD_ConnectionNotificationCode code)
{
    struct acs *acs = cls;

    if (code == MHD_CONNECTION_NOTIFY_STARTED && acs->config.tls_client_required)
        require_certificate(connection);
    pthread_mutex_lock(&acs->lock);
    if (code == MHD_CONNECTION_NOTIFY_STARTED) {
        struct acs_connection *state = mem_alloc(sizeof(*state));
        state->number = ++acs->connections;
        acs->open_connections++;
        *context = state;
    } else {
        acs->open_connections--;
        free(*context);
        *context = NULL;
    }
    pthread_cond_broadcast(&acs->changed);
    pthread_mutex_unlock(&acs->lock);
}

static char *read_pem(const char *path, char *error, size_t error_size)
{
    gnutls_datum_t content = {0};

    if (gnutls_load_file(path, &content) != GNUTLS_E_SUCCESS) {
        snprintf(error, error_size, "cannot read %s", path);
        return NULL;
    }
    char *text = mem_strndup((const char *)content.data, content.size);
    gnutls_free(content.data);
    return text;
}

/* Appends the TLS options to `options`; the strings to free are returned in `pem`. */
static bool tls_options(const struct acs_config *config, struct MHD_OptionItem *options,
                        char *pem[3], char *error, size_t error_size)
{
    const struct {
        const char *path;
        enum MHD_OPTION option;
    } files[] = {{config->tls_certificate, MHD_OPTION_HTTPS_MEM_CERT},
                 {config->tls_key, MHD_OPTION_HTTPS_MEM_KEY},
                 {config->tls_client_ca, MHD_OPTION_HTTPS_MEM_TRUST}};
    size_t count = 0;

    for (size_t i = 0; i < sizeof(files) / sizeof(files[0]); i++) {
        if (files[i].path == NULL)
            continue;
        pem[i] = read_pem(files[i].path, error, error_size);
        if (pem[i] == NULL)
            return false;
        options[count++] = (struct MHD_OptionItem){files[i].option, 0, pem[i]};
    }
    if (config->tls_priority != NULL)
        options[count++] = (struct MHD_OptionItem){MHD_OPTION_HTTPS_PRIORITIES, 0,
                                                   (void *)(uintptr_t)config->tls_priority};
    options[count] = (struct MHD_OptionItem){MHD_OPTION_END, 0, NULL};
    return true;
}

static void start_daemon(struct acs *acs, const struct sockaddr_storage *address,
                         struct MHD_OptionItem *options)
{
    unsigned flags = address->ss_family == AF_INET6 ? MHD_USE_IPv6 : 0;
    flags |= MHD_USE_THREAD_PER_CONNECTION | MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_POLL;
    if (acs->config.tls_certificate != NULL)
        flags |= MHD_USE_TLS;
    acs->daemon = MHD_start_daemon(
        flags, 0, NULL, NULL, on_request, acs, MHD_OPTION_SOCK_ADDR, address,
        MHD_OPTION_LISTENING_ADDRESS_REUSE, 1U, MHD_OPTION_URI_LOG_CALLBACK, on_request_start, acs,
        MHD_OPTION_NOTIFY_COMPLETED, on_request_done, acs, MHD_OPTION_NOTIFY_CONNECTION,
        on_connection, acs, MHD_OPTION_ARRAY, options, MHD_OPTION_END);
}

static bool parse_address(const struct acs_config *config, struct sockaddr_storage *address)
{
    struct sockaddr_in *four = (struct sockaddr_in *)address;
    struct sockaddr_in6 *six = (struct sockaddr_in6 *)address;

    if (inet_pton(AF_INET, config->address, &four->sin_addr) == 1) {
        four->sin_family = AF_INET;
        four->sin_port = htons((uint16_t)config->port);
        return true;
    }
    six->sin6_family = AF_INET6;
    six->sin6_port = htons((uint16_t)config->port);
    return inet_pton(AF_INET6, config->address, &six->sin6_addr) == 1;
}

bool acs_http_start(struct acs *acs, char *error, size_t error_size)
{
    const struct acs_config *config = &acs->config;
    struct MHD_OptionItem options[5];
    char *pem[3] = {NULL, NULL, NULL};
    struct sockaddr_storage address = {0};

    if (!parse_address(config, &address)) {
        snprintf(error, error_size, "%s is not an address", config->address);
        return false;
    }
    bool ok = tls_options(config, options, pem, error, error_size);
    if (ok) {
        start_daemon(acs, &address, options);
        if (acs->daemon == NULL) {
            snprintf(error, error_size, "cannot listen on %s:%u", config->address, config->port);
            ok = false;
        } else
            acs->port = MHD_get_daemon_info(acs->daemon, MHD_DAEMON_INFO_BIND_PORT)->port;
    }
    for (size_t i = 0; i < sizeof(pem) / sizeof(pem[0]); i++)
        free(pem[i]);
    return ok;
}
