/* SPDX-License-Identifier: Apache-2.0 */
/* Heartbeats, return from standby, the InformParameter table, more events than fit. */
#include "base/mem.h"
#include "stage.h"
#include "support/unit.h"

#include <string.h>

#define HEARTBEAT MS "HeartbeatPolicy."
#define STANDBY   MS "StandbyPolicy."
#define SELECTED  MS "InformParameter."
#define NAME      "Device.DeviceInfo.Description"

static enum cwmp_fault try_set(const char *name, const char *value)
{
    struct model_transaction *transaction = model_begin(stage.model, MODEL_ORIGIN_ACS);
    struct cwmp_error error;
    enum cwmp_fault fault = model_set(transaction, name, MODEL_TYPE_UNSTATED, value, &error);
    struct model_fault *faults = NULL;

    if (fault != CWMP_OK) {
        model_abort(transaction);
        return fault;
    }
    fault = model_commit(transaction, stage.arena, &faults, &error);
    return faults != NULL ? faults->error.code : fault;
}

/* ---- Heartbeat ------------------------------------------------------------------------ */

/* The stage's clock begins at 12:00:00. */
static void begin_heartbeats(const char *interval, const char *initiation)
{
    stage_begin(URL);
    stage_complete();
    stage_set(MODEL_ORIGIN_ACS, HEARTBEAT "InitiationTime", initiation);
    stage_set(MODEL_ORIGIN_ACS, HEARTBEAT "ReportingInterval", interval);
    stage_set(MODEL_ORIGIN_ACS, HEARTBEAT "Enable", "true");
    stage_settle();
}

/* InitiationTime is a phase, however far away it is. */
START_TEST(T_138_R_HBT_01_R_HBT_02_each_interval_in_its_phase)
{
    begin_heartbeats("60", "2037-01-01T00:00:20Z");
    ck_assert_int_eq(try_set(HEARTBEAT "ReportingInterval", "29"),
                     CWMP_FAULT_INVALID_PARAMETER_VALUE);
    ck_assert_int_eq(try_set(HEARTBEAT "ReportingInterval", "30"), CWMP_OK);
    stage_pass(19 * SECONDS);
    stage_expect_silence(1);
    stage_pass(1 * SECONDS);
    stage_expect_inform(2, "14 HEARTBEAT;");
    stage_expect_retry_count("0");
    stage_complete();
    stage_pass(29 * SECONDS);
    stage_expect_silence(2);
    stage_pass(1 * SECONDS);
    stage_expect_inform(3, "14 HEARTBEAT;");
    stage_complete();
    stage_set(MODEL_ORIGIN_ACS, HEARTBEAT "Enable", "false");
    stage_pass(100 * SECONDS);
    stage_expect_silence(3);
}
END_TEST

START_TEST(R_HBT_03_R_HBT_04_alone_and_not_repeated)
{
    begin_heartbeats("300", "2024-07-01T12:05:00Z");
    stage_set(MODEL_ORIGIN_ACS, MS "CWMPRetryMinimumWaitInterval", "1000");
    stage_pass(290 * SECONDS);
    stage_set(MODEL_ORIGIN_LOCAL, CODE, "changed");
    stage_settle();
    stage_expect_inform(2, "4 VALUE CHANGE;");
    stage_break("down");
    /* The change waits for its retry, the heartbeat for nothing. */
    stage_pass(10 * SECONDS);
    stage_expect_inform(3, "14 HEARTBEAT;");
    stage_expect_retry_count("0");
    ck_assert_ptr_nonnull(strstr(stage.sent, "ProvisioningCode")); /* forced */
    stage_break("down");
    stage_pass(299 * SECONDS);
    stage_expect_silence(3);
    stage_pass(1 * SECONDS);
    stage_expect_inform(4, "14 HEARTBEAT;");
    /* A success shows that the ACS is there again (R-RTY-04); the change is still to be told. */
    stage_accept();
    stage_respond(NULL);
    stage_expect_inform(5, "4 VALUE CHANGE;");
    ck_assert_ptr_nonnull(strstr(stage.sent, ">changed<"));
    stage_complete();
    stage_expect_silence(5);
}
END_TEST

START_TEST(R_HBT_05_none_in_a_session)
{
    begin_heartbeats("300", "2024-07-01T12:05:00Z");
    stage_pass(290 * SECONDS);
    session_engine_wake(stage.engine);
    stage_settle();
    stage_expect_inform(2, "6 CONNECTION REQUEST;");
    stage_pass(15 * SECONDS);
    stage_complete();
    stage_expect_silence(2);
    stage_pass(295 * SECONDS);
    stage_expect_inform(3, "14 HEARTBEAT;");
}
END_TEST

/* ---- Standby -------------------------------------------------------------------------- */

static void sleep_for(uint64_t milliseconds)
{
    stage.fake.asleep_ms += milliseconds;
    stage_pass(milliseconds);
}

START_TEST(R_STB_02_deaf_for_too_long)
{
    stage_begin(URL);
    stage_complete();
    sleep_for(1000 * SECONDS);
    stage_expect_silence(1); /* -1: never */
    stage_set(MODEL_ORIGIN_ACS, STANDBY "CRUnawarenessMaxDuration", "60");
    sleep_for(60 * SECONDS);
    stage_expect_silence(1);
    sleep_for(61 * SECONDS);
    stage_expect_inform(2, "13 WAKEUP;"); /* and no BOOT (R-STB-04) */
    stage_break("down");
    stage_pass(20 * SECONDS);
    stage_expect_inform(3, "13 WAKEUP;");
    stage_complete();
    stage_pass(3600 * SECONDS); /* awake */
    stage_expect_silence(3);
}
END_TEST

START_TEST(R_STB_02_R_STB_04_missed_periodic_contacts)
{
    stage_begin(URL);
    stage_complete();
    stage_set(MODEL_ORIGIN_ACS, MS "PeriodicInformTime", "2024-07-01T12:00:00Z");
    stage_set(MODEL_ORIGIN_ACS, MS "PeriodicInformInterval", "100");
    stage_set(MODEL_ORIGIN_ACS, MS "PeriodicInformEnable", "true");
    stage_set(MODEL_ORIGIN_ACS, STANDBY "MaxMissedPeriodic", "2");
    stage_settle();
    sleep_for(250 * SECONDS);
    stage_expect_inform(2, "2 PERIODIC;"); /* two were missed, one is made up */
    stage_complete();
    sleep_for(300 * SECONDS);
    stage_expect_inform(3, "2 PERIODIC;13 WAKEUP;");
    stage_complete();
    stage_expect_silence(3);
}
END_TEST

START_TEST(R_STB_02_missed_scheduled_contact)
{
    stage_begin(URL);
    stage_accept();
    stage_respond("<c:ScheduleInform><DelaySeconds>50</DelaySeconds><CommandKey>s</CommandKey>"
                  "</c:ScheduleInform>");
    stage_respond(NULL);
    stage_set(MODEL_ORIGIN_ACS, STANDBY "NotifyMissedScheduled", "true");
    sleep_for(40 * SECONDS);
    stage_expect_silence(1);
    sleep_for(40 * SECONDS);
    stage_expect_inform(2, "3 SCHEDULED;13 WAKEUP;M ScheduleInform=s;");
}
END_TEST

/* ---- Notification limits --------------------------------------------------------------- */

static void add_manageable_device(void)
{
    struct model_transaction *transaction = model_begin(stage.model, MODEL_ORIGIN_DEVICE);
    struct cwmp_error error;
    uint32_t row;

    ck_assert_int_eq(model_add_object(transaction, MS "ManageableDevice.", &row, &error), CWMP_OK);
    ck_assert_int_eq(model_commit(transaction, stage.arena, NULL, &error), CWMP_OK);
}

START_TEST(R_NTF_09_a_limit_of_one_parameter)
{
    struct model_transaction *transaction;
    struct cwmp_error error;

    stage_begin(URL);
    stage_complete();
    transaction = model_begin(stage.model, MODEL_ORIGIN_ACS);
    ck_assert_int_eq(
        model_set_attributes(transaction, MS "ManageableDeviceNumberOfEntries", 2, NULL, &error),
        CWMP_OK);
    ck_assert_int_eq(model_commit(transaction, stage.arena, NULL, &error), CWMP_OK);
    stage_set(MODEL_ORIGIN_ACS, MS "ManageableDeviceNotificationLimit", "100");
    add_manageable_device(); /* never told before: at once */
    stage_settle();
    stage_expect_inform(2, "4 VALUE CHANGE;");
    stage_complete();
    add_manageable_device();
    stage_pass(90 * SECONDS);
    stage_expect_silence(2);
    stage_pass(10 * SECONDS);
    stage_expect_inform(3, "4 VALUE CHANGE;");
    stage_complete();
    /* Any other session takes it along. */
    add_manageable_device();
    stage_set(MODEL_ORIGIN_LOCAL, CODE, "changed");
    stage_settle();
    stage_expect_inform(4, "4 VALUE CHANGE;");
    ck_assert_ptr_nonnull(strstr(stage.sent, "ManageableDeviceNumberOfEntries<"));
}
END_TEST

/* ---- InformParameter ------------------------------------------------------------------- */

static void select_parameter(const char *name, const char *events)
{
    struct model_transaction *transaction = model_begin(stage.model, MODEL_ORIGIN_ACS);
    struct cwmp_error error;
    struct arena *arena = arena_new();
    uint32_t row;

    ck_assert_int_eq(model_add_object(transaction, SELECTED, &row, &error), CWMP_OK);
    ck_assert_int_eq(model_set(transaction, arena_printf(arena, SELECTED "%u.ParameterName", row),
                               MODEL_TYPE_UNSTATED, name, &error),
                     CWMP_OK);
    ck_assert_int_eq(model_set(transaction, arena_printf(arena, SELECTED "%u.EventList", row),
                               MODEL_TYPE_UNSTATED, events, &error),
                     CWMP_OK);
    ck_assert_int_eq(model_set(transaction, arena_printf(arena, SELECTED "%u.Enable", row),
                               MODEL_TYPE_UNSTATED, "true", &error),
                     CWMP_OK);
    ck_assert_msg(model_commit(transaction, arena, NULL, &error) == CWMP_OK, "%s", error.text);
    arena_free(arena);
}

static unsigned times_sent(const char *text)
{
    unsigned count = 0;

    for (const char *at = stage.sent; (at = strstr(at, text)) != NULL; at += strlen(text))
        count++;
    return count;
}

START_TEST(T_137_R_INF_06_selected_by_event)
{
    stage_begin(URL);
    stage_complete();
    select_parameter(NAME, "6 CONNECTION REQUEST, 2 PERIODIC");
    select_parameter("Device.ManagementServer.URL", "");
    select_parameter("Device.DeviceInfo.VendorLogFile.*.Name", "");
    session_engine_wake(stage.engine);
    stage_settle();
    ck_assert_uint_eq(times_sent("<Name>" NAME "<"), 1);
    ck_assert_uint_eq(times_sent("<Name>Device.ManagementServer.URL<"), 1);
    stage_complete();
    /* Not by a change alone, and not twice with one. */
    stage_set(MODEL_ORIGIN_LOCAL, CODE, "changed");
    stage_settle();
    stage_expect_inform(3, "4 VALUE CHANGE;");
    ck_assert_uint_eq(times_sent("<Name>" NAME "<"), 0);
    ck_assert_uint_eq(times_sent("<Name>Device.ManagementServer.URL<"), 0);
    ck_assert_uint_eq(times_sent("<Name>" CODE "<"), 1);
    stage_complete();
    stage_set(MODEL_ORIGIN_ACS, SELECTED "1.Enable", "false");
    session_engine_wake(stage.engine);
    stage_settle();
    ck_assert_uint_eq(times_sent("<Name>" NAME "<"), 0);
}
END_TEST

static const struct {
    const char *parameter, *value;
    enum cwmp_fault fault;
} selections[] = {
    {"ParameterName", CODE, CWMP_FAULT_INVALID_PARAMETER_VALUE},
    {"ParameterName", MS "ParameterKey", CWMP_FAULT_INVALID_PARAMETER_VALUE},
    {"ParameterName", "Device.DeviceInfo.", CWMP_FAULT_INVALID_PARAMETER_VALUE},
    {"ParameterName", "Device.DeviceInfo.*", CWMP_FAULT_INVALID_PARAMETER_VALUE},
    {"ParameterName", "Device.Nothing", CWMP_FAULT_INVALID_PARAMETER_VALUE},
    {"ParameterName", "Device.IP.Interface.{i}.Status", CWMP_FAULT_INVALID_PARAMETER_VALUE},
    {"ParameterName", "Device.IP.Interface.*.Status", CWMP_OK},
    {"ParameterName", "Device.IP.Interface.[lan].IPv4Address.3.Status", CWMP_OK},
    {"ParameterName", "Device.IP.Interface.9.Status", CWMP_OK},
    {"ParameterName", "", CWMP_OK},
    {"EventList", "4 VALUE CHANGE", CWMP_FAULT_INVALID_PARAMETER_VALUE},
    {"EventList", "1 BOOT,4 VALUE CHANGE", CWMP_FAULT_INVALID_PARAMETER_VALUE},
    {"EventList", "1 boot", CWMP_FAULT_INVALID_PARAMETER_VALUE},
    {"EventList", "15 SOMETHING", CWMP_FAULT_INVALID_PARAMETER_VALUE},
    {"EventList", "1 BOOT,14 HEARTBEAT,M Download,X 00AB12 Thing,M X_00AB12_Do", CWMP_OK},
    {"EventList", "", CWMP_OK},
    {"EventList", " 2 PERIODIC , 1 BOOT ", CWMP_OK}, /* R-TYP-11 */
    {"EventList", "2%20PERIODIC", CWMP_OK},
    {"EventList", "2 PERIODIC , 4 VALUE CHANGE", CWMP_FAULT_INVALID_PARAMETER_VALUE},
};

START_TEST(T_137_R_INF_07_what_can_be_selected)
{
    struct model_transaction *transaction = model_begin(stage.model, MODEL_ORIGIN_ACS);
    struct cwmp_error error;
    uint32_t row;

    ck_assert_int_eq(model_add_object(transaction, SELECTED, &row, &error), CWMP_OK);
    ck_assert_int_eq(model_commit(transaction, stage.arena, NULL, &error), CWMP_OK);
    ck_assert_int_eq(try_set(arena_printf(stage.arena, SELECTED "1.%s", selections[_i].parameter),
                             selections[_i].value),
                     selections[_i].fault);
}
END_TEST

static const struct {
    const char *event;
    bool good;
} vendor_events[] = {
    {"X 00AB12 Thing", true},
    {"X ACME-COM A thing of two_words", true},
    {"M X_00AB12_Do", true},
    {"M X_ACME-COM_Do_This", true},
    {"X ", false},
    {"X 00AB12", false},
    {"X 00AB12 ", false},
    {"X  Thing", false},
    {"X ACME_Thing", false},
    {"X_00AB12 Thing", false},
    {"x 00AB12 Thing", false},
    {"M X_", false},
    {"M X_00AB12", false},
    {"M X_00AB12_", false},
    {"M X__Do", false},
    {"M X_00AB12 Do", false},
    {"M X_00AB12_Do this", false},
    {"M Do", false},
};

START_TEST(R_EVT_10_codes_of_vendors)
{
    struct model_transaction *transaction = model_begin(stage.model, MODEL_ORIGIN_ACS);
    struct cwmp_error error;
    uint32_t row;

    ck_assert_int_eq(model_add_object(transaction, SELECTED, &row, &error), CWMP_OK);
    ck_assert_int_eq(model_commit(transaction, stage.arena, NULL, &error), CWMP_OK);
    for (size_t i = 0; i < sizeof vendor_events / sizeof *vendor_events; i++)
        ck_assert_msg((try_set(SELECTED "1.EventList", vendor_events[i].event) == CWMP_OK) ==
                          vendor_events[i].good,
                      "\"%s\"", vendor_events[i].event);
}
END_TEST

/* ---- Upgrades -------------------------------------------------------------------------- */

/* It is the ACS that says so, and a restart changes nothing. The device asks nobody for another
 * image, nor the ACS for a download of one. */
START_TEST(R_DWN_16_upgrades_are_left_to_the_acs)
{
    struct value value;

    stage_begin(URL);
    stage_complete();
    ck_assert_int_eq(try_set(MS "UpgradesManaged", "true"), CWMP_OK);
    stage_restart();
    stage_complete();
    ck_assert_int_eq(
        model_get(stage.model, MS "UpgradesManaged", stage.arena, &value, &stage.error), CWMP_OK);
    ck_assert(value.boolean);
    for (int day = 0; day < 100; day++)
        stage_pass(24 * 3600 * SECONDS);
    stage_expect_silence(1);
}
END_TEST

/* ---- Events ---------------------------------------------------------------------------- */

START_TEST(T_142_R_EVT_02_more_events_than_fit)
{
    char body[128];

    stage_begin(URL);
    stage_accept();
    for (int i = 0; i < 70; i++) {
        snprintf(body, sizeof body, "<c:Reboot><CommandKey>k%02d</CommandKey></c:Reboot>", i);
        stage_respond(body);
    }
    stage_respond(NULL);
    ck_assert_uint_eq(stage.reboots, 1);
    stage_restart();
    ck_assert_uint_eq(times_sent("<EventStruct>"), 64);
    ck_assert_uint_eq(times_sent(">M Reboot<"), 63);
    stage_accept();
    stage_respond(NULL);
    ck_assert_uint_eq(times_sent("<EventStruct>"), 7);
    ck_assert_uint_eq(times_sent(">k69<"), 1);
    stage_complete();
    stage_expect_silence(2);
}
END_TEST

START_TEST(R_EVT_02_a_change_is_one_of_them)
{
    char body[128];

    stage_begin(URL);
    stage_accept();
    for (int i = 0; i < 70; i++) {
        snprintf(body, sizeof body, "<c:Reboot><CommandKey>k%02d</CommandKey></c:Reboot>", i);
        stage_respond(body);
    }
    stage_respond(NULL);
    stage_close();
    stage_open();
    stage_set(MODEL_ORIGIN_LOCAL, CODE, "changed");
    stage_start();
    ck_assert_uint_eq(times_sent("<EventStruct>"), 64);
    ck_assert_uint_eq(times_sent(">4 VALUE CHANGE<"), 1);
    stage_accept();
    stage_respond(NULL);
    ck_assert_uint_eq(times_sent("<EventStruct>"), 8);
}
END_TEST

START_TEST(R_EVT_05_a_periodic_contact_survives)
{
    stage_begin(URL);
    stage_complete();
    stage_set(MODEL_ORIGIN_ACS, MS "PeriodicInformInterval", "1000");
    stage_set(MODEL_ORIGIN_ACS, MS "PeriodicInformEnable", "true");
    stage_pass(1000 * SECONDS);
    stage_expect_inform(2, "2 PERIODIC;");
    stage_break("down");
    stage_restart();
    stage_expect_inform(1, "1 BOOT;2 PERIODIC;");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("session_policies");
    TCase *tcase = tcase_create("policies");

    tcase_add_checked_fixture(tcase, stage_setup, stage_teardown);
    tcase_set_timeout(tcase, 60);
    tcase_add_test(tcase, T_138_R_HBT_01_R_HBT_02_each_interval_in_its_phase);
    tcase_add_test(tcase, R_HBT_03_R_HBT_04_alone_and_not_repeated);
    tcase_add_test(tcase, R_HBT_05_none_in_a_session);
    tcase_add_test(tcase, R_STB_02_deaf_for_too_long);
    tcase_add_test(tcase, R_STB_02_R_STB_04_missed_periodic_contacts);
    tcase_add_test(tcase, R_STB_02_missed_scheduled_contact);
    tcase_add_test(tcase, R_NTF_09_a_limit_of_one_parameter);
    tcase_add_test(tcase, T_137_R_INF_06_selected_by_event);
    tcase_add_loop_test(tcase, T_137_R_INF_07_what_can_be_selected, 0,
                        sizeof selections / sizeof selections[0]);
    tcase_add_test(tcase, R_EVT_10_codes_of_vendors);
    tcase_add_test(tcase, R_DWN_16_upgrades_are_left_to_the_acs);
    tcase_add_test(tcase, T_142_R_EVT_02_more_events_than_fit);
    tcase_add_test(tcase, R_EVT_02_a_change_is_one_of_them);
    tcase_add_test(tcase, R_EVT_05_a_periodic_contact_survives);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
