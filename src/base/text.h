/* SPDX-License-Identifier: Apache-2.0 */
/* Small helpers on strings: numbers, UTF-8, hex, base64, splitting, comparing secrets. */
#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include "base/buf.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

bool text_equal(const char *a, const char *b);
bool text_starts_with(const char *text, const char *prefix);
bool text_ends_with(const char *text, const char *suffix);
/* Compares in time that depends on the lengths only (R-SEC-11). */
bool text_equal_secret(const char *a, const char *b);

/* Whole-string decimal numbers, optional sign, no white space; false when it is not one or
 * does not fit. */
bool text_to_int64(const char *text, int64_t *value);
bool text_to_uint64(const char *text, uint64_t *value);

/* Characters (not bytes) of valid UTF-8 in XML 1.0's character range; false when it is not. */
bool text_utf8_length(const char *text, size_t *characters);

void text_hex_encode(struct buf *out, const uint8_t *bytes, size_t length); /* upper case */
/* Either case; false on an odd number of digits or another character. */
bool text_hex_decode(const char *text, uint8_t *bytes, size_t capacity, size_t *length);
void text_base64_encode(struct buf *out, const uint8_t *bytes, size_t length);
/* White space is skipped; false on anything else that is not base64. `bytes` needs
 * 3 * strlen(text) / 4 + 3 bytes. */
bool text_base64_decode(const char *text, uint8_t *bytes, size_t *length);

/* Percent-encodes all but letters, digits and the characters of `keep`. */
void text_percent_encode(struct buf *out, const char *text, const char *keep);
/* Undoes it in place; what encodes no byte, or NUL, stays as it is. */
void text_percent_decode(char *text);

/* Takes the next item off a comma-separated list, without the white space around it and decoded
 * (R-TYP-11), and moves `list` behind it. Empty items are passed over; NULL: there are no more.
 * The caller frees it. */
char *text_list_take(const char **list);
bool text_list_has(const char *list, const char *item);

#endif
