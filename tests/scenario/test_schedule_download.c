/* SPDX-License-Identifier: Apache-2.0 */
/* ScheduleDownload: its windows, their modes, and what happens when nothing comes of them. */
#include "base/text.h"
#include "scenario/file_server.h"
#include "support/files.h"

#include <stdlib.h>
#include <string.h>

static struct scenario s;
static struct file_server f;

#define WEB "2 Web Content"

static void begin(void)
{
    file_server_start(&f, NULL);
    file_server_put(&f, "page.html", "text");
    scenario_start(&s, "");
}

static void end(void)
{
    scenario_end(&s);
    file_server_stop(&f);
}

static const char *order(const char *name, const char *first, const char *second)
{
    return file_server_schedule(
        &f, &(struct file_order){.key = "sd", .type = WEB, .url = file_server_url(&f, name)}, first,
        second);
}

/* The present number of sessions after the order. */
static unsigned schedule(const char *name, const char *first, const char *second)
{
    unsigned session = scenario_session(&s, order(name, first, second));

    scenario_message(&s, session, "ScheduleDownloadResponse", 1);
    return session;
}

static void expect_done(unsigned session, unsigned code)
{
    session = file_server_wait_complete(&s, session + 1);
    ck_assert(scenario_has_event(&s, scenario_message(&s, session, "Inform", 1),
                                 "M ScheduleDownload", "sd"));
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "sd"), code);
}

START_TEST(T_105_R_SDL_01_R_SDL_02_R_SDL_06_bad_windows)
{
    static const char *const bad[][2] = {
        {"10 10 1 0", NULL},       {"10 5 1 0", NULL},        {"0 10 1 0", "9 20 1 0"},
        {"20 30 1 0", "0 10 1 0"}, {"0 10 1 -2", NULL},       {"0 10 5 0", NULL},
        {"0 10 0 0", NULL},        {"0 10 1 0", "10 10 1 0"},
    };

    begin();
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        unsigned session = scenario_session(&s, order("page.html", bad[i][0], bad[i][1]));
        scenario_fault(&s, scenario_message(&s, session, "Fault", 1), 9003);
    }
    const char *three = order("page.html", "0 1 1 0", "2 3 1 0");
    const char *list = strstr(three, "<TimeWindowList>");
    const char *rest = strstr(three, "</TimeWindowList>");
    const char *first = list + strlen("<TimeWindowList>");
    unsigned session = scenario_session(&s, arena_printf(f.arena, "%.*s%.*s%s", (int)(rest - three),
                                                         three, (int)(rest - first), first, rest));
    scenario_fault(&s, scenario_message(&s, session, "Fault", 1), 9003);
    ck_assert_uint_eq(acs_exchange_count(f.acs), 0);
    end();
}
END_TEST

START_TEST(T_106_R_SDL_04_R_SDL_05_in_its_window)
{
    begin();
    unsigned session = schedule("page.html", _i ? "1 60 2 0" : "1 60 1 0", NULL);
    uint64_t ordered =
        scenario_asked_ms(&s, scenario_message(&s, session, "ScheduleDownloadResponse", 1));
    expect_done(session, 0);
    ck_assert_uint_ge(acs_exchange_at(f.acs, 0)->time_ms, ordered + 990);
    end();
}
END_TEST

START_TEST(T_106_R_SDL_02_R_SDL_03_9020_after_the_last_window)
{
    begin();
    unsigned session = schedule("missing", "0 2 1 0", "3 6 1 1");
    uint64_t ordered =
        scenario_asked_ms(&s, scenario_message(&s, session, "ScheduleDownloadResponse", 1));
    expect_done(session, 9020);
    unsigned last = acs_session_count(s.acs);
    ck_assert_uint_ge(scenario_message(&s, last, "Inform", 1)->time_ms, ordered + 5990);
    ck_assert_uint_eq(acs_exchange_count(f.acs), 3); /* one attempt, then one and its retry */
    end();
}
END_TEST

START_TEST(R_SDL_03_a_second_window_when_the_first_was_in_vain)
{
    begin();
    unsigned session = schedule("late.html", "0 2 1 0", "2 60 1 0");
    ck_assert(acs_wait_exchanges(f.acs, 1, SCENARIO_WAIT_MS));
    file_server_put(&f, "late.html", "text");
    expect_done(session, 0);
    ck_assert_uint_eq(acs_exchange_count(f.acs), 2);
    end();
}
END_TEST

START_TEST(mode_3_waits_until_no_service_is_in_use)
{
    begin();
    free(daemon_ask(&s.cpe, "service in-use"));
    unsigned session = schedule("page.html", "0 600 3 0", NULL);
    scenario_wait_silence(&s, session, 800);
    ck_assert_uint_eq(acs_exchange_count(f.acs), 0);
    free(daemon_ask(&s.cpe, "service idle"));
    expect_done(session, 0);
    end();
}
END_TEST

START_TEST(mode_4_waits_until_the_user_agrees)
{
    begin();
    unsigned session = schedule("page.html", "0 600 4 0", NULL);
    ck_assert(daemon_wait_answer(&s.cpe, "transfers", "asking\tdownload\t" WEB "\tsd\tplease",
                                 SCENARIO_WAIT_MS));
    scenario_wait_silence(&s, session, 500);
    char *list = daemon_ask(&s.cpe, "transfers");
    char *answer = daemon_ask(&s.cpe, "confirm 999999");
    ck_assert_ptr_nonnull(strstr(answer, "error 9003"));
    free(answer);
    answer = daemon_ask(&s.cpe, arena_printf(f.arena, "confirm %ld", strtol(list, NULL, 10)));
    ck_assert_str_eq(answer, "");
    free(answer);
    free(list);
    expect_done(session, 0);
    end();
}
END_TEST

START_TEST(R_SDL_04_a_download_that_outlasts_its_window_is_given_up)
{
    begin();
    unsigned session = schedule("page.html?never", "0 2 1 0", NULL);
    expect_done(session, 9020);
    ck_assert_uint_eq(acs_exchange_count(f.acs), 1);
    end();
}
END_TEST

START_TEST(mode_4_without_consent_is_9020)
{
    begin();
    unsigned session = schedule("page.html", "0 1 4 0", NULL);
    expect_done(session, 9020);
    ck_assert_uint_eq(acs_exchange_count(f.acs), 0);
    end();
}
END_TEST

START_TEST(R_SDL_07_windows_keep_their_place_over_a_restart)
{
    begin();
    unsigned session = schedule("page.html", "3 600 1 0", NULL);
    uint64_t ordered =
        scenario_asked_ms(&s, scenario_message(&s, session, "ScheduleDownloadResponse", 1));
    daemon_kill(&s.cpe);
    scenario_restart(&s);
    scenario_wait(&s, session + 1);
    expect_done(session + 1, 0);
    uint64_t fetched = acs_exchange_at(f.acs, 0)->time_ms;
    ck_assert_uint_ge(fetched, ordered + 2900);
    end();
}
END_TEST

START_TEST(R_SDL_01_it_can_be_cancelled)
{
    begin();
    unsigned session = scenario_session(
        &s, arena_printf(f.arena, "%sCancelTransfer CommandKey=sd\nGetAllQueuedTransfers",
                         order("page.html", "1 2 1 0", NULL)));
    ck_assert_uint_eq(
        acs_exchange_nodes(scenario_message(&s, session, "GetAllQueuedTransfersResponse", 1),
                           "//AllQueuedTransferStruct"),
        0);
    scenario_wait_silence(&s, session, 1500);
    end();
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {T_105_R_SDL_01_R_SDL_02_R_SDL_06_bad_windows, 0},
        {T_106_R_SDL_04_R_SDL_05_in_its_window, 2},
        {T_106_R_SDL_02_R_SDL_03_9020_after_the_last_window, 0},
        {R_SDL_03_a_second_window_when_the_first_was_in_vain, 0},
        {mode_3_waits_until_no_service_is_in_use, 0},
        {mode_4_waits_until_the_user_agrees, 0},
        {R_SDL_04_a_download_that_outlasts_its_window_is_given_up, 0},
        {mode_4_without_consent_is_9020, 0},
        {R_SDL_07_windows_keep_their_place_over_a_restart, 0},
        {R_SDL_01_it_can_be_cancelled, 0},
    };

    return SCENARIO_MAIN("schedule_download", 60, tests);
}
