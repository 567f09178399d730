/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An HTTP proxy on the way to the server: http URLs are asked of it in full, https goes through a
 * tunnel (CONNECT), inside of which everything is as without it. Its challenges (407) are answered
 * by the same code as the server's, with credentials of its own.
 */
#include "http/internal.h"

#include "base/mem.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool http_proxy_is_used(const struct http_session *session)
{
    return session->proxy.host[0] != '\0';
}

bool http_proxy_is_tunnelled(const struct http_session *session)
{
    return http_proxy_is_used(session) && session->url.tls;
}

/* What the proxy is asked for: the URL, or the host to connect to. */
static void print_target(const struct http_session *session, struct buf *out)
{
    const struct url *url = &session->url;

    if (!url->tls)
        buf_puts(out, "http://");
    buf_printf(out, url->ipv6 ? "[%s]:%u" : "%s:%u", url->host, url->port);
    if (!url->tls)
        buf_puts(out, url->path);
}

static struct curl_slist *append(struct curl_slist *list, const char *line)
{
    struct curl_slist *longer = curl_slist_append(list, line);

    if (longer == NULL)
        abort();
    return longer;
}

static void add_authorization(struct http_session *session)
{
    const struct http_session_options *options = &session->options;
    struct buf line = {0}, target = {0};

    if (session->proxy_authentication.challenge.scheme == CHALLENGE_NONE)
        return;
    print_target(session, &target);
    buf_puts(&line, "Proxy-Authorization: ");
    authentication_header(&session->proxy_authentication, session->client->env,
                          options->proxy_username, options->proxy_password,
                          session->url.tls ? "CONNECT" : http_method(session), buf_text(&target),
                          &line);
    if (session->url.tls)
        session->proxy_headers = append(session->proxy_headers, buf_text(&line));
    else
        session->headers = append(session->headers, buf_text(&line));
    mem_free_secret(buf_take(&line));
    buf_free(&target);
}

void http_proxy_configure(struct http_session *session)
{
    CURL *easy = session->easy;
    struct buf target = {0};

    if (!http_proxy_is_used(session)) {
        curl_easy_setopt(easy, CURLOPT_PROXY, ""); /* whatever the environment says */
        curl_easy_setopt(easy, CURLOPT_REQUEST_TARGET, session->url.path);
        return;
    }
    add_authorization(session);
    curl_easy_setopt(easy, CURLOPT_PROXY, session->options.proxy);
    curl_easy_setopt(easy, CURLOPT_NOPROXY, "");
    curl_easy_setopt(easy, CURLOPT_HEADEROPT, (long)CURLHEADER_SEPARATE);
    curl_easy_setopt(easy, CURLOPT_PROXYHEADER, session->proxy_headers);
    print_target(session, &target);
    curl_easy_setopt(easy, CURLOPT_REQUEST_TARGET,
                     session->url.tls ? session->url.path : buf_text(&target));
    buf_free(&target);
}

/* 0: there was none. */
static long connect_status(struct http_session *session)
{
    long status = 0;

    if (http_proxy_is_tunnelled(session))
        curl_easy_getinfo(session->easy, CURLINFO_HTTP_CONNECTCODE, &status);
    return status;
}

bool http_proxy_has_refused(struct http_session *session, CURLcode code)
{
    long status = connect_status(session);

    return code != CURLE_OK && !session->clock.connected && status != 0 && status / 100 != 2;
}

/* What becomes of the body of a challenge does not matter: a proxy that does not read ours resets
 * the connection. */
bool http_proxy_challenges(struct http_session *session, CURLcode code)
{
    if (!http_proxy_is_used(session))
        return false;
    if (http_proxy_has_refused(session, code))
        return connect_status(session) == 407;
    return !http_proxy_is_tunnelled(session) && session->response.headers_complete &&
           session->response.status == 407;
}

/* The proxy's name in sentences. */
static const char *name(const struct http_session *session, char text[300])
{
    const struct url *proxy = &session->proxy;

    snprintf(text, 300, proxy->ipv6 ? "proxy [%s]:%u" : "proxy %s:%u", proxy->host, proxy->port);
    return text;
}

static void fail(struct http_session *session, const char *what)
{
    char text[300];

    snprintf(session->reason, sizeof session->reason, "%s %s", name(session, text), what);
    http_session_finish(session, false);
}

void http_proxy_answer(struct http_session *session)
{
    struct challenge best = {0};

    if (session->options.proxy_username[0] == '\0') {
        fail(session, "asks for credentials and there are none");
        return;
    }
    http_read_challenges(session, "Proxy-Authenticate",
                         session->url.tls ? CURLH_CONNECT : CURLH_HEADER, true, &best);
    switch (authentication_take(&session->proxy_authentication, &best, session->proxy_answered)) {
    case AUTHENTICATION_ANSWER:
        session->proxy_answered++;
        http_transfer_start(session);
        break;
    case AUTHENTICATION_REFUSED:
        fail(session, "refuses the user name or password");
        break;
    case AUTHENTICATION_UNUSABLE:
        fail(session, "asks for an authentication that is not supported");
        break;
    }
}

void http_proxy_describe(struct http_session *session)
{
    char text[300];

    snprintf(session->reason, sizeof session->reason,
             "%s does not connect to %.160s:%u: HTTP status %ld", name(session, text),
             session->url.host, session->url.port, connect_status(session));
}
