/* SPDX-License-Identifier: Apache-2.0 */
/* What became of an operation, as the ACS is told (R-DUC-01, R-DUC-02, R-ADU-01). */
#include "base/datetime.h"
#include "base/text.h"
#include "soap/writer.h"
#include "software/internal.h"

#include <string.h>

#define NO_UUID "00000000-0000-0000-0000-000000000000"

static const char *reference(const struct orders *orders, struct pending *pending,
                             const char *handler, const char *key)
{
    const char *const keys[] = {key};
    struct cwmp_call call = {.arena = pending->arena, .model = orders->options.model};

    return cwmp_reference(&call, handler, keys, 1);
}

static void ignore(void *argument, const struct model_item *item)
{
    (void)argument;
    (void)item;
}

/* The model lists its tables when something below is asked for: rows that have come since get
 * their numbers, for good. */
static void list_anew(const struct orders *orders, struct pending *pending)
{
    const char *path = reference(orders, pending, "exec_env", SOFTWARE_ENVIRONMENT);
    const char *end = strstr(path, ".ExecEnv.");
    struct cwmp_error error;

    if (end != NULL)
        model_visit_names(orders->options.model,
                          arena_strndup(pending->arena, path, (size_t)(end + 1 - path)), false,
                          ignore, NULL, &error);
}

void orders_note_references(const struct orders *orders, struct pending *pending, const char *key)
{
    const struct software_unit *unit = software_unit(orders->options.software, key);
    struct buf list = {0};

    if (unit == NULL)
        return;
    list_anew(orders, pending);
    pending->unit_reference = reference(orders, pending, "deployment_unit", key);
    for (const struct software_execution *execution = unit->executions; execution != NULL;
         execution = execution->next)
        buf_printf(&list, "%s%s", list.length > 0 ? "," : "",
                   reference(orders, pending, "execution_unit", execution->key));
    pending->execution_references = arena_strdup(pending->arena, buf_text(&list));
    buf_free(&list);
}

static void put_time(struct buf *out, const char *name, int64_t seconds)
{
    const struct cwmp_time time = {.seconds = seconds != 0 ? seconds : CWMP_TIME_UNKNOWN};
    struct buf text = {0};

    datetime_format(&text, &time);
    soap_element(out, name, buf_text(&text));
    buf_free(&text);
}

static void put_fault(struct buf *out, const struct cwmp_error *error)
{
    buf_puts(out, "<Fault>");
    soap_element_unsigned(out, "FaultCode", (uint64_t)error->code);
    soap_element(out, "FaultString", error->code == CWMP_OK ? "" : error->text);
    buf_puts(out, "</Fault>");
}

static const char *state(enum order_kind kind, const struct cwmp_error *error)
{
    if (error->code != CWMP_OK)
        return "Failed";
    return kind == ORDER_UNINSTALL ? "Uninstalled" : "Installed";
}

/* FaultString has 256 characters. */
static void shorten(struct cwmp_error *error)
{
    size_t length = strlen(error->text);

    while (length > 256 || (length > 0 && length < strlen(error->text) &&
                            ((unsigned char)error->text[length] & 0xC0) == 0x80))
        length--;
    error->text[length] = '\0';
}

void orders_add_result(const struct orders *orders, struct pending *pending, const char *key,
                       const struct cwmp_error *error)
{
    static const char *const performed[] = {"Install", "Update", "Uninstall"};
    const struct order_operation *operation = &pending->order.operations[pending->next];
    const struct software_unit *unit = software_unit(orders->options.software, key);
    const struct env *env = orders->options.env;
    struct cwmp_error told = *error;
    struct buf out = {0};

    if (error->code != CWMP_OK)
        log_warning(orders->options.log, "%s of deployment unit %s failed with %d: %s",
                    performed[operation->kind],
                    unit != NULL                 ? unit->name
                    : operation->uuid[0] != '\0' ? operation->uuid
                                                 : "(a new one)",
                    (int)error->code, error->text);
    if (pending->order.autonomous &&
        !orders->options.wanted(orders->options.argument, operation->kind, error))
        return;
    shorten(&told);
    if (unit != NULL)
        orders_note_references(orders, pending, key);
    buf_puts(&out, pending->results);
    buf_puts(&out, "<Results>");
    soap_element(&out, "UUID",
                 unit != NULL                    ? unit->uuid
                 : strlen(operation->uuid) == 36 ? operation->uuid
                                                 : NO_UUID);
    soap_element(&out, "DeploymentUnitRef", pending->unit_reference);
    soap_element(&out, "Version", unit != NULL ? unit->version : operation->version);
    soap_element(&out, "CurrentState", state(operation->kind, error));
    soap_element(&out, "Resolved", unit != NULL && software_is_resolved(unit) ? "1" : "0");
    soap_element(&out, "ExecutionUnitRefList", pending->execution_references);
    put_time(&out, "StartTime", pending->start);
    put_time(&out, "CompleteTime", env_clock_is_set(env) ? env_now(env) : 0);
    put_fault(&out, &told);
    if (pending->order.autonomous)
        soap_element(&out, "OperationPerformed", performed[operation->kind]);
    buf_puts(&out, "</Results>");
    pending->results = arena_strdup(pending->arena, buf_text(&out));
    buf_free(&out);
}

void orders_write_results(const struct pending *pending, struct buf *out)
{
    buf_puts(out, pending->results);
    if (!pending->order.autonomous)
        soap_element(out, "CommandKey", pending->order.command_key);
}
