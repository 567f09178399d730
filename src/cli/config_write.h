/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The configuration in force as text in the shell's syntax, in the order of the command tables
 * (CLI reference 3.3): the lines that are not default, which config_parse() reads back to the same
 * state.
 */
#ifndef CLI_CONFIG_WRITE_H
#define CLI_CONFIG_WRITE_H

#include "base/buf.h"
#include "cli/settings.h"
#include "model/model.h"

/* Values that are no settings: they were learned (of DHCP), and no line says them. */
struct config_learned {
    bool (*is_learned)(const void *argument, enum model_role role);
    const void *argument;
};

enum config_passwords {
    CONFIG_WITHOUT_PASSWORDS, /* for what leaves the device (R-UPL-04), and who may only look */
    CONFIG_OBFUSCATED,        /* in type 7 */
    CONFIG_WITH_PASSWORDS     /* as they are, or in type 7: `service password-encryption` */
};

/* A value that the syntax cannot say is named in a comment; then it returns false. */
bool config_write(struct model *model, const struct settings *settings,
                  enum config_passwords passwords, const struct config_learned *learned,
                  struct buf *out);

#endif
