/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Log lines with a level, to standard error or syslog or a sink of the caller's. There is no
 * global log: whoever logs was handed a `struct log`. Callers never pass secrets.
 */
#ifndef BASE_LOG_H
#define BASE_LOG_H

enum log_level { LOG_LEVEL_ERROR, LOG_LEVEL_WARNING, LOG_LEVEL_INFO, LOG_LEVEL_DEBUG };

struct log {
    enum log_level level; /* lines above this level are dropped */
    void (*sink)(void *argument, enum log_level level, const char *line);
    void *argument;
};

/* Sinks; the argument is unused by both. */
void log_sink_stderr(void *argument, enum log_level level, const char *line);
void log_sink_syslog(void *argument, enum log_level level, const char *line);

/* A NULL log drops the line. Control characters are written as \xNN, lines cut at 1 KiB. */
void log_error(const struct log *log, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void log_warning(const struct log *log, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void log_info(const struct log *log, const char *format, ...) __attribute__((format(printf, 2, 3)));
void log_debug(const struct log *log, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
