/* SPDX-License-Identifier: Apache-2.0 */
#include "support/process.h"

#include "support/files.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

unsigned long process_peak_kib(pid_t pid)
{
    char path[64];

    snprintf(path, sizeof path, "/proc/%d/status", (int)pid);
    char *status = files_read(path), *peak = strstr(status, "VmHWM:");
    ck_assert_msg(peak != NULL, "%s tells no VmHWM", path);
    unsigned long kib = strtoul(peak + strlen("VmHWM:"), NULL, 10);
    free(status);
    return kib;
}
