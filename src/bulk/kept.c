/* SPDX-License-Identifier: Apache-2.0 */
/* Reports that wait for being delivered, over restarts where the profile wants that. */
#include "bulk/internal.h"

void bulk_kept_init(struct bulk_kept *kept)
{
    *kept = (struct bulk_kept){.end = &kept->first};
}

static void drop_oldest(struct bulk_kept *kept)
{
    struct bulk_report *oldest = kept->first;

    kept->first = oldest->next;
    if (kept->first == NULL)
        kept->end = &kept->first;
    kept->count--;
    kept->size -= oldest->size;
    bulk_report_free(oldest);
}

void bulk_kept_add(struct bulk_kept *kept, struct bulk_report *report, int64_t retained)
{
    while (kept->count > 0 && ((retained >= 0 && kept->count > (uint64_t)retained) ||
                               kept->size + report->size > BULK_KEPT_LIMIT))
        drop_oldest(kept);
    *kept->end = report;
    kept->end = &report->next;
    kept->count++;
    kept->size += report->size;
}

void bulk_kept_drop(struct bulk_kept *kept)
{
    while (kept->count > 0)
        drop_oldest(kept);
}

static const char *text_name(const struct bulk_work *work, struct arena *arena)
{
    return arena_printf(arena, "bulk-reports-%u", (unsigned)work->instance);
}

void bulk_kept_load(struct bulk_work *work)
{
    const struct bulk_options *options = &work->bulk->options;
    struct arena *arena = arena_new();
    const char *text = store_text(options->store, text_name(work, arena), arena);
    struct bulk_report *report;

    while (text != NULL && (report = bulk_report_load(&text)) != NULL)
        bulk_kept_add(&work->kept, report, -1);
    arena_free(arena);
}

void bulk_kept_store(struct bulk_work *work, bool wanted)
{
    const struct bulk_options *options = &work->bulk->options;
    struct arena *arena = arena_new();
    struct cwmp_error error;
    struct buf text = {0};
    const char *name = text_name(work, arena);

    for (const struct bulk_report *report = work->kept.first; wanted && report != NULL;
         report = report->next)
        bulk_report_save(report, &text);
    if ((text.length > 0 || store_text(options->store, name, arena) != NULL) &&
        store_set_text(options->store, name, text.length > 0 ? buf_text(&text) : NULL, &error) !=
            CWMP_OK)
        log_error(options->log,
                  "bulk data profile %u: kept reports are lost with the next restart: %s",
                  (unsigned)work->instance, error.text);
    buf_free(&text);
    arena_free(arena);
}
