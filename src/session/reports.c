/* SPDX-License-Identifier: Apache-2.0 */
#include "session/reports.h"

#include "base/fields.h"
#include "base/mem.h"
#include "base/text.h"

#include <stdlib.h>
#include <string.h>

#define KIND "report"

struct entry {
    struct report report;
    bool stored;
    bool marked; /* goes with the session under way */
};

struct reports {
    struct store *store;
    struct event_queue *events;
    const struct log *log;
    struct entry entries[REPORTS_MAX]; /* in the order of their adding */
    size_t count;
    int64_t last_unstored; /* ids of those that are in memory only are negative */
    int64_t *done;         /* ids in the store of what is done with */
    size_t done_count;
};

/* ---- Entries --------------------------------------------------------------------------- */

static void add_entry(struct reports *reports, const struct report *report, bool stored)
{
    struct entry *entry = &reports->entries[reports->count++];

    *entry = (struct entry){.report = *report, .stored = stored};
    entry->report.method = mem_strdup(report->method);
    entry->report.command_key = mem_strdup(report->command_key);
    entry->report.arguments = mem_strdup(report->arguments);
    entry->report.oldest_arguments = mem_strdup(report->oldest_arguments);
}

static void remove_at(struct reports *reports, size_t index)
{
    const struct report *report = &reports->entries[index].report;

    free((char *)(uintptr_t)report->method);
    free((char *)(uintptr_t)report->command_key);
    free((char *)(uintptr_t)report->arguments);
    free((char *)(uintptr_t)report->oldest_arguments);
    reports->count--;
    memmove(&reports->entries[index], &reports->entries[index + 1],
            (reports->count - index) * sizeof *reports->entries);
}

static struct entry *find(struct reports *reports, int64_t id)
{
    for (size_t i = 0; i < reports->count; i++)
        if (reports->entries[i].report.id == id)
            return &reports->entries[i];
    return NULL;
}

const struct report *reports_find(struct reports *reports, int64_t id)
{
    const struct entry *entry = find(reports, id);

    return entry ? &entry->report : NULL;
}

/* ---- As a record ------------------------------------------------------------------------- */

static const char *code_text(enum event_code code)
{
    return code < EVENT_CODE_COUNT ? event_rule(code)->text : "";
}

static enum event_code code_of(const char *text)
{
    int code = 0;

    while (code < EVENT_CODE_COUNT && !text_equal(event_rule((enum event_code)code)->text, text))
        code++;
    return (enum event_code)code;
}

static enum cwmp_fault store_report(struct reports *reports, struct report *report,
                                    struct cwmp_error *error)
{
    struct buf record = {0};
    enum cwmp_fault fault;

    fields_put(&record, "method", report->method);
    fields_put(&record, "event", code_text(report->event));
    fields_put(&record, "method-event", code_text(report->method_event));
    fields_put(&record, "key", report->command_key);
    fields_put(&record, "arguments", report->arguments);
    fields_put(&record, "oldest-arguments", report->oldest_arguments);
    fields_put_number(&record, "tag", report->tag);
    fault = store_add_record(reports->store, KIND, buf_text(&record), &report->id, error);
    buf_free(&record);
    return fault;
}

static void load_report(void *argument, int64_t id, const char *record)
{
    struct reports *reports = argument;
    struct arena *arena = arena_new();
    struct report report = {.id = id,
                            .method = fields_get(record, "method", arena),
                            .event = code_of(fields_get(record, "event", arena)),
                            .method_event = code_of(fields_get(record, "method-event", arena)),
                            .command_key = fields_get(record, "key", arena),
                            .arguments = fields_get(record, "arguments", arena),
                            .oldest_arguments = fields_get(record, "oldest-arguments", arena),
                            .tag = fields_get_number(record, "tag")};

    if (reports->count < REPORTS_MAX)
        add_entry(reports, &report, true);
    else
        log_warning(reports->log, "more than %d stored reports, one is ignored", REPORTS_MAX);
    arena_free(arena);
}

/* ---- The object ------------------------------------------------------------------------- */

struct reports *reports_new(struct store *store, struct event_queue *events, const struct log *log,
                            struct cwmp_error *error)
{
    struct reports *reports = mem_alloc(sizeof *reports);

    reports->store = store;
    reports->events = events;
    reports->log = log;
    if (store_visit_records(store, KIND, load_report, reports, error) == CWMP_OK)
        return reports;
    reports_free(reports);
    return NULL;
}

void reports_free(struct reports *reports)
{
    if (!reports)
        return;
    while (reports->count > 0)
        remove_at(reports, reports->count - 1);
    free(reports->done);
    free(reports);
}

/* ---- Adding ------------------------------------------------------------------------------ */

struct added {
    uint64_t event, method_event; /* serials */
};

static enum cwmp_fault add_event(struct reports *reports, enum event_code code,
                                 const char *command_key, uint64_t *serial,
                                 struct cwmp_error *error)
{
    if (code == EVENT_CODE_COUNT)
        return CWMP_OK;
    return event_queue_add(reports->events, code, event_rule(code)->single ? "" : command_key,
                           serial, error);
}

static enum cwmp_fault add_all(struct reports *reports, struct report *report, bool stored,
                               struct added *added, struct cwmp_error *error)
{
    enum cwmp_fault fault =
        add_event(reports, report->event, report->command_key, &added->event, error);

    if (fault == CWMP_OK)
        fault = add_event(reports, report->method_event, report->command_key, &added->method_event,
                          error);
    if (fault == CWMP_OK && stored)
        fault = store_report(reports, report, error);
    return fault;
}

enum cwmp_fault reports_add(struct reports *reports, const struct session_report *wanted,
                            struct cwmp_error *error)
{
    bool stored =
        wanted->event != EVENT_CODE_COUNT && event_rule(wanted->event)->keep == EVENT_KEEP_STORED;
    struct report report = {.method = wanted->method,
                            .event = wanted->event,
                            .method_event = wanted->method_event,
                            .command_key = wanted->command_key ? wanted->command_key : "",
                            .arguments = wanted->arguments,
                            .oldest_arguments =
                                wanted->oldest_arguments ? wanted->oldest_arguments : "",
                            .tag = wanted->tag};
    struct added added = {0};
    enum cwmp_fault fault;

    if (reports->count == REPORTS_MAX)
        return cwmp_fail(error, CWMP_FAULT_RESOURCES_EXCEEDED,
                         "%d reports wait for the ACS already, no room for a %s", REPORTS_MAX,
                         wanted->method);
    fault = store_begin(reports->store, error);
    if (fault != CWMP_OK)
        return fault;
    fault = add_all(reports, &report, stored, &added, error);
    if (fault == CWMP_OK)
        fault = store_commit(reports->store, error);
    else
        store_rollback(reports->store);
    if (fault != CWMP_OK) {
        event_queue_cancel(reports->events, added.event);
        event_queue_cancel(reports->events, added.method_event);
        return fault;
    }
    if (!stored)
        report.id = --reports->last_unstored;
    add_entry(reports, &report, stored);
    return CWMP_OK;
}

enum cwmp_fault reports_drop_all(struct reports *reports, struct cwmp_error *error)
{
    enum cwmp_fault fault = store_delete_records(reports->store, KIND, error);

    if (fault != CWMP_OK)
        return fault;
    while (reports->count > 0)
        remove_at(reports, reports->count - 1);
    reports->done_count = 0;
    return CWMP_OK;
}

/* ---- In a session ------------------------------------------------------------------------ */

/* Does the Inform have the event that all of its kind share? */
static bool is_told(const struct reports *reports, enum event_code code)
{
    return code == EVENT_CODE_COUNT || event_queue_under_way(reports->events, code);
}

/* And that of its method? Each report has one of its own, and not all need fit (R-EVT-02). */
static bool has_its_own(const struct reports *reports, size_t index)
{
    const struct report *report = &reports->entries[index].report;
    size_t before = 0;

    if (report->method_event == EVENT_CODE_COUNT)
        return true;
    for (size_t i = 0; i < index; i++) {
        const struct report *other = &reports->entries[i].report;

        if (other->method_event == report->method_event &&
            text_equal(other->command_key, report->command_key))
            before++;
    }
    return before <
           event_queue_count_under_way(reports->events, report->method_event, report->command_key);
}

void reports_collect(struct reports *reports)
{
    for (size_t i = 0; i < reports->count; i++)
        reports->entries[i].marked =
            is_told(reports, reports->entries[i].report.event) && has_its_own(reports, i);
}

void reports_hold(struct reports *reports)
{
    for (size_t i = 0; i < reports->count; i++)
        reports->entries[i].marked = false;
}

const struct report *reports_next(struct reports *reports, enum soap_version version)
{
    for (size_t i = 0; i < reports->count; i++) {
        struct entry *entry = &reports->entries[i];

        if (entry->marked && rpc_is_in_version(entry->report.method, version))
            return &entry->report;
    }
    return NULL;
}

void reports_keep(struct reports *reports, int64_t id)
{
    struct entry *entry = find(reports, id);

    if (entry)
        entry->marked = false;
}

static bool is_shared(const struct reports *reports, enum event_code code)
{
    for (size_t i = 0; i < reports->count; i++)
        if (reports->entries[i].report.event == code)
            return true;
    return false;
}

void reports_done(struct reports *reports, int64_t id)
{
    struct entry *entry = find(reports, id);
    enum event_code event;

    if (!entry)
        return;
    event = entry->report.event;
    if (entry->report.method_event != EVENT_CODE_COUNT)
        event_queue_deliver(reports->events, entry->report.method_event, entry->report.command_key);
    if (entry->stored) {
        reports->done = mem_realloc(reports->done, (reports->done_count + 1) * sizeof id);
        reports->done[reports->done_count++] = id;
    }
    remove_at(reports, (size_t)(entry - reports->entries));
    if (event != EVENT_CODE_COUNT && !is_shared(reports, event))
        event_queue_deliver(reports->events, event, "");
}

enum cwmp_fault reports_store_done(struct reports *reports, struct cwmp_error *error)
{
    enum cwmp_fault fault = CWMP_OK;

    for (size_t i = 0; fault == CWMP_OK && i < reports->done_count; i++)
        fault = store_delete_record(reports->store, reports->done[i], error);
    return fault;
}

void reports_forget_done(struct reports *reports)
{
    reports->done_count = 0;
}

bool reports_has_tag(const struct reports *reports, const char *method, int64_t tag)
{
    for (size_t i = 0; i < reports->count; i++)
        if (reports->entries[i].report.tag == tag &&
            text_equal(reports->entries[i].report.method, method))
            return true;
    return false;
}

size_t reports_count(const struct reports *reports)
{
    return reports->count;
}
