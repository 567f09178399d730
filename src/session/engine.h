/* SPDX-License-Identifier: Apache-2.0 */
/* The engine's own state, shared by its files: engine.c (when there is a session), causes.c (what
 * raises events), changes.c (changed values), waits.c (what a session waits for besides its time),
 * policies.c (heartbeat, standby), orders.c (what RPCs ask of the daemon), deliveries.c (what a
 * session has delivered), status.c. */
#ifndef SESSION_ENGINE_H
#define SESSION_ENGINE_H

#include "session/events.h"
#include "session/exchange.h"
#include "session/periodic.h"
#include "session/reboots.h"
#include "session/reports.h"
#include "session/schedule.h"
#include "session/session.h"

enum engine_phase {
    ENGINE_IDLE,
    ENGINE_PREPARING, /* waits for session_engine_prepared() */
    ENGINE_READY,     /* prepared: the Inform can go out */
    ENGINE_RUNNING,
    ENGINE_ENDED, /* the exchange is over and not yet taken down */
    ENGINE_HALTED /* a reboot was ordered and handed on */
};

enum engine_order { ORDER_NONE, ORDER_REBOOT, ORDER_FACTORY_RESET };

#define ENGINE_NEVER UINT64_MAX
/* Watched parameters with live values are looked at this often, and the clock with them. */
#define ENGINE_SCAN_MS 5000
/* Parameters with a least time between two notifications of their own (R-NTF-09). */
#define ENGINE_LIMITED 2

struct session_engine {
    struct session_options options;
    struct rpc_host host;
    struct timer *timer; /* to the next turn */
    struct event_queue *events;
    struct reports *reports;
    struct schedule *schedule;
    struct periodic periodic, heartbeat;
    struct reboots reboots;
    bool started;
    enum engine_phase phase;
    enum engine_order order;
    char url[2049]; /* the ACS's, as it is in the model */

    /* What asks for a session; cleared when one begins. */
    bool urgent;           /* an event, or the operator, that waits for nothing */
    bool queued;           /* an event that waits for a running retry wait (CLI reference 6.9) */
    bool value_change;     /* an active notification: waits for the throttle (R-NTF-08) */
    bool wished;           /* the operator wants a session that succeeds, event or not */
    bool held;             /* no session begins */
    uint64_t pace_ms;      /* between failed sessions; 0: by the retry policy */
    uint64_t retry_at;     /* monotonic ms; 0: no failed session waits */
    uint64_t retry_wait;   /* the wait that was drawn for it, ms */
    uint64_t paused_until; /* monotonic ms; it waits for a link instead. 0: it does not */
    uint64_t clock_until;  /* monotonic ms; no session begins before the clock is set. 0: any may */
    uint64_t link_look;    /* monotonic ms: no look at the links before */
    char peer[64];         /* the address reached last on the way to the ACS; "": none */
    bool heartbeat_due;
    uint64_t scan_at; /* monotonic ms: a look at everything that is watched */

    /* Looking for changed values (changes.c). */
    struct model_scan *scan;
    bool scanning, scan_active; /* a pass is under way; it has found an active change */
    uint64_t scan_next;         /* its next slice, monotonic ms */

    struct {
        bool in_session;  /* its change is told in the session under way */
        uint64_t told_at; /* monotonic ms; 0: never */
    } limited[ENGINE_LIMITED];

    uint64_t asleep_ms; /* as it was at the last turn */
    bool unrecorded;    /* what InformResponse delivered could not be written */
    bool bootstrapped;  /* with it, that the ACS has had its BOOTSTRAP */
    bool holds_url;     /* another one is not taken up yet */
    bool drop_changes;  /* a BOOTSTRAP arose: earlier changes are not told (R-EVT-06) */

    /* The session under way. */
    struct exchange *exchange;
    struct exchange_outcome outcome;
    char session_url[2049];
    char session_events[256];
    bool session_wished;
    bool session_heartbeat; /* it is for `14 HEARTBEAT` alone */
    bool session_refused;   /* the ACS refused a report, which is told again later (R-SES-34) */

    unsigned refusals; /* sessions in a row in which it did */

    uint32_t retry_count;
    enum soap_version version;    /* of the next Inform (R-VER-06) */
    bool uncompressed;            /* the ACS takes no compressed bodies (R-ZIP-05) */
    uint64_t success_ended_at;    /* monotonic ms */
    struct session_status status; /* the parts that history makes */
};

/* engine.c: looks soon at what there is to do. Never calls anything from here. */
void engine_kick(struct session_engine *engine);
/* When the next session is due by what is pending, monotonic ms; ENGINE_NEVER when none is. */
uint64_t engine_session_due(const struct session_engine *engine);
/* Something to deliver, or to be done with a session that succeeds (R-RTY-01). */
bool engine_is_owed(const struct session_engine *engine);
bool engine_is_enabled(const struct session_engine *engine);

/* changes.c: looks for changed values when that is due, and says when it will be. */
void engine_look_for_changes(struct session_engine *engine);
uint64_t engine_look_due(const struct session_engine *engine);
/* A visitor of the changes that the session about to begin tells, and their having been told. */
void engine_note_change(void *engine, const struct model_item *item);
void engine_changes_told(struct session_engine *engine);

/* waits.c: a clock that is not set at the start is waited for, for some time. */
void engine_begin_clock_wait(struct session_engine *engine);
bool engine_awaits_clock(struct session_engine *engine);
/* Has a retry wait while the device is cut off from the ACS, and come soon afterwards. */
void engine_follow_link(struct session_engine *engine);

/* policies.c: heartbeats (11.9), return from standby (11.7), the InformParameter table. */
void engine_read_heartbeat_rule(struct session_engine *engine);
void engine_poll_heartbeat(struct session_engine *engine);
/* Before what is due by time is looked at. */
void engine_notice_standby(struct session_engine *engine);
enum cwmp_fault engine_check_event_list(void *argument, enum model_origin origin,
                                        const struct value *value, struct cwmp_error *error);

/* causes.c: adds an event and marks how urgent it is. False when it could not be kept. */
bool engine_raise(struct session_engine *engine, enum event_code code);
/* First contact with the ACS at `url` (R-URL-02, R-URL-03, R-EVT-21). */
void engine_bootstrap(struct session_engine *engine);
/* Polls what raises events by time: periodic and scheduled Informs, changed live values. */
void engine_poll_causes(struct session_engine *engine);
void engine_read_periodic_rule(struct session_engine *engine, bool begins_now);
/* A rule as three parameters tell it. False: there is no reference time. */
struct periodic_rule engine_timing_rule(struct session_engine *engine, enum model_role enable,
                                        enum model_role interval, enum model_role time);
enum cwmp_fault engine_check_url(void *argument, enum model_origin origin,
                                 const struct value *value, struct cwmp_error *error);

/* deliveries.c: what the exchange asks for and gives back in a session. */
/* Writes what InformResponse has delivered, or else tries again later. */
void engine_record_delivery(struct session_engine *engine);
void engine_established(void *engine);
bool engine_next_request(void *engine, enum soap_version version, struct exchange_request *request);
void engine_request_answered(void *engine, int64_t id, const struct soap_message *message);

/* orders.c */
struct rpc_host engine_host(struct session_engine *engine);

#endif
