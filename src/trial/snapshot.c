/* SPDX-License-Identifier: Apache-2.0 */
/* What there is to go back to: a copy of the store, and of the running configuration. */
#include "base/durable.h"
#include "base/text.h"
#include "store/store.h"
#include "trial/journal.h"

#include <errno.h>
#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool sum_stream(FILE *file, char sum[JOURNAL_SUM])
{
    uint8_t digest[SHA256_BYTES];
    char block[65536];
    gnutls_hash_hd_t hash;
    size_t got;

    if (gnutls_hash_init(&hash, GNUTLS_DIG_SHA256) != 0)
        return false;
    while ((got = fread(block, 1, sizeof block, file)) > 0)
        gnutls_hash(hash, block, got);
    gnutls_hash_deinit(hash, digest);
    journal_print_sum(digest, sum);
    return !ferror(file);
}

static bool sum_file(const char *folder, const char *name, char sum[JOURNAL_SUM])
{
    struct buf path = {0};
    FILE *file;
    bool ok;

    buf_printf(&path, "%s/%s", folder, name);
    file = fopen(buf_text(&path), "re");
    ok = file && sum_stream(file, sum);
    if (file)
        fclose(file);
    buf_free(&path);
    return ok;
}

static enum cwmp_fault fail(const char *folder, const char *name, const char *what,
                            struct cwmp_error *error)
{
    return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s/%s: %s", folder, name, what);
}

enum cwmp_fault snapshot_take(const char *folder, const struct buf *running,
                              struct journal *journal, struct cwmp_error *error)
{
    enum cwmp_fault fault = store_keep_copy(folder, JOURNAL_SNAPSHOT, error);

    if (fault == CWMP_OK && !sum_file(folder, JOURNAL_SNAPSHOT, journal->snapshot))
        fault = fail(folder, JOURNAL_SNAPSHOT, strerror(errno), error);
    if (fault == CWMP_OK &&
        (!durable_write(folder, JOURNAL_RUNNING, buf_text(running), running->length) ||
         !sum_file(folder, JOURNAL_RUNNING, journal->running)))
        fault = fail(folder, JOURNAL_RUNNING, strerror(errno), error);
    return fault;
}

static bool is_what_was_made(const char *folder, const char *name, const char *made)
{
    char sum[JOURNAL_SUM];

    return sum_file(folder, name, sum) && text_equal(sum, made);
}

enum cwmp_fault snapshot_check(const char *folder, const struct journal *journal,
                               struct cwmp_error *error)
{
    if (!is_what_was_made(folder, JOURNAL_SNAPSHOT, journal->snapshot))
        return fail(folder, JOURNAL_SNAPSHOT, "is not the copy that was made", error);
    if (!is_what_was_made(folder, JOURNAL_RUNNING, journal->running))
        return fail(folder, JOURNAL_RUNNING, "is not the configuration that was kept", error);
    return CWMP_OK;
}

char *snapshot_running(const char *folder)
{
    struct buf path = {0}, text = {0};
    char block[4096];
    size_t got;
    FILE *file;
    bool ok;

    buf_printf(&path, "%s/%s", folder, JOURNAL_RUNNING);
    file = fopen(buf_text(&path), "re");
    while (file && (got = fread(block, 1, sizeof block, file)) > 0)
        buf_append(&text, block, got);
    ok = file && !ferror(file);
    if (file)
        fclose(file);
    buf_free(&path);
    if (ok)
        return buf_take(&text);
    mem_free_secret(buf_take(&text));
    return NULL;
}

bool snapshot_remove(const char *folder)
{
    return durable_remove(folder, JOURNAL_SNAPSHOT) && durable_remove(folder, JOURNAL_RUNNING);
}
