/* SPDX-License-Identifier: Apache-2.0 */
/*
 * docs/new-data-model.md does what it says: what is built here is installed into an empty folder,
 * the page's files are written into another one, its commands run there, and what it shows is in
 * what they wrote. Of its blocks, `sh` are commands, `text NAME` are lines of the file NAME that
 * they wrote, and others with a name are files.
 */
#include "scenario/scenario.h"

#include "base/buf.h"
#include "base/text.h"
#include "support/files.h"
#include "support/folder.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define PANEL "Device.X_00AB12_Panel."

struct page {
    char folder[64];    /* where the reader sits */
    char installed[64]; /* DESTDIR */
    struct arena *arena;
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
    *block = (struct block){.language = arena_strdup(page.arena, language),
                            .name = arena_strdup(page.arena, name)};
    line = strchr(line, '\n') + 1;
    block->content = arena_strndup(page.arena, line, (size_t)(end + 1 - line));
    *at = end + 4;
    return true;
}

static const char *in_folder(const char *name)
{
    return arena_printf(page.arena, "%s/%s", page.folder, name);
}

static const char *environment(const char *name)
{
    const char *value = getenv(name);

    ck_assert_msg(value != NULL, "%s is not set", name);
    return value;
}

static void open_page(void)
{
    page.arena = arena_new();
    folder_make(page.folder);
    folder_make(page.installed);
    page.text =
        files_read(arena_printf(page.arena, "%s/new-data-model.md", environment("CWMPD_DOCS")));
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
            files_write(in_folder(block.name), block.content);
            count++;
        }
    }
    files_write(in_folder("commands"), buf_text(&page.commands));
    return count;
}

static void run(const char *command)
{
    int status = system(command);

    if (status != 0) {
        char *output = files_read(in_folder("output")), *log = files_read(in_folder("log"));
        ck_abort_msg("%s: status %d\n%s\n%s", command, status, output, log);
    }
}

static unsigned check_shown(void)
{
    struct block block;
    unsigned lines = 0;

    for (const char *at = page.text; next_block(&at, &block);) {
        char *written, *rest, *copy;

        if (!text_equal(block.language, "text"))
            continue;
        written = files_read(in_folder(block.name));
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

static void install(void)
{
    run(arena_printf(page.arena,
                     "meson install -C '%s' --no-rebuild --quiet --destdir '%s' >'%s' 2>&1",
                     environment("CWMPD_BUILD"), page.installed, in_folder("output")));
    ck_assert_int_eq(setenv("PATH",
                            arena_printf(page.arena, "%s%s:%s", page.installed,
                                         environment("CWMPD_BINDIR"), environment("PATH")),
                            1),
                     0);
    ck_assert_int_eq(setenv("PKG_CONFIG_PATH",
                            arena_printf(page.arena, "%s%s/pkgconfig", page.installed,
                                         environment("CWMPD_DATADIR")),
                            1),
                     0);
    ck_assert_int_eq(setenv("CPE_PORT", arena_printf(page.arena, "%u", files_free_port()), 1), 0);
}

static void close_page(void)
{
    folder_remove(page.folder);
    folder_remove(page.installed);
    free(page.text);
    buf_free(&page.commands);
    arena_free(page.arena);
}

/* The module that the page made, in a daemon that is restarted: it is found again, and what the
 * handler tells begins anew, while what is stored stays. */
static void check_restart(void)
{
    struct scenario s = {0};
    const struct daemon_options options = {.model = in_folder("libacme.so")};
    const char *panel = "GetParameterValues " PANEL "Message " PANEL "Changes\n";

    ck_assert_int_eq(setenv("ACME_PANEL", in_folder("panel"), 1), 0);
    scenario_acs(&s, NULL);
    scenario_queue(&s, arena_printf(page.arena,
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
    run(arena_printf(page.arena,
                     "cd '%s' && for header in '%s%s'/cwmpd/*.h; do"
                     " echo \"#include <cwmpd/${header##*/}>\" |"
                     " cc -std=c11 -Wall -Wextra -Wpedantic -Werror -fsyntax-only"
                     " $(pkg-config --cflags cwmpd) -x c - >>output 2>&1 || exit 1; done",
                     page.folder, page.installed, environment("CWMPD_INCLUDEDIR")));
}

START_TEST(page_does_what_it_says)
{
    open_page();
    ck_assert_uint_eq(write_files(), 4);
    install();
    run(arena_printf(page.arena, "cd '%s' && sh -eux commands >output 2>&1", page.folder));
    ck_assert_uint_ge(check_shown(), 10);
    check_headers();
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
        options.model = in_folder(refused[_i].model);
        run(arena_printf(page.arena, "install -m 644 '%s/%s' '%s'", environment("CWMPD_MODULES"),
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
