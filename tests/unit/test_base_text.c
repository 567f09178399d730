/* SPDX-License-Identifier: Apache-2.0 */
#include "base/text.h"
#include "support/unit.h"

#include <stdlib.h>
#include <string.h>

START_TEST(compares)
{
    ck_assert(text_equal("a", "a") && !text_equal("a", "b"));
    ck_assert(text_starts_with("Device.", "Dev") && !text_starts_with("De", "Dev"));
    ck_assert(text_ends_with("a.b.", ".") && !text_ends_with("", "."));
    ck_assert(text_equal_secret("", "") && text_equal_secret("key", "key"));
    ck_assert(!text_equal_secret("key", "kez") && !text_equal_secret("key", "keyy"));
    ck_assert(!text_equal_secret("", "k"));
}
END_TEST

/* R-TYP-02 */
START_TEST(signed_numbers)
{
    int64_t value;

    ck_assert(text_to_int64("-9223372036854775808", &value) && value == INT64_MIN);
    ck_assert(text_to_int64("9223372036854775807", &value) && value == INT64_MAX);
    ck_assert(text_to_int64("+007", &value) && value == 7);
    ck_assert(text_to_int64("-0", &value) && value == 0);
    ck_assert(!text_to_int64("9223372036854775808", &value));
    ck_assert(!text_to_int64("-9223372036854775809", &value));
    ck_assert(!text_to_int64("", &value) && !text_to_int64("-", &value));
    ck_assert(!text_to_int64("1 ", &value) && !text_to_int64(" 1", &value));
    ck_assert(!text_to_int64("1.0", &value) && !text_to_int64("0x1", &value));
}
END_TEST

START_TEST(unsigned_numbers)
{
    uint64_t value;

    ck_assert(text_to_uint64("18446744073709551615", &value) && value == UINT64_MAX);
    ck_assert(text_to_uint64("+1", &value) && value == 1);
    ck_assert(text_to_uint64("-0", &value) && value == 0);
    ck_assert(!text_to_uint64("18446744073709551616", &value));
    ck_assert(!text_to_uint64("99999999999999999999999999", &value));
    ck_assert(!text_to_uint64("-1", &value) && !text_to_uint64("+", &value));
}
END_TEST

/* R-TYP-01 */
START_TEST(utf8_counts_characters)
{
    size_t characters;

    ck_assert(text_utf8_length("", &characters) && characters == 0);
    ck_assert(text_utf8_length("a\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80\t\n", &characters));
    ck_assert_uint_eq(characters, 6);
}
END_TEST

static const char *const broken_utf8[] = {
    "\x80",             /* continuation without lead */
    "\xC3",             /* cut */
    "\xC3(",            /* no continuation */
    "\xC0\xAF",         /* overlong */
    "\xE0\x80\xAF",     /* overlong */
    "\xED\xA0\x80",     /* surrogate */
    "\xF4\x90\x80\x80", /* above U+10FFFF */
    "\xFF",             /* no lead */
    "\xEF\xBF\xBF",     /* U+FFFF is no XML character */
    "a\x01",            /* nor is a control character */
};

START_TEST(utf8_refuses)
{
    size_t characters;

    ck_assert(!text_utf8_length(broken_utf8[_i], &characters));
}
END_TEST

START_TEST(hex_round_trip)
{
    uint8_t bytes[256], back[256];
    struct buf out = {0};
    size_t length;

    for (int i = 0; i < 256; i++)
        bytes[i] = (uint8_t)i;
    text_hex_encode(&out, bytes, 256);
    ck_assert(text_hex_decode(buf_text(&out), back, 256, &length));
    ck_assert_uint_eq(length, 256);
    ck_assert_mem_eq(bytes, back, 256);
    ck_assert(strncmp(buf_text(&out) + 20, "0A0B", 4) == 0);
    ck_assert(text_hex_decode("aBfF", back, 2, &length) && length == 2 && back[0] == 0xAB);
    ck_assert(!text_hex_decode("ABC", back, 9, &length));
    ck_assert(!text_hex_decode("0G", back, 9, &length));
    ck_assert(!text_hex_decode("0A0B", back, 1, &length));
    buf_free(&out);
}
END_TEST

START_TEST(base64_round_trip)
{
    uint8_t bytes[64], back[64 * 3];
    size_t length;

    for (size_t size = 0; size < 64; size++) {
        struct buf out = {0};

        bytes[size] = (uint8_t)(size * 37 + 200);
        text_base64_encode(&out, bytes, size);
        ck_assert(text_base64_decode(buf_text(&out), back, &length));
        ck_assert_uint_eq(length, size);
        ck_assert_mem_eq(bytes, back, size);
        buf_free(&out);
    }
    ck_assert(text_base64_decode(" Zm 9v\r\nYg= =", back, &length));
    ck_assert_uint_eq(length, 4);
    ck_assert_mem_eq(back, "foob", 4);
    ck_assert(!text_base64_decode("Zm9", back, &length));
    ck_assert(!text_base64_decode("Zm9v=", back, &length));
    ck_assert(!text_base64_decode("Z===", back, &length));
    ck_assert(!text_base64_decode("Zg==Zg==", back, &length));
    ck_assert(!text_base64_decode("Zm9!", back, &length));
}
END_TEST

/* R-TYP-11 */
START_TEST(lists)
{
    const char *rest = " one ,two%2Cand%20more,, %zz%4 \t,%00";
    const char *const items[] = {"one", "two,and more", "%zz%4", "%00"};

    for (size_t i = 0; i < sizeof items / sizeof *items; i++) {
        char *item = text_list_take(&rest);

        ck_assert_str_eq(item, items[i]);
        free(item);
    }
    ck_assert_ptr_null(text_list_take(&rest));
    ck_assert_str_eq(rest, "");
    rest = " , ";
    ck_assert_ptr_null(text_list_take(&rest));
    ck_assert(text_list_has("a,b", "a") && text_list_has("a , b", "b") && !text_list_has("", ""));
    ck_assert(!text_list_has("ab,c", "a") && !text_list_has("a", "ab"));
}
END_TEST

/* R-AUT-10 */
START_TEST(percent_encoding)
{
    struct buf out = {0};

    text_percent_encode(&out, "A-b_9 \xC3\xA4/", "_/");
    ck_assert_str_eq(buf_text(&out), "A%2Db_9%20%C3%A4/");
    buf_free(&out);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("base_text");
    TCase *text = tcase_create("text");

    tcase_add_test(text, compares);
    tcase_add_test(text, signed_numbers);
    tcase_add_test(text, unsigned_numbers);
    tcase_add_test(text, utf8_counts_characters);
    tcase_add_loop_test(text, utf8_refuses, 0, sizeof broken_utf8 / sizeof broken_utf8[0]);
    tcase_add_test(text, hex_round_trip);
    tcase_add_test(text, base64_round_trip);
    tcase_add_test(text, lists);
    tcase_add_test(text, percent_encoding);
    suite_add_tcase(suite, text);
    return unit_run(suite);
}
