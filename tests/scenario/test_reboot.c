/* SPDX-License-Identifier: Apache-2.0 */
/* Reboot and FactoryReset. */
#include "scenario/scenario.h"

#include <signal.h>

static struct scenario s;

#define CODE "Device.DeviceInfo.ProvisioningCode"
#define KEY  "Device.ManagementServer.ParameterKey"

START_TEST(T_090_R_RBT_01_R_RBT_02_R_EVT_23_reboot)
{
    scenario_start(&s, "SetParameterValues " CODE "=kept:string\nReboot \"k <1>\"");
    pid_t pid = s.cpe.pid;
    scenario_message(&s, 1, "RebootResponse", 1);
    ck_assert_int_eq(acs_session_state(s.acs, 1), ACS_SESSION_DONE);
    scenario_wait(&s, 2);
    const struct acs_exchange *inform = scenario_message(&s, 2, "Inform", 1);
    scenario_events(&s, inform, "1 BOOT", "M Reboot", NULL);
    ck_assert(scenario_has_event(&s, inform, "M Reboot", "k <1>"));
    ck_assert(scenario_has_event(&s, inform, "1 BOOT", ""));
    ck_assert_str_eq(scenario_value(&s, inform, CODE), "kept");
    /* Without a platform hook the daemon executes itself anew: the same process. */
    ck_assert_int_eq(kill(pid, 0), 0);
    /* And the session after that is an ordinary one. */
    scenario_session(&s, "");
    inform = scenario_message(&s, 3, "Inform", 1);
    ck_assert(!scenario_has_event(&s, inform, "M Reboot", NULL));
    ck_assert(!scenario_has_event(&s, inform, "1 BOOT", NULL));
    scenario_end(&s);
}
END_TEST

START_TEST(T_091_R_EVT_24_R_EVT_03_two_reboots_in_a_session)
{
    scenario_start(&s, "Reboot k1\nReboot k2");
    scenario_wait(&s, 2);
    const struct acs_exchange *inform = scenario_message(&s, 2, "Inform", 1);
    ck_assert_uint_eq(acs_exchange_nodes(inform, "//EventStruct"), 3);
    ck_assert_uint_eq(acs_exchange_nodes(inform, "//EventStruct[EventCode='1 BOOT']"), 1);
    ck_assert(scenario_has_event(&s, inform, "M Reboot", "k1"));
    ck_assert(scenario_has_event(&s, inform, "M Reboot", "k2"));
    scenario_end(&s);
}
END_TEST

START_TEST(T_092_R_EVT_05_power_cut_before_the_event_is_delivered)
{
    scenario_acs(&s, NULL);
    scenario_queue(&s, "Reboot k1");
    scenario_queue(&s, "never");
    scenario_cpe(&s, NULL, NULL);
    scenario_wait_inform(&s, 2);
    ck_assert_int_eq(acs_session_state(s.acs, 1), ACS_SESSION_DONE);
    daemon_kill(&s.cpe);
    scenario_restart(&s);
    const struct acs_exchange *inform = scenario_wait_inform(&s, 3);
    scenario_events(&s, inform, "1 BOOT", "M Reboot", NULL);
    ck_assert(scenario_has_event(&s, inform, "M Reboot", "k1"));
    ck_assert(acs_wait_session_end(s.acs, 3, SCENARIO_WAIT_MS));
    scenario_end(&s);
}
END_TEST

START_TEST(T_093_R_FRS_01_R_FRS_02_R_EVT_21_factory_reset)
{
    scenario_acs(&s, NULL);
    scenario_queue(&s, "SetParameterValues " CODE "=set:string key=k1\n"
                       "SetParameterAttributes Device.Time.NTPServer1=2\n"
                       "AddObject Device.NAT.PortMapping. key=k2\n"
                       "ScheduleInform 3 never\nFactoryReset");
    scenario_queue(&s, "GetParameterValues " CODE " " KEY " Device.NAT.PortMappingNumberOfEntries\n"
                       "GetParameterAttributes Device.Time.NTPServer1\n"
                       "AddObject Device.NAT.PortMapping.");
    scenario_cpe(&s, NULL, NULL);
    scenario_wait(&s, 2);
    scenario_message(&s, 1, "FactoryResetResponse", 1);
    const struct acs_exchange *inform = scenario_message(&s, 2, "Inform", 1);
    scenario_events(&s, inform, "0 BOOTSTRAP", "1 BOOT", NULL);
    ck_assert_str_eq(scenario_value(&s, inform, KEY), "");
    const struct acs_exchange *values = scenario_message(&s, 2, "GetParameterValuesResponse", 1);
    ck_assert_str_eq(scenario_value(&s, values, CODE), "");
    ck_assert_str_eq(scenario_value(&s, values, KEY), "");
    ck_assert_str_eq(scenario_value(&s, values, "Device.NAT.PortMappingNumberOfEntries"), "0");
    ck_assert_str_eq(scenario_text(&s, scenario_message(&s, 2, "GetParameterAttributesResponse", 1),
                                   "//Notification"),
                     "0");
    scenario_wait_silence(&s, 2, 4000);
    scenario_end(&s);
}
END_TEST

START_TEST(R_FRS_02_the_configuration_is_read_again)
{
    /* Whatever the ACS made of the settings, the factory configuration is in force again. */
    scenario_acs(&s, NULL);
    scenario_queue(&s, "SetParameterValues Device.ManagementServer.Username=changed:string "
                       "Device.ManagementServer.PeriodicInformInterval=999:unsignedInt\n"
                       "FactoryReset");
    scenario_queue(&s, "GetParameterValues Device.ManagementServer.");
    scenario_cpe(&s, "  cpe inform interval 3000\n", NULL);
    scenario_wait(&s, 1);
    scenario_wait(&s, 2);
    const struct acs_exchange *values = scenario_message(&s, 2, "GetParameterValuesResponse", 1);
    ck_assert_str_eq(scenario_value(&s, values, "Device.ManagementServer.Username"),
                     SCENARIO_USERNAME);
    ck_assert_str_eq(scenario_value(&s, values, "Device.ManagementServer.PeriodicInformInterval"),
                     "3000");
    scenario_end(&s);
}
END_TEST

START_TEST(R_RPC_03_over_long_command_key)
{
    scenario_start(&s, "Reboot 123456789012345678901234567890123\n"
                       "ScheduleInform 60 123456789012345678901234567890123");
    scenario_fault(&s, scenario_message(&s, 1, "Fault", 1), 9003);
    scenario_fault(&s, scenario_message(&s, 1, "Fault", 2), 9003);
    scenario_wait_silence(&s, 1, 1000);
    scenario_end(&s);
}
END_TEST

START_TEST(T_143_R_EVT_06_bootstrap_discards_what_was_undelivered)
{
    /* `M Reboot` is undelivered when the ACS URL changes: the new ACS never hears of it. */
    const struct acs_config config = {0};
    struct acs *other = acs_start(&config, NULL, 0);

    scenario_acs(&s, NULL);
    scenario_queue(&s, "Reboot k1");
    scenario_queue(&s, "status 503");
    scenario_cpe(&s, NULL, NULL);
    scenario_wait(&s, 1);
    scenario_wait_inform(&s, 2);
    ck_assert(acs_wait_connections_closed(s.acs, 1, SCENARIO_WAIT_MS));
    daemon_set(&s.cpe, "Device.ManagementServer.URL", acs_url(other));
    ck_assert(acs_wait_session_end(other, 1, SCENARIO_WAIT_MS));
    const struct acs_exchange *inform = acs_find(other, 1, "Inform", 1);
    ck_assert(scenario_has_event(&s, inform, "0 BOOTSTRAP", ""));
    ck_assert(!scenario_has_event(&s, inform, "M Reboot", NULL));
    acs_stop(other);
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {T_090_R_RBT_01_R_RBT_02_R_EVT_23_reboot, 0},
        {T_091_R_EVT_24_R_EVT_03_two_reboots_in_a_session, 0},
        {T_092_R_EVT_05_power_cut_before_the_event_is_delivered, 0},
        {T_093_R_FRS_01_R_FRS_02_R_EVT_21_factory_reset, 0},
        {R_FRS_02_the_configuration_is_read_again, 0},
        {R_RPC_03_over_long_command_key, 0},
        {T_143_R_EVT_06_bootstrap_discards_what_was_undelivered, 0},
    };

    return SCENARIO_MAIN("reboot", 60, tests);
}
