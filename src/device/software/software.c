/* SPDX-License-Identifier: Apache-2.0 */
/* What is installed, and what of it is to run. */
#include "device/software/internal.h"

#include "base/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void software_tell(const struct software *software)
{
    if (software->options.changed != NULL && !software->closing)
        software->options.changed(software->options.argument);
}

void software_add_unit(struct software *software, struct software_unit *unit)
{
    struct software_unit **place = &software->units;

    while (*place != NULL)
        place = &(*place)->next;
    unit->software = software;
    unit->next = NULL;
    *place = unit;
}

void software_remove_unit(struct software_unit *unit)
{
    struct software_unit **place = &unit->software->units;

    while (*place != unit)
        place = &(*place)->next;
    *place = unit->next;
    arena_free(unit->arena);
}

struct software_unit *software_units(const struct software *software)
{
    return software->units;
}

struct software_unit *software_unit(const struct software *software, const char *key)
{
    for (struct software_unit *unit = software->units; unit != NULL; unit = unit->next)
        if (text_equal(unit->key, key))
            return unit;
    return NULL;
}

struct software_execution *software_execution(const struct software *software, const char *key,
                                              struct software_unit **owner)
{
    for (struct software_unit *unit = software->units; unit != NULL; unit = unit->next) {
        struct software_execution *execution = unit->executions;

        while (execution != NULL && !text_equal(execution->key, key))
            execution = execution->next;
        if (execution == NULL)
            continue;
        if (owner != NULL)
            *owner = unit;
        return execution;
    }
    return NULL;
}

static bool is_there(const struct software *software, const char *name)
{
    for (const struct software_unit *unit = software->units; unit != NULL; unit = unit->next)
        if (text_equal(unit->name, name))
            return true;
    return false;
}

bool software_is_resolved(const struct software_unit *unit)
{
    for (size_t i = 0; i < unit->depend_count; i++)
        if (!is_there(unit->software, unit->depends[i]))
            return false;
    return true;
}

const char *software_folder(const struct software *software)
{
    return software->folder;
}

bool software_is_enabled(const struct software *software)
{
    return software->enabled;
}

/* ---- Starting and stopping --------------------------------------------------------------- */

static void start(struct software_unit *unit, struct software_execution *execution,
                  enum software_trouble trouble)
{
    if (execution->activity != SOFTWARE_IDLE || unit->software->resetting)
        return;
    execution->trouble = SOFTWARE_NO_FAULT;
    execution->message[0] = '\0';
    if (!software_is_resolved(unit)) {
        execution->trouble = SOFTWARE_DEPENDENCY_FAILURE;
        snprintf(execution->message, sizeof execution->message,
                 "a unit that it depends on is not installed");
    } else if (runner_start(unit, execution)) {
        execution->activity = SOFTWARE_ACTIVE;
    } else {
        execution->trouble = trouble;
    }
    software_tell(unit->software);
}

void software_start(struct software_unit *unit, struct software_execution *execution)
{
    start(unit, execution, SOFTWARE_FAILURE_ON_START);
}

void software_stop(struct software_unit *unit, struct software_execution *execution)
{
    if (execution->activity != SOFTWARE_ACTIVE)
        return;
    execution->activity = SOFTWARE_STOPPING;
    runner_stop(execution);
    software_tell(unit->software);
}

void software_autostart(struct software_unit *unit)
{
    for (struct software_execution *execution = unit->executions; execution != NULL;
         execution = execution->next)
        if (execution->autostart && unit->software->enabled)
            start(unit, execution, SOFTWARE_FAILURE_ON_AUTO_START);
}

void software_stop_all(struct software_unit *unit)
{
    for (struct software_execution *execution = unit->executions; execution != NULL;
         execution = execution->next)
        software_stop(unit, execution);
}

bool software_is_idle(const struct software_unit *unit)
{
    for (const struct software_execution *execution = unit->executions; execution != NULL;
         execution = execution->next)
        if (execution->activity != SOFTWARE_IDLE)
            return false;
    return true;
}

void software_enable(struct software *software, bool enable)
{
    if (software->enabled == enable)
        return;
    software->enabled = enable;
    for (struct software_unit *unit = software->units; unit != NULL; unit = unit->next) {
        if (enable)
            software_autostart(unit);
        else
            software_stop_all(unit);
    }
    software_tell(software);
}

enum cwmp_fault software_set_autostart(struct software_unit *unit,
                                       struct software_execution *execution, bool autostart,
                                       struct cwmp_error *error)
{
    struct arena *arena = arena_new();
    bool before = execution->autostart;
    enum cwmp_fault fault;

    execution->autostart = autostart;
    fault = disk_save_settings(disk_unit_folder(unit->software, unit->key, arena), unit, error);
    if (fault != CWMP_OK)
        execution->autostart = before;
    arena_free(arena);
    return fault;
}

/* ---- Begin and end ----------------------------------------------------------------------- */

struct software *software_new(const struct software_options *options, struct cwmp_error *error)
{
    struct software *software = mem_alloc(sizeof *software);

    software->options = *options;
    software->folder = mem_strdup(options->folder);
    if (disk_prepare(software, error) != CWMP_OK) {
        free(software->folder);
        free(software);
        return NULL;
    }
    runner_end_left_over(software);
    baseline_complete_reset(software);
    disk_load_all(software);
    return software;
}

void software_remove_all(const char *folder)
{
    disk_remove(folder);
}

void software_free(struct software *software)
{
    if (software == NULL)
        return;
    software->closing = true;
    job_abandon(software);
    runner_kill_all(software);
    while (software->units != NULL)
        software_remove_unit(software->units);
    free(software->folder);
    free(software);
}
