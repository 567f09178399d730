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

START_TEST(page_does_what_it_says)
{
    open_page();
    ck_assert_uint_eq(write_files(), 4);
    install();
    run(arena_printf(page.arena, "cd '%s' && sh -eux commands >output 2>&1", page.folder));
    ck_assert_uint_ge(check_shown(), 10);
    folder_remove(page.folder);
    folder_remove(page.installed);
    free(page.text);
    buf_free(&page.commands);
    arena_free(page.arena);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {{page_does_what_it_says, 0}};

    return SCENARIO_MAIN("new data model", 120, tests);
}
