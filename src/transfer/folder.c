/* SPDX-License-Identifier: Apache-2.0 */
#include "transfer/folder.h"

#include "base/mem.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define NAME_BYTES   255
#define FALLBACK     "file"
#define FOLDER_FLAGS (O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)

/* ---- Names -------------------------------------------------------------------------------- */

/* One part of a path: no way up, nothing hidden, nothing that cannot be typed. */
static bool is_plain_part(const char *part, size_t length)
{
    if (length == 0 || length > NAME_BYTES || part[0] == '.')
        return false;
    for (size_t i = 0; i < length; i++)
        if ((unsigned char)part[i] < 0x20 || part[i] == 0x7F || part[i] == '\\')
            return false;
    return true;
}

static bool is_plain_path(const char *path)
{
    for (;;) {
        size_t length = strcspn(path, "/");

        if (!is_plain_part(path, length))
            return false;
        if (path[length] == '\0')
            return true;
        path += length + 1;
    }
}

enum cwmp_fault folder_accept(void *folder, const struct transfer_order *order,
                              struct cwmp_error *error)
{
    const char *name = order->target_file_name;

    (void)folder;
    if (name[0] == '\0' || is_plain_path(name))
        return CWMP_OK;
    return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                     "TargetFileName \"%.128s\" is no plain relative path", name);
}

/* Without TargetFileName the last part of the URL's path is the name. */
static const char *name_of(const struct transfer_file *file, struct arena *arena)
{
    const char *path, *last;
    size_t length;

    if (file->target_file_name[0] != '\0')
        return file->target_file_name;
    path = strstr(file->url, "://");
    path = path ? path + 3 : file->url;
    length = strcspn(path, "?#");
    path = arena_strndup(arena, path, length);
    last = strrchr(path, '/');
    last = last ? last + 1 : "";
    return is_plain_part(last, strlen(last)) && !strchr(last, '%') ? last : FALLBACK;
}

/* ---- Keeping ------------------------------------------------------------------------------ */

static enum cwmp_fault fail(const char *name, struct cwmp_error *error)
{
    return cwmp_fail(error, CWMP_FAULT_DOWNLOAD_FAILURE, "\"%.128s\" cannot be kept: %s", name,
                     strerror(errno));
}

enum cwmp_fault folder_check(void *folder, const struct transfer_file *file,
                             struct cwmp_error *error)
{
    int descriptor = open(file->path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    bool ok = descriptor >= 0 && fsync(descriptor) == 0;

    (void)folder;
    if (descriptor >= 0)
        close(descriptor);
    return ok ? CWMP_OK : fail(file->target_file_name, error);
}

/* The folder below `parent`, which is closed; -1 with errno. */
static int enter(int parent, const char *name)
{
    int folder = -1;

    if (parent < 0)
        return -1;
    if (mkdirat(parent, name, 0700) == 0 || errno == EEXIST)
        folder = openat(parent, name, FOLDER_FLAGS);
    close(parent);
    return folder;
}

enum cwmp_fault folder_apply(void *argument, const struct transfer_file *file, bool *restart,
                             struct cwmp_error *error)
{
    const struct transfer_folder *folder = argument;
    struct arena *arena = arena_new();
    const char *name = name_of(file, arena);
    char *part = arena_strdup(arena, name), *slash;
    int here;
    bool ok;

    *restart = false;
    mkdir(folder->path, 0700);
    here = open(folder->path, FOLDER_FLAGS);
    while ((slash = strchr(part, '/')) != NULL) {
        *slash = '\0';
        here = enter(here, part);
        part = slash + 1;
    }
    /* A link of that name is replaced, not followed. */
    ok = here >= 0 && renameat(AT_FDCWD, file->path, here, part) == 0 && fsync(here) == 0;
    if (!ok)
        fail(name, error);
    if (here >= 0)
        close(here);
    arena_free(arena);
    return ok ? CWMP_OK : CWMP_FAULT_DOWNLOAD_FAILURE;
}
