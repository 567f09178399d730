/* SPDX-License-Identifier: Apache-2.0 */
#include "api/module.h"

#include "base/log.h"

#include <stdarg.h>
#include <stdio.h>

void cwmpd_log(const struct cwmpd_host *host, enum cwmpd_log_level level, const char *format, ...)
{
    static void (*const levels[])(const struct log *log, const char *format, ...) = {
        [CWMPD_LOG_ERROR] = log_error,
        [CWMPD_LOG_WARNING] = log_warning,
        [CWMPD_LOG_INFO] = log_info,
        [CWMPD_LOG_DEBUG] = log_debug,
    };
    char line[1024];
    va_list arguments;

    va_start(arguments, format);
    vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    levels[level <= CWMPD_LOG_DEBUG ? level : CWMPD_LOG_DEBUG](host->log, "%s", line);
}
