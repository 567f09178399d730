/* SPDX-License-Identifier: Apache-2.0 */
/* Strings that match an XML Schema regular expression by the way they are made. */
#ifndef TESTS_BOUNDARY_WITNESS_H
#define TESTS_BOUNDARY_WITNESS_H

#include "base/buf.h"

#include <stdbool.h>

/* Appends a match of `pattern`. Choices between branches, members of classes and numbers of
 * repetitions go by `choice`: 0 takes the first and the fewest, others differ. False when the
 * pattern has something that is not known here. */
bool witness_make(const char *pattern, unsigned choice, struct buf *out);

#endif
