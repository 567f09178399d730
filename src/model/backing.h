/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The door between the model and whatever keeps its state over a power cut. The model holds the
 * state in memory and hands each transaction's changes, in lexical form, to the backing, which
 * makes them durable all together or fails. Names are paths with instance numbers, so that a
 * regenerated model still finds its state.
 *
 * What is durable is the startup configuration, what the model has in memory the running one. They
 * differ by what the shell has changed and not yet saved, which the backing holds in memory. What
 * anybody else sets is durable at once, and only that: also when the shell had set the same value,
 * and with the one exception of a value without which the startup configuration would be one that
 * is refused (order.c).
 */
#ifndef MODEL_BACKING_H
#define MODEL_BACKING_H

#include "api/fault.h"
#include "base/mem.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum model_record_kind {
    MODEL_RECORD_VALUE,        /* name: parameter; text: its value, number: 1 when that is the
                                  default. text NULL: back to default */
    MODEL_RECORD_ROW,          /* name: "Table.N."; text: the device's key, or NULL */
    MODEL_RECORD_ROW_GONE,     /* name: "Table.N."; everything recorded below it goes as well */
    MODEL_RECORD_NEXT_NUMBER,  /* name: "Table."; number: next free instance number */
    MODEL_RECORD_NOTIFICATION, /* name: parameter; number: 0 to 6 */
    MODEL_RECORD_ACCESS_LIST,  /* name: parameter; text: comma-separated entities */
    MODEL_RECORD_REPORTED      /* name: parameter; text: value last reported to the ACS;
                                  NULL: none */
};

struct model_record {
    enum model_record_kind kind;
    const char *name;
    const char *text;
    uint32_t number;
};

struct model_backing {
    void *argument;
    /* Makes the records durable in one transaction. 9002 when it cannot; then none is. */
    enum cwmp_fault (*commit)(void *argument, const struct model_record *records, size_t count,
                              struct cwmp_error *error);
    /* Takes note of what the shell has changed, all of it or, with 9002, nothing. NULL: such
     * changes are committed as all others. */
    enum cwmp_fault (*note)(void *argument, const struct model_record *records, size_t count,
                            struct cwmp_error *error);
    /* Whether the parameter has its value by a change that is noted only. NULL: never. */
    bool (*is_unsaved)(void *argument, const char *name);
    /* The durable value of such a parameter, in `arena`; NULL: the default. Not asked when
     * `is_unsaved` is NULL. */
    const char *(*startup)(void *argument, const char *name, struct arena *arena);
};

#endif
