/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Tests of the device against servers, and the server that it is itself: name look-ups at a real
 * name server, UDP echo both ways. Needs network namespaces; where they are not allowed the
 * program is reported as skipped.
 */
#include "scenario/scenario.h"

#include "base/text.h"
#include "support/network.h"
#include "support/server.h"

#include <arpa/inet.h>
#include <poll.h>
#include <stdio.h>
#include <unistd.h>

static struct scenario s;

#define LOOKUP     "Device.DNS.Diagnostics.NSLookupDiagnostics."
#define IGD_LOOKUP "InternetGatewayDevice.NSLookupDiagnostics."
#define ECHO       "Device.IP.Diagnostics.UDPEchoDiagnostics."
#define CONFIG     "Device.IP.Diagnostics.UDPEchoConfig."
#define IGD_CONFIG "InternetGatewayDevice.UDPEchoConfig."
#define DNSMASQ    "/usr/sbin/dnsmasq"
#define SERVER     "127.0.0.53"
#define MUTE       "127.0.0.54" /* has the port and says nothing */
#define CLOSED     "127.0.0.55"

static struct server dnsmasq;

static void start_dnsmasq(void)
{
    const char *const arguments[] = {DNSMASQ,
                                     "--keep-in-foreground",
                                     "--conf-file=/dev/null",
                                     "--no-resolv",
                                     "--no-hosts",
                                     "--user=root",
                                     "--pid-file",
                                     "--listen-address=" SERVER ",127.0.0.1",
                                     "--bind-interfaces",
                                     "--local=/example/",
                                     "--host-record=two.example,192.0.2.1,2001:db8::1",
                                     "--cname=alias.example,two.example",
                                     "--host-record=dns.example," SERVER,
                                     NULL};

    server_start(&dnsmasq, arguments, 53, true, "/dev/null");
}

static void bind_mute(void)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(53)};
    int descriptor = socket(AF_INET, SOCK_DGRAM, 0);

    inet_pton(AF_INET, MUTE, &address.sin_addr);
    ck_assert_int_eq(bind(descriptor, (const struct sockaddr *)&address, sizeof address), 0);
}

static unsigned number(const struct acs_exchange *values, const char *name)
{
    const char *text = scenario_value(&s, values, name);

    ck_assert_msg(text != NULL, "%s is not there", name);
    return (unsigned)strtoul(text, NULL, 10);
}

static void expect(const struct acs_exchange *values, const char *name, const char *text)
{
    const char *found = scenario_value(&s, values, name);

    ck_assert_msg(found != NULL && text_equal(found, text), "%s is '%s', not '%s'", name,
                  found != NULL ? found : "(none)", text);
}

/* Sets the arguments, requests the test, and returns the results from the session that its event
 * begins. */
static const struct acs_exchange *results(const char *model, const char *object,
                                          const char *arguments)
{
    const struct daemon_options options = {.model = model};

    scenario_queue(&s, arena_printf(s.arena,
                                    "SetParameterValues %s %sDiagnosticsState=Requested:string",
                                    arguments, object));
    scenario_queue(&s, arena_printf(s.arena, "GetParameterValues %s", object));
    scenario_cpe(&s, NULL, &options);
    scenario_wait(&s, 2);
    scenario_events(&s, scenario_message(&s, 2, "Inform", 1), "8 DIAGNOSTICS COMPLETE", NULL);
    return scenario_message(&s, 2, "GetParameterValuesResponse", 1);
}

/* ---- Name look-up -------------------------------------------------------------------- */

/* The ACS beside a name server. */
static void begin(void)
{
    scenario_acs(&s, NULL);
    start_dnsmasq();
}

static void end(void)
{
    scenario_end(&s);
    server_stop(&dnsmasq);
}

static void look_up(const char *model, const char *object)
{
    begin();
    const struct acs_exchange *values =
        results(model, object,
                arena_printf(s.arena,
                             "%sHostName=two.example:string %sDNSServer=" SERVER
                             ":string %sNumberOfRepetitions=2:unsignedInt",
                             object, object, object));

    expect(values, arena_printf(s.arena, "%sDiagnosticsState", object), "Complete");
    expect(values, arena_printf(s.arena, "%sSuccessCount", object), "2");
    expect(values, arena_printf(s.arena, "%sResultNumberOfEntries", object), "2");
    for (unsigned i = 1; i <= 2; i++) {
        const char *row = arena_printf(s.arena, "%sResult.%u.", object, i);

        expect(values, arena_printf(s.arena, "%sStatus", row), "Success");
        expect(values, arena_printf(s.arena, "%sAnswerType", row), "Authoritative");
        expect(values, arena_printf(s.arena, "%sHostNameReturned", row), "two.example");
        expect(values, arena_printf(s.arena, "%sIPAddresses", row), "192.0.2.1,2001:db8::1");
        expect(values, arena_printf(s.arena, "%sDNSServerIP", row), SERVER);
        ck_assert_uint_ge(number(values, arena_printf(s.arena, "%sResponseTime", row)), 1);
    }
    end();
}

START_TEST(R_DIA_05_look_up_at_a_server)
{
    look_up("device2", LOOKUP);
}
END_TEST

START_TEST(R_DIA_05_look_up_under_the_other_root)
{
    look_up("igd1", IGD_LOOKUP);
}
END_TEST

START_TEST(R_DIA_05_look_up_of_an_alias_at_the_system_s_own_servers)
{
    begin();
    const struct acs_exchange *values =
        results("device2", LOOKUP, LOOKUP "HostName=alias.example:string");

    expect(values, LOOKUP "DiagnosticsState", "Complete");
    expect(values, LOOKUP "Result.1.Status", "Success");
    expect(values, LOOKUP "Result.1.HostNameReturned", "two.example");
    expect(values, LOOKUP "Result.1.DNSServerIP", "127.0.0.1");
    end();
}
END_TEST

START_TEST(R_DIA_05_look_up_at_a_server_by_name)
{
    begin();
    const struct acs_exchange *values =
        results("device2", LOOKUP,
                LOOKUP "HostName=two.example:string " LOOKUP "DNSServer=dns.example:string");

    expect(values, LOOKUP "Result.1.DNSServerIP", SERVER);
    end();
}
END_TEST

/* Only where no answer comes the time is short: a server that answers may have to wait for a
 * processor. */
static const struct {
    const char *name, *server, *state, *status;
    unsigned timeout_ms;
} failures[] = {
    {"none.example", SERVER, "Complete", "Error_HostNameNotResolved", 20000},
    {"two.example", MUTE, "Complete", "Error_Timeout", 300},
    {"two.example", CLOSED, "Complete", "Error_DNSServerNotAvailable", 20000},
    {"two.example", "none.example", "Error_DNSServerNotResolved", NULL, 300},
};

START_TEST(R_DIA_05_look_up_that_fails)
{
    begin();
    bind_mute();
    const struct acs_exchange *values =
        results("device2", LOOKUP,
                arena_printf(s.arena,
                             LOOKUP "HostName=%s:string " LOOKUP "DNSServer=%s:string " LOOKUP
                                    "Timeout=%u:unsignedInt",
                             failures[_i].name, failures[_i].server, failures[_i].timeout_ms));

    expect(values, LOOKUP "DiagnosticsState", failures[_i].state);
    expect(values, LOOKUP "SuccessCount", "0");
    if (failures[_i].status != NULL) {
        expect(values, LOOKUP "Result.1.Status", failures[_i].status);
        expect(values, LOOKUP "Result.1.AnswerType", "None");
        expect(values, LOOKUP "Result.1.DNSServerIP", failures[_i].server);
    } else {
        expect(values, LOOKUP "ResultNumberOfEntries", "0");
    }
    end();
}
END_TEST

START_TEST(R_DIA_02_more_look_ups_than_there_is_room_for)
{
    scenario_start(&s, "SetParameterValues " LOOKUP "HostName=a:string " LOOKUP
                       "NumberOfRepetitions=257:unsignedInt");
    ck_assert_uint_eq(
        scenario_inner_fault(&s, scenario_message(&s, 1, "Fault", 1), LOOKUP "NumberOfRepetitions"),
        9007);
    scenario_end(&s);
}
END_TEST

/* ---- UDP echo ------------------------------------------------------------------------ */

static int asker_from(const char *address, unsigned port)
{
    struct sockaddr_in local = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    int descriptor = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);

    inet_pton(AF_INET, address, &local.sin_addr);
    ck_assert_int_eq(bind(descriptor, (const struct sockaddr *)&local, sizeof local), 0);
    return descriptor;
}

static void ask(int descriptor, const void *bytes, size_t length)
{
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(4007)};

    inet_pton(AF_INET, "127.0.0.1", &to.sin_addr);
    ck_assert_int_ge(sendto(descriptor, bytes, length, 0, (const struct sockaddr *)&to, sizeof to),
                     0);
}

/* The length of the answer. */
static ssize_t answer(int descriptor, void *bytes, size_t size)
{
    struct pollfd poll_for = {.fd = descriptor, .events = POLLIN};

    ck_assert_int_eq(poll(&poll_for, 1, SCENARIO_WAIT_MS), 1);
    return recv(descriptor, bytes, size, 0);
}

static void serve(const char *model, const char *object)
{
    const struct daemon_options options = {.model = model};
    uint8_t bytes[64] = {0, 0, 0, 9}, back[64];
    int stranger = asker_from("127.0.0.3", 0), looping = asker_from("127.0.0.2", 7),
        sender = asker_from("127.0.0.2", 0);

    scenario_acs(&s, NULL);
    scenario_queue(&s, arena_printf(s.arena,
                                    "SetParameterValues %sSourceIPAddress=127.0.0.2:string "
                                    "%sEnable=1:boolean %sEchoPlusEnabled=1:boolean "
                                    "%sUDPPort=4007:unsignedInt",
                                    object, object, object, object));
    scenario_cpe(&s, NULL, &options);
    scenario_wait(&s, 1);
    /* What came from others is not answered: of all these the sender's is the first. */
    ask(stranger, bytes, sizeof bytes);
    ask(looping, bytes, sizeof bytes);
    ask(sender, bytes, sizeof bytes);
    ck_assert_int_eq(answer(sender, back, sizeof back), sizeof back);
    ck_assert_int_eq(back[3], 9); /* TestGenSN */
    ck_assert_int_eq(back[7], 1); /* TestRespSN */
    ck_assert_mem_ne(back + 8, "\0\0\0", 4);
    ck_assert_int_lt(recv(stranger, back, sizeof back, MSG_DONTWAIT), 0);
    ck_assert_int_lt(recv(looping, back, sizeof back, MSG_DONTWAIT), 0);
    /* Too short for the fields: as it is. */
    ask(sender, "short", 5);
    ck_assert_int_eq(answer(sender, back, sizeof back), 5);
    ck_assert_mem_eq(back, "short", 5);
    unsigned session = scenario_session(&s, arena_printf(s.arena, "GetParameterValues %s", object));
    const struct acs_exchange *values =
        scenario_message(&s, session, "GetParameterValuesResponse", 1);
    expect(values, arena_printf(s.arena, "%sPacketsReceived", object), "2");
    expect(values, arena_printf(s.arena, "%sPacketsResponded", object), "2");
    expect(values, arena_printf(s.arena, "%sBytesReceived", object), "69");
    expect(values, arena_printf(s.arena, "%sBytesResponded", object), "69");
    ck_assert(!text_starts_with(
        scenario_value(&s, values, arena_printf(s.arena, "%sTimeFirstPacketReceived", object)),
        "0001"));
    /* It goes on after a restart, and begins to count anew. */
    daemon_kill(&s.cpe);
    scenario_restart(&s);
    ask(sender, "again", 5);
    ck_assert_int_eq(answer(sender, back, sizeof back), 5);
    ck_assert_str_eq(scenario_local(&s, arena_printf(s.arena, "%sPacketsResponded", object)), "1");
    daemon_set(&s.cpe, arena_printf(s.arena, "%sEnable", object), "0");
    ask(sender, "now off", 7);
    ck_assert_str_eq(scenario_local(&s, arena_printf(s.arena, "%sPacketsReceived", object)), "1");
    close(stranger);
    close(looping);
    close(sender);
    scenario_end(&s);
}

START_TEST(echo_server_answers_its_sender)
{
    serve("device2", CONFIG);
}
END_TEST

START_TEST(echo_server_under_the_other_root)
{
    serve("igd1", IGD_CONFIG);
}
END_TEST

START_TEST(R_SPV_02_echo_server_that_cannot_be)
{
    int holder = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    struct sockaddr_in any = {.sin_family = AF_INET, .sin_port = htons(4007)};

    ck_assert_int_eq(bind(holder, (const struct sockaddr *)&any, sizeof any), 0);
    scenario_start(&s,
                   "SetParameterValues " CONFIG "SourceIPAddress=somewhere:string\n"
                   "SetParameterValues " CONFIG "UDPPort=0:unsignedInt " CONFIG "Enable=1:boolean\n"
                   "SetParameterValues " CONFIG "SourceIPAddress=127.0.0.2:string " CONFIG
                   "UDPPort=4007:unsignedInt " CONFIG "Enable=1:boolean\n"
                   "GetParameterValues " CONFIG);
    ck_assert_uint_eq(
        scenario_inner_fault(&s, scenario_message(&s, 1, "Fault", 1), CONFIG "SourceIPAddress"),
        9007);
    scenario_fault(&s, scenario_message(&s, 1, "Fault", 2), 9003);
    scenario_fault(&s, scenario_message(&s, 1, "Fault", 3), 9002);
    expect(scenario_message(&s, 1, "GetParameterValuesResponse", 1), CONFIG "Enable", "false");
    close(holder);
    scenario_end(&s);
}
END_TEST

/* The device asks itself. */
START_TEST(R_DIA_05_echo_with_results_of_single_packets)
{
    scenario_acs(&s, NULL);
    const struct acs_exchange *values = results(
        "device2", ECHO,
        CONFIG "SourceIPAddress=127.0.0.1:string " CONFIG "Enable=1:boolean " CONFIG
               "EchoPlusEnabled=1:boolean " CONFIG "UDPPort=4008:unsignedInt " ECHO
               "Host=127.0.0.1:string " ECHO "Port=4008:unsignedInt " ECHO
               "NumberOfRepetitions=3:unsignedInt " ECHO
               "InterTransmissionTime=10:unsignedInt " ECHO
               "EnableIndividualPacketResults=1:boolean " ECHO "DataBlockSize=200:unsignedInt");

    expect(values, ECHO "DiagnosticsState", "Complete");
    expect(values, ECHO "SuccessCount", "3");
    expect(values, ECHO "FailureCount", "0");
    expect(values, ECHO "IPAddressUsed", "127.0.0.1");
    expect(values, ECHO "IndividualPacketResultNumberOfEntries", "3");
    ck_assert_uint_ge(number(values, ECHO "MinimumResponseTime"), 1);
    ck_assert_uint_le(number(values, ECHO "MinimumResponseTime"),
                      number(values, ECHO "MaximumResponseTime"));
    for (unsigned i = 1; i <= 3; i++) {
        const char *row = arena_printf(s.arena, ECHO "IndividualPacketResult.%u.", i);

        expect(values, arena_printf(s.arena, "%sPacketSuccess", row), "true");
        ck_assert_uint_eq(number(values, arena_printf(s.arena, "%sTestGenSN", row)), i);
        ck_assert_uint_eq(number(values, arena_printf(s.arena, "%sTestRespSN", row)), i);
    }
    ck_assert_str_eq(scenario_local(&s, CONFIG "PacketsResponded"), "3");
    scenario_end(&s);
}
END_TEST

START_TEST(R_DIA_05_echo_that_nobody_answers)
{
    scenario_acs(&s, NULL);
    const struct acs_exchange *values =
        results("device2", ECHO,
                ECHO "Host=127.0.0.1:string " ECHO "Port=4009:unsignedInt " ECHO
                     "NumberOfRepetitions=2:unsignedInt " ECHO
                     "InterTransmissionTime=10:unsignedInt " ECHO "Timeout=200:unsignedInt");

    expect(values, ECHO "DiagnosticsState", "Complete");
    expect(values, ECHO "SuccessCount", "0");
    expect(values, ECHO "FailureCount", "2");
    expect(values, ECHO "IndividualPacketResultNumberOfEntries", "0");
    scenario_end(&s);
}
END_TEST

/* The system's name server is the one on 127.0.0.1; the mounts are this process's own. */
static bool make_network(void)
{
    return server_exists(DNSMASQ) && network_enter(true) &&
           network_run("mount -t tmpfs tmpfs /mnt && "
                       "echo nameserver 127.0.0.1 >/mnt/resolv.conf && "
                       "mount --bind /mnt/resolv.conf /etc/resolv.conf");
}

int main(void)
{
    const struct scenario_test tests[] = {
        {R_DIA_05_look_up_at_a_server, 0},
        {R_DIA_05_look_up_under_the_other_root, 0},
        {R_DIA_05_look_up_of_an_alias_at_the_system_s_own_servers, 0},
        {R_DIA_05_look_up_at_a_server_by_name, 0},
        {R_DIA_05_look_up_that_fails, sizeof failures / sizeof failures[0]},
        {R_DIA_02_more_look_ups_than_there_is_room_for, 0},
        {echo_server_answers_its_sender, 0},
        {echo_server_under_the_other_root, 0},
        {R_SPV_02_echo_server_that_cannot_be, 0},
        {R_DIA_05_echo_with_results_of_single_packets, 0},
        {R_DIA_05_echo_that_nobody_answers, 0},
    };
    if (!make_network()) {
        printf("1..0 # SKIP dnsmasq or a network of its own cannot be had here\n");
        return EXIT_SUCCESS;
    }
    return SCENARIO_MAIN("diagnostics_servers", 60, tests);
}
