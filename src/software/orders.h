/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Changes of deployment units (R-CDU-*, R-DUC-*, R-ADU-*): orders are in the store before they are
 * accepted, are carried out one operation after the other between sessions, and stay in the store
 * until their results were handed to the reporter, in one durable step. After a power cut an
 * operation that had not taken effect begins anew; one that had is told as it ended.
 */
#ifndef SOFTWARE_ORDERS_H
#define SOFTWARE_ORDERS_H

#include "api/fault.h"
#include "base/env.h"
#include "base/log.h"
#include "device/software/software.h"
#include "model/model.h"
#include "software/order.h"
#include "store/store.h"

#include <uv.h>

#define ORDERS_MAX 16 /* more at a time are refused with 9004 */

struct orders;

/* A package to be fetched. */
struct orders_fetch {
    const char *url, *username, *password;
    const char *path; /* the file to make */
    void *argument;
    /* Called once, from the loop, unless the fetch was dropped. */
    void (*done)(void *argument, const struct cwmp_error *error);
};

struct orders_options {
    uv_loop_t *loop;
    const struct env *env;
    const struct log *log;
    struct model *model;
    struct store *store;
    struct software *software;
    void *argument;
    /* What `drop` ends; NULL with the reason when it cannot begin. Strings are read at once. */
    void *(*fetch)(void *argument, const struct orders_fetch *fetch, struct cwmp_error *error);
    void (*drop)(void *argument, void *fetch);
    /* Whether the result of an operation that the ACS did not order is to be told (R-ADU-01). */
    bool (*wanted)(void *argument, enum order_kind kind, const struct cwmp_error *error);
    /* Within a store transaction: the results as XML, the arguments of DUStateChangeComplete or,
     * for an order of nobody's, AutonomousDUStateChangeComplete. */
    enum cwmp_fault (*report)(void *argument, const struct order *order, const char *arguments,
                              struct cwmp_error *error);
};

/* With what the store holds from before; that begins when orders_session_ended() is called first.
 * NULL with 9002 when it cannot be read. */
struct orders *orders_new(const struct orders_options *options, struct cwmp_error *error);
/* Drops what is under way. Its handle closes on the loop's next turn. NULL is allowed. */
void orders_free(struct orders *orders);

/* Accepts an order; durable when it returns. Faults: 9002, 9003, 9004 (R-CDU-07). */
enum cwmp_fault orders_add(struct orders *orders, const struct order *order,
                           struct cwmp_error *error);
/* No session is in the way now (R-CDU-01). */
void orders_session_ended(struct orders *orders);
/* Something of the environment has changed; from anywhere. */
void orders_environment_changed(struct orders *orders);
/* There is a new ACS: what the old one ordered is not told any more, and what has not begun is
 * forgotten. Faults: 9002. */
enum cwmp_fault orders_forget(struct orders *orders, struct cwmp_error *error);

#endif
