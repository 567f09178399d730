/* SPDX-License-Identifier: Apache-2.0 */
/* A session of the interpreter for tests, over a factory-new device without handlers. */
#ifndef UNIT_SUPPORT_SHELL_H
#define UNIT_SUPPORT_SHELL_H

#include "cli/interpreter.h"
#include "support/fake_env.h"

struct shell {
    struct fake_env fake;
    struct arena *arena;
    struct cli_context context;
    struct cli_session *session;
    bool may_configure;
    struct buf output; /* of the last line */
    enum cli_result result;
    unsigned done; /* how often a line has ended */
};

/* The host is called Hostname. */
void shell_start(struct shell *shell, bool may_configure);
void shell_end(struct shell *shell);

/* Executes one line and returns what was printed. */
const char *shell_run(struct shell *shell, const char *line);
/* The same for lines that have to go well. */
void shell_run_all(struct shell *shell, const char *const *lines, size_t count);
#define SHELL_RUN(shell, ...)                                                                      \
    shell_run_all(shell, (const char *const[]){__VA_ARGS__},                                       \
                  sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))

/* The line is an error, and this is printed. */
void shell_check_error(struct shell *shell, const char *line, const char *printed);
/* In the mode where CWMP is configured. */
void shell_enter_cwmp(struct shell *shell);
/* The lexical form of a role's value, in the arena. */
const char *shell_role(struct shell *shell, enum model_role role);
const char *shell_setting(struct shell *shell, enum cli_setting setting);
/* The configuration as text, in the arena. */
const char *shell_configuration(struct shell *shell);

#endif
