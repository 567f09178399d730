/* SPDX-License-Identifier: Apache-2.0 */
/* What an order goes through: fetched, checked beside the loop, applied when no session is in the
 * way, reported. One at a time, in the order of due times (R-DWN-14). */
#include "base/text.h"
#include "transfer/internal.h"

#include <stdlib.h>
#include <unistd.h>

/* R-DWN-17 */
#define RUN_LIMIT_MS ((int64_t)3600 * 1000)
/* After a restart the network may still have to come up. */
#define NETWORK_WAIT_MS  60000
#define NETWORK_RETRY_MS 5000
/* A result that could not be kept, for the disk is full, is handed over later. */
#define REPORT_RETRY_MS 10000

typedef enum cwmp_fault (*transfer_step)(void *argument, const struct transfer_file *file,
                                         struct cwmp_error *error);

struct transfer_check {
    uv_work_t work;
    transfer_step step;
    void (*then)(struct transfers *transfers, const struct cwmp_error *error);
    struct transfers *transfers; /* NULL: nobody wants to know any more */
    const struct transfer_handler *handler;
    struct arena *arena;
    struct transfer_file file;
    struct cwmp_error error;
};

static void describe(struct transfers *transfers, const struct transfer *transfer,
                     struct arena *arena, struct transfer_file *file)
{
    *file = (struct transfer_file){.path = arena_strdup(arena, transfer_path(transfers, transfer)),
                                   .type = arena_strdup(arena, transfer->order.file_type),
                                   .target_file_name =
                                       arena_strdup(arena, transfer->order.target_file_name),
                                   .url = arena_strdup(arena, transfer->order.url)};
}

/* ---- Results ------------------------------------------------------------------------------ */

static enum cwmp_fault store_phase(struct transfers *transfers, struct transfer *transfer,
                                   struct cwmp_error *error)
{
    struct buf record = {0};
    enum cwmp_fault fault;

    record_write(transfer, &record);
    fault = store_set_record(transfers->options.store, transfer->id, buf_text(&record), error);
    mem_free_secret(buf_take(&record));
    return fault;
}

/* The result, and that it was handed over, in one durable step. */
static enum cwmp_fault hand_over(struct transfers *transfers, struct transfer *transfer,
                                 struct cwmp_error *error)
{
    const struct transfers_options *options = &transfers->options;
    struct transfer_result result = {.id = transfer->id,
                                     .order = &transfer->order,
                                     .autonomous_type = transfer_autonomous_type(transfer),
                                     .fault = transfer->result.code,
                                     .fault_text = transfer->result.text,
                                     .start = transfer->start,
                                     .complete = transfer->complete};
    enum cwmp_fault fault = store_begin(options->store, error);

    if (fault != CWMP_OK)
        return fault;
    fault = options->report(options->argument, &result, error);
    if (fault == CWMP_OK)
        fault = store_phase(transfers, transfer, error);
    if (fault == CWMP_OK)
        return store_commit(options->store, error);
    store_rollback(options->store);
    return fault;
}

/* R-DWN-02, R-EVT-27: the answer to the order itself tells that it is done, and nothing else does.
 */
static bool is_told_by_answer(struct transfers *transfers, struct transfer *transfer)
{
    struct cwmp_error error;
    bool done = transfer->result.code == CWMP_OK && transfers->wait.over &&
                transfers->waited_for == transfer->id;

    if (done && store_delete_record(transfers->options.store, transfer->id, &error) != CWMP_OK) {
        log_error(transfers->options.log, "%s", error.text);
        done = false;
    }
    return transfers_end_wait(transfers, transfer, done);
}

static void report(struct transfers *transfers, struct transfer *transfer)
{
    struct cwmp_error error;
    bool before = transfer->unreported;

    if (is_told_by_answer(transfers, transfer)) /* the next sweep takes it out */
        return;

    transfer->unreported = hand_over(transfers, transfer, &error) != CWMP_OK;
    if (transfer->unreported && !before)
        log_error(transfers->options.log, "the result of a transfer waits: %s", error.text);
    transfer->next_try = transfers_now_ms(transfers) + REPORT_RETRY_MS;
}

/* R-DWN-10: every failure has its code. */
static void finish(struct transfers *transfers, struct transfer *transfer,
                   const struct cwmp_error *error)
{
    transfer->result = *error;
    if (error->code == CWMP_OK)
        transfer->result.text[0] = '\0';
    transfer->complete = transfers_time(transfers);
    transfer->phase = PHASE_FINISHED;
    unlink(transfer_path(transfers, transfer));
    if (error->code == CWMP_OK)
        log_info(transfers->options.log, "transfer %lld (%s) is complete", (long long)transfer->id,
                 transfer->order.file_type);
    else
        log_warning(transfers->options.log, "transfer %lld (%s) failed with %d: %s",
                    (long long)transfer->id, transfer->order.file_type, (int)error->code,
                    error->text);
    report(transfers, transfer);
}

void transfers_stop(struct transfers *transfers)
{
    struct transfer *transfer = transfers->running;

    fetch_free(transfers->fetch);
    transfers->fetch = NULL;
    if (transfers->check)
        transfers->check->transfers = NULL;
    transfers->check = NULL;
    mem_free_secret(buf_take(&transfers->upload));
    transfers->running = NULL;
    if (transfer && transfer->phase < PHASE_RESTARTING) {
        transfer->phase = PHASE_WAITING;
        unlink(transfer_path(transfers, transfer));
    }
}

static bool is_for_the_network(const struct transfers *transfers, const struct transfer *transfer,
                               const struct cwmp_error *error)
{
    return error->code == CWMP_FAULT_SERVER_UNREACHABLE && transfer->restored &&
           transfers_now_ms(transfers) < transfers->started_at + NETWORK_WAIT_MS;
}

/* What runs has come to its end. */
static void end_run(struct transfers *transfers, const struct cwmp_error *error)
{
    struct transfer *transfer = transfers->running;
    int64_t now = transfers_now_ms(transfers);

    transfers_stop(transfers);
    if (error->code != CWMP_OK && transfer->order.kind == TRANSFER_SCHEDULE_DOWNLOAD) {
        log_warning(transfers->options.log, "transfer %lld (%s): an attempt failed with %d: %s",
                    (long long)transfer->id, transfer->order.file_type, (int)error->code,
                    error->text);
        window_failed(transfer, now);
    } else if (is_for_the_network(transfers, transfer, error)) {
        log_info(transfers->options.log, "transfer %lld (%s) will be tried again: %s",
                 (long long)transfer->id, transfer->order.file_type, error->text);
        transfer->next_try = now + NETWORK_RETRY_MS;
    } else {
        finish(transfers, transfer, error);
    }
    transfers_look(transfers);
}

bool transfers_fail(struct transfers *transfers, int64_t id, const struct cwmp_error *error)
{
    for (size_t i = 0; i < transfers->count; i++) {
        struct transfer *transfer = transfers->list[i];

        if (transfer->id != id || transfer->phase == PHASE_FINISHED)
            continue;
        finish(transfers, transfer, error);
        return true;
    }
    return false;
}

static void fail_run(struct transfers *transfers, enum cwmp_fault fault, const char *text)
{
    struct cwmp_error error;

    cwmp_fail(&error, fault, "%s", text);
    end_run(transfers, &error);
}

/* ---- Checking and applying ------------------------------------------------------------------ */

static void run_step(uv_work_t *work)
{
    struct transfer_check *check = work->data;

    check->step(check->handler->argument, &check->file, &check->error);
}

static void step_done(uv_work_t *work, int status)
{
    struct transfer_check *check = work->data;
    struct transfers *transfers = check->transfers;

    (void)status;
    if (transfers) {
        transfers->check = NULL;
        check->then(transfers, &check->error);
    }
    arena_free(check->arena);
    free(check);
}

/* Does a step of the handler's in another thread. */
static void begin_step(struct transfers *transfers, enum transfer_phase phase, transfer_step step,
                       void (*then)(struct transfers *transfers, const struct cwmp_error *error))
{
    struct transfer *transfer = transfers->running;
    struct transfer_check *check = mem_alloc(sizeof *check);

    check->work.data = check;
    check->transfers = transfers;
    check->handler = transfer->handler;
    check->step = step;
    check->then = then;
    check->arena = arena_new();
    describe(transfers, transfer, check->arena, &check->file);
    transfer->phase = phase;
    transfers->check = check;
    uv_queue_work(transfers->options.loop, &check->work, run_step, step_done);
}

static void checked(struct transfers *transfers, const struct cwmp_error *error)
{
    if (error->code != CWMP_OK) {
        end_run(transfers, error);
    } else {
        transfers->running->phase = PHASE_READY;
        transfers_look(transfers);
    }
}

static void await_restart(struct transfers *transfers)
{
    const struct transfers_options *options = &transfers->options;
    struct transfer *transfer = transfers->running;
    struct cwmp_error error;

    transfer->phase = PHASE_RESTARTING;
    transfers->running = NULL;
    /* Unwritten, the order is begun again after the restart, and does no harm. */
    if (store_phase(transfers, transfer, &error) != CWMP_OK)
        log_error(options->log, "%s", error.text);
}

/* What the user ordered is his own business. */
static bool is_on_trial(const struct transfers *transfers)
{
    return transfers->options.trials && transfers->running->handler->trial != 0 &&
           !transfers->running->order.local;
}

/* False with a fault: it is not to be applied. */
static bool arm(struct transfers *transfers, struct cwmp_error *error)
{
    const struct transfer_trials *trials = transfers->options.trials;
    struct transfer *transfer = transfers->running;
    struct cwmp_error reason;

    if (trials->arm(trials->argument, transfer->handler, transfer->id, &transfer->order, &reason) ==
        CWMP_OK)
        return true;
    cwmp_fail(error, CWMP_FAULT_DOWNLOAD_FAILURE, "it cannot be backed up before: %s", reason.text);
    return false;
}

static void conclude(struct transfers *transfers, const struct cwmp_error *error)
{
    const struct transfers_options *options = &transfers->options;
    bool restart = transfers->restarts, armed = transfers->armed;

    if (error->code == CWMP_OK && restart)
        await_restart(transfers);
    else
        end_run(transfers, error);
    if (armed)
        options->trials->applied(options->trials->argument, error->code == CWMP_OK, restart);
    if (restart) /* with a fault, only a restart undoes the half that was done */
        options->restart(options->argument);
}

static void activated(struct transfers *transfers, const struct cwmp_error *error)
{
    if (error->code != CWMP_OK)
        transfers->restarts = false;
    conclude(transfers, error);
}

static void apply(struct transfers *transfers)
{
    struct transfer *transfer = transfers->running;
    const struct transfer_handler *handler = transfer->handler;
    struct cwmp_error error = {.code = CWMP_OK};
    struct transfer_file file;
    bool on_trial = is_on_trial(transfers);

    describe(transfers, transfer, transfer->arena, &file);
    transfers->restarts = false;
    transfers->armed = on_trial && arm(transfers, &error);
    if (transfers->armed == on_trial)
        handler->apply(handler->argument, &file, &transfers->restarts, &error);
    if (error.code == CWMP_OK && handler->activate)
        begin_step(transfers, PHASE_APPLYING, handler->activate, activated);
    else
        conclude(transfers, &error);
}

static bool may_apply(const struct transfers *transfers)
{
    const struct transfers_options *options = &transfers->options;

    return transfers->running->phase == PHASE_READY &&
           (!transfers->running->handler->after_session ||
            !options->session_under_way(options->argument));
}

/* The power went before that was noted. */
static bool was_applied(const struct transfers *transfers, const struct transfer *transfer)
{
    const struct transfer_trials *trials = transfers->options.trials;

    return transfer->phase == PHASE_WAITING && trials &&
           trials->was_applied(trials->argument, transfer->id);
}

void transfers_confirm_restart(struct transfers *transfers)
{
    for (size_t i = 0; i < transfers->count; i++) {
        struct transfer *transfer = transfers->list[i];
        const struct transfer_handler *handler = transfer->handler;
        struct cwmp_error error = {.code = CWMP_OK};
        struct transfer_file file;

        if (transfer->phase != PHASE_RESTARTING && !was_applied(transfers, transfer))
            continue;
        describe(transfers, transfer, transfer->arena, &file);
        if (!handler || !handler->confirm)
            cwmp_fail(&error, CWMP_FAULT_DOWNLOAD_FAILURE, "the restart did not apply the file");
        else
            handler->confirm(handler->argument, &file, &error);
        finish(transfers, transfer, &error);
    }
}

/* ---- Fetching ----------------------------------------------------------------------------- */

static void fetched(void *argument, const struct cwmp_error *error)
{
    struct transfers *transfers = argument;
    struct transfer *transfer = transfers->running;

    fetch_free(transfers->fetch);
    transfers->fetch = NULL;
    if (error->code != CWMP_OK || transfer->order.kind == TRANSFER_UPLOAD) {
        end_run(transfers, error);
    } else if (transfer->handler->check) {
        begin_step(transfers, PHASE_CHECKING, transfer->handler->check, checked);
    } else {
        transfer->phase = PHASE_READY;
        transfers_look(transfers);
    }
}

static uint64_t download_limit(const struct transfers *transfers, const struct transfer *transfer)
{
    uint64_t room = transfers_room(transfers), limit = transfer->handler->limit;

    return limit != 0 && limit < room ? limit : room;
}

static void begin_fetch(struct transfers *transfers)
{
    struct transfer *transfer = transfers->running;
    const struct transfer_order *order = &transfer->order;
    struct fetch_options options = {.transfers = &transfers->options,
                                    .url = order->url,
                                    .username = order->username,
                                    .password = order->password,
                                    .upload = order->kind == TRANSFER_UPLOAD,
                                    .path = transfer_path(transfers, transfer),
                                    .limit = download_limit(transfers, transfer),
                                    .expected = order->file_size,
                                    .data = &transfers->upload,
                                    .known_hosts = transfers->known_hosts,
                                    .argument = transfers,
                                    .done = fetched};
    struct cwmp_error error = {.code = CWMP_OK};

    transfers->fetch = fetch_start(&options, &error);
    if (!transfers->fetch)
        end_run(transfers, &error);
}

static void start(struct transfers *transfers, struct transfer *transfer)
{
    const struct transfers_options *options = &transfers->options;
    const struct transfer_handler *handler = transfer->handler;
    bool upload = transfer->order.kind == TRANSFER_UPLOAD;
    struct cwmp_error error = {.code = CWMP_OK};

    transfers->running = transfer;
    transfers->run_limit = transfers_now_ms(transfers) + RUN_LIMIT_MS;
    if (transfer->order.window_count > 0)
        transfers->run_limit = window_end(transfer);
    transfer->phase = PHASE_FETCHING;
    transfer->start = transfers_time(transfers);
    log_info(options->log, "transfer %lld (%s) begins", (long long)transfer->id,
             transfer->order.file_type);
    if (!transfers_are_allowed(transfers, upload, handler))
        fail_run(transfers, CWMP_FAULT_REQUEST_DENIED, "switched off on this device meanwhile");
    else if (!handler)
        fail_run(transfers, CWMP_FAULT_REQUEST_DENIED, "the file type is no longer supported");
    else if (options->trials &&
             options->trials->admit(options->trials->argument, handler, &error) != CWMP_OK)
        end_run(transfers, &error);
    else if (upload &&
             handler->make(handler->argument,
                           &(struct transfer_upload){
                               .instance = transfer->instance,
                               .confidential = fetch_is_confidential(transfer->order.url)},
                           &transfers->upload, &error) != CWMP_OK)
        end_run(transfers, &error);
    else
        begin_fetch(transfers);
}

/* ---- What is due ---------------------------------------------------------------------------- */

/* The moment for the next look at one that waits; that is now when it may start. */
static int64_t look_at_waiting(struct transfers *transfers, struct transfer *transfer, int64_t now)
{
    const struct transfers_options *options = &transfers->options;
    int64_t until = transfer_due(transfer);
    struct cwmp_error missed;

    if (transfer->order.kind != TRANSFER_SCHEDULE_DOWNLOAD) {
        if (transfer->held)
            transfer->held = options->session_under_way(options->argument);
        if (transfer->held) /* the session's end makes it look again */
            return TRANSFER_NEVER;
        return until > transfer->next_try ? until : transfer->next_try;
    }
    switch (window_look(transfer, now, options->user_service_idle(options->argument), &until)) {
    case WINDOW_START:
        return now;
    case WINDOW_MISSED:
        cwmp_fail(&missed, CWMP_FAULT_WINDOWS_MISSED,
                  "the download was not done in any of its windows");
        finish(transfers, transfer, &missed);
        return TRANSFER_NEVER;
    default:
        return until;
    }
}

static int64_t look_at(struct transfers *transfers, struct transfer *transfer, int64_t now)
{
    if (transfer->phase == PHASE_WAITING)
        return look_at_waiting(transfers, transfer, now);
    if (transfer->phase != PHASE_FINISHED || !transfer->unreported)
        return TRANSFER_NEVER;
    if (now >= transfer->next_try)
        report(transfers, transfer);
    return transfer->unreported ? transfer->next_try : TRANSFER_NEVER;
}

static bool is_restarting(const struct transfers *transfers)
{
    for (size_t i = 0; i < transfers->count; i++)
        if (transfers->list[i]->phase == PHASE_RESTARTING)
            return true;
    return false;
}

static bool is_in_thread(const struct transfers *transfers)
{
    return transfers->check != NULL;
}

/* Gives up what takes too long. */
static void limit_run(struct transfers *transfers, int64_t now)
{
    bool upload = transfers->running->order.kind == TRANSFER_UPLOAD;

    if (now >= transfers->run_limit && !is_in_thread(transfers))
        fail_run(transfers, upload ? CWMP_FAULT_UPLOAD_FAILURE : CWMP_FAULT_DOWNLOAD_INCOMPLETE,
                 "the transfer took longer than it may");
}

void transfers_run(struct transfers *transfers)
{
    int64_t now = transfers_now_ms(transfers), next = TRANSFER_NEVER, one;
    struct transfer *first = NULL;

    transfers->again = false;
    transfers_sweep(transfers);
    if (transfers->wait.over && now >= transfers->wait_limit)
        transfers_end_wait(transfers, NULL, false);
    if (transfers->running)
        limit_run(transfers, now);
    if (transfers->running && may_apply(transfers))
        apply(transfers);
    for (size_t i = 0; i < transfers->count; i++) {
        one = look_at(transfers, transfers->list[i], now);
        if (one <= now && !first)
            first = transfers->list[i];
        if (one > now && one < next)
            next = one;
    }
    if (first && !transfers->running && !is_restarting(transfers))
        start(transfers, first);
    if (transfers->running && !is_in_thread(transfers) && transfers->run_limit < next)
        next = transfers->run_limit;
    if (transfers->wait.over && transfers->wait_limit < next)
        next = transfers->wait_limit;
    if (!transfers->again && next != TRANSFER_NEVER)
        transfers_wake_in(transfers, next > now ? next - now : 0);
}
