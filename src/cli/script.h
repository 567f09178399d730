/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Commands in a row, executed as if they were typed, with nobody at the terminal: a configuration
 * script that was delivered, a list of commands that the ACS sends (CLI reference 5.18, 7). What
 * takes time (ping) has no place in it: it is ended at once and has failed.
 */
#ifndef CLI_SCRIPT_H
#define CLI_SCRIPT_H

#include "base/buf.h"
#include "cli/interpreter.h"

#include <stdbool.h>
#include <stddef.h>

#define SCRIPT_MAX_OUTPUT (64 * 1024) /* bytes */

struct script {
    const struct cli_context *context;
    const char *mode; /* in which it begins, one of cli_has_mode() */
    /* The next line, without its end; false after the last one. It may change until the next. */
    bool (*next)(void *argument, const char **line);
    void *argument;
    bool stop_on_error;
};

struct script_result {
    size_t failed;     /* which line failed first, from 1 on; 0: none */
    struct buf output; /* without passwords; what is over SCRIPT_MAX_OUTPUT is left out */
    struct buf reason; /* the sentence that the first failure ended in */
};

/* Runs it to its end, or to its first error. `result` is empty before; the caller frees its
 * texts. */
void script_run(const struct script *script, struct script_result *result);

#endif
