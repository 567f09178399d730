/* SPDX-License-Identifier: Apache-2.0 */
#include "privilege/folder.h"

#include "base/mem.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define STATE_FILE  "state.db"
#define DEPTH_LIMIT 16
#define MODE_LOCKED 0700
#define MODE_TOP    0710
#define MODE_PUBLIC 0755

static bool is_entry(const struct dirent *entry)
{
    return strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
}

/* A link to a file elsewhere, whichever kind of link, is not of the folder. */
static bool is_own_file(const struct stat *status)
{
    return !S_ISDIR(status->st_mode) && !S_ISLNK(status->st_mode) && status->st_nlink == 1;
}

static DIR *open_below(int folder, const char *name)
{
    int descriptor = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);

    return descriptor >= 0 ? fdopendir(descriptor) : NULL;
}

/* True when there is nothing in the folder that can be given and is not the user's. */
static bool is_given(DIR *folder, const struct user *user, int depth)
{
    int descriptor = dirfd(folder);
    struct stat status;
    bool given = fstat(descriptor, &status) == 0 && status.st_uid == user->id &&
                 status.st_gid == user->group;

    for (struct dirent *entry; given && (entry = readdir(folder));) {
        if (!is_entry(entry) ||
            fstatat(descriptor, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0)
            continue;
        if (is_own_file(&status))
            given = status.st_uid == user->id && status.st_gid == user->group;
        if (S_ISDIR(status.st_mode) && depth < DEPTH_LIMIT) {
            DIR *below = open_below(descriptor, entry->d_name);

            given = below && is_given(below, user, depth + 1);
            if (below)
                closedir(below);
        }
    }
    rewinddir(folder);
    return given;
}

static bool give(DIR *folder, const struct user *user, mode_t mode, int depth);

static bool give_entry(int folder, const char *name, const struct user *user, int depth)
{
    struct stat status;
    DIR *below;
    bool given;

    if (fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0)
        return errno == ENOENT;
    if (is_own_file(&status))
        return fchownat(folder, name, user->id, user->group, AT_SYMLINK_NOFOLLOW) == 0;
    if (!S_ISDIR(status.st_mode) || depth >= DEPTH_LIMIT)
        return true;
    below = open_below(folder, name);
    if (!below)
        return false;
    given = give(below, user, status.st_mode & 07777, depth + 1);
    closedir(below);
    return given;
}

/* Locked first: whoever owned the folder could otherwise exchange a file for a link between our
 * look at it and the change of its owner. */
static bool give(DIR *folder, const struct user *user, mode_t mode, int depth)
{
    int descriptor = dirfd(folder);
    bool given = fchown(descriptor, 0, 0) == 0 && fchmod(descriptor, MODE_LOCKED) == 0;

    for (struct dirent *entry; given && (entry = readdir(folder));)
        given = !is_entry(entry) || give_entry(descriptor, entry->d_name, user, depth);
    return given && fchmod(descriptor, mode) == 0 && fchown(descriptor, user->id, user->group) == 0;
}

/* Of a state folder, or fit for one: a file system of its own is not quite empty. */
static bool is_state(DIR *folder)
{
    bool empty = true;

    for (struct dirent *entry; empty && (entry = readdir(folder));)
        empty = !is_entry(entry) || strcmp(entry->d_name, "lost+found") == 0;
    rewinddir(folder);
    return empty || faccessat(dirfd(folder), STATE_FILE, F_OK, AT_SYMLINK_NOFOLLOW) == 0;
}

static enum cwmp_fault give_state(DIR *folder, const char *path, const struct user *user,
                                  struct cwmp_error *error)
{
    if (is_given(folder, user, 0))
        return CWMP_OK;
    if (!is_state(folder))
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "%s: it has other things in it and no " STATE_FILE ", and is not given to "
                         "user %ld as the state folder",
                         path, (long)user->id);
    if (give(folder, user, MODE_TOP, 0))
        return CWMP_OK;
    return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR,
                     "%s: cannot give the state folder to user %ld: %s", path, (long)user->id,
                     strerror(errno));
}

enum cwmp_fault folder_give(const char *path, const struct user *user, struct cwmp_error *error)
{
    enum cwmp_fault fault;
    DIR *folder;

    if (mkdir(path, MODE_LOCKED) != 0 && errno != EEXIST)
        return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s: cannot make the state folder: %s",
                         path, strerror(errno));
    folder = open_below(AT_FDCWD, path);
    if (!folder)
        return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s: cannot open the state folder: %s",
                         path, strerror(errno));
    fault = give_state(folder, path, user, error);
    closedir(folder);
    return fault;
}

enum cwmp_fault folder_make_for(const char *path, const struct user *user, struct cwmp_error *error)
{
    if ((mkdir(path, MODE_LOCKED) == 0 && chown(path, user->id, user->group) == 0) ||
        errno == EEXIST)
        return CWMP_OK;
    return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s: cannot make the folder: %s", path,
                     strerror(errno));
}

static bool is_empty(DIR *folder)
{
    bool empty = true;

    for (struct dirent *entry; empty && (entry = readdir(folder));)
        empty = !is_entry(entry);
    return empty;
}

static bool give_public(const char *path, const struct user *user)
{
    struct stat status;
    bool given;
    DIR *folder;

    if (mkdir(path, MODE_PUBLIC) != 0 && errno != EEXIST)
        return false;
    folder = open_below(AT_FDCWD, path);
    if (!folder)
        return false;
    given =
        fstat(dirfd(folder), &status) == 0 && (status.st_uid != 0 || !is_empty(folder) ||
                                               (fchmod(dirfd(folder), MODE_PUBLIC) == 0 &&
                                                fchown(dirfd(folder), user->id, user->group) == 0));
    closedir(folder);
    return given;
}

enum cwmp_fault folder_give_for_socket(const char *path, const struct user *user,
                                       struct cwmp_error *error)
{
    char *copy = mem_strdup(path);
    bool given = give_public(dirname(copy), user);

    free(copy);
    if (given)
        return CWMP_OK;
    return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR,
                     "%s: cannot make or open the folder of the socket: %s", path, strerror(errno));
}
