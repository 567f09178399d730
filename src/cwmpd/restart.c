/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/restart.h"

#include "cwmpd/supervisor.h"

#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <uv.h>

/* A device that has not gone down by then will not: it has to be managed again. */
#define HOOK_LIMIT_MS (5 * 60 * 1000)

struct hook {
    uv_loop_t loop;
    uv_poll_t end;
    uv_timer_t limit;
    uv_signal_t terminate;
    struct supervisor supervisor;
    const struct log *log;
    bool failed;
    bool terminated;
};

static void fail(struct hook *hook)
{
    hook->failed = true;
    uv_stop(&hook->loop);
}

static void hook_ended(uv_poll_t *poll, int result, int events)
{
    struct hook *hook = poll->data;
    int32_t status = 0;
    uv_os_fd_t descriptor;

    (void)result;
    (void)events;
    uv_fileno((uv_handle_t *)poll, &descriptor);
    uv_poll_stop(poll);
    if (read(descriptor, &status, sizeof status) != sizeof status) {
        log_error(hook->log, "how the reboot hook ended is not known");
        fail(hook);
    } else if (status < 0) {
        log_error(hook->log, "the reboot hook cannot be run: %s", strerror(-status));
        fail(hook);
    } else if (status != 0) {
        log_error(hook->log, "the reboot hook failed (exit code %d, signal %d)",
                  WEXITSTATUS(status), WTERMSIG(status));
        fail(hook);
    } /* else the reboot is on its way */
}

static void limit_reached(uv_timer_t *limit)
{
    struct hook *hook = limit->data;

    log_error(hook->log, "no reboot came of the hook in %d s", HOOK_LIMIT_MS / 1000);
    fail(hook);
}

static void terminated(uv_signal_t *handle, int number)
{
    struct hook *hook = handle->data;

    (void)number;
    hook->terminated = true;
    uv_stop(&hook->loop);
}

static void close_handle(uv_handle_t *handle, void *argument)
{
    (void)argument;
    if (!uv_is_closing(handle))
        uv_close(handle, NULL);
}

/* Waits for what comes of the hook; true when the process was told to end. */
static bool wait_for_hook(int descriptor, const struct log *log)
{
    struct hook hook = {.log = log};

    uv_loop_init(&hook.loop);
    hook.end.data = hook.limit.data = hook.terminate.data = &hook;
    uv_timer_init(&hook.loop, &hook.limit);
    uv_timer_start(&hook.limit, limit_reached, HOOK_LIMIT_MS, 0);
    uv_signal_init(&hook.loop, &hook.terminate);
    uv_signal_start(&hook.terminate, terminated, SIGTERM);
    supervisor_begin(&hook.supervisor, &hook.loop);
    uv_poll_init(&hook.loop, &hook.end, descriptor);
    uv_poll_start(&hook.end, UV_READABLE, hook_ended);
    while (!hook.failed && !hook.terminated)
        uv_run(&hook.loop, UV_RUN_DEFAULT);
    uv_walk(&hook.loop, close_handle, NULL);
    uv_run(&hook.loop, UV_RUN_DEFAULT);
    uv_loop_close(&hook.loop);
    return hook.terminated;
}

/* True when the process was told to end meanwhile. A hook that is not there is no failure. */
static bool run_hook(const struct restart *restart)
{
    bool factory_reset = restart->kind == RESTART_FACTORY_RESET, terminated_meanwhile;
    const char *file = restart->options->reboot_hook;
    int descriptor = privilege_run_hook(restart->privilege, factory_reset);

    if (descriptor < 0) {
        if (errno != ENOENT)
            log_error(restart->log, "%s: %s", file, strerror(errno));
        return false;
    }
    log_info(restart->log, "%s %s is called", file, factory_reset ? "factory-reset" : "reboot");
    terminated_meanwhile = wait_for_hook(descriptor, restart->log);
    close(descriptor);
    return terminated_meanwhile;
}

/* The path leads to what was installed since; the link itself is there even when the path is not,
 * or not for the user that this process has become. */
static bool start_anew(const struct restart *restart)
{
    struct arena *arena = arena_new();
    char program[PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", program, sizeof program - 1);
    char **arguments =
        options_for_restart(restart->options, privilege_will_execute(restart->privilege), arena);

    log_info(restart->log, "starting anew");
    if (length > 0) {
        program[length] = '\0';
        execv(program, arguments);
    }
    execv("/proc/self/exe", arguments);
    log_error(restart->log, "cannot start anew: %s", strerror(errno));
    arena_free(arena);
    return false;
}

bool restart_device(const struct restart *restart)
{
    return run_hook(restart) || start_anew(restart);
}
