/* SPDX-License-Identifier: Apache-2.0 */
/* Lexical forms: numbers in attributes, and values of the CWMP base types. */
#ifndef GENERATOR_LEXICAL_H
#define GENERATOR_LEXICAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define LEXICAL_UNBOUNDED UINT64_MAX

/* A whole non-negative number that fits into 32 bits. */
bool lexical_count(const char *text, uint64_t *count);

/* Whether it is the name of a CWMP base type, and of one whose values are numbers. */
bool lexical_is_type(const char *type);
bool lexical_is_numeric(const char *type);

/* Whether a text is a value of a base type. */
bool lexical_is_value(const char *type, const char *text);
bool lexical_is_decimal(const char *text);
/* Orders two decimal numbers of any length: below, at or above 0. */
int lexical_compare(const char *a, const char *b);
/* What the size facet counts: bytes of base64 and hexBinary, else characters. */
size_t lexical_size(const char *type, const char *text);

#endif
