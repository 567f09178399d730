/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The picture of a session in the README, docs/shell.svg: a session with the shell, typed at a
 * daemon that an ACS manages, as the terminal shows it. With CWMPD_SHELL_PICTURE=FILE the picture
 * is written there (tools/record-shell does it); without, the test sees to it that the committed
 * one still shows what is typed here.
 */
#include "scenario/scenario.h"

#include "base/text.h"
#include "support/files.h"
#include "support/terminal.h"

#include <libxml/parser.h>
#include <stdio.h>
#include <string.h>

#define NAME       "gateway"
#define ROW_PIXELS 18
#define COLUMN     8.4 /* pixels of a character of the font */
#define MARGIN     16
#define COLUMNS    84

static struct scenario s;
static struct terminal terminal;

/* What is typed, what is then pressed, and what ends the answer. */
static const struct step {
    const char *line, *key, *prompt;
    bool session; /* one with the ACS is waited for */
} steps[] = {
    {"enable", "\r", NAME "# ", false},
    {"configure terminal", "\r", NAME "(config)# ", false},
    {"cwmp", "\r", NAME "(config-cwmp)# ", false},
    {"cpe inform ", "?", NAME "(config-cwmp)# cpe inform ", false},
    {"interval 5", "\r", NAME "(config-cwmp)# ", false},
    {"cpe inform interval 300", "\r", NAME "(config-cwmp)# ", false},
    {"end", "\r", NAME "# ", false},
    {"cwmp connect", "\r", NAME "# ", true},
    {"show cwmp status | begin ACS URL", "\r", NAME "# ", false},
    {"show cwmp configuration | include inform", "\r", NAME "# ", false},
    {"write", "\r", NAME "# ", false},
};

/* ---- The picture --------------------------------------------------------------------------- */

static void put_text(struct buf *out, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        if (text[i] == '<')
            buf_puts(out, "&lt;");
        else if (text[i] == '>')
            buf_puts(out, "&gt;");
        else if (text[i] == '&')
            buf_puts(out, "&amp;");
        else
            buf_putc(out, text[i]);
    }
}

/* How much of the line is the prompt; 0: none of it. */
static size_t prompt_length(const char *line, size_t length)
{
    size_t end = 0;

    if (length < strlen(NAME) || strncmp(line, NAME, strlen(NAME)) != 0)
        return 0;
    while (end < length && line[end] != '>' && line[end] != '#')
        end++;
    return end < length ? end + 1 : 0;
}

static void put_row(struct buf *out, unsigned row, const char *line, size_t length)
{
    size_t prompt = prompt_length(line, length);

    buf_printf(out, "<text x=\"%d\" y=\"%u\"", MARGIN, 2 * MARGIN + ROW_PIXELS * row);
    if (prompt > 0) {
        buf_puts(out, "><tspan class=\"p\">");
        put_text(out, line, prompt);
        buf_puts(out, "</tspan>");
    } else {
        buf_puts(out, " class=\"o\">");
    }
    put_text(out, line + prompt, length - prompt);
    buf_puts(out, "</text>\n");
}

static void put_picture(struct buf *out, const char *screen)
{
    struct buf rows = {0};
    unsigned count = 0;

    for (; *screen != '\0'; count++) {
        size_t length = strcspn(screen, "\n");

        put_row(&rows, count, screen, length);
        screen += length + (screen[length] == '\n');
    }
    buf_printf(out,
               "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %u\" "
               "font-family=\"monospace\" font-size=\"14\" xml:space=\"preserve\">\n"
               "<style>text{fill:#f2f2f2;white-space:pre}.p{fill:#7fd1a0}.o{fill:#b9c2cc}</style>\n"
               "<rect width=\"100%%\" height=\"100%%\" rx=\"8\" fill=\"#1d232b\"/>\n%s</svg>\n",
               (int)(COLUMNS * COLUMN) + 2 * MARGIN, 2 * MARGIN + ROW_PIXELS * count,
               buf_text(&rows));
    buf_free(&rows);
}

/* ---- The session ----------------------------------------------------------------------------- */

static void start_shell(void)
{
    const char *const arguments[] = {getenv("CWMPSH_BIN"), "-s", s.cpe.socket, NULL};

    terminal_start(&terminal, &(struct terminal_options){
                                  .arguments = arguments, .rows = 60, .columns = COLUMNS});
    terminal_expect(&terminal, NAME "> ");
}

static void type_session(void)
{
    unsigned sessions = 1;

    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        terminal_type(&terminal, steps[i].line);
        terminal_type(&terminal, steps[i].key);
        terminal_expect(&terminal, steps[i].prompt);
        if (steps[i].session)
            scenario_wait(&s, ++sessions);
    }
}

static bool is_well_formed(const struct buf *text)
{
    xmlDoc *document = xmlReadMemory(text->data, (int)text->length, "picture", NULL, 0);

    xmlFreeDoc(document);
    return document != NULL;
}

/* The committed picture shows each line that is typed, as this one does. */
static void compare(const struct buf *picture)
{
    char *path = files_path(getenv("CWMPD_DOCS"), "shell.svg"), *committed = files_read(path);

    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        struct buf line = {0};

        put_text(&line, steps[i].line, strlen(steps[i].line));
        ck_assert_msg(strstr(committed, buf_text(&line)) != NULL,
                      "%s does not show \"%s\": run tools/record-shell", path, steps[i].line);
        ck_assert_ptr_nonnull(strstr(buf_text(picture), buf_text(&line)));
        buf_free(&line);
    }
    free(committed);
    free(path);
}

START_TEST(the_picture_of_a_session)
{
    const char *target = getenv("CWMPD_SHELL_PICTURE");
    struct buf picture = {0};

    scenario_acs(&s, NULL);
    scenario_queue(&s, "");
    scenario_cpe(&s, "!\nhostname " NAME "\n", NULL);
    scenario_wait(&s, 1);
    scenario_queue(&s, "GetRPCMethods");
    start_shell();
    type_session();
    put_picture(&picture, buf_text(&terminal.text));
    ck_assert(is_well_formed(&picture));
    ck_assert_ptr_null(strstr(buf_text(&picture), SCENARIO_PASSWORD));
    if (target)
        files_write(target, buf_text(&picture));
    else
        compare(&picture);
    buf_free(&picture);
    terminal_finish(&terminal);
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {{the_picture_of_a_session, 0}};

    return SCENARIO_MAIN("shell_picture", 60, tests);
}
