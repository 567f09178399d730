/* SPDX-License-Identifier: Apache-2.0 */
/* Connection requests in datagrams: what is one, and what counts (R-UDP-16 to R-UDP-19). The
 * signatures were made by another program. */
#include "base/buf.h"
#include "connreq/udp_request.h"
#include "support/unit.h"

#include <gnutls/crypto.h>
#include <stdio.h>
#include <string.h>

#define USERNAME "acs"
#define PASSWORD "cpe-secret-1"
#define SIG      "66be494d5b2cfd15e5b82e76420d2e0ea4400659"
#define VALUES   "ts=1719835509&id=8812&un=acs&cn=af31bc&sig=" SIG
#define GET      "GET http://192.0.2.7:40000?"
#define END      " HTTP/1.1\r\nHost: 192.0.2.7:40000\r\n\r\n"

static struct udp_history history;
static struct udp_request request;

static void setup(void)
{
    history = (struct udp_history){0};
}

static enum udp_request_verdict judge(const char *text)
{
    /* A copy without a NUL behind it: who reads on is seen by the sanitizer. */
    size_t length = strlen(text);
    char *bytes = malloc(length + 1);
    enum udp_request_verdict verdict;

    memcpy(bytes, text, length);
    bytes = realloc(bytes, length > 0 ? length : 1);
    verdict = udp_request_read(bytes, length, &request);
    free(bytes);
    if (verdict == UDP_REQUEST_VALID)
        verdict = udp_request_check(&history, &request, USERNAME, PASSWORD);
    return verdict;
}

/* One with a right signature. */
static enum udp_request_verdict ask(unsigned long ts, unsigned long id)
{
    char signed_text[128], text[512];
    uint8_t mac[20];
    size_t length;

    snprintf(signed_text, sizeof signed_text, "%lu%lu" USERNAME "nonce", ts, id);
    gnutls_hmac_fast(GNUTLS_MAC_SHA1, PASSWORD, strlen(PASSWORD), signed_text, strlen(signed_text),
                     mac);
    length = (size_t)snprintf(text, sizeof text,
                              GET "ts=%lu&id=%lu&un=" USERNAME "&cn=nonce&sig=", ts, id);
    for (size_t i = 0; i < sizeof mac; i++)
        length += (size_t)snprintf(text + length, sizeof text - length, "%02x", mac[i]);
    snprintf(text + length, sizeof text - length, END);
    return judge(text);
}

static enum udp_request_verdict ask_and_add(unsigned long ts, unsigned long id)
{
    enum udp_request_verdict verdict = ask(ts, id);

    if (verdict == UDP_REQUEST_VALID)
        udp_history_add(&history, &request);
    return verdict;
}

START_TEST(R_UDP_16_valid)
{
    static const char *const valid[] = {
        GET VALUES END,
        GET VALUES " HTTP/1.1\r\n\r\n",
        "GET HTTP://cpe.example?" VALUES END,
        "GET http://[2001:db8::1]:40000/some/path?" VALUES END,
        GET
        "sig=66BE494D5B2CFD15E5B82E76420D2E0EA4400659&cn=af31bc&un=acs&id=8812&ts=1719835509" END,
        GET "ts=1719835509&id=8812&un=%61c%73&cn=af31bc&more=1&less&sig=" SIG END,
    };

    for (size_t i = 0; i < sizeof valid / sizeof *valid; i++)
        ck_assert_msg(judge(valid[i]) == UDP_REQUEST_VALID, "%zu: %s", i,
                      udp_request_text(judge(valid[i])));
    ck_assert_uint_eq(request.ts, 1719835509);
    ck_assert_uint_eq(request.id, 8812);
}
END_TEST

/* What is signed is the value, not its spelling in the query. */
START_TEST(R_UDP_17_escapes)
{
    static const char text[] = GET "ts=1719835509&id=8812&un=a%20b%26&cn=x%2Fy&sig="
                                   "e607a951f12a549a017682eb8cc86f8ab3ba759b" END;

    ck_assert_int_eq(udp_request_read(text, strlen(text), &request), UDP_REQUEST_VALID);
    ck_assert_str_eq(request.username, "a b&");
    ck_assert_str_eq(request.cnonce, "x/y");
    ck_assert_int_eq(udp_request_check(&history, &request, "a b&", "p"), UDP_REQUEST_VALID);
}
END_TEST

START_TEST(R_UDP_17_malformed)
{
    static const char *const malformed[] = {
        "",
        "GET ",
        "\r\n\r\n",
        GET VALUES,
        GET VALUES "\r\n\r\n",
        GET VALUES " HTTP/1.1\r\n",
        GET VALUES " HTTP/1.1\n\n",
        GET VALUES " HTTP/1.0\r\n\r\n",
        GET VALUES END "x",
        GET VALUES END "\r\n\r\n",
        GET VALUES " HTTP/1.1\r\nHost: a\001b\r\n\r\n",
        GET VALUES " HTTP/1.1\r\rHost: a\r\n\r\n",
        "POST http://192.0.2.7:40000?" VALUES END,
        "get http://192.0.2.7:40000?" VALUES END,
        "GET /?" VALUES END,
        "GET https://192.0.2.7:40000?" VALUES END,
        "GET http://?" VALUES END,
        "GET http://192.0.2.7:40000" END,
        "GET http://192.0.2.7:40000?" END,
        "GET http://192.0.2.7:40000 ?" VALUES END,
        GET VALUES "&ts=1719835509" END,
        GET "id=8812&un=acs&cn=af31bc&sig=" SIG END,
        GET "ts=1719835509&un=acs&cn=af31bc&sig=" SIG END,
        GET "ts=1719835509&id=8812&cn=af31bc&sig=" SIG END,
        GET "ts=1719835509&id=8812&un=acs&sig=" SIG END,
        GET "ts=1719835509&id=8812&un=acs&cn=af31bc" END,
        GET "ts=&id=8812&un=acs&cn=af31bc&sig=" SIG END,
        GET "ts=-1&id=8812&un=acs&cn=af31bc&sig=" SIG END,
        GET "ts=+1719835509&id=8812&un=acs&cn=af31bc&sig=" SIG END,
        GET "ts=1719835509.0&id=8812&un=acs&cn=af31bc&sig=" SIG END,
        GET "ts=18446744073709551616&id=8812&un=acs&cn=af31bc&sig=" SIG END,
        GET "ts=00000000000001719835509&id=8812&un=acs&cn=af31bc&sig=" SIG END,
        GET "ts=1719835509&id=x&un=acs&cn=af31bc&sig=" SIG END,
        GET "ts=1719835509&id=8812&un=&cn=af31bc&sig=" SIG END,
        GET "ts=1719835509&id=8812&un=%6&cn=af31bc&sig=" SIG END,
        GET "ts=1719835509&id=8812&un=acs&cn=%zz&sig=" SIG END,
        GET "ts=1719835509&id=8812&un=acs%00&cn=af31bc&sig=" SIG END,
        GET "ts=1719835509&id=8812&un=acs&cn=af31bc&sig=" SIG "00" END,
        GET "ts=1719835509&id=8812&un=acs&cn=af31bc&sig=66be494d5b2cfd15" END,
        GET
        "ts=1719835509&id=8812&un=acs&cn=af31bc&sig=zzbe494d5b2cfd15e5b82e76420d2e0ea4400659" END,
    };

    for (size_t i = 0; i < sizeof malformed / sizeof *malformed; i++)
        ck_assert_msg(judge(malformed[i]) == UDP_REQUEST_MALFORMED, "%zu: %s", i,
                      udp_request_text(judge(malformed[i])));
}
END_TEST

/* A NUL anywhere, and names that are too long. */
START_TEST(R_UDP_17_malformed_bytes)
{
    static const char text[] = GET VALUES END;
    struct buf longer = {0};
    char copy[sizeof text];

    for (size_t i = 0; i < sizeof text - 1; i++) {
        memcpy(copy, text, sizeof text);
        copy[i] = '\0';
        ck_assert_int_eq(udp_request_read(copy, sizeof text - 1, &request), UDP_REQUEST_MALFORMED);
    }
    for (size_t length = UDP_REQUEST_TEXT_SIZE - 1; length <= UDP_REQUEST_TEXT_SIZE; length++) {
        buf_clear(&longer);
        buf_puts(&longer, GET "ts=1&id=2&cn=3&sig=" SIG "&un=");
        for (size_t i = 0; i < length; i++)
            buf_putc(&longer, 'u');
        buf_puts(&longer, END);
        ck_assert_int_eq(judge(buf_text(&longer)), length < UDP_REQUEST_TEXT_SIZE
                                                       ? UDP_REQUEST_UNKNOWN_USER
                                                       : UDP_REQUEST_MALFORMED);
    }
    buf_free(&longer);
}
END_TEST

START_TEST(T_125_R_UDP_17_user_and_signature)
{
    static const char text[] = GET VALUES END;

    ck_assert_int_eq(udp_request_read(text, strlen(text), &request), UDP_REQUEST_VALID);
    ck_assert_int_eq(udp_request_check(&history, &request, USERNAME, "cpe-secret-2"),
                     UDP_REQUEST_WRONG);
    ck_assert_int_eq(udp_request_check(&history, &request, "acs2", PASSWORD),
                     UDP_REQUEST_UNKNOWN_USER);
    ck_assert_int_eq(udp_request_check(&history, &request, "", PASSWORD), UDP_REQUEST_UNKNOWN_USER);
    ck_assert_int_eq(udp_request_check(&history, &request, USERNAME, ""), UDP_REQUEST_UNKNOWN_USER);
    ck_assert_int_eq(judge(GET "ts=1719835509&id=8813&un=acs&cn=af31bc&sig=" SIG END),
                     UDP_REQUEST_WRONG);
    ck_assert_int_eq(judge(GET "ts=1719835510&id=8812&un=acs&cn=af31bc&sig=" SIG END),
                     UDP_REQUEST_WRONG);
    ck_assert_int_eq(judge(GET "ts=1719835509&id=8812&un=acs&cn=af31bd&sig=" SIG END),
                     UDP_REQUEST_WRONG);
}
END_TEST

START_TEST(T_125_R_UDP_17_order_and_copies)
{
    ck_assert_int_eq(ask_and_add(1000, 1), UDP_REQUEST_VALID);
    ck_assert_int_eq(ask_and_add(1000, 1), UDP_REQUEST_COPY);
    ck_assert_int_eq(ask_and_add(999, 2), UDP_REQUEST_OLD);
    ck_assert_int_eq(ask_and_add(1000, 2), UDP_REQUEST_VALID);
    /* Not the last one's identifier any more, and yet a copy. */
    ck_assert_int_eq(ask_and_add(1000, 1), UDP_REQUEST_COPY);
    ck_assert_int_eq(ask_and_add(1001, 2), UDP_REQUEST_COPY);
    ck_assert_int_eq(ask_and_add(1001, 1), UDP_REQUEST_VALID);
    ck_assert_int_eq(ask_and_add(1000, 3), UDP_REQUEST_OLD);
}
END_TEST

/* However many there are in one second, none is taken twice. */
START_TEST(R_UDP_17_many_in_a_second)
{
    unsigned taken = 0;

    for (unsigned long round = 0; round < 2; round++)
        for (unsigned long id = 1; id <= 2UL * UDP_REQUEST_IDS; id++)
            taken += ask_and_add(1000, id) == UDP_REQUEST_VALID;
    ck_assert_uint_eq(taken, UDP_REQUEST_IDS);
    ck_assert_int_eq(ask_and_add(1001, 7), UDP_REQUEST_VALID);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("connreq_udp_request");
    TCase *tests = tcase_create("connreq_udp_request");

    tcase_add_checked_fixture(tests, setup, NULL);
    tcase_add_test(tests, R_UDP_16_valid);
    tcase_add_test(tests, R_UDP_17_escapes);
    tcase_add_test(tests, R_UDP_17_malformed);
    tcase_add_test(tests, R_UDP_17_malformed_bytes);
    tcase_add_test(tests, T_125_R_UDP_17_user_and_signature);
    tcase_add_test(tests, T_125_R_UDP_17_order_and_copies);
    tcase_add_test(tests, R_UDP_17_many_in_a_second);
    suite_add_tcase(suite, tests);
    return unit_run(suite);
}
