/* SPDX-License-Identifier: Apache-2.0 */
#include "base/buf.h"
#include "base/durable.h"
#include "store/internal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <unistd.h>

char *store_path(const char *folder, const char *name)
{
    struct buf path = {0};

    buf_printf(&path, "%s/%s", folder, name);
    return buf_take(&path);
}

bool store_exists(const char *folder, const char *name)
{
    char *path = store_path(folder, name);
    bool exists = access(path, F_OK) == 0;

    free(path);
    return exists;
}

static bool fail(const char *path, const char *doing, struct cwmp_error *error)
{
    cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s: cannot %s: %s", path, doing, strerror(errno));
    return false;
}

bool store_make_empty(const char *folder, const char *name, struct cwmp_error *error)
{
    char *path = store_path(folder, name);
    int file;
    bool ok;

    unlink(path);
    file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    ok = file >= 0 || fail(path, "be made", error);
    if (ok)
        close(file);
    free(path);
    return ok;
}

static bool copy_bytes(int from, int to)
{
    ssize_t copied;

    do
        copied = sendfile(to, from, NULL, 1 << 20);
    while (copied > 0);
    return copied == 0;
}

bool store_copy(const char *folder, const char *from, const char *to, struct cwmp_error *error)
{
    char *source = store_path(folder, from), *target = store_path(folder, to);
    int in = open(source, O_RDONLY | O_CLOEXEC), out = -1;
    bool ok = in >= 0 || fail(source, "be read", error);

    if (ok) {
        out = open(target, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
        ok = (out >= 0 && copy_bytes(in, out)) || fail(target, "be written", error);
    }
    if (in >= 0)
        close(in);
    if (out >= 0)
        close(out);
    free(source);
    free(target);
    return ok;
}

bool store_rename(const char *folder, const char *from, const char *to, struct cwmp_error *error)
{
    char *target = store_path(folder, to);
    bool ok = durable_rename(folder, from, to) || fail(target, "be put in its place", error);

    free(target);
    return ok;
}

void store_remove(const char *folder, const char *name)
{
    char *path = store_path(folder, name);

    unlink(path);
    free(path);
}

void store_remove_copies(const char *folder)
{
    store_remove(folder, STORE_BACKUP);
    store_remove(folder, STORE_DAMAGED_FILE);
    store_remove(folder, STORE_DAMAGED_FILE "-wal");
}
