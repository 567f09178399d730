/* SPDX-License-Identifier: Apache-2.0 */
/* What a start of the agent makes of the journal, before anything else is looked at. Each step can
 * be done again: a power cut anywhere in it leads here once more. */
#include "base/text.h"
#include "store/store.h"
#include "trial/internal.h"

#include <stdio.h>

/* ---- Putting back ------------------------------------------------------------------------- */

/* It stays as it is: not to be tried again. */
static void give_up(struct trial *trial, const char *why)
{
    struct journal *journal = &trial->journal;

    log_error(trial->options.log, "back-up: restore failed: %s", why);
    snprintf(journal->reason, sizeof journal->reason, "restore failed: %.140s", why);
    journal->state = TRIAL_RESTORED;
    journal->delivery_count = 0;
    journal->restored_at = env_now(trial->options.env);
    trial_record(trial);
}

/* The image of before has to run before the state of before is put back, and be sound. */
static void choose_image(struct trial *trial)
{
    const struct trial_images *images = &trial->options.images;
    struct journal *journal = &trial->journal;
    struct cwmp_error error;

    if (++journal->starts > TRIAL_STARTS) {
        give_up(trial, "the firmware image of before does not run");
        return;
    }
    trial_record(trial);
    if (images->activate(images->argument, journal->slot, &error) != CWMP_OK) {
        give_up(trial, error.text);
        return;
    }
    trial->needs_restart = !trial_runs_previous(trial);
}

static void put_back(struct trial *trial)
{
    struct journal *journal = &trial->journal;
    struct cwmp_error error;

    if (snapshot_check(trial->folder, journal, &error) != CWMP_OK) {
        give_up(trial, error.text);
        return;
    }
    if (trial_has_firmware(trial) && !trial_runs_previous(trial)) {
        choose_image(trial);
        if (trial->needs_restart || journal->state != TRIAL_RESTORING)
            return;
    }
    if (store_put_copy_back(trial->folder, JOURNAL_SNAPSHOT, &error) != CWMP_OK) {
        give_up(trial, error.text);
        return;
    }
    journal->state = TRIAL_RESTORED;
    journal->restored_at = env_now(trial->options.env);
    if (trial_record(trial))
        log_warning(trial->options.log, "back-up: restored the state of before: %s",
                    journal->reason);
}

/* ---- A trial that is under way ----------------------------------------------------------------
 */

static void count_start(struct trial *trial)
{
    struct journal *journal = &trial->journal;
    bool firmware = trial_has_firmware(trial);
    char reason[JOURNAL_REASON];

    journal->starts++;
    if (journal->image_chosen && trial_runs_previous(trial)) {
        trial_condemn(trial, CWMP_FAULT_FILE_CORRUPTED, "the new firmware image did not boot");
    } else if (journal->starts > TRIAL_STARTS) {
        snprintf(reason, sizeof reason, "no session with the ACS in %d starts after %s",
                 TRIAL_STARTS, firmware ? "upgrade" : "the change");
        trial_condemn(trial, firmware ? CWMP_FAULT_FILE_CORRUPTED : CWMP_FAULT_DOWNLOAD_FAILURE,
                      reason);
    } else {
        trial_record(trial);
    }
}

/* The power went between the copy and the word that the change was made. A firmware image that was
 * not chosen yet does not run; of anything else it is not known, and what is on trial may well be
 * what was there before. */
static void look_at_armed(struct trial *trial)
{
    struct journal *journal = &trial->journal;
    bool firmware_alone = true;

    for (size_t i = 0; i < journal->delivery_count; i++)
        firmware_alone &= journal->deliveries[i].kind == TRIAL_FIRMWARE;
    if (firmware_alone && trial_runs_previous(trial)) {
        journal->state = TRIAL_IDLE;
        trial_record(trial);
        return;
    }
    journal->state = TRIAL_RUNNING;
    journal->starts = 0;
    journal->image_chosen = trial_has_firmware(trial) && !trial_runs_previous(trial);
    count_start(trial);
}

void trial_boot(struct trial *trial)
{
    struct journal *journal = &trial->journal;
    struct cwmp_error error;

    if (!journal_read(trial->folder, journal, &error))
        log_error(trial->options.log, "%s", error.text);
    if (journal->state == TRIAL_ARMED)
        look_at_armed(trial);
    else if (journal->state == TRIAL_RUNNING)
        count_start(trial);
    if (journal->state == TRIAL_RESTORING)
        put_back(trial);
}
