/* SPDX-License-Identifier: Apache-2.0 */
/*
 * docs/new-data-model.md does what it says: what is built here is installed into an empty folder,
 * the page's files are written into another one, its commands run there, and what it shows is in
 * what they wrote. Of its blocks, `sh` are commands, `text NAME` are lines of the file NAME that
 * they wrote, and others with a name are files.
 */
#include "scenario/installed.h"
#include "scenario/scenario.h"

#include "base/buf.h"
#include "base/text.h"
#include "support/files.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define PANEL "Device.X_00AB12_Panel."

struct page {
    struct installed place; /* where the reader sits */
    struct buf commands;
    char *text;
};

static struct page page;

struct block {
    const char *language, *name, *content;
};

/* The next block after `*at`, which moves behind it; false: there is none. */
static bool next_block(const char **at, struct block *block)
{
    const char *fence = strstr(*at, "\n```"), *line, *end;
    char language[16] = "", name[64] = "";

    if (fence == NULL)
        return false;
    line = fence + 4;
    end = strstr(line, "\n```\n");
    ck_assert_msg(end != NULL, "a block does not end: %.40s", line);
    ck_assert_int_ge(sscanf(line, "%15[a-z]%*[ ]%63[^\n]", language, name), 1);
    *block = (struct block){.language = arena_strdup(page.place.arena, language),
                            .name = arena_strdup(page.place.arena, name)};
    line = strchr(line, '\n') + 1;
    block->content = arena_strndup(page.place.arena, line, (size_t)(end + 1 - line));
    *at = end + 4;
    return true;
}

static void open_page(void)
{
    installed_open(&page.place);
    page.text = files_read(arena_printf(page.place.arena, "%s/new-data-model.md",
                                        installed_environment("CWMPD_DOCS")));
    /* What the commands leave running ends with them. */
    buf_puts(&page.commands, "trap 'kill $(jobs -p) 2>&- || :' EXIT\n");
}

static unsigned write_files(void)
{
    struct block block;
    unsigned count = 0;

    for (const char *at = page.text; next_block(&at, &block);) {
        if (text_equal(block.language, "sh")) {
            buf_puts(&page.commands, block.content);
        } else if (*block.name != '\0' && !text_equal(block.language, "text")) {
            files_write(installed_path(&page.place, block.name), block.content);
            count++;
        }
    }
    files_write(installed_path(&page.place, "commands"), buf_text(&page.commands));
    return count;
}

static unsigned check_shown(void)
{
    struct block block;
    unsigned lines = 0;

    for (const char *at = page.text; next_block(&at, &block);) {
        char *written, *rest, *copy;

        if (!text_equal(block.language, "text"))
            continue;
        written = files_read(installed_path(&page.place, block.name));
        copy = strdup(block.content);
        for (char *line = strtok_r(copy, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest)) {
            ck_assert_msg(strstr(written, line) != NULL, "'%s' is not in %s:\n%s", line, block.name,
                          written);
            lines++;
        }
        free(copy);
        free(written);
    }
    return lines;
}

static void close_page(void)
{
    free(page.text);
    buf_free(&page.commands);
    installed_close(&page.place);
}

/* What init says is told as the module's. */
static void check_init(void)
{
    const struct daemon_options options = {.model = installed_path(&page.place, "libacme.so"),
                                           .user = "root"};
    struct daemon daemon = {0};
    char *output;

    ck_assert_int_eq(unsetenv("ACME_PANEL"), 0);
    ck_assert_int_eq(daemon_run(&daemon, &options, &output), 1);
    ck_assert_msg(strstr(output, "the module's init: ACME_PANEL does not name the panel") != NULL,
                  "%s", output);
    free(output);
    daemon_finish(&daemon);
}

/* The module that the page made, in a daemon that is restarted: it is found again, and what the
 * handler tells begins anew, while what is stored stays. */
static void check_restart(void)
{
    struct scenario s = {0};
    /* The panel is a file of whoever runs the test. */
    const struct daemon_options options = {.model = installed_path(&page.place, "libacme.so"),
                                           .user = "root"};
    const char *panel = "GetParameterValues " PANEL "Message " PANEL "Changes\n";

    /* The daemon may have become somebody else, who has to reach the module and the panel. */
    ck_assert_int_eq(chmod(page.place.folder, 0755), 0);
    ck_assert_int_eq(mkdir(installed_path(&page.place, "hardware"), 0777), 0);
    ck_assert_int_eq(chmod(installed_path(&page.place, "hardware"), 0777), 0);
    ck_assert_int_eq(setenv("ACME_PANEL", installed_path(&page.place, "hardware/panel"), 1), 0);
    scenario_acs(&s, NULL);
    scenario_queue(&s, arena_printf(page.place.arena,
                                    "SetParameterValues " PANEL "Message=Once:string\n%sReboot k1",
                                    panel));
    scenario_queue(&s, panel);
    scenario_cpe(&s, NULL, &options);
    for (unsigned session = 1; session <= 2; session++) {
        scenario_wait(&s, session);
        const struct acs_exchange *answer =
            scenario_message(&s, session, "GetParameterValuesResponse", 1);
        ck_assert_str_eq(scenario_value(&s, answer, PANEL "Message"), "Once");
        ck_assert_str_eq(scenario_value(&s, answer, PANEL "Changes"), session == 1 ? "1" : "0");
    }
    scenario_events(&s, scenario_message(&s, 2, "Inform", 1), "1 BOOT", "M Reboot", NULL);
    scenario_end(&s);
}

/* Each is enough by itself, for a compiler that knows nothing but the standard. */
static void check_headers(void)
{
    installed_run(&page.place,
                  arena_printf(page.place.arena,
                               "cd '%s' && for header in '%s%s'/cwmpd/*.h; do"
                               " echo \"#include <cwmpd/${header##*/}>\" |"
                               " cc -std=c11 -Wall -Wextra -Wpedantic -Werror -fsyntax-only"
                               " $(pkg-config --cflags cwmpd) -x c - >>output 2>&1 || exit 1; done",
                               page.place.folder, page.place.installed,
                               installed_environment("CWMPD_INCLUDEDIR")));
}

START_TEST(page_does_what_it_says)
{
    open_page();
    ck_assert_uint_eq(write_files(), 4);
    installed_install(&page.place);
    installed_run(&page.place,
                  arena_printf(page.place.arena, "cd '%s' && sh -eux commands >output 2>&1",
                               page.place.folder));
    ck_assert_uint_ge(check_shown(), 10);
    check_headers();
    check_init();
    check_restart();
    close_page();
}
END_TEST

/* What cannot be served is refused before anything begins, with the reason. */
static const struct {
    const char *model, *message;
    int status;
} refused[] = {
    {"/nothing/libacme.so", "cwmpd: /nothing/libacme.so: No such file or directory\n", 2},
    {"other_abi.so", "other_abi.so: has module ABI 2, and this daemon has ABI 1", 2},
    {"good.so",
     "no parameter of model testmodel has the role connection-request-username, without which it "
     "cannot be served",
     1},
};

START_TEST(modules_that_are_refused)
{
    struct daemon daemon = {0};
    struct daemon_options options = {.model = refused[_i].model};
    char *output;

    open_page();
    if (*options.model != '/') {
        options.model = installed_path(&page.place, refused[_i].model);
        installed_run(&page.place, arena_printf(page.place.arena, "install -m 644 '%s/%s' '%s'",
                                                installed_environment("CWMPD_MODULES"),
                                                refused[_i].model, options.model));
    }
    ck_assert_int_eq(daemon_run(&daemon, &options, &output), refused[_i].status);
    ck_assert_msg(strstr(output, refused[_i].message) != NULL, "%s", output);
    free(output);
    daemon_finish(&daemon);
    close_page();
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {page_does_what_it_says, 0}, {modules_that_are_refused, sizeof refused / sizeof *refused}};

    return SCENARIO_MAIN("new data model", 120, tests);
}
