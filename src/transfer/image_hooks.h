/* SPDX-License-Identifier: Apache-2.0 */
/* Programs of the platform that write and choose firmware images (docs/backup.md). */
#ifndef TRANSFER_IMAGE_HOOKS_H
#define TRANSFER_IMAGE_HOOKS_H

#include "api/fault.h"
#include "base/buf.h"

#include <stdbool.h>

#define IMAGE_HOOK_INSTALL  "install"
#define IMAGE_HOOK_ACTIVATE "activate"
#define IMAGE_HOOK_STATUS   "status"

/* There is such a hook in the folder. */
bool image_hooks_are_in(const char *folder);

/* Runs FOLDER/NAME with up to two words (NULL: fewer) and waits for its end, which comes within
 * `limit_s` seconds or is made; for another thread, or before there is a loop. Appends what it
 * prints, 4 KiB at most. Faults: 9010; 9018 and 9019 when it says so by its exit code (18, 19); the
 * text has its first line. */
enum cwmp_fault image_hooks_run(const char *folder, const char *name, const char *first,
                                const char *second, unsigned limit_s, struct buf *out,
                                struct cwmp_error *error);

#endif
