/* SPDX-License-Identifier: Apache-2.0 */
#include "base/datetime.h"

#include <stdio.h>
#include <time.h>

#define DAY_SECONDS   INT64_C(86400)
#define RELATIVE_YEAR 1000 /* below it an untimezoned value counts from boot (R-TYP-06) */
#define MAX_OFFSET    (14 * 60)

struct fields {
    int year, month, day, hour, minute, second;
    int32_t nanoseconds;
};

static bool is_leap(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static int days_in_month(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

/* Days from 0001-01-01 to the first day of `year`, in the proleptic Gregorian calendar. */
static int64_t days_before_year(int year)
{
    int64_t past = year - 1;

    return past * 365 + past / 4 - past / 100 + past / 400;
}

/* Seconds from 0001-01-01T00:00:00 to the time of `fields`. */
static int64_t seconds_of_fields(const struct fields *fields)
{
    int64_t days = days_before_year(fields->year) + fields->day - 1;

    for (int month = 1; month < fields->month; month++)
        days += days_in_month(fields->year, month);
    return days * DAY_SECONDS + fields->hour * 3600 + fields->minute * 60 + fields->second;
}

/* The last second of year 999. */
static int64_t highest_relative(void)
{
    return days_before_year(RELATIVE_YEAR) * DAY_SECONDS - 1;
}

static struct fields fields_of_seconds(int64_t seconds)
{
    int64_t days = seconds / DAY_SECONDS, rest = seconds % DAY_SECONDS;
    struct fields fields = {
        .hour = (int)(rest / 3600), .minute = (int)(rest / 60 % 60), .second = (int)(rest % 60)};

    /* 400 years have 146097 days; the quotient is at most one year off. */
    fields.year = (int)(days * 400 / 146097) + 1;
    while (days_before_year(fields.year) > days)
        fields.year--;
    while (days_before_year(fields.year + 1) <= days)
        fields.year++;
    days -= days_before_year(fields.year);
    for (fields.month = 1; days >= days_in_month(fields.year, fields.month); fields.month++)
        days -= days_in_month(fields.year, fields.month);
    fields.day = (int)days + 1;
    return fields;
}

/* Exactly `count` digits, then moves past them. */
static bool take_number(const char **text, int count, int *number)
{
    *number = 0;
    for (; count > 0; count--, (*text)++) {
        if (**text < '0' || **text > '9')
            return false;
        *number = *number * 10 + (**text - '0');
    }
    return true;
}

static bool take_byte(const char **text, char byte)
{
    if (**text != byte)
        return false;
    (*text)++;
    return true;
}

/* Digits past the nanoseconds are read and dropped. */
static bool take_fraction(const char **text, int32_t *nanoseconds)
{
    int32_t weight = 100000000;

    if (!take_byte(text, '.'))
        return true;
    if (**text < '0' || **text > '9')
        return false;
    for (; **text >= '0' && **text <= '9'; (*text)++, weight /= 10)
        *nanoseconds += (**text - '0') * weight;
    return true;
}

static bool take_zone(const char **text, bool *zoned, int *offset_minutes)
{
    int hours, minutes, sign = **text == '-' ? -1 : 1;

    *zoned = **text != '\0';
    *offset_minutes = 0;
    if (!*zoned || take_byte(text, 'Z'))
        return true;
    if (!take_byte(text, '+') && !take_byte(text, '-'))
        return false;
    if (!take_number(text, 2, &hours) || !take_byte(text, ':') || !take_number(text, 2, &minutes))
        return false;
    *offset_minutes = sign * (hours * 60 + minutes);
    return minutes < 60 && hours * 60 + minutes <= MAX_OFFSET;
}

static bool fields_are_valid(const struct fields *fields)
{
    if (fields->year < 1 || fields->month < 1 || fields->month > 12 || fields->day < 1 ||
        fields->day > days_in_month(fields->year, fields->month))
        return false;
    /* 24:00:00 is the end of the day, which is the start of the next. */
    if (fields->hour == 24)
        return fields->minute == 0 && fields->second == 0 && fields->nanoseconds == 0;
    return fields->hour < 24 && fields->minute < 60 && fields->second < 60;
}

bool datetime_parse(const char *text, struct cwmp_time *time)
{
    struct fields fields = {0};
    int64_t seconds;
    bool zoned;
    int offset;

    if (!take_number(&text, 4, &fields.year) || !take_byte(&text, '-') ||
        !take_number(&text, 2, &fields.month) || !take_byte(&text, '-') ||
        !take_number(&text, 2, &fields.day) || !take_byte(&text, 'T') ||
        !take_number(&text, 2, &fields.hour) || !take_byte(&text, ':') ||
        !take_number(&text, 2, &fields.minute) || !take_byte(&text, ':') ||
        !take_number(&text, 2, &fields.second) || !take_fraction(&text, &fields.nanoseconds) ||
        !take_zone(&text, &zoned, &offset) || *text != '\0' || !fields_are_valid(&fields))
        return false;
    seconds = seconds_of_fields(&fields);
    time->nanoseconds = fields.nanoseconds;
    time->relative = !zoned && fields.year < RELATIVE_YEAR;
    if (time->relative) {
        time->seconds = seconds;
        return seconds <= highest_relative();
    }
    time->seconds = seconds + CWMP_TIME_UNKNOWN - (int64_t)offset * 60;
    return time->seconds >= CWMP_TIME_UNKNOWN && time->seconds <= CWMP_TIME_INFINITE;
}

/* `count` digits and the byte behind them. */
static char *put_number(char *at, int number, size_t count, char behind)
{
    for (size_t i = count; i > 0; i--, number /= 10)
        at[i - 1] = (char)('0' + number % 10);
    at[count] = behind;
    return at + count + 1;
}

static void print_fields(struct buf *out, const struct fields *fields)
{
    char text[sizeof "0001-01-01T00:00:00"], *at = text;

    at = put_number(at, fields->year, 4, '-');
    at = put_number(at, fields->month, 2, '-');
    at = put_number(at, fields->day, 2, 'T');
    at = put_number(at, fields->hour, 2, ':');
    at = put_number(at, fields->minute, 2, ':');
    put_number(at, fields->second, 2, '\0');
    buf_puts(out, text);
    if (fields->nanoseconds > 0) {
        char digits[16];
        int length = snprintf(digits, sizeof digits, "%09d", (int)fields->nanoseconds);

        while (digits[length - 1] == '0')
            length--;
        buf_putc(out, '.');
        buf_append(out, digits, (size_t)length);
    }
}

/* Times that the lexical form cannot hold become the nearest that it can. */
static int64_t clamp(int64_t seconds, int64_t lowest, int64_t highest)
{
    if (seconds < lowest)
        return lowest;
    return seconds > highest ? highest : seconds;
}

void datetime_format(struct buf *out, const struct cwmp_time *time)
{
    struct fields fields;

    if (time->relative) {
        fields = fields_of_seconds(clamp(time->seconds, 0, highest_relative()));
    } else {
        int64_t seconds = clamp(time->seconds, CWMP_TIME_UNKNOWN, CWMP_TIME_INFINITE);

        fields = fields_of_seconds(seconds - CWMP_TIME_UNKNOWN);
    }
    fields.nanoseconds = time->nanoseconds;
    print_fields(out, &fields);
    if (!time->relative)
        buf_putc(out, 'Z');
}

void datetime_format_local(struct buf *out, int64_t seconds)
{
    time_t clock = (time_t)clamp(seconds, CWMP_TIME_UNKNOWN, CWMP_TIME_INFINITE);
    struct tm local = {0};
    struct fields fields;
    int64_t shifted;
    long offset;

    localtime_r(&clock, &local);
    /* The form has no seconds in the offset; historic zones have. */
    offset = local.tm_gmtoff / 60;
    shifted = clamp((int64_t)clock + offset * 60, CWMP_TIME_UNKNOWN, CWMP_TIME_INFINITE);
    fields = fields_of_seconds(shifted - CWMP_TIME_UNKNOWN);
    print_fields(out, &fields);
    buf_printf(out, "%c%02ld:%02ld", offset < 0 ? '-' : '+', (offset < 0 ? -offset : offset) / 60,
               (offset < 0 ? -offset : offset) % 60);
}
