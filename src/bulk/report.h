/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A report: what the parameters of a profile were at one moment (R-BLK-09, R-BLK-12), and its two
 * written forms: CSV (R-BLK-07) and JSON (R-BLK-08). Reports that could not be sent are written
 * together with the new one, the oldest first.
 */
#ifndef BULK_REPORT_H
#define BULK_REPORT_H

#include "base/buf.h"
#include "base/env.h"
#include "bulk/settings.h"

/* More of one report is an error: nothing of it is sent. */
#define BULK_REPORT_LIMIT ((size_t)4 << 20)

struct bulk_item {
    const char *name;
    enum cwmp_type type; /* string for lists */
    const char *text;    /* lexical form */
};

struct bulk_report {
    struct bulk_report *next; /* a later one */
    struct arena *arena;      /* of its own, this struct included */
    int64_t time_ms;          /* of collection, since 1970; since boot while the clock is unknown */
    size_t size;              /* bytes of names and texts */
    struct bulk_item *items;
    size_t count;
};

/* Reads the values. A reference that names nothing is left out. NULL when the report would be
 * above the limit. The caller frees it. */
struct bulk_report *bulk_report_collect(struct model *model, const struct bulk_profile *profile,
                                        const struct env *env);
void bulk_report_free(struct bulk_report *report);

/* For the store and back. NULL when the text is no report. */
void bulk_report_save(const struct bulk_report *report, struct buf *out);
/* `text` goes on behind the report; the next one begins there. */
struct bulk_report *bulk_report_load(const char **text);

/* The names that a reference with asterisks stands for; part of them is what the asterisks stand
 * for and what is below a partial path. False: `path` is none of them. Otherwise the name in the
 * report is appended to `out` (NULL: it is not wanted). */
bool bulk_reference_matches(const struct bulk_reference *reference, const char *path,
                            struct buf *out);

/* All reports, the oldest first, as one body. */
void bulk_write_csv(const struct bulk_profile *profile, const struct bulk_report *reports,
                    struct buf *out);
void bulk_write_json(const struct bulk_profile *profile, const struct bulk_report *reports,
                     struct buf *out);
/* The time of a report in the profile's form; nothing when there is to be none. Quoted where JSON
 * wants that. */
void bulk_write_time(enum bulk_timestamp form, int64_t time_ms, const char *quote, struct buf *out);

#endif
