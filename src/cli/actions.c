/* SPDX-License-Identifier: Apache-2.0 */
/* Commands that give orders: to the daemon, and to the shell itself. */
#include "cli/actions.h"

#include "base/text.h"
#include "cli/interpreter.h"

#include <stdlib.h>

enum cli_result cli_action_terminal_length(struct cli_call *call)
{
    const char *lines = cli_argument(call, "lines");

    cli_set_terminal_length(call->session, call->match->negated || lines == NULL
                                               ? CLI_LENGTH_AUTO
                                               : (unsigned)strtoul(lines, NULL, 10));
    return CLI_OK;
}

enum cli_result cli_action_cwmp_connect(struct cli_call *call)
{
    struct session_status status;

    if (call->context->engine == NULL)
        return cli_fail(call, "CWMP is not running.");
    session_engine_status(call->context->engine, &status);
    if (!status.enabled)
        return cli_fail(call, "CWMP is turned off: configure \"cwmp\".");
    if (status.acs_url[0] == '\0')
        return cli_fail(call, "No ACS is known: configure \"acs url\".");
    session_engine_inform_now(call->context->engine);
    return CLI_OK;
}

enum cli_result cli_action_clear_statistics(struct cli_call *call)
{
    if (call->context->engine == NULL)
        return cli_fail(call, "CWMP is not running.");
    session_engine_clear_statistics(call->context->engine);
    if (call->context->clear_counters != NULL)
        call->context->clear_counters(call->context->argument);
    return CLI_OK;
}

enum cli_result cli_action_clear_session(struct cli_call *call)
{
    if (call->context->engine == NULL || !session_engine_break(call->context->engine))
        return cli_fail(call, "No session is under way.");
    return CLI_OK;
}

/* ---- Traces -----------------------------------------------------------------------------------
 */

enum cli_result cli_action_debug(struct cli_call *call)
{
    if (call->context->trace == NULL)
        return cli_fail(call, "There is nothing to trace.");
    cli_set_topics(call->session,
                   cli_topics(call->session) | trace_topic_by_name(cli_argument(call, "topic")));
    return CLI_OK;
}

/* Without a topic it is all of them. */
enum cli_result cli_action_no_debug(struct cli_call *call)
{
    const char *topic = cli_argument(call, "topic");
    unsigned topics = topic != NULL ? trace_topic_by_name(topic) : TRACE_ALL;

    cli_set_topics(call->session, cli_topics(call->session) & ~topics);
    return CLI_OK;
}

enum cli_result cli_action_undebug_all(struct cli_call *call)
{
    cli_set_topics(call->session, 0);
    return CLI_OK;
}
