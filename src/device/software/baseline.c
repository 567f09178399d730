/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The state at the last `0 BOOTSTRAP`, and the way back to it (R-SWM-08). A unit that was there has
 * its settings of that time beside those of today, which marks it. When a marked unit is updated or
 * removed, its folder goes to FOLDER/bootstrap and not away: no unit is ever copied. Each step is
 * one rename, and all of them can be repeated after a power cut.
 */
#include "device/software/internal.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MARK     "settings.bootstrap"
#define DISABLED "disabled" /* in the folder, when the environment was */

static const char *baseline_folder(const struct software *software, struct arena *arena)
{
    return arena_printf(arena, "%s/bootstrap", software->folder);
}

static const char *reset_path(const struct software *software, struct arena *arena)
{
    return arena_printf(arena, "%s/reset", software->folder);
}

/* There until what restore() cannot do itself is done. */
static const char *restored_path(const struct software *software, struct arena *arena)
{
    return arena_printf(arena, "%s/restored", software->folder);
}

static bool is_marked(const char *folder, struct arena *arena)
{
    return access(arena_printf(arena, "%s/" MARK, folder), F_OK) == 0;
}

/* ---- Out of the way -------------------------------------------------------------------------- */

struct discard {
    uv_work_t thread;
    char path[];
};

static void discard(uv_work_t *thread)
{
    struct discard *work = thread->data;

    disk_remove(work->path);
}

static void discarded(uv_work_t *thread, int status)
{
    (void)status;
    free(thread->data);
}

/* In another thread; what it does not get to is cleared away at the next start. */
static void begin_discard(const struct software *software, const char *path)
{
    struct discard *work = mem_alloc(sizeof *work + strlen(path) + 1);

    memcpy(work->path, path, strlen(path) + 1);
    work->thread.data = work;
    uv_queue_work(software->options.loop, &work->thread, discard, discarded);
}

/* A place for what is discarded that no earlier discard still works on. */
static const char *new_outdated(const struct software *software, struct arena *arena)
{
    return disk_work_path(
        software, arena_printf(arena, "outdated-%s", software_new_key(software, arena)), arena);
}

/* ---- Marking, keeping ------------------------------------------------------------------------ */

/* An empty one. */
static enum cwmp_fault make_folder(const struct software *software, const char *folder,
                                   struct cwmp_error *error)
{
    struct arena *arena = arena_new();
    const struct buf nothing = {0};
    enum cwmp_fault fault = CWMP_OK;

    if (mkdir(folder, 0700) != 0 ||
        (!software->enabled &&
         !disk_write(arena_printf(arena, "%s/" DISABLED, folder), &nothing)) ||
        !disk_sync(folder))
        fault = cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%.300s cannot be made", folder);
    arena_free(arena);
    return fault;
}

enum cwmp_fault software_bootstrapped(struct software *software, struct cwmp_error *error)
{
    struct arena *arena = arena_new();
    const char *folder = baseline_folder(software, arena);
    enum cwmp_fault fault = CWMP_OK;

    for (const struct software_unit *unit = software->units; unit != NULL && fault == CWMP_OK;
         unit = unit->next)
        fault = disk_copy_settings(disk_unit_folder(software, unit->key, arena), "settings", MARK,
                                   error);
    /* Last: until then the state before this one is whole. */
    if (fault == CWMP_OK) {
        const char *outdated = new_outdated(software, arena);

        fault = disk_move(folder, outdated, error);
        if (fault == CWMP_OK)
            begin_discard(software, outdated);
        if (fault == CWMP_OK)
            fault = make_folder(software, folder, error);
    }
    arena_free(arena);
    return fault;
}

enum cwmp_fault baseline_keep(const struct software *software, const char *folder, const char *key,
                              struct cwmp_error *error)
{
    struct arena *arena = arena_new();
    enum cwmp_fault fault = CWMP_OK;

    if (is_marked(folder, arena))
        fault = disk_move(
            folder, arena_printf(arena, "%s/%s", baseline_folder(software, arena), key), error);
    arena_free(arena);
    return fault;
}

void baseline_rescue(const struct software *software)
{
    struct arena *arena = arena_new();
    const char *staging = disk_work_path(software, "", arena);
    struct dirent **entries;
    int count = disk_list(staging, &entries);

    for (int i = 0; i < count; i++) {
        struct cwmp_error error;

        if (baseline_keep(software, disk_work_path(software, entries[i]->d_name, arena),
                          entries[i]->d_name, &error) != CWMP_OK)
            log_error(software->options.log, "deployment unit: %s", error.text);
        free(entries[i]);
    }
    free(entries);
    arena_free(arena);
}

/* ---- Going back ------------------------------------------------------------------------------ */

/* A unit that is there stays when it is marked; others go, unless what they replaced comes back
 * into their place. */
static enum cwmp_fault clear_unit(const struct software *software, const char *key,
                                  const char *outdated, struct arena *arena,
                                  struct cwmp_error *error)
{
    const char *folder = disk_unit_folder(software, key, arena);

    if (is_marked(folder, arena))
        return disk_copy_settings(folder, MARK, "settings", error);
    if (is_marked(arena_printf(arena, "%s/%s", baseline_folder(software, arena), key), arena))
        return CWMP_OK;
    return disk_move(folder, arena_printf(arena, "%s/%s", outdated, key), error);
}

static enum cwmp_fault bring_back(const struct software *software, const char *key,
                                  const char *outdated, struct arena *arena,
                                  struct cwmp_error *error)
{
    const char *kept = arena_printf(arena, "%s/%s", baseline_folder(software, arena), key);
    const char *gone = arena_printf(arena, "%s/%s", outdated, key);

    /* One that an exchange has brought here just before the power went. */
    if (!is_marked(kept, arena))
        return disk_move(kept, gone, error);
    if (disk_copy_settings(kept, MARK, "settings", error) != CWMP_OK ||
        disk_exchange(software, kept, key, error) != CWMP_OK)
        return error->code;
    return access(kept, F_OK) == 0 ? disk_move(kept, gone, error) : CWMP_OK;
}

static enum cwmp_fault
for_each(const struct software *software, const char *folder, const char *outdated,
         enum cwmp_fault (*step)(const struct software *, const char *, const char *,
                                 struct arena *, struct cwmp_error *),
         struct cwmp_error *error)
{
    struct arena *arena = arena_new();
    enum cwmp_fault fault = CWMP_OK;
    struct dirent **entries;
    int count = disk_list(folder, &entries);

    for (int i = 0; i < count; i++) {
        if (fault == CWMP_OK)
            fault = step(software, entries[i]->d_name, outdated, arena, error);
        free(entries[i]);
    }
    free(entries);
    arena_free(arena);
    return fault;
}

/* Nothing runs. */
static void restore(struct software *software)
{
    struct arena *arena = arena_new();
    const char *outdated = new_outdated(software, arena);
    struct cwmp_error error = {0};

    if (mkdir(outdated, 0700) != 0)
        cwmp_fail(&error, CWMP_FAULT_INTERNAL_ERROR, "%.300s cannot be made", outdated);
    else if (for_each(software, arena_printf(arena, "%s/units", software->folder), outdated,
                      clear_unit, &error) == CWMP_OK)
        for_each(software, baseline_folder(software, arena), outdated, bring_back, &error);
    if (error.code == CWMP_OK &&
        rename(reset_path(software, arena), restored_path(software, arena)) != 0)
        cwmp_fail(&error, CWMP_FAULT_INTERNAL_ERROR, "%.300s cannot be made",
                  restored_path(software, arena));
    if (error.code == CWMP_OK) {
        software->restored = true;
        log_info(software->options.log, "the execution environment is as at the last BOOTSTRAP");
    } else {
        log_error(software->options.log,
                  "reset of the execution environment, which the next start completes: %s",
                  error.text);
    }
    begin_discard(software, outdated);
    arena_free(arena);
}

void baseline_complete_reset(struct software *software)
{
    struct arena *arena = arena_new();

    software->restored = access(restored_path(software, arena), F_OK) == 0;
    if (access(reset_path(software, arena), F_OK) == 0)
        restore(software);
    arena_free(arena);
}

static bool was_enabled(const struct software *software)
{
    struct arena *arena = arena_new();
    const char *path = arena_printf(arena, "%s/" DISABLED, baseline_folder(software, arena));
    bool was = access(path, F_OK) != 0;

    arena_free(arena);
    return was;
}

bool software_is_restored(const struct software *software, bool *enable)
{
    *enable = was_enabled(software);
    return software->restored;
}

void software_take_restored(struct software *software)
{
    struct arena *arena = arena_new();

    unlink(restored_path(software, arena));
    software->restored = false;
    arena_free(arena);
}

void baseline_look(struct software *software)
{
    if (!software->resetting || software->work != NULL || software->closing)
        return;
    for (const struct software_unit *unit = software->units; unit != NULL; unit = unit->next)
        if (!software_is_idle(unit))
            return;
    while (software->units != NULL)
        software_remove_unit(software->units);
    restore(software);
    disk_load_all(software);
    software->resetting = false;
    if (software->restored)
        software->enabled = was_enabled(software);
    for (struct software_unit *unit = software->units; unit != NULL; unit = unit->next)
        software_autostart(unit);
    software_tell(software);
}

void software_reset(struct software *software)
{
    struct arena *arena = arena_new();
    const struct buf nothing = {0};

    if (!disk_write(reset_path(software, arena), &nothing) || !disk_sync(software->folder))
        log_error(software->options.log,
                  "the reset of the execution environment does not outlive a power cut: %s cannot "
                  "be written",
                  reset_path(software, arena));
    arena_free(arena);
    software->resetting = true;
    software_tell(software);
    for (struct software_unit *unit = software->units; unit != NULL; unit = unit->next)
        software_stop_all(unit);
    baseline_look(software);
}
