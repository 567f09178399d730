/* SPDX-License-Identifier: Apache-2.0 */
/* The connection to the daemon: src/control/shell_connection.h says what goes over it. */
#ifndef SHELL_LINK_H
#define SHELL_LINK_H

#include "base/buf.h"

#include <stdbool.h>

/* The daemon takes no longer request than 8 KiB. */
#define LINK_LONGEST_LINE 8000

enum link_kind {
    LINK_OUTPUT,      /* a piece of the answer: `text` */
    LINK_UNSOLICITED, /* a piece that is nobody's answer: `text` */
    LINK_END,         /* of the answer: `result`, and length and prompt are those of now */
    LINK_LOST         /* the connection is gone */
};

/* LINK_RESULT_ASKS: the next line is the answer to the question that is in the place of the prompt.
 */
enum link_result { LINK_RESULT_OK, LINK_RESULT_ASKS, LINK_RESULT_ERROR, LINK_RESULT_EXIT };

struct link {
    int descriptor;
    struct buf input; /* what came and was not taken */
    size_t taken;     /* of `input` */
    struct buf text;
    enum link_result result;
    long length; /* lines of a page; 0: no pages; -1: as the terminal has them */
    struct buf prompt;
};

/* Connects, and becomes a shell. False with the reason, which says what to do, in `*reason`. */
bool link_open(struct link *link, const char *path, struct buf *reason);
void link_close(struct link *link);

/* Sends a request; that it is gone is seen by the next link_read(). */
void link_send(struct link *link, char letter, const char *text);
/* Waits for what comes next. */
enum link_kind link_read(struct link *link);
/* True when link_read() will not wait. */
bool link_is_ready(const struct link *link);

#endif
