/* SPDX-License-Identifier: Apache-2.0 */
/* Arena, buffer, log lines, randomness, fault sentences. */
#include "api/fault.h"
#include "api/handler.h"
#include "base/buf.h"
#include "base/env.h"
#include "base/log.h"
#include "base/mem.h"
#include "support/unit.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

START_TEST(arena_gives_zeroed_aligned_memory)
{
    struct arena *arena = arena_new();

    for (int round = 0; round < 3; round++) {
        for (size_t size = 1; size < 20000; size = size * 3 + 1) {
            unsigned char *memory = arena_alloc(arena, size);

            ck_assert_uint_eq((uintptr_t)memory % alignof(max_align_t), 0);
            for (size_t i = 0; i < size; i++)
                ck_assert_uint_eq(memory[i], 0);
            memset(memory, 0xAA, size);
        }
        ck_assert_uint_gt(arena_used(arena), 0);
        arena_reset(arena);
        ck_assert_uint_eq(arena_used(arena), 0);
    }
    arena_free(arena);
}
END_TEST

START_TEST(arena_keeps_what_it_handed_out)
{
    struct arena *arena = arena_new();
    const char *texts[2000];

    for (int i = 0; i < 2000; i++) {
        texts[i] = arena_printf(arena, "text %d", i);
        if (i % 100 == 0)
            arena_alloc(arena, 100000);
    }
    for (int i = 0; i < 2000; i++) {
        char expected[32];

        snprintf(expected, sizeof expected, "text %d", i);
        ck_assert_str_eq(texts[i], expected);
    }
    ck_assert_str_eq(arena_strndup(arena, "abcdef", 3), "abc");
    ck_assert_str_eq(arena_strndup(arena, "ab", 30), "ab");
    arena_free(arena);
    arena_free(NULL);
}
END_TEST

START_TEST(buffer_grows_and_stays_terminated)
{
    struct buf buf = {0};
    char *taken;

    ck_assert_str_eq(buf_text(&buf), "");
    for (int i = 0; i < 1000; i++)
        buf_printf(&buf, "%d,", i % 10);
    ck_assert_uint_eq(buf.length, 2000);
    ck_assert_uint_eq(strlen(buf_text(&buf)), 2000);
    buf_clear(&buf);
    ck_assert_str_eq(buf_text(&buf), "");
    buf_puts(&buf, "a");
    buf_putc(&buf, 'b');
    buf_append(&buf, "c\0d?", 4);
    buf_truncate(&buf, 5);
    ck_assert_uint_eq(buf.length, 5);
    taken = buf_take(&buf);
    ck_assert_mem_eq(taken, "abc\0d", 6);
    ck_assert_uint_eq(buf.length, 0);
    free(taken);
    taken = buf_take(&buf);
    ck_assert_str_eq(taken, "");
    free(taken);
    buf_free(&buf);
}
END_TEST

START_TEST(numbers_in_a_buffer)
{
    struct buf buf = {0};

    buf_put_unsigned(&buf, 0);
    buf_putc(&buf, ' ');
    buf_put_unsigned(&buf, 1024);
    buf_putc(&buf, ' ');
    buf_put_unsigned(&buf, UINT64_MAX);
    ck_assert_str_eq(buf_text(&buf), "0 1024 18446744073709551615");
    buf_free(&buf);
}
END_TEST

struct lines {
    int count;
    enum log_level level;
    char last[2048];
};

static void keep_line(void *argument, enum log_level level, const char *line)
{
    struct lines *lines = argument;

    lines->count++;
    lines->level = level;
    snprintf(lines->last, sizeof lines->last, "%s", line);
}

START_TEST(log_lines_cannot_be_forged)
{
    struct lines lines = {0};
    struct log log = {.level = LOG_LEVEL_WARNING, .sink = keep_line, .argument = &lines};
    char longer[3000];

    log_warning(&log, "name '%s'", "a\nerror: b\033[1m\x7F");
    ck_assert_str_eq(lines.last, "name 'a\\x0Aerror: b\\x1B[1m\\x7F'");
    ck_assert_int_eq(lines.level, LOG_LEVEL_WARNING);
    log_info(&log, "dropped");
    log_debug(&log, "dropped");
    log_error(NULL, "dropped");
    ck_assert_int_eq(lines.count, 1);
    memset(longer, '\n', sizeof longer - 1);
    longer[sizeof longer - 1] = '\0';
    log_error(&log, "%s", longer);
    ck_assert_int_eq(lines.count, 2);
    ck_assert_uint_le(strlen(lines.last), 1024);
    ck_assert_uint_gt(strlen(lines.last), 1000);
}
END_TEST

START_TEST(random_numbers_stay_below_their_bound)
{
    struct env env = env_system();
    int seen[7] = {0};

    for (int i = 0; i < 7000; i++) {
        uint64_t draw = env_random_below(&env, 7);

        ck_assert_uint_lt(draw, 7);
        seen[draw]++;
    }
    for (int i = 0; i < 7; i++)
        ck_assert_int_gt(seen[i], 700);
    ck_assert_uint_eq(env_random_below(&env, 1), 0);
}
END_TEST

static void clock_at_argument(void *argument, int64_t *seconds, int32_t *nanoseconds)
{
    *seconds = *(int64_t *)argument;
    *nanoseconds = 0;
}

START_TEST(clock_before_2020_was_never_set)
{
    int64_t now = 86400;
    struct env env = {.wall_clock = clock_at_argument, .argument = &now};

    ck_assert(!env_clock_is_set(&env));
    now = 1577836799;
    ck_assert(!env_clock_is_set(&env));
    now = 1577836800;
    ck_assert(env_clock_is_set(&env));
}
END_TEST

START_TEST(fault_sentence_is_cut_at_a_character)
{
    struct cwmp_error error;
    char longer[1024] = "x";

    for (size_t i = 1; i + 3 < sizeof longer; i += 2)
        memcpy(longer + i, "\xC3\xA4", 3);
    ck_assert_int_eq(cwmp_fail(&error, CWMP_FAULT_INVALID_PARAMETER_VALUE, "%s", longer), 9007);
    ck_assert_int_eq(error.code, 9007);
    ck_assert_uint_ge(strlen(error.text), 509);
    ck_assert_uint_eq(strlen(error.text) % 2, 1);
    ck_assert_int_eq(cwmp_fail(NULL, CWMP_FAULT_INTERNAL_ERROR, "%s", "no error wanted"), 9002);
}
END_TEST

START_TEST(text_of_a_call_is_in_its_memory)
{
    struct cwmp_call call = {.arena = arena_new()};

    ck_assert_str_eq(cwmp_text(&call, "eth%d", 3), "eth3");
    arena_free(call.arena);
}
END_TEST

START_TEST(out_of_memory_ends_the_process)
{
    mem_calloc(SIZE_MAX / 2, 4);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("base_memory");
    TCase *memory = tcase_create("memory"), *output = tcase_create("output");

    tcase_add_test(memory, arena_gives_zeroed_aligned_memory);
    tcase_add_test(memory, arena_keeps_what_it_handed_out);
    tcase_add_test(memory, buffer_grows_and_stays_terminated);
    tcase_add_test(memory, numbers_in_a_buffer);
    tcase_add_test_raise_signal(memory, out_of_memory_ends_the_process, 6);
    tcase_add_test(output, log_lines_cannot_be_forged);
    tcase_add_test(output, random_numbers_stay_below_their_bound);
    tcase_add_test(output, clock_before_2020_was_never_set);
    tcase_add_test(output, fault_sentence_is_cut_at_a_character);
    tcase_add_test(output, text_of_a_call_is_in_its_memory);
    suite_add_tcase(suite, memory);
    suite_add_tcase(suite, output);
    return unit_run(suite);
}
