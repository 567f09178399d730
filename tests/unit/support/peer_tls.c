/* SPDX-License-Identifier: Apache-2.0 */
#include "peer_tls.h"

#include "base/buf.h"
#include "base/mem.h"

#include <check.h>
#include <errno.h>
#include <gnutls/gnutls.h>
#include <stdlib.h>
#include <string.h>

struct peer_tls_server {
    gnutls_certificate_credentials_t credentials;
    char *client_ca;
    gnutls_priority_t priority;
};

struct peer_tls {
    gnutls_session_t session;
    struct peer_tls_callbacks callbacks;
    struct buf received; /* that GnuTLS has not pulled yet */
    bool complete;
};

static ssize_t on_push(gnutls_transport_ptr_t transport, const void *data, size_t length)
{
    struct peer_tls *tls = transport;

    tls->callbacks.send(tls->callbacks.argument, data, length);
    return (ssize_t)length;
}

static ssize_t on_pull(gnutls_transport_ptr_t transport, void *data, size_t length)
{
    struct peer_tls *tls = transport;
    struct buf *received = &tls->received;
    size_t take = length < received->length ? length : received->length;

    if (take == 0) {
        gnutls_transport_set_errno(tls->session, EAGAIN);
        return -1;
    }
    memcpy(data, received->data, take);
    memmove(received->data, received->data + take, received->length - take);
    received->length -= take;
    return (ssize_t)take;
}

static int on_wait(gnutls_transport_ptr_t transport, unsigned milliseconds)
{
    (void)transport;
    (void)milliseconds;
    return 1;
}

static gnutls_certificate_credentials_t load(const struct peer_tls_server *server,
                                             const char *certificate, const char *key)
{
    gnutls_certificate_credentials_t credentials;

    gnutls_certificate_allocate_credentials(&credentials);
    ck_assert_int_ge(
        gnutls_certificate_set_x509_key_file(credentials, certificate, key, GNUTLS_X509_FMT_PEM),
        0);
    if (server->client_ca != NULL)
        ck_assert_int_ge(gnutls_certificate_set_x509_trust_file(credentials, server->client_ca,
                                                                GNUTLS_X509_FMT_PEM),
                         1);
    return credentials;
}

void peer_tls_server_set_certificate(struct peer_tls_server *server, const char *certificate,
                                     const char *key)
{
    gnutls_certificate_free_credentials(server->credentials);
    server->credentials = load(server, certificate, key);
}

struct peer_tls_server *peer_tls_server_new(const char *certificate, const char *key,
                                            const char *client_ca, const char *priority)
{
    struct peer_tls_server *server = mem_alloc(sizeof *server);

    server->client_ca = client_ca != NULL ? mem_strdup(client_ca) : NULL;
    server->credentials = load(server, certificate, key);
    ck_assert_int_eq(gnutls_priority_init(&server->priority, priority, NULL), 0);
    return server;
}

void peer_tls_server_free(struct peer_tls_server *server)
{
    if (server == NULL)
        return;
    gnutls_certificate_free_credentials(server->credentials);
    gnutls_priority_deinit(server->priority);
    free(server->client_ca);
    free(server);
}

struct peer_tls *peer_tls_new(struct peer_tls_server *server,
                              const struct peer_tls_callbacks *callbacks)
{
    struct peer_tls *tls = mem_alloc(sizeof *tls);

    tls->callbacks = *callbacks;
    gnutls_init(&tls->session, GNUTLS_SERVER | GNUTLS_NONBLOCK);
    gnutls_priority_set(tls->session, server->priority);
    gnutls_credentials_set(tls->session, GNUTLS_CRD_CERTIFICATE, server->credentials);
    if (server->client_ca != NULL) {
        gnutls_certificate_server_set_request(tls->session, GNUTLS_CERT_REQUIRE);
        gnutls_session_set_verify_cert(tls->session, NULL, 0);
    }
    gnutls_transport_set_ptr(tls->session, tls);
    gnutls_transport_set_push_function(tls->session, on_push);
    gnutls_transport_set_pull_function(tls->session, on_pull);
    gnutls_transport_set_pull_timeout_function(tls->session, on_wait);
    return tls;
}

void peer_tls_free(struct peer_tls *tls)
{
    if (tls == NULL)
        return;
    gnutls_deinit(tls->session);
    buf_free(&tls->received);
    free(tls);
}

static bool shake(struct peer_tls *tls)
{
    int result = gnutls_handshake(tls->session);
    char name[256] = "";
    size_t size = sizeof name;
    unsigned type;

    if (result == GNUTLS_E_SUCCESS) {
        tls->complete = true;
        gnutls_server_name_get(tls->session, name, &size, &type, 0);
        tls->callbacks.handshake(tls->callbacks.argument, name);
        return true;
    }
    if (!gnutls_error_is_fatal(result))
        return true;
    gnutls_alert_send_appropriate(tls->session, result);
    return false;
}

bool peer_tls_receive(struct peer_tls *tls, const void *data, size_t length)
{
    char plain[16384];
    ssize_t got;

    buf_append(&tls->received, data, length);
    if (!tls->complete && !shake(tls))
        return false;
    if (!tls->complete)
        return true;
    while ((got = gnutls_record_recv(tls->session, plain, sizeof plain)) > 0)
        tls->callbacks.plain(tls->callbacks.argument, plain, (size_t)got);
    return got == GNUTLS_E_AGAIN || (got < 0 && !gnutls_error_is_fatal((int)got));
}

void peer_tls_send(struct peer_tls *tls, const char *data, size_t length)
{
    while (length > 0) {
        ssize_t sent = gnutls_record_send(tls->session, data, length);

        ck_assert_int_gt(sent, 0);
        data += sent;
        length -= (size_t)sent;
    }
}

void peer_tls_rehandshake(struct peer_tls *tls)
{
    gnutls_rehandshake(tls->session);
}

void peer_tls_bye(struct peer_tls *tls)
{
    gnutls_bye(tls->session, GNUTLS_SHUT_WR);
}
