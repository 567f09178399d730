/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The ACS's end of a session, as thin as can be, so that a measurement has the daemon in it and
 * little else: it takes whole requests off the socket, keeps the last one, parses nothing, and
 * answers with what it is given. One thread, one connection at a time.
 */
#ifndef BENCHMARK_ACS_END_H
#define BENCHMARK_ACS_END_H

#include "base/buf.h"

#include <stdbool.h>
#include <stdint.h>

struct acs_end {
    int listener;
    int connection; /* -1: none */
    unsigned port;
    struct buf body; /* of the last request */
};

void acs_end_open(struct acs_end *acs);
void acs_end_close(struct acs_end *acs);

/* Waits for a request to be complete. */
void acs_end_receive(struct acs_end *acs);
/* Answers it with an envelope; NULL: 204 without a body. */
void acs_end_answer(struct acs_end *acs, const char *envelope);

/* A session until the CPE has nothing to say: waits for an Inform, answers it, waits for the empty
 * request. The second function has the Inform already. */
void acs_end_begin(struct acs_end *acs);
void acs_end_accept(struct acs_end *acs);
/* Sends an envelope with this in its Body, waits for the answer, returns the time it took in
 * seconds. Ends the program unless the answer is what is named here. */
double acs_end_ask(struct acs_end *acs, const char *request, const char *answer);
/* Answers the last request with nothing and waits until the CPE has closed the connection. */
void acs_end_finish(struct acs_end *acs);

#endif
