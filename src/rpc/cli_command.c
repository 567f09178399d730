/* SPDX-License-Identifier: Apache-2.0 */
/*
 * X_CWMPD_ExecuteCliCommand, a method of our own (R-GRM-01, R-ALS-12): commands of the operator's
 * shell (CLI reference, section 7). Commands that fail are no Fault: the answer tells which, and
 * what the shell has said.
 */
#include "rpc/arguments.h"

#include <string.h>

#define MODE_MAXIMUM    64
#define COMMAND_MAXIMUM 1024
#define COMMANDS        1000

static enum cwmp_fault count_commands(struct rpc_call *call, const struct soap_node *list,
                                      size_t *count)
{
    *count = 0;
    for (const struct soap_node *member = list->child; member; member = member->next) {
        ++*count;
    }
    if (*count == 0) {
        return cwmp_fail(call->error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "%s: there is no command in CommandList", call->request->name);
    }
    if (*count > COMMANDS) {
        return cwmp_fail(call->error, CWMP_FAULT_RESOURCES_EXCEEDED,
                         "%s: there are %zu commands in CommandList, more than the %d allowed",
                         call->request->name, *count, COMMANDS);
    }
    return CWMP_OK;
}

static enum cwmp_fault read_commands(struct rpc_call *call, struct rpc_script *script)
{
    const struct soap_node *list;
    enum cwmp_fault fault = rpc_argument_node(call->request, "CommandList", &list, call->error);
    if (!fault) {
        fault = count_commands(call, list, &script->count);
    }
    if (fault) {
        return fault;
    }
    const char **commands = arena_alloc(call->arena, script->count * sizeof *commands);
    size_t index = 0;
    for (const struct soap_node *member = list->child; member; member = member->next) {
        size_t length = strlen(member->text);
        if (length > COMMAND_MAXIMUM || strcspn(member->text, "\r\n") != length) {
            return cwmp_fail(call->error, CWMP_FAULT_INVALID_ARGUMENTS,
                             "%s: command %zu is no single line of at most %d bytes",
                             call->request->name, index + 1, COMMAND_MAXIMUM);
        }
        commands[index++] = member->text;
    }
    script->commands = commands;
    return CWMP_OK;
}

static enum cwmp_fault read_script(struct rpc_call *call, struct rpc_script *script)
{
    enum cwmp_fault fault =
        rpc_argument_string(call->request, "Mode", MODE_MAXIMUM, &script->mode, call->error);
    script->stop_on_error = true;
    if (!fault && soap_child(call->request, "StopOnError")) {
        fault =
            rpc_argument_boolean(call->request, "StopOnError", &script->stop_on_error, call->error);
    }
    return fault ? fault : read_commands(call, script);
}

enum cwmp_fault rpc_execute_cli_command(struct rpc_call *call)
{
    const struct rpc_shell *shell = call->context->shell;
    struct rpc_script script;
    struct rpc_script_result result = {0};
    struct cwmp_error reason = {0};
    enum cwmp_fault fault = read_script(call, &script);
    if (fault) {
        return fault;
    }
    fault = shell->execute(shell->argument, &script, &result, &reason);
    if (fault) {
        cwmp_fail(call->error, fault, "%s: %s", call->request->name, reason.text);
    } else {
        soap_element_unsigned(call->out, "Status", result.failed > 0);
        soap_element_unsigned(call->out, "FailedIndex", result.failed);
        soap_element(call->out, "Output", buf_text(&result.output));
    }
    buf_free(&result.output);
    return fault;
}
