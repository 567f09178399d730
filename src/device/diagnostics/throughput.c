/* SPDX-License-Identifier: Apache-2.0 */
#include "device/diagnostics/throughput.h"

#include "base/mem.h"
#include "base/text.h"
#include "device/addresses.h"
#include "device/diagnostics/connection.h"
#include "device/diagnostics/target.h"
#include "device/links.h"
#include "http/loop.h"

#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#define CONNECT_SECONDS 20L
#define STALL_SECONDS   30L /* without a single byte */

struct throughput_run {
    struct throughput *test;
    struct http_loop *loop;
    CURL *easy;
    struct throughput_progress progress;
    curl_socket_t socket; /* the latest opened: of FTP that of the data; bad: closed again */
    CURLcode code;
    uint32_t link; /* whose counters are told; 0: not known */
    uint64_t received_before, sent_before;
    uint64_t left; /* to upload */
};

/* ---- Counters ------------------------------------------------------------------------ */

static uint32_t link_of_address(const char *text)
{
    struct addresses addresses = {0};
    uint32_t link = 0;

    if (addresses_read(&addresses, NULL) != CWMP_OK)
        return 0;
    for (size_t i = 0; i < addresses.count && link == 0; i++)
        if (text_equal(addresses.items[i].text, text))
            link = addresses.items[i].link;
    addresses_free(&addresses);
    return link;
}

static void read_counters(uint32_t index, uint64_t *received, uint64_t *sent)
{
    struct links links = {0};
    const struct link *link;

    if (index == 0 || links_read(&links, NULL) != CWMP_OK)
        return;
    link = links_by_index(&links, index);
    if (link != NULL) {
        *received = link->stats.rx_bytes;
        *sent = link->stats.tx_bytes;
    }
    links_free(&links);
}

/* What the kernel counted on the connection: payload of TCP, headers of the protocol included. */
static void read_connection(struct throughput_run *run)
{
    uint64_t received, sent;

    if (run->socket != CURL_SOCKET_BAD && connection_count(run->socket, &received, &sent))
        run->test->result.test_bytes = run->test->upload ? sent : received;
}

static void begins(struct throughput_run *run)
{
    struct throughput_result *result = &run->test->result;
    struct sockaddr_storage local = {0};
    socklen_t length = sizeof local;

    if (result->begin_us != 0)
        return;
    result->begin_us = diagnostic_clock_us();
    if (getsockname(run->socket, (struct sockaddr *)&local, &length) == 0)
        target_format_address((const struct sockaddr *)&local, result->address);
    run->link = link_of_address(result->address);
    read_counters(run->link, &run->received_before, &run->sent_before);
}

/* ---- What libcurl tells -------------------------------------------------------------- */

static bool starts_with(const char *data, size_t size, const char *word)
{
    return size >= strlen(word) && strncasecmp(data, word, strlen(word)) == 0;
}

static void look_whether_connected(struct throughput_run *run)
{
    if (run->socket == CURL_SOCKET_BAD || run->test->result.open_response_us != 0 ||
        !connection_is_established(run->socket))
        return;
    run->test->result.open_response_us = diagnostic_clock_us();
    run->progress.connected = true;
}

static void went_out(struct throughput_run *run, const char *data, size_t size)
{
    look_whether_connected(run);
    if (run->progress.ftp && starts_with(data, size, "PASS "))
        run->progress.password_sent = true;
    if (!run->progress.ftp || starts_with(data, size, "RETR ") || starts_with(data, size, "STOR "))
        run->test->result.request_us = diagnostic_clock_us();
}

static void came_in(struct throughput_run *run)
{
    run->progress.answered = true;
    if (run->test->upload && run->test->result.begin_us != 0)
        run->test->result.end_us = diagnostic_clock_us();
    else if (!run->test->upload && !run->progress.ftp)
        begins(run);
}

static int on_debug(CURL *easy, curl_infotype type, char *data, size_t size, void *argument)
{
    struct throughput_run *run = argument;

    (void)easy;
    if (type == CURLINFO_HEADER_OUT)
        went_out(run, data, size);
    else if (type == CURLINFO_HEADER_IN)
        came_in(run);
    else if (type == CURLINFO_DATA_OUT)
        begins(run);
    return 0;
}

static size_t on_data(char *data, size_t size, size_t count, void *argument)
{
    struct throughput_run *run = argument;

    (void)data;
    if (!run->test->upload) {
        begins(run);
        run->test->result.end_us = diagnostic_clock_us();
    }
    return size * count;
}

static size_t on_wanted(char *buffer, size_t size, size_t count, void *argument)
{
    struct throughput_run *run = argument;
    size_t amount = size * count;

    if (amount > run->left)
        amount = (size_t)run->left;
    memset(buffer, 'x', amount);
    run->left -= amount;
    return amount;
}

static curl_socket_t on_open(void *argument, curlsocktype purpose, struct curl_sockaddr *address)
{
    struct throughput_run *run = argument;
    const struct throughput_settings *settings = &run->test->settings;
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
    run->socket = descriptor;
    run->test->result.open_request_us = diagnostic_clock_us();
    run->test->result.open_response_us = 0;
    return descriptor;
}

static int on_close(void *argument, curl_socket_t socket)
{
    struct throughput_run *run = argument;

    if (socket == run->socket) {
        read_connection(run);
        run->socket = CURL_SOCKET_BAD;
    }
    return close(socket);
}

/* libcurl waits until a connection is there, and is called when it is. */
static void running(void *argument, curl_socket_t socket)
{
    struct throughput_run *run = argument;

    if (socket == run->socket)
        look_whether_connected(run);
}

static void settled(void *argument)
{
    struct throughput_run *run = argument;
    struct throughput *test = run->test;
    enum diagnostic_outcome outcome;
    char reason[96] = "";

    if (!http_loop_finished(run->loop, &run->code))
        return;
    read_connection(run);
    if (test->result.begin_us != 0 && test->result.end_us == 0)
        test->result.end_us = diagnostic_clock_us();
    if (run->link != 0) {
        uint64_t received = run->received_before, sent = run->sent_before;

        read_counters(run->link, &received, &sent);
        test->result.total_received = received - run->received_before;
        test->result.total_sent = sent - run->sent_before;
    }
    curl_easy_getinfo(run->easy, CURLINFO_RESPONSE_CODE, &run->progress.status);
    curl_easy_getinfo(run->easy, CURLINFO_OS_ERRNO, &run->progress.system_error);
    outcome = throughput_outcome(run->code, &run->progress);
    if (outcome != DIAGNOSTIC_COMPLETE)
        snprintf(reason, sizeof reason, "%s, status %ld", curl_easy_strerror(run->code),
                 run->progress.status);
    diagnostic_end(&test->base, outcome, "%s", reason);
}

/* ---- Begin and end ------------------------------------------------------------------- */

static void set_options(struct throughput_run *run)
{
    const struct throughput *test = run->test;
    CURL *easy = run->easy;
    int family = test->settings.target.family;

    curl_easy_setopt(easy, CURLOPT_URL, test->settings.url);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,ftp");
    curl_easy_setopt(easy, CURLOPT_PROXY, "");
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
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
    curl_easy_setopt(easy, CURLOPT_DEBUGDATA, run);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, on_open);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, run);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, on_close);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, run);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_data);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, run);
}

static void start(struct diagnostic *diagnostic)
{
    struct throughput *test = (struct throughput *)diagnostic;
    struct throughput_run *run = mem_alloc(sizeof *run);

    test->result = (struct throughput_result){0};
    test->run = run;
    run->test = test;
    run->socket = CURL_SOCKET_BAD;
    run->progress.upload = test->upload;
    run->progress.ftp = strncasecmp(test->settings.url, "ftp:", 4) == 0;
    run->left = test->settings.length;
    run->loop = http_loop_new(&(struct http_loop_options){.uv = diagnostic_loop(diagnostic),
                                                          .argument = run,
                                                          .running = running,
                                                          .settled = settled});
    run->easy = curl_easy_init();
    if (run->easy == NULL) {
        diagnostic_end(diagnostic, DIAGNOSTIC_INTERNAL, "no transfer can be made");
        return;
    }
    set_options(run);
    if (test->upload) {
        curl_easy_setopt(run->easy, CURLOPT_UPLOAD, 1L);
        curl_easy_setopt(run->easy, CURLOPT_INFILESIZE_LARGE, (curl_off_t)test->settings.length);
        curl_easy_setopt(run->easy, CURLOPT_READFUNCTION, on_wanted);
        curl_easy_setopt(run->easy, CURLOPT_READDATA, run);
        curl_easy_setopt(run->easy, CURLOPT_EXPECT_100_TIMEOUT_MS, 1L);
    }
    http_loop_add(run->loop, run->easy);
}

static void stop(struct diagnostic *diagnostic)
{
    struct throughput *test = (struct throughput *)diagnostic;
    struct throughput_run *run = test->run;

    test->run = NULL;
    if (run->easy != NULL) {
        http_loop_remove(run->loop, run->easy);
        curl_easy_cleanup(run->easy);
    }
    http_loop_free(run->loop);
    free(run);
}

const struct diagnostic_operations throughput_download_operations = {
    .name = "download", .start = start, .stop = stop};
const struct diagnostic_operations throughput_upload_operations = {
    .name = "upload", .start = start, .stop = stop};
