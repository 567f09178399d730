/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/logfile.h"

#include "base/datetime.h"
#include "base/mem.h"
#include "device/vendor_files.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

struct logfile {
    struct log log;
    const struct log *outer;
    const struct env *env;
    char *path, *older;
    int file; /* -1: none */
    size_t size;
};

static void begin_file(struct logfile *logfile)
{
    struct stat status;

    logfile->file =
        open(logfile->path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    logfile->size = 0;
    if (logfile->file >= 0 && fstat(logfile->file, &status) == 0)
        logfile->size = (size_t)status.st_size;
}

static void turn_over(struct logfile *logfile)
{
    close(logfile->file);
    if (rename(logfile->path, logfile->older) != 0)
        unlink(logfile->path);
    begin_file(logfile);
}

static void write_line(struct logfile *logfile, enum log_level level, const char *line)
{
    static const char *const levels[] = {"error", "warning", "info", "debug"};
    struct cwmp_time now = {.seconds = env_now(logfile->env)};
    struct buf text = {0};
    ssize_t written;

    datetime_format(&text, &now);
    buf_printf(&text, " %s: %s\n", levels[level], line);
    if (logfile->size + text.length > VENDOR_LOG_BYTES / 2)
        turn_over(logfile);
    written = logfile->file >= 0 ? write(logfile->file, text.data, text.length) : 0;
    logfile->size += written > 0 ? (size_t)written : 0;
    buf_free(&text);
}

static void sink(void *argument, enum log_level level, const char *line)
{
    struct logfile *logfile = argument;

    if (logfile->file >= 0)
        write_line(logfile, level, line);
    if (logfile->outer && logfile->outer->sink && level <= logfile->outer->level)
        logfile->outer->sink(logfile->outer->argument, level, line);
}

struct logfile *logfile_open(const char *folder, const struct env *env, const struct log *outer)
{
    struct logfile *logfile = mem_alloc(sizeof *logfile);
    struct buf path = {0};

    buf_printf(&path, "%s/%s", folder, VENDOR_LOG_NAME);
    logfile->path = buf_take(&path);
    buf_printf(&path, "%s/%s.1", folder, VENDOR_LOG_NAME);
    logfile->older = buf_take(&path);
    logfile->env = env;
    logfile->outer = outer;
    logfile->log = (struct log){
        .level = outer ? outer->level : LOG_LEVEL_INFO, .sink = sink, .argument = logfile};
    begin_file(logfile);
    return logfile;
}

void logfile_close(struct logfile *logfile)
{
    if (!logfile)
        return;
    if (logfile->file >= 0)
        close(logfile->file);
    free(logfile->path);
    free(logfile->older);
    free(logfile);
}

const struct log *logfile_log(const struct logfile *logfile)
{
    return &logfile->log;
}

static bool append_file(const char *path, struct buf *out)
{
    FILE *file = fopen(path, "re");
    char block[4096];
    size_t got;
    bool ok;

    if (!file)
        return errno == ENOENT;
    while ((got = fread(block, 1, sizeof block, file)) > 0)
        buf_append(out, block, got);
    ok = ferror(file) == 0;
    fclose(file);
    return ok;
}

enum cwmp_fault logfile_read(const struct logfile *logfile, struct buf *out,
                             struct cwmp_error *error)
{
    if (append_file(logfile->older, out) && append_file(logfile->path, out))
        return CWMP_OK;
    return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s: cannot be read: %s", logfile->path,
                     strerror(errno));
}
