/* SPDX-License-Identifier: Apache-2.0 */
#include "base/log.h"

#include <stdarg.h>
#include <stdio.h>
#include <syslog.h>

#define LINE_SIZE 1025

static const char *level_name(enum log_level level)
{
    static const char *const names[] = {"error", "warning", "info", "debug"};

    return names[level];
}

void log_sink_stderr(void *argument, enum log_level level, const char *line)
{
    (void)argument;
    fprintf(stderr, "%s: %s\n", level_name(level), line);
}

void log_sink_syslog(void *argument, enum log_level level, const char *line)
{
    static const int priorities[] = {LOG_ERR, LOG_WARNING, LOG_INFO, LOG_DEBUG};

    (void)argument;
    syslog(priorities[level], "%s", line);
}

/* A peer's text may hold escape sequences or line ends that would forge log lines. */
static void escape_controls(const char *raw, char *line)
{
    size_t used = 0;

    for (; *raw != '\0'; raw++) {
        unsigned char byte = (unsigned char)*raw;
        char escaped[8];
        int length;

        if (byte < 0x20 || byte == 0x7F)
            length = snprintf(escaped, sizeof escaped, "\\x%02X", (unsigned int)byte);
        else
            length = snprintf(escaped, sizeof escaped, "%c", byte);
        if (used + (size_t)length >= LINE_SIZE)
            break;
        for (int i = 0; i < length; i++)
            line[used++] = escaped[i];
    }
    line[used] = '\0';
}

static void write_line(const struct log *log, enum log_level level, const char *format,
                       va_list arguments) __attribute__((format(printf, 3, 0)));

static void write_line(const struct log *log, enum log_level level, const char *format,
                       va_list arguments)
{
    char raw[LINE_SIZE], line[LINE_SIZE];

    if (log == NULL || log->sink == NULL || level > log->level)
        return;
    vsnprintf(raw, sizeof raw, format, arguments);
    escape_controls(raw, line);
    log->sink(log->argument, level, line);
}

void log_error(const struct log *log, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    write_line(log, LOG_LEVEL_ERROR, format, arguments);
    va_end(arguments);
}

void log_warning(const struct log *log, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    write_line(log, LOG_LEVEL_WARNING, format, arguments);
    va_end(arguments);
}

void log_info(const struct log *log, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    write_line(log, LOG_LEVEL_INFO, format, arguments);
    va_end(arguments);
}

void log_debug(const struct log *log, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    write_line(log, LOG_LEVEL_DEBUG, format, arguments);
    va_end(arguments);
}
