/* SPDX-License-Identifier: Apache-2.0 */
/* A client of a server under test, on the test's own loop: sends what it is told, byte for byte,
 * and keeps what comes back. */
#ifndef SUPPORT_PROBE_H
#define SUPPORT_PROBE_H

#include "base/buf.h"

#include <stdbool.h>
#include <stdint.h>
#include <uv.h>

struct probe {
    uv_tcp_t tcp;
    uv_connect_t connect;
    struct buf received;
    size_t seen; /* of `received`, by probe_response() */
    bool connected, closed, gone;
};

/* Connects from the source address (NULL: any) and waits until it stands. */
void probe_open(struct probe *probe, uv_loop_t *loop, const char *source, const char *host,
                uint16_t port);
void probe_send(struct probe *probe, const char *text, size_t length);
/* Waits for the next whole response; its status, 0 when the connection ended instead. `head`
 * (NULL allowed) gets the header lines, to be freed. Fails the test when there is a body that
 * Content-Length does not cover. */
unsigned probe_response(struct probe *probe, char **head);
/* Waits until the server has closed the connection. */
void probe_expect_end(struct probe *probe);
void probe_close(struct probe *probe);

#endif
