/* SPDX-License-Identifier: Apache-2.0 */
/* What is ordered of the transfer queue, and what it tells of itself: the words that methods and
 * queue share. */
#ifndef TRANSFER_ORDER_H
#define TRANSFER_ORDER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define TRANSFERS_MAX        16 /* more orders are refused with 9004 (R-DWN-08, R-GQT-01) */
#define TRANSFER_MAX_WINDOWS 2

/* ---- Orders -------------------------------------------------------------------------- */

enum transfer_kind { TRANSFER_DOWNLOAD, TRANSFER_UPLOAD, TRANSFER_SCHEDULE_DOWNLOAD };

enum transfer_mode {
    TRANSFER_AT_ANY_TIME = 1,
    TRANSFER_IMMEDIATELY,
    TRANSFER_WHEN_IDLE,          /* no user service is in use */
    TRANSFER_CONFIRMATION_NEEDED /* the user has agreed */
};

struct transfer_window {
    uint32_t start, end; /* seconds from receipt */
    enum transfer_mode mode;
    const char *user_message;
    int32_t max_retries; /* -1: as the CPE likes (R-SDL-02) */
};

struct transfer_order {
    enum transfer_kind kind;
    bool local; /* not by the ACS: it gets an AutonomousTransferComplete, if anything */
    const char *command_key;
    const char *file_type; /* as in the RPC of that kind */
    const char *url, *username, *password;
    uint32_t file_size; /* 0: unknown */
    const char *target_file_name;
    uint32_t delay; /* seconds from receipt */
    struct transfer_window windows[TRANSFER_MAX_WINDOWS];
    size_t window_count; /* of a ScheduleDownload */
};

/* An order that is waited for, for a moment: it may be done before it is answered (R-DWN-02). */
struct transfer_wait {
    void *argument;
    /* Called once, from the loop: it is done, between these times (seconds since 1970, or
     * CWMP_TIME_UNKNOWN), and nothing else will be told of it; or, `done` false, it is not, and its
     * result comes as a report. */
    void (*over)(void *argument, bool done, int64_t start, int64_t complete);
};

/* State in the queue (R-GQT-03). */
enum transfer_state { TRANSFER_NOT_STARTED = 1, TRANSFER_IN_PROGRESS, TRANSFER_FINISHED };

struct transfer_item {
    int64_t id;
    enum transfer_state state;
    const struct transfer_order *order;
    const char *autonomous_type;
    bool confirmation_needed; /* it waits for transfers_confirm() */
    const char *user_message; /* of the window that it waits in */
};
typedef void (*transfer_visitor)(void *argument, const struct transfer_item *item);

#endif
