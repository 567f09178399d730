/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The operator's commands as tables. They are written in models/cli/, dmgen makes generated/cli/
 * of them, and everything that knows a command reads them: the interpreter, its help and
 * completion, the configuration file in both directions, `show`.
 *
 * A command is a set of nodes (words and arguments), each of which names those that may follow
 * it in that command. A line is matched against all commands of a mode at once.
 */
#ifndef CLI_TABLES_H
#define CLI_TABLES_H

#include "base/buf.h"
#include "model/role.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Types of arguments; what each takes is told in arguments.h. */
enum cli_type {
    CLI_TYPE_NUMBER,
    CLI_TYPE_NAME,
    CLI_TYPE_ACS_URL,
    CLI_TYPE_CPE_URL,
    CLI_TYPE_PROXY_URL,
    CLI_TYPE_PASSWORD,
    CLI_TYPE_FILE,
    CLI_TYPE_HOST,
    CLI_TYPE_HOSTNAME,
    CLI_TYPE_INTERFACE,
    CLI_TYPE_ADDRESS,
    CLI_TYPE_MASK,
    CLI_TYPE_START_TIME,
    CLI_TYPE_PATH,
    CLI_TYPE_PROVISIONING_CODE,
    CLI_TYPE_TEXT,
    CLI_TYPE_COUNT
};

/* What a value is given to: the parameter of a role, a setting, or the mode that is entered. */
enum cli_target { CLI_TARGET_NONE, CLI_TARGET_ROLE, CLI_TARGET_SETTING, CLI_TARGET_KEY };

struct cli_node {
    const char *word; /* NULL: an argument */
    const char *name; /* of the argument that it is, or is a value of; NULL: of none */
    const char *help;
    enum cli_type type;
    uint32_t least, most;               /* of a number that is typed */
    uint32_t replay_least, replay_most; /* of one in a configuration file */
    enum cli_target target;
    uint16_t index;         /* enum model_role or enum cli_setting */
    uint16_t command;       /* to which it belongs */
    const uint16_t *follow; /* nodes that may come next */
    uint16_t follow_count;
    uint16_t part; /* of the optional parts of the command; 0: of none */
    bool last;     /* the command can end here */
    bool no_last;  /* its `no` form can */
};

/* Something that a command gives a value without being told. */
struct cli_effect {
    enum cli_target target;
    uint16_t index;
    const char *value;  /* NULL: the default */
    const char *notice; /* to print when it had another value; NULL: nothing */
};

enum cli_leave { CLI_LEAVE_NOT, CLI_LEAVE_PARENT, CLI_LEAVE_ALL };

enum cli_result {
    CLI_OK,
    CLI_ERROR,
    CLI_EXIT,   /* the shell is to end */
    CLI_PENDING /* of an action: cli_finish() is called later */
};

struct cli_call;
struct cli_context;
typedef enum cli_result (*cli_action)(struct cli_call *call);

struct cli_command {
    uint32_t modes; /* bits */
    uint16_t node;  /* its first one; they are in the order of the document */
    uint16_t node_count;
    const uint16_t *first; /* nodes with which it can begin */
    uint16_t first_count;
    const struct cli_effect *effects, *no_effects;
    uint16_t effects_count, no_effects_count;
    int enter; /* the mode that follows; -1: the same */
    enum cli_leave leave;
    cli_action action, no_action; /* NULL: none */
    uint16_t display;             /* 1 and its number; 0: none */
    const char *message;          /* to print; NULL: none */
    const char *warning;          /* the same, after it took effect */
    bool negatable;
    bool changes;   /* not for who may only look */
    bool filter;    /* its output can be filtered */
    bool hidden;    /* for configuration files only */
    bool unwritten; /* not for configuration files */
};

struct cli_mode {
    const char *name;
    const char *prompt;     /* after the host's name; before the key when there is a prompt_end */
    const char *prompt_end; /* NULL: the prompt shows no key */
    int parent;             /* -1: none */
    int escape;             /* mode of the commands after `do`; -1: none */
    bool inherits;          /* the parent's commands can be given, and leave the mode */
};

struct cli_setting_row {
    const char *name;
    const char *default_value;
    bool secret;
    bool per_interface;
};

struct cli_interface_type {
    const char *name;
    const char *help;
};

enum cli_format {
    CLI_FORMAT_TEXT,
    CLI_FORMAT_SWITCH,     /* enable, disable */
    CLI_FORMAT_SECONDS,    /* 60s */
    CLI_FORMAT_PASSWORD,   /* ****** */
    CLI_FORMAT_START_TIME, /* 12:0:0 12 31 2026 */
    CLI_FORMAT_LIMIT       /* 0 is unlimited */
};

struct cli_row {
    const char *label;
    enum cli_format format;
    enum model_role role; /* ROLE_COUNT: none */
    uint16_t setting;     /* counts before the role when it is set; SETTING_COUNT: none */
    void (*value)(const struct cli_context *context, struct buf *out); /* NULL: none */
    bool optional; /* without a value there is no row */
};

struct cli_display {
    const struct cli_row *rows;
    size_t count;
};

/* A number must not be less than another. */
struct cli_order {
    enum model_role least, most;
    const char *error;
};

struct cli_grammar {
    const struct cli_mode *modes;
    int mode_count;
    int replay_mode; /* in which a configuration file begins */
    const struct cli_interface_type *interface_types;
    size_t interface_type_count;
    const struct cli_setting_row *settings;
    size_t setting_count;
    const struct cli_node *nodes;
    size_t node_count;
    const struct cli_command *commands;
    uint16_t command_count;
    const struct cli_display *displays;
    const struct cli_order *orders;
    size_t order_count;
};

#endif
