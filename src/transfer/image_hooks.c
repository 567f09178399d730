/* SPDX-License-Identifier: Apache-2.0 */
#include "transfer/image_hooks.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define OUTPUT_BYTES 4096
#define TICK_MS      20

/* Exit codes that have a meaning of their own. */
#define EXIT_CORRUPTED      18
#define EXIT_AUTHENTICATION 19

bool image_hooks_are_in(const char *folder)
{
    struct buf path = {0};
    bool there;

    buf_printf(&path, "%s/" IMAGE_HOOK_INSTALL, folder);
    there = access(buf_text(&path), X_OK) == 0;
    buf_free(&path);
    return there;
}

static int64_t now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* A group of its own, so that all of it can be ended; signals as any program expects them, and no
 * descriptors but three. 0 or an errno. */
static int spawn(const char *program, const char *first, const char *second, int output,
                 pid_t *child)
{
    char *arguments[] = {(char *)(uintptr_t)program, (char *)(uintptr_t)first,
                         (char *)(uintptr_t)second, NULL};
    char path[] = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
    char *environment[] = {path, NULL};
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t all, none;
    int error;

    sigfillset(&all);
    sigdelset(&all, SIGKILL);
    sigdelset(&all, SIGSTOP);
    sigemptyset(&none);
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF |
                                              POSIX_SPAWN_SETSIGMASK);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO);
    /* Libraries open descriptors that programs would inherit, and this end of every connection. */
    posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    error = posix_spawn(child, program, &actions, &attributes, arguments, environment);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    return error;
}

/* What comes in the next moment; the end of the output is not the end of the program. */
static void take_output(int descriptor, int wait_ms, struct buf *out)
{
    struct pollfd ready = {.fd = descriptor, .events = POLLIN};
    char block[512];
    ssize_t got = poll(&ready, 1, wait_ms) > 0 ? read(descriptor, block, sizeof block) : -1;

    if (got > 0 && out->length + (size_t)got <= OUTPUT_BYTES)
        buf_append(out, block, (size_t)got);
    else if (got == 0)
        poll(NULL, 0, wait_ms);
}

/* Its status as waitpid() has it; `*late`: it was ended. */
static int await_end(pid_t child, int descriptor, unsigned limit_s, struct buf *out, bool *late)
{
    int64_t limit = now_ms() + (int64_t)limit_s * 1000;
    int status = 0;

    *late = false;
    while (waitpid(child, &status, WNOHANG) == 0) {
        take_output(descriptor, TICK_MS, out);
        if (now_ms() >= limit && !*late) {
            *late = true;
            kill(-child, SIGKILL);
        }
    }
    take_output(descriptor, 0, out);
    return status;
}

static enum cwmp_fault judge(const char *program, int status, bool late, const struct buf *out,
                             struct cwmp_error *error)
{
    int code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    int length = (int)strcspn(buf_text(out), "\n");

    if (late)
        return cwmp_fail(error, CWMP_FAULT_DOWNLOAD_FAILURE, "%s takes too long", program);
    if (code == 0)
        return CWMP_OK;
    return cwmp_fail(error,
                     code == EXIT_CORRUPTED        ? CWMP_FAULT_FILE_CORRUPTED
                     : code == EXIT_AUTHENTICATION ? CWMP_FAULT_FILE_AUTHENTICATION
                                                   : CWMP_FAULT_DOWNLOAD_FAILURE,
                     "%s ended with %s %d%s%.*s", program, code >= 0 ? "exit code" : "signal",
                     code >= 0 ? code : WTERMSIG(status), length > 0 ? ": " : "",
                     length > 200 ? 200 : length, buf_text(out));
}

static enum cwmp_fault run(const char *program, const char *first, const char *second,
                           unsigned limit_s, struct buf *out, struct cwmp_error *error)
{
    int ends[2], reason, status;
    pid_t child;
    bool late;

    if (pipe2(ends, O_CLOEXEC) != 0)
        return cwmp_fail(error, CWMP_FAULT_DOWNLOAD_FAILURE, "%s: %s", program, strerror(errno));
    reason = spawn(program, first, second, ends[1], &child);
    close(ends[1]);
    if (reason != 0) {
        close(ends[0]);
        return cwmp_fail(error, CWMP_FAULT_DOWNLOAD_FAILURE, "%s cannot be run: %s", program,
                         strerror(reason));
    }
    status = await_end(child, ends[0], limit_s, out, &late);
    close(ends[0]);
    return judge(program, status, late, out, error);
}

enum cwmp_fault image_hooks_run(const char *folder, const char *name, const char *first,
                                const char *second, unsigned limit_s, struct buf *out,
                                struct cwmp_error *error)
{
    struct buf program = {0};
    enum cwmp_fault fault;

    buf_printf(&program, "%s/%s", folder, name);
    fault = run(buf_text(&program), first, second, limit_s, out, error);
    buf_free(&program);
    return fault;
}
