/* SPDX-License-Identifier: Apache-2.0 */
/* Reboot, FactoryReset and ScheduleInform: what the daemon does after the session (R-RBT-01,
 * R-FRS-01, R-SIN-01, R-SIN-02). */
#include "rpc/arguments.h"

static enum cwmp_fault read_command_key(struct rpc_call *call, const char **key)
{
    return rpc_argument_string(call->request, "CommandKey", RPC_KEY_MAXIMUM, key, call->error);
}

enum cwmp_fault rpc_reboot(struct rpc_call *call)
{
    const struct rpc_host *host = call->context->host;
    const char *key;
    enum cwmp_fault fault = read_command_key(call, &key);
    return fault ? fault : host->reboot(host->argument, key, call->error);
}

enum cwmp_fault rpc_factory_reset(struct rpc_call *call)
{
    const struct rpc_host *host = call->context->host;
    return host->factory_reset(host->argument, call->error);
}

enum cwmp_fault rpc_schedule_inform(struct rpc_call *call)
{
    const struct rpc_host *host = call->context->host;
    uint32_t delay;
    const char *key;
    enum cwmp_fault fault =
        rpc_argument_unsigned(call->request, "DelaySeconds", &delay, call->error);
    if (!fault) {
        fault = read_command_key(call, &key);
    }
    if (fault) {
        return fault;
    }
    if (delay == 0) {
        return cwmp_fail(call->error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "ScheduleInform: DelaySeconds is 0 and has to be at least 1");
    }
    return host->schedule_inform(host->argument, delay, key, call->error);
}
