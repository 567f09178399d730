/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Loading a maker's module (api/module.h). What it does runs with the rights of the process, so its
 * file is one that only root, or the user whose process it is, can have written; and nothing of it
 * is believed to fit before its numbers say so.
 */
#ifndef MODULE_MODULE_H
#define MODULE_MODULE_H

#include "api/fault.h"
#include "api/module.h"

#include <stdbool.h>

/* Whether `--model NAME` names a file: it has a slash. */
bool module_is_path(const char *name);

/* Loads it for the rest of the process's life. NULL with a sentence that begins with the path
 * (9003): no such file, one that others can write, no shared library, no module, one that was
 * compiled with other headers, or tables that are not in order. */
const struct cwmpd_module *module_load(const char *path, struct cwmp_error *error);

#endif
