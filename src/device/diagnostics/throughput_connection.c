/* SPDX-License-Identifier: Apache-2.0 */
/* One connection of a throughput test: libcurl fetches or sends, and what it tells is noted. */
#include "device/diagnostics/throughput_internal.h"

#include "device/diagnostics/connection.h"
#include "device/diagnostics/target.h"

#include <string.h>
#include <strings.h>
#include <unistd.h>

#define CONNECT_SECONDS 20L
#define STALL_SECONDS   30L /* without a single byte */

static bool is_upload(const struct throughput_connection *connection)
{
    return connection->run->test->upload;
}

/* What the kernel counted on the connection: payload of TCP, headers of the protocol included. With
 * `closing` what it has still to send is taken for sent: nobody can ask afterwards. */
static void count(struct throughput_connection *connection, bool closing)
{
    struct throughput_interval *data = &connection->span->data;
    uint64_t received, sent, waiting;

    if (data->begin_us == 0 || connection->ended || connection->socket == CURL_SOCKET_BAD ||
        !connection_count(connection->socket, &received, &sent, &waiting))
        return;
    data->bytes.test = is_upload(connection) ? sent + (closing ? waiting : 0) : received;
}

uint64_t throughput_connection_count(struct throughput_connection *connection)
{
    count(connection, false);
    return connection->span->data.bytes.test;
}

static void begins(struct throughput_connection *connection)
{
    struct throughput_result *result = &connection->run->test->result;
    struct sockaddr_storage local = {0};
    socklen_t length = sizeof local;

    if (connection->span->data.begin_us != 0)
        return;
    if (result->address[0] == '\0' &&
        getsockname(connection->socket, (struct sockaddr *)&local, &length) == 0)
        target_format_address((const struct sockaddr *)&local, result->address);
    throughput_begins(connection);
}

/* ---- What libcurl tells -------------------------------------------------------------- */

static bool starts_with(const char *data, size_t size, const char *word)
{
    return size >= strlen(word) && strncasecmp(data, word, strlen(word)) == 0;
}

void throughput_connection_look(struct throughput_connection *connection)
{
    if (connection->socket == CURL_SOCKET_BAD || connection->span->open_response_us != 0 ||
        !connection_is_established(connection->socket))
        return;
    connection->span->open_response_us = diagnostic_clock_us();
    connection->progress.connected = true;
}

static void went_out(struct throughput_connection *connection, const char *data, size_t size)
{
    bool ftp = connection->progress.ftp;

    throughput_connection_look(connection);
    if (ftp && starts_with(data, size, "PASS "))
        connection->progress.password_sent = true;
    if (!ftp || starts_with(data, size, "RETR ") || starts_with(data, size, "STOR "))
        connection->span->request_us = diagnostic_clock_us();
}

static void came_in(struct throughput_connection *connection)
{
    connection->progress.answered = true;
    if (is_upload(connection) && connection->span->data.begin_us != 0)
        connection->span->data.end_us = diagnostic_clock_us();
    else if (!is_upload(connection) && !connection->progress.ftp)
        begins(connection);
}

static int on_debug(CURL *easy, curl_infotype type, char *data, size_t size, void *argument)
{
    struct throughput_connection *connection = argument;

    (void)easy;
    if (type == CURLINFO_HEADER_OUT)
        went_out(connection, data, size);
    else if (type == CURLINFO_HEADER_IN)
        came_in(connection);
    else if (type == CURLINFO_DATA_OUT)
        begins(connection);
    return 0;
}

static size_t on_data(char *data, size_t size, size_t count, void *argument)
{
    struct throughput_connection *connection = argument;

    (void)data;
    if (!is_upload(connection)) {
        begins(connection);
        connection->span->data.end_us = diagnostic_clock_us();
    }
    return size * count;
}

static size_t on_wanted(char *buffer, size_t size, size_t count, void *argument)
{
    struct throughput_connection *connection = argument;
    size_t amount = size * count;

    if (connection->run->time_is_up)
        return 0;
    if (connection->run->test->settings.duration_s == 0) {
        if (amount > connection->left)
            amount = (size_t)connection->left;
        connection->left -= amount;
    }
    memset(buffer, 'x', amount);
    return amount;
}

static curl_socket_t on_open(void *argument, curlsocktype purpose, struct curl_sockaddr *address)
{
    struct throughput_connection *connection = argument;
    const struct throughput_settings *settings = &connection->run->test->settings;
    int priority = (int)settings->priority;
    int descriptor = socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);

    (void)purpose;
    if (descriptor < 0)
        return CURL_SOCKET_BAD;
    if (!target_dress_socket(descriptor, address->family, settings->target.link,
                             settings->target.dscp)) {
        close(descriptor);
        return CURL_SOCKET_BAD;
    }
    if (priority > 0)
        setsockopt(descriptor, SOL_SOCKET, SO_PRIORITY, &priority, sizeof priority);
    connection->socket = descriptor;
    connection->span->open_request_us = diagnostic_clock_us();
    connection->span->open_response_us = 0;
    return descriptor;
}

static int on_close(void *argument, curl_socket_t socket)
{
    struct throughput_connection *connection = argument;

    if (socket == connection->socket) {
        count(connection, true);
        connection->socket = CURL_SOCKET_BAD;
    }
    return close(socket);
}

/* ---- Begin and end ------------------------------------------------------------------- */

static void set_options(struct throughput_connection *connection)
{
    const struct throughput_settings *settings = &connection->run->test->settings;
    CURL *easy = connection->easy;
    int family = settings->target.family;

    curl_easy_setopt(easy, CURLOPT_URL, settings->url);
    curl_easy_setopt(easy, CURLOPT_PRIVATE, connection);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,ftp");
    curl_easy_setopt(easy, CURLOPT_PROXY, "");
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L);
    curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT, CONNECT_SECONDS);
    curl_easy_setopt(easy, CURLOPT_SERVER_RESPONSE_TIMEOUT, CONNECT_SECONDS);
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, STALL_SECONDS);
    curl_easy_setopt(easy, CURLOPT_IPRESOLVE,
                     (long)(family == AF_INET    ? CURL_IPRESOLVE_V4
                            : family == AF_INET6 ? CURL_IPRESOLVE_V6
                                                 : CURL_IPRESOLVE_WHATEVER));
    curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L); /* what the debug function hears */
    curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, on_debug);
    curl_easy_setopt(easy, CURLOPT_DEBUGDATA, connection);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, on_open);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, connection);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, on_close);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, connection);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_data);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, connection);
}

/* Without a length HTTP sends it in chunks, which can end at any time. */
static void set_upload_options(struct throughput_connection *connection)
{
    const struct throughput_settings *settings = &connection->run->test->settings;
    CURL *easy = connection->easy;

    curl_easy_setopt(easy, CURLOPT_UPLOAD, 1L);
    if (settings->duration_s == 0)
        curl_easy_setopt(easy, CURLOPT_INFILESIZE_LARGE, (curl_off_t)settings->length);
    curl_easy_setopt(easy, CURLOPT_READFUNCTION, on_wanted);
    curl_easy_setopt(easy, CURLOPT_READDATA, connection);
    curl_easy_setopt(easy, CURLOPT_EXPECT_100_TIMEOUT_MS, 1L);
}

bool throughput_connection_start(struct throughput_connection *connection,
                                 struct throughput_run *run, struct throughput_span *span)
{
    const struct throughput_settings *settings = &run->test->settings;

    *connection = (struct throughput_connection){
        .run = run, .span = span, .socket = CURL_SOCKET_BAD, .left = settings->length};
    connection->progress.upload = run->test->upload;
    connection->progress.ftp = strncasecmp(settings->url, "ftp:", 4) == 0;
    connection->easy = curl_easy_init();
    if (connection->easy == NULL)
        return false;
    set_options(connection);
    if (run->test->upload)
        set_upload_options(connection);
    http_loop_add(run->loop, connection->easy);
    return true;
}

void throughput_connection_end(struct throughput_connection *connection)
{
    struct throughput_interval *data = &connection->span->data;

    if (connection->ended)
        return;
    count(connection, true);
    connection->ended = true;
    if (data->begin_us != 0 && data->end_us == 0)
        data->end_us = diagnostic_clock_us();
    throughput_ends(connection);
}

void throughput_connection_close(struct throughput_connection *connection)
{
    if (connection->easy == NULL)
        return;
    throughput_connection_end(connection);
    http_loop_remove(connection->run->loop, connection->easy);
    curl_easy_cleanup(connection->easy);
    connection->easy = NULL;
}

enum diagnostic_outcome throughput_connection_outcome(struct throughput_connection *connection,
                                                      CURLcode code)
{
    struct throughput_progress *progress = &connection->progress;

    curl_easy_getinfo(connection->easy, CURLINFO_RESPONSE_CODE, &progress->status);
    curl_easy_getinfo(connection->easy, CURLINFO_OS_ERRNO, &progress->system_error);
    return throughput_outcome(code, progress);
}
