/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The CPE's own requests that wait for a session: TransferComplete and what else the CPE tells or
 * asks the ACS (R-SES-13 to R-SES-16, R-SES-34, R-EVT-26). A report is written when its cause
 * arises; whether it is in the store follows from its event. It is sent in a session whose Inform
 * carried its events, again in the next one when the answer did not come, and is forgotten with
 * its events when it did.
 */
#ifndef SESSION_REPORTS_H
#define SESSION_REPORTS_H

#include "session/events.h"
#include "session/session.h"

#define REPORTS_MAX 256 /* more pending ones are refused with 9004 */

struct reports;

struct report {
    int64_t id;                          /* in this queue; of a stored one in the store as well */
    const char *method;                  /* "TransferComplete" */
    enum event_code event, method_event; /* EVENT_CODE_COUNT: none */
    const char *command_key;
    const char *arguments;        /* XML */
    const char *oldest_arguments; /* for CWMP 1.0; "": no other */
    int64_t tag;
};

/* With what the store holds from before. NULL when it cannot be read. */
struct reports *reports_new(struct store *store, struct event_queue *events, const struct log *log,
                            struct cwmp_error *error);
void reports_free(struct reports *reports);

/* Adds the report and its events in one durable step. Faults: 9002, 9004. */
enum cwmp_fault reports_add(struct reports *reports, const struct session_report *report,
                            struct cwmp_error *error);
/* An ACS that is no longer ours is told nothing (R-EVT-06). The events are the caller's to
 * discard. Faults: 9002. */
enum cwmp_fault reports_drop_all(struct reports *reports, struct cwmp_error *error);

/* After the events of an Inform were collected: marks the reports that go with it. */
void reports_collect(struct reports *reports);
/* Unmarks them all: this session is none of theirs. */
void reports_hold(struct reports *reports);
/* The first marked one, NULL when none is left; valid until the next call of any function. Those
 * that the session's version does not know (R-VER-08) are passed over. */
const struct report *reports_next(struct reports *reports, enum soap_version version);
/* NULL when there is none of that id (any more). */
const struct report *reports_find(struct reports *reports, int64_t id);
/* Unmarks the report: it stays for another session. */
void reports_keep(struct reports *reports, int64_t id);
/* The ACS has it, or does not want it: it leaves with its events, the single one when no other
 * marked report goes with it. What of it is in the store leaves it with reports_store_done(). */
void reports_done(struct reports *reports, int64_t id);
/* Deletes what is done with from the store, as part of a larger step. Faults: 9002. */
enum cwmp_fault reports_store_done(struct reports *reports, struct cwmp_error *error);
void reports_forget_done(struct reports *reports);

bool reports_has_tag(const struct reports *reports, const char *method, int64_t tag);
size_t reports_count(const struct reports *reports);

#endif
