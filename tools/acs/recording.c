/* SPDX-License-Identifier: Apache-2.0 */
#include "acs/recording.h"

#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define SUFFIX ".msg"

static bool read_file(const char *path, struct buf *content, char *error, size_t error_size)
{
    FILE *file = fopen(path, "rb");
    char block[4096];
    size_t got = 0;

    if (file == NULL) {
        snprintf(error, error_size, "%s: %s", path, strerror(errno));
        return false;
    }
    while ((got = fread(block, 1, sizeof(block), file)) > 0)
        buf_append(content, block, got);
    fclose(file);
    return true;
}

/* "000001-cpe-Inform.msg": what stands between the second hyphen and the suffix. */
static char *kind_of(const char *path)
{
    const char *name = strrchr(path, '/') != NULL ? strrchr(path, '/') + 1 : path;
    const char *kind = name + strcspn(name, "-");

    kind += *kind == '-';
    kind += strcspn(kind, "-");
    kind += *kind == '-';
    return mem_strndup(kind, strcspn(kind, "."));
}

bool acs_message_read(const char *path, struct acs_message *message, char *error, size_t error_size)
{
    struct buf content = {0};
    const char *end;

    if (!read_file(path, &content, error, error_size))
        return false;
    end = strstr(buf_text(&content), "\n\n");
    if (end == NULL) {
        snprintf(error, error_size, "%s is no recorded message: its head does not end", path);
        buf_free(&content);
        return false;
    }
    *message = (struct acs_message){.path = mem_strdup(path), .kind = kind_of(path)};
    message->head = mem_strndup(content.data, (size_t)(end + 1 - content.data));
    message->body = mem_strdup(end + 2);
    if (text_starts_with(message->head, "HTTP/1."))
        message->status = (unsigned)strtoul(message->head + strlen("HTTP/1.x"), NULL, 10);
    buf_free(&content);
    return true;
}

void acs_message_clear(struct acs_message *message)
{
    free(message->path);
    free(message->kind);
    free(message->head);
    free(message->body);
    *message = (struct acs_message){0};
}

const char *acs_message_header(const struct acs_message *message, const char *name)
{
    size_t length = strlen(name);
    const char *line = message->head != NULL ? strchr(message->head, '\n') : NULL;

    for (; line != NULL; line = strchr(line + 1, '\n'))
        if (strncasecmp(line + 1, name, length) == 0 && line[1 + length] == ':')
            return line + 2 + length + strspn(line + 2 + length, " \t");
    return NULL;
}

static int by_name(const void *left, const void *right)
{
    const char *const *a = left, *const *b = right;

    return strcmp(*a, *b);
}

static char **list_files(const char *folder, size_t *count)
{
    DIR *list = opendir(folder);
    const struct dirent *entry;
    char **names = NULL;

    *count = 0;
    while (list != NULL && (entry = readdir(list)) != NULL) {
        struct buf path = {0};

        if (!text_ends_with(entry->d_name, SUFFIX))
            continue;
        buf_printf(&path, "%s/%s", folder, entry->d_name);
        names = mem_realloc(names, (*count + 1) * sizeof(*names));
        names[(*count)++] = buf_take(&path);
    }
    if (list != NULL)
        closedir(list);
    if (*count > 0)
        qsort(names, *count, sizeof(*names), by_name);
    return names;
}

/* The answer to a request that is repeated after it. */
static bool is_detour(unsigned status)
{
    return status == 302 || status == 307 || status == 401 || status == 407 || status == 415;
}

static void pair_clear(struct acs_pair *pair)
{
    acs_message_clear(&pair->cpe);
    acs_message_clear(&pair->acs);
}

static void take_request(struct acs_recording *recording, const struct acs_message *message)
{
    struct acs_pair *pair;

    recording->pairs = mem_realloc(recording->pairs, (recording->count + 1) * sizeof(*pair));
    pair = &recording->pairs[recording->count++];
    *pair = (struct acs_pair){.cpe = *message};
}

static void take_answer(struct acs_recording *recording, struct acs_message *message)
{
    struct acs_pair *pair = recording->count > 0 ? &recording->pairs[recording->count - 1] : NULL;

    if (pair == NULL || pair->acs.path != NULL)
        acs_message_clear(message); /* its request was not recorded */
    else if (is_detour(message->status)) {
        pair_clear(pair);
        acs_message_clear(message);
        recording->count--;
    } else
        pair->acs = *message;
}

static void count_sessions(struct acs_recording *recording)
{
    for (size_t i = 0; i < recording->count; i++) {
        recording->sessions += text_equal(recording->pairs[i].cpe.kind, "Inform");
        recording->pairs[i].session = recording->sessions;
    }
}

static void read_volatile(struct acs_recording *recording, const char *folder)
{
    struct buf path = {0}, content = {0};
    char ignored[256], *rest, *line;

    buf_printf(&path, "%s/volatile", folder);
    if (read_file(buf_text(&path), &content, ignored, sizeof(ignored)) && content.length > 0) {
        rest = content.data;
        while ((line = strsep(&rest, "\n")) != NULL) {
            if (*line == '\0' || *line == '#')
                continue;
            recording->volatile_names =
                mem_realloc(recording->volatile_names,
                            (recording->volatile_count + 1) * sizeof(*recording->volatile_names));
            recording->volatile_names[recording->volatile_count++] = mem_strdup(line);
        }
    }
    buf_free(&content);
    buf_free(&path);
}

struct acs_recording *acs_recording_read(const char *folder, char *error, size_t error_size)
{
    struct acs_recording *recording = mem_alloc(sizeof(*recording));
    size_t count;
    char **files = list_files(folder, &count);
    bool ok = count > 0;

    if (!ok)
        snprintf(error, error_size, "%s holds no recording", folder);
    for (size_t i = 0; ok && i < count; i++) {
        struct acs_message message;

        ok = acs_message_read(files[i], &message, error, error_size);
        if (ok && message.status == 0)
            take_request(recording, &message);
        else if (ok)
            take_answer(recording, &message);
    }
    for (size_t i = 0; i < count; i++)
        free(files[i]);
    free(files);
    count_sessions(recording);
    read_volatile(recording, folder);
    if (ok && (recording->count == 0 || recording->pairs[0].session == 0)) {
        snprintf(error, error_size, "%s does not begin with an Inform", folder);
        ok = false;
    }
    if (ok)
        return recording;
    acs_recording_free(recording);
    return NULL;
}

void acs_recording_free(struct acs_recording *recording)
{
    if (recording == NULL)
        return;
    for (size_t i = 0; i < recording->count; i++)
        pair_clear(&recording->pairs[i]);
    for (size_t i = 0; i < recording->volatile_count; i++)
        free(recording->volatile_names[i]);
    free(recording->pairs);
    free(recording->volatile_names);
    free(recording);
}
