/* SPDX-License-Identifier: Apache-2.0 */
#include "http/internal.h"

#include "base/mem.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Redirects followed in a row (R-RDR-04). */
#define REDIRECT_LIMIT 5

/* A connection that waits for the CPE's next request is not too old for it (R-TRN-20). */
#define CONNECTION_AGE_SECONDS 86400L

/* Once the handshake is done there is no other: libcurl would block the loop for it. */
static int refuse_handshake(gnutls_session_t tls, unsigned type, unsigned when, unsigned incoming,
                            const gnutls_datum_t *message)
{
    (void)tls;
    (void)type;
    (void)when;
    (void)incoming;
    (void)message;
    return GNUTLS_E_UNEXPECTED_HANDSHAKE_PACKET;
}

static bool is_trusted(struct http_session *session)
{
    struct cwmp_error error;
    struct trust_question question = {.session = http_handshake_session(session),
                                      .host = session->url.host,
                                      .env = session->client->env,
                                      .ignore_dates = session->options.ignore_dates};

    if (session->trust == NULL) {
        session->trust = trust_load(session->options.ca_file, session->options.crl_file, &error);
        if (session->trust == NULL) {
            snprintf(session->reason, sizeof session->reason, "%.200s", error.text);
            return false;
        }
    }
    if (question.session == NULL) {
        snprintf(session->reason, sizeof session->reason, "TLS session of %s cannot be checked",
                 session->url.host);
        return false;
    }
    gnutls_handshake_set_hook_function(question.session, GNUTLS_HANDSHAKE_CLIENT_HELLO,
                                       GNUTLS_HOOK_PRE, refuse_handshake);
    return trust_ask(session->trust, &question, session->reason, sizeof session->reason);
}

/* Between handshake and request, on new and on kept connections (R-TLS-06). */
static int on_connected(void *argument, char *peer_address, char *local_address, int peer_port,
                        int local_port)
{
    struct http_session *session = argument;

    (void)peer_address;
    (void)local_address;
    (void)peer_port;
    (void)local_port;
    http_handshake_note(session);
    if (session->url.tls && !is_trusted(session))
        return CURL_PREREQFUNC_ABORT;
    http_clock_connected(session);
    return CURL_PREREQFUNC_OK;
}

static int on_progress(void *argument, curl_off_t download_total, curl_off_t downloaded,
                       curl_off_t upload_total, curl_off_t uploaded)
{
    (void)download_total;
    (void)downloaded;
    (void)upload_total;
    http_clock_sent(argument, (uint64_t)uploaded);
    return 0;
}

static void configure_tls(struct http_session *session)
{
    CURL *easy = session->easy;

    /* The decision is trust.c's; libcurl need not read its own roots for each connection. */
    curl_easy_setopt(easy, CURLOPT_CAINFO, NULL);
    curl_easy_setopt(easy, CURLOPT_CAPATH, NULL);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 0L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 0L);
    curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, on_connected);
    curl_easy_setopt(easy, CURLOPT_PREREQDATA, session);
    curl_easy_setopt(easy, CURLOPT_SSL_SESSIONID_CACHE, 0L);
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    if (session->options.certificate_file != NULL) {
        curl_easy_setopt(easy, CURLOPT_SSLCERT, session->options.certificate_file);
        curl_easy_setopt(easy, CURLOPT_SSLKEY, session->options.key_file);
    }
}

static void configure_connection(struct http_session *session)
{
    CURL *easy = session->easy;

    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
    curl_easy_setopt(easy, CURLOPT_HTTP09_ALLOWED, 0L);
    curl_easy_setopt(easy, CURLOPT_DNS_SHUFFLE_ADDRESSES, 1L);
    curl_easy_setopt(easy, CURLOPT_RESOLVE, session->addresses);
    curl_easy_setopt(easy, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    /* A name lookup that hangs is left behind, not waited for. */
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
    curl_easy_setopt(easy, CURLOPT_MAXAGE_CONN, CONNECTION_AGE_SECONDS);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS,
                     (long)session->options.timeout_seconds * 1000);
}

/* A new one for each transfer: libcurl before 8.1.1 keeps a pointer to the last header of the
 * transfer before, which a folded line at the head of a response would follow. Connections stay
 * with the loop, cookies with the session. */
static void renew_easy(struct http_session *session)
{
    CURL *easy = curl_easy_init();

    if (easy == NULL)
        abort();
    curl_easy_cleanup(session->easy);
    session->easy = easy;
    configure_connection(session);
    configure_tls(session);
    curl_easy_setopt(easy, CURLOPT_POST, 1L);
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(easy, CURLOPT_SHARE, session->cookies);
    curl_easy_setopt(easy, CURLOPT_COOKIEFILE, ""); /* makes use of them */
    curl_easy_setopt(easy, CURLOPT_USERAGENT, session->options.user_agent);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, session->curl_error);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, http_response_header);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, session);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, http_response_body);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, session);
    curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, on_progress);
    curl_easy_setopt(easy, CURLOPT_XFERINFODATA, session);
}

static void add_header(struct http_session *session, const char *line)
{
    struct curl_slist *longer = curl_slist_append(session->headers, line);

    if (longer == NULL)
        abort();
    session->headers = longer;
}

const char *http_method(const struct http_session *session)
{
    return session->request.method != NULL ? session->request.method : "POST";
}

static void add_authorization(struct http_session *session)
{
    struct buf line = {0};

    if (session->authentication.challenge.scheme == CHALLENGE_NONE)
        return;
    buf_puts(&line, "Authorization: ");
    authentication_header(&session->authentication, session->client->env, session->options.username,
                          session->options.password, http_method(session), session->url.path,
                          &line);
    add_header(session, buf_text(&line));
    mem_free_secret(buf_take(&line));
}

/* One of them may hold a password (R-SEC-11). */
static void drop_list(struct curl_slist **list)
{
    for (struct curl_slist *at = *list; at != NULL; at = at->next)
        explicit_bzero(at->data, strlen(at->data));
    curl_slist_free_all(*list);
    *list = NULL;
}

static void drop_headers(struct http_session *session)
{
    drop_list(&session->headers);
    drop_list(&session->proxy_headers);
}

/* R-ZIP-03. */
static void add_coding(struct http_session *session)
{
    struct buf line = {0};

    if (session->options.coding == HTTP_CODING_NONE)
        return;
    buf_printf(&line, "Content-Encoding: %s", http_coding_token(session->options.coding));
    if (session->packed.length > 0)
        add_header(session, buf_text(&line));
    buf_free(&line);
}

static void make_headers(struct http_session *session)
{
    const struct http_request *request = &session->request;

    drop_headers(session);
    add_header(session, "Expect:");
    if (request->content_type != NULL) {
        struct buf line = {0};

        buf_printf(&line, "Content-Type: %s", request->content_type);
        add_header(session, buf_text(&line));
        buf_free(&line);
    } else if (request->length > 0) {
        add_header(session, "Content-Type: text/xml; charset=\"utf-8\"");
        add_header(session, "SOAPAction;"); /* libcurl's way to say "SOAPAction:" */
    } else {
        add_header(session, "Content-Type:"); /* and to say nothing */
    }
    add_coding(session);
    for (size_t i = 0; request->headers != NULL && request->headers[i] != NULL; i++)
        add_header(session, request->headers[i]);
    add_authorization(session);
}

static void set_body(struct http_session *session)
{
    const struct http_request *request = &session->request;
    const struct buf *packed = &session->packed;
    bool is_packed = packed->length > 0;
    const char *data = is_packed ? packed->data : request->data;
    size_t length = is_packed ? packed->length : request->length;

    curl_easy_setopt(session->easy, CURLOPT_POSTFIELDS, length > 0 ? data : "");
    curl_easy_setopt(session->easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)length);
    /* Asks for it, and unpacks it. */
    curl_easy_setopt(session->easy, CURLOPT_ACCEPT_ENCODING,
                     http_coding_token(session->options.coding));
}

void http_transfer_start(struct http_session *session)
{
    CURL *easy;

    session->response = (struct http_response){0};
    session->handshake = (struct http_handshake){0};
    session->reason[0] = '\0';
    session->no_route = false;
    session->curl_error[0] = '\0';
    make_headers(session);
    renew_easy(session);
    easy = session->easy;
    curl_easy_setopt(easy, CURLOPT_URL, session->url_text);
    http_proxy_configure(session);
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, session->headers);
    curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, http_method(session));
    set_body(session);
    http_observe_begin(session);
    http_clock_start(session);
    http_loop_add(session->loop, easy);
}

void http_transfer_stop(struct http_session *session)
{
    if (session->busy)
        http_loop_remove(session->loop, session->easy);
    http_clock_stop(session);
    drop_headers(session);
}

/* `what` the server does wrong. */
static void fail(struct http_session *session, const char *what)
{
    snprintf(session->reason, sizeof session->reason, "%s %s", session->options.server, what);
    http_session_finish(session, false);
}

static bool same_origin(const struct url *a, const struct url *b)
{
    return a->tls == b->tls && a->port == b->port && strcasecmp(a->host, b->host) == 0;
}

/* The session goes on at the new URL (R-RDR-02, R-RDR-03). */
static void follow(struct http_session *session)
{
    char *location = NULL;
    struct url url;

    curl_easy_getinfo(session->easy, CURLINFO_REDIRECT_URL, &location);
    if (location == NULL || !url_parse(location, &url)) {
        fail(session, "redirects without a usable Location");
        return;
    }
    if (session->url.tls && !url.tls && !session->options.redirect_to_http) {
        fail(session, "redirects from https to http, which is not allowed");
        return;
    }
    if (session->redirects == REDIRECT_LIMIT) {
        fail(session, "redirects more than 5 times in a row");
        return;
    }
    session->redirects++;
    session->answered = session->proxy_answered = 0;
    if (!same_origin(&session->url, &url)) {
        session->authentication = (struct authentication){0};
        http_transfer_unpin(session);
    }
    log_info(session->client->log, "%s redirects to %s://%s:%u", session->options.server,
             url.tls ? "https" : "http", url.host, url.port);
    free(session->url_text);
    session->url_text = mem_strdup(location);
    session->url = url;
    http_transfer_start(session);
}

void http_read_challenges(struct http_session *session, const char *name, unsigned origin,
                          bool allow_basic, struct challenge *best)
{
    struct curl_header *header;
    size_t count = 1;

    for (size_t i = 0; i < count; i++) {
        if (curl_easy_header(session->easy, name, i, origin, -1, &header) != CURLHE_OK)
            return;
        count = header->amount;
        challenge_read(header->value, allow_basic, best);
    }
}

/* The 401 is final, for what the server does. */
static void stay_out(struct http_session *session, const char *what)
{
    snprintf(session->reason, sizeof session->reason, "%s %s", session->options.server, what);
    http_session_finish(session, true);
}

static void answer_challenge(struct http_session *session)
{
    struct challenge best = {0};

    if (session->options.username[0] == '\0') {
        stay_out(session, "asks for credentials and there are none");
        return;
    }
    http_read_challenges(session, "WWW-Authenticate", CURLH_HEADER,
                         session->url.tls || session->options.basic_over_http, &best);
    switch (authentication_take(&session->authentication, &best, session->answered)) {
    case AUTHENTICATION_ANSWER:
        session->answered++;
        http_transfer_start(session);
        break;
    case AUTHENTICATION_REFUSED:
        stay_out(session, "refuses the user name or password");
        break;
    case AUTHENTICATION_UNUSABLE:
        stay_out(session, session->url.tls ? "asks for an authentication that is not supported"
                                           : "asks for no Digest authentication over plain HTTP");
        break;
    }
}

/* The server takes no such coding: the same without it, from now on (R-ZIP-05). */
static void repeat_unpacked(struct http_session *session)
{
    log_warning(session->client->log, "%s refuses bodies in %s: they are sent as they are",
                session->options.server, http_coding_token(session->options.coding));
    session->coding_refused = true;
    buf_clear(&session->packed);
    http_transfer_start(session);
}

/* R-SES-08: of several addresses one is taken at random, the next when it is out of reach, and the
 * one that has answered for the rest of the session. */
static void pin(struct http_session *session)
{
    const char *address = NULL;
    struct buf entry = {0};

    if (session->addresses != NULL || http_proxy_is_used(session) ||
        curl_easy_getinfo(session->easy, CURLINFO_PRIMARY_IP, &address) != CURLE_OK ||
        address == NULL || address[0] == '\0' || session->url.ipv6)
        return;
    buf_printf(&entry, strchr(address, ':') != NULL ? "%s:%u:[%s]" : "%s:%u:%s", session->url.host,
               session->url.port, address);
    session->addresses = curl_slist_append(NULL, buf_text(&entry));
    buf_free(&entry);
}

void http_transfer_unpin(struct http_session *session)
{
    curl_slist_free_all(session->addresses);
    session->addresses = NULL;
}

void http_transfer_settle(struct http_session *session)
{
    bool is_challenge;
    CURLcode code;

    if (http_loop_finished(session->loop, &code) == NULL) {
        if (!session->clock.connected)
            http_loop_continue(session->loop, session->easy);
        return;
    }
    /* To libcurl a response that ends within its headers is one. */
    if (code == CURLE_OK && !session->response.headers_complete)
        code = CURLE_PARTIAL_FILE;
    if (code == CURLE_OK)
        pin(session);
    is_challenge = http_proxy_challenges(session, code);
    if (code != CURLE_OK && !is_challenge)
        http_failure_describe(session, code);
    http_transfer_stop(session);
    http_observe_end(session);
    if (is_challenge)
        http_proxy_answer(session);
    else if (code != CURLE_OK)
        http_session_finish(session, false);
    else if (session->response.status == 401)
        answer_challenge(session);
    else if (session->response.status == 415 && session->packed.length > 0)
        repeat_unpacked(session);
    else if (session->response.status == 302 || session->response.status == 307)
        follow(session);
    else
        http_session_finish(session, true);
}
