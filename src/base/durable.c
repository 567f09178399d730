/* SPDX-License-Identifier: Apache-2.0 */
#include "base/durable.h"

#include "base/buf.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static char *join(const char *folder, const char *name, const char *suffix)
{
    struct buf path = {0};

    buf_printf(&path, "%s/%s%s", folder, name, suffix);
    return buf_take(&path);
}

static bool sync_path(const char *path, int flags)
{
    int file = open(path, flags | O_CLOEXEC);
    bool ok = file >= 0 && fsync(file) == 0;

    if (file >= 0)
        close(file);
    return ok;
}

static bool write_all(int file, const char *data, size_t length)
{
    while (length > 0) {
        ssize_t written = write(file, data, length);

        if (written < 0 && errno != EINTR)
            return false;
        if (written > 0) {
            data += written;
            length -= (size_t)written;
        }
    }
    return true;
}

bool durable_rename(const char *folder, const char *from, const char *to)
{
    char *source = join(folder, from, ""), *target = join(folder, to, "");
    bool ok = sync_path(source, O_RDONLY) && rename(source, target) == 0 &&
              sync_path(folder, O_RDONLY | O_DIRECTORY);

    free(source);
    free(target);
    return ok;
}

bool durable_write(const char *folder, const char *name, const void *data, size_t length)
{
    char *new = join(folder, name, ".new"), *file_name = join(".", name, ".new");
    int file = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600), reason;
    bool ok = file >= 0 && write_all(file, data, length);

    if (file >= 0)
        ok = close(file) == 0 && ok;
    ok = ok && durable_rename(folder, file_name, name);
    reason = errno;
    if (!ok)
        unlink(new);
    free(new);
    free(file_name);
    errno = reason;
    return ok;
}

bool durable_remove(const char *folder, const char *name)
{
    char *path = join(folder, name, "");
    bool ok = (unlink(path) == 0 || errno == ENOENT) && sync_path(folder, O_RDONLY | O_DIRECTORY);

    free(path);
    return ok;
}
