/* SPDX-License-Identifier: Apache-2.0 */
#include "session/retry.h"
#include "support/unit.h"

static const struct {
    uint32_t retry;
    uint64_t least, most; /* seconds, m = 5, k = 2000 */
} table[] = {{1, 5, 10},      {2, 10, 20},      {3, 20, 40},      {4, 40, 80},
             {5, 80, 160},    {6, 160, 320},    {7, 320, 640},    {8, 640, 1280},
             {9, 1280, 2560}, {10, 2560, 5120}, {11, 2560, 5120}, {4000000000, 2560, 5120}};

START_TEST(the_table_of_the_standard) /* R-RTY-03 */
{
    uint64_t least = table[_i].least * 1000, most = table[_i].most * 1000;

    ck_assert_uint_eq(retry_wait_ms(table[_i].retry, 5, 2000, 0), least);
    ck_assert_uint_eq(retry_wait_ms(table[_i].retry, 5, 2000, most - least), most);
    for (uint64_t draw = 1; draw < UINT64_MAX / 3; draw *= 3) {
        uint64_t wait = retry_wait_ms(table[_i].retry, 5, 2000, draw);

        ck_assert_uint_ge(wait, least);
        ck_assert_uint_le(wait, most);
    }
}
END_TEST

START_TEST(a_factor_of_one_keeps_the_wait) /* k = 1000: no range, no growth */
{
    ck_assert_uint_eq(retry_wait_ms(1, 30, 1000, 12345), 30000);
    ck_assert_uint_eq(retry_wait_ms(10, 30, 1000, 12345), 30000);
}
END_TEST

START_TEST(the_largest_values_stay_in_32_bits_of_seconds) /* R-RTY-08 */
{
    for (uint32_t retry = 1; retry <= 12; retry++)
        ck_assert_uint_le(retry_wait_ms(retry, 65535, 65535, UINT64_MAX), 4294967295000);
    ck_assert_uint_eq(retry_wait_ms(10, 65535, 65535, 7), 4294967295000);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("session_retry");
    TCase *tcase = tcase_create("retry");

    tcase_add_loop_test(tcase, the_table_of_the_standard, 0, sizeof table / sizeof *table);
    tcase_add_test(tcase, a_factor_of_one_keeps_the_wait);
    tcase_add_test(tcase, the_largest_values_stay_in_32_bits_of_seconds);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
