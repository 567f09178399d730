/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What dmgen has to say about its input: one line for each problem, `file:line: message`, on
 * standard error. Problems are counted, so that work goes on and several are told in one run,
 * and nothing is written when one of them was an error.
 */
#ifndef GENERATOR_REPORT_H
#define GENERATOR_REPORT_H

#include <libxml/tree.h>

#include <stdbool.h>

struct report {
    unsigned errors;
};

/* `at` is "file:line", or NULL when no place in a file is to blame. */
void report_error(struct report *report, const char *at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void report_warning(struct report *report, const char *at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* The place of a node of a source document; the caller frees it. */
char *report_place(const char *file, const xmlNode *node);
/* The same at the head of an error. */
void report_error_node(struct report *report, const char *file, const xmlNode *node,
                       const char *format, ...) __attribute__((format(printf, 4, 5)));

#endif
