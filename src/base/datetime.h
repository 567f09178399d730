/* SPDX-License-Identifier: Apache-2.0 */
/* XML Schema dateTime, with the special values of CWMP (R-TYP-04 to R-TYP-07). */
#ifndef BASE_DATETIME_H
#define BASE_DATETIME_H

#include "api/value.h"
#include "base/buf.h"

#include <stdbool.h>

/* YYYY-MM-DDThh:mm:ss[.fff][Z|+hh:mm|-hh:mm]; a value without zone is UTC, except that a year
 * below 1000 makes it relative to boot (R-TYP-06). False when it is not a valid date. */
bool datetime_parse(const char *text, struct cwmp_time *time);
/* UTC with suffix Z; relative times without suffix; fractions only when there are any. */
void datetime_format(struct buf *out, const struct cwmp_time *time);
/* Local time with its offset from UTC, as Inform.CurrentTime wants it (R-TYP-07). */
void datetime_format_local(struct buf *out, int64_t seconds);

#endif
