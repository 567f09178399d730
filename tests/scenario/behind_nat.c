/* SPDX-License-Identifier: Apache-2.0 */
#include "scenario/behind_nat.h"

#include "base/text.h"
#include "support/network.h"

#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#define SOURCE NAT_PUBLIC ":3478"

void behind_nat_server(const struct nat *nat, struct server *server, const char *const *arguments)
{
    int home = network_visit(nat->public);

    server_start(server, arguments, BEHIND_NAT_STUN_PORT, true, "/dev/null");
    ck_assert(network_return(home));
}

void behind_nat_start(struct scenario *scenario, const struct nat *nat, const char *lines)
{
    const struct acs_config config = {.address = NAT_PUBLIC};
    int home = network_visit(nat->public);

    scenario_acs(scenario, &config);
    ck_assert(network_return(home));
    const struct daemon_options options = {
        .config = arena_printf(scenario->arena,
                               "cwmp\n  acs url %s\n  cpe username " SCENARIO_CPE_USERNAME
                               "\n  cpe password " SCENARIO_CPE_PASSWORD "\n%s",
                               acs_url(scenario->acs), lines)};
    scenario_queue(scenario, "SetParameterAttributes " BEHIND_NAT_MS
                             "UDPConnectionRequestAddress=2 " BEHIND_NAT_MS "NATDetected=2\n"
                             "SetParameterValues " BEHIND_NAT_MS "STUNEnable=1:boolean");
    daemon_start(&scenario->cpe, &options);
    scenario_wait(scenario, 1);
    scenario_message(scenario, 1, "SetParameterValuesResponse", 1);
    behind_nat_told(scenario, 2, NAT_ROUTER ":");
}

void behind_nat_told(struct scenario *scenario, unsigned session, const char *begins)
{
    const struct acs_exchange *inform = scenario_wait_inform(scenario, session);
    const char *address =
        scenario_value(scenario, inform, BEHIND_NAT_MS "UDPConnectionRequestAddress");

    scenario_events(scenario, inform, "4 VALUE CHANGE", NULL);
    ck_assert_msg(address != NULL && text_starts_with(address, begins), "address is %s",
                  address != NULL ? address : "(none)");
    scenario_wait(scenario, session);
    ck_assert_str_eq(scenario_local(scenario, BEHIND_NAT_MS "NATDetected"), "true");
}

unsigned behind_nat_wake(struct scenario *scenario, const struct nat *nat)
{
    unsigned session = acs_session_count(scenario->acs) + 1, sent = 0;
    char *address = acs_udp_address(scenario->acs), error[256];
    const struct acs_udp_wake wake = {.address = address,
                                      .username = SCENARIO_CPE_USERNAME,
                                      .password = SCENARIO_CPE_PASSWORD,
                                      .ts = (uint64_t)time(NULL),
                                      .id = session,
                                      .copies = 3,
                                      .source = SOURCE};

    do {
        int home = network_visit(nat->public);

        ck_assert_msg(acs_udp_connection_request(&wake, error, sizeof error), "%s", error);
        ck_assert(network_return(home));
        ck_assert_msg(sent++ < 60, "no connection request reaches %s", address);
    } while (!acs_wait_session_start(scenario->acs, session, 500));
    scenario_events(scenario, scenario_wait_inform(scenario, session), "6 CONNECTION REQUEST",
                    NULL);
    scenario_wait(scenario, session);
    free(address);
    return session;
}

void behind_nat_logged(struct scenario *scenario, const char *text)
{
    unsigned looks = 0;
    bool found = false;

    while (!found) {
        char *log = daemon_log(&scenario->cpe);

        found = strstr(log, text) != NULL;
        ck_assert_msg(found || looks++ < SCENARIO_WAIT_MS / 20, "no \"%s\" in: %s", text, log);
        free(log);
        if (!found)
            poll(NULL, 0, 20);
    }
}

const char *behind_nat_shown(struct scenario *scenario, const char *label)
{
    unsigned session =
        scenario_session(scenario, "X_CWMPD_ExecuteCliCommand privileged \"show cwmp status\"");
    const char *output = scenario_text(
        scenario, scenario_message(scenario, session, "X_CWMPD_ExecuteCliCommandResponse", 1),
        "//Output");
    const char *row = strstr(output, label);

    ck_assert_msg(row != NULL, "no row \"%s\" in: %s", label, output);
    row += strlen(label);
    row += strspn(row, " ");
    ck_assert_msg(text_starts_with(row, ": "), "%s", output);
    return arena_strndup(scenario->arena, row + 2, strcspn(row + 2, "\r\n"));
}
