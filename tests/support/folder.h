/* SPDX-License-Identifier: Apache-2.0 */
/* A folder of its own for a test, gone with everything in it afterwards. */
#ifndef SUPPORT_FOLDER_H
#define SUPPORT_FOLDER_H

#include <check.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

/* Writes the path into `path`. The daemon under test may be another user: it may reach what it is
 * told of. */
static inline void folder_make(char path[64])
{
    const char *base = getenv("TMPDIR");

    ck_assert_int_lt(snprintf(path, 64, "%s/cwmpd-test-XXXXXX", base ? base : "/tmp"), 64);
    ck_assert_ptr_nonnull(mkdtemp(path));
    ck_assert_int_eq(chmod(path, 0711), 0);
}

static inline int folder_remove_entry(const char *path, const struct stat *status, int type,
                                      struct FTW *place)
{
    (void)status;
    (void)type;
    (void)place;
    return remove(path);
}

/* Removes the folder and everything in it. */
static inline void folder_remove(const char *path)
{
    ck_assert_int_eq(nftw(path, folder_remove_entry, 16, FTW_DEPTH | FTW_PHYS), 0);
}

#endif
