/* SPDX-License-Identifier: Apache-2.0 */
/* Messages of classic STUN against vectors that were made by another program (R-UDP-04 to
 * R-UDP-08, R-UDP-15). */
#include "base/text.h"
#include "connreq/stun_message.h"
#include "support/unit.h"

#include <string.h>

#define ID_HEX "a0a1a2a3a4a5a6a7a8a9aaabacadaeaf"

#define FIRST_REQUEST "0001001c" ID_HEX "c001001464736c666f72756d2e6f72672f54522d31313120c0020000"
#define SIGNED_REQUEST                                                                             \
    "00010040" ID_HEX "c001001464736c666f72756d2e6f72672f54522d31313120"                           \
    "0006000c7374756e2d7573657220202000080014ddd37cd0107466d9aa2f69848305d19f26a83fe2"
#define PROBE "0001000c" ID_HEX "0002000800019cbbcb007101"
#define RESPONSE                                                                                   \
    "0101003c" ID_HEX "0001000800019cbbcb0071010004000800010d96cb007109"                           \
    "0005000800010d97cb00710a000800142d8afcdab761c977ad3b752694ac0f3cf719f88a"
#define UNAUTHORIZED "01110014" ID_HEX "0009001000000401556e617574686f72697a6564"

static const struct stun_address public_address = {{203, 0, 113, 1}, 40123};

static size_t decode(const char *hex, uint8_t *bytes, size_t capacity)
{
    size_t length;

    ck_assert(text_hex_decode(hex, bytes, capacity, &length));
    return length;
}

static void expect_written(struct stun_request *request, const char *hex)
{
    uint8_t expected[256];
    size_t length = decode(hex, expected, sizeof expected);
    struct buf message = {0};

    decode(ID_HEX, request->id, sizeof request->id);
    buf_puts(&message, "before"); /* what is signed begins at the message */
    stun_message_write(request, &message);
    ck_assert_uint_eq(message.length, length + strlen("before"));
    ck_assert_mem_eq(message.data + strlen("before"), expected, length);
    buf_free(&message);
}

START_TEST(R_UDP_04_R_UDP_07_first_request)
{
    expect_written(
        &(struct stun_request){.connection_request = true, .change = true, .username = ""},
        FIRST_REQUEST);
}
END_TEST

/* The name is filled up with spaces, the signed text with zeroes. */
START_TEST(R_UDP_05_R_UDP_06_signed_request)
{
    expect_written(&(struct stun_request){.connection_request = true,
                                          .username = "stun-user",
                                          .password = "stun-secret"},
                   SIGNED_REQUEST);
}
END_TEST

START_TEST(R_UDP_13_probe)
{
    expect_written(&(struct stun_request){.response_address = &public_address, .username = ""},
                   PROBE);
}
END_TEST

START_TEST(R_UDP_08_response)
{
    uint8_t bytes[256];
    size_t length = decode(RESPONSE, bytes, sizeof bytes);
    struct stun_answer answer;
    struct buf text = {0};

    ck_assert(stun_message_is_answer(bytes, length));
    ck_assert(stun_message_read(bytes, length, &answer));
    ck_assert_uint_eq(answer.error, 0);
    ck_assert(answer.has_mapped);
    ck_assert(stun_address_equal(&answer.mapped, &public_address));
    stun_address_print(&answer.mapped, &text);
    ck_assert_str_eq(buf_text(&text), "203.0.113.1:40123");
    buf_free(&text);
    ck_assert_uint_ne(answer.integrity, 0);
    ck_assert(stun_message_is_authentic(bytes, &answer, "stun-secret"));
    ck_assert(!stun_message_is_authentic(bytes, &answer, "stun-secre"));
    bytes[30] ^= 1;
    ck_assert(!stun_message_is_authentic(bytes, &answer, "stun-secret"));
}
END_TEST

START_TEST(R_UDP_06_error_response)
{
    uint8_t bytes[256];
    size_t length = decode(UNAUTHORIZED, bytes, sizeof bytes);
    struct stun_answer answer;

    ck_assert(stun_message_read(bytes, length, &answer));
    ck_assert_uint_eq(answer.error, 401);
    ck_assert_uint_eq(answer.integrity, 0);
}
END_TEST

/* Every cut of both answers, and each of these, is refused; nobody reads behind the end. */
START_TEST(what_is_no_answer)
{
    static const char *const wrong[] = {
        "0001000c" ID_HEX "0001000800019cbbcb007101", /* a request */
        "0101000c" ID_HEX "0001000800029cbbcb007101", /* IPv6 */
        "0101000c" ID_HEX "0001000400019cbbcb007101", /* too short an address */
        "0101000c" ID_HEX "0001000900019cbbcb007101", /* longer than the rest */
        "01010000" ID_HEX,                            /* no address */
        "01110000" ID_HEX,                            /* no error */
        "01110008" ID_HEX "0009000400000001",         /* error 001 */
        "01110008" ID_HEX "0009000400000764",         /* error 7xx */
        "01110008" ID_HEX "0009000400000464",         /* error 500 said as 4+100 */
        "01010014" ID_HEX "0009000400000401"
        "0001000800019cbbcb0071", /* cut */
        "01010014" ID_HEX "0001000800019cbbcb007101"
        "0009000400000401", /* both */
        "01010014" ID_HEX "0001000800019cbbcb007101"
        "0008000400000000", /* no HMAC-SHA1 */
        "01010024" ID_HEX "000800140000000000000000000000000000000000000000"
        "0001000800019cbbcb007101",                   /* the address behind the HMAC */
        "0101000d" ID_HEX "0001000800019cbbcb007101", /* another length */
        "01010010" ID_HEX "0001000800019cbbcb007101"
        "00040008"}; /* an attribute without value */
    static const char *const whole[] = {RESPONSE, UNAUTHORIZED};
    struct stun_answer answer;
    uint8_t bytes[256];
    size_t length;

    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        length = decode(wrong[i], bytes, sizeof bytes);
        ck_assert_msg(!stun_message_read(bytes, length, &answer), "%zu is read", i);
    }
    for (size_t i = 0; i < 2; i++) {
        length = decode(whole[i], bytes, sizeof bytes);
        for (size_t cut = 0; cut < length; cut++) {
            uint8_t *copy = malloc(cut + 1);

            memcpy(copy, bytes, cut);
            ck_assert(!stun_message_read(copy, cut, &answer));
            free(copy);
        }
    }
}
END_TEST

/* What newer servers send: an attribute that is not known, its length without what fills it up,
 * which may be missing at the end. */
START_TEST(R_UDP_08_attributes_that_mean_nothing)
{
    uint8_t bytes[256];
    size_t length = decode("01010018" ID_HEX "802200054142434445000000"
                           "0001000800019cbbcb007101",
                           bytes, sizeof bytes);
    struct stun_answer answer;

    ck_assert(stun_message_read(bytes, length, &answer));
    ck_assert(stun_address_equal(&answer.mapped, &public_address));
    length =
        decode("01010015" ID_HEX "0001000800019cbbcb007101802200054142434445", bytes, sizeof bytes);
    ck_assert(stun_message_read(bytes, length, &answer));
    ck_assert(stun_address_equal(&answer.mapped, &public_address));
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("connreq_stun_message");
    TCase *tests = tcase_create("connreq_stun_message");

    tcase_add_test(tests, R_UDP_04_R_UDP_07_first_request);
    tcase_add_test(tests, R_UDP_05_R_UDP_06_signed_request);
    tcase_add_test(tests, R_UDP_13_probe);
    tcase_add_test(tests, R_UDP_08_response);
    tcase_add_test(tests, R_UDP_06_error_response);
    tcase_add_test(tests, what_is_no_answer);
    tcase_add_test(tests, R_UDP_08_attributes_that_mean_nothing);
    suite_add_tcase(suite, tests);
    return unit_run(suite);
}
