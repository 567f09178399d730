/* SPDX-License-Identifier: Apache-2.0 */
/* Written by dmgen from the operator's commands; not to be edited. */
#ifndef CLI_ACTIONS_H
#define CLI_ACTIONS_H

#include "cli/tables.h"

enum cli_result cli_action_clear_session(struct cli_call *call);
enum cli_result cli_action_clear_statistics(struct cli_call *call);
enum cli_result cli_action_cwmp_connect(struct cli_call *call);
enum cli_result cli_action_debug(struct cli_call *call);
enum cli_result cli_action_no_debug(struct cli_call *call);
enum cli_result cli_action_ping(struct cli_call *call);
enum cli_result cli_action_reload(struct cli_call *call);
enum cli_result cli_action_show_debugging(struct cli_call *call);
enum cli_result cli_action_show_events(struct cli_call *call);
enum cli_result cli_action_show_parameter(struct cli_call *call);
enum cli_result cli_action_show_running(struct cli_call *call);
enum cli_result cli_action_show_secrets(struct cli_call *call);
enum cli_result cli_action_show_session(struct cli_call *call);
enum cli_result cli_action_show_startup(struct cli_call *call);
enum cli_result cli_action_show_status(struct cli_call *call);
enum cli_result cli_action_show_version(struct cli_call *call);
enum cli_result cli_action_terminal_length(struct cli_call *call);
enum cli_result cli_action_undebug_all(struct cli_call *call);
enum cli_result cli_action_write(struct cli_call *call);

#endif
