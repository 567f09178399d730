/* SPDX-License-Identifier: Apache-2.0 */
/* The messages of a query, byte by byte, and answers of every kind. */
#include "base/text.h"
#include "discovery/packet.h"
#include "support/unit.h"

#include <string.h>

#define TRANSACTION 0x01020304

static const struct discovery_station station = {.address = {10, 9, 0, 50},
                                                 .hardware = {2, 0, 0, 0, 0, 7},
                                                 .hardware_size = 6,
                                                 .hardware_type = 1};
static const uint8_t random_bytes[16] = {0xAB};

static struct buf message;
static struct discovery_offer offer;

static void setup(void)
{
    message = (struct buf){0};
    offer = (struct discovery_offer){0};
}

static void teardown(void)
{
    buf_free(&message);
}

static void append(const void *bytes, size_t size)
{
    buf_append(&message, bytes, size);
}
#define APPEND(literal) append(literal, sizeof(literal) - 1)

/* ---- DHCPv4 ------------------------------------------------------------------------------ */

START_TEST(R_DSC_02_R_DSC_04_inform)
{
    static const char options[] = "\x63\x82\x53\x63\x35\x01\x08\x3c\x0c"
                                  "dslforum.org\x37\x02\x2b\x7d\x39\x02\x05\xdc\xff";

    discovery_put_inform(&message, &station, TRANSACTION, 9);
    ck_assert_uint_ge(message.length, 300);
    ck_assert_int_eq(memcmp(message.data,
                            "\x01\x01\x06\x00\x01\x02\x03\x04\x00\x09\x00\x00\x0a\x09\x00\x32", 16),
                     0);
    ck_assert_int_eq(memcmp(message.data + 28, station.hardware, 6), 0);
    ck_assert_int_eq(memcmp(message.data + 236, options, sizeof options - 1), 0);
}
END_TEST

/* An answer up to its options. */
static void begin_ack(void)
{
    discovery_put_inform(&message, &station, TRANSACTION, 0);
    message.data[0] = 2;
    buf_truncate(&message, 240);
    APPEND("\x35\x01\x05");
}

static bool read_ack(void)
{
    uint8_t *exact = malloc(message.length);
    bool read;

    memcpy(exact, message.data, message.length);
    read = discovery_read_ack(exact, message.length, &station, TRANSACTION, NULL, &offer);
    free(exact);
    return read;
}

START_TEST(R_DSC_05_ack_with_both_options)
{
    begin_ack();
    APPEND("\x00\x7d\x13\x00\x00\x0d\xe9\x0e\x0b\x0chttp://125/a");
    APPEND("\x2b\x0e\x01\x0chttp://43/aa\xff garbage");
    ck_assert(read_ack());
    ck_assert_str_eq(offer.url, "http://43/aa");
}
END_TEST

START_TEST(ack_without_an_acs)
{
    begin_ack();
    APPEND("\x36\x04\x0a\x09\x00\x01\xff");
    ck_assert(read_ack());
    ck_assert_str_eq(offer.url, "");
}
END_TEST

/* RFC 3396: parts of an option belong together; RFC 2132, 9.3: further room for options. */
START_TEST(ack_with_parts_and_overload)
{
    begin_ack();
    APPEND("\x34\x01\x03\x2b\x05\x01\x0chtt\xff");
    memcpy(message.data + 108, "\x2b\x05p://4\xff", 8);
    memcpy(message.data + 44,
           "\x2b\x04"
           "3/aa\xff",
           7);
    ck_assert(read_ack());
    ck_assert_str_eq(offer.url, "http://43/aa");
}
END_TEST

START_TEST(messages_that_are_no_answer)
{
    static const struct {
        size_t at;
        char byte;
    } changes[] = {{0, 1}, {4, 9}, {7, 9}, {28, 9}, {33, 9}, {236, 0}, {242, 6}};

    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        begin_ack();
        APPEND("\x2b\x0e\x01\x0chttp://43/aa\xff");
        ck_assert(read_ack());
        message.data[changes[i].at] = changes[i].byte;
        ck_assert(!read_ack());
    }
}
END_TEST

START_TEST(ack_cut_off_at_every_byte)
{
    begin_ack();
    APPEND("\x2b\x0e\x01\x0chttp://43/aa\xff");
    for (size_t length = message.length - 1; length > 0; length--) {
        buf_truncate(&message, length);
        offer = (struct discovery_offer){0};
        if (read_ack()) /* it ends after an option */
            ck_assert(length == 243 || length == 259);
        else
            ck_assert_str_eq(offer.url, "");
    }
}
END_TEST

START_TEST(longer_than_there_is_room_for)
{
    begin_ack();
    for (size_t i = 0; i < 8; i++) {
        APPEND("\x2b\xff");
        for (size_t byte = 0; byte < 255; byte++)
            APPEND("\x00");
    }
    ck_assert(read_ack());
    ck_assert_str_eq(offer.url, "");
}
END_TEST

/* ---- DHCPv6 ------------------------------------------------------------------------------ */

START_TEST(R_DSC_03_R_DSC_04_information_request)
{
    static const char whole[] = "\x0b\x02\x03\x04"
                                "\x00\x01\x00\x0a\x00\x03\x00\x01\x02\x00\x00\x00\x00\x07"
                                "\x00\x06\x00\x04\x00\x11\x00\x20"
                                "\x00\x08\x00\x02\x00\x05"
                                "\x00\x10\x00\x12\x00\x00\x0d\xe9\x00\x0c"
                                "dslforum.org";
    struct discovery_duid duid = discovery_duid(&station, random_bytes);

    discovery_put_information_request(&message, &duid, TRANSACTION, 5);
    ck_assert_uint_eq(message.length, sizeof whole - 1);
    ck_assert_int_eq(memcmp(message.data, whole, sizeof whole - 1), 0);
}
END_TEST

/* Of an interface without an address of its own (ppp). */
START_TEST(duid_from_random_bytes)
{
    const struct discovery_station bare = {.address = {0xFE, 0x80}};
    struct discovery_duid duid = discovery_duid(&bare, random_bytes);

    ck_assert_uint_eq(duid.size, 18);
    ck_assert_int_eq(memcmp(duid.bytes, "\x00\x04\xab", 3), 0);
}
END_TEST

static bool read_reply(uint32_t *refresh)
{
    struct discovery_duid duid = discovery_duid(&station, random_bytes);
    uint8_t *exact = malloc(message.length + 1);
    bool read;

    memcpy(exact, message.data, message.length);
    exact = realloc(exact, message.length);
    read = discovery_read_reply(exact, message.length, &duid, TRANSACTION, NULL, &offer, refresh);
    free(exact);
    return read;
}

#define CLIENT "\x00\x01\x00\x0a\x00\x03\x00\x01\x02\x00\x00\x00\x00\x07"
#define SERVER "\x00\x02\x00\x03\x00\x02\x01"
#define VENDOR "\x00\x11\x00\x14\x00\x00\x0d\xe9\x00\x01\x00\x0chttp://acs/6"
#define OTHERS "\x00\x11\x00\x05\x00\x00\x01\x37\x00"

START_TEST(reply_with_the_option)
{
    uint32_t refresh;

    APPEND("\x07\x02\x03\x04" CLIENT SERVER OTHERS VENDOR "\x00\x20\x00\x04\x00\x00\x0e\x10");
    ck_assert(read_reply(&refresh));
    ck_assert_str_eq(offer.url, "http://acs/6");
    ck_assert_uint_eq(refresh, 3600);
}
END_TEST

START_TEST(reply_to_somebody_else_or_with_an_error)
{
    static const struct {
        const char *bytes;
        size_t size;
    } bad[] = {
#define BAD(literal) {literal, sizeof(literal) - 1}
        BAD("\x02\x02\x03\x04" CLIENT SERVER VENDOR),
        BAD("\x07\x02\x03\x05" CLIENT SERVER VENDOR),
        BAD("\x07\x02\x03\x04" SERVER VENDOR),
        BAD("\x07\x02\x03\x04" CLIENT VENDOR),
        BAD("\x07\x02\x03\x04\x00\x01\x00\x01\x09" SERVER VENDOR),
        BAD("\x07\x02\x03\x04" CLIENT SERVER VENDOR "\x00\x0d\x00\x02\x00\x01"),
        BAD("\x07\x02\x03\x04" CLIENT SERVER VENDOR "\x00\x0d\x00\x01\x00"),
        BAD("\x07\x02\x03\x04" CLIENT SERVER VENDOR "\x00"),
        BAD("\x07\x02\x03\x04" CLIENT SERVER VENDOR "\x00\x20\x00\x04\x00"),
        BAD("\x07\x02\x03"),
    };
    uint32_t refresh;

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        buf_clear(&message);
        append(bad[i].bytes, bad[i].size);
        ck_assert_msg(!read_reply(&refresh), "%zu", i);
        ck_assert_str_eq(offer.url, "");
    }
}
END_TEST

START_TEST(reply_without_the_option)
{
    uint32_t refresh;

    APPEND("\x07\x02\x03\x04" SERVER CLIENT);
    ck_assert(read_reply(&refresh));
    ck_assert_str_eq(offer.url, "");
    ck_assert_uint_eq(refresh, 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("discovery_packet");
    TCase *four = tcase_create("DHCPv4");
    TCase *six = tcase_create("DHCPv6");

    tcase_add_checked_fixture(four, setup, teardown);
    tcase_add_test(four, R_DSC_02_R_DSC_04_inform);
    tcase_add_test(four, R_DSC_05_ack_with_both_options);
    tcase_add_test(four, ack_without_an_acs);
    tcase_add_test(four, ack_with_parts_and_overload);
    tcase_add_test(four, messages_that_are_no_answer);
    tcase_add_test(four, ack_cut_off_at_every_byte);
    tcase_add_test(four, longer_than_there_is_room_for);
    suite_add_tcase(suite, four);
    tcase_add_checked_fixture(six, setup, teardown);
    tcase_add_test(six, R_DSC_03_R_DSC_04_information_request);
    tcase_add_test(six, duid_from_random_bytes);
    tcase_add_test(six, reply_with_the_option);
    tcase_add_test(six, reply_to_somebody_else_or_with_an_error);
    tcase_add_test(six, reply_without_the_option);
    suite_add_tcase(suite, six);
    return unit_run(suite);
}
