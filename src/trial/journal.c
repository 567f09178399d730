/* SPDX-License-Identifier: Apache-2.0 */
#include "trial/journal.h"

#include "base/buf.h"
#include "base/durable.h"
#include "base/fields.h"
#include "base/text.h"

#include <errno.h>
#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define JOURNAL_BYTES 8192
#define SUM_LINE      "sum="

static char *path_of(const char *folder, const char *name)
{
    struct buf path = {0};

    buf_printf(&path, "%s/%s", folder, name);
    return buf_take(&path);
}

void journal_print_sum(const uint8_t digest[SHA256_BYTES], char sum[JOURNAL_SUM])
{
    struct buf text = {0};

    text_hex_encode(&text, digest, SHA256_BYTES);
    snprintf(sum, JOURNAL_SUM, "%s", buf_text(&text));
    buf_free(&text);
}

static void sum_text(const char *text, size_t length, char sum[JOURNAL_SUM])
{
    uint8_t digest[SHA256_BYTES];

    gnutls_hash_fast(GNUTLS_DIG_SHA256, text, length, digest);
    journal_print_sum(digest, sum);
}

/* ---- The journal's text ------------------------------------------------------------------- */

static void put_delivery(struct buf *out, const struct journal_delivery *delivery, size_t index)
{
    char name[24];

    snprintf(name, sizeof name, "kind-%zu", index);
    fields_put_number(out, name, delivery->kind);
    snprintf(name, sizeof name, "transfer-%zu", index);
    fields_put_number(out, name, delivery->transfer);
    snprintf(name, sizeof name, "changes-%zu", index);
    fields_put_number(out, name, delivery->changes);
    snprintf(name, sizeof name, "key-%zu", index);
    fields_put(out, name, delivery->key);
}

static void print(const struct journal *journal, struct buf *out)
{
    char sum[JOURNAL_SUM];

    fields_put_number(out, "state", journal->state);
    fields_put_number(out, "id", journal->id);
    fields_put_number(out, "deliveries", (int64_t)journal->delivery_count);
    for (size_t i = 0; i < journal->delivery_count; i++)
        put_delivery(out, &journal->deliveries[i], i);
    fields_put_number(out, "delay", journal->delay);
    fields_put(out, "snapshot", journal->snapshot);
    fields_put(out, "running", journal->running);
    fields_put(out, "slot", journal->slot);
    fields_put(out, "version", journal->version);
    fields_put_number(out, "image-chosen", journal->image_chosen);
    fields_put_number(out, "begun", journal->begun);
    fields_put_number(out, "starts", journal->starts);
    fields_put(out, "told", journal->told);
    fields_put_number(out, "fault", journal->fault);
    fields_put_number(out, "restored", journal->restored_at);
    fields_put(out, "reason", journal->reason);
    sum_text(buf_text(out), out->length, sum);
    buf_printf(out, SUM_LINE "%s\n", sum);
}

static void get(const char *record, const char *name, char *text, size_t size, struct arena *arena)
{
    snprintf(text, size, "%s", fields_get(record, name, arena));
}

static void get_delivery(const char *record, struct journal_delivery *delivery, size_t index,
                         struct arena *arena)
{
    char name[24];

    snprintf(name, sizeof name, "kind-%zu", index);
    delivery->kind = (enum trial_kind)fields_get_number(record, name);
    snprintf(name, sizeof name, "transfer-%zu", index);
    delivery->transfer = fields_get_number(record, name);
    snprintf(name, sizeof name, "changes-%zu", index);
    delivery->changes = (uint32_t)fields_get_number(record, name);
    snprintf(name, sizeof name, "key-%zu", index);
    get(record, name, delivery->key, sizeof delivery->key, arena);
}

/* The sum says that it was written by an agent; this, that it was one that knows no more. */
static bool is_known(const char *record)
{
    int64_t state = fields_get_number(record, "state");
    int64_t count = fields_get_number(record, "deliveries");

    return state >= TRIAL_IDLE && state <= TRIAL_RESTORED && count >= 0 &&
           count <= JOURNAL_DELIVERIES;
}

static void parse(const char *record, struct journal *journal)
{
    struct arena *arena = arena_new();

    journal->state = (enum trial_state)fields_get_number(record, "state");
    journal->id = fields_get_number(record, "id");
    journal->delivery_count = (size_t)fields_get_number(record, "deliveries");
    for (size_t i = 0; i < journal->delivery_count; i++)
        get_delivery(record, &journal->deliveries[i], i, arena);
    journal->delay = (uint32_t)fields_get_number(record, "delay");
    get(record, "snapshot", journal->snapshot, sizeof journal->snapshot, arena);
    get(record, "running", journal->running, sizeof journal->running, arena);
    get(record, "slot", journal->slot, sizeof journal->slot, arena);
    get(record, "version", journal->version, sizeof journal->version, arena);
    journal->image_chosen = fields_get_number(record, "image-chosen") != 0;
    journal->begun = fields_get_number(record, "begun");
    journal->starts = (uint32_t)fields_get_number(record, "starts");
    get(record, "told", journal->told, sizeof journal->told, arena);
    journal->fault = (unsigned)fields_get_number(record, "fault");
    journal->restored_at = fields_get_number(record, "restored");
    get(record, "reason", journal->reason, sizeof journal->reason, arena);
    arena_free(arena);
}

/* The last line is the sum of those before it, which `text` is cut down to. */
static bool is_whole(char *text, size_t length)
{
    char *last = strstr(text, "\n" SUM_LINE);
    char sum[JOURNAL_SUM];

    if (strlen(text) != length || !last)
        return false;
    last++;
    sum_text(text, (size_t)(last - text), sum);
    return strlen(last) == strlen(SUM_LINE) + strlen(sum) + 1 &&
           strncmp(last + strlen(SUM_LINE), sum, strlen(sum)) == 0;
}

/* ---- Files ---------------------------------------------------------------------------------- */

static bool fail(const char *path, const char *what, struct cwmp_error *error)
{
    cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s: %s", path, what);
    return false;
}

bool journal_read(const char *folder, struct journal *journal, struct cwmp_error *error)
{
    char *path = path_of(folder, JOURNAL_FILE);
    char text[JOURNAL_BYTES];
    FILE *file = fopen(path, "re");
    size_t length = 0;
    bool ok = file != NULL || errno == ENOENT;

    *journal = (struct journal){.state = TRIAL_IDLE};
    if (file) {
        length = fread(text, 1, sizeof text - 1, file);
        text[length] = '\0';
        ok = !ferror(file) && is_whole(text, length) && is_known(text);
        fclose(file);
        if (ok)
            parse(text, journal);
    }
    if (!ok)
        fail(path, "the journal of the trial is damaged, and is not used", error);
    free(path);
    return ok;
}

enum cwmp_fault journal_write(const char *folder, const struct journal *journal,
                              struct cwmp_error *error)
{
    struct buf text = {0};
    enum cwmp_fault fault = CWMP_OK;

    print(journal, &text);
    if (!durable_write(folder, JOURNAL_FILE, buf_text(&text), text.length))
        fault = cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s/%s: cannot be written: %s", folder,
                          JOURNAL_FILE, strerror(errno));
    buf_free(&text);
    return fault;
}
