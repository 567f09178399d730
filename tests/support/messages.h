/* SPDX-License-Identifier: Apache-2.0 */
/* Holds one CWMP message against the published schema of its namespace. */
#ifndef SUPPORT_MESSAGES_H
#define SUPPORT_MESSAGES_H

#include <stddef.h>

/* Fails the test when the envelope is not valid; says nothing where there is no schema
 * (support/bbf.h). */
void messages_check(const char *text, size_t length);

#endif
