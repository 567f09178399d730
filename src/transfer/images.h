/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Firmware images: the back end that comes with the daemon, two slots in a folder. An image is a
 * head of lines `name: value`, an empty line, and the payload:
 *
 *     cwmpd-image: 1
 *     version: 2.0.1
 *     sha256: 64 hexadecimal digits, of the payload
 *     signature: base64, over the text "version: ...\nsha256: ...\n"     (optional)
 *
 * An image is written beside what runs, and runs from the restart after it was chosen on. Where a
 * key is given, an image without its signature is refused (R-DWN-11, R-SEC-07).
 */
#ifndef TRANSFER_IMAGES_H
#define TRANSFER_IMAGES_H

#include "api/fault.h"
#include "base/log.h"

#include <stdbool.h>

#define IMAGE_VERSION_BYTES 65

struct images;

struct images_options {
    const char *folder; /* made when it is missing */
    const char *key;    /* PEM public key that images are signed with; NULL: any image will do */
    const struct log *log;
};

/* What was chosen before runs from now on. NULL with 9002, 9003. */
struct images *images_open(const struct images_options *options, struct cwmp_error *error);
void images_close(struct images *images);

#define IMAGES_SLOTS 2

struct image {
    const char *slot;    /* "a" or "b" */
    const char *version; /* "": the slot is empty */
    bool running;
    bool chosen; /* runs from the next restart on */
};

/* Both slots; valid until the next install. */
void images_list(const struct images *images, struct image list[IMAGES_SLOTS]);
/* The slot runs from the next restart on (R-DWN-15). Faults: 9001 (it is empty), 9002. */
enum cwmp_fault images_choose(struct images *images, const char *slot, struct cwmp_error *error);

/* The slot that runs, "" when that is no image of ours. */
const char *images_running_slot(const struct images *images);
/* The slot runs from the next restart on, "" what ran before there was any; changes nothing but the
 * folder, so that another thread can do it. Faults: 9010. */
enum cwmp_fault images_activate(const struct images *images, const char *slot,
                                struct cwmp_error *error);
/* The version that runs, "" when that is no image of ours. */
const char *images_running_version(const struct images *images);

/* Looks at the whole file and makes a copy of it in the folder, safely on the disk; touches nothing
 * else, so that another thread can do it. Faults: 9010, 9018, 9019. */
enum cwmp_fault images_check(const struct images *images, const char *file,
                             struct cwmp_error *error);
/* Puts the checked copy into the slot that does not run; with `choose` it runs from the next
 * restart on. Faults: 9010. */
enum cwmp_fault images_install(struct images *images, bool choose, struct cwmp_error *error);
/* After the restart: the image that was chosen runs. Faults: 9010. */
enum cwmp_fault images_confirm(const struct images *images, struct cwmp_error *error);

#endif
