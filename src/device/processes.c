/* SPDX-License-Identifier: Apache-2.0 */
#include "device/processes.h"

#include "base/mem.h"
#include "base/text.h"
#include "device/files.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define PROCESSES_LIMIT 4096

/* The kernel's priorities as /proc tells them: -100 (real time) to 39 (nice 19). */
#define PRIORITY_HIGHEST (-100)
#define PRIORITY_LOWEST  39

#define USAGE_INTERVAL_MS 1000

static uint32_t at_most_32_bits(uint64_t value)
{
    return value > UINT32_MAX ? UINT32_MAX : (uint32_t)value;
}

static const char *state_name(char letter)
{
    switch (letter) {
    case 'R':
        return "Running";
    case 'D':
        return "Uninterruptible";
    case 'T':
    case 't':
        return "Stopped";
    case 'I':
        return "Idle";
    case 'Z':
    case 'X':
        return "Zombie";
    default:
        return "Sleeping";
    }
}

static uint32_t scale_priority(long priority)
{
    if (priority < PRIORITY_HIGHEST)
        priority = PRIORITY_HIGHEST;
    if (priority > PRIORITY_LOWEST)
        priority = PRIORITY_LOWEST;
    return (uint32_t)((priority - PRIORITY_HIGHEST) * 99 / (PRIORITY_LOWEST - PRIORITY_HIGHEST));
}

/* A process may call itself anything; what is not printable becomes a question mark. */
static void read_command(const char *begin, const char *end, char command[17])
{
    size_t used = 0;

    for (; begin < end && used < 16; begin++)
        command[used++] = (char)(*begin >= ' ' && *begin <= '~' ? *begin : '?');
    command[used] = '\0';
}

bool processes_parse(const char *line, struct process *process)
{
    const char *begin = strchr(line, '(');
    const char *end = strrchr(line, ')');
    unsigned long long user, system, pages;
    long priority, ticks = sysconf(_SC_CLK_TCK), page_size = sysconf(_SC_PAGESIZE);
    char letter;

    /* proc(5): pid (comm) state ppid pgrp session tty tpgid flags minflt cminflt majflt cmajflt
     * utime stime cutime cstime priority nice threads itrealvalue starttime vsize rss */
    if (begin == NULL || end == NULL || end < begin || ticks <= 0 || page_size <= 0 ||
        sscanf(line, "%u", &process->pid) != 1 ||
        sscanf(end + 1,
               " %c %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %llu %llu %*s %*s %ld %*s %*s %*s %*s "
               "%*s %llu",
               &letter, &user, &system, &priority, &pages) != 5)
        return false;
    read_command(begin + 1, end, process->command);
    process->state = state_name(letter);
    process->priority = scale_priority(priority);
    process->size = at_most_32_bits(pages * (unsigned long long)page_size / 1024);
    process->cpu_time = at_most_32_bits((user + system) * 1000 / (unsigned long long)ticks);
    return true;
}

static int compare_processes(const void *a, const void *b)
{
    const struct process *left = a, *right = b;

    return left->pid < right->pid ? -1 : left->pid > right->pid;
}

enum cwmp_fault processes_read(struct processes *processes, struct cwmp_error *error)
{
    DIR *folder = opendir("/proc");
    struct buf content = {0};

    processes->count = 0;
    if (folder == NULL)
        return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "/proc cannot be read: %s",
                         strerror(errno));
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        char path[300];
        struct process process = {0};

        if (entry->d_name[0] < '1' || entry->d_name[0] > '9' || processes->count >= PROCESSES_LIMIT)
            continue;
        snprintf(path, sizeof path, "/proc/%s/stat", entry->d_name);
        /* One that ends meanwhile is simply not there any more. */
        if (!files_read(path, PROCESSES_STAT_LIMIT, &content) ||
            !processes_parse(buf_text(&content), &process))
            continue;
        processes->items = mem_realloc(processes->items, (processes->count + 1) * sizeof process);
        processes->items[processes->count++] = process;
    }
    closedir(folder);
    buf_free(&content);
    if (processes->count > 1)
        qsort(processes->items, processes->count, sizeof *processes->items, compare_processes);
    return CWMP_OK;
}

void processes_free(struct processes *processes)
{
    free(processes->items);
    *processes = (struct processes){0};
}

const struct process *processes_find(const struct processes *processes, uint32_t pid)
{
    struct process wanted = {.pid = pid};

    if (processes->count == 0)
        return NULL;
    return bsearch(&wanted, processes->items, processes->count, sizeof wanted, compare_processes);
}

static bool read_ticks(uint64_t *busy, uint64_t *total)
{
    unsigned long long ticks[8] = {0};
    struct buf content = {0};
    bool read =
        files_read("/proc/stat", 4096, &content) &&
        sscanf(buf_text(&content), "cpu %llu %llu %llu %llu %llu %llu %llu %llu", &ticks[0],
               &ticks[1], &ticks[2], &ticks[3], &ticks[4], &ticks[5], &ticks[6], &ticks[7]) >= 4;

    *total = 0;
    for (size_t i = 0; i < sizeof ticks / sizeof ticks[0]; i++)
        *total += ticks[i];
    *busy = *total - ticks[3] - ticks[4]; /* idle, waiting for a disk */
    buf_free(&content);
    return read;
}

uint32_t cpu_usage_percent(struct cpu_usage *usage, const struct env *env)
{
    uint64_t now = env_monotonic_ms(env);
    uint64_t busy, total;

    if ((usage->total != 0 && now - usage->at_ms < USAGE_INTERVAL_MS) || !read_ticks(&busy, &total))
        return usage->percent;
    if (total > usage->total && busy >= usage->busy) {
        uint64_t percent = (busy - usage->busy) * 100 / (total - usage->total);

        usage->percent = percent > 100 ? 100 : (uint32_t)percent;
    }
    usage->busy = busy;
    usage->total = total;
    usage->at_ms = now;
    return usage->percent;
}
