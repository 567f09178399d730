/* SPDX-License-Identifier: Apache-2.0 */
/* Pings that the operator orders: told request by request, several at a time, stopped at any time.
 * In a network of the test's own; where that is not allowed the program is reported as skipped. */
#include "device/diagnostics/ping_order.h"
#include "support/network.h"
#include "support/unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static uv_loop_t loop;
static struct env env;
static struct log quiet;
static struct diagnostics *diagnostics;

/* One order and what was told of it. */
struct told {
    struct ping_order *order;
    char marks[32]; /* '!' and '.' */
    bool ended;
    enum diagnostic_outcome outcome;
    struct ping_result result;
};

static void counted(void *argument, bool answered)
{
    struct told *told = argument;

    ck_assert_ptr_nonnull(told->order);
    ck_assert_uint_lt(strlen(told->marks), sizeof told->marks - 1);
    strcat(told->marks, answered ? "!" : ".");
}

static void ended(void *argument, enum diagnostic_outcome outcome, const struct ping_result *result)
{
    struct told *told = argument;

    ck_assert(!told->ended);
    told->ended = true;
    told->outcome = outcome;
    told->result = *result;
    ping_order_free(told->order);
    told->order = NULL;
}

static void begin_with(struct told *told, const char *host, uint32_t repetitions,
                       uint32_t timeout_ms)
{
    struct ping_order_options options = {.settings = {.repetitions = repetitions,
                                                      .timeout_ms = timeout_ms,
                                                      .size = 100,
                                                      .is_whole = true},
                                         .argument = told,
                                         .counted = counted,
                                         .ended = ended};

    *told = (struct told){.ended = false};
    snprintf(options.settings.target.host, sizeof options.settings.target.host, "%s", host);
    told->order = ping_order_new(diagnostics, &options);
}

/* Answers are there at once, and are looked at when there is a processor for it. */
static void begin(struct told *told, const char *host, uint32_t repetitions)
{
    begin_with(told, host, repetitions, 20000);
}

static void finish(const struct told *told)
{
    while (!told->ended)
        ck_assert(uv_run(&loop, UV_RUN_ONCE) != 0 || told->ended);
}

static void setup(void)
{
    ck_assert(network_enter(false));
    uv_loop_init(&loop);
    env = env_system();
    diagnostics = diagnostics_new(&loop, &env, &quiet);
}

static void teardown(void)
{
    diagnostics_free(diagnostics);
    uv_run(&loop, UV_RUN_DEFAULT);
    ck_assert_int_eq(uv_loop_close(&loop), 0);
}

/* Octets of IPv4 packets that came in: the seventh number of its line. */
static unsigned long octets(void)
{
    FILE *file = fopen("/proc/net/netstat", "r");
    char line[4096];
    unsigned long found = 0;

    ck_assert_ptr_nonnull(file);
    while (fgets(line, sizeof line, file) != NULL)
        sscanf(line, "IpExt: %*u %*u %*u %*u %*u %*u %lu", &found);
    fclose(file);
    return found;
}

START_TEST(all_are_answered)
{
    struct told told;
    unsigned long before = octets();

    begin(&told, "127.0.0.1", 5);
    finish(&told);
    ck_assert_str_eq(told.marks, "!!!!!");
    ck_assert_int_eq(told.outcome, DIAGNOSTIC_COMPLETE);
    ck_assert_uint_eq(told.result.succeeded, 5);
    ck_assert_uint_eq(told.result.failed, 0);
    ck_assert_uint_ge(told.result.average_us, told.result.minimum_us);
    ck_assert_uint_le(told.result.average_us, told.result.maximum_us);
    /* Five packets of 100 bytes there, five back. */
    ck_assert_uint_eq(octets() - before, 1000);
    begin(&told, "::1", 2);
    finish(&told);
    ck_assert_str_eq(told.marks, "!!");
}
END_TEST

START_TEST(none_is_answered)
{
    struct told told;

    ck_assert(network_run("ip link add lan0 type veth peer name far0 && ip link set lan0 up && "
                          "ip link set far0 up && ip addr add 192.0.2.1/24 dev lan0 && "
                          "ip neigh add 192.0.2.9 lladdr 02:00:00:00:00:09 dev lan0"));
    begin_with(&told, "192.0.2.9", 3, 300);
    finish(&told);
    ck_assert_str_eq(told.marks, "...");
    ck_assert_int_eq(told.outcome, DIAGNOSTIC_COMPLETE);
    ck_assert_uint_eq(told.result.succeeded, 0);
    ck_assert_uint_eq(told.result.failed, 3);
}
END_TEST

START_TEST(not_begun_at_all)
{
    struct told told;

    begin(&told, "198.51.100.1", 5);
    finish(&told);
    ck_assert_str_eq(told.marks, "");
    ck_assert_int_eq(told.outcome, DIAGNOSTIC_NO_ROUTE);
    begin(&told, "nowhere.invalid", 5);
    finish(&told);
    ck_assert_int_eq(told.outcome, DIAGNOSTIC_CANNOT_RESOLVE);
}
END_TEST

/* One goes on while another is stopped. */
START_TEST(stopped)
{
    struct told one, other;

    begin(&one, "127.0.0.1", 3);
    begin(&other, "127.0.0.1", 30);
    while (strlen(other.marks) < 2)
        uv_run(&loop, UV_RUN_ONCE);
    ck_assert_uint_eq(ping_order_result(other.order)->succeeded, 2);
    ping_order_free(other.order);
    finish(&one);
    ck_assert_str_eq(one.marks, "!!!");
    ck_assert_str_eq(other.marks, "!!");
    ck_assert(!other.ended);
    /* Before the loop has turned. */
    begin(&one, "localhost", 3);
    ping_order_free(one.order);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("device ping");
    TCase *cases = tcase_create("ping");

    if (!network_is_allowed()) {
        printf("1..0 # SKIP a network of its own is not allowed here\n");
        return EXIT_SUCCESS;
    }
    tcase_add_checked_fixture(cases, setup, teardown);
    tcase_set_timeout(cases, 60);
    tcase_add_test(cases, all_are_answered);
    tcase_add_test(cases, none_is_answered);
    tcase_add_test(cases, not_begun_at_all);
    tcase_add_test(cases, stopped);
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
