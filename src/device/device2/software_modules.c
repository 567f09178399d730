/* SPDX-License-Identifier: Apache-2.0 */
/* SoftwareModules of Device:2: the environment, what is installed, and its programs. */
#include "base/text.h"
#include "device/call.h"
#include "device/memory.h"
#include "device/software/software.h"

#include "device2/handlers.h"

#include <stddef.h>
#include <stdio.h>
#include <sys/statvfs.h>

static struct software *software(const struct cwmp_call *call)
{
    return call_device(call)->software;
}

static int32_t kib(uint64_t bytes)
{
    return bytes / 1024 < INT32_MAX ? (int32_t)(bytes / 1024) : INT32_MAX;
}

static const char *environment(struct cwmp_call *call)
{
    return call_reference(call, "exec_env", SOFTWARE_ENVIRONMENT);
}

static void add_reference(struct buf *list, const char *reference)
{
    if (*reference != '\0')
        buf_printf(list, "%s%s", list->length > 0 ? "," : "", reference);
}

static const char *take(struct cwmp_call *call, struct buf *list)
{
    const char *copy = cwmp_text(call, "%s", buf_text(list));

    buf_free(list);
    return copy;
}

/* ---- ExecEnv ------------------------------------------------------------------------------- */

enum cwmp_fault device2_exec_env_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    if (software(call) != NULL)
        cwmp_keys_add(keys, SOFTWARE_ENVIRONMENT);
    return CWMP_OK;
}

static const char *active_units(struct cwmp_call *call)
{
    struct buf list = {0};

    for (const struct software_unit *unit = software_units(software(call)); unit != NULL;
         unit = unit->next)
        for (const struct software_execution *execution = unit->executions; execution != NULL;
             execution = execution->next)
            if (execution->activity == SOFTWARE_ACTIVE)
                add_reference(&list, call_reference(call, "execution_unit", execution->key));
    return take(call, &list);
}

enum cwmp_fault device2_exec_env_read(struct cwmp_call *call,
                                      struct device2_software_modules_exec_env *row)
{
    struct memory memory = {0};
    struct statvfs disk;

    memory_read(&memory);
    row->status = row->enable ? "Up" : "Disabled";
    row->name = SOFTWARE_ENVIRONMENT;
    row->type = "Linux processes";
    row->current_run_level = -1;
    row->vendor = "cwmpd";
    row->version = CWMPD_VERSION;
    row->available_disk_space = statvfs(software_folder(software(call)), &disk) == 0
                                    ? kib((uint64_t)disk.f_bavail * disk.f_frsize)
                                    : -1;
    row->available_memory = memory.free < INT32_MAX ? (int32_t)memory.free : INT32_MAX;
    row->active_execution_units = active_units(call);
    return CWMP_OK;
}

void device2_exec_env_start(struct cwmp_call *call,
                            const struct device2_software_modules_exec_env *row)
{
    software_enable(software(call), row->enable);
}

void device2_exec_env_commit(struct cwmp_call *call,
                             const struct device2_software_modules_exec_env *before,
                             const struct device2_software_modules_exec_env *after)
{
    (void)before;
    software_enable(software(call), after->enable);
    if (after->reset)
        software_reset(software(call));
}

/* ---- DeploymentUnit ------------------------------------------------------------------------ */

enum cwmp_fault device2_deployment_unit_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    if (software(call) == NULL)
        return CWMP_OK;
    for (const struct software_unit *unit = software_units(software(call)); unit != NULL;
         unit = unit->next)
        cwmp_keys_add(keys, unit->key);
    return CWMP_OK;
}

static struct cwmp_time moment(int64_t seconds)
{
    return (struct cwmp_time){.seconds = seconds != 0 ? seconds : CWMP_TIME_UNKNOWN};
}

enum cwmp_fault device2_deployment_unit_read(struct cwmp_call *call,
                                             struct device2_software_modules_deployment_unit *row)
{
    static const char *const states[] = {[SOFTWARE_INSTALLED] = "Installed",
                                         [SOFTWARE_UPDATING] = "Updating",
                                         [SOFTWARE_UNINSTALLING] = "Uninstalling"};
    const struct software_unit *unit = software_unit(software(call), call_key(call));
    struct buf list = {0};

    if (unit == NULL)
        return call_gone(call, "deployment unit");
    row->uuid = cwmp_text(call, "%s", unit->uuid);
    row->duid = cwmp_text(call, "%s", unit->key);
    row->name = cwmp_text(call, "%s", unit->name);
    row->status = states[unit->state];
    row->resolved = software_is_resolved(unit);
    row->url = cwmp_text(call, "%s", unit->url);
    row->description = cwmp_text(call, "%s", unit->description);
    row->vendor = cwmp_text(call, "%s", unit->vendor);
    row->version = cwmp_text(call, "%s", unit->version);
    row->execution_env_ref = environment(call);
    row->installed = moment(unit->installed);
    row->last_update = moment(unit->updated);
    for (const struct software_execution *execution = unit->executions; execution != NULL;
         execution = execution->next)
        add_reference(&list, call_reference(call, "execution_unit", execution->key));
    row->execution_unit_list = take(call, &list);
    return CWMP_OK;
}

/* ---- ExecutionUnit ------------------------------------------------------------------------- */

enum cwmp_fault device2_execution_unit_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    if (software(call) == NULL)
        return CWMP_OK;
    for (const struct software_unit *unit = software_units(software(call)); unit != NULL;
         unit = unit->next)
        for (const struct software_execution *execution = unit->executions; execution != NULL;
             execution = execution->next)
            cwmp_keys_add(keys, execution->key);
    return CWMP_OK;
}

static void read_process(struct cwmp_call *call, const struct software_execution *execution,
                         struct device2_software_modules_execution_unit *row)
{
    pid_t pid = software_process(execution);
    const struct processes *all = device_processes(call_device(call), NULL);
    const struct process *process =
        pid != 0 && all != NULL ? processes_find(all, (uint32_t)pid) : NULL;
    char key[16];

    row->memory_in_use = process != NULL ? (int32_t)process->size : 0;
    snprintf(key, sizeof key, "%d", pid);
    row->associated_process_list = process != NULL ? call_reference(call, "process", key) : "";
}

enum cwmp_fault device2_execution_unit_read(struct cwmp_call *call,
                                            struct device2_software_modules_execution_unit *row)
{
    static const char *const activities[] = {
        [SOFTWARE_IDLE] = "Idle", [SOFTWARE_ACTIVE] = "Active", [SOFTWARE_STOPPING] = "Stopping"};
    static const char *const troubles[] = {[SOFTWARE_NO_FAULT] = "NoFault",
                                           [SOFTWARE_FAILURE_ON_START] = "FailureOnStart",
                                           [SOFTWARE_FAILURE_ON_AUTO_START] = "FailureOnAutoStart",
                                           [SOFTWARE_FAILURE_WHILE_ACTIVE] = "FailureWhileActive",
                                           [SOFTWARE_DEPENDENCY_FAILURE] = "DependencyFailure"};
    struct software_unit *unit;
    const struct software_execution *execution =
        software_execution(software(call), call_key(call), &unit);

    if (execution == NULL)
        return call_gone(call, "execution unit");
    row->euid = cwmp_text(call, "%s", execution->key);
    row->name = cwmp_text(call, "%s", execution->name);
    row->exec_env_label = row->euid;
    row->status = activities[execution->activity];
    row->execution_fault_code = troubles[execution->trouble];
    row->execution_fault_message = cwmp_text(call, "%s", execution->message);
    row->auto_start = execution->autostart;
    row->vendor = cwmp_text(call, "%s", unit->vendor);
    row->version = cwmp_text(call, "%s", unit->version);
    row->description = cwmp_text(call, "%s", unit->description);
    row->execution_env_ref = environment(call);
    read_process(call, execution, row);
    return CWMP_OK;
}

/* R-SWM-04 */
enum cwmp_fault
device2_execution_unit_validate(struct cwmp_call *call,
                                const struct device2_software_modules_execution_unit *before,
                                const struct device2_software_modules_execution_unit *after)
{
    (void)before;
    (void)after;
    if (cwmp_sets(call,
                  offsetof(struct device2_software_modules_execution_unit, requested_state)) &&
        !software_is_enabled(software(call)))
        return cwmp_fail(call->error, CWMP_FAULT_INVALID_PARAMETER_VALUE,
                         "RequestedState: the execution environment is disabled");
    return CWMP_OK;
}

enum cwmp_fault
device2_execution_unit_prepare(struct cwmp_call *call,
                               const struct device2_software_modules_execution_unit *before,
                               const struct device2_software_modules_execution_unit *after)
{
    struct software_unit *unit;
    struct software_execution *execution =
        software_execution(software(call), call_key(call), &unit);

    (void)before;
    if (execution == NULL)
        return call_gone(call, "execution unit");
    if (after->auto_start == execution->autostart)
        return CWMP_OK;
    return software_set_autostart(unit, execution, after->auto_start, call->error);
}

void device2_execution_unit_commit(struct cwmp_call *call,
                                   const struct device2_software_modules_execution_unit *before,
                                   const struct device2_software_modules_execution_unit *after)
{
    struct software_unit *unit;
    struct software_execution *execution =
        software_execution(software(call), call_key(call), &unit);

    (void)before;
    if (execution == NULL ||
        !cwmp_sets(call, offsetof(struct device2_software_modules_execution_unit, requested_state)))
        return;
    if (text_equal(after->requested_state, "Active"))
        software_start(unit, execution);
    else
        software_stop(unit, execution);
}
