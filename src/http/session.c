/* SPDX-License-Identifier: Apache-2.0 */
#include "http/internal.h"

#include "base/mem.h"

#include <assert.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DEFAULT_HEADER_LIMIT    ((size_t)64 << 10)
#define DEFAULT_TIMEOUT_SECONDS 30
#define DEFAULT_BODY_LIMIT      ((size_t)8 << 20)

static const char *or_empty(const char *text)
{
    return text != NULL ? text : "";
}

static char *copy(const char *text)
{
    return text != NULL ? mem_strdup(text) : NULL;
}

static bool has_control_characters(const char *text)
{
    for (; *text != '\0'; text++) {
        if (iscntrl((unsigned char)*text))
            return true;
    }
    return false;
}

/* What would end up inside a header must not be able to make another one. */
static enum cwmp_fault check_texts(const struct http_session_options *options,
                                   struct cwmp_error *error)
{
    if (has_control_characters(or_empty(options->username)))
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "%s user name holds control characters", options->server);
    if (has_control_characters(or_empty(options->proxy_username)))
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "proxy user name holds control characters");
    if (has_control_characters(or_empty(options->user_agent)))
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "User-Agent holds control characters");
    return CWMP_OK;
}

static enum cwmp_fault load_files(struct http_session *session, struct cwmp_error *error)
{
    const struct http_session_options *options = &session->options;

    if (options->certificate_file != NULL) {
        enum cwmp_fault fault;

        if (options->key_file == NULL)
            return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                             "client certificate %s has no key file", options->certificate_file);
        fault = trust_check_key_pair(options->certificate_file, options->key_file, error);
        if (fault != CWMP_OK)
            return fault;
    }
    if (!session->url.tls && options->ca_file == NULL && options->crl_file == NULL)
        return CWMP_OK;
    session->trust = trust_load(options->ca_file, options->crl_file, error);
    return session->trust != NULL ? CWMP_OK : CWMP_FAULT_INVALID_ARGUMENTS;
}

static void copy_options(struct http_session_options *mine,
                         const struct http_session_options *options)
{
    *mine = *options;
    mine->url = mem_strdup(or_empty(options->url));
    mine->username = mem_strdup(or_empty(options->username));
    mine->password = mem_strdup(or_empty(options->password));
    mine->proxy = mem_strdup(or_empty(options->proxy));
    mine->proxy_username = mem_strdup(or_empty(options->proxy_username));
    mine->proxy_password = mem_strdup(or_empty(options->proxy_password));
    mine->user_agent = mem_strdup(or_empty(options->user_agent));
    mine->ca_file = copy(options->ca_file);
    mine->crl_file = copy(options->crl_file);
    mine->certificate_file = copy(options->certificate_file);
    mine->key_file = copy(options->key_file);
    if (mine->server == NULL)
        mine->server = "ACS";
    if (mine->timeout_seconds == 0)
        mine->timeout_seconds = DEFAULT_TIMEOUT_SECONDS;
    if (mine->header_limit == 0)
        mine->header_limit = DEFAULT_HEADER_LIMIT;
    if (mine->body_limit == 0)
        mine->body_limit = DEFAULT_BODY_LIMIT;
}

static void free_options(struct http_session_options *options)
{
    free((char *)(uintptr_t)options->url);
    free((char *)(uintptr_t)options->username);
    mem_free_secret((char *)(uintptr_t)options->password);
    free((char *)(uintptr_t)options->proxy);
    free((char *)(uintptr_t)options->proxy_username);
    mem_free_secret((char *)(uintptr_t)options->proxy_password);
    free((char *)(uintptr_t)options->user_agent);
    free((char *)(uintptr_t)options->ca_file);
    free((char *)(uintptr_t)options->crl_file);
    free((char *)(uintptr_t)options->certificate_file);
    free((char *)(uintptr_t)options->key_file);
}

static void destroy(struct http_session *session)
{
    http_transfer_stop(session);
    http_observe_forget(session);
    http_transfer_unpin(session);
    http_loop_free(session->loop);
    http_clock_close(session);
    curl_easy_cleanup(session->easy);
    curl_share_cleanup(session->cookies);
    trust_free(session->trust);
    free_options(&session->options);
    explicit_bzero(&session->authentication, sizeof session->authentication);
    explicit_bzero(&session->proxy_authentication, sizeof session->proxy_authentication);
    buf_free(&session->packed);
    free(session->url_text);
    session->client->sessions--;
    free(session);
}

static void on_running(void *argument, curl_socket_t socket)
{
    struct http_session *session = argument;

    if (session->busy && session->url.tls && !session->clock.connected)
        http_handshake_watch(session, socket);
}

static void on_settled(void *argument)
{
    struct http_session *session = argument;

    if (session->closed)
        destroy(session);
    else if (session->busy)
        http_transfer_settle(session);
}

static enum cwmp_fault check(struct http_session *session, struct cwmp_error *error)
{
    enum cwmp_fault fault = check_texts(&session->options, error);

    if (fault != CWMP_OK)
        return fault;
    if (!url_parse(session->options.url, &session->url))
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "%s URL '%s' is not an http or https URL", session->options.server,
                         session->options.url);
    if (session->options.proxy[0] != '\0' &&
        (!url_parse(session->options.proxy, &session->proxy) || session->proxy.tls))
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "proxy URL '%s' is not of the form http://host[:port]",
                         session->options.proxy);
    return load_files(session, error);
}

struct http_session *http_session_open(struct http_client *client,
                                       const struct http_session_options *options,
                                       struct cwmp_error *error)
{
    struct http_session *session = mem_alloc(sizeof *session);

    session->client = client;
    copy_options(&session->options, options);
    if (check(session, error) != CWMP_OK) {
        trust_free(session->trust);
        free_options(&session->options);
        free(session);
        return NULL;
    }
    session->url_text = mem_strdup(session->options.url);
    session->loop = http_loop_new(&(struct http_loop_options){
        .uv = client->uv, .argument = session, .running = on_running, .settled = on_settled});
    session->cookies = curl_share_init();
    if (session->cookies == NULL)
        abort();
    curl_share_setopt(session->cookies, CURLSHOPT_SHARE, CURL_LOCK_DATA_COOKIE);
    http_clock_init(session);
    client->sessions++;
    return session;
}

void http_session_close(struct http_session *session)
{
    if (session == NULL)
        return;
    session->closed = true;
    if (!http_loop_is_inside(session->loop))
        destroy(session);
}

void http_session_post(struct http_session *session, const struct http_request *request)
{
    assert(!session->busy);
    session->request = *request;
    session->busy = true;
    session->redirects = 0;
    session->answered = 0;
    session->proxy_answered = 0;
    buf_clear(&session->packed);
    /* No empty POST (R-ZIP-04). */
    if (session->options.coding != HTTP_CODING_NONE && !session->coding_refused &&
        request->length > 0)
        http_coding_pack(session->options.coding, request->data, request->length, &session->packed);
    http_transfer_start(session);
}

static bool is_reached(const struct http_session *session)
{
    curl_off_t connected_at = 0;

    return session->clock.connected ||
           (curl_easy_getinfo(session->easy, CURLINFO_CONNECT_TIME_T, &connected_at) == CURLE_OK &&
            connected_at > 0);
}

/* NULL when nobody was reached. */
static const char *peer_of(const struct http_session *session, char *text, size_t size)
{
    char *address = NULL;

    if (!is_reached(session) ||
        curl_easy_getinfo(session->easy, CURLINFO_PRIMARY_IP, &address) != CURLE_OK || !address)
        return NULL;
    snprintf(text, size, "%s", address);
    return text;
}

/* The callback may close the session or post again; nothing may be touched after it. */
void http_session_finish(struct http_session *session, bool ok)
{
    struct http_request request = session->request;
    char reason[sizeof session->reason], peer[64];
    struct http_result result = {.ok = ok,
                                 .connected = session->clock.connected,
                                 .reached = is_reached(session),
                                 .no_route = session->no_route,
                                 .peer = peer_of(session, peer, sizeof peer),
                                 .status = (unsigned)session->response.status,
                                 .body_length = session->response.body_bytes,
                                 .coding_refused = session->coding_refused,
                                 .reason = reason};

    snprintf(reason, sizeof reason, "%s", session->reason);
    log_debug(session->client->log, "HTTP: %s, status %u, %zu bytes%s%s", ok ? "done" : "failed",
              result.status, result.body_length, reason[0] != '\0' ? ": " : "", reason);
    session->busy = false;
    request.done(request.argument, &result);
}
