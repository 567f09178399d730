/* SPDX-License-Identifier: Apache-2.0 */
/* The dispatch table, GetRPCMethods, and the envelope around every answer. */
#include "rpc/rpc.h"

#include "base/text.h"
#include "rpc/method.h"

static enum cwmp_fault get_rpc_methods(struct rpc_call *call);

enum method_index {
    GET_RPC_METHODS,
    SET_PARAMETER_VALUES,
    GET_PARAMETER_VALUES,
    GET_PARAMETER_NAMES,
    SET_PARAMETER_ATTRIBUTES,
    GET_PARAMETER_ATTRIBUTES,
    ADD_OBJECT,
    DELETE_OBJECT,
    REBOOT,
    FACTORY_RESET,
    SCHEDULE_INFORM,
    DOWNLOAD,
    UPLOAD,
    SCHEDULE_DOWNLOAD,
    CANCEL_TRANSFER,
    GET_QUEUED_TRANSFERS,
    GET_ALL_QUEUED_TRANSFERS,
    CHANGE_DU_STATE,
    EXECUTE_CLI_COMMAND,
    METHOD_COUNT
};

static const char *const names[METHOD_COUNT + 1] = {
    [GET_RPC_METHODS] = "GetRPCMethods",
    [SET_PARAMETER_VALUES] = "SetParameterValues",
    [GET_PARAMETER_VALUES] = "GetParameterValues",
    [GET_PARAMETER_NAMES] = "GetParameterNames",
    [SET_PARAMETER_ATTRIBUTES] = "SetParameterAttributes",
    [GET_PARAMETER_ATTRIBUTES] = "GetParameterAttributes",
    [ADD_OBJECT] = "AddObject",
    [DELETE_OBJECT] = "DeleteObject",
    [REBOOT] = "Reboot",
    [FACTORY_RESET] = "FactoryReset",
    [SCHEDULE_INFORM] = "ScheduleInform",
    [DOWNLOAD] = "Download",
    [UPLOAD] = "Upload",
    [SCHEDULE_DOWNLOAD] = "ScheduleDownload",
    [CANCEL_TRANSFER] = "CancelTransfer",
    [GET_QUEUED_TRANSFERS] = "GetQueuedTransfers",
    [GET_ALL_QUEUED_TRANSFERS] = "GetAllQueuedTransfers",
    [CHANGE_DU_STATE] = "ChangeDUState",
    [EXECUTE_CLI_COMMAND] = "X_CWMPD_ExecuteCliCommand",
};

static const rpc_method methods[METHOD_COUNT] = {
    [GET_RPC_METHODS] = get_rpc_methods,
    [SET_PARAMETER_VALUES] = rpc_set_parameter_values,
    [GET_PARAMETER_VALUES] = rpc_get_parameter_values,
    [GET_PARAMETER_NAMES] = rpc_get_parameter_names,
    [SET_PARAMETER_ATTRIBUTES] = rpc_set_parameter_attributes,
    [GET_PARAMETER_ATTRIBUTES] = rpc_get_parameter_attributes,
    [ADD_OBJECT] = rpc_add_object,
    [DELETE_OBJECT] = rpc_delete_object,
    [REBOOT] = rpc_reboot,
    [FACTORY_RESET] = rpc_factory_reset,
    [SCHEDULE_INFORM] = rpc_schedule_inform,
    [DOWNLOAD] = rpc_download,
    [UPLOAD] = rpc_upload,
    [SCHEDULE_DOWNLOAD] = rpc_schedule_download,
    [CANCEL_TRANSFER] = rpc_cancel_transfer,
    [GET_QUEUED_TRANSFERS] = rpc_get_queued_transfers,
    [GET_ALL_QUEUED_TRANSFERS] = rpc_get_all_queued_transfers,
    [CHANGE_DU_STATE] = rpc_change_du_state,
    [EXECUTE_CLI_COMMAND] = rpc_execute_cli_command,
};

const char *const *rpc_method_names(void)
{
    return names;
}

bool rpc_is_in_version(const char *method, enum soap_version version)
{
    static const struct {
        const char *method;
        enum soap_version since;
    } newer[] = {
        {"GetAllQueuedTransfers", SOAP_CWMP_1_1},
        {"AutonomousTransferComplete", SOAP_CWMP_1_1},
        {"ScheduleDownload", SOAP_CWMP_1_2},
        {"CancelTransfer", SOAP_CWMP_1_2},
        {"ChangeDUState", SOAP_CWMP_1_2},
        {"DUStateChangeComplete", SOAP_CWMP_1_2},
        {"AutonomousDUStateChangeComplete", SOAP_CWMP_1_2},
    };
    for (size_t i = 0; i < sizeof newer / sizeof newer[0]; i++) {
        if (text_equal(newer[i].method, method)) {
            return version >= newer[i].since;
        }
    }
    return true;
}

static bool is_offered(const struct rpc_call *call, size_t method)
{
    const struct rpc_shell *shell = call->context->shell;
    if (method == EXECUTE_CLI_COMMAND && !(shell && shell->is_open(shell->argument))) {
        return false;
    }
    return rpc_is_in_version(names[method], call->version);
}

/* R-GRM-01 */
static enum cwmp_fault get_rpc_methods(struct rpc_call *call)
{
    struct soap_array list = soap_array_open(call->out, "MethodList", "xsd:string");
    size_t count = 0;
    for (size_t i = 0; i < METHOD_COUNT; i++) {
        if (is_offered(call, i)) {
            soap_element(call->out, "string", names[i]);
            count++;
        }
    }
    soap_array_close(call->out, list, "MethodList", count);
    return CWMP_OK;
}

/* NULL when there is none in the session's version; a method's namespace is any of CWMP's
 * (R-VER-07, R-VER-08). */
static rpc_method find_method(const struct rpc_call *call)
{
    enum soap_version version;
    if (!soap_version_from_namespace(call->request->ns, &version)) {
        return NULL;
    }
    for (size_t i = 0; i < METHOD_COUNT; i++) {
        if (text_equal(names[i], call->request->name)) {
            return is_offered(call, i) ? methods[i] : NULL;
        }
    }
    return NULL;
}

static enum cwmp_fault call_method(struct rpc_call *call)
{
    rpc_method method = find_method(call);
    if (!method) {
        return cwmp_fail(call->error, CWMP_FAULT_METHOD_NOT_SUPPORTED,
                         "The method %.64s is not supported", call->request->name);
    }
    const char *response = arena_printf(call->arena, "%sResponse", call->request->name);
    soap_rpc_open(call->out, response);
    enum cwmp_fault fault = method(call);
    soap_rpc_close(call->out, response);
    return fault;
}

static void log_fault(const struct log *log, const struct rpc_call *call)
{
    log_warning(log, "%.64s is answered with fault %d: %s", call->request->name, call->error->code,
                call->error->text);
    for (const struct soap_parameter_fault *one = call->parameter_faults; one; one = one->next) {
        log_warning(log, "%s: fault %d: %s", one->name, one->error.code, one->error.text);
    }
}

/* Writes what goes into the Body. */
static enum cwmp_fault answer_request(struct rpc_context *context, const struct soap_node *request,
                                      enum soap_version version, struct buf *out)
{
    struct cwmp_error error = {0};
    struct rpc_call call = {.context = context,
                            .request = request,
                            .version = version,
                            .arena = arena_new(),
                            .out = out,
                            .error = &error};
    size_t body = out->length;
    enum cwmp_fault fault = call_method(&call);
    if (fault) {
        buf_truncate(out, body);
        soap_fault_write(out, &error, call.parameter_faults);
        log_fault(context->log, &call);
    } else {
        log_info(context->log, "%s is answered", request->name);
    }
    arena_free(call.arena);
    return fault;
}

enum cwmp_fault rpc_answer(struct rpc_context *context, const struct soap_message *request,
                           enum soap_version version, struct buf *out)
{
    context->awaited = 0;
    struct soap_header header = {.version = version, .id = request->id};
    enum cwmp_fault fault = CWMP_FAULT_INVALID_ARGUMENTS;
    soap_envelope_open(out, &header);
    if (request->not_understood) {
        soap_fault_must_understand(out, request->not_understood);
        log_warning(context->log, "A request is refused for its header entry %.64s",
                    request->not_understood);
    } else {
        fault = answer_request(context, request->rpc, version, out);
    }
    soap_envelope_close(out);
    return fault;
}

void rpc_write_request(const struct rpc_request *request, struct buf *out)
{
    struct soap_header header = {.version = request->version, .id = request->id};
    soap_envelope_open(out, &header);
    soap_rpc_open(out, request->method);
    buf_puts(out, request->arguments);
    soap_rpc_close(out, request->method);
    soap_envelope_close(out);
}
