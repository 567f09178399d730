/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Connection requests by UDP without NAT, and the STUN client toward a server that the test plays
 * itself, so that each byte is seen.
 */
#include "scenario/behind_nat.h"

#include "base/text.h"
#include "support/files.h"
#include "support/ipv6.h"

#include <arpa/inet.h>
#include <gnutls/crypto.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define MS      BEHIND_NAT_MS
#define ADDRESS MS "UDPConnectionRequestAddress"

static struct scenario s;

static const char *told(void)
{
    return scenario_local(&s, ADDRESS);
}

static void expect_told(const char *address)
{
    ck_assert_msg(daemon_wait_value(&s.cpe, ADDRESS, address, SCENARIO_WAIT_MS),
                  "address is %s, not %s", told(), address);
}

static void ask(uint64_t ts, uint64_t id, const char *username, const char *password)
{
    const struct acs_udp_wake wake = {
        .address = told(), .username = username, .password = password, .ts = ts, .id = id};
    char error[256];

    ck_assert_msg(acs_udp_connection_request(&wake, error, sizeof error), "%s", error);
}

static void wake(unsigned session)
{
    ask((uint64_t)time(NULL), session, SCENARIO_CPE_USERNAME, SCENARIO_CPE_PASSWORD);
    scenario_events(&s, scenario_wait_inform(&s, session), "6 CONNECTION REQUEST", NULL);
    scenario_wait(&s, session);
}

START_TEST(T_125_R_UDP_17_R_UDP_18_one_session)
{
    uint64_t now = (uint64_t)time(NULL);

    scenario_start(&s, "");
    ck_assert_str_eq(told(), arena_printf(s.arena, "127.0.0.1:%u", s.cpe_port));
    ck_assert_str_eq(scenario_local(&s, MS "NATDetected"), "false");
    ask(now, 1, SCENARIO_CPE_USERNAME, "another");
    ask(now, 2, "somebody", SCENARIO_CPE_PASSWORD);
    ask(now, 3, SCENARIO_CPE_USERNAME, SCENARIO_CPE_PASSWORD);
    ask(now, 3, SCENARIO_CPE_USERNAME, SCENARIO_CPE_PASSWORD);
    ask(now - 1, 4, SCENARIO_CPE_USERNAME, SCENARIO_CPE_PASSWORD);
    scenario_events(&s, scenario_wait_inform(&s, 2), "6 CONNECTION REQUEST", NULL);
    scenario_wait(&s, 2);
    ck_assert_str_eq(behind_nat_shown(&s, "UDP requests ok/copies/refused/throttled"), "1/1/3/0");
    wake(4);
    /* Both ways in at the same time (R-UDP-20). */
    scenario_wake(&s, 1);
    scenario_wait(&s, 5);
    scenario_end(&s);
}
END_TEST

/* R-SES-02: nothing listens then. */
START_TEST(R_UDP_18_while_cwmp_is_off)
{
    scenario_start(&s, "");
    const char *address = arena_strdup(s.arena, told());
    daemon_set(&s.cpe, MS "EnableCWMP", "0");
    expect_told("");
    daemon_set(&s.cpe, MS "EnableCWMP", "1");
    expect_told(address);
    wake(2);
    daemon_set(&s.cpe, MS "EnableCWMP", "0");
    expect_told("");
    daemon_set(&s.cpe, MS "EnableCWMP", "1");
    expect_told(address);
    ck_assert_str_eq(behind_nat_shown(&s, "UDP requests ok/copies/refused/throttled"), "1/0/0/0");
    scenario_session(&s, "X_CWMPD_ExecuteCliCommand privileged \"clear cwmp statistics\"");
    ck_assert_str_eq(behind_nat_shown(&s, "UDP requests ok/copies/refused/throttled"), "0/0/0/0");
    scenario_end(&s);
}
END_TEST

START_TEST(R_UDP_10_ipv6)
{
    scenario_acs(&s, NULL);
    s.cpe_port = files_free_port();
    const struct daemon_options options = {
        .config = arena_printf(
            s.arena,
            "cwmp\n  acs url %s\n  cpe url http://[::1]:%u/\n  cpe username " SCENARIO_CPE_USERNAME
            "\n  cpe password " SCENARIO_CPE_PASSWORD "\n",
            acs_url(s.acs), s.cpe_port)};
    daemon_start(&s.cpe, &options);
    scenario_wait(&s, 1);
    ck_assert_str_eq(told(), arena_printf(s.arena, "[::1]:%u", s.cpe_port));
    wake(2);
    scenario_end(&s);
}
END_TEST

static int bind_udp_at(uint32_t host, unsigned port)
{
    const struct sockaddr_in address = {
        .sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr.s_addr = htonl(host)};
    int descriptor = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);

    ck_assert_int_eq(bind(descriptor, (const struct sockaddr *)&address, sizeof address), 0);
    return descriptor;
}

static int bind_udp(unsigned port)
{
    return bind_udp_at(INADDR_LOOPBACK, port);
}

/* Another port, the same one after a restart; none without port adaptation, until it is free. */
START_TEST(port_adaptation)
{
    scenario_acs(&s, NULL);
    s.cpe_port = files_free_port();
    int taken = bind_udp(s.cpe_port);
    const char *busy = arena_printf(s.arena, "127.0.0.1:%u", s.cpe_port);
    const char *config = arena_printf(
        s.arena,
        "cwmp\n  acs url %s\n  cpe url http://127.0.0.1:%u/\n  cpe username " SCENARIO_CPE_USERNAME
        "\n  cpe password " SCENARIO_CPE_PASSWORD "\n",
        acs_url(s.acs), s.cpe_port);
    const struct daemon_options options = {.config = config};
    daemon_start(&s.cpe, &options);
    scenario_wait(&s, 1);
    const char *other = arena_strdup(s.arena, told());
    ck_assert(text_starts_with(other, "127.0.0.1:") && !text_equal(other, busy));
    wake(2);
    daemon_stop(&s.cpe);
    daemon_restart(&s.cpe, &options);
    scenario_wait(&s, 3);
    ck_assert_str_eq(told(), other);
    daemon_set(&s.cpe, MS "X_CWMPD_StunPortAdaptive", "0");
    daemon_set(&s.cpe, MS "EnableCWMP", "0");
    expect_told("");
    daemon_set(&s.cpe, MS "EnableCWMP", "1");
    behind_nat_logged(&s, "no UDP connection requests are taken");
    ck_assert_str_eq(behind_nat_shown(&s, "STUN state"), "no UDP port");
    close(taken);
    free(daemon_ask(&s.cpe, "inform")); /* each session is an occasion to try */
    expect_told(busy);
    scenario_end(&s);
}
END_TEST

/* ---- A STUN server -------------------------------------------------------------------- */

struct request {
    uint8_t bytes[512];
    size_t length;
    struct sockaddr_in from;
};

static int server;
static unsigned server_port;

static void start_cpe_with_stun(const char *lines, const struct daemon_options *options)
{
    server_port = files_free_udp_port();
    server = bind_udp(server_port);
    scenario_cpe(&s,
                 arena_printf(s.arena,
                              "  cpe stun enable\n  cpe stun server localhost\n"
                              "  cpe stun port %u\n  cpe stun min-period 1\n"
                              "  cpe stun max-period 1\n%s",
                              server_port, lines),
                 options);
}

static void start_with_stun(const char *lines)
{
    scenario_acs(&s, NULL);
    start_cpe_with_stun(lines, NULL);
}

static void read_request(struct request *request)
{
    struct pollfd ready = {.fd = server, .events = POLLIN};
    socklen_t size = sizeof request->from;

    ck_assert_int_eq(poll(&ready, 1, SCENARIO_WAIT_MS), 1);
    request->length = (size_t)recvfrom(server, request->bytes, sizeof request->bytes, 0,
                                       (struct sockaddr *)&request->from, &size);
    ck_assert_int_ge((int)request->length, 20);
}

static void send_answer(const struct request *request, unsigned type, const uint8_t *attribute,
                        size_t length)
{
    uint8_t bytes[64] = {(uint8_t)(type >> 8), (uint8_t)type, 0, (uint8_t)length};

    memcpy(bytes + 4, request->bytes + 4, 16);
    memcpy(bytes + 20, attribute, length);
    ck_assert_int_eq(sendto(server, bytes, 20 + length, 0, (const struct sockaddr *)&request->from,
                            sizeof request->from),
                     (ssize_t)(20 + length));
}

static void answer_mapped(const struct request *request, uint32_t host, uint16_t port)
{
    uint8_t attribute[12] = {0, 1, 0, 8, 0, 1};

    memcpy(attribute + 6, &port, 2);
    memcpy(attribute + 8, &host, 4);
    send_answer(request, 0x0101, attribute, sizeof attribute);
}

static void answer_unauthorized(const struct request *request)
{
    static const uint8_t attribute[] = {0, 9, 0, 4, 0, 0, 4, 1};

    send_answer(request, 0x0111, attribute, sizeof attribute);
}

static bool has(const struct request *request, const void *bytes, size_t length)
{
    return memmem(request->bytes + 20, request->length - 20, bytes, length) != NULL;
}

/* Over what is before it, filled up with zeroes to a multiple of 64 bytes. */
static bool has_integrity(const struct request *request, const char *password)
{
    uint8_t text[sizeof request->bytes] = {0}, mac[20];
    size_t length = request->length - 24;

    if (request->length < 44 || memcmp(request->bytes + length, "\x00\x08\x00\x14", 4) != 0)
        return false;
    memcpy(text, request->bytes, length);
    gnutls_hmac_fast(GNUTLS_MAC_SHA1, password, strlen(password), text, (length + 63) / 64 * 64,
                     mac);
    return memcmp(request->bytes + length + 4, mac, sizeof mac) == 0;
}

/* Answers until that is told: the first request read may be one that nobody waits for any more. */
static void answer_until_told(const char *name, uint32_t host, uint16_t port, const char *address)
{
    struct request request;

    while (!text_equal(scenario_local(&s, name), address)) {
        read_request(&request);
        answer_mapped(&request, host, port);
    }
}

#define BINDING                                                                                    \
    "\xc0\x01\x00\x14"                                                                             \
    "dslforum.org/TR-111 "
#define CHANGE "\xc0\x02\x00\x00"

START_TEST(T_121_T_122_T_123_R_UDP_03_R_UDP_04_R_UDP_06_R_UDP_07_requests)
{
    struct request request;
    uint32_t public = inet_addr("203.0.113.7");

    start_with_stun("  cpe stun username stun-user\n  cpe stun password stun-secret\n");
    read_request(&request);
    ck_assert_uint_eq(ntohs(request.from.sin_port), s.cpe_port);
    ck_assert(has(&request, BINDING, 24) && has(&request, CHANGE, 4));
    ck_assert(has(&request, "\x00\x06\x00\x0cstun-user   ", 16));
    ck_assert(!has(&request, "\x00\x08\x00\x14", 4));
    while (!has_integrity(&request, "stun-secret")) {
        answer_unauthorized(&request);
        read_request(&request);
    }
    ck_assert(has(&request, BINDING, 24) && has(&request, CHANGE, 4));
    answer_mapped(&request, public, htons(40000));
    answer_until_told(ADDRESS, public, htons(40000), "203.0.113.7:40000");
    ck_assert_str_eq(scenario_local(&s, MS "NATDetected"), "true");
    do
        read_request(&request);
    while (has(&request, CHANGE, 4));
    do {
        answer_mapped(&request, public, htons(40001));
        read_request(&request);
    } while (!has(&request, CHANGE, 4));
    answer_mapped(&request, public, htons(40001));
    answer_until_told(ADDRESS, public, htons(40001), "203.0.113.7:40001");
    /* R-UDP-10: off, and the address is the local one. */
    daemon_set(&s.cpe, MS "STUNEnable", "0");
    expect_told(arena_printf(s.arena, "127.0.0.1:%u", s.cpe_port));
    ck_assert_str_eq(scenario_local(&s, MS "NATDetected"), "false");
    struct pollfd more = {.fd = server, .events = POLLIN};
    while (poll(&more, 1, 0) == 1) /* what was on its way */
        read_request(&request);
    ck_assert_int_eq(poll(&more, 1, 1500), 0);
    close(server);
    scenario_end(&s);
}
END_TEST

/* What was told before a restart is told after it, without a change that means nothing; the same
 * address inside and outside is no NAT. */
START_TEST(R_UDP_10_R_NTF_07_restart_and_no_nat)
{
    start_with_stun("");
    answer_until_told(ADDRESS, inet_addr("203.0.113.7"), htons(40000), "203.0.113.7:40000");
    scenario_wait(&s, 1);
    daemon_stop(&s.cpe);
    scenario_restart(&s);
    ck_assert_str_eq(told(), "203.0.113.7:40000");
    ck_assert_str_eq(scenario_local(&s, MS "NATDetected"), "true");
    scenario_wait(&s, 2);
    answer_until_told(ADDRESS, htonl(INADDR_LOOPBACK), htons((uint16_t)s.cpe_port),
                      arena_printf(s.arena, "127.0.0.1:%u", s.cpe_port));
    ck_assert_str_eq(scenario_local(&s, MS "NATDetected"), "false");
    ck_assert_str_eq(behind_nat_shown(&s, "STUN state"), "bound");
    close(server);
    scenario_end(&s);
}
END_TEST

/* Another server, and another user name: the binding begins anew, toward the one that is set. */
START_TEST(R_UDP_02_R_UDP_14_other_settings)
{
    struct request request;

    start_with_stun("");
    answer_until_told(ADDRESS, inet_addr("203.0.113.7"), htons(40000), "203.0.113.7:40000");
    close(server);
    server = bind_udp_at(INADDR_LOOPBACK + 2, server_port);
    daemon_set(&s.cpe, MS "STUNServerAddress", "127.0.0.3");
    read_request(&request);
    ck_assert(has(&request, BINDING, 24) && has(&request, CHANGE, 4));
    answer_until_told(ADDRESS, inet_addr("203.0.113.8"), htons(40001), "203.0.113.8:40001");
    do
        read_request(&request);
    while (has(&request, CHANGE, 4));
    daemon_set(&s.cpe, MS "STUNUsername", "user");
    do
        read_request(&request);
    while (!has(&request, "\x00\x06\x00\x04user", 8));
    ck_assert(has(&request, CHANGE, 4));
    close(server);
    scenario_end(&s);
}
END_TEST

/* What the operator sees of it, in every state; without an answer the ACS is told the address that
 * the device knows of itself (R-UDP-10). */
START_TEST(R_UDP_06_R_UDP_10_states_that_are_shown)
{
    static const uint8_t error[] = {0, 9, 0, 4, 0, 0, 4, 31};
    struct request request;

    start_with_stun("");
    scenario_wait(&s, 1);
    const char *state = behind_nat_shown(&s, "STUN state");
    ck_assert_msg(text_equal(state, "asking") || text_equal(state, "no answer"), "%s", state);
    do {
        read_request(&request);
        send_answer(&request, 0x0111, error, sizeof error);
        state = behind_nat_shown(&s, "STUN state");
    } while (text_equal(state, "asking") || text_equal(state, "no answer"));
    ck_assert_str_eq(state, "refused with error 431");
    ck_assert_str_eq(behind_nat_shown(&s, "UDP CR address"),
                     arena_printf(s.arena, "127.0.0.1:%u", s.cpe_port));
    daemon_set(&s.cpe, MS "STUNServerAddress", "::1"); /* STUN is for IPv4 (R-UDP-01) */
    ck_assert_str_eq(behind_nat_shown(&s, "STUN state"), "no server");
    expect_told(arena_printf(s.arena, "127.0.0.1:%u", s.cpe_port));
    daemon_set(&s.cpe, MS "STUNEnable", "0");
    ck_assert_str_eq(behind_nat_shown(&s, "STUN state"), "off");
    close(server);
    scenario_end(&s);
}
END_TEST

/* What listens at one address sends from there, although the route to the server has another. */
START_TEST(R_UDP_10_one_address_of_several)
{
    unsigned port = files_free_udp_port();

    server = bind_udp(port);
    scenario_acs(&s, NULL);
    s.cpe_port = files_free_port();
    const struct daemon_options options = {
        .config = arena_printf(s.arena,
                               "cwmp\n  acs url %s\n  cpe url http://127.0.0.2:%u/\n"
                               "  cpe stun enable\n  cpe stun port %u\n",
                               acs_url(s.acs), s.cpe_port, port)};
    struct request request;
    daemon_start(&s.cpe, &options);
    read_request(&request);
    ck_assert_uint_eq(ntohl(request.from.sin_addr.s_addr), INADDR_LOOPBACK + 1);
    answer_mapped(&request, request.from.sin_addr.s_addr, request.from.sin_port);
    scenario_wait(&s, 1);
    ck_assert_str_eq(behind_nat_shown(&s, "STUN state"), "bound");
    ck_assert_str_eq(scenario_local(&s, MS "NATDetected"), "false");
    expect_told(arena_printf(s.arena, "127.0.0.2:%u", s.cpe_port));
    close(server);
    scenario_end(&s);
}
END_TEST

/* A binding that changes all the time is told no more often than the ACS wants; what it is then is
 * in the Inform of another session. */
START_TEST(R_NTF_09_R_UDP_11_limit_of_notifications)
{
#define IGD_MS "InternetGatewayDevice.ManagementServer."
    const struct daemon_options igd = {.model = "igd1"};
    uint32_t public = inet_addr("203.0.113.7");

    scenario_acs(&s, NULL);
    scenario_queue(&s, "SetParameterAttributes " IGD_MS "UDPConnectionRequestAddress=2\n"
                       "SetParameterValues " IGD_MS
                       "UDPConnectionRequestAddressNotificationLimit=3600:unsignedInt");
    start_cpe_with_stun("", &igd);
    scenario_wait(&s, 1);
    const char *name = IGD_MS "UDPConnectionRequestAddress";
    answer_until_told(name, public, htons(40000), "203.0.113.7:40000");
    scenario_wait(&s, 2);
    const struct acs_exchange *inform = scenario_message(&s, 2, "Inform", 1);
    scenario_events(&s, inform, "4 VALUE CHANGE", NULL);
    ck_assert_str_eq(scenario_value(&s, inform, name), "203.0.113.7:40000");
    answer_until_told(name, public, htons(40001), "203.0.113.7:40001");
    scenario_wait_silence(&s, 2, 1000);
    inform = scenario_message(&s, scenario_session(&s, ""), "Inform", 1);
    ck_assert_str_eq(scenario_value(&s, inform, name), "203.0.113.7:40001");
    close(server);
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {T_125_R_UDP_17_R_UDP_18_one_session, 0},
        {R_UDP_18_while_cwmp_is_off, 0},
        {port_adaptation, 0},
        {T_121_T_122_T_123_R_UDP_03_R_UDP_04_R_UDP_06_R_UDP_07_requests, 0},
        {R_UDP_10_R_NTF_07_restart_and_no_nat, 0},
        {R_UDP_02_R_UDP_14_other_settings, 0},
        {R_UDP_06_R_UDP_10_states_that_are_shown, 0},
        {R_UDP_10_one_address_of_several, 0},
        {R_NTF_09_R_UDP_11_limit_of_notifications, 0},
        {R_UDP_10_ipv6, 0},
    };
    const size_t count = sizeof tests / sizeof *tests;

    return scenario_main("udp_requests", 60, tests,
                         ipv6_is_there("R_UDP_10_ipv6") ? count : count - 1);
}
