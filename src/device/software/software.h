/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The one execution environment of the device: deployment units as folders on the disk, execution
 * units as processes (section 11.5 of the requirements). What is on the disk is the truth: a unit
 * is there when its folder has been moved into place, whole, and is gone when it was moved out.
 *
 * FOLDER/units/KEY/unit      the unpacked package
 * FOLDER/units/KEY/settings  what is not in the package: UUID, URL, credentials, times, auto-start
 * FOLDER/bootstrap/KEY       a unit of the last BOOTSTRAP that was updated or removed since
 * FOLDER/staging/            packages and units on their way in or out; emptied at each start
 */
#ifndef DEVICE_SOFTWARE_SOFTWARE_H
#define DEVICE_SOFTWARE_SOFTWARE_H

#include "api/fault.h"
#include "base/env.h"
#include "base/log.h"
#include "base/mem.h"

#include <stdbool.h>
#include <sys/types.h>
#include <uv.h>

#define SOFTWARE_ENVIRONMENT "linux" /* key of its row */
#define SOFTWARE_MAX_UNITS   64

enum software_state { SOFTWARE_INSTALLED, SOFTWARE_UPDATING, SOFTWARE_UNINSTALLING };
enum software_activity { SOFTWARE_IDLE, SOFTWARE_ACTIVE, SOFTWARE_STOPPING };
enum software_trouble {
    SOFTWARE_NO_FAULT,
    SOFTWARE_FAILURE_ON_START,
    SOFTWARE_FAILURE_ON_AUTO_START,
    SOFTWARE_FAILURE_WHILE_ACTIVE,
    SOFTWARE_DEPENDENCY_FAILURE
};

struct software;
struct software_runner; /* a process, runner.c's */

struct software_execution {
    struct software_execution *next;
    char key[80]; /* "UNIT/NAME" */
    const char *name;
    const char **arguments;
    bool autostart;
    enum software_activity activity;
    enum software_trouble trouble;
    char message[128];
    struct software_runner *runner; /* NULL: no process */
    bool wanted;                    /* to run again after an update */
};

struct software_unit {
    struct software_unit *next;
    struct software *software;
    struct arena *arena; /* strings, this struct included */
    const char *key;     /* folder, and key of its row */
    char uuid[37];
    const char *name, *vendor, *version, *description, *url, *username, *password;
    const char *change;         /* the last one, as the job named it; "": it has none */
    int64_t installed, updated; /* seconds since 1970; 0: unknown, or never */
    enum software_state state;
    const char *const *depends;
    size_t depend_count;
    struct software_execution *executions;
};

struct software_options {
    uv_loop_t *loop;
    const struct env *env;
    const struct log *log;
    const char *folder; /* made when missing */
    void *argument;
    /* Something that rows show has changed, or is about to: told before a unit goes, too. NULL:
     * nobody wants to know. */
    void (*changed)(void *argument);
};

/* Reads what is installed. Nothing runs before software_enable(). NULL with 9002. */
struct software *software_new(const struct software_options *options, struct cwmp_error *error);
/* With everything installed, while no struct software is open on it (R-FRS-02). */
void software_remove_all(const char *folder);
/* Ends all processes. NULL is allowed. */
void software_free(struct software *software);

/* Starts what starts by itself, or stops everything (R-SWM-04, R-SWM-05). Does nothing when that
 * is so already. */
void software_enable(struct software *software, bool enable);
/* A `0 BOOTSTRAP` arises: what is there now is what software_reset() goes back to. Durable when it
 * returns; can be repeated. Faults: 9002, 9027. */
enum cwmp_fault software_bootstrapped(struct software *software, struct cwmp_error *error);
/* Back to the units, versions and settings of the last software_bootstrapped() (R-SWM-08): stops
 * what runs, waits for a change of units under way, restores, and starts what starts by itself.
 * A power cut in between only delays it. */
void software_reset(struct software *software);
/* Whether a reset is over but for `enable`, which the caller keeps: what it was at the last
 * software_bootstrapped(), or on. It is in force already, unless the power was cut. */
bool software_is_restored(const struct software *software, bool *enable);
/* The caller has kept it. */
void software_take_restored(struct software *software);
/* Where it is on the disk. */
const char *software_folder(const struct software *software);
bool software_is_enabled(const struct software *software);

struct software_unit *software_units(const struct software *software);
struct software_unit *software_unit(const struct software *software, const char *key);
/* By the key of its row; `unit` (NULL allowed) gets the unit that it is of. */
struct software_execution *software_execution(const struct software *software, const char *key,
                                              struct software_unit **unit);
/* All units that it depends on are there (R-SWM-03). */
bool software_is_resolved(const struct software_unit *unit);
/* Of the process and those that it started; 0: none. */
pid_t software_process(const struct software_execution *execution);

/* RequestedState: Active and Idle. */
void software_start(struct software_unit *unit, struct software_execution *execution);
void software_stop(struct software_unit *unit, struct software_execution *execution);
/* Durable when it returns. Faults: 9002. */
enum cwmp_fault software_set_autostart(struct software_unit *unit,
                                       struct software_execution *execution, bool autostart,
                                       struct cwmp_error *error);

/* ---- Changes of units: one at a time ----------------------------------------------------- */

enum software_operation { SOFTWARE_INSTALL, SOFTWARE_UPDATE, SOFTWARE_UNINSTALL };

struct software_job {
    enum software_operation operation;
    const char *package; /* file that is to be installed, or updated to; stays where it is */
    const char *uuid;    /* install: the one wanted; "": made (R-SWM-07) */
    const char *key;     /* install: of software_new_key(); else the unit's */
    const char *url, *username, *password; /* kept with the unit */
    const char *change; /* a name for this change, kept with the unit: it tells what was done */
    void *argument;
    /* Called once, from the loop. */
    void (*done)(void *argument, const struct cwmp_error *error);
};

/* Strings are read at once. Faults in `done`: 9018, 9022, 9026 to 9032. */
void software_begin(struct software *software, const struct software_job *job);
bool software_is_busy(const struct software *software);
/* A key for a unit to come; in `arena`, as is the next. */
const char *software_new_key(const struct software *software, struct arena *arena);
/* A path for a package on its way in, within the folder. */
const char *software_package_path(const struct software *software, struct arena *arena);

#endif
