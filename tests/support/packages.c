/* SPDX-License-Identifier: Apache-2.0 */
#include "support/packages.h"

#include <archive.h>
#include <archive_entry.h>
#include <check.h>
#include <string.h>
#include <sys/stat.h>

static void add(struct archive *archive, const struct packages_file *file)
{
    struct archive_entry *entry = archive_entry_new();
    size_t size = file->content != NULL ? strlen(file->content) : 0;

    archive_entry_set_pathname(entry, file->path);
    archive_entry_set_perm(entry, file->mode != 0 ? file->mode : 0644);
    archive_entry_set_filetype(entry, file->symlink != NULL   ? AE_IFLNK
                                      : file->content != NULL ? AE_IFREG
                                                              : AE_IFDIR);
    if (file->symlink != NULL)
        archive_entry_set_symlink(entry, file->symlink);
    if (file->hardlink != NULL)
        archive_entry_set_hardlink(entry, file->hardlink);
    archive_entry_set_size(entry, (la_int64_t)size);
    ck_assert_int_eq(archive_write_header(archive, entry), ARCHIVE_OK);
    if (size > 0)
        ck_assert_int_eq(archive_write_data(archive, file->content, size), (la_ssize_t)size);
    archive_entry_free(entry);
}

void packages_make(const char *path, const struct packages_file *files, size_t count)
{
    struct archive *archive = archive_write_new();

    archive_write_set_format_pax_restricted(archive);
    archive_write_add_filter_gzip(archive);
    ck_assert_int_eq(archive_write_open_filename(archive, path), ARCHIVE_OK);
    for (size_t i = 0; i < count; i++)
        add(archive, &files[i]);
    ck_assert_int_eq(archive_write_close(archive), ARCHIVE_OK);
    archive_write_free(archive);
}

void packages_make_unit(const char *path, const char *manifest)
{
    const struct packages_file files[] = {
        {.path = "unit.conf", .content = manifest},
        {.path = "bin"},
        {.path = "bin/run", .content = "#!/bin/sh\nexec sleep 1000\n", .mode = 0755},
        {.path = "bin/fail", .content = "#!/bin/sh\nexit 3\n", .mode = 0755},
        {.path = "bin/deaf",
         .content = "#!/bin/sh\ntrap '' TERM\nwhile :; do sleep 1000; done\n",
         .mode = 0755},
    };

    packages_make(path, files, sizeof files / sizeof *files);
}
