/* SPDX-License-Identifier: Apache-2.0 */
#include "shell.h"

#include "cli/config_write.h"
#include "device2/schema.h"

#include <check.h>

static void take_output(void *argument, const char *text, size_t length)
{
    struct shell *shell = argument;

    buf_append(&shell->output, text, length);
}

static void take_result(void *argument, enum cli_result result)
{
    struct shell *shell = argument;

    shell->result = result;
    shell->done++;
}

void shell_start(struct shell *shell, bool may_configure)
{
    *shell = (struct shell){.may_configure = may_configure, .arena = arena_new()};
    fake_env_init(&shell->fake);
    shell->context.model =
        model_new(&(struct model_options){.schema = &device2_schema, .env = &shell->fake.env});
    shell->context.settings = settings_new();
    shell->context.trace = trace_new();
    settings_set(shell->context.settings, SETTING_HOSTNAME, "", "Hostname");
    shell->session = cli_session_new(&shell->context,
                                     &(struct cli_session_options){.may_configure = may_configure,
                                                                   .argument = shell,
                                                                   .output = take_output,
                                                                   .done = take_result});
}

void shell_end(struct shell *shell)
{
    cli_session_free(shell->session);
    trace_free(shell->context.trace);
    settings_free(shell->context.settings);
    model_free(shell->context.model);
    buf_free(&shell->output);
    arena_free(shell->arena);
}

const char *shell_run(struct shell *shell, const char *line)
{
    unsigned done = shell->done;

    buf_clear(&shell->output);
    cli_execute(shell->session, line);
    ck_assert_msg(shell->done == done + 1, "%s has not ended", line);
    return buf_text(&shell->output);
}

void shell_run_all(struct shell *shell, const char *const *lines, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const char *printed = shell_run(shell, lines[i]);
        ck_assert_msg(shell->result == CLI_OK, "%s %s\n%s", cli_prompt(shell->session), lines[i],
                      printed);
    }
}

void shell_check_error(struct shell *shell, const char *line, const char *printed)
{
    ck_assert_str_eq(shell_run(shell, line), printed);
    ck_assert_int_eq(shell->result, CLI_ERROR);
}

void shell_enter_cwmp(struct shell *shell)
{
    SHELL_RUN(shell, "enable", "configure terminal", "cwmp");
}

const char *shell_role(struct shell *shell, enum model_role role)
{
    struct value value;
    struct buf text = {0};

    ck_assert(model_role_value(shell->context.model, role, shell->arena, &value));
    value_print(&value, &text);
    const char *result = arena_strdup(shell->arena, buf_text(&text));
    buf_free(&text);
    return result;
}

const char *shell_setting(struct shell *shell, enum cli_setting setting)
{
    return settings_get(shell->context.settings, setting, "");
}

const char *shell_configuration(struct shell *shell)
{
    struct buf text = {0};

    ck_assert(config_write(shell->context.model, shell->context.settings, CONFIG_WITH_PASSWORDS,
                           NULL, &text));
    const char *result = arena_strdup(shell->arena, buf_text(&text));
    buf_free(&text);
    return result;
}
