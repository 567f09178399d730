/* SPDX-License-Identifier: Apache-2.0 */
#include "session/recorder.h"

#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"
#include "session/masked.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#define SUFFIX ".msg"

struct recorder {
    const struct model *model;
    const struct log *log;
    struct http_observer observer;
    char *folder;  /* NULL: off */
    int directory; /* of the folder */
    unsigned last; /* number of the last file */
    unsigned files;
    uint64_t bytes;
};

/* ---- Files --------------------------------------------------------------------------------- */

static void give_up(struct recorder *recorder, const char *why)
{
    log_warning(recorder->log, "recording into %s ends: %s", recorder->folder, why);
    recorder_stop(recorder);
}

static bool write_all(int file, const struct buf *text)
{
    size_t done = 0;

    while (done < text->length) {
        ssize_t wrote = write(file, text->data + done, text->length - done);

        if (wrote < 0 && errno != EINTR)
            return false;
        done += wrote > 0 ? (size_t)wrote : 0;
    }
    return true;
}

static void write_file(struct recorder *recorder, const char *who, const char *what,
                       const struct buf *text)
{
    char name[128];
    int file;
    bool ok;

    if (recorder->files >= RECORDER_MAX_FILES ||
        recorder->bytes + text->length > RECORDER_MAX_BYTES) {
        give_up(recorder, "the folder holds as much as it may");
        return;
    }
    snprintf(name, sizeof name, "%06u-%s-%.64s" SUFFIX, recorder->last + 1, who, what);
    file = openat(recorder->directory, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                  0600);
    if (file < 0) {
        give_up(recorder, strerror(errno));
        return;
    }
    ok = write_all(file, text);
    if (close(file) != 0 || !ok) {
        int reason = errno;

        unlinkat(recorder->directory, name, 0); /* half a message is none */
        give_up(recorder, strerror(reason));
        return;
    }
    recorder->last++;
    recorder->files++;
    recorder->bytes += text->length;
}

static void record(struct recorder *recorder, const char *who, const char *head, const char *body,
                   size_t length)
{
    struct arena *arena = arena_new();
    struct buf text = {0};

    if (recorder->folder != NULL && head[0] != '\0') {
        masked_put_head(head, &text);
        masked_put_body(recorder->model, body, length, &text);
        write_file(recorder, who, length > 0 ? masked_kind(body, length, arena) : "empty", &text);
    }
    buf_free(&text);
    arena_free(arena);
}

static void take_seen(void *argument, const struct http_seen *seen)
{
    record(argument, "cpe", seen->request_head, seen->request_body, seen->request_length);
    record(argument, "acs", seen->response_head, seen->response_body, seen->response_length);
}

static bool is_on(void *argument)
{
    return recorder_folder(argument) != NULL;
}

/* ---- The object ----------------------------------------------------------------------------- */

struct recorder *recorder_new(const struct model *model, const struct log *log)
{
    struct recorder *recorder = mem_alloc(sizeof *recorder);

    recorder->model = model;
    recorder->log = log;
    recorder->directory = -1;
    recorder->observer =
        (struct http_observer){.argument = recorder, .wants = is_on, .seen = take_seen};
    return recorder;
}

void recorder_free(struct recorder *recorder)
{
    if (recorder == NULL)
        return;
    recorder_stop(recorder);
    free(recorder);
}

/* What is in the folder counts, and numbers go on from there. */
static void count_files(struct recorder *recorder)
{
    DIR *list = fdopendir(dup(recorder->directory));
    const struct dirent *entry;
    struct stat status;

    recorder->last = recorder->files = 0;
    recorder->bytes = 0;
    while (list != NULL && (entry = readdir(list)) != NULL) {
        unsigned long number = strtoul(entry->d_name, NULL, 10);

        if (!text_ends_with(entry->d_name, SUFFIX) ||
            fstatat(recorder->directory, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0)
            continue;
        recorder->files++;
        recorder->bytes += (uint64_t)status.st_size;
        if (number > recorder->last && number < UINT32_MAX)
            recorder->last = (unsigned)number;
    }
    if (list != NULL)
        closedir(list);
}

enum cwmp_fault recorder_start(struct recorder *recorder, const char *folder,
                               struct cwmp_error *error)
{
    int directory;

    if (folder[0] != '/')
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "the folder to record into is not an absolute path: \"%.256s\"", folder);
    if (mkdir(folder, 0700) != 0 && errno != EEXIST)
        return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%.256s cannot be made: %s", folder,
                         strerror(errno));
    directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0)
        return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%.256s cannot be opened: %s", folder,
                         strerror(errno));
    recorder_stop(recorder);
    recorder->folder = mem_strdup(folder);
    recorder->directory = directory;
    count_files(recorder);
    log_info(recorder->log, "sessions are recorded into %s", folder);
    return CWMP_OK;
}

void recorder_stop(struct recorder *recorder)
{
    if (recorder->directory >= 0)
        close(recorder->directory);
    recorder->directory = -1;
    free(recorder->folder);
    recorder->folder = NULL;
}

const char *recorder_folder(const struct recorder *recorder)
{
    return recorder->folder;
}

const struct http_observer *recorder_observer(const struct recorder *recorder)
{
    return &recorder->observer;
}
