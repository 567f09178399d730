/* SPDX-License-Identifier: Apache-2.0 */
#include "scenario/power/orders.h"

#include "support/packages.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define IN_FLIGHT 12 /* transfers that are not over; the queue takes 16 */
#define CHANGING  3  /* units at a time; of others it is not known what became of them */

unsigned orders_below(struct orders *orders, unsigned bound)
{
    orders->random = orders->random * 6364136223846793005U + 1442695040888963407U;
    return (unsigned)((orders->random >> 33) % bound);
}

unsigned orders_number(const struct orders *orders, const struct order *order)
{
    return (unsigned)(order - orders->orders);
}

const char *orders_key(const struct orders *orders, const struct order *order)
{
    return arena_printf(orders->scenario->arena, "order-%u", orders_number(orders, order));
}

struct order *orders_find(struct orders *orders, const char *key)
{
    unsigned number;

    return sscanf(key, "order-%u", &number) == 1 && number < orders->count ? &orders->orders[number]
                                                                           : NULL;
}

unsigned orders_in_flight(const struct orders *orders)
{
    unsigned count = 0;

    for (unsigned i = 0; i < orders->count; i++)
        count += orders->orders[i].kind != ORDER_CHANGE && !orders->orders[i].over;
    return count;
}

unsigned orders_unit_number(const struct orders *orders, const struct unit *unit)
{
    return (unsigned)(unit - orders->units);
}

static const char *package_url(const struct orders *orders, const struct unit *unit,
                               unsigned version)
{
    const char *name = arena_printf(orders->scenario->arena, "unit%u-%u.tar.gz",
                                    orders_unit_number(orders, unit), version);

    packages_make_unit(arena_printf(orders->scenario->arena, "%s/%s", orders->server->folder, name),
                       arena_printf(orders->scenario->arena,
                                    "name = unit%u\nvendor = example.com\nversion = %u\n"
                                    "execute = main bin/run\nautostart = main\n",
                                    orders_unit_number(orders, unit), version));
    return file_server_url(orders->server, name);
}

static const char *change_step(const struct orders *orders, const struct order *order)
{
    const struct unit *unit = order->unit;
    const char *operation;

    if (order->version == 0)
        operation = arena_printf(orders->scenario->arena,
                                 "<Operations xsi:type='cwmp:UninstallOpStruct'><UUID>%s</UUID>"
                                 "<Version></Version><ExecutionEnvRef></ExecutionEnvRef>"
                                 "</Operations>",
                                 unit->uuid);
    else if (unit->version != 0)
        operation = arena_printf(orders->scenario->arena,
                                 "<Operations xsi:type='cwmp:UpdateOpStruct'><UUID>%s</UUID>"
                                 "<Version></Version><URL>%s</URL><Username></Username>"
                                 "<Password></Password></Operations>",
                                 unit->uuid, package_url(orders, unit, order->version));
    else
        operation = arena_printf(orders->scenario->arena,
                                 "<Operations xsi:type='cwmp:InstallOpStruct'><URL>%s</URL>"
                                 "<Username></Username><Password></Password>"
                                 "<ExecutionEnvRef></ExecutionEnvRef></Operations>",
                                 package_url(orders, unit, order->version));
    return arena_printf(orders->scenario->arena,
                        "xml <cwmp:ChangeDUState>%s<CommandKey>%s</CommandKey>"
                        "</cwmp:ChangeDUState>\n",
                        operation, orders_key(orders, order));
}

/* Every file is of one letter, and all become the same one: half of one would show. */
static const char *transfer_step(struct orders *orders, const struct order *order)
{
    const char *key = orders_key(orders, order);
    struct file_order words = {
        .key = key,
        .type = "2 Web Content",
        .url =
            file_server_url(orders->server, arena_printf(orders->scenario->arena, "%s/file-%u", key,
                                                         orders_below(orders, ORDERS_FILES))),
        .target = "page",
        .delay = order->delayed};

    if (order->kind == ORDER_DOWNLOAD)
        return file_server_download(orders->server, &words);
    if (order->kind == ORDER_SCHEDULE)
        return file_server_schedule(orders->server, &words, "0 100000 1 3", NULL);
    words.type = "2 Vendor Log File";
    words.url =
        file_server_url(orders->server, arena_printf(orders->scenario->arena, "%s/log", key));
    return file_server_upload(orders->server, &words);
}

static struct order *new_order(struct orders *orders, enum order_kind kind)
{
    struct order *order = &orders->orders[orders->count++];

    ck_assert_uint_lt(orders->count, ORDERS_MAX);
    *order = (struct order){.kind = kind, .script = orders->scripts};
    return order;
}

/* A unit that may be changed now; NULL: none. */
static struct unit *choose_unit(struct orders *orders)
{
    struct unit *chosen = NULL;
    unsigned known = 0, idle = 0;

    for (struct unit *unit = orders->units; unit < orders->units + ORDERS_UNITS && known < CHANGING;
         unit++) {
        if (unit->lost)
            continue;
        known++;
        /* By what it is called the ACS learns when it reads. */
        if (unit->change == NULL && (unit->version == 0 || unit->uuid[0] != '\0') &&
            orders_below(orders, ++idle) == 0)
            chosen = unit;
    }
    return chosen;
}

static const char *change_something(struct orders *orders)
{
    struct unit *unit = choose_unit(orders);
    struct order *order;

    if (unit == NULL)
        return "GetQueuedTransfers\n";
    order = new_order(orders, ORDER_CHANGE);
    order->unit = unit;
    order->version = unit->version == 0 ? 1 : orders_below(orders, 3) == 0 ? 0 : unit->version + 1;
    unit->change = order;
    return change_step(orders, order);
}

static const char *transfer_something(struct orders *orders)
{
    struct order *order;

    if (orders_in_flight(orders) >= IN_FLIGHT)
        return "GetQueuedTransfers\n";
    order = new_order(orders, (enum order_kind)orders_below(orders, 3));
    order->delayed = order->kind != ORDER_SCHEDULE && orders_below(orders, 4) == 0;
    return transfer_step(orders, order);
}

void orders_write_script(struct orders *orders, bool quiet, struct buf *script)
{
    buf_printf(script, "@id=script-%u GetParameterValues " ORDERS_SM "\nGetAllQueuedTransfers\n",
               ++orders->scripts);
    for (unsigned i = 2; i < ORDERS_STEPS && !quiet; i++)
        buf_puts(script, orders_below(orders, 3) == 0 ? change_something(orders)
                                                      : transfer_something(orders));
}

unsigned orders_script(const char *envelope)
{
    const char *id = envelope != NULL ? strstr(envelope, ">script-") : NULL;

    return id != NULL ? (unsigned)strtoul(id + strlen(">script-"), NULL, 10) : 0;
}
