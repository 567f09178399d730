/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The protocol of a shell's connection, with an interpreter that does as it is told: order and kind
 * of what comes back, commands that go on, readers that are too slow.
 */
#include "cli/interpreter.h"
#include "control/shell_connection.h"
#include "support/unit.h"

#include <stdio.h>
#include <string.h>

/* ---- An interpreter ----------------------------------------------------------------------- */

struct cli_session {
    struct cli_session_options options;
    unsigned length;
    bool runs, interrupted, ended, asks;
};

static struct cli_session session;
static bool freed;

struct cli_session *cli_session_new(const struct cli_context *context,
                                    const struct cli_session_options *options)
{
    (void)context;
    session = (struct cli_session){.options = *options, .length = CLI_LENGTH_AUTO};
    freed = false;
    return &session;
}

void cli_session_free(struct cli_session *gone)
{
    ck_assert_ptr_eq(gone, &session);
    freed = true;
}

static void say(const char *text)
{
    session.options.output(session.options.argument, text, strlen(text));
}

static void finish(enum cli_result result)
{
    session.runs = false;
    session.options.done(session.options.argument, result);
}

void cli_execute(struct cli_session *own, const char *line)
{
    session.runs = true;
    if (strcmp(line, "wait") == 0)
        return;
    if (strncmp(line, "length ", 7) == 0)
        own->length = (unsigned)atoi(line + 7);
    own->asks = strcmp(line, "ask") == 0;
    say(line);
    say("\n");
    finish(strcmp(line, "bad") == 0 ? CLI_ERROR : strcmp(line, "exit") == 0 ? CLI_EXIT : CLI_OK);
}

void cli_interrupt(struct cli_session *own)
{
    own->interrupted = true;
    finish(CLI_ERROR);
}

void cli_end(struct cli_session *own)
{
    own->ended = true;
}

bool cli_asks(const struct cli_session *own)
{
    return own->asks;
}

void cli_help(struct cli_session *own, const char *text, struct buf *out)
{
    (void)own;
    buf_printf(out, "  %s\thelp\n  <cr>\n", text);
}

void cli_complete(struct cli_session *own, const char *text, struct buf *out)
{
    (void)own;
    if (text[0] != '\0')
        buf_printf(out, "%sx\n%sy\n", text, text);
}

const char *cli_prompt(struct cli_session *own)
{
    return own->ended ? "A B#" : "A\tB(config)#";
}

unsigned cli_terminal_length(const struct cli_session *own)
{
    return own->length;
}

/* ---- A connection ------------------------------------------------------------------------- */

static struct shell_connection *connection;
static struct buf sent;
static size_t queued;
static unsigned sends;

static void take(void *argument, struct buf *text)
{
    ck_assert_ptr_eq(argument, &sent);
    sends++;
    buf_append(&sent, text->data, text->length);
    buf_free(text);
}

static size_t count_queued(void *argument)
{
    ck_assert_ptr_eq(argument, &sent);
    return queued;
}

static void expect_sent(const char *wanted)
{
    ck_assert_str_eq(buf_text(&sent), wanted);
    buf_clear(&sent);
}

#define PROMPT "A\\tB(config)#\n"

static void setup(void)
{
    queued = 0;
    sends = 0;
    connection = shell_connection_new(&(struct shell_connection_options){
        .may_configure = true, .argument = &sent, .send = take, .queued = count_queued});
    ck_assert(session.options.may_configure);
    expect_sent(". ok auto " PROMPT);
}

static void teardown(void)
{
    shell_connection_free(connection);
    ck_assert(freed);
    buf_free(&sent);
}

START_TEST(requests_and_answers)
{
    shell_connection_take(connection, "x show a\\b\tc");
    expect_sent("o show a\\\\b\\tc\no \\n\n. ok auto " PROMPT);
    shell_connection_take(connection, "x bad");
    expect_sent("o bad\no \\n\n. error auto " PROMPT);
    shell_connection_take(connection, "x length 0");
    expect_sent("o length 0\no \\n\n. ok 0 " PROMPT);
    shell_connection_take(connection, "c te");
    expect_sent("o tex\\n\no tey\\n\n. ok 0 " PROMPT);
    shell_connection_take(connection, "c");
    expect_sent(". ok 0 " PROMPT);
    shell_connection_take(connection, "h a b ");
    expect_sent("o   a b \\thelp\\n\no   <cr>\\n\n. ok 0 " PROMPT);
    shell_connection_take(connection, "x ask");
    expect_sent("o ask\no \\n\n. asks 0 " PROMPT);
    shell_connection_take(connection, "x bad");
    expect_sent("o bad\no \\n\n. error 0 " PROMPT);
    shell_connection_take(connection, "z ");
    expect_sent(". ok 0 A B#\n");
    ck_assert(!shell_connection_has_ended(connection));
    shell_connection_take(connection, "x exit");
    expect_sent("o exit\no \\n\n. exit 0 A B#\n");
    ck_assert(shell_connection_has_ended(connection));
}
END_TEST

START_TEST(what_is_no_request)
{
    static const char *const lines[] = {
        "", " ", "q", "xshow", "status", "X show", "values Device."};

    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        shell_connection_take(connection, lines[i]);
        expect_sent("o % Unknown request.\\n\n. error auto " PROMPT);
    }
}
END_TEST

/* All of an answer goes out together. */
START_TEST(one_write_for_an_answer)
{
    sends = 0;
    shell_connection_take(connection, "x show");
    ck_assert_uint_eq(sends, 1);
}
END_TEST

START_TEST(a_command_that_goes_on)
{
    buf_clear(&sent);
    shell_connection_take(connection, "x wait");
    expect_sent("");
    ck_assert(shell_connection_is_running(connection));
    say("!");
    expect_sent("o !\n");
    finish(CLI_OK);
    expect_sent(". ok auto " PROMPT);
    ck_assert(!shell_connection_is_running(connection));
    /* Interrupted; and what interrupts nothing says nothing. */
    shell_connection_take(connection, "x wait");
    shell_connection_take(connection, "i ");
    ck_assert(session.interrupted);
    expect_sent(". error auto " PROMPT);
    shell_connection_take(connection, "i");
    expect_sent("");
}
END_TEST

/* What nobody asked for is told apart from answers. */
START_TEST(by_itself)
{
    say("*event: one\n*event: two\n");
    expect_sent("a *event: one\\n\na *event: two\\n\n");
    shell_connection_take(connection, "x show");
    expect_sent("o show\no \\n\n. ok auto " PROMPT);
}
END_TEST

START_TEST(long_pieces)
{
    char text[3000];
    size_t pieces = 0;

    memset(text, 'y', sizeof text);
    text[sizeof text - 1] = '\0';
    say(text);
    for (const char *line = buf_text(&sent); *line != '\0'; line = strchr(line, '\n') + 1) {
        ck_assert_uint_le(strcspn(line, "\n"), 1026);
        pieces++;
    }
    ck_assert_uint_eq(pieces, 3);
    buf_clear(&sent);
}
END_TEST

/* Memory does not grow by a reader that does not read; an answer is whole all the same. */
START_TEST(a_reader_that_is_too_slow)
{
    queued = (256U << 10) + 1;
    for (unsigned i = 0; i < 1000; i++)
        say("*soap: something\n");
    expect_sent("");
    shell_connection_take(connection, "x show");
    expect_sent("o show\no \\n\n. ok auto " PROMPT);
    queued = 0;
    say("*soap: goes on\n");
    expect_sent("a % 1000 pieces of output were dropped: they came too fast.\\n\n"
                "a *soap: goes on\\n\n");
    say("*soap: goes on\n");
    expect_sent("a *soap: goes on\\n\n");
    /* The end of a command that went on is not lost. */
    shell_connection_take(connection, "x wait");
    queued = (256U << 10) + 1;
    say("!");
    finish(CLI_OK);
    expect_sent(". ok auto " PROMPT);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("control_shell");
    TCase *tests = tcase_create("connection");

    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, requests_and_answers);
    tcase_add_test(tests, what_is_no_request);
    tcase_add_test(tests, one_write_for_an_answer);
    tcase_add_test(tests, a_command_that_goes_on);
    tcase_add_test(tests, by_itself);
    tcase_add_test(tests, long_pieces);
    tcase_add_test(tests, a_reader_that_is_too_slow);
    suite_add_tcase(suite, tests);
    return unit_run(suite);
}
