/* SPDX-License-Identifier: Apache-2.0 */
#include "http/internal.h"

#include <sys/socket.h>

/* libcurl goes on with a handshake for as long as the server has something to say, without coming
 * back to the loop: not even one of endless small records may hold the loop for longer. */
#define TURN_MS 3000

static bool is_connected(curl_socket_t socket)
{
    struct sockaddr_storage peer;
    socklen_t size = sizeof peer;

    return socket != CURL_SOCKET_TIMEOUT &&
           getpeername(socket, (struct sockaddr *)&peer, &size) == 0;
}

gnutls_session_t http_handshake_session(struct http_session *session)
{
    const struct curl_tlssessioninfo *tls = NULL;

    curl_easy_getinfo(session->easy, CURLINFO_TLS_SSL_PTR, &tls);
    return tls != NULL && tls->backend == CURLSSLBACKEND_GNUTLS ? tls->internals : NULL;
}

void http_handshake_note(struct http_session *session)
{
    gnutls_session_t tls = http_handshake_session(session);

    if (session->handshake.begun && tls != NULL)
        session->handshake.certificate_wanted =
            gnutls_certificate_client_get_request_status(tls) == 1;
}

void http_handshake_watch(struct http_session *session, curl_socket_t socket)
{
    uint64_t elapsed = uv_hrtime() / 1000000 - session->clock.started;

    if (!session->handshake.begun && !is_connected(socket))
        return;
    session->handshake.begun = true;
    /* The whole handshake is timed by clock.c. */
    curl_easy_setopt(session->easy, CURLOPT_CONNECTTIMEOUT_MS, (long)elapsed + TURN_MS);
    http_handshake_note(session);
}
