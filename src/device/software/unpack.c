/* SPDX-License-Identifier: Apache-2.0 */
/* Archives of others, unpacked by libarchive where they can do no harm. */
#include "device/software/package.h"

#include "base/text.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define BLOCK 65536

struct unpacking {
    struct archive *in, *out;
    const char *folder;
    uint64_t files, bytes;
    struct cwmp_error *error;
};

static enum cwmp_fault fail(struct unpacking *unpacking, struct archive *culprit, const char *what)
{
    bool full = archive_errno(culprit) == ENOSPC || archive_errno(culprit) == EDQUOT;

    return cwmp_fail(
        unpacking->error, full ? CWMP_FAULT_SYSTEM_RESOURCES_EXCEEDED : CWMP_FAULT_FILE_CORRUPTED,
        "the archive cannot be %s: %.200s", what,
        archive_error_string(culprit) != NULL ? archive_error_string(culprit) : "unknown reason");
}

/* What an archive can hold and a unit cannot. */
static const char *objection(struct archive_entry *entry)
{
    const char *path = archive_entry_pathname_utf8(entry);
    mode_t type = archive_entry_filetype(entry);

    if (path == NULL || path[0] == '\0' || path[0] == '/')
        return "an entry without a relative path";
    if (archive_entry_hardlink(entry) != NULL && archive_entry_hardlink(entry)[0] == '/')
        return "a link that leads out";
    if (type == AE_IFLNK) {
        const char *target = archive_entry_symlink(entry);

        if (target == NULL || target[0] == '/' || strstr(target, "..") != NULL)
            return "a link that leads out";
    } else if (type != AE_IFREG && type != AE_IFDIR && archive_entry_hardlink(entry) == NULL) {
        return "something that is no file, folder or link";
    }
    return NULL;
}

/* All paths are below the folder. */
static void move_below(struct unpacking *unpacking, struct archive_entry *entry)
{
    struct buf path = {0};

    buf_printf(&path, "%s/%s", unpacking->folder, archive_entry_pathname_utf8(entry));
    archive_entry_set_pathname(entry, buf_text(&path));
    if (archive_entry_hardlink(entry) != NULL) {
        buf_clear(&path);
        buf_printf(&path, "%s/%s", unpacking->folder, archive_entry_hardlink(entry));
        archive_entry_set_hardlink(entry, buf_text(&path));
    }
    /* What is in a folder is for its owner to reach, whatever the archive says. */
    archive_entry_set_perm(entry, (archive_entry_perm(entry) & 0755) |
                                      (archive_entry_filetype(entry) == AE_IFDIR ? 0700 : 0));
    buf_free(&path);
}

static enum cwmp_fault copy_data(struct unpacking *unpacking)
{
    const void *data;
    size_t size;
    la_int64_t offset;
    int status;

    while ((status = archive_read_data_block(unpacking->in, &data, &size, &offset)) == ARCHIVE_OK) {
        unpacking->bytes += size;
        /* A hole of a sparse file counts as well. */
        if (unpacking->bytes > PACKAGE_MAX_BYTES || (uint64_t)offset > PACKAGE_MAX_BYTES)
            return cwmp_fail(unpacking->error, CWMP_FAULT_SYSTEM_RESOURCES_EXCEEDED,
                             "the archive holds more than %llu bytes",
                             (unsigned long long)PACKAGE_MAX_BYTES);
        if (archive_write_data_block(unpacking->out, data, size, offset) < ARCHIVE_OK)
            return fail(unpacking, unpacking->out, "unpacked");
    }
    return status == ARCHIVE_EOF ? CWMP_OK : fail(unpacking, unpacking->in, "read");
}

static enum cwmp_fault unpack_entry(struct unpacking *unpacking, struct archive_entry *entry)
{
    const char *wrong = objection(entry);
    enum cwmp_fault fault;

    if (wrong != NULL)
        return cwmp_fail(unpacking->error, CWMP_FAULT_FILE_CORRUPTED, "the archive holds %s",
                         wrong);
    if (++unpacking->files > PACKAGE_MAX_FILES)
        return cwmp_fail(unpacking->error, CWMP_FAULT_SYSTEM_RESOURCES_EXCEEDED,
                         "the archive holds more than %d files", PACKAGE_MAX_FILES);
    move_below(unpacking, entry);
    if (archive_write_header(unpacking->out, entry) < ARCHIVE_OK)
        return fail(unpacking, unpacking->out, "unpacked");
    fault = copy_data(unpacking);
    if (fault == CWMP_OK && archive_write_finish_entry(unpacking->out) < ARCHIVE_OK)
        return fail(unpacking, unpacking->out, "unpacked");
    return fault;
}

static enum cwmp_fault unpack_all(struct unpacking *unpacking)
{
    struct archive_entry *entry;
    enum cwmp_fault fault = CWMP_OK;
    int status = ARCHIVE_OK;

    while (fault == CWMP_OK &&
           (status = archive_read_next_header(unpacking->in, &entry)) == ARCHIVE_OK)
        fault = unpack_entry(unpacking, entry);
    if (fault == CWMP_OK && status != ARCHIVE_EOF)
        return fail(unpacking, unpacking->in, "read");
    return fault;
}

enum cwmp_fault package_unpack(const char *archive, const char *folder, struct cwmp_error *error)
{
    /* Links on the way to the folder are ours, and none of those that are looked for. */
    char *real = realpath(folder, NULL);
    struct unpacking unpacking = {
        .in = archive_read_new(), .out = archive_write_disk_new(), .folder = real, .error = error};
    enum cwmp_fault fault;

    if (unpacking.in == NULL || unpacking.out == NULL)
        abort();
    if (real == NULL)
        fault = cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%.200s: %s", folder, strerror(errno));
    else
        fault = CWMP_OK;
    archive_read_support_format_tar(unpacking.in);
    archive_read_support_filter_gzip(unpacking.in);
    archive_read_support_filter_xz(unpacking.in);
    archive_read_support_filter_zstd(unpacking.in);
    archive_write_disk_set_options(unpacking.out, ARCHIVE_EXTRACT_PERM |
                                                      ARCHIVE_EXTRACT_SECURE_SYMLINKS |
                                                      ARCHIVE_EXTRACT_SECURE_NODOTDOT);
    if (fault == CWMP_OK && archive_read_open_filename(unpacking.in, archive, BLOCK) != ARCHIVE_OK)
        fault = fail(&unpacking, unpacking.in, "read");
    if (fault == CWMP_OK)
        fault = unpack_all(&unpacking);
    archive_read_free(unpacking.in);
    archive_write_free(unpacking.out);
    free(real);
    return fault;
}
