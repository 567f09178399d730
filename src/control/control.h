/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The control socket: a UNIX stream socket for tools on the same machine. One request a line, the
 * answer's lines end with a line holding a dot; a request that fails is answered by one line
 * `error CODE sentence` and the dot.
 *
 * Anybody who can connect may look: `values PATH`, `names PATH [next]`, `attributes PATH`,
 * `status`, `transfers` (number, state, direction, type, CommandKey, and what the user is asked).
 * Who may change something (peer.h says who) has besides: `set PATH VALUE`, `inform`, `confirm
 * NUMBER`, `service in-use|idle`, `download TYPE<tab>URL[<tab>USER<tab>PASSWORD[<tab>NAME]]`,
 * `upload` with the same, `request-download TYPE[<tab>NAME=VALUE]...`, `acs-methods` (asks, and
 * shows what the ACS said last); `record [FOLDER|off]`; `install`, `update`, `uninstall`; `dhcp
 * REPORT` (discovery/report.h). Fields are separated by tabs; a backslash stands before t, n, r and
 * itself. Hidden values are empty, as everywhere.
 *
 * `shell` makes the connection an operator's shell: shell_connection.h.
 */
#ifndef CONTROL_CONTROL_H
#define CONTROL_CONTROL_H

#include "api/fault.h"
#include "base/log.h"
#include "control/transfers.h"
#include "model/model.h"
#include "session/recorder.h"
#include "session/session.h"
#include "trial/trial.h"

#include <uv.h>

struct cli_context;
struct control;

struct control_options {
    uv_loop_t *loop;
    const struct log *log;
    const char *path; /* of the socket */
    bool is_public;   /* anybody may connect (mode 0666); else the user and its group (0660) */
    struct model *model;
    struct session_engine *session;
    const struct cli_transfers *transfers; /* NULL: such requests are refused */
    const struct rpc_software *software;   /* the same */
    const struct trial *trial;
    struct recorder *recorder;     /* NULL: there is none */
    struct discovery *discovery;   /* the same */
    const struct cli_context *cli; /* NULL: there is no shell */
};

/* A stale socket of a daemon that is gone is replaced. NULL with 9002 and a sentence that names
 * the path. */
struct control *control_start(const struct control_options *options, struct cwmp_error *error);
/* Closes and unlinks the socket and drops its clients; handles close on the loop's next turn. */
void control_stop(struct control *control);

#endif
