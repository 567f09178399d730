/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The session engine: when the CPE calls the ACS, what the two say to each other, what is tried
 * again. One state machine on the loop (sections 3 and 4 of the requirements); it reads its
 * settings from the model by role, keeps its events in the store, and leaves methods to rpc/ and
 * bytes to http/.
 */
#ifndef SESSION_SESSION_H
#define SESSION_SESSION_H

#include "api/fault.h"
#include "base/env.h"
#include "base/log.h"
#include "http/client.h"
#include "model/model.h"
#include "session/events.h"
#include "store/store.h"

#include <stdbool.h>
#include <stdint.h>
#include <uv.h>

struct session_engine;

/* What the CPE has to say or ask in a session of its own (R-SES-13): a request to the ACS, with the
 * events that go with it. Durable exactly when its event is (section 4.2). */
struct session_report {
    const char *method;           /* "TransferComplete" */
    enum event_code event;        /* `7 TRANSFER COMPLETE`; EVENT_CODE_COUNT: none */
    enum event_code method_event; /* `M Download`; EVENT_CODE_COUNT: none */
    const char *command_key;      /* of method_event; NULL: "" */
    const char *arguments;        /* XML: what goes into the method's element */
    const char *oldest_arguments; /* the same for CWMP 1.0; NULL: no other (R-VER-08) */
    int64_t tag;                  /* the caller's, to know it again */
};

/* How the ACS answered a report, which is forgotten now. */
struct session_answer {
    const char *method;
    int64_t tag;
    const struct soap_message *message; /* the response, or fault 8000 (R-ACS-01); read at once */
};

struct session_options {
    uv_loop_t *loop;
    const struct env *env;
    const struct log *log;
    struct model *model;
    struct store *store;
    struct http_client *http;
    const struct rpc_transfers *transfers; /* the door of the transfer queue; NULL: none */
    /* How to reach and trust the ACS beyond what the model says; URL, user name, password,
     * time-out and date rule are filled in by the engine. Strings stay the caller's. */
    struct http_session_options transport;
    const struct rpc_software *software; /* the door of deployment units; NULL: none */
    const struct rpc_shell *shell;       /* the door of the operator's shell; NULL: none */
    /* How long the first session waits for a clock that is not set at the start (R-TLS-09), unless
     * a connection request comes or the operator wants a session. 0: not at all. */
    uint64_t clock_wait_ms;
    void *argument;
    /* Before each session: bring what an Inform reports up to date, then call
     * session_engine_prepared(), at once or later. NULL: nothing to prepare. */
    void (*prepare)(void *argument);
    /* After a session that ordered it has ended, once; the engine has stopped. */
    void (*reboot)(void *argument);
    /* The same; the order stands in the store as "pending-reboot" = "factory-reset" until the
     * reset was done. */
    void (*factory_reset)(void *argument);
    /* A report was answered for good. NULL: nobody wants to know. */
    void (*answered)(void *argument, const struct session_answer *answer);
    /* A session with the ACS of the model is over; `reached`: there was a TCP connection
     * (R-DSC-11). NULL: nobody wants to know. */
    void (*tried)(void *argument, bool reached);
    /* A session is over, and was complete (R-SES-30) or not; the next one has not begun. NULL:
     * nobody wants to know. */
    void (*concluded)(void *argument, bool ok);
    /* Is the device cut off from the ACS, its link down (R-RTY-11)? `peer`: the address that was
     * reached last on the way there; "": none was. False when that is not known for sure, which
     * NULL stands for. Asked while a retry waits whose session had no way to the ACS. */
    bool (*is_cut)(void *argument, const char *peer);
    /* There is a new ACS; what the old one ordered is to be forgotten (R-URL-06). NULL: nothing. */
    void (*bootstrapped)(void *argument);
};

struct session_engine *session_engine_new(const struct session_options *options,
                                          struct cwmp_error *error);
/* Ends whatever is under way without another message; its handle closes on the loop's next turn. */
void session_engine_free(struct session_engine *engine);

/* Raises `0 BOOTSTRAP` (first contact with this ACS URL) and `1 BOOT` as R-EVT-21 to R-EVT-23 say
 * and begins to work. Without an ACS URL it waits for one. */
void session_engine_start(struct session_engine *engine);

/* Another way to reach and trust the ACS, from the next session on. Strings stay the caller's. */
void session_engine_set_transport(struct session_engine *engine,
                                  const struct http_session_options *transport);

/* While it holds, another ACS URL is not taken up: what is being done may be taken back. Then the
 * one that there is counts. */
void session_engine_hold_url(struct session_engine *engine, bool hold);

/* A session is under way, or about to be. */
bool session_engine_is_busy(const struct session_engine *engine);
/* The agent has to start anew, for another reason than a Reboot: as soon as no session is under
 * way, `reboot` is called. */
void session_engine_order_restart(struct session_engine *engine);

/* The answer to `prepare`. */
void session_engine_prepared(struct session_engine *engine);

/* Adds a report, and a session for it. May be part of a larger store transaction, which the caller
 * then has to commit. Faults: 9002, 9004. */
enum cwmp_fault session_engine_report(struct session_engine *engine,
                                      const struct session_report *report,
                                      struct cwmp_error *error);
/* Is a report of that method with that tag still unanswered? */
bool session_engine_has_report(const struct session_engine *engine, const char *method,
                               int64_t tag);

/* A valid connection request: true, a session with `6 CONNECTION REQUEST` follows; false: busy
 * with a session (R-CRQ-09) or CWMP disabled or no ACS known, or the device is about to start
 * anew. */
bool session_engine_wake(struct session_engine *engine);
/* A session as soon as possible with the events that are pending (operator's wish). */
void session_engine_inform_now(struct session_engine *engine);

/* A session soon, and while the pace is not 0 another one that many milliseconds after each that
 * failed, in place of the retry policy (R-RTY-02): somebody waits for the verdict on a change. */
void session_engine_set_pace(struct session_engine *engine, uint64_t pace_ms);

/* No session begins any more: the device will be started anew. */
void session_engine_hold(struct session_engine *engine);

/* A diagnostic that the ACS asked for has ended: `8 DIAGNOSTICS COMPLETE`, one for all that end
 * before its session (R-DIA-05, R-DIA-06). */
void session_engine_diagnostics_complete(struct session_engine *engine);

/* The model's observer: the engine is told of every change and decides (R-NTF-*, R-URL-02,
 * periodic re-arming). */
void session_engine_model_changed(void *engine, const struct model_change *change);
/* The device says that rows of this handler's objects may have changed: they are looked at soon,
 * and nothing else for it. */
void session_engine_rows_changed(struct session_engine *engine, const char *handler);

/* Links, addresses or routes have changed: a retry that waits because there was no way to the ACS
 * comes within five seconds, at the step where it is, unless the device is still cut off
 * (R-RTY-11). One that the ACS itself was out of reach for is left to its time. */
void session_engine_network_moved(struct session_engine *engine);

enum session_state { SESSION_IDLE, SESSION_CONNECTING, SESSION_OPEN, SESSION_WAITING_RETRY };

struct session_status {
    enum session_state state;
    bool enabled;
    char acs_url[2049];
    char last_success_events[256]; /* "0 BOOTSTRAP,1 BOOT"; "" when never */
    int64_t last_success_time;     /* 0 when never */
    char last_failure_events[256];
    int64_t last_failure_time;
    char last_failure_reason[256];
    bool last_failed; /* the last session of all */
    uint32_t retry_count;
    uint64_t succeeded, failed;
    int64_t next_session_in; /* seconds; -1: none planned */
    char next_session_events[256];
};
void session_engine_status(struct session_engine *engine, struct session_status *status);
/* The counters begin anew. */
void session_engine_clear_statistics(struct session_engine *engine);

/* Events that have not been delivered yet, in the order in which they arose. */
void session_engine_visit_events(struct session_engine *engine,
                                 void (*visitor)(void *argument, const char *code,
                                                 const char *command_key, bool under_way),
                                 void *argument);

/* Ends the session under way without another message; it has failed, and the retry rules apply.
 * False when there is none. Not to be called from within one. */
bool session_engine_break(struct session_engine *engine);

#endif
