/* SPDX-License-Identifier: Apache-2.0 */
/* Values of DHCP options as clients write them into their hooks' environment. */
#ifndef DHCP_VALUE_H
#define DHCP_VALUE_H

#include "base/buf.h"

/* Appends the value's bytes: of hex digits in pairs ("0102"), of bytes between colons ("1:2"), or
 * else of the text itself, in which quotes around it go and a backslash stands before three octal
 * digits or a character. */
void value_read(const char *text, struct buf *bytes);

#endif
