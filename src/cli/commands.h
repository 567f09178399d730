/* SPDX-License-Identifier: Apache-2.0 */
/* The configuration commands, one table row each: words, what follows them, what they set. */
#ifndef CLI_COMMANDS_H
#define CLI_COMMANDS_H

#include "base/mem.h"
#include "cli/config.h"

#include <stdbool.h>

/* Where the reader stands: global configuration or inside the `cwmp` block. */
struct commands_mode {
    bool inside_cwmp;
};

/* Takes one line (no line end, no leading blanks, not empty). NULL, or the sentence that says
 * what is wrong with it; `config` is unchanged then. */
const char *commands_take(struct commands_mode *mode, const char *line, unsigned number,
                          struct arena *arena, struct config *config);

#endif
