/* SPDX-License-Identifier: Apache-2.0 */
/* Commands that look and change nothing. */
#include "base/text.h"
#include "cli/actions.h"
#include "cli/config_write.h"
#include "cli/interpreter.h"
#include "cli/status.h"

#include <string.h>

enum cli_result cli_action_show_version(struct cli_call *call)
{
    const struct schema *schema = model_schema(call->context->model);

    cli_row(call->out, "Agent", "cwmpd " CWMPD_VERSION);
    cli_row(call->out, "Model", schema->model);
    return CLI_OK;
}

enum cli_result cli_action_show_secrets(struct cli_call *call)
{
    if (!call->may_see_secrets)
        return cli_fail(call, "Passwords are not shown here.");
    cli_print_display(call->out, call->context, 0, true);
    return CLI_OK;
}

enum cli_result cli_action_show_running(struct cli_call *call)
{
    struct buf text = {0};

    config_write(call->context->model, call->context->settings,
                 call->may_see_secrets ? CONFIG_WITH_PASSWORDS : CONFIG_WITHOUT_PASSWORDS,
                 call->context->learned, &text);
    cli_lines(call->out, buf_text(&text));
    buf_free_secret(&text);
    return CLI_OK;
}

enum cli_result cli_action_show_status(struct cli_call *call)
{
    const struct cli_context *context = call->context;
    struct session_status status;
    struct status_conditions conditions = {0};
    struct trial_status trial;

    if (context->engine == NULL)
        return cli_fail(call, "CWMP is not running.");
    session_engine_status(context->engine, &status);
    if (context->trial_status)
        context->trial_status(context->argument, &trial);
    if (context->conditions)
        context->conditions(context->argument, &conditions);
    status_print(&status, context->conditions ? &conditions : NULL,
                 context->trial_status ? &trial : NULL, call->out);
    if (context->ways != NULL)
        context->ways(context->argument, call->out);
    return CLI_OK;
}

/* ---- The data model ---------------------------------------------------------------------------
 */

static void put_item(void *argument, const struct model_item *item)
{
    struct buf value = {0};

    if (item->parameter == NULL)
        return;
    value_print(item->value, &value);
    cli_cells(argument, (const char *const[]){item->name, buf_text(&value),
                                              item->writable ? "readWrite" : "readOnly"});
    buf_free(&value);
}

enum cli_result cli_action_show_parameter(struct cli_call *call)
{
    static const char *const columns[] = {"Name", "Value", "Access"};
    struct cwmp_error error;

    cli_columns(call->out, columns, 3);
    if (model_visit_values(call->context->model, cli_argument(call, "path"), put_item, call->out,
                           &error) != CWMP_OK)
        return cli_fail(call, "%s", error.text);
    return CLI_OK;
}

/* ---- Sessions ---------------------------------------------------------------------------------
 */

static void put_event(void *argument, const char *code, const char *command_key, bool under_way)
{
    cli_cells(argument, (const char *const[]){code, command_key, under_way ? "yes" : "no"});
}

enum cli_result cli_action_show_events(struct cli_call *call)
{
    static const char *const columns[] = {"Event", "CommandKey", "In session"};

    if (call->context->engine == NULL)
        return cli_fail(call, "CWMP is not running.");
    cli_columns(call->out, columns, 3);
    session_engine_visit_events(call->context->engine, put_event, call->out);
    return CLI_OK;
}

enum cli_result cli_action_show_session(struct cli_call *call)
{
    struct session_status status;

    if (call->context->engine == NULL)
        return cli_fail(call, "CWMP is not running.");
    session_engine_status(call->context->engine, &status);
    status_print_session(&status, call->out);
    return CLI_OK;
}

/* ---- Traces -----------------------------------------------------------------------------------
 */

enum cli_result cli_action_show_debugging(struct cli_call *call)
{
    unsigned topics = cli_topics(call->session);

    for (unsigned topic = 1; topic < TRACE_ALL; topic <<= 1)
        cli_row(call->out, trace_topic_name(topic), (topics & topic) != 0 ? "on" : "off");
    return CLI_OK;
}
