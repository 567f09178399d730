/* SPDX-License-Identifier: Apache-2.0 */
#include "base/fields.h"
#include "support/unit.h"

START_TEST(what_is_put_is_got)
{
    static const char *const values[] = {
        "", "plain", "a=b", "two\nlines\n", "\\n\\\\", "b=1\nc=2", "tab\tand\r\n\\t"};
    struct arena *arena = arena_new();
    struct buf record = {0};

    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        buf_clear(&record);
        fields_put(&record, "a", values[i]);
        fields_put_number(&record, "b", -5);
        ck_assert_str_eq(fields_get(buf_text(&record), "a", arena), values[i]);
        ck_assert_int_eq(fields_get_number(buf_text(&record), "b"), -5);
        ck_assert_str_eq(fields_get(buf_text(&record), "c", arena), "");
        ck_assert_int_eq(fields_get_number(buf_text(&record), "c"), 0);
    }
    buf_free(&record);
    arena_free(arena);
}
END_TEST

START_TEST(damaged_records_are_read_as_far_as_they_go)
{
    struct arena *arena = arena_new();

    ck_assert_str_eq(fields_get("nonsense\n=\na", "a", arena), "");
    ck_assert_str_eq(fields_get("x\na=1\\", "a", arena), "1\\");
    ck_assert_int_eq(fields_get_number("a=1x\n", "a"), 0);
    ck_assert_int_eq(fields_get_number("a=99999999999999999999999999999999999999\n", "a"), 0);
    arena_free(arena);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("base_fields");
    TCase *tcase = tcase_create("fields");

    tcase_add_test(tcase, what_is_put_is_got);
    tcase_add_test(tcase, damaged_records_are_read_as_far_as_they_go);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
