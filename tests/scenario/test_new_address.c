/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The CPE's address changes. Needs a network of its own (root, or user namespaces); where that is
 * not allowed the program is reported as skipped.
 */
#include "scenario/scenario.h"

#include "base/text.h"
#include "support/network.h"

#include <stdio.h>

static struct scenario s;

/* The ACS's address is local too, and reached from the CPE's address of the moment. */
#define ACS_ADDRESS "10.99.0.9"

static bool make_network(void)
{
    return network_enter(false) &&
           network_run("ip address add 10.99.0.1/32 dev lo && "
                       "ip route add local " ACS_ADDRESS "/32 dev lo table local src 10.99.0.1");
}

START_TEST(T_119_R_CRQ_13_R_CRQ_01_new_address_is_told_at_once)
{
    const struct acs_config config = {.address = ACS_ADDRESS};

    scenario_acs(&s, &config);
    const struct daemon_options options = {
        .config = arena_printf(s.arena,
                               "cwmp\n  acs url %s\n  cpe username " SCENARIO_CPE_USERNAME
                               "\n  cpe password " SCENARIO_CPE_PASSWORD "\n",
                               acs_url(s.acs))};
    daemon_start(&s.cpe, &options);
    scenario_wait(&s, 1);
    ck_assert(text_starts_with(scenario_wake_url(&s, 1), "http://10.99.0.1:7547/"));
    scenario_wake(&s, 1);
    scenario_wait(&s, 2);
    ck_assert(
        network_run("ip address add 10.99.0.2/32 dev lo && ip route replace local " ACS_ADDRESS
                    "/32 dev lo table local src 10.99.0.2 && ip address del 10.99.0.1/32 dev lo"));
    scenario_wait(&s, 3);
    const struct acs_exchange *inform = scenario_message(&s, 3, "Inform", 1);
    scenario_events(&s, inform, "4 VALUE CHANGE", NULL);
    ck_assert(text_starts_with(scenario_wake_url(&s, 3), "http://10.99.0.2:7547/"));
    scenario_wake(&s, 3);
    scenario_wait(&s, 4);
    scenario_end(&s);
}
END_TEST

/* What the kernel does to rows of the device is told, without anybody setting anything. */
START_TEST(R_NTF_01_R_NTF_03_changes_by_the_kernel)
{
    const struct acs_config config = {.address = ACS_ADDRESS};

    scenario_acs(&s, &config);
    const struct daemon_options options = {
        .config = arena_printf(s.arena, "cwmp\n  acs url %s\n", acs_url(s.acs))};
    scenario_queue(&s, "SetParameterAttributes Device.IP.Interface.1.IPv4AddressNumberOfEntries=2");
    daemon_start(&s.cpe, &options);
    scenario_wait(&s, 1);
    unsigned before =
        (unsigned)atoi(scenario_local(&s, "Device.IP.Interface.1.IPv4AddressNumberOfEntries"));
    ck_assert(network_run("ip address add 10.99.0.3/32 dev lo"));
    scenario_wait(&s, 2);
    const struct acs_exchange *inform = scenario_message(&s, 2, "Inform", 1);
    scenario_events(&s, inform, "4 VALUE CHANGE", NULL);
    ck_assert_str_eq(scenario_value(&s, inform, "Device.IP.Interface.1.IPv4AddressNumberOfEntries"),
                     arena_printf(s.arena, "%u", before + 1));
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {R_NTF_01_R_NTF_03_changes_by_the_kernel, 0},
        {T_119_R_CRQ_13_R_CRQ_01_new_address_is_told_at_once, 0},
    };

    if (!make_network()) {
        printf("1..0 # SKIP a network of its own is not allowed here\n");
        return EXIT_SUCCESS;
    }
    return SCENARIO_MAIN("new_address", 60, tests);
}
