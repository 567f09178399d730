/* SPDX-License-Identifier: Apache-2.0 */
/* A folder of its own for a test, gone with everything in it afterwards. */
#ifndef SUPPORT_FOLDER_H
#define SUPPORT_FOLDER_H

#include <check.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Writes the path into `path`. */
static inline void folder_make(char path[64])
{
    const char *base = getenv("TMPDIR");

    ck_assert_int_lt(snprintf(path, 64, "%s/cwmpd-test-XXXXXX", base ? base : "/tmp"), 64);
    ck_assert_ptr_nonnull(mkdtemp(path));
}

/* Removes the folder and its files; it holds no folders. */
static inline void folder_remove(const char *path)
{
    DIR *folder = opendir(path);
    struct dirent *entry;

    ck_assert_ptr_nonnull(folder);
    while ((entry = readdir(folder)) != NULL)
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
            unlinkat(dirfd(folder), entry->d_name, 0);
    closedir(folder);
    ck_assert_int_eq(rmdir(path), 0);
}

#endif
