/* SPDX-License-Identifier: Apache-2.0 */
/* The first session of a factory-new CPE, message by message. */
#include "scenario/scenario.h"

#include "support/files.h"

#include <string.h>

static struct scenario s;

static const char *const forced_device2[] = {"Device.RootDataModelVersion",
                                             "Device.DeviceInfo.HardwareVersion",
                                             "Device.DeviceInfo.SoftwareVersion",
                                             "Device.DeviceInfo.ProvisioningCode",
                                             "Device.ManagementServer.ParameterKey",
                                             "Device.ManagementServer.ConnectionRequestURL",
                                             "Device.ManagementServer.AliasBasedAddressing"};

static const char *const forced_igd[] = {
    "InternetGatewayDevice.DeviceSummary",
    "InternetGatewayDevice.DeviceInfo.SpecVersion",
    "InternetGatewayDevice.DeviceInfo.HardwareVersion",
    "InternetGatewayDevice.DeviceInfo.SoftwareVersion",
    "InternetGatewayDevice.DeviceInfo.ProvisioningCode",
    "InternetGatewayDevice.ManagementServer.ConnectionRequestURL",
    "InternetGatewayDevice.ManagementServer.ParameterKey",
    "InternetGatewayDevice.ManagementServer.AliasBasedAddressing"};

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

START_TEST(T_001_R_EVT_21_R_SES_10_factory_new)
{
    scenario_start(&s, "");
    const struct acs_exchange *inform = acs_exchange_at(s.acs, 0);
    ck_assert_str_eq(inform->kind, "Inform");
    scenario_events(&s, inform, "0 BOOTSTRAP", "1 BOOT", NULL);
    ck_assert_str_eq(scenario_text(&s, inform, "//RetryCount"), "0");
    ck_assert_str_eq(scenario_text(&s, inform, "//EventStruct[1]/CommandKey"), "");
    ck_assert_str_eq(scenario_text(&s, inform, "//EventStruct[2]/CommandKey"), "");
    scenario_end(&s);
}
END_TEST

START_TEST(T_002_R_EVT_23_R_URL_05_restart)
{
    scenario_start(&s, "");
    daemon_stop(&s.cpe);
    scenario_restart(&s);
    scenario_wait(&s, 2);
    scenario_events(&s, scenario_message(&s, 2, "Inform", 1), "1 BOOT", NULL);
    daemon_kill(&s.cpe);
    scenario_restart(&s);
    scenario_wait(&s, 3);
    scenario_events(&s, scenario_message(&s, 3, "Inform", 1), "1 BOOT", NULL);
    scenario_end(&s);
}
END_TEST

START_TEST(T_003_R_TRN_03_R_TRN_05_R_VER_01_R_SOP_05_first_post)
{
    scenario_start(&s, "");
    const struct acs_exchange *inform = acs_exchange_at(s.acs, 0);
    ck_assert_str_eq(inform->method, "POST");
    ck_assert_str_eq(inform->target, "/acs");
    const char *type = acs_exchange_header(inform, "Content-Type");
    ck_assert_ptr_nonnull(type);
    ck_assert_int_eq(strncmp(type, "text/xml", 8), 0);
    ck_assert_ptr_nonnull(strstr(type, "utf-8"));
    ck_assert_str_eq(acs_exchange_header(inform, "SOAPAction"), "");
    ck_assert_ptr_nonnull(acs_exchange_header(inform, "Host"));
    ck_assert_ptr_nonnull(acs_exchange_header(inform, "User-Agent"));
    ck_assert_ptr_nonnull(acs_exchange_header(inform, "Content-Length"));
    ck_assert_ptr_null(acs_exchange_header(inform, "Transfer-Encoding"));
    ck_assert_str_eq(acs_exchange_namespace(inform), "urn:dslforum-org:cwmp-1-2");
    ck_assert_str_eq(scenario_text(&s, inform, "//soap:Header/cwmp:SupportedCWMPVersions"),
                     "1.0,1.1,1.2,1.3,1.4");
    ck_assert_str_eq(
        scenario_text(&s, inform, "//soap:Header/cwmp:SupportedCWMPVersions/@soap:mustUnderstand"),
        "0");
    ck_assert_str_eq(scenario_text(&s, inform, "//MaxEnvelopes"), "1");
    ck_assert_uint_eq(acs_exchange_nodes(inform, "//cwmp:NoMoreRequests"), 0);
    scenario_end(&s);
}
END_TEST

START_TEST(R_HDR_02_R_HDR_04_own_id)
{
    scenario_start(&s, "");
    const struct acs_exchange *inform = acs_exchange_at(s.acs, 0);
    ck_assert_uint_eq(acs_exchange_nodes(inform, "//soap:Header/cwmp:ID"), 1);
    ck_assert_str_ne(scenario_text(&s, inform, "//soap:Header/cwmp:ID"), "");
    ck_assert_str_eq(scenario_text(&s, inform, "//soap:Header/cwmp:ID/@soap:mustUnderstand"), "1");
    scenario_end(&s);
}
END_TEST

static void assert_forced(const struct acs_exchange *inform, const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const char *type = scenario_type(&s, inform, names[i]);
        ck_assert_msg(type != NULL, "%s is missing", names[i]);
        ck_assert_str_eq(type, strstr(names[i], "AliasBased") ? "xsd:boolean" : "xsd:string");
    }
}

START_TEST(T_004_R_INF_02_R_INF_03_forced_parameters)
{
    scenario_start(&s, "");
    const struct acs_exchange *inform = acs_exchange_at(s.acs, 0);
    assert_forced(inform, forced_device2, COUNT(forced_device2));
    ck_assert_uint_eq(acs_exchange_nodes(inform, "//ParameterValueStruct"), COUNT(forced_device2));
    ck_assert_str_eq(scenario_value(&s, inform, "Device.DeviceInfo.HardwareVersion"), "1.0");
    ck_assert_str_eq(scenario_value(&s, inform, "Device.DeviceInfo.SoftwareVersion"), "1.2.3");
    ck_assert_str_eq(scenario_value(&s, inform, "Device.ManagementServer.ParameterKey"), "");
    ck_assert_str_eq(scenario_text(&s, inform, "//ParameterList/@enc:arrayType"),
                     "cwmp:ParameterValueStruct[7]");
    ck_assert_str_eq(scenario_text(&s, inform, "//Event/@enc:arrayType"), "cwmp:EventStruct[2]");
    scenario_end(&s);
}
END_TEST

START_TEST(T_005_R_INF_04_forced_parameters_of_an_internet_gateway)
{
    const struct daemon_options options = {.model = "igd1"};

    scenario_acs(&s, NULL);
    scenario_cpe(&s, NULL, &options);
    scenario_wait(&s, 1);
    const struct acs_exchange *inform = acs_exchange_at(s.acs, 0);
    assert_forced(inform, forced_igd, COUNT(forced_igd));
    /* The address is there exactly when the device has a default WAN connection (R-INF-05). */
    const char *service =
        scenario_local(&s, "InternetGatewayDevice.Layer3Forwarding.DefaultConnectionService");
    size_t addresses =
        acs_exchange_nodes(inform, "//ParameterValueStruct[contains(Name, '.ExternalIPAddress')]");
    ck_assert_uint_eq(addresses, *service != '\0' ? 1 : 0);
    ck_assert_uint_eq(acs_exchange_nodes(inform, "//ParameterValueStruct"),
                      COUNT(forced_igd) + addresses);
    scenario_end(&s);
}
END_TEST

START_TEST(T_006_R_TRN_06_R_SES_30_end_of_session)
{
    scenario_start(&s, "");
    ck_assert_uint_eq(acs_exchange_count(s.acs), 2);
    const struct acs_exchange *empty = acs_exchange_at(s.acs, 1);
    ck_assert_uint_eq(empty->body_size, 0);
    ck_assert_str_eq(empty->method, "POST");
    ck_assert_ptr_null(acs_exchange_header(empty, "SOAPAction"));
    ck_assert_ptr_null(acs_exchange_header(empty, "Content-Type"));
    ck_assert_str_eq(acs_exchange_header(empty, "Content-Length"), "0");
    ck_assert_uint_eq(acs_connection_count(s.acs), 1);
    scenario_end(&s);
}
END_TEST

START_TEST(T_007_R_TRN_08_empty_200_ends_the_session)
{
    scenario_start(&s, "answer\nempty200");
    ck_assert_uint_eq(acs_exchange_count(s.acs), 2);
    scenario_wait_silence(&s, 1, 1000);
    scenario_end(&s);
}
END_TEST

START_TEST(R_TRN_20_R_TRN_04_one_connection_for_the_whole_session)
{
    scenario_start(&s, "GetRPCMethods\nGetParameterNames Device. 1\nGetRPCMethods");
    ck_assert_uint_eq(acs_connection_count(s.acs), 1);
    ck_assert_uint_eq(acs_exchange_count(s.acs), 5);
    const struct acs_exchange *response = scenario_message(&s, 1, "GetRPCMethodsResponse", 1);
    ck_assert_str_eq(acs_exchange_header(response, "SOAPAction"), "");
    scenario_end(&s);
}
END_TEST

START_TEST(R_INF_01_identity)
{
    scenario_start(&s, "GetParameterValues Device.DeviceInfo.");
    const struct acs_exchange *inform = acs_exchange_at(s.acs, 0);
    ck_assert_str_eq(scenario_text(&s, inform, "//DeviceId/Manufacturer"), "Example");
    ck_assert_str_eq(scenario_text(&s, inform, "//DeviceId/OUI"), "00AB12");
    ck_assert_str_eq(scenario_text(&s, inform, "//DeviceId/ProductClass"), "GW1");
    ck_assert_str_eq(scenario_text(&s, inform, "//DeviceId/SerialNumber"), "S0001");
    const struct acs_exchange *values = scenario_message(&s, 1, "GetParameterValuesResponse", 1);
    ck_assert_str_eq(scenario_value(&s, values, "Device.DeviceInfo.Manufacturer"), "Example");
    ck_assert_str_eq(scenario_value(&s, values, "Device.DeviceInfo.ManufacturerOUI"), "00AB12");
    ck_assert_str_eq(scenario_value(&s, values, "Device.DeviceInfo.ProductClass"), "GW1");
    ck_assert_str_eq(scenario_value(&s, values, "Device.DeviceInfo.SerialNumber"), "S0001");
    scenario_end(&s);
}
END_TEST

START_TEST(R_INF_01_identity_from_the_machine_stays_the_same)
{
    const struct daemon_options options = {.device = ""};

    scenario_acs(&s, NULL);
    scenario_cpe(&s, NULL, &options);
    scenario_wait(&s, 1);
    const struct acs_exchange *inform = acs_exchange_at(s.acs, 0);
    const char *serial = scenario_text(&s, inform, "//DeviceId/SerialNumber");
    const char *oui = scenario_text(&s, inform, "//DeviceId/OUI");
    ck_assert_str_ne(serial, "");
    ck_assert_uint_eq(strlen(oui), 6);
    ck_assert_uint_eq(strspn(oui, "0123456789ABCDEF"), 6);
    ck_assert_str_ne(scenario_text(&s, inform, "//DeviceId/Manufacturer"), "");
    daemon_stop(&s.cpe);
    scenario_restart(&s);
    scenario_wait(&s, 2);
    inform = scenario_message(&s, 2, "Inform", 1);
    ck_assert_str_eq(scenario_text(&s, inform, "//DeviceId/SerialNumber"), serial);
    ck_assert_str_eq(scenario_text(&s, inform, "//DeviceId/OUI"), oui);
    scenario_events(&s, inform, "1 BOOT", NULL);
    scenario_end(&s);
}
END_TEST

START_TEST(R_TYP_07_current_time_has_an_offset)
{
    scenario_start(&s, "");
    const char *now = scenario_text(&s, acs_exchange_at(s.acs, 0), "//CurrentTime");
    size_t length = strlen(now);
    ck_assert_uint_ge(length, strlen("2024-07-01T14:05:09+02:00"));
    const char *zone = now + length - 6;
    ck_assert_msg(*zone == '+' || *zone == '-', "%s has no offset", now);
    ck_assert_int_eq(zone[3], ':');
    scenario_end(&s);
}
END_TEST

START_TEST(R_DSC_16_without_a_url_nothing_is_sent)
{
    scenario_acs(&s, NULL);
    const struct daemon_options options = {
        .config =
            arena_printf(s.arena, "cwmp\n  cpe url http://127.0.0.1:%u/\n", files_free_port())};
    daemon_start(&s.cpe, &options);
    ck_assert_str_eq(scenario_local(&s, "Device.ManagementServer.URL"), "");
    scenario_wait_silence(&s, 0, 500);
    /* The URL comes later, from the operator. */
    daemon_set(&s.cpe, "Device.ManagementServer.URL", acs_url(s.acs));
    scenario_wait(&s, 1);
    ck_assert(scenario_has_event(&s, acs_exchange_at(s.acs, 0), "0 BOOTSTRAP", ""));
    scenario_end(&s);
}
END_TEST

START_TEST(configuration_is_read_on_a_first_start_only)
{
    scenario_start(&s, "SetParameterValues Device.ManagementServer.PeriodicInformInterval="
                       "1234:unsignedInt");
    daemon_stop(&s.cpe);
    scenario_restart(&s);
    scenario_wait(&s, 2);
    ck_assert_str_eq(scenario_local(&s, "Device.ManagementServer.PeriodicInformInterval"), "1234");
    daemon_stop(&s.cpe);
    /* Replacing it on purpose. */
    const char *config = arena_printf(
        s.arena, "cwmp\n  acs url %s\n  cpe url http://127.0.0.1:%u/\n  cpe inform interval 77\n",
        acs_url(s.acs), s.cpe_port);
    s.options.config = config;
    s.options.load = true;
    scenario_restart(&s);
    scenario_wait(&s, 3);
    ck_assert_str_eq(scenario_local(&s, "Device.ManagementServer.PeriodicInformInterval"), "77");
    scenario_end(&s);
}
END_TEST

static const struct {
    const char *config;
    const char *named; /* what the message has to name */
} bad_configs[] = {{"cwmp\n  acs url ftp://x/\n", ":2:"},
                   {"cwmp\n  nonsense here\n", ":2:"},
                   {"cwmp\n  acs url\n", ":2:"},
                   {"cwmp\n\n  timer cpe-timeout many\n", ":3:"},
                   {"acs url http://x/\n", ":1:"}};

START_TEST(bad_configuration_is_refused_with_file_and_line)
{
    const struct daemon_options options = {.config = bad_configs[_i].config};
    char *output = NULL;

    ck_assert_int_ne(daemon_run(&s.cpe, &options, &output), 0);
    ck_assert_msg(strstr(output, "config") != NULL && strstr(output, bad_configs[_i].named) != NULL,
                  "%s", output);
    free(output);
    daemon_finish(&s.cpe);
}
END_TEST

static const struct {
    const char *option, *message;
} missing_files[] = {
    {"-c", "/nonexistent/file: the configuration cannot be opened: No such file or directory"},
    {"--load", "/nonexistent/file: the configuration cannot be opened: No such file or directory"},
    {"--device", "/nonexistent/file: the device file cannot be read: No such file or directory"},
};

START_TEST(a_file_that_is_named_has_to_be_there)
{
    const char *const extra[] = {missing_files[_i].option, "/nonexistent/file", NULL};
    const struct daemon_options options = {.extra = extra};
    char *output = NULL;

    ck_assert_int_ne(daemon_run(&s.cpe, &options, &output), 0);
    ck_assert_msg(strstr(output, missing_files[_i].message) != NULL, "%s", output);
    free(output);
    daemon_finish(&s.cpe);
}
END_TEST

/* A name server that is silent does not keep the daemon from its end, or break it. */
START_TEST(the_end_waits_for_no_name)
{
    const struct daemon_options options = {.config = "cwmp\n  acs url http://acs.example/\n",
                                           .no_names = true};

    daemon_start(&s.cpe, &options);
    ck_assert(daemon_wait_answer(&s.cpe, "status", "http://acs.example/", SCENARIO_WAIT_MS));
    daemon_stop(&s.cpe);
    daemon_finish(&s.cpe);
}
END_TEST

/* The file is the factory configuration: who edits it later is told that it is not read. */
START_TEST(an_edited_configuration_is_not_read_again_and_that_is_said)
{
    const struct daemon_options first = {.config = "cwmp\n  acs username first\n"},
                                second = {.config = "cwmp\n  acs username second\n"};
    char *value, *log;

    daemon_start(&s.cpe, &first);
    log = daemon_log(&s.cpe);
    ck_assert_msg(strstr(log, "is for a first start") == NULL, "%s", log);
    free(log);
    daemon_stop(&s.cpe);
    daemon_restart(&s.cpe, &second);
    value = daemon_value(&s.cpe, "Device.ManagementServer.Username");
    ck_assert_str_eq(value, "first");
    log = daemon_log(&s.cpe);
    ck_assert_msg(strstr(log, "/config is for a first start: the configuration in force is that "
                              "of ") != NULL,
                  "%s", log);
    free(log);
    free(value);
    daemon_finish(&s.cpe);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {T_001_R_EVT_21_R_SES_10_factory_new, 0},
        {T_002_R_EVT_23_R_URL_05_restart, 0},
        {T_003_R_TRN_03_R_TRN_05_R_VER_01_R_SOP_05_first_post, 0},
        {R_HDR_02_R_HDR_04_own_id, 0},
        {T_004_R_INF_02_R_INF_03_forced_parameters, 0},
        {T_005_R_INF_04_forced_parameters_of_an_internet_gateway, 0},
        {T_006_R_TRN_06_R_SES_30_end_of_session, 0},
        {T_007_R_TRN_08_empty_200_ends_the_session, 0},
        {R_TRN_20_R_TRN_04_one_connection_for_the_whole_session, 0},
        {R_INF_01_identity, 0},
        {R_INF_01_identity_from_the_machine_stays_the_same, 0},
        {R_TYP_07_current_time_has_an_offset, 0},
        {R_DSC_16_without_a_url_nothing_is_sent, 0},
        {configuration_is_read_on_a_first_start_only, 0},
        {bad_configuration_is_refused_with_file_and_line, (int)COUNT(bad_configs)},
        {a_file_that_is_named_has_to_be_there, sizeof missing_files / sizeof missing_files[0]},
        {the_end_waits_for_no_name, 0},
        {an_edited_configuration_is_not_read_again_and_that_is_said, 0},
    };

    return SCENARIO_MAIN("first_contact", 60, tests);
}
