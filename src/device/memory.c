/* SPDX-License-Identifier: Apache-2.0 */
#include "device/memory.h"

#include "device/files.h"

#include <stdio.h>
#include <string.h>
#include <sys/statvfs.h>

static uint32_t at_most_32_bits(uint64_t value)
{
    return value > UINT32_MAX ? UINT32_MAX : (uint32_t)value;
}

static void read_line(const char *text, const char *name, uint32_t *kibibytes)
{
    const char *line = strstr(text, name);
    unsigned long long value;

    if (line != NULL && sscanf(line + strlen(name), "%llu kB", &value) == 1)
        *kibibytes = at_most_32_bits(value);
}

void memory_read(struct memory *memory)
{
    struct buf content = {0};
    struct statvfs root;

    if (files_read("/proc/meminfo", 16384, &content)) {
        read_line(buf_text(&content), "MemTotal:", &memory->total);
        read_line(buf_text(&content), "MemFree:", &memory->free);
    }
    buf_free(&content);
    if (statvfs("/", &root) == 0) {
        uint64_t unit = root.f_frsize;

        memory->persistent_total = at_most_32_bits(root.f_blocks * unit / 1024);
        memory->persistent_free = at_most_32_bits(root.f_bavail * unit / 1024);
    }
}
