/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Firmware images (image_file.h): one is written beside what runs, and runs from the restart after
 * it was chosen on. What keeps them is two slots in a folder, or a tool of the platform
 * (image_backend.h).
 */
#ifndef TRANSFER_IMAGES_H
#define TRANSFER_IMAGES_H

#include "api/fault.h"
#include "base/log.h"

#include <stdbool.h>
#include <uv.h>

#define IMAGE_SLOT_BYTES 32

struct images;

struct images_options {
    const char *folder; /* made when it is missing */
    const char *hooks;  /* folder of hooks: with an `install` in it they are used. NULL: none */
    const char *trust;  /* PEM certificates that images are signed under; NULL: any will do */
    const struct log *log;
};

/* What was chosen before runs from now on. A hook is asked for it when nothing is known of a start
 * before, or something has changed since; else images_look() has to follow. NULL with 9002, 9003,
 * 9010. */
struct images *images_open(const struct images_options *options, struct cwmp_error *error);
void images_close(struct images *images);
/* One more images_close() is needed, so that another thread can go on with it; the functions below
 * that are for one do so by themselves. */
struct images *images_share(struct images *images);

/* Asks the hook in another thread, if that has to be done; meanwhile all is taken to be as it was,
 * but for what would do harm if it were not: that waits. `changed`: it is not so. */
void images_look(struct images *images, uv_loop_t *loop, void (*changed)(void *argument),
                 void *argument);
/* Nobody wants to know any more. */
void images_look_no_more(struct images *images);

#define IMAGES_SLOTS 2

struct image {
    const char *slot;    /* its lasting name */
    const char *version; /* "": the slot is empty */
    bool running;
    bool chosen; /* runs from the next restart on */
};

/* Both slots; valid until the next install. */
void images_list(const struct images *images, struct image list[IMAGES_SLOTS]);
/* The slot is to run from the next restart on (R-DWN-15): noted durably, and listed as chosen. It
 * has to be activated yet. "": none is. Faults: 9001 (it is empty), 9002. */
enum cwmp_fault images_choose(struct images *images, const char *slot, struct cwmp_error *error);
/* The slot that was chosen and has to be activated now; NULL: none, or one is being activated. */
const char *images_begin_choice(struct images *images);
/* That was done; or it failed, and what was chosen before stays chosen. */
void images_end_choice(struct images *images, bool done);
/* What was chosen and is not being activated yet is overtaken by something else. */
void images_drop_choice(struct images *images);

/* The slot that runs, "" when that is no image of ours. */
const char *images_running_slot(struct images *images);
/* The other one, or the first when neither runs. After images_install(). */
const char *images_spare_slot(const struct images *images);
/* The slot runs from the next restart on, "" what ran before there was any; changes nothing in
 * `images`, so that another thread can do it, for it may take its time. Faults: 9010. */
enum cwmp_fault images_activate(struct images *images, const char *slot, struct cwmp_error *error);
/* What runs has proved itself; the same. Faults: 9010. */
enum cwmp_fault images_keep(struct images *images, struct cwmp_error *error);
/* The version that runs, "" when that is no image of ours. */
const char *images_running_version(struct images *images);

/* Looks at the whole file and takes its image, safely on the disk; touches nothing that runs, and
 * nothing in `images`, so that another thread can do it. Faults: 9010, 9018, 9019. */
enum cwmp_fault images_check(struct images *images, const char *path, struct cwmp_error *error);
/* What was taken of that file is in the slot that does not run. Faults: 9002, 9010. */
enum cwmp_fault images_install(struct images *images, const char *path, struct cwmp_error *error);
/* After the restart: the image that was chosen runs. Faults: 9002, 9010, 9018. */
enum cwmp_fault images_confirm(struct images *images, struct cwmp_error *error);

#endif
