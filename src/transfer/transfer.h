/* SPDX-License-Identifier: Apache-2.0 */
/*
 * File transfers: a durable queue of downloads and uploads, run one after the other beside the
 * CWMP session (R-FTR-*, R-DWN-*, R-UPL-*, R-SDL-*, R-CXL-*, R-GQT-*). An order is in the store
 * before it is accepted, and stays there until its result was handed to the reporter, in one
 * durable step, so that a power cut neither loses nor doubles it. What a file is good for is the
 * business of handlers, one for each file type.
 */
#ifndef TRANSFER_TRANSFER_H
#define TRANSFER_TRANSFER_H

#include "api/fault.h"
#include "api/value.h"
#include "base/buf.h"
#include "base/env.h"
#include "base/log.h"
#include "http/client.h"
#include "store/store.h"
#include "transfer/order.h"

#include <stdbool.h>
#include <stdint.h>
#include <uv.h>

struct transfers;

/* ---- File types ------------------------------------------------------------------------ */

struct transfer_file {
    const char *path; /* what was downloaded */
    const char *type;
    const char *target_file_name; /* "" when none was given */
    const char *url;
};

struct transfer_upload {
    uint32_t instance; /* 0: none was named */
    bool confidential; /* nobody but the server can read it on its way */
};

/* What the device does with one type of file. Functions that a type does not need are NULL. */
struct transfer_handler {
    bool upload;
    const char *type;       /* "3 Vendor Configuration File" */
    bool numbered;          /* an instance number follows the type: "4 Vendor Log File 1" */
    const char *suffix;     /* of the path of the URL that it is for; NULL: any */
    bool ungated;           /* a gate that is closed does not stop it */
    bool after_session;     /* applying waits until no session is under way (R-SES-33) */
    bool writes_image;      /* into the slot that does not run */
    unsigned trial;         /* what trials call such a change; 0: it is not on trial */
    const char *autonomous; /* the type's name in the other list (R-ATC-03); NULL: the same */
    uint64_t limit;         /* bytes of a download; 0: what fits on the disk */
    void *argument;
    /* Can a file be taken under that name? NULL: any. Faults: 9003. */
    enum cwmp_fault (*accept)(void *argument, const struct transfer_order *order,
                              struct cwmp_error *error);
    /* Looks at the whole file, changes nothing that is in use; runs beside the loop, in another
     * thread. Faults: 9010, 9018, 9019. */
    enum cwmp_fault (*check)(void *argument, const struct transfer_file *file,
                             struct cwmp_error *error);
    /* Applies a checked file, on the loop. `*restart`: it takes effect with the agent's restart,
     * which is ordered then, and confirm() tells afterwards whether it did; with a fault, the
     * restart is needed for what was there before. Faults: 9002, 9010, 9018. */
    enum cwmp_fault (*apply)(void *argument, const struct transfer_file *file, bool *restart,
                             struct cwmp_error *error);
    /* After that, what of it takes its time; runs beside the loop, in another thread. Faults: 9010,
     * 9018. */
    enum cwmp_fault (*activate)(void *argument, const struct transfer_file *file,
                                struct cwmp_error *error);
    /* After the restart. */
    enum cwmp_fault (*confirm)(void *argument, const struct transfer_file *file,
                               struct cwmp_error *error);
    /* Upload: the instance exists, and its content. `instance` 0: none was named. */
    bool (*has)(void *argument, uint32_t instance);
    enum cwmp_fault (*make)(void *argument, const struct transfer_upload *upload, struct buf *out,
                            struct cwmp_error *error);
};

/* ---- Results -------------------------------------------------------------------------- */

struct transfer_result {
    int64_t id;
    const struct transfer_order *order;
    const char *autonomous_type; /* the file type as AutonomousTransferComplete has it */
    unsigned fault;              /* 0: success */
    const char *fault_text;
    struct cwmp_time start, complete; /* unknown time when it never began */
};

/* ---- The object ------------------------------------------------------------------------ */

/* Who has to know before a file that the ACS ordered changes something (CLI reference 8). */
struct transfer_trials {
    void *argument;
    /* May it be fetched now? Faults: what it then ends with. */
    enum cwmp_fault (*admit)(void *argument, const struct transfer_handler *handler,
                             struct cwmp_error *error);
    /* Before a file of a handler with `trial` is applied, and after: it was or was not, or will be
     * by the restart that follows. With a fault of the first it is not applied. */
    enum cwmp_fault (*arm)(void *argument, const struct transfer_handler *handler, int64_t id,
                           const struct transfer_order *order, struct cwmp_error *error);
    void (*applied)(void *argument, bool done, bool restart);
    /* The order of that id was applied by a restart that it does not know of. */
    bool (*was_applied)(void *argument, int64_t id);
};

struct transfers_options {
    uv_loop_t *loop;
    const struct env *env;
    const struct log *log;
    struct store *store;
    struct http_client *http;
    const char *folder;                      /* of the state; "transfers" is made in it */
    const struct transfer_handler *handlers; /* kept by the caller */
    size_t handler_count;
    /* How long the answer to an order may wait for its end; 0: not at all. */
    unsigned answer_wait_ms;
    /* Of the way to an HTTP(S) server: whom to trust, and the proxy. Strings stay the caller's. */
    struct http_session_options transport;
    void *argument;
    bool (*allowed)(void *argument, bool upload); /* the gates of the configuration (9001) */
    bool (*session_under_way)(void *argument);
    bool (*user_service_idle)(void *argument);
    /* Hands a result over; inside of a store transaction. */
    enum cwmp_fault (*report)(void *argument, const struct transfer_result *result,
                              struct cwmp_error *error);
    /* A result of that id was handed over and the ACS has not confirmed it. */
    bool (*is_unconfirmed)(void *argument, int64_t id);
    /* The agent has to start anew, after the session. */
    void (*restart)(void *argument);
    const struct transfer_trials *trials; /* NULL: nothing is on trial */
};

/* With what the store holds from before. NULL with 9002 when it cannot be read. */
struct transfers *transfers_new(const struct transfers_options *options, struct cwmp_error *error);
void transfers_free(struct transfers *transfers);
/* Reports what the restart has brought to its end, and begins to work. */
void transfers_start(struct transfers *transfers);

/* The way is another one, from the next transfer on. */
void transfers_set_transport(struct transfers *transfers,
                             const struct http_session_options *transport);

/* Takes an order. Faults: 9001, 9002, 9003, 9004, 9013. `*id`: its number, when it is worth waiting
 * for with transfers_await(), else 0; NULL: nobody waits. */
enum cwmp_fault transfers_add(struct transfers *transfers, const struct transfer_order *order,
                              int64_t *id, struct cwmp_error *error);
/* Waits for the order just taken; `over` may be called until transfers_forget(). */
void transfers_await(struct transfers *transfers, int64_t id, const struct transfer_wait *wait);
/* Nobody waits any more; the order goes on as others do. */
void transfers_forget(struct transfers *transfers);
/* R-CXL-01 to R-CXL-03. Faults: 9002, 9021. */
enum cwmp_fault transfers_cancel(struct transfers *transfers, const char *command_key,
                                 struct cwmp_error *error);
/* One file of up to `limit` bytes, beside the queue and its order: for what is no Download. */
struct transfers_file {
    const char *url, *username, *password; /* read at once, as are the others */
    const char *path;                      /* the file to make */
    uint64_t limit;
    void *argument;
    /* Called once, from the loop, unless fetch_free() came before. Faults: 9010 to 9019. */
    void (*done)(void *argument, const struct cwmp_error *error);
};
/* What fetch_free() (transfer/fetch.h) ends. NULL with 9002, 9003, 9013, 9015. */
struct fetch *transfers_fetch(struct transfers *transfers, const struct transfers_file *file,
                              struct cwmp_error *error);
/* In the order of their due time. */
void transfers_visit(struct transfers *transfers, transfer_visitor visitor, void *argument);
/* The user agrees to what waits for that (window mode 4). Faults: 9003. */
enum cwmp_fault transfers_confirm(struct transfers *transfers, int64_t id,
                                  struct cwmp_error *error);
/* What an ACS that is no longer ours ordered is forgotten, but for what is being applied. */
void transfers_drop_all(struct transfers *transfers);
/* Before anything runs: ends an order as one that has failed; false when there is none of that id,
 * or its result is handed over already. */
bool transfers_fail(struct transfers *transfers, int64_t id, const struct cwmp_error *error);
/* Something changed outside that transfers wait for: a session ended, a user service did, a result
 * was confirmed. */
void transfers_look(struct transfers *transfers);

#endif
