/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A change of the units: unpack in another thread, check, stop what runs, one rename, start again,
 * clear away in another thread. Until the rename nothing has changed.
 */
#include "device/software/internal.h"

#include "base/text.h"
#include "device/software/package.h"
#include "device/uuid.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

struct software_work {
    uv_work_t thread;
    struct software *software; /* NULL: abandoned */
    struct arena *arena;
    struct software_job job;
    const char *folder; /* the unit on its way in, or out */
    const char *key;    /* of the unit */
    struct software_unit *fresh;
    struct cwmp_error error;
    bool stopping;
};

bool software_is_busy(const struct software *software)
{
    return software->work != NULL;
}

/* No key is ever used again, and so no instance number. */
const char *software_new_key(const struct software *software, struct arena *arena)
{
    uint64_t draw;

    env_random(software->options.env, &draw, sizeof draw);
    return arena_printf(arena, "u%llu", (unsigned long long)draw);
}

const char *software_package_path(const struct software *software, struct arena *arena)
{
    return disk_work_path(software, "package", arena);
}

static enum cwmp_fault failed(const struct software_work *work)
{
    return work->error.code;
}

static void free_work(struct software_work *work)
{
    if (work->fresh != NULL)
        arena_free(work->fresh->arena);
    arena_free(work->arena);
    free(work);
}

/* ---- Clearing away, and the end ---- */

static void clear_away(uv_work_t *thread)
{
    struct software_work *work = thread->data;

    if (work->folder != NULL)
        disk_remove(work->folder);
}

static void cleared(uv_work_t *thread, int status)
{
    struct software_work *work = thread->data;
    struct software *software = work->software;

    (void)status;
    if (software != NULL) {
        software->work = NULL;
        work->job.done(work->job.argument, &work->error);
        baseline_look(software);
    }
    free_work(work);
}

static void end(struct software_work *work)
{
    struct software *software = work->software;

    if (failed(work) == CWMP_OK)
        software_tell(software);
    uv_queue_work(software->options.loop, &work->thread, clear_away, cleared);
}

/* ---- Stopping what runs ---- */

static void stop_for_change(struct software_unit *unit)
{
    for (struct software_execution *execution = unit->executions; execution != NULL;
         execution = execution->next)
        execution->wanted = execution->activity == SOFTWARE_ACTIVE;
    software_stop_all(unit);
}

static struct software_execution *find(struct software_unit *unit, const char *name)
{
    struct software_execution *execution = unit->executions;

    while (execution != NULL && !text_equal(execution->name, name))
        execution = execution->next;
    return execution;
}

/* R-SWM-06 */
static void start_again(const struct software_unit *old, struct software_unit *unit)
{
    for (const struct software_execution *was = old->executions; was != NULL; was = was->next) {
        struct software_execution *execution = find(unit, was->name);

        if (was->wanted && execution != NULL && unit->software->enabled)
            software_start(unit, execution);
    }
}

/* ---- The change ---- */

static void keep_old(struct software_work *work)
{
    struct cwmp_error error;

    if (baseline_keep(work->software, work->folder, work->key, &error) == CWMP_OK)
        return;
    /* It stays where it is: the next start tries again. */
    log_error(work->software->options.log, "deployment unit %s: %s", work->key, error.text);
    work->folder = NULL;
}

static void put_in_place(struct software_work *work)
{
    struct software *software = work->software;
    struct software_unit *old = software_unit(software, work->key), *unit = work->fresh;

    if (disk_exchange(software, work->folder, work->key, &work->error) != CWMP_OK)
        return;
    keep_old(work);
    work->fresh = NULL;
    software_add_unit(software, unit);
    if (old == NULL) {
        software_autostart(unit);
    } else {
        start_again(old, unit);
        software_remove_unit(old);
    }
    log_info(software->options.log, "deployment unit %s %s is %s", unit->name, unit->version,
             old == NULL ? "installed" : "updated");
}

static void take_out(struct software_work *work)
{
    struct software *software = work->software;
    struct software_unit *unit = software_unit(software, work->key);

    if (disk_move(disk_unit_folder(software, work->key, work->arena), work->folder, &work->error) !=
        CWMP_OK) {
        unit->state = SOFTWARE_INSTALLED;
        return;
    }
    keep_old(work);
    log_info(software->options.log, "deployment unit %s %s is uninstalled", unit->name,
             unit->version);
    software_remove_unit(unit);
}

void job_look(struct software *software)
{
    struct software_work *work = software->work;
    struct software_unit *unit;

    if (work == NULL || !work->stopping)
        return;
    unit = software_unit(software, work->key);
    if (unit != NULL && !software_is_idle(unit))
        return;
    work->stopping = false;
    if (work->job.operation == SOFTWARE_UNINSTALL)
        take_out(work);
    else
        put_in_place(work);
    end(work);
}

static void begin_change(struct software_work *work, struct software_unit *unit)
{
    work->stopping = true;
    if (unit != NULL) {
        unit->state =
            work->job.operation == SOFTWARE_UPDATE ? SOFTWARE_UPDATING : SOFTWARE_UNINSTALLING;
        software_tell(work->software);
        stop_for_change(unit);
    }
    job_look(work->software);
}

/* ---- Checks ---- */

static const struct software_unit *find_version(const struct software *software, const char *uuid,
                                                const char *version)
{
    for (const struct software_unit *unit = software->units; unit != NULL; unit = unit->next)
        if (text_equal(unit->uuid, uuid) && text_equal(unit->version, version))
            return unit;
    return NULL;
}

static bool is_uuid(const char *text)
{
    for (size_t i = 0; i < 36; i++) {
        bool dash = i == 8 || i == 13 || i == 18 || i == 23;

        if (dash ? text[i] != '-' : strspn(text + i, "0123456789abcdefABCDEF") == 0)
            return false;
    }
    return text[36] == '\0';
}

static enum cwmp_fault check_new(struct software_work *work)
{
    struct software *software = work->software;
    struct software_unit *fresh = work->fresh;
    size_t count = 0;

    for (const struct software_unit *unit = software->units; unit != NULL; unit = unit->next)
        count++;
    if (count >= SOFTWARE_MAX_UNITS)
        return cwmp_fail(&work->error, CWMP_FAULT_SYSTEM_RESOURCES_EXCEEDED,
                         "there are %d deployment units already", SOFTWARE_MAX_UNITS);
    if (work->job.uuid[0] == '\0')
        uuid_of_unit(fresh->name, fresh->vendor, fresh->uuid);
    else
        memcpy(fresh->uuid, work->job.uuid, sizeof fresh->uuid);
    if (find_version(software, fresh->uuid, fresh->version) != NULL)
        return cwmp_fail(&work->error, CWMP_FAULT_DUPLICATE_UNIT,
                         "%.64s of version %.32s is installed already", fresh->name,
                         fresh->version);
    fresh->installed = env_clock_is_set(software->options.env) ? env_now(software->options.env) : 0;
    return CWMP_OK;
}

static void keep_autostart(const struct software_unit *old, struct software_unit *fresh)
{
    for (const struct software_execution *was = old->executions; was != NULL; was = was->next) {
        struct software_execution *execution = find(fresh, was->name);

        if (execution != NULL)
            execution->autostart = was->autostart;
    }
}

static enum cwmp_fault check_newer(struct software_work *work, const struct software_unit *old)
{
    struct software *software = work->software;
    struct software_unit *fresh = work->fresh;

    if (!text_equal(fresh->name, old->name) || !text_equal(fresh->vendor, old->vendor))
        return cwmp_fail(&work->error, CWMP_FAULT_FILE_CORRUPTED,
                         "the package is %.64s of %.128s and not %.64s of %.128s", fresh->name,
                         fresh->vendor, old->name, old->vendor);
    if (find_version(software, old->uuid, fresh->version) != NULL)
        return cwmp_fail(&work->error, CWMP_FAULT_VERSION_EXISTS,
                         "%.64s of version %.32s is installed already", fresh->name,
                         fresh->version);
    if (strverscmp(fresh->version, old->version) < 0)
        return cwmp_fail(&work->error, CWMP_FAULT_DOWNGRADE,
                         "version %.32s of %.64s is older than %.32s", fresh->version, fresh->name,
                         old->version);
    memcpy(fresh->uuid, old->uuid, sizeof fresh->uuid);
    fresh->installed = old->installed;
    fresh->updated = env_clock_is_set(software->options.env) ? env_now(software->options.env) : 0;
    keep_autostart(old, fresh);
    return CWMP_OK;
}

/* ---- Unpacking ---- */

static void unpack(uv_work_t *thread)
{
    struct software_work *work = thread->data;
    const char *unit = arena_printf(work->arena, "%s/unit", work->folder);

    if (mkdir(work->folder, 0700) != 0 || mkdir(unit, 0700) != 0)
        cwmp_fail(&work->error, CWMP_FAULT_SYSTEM_RESOURCES_EXCEEDED, "%.200s cannot be made",
                  work->folder);
    else
        package_unpack(work->job.package, unit, &work->error);
}

static void take_unpacked(struct software_work *work, const struct software_unit *old)
{
    work->fresh = disk_load_unit(work->folder, work->key, &work->error);
    if (work->fresh == NULL)
        return;
    work->fresh->software = work->software;
    work->fresh->url = arena_strdup(work->fresh->arena, work->job.url);
    work->fresh->username = arena_strdup(work->fresh->arena, work->job.username);
    work->fresh->password = arena_strdup(work->fresh->arena, work->job.password);
    work->fresh->change = arena_strdup(work->fresh->arena, work->job.change);
    if ((old != NULL ? check_newer(work, old) : check_new(work)) == CWMP_OK)
        disk_save_settings(work->folder, work->fresh, &work->error);
}

static void unpacked(uv_work_t *thread, int status)
{
    struct software_work *work = thread->data;
    struct software *software = work->software;
    struct software_unit *old;

    (void)status;
    if (software == NULL) {
        free_work(work);
        return;
    }
    old = work->job.operation == SOFTWARE_UPDATE ? software_unit(software, work->key) : NULL;
    if (failed(work) == CWMP_OK)
        take_unpacked(work, old);
    if (failed(work) == CWMP_OK) {
        begin_change(work, old);
        return;
    }
    end(work);
}

/* ---- Begin and end ---- */

static void copy_job(struct software_work *work, const struct software_job *job)
{
    const char **texts[] = {&work->job.package, &work->job.uuid,     &work->job.key,
                            &work->job.url,     &work->job.username, &work->job.password,
                            &work->job.change};

    work->job = *job;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        *texts[i] = arena_strdup(work->arena, *texts[i] != NULL ? *texts[i] : "");
}

static enum cwmp_fault check_job(struct software_work *work)
{
    const struct software_job *job = &work->job;

    if (job->operation == SOFTWARE_INSTALL && job->uuid[0] != '\0' && !is_uuid(job->uuid))
        return cwmp_fail(&work->error, CWMP_FAULT_INVALID_UUID, "\"%.64s\" is no UUID", job->uuid);
    if (job->operation != SOFTWARE_INSTALL && software_unit(work->software, job->key) == NULL)
        return cwmp_fail(&work->error, CWMP_FAULT_UNKNOWN_UNIT, "there is no such deployment unit");
    return CWMP_OK;
}

void software_begin(struct software *software, const struct software_job *job)
{
    struct software_work *work = mem_alloc(sizeof *work);

    work->software = software;
    work->arena = arena_new();
    work->thread.data = work;
    copy_job(work, job);
    software->work = work;
    work->folder = disk_work_path(software, work->job.key, work->arena);
    work->key = work->job.key;
    if (check_job(work) != CWMP_OK) {
        end(work);
    } else if (job->operation == SOFTWARE_UNINSTALL) {
        begin_change(work, software_unit(software, work->key));
    } else {
        uv_queue_work(software->options.loop, &work->thread, unpack, unpacked);
    }
}

void job_abandon(struct software *software)
{
    if (software->work == NULL)
        return;
    /* In the other thread it goes on, and what it leaves is cleared away at the next start. */
    if (software->work->stopping)
        free_work(software->work);
    else
        software->work->software = NULL;
    software->work = NULL;
}
