/* SPDX-License-Identifier: Apache-2.0 */
/* What is read out of DHCP options: every form that is seen, and none that cannot be right. */
#include "base/text.h"
#include "discovery/report.h"
#include "support/unit.h"

#include <string.h>
#include <sys/socket.h>

#define ENTERPRISE       "\x00\x00\x0d\xe9"
#define OTHER_ENTERPRISE "\x00\x00\x01\x37"
/* The bytes of a literal, without the NUL at its end. */
#define BYTES(literal) (const uint8_t *)(literal), sizeof(literal) - 1

static struct discovery_offer offer;

static void setup(void)
{
    offer = (struct discovery_offer){0};
}

static void expect(const char *url, const char *code, unsigned wait, unsigned multiplier)
{
    ck_assert_str_eq(offer.url, url);
    ck_assert_str_eq(offer.provisioning_code, code);
    ck_assert_uint_eq(offer.retry_minimum_wait, wait);
    ck_assert_uint_eq(offer.retry_multiplier, multiplier);
}

static void expect_nothing(void)
{
    const struct discovery_offer none = {0};

    ck_assert_int_eq(memcmp(&offer, &none, sizeof none), 0);
}

/* ---- Option 43 --------------------------------------------------------------------------- */

START_TEST(T_127_R_DSC_06_R_DSC_08_four_sub_options)
{
    discovery_read_vendor_specific(BYTES("\x01\x0chttp://acs/a"
                                         "\x02\x03"
                                         "dsl"
                                         "\x03\x02"
                                         "17"
                                         "\x04\x04"
                                         "3000"),
                                   NULL, &offer);
    expect("http://acs/a", "dsl", 17, 3000);
    ck_assert_str_eq(offer.username, "");
}
END_TEST

/* Pad and end as RFC 2132 has them; what is behind the end counts for nothing. */
START_TEST(R_DSC_08_order_pads_unknown_ones_and_end)
{
    discovery_read_vendor_specific(BYTES("\x00\x04\x04"
                                         "2500"
                                         "\x09\x02zz\x00\x01\x0ahttps://a/"
                                         "\xff\x02\x03xxx"),
                                   NULL, &offer);
    expect("https://a/", "", 0, 2500);
    discovery_read_vendor_specific(BYTES("\xff\x00\x02\x03xxx"), NULL, &offer);
    expect("https://a/", "", 0, 2500);
}
END_TEST

START_TEST(R_DSC_07_an_invalid_value_is_left_out)
{
    discovery_read_vendor_specific(BYTES("\x01\x0c"
                                         "ftp://acs.x/"
                                         "\x02\x02"
                                         "a\x07"
                                         "\x03\x01"
                                         "0"
                                         "\x04\x05"
                                         "99999"
                                         "\x04\x05"
                                         "66000"
                                         "\x02\x02"
                                         "ok"
                                         "\x03\x05"
                                         "65535"),
                                   NULL, &offer);
    expect("", "ok", 65535, 0);
}
END_TEST

START_TEST(R_DSC_07_numbers_in_decimal_only)
{
    discovery_read_vendor_specific(BYTES("\x03\x04"
                                         "0x10"
                                         "\x04\x02\x07\xd0"
                                         "\x04\x03"
                                         "999"),
                                   NULL, &offer);
    expect_nothing();
    discovery_read_vendor_specific(BYTES("\x03\x02"
                                         "-5"
                                         "\x04\x04"
                                         "1000"),
                                   NULL, &offer);
    expect("", "", 0, 1000);
}
END_TEST

START_TEST(R_DSC_07_a_nul_at_the_end_and_nowhere_else)
{
    discovery_read_vendor_specific(BYTES("\x01\x0chttp://acs/\0"
                                         "\x02\x03"
                                         "a\0b"
                                         "\x02\x01\0"
                                         "\x03\x03"
                                         "60\0"),
                                   NULL, &offer);
    expect("http://acs/", "", 60, 0);
}
END_TEST

/* The first valid one counts. */
START_TEST(repeated_sub_options)
{
    discovery_read_vendor_specific(BYTES("\x01\x03xyz\x01\x0ahttp://a/1\x01\x0ahttp://b/2"), NULL,
                                   &offer);
    expect("http://a/1", "", 0, 0);
}
END_TEST

START_TEST(R_DSC_09_a_bare_url)
{
    discovery_read_vendor_specific(BYTES("http://acs.example:7547/cwmp"), NULL, &offer);
    expect("http://acs.example:7547/cwmp", "", 0, 0);
    setup();
    discovery_read_vendor_specific(BYTES("https://acs.example/"), NULL, &offer);
    expect("https://acs.example/", "", 0, 0);
    setup();
    discovery_read_vendor_specific(BYTES("HTTP://acs.example/"), NULL, &offer);
    expect("HTTP://acs.example/", "", 0, 0);
}
END_TEST

START_TEST(url_user_and_password)
{
    static const char *const forms[] = {"\x01\x1dhttp://10.1.1.1/acs user pass",
                                        "http://10.1.1.1/acs user pass",
                                        "http://10.1.1.1/acs   user  pass\n"};

    for (size_t i = 0; i < 2; i++) {
        setup();
        discovery_read_vendor_specific((const uint8_t *)forms[i], strlen(forms[i]), NULL, &offer);
        expect("http://10.1.1.1/acs", "", 0, 0);
        ck_assert_str_eq(offer.username, "user");
        ck_assert_str_eq(offer.password, "pass");
    }
    setup();
    discovery_read_vendor_specific((const uint8_t *)forms[2], strlen(forms[2]), NULL, &offer);
    expect_nothing(); /* a line end belongs to no text */
    discovery_read_vendor_specific(BYTES("http://10.1.1.1/acs user"), NULL, &offer);
    ck_assert_str_eq(offer.username, "user");
    ck_assert_str_eq(offer.password, "");
    setup();
    discovery_read_vendor_specific(BYTES("http://10.1.1.1/acs user pass more"), NULL, &offer);
    expect_nothing();
}
END_TEST

static void read_long_url(size_t length)
{
    char text[300] = "http://acs/";

    setup();
    memset(text + strlen(text), 'x', length - strlen(text));
    discovery_read_vendor_specific((const uint8_t *)text, length, NULL, &offer);
}

START_TEST(R_DSC_07_the_longest_url)
{
    read_long_url(256);
    ck_assert_uint_eq(strlen(offer.url), 256);
    read_long_url(257);
    expect_nothing();
}
END_TEST

START_TEST(R_DSC_07_what_is_no_url_of_an_acs)
{
    static const char *const bad[] = {
        "http://",     "https://",          "http:/acs",         "http://user:pass@acs/",
        "acs.example", "http://acs:0/",     "http://acs:65536/", "http://a\"b/",
        " ",           "file:///etc/passwd"};

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        uint8_t option[64] = {1, (uint8_t)strlen(bad[i])};

        memcpy(option + 2, bad[i], strlen(bad[i]));
        discovery_read_vendor_specific(option, 2 + strlen(bad[i]), NULL, &offer);
        expect_nothing();
    }
}
END_TEST

/* Whatever is cut off, what came before counts, and nothing behind the end is looked at. */
START_TEST(truncated_at_every_byte)
{
    static const char whole[] = "\x02\x03"
                                "dsl\x01\x0chttp://acs/a\x03\x02"
                                "17";

    for (size_t size = 0; size < sizeof whole; size++) {
        uint8_t *exact = malloc(size + (size == 0)); /* so that a sanitizer sees a byte too far */

        setup();
        memcpy(exact, whole, size);
        discovery_read_vendor_specific(exact, size, NULL, &offer);
        ck_assert_str_eq(offer.provisioning_code, size >= 5 ? "dsl" : "");
        ck_assert_str_eq(offer.url, size >= 19 ? "http://acs/a" : "");
        ck_assert_uint_eq(offer.retry_minimum_wait, size >= 23 ? 17 : 0);
        free(exact);
    }
}
END_TEST

/* ---- Option 125, option 17 --------------------------------------------------------------- */

START_TEST(R_DSC_06_R_DSC_08_several_enterprises)
{
    discovery_read_vendor_identified(BYTES(OTHER_ENTERPRISE "\x0e\x0b\x0chttp://bad/x" ENTERPRISE
                                                            "\x0e\x0b\x0chttp://good/" ENTERPRISE
                                                            "\x05\x0c\x03xyz"),
                                     NULL, &offer);
    expect("http://good/", "xyz", 0, 0);
}
END_TEST

/* Sub-options 1 to 4 are the gateway's and the device's names there (R-GWA-01). */
START_TEST(R_DSC_06_sub_options_of_125_begin_with_11)
{
    discovery_read_vendor_identified(BYTES(ENTERPRISE "\x1c\x01\x0chttp://acs/a\x0d\x02"
                                                      "30\x0e\x04"
                                                      "1500\x0c\x02pc"),
                                     NULL, &offer);
    expect("", "pc", 30, 1500);
}
END_TEST

START_TEST(lengths_of_125_that_are_wrong)
{
    /* The enterprise's part is longer than the option. */
    discovery_read_vendor_identified(BYTES(ENTERPRISE "\x20\x0b\x0chttp://acs/a"), NULL, &offer);
    expect_nothing();
    /* The sub-option is longer than its enterprise's part; the next part counts. */
    discovery_read_vendor_identified(
        BYTES(ENTERPRISE "\x05\x0b\x40htt" ENTERPRISE "\x0e\x0b\x0chttp://acs/b"), NULL, &offer);
    expect("http://acs/b", "", 0, 0);
    setup();
    discovery_read_vendor_identified(BYTES(ENTERPRISE), NULL, &offer);
    discovery_read_vendor_identified(BYTES("\x00"), NULL, &offer);
    discovery_read_vendor_identified(BYTES(ENTERPRISE "\x00"), NULL, &offer);
    discovery_read_vendor_identified(NULL, 0, NULL, &offer);
    expect_nothing();
}
END_TEST

START_TEST(R_DSC_06_R_DSC_08_option_17)
{
    discovery_read_vendor6(BYTES(ENTERPRISE "\x00\x01\x00\x0chttp://acs/6\x00\x02\x00\x02pc"
                                            "\x00\x03\x00\x02"
                                            "12\x00\x04\x00\x04"
                                            "1100"),
                           NULL, &offer);
    expect("http://acs/6", "pc", 12, 1100);
}
END_TEST

START_TEST(option_17_of_others_or_cut_off)
{
    discovery_read_vendor6(BYTES(OTHER_ENTERPRISE "\x00\x01\x00\x0chttp://acs/6"), NULL, &offer);
    discovery_read_vendor6(BYTES(ENTERPRISE "\x00\x01\x00\x0dhttp://acs/6"), NULL, &offer);
    discovery_read_vendor6(BYTES(ENTERPRISE "\x00\x01\x00"), NULL, &offer);
    discovery_read_vendor6(BYTES("\x00\x00\x0d"), NULL, &offer);
    discovery_read_vendor6(NULL, 0, NULL, &offer);
    expect_nothing();
}
END_TEST

/* ---- Both, and reports ------------------------------------------------------------------- */

#define HEX_43  "010c687474703a2f2f34332f6161"             /* http://43/aa */
#define HEX_125 "00000de90e0b0c687474703a2f2f3132352f61"   /* http://125/a */
#define HEX_17  "00000de90001000c687474703a2f2f31372f6161" /* http://17/aa */

static void read_report(const char *line, int family, const char *interface, const char *url)
{
    struct discovery_report report;
    struct cwmp_error error;

    ck_assert_msg(discovery_read_report(line, NULL, &report, &error) == CWMP_OK, "%s: %s", line,
                  error.text);
    ck_assert_int_eq(report.source.family, family);
    ck_assert_str_eq(report.source.interface, interface);
    ck_assert_str_eq(report.offer.url, url);
}

START_TEST(T_128_R_DSC_05_the_option_that_was_asked_for)
{
    read_report("4 eth0 43 " HEX_43 " 125 " HEX_125, AF_INET, "eth0", "http://43/aa");
    read_report("4 eth0 125 " HEX_125 " 43 " HEX_43, AF_INET, "eth0", "http://43/aa");
    read_report("4 eth0 asked 125 43 " HEX_43 " 125 " HEX_125, AF_INET, "eth0", "http://125/a");
    read_report("4 eth0 asked 43 43 " HEX_43 " 125 " HEX_125, AF_INET, "eth0", "http://43/aa");
    /* Only one is there, or of use: 43 is used for other things by other makers. */
    read_report("4 eth0 asked 125 43 " HEX_43, AF_INET, "eth0", "http://43/aa");
    read_report("4 eth0 125 " HEX_125, AF_INET, "eth0", "http://125/a");
    read_report("4 eth0 43 01040a000001 125 " HEX_125, AF_INET, "eth0", "http://125/a");
}
END_TEST

/* Values without an ACS, of the one option that is there. */
START_TEST(R_DSC_06_values_of_the_only_option)
{
    struct discovery_report report;
    struct cwmp_error error;

    ck_assert_int_eq(
        discovery_read_report("4 eth0 125 00000de9060c04636f6465", NULL, &report, &error), CWMP_OK);
    ck_assert_str_eq(report.offer.provisioning_code, "code");
}
END_TEST

START_TEST(reports)
{
    read_report("6 ppp0 17 " HEX_17, AF_INET6, "ppp0", "http://17/aa");
    read_report("6 ppp0 17 0000013700010001ff 17 " HEX_17, AF_INET6, "ppp0", "http://17/aa");
    read_report("4  br-lan.2 ", AF_INET, "br-lan.2", "");
}
END_TEST

START_TEST(reports_that_are_none)
{
    static const struct {
        const char *line, *reason;
    } bad[] = {{"", "family"},
               {"5 eth0", "family"},
               {"4", "interface"},
               {"4 eth0/1", "interface"},
               {"4 ..", "interface"},
               {"4 averyveryverylong", "interface"},
               {"4 eth0 17 00", "no option"},
               {"6 eth0 43 00", "no option"},
               {"6 eth0 asked 43", "no option"},
               {"4 eth0 44 00", "no option"},
               {"4 eth0 43 0", "hex digits"},
               {"4 eth0 43 zz", "hex digits"},
               {"6 eth0 17 0", "hex digits"},
               {"4 eth0 43 00 43 00", "twice"},
               {"4 eth0 asked 17", "43 or 125"},
               {"4 eth0 125", "nothing follows"}};

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct discovery_report report;
        struct cwmp_error error;

        ck_assert_int_eq(discovery_read_report(bad[i].line, NULL, &report, &error),
                         CWMP_FAULT_INVALID_ARGUMENTS);
        ck_assert_msg(strstr(error.text, bad[i].reason) != NULL, "%s: %s", bad[i].line, error.text);
    }
}
END_TEST

START_TEST(options_that_are_too_long)
{
    struct buf line = {0};
    struct discovery_report report;
    struct cwmp_error error;

    buf_puts(&line, "4 eth0 43 ");
    for (size_t i = 0; i < DISCOVERY_OPTION_SIZE; i++)
        buf_puts(&line, "00");
    ck_assert_int_eq(discovery_read_report(buf_text(&line), NULL, &report, &error), CWMP_OK);
    buf_puts(&line, "00");
    ck_assert_int_eq(discovery_read_report(buf_text(&line), NULL, &report, &error),
                     CWMP_FAULT_INVALID_ARGUMENTS);
    while (line.length <= DISCOVERY_REPORT_SIZE)
        buf_putc(&line, ' ');
    ck_assert_int_eq(discovery_read_report(buf_text(&line), NULL, &report, &error),
                     CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_ptr_nonnull(strstr(error.text, "longer"));
    buf_free(&line);
}
END_TEST

/* A secret is not in the log, also when what is around it cannot be read (R-SEC-11). */
static void no_secret(void *argument, enum log_level level, const char *line)
{
    (void)level;
    ++*(unsigned *)argument;
    ck_assert_msg(strstr(line, "hidden") == NULL, "%s", line);
}

START_TEST(R_SEC_11_no_password_in_the_log)
{
    unsigned lines = 0;
    const struct log log = {.level = LOG_LEVEL_DEBUG, .sink = no_secret, .argument = &lines};

    discovery_read_vendor_specific(BYTES("http://acs/ user hidden more"), &log, &offer);
    discovery_read_vendor_specific(BYTES("\x01\x14"
                                         "ftp://x user hidden\x07"),
                                   &log, &offer);
    ck_assert_uint_eq(lines, 2);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("discovery_offer");
    TCase *four = tcase_create("option 43");
    TCase *others = tcase_create("options 125 and 17");
    TCase *lines = tcase_create("reports");

    tcase_add_checked_fixture(four, setup, NULL);
    tcase_add_test(four, T_127_R_DSC_06_R_DSC_08_four_sub_options);
    tcase_add_test(four, R_DSC_08_order_pads_unknown_ones_and_end);
    tcase_add_test(four, R_DSC_07_an_invalid_value_is_left_out);
    tcase_add_test(four, R_DSC_07_numbers_in_decimal_only);
    tcase_add_test(four, R_DSC_07_a_nul_at_the_end_and_nowhere_else);
    tcase_add_test(four, repeated_sub_options);
    tcase_add_test(four, R_DSC_09_a_bare_url);
    tcase_add_test(four, url_user_and_password);
    tcase_add_test(four, R_DSC_07_the_longest_url);
    tcase_add_test(four, R_DSC_07_what_is_no_url_of_an_acs);
    tcase_add_test(four, truncated_at_every_byte);
    suite_add_tcase(suite, four);
    tcase_add_checked_fixture(others, setup, NULL);
    tcase_add_test(others, R_DSC_06_R_DSC_08_several_enterprises);
    tcase_add_test(others, R_DSC_06_sub_options_of_125_begin_with_11);
    tcase_add_test(others, lengths_of_125_that_are_wrong);
    tcase_add_test(others, R_DSC_06_R_DSC_08_option_17);
    tcase_add_test(others, option_17_of_others_or_cut_off);
    suite_add_tcase(suite, others);
    tcase_add_checked_fixture(lines, setup, NULL);
    tcase_add_test(lines, T_128_R_DSC_05_the_option_that_was_asked_for);
    tcase_add_test(lines, R_DSC_06_values_of_the_only_option);
    tcase_add_test(lines, reports);
    tcase_add_test(lines, reports_that_are_none);
    tcase_add_test(lines, options_that_are_too_long);
    tcase_add_test(lines, R_SEC_11_no_password_in_the_log);
    suite_add_tcase(suite, lines);
    return unit_run(suite);
}
