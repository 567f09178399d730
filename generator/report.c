/* SPDX-License-Identifier: Apache-2.0 */
#include "report.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#define MAXIMUM_TOLD 50

static void __attribute__((format(printf, 3, 0)))
tell(const char *at, const char *kind, const char *format, va_list arguments)
{
    fprintf(stderr, "%s: %s", at != NULL ? at : "dmgen", kind);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
}

static void __attribute__((format(printf, 3, 0)))
count_error(struct report *report, const char *at, const char *format, va_list arguments)
{
    report->errors++;
    if (report->errors <= MAXIMUM_TOLD) {
        tell(at, "", format, arguments);
    } else if (report->errors == MAXIMUM_TOLD + 1) {
        fputs("dmgen: more errors are not shown\n", stderr);
    }
}

void report_error(struct report *report, const char *at, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    count_error(report, at, format, arguments);
    va_end(arguments);
}

void report_warning(struct report *report, const char *at, const char *format, ...)
{
    va_list arguments;

    (void)report;
    va_start(arguments, format);
    tell(at, "warning: ", format, arguments);
    va_end(arguments);
}

char *report_place(const char *file, const xmlNode *node)
{
    char *place;

    if (asprintf(&place, "%s:%ld", file, xmlGetLineNo(node)) < 0) {
        abort();
    }
    return place;
}

void report_error_node(struct report *report, const char *file, const xmlNode *node,
                       const char *format, ...)
{
    char *place = report_place(file, node);
    va_list arguments;

    va_start(arguments, format);
    count_error(report, place, format, arguments);
    va_end(arguments);
    free(place);
}
