/* SPDX-License-Identifier: Apache-2.0 */
#include "support/daemon.h"

#include "base/buf.h"
#include "base/fields.h"
#include "base/mem.h"
#include "base/text.h"
#include "support/files.h"
#include "support/folder.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define START_MS 20000
#define STOP_MS  20000

const char daemon_device_default[] = "manufacturer = Example\n"
                                     "oui = 00AB12\n"
                                     "product-class = GW1\n"
                                     "serial-number = S0001\n"
                                     "hardware-version = 1.0\n"
                                     "software-version = 1.2.3\n";

struct arguments {
    char *list[32];
    size_t count;
};

static uint64_t now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

/* Between two looks at something that has no event to wait for. */
static void breathe(void)
{
    poll(NULL, 0, 10);
}

static const char *program(bool quick)
{
    const char *path = getenv(quick ? "CWMPD_QUICK_BIN" : "CWMPD_BIN");

    ck_assert_msg(path != NULL, "the program to test is not named");
    return path;
}

static void add(struct arguments *arguments, const char *text)
{
    ck_assert_uint_lt(arguments->count, sizeof(arguments->list) / sizeof(arguments->list[0]) - 1);
    arguments->list[arguments->count++] = mem_strdup(text);
}

/* Writes `text` to a file of the folder and adds `option` with its path. */
static void add_file(struct arguments *arguments, const struct daemon *daemon, const char *option,
                     const char *name, const char *text)
{
    char *path = files_path(daemon->folder, name);

    files_write(path, text);
    add(arguments, option);
    add(arguments, path);
    free(path);
}

bool daemon_drops_root(void)
{
    char *map = files_read("/proc/self/uid_map");
    unsigned inside = 0, outside = 0, count = 0;
    bool whole = sscanf(map, "%u %u %u", &inside, &outside, &count) == 3 && count == UINT32_MAX;

    free(map);
    return whole && geteuid() == 0;
}

static struct arguments make_arguments(const struct daemon *daemon,
                                       const struct daemon_options *options)
{
    struct arguments arguments = {0};

    add(&arguments, program(options->quick));
    add(&arguments, "--foreground");
    add(&arguments, "-v");
    add(&arguments, "-s");
    add(&arguments, daemon->state);
    if (options->config != NULL)
        add_file(&arguments, daemon, options->load ? "--load" : "-c", "config", options->config);
    if (!options->no_device)
        add_file(&arguments, daemon, "--device", "device",
                 options->device != NULL ? options->device : daemon_device_default);
    if (options->model != NULL) {
        add(&arguments, "--model");
        add(&arguments, options->model);
    }
    add(&arguments, "--user");
    if (options->user != NULL)
        add(&arguments, options->user);
    else
        add(&arguments, daemon_drops_root() ? DAEMON_USER : "root");
    if (options->public_socket) {
        add(&arguments, "--socket");
        add(&arguments, daemon->socket);
    }
    for (const char *const *extra = options->extra; extra != NULL && *extra != NULL; extra++)
        add(&arguments, *extra);
    return arguments;
}

static void arguments_free(struct arguments *arguments)
{
    for (size_t i = 0; i < arguments->count; i++)
        free(arguments->list[i]);
}

/* AddressSanitizer wants to be the first library of all; here ours is. */
static void allow_preloading(void)
{
    const char *options = getenv("ASAN_OPTIONS");
    struct buf all = {0};

    buf_printf(&all, "%s:verify_asan_link_order=0", options != NULL ? options : "");
    setenv("ASAN_OPTIONS", buf_text(&all), 1);
    buf_free(&all);
}

/* By a link with a short name: the linker takes a space in a name for the end of it. */
static void preload(const struct daemon *daemon, const char *library)
{
    char *link = files_path(daemon->folder, "clock.so");

    if (symlink(library, link) != 0 && errno != EEXIST)
        _exit(126);
    setenv("LD_PRELOAD", link, 1);
    free(link);
    allow_preloading();
}

/* Runs in the child: nothing here may fail silently, and nothing may outlive the test. */
static void become_daemon(const struct daemon *daemon, const struct arguments *arguments,
                          const char *log, const struct daemon_options *options)
{
    char offset[32];

    prctl(PR_SET_PDEATHSIG, SIGKILL);
    int out = open(log, O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (out < 0 || dup2(out, STDERR_FILENO) < 0 || dup2(out, STDOUT_FILENO) < 0)
        _exit(126);
    if (options->clock_offset != 0 || options->clock_file != NULL || options->no_names) {
        snprintf(offset, sizeof(offset), "%ld", options->clock_offset);
        setenv("CWMPD_TEST_CLOCK", offset, 1);
        if (options->clock_file != NULL)
            setenv("CWMPD_TEST_CLOCK_FILE", options->clock_file, 1);
        if (options->no_names)
            setenv("CWMPD_TEST_NO_NAMES", "yes", 1);
        preload(daemon, getenv("CWMPD_CLOCK_LIB"));
    }
    execv(arguments->list[0], arguments->list);
    fprintf(stderr, "cannot run %s: %s\n", arguments->list[0], strerror(errno));
    _exit(127);
}

static void spawn(struct daemon *daemon, const struct daemon_options *options)
{
    free(daemon->socket);
    daemon->socket = files_path(options->public_socket ? daemon->folder : daemon->state,
                                options->public_socket ? "run/control.sock" : "control.sock");
    struct arguments arguments = make_arguments(daemon, options);
    char *log = files_path(daemon->folder, "log");

    fflush(NULL);
    daemon->pid = fork();
    ck_assert_int_ge(daemon->pid, 0);
    if (daemon->pid == 0)
        become_daemon(daemon, &arguments, log, options);
    free(log);
    arguments_free(&arguments);
}

static void make_folder(struct daemon *daemon)
{
    folder_make(daemon->folder);
    daemon->state = files_path(daemon->folder, "state");
    daemon->socket = NULL;
    daemon->pid = 0;
}

/* True when the daemon has exited before the deadline; `*code` as waitpid() gives it. */
static bool wait_exit(struct daemon *daemon, unsigned timeout_ms, int *code)
{
    uint64_t deadline = now_ms() + timeout_ms;
    pid_t got = 0;

    while ((got = waitpid(daemon->pid, code, WNOHANG)) == 0 && now_ms() < deadline)
        breathe();
    if (got != daemon->pid)
        return false;
    daemon->pid = 0;
    return true;
}

static int try_connect(const struct daemon *daemon)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int control = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

    snprintf(address.sun_path, sizeof(address.sun_path), "%s", daemon->socket);
    if (connect(control, (const struct sockaddr *)&address, sizeof(address)) == 0)
        return control;
    close(control);
    return -1;
}

static void fail_with_log(struct daemon *daemon, const char *what)
{
    char *log = daemon_log(daemon);

    ck_abort_msg("%s; its log:\n%s", what, log);
}

/* A daemon that starts, or starts itself anew, has no socket for a moment. */
static int wait_connect(struct daemon *daemon)
{
    uint64_t deadline = now_ms() + START_MS;
    int control, code = 0;

    while ((control = try_connect(daemon)) < 0) {
        if (waitpid(daemon->pid, &code, WNOHANG) != 0)
            fail_with_log(daemon, "the daemon ended at once");
        if (now_ms() > deadline)
            fail_with_log(daemon, "the daemon's control socket does not answer");
        breathe();
    }
    return control;
}

/* The socket is there before all of the daemon is; that somebody hangs up is seen by its loop. */
static void wait_ready(struct daemon *daemon)
{
    struct pollfd hang_up = {.events = POLLIN};
    int control = wait_connect(daemon);

    shutdown(control, SHUT_WR);
    hang_up.fd = control;
    if (poll(&hang_up, 1, START_MS) <= 0)
        fail_with_log(daemon, "the daemon does not begin to work");
    close(control);
}

void daemon_start(struct daemon *daemon, const struct daemon_options *options)
{
    make_folder(daemon);
    daemon_restart(daemon, options);
}

void daemon_spawn(struct daemon *daemon, const struct daemon_options *options)
{
    ck_assert_int_eq(daemon->pid, 0);
    spawn(daemon, options);
}

void daemon_restart(struct daemon *daemon, const struct daemon_options *options)
{
    daemon_spawn(daemon, options);
    wait_ready(daemon);
}

void daemon_stop(struct daemon *daemon)
{
    int code = 0;

    ck_assert_int_gt(daemon->pid, 0);
    kill(daemon->pid, SIGTERM);
    if (!wait_exit(daemon, STOP_MS, &code))
        fail_with_log(daemon, "the daemon does not end on SIGTERM");
    if (!WIFEXITED(code) || WEXITSTATUS(code) != 0)
        fail_with_log(daemon, "the daemon did not exit with code 0");
}

void daemon_kill(struct daemon *daemon)
{
    int code = 0;

    ck_assert_int_gt(daemon->pid, 0);
    kill(daemon->pid, SIGKILL);
    ck_assert(wait_exit(daemon, STOP_MS, &code));
    if (!WIFSIGNALED(code) || WTERMSIG(code) != SIGKILL)
        fail_with_log(daemon, "the daemon had ended before it was killed");
}

void daemon_finish(struct daemon *daemon)
{
    if (daemon->pid > 0)
        daemon_stop(daemon);
    if (daemon->state == NULL)
        return;
    folder_remove(daemon->folder);
    free(daemon->state);
    free(daemon->socket);
    daemon->state = NULL;
    daemon->socket = NULL;
}

int daemon_run(struct daemon *daemon, const struct daemon_options *options, char **output)
{
    int code = 0;

    make_folder(daemon);
    spawn(daemon, options);
    if (!wait_exit(daemon, START_MS, &code))
        fail_with_log(daemon, "the daemon does not end");
    *output = daemon_log(daemon);
    ck_assert_msg(WIFEXITED(code), "the daemon was killed by signal %d:\n%s", WTERMSIG(code),
                  *output);
    return WEXITSTATUS(code);
}

char *daemon_log(const struct daemon *daemon)
{
    char *path = files_path(daemon->folder, "log");
    char *log = files_read(path);

    free(path);
    return log;
}

bool daemon_wait_log(const struct daemon *daemon, const char *wanted, unsigned timeout_ms)
{
    uint64_t deadline = now_ms() + timeout_ms;
    bool found = false;

    do {
        char *log = daemon_log(daemon);

        found = strstr(log, wanted) != NULL;
        free(log);
        if (!found)
            breathe();
    } while (!found && now_ms() < deadline);
    return found;
}

/* True when the answer is whole: its last line is a dot. */
static bool answer_complete(const struct buf *answer)
{
    const char *text = buf_text(answer);

    return text_equal(text, ".\n") || text_ends_with(text, "\n.\n");
}

char *daemon_ask(struct daemon *daemon, const char *line)
{
    struct buf answer = {0}, request = {0};
    char block[4096];
    ssize_t got = 0;
    int control = wait_connect(daemon);

    ck_assert_msg(control >= 0, "control socket: %s", strerror(errno));
    buf_printf(&request, "%s\n", line);
    ck_assert_int_eq(write(control, buf_text(&request), request.length), (ssize_t)request.length);
    while (!answer_complete(&answer) && (got = read(control, block, sizeof(block))) > 0)
        buf_append(&answer, block, (size_t)got);
    close(control);
    ck_assert_msg(answer_complete(&answer), "no whole answer to \"%s\": %s", line,
                  buf_text(&answer));
    buf_free(&request);
    answer.data[answer.length - 2] = '\0';
    return buf_take(&answer);
}

char *daemon_value(struct daemon *daemon, const char *path)
{
    struct buf line = {0};

    buf_printf(&line, "values %s", path);
    char *answer = daemon_ask(daemon, buf_text(&line));
    char *type = strchr(answer, '\t');
    char *value = type != NULL ? strchr(type + 1, '\t') : NULL;
    ck_assert_msg(value != NULL, "values %s: %s", path, answer);
    value = mem_strdup(value + 1);
    value[strcspn(value, "\n")] = '\0';
    fields_unescape(value);
    free(answer);
    buf_free(&line);
    return value;
}

void daemon_set(struct daemon *daemon, const char *path, const char *value)
{
    struct buf line = {0};

    buf_printf(&line, "set %s %s", path, value);
    char *answer = daemon_ask(daemon, buf_text(&line));
    ck_assert_msg(!text_starts_with(answer, "error "), "%s: %s", buf_text(&line), answer);
    free(answer);
    buf_free(&line);
}

bool daemon_wait_value(struct daemon *daemon, const char *path, const char *value,
                       unsigned timeout_ms)
{
    uint64_t deadline = now_ms() + timeout_ms;

    while (true) {
        char *seen = daemon_value(daemon, path);
        bool equal = text_equal(seen, value);
        free(seen);
        if (equal || now_ms() > deadline)
            return equal;
        breathe();
    }
}

bool daemon_wait_answer(struct daemon *daemon, const char *line, const char *wanted,
                        unsigned timeout_ms)
{
    uint64_t deadline = now_ms() + timeout_ms;

    while (true) {
        char *answer = daemon_ask(daemon, line);
        bool found = strstr(answer, wanted) != NULL;
        free(answer);
        if (found || now_ms() > deadline)
            return found;
        breathe();
    }
}
