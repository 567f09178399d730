/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/inform.h"

#include "base/buf.h"
#include "base/datetime.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

static const char inform_bad_date[] = "% Invalid input: not a date and time.";

/* Local calendar time to seconds since 1970; false when there is no such date or time. */
static bool inform_local_seconds(const struct tm *wanted, int64_t *seconds)
{
    struct tm given = *wanted;
    given.tm_isdst = -1;
    time_t result = mktime(&given);
    /* mktime turns February 30 into March 2; then the fields differ. */
    if (given.tm_mday != wanted->tm_mday || given.tm_mon != wanted->tm_mon ||
        wanted->tm_hour > 23 || wanted->tm_min > 59 || wanted->tm_sec > 59)
        return false;
    *seconds = result;
    return true;
}

static bool inform_read_slashes(const char *clock, const char *date, struct tm *when)
{
    int used_clock = 0;
    int used_date = 0;
    int year;
    if (sscanf(clock, "%2d:%2d:%2d%n", &when->tm_hour, &when->tm_min, &when->tm_sec, &used_clock) !=
            3 ||
        clock[used_clock] != '\0' ||
        sscanf(date, "%2d/%2d/%4d%n", &when->tm_mon, &when->tm_mday, &year, &used_date) != 3 ||
        date[used_date] != '\0')
        return false;
    when->tm_mon -= 1;
    when->tm_year = (year < 100 ? year + 2000 : year) - 1900;
    return strpbrk(clock, "+-") == NULL && strpbrk(date, "+-") == NULL;
}

static bool inform_read_iso(const char *text, struct tm *when)
{
    const char *end = strptime(text, "%Y-%m-%dT%H:%M:%S", when);
    return end != NULL && *end == '\0';
}

static const char *inform_read_start(char **rest, struct inform_settings *settings)
{
    struct tm when = {0};
    char *clock = strtok_r(NULL, " \t", rest);
    if (clock == NULL)
        return "% Incomplete command.";
    if (!inform_read_iso(clock, &when)) {
        when = (struct tm){0};
        char *date = strtok_r(NULL, " \t", rest);
        if (date == NULL)
            return "% Incomplete command.";
        if (!inform_read_slashes(clock, date, &when))
            return inform_bad_date;
    }
    struct cwmp_time time = {0};
    if (!inform_local_seconds(&when, &time.seconds))
        return inform_bad_date;

    struct buf text = {0};
    datetime_format(&text, &time);
    snprintf(settings->start_time, sizeof(settings->start_time), "%s", buf_text(&text));
    buf_free(&text);
    return NULL;
}

static const char *inform_read_interval(char **rest, struct inform_settings *settings)
{
    char *text = strtok_r(NULL, " \t", rest);
    if (text == NULL)
        return "% Incomplete command.";
    char *end;
    unsigned long long number = strtoull(text, &end, 10);
    if (*text < '0' || *text > '9' || *end != '\0' || number == 0 || number > UINT32_MAX)
        return "% Invalid input: the interval is 1 to 4294967295 seconds.";
    settings->interval = (uint32_t)number;
    return NULL;
}

const char *inform_read(const char *arguments, struct inform_settings *settings)
{
    char text[256];
    if ((size_t)snprintf(text, sizeof(text), "%s", arguments) >= sizeof(text))
        return "% Invalid input: the line is too long.";

    char *rest = NULL;
    for (char *word = strtok_r(text, " \t", &rest); word != NULL;
         word = strtok_r(NULL, " \t", &rest)) {
        const char *reason;
        if (strcasecmp(word, "interval") == 0)
            reason = inform_read_interval(&rest, settings);
        else if (strcasecmp(word, "starttime") == 0)
            reason = inform_read_start(&rest, settings);
        else
            reason = "% Unknown command.";
        if (reason != NULL)
            return reason;
    }
    return NULL;
}
