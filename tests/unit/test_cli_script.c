/* SPDX-License-Identifier: Apache-2.0 */
/* Commands about the configurations as wholes, and commands in a row. */
#include "base/text.h"
#include "cli/script.h"
#include "device2/schema.h"
#include "support/fake_env.h"
#include "support/unit.h"

#include <string.h>

#define SECRET "geheim"

static struct fake_env fake;
static struct arena *arena;
static struct model *model;
static struct settings *settings;
static struct cli_context context;

/* What the commands asked for. */
static struct {
    bool unsaved, full;
    unsigned saves, reloads;
} asked;

static bool is_unsaved(void *argument)
{
    (void)argument;
    return asked.unsaved;
}

static enum cwmp_fault save(void *argument, struct cwmp_error *error)
{
    (void)argument;
    if (asked.full)
        return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "the disk is full");
    asked.saves++;
    return CWMP_OK;
}

static enum cwmp_fault print_startup(void *argument, bool passwords, struct buf *out,
                                     struct cwmp_error *error)
{
    (void)argument;
    (void)error;
    buf_printf(out, "hostname First\ncwmp\n  acs password %s\n", passwords ? SECRET : "-");
    return CWMP_OK;
}

static void reload(void *argument)
{
    (void)argument;
    asked.reloads++;
}

static const struct cli_configuration configuration = {
    .is_unsaved = is_unsaved, .save = save, .print_startup = print_startup, .reload = reload};

static void setup(void)
{
    fake_env_init(&fake);
    arena = arena_new();
    model = model_new(&(struct model_options){.schema = &device2_schema, .env = &fake.env});
    settings = settings_new();
    settings_set(settings, SETTING_HOSTNAME, "", "Box");
    context =
        (struct cli_context){.model = model, .settings = settings, .configuration = &configuration};
    memset(&asked, 0, sizeof asked);
}

static void teardown(void)
{
    settings_free(settings);
    model_free(model);
    arena_free(arena);
}

/* ---- At a terminal ----------------------------------------------------------------------- */

struct terminal {
    struct cli_session *session;
    struct buf said;
    enum cli_result result;
};

static struct terminal terminal;

static void output(void *argument, const char *text, size_t length)
{
    buf_append(&((struct terminal *)argument)->said, text, length);
}

static void done(void *argument, enum cli_result result)
{
    ((struct terminal *)argument)->result = result;
}

static void sit_down(const char *mode)
{
    terminal.session =
        cli_session_new(&context, &(struct cli_session_options){.may_configure = true,
                                                                .mode = mode,
                                                                .argument = &terminal,
                                                                .output = output,
                                                                .done = done});
}

static void get_up(void)
{
    cli_session_free(terminal.session);
    buf_free(&terminal.said);
}

static const char *type(const char *line)
{
    buf_clear(&terminal.said);
    cli_execute(terminal.session, line);
    return buf_text(&terminal.said);
}

START_TEST(a_session_begins_where_it_is_told)
{
    ck_assert(cli_has_mode("exec"));
    ck_assert(cli_has_mode("config-cwmp"));
    ck_assert(!cli_has_mode("config-if")); /* of which interface? */
    ck_assert(!cli_has_mode(""));
    sit_down("config-cwmp");
    ck_assert_str_eq(cli_prompt(terminal.session), "Box(config-cwmp)#");
    get_up();
}
END_TEST

START_TEST(reload_asks_when_changes_would_be_lost)
{
    sit_down("privileged");
    asked.unsaved = true;
    ck_assert_str_eq(type("reload"), "");
    ck_assert_ptr_nonnull(strstr(cli_prompt(terminal.session), "not saved"));
    ck_assert_uint_eq(asked.reloads, 0);
    type("n");
    ck_assert_str_eq(cli_prompt(terminal.session), "Box#");
    ck_assert_uint_eq(asked.reloads, 0);
    /* Ctrl-Z is no answer. */
    type("reload");
    cli_end(terminal.session);
    type("yes");
    ck_assert_int_eq(terminal.result, CLI_ERROR);
    ck_assert_uint_eq(asked.reloads, 0);
    type("reload");
    type(" Yes");
    ck_assert_int_eq(terminal.result, CLI_OK);
    ck_assert_uint_eq(asked.reloads, 1);
    asked.unsaved = false;
    type("reload");
    ck_assert_uint_eq(asked.reloads, 2);
    get_up();
}
END_TEST

START_TEST(saving_and_its_spellings)
{
    static const char *const lines[] = {"write", "write memory", "wr",
                                        "copy running-config startup-config"};

    sit_down("privileged");
    for (unsigned i = 0; i < sizeof lines / sizeof *lines; i++) {
        ck_assert_str_eq(type(lines[i]), "");
        ck_assert_uint_eq(asked.saves, i + 1);
    }
    asked.full = true;
    ck_assert_str_eq(type("write"), "% the disk is full\n");
    ck_assert_int_eq(terminal.result, CLI_ERROR);
    get_up();
}
END_TEST

START_TEST(the_startup_configuration_is_shown)
{
    sit_down("config");
    ck_assert_str_eq(type("show startup-config"),
                     "hostname First\ncwmp\n  acs password " SECRET "\n");
    ck_assert_str_eq(type("show startup-config | begin cwmp"), "cwmp\n  acs password " SECRET "\n");
    get_up();
}
END_TEST

START_TEST(without_a_store_there_is_none)
{
    static const char *const lines[] = {"show startup-config", "write", "reload"};

    context.configuration = NULL;
    sit_down("privileged");
    for (unsigned i = 0; i < sizeof lines / sizeof *lines; i++) {
        ck_assert_str_eq(type(lines[i]), "% There is no startup configuration here.\n");
        ck_assert_int_eq(terminal.result, CLI_ERROR);
    }
    get_up();
}
END_TEST

/* ---- Scripts ------------------------------------------------------------------------------ */

struct list {
    const char *const *lines; /* up to NULL */
};

static bool next(void *argument, const char **line)
{
    struct list *list = argument;

    if (!*list->lines)
        return false;
    *line = *list->lines++;
    return true;
}

static struct script_result run(const char *mode, bool stop, const char *const *lines)
{
    struct list list = {lines};
    struct script_result result = {0};

    script_run(&(struct script){.context = &context,
                                .mode = mode,
                                .next = next,
                                .argument = &list,
                                .stop_on_error = stop},
               &result);
    return result;
}

static void drop(struct script_result *result)
{
    buf_free(&result->output);
    buf_free(&result->reason);
}

#define LINES(...) ((const char *const[]){__VA_ARGS__, NULL})

START_TEST(it_runs_to_its_end)
{
    struct script_result result =
        run("config", true,
            LINES("! a comment", "", "cwmp", "  timer cpe-timeout 77", "end", "write", "reload"));

    ck_assert_uint_eq(result.failed, 0);
    ck_assert_str_eq(buf_text(&result.output), "");
    ck_assert_uint_eq(model_role_unsigned(model, ROLE_CPE_TIMEOUT, 0), 77);
    ck_assert_uint_eq(asked.saves, 1);
    drop(&result);
    /* Nobody is asked. */
    asked.unsaved = true;
    result = run("privileged", true, LINES("reload"));
    ck_assert_uint_eq(asked.reloads, 2);
    drop(&result);
}
END_TEST

START_TEST(it_stops_where_it_fails_or_goes_on)
{
    const char *const *lines =
        LINES("cwmp", "timer cpe-timeout 9", "nonsense", "timer cpe-timeout 88");
    struct script_result result = run("config", true, lines);

    ck_assert_uint_eq(result.failed, 2);
    ck_assert_str_eq(buf_text(&result.reason), "Invalid input detected at '^' marker.");
    ck_assert_uint_eq(model_role_unsigned(model, ROLE_CPE_TIMEOUT, 0), 30);
    drop(&result);
    result = run("config", false, lines);
    ck_assert_uint_eq(result.failed, 2);
    ck_assert_str_eq(buf_text(&result.reason), "Invalid input detected at '^' marker.");
    ck_assert_uint_eq(model_role_unsigned(model, ROLE_CPE_TIMEOUT, 0), 88);
    drop(&result);
}
END_TEST

START_TEST(it_ends_when_it_leaves_the_shell)
{
    struct script_result result = run("privileged", true, LINES("exit", "nonsense"));

    ck_assert_uint_eq(result.failed, 0);
    drop(&result);
}
END_TEST

START_TEST(it_shows_no_password)
{
    struct script_result result =
        run("config", false,
            LINES("cwmp", "acs password " SECRET, "show running-config", "show startup-config",
                  "show cwmp configuration", "show cwmp configuration secrets"));

    ck_assert_ptr_null(strstr(buf_text(&result.output), SECRET));
    ck_assert_ptr_nonnull(strstr(buf_text(&result.output), "******"));
    ck_assert_uint_eq(result.failed, 6);
    ck_assert_str_eq(buf_text(&result.reason), "Passwords are not shown here.");
    drop(&result);
}
END_TEST

/* R-SEC-08 */
START_TEST(its_output_is_bounded)
{
    const char *lines[64];
    struct script_result result;

    for (size_t i = 0; i < 63; i++)
        lines[i] = "show cwmp configuration";
    lines[63] = NULL;
    result = run("privileged", true, lines);
    ck_assert_uint_eq(result.failed, 0);
    ck_assert_uint_lt(result.output.length, SCRIPT_MAX_OUTPUT + 100);
    drop(&result);
    const char *const *all = LINES("show cwmp parameter Device.", "show cwmp parameter Device.",
                                   "show cwmp parameter Device.", "show cwmp parameter Device.");
    result = run("privileged", true, all);
    ck_assert_uint_eq(result.failed, 0);
    ck_assert_uint_lt(result.output.length, SCRIPT_MAX_OUTPUT + 100);
    ck_assert(
        text_ends_with(buf_text(&result.output), "% The output is longer than can be told.\n"));
    drop(&result);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("cli_script");
    TCase *tcase = tcase_create("script");

    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, a_session_begins_where_it_is_told);
    tcase_add_test(tcase, reload_asks_when_changes_would_be_lost);
    tcase_add_test(tcase, saving_and_its_spellings);
    tcase_add_test(tcase, the_startup_configuration_is_shown);
    tcase_add_test(tcase, without_a_store_there_is_none);
    tcase_add_test(tcase, it_runs_to_its_end);
    tcase_add_test(tcase, it_stops_where_it_fails_or_goes_on);
    tcase_add_test(tcase, it_ends_when_it_leaves_the_shell);
    tcase_add_test(tcase, it_shows_no_password);
    tcase_add_test(tcase, its_output_is_bounded);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
