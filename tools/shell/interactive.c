/* SPDX-License-Identifier: Apache-2.0 */
#include "shell/interactive.h"

#include "base/mem.h"
#include "shell/editor.h"
#include "shell/exit_code.h"
#include "shell/pager.h"
#include "shell/signals.h"

#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct shell {
    struct link *link;
    struct editor editor;
    int signals;
    bool ended; /* the terminal is gone, or the program is told to go */
};

/* Waits for the daemon; Ctrl-C, and whatever ends the program, ends the command. */
static void wait_for_daemon(struct shell *shell)
{
    struct pollfd wait[] = {{.fd = shell->link->descriptor, .events = POLLIN},
                            {.fd = shell->signals, .events = POLLIN},
                            {.fd = STDIN_FILENO, .events = POLLIN}};

    while (!link_is_ready(shell->link) && (poll(wait, 3, -1) < 0 || wait[0].revents == 0)) {
        int signal = wait[1].revents != 0 ? signals_take(shell->signals) : 0;
        bool gone = false, enough = signal == SIGINT;

        if (wait[2].revents != 0 && editor_read_ahead(&shell->editor, &gone))
            enough = true;
        if (gone || signal == SIGTERM || signal == SIGHUP) {
            shell->ended = enough = true;
            wait[2].fd = -1;
        }
        if (enough)
            link_send(shell->link, 'i', "");
    }
}

/* Shows what comes until the answer is whole; false when the daemon is gone. */
static bool show_answer(struct shell *shell)
{
    struct pager pager = pager_begin(shell->link->length, shell->signals);
    enum link_kind kind;

    do {
        bool went_on = !pager.quit;

        wait_for_daemon(shell);
        kind = link_read(shell->link);
        if (kind == LINK_OUTPUT || kind == LINK_UNSOLICITED)
            pager_write(&pager, shell->link->text.data, shell->link->text.length);
        shell->ended = shell->ended || pager.ended;
        if (pager.quit && went_on)
            link_send(shell->link, 'i', ""); /* what nobody reads need not go on */
    } while (kind != LINK_END && kind != LINK_LOST);
    if (pager.column > 0)
        putchar('\n');
    fflush(stdout);
    return kind == LINK_END;
}

/* False when the daemon is gone. */
static bool execute(struct shell *shell, const char *text)
{
    char *line = mem_strndup(text, strcspn(text, "\r\n"));
    bool there = true;

    if (strlen(line) > LINK_LONGEST_LINE) {
        printf("%% The line is longer than %d bytes.\n", LINK_LONGEST_LINE);
    } else if (line[strspn(line, " \t")] != '\0') {
        past_keep(&shell->editor.past, line);
        link_send(shell->link, 'x', line);
        there = show_answer(shell);
    }
    mem_free_secret(line);
    return there;
}

/* What the operator has ended a line with; false when the daemon is gone. */
static bool act(struct shell *shell, const char *text)
{
    switch (shell->editor.end) {
    case EDITOR_LINE:
        return execute(shell, text);
    case EDITOR_UNDO:
        link_send(shell->link, 'z', "");
        return show_answer(shell);
    case EDITOR_LEFT:
        shell->ended = true;
        return true;
    case EDITOR_DROPPED:
        if (shell->link->result != LINK_RESULT_ASKS)
            return true;
        link_send(shell->link, 'z', "");
        return show_answer(shell);
    case EDITOR_LOST:
        break;
    }
    return false;
}

int interactive_run(struct link *link)
{
    struct shell shell = {.link = link, .signals = signals_open()};
    bool there = true;

    if (shell.signals < 0 || !editor_open(&shell.editor, link, shell.signals)) {
        fputs("cwmpsh: the terminal cannot be used\n", stderr);
        return SHELL_WRONG;
    }
    while (there && !shell.ended && link->result != LINK_RESULT_EXIT) {
        const char *text = editor_read(&shell.editor);

        there = act(&shell, text);
        editor_forget(&shell.editor);
    }
    if (shell.editor.end == EDITOR_LEFT)
        putchar('\n');
    if (!there)
        puts("The daemon has closed the connection.");
    editor_close(&shell.editor);
    close(shell.signals);
    return there ? SHELL_OK : SHELL_LOST;
}
