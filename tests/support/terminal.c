/* SPDX-License-Identifier: Apache-2.0 */
#include "support/terminal.h"

#include "support/process.h"

#include <check.h>
#include <fcntl.h>
#include <grp.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#define WAIT_MS 30000
#define ESCAPE  27

static struct winsize size_of(unsigned rows, unsigned columns)
{
    return (struct winsize){.ws_row = (unsigned short)(rows > 0 ? rows : 24),
                            .ws_col = (unsigned short)(columns > 0 ? columns : 80)};
}

/* Runs in the child. */
static void become(const struct terminal_options *options)
{
    union {
        const char *const *constant;
        char *const *list;
    } arguments = {.constant = options->arguments};

    prctl(PR_SET_PDEATHSIG, SIGKILL);
    setenv("TERM", "xterm", 1);
    setenv("HOME", options->home ? options->home : "/nonexistent", 1);
    unsetenv("CWMPSH_HISTORY");
    if (options->user != 0 &&
        (setgroups(0, NULL) != 0 || setgid(options->user) != 0 || setuid(options->user) != 0))
        _exit(126);
    execv(arguments.list[0], arguments.list);
    _exit(127);
}

void terminal_start(struct terminal *terminal, const struct terminal_options *options)
{
    struct winsize size = size_of(options->rows, options->columns);

    *terminal = (struct terminal){0};
    terminal->pid = forkpty(&terminal->descriptor, NULL, NULL, &size);
    ck_assert_int_ge(terminal->pid, 0);
    if (terminal->pid == 0)
        become(options);
    /* Nobody who is started later keeps it from hanging up. */
    ck_assert_int_eq(fcntl(terminal->descriptor, F_SETFD, FD_CLOEXEC), 0);
}

void terminal_type(struct terminal *terminal, const char *keys)
{
    size_t length = strlen(keys);

    ck_assert_int_eq(write(terminal->descriptor, keys, length), (ssize_t)length);
}

/* What moves the cursor is left out, as are sequences that set something. */
static void take(struct terminal *terminal, const char *bytes, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        char byte = bytes[i];

        if (terminal->state == TERMINAL_ESCAPE) {
            terminal->state = byte == '[' ? TERMINAL_SEQUENCE : TERMINAL_PLAIN;
        } else if (terminal->state == TERMINAL_SEQUENCE) {
            if (byte >= '@' && byte <= '~')
                terminal->state = TERMINAL_PLAIN;
        } else if (byte == ESCAPE) {
            terminal->state = TERMINAL_ESCAPE;
        } else if (byte != '\r' && byte != '\a') {
            buf_putc(&terminal->text, byte);
        }
    }
}

/* False at its end, or when nothing comes for too long. */
static bool read_more(struct terminal *terminal)
{
    struct pollfd wait = {.fd = terminal->descriptor, .events = POLLIN};
    char block[4096];
    ssize_t got;

    if (poll(&wait, 1, WAIT_MS) <= 0)
        return false;
    got = read(terminal->descriptor, block, sizeof block);
    if (got > 0)
        take(terminal, block, (size_t)got);
    return got > 0;
}

const char *terminal_expect_after(struct terminal *terminal, const char *text)
{
    size_t before = terminal->seen;
    const char *found;

    while ((found = strstr(buf_text(&terminal->text) + before, text)) == NULL)
        ck_assert_msg(read_more(terminal), "\"%s\" does not come; the screen:\n%s", text,
                      buf_text(&terminal->text));
    buf_clear(&terminal->answer);
    buf_append(&terminal->answer, terminal->text.data + before,
               (size_t)(found - terminal->text.data) - before);
    terminal->seen = (size_t)(found - terminal->text.data) + strlen(text);
    return buf_text(&terminal->answer);
}

void terminal_expect(struct terminal *terminal, const char *text)
{
    terminal_expect_after(terminal, text);
}

const char *terminal_enter(struct terminal *terminal, const char *line, const char *prompt)
{
    const char *answer;

    terminal_type(terminal, line);
    terminal_type(terminal, "\r");
    answer = terminal_expect_after(terminal, prompt);
    ck_assert_msg(strchr(answer, '\n') != NULL, "no line begins after \"%s\": %s", line, answer);
    return strchr(answer, '\n') + 1;
}

void terminal_resize(struct terminal *terminal, unsigned rows, unsigned columns)
{
    struct winsize size = size_of(rows, columns);

    ck_assert_int_eq(ioctl(terminal->descriptor, TIOCSWINSZ, &size), 0);
}

int terminal_wait(struct terminal *terminal)
{
    int status = 0;

    while (read_more(terminal))
        continue;
    ck_assert_int_eq(waitpid(terminal->pid, &status, 0), terminal->pid);
    terminal->pid = 0;
    ck_assert_msg(WIFEXITED(status), "ended by signal %d; the screen:\n%s", WTERMSIG(status),
                  buf_text(&terminal->text));
    return WEXITSTATUS(status);
}

void terminal_finish(struct terminal *terminal)
{
    close(terminal->descriptor);
    if (terminal->pid > 0) {
        ck_assert_msg(process_wait_gone(terminal->pid, WAIT_MS),
                      "it outlives its terminal; the screen:\n%s", buf_text(&terminal->text));
        waitpid(terminal->pid, NULL, 0);
    }
    buf_free(&terminal->text);
    buf_free(&terminal->answer);
}
