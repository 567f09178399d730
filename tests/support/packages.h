/* SPDX-License-Identifier: Apache-2.0 */
/* Packages of deployment units for tests, good ones and others. */
#ifndef SUPPORT_PACKAGES_H
#define SUPPORT_PACKAGES_H

#include <stddef.h>

struct packages_file {
    const char *path;
    const char *content; /* NULL: a folder */
    unsigned mode;       /* 0: 0644 */
    const char *symlink, *hardlink;
};

/* A gzip-compressed tar archive; fails the test when it cannot be written. */
void packages_make(const char *path, const struct packages_file *files, size_t count);
/* A package with a manifest and a program `run` that waits to be ended. */
void packages_make_unit(const char *path, const char *manifest);

#endif
