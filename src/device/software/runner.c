/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Execution units as processes: each leads a process group of its own, in the folder of its unit,
 * with an environment that says which unit it is and nothing of the daemon's. Those that outlived a
 * daemon that was killed are ended by the next one: the groups that are noted in FOLDER/processes,
 * and, since a program is there before it is noted, what is found in a unit's folder with the
 * environment of one.
 */
#include "device/software/internal.h"

#include "device/files.h"

#include <dirent.h>
#include <limits.h>
#include <linux/close_range.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define STOP_MS 5000 /* after SIGTERM; then it is SIGKILL */
#define NOTE    "processes"
#define MARK    "CWMPD_EXECUTION_UNIT" /* in the environment of each */

struct software_runner {
    uv_process_t process; /* first: the handle is the runner */
    uv_timer_t timer;
    unsigned open; /* handles */
    struct software *software;
    char key[80]; /* of the execution unit */
    bool stopping;
    struct software_runner *next;
};

/* ---- The note of what runs ------------------------------------------------------------------ */

/* When the process began, in the kernel's ticks; false: there is no such process. */
static bool begin_of(long pid, char *ticks, size_t size)
{
    char path[64], *field;
    struct buf content = {0};
    bool found = false;

    snprintf(path, sizeof path, "/proc/%ld/stat", pid);
    if (files_read(path, 4096, &content) && content.length > 0 &&
        (field = strrchr(content.data, ')')) != NULL) {
        for (int i = 0; field != NULL && i < 20; i++) /* field 22, counted from the name */
            field = strchr(field + 1, ' ');
        found = field != NULL;
        if (found)
            snprintf(ticks, size, "%.*s", (int)strcspn(field + 1, " "), field + 1);
    }
    buf_free(&content);
    return found;
}

/* In one step: half a list would leave the others running. */
static void note_processes(const struct software *software)
{
    struct arena *arena = arena_new();
    const char *path = arena_printf(arena, "%s/" NOTE, software->folder);
    const char *fresh = arena_printf(arena, "%s.new", path);
    FILE *file = fopen(fresh, "we");
    char ticks[32];

    for (const struct software_runner *runner = software->runners; file != NULL && runner != NULL;
         runner = runner->next)
        if (begin_of(runner->process.pid, ticks, sizeof ticks))
            fprintf(file, "%d %s\n", runner->process.pid, ticks);
    if (file != NULL && fclose(file) == 0)
        rename(fresh, path);
    arena_free(arena);
}

static void end_left_over(const char *line)
{
    char *rest, ticks[32];
    long pid = strtol(line, &rest, 10);

    if (pid > 1 && *rest == ' ' && begin_of(pid, ticks, sizeof ticks) &&
        strcmp(rest + 1, ticks) == 0)
        kill((pid_t)-pid, SIGKILL);
}

/* Of an execution unit below the folder, wherever that was moved since. */
static bool is_left_over(const char *process, const char *folder)
{
    char path[300], place[PATH_MAX];
    struct buf environment = {0};
    size_t length = strlen(folder);
    ssize_t size;
    bool found = false;

    snprintf(path, sizeof path, "/proc/%s/cwd", process);
    size = readlink(path, place, sizeof place);
    if (size <= (ssize_t)length || strncmp(place, folder, length) != 0 || place[length] != '/')
        return false;
    snprintf(path, sizeof path, "/proc/%s/environ", process);
    if (files_read(path, 4096, &environment) && environment.length > 0)
        found = memmem(environment.data, environment.length, MARK "=", strlen(MARK "=")) != NULL;
    buf_free(&environment);
    return found;
}

static void end_unnoted(const char *folder)
{
    char *real = realpath(folder, NULL);
    DIR *list = opendir("/proc");
    const struct dirent *entry;

    while (real != NULL && list != NULL && (entry = readdir(list)) != NULL) {
        long pid = strtol(entry->d_name, NULL, 10);

        if (pid > 1 && is_left_over(entry->d_name, real))
            kill((pid_t)(getpgid((pid_t)pid) == pid ? -pid : pid), SIGKILL);
    }
    if (list != NULL)
        closedir(list);
    free(real);
}

void runner_end_left_over(const struct software *software)
{
    struct arena *arena = arena_new();
    const char *path = arena_printf(arena, "%s/" NOTE, software->folder);
    struct buf content = {0};
    char *rest = NULL;

    if (files_read(path, 65536, &content))
        rest = content.data;
    for (char *line; rest != NULL && (line = files_next_line(&rest)) != NULL;)
        end_left_over(line);
    unlink(path);
    end_unnoted(software->folder);
    buf_free(&content);
    arena_free(arena);
}

/* ---- The end of one -------------------------------------------------------------------------- */

static void closed(uv_handle_t *handle)
{
    struct software_runner *runner = handle->data;

    if (--runner->open == 0)
        free(runner);
}

static void forget(struct software_runner *runner)
{
    struct software_runner **place = &runner->software->runners;

    while (*place != runner)
        place = &(*place)->next;
    *place = runner->next;
    uv_close((uv_handle_t *)&runner->process, closed);
    uv_close((uv_handle_t *)&runner->timer, closed);
}

static void describe_end(struct software_execution *execution, int64_t status, int signal)
{
    if (signal != 0)
        snprintf(execution->message, sizeof execution->message, "ended by signal %d", signal);
    else if (status != 0)
        snprintf(execution->message, sizeof execution->message, "exited with status %lld",
                 (long long)status);
    else
        execution->message[0] = '\0';
    execution->trouble =
        execution->message[0] != '\0' ? SOFTWARE_FAILURE_WHILE_ACTIVE : SOFTWARE_NO_FAULT;
}

static void exited(uv_process_t *process, int64_t status, int signal)
{
    struct software_runner *runner = (struct software_runner *)process;
    struct software *software = runner->software;
    struct software_execution *execution = software_execution(software, runner->key, NULL);

    kill(-process->pid, SIGKILL); /* what it has left behind */
    if (execution != NULL && execution->runner == runner) {
        execution->runner = NULL;
        execution->activity = SOFTWARE_IDLE;
        if (!runner->stopping)
            describe_end(execution, status, signal);
        log_info(software->options.log, "execution unit %s has ended%s%s", runner->key,
                 execution->message[0] != '\0' ? ": " : "", execution->message);
    }
    forget(runner);
    note_processes(software);
    software_tell(software);
    job_look(software);
    baseline_look(software);
}

/* ---- Starting, stopping ---------------------------------------------------------------------- */

bool runner_start(struct software_unit *unit, struct software_execution *execution)
{
    struct software *software = unit->software;
    struct software_runner *runner = mem_alloc(sizeof *runner);
    struct arena *arena = arena_new();
    const char *folder =
        arena_printf(arena, "%s/unit", disk_unit_folder(software, unit->key, arena));
    char *environment[] = {arena_strdup(arena, "PATH=/usr/local/bin:/usr/bin:/bin"),
                           arena_printf(arena, "CWMPD_UNIT=%s", unit->name),
                           arena_printf(arena, MARK "=%s", execution->name), NULL};
    uv_stdio_container_t nothing[3] = {
        {.flags = UV_IGNORE}, {.flags = UV_IGNORE}, {.flags = UV_IGNORE}};
    uv_process_options_t options = {
        .exit_cb = exited,
        .file = arena_printf(arena, "%s/%s", folder, execution->arguments[0]),
        .args = (char **)(uintptr_t)execution->arguments,
        .env = environment,
        .cwd = folder,
        .flags = UV_PROCESS_DETACHED, /* leads a session of its own */
        .stdio_count = 3,
        .stdio = nothing};
    int status;

    runner->software = software;
    snprintf(runner->key, sizeof runner->key, "%s", execution->key);
    runner->open = 2;
    runner->process.data = runner->timer.data = runner;
    uv_timer_init(software->options.loop, &runner->timer);
    /* Libraries open descriptors that programs would inherit, and this end of every connection. */
    close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC);
    status = uv_spawn(software->options.loop, &runner->process, &options);
    runner->next = software->runners;
    software->runners = runner;
    if (status != 0) {
        snprintf(execution->message, sizeof execution->message, "%s: %s", execution->arguments[0],
                 uv_strerror(status));
        log_warning(software->options.log, "execution unit %s does not start: %s", execution->key,
                    execution->message);
        forget(runner);
    } else {
        execution->runner = runner;
        note_processes(software);
        log_info(software->options.log, "execution unit %s runs as process %d", execution->key,
                 runner->process.pid);
    }
    arena_free(arena);
    return status == 0;
}

static void overdue(uv_timer_t *timer)
{
    struct software_runner *runner = timer->data;

    kill(-runner->process.pid, SIGKILL);
}

void runner_stop(struct software_execution *execution)
{
    struct software_runner *runner = execution->runner;

    runner->stopping = true;
    kill(-runner->process.pid, SIGTERM);
    uv_timer_start(&runner->timer, overdue, STOP_MS, 0);
}

void runner_kill_all(struct software *software)
{
    while (software->runners != NULL) {
        kill(-software->runners->process.pid, SIGKILL);
        waitpid(software->runners->process.pid, NULL, 0); /* nobody else will */
        forget(software->runners);
    }
    note_processes(software);
}

pid_t software_process(const struct software_execution *execution)
{
    return execution->runner != NULL ? execution->runner->process.pid : 0;
}
