/* SPDX-License-Identifier: Apache-2.0 */
#include "support/process.h"

#include "base/mem.h"
#include "support/files.h"

#include <check.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char *read_status(pid_t pid)
{
    char path[64];

    snprintf(path, sizeof path, "/proc/%d/status", (int)pid);
    return files_read(path);
}

char *process_status(pid_t pid, const char *label)
{
    char *status = read_status(pid), *line = status;
    size_t length = strlen(label);

    while (line && !(strncmp(line, label, length) == 0 && line[length] == ':'))
        line = (line = strchr(line, '\n')) ? line + 1 : NULL;
    ck_assert_msg(line != NULL, "the status of process %d tells no %s", (int)pid, label);
    line += length + 1;
    line += strspn(line, " \t");
    length = strcspn(line, "\n");
    while (length > 0 && line[length - 1] == ' ')
        length--;
    char *value = mem_strndup(line, length);
    free(status);
    return value;
}

unsigned long process_peak_kib(pid_t pid)
{
    char *peak = process_status(pid, "VmHWM");
    unsigned long kib = strtoul(peak, NULL, 10);

    free(peak);
    return kib;
}

pid_t process_child(pid_t pid)
{
    char path[64], *end;

    snprintf(path, sizeof path, "/proc/%d/task/%d/children", (int)pid, (int)pid);
    char *children = files_read(path);
    long child = strtol(children, &end, 10);
    ck_assert_msg(child > 0 && end[strspn(end, " \n")] == '\0', "process %d has children \"%s\"",
                  (int)pid, children);
    free(children);
    return (pid_t)child;
}

bool process_wait_gone(pid_t pid, unsigned timeout_ms)
{
    bool gone = false;

    for (unsigned waited = 0; !gone && waited <= timeout_ms; waited += 10) {
        char *status = read_status(pid);

        gone = status[0] == '\0' || strstr(status, "State:\tZ") != NULL;
        free(status);
        if (!gone)
            poll(NULL, 0, 10);
    }
    return gone;
}

uint64_t process_queued_ns(pid_t pid)
{
    char path[64], text[128] = "";
    unsigned long long running, queued = 0;
    int descriptor;

    if (pid == 0)
        snprintf(path, sizeof path, "/proc/thread-self/schedstat");
    else
        snprintf(path, sizeof path, "/proc/%d/schedstat", (int)pid);
    descriptor = open(path, O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return 0;
    if (read(descriptor, text, sizeof text - 1) > 0)
        sscanf(text, "%llu %llu", &running, &queued);
    close(descriptor);
    return queued;
}
