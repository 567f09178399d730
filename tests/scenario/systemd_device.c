/* SPDX-License-Identifier: Apache-2.0 */
#include "scenario/systemd_device.h"

#include "base/buf.h"
#include "base/text.h"
#include "scenario/installed.h"
#include "support/files.h"
#include "support/network.h"
#include "support/process.h"
#include "support/server.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define FOLDER  "/mnt" /* in this program's mount namespace */
#define ROOT    FOLDER "/root"
#define NSENTER "/usr/bin/nsenter"
#define STEP_MS 20

static struct {
    struct server boot; /* ends when the device is off */
    pid_t first;        /* its first process, as it is numbered here */
} device;

/* Set by the build. */
static const char *program(void)
{
    return getenv("CWMPD_SYSTEMD_DEVICE");
}

/* ---- Making ------------------------------------------------------------------------------- */

static bool skip(const char *reason)
{
    printf("1..0 # SKIP %.*s\n", (int)strcspn(reason, "\n"), reason);
    return false;
}

/* The reason that the program gives goes to whoever reads the results. */
static bool is_allowed(void)
{
    char command[PATH_MAX], reason[256] = "";

    snprintf(command, sizeof command, "%s allowed", program());
    FILE *answer = popen(command, "r");
    if (answer && !fgets(reason, sizeof reason, answer))
        reason[0] = '\0';
    return answer && (pclose(answer) == 0 || skip(reason));
}

bool systemd_device_make(void)
{
    if (!daemon_drops_root())
        return skip("it takes root");
    if (!is_allowed())
        return false;
    if (!network_enter(true))
        return skip("no network of its own is to be had");
    if (network_run("%s make " FOLDER " '%s' >&2", program(), getenv("CWMPD_BUILD")))
        return true;
    printf("1..1\nnot ok 1 - the device cannot be made\n");
    exit(EXIT_FAILURE);
}

void systemd_device_end(void)
{
    network_run("%s clean " FOLDER " cwmpd-test-%d", program(), (int)getpid());
}

void systemd_device_renew(void)
{
    ck_assert(network_run("cd " ROOT " && rm -rf etc/cwmpd/* var/lib/cwmpd var/log/journal "
                          "etc/systemd/system/cwmpd.service.d "
                          "etc/systemd/system/multi-user.target.wants/cwmpd.service"));
}

/* ---- On and off --------------------------------------------------------------------------- */

static void wait_step(unsigned *waited, const char *what)
{
    ck_assert_msg(*waited < SCENARIO_WAIT_MS, "the device does not %s: %s", what,
                  files_read(FOLDER "/console"));
    *waited += STEP_MS;
    poll(NULL, 0, STEP_MS);
}

/* 0 when there is none. */
static pid_t child_of(pid_t pid)
{
    char path[64];

    snprintf(path, sizeof path, "/proc/%d/task/%d/children", (int)pid, (int)pid);
    char *children = files_read(path);
    pid_t child = pid > 0 ? (pid_t)strtol(children, NULL, 10) : 0;
    free(children);
    return child;
}

/* The program that boots it waits for the one that makes namespaces, whose child is the first. */
static bool is_up(void)
{
    char path[64];

    device.first = child_of(child_of(device.boot.pid));
    snprintf(path, sizeof path, "/proc/%d/root/run/systemd/private", (int)device.first);
    return device.first > 0 && files_exist(path);
}

void systemd_device_boot(void)
{
    struct scenario none = {.arena = arena_new()};
    unsigned waited = 0;
    char group[32];

    snprintf(group, sizeof group, "cwmpd-test-%d", (int)getppid());
    server_spawn(&device.boot, (const char *[]){program(), "boot", FOLDER, group, NULL},
                 FOLDER "/console");
    while (!is_up())
        wait_step(&waited, "boot");
    ck_assert_str_eq(
        systemd_device_run(&none, 0, "systemctl is-system-running --wait || systemctl --failed"),
        "running");
    arena_free(none.arena);
}

void systemd_device_wait_off(void)
{
    unsigned waited = 0;
    int status = 0;

    while (waitpid(device.boot.pid, &status, WNOHANG) == 0)
        wait_step(&waited, "go off");
    ck_assert_msg(WIFEXITED(status) && WEXITSTATUS(status) == 0, "status %x: %s", (unsigned)status,
                  files_read(FOLDER "/console"));
    device.boot.pid = 0;
}

void systemd_device_off(void)
{
    ck_assert_int_eq(kill(device.first, SIGKILL), 0);
    systemd_device_wait_off();
}

/* ---- Commands ----------------------------------------------------------------------------- */

static void become(const char *command, int output)
{
    char pid[16];

    snprintf(pid, sizeof pid, "%d", (int)device.first);
    dup2(output, STDOUT_FILENO);
    dup2(output, STDERR_FILENO);
    execl(NSENTER, NSENTER, "-t", pid, "--mount", "--root", "--uts", "--ipc", "--pid", "--cgroup",
          "env",
          arena_printf(arena_new(), "PATH=%s:/usr/sbin:/usr/bin:/sbin:/bin",
                       installed_environment("CWMPD_BINDIR")),
          "/bin/sh", "-c", command, NULL);
    _exit(127);
}

/* The exit code. */
static int run(const char *command, struct buf *output)
{
    char block[512];
    int ends[2], status = 0;
    ssize_t length;

    ck_assert_int_eq(pipe2(ends, O_CLOEXEC), 0);
    pid_t child = fork();
    if (child == 0)
        become(command, ends[1]);
    close(ends[1]);
    while ((length = read(ends[0], block, sizeof block)) > 0 || (length < 0 && errno == EINTR))
        if (length > 0)
            buf_append(output, block, (size_t)length);
    close(ends[0]);
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    while (output->length > 0 && output->data[output->length - 1] == '\n')
        output->data[--output->length] = '\0';
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

const char *systemd_device_run(struct scenario *scenario, int code, const char *format, ...)
{
    struct buf command = {0}, output = {0};
    va_list arguments;

    va_start(arguments, format);
    buf_vprintf(&command, format, arguments);
    va_end(arguments);
    int result = run(buf_text(&command), &output);
    ck_assert_msg(result == code, "%s: exit code %d: %s", buf_text(&command), result,
                  buf_text(&output));
    const char *text = arena_strdup(scenario->arena, buf_text(&output));
    buf_free(&command);
    buf_free(&output);
    return text;
}

void systemd_device_wait(struct scenario *scenario, const char *command, const char *output)
{
    unsigned waited = 0;

    for (;;) {
        const char *got = systemd_device_run(scenario, 0, "%s; :", command);

        if (text_equal(got, output))
            return;
        ck_assert_msg(waited < SCENARIO_WAIT_MS, "%s: %s, not %s", command, got, output);
        waited += STEP_MS;
        poll(NULL, 0, STEP_MS);
    }
}

void systemd_device_write(const char *path, const char *text)
{
    char *whole = files_path(ROOT, path);

    files_write(whole, text);
    free(whole);
}
