/* SPDX-License-Identifier: Apache-2.0 */
/* The daemon: one CPE on one loop, from the command line to the end of the process. */
#include "base/env.h"
#include "base/log.h"
#include "base/mem.h"
#include "cwmpd/background.h"
#include "cwmpd/cpe.h"
#include "cwmpd/options.h"
#include "cwmpd/restart.h"
#include "cwmpd/supervisor.h"
#include "privilege/privilege.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <syslog.h>
#include <unistd.h>
#include <uv.h>

#define DRAIN_MS 3000 /* for handles to close; a name lookup under way may take longer */

struct daemon {
    struct options options;
    struct env env;
    struct log log;
    uv_loop_t loop;
    uv_signal_t terminate, interrupt;
    struct supervisor supervisor;
    struct privilege *privilege;
    struct cpe *cpe;
    bool stopping;
    bool is_restless; /* something of the loop's pool is still under way */
    enum restart_kind restart;
};

static void stop(struct daemon *daemon)
{
    daemon->stopping = true;
    uv_stop(&daemon->loop);
}

static void signal_came(uv_signal_t *handle, int number)
{
    struct daemon *daemon = handle->data;

    log_info(&daemon->log, "signal %d: ending", number);
    daemon->restart = RESTART_NONE;
    stop(daemon);
}

static void restart_ordered(void *argument, bool factory_reset)
{
    struct daemon *daemon = argument;

    daemon->restart = factory_reset ? RESTART_FACTORY_RESET : RESTART_REBOOT;
    stop(daemon);
}

static void watch_signal(struct daemon *daemon, uv_signal_t *handle, int number)
{
    uv_signal_init(&daemon->loop, handle);
    handle->data = daemon;
    uv_signal_start(handle, signal_came, number);
    uv_unref((uv_handle_t *)handle);
}

static struct log make_log(const struct daemon *daemon, bool to_syslog)
{
    return (struct log){.level = daemon->options.verbose ? LOG_LEVEL_DEBUG : LOG_LEVEL_INFO,
                        .sink = to_syslog ? log_sink_syslog : log_sink_stderr};
}

static void ignore(uv_timer_t *timer)
{
    (void)timer;
}

/* Lets closing handles close; false when some did not in time. */
static bool drain(struct daemon *daemon)
{
    uv_timer_t limit;
    uint64_t end;

    uv_close((uv_handle_t *)&daemon->terminate, NULL);
    uv_close((uv_handle_t *)&daemon->interrupt, NULL);
    supervisor_end(&daemon->supervisor);
    uv_timer_init(&daemon->loop, &limit);
    uv_update_time(&daemon->loop);
    end = uv_now(&daemon->loop) + DRAIN_MS;
    uv_timer_start(&limit, ignore, DRAIN_MS, 0);
    uv_unref((uv_handle_t *)&limit);
    while (uv_loop_alive(&daemon->loop) && uv_now(&daemon->loop) < end)
        uv_run(&daemon->loop, UV_RUN_ONCE);
    uv_close((uv_handle_t *)&limit, NULL);
    uv_run(&daemon->loop, UV_RUN_NOWAIT);
    return uv_loop_close(&daemon->loop) == 0;
}

/* NULL when there is none at the usual place, and none was given. */
static const char *given_or_there(const char *file, bool is_default, const struct opener *opener)
{
    int descriptor = is_default ? opener_open(opener, file) : -1;

    if (is_default && descriptor < 0 && errno == ENOENT)
        return NULL;
    if (descriptor >= 0)
        close(descriptor);
    return file;
}

static bool work(struct daemon *daemon, int background)
{
    const struct options *options = &daemon->options;
    struct opener opener = privilege_opener(daemon->privilege);
    const char *config = given_or_there(options->config_file, options->config_is_default, &opener),
               *device = given_or_there(options->device_file, options->device_is_default, &opener);
    struct cwmp_error error;
    bool ok;

    daemon->cpe = cpe_new(&(struct cpe_options){.loop = &daemon->loop,
                                                .env = &daemon->env,
                                                .log = &daemon->log,
                                                .schema = options->schema,
                                                .module = options->module,
                                                .state_folder = options->state_folder,
                                                .config_file = config,
                                                .load_file = options->load_file,
                                                .transfer_wait = options->transfer_wait,
                                                .clock_wait = options->clock_wait,
                                                .images_folder = options->images_folder,
                                                .image_hooks = options->image_hooks,
                                                .image_trust = options->image_trust,
                                                .xmpp_program = options->xmpp_program,
                                                .record_folder = options->record_folder,
                                                .socket = options->socket,
                                                .device_file = device,
                                                .dhcp_notes = options->dhcp_notes,
                                                .privilege = daemon->privilege,
                                                .opener = &opener,
                                                .argument = daemon,
                                                .restart = restart_ordered},
                          &error);
    if (daemon->cpe && !cpe_uses_low_port(daemon->cpe))
        privilege_forget_ports();
    ok = daemon->cpe && cpe_start(daemon->cpe, &error) == CWMP_OK;
    if (!ok)
        log_error(&daemon->log, "%s", error.text);
    if (ok && background >= 0) {
        daemon->log = make_log(daemon, true);
        background_ready(background);
    }
    if (ok)
        supervisor_ready();
    while (ok && !daemon->stopping)
        uv_run(&daemon->loop, UV_RUN_DEFAULT);
    cpe_free(daemon->cpe);
    return ok;
}

static bool take_privilege(struct daemon *daemon)
{
    const struct options *options = &daemon->options;
    struct log helper_log = make_log(daemon, options->to_syslog);
    struct cwmp_error error;

    daemon->privilege =
        privilege_begin(&(struct privilege_options){.log = &daemon->log,
                                                    .helper_log = &helper_log,
                                                    .quiet = options->to_syslog,
                                                    .user = options->user,
                                                    .state_folder = options->state_folder,
                                                    .images_folder = options->images_folder,
                                                    .record_folder = options->record_folder,
                                                    .socket = options->socket,
                                                    .hook = options->reboot_hook,
                                                    .config_file = options->config_file,
                                                    .load_file = options->load_file,
                                                    .device_file = options->device_file,
                                                    .helper = options->helper},
                        &error);
    if (!daemon->privilege)
        log_error(&daemon->log, "%s", error.text);
    return daemon->privilege != NULL;
}

/* A life on a loop of its own; false when it could not begin. */
static bool live(struct daemon *daemon, int background)
{
    bool ok;

    uv_loop_init(&daemon->loop);
    watch_signal(daemon, &daemon->terminate, SIGTERM);
    watch_signal(daemon, &daemon->interrupt, SIGINT);
    supervisor_begin(&daemon->supervisor, &daemon->loop);
    ok = work(daemon, background);
    daemon->is_restless = !drain(daemon);
    if (daemon->is_restless)
        log_debug(&daemon->log, "not everything came to rest in %d ms", DRAIN_MS);
    return ok;
}

int main(int argc, char **argv)
{
    struct arena *arena = arena_new();
    struct daemon daemon = {.env = env_system()};
    enum options_verdict verdict = options_read(argc, argv, arena, &daemon.options);
    int background = -1;
    bool ok;

    if (verdict != OPTIONS_RUN) {
        arena_free(arena);
        return verdict == OPTIONS_DONE ? EXIT_SUCCESS : 2;
    }
    mem_share_heap();
    /* Passwords are in its memory: no core dumps, and no debugger but that of root (R-SEC-11). */
    prctl(PR_SET_DUMPABLE, 0);
    signal(SIGPIPE, SIG_IGN);
    signal(SIGHUP, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN); /* a file that may not grow is an error like a full disk */
    if (!daemon.options.foreground && (background = background_enter()) < 0)
        return EXIT_FAILURE;
    openlog("cwmpd", LOG_PID, LOG_DAEMON);
    daemon.log = make_log(&daemon, daemon.options.foreground && daemon.options.to_syslog);
    ok = take_privilege(&daemon) && live(&daemon, background);
    if (ok && daemon.restart != RESTART_NONE)
        ok = restart_device(&(struct restart){.kind = daemon.restart,
                                              .options = &daemon.options,
                                              .privilege = daemon.privilege,
                                              .log = &daemon.log});
    privilege_end(daemon.privilege);
    arena_free(arena);
    /* An ordinary end waits for the pool's threads, whose work would then find no loop. */
    if (daemon.is_restless)
        _exit(ok ? EXIT_SUCCESS : EXIT_FAILURE);
    return ok ? EXIT_SUCCESS : EXIT_FAILURE;
}
