/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The helper: a process forked before the daemon gives its powers up, which does for it what
 * request.h lists and nothing else. A request that is not understood ends it, as the end of the
 * daemon does. It holds no descriptor but its socket and standard streams, knows no secret (what
 * has some is opened, not read), and as root keeps only the capabilities for what it does itself:
 * CAP_NET_ADMIN, CAP_NET_BIND_SERVICE and CAP_DAC_READ_SEARCH. The hook is a program run by root.
 */
#ifndef PRIVILEGE_HELPER_H
#define PRIVILEGE_HELPER_H

#include "base/log.h"
#include "privilege/request.h"

#include <stdbool.h>

struct helper_options {
    const struct log *log;
    bool quiet;                         /* nothing of it goes to standard error */
    const char *hook;                   /* the reboot hook; need not be there */
    const char *files[PRIVILEGE_FILES]; /* by the kind that opens it; NULL: there is none */
};

/* Forks it. The socket to it (SOCK_SEQPACKET, closed by execve()), or -1 with errno. */
int helper_start(const struct helper_options *options);

/* Serves the other end of `socket` until that is closed (true) or sends what is no request
 * (false). What helper_start() runs in the new process. */
bool helper_serve(const struct helper_options *options, int socket);

#endif
