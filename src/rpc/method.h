/* SPDX-License-Identifier: Apache-2.0 */
/* What every method of the CPE gets and how it answers. Private to the room. */
#ifndef RPC_METHOD_H
#define RPC_METHOD_H

#include "rpc/rpc.h"
#include "soap/writer.h"

/* CommandKey and ParameterKey (R-RPC-03), characters. */
#define RPC_KEY_MAXIMUM 32

struct rpc_call {
    struct rpc_context *context;
    const struct soap_node *request; /* the element below Body */
    enum soap_version version;
    struct arena *arena; /* freed after the answer is written */
    struct buf *out;     /* inside the open response element */
    struct cwmp_error *error;
    const struct soap_parameter_fault *parameter_faults; /* SetParameterValues only */
};

/* A method reads its arguments and writes those of its response. On a fault it fills
 * `call->error`; what it wrote until then is dropped. */
typedef enum cwmp_fault (*rpc_method)(struct rpc_call *call);

enum cwmp_fault rpc_set_parameter_values(struct rpc_call *call);
enum cwmp_fault rpc_get_parameter_values(struct rpc_call *call);
enum cwmp_fault rpc_get_parameter_names(struct rpc_call *call);
enum cwmp_fault rpc_set_parameter_attributes(struct rpc_call *call);
enum cwmp_fault rpc_get_parameter_attributes(struct rpc_call *call);
enum cwmp_fault rpc_add_object(struct rpc_call *call);
enum cwmp_fault rpc_delete_object(struct rpc_call *call);
enum cwmp_fault rpc_reboot(struct rpc_call *call);
enum cwmp_fault rpc_factory_reset(struct rpc_call *call);
enum cwmp_fault rpc_schedule_inform(struct rpc_call *call);
enum cwmp_fault rpc_download(struct rpc_call *call);
enum cwmp_fault rpc_upload(struct rpc_call *call);
enum cwmp_fault rpc_schedule_download(struct rpc_call *call);
enum cwmp_fault rpc_cancel_transfer(struct rpc_call *call);
enum cwmp_fault rpc_get_queued_transfers(struct rpc_call *call);
enum cwmp_fault rpc_get_all_queued_transfers(struct rpc_call *call);
enum cwmp_fault rpc_change_du_state(struct rpc_call *call);
enum cwmp_fault rpc_execute_cli_command(struct rpc_call *call);

/* A name, escaped where it has to be. */
void rpc_write_name(struct buf *out, const struct model_item *item);
/* <ParameterValueStruct> of GetParameterValues and Inform. */
void rpc_write_parameter_value(struct buf *out, const struct model_item *item);
/* Stages ParameterKey, where the root has such a parameter (R-RPC-05). */
enum cwmp_fault rpc_stage_parameter_key(struct rpc_call *call,
                                        struct model_transaction *transaction, const char *key);

#endif
