/* SPDX-License-Identifier: Apache-2.0 */
#include "dump/sources.h"

#include "base/fields.h"
#include "control/place.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define DUMP_ANSWER_SECONDS 30

static int dump_connect(const char *socket_path, struct cwmp_error *error)
{
    struct buf reason = {0};
    int fd = place_connect(socket_path, DUMP_ANSWER_SECONDS, &reason);
    if (fd < 0)
        cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s", buf_text(&reason));
    buf_free(&reason);
    return fd;
}

/* One `path<TAB>type<TAB>value` line, or `error CODE sentence`. */
static enum cwmp_fault dump_answer_line(struct dump_table *table, char *line,
                                        struct cwmp_error *error)
{
    char *type = strchr(line, '\t');
    char *value = type != NULL ? strchr(type + 1, '\t') : NULL;
    if (value == NULL) {
        char *sentence = line;
        long code = 0;
        if (strncmp(line, "error ", 6) == 0)
            code = strtol(line + 6, &sentence, 10);
        return cwmp_fail(error, code != 0 ? (enum cwmp_fault)code : CWMP_FAULT_INTERNAL_ERROR, "%s",
                         sentence + strspn(sentence, " "));
    }
    *type++ = '\0';
    *value++ = '\0';
    fields_unescape(value);
    const char *cells[] = {line, type, value};
    dump_table_row(table, cells);
    return CWMP_OK;
}

enum cwmp_fault dump_live(struct dump_table *table, const char *socket_path, const char *path,
                          struct cwmp_error *error)
{
    int fd = dump_connect(socket_path, error);
    if (fd < 0)
        return CWMP_FAULT_INTERNAL_ERROR;
    FILE *stream = fdopen(fd, "r+");
    if (stream == NULL) {
        close(fd);
        return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s: %s", socket_path, strerror(errno));
    }
    fprintf(stream, "values %s\n", path);
    fflush(stream);

    char *line = NULL;
    size_t capacity = 0;
    ssize_t length;
    enum cwmp_fault fault = CWMP_OK;
    bool complete = false;
    while (!complete && (length = getline(&line, &capacity, stream)) > 0) {
        line[length - 1] = '\0';
        complete = strcmp(line, ".") == 0;
        if (!complete && fault == CWMP_OK)
            fault = dump_answer_line(table, line, error);
    }
    if (!complete && fault == CWMP_OK)
        fault = cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR,
                          "%s: the daemon did not finish its answer", socket_path);
    free(line);
    fclose(stream);
    return fault;
}
