/* SPDX-License-Identifier: Apache-2.0 */
/* SetParameterAttributes, GetParameterAttributes, and the notifications they ask for. */
#include "scenario/scenario.h"

static struct scenario s;

#define CODE "Device.DeviceInfo.ProvisioningCode"
#define SOFT "Device.DeviceInfo.SoftwareVersion"
#define URL  "Device.ManagementServer.ConnectionRequestURL"
#define NTP  "Device.Time.NTPServer1"
#define NTP2 "Device.Time.NTPServer2"

static const struct acs_exchange *attributes(unsigned session, unsigned nth)
{
    return scenario_message(&s, session, "GetParameterAttributesResponse", nth);
}

static const char *notification(const struct acs_exchange *exchange, const char *name)
{
    const char *path =
        arena_printf(s.arena, "//ParameterAttributeStruct[Name='%s']/Notification", name);
    ck_assert_msg(acs_exchange_nodes(exchange, path) == 1, "%s is not listed once", name);
    return scenario_text(&s, exchange, path);
}

START_TEST(T_087_R_NTF_20_R_SPA_09_R_GPA_01_factory_state)
{
    scenario_start(&s, "GetParameterAttributes Device.\nGetParameterAttributes " CODE "\n"
                       "GetParameterValues Device.");
    const struct acs_exchange *all = attributes(1, 1);
    static const char *const active[] = {SOFT, CODE, URL};
    for (size_t i = 0; i < sizeof(active) / sizeof(active[0]); i++)
        ck_assert_str_eq(notification(all, active[i]), "2");
    ck_assert_str_eq(notification(all, NTP), "0");
    /* Of parameters only, and of each of them; nobody else may write but the subscriber. */
    size_t count = acs_exchange_nodes(all, "//ParameterAttributeStruct");
    ck_assert_uint_eq(count,
                      acs_exchange_nodes(scenario_message(&s, 1, "GetParameterValuesResponse", 1),
                                         "//ParameterValueStruct"));
    ck_assert_uint_eq(acs_exchange_nodes(all, "//AccessList[count(string)=1 and "
                                              "string='Subscriber']"),
                      count);
    ck_assert_uint_eq(acs_exchange_nodes(attributes(1, 2), "//ParameterAttributeStruct"), 1);
    scenario_end(&s);
}
END_TEST

START_TEST(T_080_R_SPA_05_R_NTF_03_active_notification)
{
    scenario_start(&s, "SetParameterAttributes " NTP "=2\nGetParameterAttributes " NTP);
    ck_assert_str_eq(notification(attributes(1, 1), NTP), "2");
    daemon_set(&s.cpe, NTP, "ntp.one");
    scenario_wait(&s, 2);
    const struct acs_exchange *inform = scenario_message(&s, 2, "Inform", 1);
    scenario_events(&s, inform, "4 VALUE CHANGE", NULL);
    ck_assert_str_eq(scenario_value(&s, inform, NTP), "ntp.one");
    /* R-INF-02: the forced ones and the changed one, nothing else. */
    ck_assert_uint_eq(acs_exchange_nodes(inform, "//ParameterValueStruct"), 8);
    scenario_end(&s);
}
END_TEST

START_TEST(T_081_R_NTF_02_R_EVT_25_passive_notification)
{
    scenario_start(&s, "SetParameterAttributes " NTP "=1");
    daemon_set(&s.cpe, NTP, "ntp.one");
    scenario_wait_silence(&s, 1, 1500);
    /* The next Inform of any cause carries it. */
    scenario_session(&s, "SetParameterValues Device.ManagementServer.PeriodicInformEnable=1:boolean"
                         " Device.ManagementServer.PeriodicInformInterval=1:unsignedInt");
    const struct acs_exchange *inform = scenario_message(&s, 2, "Inform", 1);
    ck_assert(scenario_has_event(&s, inform, "4 VALUE CHANGE", ""));
    ck_assert_str_eq(scenario_value(&s, inform, NTP), "ntp.one");
    /* A periodic one without a change has no VALUE CHANGE. */
    scenario_wait(&s, 3);
    inform = scenario_message(&s, 3, "Inform", 1);
    scenario_events(&s, inform, "2 PERIODIC", NULL);
    ck_assert_ptr_null(scenario_value(&s, inform, NTP));
    /* And with one it has both. */
    daemon_set(&s.cpe, NTP, "ntp.two");
    for (unsigned session = 4; session < 8; session++) {
        scenario_wait(&s, session);
        inform = scenario_message(&s, session, "Inform", 1);
        if (scenario_value(&s, inform, NTP) != NULL)
            break;
    }
    scenario_events(&s, inform, "2 PERIODIC", "4 VALUE CHANGE", NULL);
    ck_assert_str_eq(scenario_value(&s, inform, NTP), "ntp.two");
    scenario_end(&s);
}
END_TEST

START_TEST(T_082_R_SPA_06_R_SPA_03_denied_active_notification)
{
    scenario_start(&s, "SetParameterAttributes " NTP "=1 Device.DeviceInfo.UpTime=2\n"
                       "SetParameterAttributes Device.DeviceInfo.UpTime=2 "
                       "Device.DeviceInfo.UpTime=0\n" /* also when it would not last */
                       "SetParameterAttributes Device.DeviceInfo.UpTime=1\n"
                       "GetParameterAttributes " NTP " Device.DeviceInfo.UpTime");
    const struct acs_exchange *read = attributes(1, 1);
    scenario_fault(&s, scenario_message(&s, 1, "Fault", 1), 9009);
    ck_assert_str_eq(notification(read, NTP), "0");
    scenario_fault(&s, scenario_message(&s, 1, "Fault", 2), 9009);
    ck_assert_ptr_null(acs_find(s.acs, 1, "Fault", 3));
    ck_assert_str_eq(notification(read, "Device.DeviceInfo.UpTime"), "1");
    scenario_end(&s);
}
END_TEST

#define ATTRIBUTE(change, notification, access_change, access)                                     \
    "xml <cwmp:SetParameterAttributes><ParameterList><SetParameterAttributesStruct><Name>" NTP     \
    "</Name><NotificationChange>" change "</NotificationChange><Notification>" notification        \
    "</Notification><AccessListChange>" access_change "</AccessListChange><AccessList>" access     \
    "</AccessList></SetParameterAttributesStruct></ParameterList></cwmp:SetParameterAttributes>\n"

START_TEST(T_083_R_SPA_04_unchanged_without_the_change_flag)
{
    scenario_start(&s, ATTRIBUTE("0", "2", "0", "") "GetParameterAttributes " NTP "\n" ATTRIBUTE(
                           "0", "2", "1", "") "GetParameterAttributes " NTP);
    ck_assert_str_eq(notification(attributes(1, 1), NTP), "0");
    ck_assert_uint_eq(acs_exchange_nodes(attributes(1, 1), "//AccessList/string"), 1);
    ck_assert_str_eq(notification(attributes(1, 2), NTP), "0");
    ck_assert_uint_eq(acs_exchange_nodes(attributes(1, 2), "//AccessList/string"), 0);
    scenario_end(&s);
}
END_TEST

START_TEST(T_084_R_SPA_01_R_SPA_02_later_entries_win)
{
    scenario_start(&s, "SetParameterAttributes Device.Time.=1 " NTP "=0\n"
                       "GetParameterAttributes Device.Time.");
    ck_assert_str_eq(notification(attributes(1, 1), NTP), "0");
    ck_assert_str_eq(notification(attributes(1, 1), NTP2), "1");
    scenario_end(&s);
}
END_TEST

START_TEST(T_085_R_SPA_05_R_SPA_07_R_SPA_08_bad_arguments)
{
    scenario_start(&s, "SetParameterAttributes " NTP2 "=1 " NTP "=7\n"
                       "SetParameterAttributes " NTP "=0:Foo\n"
                       "SetParameterAttributes Device.Nothing=1\n"
                       "SetParameterAttributes " NTP "=3\n"
                       "GetParameterAttributes " NTP " " NTP2 "\n"
                       "GetParameterAttributes Device.Time");
    scenario_fault(&s, scenario_message(&s, 1, "Fault", 1), 9003);
    scenario_fault(&s, scenario_message(&s, 1, "Fault", 2), 9003);
    scenario_fault(&s, scenario_message(&s, 1, "Fault", 3), 9005);
    scenario_fault(&s, scenario_message(&s, 1, "Fault", 4), 9003); /* in CWMP 1.2 */
    scenario_fault(&s, scenario_message(&s, 1, "Fault", 5), 9005);
    ck_assert_str_eq(notification(attributes(1, 1), NTP), "0");
    ck_assert_str_eq(notification(attributes(1, 1), NTP2), "0");
    scenario_end(&s);
}
END_TEST

START_TEST(T_086_R_SPA_10_attributes_survive_a_power_cut)
{
    scenario_start(&s, "SetParameterAttributes " NTP "=1: " NTP2 "=2");
    daemon_kill(&s.cpe);
    scenario_queue(&s, "GetParameterAttributes Device.Time.");
    scenario_restart(&s);
    scenario_wait(&s, 2);
    ck_assert_str_eq(notification(attributes(2, 1), NTP), "1");
    ck_assert_str_eq(notification(attributes(2, 1), NTP2), "2");
    ck_assert_uint_eq(acs_exchange_nodes(attributes(2, 1), "//ParameterAttributeStruct[Name='" NTP
                                                           "']/AccessList/string"),
                      0);
    scenario_end(&s);
}
END_TEST

START_TEST(T_074_R_SPV_07_R_NTF_01_changes_by_the_acs_do_not_notify)
{
    scenario_start(&s, "SetParameterAttributes " NTP "=2\nSetParameterValues " NTP
                       "=by.the.acs:string " CODE "=too:string");
    scenario_wait_silence(&s, 1, 1500);
    scenario_session(&s, "");
    const struct acs_exchange *inform = scenario_message(&s, 2, "Inform", 1);
    ck_assert(!scenario_has_event(&s, inform, "4 VALUE CHANGE", NULL));
    scenario_end(&s);
}
END_TEST

START_TEST(R_SPA_14_R_NTF_20_forced_notification_cannot_be_switched_off)
{
    scenario_start(&s, "SetParameterAttributes " CODE "=0");
    scenario_message(&s, 1, "SetParameterAttributesResponse", 1);
    daemon_set(&s.cpe, CODE, "local");
    scenario_wait(&s, 2);
    const struct acs_exchange *inform = scenario_message(&s, 2, "Inform", 1);
    scenario_events(&s, inform, "4 VALUE CHANGE", NULL);
    ck_assert_str_eq(scenario_value(&s, inform, CODE), "local");
    scenario_end(&s);
}
END_TEST

START_TEST(T_088_R_NTF_08_throttle)
{
    scenario_start(&s, "SetParameterAttributes " NTP "=2\nSetParameterValues "
                       "Device.ManagementServer.DefaultActiveNotificationThrottle=4:unsignedInt");
    /* The session ended after the last that was said in it. */
    uint64_t last = acs_exchange_at(s.acs, acs_exchange_count(s.acs) - 1)->time_ms;
    uint64_t end = acs_now_ms();
    daemon_set(&s.cpe, NTP, "ntp.one");
    scenario_wait(&s, 2);
    const struct acs_exchange *inform = scenario_message(&s, 2, "Inform", 1);
    ck_assert_uint_ge(inform->time_ms - last, 3990);
    ck_assert_uint_le(inform->time_ms - end, 6000);
    scenario_events(&s, inform, "4 VALUE CHANGE", NULL);
    /* Another cause takes the change along at once. */
    end = acs_now_ms();
    daemon_set(&s.cpe, NTP, "ntp.two");
    scenario_wake(&s, 1);
    scenario_wait(&s, 3);
    inform = scenario_message(&s, 3, "Inform", 1);
    ck_assert_uint_le(inform->time_ms - end, 3000);
    scenario_events(&s, inform, "4 VALUE CHANGE", "6 CONNECTION REQUEST", NULL);
    ck_assert_str_eq(scenario_value(&s, inform, NTP), "ntp.two");
    scenario_end(&s);
}
END_TEST

START_TEST(T_089_R_SES_04_R_NTF_04_several_changes_one_inform)
{
    scenario_start(&s, "SetParameterAttributes " NTP "=2\nSetParameterValues "
                       "Device.ManagementServer.DefaultActiveNotificationThrottle=2:unsignedInt");
    daemon_set(&s.cpe, NTP, "one");
    daemon_set(&s.cpe, NTP, "two");
    daemon_set(&s.cpe, NTP, "three");
    scenario_wait(&s, 2);
    const struct acs_exchange *inform = scenario_message(&s, 2, "Inform", 1);
    ck_assert_str_eq(scenario_value(&s, inform, NTP), "three");
    scenario_wait_silence(&s, 2, 3000);
    scenario_end(&s);
}
END_TEST

START_TEST(R_NTF_07_change_while_the_daemon_was_down)
{
    static const char device[] = "manufacturer = Example\noui = 00AB12\nproduct-class = GW1\n"
                                 "serial-number = S0001\nhardware-version = 1.0\n"
                                 "software-version = 1.2.4\n";

    scenario_start(&s, "");
    daemon_stop(&s.cpe);
    s.options.device = device;
    scenario_restart(&s);
    scenario_wait(&s, 2);
    const struct acs_exchange *inform = scenario_message(&s, 2, "Inform", 1);
    scenario_events(&s, inform, "1 BOOT", "4 VALUE CHANGE", NULL);
    ck_assert_str_eq(scenario_value(&s, inform, SOFT), "1.2.4");
    scenario_end(&s);
}
END_TEST

START_TEST(R_NTF_04_change_of_an_instance_that_is_gone)
{
    scenario_start(&s, "AddObject Device.NAT.PortMapping.\n"
                       "SetParameterAttributes Device.NAT.PortMapping.1.Description=1");
    daemon_set(&s.cpe, "Device.NAT.PortMapping.1.Description", "changed");
    scenario_session(&s, "DeleteObject Device.NAT.PortMapping.1.");
    ck_assert_ptr_nonnull(scenario_value(&s, scenario_message(&s, 2, "Inform", 1),
                                         "Device.NAT.PortMapping.1.Description"));
    scenario_session(&s, "");
    ck_assert(
        !scenario_has_event(&s, scenario_message(&s, 3, "Inform", 1), "4 VALUE CHANGE", NULL));
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {T_087_R_NTF_20_R_SPA_09_R_GPA_01_factory_state, 0},
        {T_080_R_SPA_05_R_NTF_03_active_notification, 0},
        {T_081_R_NTF_02_R_EVT_25_passive_notification, 0},
        {T_082_R_SPA_06_R_SPA_03_denied_active_notification, 0},
        {T_083_R_SPA_04_unchanged_without_the_change_flag, 0},
        {T_084_R_SPA_01_R_SPA_02_later_entries_win, 0},
        {T_085_R_SPA_05_R_SPA_07_R_SPA_08_bad_arguments, 0},
        {T_086_R_SPA_10_attributes_survive_a_power_cut, 0},
        {T_074_R_SPV_07_R_NTF_01_changes_by_the_acs_do_not_notify, 0},
        {R_SPA_14_R_NTF_20_forced_notification_cannot_be_switched_off, 0},
        {T_088_R_NTF_08_throttle, 0},
        {T_089_R_SES_04_R_NTF_04_several_changes_one_inform, 0},
        {R_NTF_07_change_while_the_daemon_was_down, 0},
        {R_NTF_04_change_of_an_instance_that_is_gone, 0},
    };

    return SCENARIO_MAIN("attributes", 60, tests);
}
