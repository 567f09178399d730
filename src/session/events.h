/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Undelivered events (sections 4.1 and 4.2 of the requirements). One table says of each code
 * whether it is single, which response delivers it and how long it is kept; the queue follows it.
 * What must never be discarded is in the store before a function returns.
 */
#ifndef SESSION_EVENTS_H
#define SESSION_EVENTS_H

#include "api/fault.h"
#include "base/buf.h"
#include "base/log.h"
#include "rpc/rpc.h"
#include "store/store.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* In the order in which an Inform lists them (R-EVT-09). */
enum event_code {
    EVENT_BOOTSTRAP,
    EVENT_BOOT,
    EVENT_PERIODIC,
    EVENT_SCHEDULED,
    EVENT_VALUE_CHANGE,
    EVENT_KICKED,
    EVENT_CONNECTION_REQUEST,
    EVENT_TRANSFER_COMPLETE,
    EVENT_DIAGNOSTICS_COMPLETE,
    EVENT_REQUEST_DOWNLOAD,
    EVENT_AUTONOMOUS_TRANSFER_COMPLETE,
    EVENT_DU_STATE_CHANGE_COMPLETE,
    EVENT_AUTONOMOUS_DU_STATE_CHANGE_COMPLETE,
    EVENT_WAKEUP,
    EVENT_HEARTBEAT,
    EVENT_M_REBOOT,
    EVENT_M_SCHEDULE_INFORM,
    EVENT_M_DOWNLOAD,
    EVENT_M_SCHEDULE_DOWNLOAD,
    EVENT_M_UPLOAD,
    EVENT_M_CHANGE_DU_STATE,
    EVENT_CODE_COUNT
};

/* The response that delivers an event (R-EVT-01). */
enum event_delivery {
    EVENT_BY_INFORM,
    EVENT_BY_KICKED,
    EVENT_BY_TRANSFER_COMPLETE,
    EVENT_BY_REQUEST_DOWNLOAD,
    EVENT_BY_AUTONOMOUS_TRANSFER_COMPLETE,
    EVENT_BY_DU_STATE_CHANGE_COMPLETE,
    EVENT_BY_AUTONOMOUS_DU_STATE_CHANGE_COMPLETE
};

enum event_keep {
    EVENT_KEEP_STORED,      /* never discarded (R-EVT-05) */
    EVENT_KEEP_IF_POSSIBLE, /* the same, but a store that takes nothing is no reason to be silent */
    EVENT_KEEP_UNTIL_REBOOT, /* in memory */
    EVENT_KEEP_ONE_ATTEMPT   /* gone when its session fails */
};

struct event_rule {
    const char *text; /* "1 BOOT" (R-EVT-20) */
    bool single;      /* R-EVT-03 */
    enum event_delivery delivery;
    enum event_keep keep;
    enum soap_version since; /* R-VER-08 */
};
const struct event_rule *event_rule(enum event_code code);

#define EVENTS_MAX 1024 /* more undelivered ones are refused with 9004 */

struct event_queue;

/* With what the store holds from before. NULL when it cannot be read. */
struct event_queue *event_queue_new(struct store *store, const struct log *log,
                                    struct cwmp_error *error);
void event_queue_free(struct event_queue *queue);

/* Adds an event; a single one that is pending already (and not under way in a session) is not
 * added again. `serial` (NULL allowed) gets a number for event_queue_cancel(), 0 when nothing
 * was added. Faults: 9002, 9004. */
enum cwmp_fault event_queue_add(struct event_queue *queue, enum event_code code,
                                const char *command_key, uint64_t *serial,
                                struct cwmp_error *error);
/* Forgets an event whose store transaction was rolled back. */
void event_queue_cancel(struct event_queue *queue, uint64_t serial);
/* Discards everything and adds `0 BOOTSTRAP` (R-EVT-06). Faults: 9002. */
enum cwmp_fault event_queue_bootstrap(struct event_queue *queue, struct cwmp_error *error);
/* Takes a single event back that is not under way. */
void event_queue_withdraw(struct event_queue *queue, enum event_code code);

size_t event_queue_count(const struct event_queue *queue);
/* Of those that an Inform of that version can carry. */
size_t event_queue_count_in(const struct event_queue *queue, enum soap_version version);
bool event_queue_has(const struct event_queue *queue, enum event_code code);
/* Appends the codes, comma-separated. */
void event_queue_list(const struct event_queue *queue, struct buf *out);

/* In the order in which they arose. */
void event_queue_visit(const struct event_queue *queue,
                       void (*visitor)(void *argument, const char *code, const char *command_key,
                                       bool under_way),
                       void *argument);

/* Marks up to `limit` events of that version or older as under way and writes them to `events` in
 * Inform order; returns how many. The others wait (R-VER-08). `4 VALUE CHANGE` is marked and left
 * out: the Inform adds it by what it reports. The strings are the queue's. */
size_t event_queue_collect(struct event_queue *queue, enum soap_version version,
                           struct rpc_event *events, size_t limit);
bool event_queue_under_way(const struct event_queue *queue, enum event_code code);
/* How many with that key are. */
size_t event_queue_count_under_way(const struct event_queue *queue, enum event_code code,
                                   const char *command_key);

/* Delivery in two steps, so that the first can be part of a larger store transaction: what is
 * under way and delivered by that response leaves the store, then the queue. What could not leave
 * the store (`stored` false) is not told again in this life, and leaves it with the next call. */
enum cwmp_fault event_queue_store_delivered(struct event_queue *queue, enum event_delivery delivery,
                                            struct cwmp_error *error);
void event_queue_forget_delivered(struct event_queue *queue, enum event_delivery delivery,
                                  bool stored);
/* Marks one single event alone, as event_queue_collect does. */
size_t event_queue_collect_only(struct event_queue *queue, enum event_code code,
                                struct rpc_event *events);
/* The same for one event, the oldest with that key, best one that is under way: it leaves the queue
 * now, and the store with the next event_queue_store_delivered(). */
void event_queue_deliver(struct event_queue *queue, enum event_code code, const char *command_key);
/* After a session: nothing is under way any more. A failed one also discards what is not
 * repeated (R-CRQ-12), and joins single events that occurred again meanwhile. */
void event_queue_session_ended(struct event_queue *queue, bool ok);

#endif
