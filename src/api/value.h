/* SPDX-License-Identifier: Apache-2.0 */
/* The C types of a row's fields: what handler authors read and fill in. */
#ifndef API_VALUE_H
#define API_VALUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Base types of CWMP parameters and the C type of their field in a row:
 *   string, decimal and every list   const char * (never NULL when the engine hands it out)
 *   int, long                        int32_t, int64_t
 *   unsignedInt, unsignedLong        uint32_t, uint64_t
 *   boolean                          bool
 *   dateTime                         struct cwmp_time
 *   base64, hexBinary                struct cwmp_bytes
 * A list is one text: its items with commas between them. A value of an enumeration is its text.
 */
enum cwmp_type {
    CWMP_TYPE_STRING,
    CWMP_TYPE_INT,
    CWMP_TYPE_UNSIGNED_INT,
    CWMP_TYPE_LONG,
    CWMP_TYPE_UNSIGNED_LONG,
    CWMP_TYPE_BOOLEAN,
    CWMP_TYPE_DATE_TIME,
    CWMP_TYPE_BASE64,
    CWMP_TYPE_HEX_BINARY,
    CWMP_TYPE_DECIMAL
};

/* A point in time, or, when `relative`, seconds since boot (TR-106 3.2, R-TYP-05, R-TYP-06). */
struct cwmp_time {
    int64_t seconds; /* since 1970-01-01T00:00:00Z, or since boot */
    int32_t nanoseconds;
    bool relative;
};

#define CWMP_TIME_UNKNOWN  ((int64_t)-62135596800) /* 0001-01-01T00:00:00Z */
#define CWMP_TIME_INFINITE ((int64_t)253402300799) /* 9999-12-31T23:59:59Z */

struct cwmp_bytes {
    const uint8_t *data;
    size_t length;
};

#endif
