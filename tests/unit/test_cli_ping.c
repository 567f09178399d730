/* SPDX-License-Identifier: Apache-2.0 */
/* `ping` in the shell (CLI reference 2.6): what it shows as it goes, its end, Ctrl-C, filters. */
#include "support/shell.h"
#include "support/unit.h"

#include <string.h>

static struct shell shell;

/* The device, as far as it pings. */
static struct {
    struct cli_ping_request request;
    char host[64];
    struct cli_ping_result so_far;
    bool runs, refuses;
} device;

static void *start(void *argument, const struct cli_ping_request *request, struct cwmp_error *error)
{
    ck_assert_ptr_eq(argument, &device);
    ck_assert(!device.runs);
    if (device.refuses) {
        cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "Interface Mgmt 0 does not exist.");
        return NULL;
    }
    device.request = *request;
    snprintf(device.host, sizeof device.host, "%s", request->host);
    device.so_far = (struct cli_ping_result){.failure = NULL};
    device.runs = true;
    return &device;
}

static void stop(void *ping, struct cli_ping_result *result)
{
    ck_assert_ptr_eq(ping, &device);
    ck_assert(device.runs);
    device.runs = false;
    *result = device.so_far;
}

static const struct cli_ping_operations operations = {
    .count = 5, .size = 100, .timeout_s = 2, .argument = &device, .start = start, .stop = stop};

static void count(bool answered)
{
    device.so_far.sent++;
    device.so_far.received += answered;
    device.request.counted(device.request.argument, answered);
}

static void end(void)
{
    const struct cli_ping_result result = device.so_far;

    device.request.ended(device.request.argument, &result);
    ck_assert(!device.runs);
}

/* A line that goes on. */
static void begin(const char *line)
{
    buf_clear(&shell.output);
    cli_execute(shell.session, line);
}

static const char *shown(void)
{
    return buf_text(&shell.output);
}

static void setup(void)
{
    memset(&device, 0, sizeof device);
    shell_start(&shell, true);
    shell.context.ping = &operations;
    SHELL_RUN(&shell, "enable");
}

static void teardown(void)
{
    shell_end(&shell);
}

#define HEAD                                                                                       \
    "Sending 5, 100-byte ICMP Echoes to 10.10.10.1, timeout is 2 seconds:\n"                       \
    " < press Ctrl+C to break >\n"

/* The block of the chapter, mark by mark. */
START_TEST(marks_come_as_they_are_known)
{
    unsigned done = shell.done;

    begin("ping oob 10.10.10.1");
    ck_assert_str_eq(shown(), HEAD);
    ck_assert_str_eq(device.host, "10.10.10.1");
    ck_assert(device.request.over_management_port);
    ck_assert_uint_eq(shell.done, done);
    count(true);
    ck_assert_str_eq(shown(), HEAD "!");
    count(false);
    ck_assert_str_eq(shown(), HEAD "!.");
    for (unsigned i = 0; i < 3; i++)
        count(true);
    device.so_far.minimum_us = 12;
    device.so_far.average_us = 1000;
    device.so_far.maximum_us = 2001;
    end();
    ck_assert_str_eq(shown(), HEAD "!.!!!\n"
                                   "Success rate is 80 percent (4/5), round-trip min/avg/max = "
                                   "1/1/3 ms.\n");
    ck_assert_uint_eq(shell.done, done + 1);
    ck_assert_int_eq(shell.result, CLI_OK);
    begin("ping acs.example");
    ck_assert_str_eq(device.host, "acs.example");
    ck_assert(!device.request.over_management_port);
    end();
}
END_TEST

START_TEST(nobody_answers)
{
    begin("ping 10.10.10.1");
    for (unsigned i = 0; i < 5; i++)
        count(false);
    end();
    ck_assert_str_eq(shown(), HEAD ".....\nSuccess rate is 0 percent (0/5).\n");
    ck_assert_int_eq(shell.result, CLI_OK);
}
END_TEST

START_TEST(it_cannot_be_sent)
{
    device.refuses = true;
    shell_check_error(&shell, "ping oob 10.10.10.1", "% Interface Mgmt 0 does not exist.\n");
    device.refuses = false;
    begin("ping 10.10.10.1");
    device.so_far.failure = "there is no route to it";
    end();
    ck_assert_str_eq(shown(), HEAD "% The ping was not sent: there is no route to it.\n");
    ck_assert_int_eq(shell.result, CLI_ERROR);
    shell_check_error(&shell, "ping", "% Incomplete command.\n");
    shell.context.ping = NULL;
    shell_check_error(&shell, "ping 10.10.10.1", "% There is no ping here.\n");
}
END_TEST

/* Ctrl-C ends it with what is known so far, and the shell goes on. */
START_TEST(interrupted)
{
    begin("ping 10.10.10.1");
    count(true);
    count(true);
    device.so_far.minimum_us = device.so_far.average_us = device.so_far.maximum_us = 4000;
    cli_interrupt(shell.session);
    ck_assert(!device.runs);
    ck_assert_str_eq(shown(), HEAD "!!\n"
                                   "Success rate is 100 percent (2/2), round-trip min/avg/max = "
                                   "4/4/4 ms.\n");
    ck_assert_str_eq(shell_run(&shell, "disable"), "");
}
END_TEST

/* The shell goes while it runs: nothing is told any more. */
START_TEST(the_shell_goes)
{
    unsigned done = shell.done;

    begin("ping 10.10.10.1");
    count(true);
    cli_session_free(shell.session);
    shell.session = NULL;
    ck_assert(!device.runs);
    ck_assert_uint_eq(shell.done, done);
}
END_TEST

START_TEST(filtered)
{
    begin("ping 10.10.10.1 | include !!");
    count(true);
    ck_assert_str_eq(shown(), "");
    count(true);
    end();
    ck_assert_str_eq(shown(), "!!\n");
    begin("ping 10.10.10.1 | begin Success");
    count(false);
    end();
    ck_assert_str_eq(shown(), "Success rate is 0 percent (0/1).\n");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("cli ping");
    TCase *cases = tcase_create("ping");

    tcase_add_checked_fixture(cases, setup, teardown);
    tcase_add_test(cases, marks_come_as_they_are_known);
    tcase_add_test(cases, nobody_answers);
    tcase_add_test(cases, it_cannot_be_sent);
    tcase_add_test(cases, interrupted);
    tcase_add_test(cases, the_shell_goes);
    tcase_add_test(cases, filtered);
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
