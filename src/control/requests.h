/* SPDX-License-Identifier: Apache-2.0 */
/* The requests of the control socket: one line in, lines ended by a dot out (see control.h). */
#ifndef CONTROL_REQUESTS_H
#define CONTROL_REQUESTS_H

#include "base/buf.h"
#include "control/transfers.h"
#include "model/model.h"
#include "session/recorder.h"
#include "session/session.h"
#include "trial/trial.h"

struct requests_context {
    struct model *model;
    struct session_engine *session;
    const struct cli_transfers *transfers; /* NULL: none */
    const struct rpc_software *software;   /* NULL: none */
    const struct trial *trial;
    struct recorder *recorder;
    bool may_change;             /* else only what looks is answered */
    struct discovery *discovery; /* NULL: none */
};

/* Answers one request line, which is changed in the course of it. */
void requests_answer(const struct requests_context *context, char *line, struct buf *out);

/* requests_transfers.c: each appends the answer's lines; `argument` is what follows the word. */
typedef enum cwmp_fault (*requests_function)(const struct requests_context *context, char *argument,
                                             struct buf *out, struct cwmp_error *error);
enum cwmp_fault requests_transfers(const struct requests_context *context, char *argument,
                                   struct buf *out, struct cwmp_error *error);
enum cwmp_fault requests_confirm(const struct requests_context *context, char *argument,
                                 struct buf *out, struct cwmp_error *error);
enum cwmp_fault requests_service(const struct requests_context *context, char *argument,
                                 struct buf *out, struct cwmp_error *error);
enum cwmp_fault requests_download(const struct requests_context *context, char *argument,
                                  struct buf *out, struct cwmp_error *error);
enum cwmp_fault requests_upload(const struct requests_context *context, char *argument,
                                struct buf *out, struct cwmp_error *error);
enum cwmp_fault requests_request_download(const struct requests_context *context, char *argument,
                                          struct buf *out, struct cwmp_error *error);
enum cwmp_fault requests_acs_methods(const struct requests_context *context, char *argument,
                                     struct buf *out, struct cwmp_error *error);

/* requests_units.c: the same. */
enum cwmp_fault requests_install(const struct requests_context *context, char *argument,
                                 struct buf *out, struct cwmp_error *error);
enum cwmp_fault requests_update(const struct requests_context *context, char *argument,
                                struct buf *out, struct cwmp_error *error);
enum cwmp_fault requests_uninstall(const struct requests_context *context, char *argument,
                                   struct buf *out, struct cwmp_error *error);

#endif
