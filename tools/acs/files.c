/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A file server beside the ACS: GET and PUT of the files of one folder. A query makes it misbehave:
 * ?status=CODE answers that, ?truncate breaks off in the middle, ?never does not answer,
 * ?redirect=URL sends elsewhere.
 */
#include "acs/server.h"

#include "base/mem.h"
#include "base/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The last part of the target's path, which is all that counts; NULL when it is no name. */
static char *file_path(const struct acs *acs, const char *target)
{
    char *path = mem_strndup(target, strcspn(target, "?"));
    const char *name = strrchr(path, '/');
    struct buf full = {0};

    if (name != NULL && name[1] != '\0' && name[1] != '.')
        buf_printf(&full, "%s%s", acs->config.files, name);
    free(path);
    return full.length > 0 ? buf_take(&full) : NULL;
}

static bool read_file(const char *path, struct buf *out)
{
    FILE *file = fopen(path, "re");
    char block[65536];
    size_t got;

    if (file == NULL)
        return false;
    while ((got = fread(block, 1, sizeof(block), file)) > 0)
        buf_append(out, block, got);
    fclose(file);
    return true;
}

static bool write_file(const char *path, const struct acs_exchange *exchange)
{
    FILE *file = fopen(path, "we");
    bool ok =
        file != NULL && fwrite(exchange->body, 1, exchange->body_size, file) == exchange->body_size;

    if (file != NULL)
        ok = fclose(file) == 0 && ok;
    return ok;
}

static bool misbehave(const char *query, struct acs_answer *answer)
{
    unsigned status = 0;

    if (sscanf(query, "?status=%u", &status) == 1) {
        answer->status = status;
    } else if (text_starts_with(query, "?redirect=")) {
        answer->status = 302;
        answer->location = query + strlen("?redirect=");
    } else if (text_equal(query, "?never")) {
        answer->kind = ACS_STEP_NEVER;
        answer->status = 0;
    } else {
        answer->modifiers.truncate = text_equal(query, "?truncate");
        return false;
    }
    return true;
}

void acs_files_answer(struct acs *acs, const struct acs_exchange *exchange,
                      struct acs_answer *answer)
{
    char *path = file_path(acs, exchange->target);

    answer->kind = ACS_STEP_STATUS;
    if (misbehave(exchange->target + strcspn(exchange->target, "?"), answer)) {
        free(path);
        return;
    }
    answer->status = 404;
    if (path != NULL && text_equal(exchange->method, "PUT"))
        answer->status = write_file(path, exchange) ? 201 : 403;
    else if (path != NULL && text_equal(exchange->method, "GET") && read_file(path, &answer->body))
        answer->status = 200;
    free(path);
}
