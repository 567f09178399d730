/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The daemon behind a real NAT, with a STUN server of the Debian package stun-server: it is woken
 * through the NAT, finds out how long a binding lives, and follows another binding. Needs network
 * namespaces, nft and conntrack; without them the program is reported as skipped.
 */
#include "scenario/behind_nat.h"

#include "base/text.h"

#include <stdio.h>

#define STUND "/usr/sbin/stund"

static struct scenario s;
static struct nat nat;
static struct server stund;

static void start_stund(void)
{
    const char *const arguments[] = {STUND, "-h",   NAT_PUBLIC, "-a",   "127.0.0.1",
                                     "-p",  "3478", "-o",       "3479", NULL};

    behind_nat_server(&nat, &stund, arguments);
}

/* T-121 to T-124 as they happen in the field. The server is the host of the ACS URL (R-UDP-02). */
START_TEST(T_121_T_123_T_124_R_UDP_10_R_UDP_13_R_UDP_18_behind_nat)
{
    start_stund();
    behind_nat_start(&s, &nat, "  cpe stun min-period 1\n  cpe stun max-period 3\n");
    behind_nat_wake(&s, &nat);
    ck_assert_str_eq(behind_nat_shown(&s, "STUN state"), "bound");
    ck_assert_str_eq(behind_nat_shown(&s, "NAT detected"), "true");
    ck_assert(text_starts_with(behind_nat_shown(&s, "UDP CR address"), NAT_ROUTER ":"));
    /* The router forgets after three seconds, so that one of two is the oldest that lives. */
    behind_nat_logged(&s, "the binding lives for ");
    const char *lifetime = behind_nat_shown(&s, "NAT binding time");
    ck_assert_msg(text_equal(lifetime, "2s") || text_equal(lifetime, "1s"), "it is %s", lifetime);
    behind_nat_wake(&s, &nat);
    unsigned session = acs_session_count(s.acs);
    ck_assert(nat_forget(&nat, "50000-50009"));
    behind_nat_told(&s, session + 1, NAT_ROUTER ":5000");
    behind_nat_wake(&s, &nat);
    server_stop(&stund);
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {T_121_T_123_T_124_R_UDP_10_R_UDP_13_R_UDP_18_behind_nat, 0},
    };

    if (!server_exists(STUND) || !nat_make(&nat, 3)) {
        printf("1..0 # SKIP stund, nft or a network of its own is not there\n");
        return EXIT_SUCCESS;
    }
    return SCENARIO_MAIN("stun", 90, tests);
}
