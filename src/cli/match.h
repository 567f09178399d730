/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A line against the commands of a mode: which one it is, with what values, or what is wrong with
 * it and where; and what could come next.
 */
#ifndef CLI_MATCH_H
#define CLI_MATCH_H

#include "base/mem.h"
#include "cli/arguments.h"
#include "cli/tables.h"

#define CLI_MAX_LINE 4096 /* bytes */

struct cli_matcher {
    int mode;
    bool replay; /* of a configuration file: only what configures, and hidden commands too */
    cli_interfaces interfaces; /* NULL: nobody knows which there are */
    void *argument;
    struct arena *arena;
};

enum cli_outcome {
    CLI_MATCHED,
    CLI_NOTHING,    /* an empty line */
    CLI_INCOMPLETE, /* more has to come */
    CLI_AMBIGUOUS,  /* the word at `at` begins several */
    CLI_UNKNOWN,    /* no command begins like this */
    CLI_INVALID,    /* what stands at `at` has no place there */
    CLI_REFUSED     /* `sentence` says why */
};

/* A word or argument of the line, the last one first. */
struct cli_step {
    const struct cli_node *node;
    const char *value; /* of an argument; NULL: a word */
    const struct cli_step *before;
};

struct cli_match {
    enum cli_outcome outcome;
    size_t at; /* offset of what is wrong */
    const char *sentence;
    int mode; /* in which the command is one: the matcher's, one that it inherits from or escapes to
               */
    const struct cli_command *command;
    bool negated;
    bool is_escaped; /* after `do`: it changes no mode */
    bool is_foreign; /* it does not begin like a command of the mode */
    const struct cli_step *last;
    const char *filter; /* what follows a bar; NULL: nothing */
};

/* Memory is in the matcher's arena. Of a mode that inherits, the parent's commands are tried when
 * the line is none of its own. */
void cli_match(const struct cli_matcher *matcher, const char *line, struct cli_match *match);

/* The value of an argument, or the word that stands for one; NULL when it was not given. */
const char *cli_match_value(const struct cli_match *match, const char *name);

/* What could come next after a text, for help and completion. */
struct cli_candidate {
    const char *word; /* or what an argument is called, in capitals; "<cr>": the end */
    const char *help;
    bool is_argument;
};

struct cli_candidates {
    struct cli_candidate *items; /* words first, in alphabetical order */
    size_t count, room;
    const char *prefix;       /* of a word that has been begun; "" */
    struct cli_match failure; /* outcome other than CLI_MATCHED: the text makes no sense */
};

/* A text that ends in a blank is followed by a new word, another one has begun the word. */
void cli_match_candidates(const struct cli_matcher *matcher, const char *text,
                          struct cli_candidates *candidates);

#endif
