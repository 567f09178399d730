/* SPDX-License-Identifier: Apache-2.0 */
/* The grammar that WWW-Authenticate and Authorization share (RFC 7235 2.1): schemes, each with
 * parameters behind it. */
#ifndef HTTP_AUTH_READER_H
#define HTTP_AUTH_READER_H

enum auth_item {
    AUTH_END,
    AUTH_SCHEME,    /* `name` */
    AUTH_PARAMETER, /* `name` and `value` of the scheme before it */
    AUTH_OVERLONG,  /* a parameter that does not fit */
    AUTH_MALFORMED  /* the rest cannot be read */
};

struct auth_reader {
    const char *at; /* set to the header's value at the start */
    char name[32];
    char value[1024]; /* without quotes and their backslashes */
};

enum auth_item auth_reader_next(struct auth_reader *reader);

#endif
