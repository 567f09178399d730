/* SPDX-License-Identifier: Apache-2.0 */
/* Inform (R-INF-01 to R-INF-10, R-EVT-25). */
#include "base/datetime.h"
#include "base/text.h"
#include "model/path_set.h"
#include "rpc/method.h"

static const char value_change[] = "4 VALUE CHANGE";

/* The ParameterList, collected before the events, because it says whether values changed. */
struct parameters {
    struct buf members;
    size_t count;
    struct arena *arena;
    struct path_set told;
};

/* Each name once (R-INF-02). */
static void add(void *argument, const struct model_item *item)
{
    struct parameters *parameters = argument;
    if (!path_set_add(&parameters->told, item->path)) {
        return;
    }
    rpc_write_parameter_value(&parameters->members, item);
    parameters->count++;
}

/* R-INF-06 */
static void add_selected(struct rpc_context *context, const struct rpc_inform *inform,
                         struct parameters *parameters)
{
    const char **codes = arena_alloc(parameters->arena, (inform->event_count + 1) * sizeof *codes);
    for (size_t i = 0; i < inform->event_count; i++) {
        codes[i] = inform->events[i].code;
    }
    model_visit_selected(context->model, codes, inform->event_count, add, parameters);
}

static enum cwmp_fault write_device_id(struct rpc_context *context, struct arena *arena,
                                       struct buf *out, struct cwmp_error *error)
{
    static const struct {
        const char *element;
        enum model_role role;
        bool may_be_empty;
    } members[] = {
        {"Manufacturer", ROLE_MANUFACTURER, true},
        {"OUI", ROLE_MANUFACTURER_OUI, false},
        {"ProductClass", ROLE_PRODUCT_CLASS, true},
        {"SerialNumber", ROLE_SERIAL_NUMBER, false},
    };
    buf_puts(out, "<DeviceId>");
    for (size_t i = 0; i < sizeof members / sizeof members[0]; i++) {
        const char *text = model_role_string(context->model, members[i].role, arena);
        if (text[0] == '\0' && !members[i].may_be_empty) {
            return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR,
                             "The device has no %s, without which it cannot call an ACS",
                             members[i].element);
        }
        soap_element(out, members[i].element, text);
    }
    buf_puts(out, "</DeviceId>");
    return CWMP_OK;
}

static void write_event(struct buf *out, const char *code, const char *command_key)
{
    buf_puts(out, "<EventStruct>");
    soap_element(out, "EventCode", code);
    soap_element(out, "CommandKey", command_key ? command_key : "");
    buf_puts(out, "</EventStruct>");
}

/* `4 VALUE CHANGE` goes before the M events (R-EVT-09). */
static void write_events(struct buf *out, const struct rpc_inform *inform, bool changed)
{
    struct soap_array list = soap_array_open(out, "Event", "cwmp:EventStruct");
    bool owed = changed;
    for (size_t i = 0; i < inform->event_count; i++) {
        const struct rpc_event *event = &inform->events[i];
        if (owed && text_starts_with(event->code, "M ")) {
            write_event(out, value_change, "");
            owed = false;
        }
        write_event(out, event->code, event->command_key);
    }
    if (owed) {
        write_event(out, value_change, "");
    }
    soap_array_close(out, list, "Event", inform->event_count + (changed ? 1 : 0));
}

/* R-TYP-06, R-TYP-07 */
static void write_current_time(const struct env *env, struct buf *out)
{
    buf_puts(out, "<CurrentTime>");
    if (env_clock_is_set(env)) {
        datetime_format_local(out, env_now(env));
    } else {
        struct cwmp_time since_boot = {.seconds = (int64_t)(env_monotonic_ms(env) / 1000),
                                       .relative = true};
        datetime_format(out, &since_boot);
    }
    buf_puts(out, "</CurrentTime>");
}

static enum cwmp_fault write_arguments(struct rpc_context *context, const struct rpc_inform *inform,
                                       struct parameters *parameters, struct buf *out,
                                       struct cwmp_error *error)
{
    enum cwmp_fault fault = write_device_id(context, parameters->arena, out, error);
    if (!fault) {
        fault = model_visit_forced(context->model, add, parameters, error);
    }
    if (fault) {
        return fault;
    }
    add_selected(context, inform, parameters);
    bool changed = inform->changes && model_visit_changed(context->model, add, parameters) > 0;
    write_events(out, inform, changed);
    soap_element_unsigned(out, "MaxEnvelopes", 1);
    write_current_time(context->env, out);
    soap_element_unsigned(out, "RetryCount", inform->retry_count);
    struct soap_array list = soap_array_open(out, "ParameterList", "cwmp:ParameterValueStruct");
    buf_append(out, parameters->members.data, parameters->members.length);
    soap_array_close(out, list, "ParameterList", parameters->count);
    return CWMP_OK;
}

enum cwmp_fault rpc_write_inform(struct rpc_context *context, const struct rpc_inform *inform,
                                 struct buf *out, struct cwmp_error *error)
{
    size_t most = RPC_INFORM_EVENTS - (inform->changes ? 1 : 0);
    if (inform->event_count > most) {
        return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR,
                         "An Inform cannot carry %zu events, only %zu", inform->event_count, most);
    }
    struct parameters parameters = {.arena = arena_new()};
    struct soap_header header = {
        .version = inform->version,
        .id = inform->id,
        .supported_versions =
            inform->version >= SOAP_CWMP_1_4 ? soap_version_list(inform->version) : NULL,
    };
    size_t start = out->length;
    soap_envelope_open(out, &header);
    soap_rpc_open(out, "Inform");
    enum cwmp_fault fault = write_arguments(context, inform, &parameters, out, error);
    soap_rpc_close(out, "Inform");
    soap_envelope_close(out);
    if (fault) {
        buf_truncate(out, start);
    }
    path_set_free(&parameters.told);
    buf_free(&parameters.members);
    arena_free(parameters.arena);
    return fault;
}
