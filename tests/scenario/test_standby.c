/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Return from standby (section 11.7). Machines that run tests do not go to sleep: the daemon's
 * clock since boot is moved ahead of its monotonic one instead, which is what a suspend does to
 * them and all that a process can see of it.
 */
#include "base/text.h"
#include "scenario/file_server.h"
#include "support/files.h"
#include "support/folder.h"

#include <stdio.h>
#include <stdlib.h>

#define MS      "Device.ManagementServer."
#define STANDBY MS "StandbyPolicy."

static struct scenario s;
static char folder[64], *clock_file;

/* A first session, in which the ACS says this. */
static void begin(const char *script)
{
    folder_make(folder);
    clock_file = files_path(folder, "clock");
    files_write(clock_file, "0");
    scenario_queue(&s, script);
    scenario_cpe(&s, NULL, &(struct daemon_options){.clock_file = clock_file});
    scenario_wait(&s, 1);
}

static void end(void)
{
    scenario_end(&s);
    free(clock_file);
    folder_remove(folder);
}

/* The machine has been in suspend for so long altogether. */
static void sleep_until(unsigned seconds)
{
    files_replace(clock_file, arena_printf(s.arena, "%u %u", seconds, seconds));
}

START_TEST(R_STB_01_R_STB_02_R_STB_03_R_STB_04_back_from_standby)
{
    scenario_acs(&s, NULL);
    begin("@version=1.4 SetParameterValues " STANDBY "CRUnawarenessMaxDuration=60:int " STANDBY
          "CRAwarenessRequested=1:boolean\nGetParameterValues " STANDBY);
    const struct acs_exchange *values = scenario_message(&s, 1, "GetParameterValuesResponse", 1);
    ck_assert_str_eq(scenario_value(&s, values, STANDBY "NetworkAwarenessCapable"), "false");
    ck_assert_str_eq(scenario_value(&s, values, STANDBY "SelfTimerCapable"), "false");
    ck_assert_str_eq(scenario_value(&s, values, STANDBY "CRAwarenessRequested"), "true");
    sleep_until(50);
    ck_assert(daemon_wait_log(&s.cpe, "back from a standby of 50 s", SCENARIO_WAIT_MS));
    ck_assert_uint_eq(acs_session_count(s.acs), 1); /* not for long enough */
    sleep_until(50 + 61);
    scenario_events(&s, scenario_wait_inform(&s, 2), "13 WAKEUP", NULL);
    scenario_wait(&s, 2);
    end();
}
END_TEST

START_TEST(R_STB_04_what_was_due_meanwhile)
{
    struct file_server f;

    file_server_start(&f, NULL);
    file_server_put(&f, "page", "text");
    scenario_acs(&s, NULL);
    begin(arena_printf(
        f.arena,
        "SetParameterValues " STANDBY "NotifyMissedScheduled=1:boolean\n%s"
        "ScheduleInform 500 wanted",
        file_server_download(&f, &(struct file_order){.key = "later",
                                                      .type = "2 Web Content",
                                                      .url = file_server_url(&f, "page"),
                                                      .delay = 700})));
    sleep_until(600);
    const struct acs_exchange *inform = scenario_wait_inform(&s, 2);
    scenario_events(&s, inform, "3 SCHEDULED", "13 WAKEUP", "M ScheduleInform", NULL);
    scenario_wait(&s, 2);
    ck_assert_uint_eq(acs_exchange_count(f.acs), 0);
    sleep_until(800);
    unsigned session = file_server_wait_complete(&s, 3);
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "later"), 0);
    end();
    file_server_stop(&f);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {R_STB_01_R_STB_02_R_STB_03_R_STB_04_back_from_standby, 0},
        {R_STB_04_what_was_due_meanwhile, 0},
    };

    return SCENARIO_MAIN("standby", 60, tests);
}
