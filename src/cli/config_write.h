/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The configuration in force as text in the shell's syntax, in the order of the CLI reference,
 * section 3.3: the lines that are not default, which config_parse() reads back to the same state.
 */
#ifndef CLI_CONFIG_WRITE_H
#define CLI_CONFIG_WRITE_H

#include "base/buf.h"
#include "cli/config.h"

/* Passwords are written in their type-7 form, or not at all for a file that leaves the device
 * (R-UPL-04). A value that the syntax cannot say is named in a comment; then it returns false. */
bool config_write(struct model *model, const struct config_transport *transport, bool passwords,
                  struct buf *out);

#endif
