/* SPDX-License-Identifier: Apache-2.0 */
#include "shell/pager.h"

#include "shell/signals.h"

#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define MORE   " --More-- "
#define ERASE  "\r          \r"
#define CTRL_C 3

struct pager pager_begin(long length, int signals)
{
    struct winsize size = {0};
    struct pager pager = {.width = 80, .signals = signals};

    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        pager.width = size.ws_col;
    pager.height = length < 0 ? size.ws_row : (unsigned)length;
    pager.left = pager.height > 1 ? pager.height - 1 : pager.height;
    return pager;
}

/* 'q' when there is nobody to press a key, or a signal says that it is enough. */
static char read_key(struct pager *pager)
{
    struct pollfd wait[] = {{.fd = STDIN_FILENO, .events = POLLIN},
                            {.fd = pager->signals, .events = POLLIN}};
    char key;

    while (poll(wait, 2, -1) < 0 || wait[0].revents == 0) {
        int signal = wait[1].revents != 0 ? signals_take(pager->signals) : 0;

        pager->ended = signal == SIGTERM || signal == SIGHUP;
        if (pager->ended || signal == SIGINT)
            return 'q';
    }
    pager->ended = read(STDIN_FILENO, &key, 1) != 1;
    return pager->ended ? 'q' : key;
}

static void wait_for_key(struct pager *pager)
{
    fputs(MORE, stdout);
    fflush(stdout);
    for (bool known = false; !known;) {
        char key = read_key(pager);

        known = true;
        if (key == ' ')
            pager->left = pager->height > 1 ? pager->height - 1 : 1;
        else if (key == '\r' || key == '\n')
            pager->left = 1;
        else if (key == 'q' || key == 'Q' || key == CTRL_C)
            pager->quit = true;
        else
            known = false;
    }
    fputs(ERASE, stdout);
    fflush(stdout);
}

/* A byte that begins a character moves on; what follows in it (UTF-8) does not. */
static void advance(struct pager *pager, char byte)
{
    if (byte == '\n') {
        pager->column = 0;
        pager->left--;
        return;
    }
    if (byte == '\t')
        pager->column = (pager->column | 7) + 1;
    else if (((unsigned char)byte & 0xC0) != 0x80)
        pager->column++;
    if (pager->column > pager->width) {
        pager->column = 1;
        pager->left -= pager->left > 1;
    }
}

void pager_write(struct pager *pager, const char *text, size_t length)
{
    size_t shown = 0;

    for (size_t i = 0; pager->height > 0 && !pager->quit && i < length; i++) {
        if (pager->left == 0) {
            fwrite(text + shown, 1, i - shown, stdout);
            shown = i;
            wait_for_key(pager);
        }
        advance(pager, text[i]);
    }
    if (!pager->quit)
        fwrite(text + shown, 1, length - shown, stdout);
    fflush(stdout);
}
