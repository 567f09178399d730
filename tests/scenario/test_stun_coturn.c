/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The daemon behind a real NAT, with coturn as the STUN server, which does not send answers
 * elsewhere; it goes and comes back. Needs network namespaces, nft and conntrack; without them the
 * program is reported as skipped.
 */
#include "scenario/behind_nat.h"

#include "base/text.h"

#include <stdio.h>

#define COTURN "/usr/bin/turnserver"

static struct scenario s;
static struct nat nat;
static struct server coturn;

static void start_coturn(void)
{
    const char *const arguments[] = {COTURN,
                                     "-n",
                                     "--stun-only",
                                     "--no-auth",
                                     "--no-cli",
                                     "--no-tls",
                                     "--no-dtls",
                                     "--pidfile=/dev/null",
                                     "--log-file=stdout",
                                     "--listening-ip=" NAT_PUBLIC,
                                     "--listening-ip=127.0.0.1",
                                     "--listening-port=3478",
                                     NULL};

    behind_nat_server(&nat, &coturn, arguments);
}

START_TEST(T_121_R_UDP_10_R_UDP_12_R_UDP_14_server_gone_and_back)
{
    start_coturn();
    behind_nat_start(&s, &nat, "  cpe stun min-period 1\n  cpe stun max-period 2\n");
    behind_nat_wake(&s, &nat);
    behind_nat_logged(&s, "the lifetime of the binding stays unknown");
    ck_assert_str_eq(behind_nat_shown(&s, "NAT binding time"), "unknown");
    server_stop(&coturn);
    behind_nat_logged(&s, "the server does not answer");
    /* What is told stays: requests without an answer keep the binding, too. */
    ck_assert_str_eq(behind_nat_shown(&s, "STUN state"), "no answer");
    ck_assert(text_starts_with(behind_nat_shown(&s, "UDP CR address"), NAT_ROUTER ":"));
    start_coturn();
    behind_nat_logged(&s, "the server answers again");
    behind_nat_wake(&s, &nat);
    ck_assert_str_eq(behind_nat_shown(&s, "STUN state"), "bound");
    server_stop(&coturn);
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {T_121_R_UDP_10_R_UDP_12_R_UDP_14_server_gone_and_back, 0},
    };

    if (!server_exists(COTURN) || !nat_make(&nat, 30)) {
        printf("1..0 # SKIP coturn, nft or a network of its own is not there\n");
        return EXIT_SUCCESS;
    }
    return SCENARIO_MAIN("stun_coturn", 90, tests);
}
