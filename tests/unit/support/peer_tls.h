/* SPDX-License-Identifier: Apache-2.0 */
/* The server's end of TLS for the scripted server: bytes in, bytes out, no sockets. */
#ifndef SUPPORT_PEER_TLS_H
#define SUPPORT_PEER_TLS_H

#include <stdbool.h>
#include <stddef.h>

struct peer_tls_server; /* credentials */
struct peer_tls;        /* one connection */

struct peer_tls_callbacks {
    void *argument;
    void (*send)(void *argument, const void *data, size_t length);
    void (*plain)(void *argument, const char *data, size_t length);
    void (*handshake)(void *argument, const char *server_name);
};

struct peer_tls_server *peer_tls_server_new(const char *certificate, const char *key,
                                            const char *client_ca, const char *priority);
/* From the next connection on. */
void peer_tls_server_set_certificate(struct peer_tls_server *server, const char *certificate,
                                     const char *key);
void peer_tls_server_free(struct peer_tls_server *server);

struct peer_tls *peer_tls_new(struct peer_tls_server *server,
                              const struct peer_tls_callbacks *callbacks);
void peer_tls_free(struct peer_tls *tls);
/* False when the connection is of no more use. */
bool peer_tls_receive(struct peer_tls *tls, const void *data, size_t length);
void peer_tls_send(struct peer_tls *tls, const char *data, size_t length);
void peer_tls_rehandshake(struct peer_tls *tls);
void peer_tls_bye(struct peer_tls *tls);

#endif
