/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of the execution environment share: software.c (what there is), disk.c (where it
 * is kept), runner.c (processes), job.c (changes of units). */
#ifndef DEVICE_SOFTWARE_INTERNAL_H
#define DEVICE_SOFTWARE_INTERNAL_H

#include "device/software/software.h"

#include "base/buf.h"

#include <dirent.h>

struct software {
    struct software_options options;
    char *folder;
    struct software_unit *units;
    struct software_runner *runners; /* those of units gone are among them */
    struct software_work *work;      /* the change under way; NULL: none */
    bool enabled;
    bool resetting; /* as soon as nothing runs and no change is under way */
    bool restored;  /* software_is_restored() */
    bool closing;
};

/* ---- software.c ---- */
void software_tell(const struct software *software);
void software_add_unit(struct software *software, struct software_unit *unit);
void software_remove_unit(struct software_unit *unit);
void software_autostart(struct software_unit *unit);
void software_stop_all(struct software_unit *unit);
bool software_is_idle(const struct software_unit *unit);

/* ---- disk.c ---- */
/* Makes the folders, empties the one for staging. */
enum cwmp_fault disk_prepare(const struct software *software, struct cwmp_error *error);
void disk_load_all(struct software *software);
/* A unit out of a folder that is laid out as those of units. NULL with the reason. */
struct software_unit *disk_load_unit(const char *folder, const char *key, struct cwmp_error *error);
/* Writes FOLDER/settings, durable when it returns. Faults: 9002, 9027. */
enum cwmp_fault disk_save_settings(const char *folder, const struct software_unit *unit,
                                   struct cwmp_error *error);
/* From one file of a unit's folder to another, as durable as the above. Faults: 9002, 9027. */
enum cwmp_fault disk_copy_settings(const char *folder, const char *from, const char *to,
                                   struct cwmp_error *error);
/* Names in a folder that are keys of units; < 0, and no entries, when it cannot be read. The
 * entries, and each of them, are the caller's to free. */
int disk_list(const char *folder, struct dirent ***entries);
/* Durable, once the folder is synced as well. */
bool disk_write(const char *path, const struct buf *content);
bool disk_sync(const char *folder);
const char *disk_unit_folder(const struct software *software, const char *key, struct arena *arena);
const char *disk_work_path(const struct software *software, const char *name, struct arena *arena);
/* Moves a folder into the place of a unit, which goes into the place of the folder when it is
 * there; durable when it returns. Faults: 9002. */
enum cwmp_fault disk_exchange(const struct software *software, const char *folder, const char *key,
                              struct cwmp_error *error);
/* Renames a folder to a path that is free; durable when it returns. Faults: 9002. */
enum cwmp_fault disk_move(const char *folder, const char *place, struct cwmp_error *error);
/* With everything below it. It blocks. */
void disk_remove(const char *path);

/* ---- runner.c ---- */
bool runner_start(struct software_unit *unit, struct software_execution *execution);
/* Asks the process to end, and makes it end after a while. */
void runner_stop(struct software_execution *execution);
/* What a daemon before this one started and did not end. */
void runner_end_left_over(const struct software *software);
/* At once; handles close on the loop's next turn. */
void runner_kill_all(struct software *software);

/* ---- baseline.c ---- */
/* A unit that has been moved out to `folder`: stays for software_reset() when it was there at the
 * last BOOTSTRAP. Faults: 9002. */
enum cwmp_fault baseline_keep(const struct software *software, const char *folder, const char *key,
                              struct cwmp_error *error);
/* The same for those that a power cut has left in the folder for staging. */
void baseline_rescue(const struct software *software);
/* Of a daemon before this one; before units are loaded. */
void baseline_complete_reset(struct software *software);
/* A process has ended, or a change of units. */
void baseline_look(struct software *software);

/* ---- job.c ---- */
/* An execution unit of a unit under change has stopped. */
void job_look(struct software *software);
void job_abandon(struct software *software);

#endif
