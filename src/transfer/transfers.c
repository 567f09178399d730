/* SPDX-License-Identifier: Apache-2.0 */
/* The queue and its door. */
#include "base/text.h"
#include "base/timer.h"
#include "transfer/internal.h"

#include <dirent.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#define KIND "transfer"

/* Left free on the disk: the state needs to be written, too. */
#define DISK_RESERVE ((uint64_t)1 << 20)

/* ---- Small things ------------------------------------------------------------------------ */

int64_t transfers_now_ms(const struct transfers *transfers)
{
    return (int64_t)env_monotonic_ms(transfers->options.env);
}

struct cwmp_time transfers_time(const struct transfers *transfers)
{
    const struct env *env = transfers->options.env;

    return (struct cwmp_time){.seconds = env_clock_is_set(env) ? env_now(env) : CWMP_TIME_UNKNOWN};
}

int64_t transfer_due(const struct transfer *transfer)
{
    uint32_t delay = transfer->order.kind == TRANSFER_SCHEDULE_DOWNLOAD
                         ? transfer->order.windows[0].start
                         : transfer->order.delay;

    return transfer->received + (int64_t)delay * 1000;
}

const char *transfer_path(const struct transfers *transfers, const struct transfer *transfer)
{
    return arena_printf(transfer->arena, "%s/%lld", transfers->folder, (long long)transfer->id);
}

uint64_t transfers_room(const struct transfers *transfers)
{
    struct statvfs disk;
    uint64_t room;

    if (statvfs(transfers->folder, &disk) != 0)
        return 0;
    room = (uint64_t)disk.f_bavail * disk.f_frsize;
    return room > DISK_RESERVE ? room - DISK_RESERVE : 0;
}

/* "4 Vendor Log File 12" is instance 12 of "4 Vendor Log File". */
static bool names_instance(const char *type, const char *named, uint32_t *instance)
{
    size_t length = strlen(type);
    uint64_t number;

    if (strncmp(named, type, length) != 0 || named[length] != ' ' || named[length + 1] < '1' ||
        named[length + 1] > '9' || !text_to_uint64(named + length + 1, &number) ||
        number > UINT32_MAX)
        return false;
    *instance = (uint32_t)number;
    return true;
}

static bool ends_in(const char *url, const char *suffix)
{
    size_t path = strcspn(url, "?#"), length = strlen(suffix);

    return path > length && strncmp(url + path - length, suffix, length) == 0;
}

const struct transfer_handler *transfers_find_handler(const struct transfers *transfers,
                                                      const struct transfer_order *order,
                                                      uint32_t *instance)
{
    bool upload = order->kind == TRANSFER_UPLOAD;

    *instance = 0;
    for (size_t i = 0; i < transfers->options.handler_count; i++) {
        const struct transfer_handler *handler = &transfers->options.handlers[i];

        if (handler->upload != upload || (handler->suffix && !ends_in(order->url, handler->suffix)))
            continue;
        if (handler->numbered ? names_instance(handler->type, order->file_type, instance)
                              : text_equal(handler->type, order->file_type))
            return handler;
    }
    return NULL;
}

bool transfers_are_allowed(const struct transfers *transfers, bool upload,
                           const struct transfer_handler *handler)
{
    return (handler && handler->ungated) ||
           transfers->options.allowed(transfers->options.argument, upload);
}

void transfers_set_transport(struct transfers *transfers,
                             const struct http_session_options *transport)
{
    transfers->options.transport = *transport;
}

/* ---- The list ---------------------------------------------------------------------------- */

static struct transfer *transfer_new(void)
{
    struct transfer *transfer = mem_alloc(sizeof *transfer);

    transfer->arena = arena_new();
    transfer->start.seconds = transfer->complete.seconds = CWMP_TIME_UNKNOWN;
    return transfer;
}

static void transfer_free(struct transfer *transfer)
{
    arena_free(transfer->arena);
    free(transfer);
}

/* Keeps the list in the order of due times, of receipt among equals (R-DWN-14). */
static void insert(struct transfers *transfers, struct transfer *transfer)
{
    size_t at = transfers->count++;

    for (; at > 0 && transfer_due(transfers->list[at - 1]) > transfer_due(transfer); at--)
        transfers->list[at] = transfers->list[at - 1];
    transfers->list[at] = transfer;
}

void transfers_remove(struct transfers *transfers, struct transfer *transfer)
{
    size_t at = 0;

    while (transfers->list[at] != transfer)
        at++;
    transfers->count--;
    memmove(&transfers->list[at], &transfers->list[at + 1],
            (transfers->count - at) * sizeof(struct transfer *));
    unlink(transfer_path(transfers, transfer));
    transfer_free(transfer);
}

/* Takes a transfer out of store and list. */
static enum cwmp_fault discard(struct transfers *transfers, struct transfer *transfer,
                               struct cwmp_error *error)
{
    enum cwmp_fault fault = store_delete_record(transfers->options.store, transfer->id, error);

    if (fault == CWMP_OK)
        transfers_remove(transfers, transfer);
    return fault;
}

void transfers_sweep(struct transfers *transfers)
{
    const struct transfers_options *options = &transfers->options;
    struct cwmp_error error;

    for (size_t i = transfers->count; i > 0; i--) {
        struct transfer *transfer = transfers->list[i - 1];

        if (transfer->phase == PHASE_FINISHED && !transfer->unreported &&
            !options->is_unconfirmed(options->argument, transfer->id) &&
            discard(transfers, transfer, &error) != CWMP_OK)
            log_error(options->log, "%s", error.text);
    }
}

/* ---- Begin and end ------------------------------------------------------------------------ */

/* All by the same reading of the clocks: what was received earlier comes earlier. */
static void place_in_time(const struct transfers *transfers, struct transfer *transfer)
{
    int64_t age = 0;
    bool dated = env_clock_is_set(transfers->options.env) && transfer->received_at > 0 &&
                 transfer->received_at <= transfers->loaded_at_wall;

    if (dated)
        age = transfers->loaded_at_wall - transfer->received_at;
    else if (transfer->order.window_count == 0)
        age = (int64_t)transfer->order.delay * 1000; /* nobody knows: better now than never */
    transfer->received = transfers->loaded_at - age;
}

static void load(void *argument, int64_t id, const char *record)
{
    struct transfers *transfers = argument;
    struct transfer *transfer;

    if (transfers->count == TRANSFERS_MAX) {
        log_warning(transfers->options.log, "more than %d stored transfers, one is ignored",
                    TRANSFERS_MAX);
        return;
    }
    transfer = transfer_new();
    transfer->id = id;
    transfer->restored = true;
    record_read(record, transfer);
    transfer->handler = transfers_find_handler(transfers, &transfer->order, &transfer->instance);
    place_in_time(transfers, transfer);
    insert(transfers, transfer);
}

/* Half a file of a run that was cut short is of no use. */
static void empty_folder(const char *folder)
{
    DIR *list = opendir(folder);
    const struct dirent *entry;

    while (list && (entry = readdir(list)) != NULL)
        if (entry->d_name[0] != '.')
            unlinkat(dirfd(list), entry->d_name, 0);
    if (list)
        closedir(list);
}

static void turn(void *argument)
{
    transfers_run(argument);
}

static char *join(const char *folder, const char *name)
{
    struct buf path = {0};

    buf_printf(&path, "%s/%s", folder, name);
    return buf_take(&path);
}

struct transfers *transfers_new(const struct transfers_options *options, struct cwmp_error *error)
{
    struct transfers *transfers = mem_alloc(sizeof *transfers);

    transfers->options = *options;
    transfers->folder = join(options->folder, "transfers");
    transfers->known_hosts = join(options->folder, "known_hosts");
    mkdir(transfers->folder, 0700);
    empty_folder(transfers->folder);
    transfers->timer = timer_new(options->loop, turn, transfers);
    transfers->loaded_at = transfers_now_ms(transfers);
    transfers->loaded_at_wall = env_now_ms(options->env);
    if (store_visit_records(options->store, KIND, load, transfers, error) == CWMP_OK)
        return transfers;
    transfers_free(transfers);
    return NULL;
}

struct fetch *transfers_fetch(struct transfers *transfers, const struct transfers_file *file,
                              struct cwmp_error *error)
{
    if (fetch_check_url(file->url, error) != CWMP_OK)
        return NULL;
    return fetch_start(&(struct fetch_options){.transfers = &transfers->options,
                                               .url = file->url,
                                               .username = file->username,
                                               .password = file->password,
                                               .path = file->path,
                                               .limit = file->limit,
                                               .known_hosts = transfers->known_hosts,
                                               .argument = file->argument,
                                               .done = file->done},
                       error);
}

void transfers_free(struct transfers *transfers)
{
    if (!transfers)
        return;
    transfers_stop(transfers);
    for (size_t i = 0; i < transfers->count; i++)
        transfer_free(transfers->list[i]);
    timer_free(transfers->timer);
    free(transfers->folder);
    free(transfers->known_hosts);
    free(transfers);
}

void transfers_start(struct transfers *transfers)
{
    transfers->started = true;
    transfers->started_at = transfers_now_ms(transfers);
    transfers_confirm_restart(transfers);
    transfers_look(transfers);
}

void transfers_wake_in(struct transfers *transfers, int64_t milliseconds)
{
    timer_start(transfers->timer, (uint64_t)milliseconds);
}

void transfers_look(struct transfers *transfers)
{
    transfers->again = true;
    if (transfers->started)
        transfers_wake_in(transfers, 0);
}

/* ---- Orders ------------------------------------------------------------------------------- */

static enum cwmp_fault check_type(const struct transfer *transfer, struct cwmp_error *error)
{
    const struct transfer_order *order = &transfer->order;
    const struct transfer_handler *handler = transfer->handler;

    if (!handler)
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "the file type \"%.64s\" is not supported", order->file_type);
    if (handler->has && !handler->has(handler->argument, transfer->instance))
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "there is no file of the type \"%.64s\"", order->file_type);
    return handler->accept ? handler->accept(handler->argument, order, error) : CWMP_OK;
}

static enum cwmp_fault check_room(struct transfers *transfers, const struct transfer *transfer,
                                  struct cwmp_error *error)
{
    uint64_t limit = transfer->handler->limit ? transfer->handler->limit : UINT64_MAX;
    uint64_t room = transfers_room(transfers);

    if (transfers->count == TRANSFERS_MAX)
        return cwmp_fail(error, CWMP_FAULT_RESOURCES_EXCEEDED,
                         "%d transfers are in the queue already", TRANSFERS_MAX);
    if (room < limit)
        limit = room;
    if (transfer->order.file_size > limit)
        return cwmp_fail(error, CWMP_FAULT_RESOURCES_EXCEEDED,
                         "the file has %u bytes and there is room for %llu",
                         transfer->order.file_size, (unsigned long long)limit);
    return CWMP_OK;
}

static bool holds_control_characters(const char *text)
{
    for (; *text != '\0'; text++)
        if ((unsigned char)*text < 0x20 || *text == 0x7F)
            return true;
    return false;
}

static enum cwmp_fault check_order(struct transfers *transfers, struct transfer *transfer,
                                   struct cwmp_error *error)
{
    const struct transfer_order *order = &transfer->order;
    bool upload = order->kind == TRANSFER_UPLOAD;
    enum cwmp_fault fault;

    transfer->handler = transfers_find_handler(transfers, order, &transfer->instance);
    if (!transfers_are_allowed(transfers, upload, transfer->handler))
        return cwmp_fail(error, CWMP_FAULT_REQUEST_DENIED, "%s is switched off on this device",
                         upload ? "upload" : "download");
    if (holds_control_characters(order->username) || holds_control_characters(order->password))
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "user name or password hold control characters");
    fault = fetch_check_url(order->url, error);
    if (fault == CWMP_OK)
        fault = check_type(transfer, error);
    if (fault == CWMP_OK && order->kind == TRANSFER_SCHEDULE_DOWNLOAD)
        fault = windows_check(order, error);
    if (fault == CWMP_OK)
        fault = check_room(transfers, transfer, error);
    return fault;
}

static const char *keep(struct arena *arena, const char *text)
{
    return arena_strdup(arena, text ? text : "");
}

static void copy_order(struct transfer *transfer, const struct transfer_order *order)
{
    struct transfer_order *mine = &transfer->order;

    *mine = *order;
    mine->command_key = keep(transfer->arena, order->command_key);
    mine->file_type = keep(transfer->arena, order->file_type);
    mine->url = keep(transfer->arena, order->url);
    mine->username = keep(transfer->arena, order->username);
    mine->password = keep(transfer->arena, order->password);
    mine->target_file_name = keep(transfer->arena, order->target_file_name);
    for (size_t i = 0; i < TRANSFER_MAX_WINDOWS; i++)
        mine->windows[i].user_message = keep(transfer->arena, order->windows[i].user_message);
}

static enum cwmp_fault store_new(struct transfers *transfers, struct transfer *transfer,
                                 struct cwmp_error *error)
{
    struct buf record = {0};
    enum cwmp_fault fault;

    record_write(transfer, &record);
    fault =
        store_add_record(transfers->options.store, KIND, buf_text(&record), &transfer->id, error);
    mem_free_secret(buf_take(&record));
    return fault;
}

/* Applying what waits for the session's end would be waited for in vain. */
static bool is_worth_waiting(const struct transfers *transfers, const struct transfer *transfer)
{
    return transfers->options.answer_wait_ms > 0 && transfers->count == 0 &&
           transfer->order.delay == 0 && transfer->order.kind != TRANSFER_SCHEDULE_DOWNLOAD &&
           !transfer->handler->after_session;
}

void transfers_await(struct transfers *transfers, int64_t id, const struct transfer_wait *wait)
{
    transfers->wait = *wait;
    transfers->waited_for = id;
    transfers->wait_limit =
        transfers_now_ms(transfers) + (int64_t)transfers->options.answer_wait_ms;
    transfers_look(transfers);
}

void transfers_forget(struct transfers *transfers)
{
    transfers->wait.over = NULL;
}

bool transfers_end_wait(struct transfers *transfers, const struct transfer *transfer, bool done)
{
    struct transfer_wait wait = transfers->wait;

    if (!wait.over || (transfer && transfer->id != transfers->waited_for))
        return false;
    transfers->wait.over = NULL;
    wait.over(wait.argument, done, transfer ? transfer->start.seconds : CWMP_TIME_UNKNOWN,
              transfer ? transfer->complete.seconds : CWMP_TIME_UNKNOWN);
    return done;
}

enum cwmp_fault transfers_add(struct transfers *transfers, const struct transfer_order *order,
                              int64_t *id, struct cwmp_error *error)
{
    const struct transfers_options *options = &transfers->options;
    struct transfer *transfer = transfer_new();
    enum cwmp_fault fault;

    transfers_sweep(transfers);
    copy_order(transfer, order);
    fault = check_order(transfers, transfer, error);
    transfer->received = transfers_now_ms(transfers);
    transfer->received_at = env_now_ms(options->env);
    transfer->held = order->delay > 0 && options->session_under_way(options->argument);
    if (fault == CWMP_OK)
        fault = store_new(transfers, transfer, error);
    if (fault != CWMP_OK) {
        transfer_free(transfer);
        return fault;
    }
    if (id)
        *id = is_worth_waiting(transfers, transfer) ? transfer->id : 0;
    insert(transfers, transfer);
    transfers_look(transfers);
    return CWMP_OK;
}

static bool can_be_cancelled(const struct transfer *transfer)
{
    return transfer->phase == PHASE_WAITING || transfer->phase == PHASE_FETCHING ||
           transfer->phase == PHASE_READY;
}

static enum cwmp_fault cancel(struct transfers *transfers, struct transfer *transfer,
                              struct cwmp_error *error)
{
    if (!can_be_cancelled(transfer))
        return cwmp_fail(error, CWMP_FAULT_CANCEL_NOT_PERMITTED,
                         "a transfer that is being applied, or was, is not cancelled");
    if (transfer == transfers->running)
        transfers_stop(transfers);
    return discard(transfers, transfer, error);
}

enum cwmp_fault transfers_cancel(struct transfers *transfers, const char *command_key,
                                 struct cwmp_error *error)
{
    enum cwmp_fault fault = CWMP_OK, one;

    transfers_sweep(transfers);
    for (size_t i = transfers->count; i > 0; i--) {
        struct transfer *transfer = transfers->list[i - 1];

        if (transfer->order.local || !text_equal(transfer->order.command_key, command_key))
            continue;
        one = cancel(transfers, transfer, error);
        fault = one != CWMP_OK ? one : fault;
    }
    transfers_look(transfers);
    return fault;
}

void transfers_drop_all(struct transfers *transfers)
{
    struct cwmp_error error;

    for (size_t i = transfers->count; i > 0; i--) {
        struct transfer *transfer = transfers->list[i - 1];
        bool applying = transfer->phase == PHASE_CHECKING || transfer->phase == PHASE_APPLYING ||
                        transfer->phase == PHASE_RESTARTING ||
                        (transfer == transfers->running && transfer->phase == PHASE_READY);

        if (transfer->order.local || applying)
            continue;
        if (transfer == transfers->running)
            transfers_stop(transfers);
        if (discard(transfers, transfer, &error) != CWMP_OK)
            log_error(transfers->options.log, "%s", error.text);
    }
}

enum cwmp_fault transfers_confirm(struct transfers *transfers, int64_t id, struct cwmp_error *error)
{
    for (size_t i = 0; i < transfers->count; i++) {
        struct transfer *transfer = transfers->list[i];

        if (transfer->id == id &&
            window_needs_confirmation(transfer, transfers_now_ms(transfers))) {
            transfer->confirmed = true;
            transfers_look(transfers);
            return CWMP_OK;
        }
    }
    return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                     "no transfer %lld waits for the user's consent", (long long)id);
}

static enum transfer_state state_of(const struct transfer *transfer)
{
    if (transfer->phase == PHASE_WAITING)
        return TRANSFER_NOT_STARTED;
    return transfer->phase == PHASE_FINISHED ? TRANSFER_FINISHED : TRANSFER_IN_PROGRESS;
}

void transfers_visit(struct transfers *transfers, transfer_visitor visitor, void *argument)
{
    int64_t now = transfers_now_ms(transfers);

    transfers_sweep(transfers);
    for (size_t i = 0; i < transfers->count; i++) {
        const struct transfer *transfer = transfers->list[i];
        struct transfer_item item = {.id = transfer->id,
                                     .state = state_of(transfer),
                                     .order = &transfer->order,
                                     .autonomous_type = transfer->order.file_type,
                                     .confirmation_needed =
                                         transfer->phase == PHASE_WAITING &&
                                         window_needs_confirmation(transfer, now)};

        if (transfer->handler)
            item.autonomous_type = transfer_autonomous_type(transfer);
        if (item.confirmation_needed)
            item.user_message = transfer->order.windows[transfer->window].user_message;
        visitor(argument, &item);
    }
}

const char *transfer_autonomous_type(const struct transfer *transfer)
{
    const struct transfer_handler *handler = transfer->handler;

    if (!handler || !handler->autonomous)
        return transfer->order.file_type;
    return transfer->instance == 0
               ? handler->autonomous
               : arena_printf(transfer->arena, "%s %u", handler->autonomous, transfer->instance);
}
