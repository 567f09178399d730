/* SPDX-License-Identifier: Apache-2.0 */
/* The UDP port on a real loop and real sockets: requests, answers of STUN, a flood (R-UDP-03,
 * R-UDP-15, R-UDP-18). */
#include "connreq/udp.h"
#include "support/fake_env.h"
#include "support/suspend.h"
#include "support/unit.h"

#include <arpa/inet.h>
#include <gnutls/crypto.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static struct {
    struct fake_env fake;
    uv_loop_t loop;
    struct connreq_udp *udp;
    unsigned wakes, changes;
    bool busy;
    int peer; /* the ACS, and the STUN server */
    struct sockaddr_in peer_address;
} bench;

static void credentials(void *argument, const char **username, const char **password)
{
    (void)argument;
    *username = "acs";
    *password = "secret";
}

static enum connreq_verdict wake(void *argument)
{
    (void)argument;
    if (bench.busy)
        return CONNREQ_BUSY;
    bench.wakes++;
    return CONNREQ_ACCEPTED;
}

static void changed(void *argument)
{
    (void)argument;
    bench.changes++;
}

static struct connreq_udp *open_port(const char *address, uint16_t port, struct cwmp_error *error)
{
    return connreq_udp_start(&(struct connreq_udp_options){.loop = &bench.loop,
                                                           .env = &bench.fake.env,
                                                           .address = address,
                                                           .port = port,
                                                           .credentials = credentials,
                                                           .wake = wake,
                                                           .changed = changed},
                             error);
}

static void setup(void)
{
    struct sockaddr_in any = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t length = sizeof any;
    struct cwmp_error error;

    memset(&bench, 0, sizeof bench);
    fake_env_init(&bench.fake);
    uv_loop_init(&bench.loop);
    bench.udp = open_port(NULL, 0, &error);
    ck_assert_ptr_nonnull(bench.udp);
    bench.peer = socket(AF_INET, SOCK_DGRAM, 0);
    ck_assert_int_eq(bind(bench.peer, (struct sockaddr *)&any, length), 0);
    ck_assert_int_eq(getsockname(bench.peer, (struct sockaddr *)&bench.peer_address, &length), 0);
}

static void teardown(void)
{
    connreq_udp_stop(bench.udp);
    uv_run(&bench.loop, UV_RUN_DEFAULT);
    ck_assert_int_eq(uv_loop_close(&bench.loop), 0);
    close(bench.peer);
}

static void send_to(const void *bytes, size_t length, uint16_t port)
{
    struct sockaddr_in to = {
        .sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};

    ck_assert_int_eq(sendto(bench.peer, bytes, length, 0, (struct sockaddr *)&to, sizeof to),
                     (ssize_t)length);
}

static void send_text(const char *text)
{
    send_to(text, strlen(text), connreq_udp_port(bench.udp));
}

static void send_request_to(unsigned id, const char *password, uint16_t port)
{
    char text[512], signed_text[64];
    uint8_t mac[20];
    int length = snprintf(text, sizeof text, "GET http://a?ts=1000&id=%u&un=acs&cn=n&sig=", id);

    snprintf(signed_text, sizeof signed_text, "1000%uacsn", id);
    gnutls_hmac_fast(GNUTLS_MAC_SHA1, password, strlen(password), signed_text, strlen(signed_text),
                     mac);
    for (size_t i = 0; i < sizeof mac; i++)
        length += snprintf(text + length, sizeof text - (size_t)length, "%02X", mac[i]);
    snprintf(text + length, sizeof text - (size_t)length, " HTTP/1.1\r\n\r\n");
    send_to(text, strlen(text), port);
}

static void send_request(unsigned id, const char *password)
{
    send_request_to(id, password, connreq_udp_port(bench.udp));
}

static struct connreq_udp_counters counters(void)
{
    return connreq_udp_counters(bench.udp);
}

/* What was sent over loopback is there at once. */
static void turn(void)
{
    uv_run(&bench.loop, UV_RUN_NOWAIT);
}

static bool has_datagram(int socket)
{
    struct pollfd poll_for = {.fd = socket, .events = POLLIN};

    return poll(&poll_for, 1, 0) == 1;
}

START_TEST(T_125_R_UDP_17_R_UDP_18_requests)
{
    send_request(1, "secret");
    send_request(1, "secret");
    send_request(2, "another");
    send_text("GET / HTTP/1.1\r\n\r\n");
    send_text("hello");
    turn();
    ck_assert_uint_eq(bench.wakes, 1);
    ck_assert_uint_eq(counters().accepted, 1);
    ck_assert_uint_eq(counters().copies, 1);
    ck_assert_uint_eq(counters().refused, 3);
    ck_assert(!has_datagram(bench.peer));
}
END_TEST

/* A request at a bad time is not used up: its copy is as good. */
START_TEST(R_UDP_18_busy)
{
    bench.busy = true;
    send_request(1, "secret");
    turn();
    ck_assert_uint_eq(counters().throttled, 1);
    bench.busy = false;
    send_request(1, "secret");
    turn();
    ck_assert_uint_eq(bench.wakes, 1);
}
END_TEST

/* R-CRQ-10 holds here, too. */
START_TEST(R_UDP_18_rate)
{
    for (unsigned id = 1; id <= 31; id++)
        send_request(id, "secret");
    turn();
    ck_assert_uint_eq(bench.wakes, 30);
    ck_assert_uint_eq(counters().throttled, 1);
}
END_TEST

START_TEST(too_long)
{
    static char text[4096];

    memset(text, 'x', sizeof text);
    memcpy(text, "GET http://", 11);
    send_to(text, sizeof text, connreq_udp_port(bench.udp));
    turn();
    ck_assert_uint_eq(counters().refused, 1);
}
END_TEST

/* So much is read in a window of time, whatever comes; what waits is read in the next. */
START_TEST(flood)
{
    for (unsigned i = 0; i < CONNREQ_UDP_DATAGRAMS + 64; i++) {
        send_to("x", 1, connreq_udp_port(bench.udp));
        if (i % 32 == 31)
            turn();
    }
    ck_assert_uint_eq(counters().refused, CONNREQ_UDP_DATAGRAMS);
    send_request(1, "secret");
    turn();
    ck_assert_uint_eq(bench.wakes, 0);
    fake_env_pass(&bench.fake, CONNREQ_UDP_WINDOW_MS);
    while (bench.wakes == 0)
        uv_run(&bench.loop, UV_RUN_ONCE);
    ck_assert_uint_eq(counters().refused, CONNREQ_UDP_DATAGRAMS + 64);
}
END_TEST

START_TEST(port_in_use)
{
    struct cwmp_error error;

    ck_assert_ptr_null(open_port(NULL, connreq_udp_port(bench.udp), &error));
    ck_assert_ptr_nonnull(strstr(error.text, "UDP port"));
}
END_TEST

static size_t read_datagram(uint8_t *bytes, size_t size, uint16_t *port)
{
    struct sockaddr_in from;
    socklen_t length = sizeof from;
    ssize_t got;

    while (!has_datagram(bench.peer))
        uv_run(&bench.loop, UV_RUN_ONCE);
    got = recvfrom(bench.peer, bytes, size, 0, (struct sockaddr *)&from, &length);
    ck_assert_int_ge(got, 20);
    *port = ntohs(from.sin_port);
    return (size_t)got;
}

static void answer(const uint8_t *request, uint16_t port)
{
    uint8_t bytes[32] = {0x01, 0x01, 0x00, 0x0c};
    static const uint8_t mapped[] = {0, 1, 0, 8, 0, 1, 0x9c, 0xbb, 203, 0, 113, 1};

    memcpy(bytes + 4, request + 4, 16);
    memcpy(bytes + 20, mapped, sizeof mapped);
    send_to(bytes, sizeof bytes, port);
}

/* Nobody has the port. */
static bool is_free(uint16_t port)
{
    const struct sockaddr_in address = {
        .sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int descriptor = socket(AF_INET, SOCK_DGRAM, 0);
    bool bound = bind(descriptor, (const struct sockaddr *)&address, sizeof address) == 0;

    close(descriptor);
    return bound;
}

/* What came in may have kept the binding, so there is no probe of it then (R-UDP-13). */
START_TEST(R_UDP_13_traffic_puts_a_probe_off)
{
    const struct stun_binding_rule rule = {
        .minimum_s = 10, .maximum_s = 20, .probe = true, .username = "", .password = ""};
    uint8_t request[256];
    uint16_t port;

    connreq_udp_keep(bench.udp, &bench.peer_address, &rule);
    read_datagram(request, sizeof request, &port);
    answer(request, port);
    while (bench.changes == 0)
        uv_run(&bench.loop, UV_RUN_ONCE);
    send_text("something");
    turn();
    ck_assert_uint_eq(counters().refused, 1);
    fake_env_pass(&bench.fake, 20000);
    suspend_end();
    read_datagram(request, sizeof request, &port);
    ck_assert_uint_eq(port, connreq_udp_port(bench.udp));
}
END_TEST

/* The binding over a socket of both families (0), or of IPv4 alone; connection requests come to the
 * port that asks, and the probe comes from another one. */
START_TEST(R_UDP_03_R_UDP_13_R_UDP_15_binding)
{
    const struct stun_binding_rule rule = {
        .minimum_s = 10, .maximum_s = 20, .probe = true, .username = "", .password = ""};
    struct stun_address mapped;
    struct cwmp_error error;
    uint8_t request[256];
    uint16_t port, secondary;

    if (_i == 1) {
        connreq_udp_stop(bench.udp);
        bench.udp = open_port("127.0.0.1", 0, &error);
    }
    connreq_udp_keep(bench.udp, &bench.peer_address, &rule);
    read_datagram(request, sizeof request, &port);
    ck_assert_uint_eq(port, connreq_udp_port(bench.udp));
    answer(request, port);
    while (bench.changes == 0)
        uv_run(&bench.loop, UV_RUN_ONCE);
    ck_assert(stun_binding_mapped(connreq_udp_binding(bench.udp), &mapped));
    ck_assert_uint_eq(mapped.port, 40123);
    fake_env_pass(&bench.fake, 20000);
    if (_i == 0) /* has it look at the time; else the time comes by itself, as after suspend */
        send_to("\1\1", 2, connreq_udp_port(bench.udp));
    else
        suspend_end();
    read_datagram(request, sizeof request, &port);
    ck_assert_uint_ne(port, connreq_udp_port(bench.udp));
    send_request_to(1, "secret", port); /* that is not the port for it */
    turn();
    ck_assert_uint_eq(bench.wakes, 0);
    ck_assert(!is_free(port));
    secondary = port;
    answer(request, connreq_udp_port(bench.udp));
    read_datagram(request, sizeof request, &port);
    ck_assert_uint_eq(port, connreq_udp_port(bench.udp));
    answer(request, port);
    while (stun_binding_lifetime(connreq_udp_binding(bench.udp)) != 20)
        uv_run(&bench.loop, UV_RUN_ONCE);
    ck_assert(is_free(secondary));
    send_request(1, "secret");
    turn();
    ck_assert_uint_eq(bench.wakes, 1);
    connreq_udp_keep_not(bench.udp);
    ck_assert_int_eq(stun_binding_state(connreq_udp_binding(bench.udp)), STUN_STOPPED);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("connreq_udp");
    TCase *tests = tcase_create("connreq_udp");

    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, T_125_R_UDP_17_R_UDP_18_requests);
    tcase_add_test(tests, R_UDP_18_busy);
    tcase_add_test(tests, R_UDP_18_rate);
    tcase_add_test(tests, too_long);
    tcase_add_test(tests, flood);
    tcase_add_test(tests, port_in_use);
    tcase_add_test(tests, R_UDP_13_traffic_puts_a_probe_off);
    tcase_add_loop_test(tests, R_UDP_03_R_UDP_13_R_UDP_15_binding, 0, 2);
    suite_add_tcase(suite, tests);
    return unit_run(suite);
}
