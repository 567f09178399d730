/* SPDX-License-Identifier: Apache-2.0 */
/* What diagnostic tests make of packets, of URLs and of libcurl's failures (R-DIA-02, R-DIA-05). */
#include "base/text.h"
#include "device/diagnostics/echo_packet.h"
#include "device/diagnostics/icmp.h"
#include "device/diagnostics/throughput.h"
#include "support/unit.h"

#include <errno.h>
#include <string.h>

START_TEST(replies_are_those_with_our_identifier)
{
    const uint8_t reply[] = {0, 0, 0, 0, 0x12, 0x34, 0, 7};
    const uint8_t reply_v6[] = {129, 0, 0, 0, 0x12, 0x34, 0, 7};
    struct icmp_answer answer;

    ck_assert(icmp_parse(reply, sizeof reply, AF_INET, false, 0, &answer));
    ck_assert_uint_eq(answer.sequence, 7);
    ck_assert(!icmp_parse(reply, sizeof reply - 1, AF_INET, false, 0, &answer));
    ck_assert(!icmp_parse(reply, sizeof reply, AF_INET6, false, 0, &answer));
    ck_assert(icmp_parse(reply_v6, sizeof reply_v6, AF_INET6, true, 0x1234, &answer));
    ck_assert(!icmp_parse(reply_v6, sizeof reply_v6, AF_INET6, true, 0x1235, &answer));
}
END_TEST

START_TEST(raw_replies_come_with_an_IP_header)
{
    uint8_t packet[32] = {0x46, [24] = 0, [28] = 0x12, [29] = 0x34, [31] = 9};
    struct icmp_answer answer;

    ck_assert(icmp_parse(packet, sizeof packet, AF_INET, true, 0x1234, &answer));
    ck_assert_uint_eq(answer.sequence, 9);
    packet[0] = 0x4f; /* longer than the packet */
    ck_assert(!icmp_parse(packet, sizeof packet, AF_INET, true, 0x1234, &answer));
    packet[0] = 0x44; /* shorter than a header can be */
    ck_assert(!icmp_parse(packet, sizeof packet, AF_INET, true, 0x1234, &answer));
    packet[0] = 0x66;
    ck_assert(!icmp_parse(packet, sizeof packet, AF_INET, true, 0x1234, &answer));
}
END_TEST

START_TEST(echo_packets_have_five_numbers)
{
    const struct echo_packet packet = {1, 0x01020304, UINT32_MAX, 4, 5};
    uint8_t bytes[ECHO_PACKET_FIELDS];
    struct echo_packet again;

    echo_packet_write(&packet, bytes);
    ck_assert_mem_eq(bytes, "\0\0\0\1\1\2\3\4\377\377\377\377", 12);
    ck_assert(echo_packet_read(bytes, sizeof bytes, &again));
    ck_assert_mem_eq(&packet, &again, sizeof packet);
    ck_assert(!echo_packet_read(bytes, sizeof bytes - 1, &again));
}
END_TEST

static const struct {
    const char *url, *reason; /* NULL: it will do */
} urls[] = {
    {"http://192.0.2.1/file", NULL},
    {"HTTP://host:8080/a@b", NULL},
    {"ftp://[2001:db8::1]/file", NULL},
    {"https://host/file", "begins with neither"},
    {"host/file", "begins with neither"},
    {"http:///file", "names no host"},
    {"ftp://me:secret@host/", "has credentials"},
};

START_TEST(urls_of_throughput_tests)
{
    struct cwmp_error error = {0};
    enum cwmp_fault fault = throughput_check_url("DownloadURL", urls[_i].url, &error);

    if (urls[_i].reason == NULL) {
        ck_assert_int_eq(fault, CWMP_OK);
    } else {
        ck_assert_int_eq(fault, CWMP_FAULT_INVALID_PARAMETER_VALUE);
        ck_assert_ptr_nonnull(strstr(error.text, urls[_i].reason));
        ck_assert_ptr_null(strstr(error.text, "secret"));
    }
}
END_TEST

static const struct {
    CURLcode code;
    struct throughput_progress progress;
    enum diagnostic_outcome outcome;
} failures[] = {
    {CURLE_OK, {.status = 200}, DIAGNOSTIC_COMPLETE},
    {CURLE_OK, {.ftp = true, .status = 226}, DIAGNOSTIC_COMPLETE},
    {CURLE_OK, {.status = 302}, DIAGNOSTIC_TRANSFER_FAILED},
    {CURLE_OK, {.status = 401}, DIAGNOSTIC_LOGIN_FAILED},
    {CURLE_OK, {.upload = true, .status = 507}, DIAGNOSTIC_NO_TRANSFER_COMPLETE},
    {CURLE_COULDNT_CONNECT, {.system_error = ECONNREFUSED}, DIAGNOSTIC_INIT_CONNECTION_FAILED},
    {CURLE_COULDNT_CONNECT, {.system_error = ENETUNREACH}, DIAGNOSTIC_NO_ROUTE},
    {CURLE_COULDNT_CONNECT, {.ftp = true, .answered = true}, DIAGNOSTIC_NO_PASV},
    {CURLE_OPERATION_TIMEDOUT, {.status = 0}, DIAGNOSTIC_INIT_CONNECTION_FAILED},
    {CURLE_OPERATION_TIMEDOUT, {.connected = true}, DIAGNOSTIC_NO_RESPONSE},
    {CURLE_OPERATION_TIMEDOUT, {.connected = true, .answered = true}, DIAGNOSTIC_TIMEOUT},
    {CURLE_GOT_NOTHING, {.connected = true}, DIAGNOSTIC_NO_RESPONSE},
    {CURLE_RECV_ERROR, {.connected = true}, DIAGNOSTIC_NO_RESPONSE},
    {CURLE_RECV_ERROR, {.answered = true}, DIAGNOSTIC_TRANSFER_FAILED},
    {CURLE_SEND_ERROR, {.upload = true}, DIAGNOSTIC_NO_TRANSFER_COMPLETE},
    {CURLE_PARTIAL_FILE, {.answered = true}, DIAGNOSTIC_INCORRECT_SIZE},
    {CURLE_PARTIAL_FILE, {.upload = true}, DIAGNOSTIC_NO_TRANSFER_COMPLETE},
    {CURLE_OUT_OF_MEMORY, {.status = 0}, DIAGNOSTIC_INTERNAL},
    {CURLE_TOO_MANY_REDIRECTS, {.status = 0}, DIAGNOSTIC_OTHER},
};

START_TEST(failures_have_their_causes)
{
    ck_assert_int_eq(throughput_outcome(failures[_i].code, &failures[_i].progress),
                     failures[_i].outcome);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("device_diagnostics");
    TCase *tests = tcase_create("diagnostics");

    tcase_add_test(tests, replies_are_those_with_our_identifier);
    tcase_add_test(tests, raw_replies_come_with_an_IP_header);
    tcase_add_test(tests, echo_packets_have_five_numbers);
    tcase_add_loop_test(tests, urls_of_throughput_tests, 0, sizeof urls / sizeof urls[0]);
    tcase_add_loop_test(tests, failures_have_their_causes, 0, sizeof failures / sizeof failures[0]);
    suite_add_tcase(suite, tests);
    return unit_run(suite);
}
