/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The methods of CWMP: answers to the ACS's requests, found through one dispatch table, and the
 * CPE's own requests. An answer is always written, be it a Response or a Fault; everything an RPC
 * changes is one transaction on the model (R-RPC-*, section 5).
 */
#ifndef RPC_RPC_H
#define RPC_RPC_H

#include "api/fault.h"
#include "base/buf.h"
#include "base/env.h"
#include "base/log.h"
#include "model/model.h"
#include "soap/reader.h"
#include "soap/version.h"
#include "software/order.h"
#include "transfer/order.h"

/* What methods ask of the rest of the daemon. Each makes its effect durable before it returns. */
struct rpc_host {
    void *argument;
    /* Reboot after the session, `M Reboot` with the key afterwards (R-RBT-01, R-RBT-02). */
    enum cwmp_fault (*reboot)(void *argument, const char *command_key, struct cwmp_error *error);
    /* Reset after the session (R-FRS-01). */
    enum cwmp_fault (*factory_reset)(void *argument, struct cwmp_error *error);
    /* R-SIN-01; `delay` in seconds, at least 1. */
    enum cwmp_fault (*schedule_inform)(void *argument, uint32_t delay, const char *command_key,
                                       struct cwmp_error *error);
};

/* The door of the transfer queue, as transfer/transfer.h says. */
struct rpc_transfers {
    void *argument;
    enum cwmp_fault (*add)(void *argument, const struct transfer_order *order, int64_t *id,
                           struct cwmp_error *error);
    void (*await)(void *argument, int64_t id, const struct transfer_wait *wait);
    void (*forget)(void *argument);
    enum cwmp_fault (*cancel)(void *argument, const char *command_key, struct cwmp_error *error);
    void (*visit)(void *argument, transfer_visitor visitor, void *visitor_argument);
};

/* The door of the deployment units' changes, as software/orders.h says. */
struct rpc_software {
    void *argument;
    enum cwmp_fault (*change)(void *argument, const struct order *order, struct cwmp_error *error);
};

/* Commands for the operator's shell. */
struct rpc_script {
    const char *mode; /* of the shell, in which the first command is given; "": privileged */
    const char *const *commands;
    size_t count;
    /* The first command that fails is the last one, and nothing that was set stays set. Otherwise
     * each command is on its own. */
    bool stop_on_error;
};

struct rpc_script_result {
    size_t failed;     /* which one failed first, from 1 on; 0: none */
    struct buf output; /* what the shell has said; without secrets, of bounded length */
};

/* The door of the operator's shell, for X_CWMPD_ExecuteCliCommand. */
struct rpc_shell {
    void *argument;
    /* The operator lets the ACS in. */
    bool (*is_open)(void *argument);
    /* The caller frees the output. Faults: 9002; 9003 (no such mode). */
    enum cwmp_fault (*execute)(void *argument, const struct rpc_script *script,
                               struct rpc_script_result *result, struct cwmp_error *error);
};

struct rpc_context {
    struct model *model;
    const struct rpc_host *host;
    const struct rpc_transfers *transfers; /* NULL: there is no queue, such requests are denied */
    const struct rpc_software *software;   /* NULL: no deployment units, such requests are denied */
    const struct rpc_shell *shell;         /* NULL or closed: its method does not exist */
    /* Set by rpc_answer(): the transfer whose end may change the answer; 0: none. */
    int64_t awaited;
    const struct env *env;
    const struct log *log;
};

/* Writes the whole answering envelope for one ACS request: method unknown 9000 (R-FEN-06), header
 * not understood (R-SOP-11), ID repeated (R-HDR-01). `version` is the session's. Returns the fault
 * code that went into the answer, CWMP_OK for a Response. */
enum cwmp_fault rpc_answer(struct rpc_context *context, const struct soap_message *request,
                           enum soap_version version, struct buf *out);

/* Writes the answer to a Download or Upload that is done already: Status 0 (R-DWN-02). */
void rpc_answer_done(const struct soap_message *request, enum soap_version version, int64_t start,
                     int64_t complete, struct buf *out);

/* Names of all methods that a CPE may answer, NULL at the end. */
const char *const *rpc_method_names(void);
/* Whether a method, of either side, is one of that version (R-VER-08). */
bool rpc_is_in_version(const char *method, enum soap_version version);

struct rpc_event {
    const char *code; /* "1 BOOT" */
    const char *command_key;
};

#define RPC_INFORM_EVENTS 64 /* in one Inform (R-EVT-02) */

struct rpc_inform {
    const char *id; /* header ID of the request */
    enum soap_version version;
    const struct rpc_event *events;
    size_t event_count; /* at most RPC_INFORM_EVENTS, one less with `changes` */
    bool changes;       /* changed values are told; a heartbeat has no room for them (R-HBT-03) */
    uint32_t retry_count;
};

/* Writes an Inform (R-INF-01 to R-INF-10): DeviceId from the roles, forced parameters, changed
 * parameters with notification, what the InformParameter table selects. Adds `4 VALUE CHANGE`
 * itself exactly when there are changed ones (R-EVT-25). */
enum cwmp_fault rpc_write_inform(struct rpc_context *context, const struct rpc_inform *inform,
                                 struct buf *out, struct cwmp_error *error);

/* A request of the CPE's own, other than Inform. */
struct rpc_request {
    const char *id; /* header ID */
    enum soap_version version;
    const char *method;    /* "TransferComplete" */
    const char *arguments; /* XML: what goes into the method's element */
};

/* Writes the whole envelope. */
void rpc_write_request(const struct rpc_request *request, struct buf *out);

#endif
