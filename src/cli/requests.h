/* SPDX-License-Identifier: Apache-2.0 */
/* The requests of the control socket: one line in, lines ended by a dot out (see control.h). */
#ifndef CLI_REQUESTS_H
#define CLI_REQUESTS_H

#include "base/buf.h"
#include "model/model.h"
#include "session/session.h"

struct requests_context {
    struct model *model;
    struct session_engine *session;
};

/* Answers one request line, which is changed in the course of it. */
void requests_answer(const struct requests_context *context, char *line, struct buf *out);

#endif
