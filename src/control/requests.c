/* SPDX-License-Identifier: Apache-2.0 */
#include "control/requests.h"

#include "base/fields.h"
#include "cli/status.h"
#include "discovery/discovery.h"

#include <string.h>

struct request {
    const char *word;
    requests_function answer;
    bool looks; /* and changes nothing: for everybody */
};

struct requests_visit {
    const struct schema *schema;
    struct buf *out;
    struct buf text; /* scratch */
};

static void requests_put_value(void *argument, const struct model_item *item)
{
    struct requests_visit *visit = argument;
    const struct schema_syntax *syntax = &visit->schema->syntaxes[item->parameter->syntax];
    buf_clear(&visit->text);
    value_print(item->value, &visit->text);
    buf_printf(visit->out, "%s\t%s\t", item->name, value_type_name(syntax->type));
    fields_escape(visit->out, buf_text(&visit->text));
    buf_putc(visit->out, '\n');
}

static enum cwmp_fault requests_values(const struct requests_context *context, char *argument,
                                       struct buf *out, struct cwmp_error *error)
{
    struct requests_visit visit = {.schema = model_schema(context->model), .out = out};
    enum cwmp_fault fault =
        model_visit_values(context->model, argument, requests_put_value, &visit, error);
    buf_free(&visit.text);
    return fault;
}

static void requests_put_name(void *argument, const struct model_item *item)
{
    buf_printf(argument, "%s\t%d\n", item->name, item->writable);
}

static enum cwmp_fault requests_names(const struct requests_context *context, char *argument,
                                      struct buf *out, struct cwmp_error *error)
{
    char *space = strchr(argument, ' ');
    bool next_level = space != NULL && strcmp(space + 1, "next") == 0;
    if (space != NULL && !next_level)
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "names takes a path and, after it, only the word next");
    if (space != NULL)
        *space = '\0';
    return model_visit_names(context->model, argument, next_level, requests_put_name, out, error);
}

static void requests_put_attributes(void *argument, const struct model_item *item)
{
    buf_printf(argument, "%s\t%d\t%s\n", item->name, item->notification, item->access_list);
}

static enum cwmp_fault requests_attributes(const struct requests_context *context, char *argument,
                                           struct buf *out, struct cwmp_error *error)
{
    return model_visit_attributes(context->model, argument, requests_put_attributes, out, error);
}

static enum cwmp_fault requests_set(const struct requests_context *context, char *argument,
                                    struct buf *out, struct cwmp_error *error)
{
    (void)out;
    char *value = strchr(argument, ' ');
    if (value == NULL)
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "set takes a path and a value");
    *value++ = '\0';
    fields_unescape(value);

    struct model_transaction *transaction = model_begin(context->model, MODEL_ORIGIN_LOCAL);
    enum cwmp_fault fault = model_set(transaction, argument, MODEL_TYPE_UNSTATED, value, error);
    if (fault != CWMP_OK) {
        model_abort(transaction);
        return fault;
    }
    struct arena *arena = arena_new();
    fault = model_commit(transaction, arena, NULL, error);
    arena_free(arena);
    return fault;
}

static void requests_put(void *argument, const char *text, size_t length)
{
    buf_append(argument, text, length);
}

static enum cwmp_fault requests_status(const struct requests_context *context, char *argument,
                                       struct buf *out, struct cwmp_error *error)
{
    (void)argument;
    (void)error;
    struct session_status status;
    struct trial_status trial;
    const char *sentence;
    struct cli_output *output = cli_output_new(requests_put, out, NULL, &sentence);
    session_engine_status(context->session, &status);
    trial_status(context->trial, &trial);
    status_print(&status, NULL, &trial, output);
    cli_output_free(output);
    return CWMP_OK;
}

static enum cwmp_fault requests_inform(const struct requests_context *context, char *argument,
                                       struct buf *out, struct cwmp_error *error)
{
    (void)argument;
    (void)out;
    (void)error;
    session_engine_inform_now(context->session);
    return CWMP_OK;
}

/* Starts and stops the recording of sessions; without an argument says where it goes. */
static enum cwmp_fault requests_record(const struct requests_context *context, char *argument,
                                       struct buf *out, struct cwmp_error *error)
{
    if (context->recorder == NULL)
        return cwmp_fail(error, CWMP_FAULT_REQUEST_DENIED, "this daemon records nothing");
    if (*argument == '\0') {
        const char *folder = recorder_folder(context->recorder);
        buf_printf(out, "%s\n", folder != NULL ? folder : "off");
        return CWMP_OK;
    }
    if (strcmp(argument, "off") != 0)
        return recorder_start(context->recorder, argument, error);
    recorder_stop(context->recorder);
    return CWMP_OK;
}

/* From the hook of a DHCP client. */
static enum cwmp_fault requests_dhcp(const struct requests_context *context, char *argument,
                                     struct buf *out, struct cwmp_error *error)
{
    (void)out;
    if (context->discovery == NULL)
        return cwmp_fail(error, CWMP_FAULT_REQUEST_DENIED, "this daemon looks for no ACS");
    return discovery_report(context->discovery, argument, error);
}

static const struct request requests[] = {
    {"values", requests_values, true},
    {"names", requests_names, true},
    {"attributes", requests_attributes, true},
    {"set", requests_set, false},
    {"status", requests_status, true},
    {"inform", requests_inform, false},
    {"transfers", requests_transfers, true},
    {"confirm", requests_confirm, false},
    {"service", requests_service, false},
    {"download", requests_download, false},
    {"upload", requests_upload, false},
    {"request-download", requests_request_download, false},
    {"acs-methods", requests_acs_methods, false},
    {"record", requests_record, false},
    {"install", requests_install, false},
    {"update", requests_update, false},
    {"uninstall", requests_uninstall, false},
    {"dhcp", requests_dhcp, false},
};

static enum cwmp_fault requests_call(const struct requests_context *context,
                                     const struct request *request, char *argument, struct buf *out,
                                     struct cwmp_error *error)
{
    if (!context->may_change && !request->looks)
        return cwmp_fail(error, CWMP_FAULT_REQUEST_DENIED,
                         "%s is for root, the user of the daemon and the group cwmp",
                         request->word);
    return request->answer(context, argument, out, error);
}

void requests_answer(const struct requests_context *context, char *line, struct buf *out)
{
    size_t length = strcspn(line, " ");
    char *argument = line + length + (line[length] == ' ');
    struct cwmp_error error = {.code = CWMP_OK};
    enum cwmp_fault fault = CWMP_FAULT_METHOD_NOT_SUPPORTED;
    for (size_t i = 0; i < sizeof(requests) / sizeof(requests[0]); i++) {
        if (strlen(requests[i].word) == length && strncmp(line, requests[i].word, length) == 0) {
            fault = requests_call(context, &requests[i], argument, out, &error);
            break;
        }
    }
    if (fault == CWMP_FAULT_METHOD_NOT_SUPPORTED && error.code == CWMP_OK)
        cwmp_fail(&error, fault, "unknown request");
    if (fault != CWMP_OK) {
        buf_clear(out);
        buf_printf(out, "error %d ", (int)fault);
        fields_escape(out, error.text);
        buf_putc(out, '\n');
    }
    buf_puts(out, ".\n");
}
