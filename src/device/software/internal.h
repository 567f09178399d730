/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of the execution environment share: software.c (what there is), disk.c (where it
 * is kept), runner.c (processes), job.c (changes of units). */
#ifndef DEVICE_SOFTWARE_INTERNAL_H
#define DEVICE_SOFTWARE_INTERNAL_H

#include "device/software/software.h"

struct software {
    struct software_options options;
    char *folder;
    struct software_unit *units;
    struct software_runner *runners; /* those of units gone are among them */
    struct software_work *work;      /* the change under way; NULL: none */
    bool enabled;
    bool closing;
};

/* ---- software.c ---- */
void software_tell(const struct software *software);
void software_add_unit(struct software *software, struct software_unit *unit);
void software_remove_unit(struct software_unit *unit);
void software_autostart(struct software_unit *unit);

/* ---- disk.c ---- */
/* Makes the folders, empties the one for staging. */
enum cwmp_fault disk_prepare(const struct software *software, struct cwmp_error *error);
void disk_load_all(struct software *software);
/* A unit out of a folder that is laid out as those of units. NULL with the reason. */
struct software_unit *disk_load_unit(const char *folder, const char *key, struct cwmp_error *error);
/* Writes FOLDER/settings, durable when it returns. Faults: 9002, 9027. */
enum cwmp_fault disk_save_settings(const char *folder, const struct software_unit *unit,
                                   struct cwmp_error *error);
const char *disk_unit_folder(const struct software *software, const char *key, struct arena *arena);
const char *disk_work_path(const struct software *software, const char *name, struct arena *arena);
/* Moves a folder into the place of a unit, which goes into the place of the folder when it is
 * there; durable when it returns. Faults: 9002. */
enum cwmp_fault disk_exchange(const struct software *software, const char *folder, const char *key,
                              struct cwmp_error *error);
/* Moves a unit out, to `folder`. Faults: 9002. */
enum cwmp_fault disk_take_out(const struct software *software, const char *key, const char *folder,
                              struct cwmp_error *error);
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

/* ---- job.c ---- */
/* An execution unit of a unit under change has stopped. */
void job_look(struct software *software);
void job_abandon(struct software *software);

#endif
