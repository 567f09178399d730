/* SPDX-License-Identifier: Apache-2.0 */
/* SetParameterValues (R-SPV-01 to R-SPV-13). */
#include "base/text.h"
#include "rpc/arguments.h"

/* Type names of XML Schema and SOAP encoding, as xsi:type has them, and what they mean. */
static const struct {
    const char *name;
    enum cwmp_type type;
} type_names[] = {
    {"string", CWMP_TYPE_STRING},
    {"int", CWMP_TYPE_INT},
    {"unsignedInt", CWMP_TYPE_UNSIGNED_INT},
    {"long", CWMP_TYPE_LONG},
    {"unsignedLong", CWMP_TYPE_UNSIGNED_LONG},
    {"boolean", CWMP_TYPE_BOOLEAN},
    {"dateTime", CWMP_TYPE_DATE_TIME},
    {"base64Binary", CWMP_TYPE_BASE64},
    {"base64", CWMP_TYPE_BASE64},
    {"hexBinary", CWMP_TYPE_HEX_BINARY},
    {"decimal", CWMP_TYPE_DECIMAL},
};

/* What says how the CPE reaches its ACS, and talks to it, takes effect after the session (R-SPV-10,
 * R-SES-33, R-ZIP-03). */
static const enum model_role deferred_roles[] = {ROLE_ACS_URL, ROLE_ACS_USERNAME, ROLE_ACS_PASSWORD,
                                                 ROLE_ENABLE_CWMP, ROLE_HTTP_COMPRESSION};
#define DEFERRED_COUNT (sizeof deferred_roles / sizeof deferred_roles[0])

/* The faults found so far, in the order of the request. */
struct fault_list {
    struct soap_parameter_fault *first;
    struct soap_parameter_fault *last;
    size_t count;
};

static void add_fault(struct rpc_call *call, struct fault_list *list, const char *name,
                      const struct cwmp_error *error)
{
    struct soap_parameter_fault *fault = arena_alloc(call->arena, sizeof *fault);
    fault->name = arena_strdup(call->arena, name);
    fault->error = *error;
    if (list->last) {
        list->last->next = fault;
    } else {
        list->first = fault;
    }
    list->last = fault;
    list->count++;
}

static bool declared_type(const char *xsi_type, int *type)
{
    *type = MODEL_TYPE_UNSTATED;
    if (!xsi_type) {
        return true;
    }
    for (size_t i = 0; i < sizeof type_names / sizeof type_names[0]; i++) {
        if (text_equal(type_names[i].name, xsi_type)) {
            *type = (int)type_names[i].type;
            return true;
        }
    }
    return false;
}

static enum cwmp_fault stage_value(struct model_transaction *transaction, const char *name,
                                   const struct soap_node *value, struct cwmp_error *error)
{
    int type;
    if (!declared_type(value->xsi_type, &type)) {
        return cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_TYPE,
                         "%s: \"%.64s\" is no type that a parameter can have", name,
                         value->xsi_type);
    }
    if (value->child) {
        return cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_TYPE,
                         "%s: the value is an element, not text", name);
    }
    return model_set(transaction, name, type, value->text, error);
}

/* May the code stand in a SetParameterValuesFault (R-SPV-04)? Else the call as a whole fails. */
static bool is_inner_fault(enum cwmp_fault code)
{
    return code == CWMP_FAULT_INVALID_PARAMETER_NAME || code == CWMP_FAULT_INVALID_PARAMETER_TYPE ||
           code == CWMP_FAULT_INVALID_PARAMETER_VALUE || code == CWMP_FAULT_NOT_WRITABLE;
}

/* Stages all entries and collects what is wrong with them; a fault is one of the whole call. */
static enum cwmp_fault stage_values(struct rpc_call *call, struct model_transaction *transaction,
                                    const struct soap_node *list, struct fault_list *faults)
{
    for (const struct soap_node *entry = list->child; entry; entry = entry->next) {
        const struct soap_node *name, *value;
        enum cwmp_fault fault = rpc_argument_node(entry, "Name", &name, call->error);
        if (!fault) {
            fault = rpc_argument_node(entry, "Value", &value, call->error);
        }
        if (fault) {
            return fault;
        }
        struct cwmp_error error = {0};
        fault = stage_value(transaction, name->text, value, &error);
        if (fault && !is_inner_fault(fault)) {
            *call->error = error;
            return fault;
        }
        if (fault) {
            add_fault(call, faults, name->text, &error);
        }
    }
    return CWMP_OK;
}

/* The main fault over the parameters' own. */
static enum cwmp_fault fail_parameters(struct rpc_call *call, const struct fault_list *faults)
{
    call->parameter_faults = faults->first;
    return cwmp_fail(call->error, CWMP_FAULT_INVALID_ARGUMENTS,
                     "Nothing is set: %zu parameter%s at fault, first %.256s", faults->count,
                     faults->count == 1 ? " is" : "s are", faults->first->name);
}

static enum cwmp_fault commit(struct rpc_call *call, struct model_transaction *transaction)
{
    struct model_fault *found = NULL;
    enum cwmp_fault fault = model_commit(transaction, call->arena, &found, call->error);
    if (fault != CWMP_FAULT_INVALID_ARGUMENTS || !found) {
        return fault;
    }
    struct fault_list faults = {0};
    for (; found; found = found->next) {
        add_fault(call, &faults, found->name, &found->error);
    }
    return fail_parameters(call, &faults);
}

static enum cwmp_fault set_values(struct rpc_call *call, const struct soap_node *list,
                                  const char *key)
{
    struct fault_list faults = {0};
    struct model_transaction *transaction = model_begin(call->context->model, MODEL_ORIGIN_ACS);
    enum cwmp_fault fault = stage_values(call, transaction, list, &faults);
    if (!fault && faults.count > 0) {
        fault = fail_parameters(call, &faults);
    }
    if (!fault) {
        fault = rpc_stage_parameter_key(call, transaction, key);
    }
    if (fault) {
        model_abort(transaction);
        return fault;
    }
    return commit(call, transaction);
}

enum cwmp_fault rpc_stage_parameter_key(struct rpc_call *call,
                                        struct model_transaction *transaction, const char *key)
{
    if (!model_role_path(call->context->model, ROLE_PARAMETER_KEY, call->arena)) {
        return CWMP_OK;
    }
    return model_set_role(transaction, ROLE_PARAMETER_KEY, key, call->error);
}

struct deferred {
    bool exists[DEFERRED_COUNT];
    struct value values[DEFERRED_COUNT];
};

static struct deferred read_deferred(struct rpc_call *call)
{
    struct deferred now = {0};
    for (size_t i = 0; i < DEFERRED_COUNT; i++) {
        now.exists[i] =
            model_role_value(call->context->model, deferred_roles[i], call->arena, &now.values[i]);
    }
    return now;
}

static bool deferred_changed(const struct deferred *before, const struct deferred *after)
{
    for (size_t i = 0; i < DEFERRED_COUNT; i++) {
        if (before->exists[i] && after->exists[i] &&
            !value_equal(&before->values[i], &after->values[i])) {
            return true;
        }
    }
    return false;
}

enum cwmp_fault rpc_set_parameter_values(struct rpc_call *call)
{
    const struct soap_node *list;
    const char *key;
    enum cwmp_fault fault = rpc_argument_node(call->request, "ParameterList", &list, call->error);
    if (!fault) {
        fault =
            rpc_argument_string(call->request, "ParameterKey", RPC_KEY_MAXIMUM, &key, call->error);
    }
    if (fault) {
        return fault;
    }
    struct deferred before = read_deferred(call);
    fault = set_values(call, list, key);
    if (!fault) {
        struct deferred after = read_deferred(call);
        soap_element_unsigned(call->out, "Status", deferred_changed(&before, &after) ? 1 : 0);
    }
    return fault;
}
