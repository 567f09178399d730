/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What keeps firmware images and has them run: two slots, one of which runs. There are two of a
 * kind: files in a folder (image_slots.c), and the platform's own tool by way of hooks
 * (image_platform.c).
 */
#ifndef TRANSFER_IMAGE_BACKEND_H
#define TRANSFER_IMAGE_BACKEND_H

#include "base/buf.h"
#include "base/log.h"
#include "transfer/image_file.h"
#include "transfer/images.h"

#include <stdatomic.h>
#include <stdio.h>
#include <uv.h>

struct image_status {
    int running;                                      /* slot; -1: neither */
    int chosen;                                       /* for the next start; -1: neither */
    char names[IMAGES_SLOTS][IMAGE_SLOT_BYTES];       /* lasting ones */
    char versions[IMAGES_SLOTS][IMAGE_VERSION_BYTES]; /* "": empty, or no image */
};

struct image_look; /* image_status.c */

struct images {
    char *folder;
    char *hooks; /* NULL: none */
    const struct image_backend *backend;
    struct image_trust *trust; /* NULL: any image will do */
    const struct log *log;
    atomic_uint holders;     /* images_share(), and who opened it */
    uv_mutex_t *turn;        /* activations come one after the other */
    int wanted;              /* chosen, and not activated yet; -1: none */
    int activating;          /* images_begin_choice(); -1: none */
    struct image_status is;  /* as far as it is known */
    bool known;              /* else it is what was so at a start before this one */
    struct image_look *look; /* under way, in another thread; NULL: none */
};

struct image_backend {
    /* At the start: what there is, what runs, what is chosen; into a status with nothing in it, and
     * nothing else, so that another thread can do it. Blocks. Faults: 9002. */
    enum cwmp_fault (*look)(const struct images *images, struct image_status *status,
                            struct cwmp_error *error);
    /* NULL: look() is quick. A text for a status that look() has found, and back; false: it is
     * none. */
    bool (*read_status)(char *text, struct image_status *status);
    void (*write_status)(const struct image_status *status, struct buf *out);
    /* Takes a checked image, of which the file is at its payload; what runs stays as it is. In
     * another thread. Faults: 9010, 9018, 9019. */
    enum cwmp_fault (*take)(const struct images *images, FILE *file, struct cwmp_error *error);
    /* What was taken is in the slot that does not run from now on. Faults: 9010. NULL: it is. */
    enum cwmp_fault (*place)(const struct images *images, const char *slot,
                             struct cwmp_error *error);
    /* That slot runs from the next start on, durably; "": what ran before there were slots. May be
     * in another thread. Faults: 9010. */
    enum cwmp_fault (*activate)(const struct images *images, const char *slot,
                                struct cwmp_error *error);
    /* What runs has proved itself. In another thread. NULL: nobody has to know. Faults: 9010. */
    enum cwmp_fault (*keep)(const struct images *images, struct cwmp_error *error);
};

/* ---- image_status.c ---- */
/* What was so at the last look; else looks. Faults: 9002. */
enum cwmp_fault image_status_open(struct images *images, struct cwmp_error *error);
/* Looks if that has not been done, and waits for it. Faults: 9002, 9010. */
enum cwmp_fault image_status_know(struct images *images, struct cwmp_error *error);
/* Something is about to change: a start after this one has to look. */
void image_status_forget(const struct images *images);
/* images.c: another status, what was chosen and not activated included. */
void images_take_status(struct images *images, const struct image_status *status);

extern const struct image_backend image_slots, image_platform;

/* Copies the rest of the file to PATH, safely on the disk. Faults: 9010. */
enum cwmp_fault image_copy_rest(FILE *file, const char *path, struct cwmp_error *error);

#endif
