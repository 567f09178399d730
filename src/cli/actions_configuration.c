/* SPDX-License-Identifier: Apache-2.0 */
/* Saving, showing and going back to the startup configuration (CLI reference 2.6). */
#include "cli/actions.h"
#include "cli/config_write.h"
#include "cli/interpreter.h"

#include <string.h>

static enum cli_result not_available(const struct cli_call *call)
{
    return cli_fail(call, "There is no startup configuration here.");
}

enum cli_result cli_action_show_startup(struct cli_call *call)
{
    const struct cli_configuration *configuration = call->context->configuration;
    struct buf text = {0};
    struct cwmp_error error;
    enum cwmp_fault fault;

    if (configuration == NULL)
        return not_available(call);
    fault =
        configuration->print_startup(configuration->argument, call->may_see_secrets, &text, &error);
    if (fault == CWMP_OK)
        cli_lines(call->out, buf_text(&text));
    buf_free_secret(&text);
    return fault == CWMP_OK ? CLI_OK : cli_fail(call, "%s", error.text);
}

enum cli_result cli_action_write(struct cli_call *call)
{
    const struct cli_configuration *configuration = call->context->configuration;
    struct cwmp_error error;

    if (configuration == NULL)
        return not_available(call);
    if (configuration->save(configuration->argument, &error) != CWMP_OK)
        return cli_fail(call, "%s", error.text);
    return CLI_OK;
}

static enum cli_result reload(const struct cli_context *context, bool yes)
{
    if (yes)
        context->configuration->reload(context->configuration->argument);
    return CLI_OK;
}

/* Nobody can answer within a script: it knows what it does. */
enum cli_result cli_action_reload(struct cli_call *call)
{
    const struct cli_configuration *configuration = call->context->configuration;

    if (configuration == NULL)
        return not_available(call);
    if (call->unattended || !configuration->is_unsaved(configuration->argument))
        return reload(call->context, true);
    cli_ask(call->session, "The running configuration is not saved. Lose the changes? [y/n]",
            reload);
    return CLI_OK;
}
