/* SPDX-License-Identifier: Apache-2.0 */
/* The journal of a trial: one small file, written in one step. Everything that has to be known
 * after a power cut is in it. */
#ifndef TRIAL_JOURNAL_H
#define TRIAL_JOURNAL_H

#include "trial/trial.h"

#define JOURNAL_FILE       "trial"
#define JOURNAL_SNAPSHOT   "trial.db"      /* the store as it was before the change */
#define JOURNAL_RUNNING    "trial.running" /* the running configuration, where it differs */
#define JOURNAL_DELIVERIES 4
#define SHA256_BYTES       32
#define JOURNAL_SUM        (2 * SHA256_BYTES + 1) /* hexadecimal digits and their end */
#define JOURNAL_KEY        131
#define JOURNAL_SLOT       32
#define JOURNAL_VERSION    65
#define JOURNAL_REASON     160

/* Changes that are no transfer have nothing to be reported, and those of a kind share one. */
struct journal_delivery {
    enum trial_kind kind;
    int64_t transfer;
    uint32_t changes;
    char key[JOURNAL_KEY];
};

struct journal {
    enum trial_state state;
    int64_t id;
    struct journal_delivery deliveries[JOURNAL_DELIVERIES];
    size_t delivery_count;
    uint32_t delay;             /* seconds to the verdict, as it was when it was armed */
    char snapshot[JOURNAL_SUM]; /* SHA-256 of the copy */
    char running[JOURNAL_SUM];  /* and of the running configuration */
    char slot[JOURNAL_SLOT];    /* image of before */
    char version[JOURNAL_VERSION];
    bool image_chosen; /* the new image is to run from the next start on */
    int64_t begun;     /* wall clock, seconds since 1970 */
    uint32_t starts;   /* of the agent since the change was made; in RESTORING: since the verdict */
    char told[JOURNAL_VERSION];
    /* The last restoration. */
    unsigned fault;
    int64_t restored_at;
    char reason[JOURNAL_REASON];
};

void journal_print_sum(const uint8_t digest[SHA256_BYTES], char sum[JOURNAL_SUM]);
/* An absent journal is an idle one. False with the error's text when there is one that cannot be
 * understood; then too it is an idle one. */
bool journal_read(const char *folder, struct journal *journal, struct cwmp_error *error);
/* Faults: 9002; what was there before stays. */
enum cwmp_fault journal_write(const char *folder, const struct journal *journal,
                              struct cwmp_error *error);

/* Makes the copy and the file of the running configuration, with their sums. Faults: 9002. */
enum cwmp_fault snapshot_take(const char *folder, const struct buf *running,
                              struct journal *journal, struct cwmp_error *error);
/* Both are there and are what was made. Faults: 9002. */
enum cwmp_fault snapshot_check(const char *folder, const struct journal *journal,
                               struct cwmp_error *error);
/* The running configuration; NULL: it cannot be read. The caller frees it. */
char *snapshot_running(const char *folder);
/* Takes it all away; false with errno. */
bool snapshot_remove(const char *folder);

#endif
