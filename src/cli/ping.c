/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/ping.h"

#include "base/mem.h"
#include "cli/actions.h"
#include "cli/interpreter.h"

#include <stdlib.h>

/* One that runs in a shell. */
struct ping {
    struct cli_session *session;
    const struct cli_ping_operations *operations;
    void *started;
};

static void print_result(struct cli_output *out, const struct cli_ping_result *result)
{
    unsigned percent = result->sent > 0 ? 100 * result->received / result->sent : 0;

    if (result->received == 0)
        cli_line(out, "Success rate is %u percent (0/%u).", percent, result->sent);
    else
        cli_line(out, "Success rate is %u percent (%u/%u), round-trip min/avg/max = %u/%u/%u ms.",
                 percent, result->received, result->sent, (result->minimum_us + 999) / 1000,
                 (result->average_us + 999) / 1000, (result->maximum_us + 999) / 1000);
}

static void counted(void *argument, bool answered)
{
    const struct ping *ping = argument;

    cli_piece(cli_session_output(ping->session), answered ? "!" : ".");
}

/* The marks' line ends, and what is known follows. */
static enum cli_result finish(const struct ping *ping, const struct cli_ping_result *result,
                              const char *failure)
{
    struct cli_output *out = cli_session_output(ping->session);

    if (result->sent > 0)
        cli_piece(out, "\n");
    if (failure == NULL) {
        print_result(out, result);
        return CLI_OK;
    }
    cli_line(out, "%% The ping was not sent: %s.", failure);
    return CLI_ERROR;
}

static void ended(void *argument, const struct cli_ping_result *result)
{
    struct ping *ping = argument;
    struct cli_session *session = ping->session;
    enum cli_result end = finish(ping, result, result->failure);
    struct cli_ping_result ignored;

    ping->operations->stop(ping->started, &ignored);
    free(ping);
    cli_finish(session, end);
}

static void interrupt(void *argument, bool gone)
{
    struct ping *ping = argument;
    struct cli_session *session = ping->session;
    struct cli_ping_result result;

    ping->operations->stop(ping->started, &result);
    if (!gone)
        finish(ping, &result, NULL);
    free(ping);
    if (!gone)
        cli_finish(session, CLI_OK);
}

enum cli_result cli_action_ping(struct cli_call *call)
{
    const struct cli_ping_operations *operations = call->context->ping;
    struct cli_ping_request request = {.host = cli_argument(call, "host"),
                                       .over_management_port = cli_argument(call, "way") != NULL,
                                       .counted = counted,
                                       .ended = ended};
    struct cwmp_error error;
    struct ping *ping;

    if (operations == NULL)
        return cli_fail(call, "There is no ping here.");
    ping = mem_alloc(sizeof *ping);
    *ping = (struct ping){.session = call->session, .operations = operations};
    request.argument = ping;
    ping->started = operations->start(operations->argument, &request, &error);
    if (ping->started == NULL) {
        free(ping);
        return cli_fail(call, "%s", error.text);
    }
    cli_line(call->out,
             "Sending %u, %u-byte ICMP Echoes to %s, timeout is %u seconds:", operations->count,
             operations->size, request.host, operations->timeout_s);
    cli_line(call->out, " < press Ctrl+C to break >");
    cli_run(call->session, interrupt, ping);
    return CLI_PENDING;
}
