/* SPDX-License-Identifier: Apache-2.0 */
/* FTP, SFTP and TFTP. An SSH server is trusted when its key is in the list of known hosts, and only
 * then. */
#include "base/mem.h"
#include "transfer/fetch_internal.h"

#include <stdlib.h>

#define CONNECT_SECONDS 30
/* Without progress for that long a transfer is given up. */
#define STALL_MS 30000

/* ---- Outcome ---------------------------------------------------------------------------- */

static enum cwmp_fault fault_of(const struct fetch *fetch, CURLcode code)
{
    bool upload = fetch->options.upload;

    switch (code) {
    case CURLE_OK:
        return CWMP_OK;
    case CURLE_LOGIN_DENIED:
        return CWMP_FAULT_SERVER_AUTHENTICATION;
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
    case CURLE_FTP_ACCEPT_TIMEOUT:
    case CURLE_FTP_CANT_GET_HOST:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSH:
        return CWMP_FAULT_SERVER_UNREACHABLE;
    case CURLE_REMOTE_ACCESS_DENIED:
    case CURLE_REMOTE_FILE_NOT_FOUND:
    case CURLE_FTP_COULDNT_RETR_FILE:
    case CURLE_TFTP_NOTFOUND:
    case CURLE_TFTP_PERM:
        return upload ? CWMP_FAULT_UPLOAD_FAILURE : CWMP_FAULT_FILE_INACCESSIBLE;
    case CURLE_PARTIAL_FILE:
    case CURLE_OPERATION_TIMEDOUT:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_GOT_NOTHING:
        return upload ? CWMP_FAULT_UPLOAD_FAILURE : CWMP_FAULT_DOWNLOAD_INCOMPLETE;
    default:
        return upload ? CWMP_FAULT_UPLOAD_FAILURE : CWMP_FAULT_DOWNLOAD_FAILURE;
    }
}

/* What runs out before there is a connection is no connection (TFTP has none, but for its first
 * packet). */
static enum cwmp_fault fault_of_timeout(struct fetch *fetch)
{
    curl_off_t connected = 0;

    curl_easy_getinfo(fetch->easy, CURLINFO_CONNECT_TIME_T, &connected);
    if (connected == 0 || (fetch->bytes == 0 && fetch->sent == 0))
        return CWMP_FAULT_SERVER_UNREACHABLE;
    return fault_of(fetch, CURLE_OPERATION_TIMEDOUT);
}

static void release(struct fetch *fetch)
{
    if (fetch->easy) {
        http_loop_remove(fetch->loop, fetch->easy);
        curl_easy_cleanup(fetch->easy);
        fetch->easy = NULL;
    }
    if (fetch->loop)
        http_loop_free(fetch->loop);
    fetch->loop = NULL;
}

static void on_settled(void *argument)
{
    struct fetch *fetch = argument;
    CURLcode code;

    if (fetch->freed) {
        release(fetch);
        free(fetch);
        return;
    }
    if (fetch->ended || http_loop_finished(fetch->loop, &code) == NULL)
        return;
    if (code == CURLE_OPERATION_TIMEDOUT)
        fetch_end(fetch, fault_of_timeout(fetch), "file server does not answer in time");
    else
        fetch_end(fetch, fault_of(fetch, code), "%.300s",
                  fetch->curl_error[0] ? fetch->curl_error : curl_easy_strerror(code));
}

static void on_running(void *argument, curl_socket_t socket)
{
    (void)argument;
    (void)socket;
}

static void on_stall(uv_timer_t *timer)
{
    struct fetch *fetch = uv_handle_get_data((uv_handle_t *)timer);

    if (fetch->bytes + fetch->sent == fetch->seen && !fetch->ended) {
        fetch_end(fetch, fault_of_timeout(fetch), "file server does not answer in time");
        return;
    }
    fetch->seen = fetch->bytes + fetch->sent;
}

/* ---- Data ------------------------------------------------------------------------------- */

static size_t on_receive(char *data, size_t size, size_t count, void *argument)
{
    struct fetch *fetch = argument;
    size_t length = size * count;

    return !fetch->freed && fetch_write(fetch, data, length) ? length : 0;
}

static size_t on_send(char *data, size_t size, size_t count, void *argument)
{
    struct fetch *fetch = argument;
    const struct buf *source = fetch->options.data;
    size_t room = size * count, left;

    if (fetch->freed)
        return CURL_READFUNC_ABORT;
    left = source->length - fetch->sent;
    if (left > room)
        left = room;
    if (left > 0)
        memcpy(data, source->data + fetch->sent, left);
    fetch->sent += left;
    return left;
}

/* ---- The object -------------------------------------------------------------------------- */

static void configure(struct fetch *fetch)
{
    const struct fetch_options *options = &fetch->options;
    CURL *easy = fetch->easy;

    curl_easy_setopt(easy, CURLOPT_URL, options->url);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "ftp,sftp,tftp");
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_PROXY, "");
    curl_easy_setopt(easy, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT, (long)CONNECT_SECONDS);
    curl_easy_setopt(easy, CURLOPT_SERVER_RESPONSE_TIMEOUT, (long)CONNECT_SECONDS);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, fetch->curl_error);
    if (options->username[0] != '\0') {
        curl_easy_setopt(easy, CURLOPT_USERNAME, options->username);
        curl_easy_setopt(easy, CURLOPT_PASSWORD, options->password);
    }
    curl_easy_setopt(easy, CURLOPT_SSH_AUTH_TYPES,
                     (long)(CURLSSH_AUTH_PASSWORD | CURLSSH_AUTH_KEYBOARD));
    curl_easy_setopt(easy, CURLOPT_SSH_KNOWNHOSTS, options->known_hosts);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_receive);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, fetch);
    if (options->upload) {
        curl_easy_setopt(easy, CURLOPT_UPLOAD, 1L);
        curl_easy_setopt(easy, CURLOPT_READFUNCTION, on_send);
        curl_easy_setopt(easy, CURLOPT_READDATA, fetch);
        curl_easy_setopt(easy, CURLOPT_INFILESIZE_LARGE, (curl_off_t)options->data->length);
    }
}

void fetch_curl_start(struct fetch *fetch)
{
    uv_loop_t *uv = fetch->options.transfers->loop;

    fetch->easy = curl_easy_init();
    if (!fetch->easy)
        abort();
    fetch->stall = mem_alloc(sizeof *fetch->stall);
    uv_timer_init(uv, fetch->stall);
    uv_handle_set_data((uv_handle_t *)fetch->stall, fetch);
    uv_timer_start(fetch->stall, on_stall, STALL_MS, STALL_MS);
    fetch->loop = http_loop_new(&(struct http_loop_options){
        .uv = uv, .argument = fetch, .running = on_running, .settled = on_settled});
    configure(fetch);
    http_loop_add(fetch->loop, fetch->easy);
}

static void on_closed(uv_handle_t *handle)
{
    free(handle);
}

bool fetch_curl_stop(struct fetch *fetch)
{
    if (fetch->stall)
        uv_close((uv_handle_t *)fetch->stall, on_closed);
    fetch->stall = NULL;
    if (fetch->loop && http_loop_is_inside(fetch->loop)) {
        fetch->freed = true;
        return false;
    }
    release(fetch);
    return true;
}
