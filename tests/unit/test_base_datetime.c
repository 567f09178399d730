/* SPDX-License-Identifier: Apache-2.0 */
#include "base/datetime.h"
#include "support/unit.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

struct form {
    const char *text;
    int64_t seconds;
    int32_t nanoseconds;
    bool relative;
    const char *canonical; /* NULL: as `text` */
};

/* R-TYP-04, R-TYP-05, R-TYP-06 */
static const struct form forms[] = {
    {"1970-01-01T00:00:00Z", 0, 0, false, NULL},
    {"0001-01-01T00:00:00Z", CWMP_TIME_UNKNOWN, 0, false, NULL},
    {"9999-12-31T23:59:59Z", CWMP_TIME_INFINITE, 0, false, NULL},
    {"2024-02-29T12:34:56Z", 1709210096, 0, false, NULL},
    {"2000-02-29T00:00:00Z", 951782400, 0, false, NULL},
    {"1900-03-01T00:00:00Z", -2203891200, 0, false, NULL},
    {"2024-07-01T14:05:09+02:00", 1719835509, 0, false, "2024-07-01T12:05:09Z"},
    {"2024-07-01T14:05:09-00:30", 1719844509, 0, false, "2024-07-01T14:35:09Z"},
    {"2024-07-01T14:05:09", 1719842709, 0, false, "2024-07-01T14:05:09Z"},
    {"2024-12-31T24:00:00Z", 1735689600, 0, false, "2025-01-01T00:00:00Z"},
    {"2024-07-01T14:05:09.25Z", 1719842709, 250000000, false, NULL},
    {"2024-07-01T14:05:09.1234567899Z", 1719842709, 123456789, false,
     "2024-07-01T14:05:09.123456789Z"},
    {"2024-07-01T14:05:09.000Z", 1719842709, 0, false, "2024-07-01T14:05:09Z"},
    {"0001-01-03T03:04:05", 2 * 86400 + 3 * 3600 + 4 * 60 + 5, 0, true, NULL},
    {"0001-01-01T00:00:00", 0, 0, true, NULL},
    {"0999-12-31T23:59:59", INT64_C(31525372799), 0, true, NULL},
};

START_TEST(reads_and_writes_each_form)
{
    const struct form *form = &forms[_i];
    struct cwmp_time time = {0};
    struct buf out = {0};

    ck_assert_msg(datetime_parse(form->text, &time), "%s", form->text);
    ck_assert_int_eq(time.seconds, form->seconds);
    ck_assert_int_eq(time.nanoseconds, form->nanoseconds);
    ck_assert_int_eq(time.relative, form->relative);
    datetime_format(&out, &time);
    ck_assert_str_eq(buf_text(&out), form->canonical != NULL ? form->canonical : form->text);
    buf_free(&out);
}
END_TEST

static const char *const wrong[] = {
    "",
    "2024-07-01",
    "2024-07-01 14:05:09Z",
    "2024-07-01T14:05Z",
    "2024-13-01T14:05:09Z",
    "2024-00-01T14:05:09Z",
    "2024-02-30T14:05:09Z",
    "2023-02-29T14:05:09Z",
    "1900-02-29T14:05:09Z",
    "2024-07-32T14:05:09Z",
    "2024-07-01T25:05:09Z",
    "2024-07-01T24:00:01Z",
    "2024-07-01T24:00:00.5Z",
    "2024-07-01T14:60:09Z",
    "2024-07-01T14:05:60Z",
    "2024-07-01T14:05:09.Z",
    "2024-07-01T14:05:09+14:01",
    "2024-07-01T14:05:09+2:00",
    "2024-07-01T14:05:09+0200",
    "2024-07-01T14:05:09Zx",
    "0000-01-01T00:00:00Z",
    "-0001-01-01T00:00:00Z",
    "12024-01-01T00:00:00Z",
    "0001-01-01T00:00:00+00:01",
    "9999-12-31T24:00:00Z",
    "0999-12-31T24:00:00",
    "9999-12-31T23:59:59-00:01",
    " 2024-07-01T14:05:09Z",
};

START_TEST(refuses_what_is_no_date)
{
    struct cwmp_time time;

    ck_assert_msg(!datetime_parse(wrong[_i], &time), "%s", wrong[_i]);
}
END_TEST

START_TEST(every_day_of_the_calendar_comes_back)
{
    struct buf out = {0};

    for (int64_t day = 0; day < 3652059; day++) {
        struct cwmp_time time = {.seconds = CWMP_TIME_UNKNOWN + day * 86400 + day % 86400}, back;

        buf_clear(&out);
        datetime_format(&out, &time);
        /* ck_assert talks to another process each time, too slow for millions. */
        if (!datetime_parse(buf_text(&out), &back) || back.seconds != time.seconds)
            ck_abort_msg("%s is %lld", buf_text(&out), (long long)time.seconds);
    }
    buf_free(&out);
}
END_TEST

START_TEST(agrees_with_the_system_calendar)
{
    for (int64_t seconds = -62135596800; seconds < 253402300800; seconds += 86413 * 97) {
        struct cwmp_time when = {.seconds = seconds};
        time_t clock = (time_t)seconds;
        struct tm fields;
        struct buf out = {0};
        char expected[64];

        gmtime_r(&clock, &fields);
        snprintf(expected, sizeof expected, "%04d-%02d-%02dT%02d:%02d:%02dZ", fields.tm_year + 1900,
                 fields.tm_mon + 1, fields.tm_mday, fields.tm_hour, fields.tm_min, fields.tm_sec);
        datetime_format(&out, &when);
        if (strcmp(buf_text(&out), expected) != 0)
            ck_abort_msg("%s is not %s", buf_text(&out), expected);
        buf_free(&out);
    }
}
END_TEST

START_TEST(times_out_of_range_are_cut)
{
    struct buf out = {0};

    datetime_format(&out, &(struct cwmp_time){.seconds = INT64_MAX});
    buf_putc(&out, ' ');
    datetime_format(&out, &(struct cwmp_time){.seconds = INT64_MIN});
    buf_putc(&out, ' ');
    datetime_format(&out, &(struct cwmp_time){.seconds = -5, .relative = true});
    ck_assert_str_eq(buf_text(&out),
                     "9999-12-31T23:59:59Z 0001-01-01T00:00:00Z 0001-01-01T00:00:00");
    buf_free(&out);
}
END_TEST

/* R-TYP-07 */
START_TEST(local_time_has_its_offset)
{
    struct buf out = {0};

    setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
    tzset();
    datetime_format_local(&out, 1719835509);
    ck_assert_str_eq(buf_text(&out), "2024-07-01T14:05:09+02:00");
    buf_clear(&out);
    setenv("TZ", "NST3:30", 1);
    tzset();
    datetime_format_local(&out, 1704067200);
    ck_assert_str_eq(buf_text(&out), "2023-12-31T20:30:00-03:30");
    buf_free(&out);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("base_datetime");
    TCase *forms_case = tcase_create("forms"), *calendar = tcase_create("calendar");

    tcase_add_loop_test(forms_case, reads_and_writes_each_form, 0, sizeof forms / sizeof forms[0]);
    tcase_add_loop_test(forms_case, refuses_what_is_no_date, 0, sizeof wrong / sizeof wrong[0]);
    tcase_add_test(forms_case, times_out_of_range_are_cut);
    tcase_add_test(forms_case, local_time_has_its_offset);
    tcase_set_timeout(calendar, 60);
    tcase_add_test(calendar, every_day_of_the_calendar_comes_back);
    tcase_add_test(calendar, agrees_with_the_system_calendar);
    suite_add_tcase(suite, forms_case);
    suite_add_tcase(suite, calendar);
    return unit_run(suite);
}
