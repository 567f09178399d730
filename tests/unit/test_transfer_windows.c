/* SPDX-License-Identifier: Apache-2.0 */
/* When a ScheduleDownload may run, by the clock alone. */
#include "support/unit.h"
#include "transfer/internal.h"

static struct transfer transfer;
static int64_t until;

/* Received at 1000 ms; windows from 10 to 20 and from 30 to 40 seconds. */
static void setup(void)
{
    transfer = (struct transfer){
        .received = 1000,
        .order = {.kind = TRANSFER_SCHEDULE_DOWNLOAD,
                  .windows = {{.start = 10, .end = 20, .mode = TRANSFER_AT_ANY_TIME},
                              {.start = 30, .end = 40, .mode = TRANSFER_IMMEDIATELY}},
                  .window_count = 2}};
    until = 0;
}

static enum window_verdict look(int64_t now)
{
    return window_look(&transfer, now, true, &until);
}

START_TEST(R_SDL_04_nothing_starts_outside_a_window)
{
    ck_assert_int_eq(look(1000), WINDOW_WAIT);
    ck_assert_int_eq(until, 11000);
    ck_assert_int_eq(look(10999), WINDOW_WAIT);
    ck_assert_int_eq(look(11000), WINDOW_START);
    ck_assert_int_eq(window_end(&transfer), 21000);
    ck_assert_int_eq(look(20999), WINDOW_START);
    ck_assert_int_eq(look(21000), WINDOW_WAIT);
    ck_assert_int_eq(until, 31000);
    ck_assert_int_eq(look(31000), WINDOW_START);
    ck_assert_int_eq(look(41000), WINDOW_MISSED);
}
END_TEST

START_TEST(R_SDL_03_both_windows_may_be_over_at_once)
{
    ck_assert_int_eq(look(100000), WINDOW_MISSED);
}
END_TEST

START_TEST(R_SDL_02_retries_are_counted_in_each_window)
{
    transfer.order.windows[0].max_retries = 1;
    ck_assert_int_eq(look(11000), WINDOW_START);
    window_failed(&transfer, 12000);
    ck_assert_int_eq(look(12000), WINDOW_WAIT);
    ck_assert_int_eq(until, 12000 + 9000 / 8);
    ck_assert_int_eq(look(until), WINDOW_START);
    window_failed(&transfer, 14000);
    ck_assert_int_eq(look(19000), WINDOW_WAIT);
    ck_assert_int_eq(until, 21000);
    ck_assert_int_eq(look(31000), WINDOW_START);
    window_failed(&transfer, 32000);
    ck_assert_int_eq(look(39000), WINDOW_WAIT);
    ck_assert_int_eq(look(41000), WINDOW_MISSED);
}
END_TEST

START_TEST(R_SDL_02_minus_one_leaves_it_to_the_cpe)
{
    unsigned attempts = 0;

    transfer.order.windows[0].max_retries = -1;
    for (int64_t now = 11000; now < 21000; now++)
        if (look(now) == WINDOW_START) {
            attempts++;
            window_failed(&transfer, now);
        }
    ck_assert_uint_eq(attempts, 4);
}
END_TEST

START_TEST(R_SDL_06_modes)
{
    transfer.order.windows[0].mode = TRANSFER_WHEN_IDLE;
    ck_assert_int_eq(window_look(&transfer, 11000, false, &until), WINDOW_WAIT);
    ck_assert_int_eq(until, 21000);
    ck_assert_int_eq(window_look(&transfer, 11000, true, &until), WINDOW_START);
    transfer.order.windows[0].mode = transfer.order.windows[1].mode = TRANSFER_CONFIRMATION_NEEDED;
    ck_assert(!window_needs_confirmation(&transfer, 10999));
    ck_assert(window_needs_confirmation(&transfer, 11000));
    ck_assert_int_eq(look(11000), WINDOW_WAIT);
    transfer.confirmed = true;
    ck_assert(!window_needs_confirmation(&transfer, 11000));
    ck_assert_int_eq(look(11000), WINDOW_START);
    ck_assert_int_eq(look(31000), WINDOW_WAIT); /* asked anew in each window */
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("transfer_windows");
    TCase *tcase = tcase_create("windows");

    tcase_add_checked_fixture(tcase, setup, NULL);
    tcase_add_test(tcase, R_SDL_04_nothing_starts_outside_a_window);
    tcase_add_test(tcase, R_SDL_03_both_windows_may_be_over_at_once);
    tcase_add_test(tcase, R_SDL_02_retries_are_counted_in_each_window);
    tcase_add_test(tcase, R_SDL_02_minus_one_leaves_it_to_the_cpe);
    tcase_add_test(tcase, R_SDL_06_modes);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
