/* SPDX-License-Identifier: Apache-2.0 */
/* A folder of its own for a test, gone with everything in it afterwards. */
#ifndef SUPPORT_FOLDER_H
#define SUPPORT_FOLDER_H

#include <check.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* Writes the path into `path`. The daemon under test may be another user: it may reach what it is
 * told of. TMPDIR counts when it is short enough for the sockets in the folder, whose paths are
 * limited. */
static inline void folder_make(char path[64])
{
    static const char name[] = "/cwmpd-test-XXXXXX";
    const char *base = getenv("TMPDIR");

    if (base == NULL || strlen(base) + sizeof name > 64)
        base = "/tmp";
    snprintf(path, 64, "%s%s", base, name);
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
