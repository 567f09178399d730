/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/start_time.h"

#include "base/datetime.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#define LONGEST 64 /* characters of a date and time */

/* Local calendar time to seconds since 1970; false when there is no such date or time. */
static bool local_seconds(const struct tm *wanted, int64_t *seconds)
{
    struct tm given = *wanted;

    given.tm_isdst = -1;
    /* mktime turns February 30 into March 2; then the fields differ. */
    time_t result = mktime(&given);
    if (given.tm_mday != wanted->tm_mday || given.tm_mon != wanted->tm_mon ||
        wanted->tm_hour > 23 || wanted->tm_min > 59 || wanted->tm_sec > 59)
        return false;
    *seconds = result;
    return true;
}

static size_t word_length(const char *text)
{
    return strcspn(text, " \t");
}

/* How many bytes `hh:mm:ss MM/DD/YY` took; 0 and -1 as start_time_read(). */
static int read_slashes(const char *text, struct tm *when)
{
    int clock = 0, date = 0, begun = 0, year;

    if (strpbrk(text, "+-") != NULL && strpbrk(text, "+-") < text + word_length(text))
        return 0;
    if (sscanf(text, "%2d:%2d:%2d%n", &when->tm_hour, &when->tm_min, &when->tm_sec, &clock) != 3 ||
        (size_t)clock != word_length(text))
        return 0;
    const char *rest = text + clock + strspn(text + clock, " \t");
    if (*rest == '\0')
        return -1;
    if (strcspn(rest, "+-") < word_length(rest) ||
        sscanf(rest, "%2d/%2d/%n%4d%n", &when->tm_mon, &when->tm_mday, &begun, &year, &date) != 3 ||
        (size_t)date != word_length(rest))
        return 0;
    /* YY or YYYY: nobody means the second century by 126. */
    if (date - begun != 2 && (date - begun != 4 || year < 1000))
        return 0;
    when->tm_mon -= 1;
    when->tm_year = (year < 100 ? year + 2000 : year) - 1900;
    return (int)(rest + date - text);
}

int start_time_read(const char *text, struct buf *out)
{
    struct cwmp_time time = {0};
    struct tm when = {0};
    char word[LONGEST];
    size_t length = word_length(text);
    int used = (int)length;

    snprintf(word, sizeof(word), "%.*s", length < sizeof(word) ? (int)length : 0, text);
    const char *end = strptime(word, "%Y-%m-%dT%H:%M:%S", &when);
    if (end != NULL && *end == '\0' && when.tm_year >= 1000 - 1900) {
        if (!local_seconds(&when, &time.seconds))
            return 0;
    } else if (!datetime_parse(word, &time)) {
        when = (struct tm){0};
        used = read_slashes(text, &when);
        if (used > 0 && !local_seconds(&when, &time.seconds))
            return 0;
    }
    if (used > 0)
        datetime_format(out, &time);
    return used;
}

void start_time_write(const struct cwmp_time *time, struct buf *out)
{
    time_t seconds = (time_t)time->seconds;
    struct tm local;

    localtime_r(&seconds, &local);
    struct tm again = local;
    again.tm_isdst = -1;
    /* An hour that a change of the clock brings twice can be said in UTC only. */
    if (time->relative || time->nanoseconds != 0 || local.tm_year < 1000 - 1900 ||
        local.tm_year > 9999 - 1900 || mktime(&again) != seconds)
        datetime_format(out, time);
    else if (local.tm_year >= 100 && local.tm_year < 200)
        buf_printf(out, "%02d:%02d:%02d %02d/%02d/%02d", local.tm_hour, local.tm_min, local.tm_sec,
                   local.tm_mon + 1, local.tm_mday, local.tm_year - 100);
    else
        buf_printf(out, "%02d:%02d:%02d %02d/%02d/%04d", local.tm_hour, local.tm_min, local.tm_sec,
                   local.tm_mon + 1, local.tm_mday, local.tm_year + 1900);
}

void start_time_show(const struct cwmp_time *time, struct buf *out)
{
    time_t seconds = (time_t)time->seconds;
    struct tm local;

    if (time->relative || time->seconds == CWMP_TIME_UNKNOWN) {
        buf_puts(out, "0:0:0 0 0 0");
        return;
    }
    localtime_r(&seconds, &local);
    buf_printf(out, "%d:%d:%d %d %d %d", local.tm_hour, local.tm_min, local.tm_sec,
               local.tm_mon + 1, local.tm_mday, local.tm_year + 1900);
}
