/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a deployment unit is delivered as: a tar archive (plain or compressed by gzip, xz or zstd)
 * with a file `unit.conf` at its top. Lines of the form `key = value`, '#' begins a comment:
 *
 *   name = sample            of the unit; letters, digits, and - _ . (required)
 *   vendor = example.com     domain name of who made it (required)
 *   version = 1.2            (required)
 *   description = text
 *   depends = other          name of a unit that has to be there, too (repeatable)
 *   execute = NAME PROGRAM [ARGUMENT]...   an execution unit; the program's path is within the
 *                            archive, arguments are separated by blanks (repeatable)
 *   autostart = NAME         starts with the environment (repeatable)
 */
#ifndef DEVICE_SOFTWARE_PACKAGE_H
#define DEVICE_SOFTWARE_PACKAGE_H

#include "api/fault.h"
#include "base/mem.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define PACKAGE_MANIFEST   "unit.conf"
#define PACKAGE_MAX_FILES  10000
#define PACKAGE_MAX_BYTES  ((uint64_t)1 << 30) /* unpacked */
#define PACKAGE_EXECUTIONS 32
#define PACKAGE_DEPENDS    32

struct package_execution {
    const char *name;
    const char **arguments; /* of the program, its path first; NULL at the end */
    bool autostart;
};

struct package {
    const char *name, *vendor, *version, *description;
    const char *depends[PACKAGE_DEPENDS];
    size_t depend_count;
    struct package_execution executions[PACKAGE_EXECUTIONS];
    size_t execution_count;
};

/* Unpacks into an empty folder. Nothing leaves it: no absolute paths, no "..", no links that lead
 * out, no devices, no set-user bits. It blocks. Faults: 9018 (no archive, or a hostile one), 9027
 * (too large, no room). */
enum cwmp_fault package_unpack(const char *archive, const char *folder, struct cwmp_error *error);
/* Reads the manifest of an unpacked package; strings are in `arena`. Faults: 9018 with
 * "unit.conf:LINE: reason". */
enum cwmp_fault package_read(const char *folder, struct arena *arena, struct package *package,
                             struct cwmp_error *error);
/* The same from memory. */
enum cwmp_fault package_parse(char *text, struct arena *arena, struct package *package,
                              struct cwmp_error *error);

#endif
