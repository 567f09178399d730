/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/operating.h"

#include "base/mem.h"
#include "base/text.h"
#include "cli/script.h"
#include "cwmpd/setup.h"

#include <stdlib.h>
#include <string.h>

#define PRIVILEGED "privileged"
#define CONFIGURE  "config"

struct operating {
    struct operating_options options;
    struct settings *settings; /* in force */
    struct cli_configuration configuration;
    struct cli_context cli;
    struct config_learned learned;
    struct rpc_shell shell;
    bool scripting;
    bool reload; /* the script has said so */
};

/* ---- What commands set -------------------------------------------------------------------- */

static enum cwmp_fault commit_parameters(const struct operating *operating,
                                         const struct config *config, struct cwmp_error *error)
{
    struct model *model = operating->options.model;
    struct model_transaction *transaction = model_begin(model, MODEL_ORIGIN_SHELL);
    enum cwmp_fault fault = config_stage(config, model, transaction, error);
    struct arena *arena;

    if (fault != CWMP_OK) {
        model_abort(transaction);
        return fault;
    }
    arena = arena_new();
    fault = model_commit(transaction, arena, NULL, error);
    arena_free(arena);
    return fault;
}

/* Settings and parameters, in one step of the store. */
static enum cwmp_fault keep(const struct operating *operating, const struct config *config,
                            const struct settings *settings, struct cwmp_error *error)
{
    struct store *store = operating->options.store;
    enum cwmp_fault fault = store_begin(store, error);

    if (fault != CWMP_OK)
        return fault;
    if (!settings_equal(settings, operating->settings))
        fault = setup_keep_settings(store, settings, false, error);
    if (fault == CWMP_OK)
        fault = commit_parameters(operating, config, error);
    if (fault == CWMP_OK)
        return store_commit(store, error);
    store_rollback(store);
    return fault;
}

static void take_settings(struct operating *operating, struct settings *settings,
                          struct buf *warning)
{
    bool same = settings_equal(settings, operating->settings);

    /* The shells hold a pointer to the object that there is. */
    settings_assign(operating->settings, settings);
    if (same)
        return;
    reach_apply(operating->options.reach, operating->settings, warning);
    operating->options.settings_changed(operating->options.argument);
}

static enum cwmp_fault apply(void *argument, const struct config *config, struct buf *warning,
                             struct cwmp_error *error)
{
    struct operating *operating = argument;
    struct settings *settings = settings_copy(operating->settings);
    enum cwmp_fault fault;

    config_take_settings(config, settings);
    fault = keep(operating, config, settings, error);
    if (fault == CWMP_OK)
        take_settings(operating, settings, warning);
    settings_free(settings);
    return fault;
}

/* ---- The configurations as wholes --------------------------------------------------------- */

static bool is_unsaved(void *argument)
{
    const struct operating *operating = argument;

    return configuration_is_unsaved(operating->options.configuration);
}

static enum cwmp_fault save(void *argument, struct cwmp_error *error)
{
    struct operating *operating = argument;

    return configuration_save(operating->options.configuration, error);
}

static enum cwmp_fault print_startup(void *argument, bool passwords, struct buf *out,
                                     struct cwmp_error *error)
{
    struct operating *operating = argument;

    return configuration_print_startup(operating->options.configuration,
                                       passwords ? CONFIG_WITH_PASSWORDS : CONFIG_WITHOUT_PASSWORDS,
                                       out, error);
}

static void reload(void *argument)
{
    struct operating *operating = argument;

    if (operating->scripting)
        operating->reload = true;
    else
        operating->options.restart(operating->options.argument);
}

/* ---- Scripts ------------------------------------------------------------------------------ */

/* What was changed stays, or is taken back as a whole. */
static enum cwmp_fault end_script(struct operating *operating, bool good, struct cwmp_error *error)
{
    enum cwmp_fault fault = configuration_end(operating->options.configuration, good, error);
    struct settings *settings;
    struct buf warning = {0};

    operating->scripting = false;
    if (!good) {
        settings = setup_settings(operating->options.store, false);
        take_settings(operating, settings, &warning);
        settings_free(settings);
        buf_free(&warning);
    } else if (operating->reload) {
        operating->options.restart(operating->options.argument);
    }
    return fault;
}

/* All or nothing; without `stop_on_error` what worked stays. */
static enum cwmp_fault run(struct operating *operating, const struct script *script,
                           struct script_result *result, struct cwmp_error *error)
{
    enum cwmp_fault fault = configuration_begin(operating->options.configuration, error);

    if (fault != CWMP_OK)
        return fault;
    operating->scripting = true;
    operating->reload = false;
    if (operating->cli.engine)
        session_engine_hold_url(operating->cli.engine, true);
    script_run(script, result);
    fault = end_script(operating, result->failed == 0 || !script->stop_on_error, error);
    if (operating->cli.engine)
        session_engine_hold_url(operating->cli.engine, false);
    return fault;
}

/* ---- Delivered ones ------------------------------------------------------------------------ */

struct text_lines {
    char *next; /* NULL: there is no more */
};

static bool next_of_text(void *argument, const char **line)
{
    struct text_lines *lines = argument;
    char *start = lines->next, *end;
    size_t length;

    if (!start || *start == '\0')
        return false;
    end = strchr(start, '\n');
    lines->next = end ? end + 1 : NULL;
    if (end)
        *end = '\0';
    length = strlen(start);
    if (length > 0 && start[length - 1] == '\r')
        start[length - 1] = '\0';
    *line = start;
    return true;
}

enum cwmp_fault operating_run(struct operating *operating, const char *name, const char *text,
                              struct cwmp_error *error)
{
    char *copy = mem_strdup(text);
    struct text_lines lines = {copy};
    const struct script script = {.context = &operating->cli,
                                  .mode = CONFIGURE,
                                  .next = next_of_text,
                                  .argument = &lines,
                                  .stop_on_error = true};
    struct script_result result = {0};
    enum cwmp_fault fault = run(operating, &script, &result, error);

    if (fault == CWMP_OK && result.failed > 0)
        fault = cwmp_fail(error, CWMP_FAULT_FILE_CORRUPTED, "%s:%zu: %s", name, result.failed,
                          buf_text(&result.reason));
    buf_free(&result.output);
    buf_free(&result.reason);
    explicit_bzero(copy, strlen(text));
    free(copy);
    return fault;
}

/* ---- The ACS's commands -------------------------------------------------------------------- */

struct list_lines {
    const struct rpc_script *script;
    size_t next;
};

static bool next_of_list(void *argument, const char **line)
{
    struct list_lines *lines = argument;

    if (lines->next == lines->script->count)
        return false;
    *line = lines->script->commands[lines->next++];
    return true;
}

static bool is_open(void *argument)
{
    const struct operating *operating = argument;

    return model_role_boolean(operating->options.model, ROLE_EXECUTE_CLI_COMMAND_ENABLE, true);
}

/* What shows the ACS something, and changes nothing, is not on trial (CLI reference 8.3). */
static enum cwmp_fault run_on_trial(struct operating *operating, const struct script *script,
                                    struct script_result *result, struct cwmp_error *error)
{
    const struct trial_delivery delivery = {.kind = TRIAL_SCRIPT, .command_key = ""};
    const struct configuration *configuration = operating->options.configuration;
    struct trial *trial = operating->options.trial;
    struct buf before = {0}, after = {0};
    struct cwmp_error reason;
    enum cwmp_fault fault = configuration_snapshot(configuration, &before, error);

    if (fault == CWMP_OK)
        fault = trial_arm(trial, &delivery, error);
    if (fault == CWMP_OK) {
        fault = run(operating, script, result, error);
        if (configuration_snapshot(configuration, &after, &reason) == CWMP_OK &&
            text_equal(buf_text(&before), buf_text(&after)))
            trial_cancel(trial, &delivery);
        else
            trial_applied(trial, false);
    }
    mem_free_secret(buf_take(&before));
    mem_free_secret(buf_take(&after));
    return fault;
}

static enum cwmp_fault execute(void *argument, const struct rpc_script *commands,
                               struct rpc_script_result *told, struct cwmp_error *error)
{
    struct operating *operating = argument;
    struct list_lines lines = {commands, 0};
    const struct script script = {.context = &operating->cli,
                                  .mode = commands->mode[0] != '\0' ? commands->mode : PRIVILEGED,
                                  .next = next_of_list,
                                  .argument = &lines,
                                  .stop_on_error = commands->stop_on_error};
    struct script_result result = {0};
    enum cwmp_fault fault;

    if (!cli_has_mode(script.mode))
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "the shell has no mode \"%.64s\"",
                         commands->mode);
    log_info(operating->options.log, "the ACS has %zu commands executed", commands->count);
    fault = run_on_trial(operating, &script, &result, error);
    *told = (struct rpc_script_result){.failed = result.failed, .output = result.output};
    buf_free(&result.reason);
    return fault;
}

static const char *interfaces(void *argument, size_t index, const char **link)
{
    const struct operating *operating = argument;

    return reach_interface(operating->options.reach, index, link);
}

static void tell_trial(void *argument, struct trial_status *status)
{
    const struct operating *operating = argument;

    trial_status(operating->options.trial, status);
}

/* ---- The object ---------------------------------------------------------------------------- */

static void tell_conditions(void *argument, struct status_conditions *conditions)
{
    const struct operating *operating = argument;

    operating->options.conditions(operating->options.argument, conditions);
}

static void clear_counters(void *argument)
{
    const struct operating *operating = argument;

    operating->options.clear_counters(operating->options.argument);
}

static void tell_ways(void *argument, struct cli_output *out)
{
    const struct operating *operating = argument;

    if (operating->options.ways)
        operating->options.ways(operating->options.argument, out);
}

struct operating *operating_new(const struct operating_options *options)
{
    struct operating *operating = mem_alloc(sizeof *operating);

    operating->options = *options;
    operating->settings = setup_settings(options->store, false);
    operating->configuration = (struct cli_configuration){.argument = operating,
                                                          .is_unsaved = is_unsaved,
                                                          .save = save,
                                                          .print_startup = print_startup,
                                                          .reload = reload};
    operating->cli = (struct cli_context){.model = options->model,
                                          .settings = operating->settings,
                                          .trace = options->trace,
                                          .configuration = &operating->configuration,
                                          .argument = operating,
                                          .conditions = tell_conditions,
                                          .clear_counters = clear_counters,
                                          .trial_status = tell_trial,
                                          .interfaces = interfaces,
                                          .ping = reach_ping(options->reach),
                                          .ways = tell_ways,
                                          .apply = apply};
    operating->shell = (struct rpc_shell){operating, is_open, execute};
    return operating;
}

void operating_set_learned(struct operating *operating, struct config_learned learned)
{
    operating->learned = learned;
    operating->cli.learned = &operating->learned;
}

void operating_free(struct operating *operating)
{
    if (!operating)
        return;
    settings_free(operating->settings);
    free(operating);
}

void operating_start(struct operating *operating, struct session_engine *engine)
{
    operating->cli.engine = engine;
}

const struct cli_context *operating_cli(const struct operating *operating)
{
    return &operating->cli;
}

const struct rpc_shell *operating_shell(const struct operating *operating)
{
    return &operating->shell;
}
