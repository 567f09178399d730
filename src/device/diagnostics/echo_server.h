/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The answering end of UDP echo tests (TR-143): one port, one sender whose packets are answered,
 * at a bounded rate and never with more than what came in.
 */
#ifndef DEVICE_DIAGNOSTICS_ECHO_SERVER_H
#define DEVICE_DIAGNOSTICS_ECHO_SERVER_H

#include "api/fault.h"
#include "base/env.h"
#include "base/log.h"
#include "device/diagnostics/handles.h"

#include <arpa/inet.h>
#include <stdbool.h>
#include <stdint.h>
#include <uv.h>

/* Answers in a second, and so many at once. */
#define ECHO_SERVER_RATE  2000
#define ECHO_SERVER_BURST 200

struct echo_settings {
    bool enable;
    char link[16]; /* "": all interfaces */
    char source[INET6_ADDRSTRLEN];
    uint32_t port;
    bool plus;
};

struct echo_counters {
    uint32_t received, responded; /* packets of the sender */
    uint32_t bytes_received, bytes_responded;
    int64_t first_us, last_us; /* real-time clock; 0: none yet */
};

struct echo_server {
    uv_loop_t *loop;
    const struct env *env;
    const struct log *log;
    struct echo_settings settings;
    struct echo_counters counters;
    struct handles_watch *watch; /* NULL: it does not listen */
    int descriptor;
    int prepared;      /* a socket for settings that are not in force yet; -1: none */
    uint32_t failures; /* packets that were not answered */
    uint64_t tokens, tokens_ms;
};

void echo_server_init(struct echo_server *server, uv_loop_t *loop, const struct env *env,
                      const struct log *log);
void echo_server_close(struct echo_server *server);

/* 9007 when settings with `enable` cannot be served: no port, or a source that is no address. */
enum cwmp_fault echo_server_check(const struct echo_settings *settings, struct cwmp_error *error);
/* Has the port, if settings that differ need another one; 9002 when it is not to be had. */
enum cwmp_fault echo_server_prepare(struct echo_server *server,
                                    const struct echo_settings *settings, struct cwmp_error *error);
void echo_server_abort(struct echo_server *server);
/* Takes the settings on; the counters begin anew when it is enabled. */
void echo_server_commit(struct echo_server *server, const struct echo_settings *settings);

#endif
