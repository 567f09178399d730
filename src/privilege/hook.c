/* SPDX-License-Identifier: Apache-2.0 */
#include "privilege/hook.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <sys/wait.h>
#include <unistd.h>

static int spawn(const char *program, const char *word, pid_t *child)
{
    char *arguments[] = {(char *)(uintptr_t)program, (char *)(uintptr_t)word, NULL};
    posix_spawn_file_actions_t actions;
    int error;

    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDWR, 0);
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO);
    error = posix_spawn(child, program, &actions, NULL, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

/* The hook gets the signals as any program expects them. */
static void reset_signals(void)
{
    static const int numbers[] = {SIGCHLD, SIGHUP, SIGINT, SIGPIPE, SIGTERM, SIGXFSZ};

    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        signal(numbers[i], SIG_DFL);
}

/* A process of its own, so that the helper goes on meanwhile. */
static void __attribute__((noreturn))
run_and_tell(const char *program, const char *word, int descriptor)
{
    int32_t told;
    int status = 0;
    pid_t child;
    int error;

    reset_signals();
    error = spawn(program, word, &child);
    while (error == 0 && waitpid(child, &status, 0) < 0)
        if (errno != EINTR)
            error = errno;
    told = error == 0 ? status : -error;
    _exit(write(descriptor, &told, sizeof told) == sizeof told ? 0 : 1);
}

int hook_run(const char *program, const char *word, int keep_out, int *descriptor)
{
    int ends[2];
    int error;
    pid_t child;

    if (access(program, X_OK) != 0 || pipe2(ends, O_CLOEXEC) != 0)
        return errno;
    child = fork();
    error = child < 0 ? errno : 0;
    if (child == 0) {
        close(keep_out);
        close(ends[0]);
        run_and_tell(program, word, ends[1]);
    }
    close(ends[1]);
    if (error != 0)
        close(ends[0]);
    else
        *descriptor = ends[0];
    return error;
}
