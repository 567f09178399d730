/* SPDX-License-Identifier: Apache-2.0 */
/* Orders of transfers and of changes of units, made up by chance, and what is known of them. */
#ifndef SCENARIO_POWER_ORDERS_H
#define SCENARIO_POWER_ORDERS_H

#include "base/buf.h"
#include "scenario/file_server.h"

#include <stdbool.h>
#include <stdint.h>

#define ORDERS_MAX   2000
#define ORDERS_UNITS 24
#define ORDERS_FILES 3 /* file-0 and so on, of the file server: what downloads become `page` */
#define ORDERS_SM    "Device.SoftwareModules."
#define ORDERS_STEPS 4 /* of a script */

enum order_kind { ORDER_DOWNLOAD, ORDER_UPLOAD, ORDER_SCHEDULE, ORDER_CHANGE };

struct unit;

struct order {
    enum order_kind kind;
    unsigned script; /* that it is in */
    bool delayed;
    struct unit *unit; /* of a change */
    unsigned version;  /* that it is to have then; 0: none */
    bool sent, acknowledged, told;
    bool over; /* nothing comes of it any more: delivered for certain, done at once, or not sent */
};

struct unit {
    unsigned version;     /* 0: not installed */
    struct order *change; /* under way; NULL: it is as it is */
    bool lost;            /* the answer to the change did not come, it may be none */
    unsigned settled;     /* session in which the last change was told */
    char uuid[40];
};

struct orders {
    struct scenario *scenario;
    struct file_server *server;
    uint64_t random;
    struct order orders[ORDERS_MAX];
    unsigned count;
    struct unit units[ORDERS_UNITS];
    unsigned scripts; /* written so far */
};

/* Uniform in [0, bound). */
unsigned orders_below(struct orders *orders, unsigned bound);
/* The next script: reads what there is, its number in the first request's ID, then orders
 * something unless it is to be `quiet`. */
void orders_write_script(struct orders *orders, bool quiet, struct buf *script);
/* The script whose first request an envelope is; 0: it is none. */
unsigned orders_script(const char *envelope);

unsigned orders_number(const struct orders *orders, const struct order *order);
unsigned orders_unit_number(const struct orders *orders, const struct unit *unit);
/* Its CommandKey; in the scenario's arena. */
const char *orders_key(const struct orders *orders, const struct order *order);
/* The order whose CommandKey a text begins with; NULL: there is none. */
struct order *orders_find(struct orders *orders, const char *key);
/* Transfers that are not over. */
unsigned orders_in_flight(const struct orders *orders);

#endif
