/* SPDX-License-Identifier: Apache-2.0 */
/* The processes that run on the machine, and how busy its processors are. */
#ifndef DEVICE_PROCESSES_H
#define DEVICE_PROCESSES_H

#include "api/fault.h"
#include "base/env.h"

#include <stddef.h>
#include <stdint.h>

struct process {
    uint32_t pid;
    char command[17];  /* the name only: arguments may hold secrets */
    uint32_t size;     /* resident memory in KiB */
    uint32_t priority; /* 0 (highest) to 99 */
    uint32_t cpu_time; /* milliseconds */
    const char *state; /* as both models call it: "Running", … */
};

struct processes {
    struct process *items; /* by pid */
    size_t count;
};

/* Faults: 9002. */
enum cwmp_fault processes_read(struct processes *processes, struct cwmp_error *error);
void processes_free(struct processes *processes);
/* NULL when there is none. */
const struct process *processes_find(const struct processes *processes, uint32_t pid);

/* Fills a process from a line of /proc/<pid>/stat; false when it is none. */
enum { PROCESSES_STAT_LIMIT = 1024 };
bool processes_parse(const char *line, struct process *process);

/* How busy the processors were since the last time somebody asked at least a second ago. */
struct cpu_usage {
    uint64_t busy, total; /* ticks since boot, as of at_ms */
    uint64_t at_ms;
    uint32_t percent;
};

uint32_t cpu_usage_percent(struct cpu_usage *usage, const struct env *env);

#endif
