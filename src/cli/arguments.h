/* SPDX-License-Identifier: Apache-2.0 */
/* What the types of arguments take (CLI reference 2 and 4). */
#ifndef CLI_ARGUMENTS_H
#define CLI_ARGUMENTS_H

#include "base/mem.h"
#include "cli/interface_names.h"
#include "cli/tables.h"

enum cli_reading {
    CLI_READ,            /* `value` and `length` are set */
    CLI_READ_INCOMPLETE, /* there has to be more */
    CLI_READ_INVALID,    /* it is at `length` that it is wrong */
    CLI_READ_REFUSED     /* `sentence` says why; marked by a percent sign */
};

struct cli_argument {
    const struct cli_node *node;
    bool replay;               /* from a configuration file, which may say more than an operator */
    cli_interfaces interfaces; /* NULL: nobody knows which there are */
    void *argument;
    struct arena *arena;
    /* Results. */
    const char *value;
    size_t length; /* of the text that it took */
    const char *sentence;
};

/* Reads the value at the head of `text`, which does not begin with a blank and is not empty. Words
 * can be in double quotes, in which a backslash stands before a quote and itself. */
enum cli_reading cli_read_argument(struct cli_argument *argument, const char *text);

/* Appends a value as a word that is read back to it: in quotes when it has to be. */
void cli_write_word(const char *value, struct buf *out);

#endif
