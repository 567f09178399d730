/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Configured addresses and gateways in the kernel: in a network of the test's own, through a real
 * helper. Where network namespaces are not allowed the program is reported as skipped.
 */
#include "cwmpd/addressing.h"
#include "support/folder.h"
#include "support/network.h"
#include "support/unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static char folder[64];
static struct log quiet;
static struct interface_names names;
static struct store *store;
static struct privilege *privilege;
static struct addressing *addressing;
static struct cwmp_error error;

/* The daemon is started (again). */
static void begin(void)
{
    bool fresh;

    privilege = privilege_begin(&(struct privilege_options){.log = &quiet,
                                                            .helper_log = &quiet,
                                                            .user = "root",
                                                            .state_folder = folder,
                                                            .hook = "/nowhere",
                                                            .helper = -1},
                                &error);
    ck_assert_msg(privilege != NULL, "%s", error.text);
    store = store_open(folder, &quiet, &fresh, &error);
    ck_assert_msg(store != NULL, "%s", error.text);
    addressing = addressing_new(&(struct addressing_options){
        .log = &quiet, .store = store, .names = &names, .privilege = privilege});
}

static void end(void)
{
    addressing_free(addressing);
    privilege_end(privilege);
    store_close(store);
}

/* eth0, eth1, whose other ends are up. */
static bool make_link(unsigned number)
{
    return network_run("ip link add eth%u type veth peer name far%u && ip link set far%u up",
                       number, number, number);
}

static void setup(void)
{
    folder_make(folder);
    ck_assert(network_enter(false));
    ck_assert(make_link(0) && make_link(1));
    ck_assert(network_run("ip link set eth0 up && ip link set eth1 up"));
    begin();
}

static void teardown(void)
{
    end();
    folder_remove(folder);
}

/* What is wanted of Mgmt 0 (eth0) and GigabitEthernet 0/1 (eth1); NULL: nothing. */
static enum cwmp_fault set(const char *address, const char *gateway, const char *other,
                           const char *other_gateway)
{
    const struct addressing_interface wanted[] = {
        {"GigabitEthernet 0/1", other ? other : "", other ? "255.255.0.0" : "",
         other_gateway ? other_gateway : ""},
        {"Mgmt 0", address ? address : "", address ? "255.255.255.0" : "", gateway ? gateway : ""},
    };

    error = (struct cwmp_error){.code = CWMP_OK};
    return addressing_set(addressing, wanted, 2, &error);
}

/* Whether `ip` tells a line with this in it. */
static bool shows(const char *what, const char *line)
{
    return network_run("ip %s | grep -qF '%s'", what, line);
}

static bool hides(const char *what, const char *line)
{
    return network_run("! ip %s | grep -qF '%s'", what, line);
}

START_TEST(they_come_and_go)
{
    ck_assert_int_eq(set("10.10.10.10", "10.10.10.1", NULL, NULL), CWMP_OK);
    ck_assert(shows("addr show dev eth0", "inet 10.10.10.10/24 brd 10.10.10.255"));
    ck_assert(shows("route", "default via 10.10.10.1 dev eth0"));
    /* Another address in the same network, which takes the route away with it. */
    ck_assert_int_eq(set("10.10.10.11", "10.10.10.1", NULL, NULL), CWMP_OK);
    ck_assert(hides("addr show dev eth0", "10.10.10.10/24"));
    ck_assert(shows("addr show dev eth0", "inet 10.10.10.11/24"));
    ck_assert(shows("route", "default via 10.10.10.1 dev eth0"));
    ck_assert_int_eq(set("10.10.10.11", NULL, NULL, NULL), CWMP_OK);
    ck_assert(hides("route", "default"));
    ck_assert_int_eq(set(NULL, NULL, NULL, NULL), CWMP_OK);
    ck_assert(hides("addr show dev eth0", "10.10.10"));
}
END_TEST

/* A restart finds what was set before, and takes back what is configured no more. */
START_TEST(after_a_restart)
{
    ck_assert_int_eq(set("10.10.10.10", "10.10.10.1", NULL, NULL), CWMP_OK);
    end();
    ck_assert(shows("addr show dev eth0", "10.10.10.10/24"));
    begin();
    ck_assert_int_eq(set("10.10.10.10", "10.10.10.1", NULL, NULL), CWMP_OK);
    end();
    begin();
    ck_assert_int_eq(set(NULL, NULL, "10.20.0.1", NULL), CWMP_OK);
    ck_assert(hides("addr show dev eth0", "10.10.10"));
    ck_assert(hides("route", "default"));
    ck_assert(shows("addr show dev eth1", "inet 10.20.0.1/16"));
}
END_TEST

/* After a restart of the machine what is there is somebody else's. */
START_TEST(after_a_restart_of_the_machine)
{
    struct cwmp_error ignored;

    ck_assert_int_eq(set("10.10.10.10", NULL, NULL, NULL), CWMP_OK);
    addressing_free(addressing);
    ck_assert_int_eq(store_set_text(store, "addresses-set",
                                    "another-start\naddress eth0 10.10.10.10/24\n", &ignored),
                     CWMP_OK);
    addressing = addressing_new(&(struct addressing_options){
        .log = &quiet, .store = store, .names = &names, .privilege = privilege});
    ck_assert_int_eq(set(NULL, NULL, NULL, NULL), CWMP_OK);
    ck_assert(shows("addr show dev eth0", "10.10.10.10/24"));
}
END_TEST

START_TEST(what_others_set_stays)
{
    /* The same as is configured then; and a secondary one to what is. */
    ck_assert(network_run("ip addr add 10.10.10.10/24 dev eth0"));
    ck_assert_int_eq(set("10.10.10.10", NULL, "10.20.0.1", NULL), CWMP_OK);
    ck_assert(network_run("ip addr add 10.20.0.2/16 dev eth1"));
    ck_assert(shows("addr show dev eth1 secondary", "10.20.0.2/16"));
    ck_assert(network_run("ip route add default via 10.10.10.77 metric 5"));
    ck_assert_int_eq(set(NULL, "10.10.10.1", "10.20.0.1", NULL), CWMP_OK);
    ck_assert(shows("addr show dev eth0", "10.10.10.10/24"));
    ck_assert_int_eq(set(NULL, NULL, NULL, NULL), CWMP_OK);
    ck_assert(shows("addr show dev eth0", "10.10.10.10/24"));
    ck_assert(hides("addr show dev eth1", "10.20.0.1/16"));
    ck_assert(shows("addr show dev eth1", "10.20.0.2/16"));
    ck_assert(shows("route", "default via 10.10.10.77 dev eth0 metric 5"));
    ck_assert(hides("route", "10.10.10.1 "));
}
END_TEST

/* What cannot be yet is told, and done when it can. */
START_TEST(what_cannot_be_is_tried_again)
{
    ck_assert(network_run("ip link del eth0"));
    ck_assert_int_eq(set("10.10.10.10", "10.10.10.1", NULL, NULL), CWMP_FAULT_INTERNAL_ERROR);
    ck_assert_str_eq(error.text, "Mgmt 0: there is no link eth0");
    addressing_network_changed(addressing);
    ck_assert(make_link(0));
    addressing_network_changed(addressing);
    ck_assert(shows("addr show dev eth0", "10.10.10.10/24"));
    ck_assert(hides("route", "default"));
    ck_assert(network_run("ip link set eth0 up"));
    addressing_network_changed(addressing);
    ck_assert(shows("route", "default via 10.10.10.1 dev eth0"));
    /* Down and up again: the kernel forgets the route. */
    ck_assert(network_run("ip link set eth0 down"));
    addressing_network_changed(addressing);
    ck_assert(network_run("ip link set eth0 up"));
    ck_assert(hides("route", "default"));
    addressing_network_changed(addressing);
    ck_assert(shows("route", "default via 10.10.10.1 dev eth0"));
}
END_TEST

START_TEST(a_gateway_out_of_reach)
{
    ck_assert_int_eq(set("10.10.10.10", "192.0.2.1", NULL, NULL), CWMP_FAULT_INTERNAL_ERROR);
    ck_assert_msg(strstr(error.text, "Mgmt 0: gateway 192.0.2.1 cannot be set: ") == error.text &&
                      strstr(error.text, "unreachable") != NULL,
                  "%s", error.text);
    ck_assert(shows("addr show dev eth0", "10.10.10.10/24"));
    /* The first one that can be is the route. */
    ck_assert_int_eq(set("10.10.10.10", "10.10.10.1", "10.20.0.1", "192.0.2.1"), CWMP_OK);
    ck_assert(shows("route", "default via 10.10.10.1 dev eth0"));
    ck_assert_int_eq(set("10.10.10.10", "10.10.10.1", "10.20.0.1", "10.20.0.9"), CWMP_OK);
    ck_assert(shows("route", "default via 10.20.0.9 dev eth1"));
    ck_assert(network_run("test $(ip route | grep -c default) = 1"));
}
END_TEST

START_TEST(names_of_nothing)
{
    const struct addressing_interface wanted[] = {{"Mgmt 7", "10.0.0.1", "255.0.0.0", ""},
                                                  {"Mgmt 0", "10.10.10.10", "255.255.255.0", ""}};

    ck_assert_int_eq(addressing_set(addressing, wanted, 2, &error), CWMP_FAULT_INTERNAL_ERROR);
    ck_assert_str_eq(error.text, "no link of this device is called Mgmt 7");
    ck_assert(shows("addr show dev eth0", "10.10.10.10/24"));
}
END_TEST

START_TEST(without_a_helper)
{
    addressing_free(addressing);
    addressing = addressing_new(
        &(struct addressing_options){.log = &quiet, .store = store, .names = &names});
    ck_assert_int_eq(set("10.10.10.10", NULL, NULL, NULL), CWMP_FAULT_INTERNAL_ERROR);
    ck_assert_msg(strstr(error.text, "there is no helper") != NULL, "%s", error.text);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("addressing");
    TCase *cases = tcase_create("addressing");

    if (!network_is_allowed()) {
        printf("1..0 # SKIP a network of its own is not allowed here\n");
        return EXIT_SUCCESS;
    }
    tcase_add_checked_fixture(cases, setup, teardown);
    tcase_set_timeout(cases, 60);
    tcase_add_test(cases, they_come_and_go);
    tcase_add_test(cases, after_a_restart);
    tcase_add_test(cases, after_a_restart_of_the_machine);
    tcase_add_test(cases, what_others_set_stays);
    tcase_add_test(cases, what_cannot_be_is_tried_again);
    tcase_add_test(cases, a_gateway_out_of_reach);
    tcase_add_test(cases, names_of_nothing);
    tcase_add_test(cases, without_a_helper);
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
