/* SPDX-License-Identifier: Apache-2.0 */
#include "http/internal.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

/* It is the proxy that there is no connection to, or that speaks for the server. */
static bool is_toward_proxy(const struct http_session *session)
{
    long status = 0;

    if (!http_proxy_is_tunnelled(session))
        return http_proxy_is_used(session);
    curl_easy_getinfo(session->easy, CURLINFO_HTTP_CONNECTCODE, &status);
    return !session->clock.connected && status / 100 != 2;
}

static void describe_peer(const struct http_session *session, char *text, size_t size)
{
    const struct url *url = is_toward_proxy(session) ? &session->proxy : &session->url;
    const char *who = is_toward_proxy(session) ? "proxy " : "";

    snprintf(text, size, url->ipv6 ? "%s[%s]:%u" : "%s%s:%u", who, url->host, url->port);
}

static const char *host_looked_up(const struct http_session *session)
{
    return http_proxy_is_used(session) ? session->proxy.host : session->url.host;
}

static void describe_connect_timeout(struct http_session *session)
{
    unsigned seconds = session->options.timeout_seconds;
    char peer[300], *reason = session->reason;
    size_t size = sizeof session->reason;
    curl_off_t looked_up = 0;
    long local_port = 0;

    curl_easy_getinfo(session->easy, CURLINFO_NAMELOOKUP_TIME_T, &looked_up);
    curl_easy_getinfo(session->easy, CURLINFO_LOCAL_PORT, &local_port);
    describe_peer(session, peer, sizeof peer);
    session->no_route = looked_up == 0;
    if (looked_up == 0)
        snprintf(reason, size, "host name %s not resolved within %u s", host_looked_up(session),
                 seconds);
    else if (local_port == 0)
        snprintf(reason, size, "no connection to %s within %u s", peer, seconds);
    else if (is_toward_proxy(session))
        snprintf(reason, size, "%s does not connect to %.160s within %u s", peer, session->url.host,
                 seconds);
    else if (session->clock.started + (uint64_t)seconds * 1000 > uv_now(session->client->uv))
        snprintf(reason, size, "TLS handshake with %s does not come to an end", peer);
    else
        snprintf(reason, size, "TLS handshake with %s not complete within %u s", peer, seconds);
}

void http_failure_timeout(struct http_session *session)
{
    const struct http_clock *clock = &session->clock;
    unsigned seconds = session->options.timeout_seconds;
    uint64_t now = uv_now(session->client->uv);

    if (!clock->connected)
        describe_connect_timeout(session);
    else if (now - clock->active >= (uint64_t)seconds * 1000)
        snprintf(session->reason, sizeof session->reason, "%s response timeout (%u s)",
                 session->options.server, seconds);
    else
        snprintf(session->reason, sizeof session->reason, "%s is too slow (%llu bytes in %llu s)",
                 session->options.server, (unsigned long long)clock->bytes,
                 (unsigned long long)((now - clock->started) / 1000));
}

static void describe_connect_error(struct http_session *session, const char *peer)
{
    long error = 0;

    curl_easy_getinfo(session->easy, CURLINFO_OS_ERRNO, &error);
    session->no_route = error == ENETUNREACH || error == EHOSTUNREACH || error == ENETDOWN ||
                        error == EADDRNOTAVAIL;
    if (error == ECONNREFUSED)
        snprintf(session->reason, sizeof session->reason, "connection refused by %s", peer);
    else
        snprintf(session->reason, sizeof session->reason, "no connection to %s: %.160s", peer,
                 error != 0 ? strerror((int)error) : session->curl_error);
}

/* What the server makes of that differs between versions of TLS, and from time to time. */
static bool is_for_a_certificate(const struct http_session *session, CURLcode code)
{
    return session->handshake.certificate_wanted && session->options.certificate_file == NULL &&
           session->response.header_bytes == 0 &&
           (code == CURLE_SSL_CONNECT_ERROR || code == CURLE_RECV_ERROR ||
            code == CURLE_SEND_ERROR || code == CURLE_GOT_NOTHING);
}

void http_failure_describe(struct http_session *session, CURLcode code)
{
    char peer[300], *reason = session->reason;
    size_t size = sizeof session->reason;
    const char *detail =
        session->curl_error[0] != '\0' ? session->curl_error : curl_easy_strerror(code);

    if (reason[0] != '\0') /* ended from here */
        return;
    describe_peer(session, peer, sizeof peer);
    if (http_proxy_has_refused(session, code)) {
        http_proxy_describe(session);
        return;
    }
    if (is_for_a_certificate(session, code)) {
        snprintf(reason, size, "%s wants a client certificate and none is configured", peer);
        return;
    }
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        session->no_route = true;
        snprintf(reason, size, "host name %s cannot be resolved", host_looked_up(session));
        break;
    case CURLE_COULDNT_CONNECT:
        describe_connect_error(session, peer);
        break;
    case CURLE_OPERATION_TIMEDOUT:
        describe_connect_timeout(session);
        break;
    case CURLE_SSL_CONNECT_ERROR:
        snprintf(reason, size, "TLS handshake with %s failed: %.160s", peer, detail);
        break;
    case CURLE_GOT_NOTHING:
        snprintf(reason, size, "%s closed the connection without a response",
                 session->options.server);
        break;
    case CURLE_PARTIAL_FILE:
        snprintf(reason, size, "%s closed the connection in the middle of a response",
                 session->options.server);
        break;
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY:
        snprintf(reason, size, "%s response is not HTTP/1.1: %.160s", session->options.server,
                 detail);
        break;
    case CURLE_OUT_OF_MEMORY: /* that of libcurl for one line; real memory does not run out */
        snprintf(reason, size, "%s response refused: a line of its headers is above the limit",
                 session->options.server);
        break;
    default:
        snprintf(reason, size, "connection to %s failed: %.160s", peer, detail);
        break;
    }
}
