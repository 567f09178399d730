/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Playing the ACS's side of a recording again, and holding what the CPE says this time against
 * what it said then. IDs of the CPE's own requests and times of messages do not count, nor do the
 * values and elements that the recording's file `volatile` names; everything else does.
 */
#ifndef ACS_REPLAY_H
#define ACS_REPLAY_H

#include "acs/acs.h"
#include "acs/recording.h"

/* The next sessions get the answers of the recording, in their order, whatever the CPE says. */
bool acs_replay_queue(struct acs *acs, const struct acs_recording *recording, char *error,
                      size_t error_size);
/* Compares the sessions from that number (from 1) on, which have ended; prints each difference.
 * Returns how many there are. */
unsigned acs_replay_compare(struct acs *acs, const struct acs_recording *recording,
                            unsigned first_session, FILE *out);

#endif
