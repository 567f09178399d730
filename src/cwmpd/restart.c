/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/restart.h"

#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>
#include <uv.h>

/* A device that has not gone down by then will not: it has to be managed again. */
#define HOOK_LIMIT_MS (5 * 60 * 1000)

struct hook {
    uv_loop_t loop;
    uv_process_t process;
    uv_timer_t limit;
    uv_signal_t terminate;
    const struct log *log;
    bool failed;
    bool terminated;
};

static void hook_ended(uv_process_t *process, int64_t status, int signal_number)
{
    struct hook *hook = process->data;

    if (status == 0 && signal_number == 0)
        return; /* the reboot is on its way */
    log_error(hook->log, "the reboot hook failed (exit code %lld, signal %d)", (long long)status,
              signal_number);
    hook->failed = true;
    uv_stop(&hook->loop);
}

static void limit_reached(uv_timer_t *limit)
{
    struct hook *hook = limit->data;

    log_error(hook->log, "no reboot came of the hook in %d s", HOOK_LIMIT_MS / 1000);
    hook->failed = true;
    uv_stop(&hook->loop);
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

/* True when the process was told to end. */
static bool run_hook(const char *file, const char *kind, const struct log *log)
{
    char *arguments[] = {(char *)(uintptr_t)file, (char *)(uintptr_t)kind, NULL};
    struct hook hook = {.log = log};
    int result;

    uv_loop_init(&hook.loop);
    hook.process.data = hook.limit.data = hook.terminate.data = &hook;
    uv_timer_init(&hook.loop, &hook.limit);
    uv_timer_start(&hook.limit, limit_reached, HOOK_LIMIT_MS, 0);
    uv_signal_init(&hook.loop, &hook.terminate);
    uv_signal_start(&hook.terminate, terminated, SIGTERM);
    log_info(log, "calling %s %s", file, kind);
    result =
        uv_spawn(&hook.loop, &hook.process,
                 &(uv_process_options_t){.file = file, .args = arguments, .exit_cb = hook_ended});
    if (result != 0) {
        log_error(log, "%s: %s", file, uv_strerror(result));
        hook.failed = true;
    }
    while (!hook.failed && !hook.terminated)
        uv_run(&hook.loop, UV_RUN_DEFAULT);
    uv_walk(&hook.loop, close_handle, NULL);
    uv_run(&hook.loop, UV_RUN_DEFAULT);
    uv_loop_close(&hook.loop);
    return hook.terminated;
}

static bool start_anew(const struct options *options, const struct log *log)
{
    struct arena *arena = arena_new();
    char program[PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", program, sizeof program - 1);

    log_info(log, "starting anew");
    if (length > 0) {
        program[length] = '\0';
        execv(program, options_for_restart(options, arena));
    }
    log_error(log, "cannot start anew: %s", strerror(errno));
    arena_free(arena);
    return false;
}

bool restart_device(enum restart_kind kind, const struct options *options, const struct log *log)
{
    const char *word = kind == RESTART_FACTORY_RESET ? "factory-reset" : "reboot";

    if (access(options->reboot_hook, X_OK) == 0 && run_hook(options->reboot_hook, word, log))
        return true;
    return start_anew(options, log);
}
