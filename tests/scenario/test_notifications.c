/* SPDX-License-Identifier: Apache-2.0 */
/* Lightweight notification over UDP (section 7.3), heartbeats, what the ACS adds to Informs. */
#include "scenario/scenario.h"

#include "base/datetime.h"
#include "base/text.h"
#include "support/files.h"
#include "support/soap_schema.h"

#include <arpa/inet.h>
#include <gnutls/crypto.h>
#include <libxml/parser.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static struct scenario s;
static int receiver = -1;
static unsigned receiver_port;

#define MS   "Device.ManagementServer."
#define NTP  "Device.Time.NTPServer1"
#define NTP2 "Device.Time.NTPServer2"

/* ---- A receiver ------------------------------------------------------------------------ */

static void open_receiver(void)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK)}};
    socklen_t length = sizeof address;

    receiver = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ck_assert_int_ge(receiver, 0);
    ck_assert_int_eq(bind(receiver, (struct sockaddr *)&address, length), 0);
    ck_assert_int_eq(getsockname(receiver, (struct sockaddr *)&address, &length), 0);
    receiver_port = ntohs(address.sin_port);
}

/* The next datagram; NULL: none came in this time. */
static const char *receive(int milliseconds)
{
    struct pollfd waiting = {.fd = receiver, .events = POLLIN};
    char *message = arena_alloc(s.arena, 65537);
    ssize_t length;

    if (poll(&waiting, 1, milliseconds) != 1)
        return NULL;
    length = recv(receiver, message, 65536, 0);
    ck_assert_int_gt(length, 0);
    ck_assert_int_le(length, 1232);
    return message;
}

/* R-LWN-06: HMAC-SHA1 of the body with the CPE's password toward the ACS. */
static void check_signature(const char *message, const char *body)
{
    const char *line = strstr(message, "\r\nSignature: ");
    uint8_t expected[20], given[20];
    size_t length = 0;
    char digits[41] = "";

    ck_assert_ptr_nonnull(line);
    memcpy(digits, line + strlen("\r\nSignature: "), 40);
    ck_assert_str_eq(arena_strndup(s.arena, line + strlen("\r\nSignature: ") + 40, 2), "\r\n");
    ck_assert_uint_eq(strspn(digits, "0123456789ABCDEF"), 40);
    ck_assert(text_hex_decode(digits, given, sizeof given, &length));
    gnutls_hmac_fast(GNUTLS_MAC_SHA1, SCENARIO_PASSWORD, strlen(SCENARIO_PASSWORD), body,
                     strlen(body), expected);
    ck_assert_mem_eq(given, expected, sizeof expected);
}

/* R-LWN-05, R-LWN-06; returns the body. */
static const char *check_message(const char *message)
{
    struct soap_schema *schema = soap_schema_new();
    ck_assert_ptr_nonnull(message);
    const char *body = strstr(message, "\r\n\r\n");
    char sender[256];

    ck_assert_ptr_nonnull(body);
    body += 4;
    ck_assert(text_starts_with(message, "POST / HTTP/1.1\r\n"));
    ck_assert_ptr_nonnull(
        strstr(message, arena_printf(s.arena, "\r\nContent-Length: %zu\r\n", strlen(body))));
    ck_assert_ptr_nonnull(strstr(message, "\r\nContent-Type: text/xml; charset=utf-8\r\n"));
    ck_assert_ptr_nonnull(
        strstr(message, arena_printf(s.arena, "\r\nHost: 127.0.0.1:%u\r\n", receiver_port)));
    snprintf(sender, sizeof sender, "<UN>%s</UN>", SCENARIO_USERNAME);
    ck_assert_ptr_nonnull(strstr(body, sender));
    check_signature(message, body);
    if (schema != NULL) {
        xmlDoc *document = xmlReadMemory(body, (int)strlen(body), NULL, NULL, XML_PARSE_NONET);
        const char *reason;

        ck_assert_ptr_nonnull(document);
        reason = soap_schema_check(schema, document);
        ck_assert_msg(reason == NULL, "%s: %s", reason, body);
        xmlFreeDoc(document);
        soap_schema_free(schema);
    }
    return body;
}

static bool tells(const char *body, const char *name, const char *value)
{
    return strstr(body, arena_printf(s.arena,
                                     "<Param><Name>%s</Name><Value xsi:type=\"xsd:string\">%s"
                                     "</Value></Param>",
                                     name, value)) != NULL;
}

static void start_lightweight(const char *script)
{
    s.arena = arena_new();
    open_receiver();
    scenario_start(&s, arena_printf(s.arena,
                                    "@version=1.4 answer\nSetParameterValues " MS
                                    "UDPLightweightNotificationHost=127.0.0.1:string " MS
                                    "UDPLightweightNotificationPort=%u:unsignedInt " MS
                                    "LightweightNotificationProtocolsUsed=UDP:string\n%s",
                                    receiver_port, script));
}

static void end_lightweight(void)
{
    close(receiver);
    scenario_end(&s);
}

/* ---- Lightweight ----------------------------------------------------------------------- */

START_TEST(T_135_R_LWN_02_R_LWN_05_R_LWN_06_R_LWN_08_active)
{
    start_lightweight("SetParameterAttributes " NTP "=5 " NTP2 "=3\n"
                      "GetParameterAttributes " NTP);
    daemon_set(&s.cpe, NTP2, "passive.example");
    daemon_set(&s.cpe, NTP, "a&b.example");
    const char *body = check_message(receive(SCENARIO_WAIT_MS));
    ck_assert(tells(body, NTP, "a&amp;b.example"));
    ck_assert(tells(body, NTP2, "passive.example")); /* goes along */
    scenario_wait_silence(&s, 1, 300);
    ck_assert_ptr_null(receive(0));
    /* The other mechanism has nothing to tell of it. */
    scenario_session(&s, "");
    ck_assert(!scenario_has_event(&s, scenario_message(&s, 2, "Inform", 1), "4 VALUE CHANGE", ""));
    end_lightweight();
}
END_TEST

START_TEST(R_LWN_02_six_is_both)
{
    start_lightweight("SetParameterAttributes " NTP "=6");
    daemon_set(&s.cpe, NTP, "both.example");
    ck_assert(tells(check_message(receive(SCENARIO_WAIT_MS)), NTP, "both.example"));
    scenario_session(&s, "");
    const struct acs_exchange *inform = scenario_message(&s, 2, "Inform", 1);
    ck_assert(scenario_has_event(&s, inform, "4 VALUE CHANGE", ""));
    ck_assert_str_eq(scenario_value(&s, inform, NTP), "both.example");
    end_lightweight();
}
END_TEST

START_TEST(R_LWN_03_passive_waits_for_its_trigger)
{
    start_lightweight("SetParameterAttributes " NTP "=3 " NTP2 "=4");
    daemon_set(&s.cpe, NTP, "one.example");
    daemon_set(&s.cpe, NTP2, "two.example");
    ck_assert_ptr_null(receive(300));
    scenario_session(&s, "SetParameterValues " MS
                         "LightweightNotificationTriggerInterval=1:unsignedInt");
    const char *body = check_message(receive(SCENARIO_WAIT_MS));
    ck_assert(tells(body, NTP, "one.example"));
    ck_assert(tells(body, NTP2, "two.example"));
    /* Nothing pending, nothing sent, though the trigger goes on. */
    ck_assert_ptr_null(receive(1500));
    daemon_set(&s.cpe, NTP, "three.example");
    body = check_message(receive(SCENARIO_WAIT_MS));
    ck_assert(tells(body, NTP, "three.example"));
    ck_assert(!tells(body, NTP2, "two.example"));
    end_lightweight();
}
END_TEST

START_TEST(R_LWN_01_R_SPV_07_off_and_what_the_acs_sets)
{
    start_lightweight("SetParameterAttributes " NTP "=5 " NTP2 "=5\n"
                      "SetParameterValues " NTP "=acs.example:string\n"
                      "SetParameterValues " MS "LightweightNotificationProtocolsUsed=SMS:string\n"
                      "SetParameterValues " MS "LightweightNotificationProtocolsUsed=:string");
    const struct acs_exchange *fault = scenario_message(&s, 1, "Fault", 1);
    ck_assert_uint_eq(scenario_inner_fault(&s, fault, MS "LightweightNotificationProtocolsUsed"),
                      9007);
    daemon_set(&s.cpe, NTP, "off.example");
    scenario_session(&s,
                     "SetParameterValues " MS "LightweightNotificationProtocolsUsed=UDP:string");
    daemon_set(&s.cpe, NTP2, "on.example");
    const char *body = check_message(receive(SCENARIO_WAIT_MS));
    ck_assert(tells(body, NTP2, "on.example"));
    ck_assert_ptr_null(strstr(body, "<Name>" NTP "<"));
    end_lightweight();
}
END_TEST

/* R-LWN-07: as many messages as it takes. */
START_TEST(R_LWN_07_split_over_datagrams)
{
    struct buf script = {0};
    unsigned told = 0;

    /* Rows of 64 characters of text each, all with an active row's notification. */
    for (unsigned i = 1; i <= 12; i++)
        buf_printf(&script, "AddObject Device.NAT.PortMapping.\n");
    buf_puts(&script, "SetParameterAttributes Device.NAT.PortMapping.=3 " NTP "=5\n");
    start_lightweight(buf_text(&script));
    for (unsigned i = 1; i <= 12; i++)
        daemon_set(&s.cpe, arena_printf(s.arena, "Device.NAT.PortMapping.%u.Description", i),
                   "0123456789012345678901234567890123456789012345678901234567890123");
    daemon_set(&s.cpe, NTP, "now.example");
    for (bool last = false; told < 12 || !last;) {
        const char *message = receive(SCENARIO_WAIT_MS);

        ck_assert_ptr_nonnull(message);
        const char *body = check_message(message);
        last = last || tells(body, NTP, "now.example");
        for (const char *at = body; (at = strstr(at, ".Description<")) != NULL; at++)
            told++;
    }
    ck_assert_uint_eq(told, 12);
    buf_free(&script);
    end_lightweight();
}
END_TEST

/* ---- Heartbeats, InformParameter ------------------------------------------------------- */

START_TEST(T_138_R_HBT_01_R_HBT_02_R_HBT_03_heartbeat)
{
    const struct cwmp_time soon = {.seconds = time(NULL) + 2};
    struct buf begin = {0};

    datetime_format(&begin, &soon);
    scenario_start(&s, "SetParameterValues " MS "HeartbeatPolicy.ReportingInterval=29:unsignedInt");
    ck_assert_uint_eq(scenario_inner_fault(&s, scenario_message(&s, 1, "Fault", 1),
                                           MS "HeartbeatPolicy.ReportingInterval"),
                      9007);
    unsigned session = scenario_session(
        &s, arena_printf(s.arena,
                         "SetParameterAttributes " NTP "=1\nAddObject " MS "InformParameter.\n"
                         "SetParameterValues " MS "InformParameter.1.Enable=1:boolean " MS
                         "InformParameter.1.ParameterName=" NTP2 ":string \"" MS
                         "InformParameter.1.EventList=14 HEARTBEAT:string\"\n"
                         "SetParameterValues " MS "HeartbeatPolicy.Enable=1:boolean " MS
                         "HeartbeatPolicy.ReportingInterval=30:unsignedInt " MS
                         "HeartbeatPolicy.InitiationTime=%s:dateTime",
                         buf_text(&begin)));
    daemon_set(&s.cpe, NTP, "passive.example");
    scenario_wait(&s, session + 1);
    const struct acs_exchange *inform = scenario_message(&s, session + 1, "Inform", 1);
    scenario_events(&s, inform, "14 HEARTBEAT", NULL);
    ck_assert_ptr_nonnull(scenario_value(&s, inform, NTP2));
    ck_assert_ptr_null(scenario_value(&s, inform, NTP));
    scenario_session(&s, "");
    inform = scenario_message(&s, session + 2, "Inform", 1);
    ck_assert(scenario_has_event(&s, inform, "4 VALUE CHANGE", ""));
    ck_assert_ptr_null(scenario_value(&s, inform, NTP2));
    buf_free(&begin);
    scenario_end(&s);
}
END_TEST

START_TEST(T_137_R_INF_06_R_INF_07_inform_parameter_table)
{
    scenario_start(
        &s,
        "AddObject " MS "InformParameter.\n"
        "SetParameterValues " MS
        "InformParameter.1.ParameterName=Device.DeviceInfo.HardwareVersion:string\n"
        "SetParameterValues \"" MS "InformParameter.1.EventList=4 VALUE CHANGE:string\"\n"
        "SetParameterValues \"" MS "InformParameter.1.EventList=2 PERIODIC:string\" " MS
        "InformParameter.1.ParameterName=" NTP ":string " MS "InformParameter.1.Enable=1:boolean");
    ck_assert_uint_eq(scenario_inner_fault(&s, scenario_message(&s, 1, "Fault", 1),
                                           MS "InformParameter.1.ParameterName"),
                      9007);
    ck_assert_uint_eq(scenario_inner_fault(&s, scenario_message(&s, 1, "Fault", 2),
                                           MS "InformParameter.1.EventList"),
                      9007);
    unsigned session =
        scenario_session(&s, "SetParameterValues " MS "PeriodicInformEnable=1:boolean " MS
                             "PeriodicInformInterval=1:unsignedInt");
    ck_assert_ptr_null(scenario_value(&s, scenario_message(&s, session, "Inform", 1), NTP));
    scenario_wait(&s, session + 1);
    const struct acs_exchange *inform = scenario_message(&s, session + 1, "Inform", 1);
    scenario_events(&s, inform, "2 PERIODIC", NULL);
    ck_assert_ptr_nonnull(scenario_value(&s, inform, NTP));
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {T_135_R_LWN_02_R_LWN_05_R_LWN_06_R_LWN_08_active, 0},
        {R_LWN_02_six_is_both, 0},
        {R_LWN_03_passive_waits_for_its_trigger, 0},
        {R_LWN_01_R_SPV_07_off_and_what_the_acs_sets, 0},
        {R_LWN_07_split_over_datagrams, 0},
        {T_138_R_HBT_01_R_HBT_02_R_HBT_03_heartbeat, 0},
        {T_137_R_INF_06_R_INF_07_inform_parameter_table, 0},
    };

    return SCENARIO_MAIN("notifications", 60, tests);
}
