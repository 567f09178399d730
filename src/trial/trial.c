/* SPDX-License-Identifier: Apache-2.0 */
/* From arming to the verdict. */
#include "base/durable.h"
#include "base/text.h"
#include "trial/internal.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Sessions are tried this often while a trial runs (CLI reference 8.3). */
#define LEAST_PACE 5 /* seconds */
#define PACE_PARTS 6 /* of the delay */

static void on_timer(uv_timer_t *timer);

/* ---- Small things --------------------------------------------------------------------------- */

bool trial_record(struct trial *trial)
{
    struct cwmp_error error;

    if (journal_write(trial->folder, &trial->journal, &error) == CWMP_OK)
        return true;
    log_error(trial->options.log, "back-up: %s", error.text);
    return false;
}

bool trial_has_firmware(const struct trial *trial)
{
    for (size_t i = 0; i < trial->journal.delivery_count; i++)
        if (trial->journal.deliveries[i].kind == TRIAL_FIRMWARE)
            return true;
    return false;
}

bool trial_runs_previous(const struct trial *trial)
{
    const struct trial_images *images = &trial->options.images;

    return text_equal(images->running(images->argument), trial->journal.slot);
}

static uint64_t now_ms(const struct trial *trial)
{
    return env_monotonic_ms(trial->options.env);
}

static uint64_t in_ms(const struct trial *trial, uint64_t seconds)
{
    return seconds * trial->host.second_ms;
}

static uint64_t pace_ms(const struct trial *trial)
{
    uint32_t pace = trial->journal.delay / PACE_PARTS;

    return in_ms(trial, pace < LEAST_PACE ? LEAST_PACE : pace);
}

static const char *after_what(const struct trial *trial)
{
    static const char *const texts[] = {[TRIAL_FIRMWARE] = "upgrade",
                                        [TRIAL_CONFIGURATION] = "the new configuration",
                                        [TRIAL_SCRIPT] = "the script",
                                        [TRIAL_PARAMETERS] = "the change of parameters"};

    if (trial_has_firmware(trial))
        return texts[TRIAL_FIRMWARE];
    return texts[trial->journal.deliveries[0].kind % (sizeof texts / sizeof *texts)];
}

/* ---- The pool -------------------------------------------------------------------------------- */

/* Firmware images are asked to do what may take its time. */
struct trial_work {
    uv_work_t request;
    struct trial *trial; /* NULL: nobody waits for it any more */
    struct trial_images images;
    const struct log *log;
    bool keep; /* else the slot of before is activated, and the device started anew */
    char slot[JOURNAL_SLOT];
    enum cwmp_fault fault;
    struct cwmp_error error;
};

static void do_work(uv_work_t *request)
{
    struct trial_work *work = request->data;

    work->fault = work->keep
                      ? work->images.keep(work->images.argument, &work->error)
                      : work->images.activate(work->images.argument, work->slot, &work->error);
}

/* An image that could not be activated now is activated by the start that follows, or is not. */
static void work_done(uv_work_t *request, int status)
{
    struct trial_work *work = request->data;

    if (status == 0 && work->fault != CWMP_OK)
        log_warning(work->log, "back-up: %s", work->error.text);
    if (work->trial) {
        work->trial->work = NULL;
        if (!work->keep)
            work->trial->host.restart(work->trial->host.argument);
    }
    free(work);
}

static void begin_work(struct trial *trial, bool keep)
{
    struct trial_work *work = mem_alloc(sizeof *work);

    if (trial->work)
        trial->work->trial = NULL;
    work->request.data = work;
    work->trial = trial;
    work->images = trial->options.images;
    work->log = trial->options.log;
    work->keep = keep;
    memcpy(work->slot, trial->journal.slot, sizeof work->slot);
    trial->work = work;
    uv_queue_work(trial->host.loop, &work->request, do_work, work_done);
}

/* ---- The verdict ------------------------------------------------------------------------------
 */

bool trial_condemn(struct trial *trial, unsigned fault, const char *reason)
{
    struct journal *journal = &trial->journal;
    const struct journal before = *journal;

    journal->state = TRIAL_RESTORING;
    journal->fault = fault;
    journal->starts = 0;
    snprintf(journal->reason, sizeof journal->reason, "%s", reason);
    log_warning(trial->options.log, "back-up: restoring the state of before: %s", journal->reason);
    if (trial_record(trial))
        return true;
    *journal = before;
    return false;
}

static void restore(struct trial *trial)
{
    char reason[JOURNAL_REASON];

    snprintf(reason, sizeof reason, "ACS unreachable %u s after %s", (unsigned)trial->journal.delay,
             after_what(trial));
    if (!trial_condemn(trial, CWMP_FAULT_DOWNLOAD_FAILURE, reason)) {
        uv_timer_start(trial->timer, on_timer, pace_ms(trial), 0);
        return;
    }
    trial->host.hold(trial->host.argument);
    if (trial_has_firmware(trial))
        begin_work(trial, false);
    else
        trial->host.restart(trial->host.argument);
}

static void confirm(struct trial *trial)
{
    struct journal *journal = &trial->journal;

    log_info(trial->options.log, "back-up: confirmed, a session with the ACS went well after %s",
             after_what(trial));
    uv_timer_stop(trial->timer);
    trial->host.call(trial->host.argument, 0);
    if (journal->image_chosen)
        begin_work(trial, true);
    journal->state = TRIAL_IDLE;
    journal->delivery_count = 0;
    journal->image_chosen = false;
    journal->told[0] = '\0';
    trial_record(trial);
}

/* Not in the middle of an attempt, and not before there have been enough of them, if there can be
 * any. */
static void judge(struct trial *trial)
{
    const struct trial_host *host = &trial->host;
    uint64_t now = now_ms(trial);

    if (now < trial->verdict_at) {
        uv_timer_start(trial->timer, on_timer, trial->verdict_at - now, 0);
    } else if (host->is_busy(host->argument) ||
               (trial->attempts < TRIAL_ATTEMPTS && host->can_call(host->argument))) {
        uv_timer_start(trial->timer, on_timer, pace_ms(trial), 0);
    } else {
        restore(trial);
    }
}

/* ---- The time ------------------------------------------------------------------------------- */

static void begin_time(struct trial *trial)
{
    trial->waits = false;
    trial->attempts = 0;
    trial->verdict_at = now_ms(trial) + in_ms(trial, trial->journal.delay);
    log_info(trial->options.log, "back-up: trial started (%u s) after %s",
             (unsigned)trial->journal.delay, after_what(trial));
    trial->host.call(trial->host.argument, pace_ms(trial));
    judge(trial);
}

/* After a start: a slow link is not the change's fault. */
static void wait_for_address(struct trial *trial)
{
    const struct trial_host *host = &trial->host;

    if (host->has_address(host->argument) ||
        now_ms(trial) >= trial->started_at + in_ms(trial, TRIAL_BOOT_WAIT))
        begin_time(trial);
    else
        uv_timer_start(trial->timer, on_timer, in_ms(trial, 1), 0);
}

static void on_timer(uv_timer_t *timer)
{
    struct trial *trial = timer->data;

    if (trial->journal.state != TRIAL_RUNNING)
        return;
    if (trial->waits)
        wait_for_address(trial);
    else
        judge(trial);
}

/* ---- What happens ------------------------------------------------------------------------------
 */

static struct journal_delivery *find_delivery(struct journal *journal,
                                              const struct trial_delivery *delivery)
{
    for (size_t i = 0; i < journal->delivery_count; i++) {
        struct journal_delivery *mine = &journal->deliveries[i];

        if (mine->kind == delivery->kind && mine->transfer == delivery->transfer)
            return mine;
    }
    return NULL;
}

static enum cwmp_fault add_delivery(struct journal *journal, const struct trial_delivery *delivery,
                                    struct cwmp_error *error)
{
    struct journal_delivery *mine = find_delivery(journal, delivery);

    if (!mine && journal->delivery_count == JOURNAL_DELIVERIES)
        return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR,
                         "%d changes are on trial until a session with the ACS has gone well, and "
                         "there cannot be more",
                         JOURNAL_DELIVERIES);
    if (!mine) {
        mine = &journal->deliveries[journal->delivery_count++];
        *mine = (struct journal_delivery){.kind = delivery->kind, .transfer = delivery->transfer};
        snprintf(mine->key, sizeof mine->key, "%s", delivery->command_key);
    }
    mine->changes++;
    return CWMP_OK;
}

static void take_delivery(struct journal *journal, struct journal_delivery *mine)
{
    size_t after = (size_t)(&journal->deliveries[journal->delivery_count] - (mine + 1));

    if (mine->changes > 1) {
        mine->changes--;
        return;
    }
    memmove(mine, mine + 1, after * sizeof *mine);
    journal->delivery_count--;
}

static void prepare_journal(struct trial *trial)
{
    const struct trial_images *images = &trial->options.images;
    struct journal *journal = &trial->journal;
    int64_t now = env_now(trial->options.env);

    journal->state = TRIAL_ARMED;
    /* Never one of before, also when the journal of that one was lost. */
    journal->id = journal->id < now ? now : journal->id + 1;
    journal->delivery_count = 0;
    journal->delay = trial->host.delay(trial->host.argument);
    journal->begun = now;
    journal->starts = 0;
    journal->image_chosen = false;
    journal->told[0] = '\0';
    snprintf(journal->slot, sizeof journal->slot, "%s", images->running(images->argument));
    snprintf(journal->version, sizeof journal->version, "%s", images->version(images->argument));
}

static enum cwmp_fault back_up(struct trial *trial, struct cwmp_error *error)
{
    struct buf running = {0};
    enum cwmp_fault fault = trial->host.running(trial->host.argument, &running, error);

    if (fault == CWMP_OK)
        fault = snapshot_take(trial->folder, &running, &trial->journal, error);
    mem_free_secret(buf_take(&running));
    return fault;
}

enum cwmp_fault trial_arm(struct trial *trial, const struct trial_delivery *delivery,
                          struct cwmp_error *error)
{
    const struct trial_host *host = &trial->host;
    struct journal before = trial->journal;
    bool under_way = before.state == TRIAL_ARMED || before.state == TRIAL_RUNNING;
    enum cwmp_fault fault = CWMP_OK;

    if (!trial->started || (!under_way && !host->is_enabled(host->argument)))
        return CWMP_OK;
    if (before.state == TRIAL_RESTORING)
        return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR,
                         "the state of before the last change is being restored");
    if (!under_way) {
        prepare_journal(trial);
        fault = back_up(trial, error);
    }
    if (fault == CWMP_OK)
        fault = add_delivery(&trial->journal, delivery, error);
    if (fault == CWMP_OK)
        fault = journal_write(trial->folder, &trial->journal, error);
    if (fault != CWMP_OK)
        trial->journal = before;
    else if (!under_way)
        log_info(trial->options.log, "back-up: backup created before %s", after_what(trial));
    return fault;
}

void trial_cancel(struct trial *trial, const struct trial_delivery *delivery)
{
    struct journal *journal = &trial->journal;
    struct journal_delivery *mine = find_delivery(journal, delivery);

    if ((journal->state != TRIAL_ARMED && journal->state != TRIAL_RUNNING) || !mine)
        return;
    take_delivery(journal, mine);
    if (journal->delivery_count == 0)
        journal->state = TRIAL_IDLE;
    trial_record(trial);
}

static void begin_trial(struct trial *trial)
{
    trial->pending = false;
    trial->journal.state = TRIAL_RUNNING;
    trial_record(trial);
    begin_time(trial);
}

void trial_applied(struct trial *trial, bool restarts)
{
    struct journal *journal = &trial->journal;

    if (journal->state != TRIAL_ARMED && journal->state != TRIAL_RUNNING)
        return;
    if (restarts) {
        journal->image_chosen = trial_has_firmware(trial);
        journal->state = TRIAL_RUNNING;
        journal->starts = 0;
        trial->restarting = true;
        uv_timer_stop(trial->timer);
        trial_record(trial);
    } else if (trial->host.is_busy(trial->host.argument)) {
        trial->pending = true;
    } else {
        begin_trial(trial);
    }
}

static void end_restoration(struct trial *trial)
{
    trial->journal.state = TRIAL_IDLE;
    trial->journal.delivery_count = 0;
    trial_record(trial);
}

void trial_session_ended(struct trial *trial, bool ok)
{
    if (!trial->started || trial->restarting)
        return;
    if (trial->pending) { /* the session in which it was made says nothing of it */
        begin_trial(trial);
    } else if (trial->journal.state == TRIAL_RUNNING && ok) {
        confirm(trial);
    } else if (trial->journal.state == TRIAL_RUNNING) {
        trial->attempts++;
        if (!trial->waits && now_ms(trial) >= trial->verdict_at)
            judge(trial);
    } else if (trial->journal.state == TRIAL_RESTORED && ok) {
        end_restoration(trial);
    }
}

void trial_told(struct trial *trial, const char *version)
{
    if (trial->journal.state != TRIAL_RUNNING || !trial->journal.image_chosen)
        return;
    snprintf(trial->journal.told, sizeof trial->journal.told, "%s", version);
    trial_record(trial);
}

bool trial_has_image_of(const struct trial *trial, int64_t transfer)
{
    const struct journal *journal = &trial->journal;

    for (size_t i = 0; i < journal->delivery_count; i++)
        if (journal->deliveries[i].transfer == transfer)
            return journal->image_chosen && journal->state == TRIAL_RUNNING &&
                   journal->deliveries[i].kind == TRIAL_FIRMWARE;
    return false;
}

bool trial_holds_image(const struct trial *trial)
{
    return trial->journal.image_chosen &&
           (trial->journal.state == TRIAL_RUNNING || trial->journal.state == TRIAL_RESTORING);
}

void trial_visit_restored(const struct trial *trial, trial_visitor visitor, void *argument)
{
    const struct journal *journal = &trial->journal;
    char text[sizeof "restored: " + JOURNAL_REASON];

    if (journal->state != TRIAL_RESTORED)
        return;
    snprintf(text, sizeof text, "restored: %s", journal->reason);
    for (size_t i = 0; i < journal->delivery_count; i++)
        visitor(argument, &(struct trial_restoration){
                              .fault = journal->fault,
                              .text = text,
                              .told = journal->told,
                              .id = journal->id,
                              .delivery = {.kind = journal->deliveries[i].kind,
                                           .transfer = journal->deliveries[i].transfer,
                                           .command_key = journal->deliveries[i].key}});
}

char *trial_restored_running(const struct trial *trial)
{
    return trial->journal.state == TRIAL_RESTORED ? snapshot_running(trial->folder) : NULL;
}

/* ---- Status ------------------------------------------------------------------------------------
 */

void trial_status(const struct trial *trial, struct trial_status *status)
{
    const struct journal *journal = &trial->journal;
    bool counts = journal->state == TRIAL_RUNNING && trial->started && !trial->waits;
    uint64_t now = now_ms(trial);

    *status = (struct trial_status){.state = journal->state,
                                    .id = journal->id,
                                    .seconds_left = -1,
                                    .restored_at = journal->restored_at};
    if (counts)
        status->seconds_left =
            trial->verdict_at > now
                ? (int64_t)((trial->verdict_at - now + trial->host.second_ms - 1) /
                            trial->host.second_ms)
                : 0;
    if (journal->restored_at != 0)
        snprintf(status->reason, sizeof status->reason, "%s", journal->reason);
}

/* ---- Begin and end of the object ------------------------------------------------------------- */

struct trial *trial_new(const struct trial_options *options)
{
    struct trial *trial = mem_alloc(sizeof *trial);

    trial->options = *options;
    trial->folder = mem_strdup(options->folder);
    trial_boot(trial);
    return trial;
}

bool trial_needs_restart(const struct trial *trial)
{
    return trial->needs_restart;
}

void trial_forget(struct trial *trial)
{
    const struct log *log = trial->options.log;

    trial->journal = (struct journal){.state = TRIAL_IDLE, .id = trial->journal.id};
    if (!durable_remove(trial->folder, JOURNAL_FILE) || !snapshot_remove(trial->folder))
        log_error(log, "%s: what was kept for a restoration stays: %s", trial->folder,
                  strerror(errno));
}

void trial_start(struct trial *trial, const struct trial_host *host)
{
    trial->host = *host;
    trial->started = true;
    trial->started_at = now_ms(trial);
    trial->timer = mem_alloc(sizeof *trial->timer);
    uv_timer_init(host->loop, trial->timer);
    trial->timer->data = trial;
    if (trial->journal.state != TRIAL_RUNNING)
        return;
    trial->waits = true;
    host->call(host->argument, pace_ms(trial));
    wait_for_address(trial);
}

static void on_closed(uv_handle_t *handle)
{
    free(handle);
}

void trial_free(struct trial *trial)
{
    if (!trial)
        return;
    if (trial->work)
        trial->work->trial = NULL;
    if (trial->timer)
        uv_close((uv_handle_t *)trial->timer, on_closed);
    free(trial->folder);
    free(trial);
}
