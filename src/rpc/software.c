/* SPDX-License-Identifier: Apache-2.0 */
/* ChangeDUState (R-CDU-01 to R-CDU-08, R-ARR-06). */
#include "base/text.h"
#include "rpc/arguments.h"
#include "software/order.h"

#define URL_MAXIMUM     1024
#define UUID_MAXIMUM    36
#define VERSION_MAXIMUM 32
#define LOGIN_MAXIMUM   256
#define PATH_MAXIMUM    256

static enum cwmp_fault read_kind(const struct soap_node *node, enum order_kind *kind,
                                 struct cwmp_error *error)
{
    static const char *const types[] = {[ORDER_INSTALL] = "InstallOpStruct",
                                        [ORDER_UPDATE] = "UpdateOpStruct",
                                        [ORDER_UNINSTALL] = "UninstallOpStruct"};

    for (size_t i = 0; node->xsi_type && i < sizeof types / sizeof *types; i++) {
        if (text_equal(types[i], node->xsi_type)) {
            *kind = (enum order_kind)i;
            return CWMP_OK;
        }
    }
    return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                     "ChangeDUState: the type of an operation is %.64s, not InstallOpStruct, "
                     "UpdateOpStruct or UninstallOpStruct",
                     node->xsi_type ? node->xsi_type : "not given");
}

static enum cwmp_fault read_operation(const struct soap_node *node,
                                      struct order_operation *operation, struct cwmp_error *error)
{
    const struct {
        const char *name;
        size_t maximum;
        const char **place;
    } texts[] = {{"URL", URL_MAXIMUM, &operation->url},
                 {"UUID", UUID_MAXIMUM, &operation->uuid},
                 {"Version", VERSION_MAXIMUM, &operation->version},
                 {"Username", LOGIN_MAXIMUM, &operation->username},
                 {"Password", LOGIN_MAXIMUM, &operation->password},
                 {"ExecutionEnvRef", PATH_MAXIMUM, &operation->environment}};
    enum cwmp_fault fault = read_kind(node, &operation->kind, error);

    for (size_t i = 0; !fault && i < sizeof texts / sizeof *texts; i++) {
        fault = rpc_argument_string(node, texts[i].name, texts[i].maximum, texts[i].place, error);
    }
    if (!fault && operation->kind == ORDER_INSTALL && operation->url[0] == '\0') {
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "ChangeDUState: an install has no URL");
    }
    if (!fault && operation->kind == ORDER_UNINSTALL && operation->uuid[0] == '\0') {
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "ChangeDUState: an uninstall has no UUID");
    }
    return fault;
}

enum cwmp_fault rpc_change_du_state(struct rpc_call *call)
{
    const struct rpc_software *software = call->context->software;
    struct order order = {0};
    enum cwmp_fault fault = rpc_argument_string(call->request, "CommandKey", RPC_KEY_MAXIMUM,
                                                &order.command_key, call->error);

    for (const struct soap_node *node = call->request->child; !fault && node; node = node->next) {
        if (!text_equal(node->name, "Operations")) {
            continue;
        }
        if (order.count == ORDER_MAX_OPERATIONS) {
            return cwmp_fail(call->error, CWMP_FAULT_RESOURCES_EXCEEDED,
                             "ChangeDUState: there are more than %d operations",
                             ORDER_MAX_OPERATIONS);
        }
        fault = read_operation(node, &order.operations[order.count++], call->error);
    }
    if (!fault && !software) {
        return cwmp_fail(call->error, CWMP_FAULT_REQUEST_DENIED,
                         "ChangeDUState: there is no execution environment");
    }
    return fault ? fault : software->change(software->argument, &order, call->error);
}
