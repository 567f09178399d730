/* SPDX-License-Identifier: Apache-2.0 */
/* dmgen --commands: what it writes, and what it says of commands that are wrong. */
#include "generator/run.h"
#include "support/files.h"
#include "support/unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CLI(content) "<cli xmlns='urn:cwmpd:cli-1-0'>\n" content "\n</cli>\n"
#define MODES                                                                                      \
    "<mode name='exec' prompt='>' help='h'/><mode name='config' prompt='#' replay='true' "         \
    "help='h'/><mode name='port' prompt='{key}#' help='h'/>\n"
#define WORD(name)             "<word name='" name "' help='h'/>"
#define COMMAND(mode, content) "<command modes='" mode "' help='h'>" content "</command>"
#define ARGUMENT(type, more)   "<argument name='x' type='" type "' help='h' " more "/>"
#define ONE(content)           CLI(MODES COMMAND("config", content))
#define TWO(first, second)     CLI(MODES COMMAND("config", first) "\n" COMMAND("config", second))

static const struct {
    const char *document, *message;
} mistakes[] = {
    {"<cli xmlns='urn:cwmpd:cli-1-0'>\n<mode", "a.xml:2: Couldn't find end of Start Tag mode"},
    {"<cli/>", "a.xml:1: Element 'cli': No matching global declaration available for the "
               "validation root."},
    {CLI("<colour/>"),
     "a.xml:2: Element '{urn:cwmpd:cli-1-0}colour': This element is not expected."},
    {ONE("<word name='a'/>"), "a.xml:3: Element '{urn:cwmpd:cli-1-0}word': The attribute 'help' is "
                              "required but missing."},
    {ONE(ARGUMENT("colour", "")), "a.xml:3: Element '{urn:cwmpd:cli-1-0}argument', attribute "
                                  "'type': [facet 'enumeration'] The value 'colour' is not an "
                                  "element of the set"},
    {ONE(WORD("a") ARGUMENT("name", "role='acs-colour'")), "a.xml:3: unknown role 'acs-colour'"},
    {ONE(WORD("a") ARGUMENT("name", "setting='colour'")), "a.xml:3: unknown setting 'colour'"},
    {ONE(WORD("a") ARGUMENT("number", "")), "a.xml:3: a number needs its bounds, least and most"},
    {ONE(WORD("a") ARGUMENT("number", "least='2' most='1'")), "a.xml:3: least is more than most"},
    {ONE(WORD("a") ARGUMENT("number", "least='1' most='5' replay-most='4'")),
     "a.xml:3: a configuration file must take what can be typed"},
    {ONE(WORD("a") "<set value='1'/>"), "a.xml:3: a <set> needs a role or a setting"},
    {ONE(WORD("a") "<set role='acs-url' setting='b' value='1'/>"),
     "a.xml:3: a <set> has a role or a setting, not both"},
    {ONE(WORD("no") WORD("a")), "a.xml:3: a command cannot begin with 'no'"},
    {ONE("<choice>" WORD("a") WORD("do") "</choice>"), "a.xml:3: a command cannot begin with 'do'"},
    {ONE(ARGUMENT("name", "")), "a.xml:3: a command begins with a word"},
    {ONE(WORD("a") "<choice>" WORD("b") WORD("c") "</choice><set role='acs-url' value=''/>"),
     "a.xml:3: a command that sets something has no choice: it could not be written to a file"},
    {CLI(MODES COMMAND("config other", WORD("a"))), "a.xml:3: unknown mode 'other'"},
    {CLI(MODES "<command modes='config' help='h' enter='other'>" WORD("a") "</command>"),
     "a.xml:3: unknown mode 'other'"},
    {CLI(MODES "<command modes='config' help='h' display='d'>" WORD("a") "</command>"),
     "a.xml:3: unknown display 'd'"},
    {CLI(MODES "<mode name='exec' prompt='x' help='h'/>"),
     "a.xml:3: mode 'exec' is already defined at a.xml:2"},
    {CLI("<mode name='exec' prompt='x' help='h'/>"),
     "a.xml:1: one mode has to be that of configuration files, not 0"},
    {CLI(MODES "<setting name='s' help='h'/>\n<setting name='s' help='h'/>"),
     "a.xml:4: setting 's' is already defined at a.xml:3"},
    {CLI(MODES "<setting name='s' per-interface='true' help='h'/>\n" COMMAND(
         "config", WORD("a") ARGUMENT("name", "setting='s'"))),
     "a.xml:4: setting 's' is one of an interface; mode 'config' is not"},
    {CLI(MODES "<display name='d'><row label='l'/></display>"),
     "a.xml:3: a <row> needs a role, a setting or a function"},
    {CLI(MODES "<ordered least='acs-url' most='acs-colour' error='e'/>"),
     "a.xml:3: unknown role 'acs-colour'"},
    {CLI(MODES "<include file='b.xml'/>"), "b.xml: No such file or directory"},
    {CLI(MODES "<include file='a.xml'/>"), "a.xml:3: a.xml is included twice"},
    /* A line has to be one of one command. */
    {TWO(WORD("a") WORD("b"), WORD("a") WORD("b")),
     "a.xml:4: ambiguous command: a line of it can be one of the command at a.xml:3"},
    {TWO(WORD("a") "<optional>" WORD("b") "</optional>", WORD("a")),
     "a.xml:4: ambiguous command: a line of it can be one of the command at a.xml:3"},
    {TWO(WORD("a") "<options>" WORD("b") WORD("c") "</options>", WORD("a") WORD("c") WORD("b")),
     "a.xml:4: ambiguous command: a line of it can be one of the command at a.xml:3"},
    {TWO(WORD("a") ARGUMENT("name", "") "<no help='h'/>",
         WORD("a") "<optional>" ARGUMENT("name", "") "</optional>" WORD("b") "<no help='h'/>"),
     "a.xml:4: ambiguous command: in its `no` form, a line of it can be one of the command at "
     "a.xml:3"},
    {TWO(WORD("a") ARGUMENT("name", ""), WORD("a") ARGUMENT("file", "") WORD("b")),
     "a.xml:4: ambiguous argument: a value can be the one of a.xml:3 as well"},
};

static char schema_folder[] = MODELS_DIR "/cli";

static void run_commands(struct run *run)
{
    run_dmgen(run, (const char *const[]){"--commands", "a.xml", "-I", schema_folder, "--out", "out",
                                         NULL});
}

/* The message goes on in words of the parser's. */
static bool has_message(const struct run *run, const char *message)
{
    size_t length = strlen(message);

    for (const char *at = run->messages; (at = strstr(at, message)) != NULL; at += length)
        if (at == run->messages || at[-1] == '\n')
            return true;
    return false;
}

START_TEST(a_mistake_is_told_with_file_and_line)
{
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml", mistakes[_i].document);
    run_commands(&run);
    ck_assert_msg(run.status == 1 && has_message(&run, mistakes[_i].message), "%d %s, not %s",
                  run.status, run.messages, mistakes[_i].message);
    run_end(&run);
}
END_TEST

START_TEST(a_mistake_in_an_included_document_is_told_as_its)
{
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml", CLI(MODES "<include file='b.xml'/>"));
    run_file(&run, "b.xml", CLI("\n" COMMAND("config", WORD("a") ARGUMENT("name", "role='x'"))));
    run_commands(&run);
    ck_assert_msg(run.status == 1 && has_message(&run, "b.xml:3: unknown role 'x'"), "%s",
                  run.messages);
    run_end(&run);
}
END_TEST

START_TEST(without_its_schema_nothing_is_made)
{
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml", ONE(WORD("a")));
    run_dmgen(&run, (const char *const[]){"--commands", "a.xml", "--out", "out", NULL});
    ck_assert_int_eq(run.status, 1);
    ck_assert(has_message(&run, "dmgen: cwmpd-cli-1-0.xsd is in none of the folders"));
    run_end(&run);
}
END_TEST

static void check_has(const struct run *run, const char *file, const char *text)
{
    char path[128];

    snprintf(path, sizeof path, "%s/out/%s", run->folder, file);
    char *content = files_read(path);
    ck_assert_msg(content != NULL && strstr(content, text) != NULL, "%s: no %s in %s", file, text,
                  content != NULL ? content : "nothing");
    free(content);
}

START_TEST(tables_prototypes_and_page_are_written)
{
    struct run run;

    run_start(&run);
    run_file(
        &run, "a.xml",
        CLI(MODES "<setting name='my-file' help='h'/>" COMMAND(
            "exec config", WORD("put") "<options>" WORD("b") WORD("c") "</options>" ARGUMENT(
                               "file", "setting='my-file'") "<set role='acs-url' value='a\"?'/>"
                                                            "<no help='h' action='take_back'/>")));
    run_commands(&run);
    ck_assert_msg(run.status == 0, "%s", run.messages);
    check_has(&run, "grammar.h", "    SETTING_MY_FILE,\n    SETTING_COUNT\n");
    check_has(&run, "actions.h", "enum cli_result cli_action_take_back(struct cli_call *call);\n");
    /* put may be followed by b, c and the file; b and c by one another and the file. */
    check_has(&run, "grammar.c", "follow_0[] = {1, 2, 3};");
    check_has(&run, "grammar.c", "follow_1[] = {2, 3};");
    check_has(&run, "grammar.c", "follow_2[] = {1, 3};");
    check_has(&run, "grammar.c", ".modes = 1u << 0 | 1u << 1, ");
    check_has(&run, "grammar.c",
              "{.value = \"a\\\"\\?\", .target = CLI_TARGET_ROLE, .index = ROLE_ACS_URL}");
    check_has(&run, "commands.html", "put [ b ] [ c ] <var>X</var>");
    run_end(&run);
}
END_TEST

/* R-GEN: the same input gives the same bytes. */
START_TEST(the_output_is_the_same_every_time)
{
    struct run run;

    run_start(&run);
    run_dmgen(&run,
              (const char *const[]){"--commands", MODELS_DIR "/cli/cli.xml", "--out", "out", NULL});
    ck_assert_msg(run.status == 0, "%s", run.messages);
    static const char *const names[] = {"grammar.c", "grammar.h", "actions.h", "commands.html"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char path[256];
        snprintf(path, sizeof path, "%s/cli/%s", GENERATED_DIR, names[i]);
        char *committed = files_read(path);
        snprintf(path, sizeof path, "%s/out/%s", run.folder, names[i]);
        char *made = files_read(path);
        ck_assert_str_eq(made, committed);
        free(committed);
        free(made);
    }
    run_end(&run);
}
END_TEST

START_TEST(options_are_checked)
{
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml", ONE(WORD("a")));
    run_dmgen(&run, (const char *const[]){"--commands", "a.xml", NULL});
    ck_assert_int_eq(run.status, 2);
    run_dmgen(&run,
              (const char *const[]){"--commands", "a.xml", "--model", "a.xml", "--out", "o", NULL});
    ck_assert_int_eq(run.status, 2);
    run_end(&run);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("generator_commands");
    TCase *tcase = tcase_create("commands");

    tcase_set_timeout(tcase, 30);
    tcase_add_loop_test(tcase, a_mistake_is_told_with_file_and_line, 0,
                        sizeof mistakes / sizeof *mistakes);
    tcase_add_test(tcase, a_mistake_in_an_included_document_is_told_as_its);
    tcase_add_test(tcase, without_its_schema_nothing_is_made);
    tcase_add_test(tcase, tables_prototypes_and_page_are_written);
    tcase_add_test(tcase, the_output_is_the_same_every_time);
    tcase_add_test(tcase, options_are_checked);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
