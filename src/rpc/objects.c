/* SPDX-License-Identifier: Apache-2.0 */
/* AddObject and DeleteObject (R-ADD-01 to R-ADD-06, R-DEL-01 to R-DEL-03). */
#include "rpc/arguments.h"

static enum cwmp_fault read_arguments(struct rpc_call *call, const char **object, const char **key)
{
    enum cwmp_fault fault =
        rpc_argument_string(call->request, "ObjectName", SIZE_MAX, object, call->error);
    if (!fault) {
        fault =
            rpc_argument_string(call->request, "ParameterKey", RPC_KEY_MAXIMUM, key, call->error);
    }
    return fault;
}

/* ParameterKey changes with the object or not at all (R-RPC-05). */
static enum cwmp_fault finish(struct rpc_call *call, struct model_transaction *transaction,
                              enum cwmp_fault staged, const char *key)
{
    enum cwmp_fault fault = staged;
    if (!fault) {
        fault = rpc_stage_parameter_key(call, transaction, key);
    }
    if (fault) {
        model_abort(transaction);
        return fault;
    }
    return model_commit(transaction, call->arena, NULL, call->error);
}

enum cwmp_fault rpc_add_object(struct rpc_call *call)
{
    const char *table, *key;
    uint32_t instance = 0;
    enum cwmp_fault fault = read_arguments(call, &table, &key);
    if (fault) {
        return fault;
    }
    struct model_transaction *transaction = model_begin(call->context->model, MODEL_ORIGIN_ACS);
    fault = model_add_object(transaction, table, &instance, call->error);
    fault = finish(call, transaction, fault, key);
    if (!fault) {
        soap_element_unsigned(call->out, "InstanceNumber", instance);
        soap_element_unsigned(call->out, "Status", 0);
    }
    return fault;
}

enum cwmp_fault rpc_delete_object(struct rpc_call *call)
{
    const char *row, *key;
    enum cwmp_fault fault = read_arguments(call, &row, &key);
    if (fault) {
        return fault;
    }
    struct model_transaction *transaction = model_begin(call->context->model, MODEL_ORIGIN_ACS);
    fault = model_delete_object(transaction, row, call->error);
    fault = finish(call, transaction, fault, key);
    if (!fault) {
        soap_element_unsigned(call->out, "Status", 0);
    }
    return fault;
}
