/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/backup.h"

#include "base/mem.h"

#include <stdlib.h>

struct backup {
    uv_timer_t timer;
    uv_work_t work;
    const struct env *env;
    const struct log *log;
    struct store *store;
    char *folder;
    uint64_t last_ms; /* monotonic; when the last one was begun */
    bool has_last;
    bool running;
    bool changed; /* since it began */
    bool failed;  /* said once, until one succeeds */
    bool closing;
    enum cwmp_fault fault;
    struct cwmp_error error;
};

static void do_timer(uv_timer_t *timer);

static uint64_t wait_ms(const struct backup *backup)
{
    uint64_t since = env_monotonic_ms(backup->env) - backup->last_ms;

    if (!backup->has_last || since + BACKUP_SETTLE_MS >= BACKUP_INTERVAL_MS)
        return BACKUP_SETTLE_MS;
    return BACKUP_INTERVAL_MS - since;
}

static void changed(void *argument)
{
    struct backup *backup = argument;

    backup->changed = true;
    if (!backup->running && !uv_is_active((const uv_handle_t *)&backup->timer))
        uv_timer_start(&backup->timer, do_timer, wait_ms(backup), 0);
}

static void backup_closed(uv_handle_t *handle)
{
    struct backup *backup = handle->data;

    free(backup->folder);
    free(backup);
}

static void work(uv_work_t *request)
{
    struct backup *backup = request->data;

    backup->fault = store_back_up(backup->folder, &backup->error);
}

static void worked(uv_work_t *request, int status)
{
    struct backup *backup = request->data;

    backup->running = false;
    mem_trim();
    if (backup->closing) {
        uv_close((uv_handle_t *)&backup->timer, backup_closed);
        return;
    }
    if (status == 0 && backup->fault == CWMP_OK) {
        log_debug(backup->log, "the state is backed up");
        backup->failed = false;
    } else if (!backup->failed) {
        log_warning(backup->log, "the state is not backed up: %s", backup->error.text);
        backup->failed = true;
    }
    if (backup->changed || backup->failed)
        changed(backup);
}

static void do_timer(uv_timer_t *timer)
{
    struct backup *backup = timer->data;

    backup->running = true;
    backup->changed = false;
    backup->has_last = true;
    backup->last_ms = env_monotonic_ms(backup->env);
    uv_queue_work(timer->loop, &backup->work, work, worked);
}

/* The one of an earlier life of the daemon counts, so that restarts one after the other do not
 * each make one. */
static void find_last(struct backup *backup)
{
    int64_t age = env_now(backup->env) - store_backup_time(backup->folder);
    uint64_t now = env_monotonic_ms(backup->env);

    if (age < 0 || age * 1000 >= BACKUP_INTERVAL_MS)
        return;
    backup->has_last = true;
    backup->last_ms = now - (uint64_t)age * 1000;
}

struct backup *backup_new(uv_loop_t *loop, const struct env *env, const struct log *log,
                          struct store *store, const char *folder)
{
    struct backup *backup = mem_alloc(sizeof *backup);

    backup->env = env;
    backup->log = log;
    backup->store = store;
    backup->folder = mem_strdup(folder);
    backup->work.data = backup;
    uv_timer_init(loop, &backup->timer);
    backup->timer.data = backup;
    find_last(backup);
    store_on_change(store, changed, backup);
    changed(backup);
    return backup;
}

void backup_free(struct backup *backup)
{
    if (!backup)
        return;
    store_on_change(backup->store, NULL, NULL);
    uv_timer_stop(&backup->timer);
    backup->closing = true;
    if (!backup->running)
        uv_close((uv_handle_t *)&backup->timer, backup_closed);
}
