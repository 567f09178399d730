/* SPDX-License-Identifier: Apache-2.0 */
/* What interfaces are called. */
#include "device/interfaces.h"
#include "support/unit.h"

#include <stdio.h>
#include <string.h>

static struct interface_names names;

static void expect(const char *name, const char *link)
{
    char found[IFNAMSIZ], back[INTERFACES_NAME_SIZE];

    ck_assert_msg(interfaces_link(&names, name, found), "%s is nobody's name", name);
    ck_assert_str_eq(found, link);
    interfaces_name(&names, link, back);
    ck_assert_str_eq(back, name);
}

START_TEST(usual_names)
{
    names = (struct interface_names){0};
    expect("Mgmt 0", "eth0");
    expect("GigabitEthernet 0/1", "eth1");
    expect("GigabitEthernet 0/99", "eth99");
    expect("VLAN 1", "vlan1");
    expect("VLAN 4094", "vlan4094");
    expect("Loopback 0", "lo");
    expect("Loopback 1", "dummy1");
    expect("Tunnel 0", "tun0");
    expect("Dialer 3", "ppp3");
    /* What has no other name. */
    expect("eth100", "eth100");
    expect("wlan0", "wlan0");
    expect("vlan4095", "vlan4095");
    expect("eth01", "eth01");
    expect("dummy0", "dummy0");
}
END_TEST

START_TEST(names_that_are_none)
{
    static const char *const none[] = {"",
                                       "Mgmt 1",
                                       "GigabitEthernet 0/0",
                                       "GigabitEthernet 1/1",
                                       "GigabitEthernet 0/100",
                                       "VLAN 0",
                                       "VLAN 4095",
                                       "Mgmt  0",
                                       "Mgmt 00",
                                       "VLAN 99999999999999999999",
                                       ".",
                                       "..",
                                       "a/b",
                                       "more-than-15-bytes"};
    char link[IFNAMSIZ];

    names = (struct interface_names){0};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        ck_assert_msg(!interfaces_link(&names, none[i], link), "\"%s\"", none[i]);
}
END_TEST

START_TEST(names_of_the_device_file)
{
    char link[IFNAMSIZ], name[INTERFACES_NAME_SIZE];

    names = (struct interface_names){0};
    ck_assert_ptr_null(interfaces_add(&names, "Mgmt 0", "mgmt"));
    ck_assert_ptr_null(interfaces_add(&names, "GigabitEthernet\t0/2", "eth0"));
    expect("Mgmt 0", "mgmt");
    expect("GigabitEthernet 0/2", "eth0");
    expect("GigabitEthernet 0/1", "eth1");
    /* Its usual name belongs to another link now, so it has only its own. */
    expect("eth2", "eth2");
    ck_assert(interfaces_link(&names, "eth0", link));
    interfaces_name(&names, link, name);
    ck_assert_str_eq(name, "GigabitEthernet 0/2");
}
END_TEST

START_TEST(lines_that_are_refused)
{
    static const struct {
        const char *name, *link, *reason;
    } lines[] = {
        {"Mgmt", "eth5", "no name"},
        {"0/1", "eth5", "no name"},
        {"Mgmt 0/", "eth5", "no name"},
        {"Mgmt x", "eth5", "no name"},
        {"Mgmt 0 1", "eth5", "no name"},
        {"Port 1", "", "cannot be"},
        {"Port 1", "a b", "cannot be"},
        {"Port 1", "a/b", "cannot be"},
        {"Port 1", "more-than-15-byt", "cannot be"},
        {"Mgmt 0", "eth5", "given twice"},
        {"Port 1", "mgmt", "has a name already"},
        {"Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa 1", "eth5", "no name"},
    };

    names = (struct interface_names){0};
    ck_assert_ptr_null(interfaces_add(&names, "Mgmt 0", "mgmt"));
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        const char *reason = interfaces_add(&names, lines[i].name, lines[i].link);

        ck_assert_msg(reason != NULL && strstr(reason, lines[i].reason) != NULL, "%s = %s: %s",
                      lines[i].name, lines[i].link, reason != NULL ? reason : "taken");
    }
    ck_assert_uint_eq(names.count, 1);
    for (unsigned i = 1; i < INTERFACES_LIMIT; i++) {
        char name[INTERFACES_NAME_SIZE], link[IFNAMSIZ];

        snprintf(name, sizeof name, "Port %u", i);
        snprintf(link, sizeof link, "p%u", i);
        ck_assert_ptr_null(interfaces_add(&names, name, link));
    }
    ck_assert_ptr_nonnull(interfaces_add(&names, "Port 999", "p999"));
}
END_TEST

START_TEST(links_of_the_kernel)
{
    char link[IFNAMSIZ];
    unsigned index = 0, before = 0;
    bool loopback = false;

    while (interfaces_next(&index, link)) {
        ck_assert_uint_gt(index, before);
        before = index;
        ck_assert_uint_eq(if_nametoindex(link), index);
        loopback = loopback || strcmp(link, "lo") == 0;
    }
    ck_assert(loopback);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("device interfaces");
    TCase *cases = tcase_create("interfaces");

    tcase_add_test(cases, usual_names);
    tcase_add_test(cases, names_that_are_none);
    tcase_add_test(cases, names_of_the_device_file);
    tcase_add_test(cases, lines_that_are_refused);
    tcase_add_test(cases, links_of_the_kernel);
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
