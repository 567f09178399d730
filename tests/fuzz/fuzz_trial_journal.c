/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The journal of a trial that is anything: no sanitizer complains; what is accepted has the sum
 * that only an agent writes, and is written again as it was read. A first byte '+' has the right
 * sum put behind what follows, so that the parser sees more than sums.
 */
#include "base/buf.h"
#include "fuzz.h"
#include "trial/journal.h"

#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static void write_journal(const char *path, const uint8_t *data, size_t size)
{
    bool sums = size > 0 && data[0] == '+';
    uint8_t digest[SHA256_BYTES];
    char sum[JOURNAL_SUM];
    FILE *file = fopen(path, "we");

    check(file != NULL);
    check(fwrite(data + sums, 1, size - sums, file) == size - sums);
    if (sums) {
        check(gnutls_hash_fast(GNUTLS_DIG_SHA256, data + 1, size - 1, digest) == 0);
        journal_print_sum(digest, sum);
        fprintf(file, "sum=%s\n", sum);
    }
    check(fclose(file) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char folder[] = "/tmp/cwmpd-fuzz-XXXXXX", path[64];
    struct journal first, second;
    struct cwmp_error error;

    check(mkdtemp(folder) != NULL);
    snprintf(path, sizeof path, "%s/" JOURNAL_FILE, folder);
    write_journal(path, data, size);
    if (journal_read(folder, &first, &error)) {
        check(first.state <= TRIAL_RESTORED && first.delivery_count <= JOURNAL_DELIVERIES);
        check(journal_write(folder, &first, &error) == CWMP_OK);
        check(journal_read(folder, &second, &error));
        check(first.state == second.state && first.delivery_count == second.delivery_count);
        check(first.starts == second.starts && first.image_chosen == second.image_chosen);
        check(strcmp(first.reason, second.reason) == 0 && strcmp(first.slot, second.slot) == 0);
        check(first.delivery_count == 0 ||
              strcmp(first.deliveries[0].key, second.deliveries[0].key) == 0);
    } else {
        check(first.state == TRIAL_IDLE && first.delivery_count == 0);
    }
    unlink(path);
    rmdir(folder);
    return 0;
}
