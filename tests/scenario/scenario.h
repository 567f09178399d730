/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A scenario: one ACS, one daemon, real sockets between them. A test queues what the ACS does in
 * the sessions to come, starts the daemon, waits for sessions, and looks at what was said. When it
 * ends, every message the daemon sent has been validated against the published schema (if that is
 * at hand) and no secret of the configuration is in the daemon's log (R-SEC-11).
 *
 * Test cases carry the numbers of what they show: T_063_R_SPV_01_… is T-063 and R-SPV-01.
 */
#ifndef SCENARIO_SCENARIO_H
#define SCENARIO_SCENARIO_H

#include "acs/acs.h"
#include "base/mem.h"
#include "support/daemon.h"
#include "support/unit.h"

#include <stdbool.h>

/* Longer than anything takes that is not timed by the scenario itself. */
#define SCENARIO_WAIT_MS 30000

#define SCENARIO_USERNAME     "00AB12-GW1-S0001"
#define SCENARIO_PASSWORD     "acs-secret-1"
#define SCENARIO_CPE_USERNAME "acs"
#define SCENARIO_CPE_PASSWORD "cpe-secret-1"

struct scenario {
    struct acs *acs;
    struct daemon cpe;
    struct daemon_options options; /* of the last start */
    char *config;
    unsigned cpe_port;
    struct arena *arena; /* what the functions below return lives here */
};

/* Starts an ACS; NULL is plain HTTP without authentication. */
void scenario_acs(struct scenario *scenario, const struct acs_config *config);
/* What the ACS does in the next session nobody planned yet. */
void scenario_queue(struct scenario *scenario, const char *script);
/* Starts a factory-new daemon with the ACS's URL; `lines` are further lines of its configuration
 * (NULL for none), `options` what the daemon is started with besides (NULL for nothing). */
void scenario_cpe(struct scenario *scenario, const char *lines,
                  const struct daemon_options *options);
/* An ACS, a daemon and a first session with this script that has ended well. */
void scenario_start(struct scenario *scenario, const char *script);
/* Stops all of it and checks what holds for every scenario. */
void scenario_end(struct scenario *scenario);

/* Starts the daemon again on its state folder, as after a stop or a kill. */
void scenario_restart(struct scenario *scenario);

/* Waits until the session has ended as R-SES-30 says, on both sides. */
void scenario_wait(struct scenario *scenario, unsigned session);
/* Waits until the ACS has had so many exchanges, of a session with more than fit into the time of
 * a wait: each hundred of them has that time. */
void scenario_wait_many(struct scenario *scenario, size_t exchanges);
/* Waits until the session has begun and returns its Inform. */
const struct acs_exchange *scenario_wait_inform(struct scenario *scenario, unsigned session);
/* Asserts that no further session begins in this time. */
void scenario_wait_silence(struct scenario *scenario, unsigned sessions, unsigned ms);
/* Makes the daemon hold a session with this script now, waits for its end, returns its number. */
unsigned scenario_session(struct scenario *scenario, const char *script);

/* The nth message of that kind in the session; the test fails without it. */
const struct acs_exchange *scenario_message(struct scenario *scenario, unsigned session,
                                            const char *kind, unsigned nth);
/* A time (of time_ms) after which the CPE got the request that this message of it answers: nothing
 * that the request asks for can have begun before. When the message itself came says less, as it
 * may have been on its way for a while. */
uint64_t scenario_asked_ms(struct scenario *scenario, const struct acs_exchange *answer);
const char *scenario_text(struct scenario *scenario, const struct acs_exchange *exchange,
                          const char *xpath);
/* Value and xsi:type of a parameter in a ParameterList; NULL when it is not in it. */
const char *scenario_value(struct scenario *scenario, const struct acs_exchange *exchange,
                           const char *name);
const char *scenario_type(struct scenario *scenario, const struct acs_exchange *exchange,
                          const char *name);
/* A parameter as the daemon has it now, read locally. */
const char *scenario_local(struct scenario *scenario, const char *path);
/* The row of `status` with this label. */
const char *scenario_status(struct scenario *scenario, const char *label);
/* How many sessions have failed since the daemon was started. */
unsigned scenario_failures(struct scenario *scenario);
/* The connection-request URL the Inform of this session gave. */
const char *scenario_wake_url(struct scenario *scenario, unsigned session);
/* Sends a connection request with the right credentials; the test fails unless it is accepted. */
void scenario_wake(struct scenario *scenario, unsigned session);

/* The event codes of an Inform are exactly these, up to NULL, in any order. */
void scenario_events(struct scenario *scenario, const struct acs_exchange *inform, ...)
    __attribute__((sentinel));
/* True when the Inform has this event; with a CommandKey unless that is NULL. */
bool scenario_has_event(struct scenario *scenario, const struct acs_exchange *inform,
                        const char *code, const char *command_key);
/* The message is a CWMP Fault with this code and the right faultcode (R-FEN-01, R-FEN-02). */
void scenario_fault(struct scenario *scenario, const struct acs_exchange *exchange, unsigned code);
/* The inner code of a SetParameterValuesFault for this parameter; 0 when there is none. */
unsigned scenario_inner_fault(struct scenario *scenario, const struct acs_exchange *exchange,
                              const char *name);

/* A suite with one test case whose tests may take `timeout_s` seconds; runs it. */
struct scenario_test {
    const TTest *test;
    int loops; /* 0 runs it once */
};
int scenario_main(const char *name, double timeout_s, const struct scenario_test *tests,
                  size_t count);
#define SCENARIO_MAIN(name, timeout_s, tests)                                                      \
    scenario_main(name, timeout_s, tests, sizeof(tests) / sizeof((tests)[0]))

#endif
