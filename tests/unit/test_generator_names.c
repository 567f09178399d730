/* SPDX-License-Identifier: Apache-2.0 */
/* The C names of what a model names. */
#include "names.h"
#include "support/unit.h"

#include <stdlib.h>

static const struct {
    const char *name, *snake;
} names[] = {
    {"UpTime", "up_time"},
    {"URL", "url"},
    {"IPv4Address", "ipv4_address"},
    {"DHCPv4", "dhcpv4"},
    {"NTPServer1", "ntp_server1"},
    {"X_CWMPD_CpeTimeout", "x_cwmpd_cpe_timeout"},
    {"UDPEchoConfig", "udp_echo_config"},
    {"IPPing", "ip_ping"},
    {"IPv6rd", "ipv6rd"},
    {"L2TPv3", "l2tpv3"},
    {"IEEE8021x", "ieee8021x"},
    {"X509Certificate", "x509_certificate"},
    {"Default8021Q", "default8021q"},
    {"SSIDs", "ssids"},
    {"WiFi", "wifi"},
    {"UPnPQoSDevice ", "upnp_qos_device"},
    {"Device.QoS.", "device_qos"},
    {"lower", "lower"},
    {"a-b__c", "a_b_c"},
    {"\xc3\x84Name", "name"},
    {"", ""},
};

START_TEST(snake_case)
{
    char *snake = names_snake_case(names[_i].name);

    ck_assert_str_eq(snake, names[_i].snake);
    free(snake);
}
END_TEST

START_TEST(identifiers)
{
    ck_assert(names_is_identifier("device2"));
    ck_assert(names_is_identifier("memory_status"));
    ck_assert(!names_is_identifier(""));
    ck_assert(!names_is_identifier("2device"));
    ck_assert(!names_is_identifier("Device"));
    ck_assert(!names_is_identifier("a-b"));
    ck_assert(!names_is_identifier("int"));
    ck_assert(!names_is_identifier("linux"));
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("generator_names");
    TCase *cases = tcase_create("names");

    tcase_add_loop_test(cases, snake_case, 0, sizeof names / sizeof *names);
    tcase_add_test(cases, identifiers);
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
