/* SPDX-License-Identifier: Apache-2.0 */
#include "output.h"

#include "xml.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static bool write_file(const char *path, const struct output_file *file)
{
    FILE *stream = fopen(path, "we");

    if (stream == NULL) {
        return false;
    }
    bool written = fwrite(file->text, 1, file->length, stream) == file->length;
    return fclose(stream) == 0 && written;
}

static void remove_folder(const char *folder, const struct output_file *files, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        char *path = xml_format("%s/%s", folder, files[i].name);
        unlink(path);
        free(path);
    }
    rmdir(folder);
}

static bool fill_folder(struct report *report, const char *folder, const struct output_file *files,
                        size_t count)
{
    bool written = true;

    for (size_t i = 0; i < count && written; i++) {
        char *path = xml_format("%s/%s", folder, files[i].name);
        written = write_file(path, &files[i]);
        if (!written) {
            report_error(report, path, "%s", strerror(errno));
        }
        free(path);
    }
    return written;
}

/* What a rename would stumble over half-way. */
static bool has_room(struct report *report, const char *folder, const struct output_file *files,
                     size_t count)
{
    bool room = true;

    for (size_t i = 0; i < count; i++) {
        char *path = xml_format("%s/%s", folder, files[i].name);
        struct stat status;

        if (lstat(path, &status) == 0 && S_ISDIR(status.st_mode)) {
            report_error(report, path, "%s", strerror(EISDIR));
            room = false;
        }
        free(path);
    }
    return room;
}

static bool replace_files(struct report *report, const char *from, const char *folder,
                          const struct output_file *files, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        char *source = xml_format("%s/%s", from, files[i].name);
        char *target = xml_format("%s/%s", folder, files[i].name);
        bool moved = rename(source, target) == 0;

        if (!moved) {
            report_error(report, target, "%s", strerror(errno));
        }
        free(source);
        free(target);
        if (!moved) {
            return false;
        }
    }
    return true;
}

/* A new folder is renamed as a whole. Into one that is there already the files go one by one, while
 * no other run's do, so that all are of one run. */
static bool move_files(struct report *report, const char *from, const char *folder,
                       const struct output_file *files, size_t count)
{
    bool moved = false;
    int there;

    if (rename(from, folder) == 0) {
        return true;
    }
    there = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (there < 0 || flock(there, LOCK_EX) != 0) {
        report_error(report, folder, "%s", strerror(errno));
    } else {
        moved = has_room(report, folder, files, count) &&
                replace_files(report, from, folder, files, count);
    }
    if (there >= 0) {
        close(there);
    }
    return moved;
}

/* The folders above it are made as well; a message where that cannot be done. */
static bool make_parents(struct report *report, const char *folder)
{
    char *path = xml_format("%s", folder);
    bool made = true;

    for (char *slash = strchr(path + 1, '/'); made && slash != NULL;
         slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        made = mkdir(path, 0777) == 0 || errno == EEXIST;
        if (!made) {
            report_error(report, path, "the folder cannot be made: %s", strerror(errno));
        }
        *slash = '/';
    }
    free(path);
    return made;
}

bool output_write(struct report *report, const char *folder, const struct output_file *files,
                  size_t count)
{
    size_t length = strlen(folder);
    while (length > 1 && folder[length - 1] == '/') {
        length--;
    }
    char *target = xml_format("%.*s", (int)length, folder);
    char *temporary = xml_format("%s.XXXXXX", target);
    bool done = false;

    if (!make_parents(report, target)) {
        ; /* reported */
    } else if (mkdtemp(temporary) == NULL) {
        report_error(report, target, "no folder can be made beside it: %s", strerror(errno));
    } else {
        done = chmod(temporary, 0755) == 0 && fill_folder(report, temporary, files, count) &&
               move_files(report, temporary, target, files, count);
        remove_folder(temporary, files, count);
    }
    free(temporary);
    free(target);
    return done;
}
