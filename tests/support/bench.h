/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A model on a bench: one of the test model, with a backing that keeps its records in memory,
 * counts commits and can be told to fail, and short ways to do one thing in one transaction.
 */
#ifndef SUPPORT_BENCH_H
#define SUPPORT_BENCH_H

#include "model/model.h"

struct kept {
    struct model_record *records; /* what a store would hold now, in the order of arrival */
    size_t count, capacity;
    size_t commits; /* that made something durable */
    bool full;      /* commits fail with 9002 */
};

struct bench {
    struct model *model;
    struct kept kept;
    struct model_options options;
    struct env env;
    struct log log;
    struct arena *arena;
    struct cwmp_error error;
    struct model_fault *faults;
    unsigned warnings;
};

/* Without handlers every parameter is stored. */
void bench_open(struct bench *bench, const struct cwmp_handler *handlers, size_t handler_count,
                void *device);
/* As after a restart: a new model, with what was kept. */
void bench_restart(struct bench *bench);
void bench_close(struct bench *bench);

/* Lexical form of the true value; fails the test when there is no such parameter. */
const char *bench_value(struct bench *bench, const char *name);
/* One transaction each; `bench->error` and `bench->faults` tell more. A fault of the staging call
 * or else that of the commit is returned. */
enum cwmp_fault bench_set(struct bench *bench, enum model_origin origin, const char *name,
                          const char *text);
enum cwmp_fault bench_add(struct bench *bench, const char *table, uint32_t *instance);
enum cwmp_fault bench_delete(struct bench *bench, const char *row);
enum cwmp_fault bench_attributes(struct bench *bench, const char *name, int notification,
                                 const char *access_list);
enum cwmp_fault bench_commit(struct bench *bench, struct model_transaction *transaction);

/* "name=value" lines of a visit of values; "name writable" lines of one of names; "name
 * notification access" lines of one of attributes. On a fault: "fault NNNN". */
const char *bench_values(struct bench *bench, const char *name);
const char *bench_names(struct bench *bench, const char *name, bool next_level);
const char *bench_attribute_lines(struct bench *bench, const char *name);
const char *bench_forced(struct bench *bench);
/* "name=value" lines of what changed since it was last reported. */
const char *bench_changed(struct bench *bench);

#endif
