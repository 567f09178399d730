/* SPDX-License-Identifier: Apache-2.0 */
#include "device/clock.h"

#include "base/mem.h"
#include "device/files.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/timex.h>
#include <unistd.h>

#define ZONE_FILE_LIMIT 65536
#define YEAR_2020       ((int64_t)1577836800)

bool clock_is_synchronised(void)
{
    struct timex state = {.modes = 0};
    int result = adjtimex(&state);

    return result >= 0 && result != TIME_ERROR && (state.status & STA_UNSYNC) == 0;
}

/* RFC 8536: from version 2 on a time zone file ends with "\n<TZ string>\n". */
static bool is_zone_file(const struct buf *content)
{
    return content->length > 5 && memcmp(content->data, "TZif", 4) == 0 &&
           content->data[4] >= '2' && content->data[content->length - 1] == '\n';
}

bool clock_read_zone(const char *file, char *zone, size_t size)
{
    struct buf content = {0};
    int length = snprintf(zone, size, "UTC0");

    if (files_read(file, ZONE_FILE_LIMIT, &content) && is_zone_file(&content)) {
        content.data[content.length - 1] = '\0';

        const char *footer = memrchr(content.data, '\n', content.length - 1);

        if (footer != NULL && footer[1] != '\0')
            length = snprintf(zone, size, "%s", footer + 1);
    }
    buf_free(&content);
    return length >= 0 && (size_t)length < size;
}

bool clock_read_zone_name(const char *file, char *name, size_t size)
{
    static const char folder[] = "/zoneinfo/";
    char *target = realpath(file, NULL);
    const char *found = target == NULL ? NULL : strstr(target, folder);
    int length = snprintf(name, size, "%s", found == NULL ? "UTC" : found + strlen(folder));

    free(target);
    return length >= 0 && (size_t)length < size;
}

bool clock_first_use(const char *machine_id, int64_t *seconds)
{
    struct stat status;

    /* Machines without a battery believe in an earlier time when they boot first. */
    if (stat(machine_id, &status) != 0 || status.st_mtime < YEAR_2020)
        return false;
    *seconds = status.st_mtime;
    return true;
}
