/* SPDX-License-Identifier: Apache-2.0 */
#include "shell/past.h"

#include "base/buf.h"
#include "base/mem.h"
#include "shell/secret.h"

#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char *find_path(void)
{
    const char *path = getenv("CWMPSH_HISTORY"), *home = getenv("HOME");
    struct buf text = {0};

    if (path)
        return path[0] != '\0' ? mem_strdup(path) : NULL;
    if (!home || home[0] != '/')
        return NULL;
    buf_printf(&text, "%s/.cwmpsh_history", home);
    return buf_take(&text);
}

static bool write_whole(int descriptor, const char *text)
{
    size_t length = strlen(text);
    bool ok = descriptor >= 0 && write(descriptor, text, length) == (ssize_t)length;

    return descriptor >= 0 && close(descriptor) == 0 && ok;
}

/* What is left of the text takes the place of the file. */
static void cut_file(const char *path, const char *text)
{
    struct buf new_path = {0};
    int descriptor;

    buf_printf(&new_path, "%s.new", path);
    descriptor =
        open(buf_text(&new_path), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (!write_whole(descriptor, text) || rename(buf_text(&new_path), path) != 0)
        unlink(buf_text(&new_path));
    buf_free(&new_path);
}

static void remember(struct past *past, const char *line)
{
    HistEvent event;

    history(past->lines, &event, H_ENTER, line);
}

static void read_file(struct past *past)
{
    FILE *file = fopen(past->path, "re");
    struct buf text = {0};
    char *line = NULL;
    size_t room = 0, count = 0;
    const char *kept;

    if (!file)
        return;
    while (getline(&line, &room, file) > 0) {
        line[strcspn(line, "\n")] = '\0';
        buf_printf(&text, "%s\n", line);
        remember(past, line);
        count++;
    }
    fclose(file);
    free(line);
    if (count > 2UL * PAST_LINES) {
        for (kept = buf_text(&text); count > PAST_LINES; count--)
            kept = strchr(kept, '\n') + 1;
        cut_file(past->path, kept);
    }
    buf_free(&text);
}

void past_open(struct past *past)
{
    HistEvent event;

    *past = (struct past){.lines = history_init(), .path = find_path()};
    history(past->lines, &event, H_SETSIZE, PAST_LINES);
    history(past->lines, &event, H_SETUNIQUE, 1);
    if (past->path)
        read_file(past);
}

void past_keep(struct past *past, const char *line)
{
    struct buf text = {0};

    if (line[strspn(line, " \t")] == '\0' || secret_is_in(line))
        return;
    remember(past, line);
    if (!past->path)
        return;
    buf_printf(&text, "%s\n", line);
    /* Without the file there is still the memory. */
    (void)write_whole(
        open(past->path, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0600),
        buf_text(&text));
    buf_free(&text);
}

void past_close(struct past *past)
{
    history_end(past->lines);
    free(past->path);
}
