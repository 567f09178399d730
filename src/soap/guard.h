/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Looks at an envelope's bytes before the XML parser does, for what the parser would let grow
 * before it tells anybody: the parser keeps a whole start tag, compares its attributes pairwise
 * and only then reports it. Also holds the input to UTF-8 by its first byte. Private to the room.
 */
#ifndef SOAP_GUARD_H
#define SOAP_GUARD_H

#include "soap/reader.h"

#include <stdbool.h>
#include <stddef.h>

enum soap_guard_state {
    SOAP_GUARD_START,  /* nothing but a byte-order mark seen */
    SOAP_GUARD_TEXT,   /* between markup */
    SOAP_GUARD_MARKUP, /* after '<' */
    SOAP_GUARD_BANG,   /* after "<!" */
    SOAP_GUARD_TAG,    /* in a tag */
    SOAP_GUARD_QUOTED, /* in an attribute's value */
    SOAP_GUARD_SKIP    /* in a comment, CDATA section or processing instruction */
};

/* A zero-initialised struct stands before the first byte. */
struct soap_guard {
    enum soap_guard_state state;
    size_t mark;       /* bytes of the byte-order mark seen */
    size_t markup;     /* bytes since '<', itself included */
    size_t attributes; /* '=' in the tag */
    char quote;        /* SOAP_GUARD_QUOTED: what ends the value */
    const char *end;   /* SOAP_GUARD_SKIP: the last three bytes of it */
    size_t least;      /* SOAP_GUARD_SKIP: the shortest that it can be */
    char last[3];      /* the latest bytes */
};

/* NULL when the bytes may go on to the parser, or what is wrong with them. */
const char *soap_guard_check(struct soap_guard *guard, const struct soap_limits *limits,
                             const char *data, size_t length);

#endif
