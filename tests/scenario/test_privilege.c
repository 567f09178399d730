/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A daemon that root has started: who it is then, what it can still do, and what is done for it
 * (R-SEC-15). Whoever is not root cannot start one; then the program is skipped.
 */
#include "scenario/scenario.h"

#include "base/text.h"
#include "support/files.h"
#include "support/folder.h"
#include "support/process.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <grp.h>
#include <linux/capability.h>
#include <poll.h>
#include <pwd.h>
#include <signal.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

static struct scenario s;
static uid_t user;
static gid_t group;

#define BIT(capability) (1ULL << (capability))
#define STRANGER        23456 /* somebody else's id */

/* ---- What the kernel tells -------------------------------------------------------------- */

static void expect_status(pid_t pid, const char *label, const char *wanted)
{
    char *value = process_status(pid, label);

    ck_assert_msg(text_equal(value, wanted), "%s is \"%s\", not \"%s\"", label, value, wanted);
    free(value);
}

static void expect_capabilities(pid_t pid, const char *label, uint64_t wanted)
{
    char *value = process_status(pid, label);

    ck_assert_msg(strtoull(value, NULL, 16) == wanted, "%s is %s, not %llx", label, value,
                  (unsigned long long)wanted);
    free(value);
}

/* The same of real, effective, saved and file system id. */
static void expect_id(pid_t pid, const char *label, unsigned id)
{
    expect_status(pid, label, arena_printf(s.arena, "%u\t%u\t%u\t%u", id, id, id, id));
}

/* The kernel gives what is in /proc of a process that cannot be dumped to root. */
static void expect_not_dumpable(pid_t pid)
{
    struct stat status;

    ck_assert_int_eq(stat(arena_printf(s.arena, "/proc/%d/environ", (int)pid), &status), 0);
    ck_assert_uint_eq(status.st_uid, 0);
}

static void expect_dropped(pid_t pid, uint64_t capabilities)
{
    expect_id(pid, "Uid", user);
    expect_id(pid, "Gid", group);
    expect_capabilities(pid, "CapPrm", capabilities);
    expect_capabilities(pid, "CapEff", capabilities);
    expect_capabilities(pid, "CapBnd", BIT(CAP_NET_RAW) | BIT(CAP_NET_BIND_SERVICE));
    expect_capabilities(pid, "CapInh", 0);
    expect_capabilities(pid, "CapAmb", 0);
    expect_status(pid, "NoNewPrivs", "1");
    expect_not_dumpable(pid);
}

static void expect_helper(pid_t pid)
{
    const uint64_t kept = BIT(CAP_NET_ADMIN) | BIT(CAP_NET_BIND_SERVICE) | BIT(CAP_DAC_READ_SEARCH);

    expect_id(pid, "Uid", 0);
    expect_capabilities(pid, "CapPrm", kept);
    expect_capabilities(pid, "CapEff", kept);
    expect_status(pid, "Name", "cwmpd-helper");
    expect_status(pid, "Threads", "1");
    expect_not_dumpable(pid);
}

/* Besides the standard streams it has its socket. */
static void expect_one_descriptor(pid_t pid)
{
    unsigned count = 0;
    char target[256];

    for (int descriptor = STDERR_FILENO + 1; descriptor < 1024; descriptor++) {
        ssize_t length = readlink(arena_printf(s.arena, "/proc/%d/fd/%d", (int)pid, descriptor),
                                  target, sizeof target - 1);
        if (length < 0)
            continue;
        target[length] = '\0';
        ck_assert_msg(text_starts_with(target, "socket:"), "the helper has %s open", target);
        count++;
    }
    ck_assert_uint_eq(count, 1);
}

static int look_at_file(const char *path, const struct stat *status, int type, struct FTW *place)
{
    mode_t mode = status->st_mode & 07777;

    ck_assert_msg(status->st_uid == user && status->st_gid == group, "%s is of %u:%u", path,
                  status->st_uid, status->st_gid);
    mode_t wanted = S_ISSOCK(status->st_mode) ? 0660 : 0600;
    if (type == FTW_D)
        wanted = place->level == 0 ? 0710 : 0700;
    ck_assert_msg(mode == wanted, "%s has mode %o", path, mode);
    return 0;
}

static void start(const char *script)
{
    umask(077); /* the configuration is for root to read */
    scenario_start(&s, script);
}

START_TEST(R_SEC_15_R_SEC_11_root_is_given_up)
{
    start("");
    pid_t helper = process_child(s.cpe.pid);
    expect_dropped(s.cpe.pid, BIT(CAP_NET_RAW));
    expect_helper(helper);
    expect_one_descriptor(helper);
    ck_assert_int_eq(nftw(s.cpe.state, look_at_file, 16, FTW_PHYS), 0);
    daemon_kill(&s.cpe);
    ck_assert(process_wait_gone(helper, SCENARIO_WAIT_MS));
    scenario_restart(&s);
    scenario_wait(&s, 2);
    helper = process_child(s.cpe.pid);
    daemon_stop(&s.cpe);
    ck_assert(process_wait_gone(helper, SCENARIO_WAIT_MS));
    scenario_end(&s);
}
END_TEST

/* ---- Restarts --------------------------------------------------------------------------- */

START_TEST(R_SEC_15_R_RBT_01_a_restart_gets_nothing_back)
{
    start("Reboot k1");
    pid_t helper = process_child(s.cpe.pid);
    scenario_wait(&s, 2);
    ck_assert(scenario_has_event(&s, scenario_message(&s, 2, "Inform", 1), "M Reboot", "k1"));
    expect_dropped(s.cpe.pid, BIT(CAP_NET_RAW));
    ck_assert_int_eq(process_child(s.cpe.pid), helper);
    expect_helper(helper);
    scenario_session(&s, "Reboot k2");
    scenario_wait(&s, 4);
    expect_dropped(s.cpe.pid, BIT(CAP_NET_RAW));
    ck_assert_int_eq(process_child(s.cpe.pid), helper);
    scenario_end(&s);
}
END_TEST

START_TEST(R_SEC_15_R_FRS_02_a_factory_reset_reads_what_only_root_may)
{
    umask(077);
    scenario_acs(&s, NULL);
    scenario_queue(&s, "SetParameterValues Device.ManagementServer.Username=changed:string\n"
                       "FactoryReset");
    scenario_queue(&s, "GetParameterValues Device.ManagementServer.Username "
                       "Device.DeviceInfo.SerialNumber");
    scenario_cpe(&s, NULL, NULL);
    struct stat status;
    ck_assert_int_eq(stat(arena_printf(s.arena, "%s/config", s.cpe.folder), &status), 0);
    ck_assert(status.st_uid == 0 && (status.st_mode & 07777) == 0600);
    scenario_wait(&s, 2);
    scenario_events(&s, scenario_message(&s, 2, "Inform", 1), "0 BOOTSTRAP", "1 BOOT", NULL);
    const struct acs_exchange *values = scenario_message(&s, 2, "GetParameterValuesResponse", 1);
    ck_assert_str_eq(scenario_value(&s, values, "Device.ManagementServer.Username"),
                     SCENARIO_USERNAME);
    ck_assert_str_eq(scenario_value(&s, values, "Device.DeviceInfo.SerialNumber"), "S0001");
    expect_dropped(s.cpe.pid, BIT(CAP_NET_RAW));
    ck_assert_int_eq(nftw(s.cpe.state, look_at_file, 16, FTW_PHYS), 0);
    scenario_end(&s);
}
END_TEST

/* --load, by root, of a file that only root may read. */
START_TEST(R_SEC_15_a_configuration_is_loaded)
{
    start("");
    daemon_stop(&s.cpe);
    s.options.load = true;
    scenario_restart(&s);
    scenario_wait(&s, 2);
    expect_dropped(s.cpe.pid, BIT(CAP_NET_RAW));
    scenario_end(&s);
}
END_TEST

/* One that nobody has; 0 when this machine lets nobody have one. */
static unsigned free_low_port(void)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};

    for (unsigned port = IPPORT_RESERVED - 1; port > IPPORT_RESERVED / 2; port--) {
        int server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

        address.sin_port = htons((uint16_t)port);
        int result = bind(server, (struct sockaddr *)&address, sizeof address);
        close(server);
        if (result == 0)
            return port;
    }
    return 0;
}

START_TEST(R_SEC_15_R_CRQ_01_a_low_port_is_kept)
{
    unsigned port = free_low_port();

    ck_assert_uint_gt(port, 0);
    scenario_acs(&s, NULL);
    scenario_queue(&s, "Reboot k1");
    scenario_cpe(&s, arena_printf(s.arena, "  cpe url http://127.0.0.1:%u/\n", port), NULL);
    scenario_wait(&s, 2);
    expect_dropped(s.cpe.pid, BIT(CAP_NET_RAW) | BIT(CAP_NET_BIND_SERVICE));
    scenario_wake(&s, 2);
    scenario_wait(&s, 3);
    scenario_end(&s);
}
END_TEST

/* ---- The hook --------------------------------------------------------------------------- */

/* A hook that tells who calls it, as what, and ends with this code; where it tells it. */
static const char *make_hook(int code, struct daemon_options *options, const char *folder)
{
    static const char *extra[3];
    const char *hook = arena_printf(s.arena, "%s/hook", folder);
    const char *told = arena_printf(s.arena, "%s/told", folder);

    files_write(hook, arena_printf(s.arena,
                                   "#!/bin/sh\necho \"$(id -u) $1\" >'%s.new'\n"
                                   "mv '%s.new' '%s'\nexit %d\n",
                                   told, told, told, code));
    ck_assert_int_eq(chmod(hook, 0700), 0);
    extra[0] = "--reboot-hook";
    extra[1] = hook;
    options->extra = extra;
    return told;
}

static void wait_until_told(const char *told, const char *wanted)
{
    char *text = NULL;

    for (unsigned waited = 0; waited < SCENARIO_WAIT_MS && !files_exist(told); waited += 10)
        poll(NULL, 0, 10);
    text = files_read(told);
    ck_assert_str_eq(text, wanted);
    free(text);
}

/* Of a folder where only root may write. */
START_TEST(R_SEC_15_R_RBT_01_the_hook_is_called_by_root)
{
    struct daemon_options options = {0};
    char folder[64];

    folder_make(folder);
    scenario_acs(&s, NULL);
    const char *told = make_hook(0, &options, folder);
    scenario_cpe(&s, NULL, &options);
    scenario_wait(&s, 1);
    scenario_session(&s, _i == 0 ? "Reboot k1" : "FactoryReset");
    wait_until_told(told, _i == 0 ? "0 reboot\n" : "0 factory-reset\n");
    /* It waits for the end that comes of it. */
    daemon_stop(&s.cpe);
    ck_assert_uint_eq(acs_session_count(s.acs), 2);
    folder_remove(folder);
    scenario_end(&s);
}
END_TEST

START_TEST(R_SEC_15_R_RBT_01_a_hook_that_fails)
{
    struct daemon_options options = {0};
    char folder[64];

    folder_make(folder);
    scenario_acs(&s, NULL);
    const char *told = make_hook(3, &options, folder);
    scenario_queue(&s, "Reboot k1");
    scenario_cpe(&s, NULL, &options);
    scenario_wait(&s, 2);
    wait_until_told(told, "0 reboot\n");
    ck_assert(scenario_has_event(&s, scenario_message(&s, 2, "Inform", 1), "M Reboot", "k1"));
    expect_dropped(s.cpe.pid, BIT(CAP_NET_RAW));
    char *log = daemon_log(&s.cpe);
    ck_assert_ptr_nonnull(strstr(log, "the reboot hook failed (exit code 3, signal 0)"));
    free(log);
    folder_remove(folder);
    scenario_end(&s);
}
END_TEST

/* Without its helper it goes on as far as its user may. */
START_TEST(R_SEC_15_the_helper_is_killed)
{
    scenario_start(&s, "");
    pid_t helper = process_child(s.cpe.pid);
    ck_assert_int_eq(kill(helper, SIGKILL), 0);
    ck_assert(process_wait_gone(helper, SCENARIO_WAIT_MS));
    scenario_session(&s, "Reboot k1");
    scenario_wait(&s, 3);
    char *log = daemon_log(&s.cpe);
    ck_assert_ptr_nonnull(strstr(log, "the helper does not answer any more"));
    free(log);
    expect_dropped(s.cpe.pid, BIT(CAP_NET_RAW));
    scenario_end(&s);
}
END_TEST

/* ---- Others on the machine -------------------------------------------------------------- */

/* What `attempt` makes of it as a process of this user and group; 0 when it may, else an errno. */
static int attempt_as(uid_t id, gid_t first_group, int (*attempt)(pid_t helper))
{
    pid_t helper = process_child(s.cpe.pid);
    int status = 0;
    pid_t child = fork();

    if (child == 0) {
        if (setgroups(0, NULL) != 0 || setgid(first_group) != 0 || setuid(id) != 0)
            _exit(255);
        errno = 0;
        _exit(attempt(helper) < 0 ? errno : 0);
    }
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert(WIFEXITED(status) && WEXITSTATUS(status) != 255);
    return WEXITSTATUS(status);
}

static int open_of(pid_t pid, const char *name, int flags)
{
    char path[64];

    snprintf(path, sizeof path, "/proc/%d/%s", (int)pid, name);
    return open(path, flags);
}

static int read_daemon_memory(pid_t helper)
{
    (void)helper;
    return open_of(s.cpe.pid, "mem", O_RDONLY);
}

static int read_daemon_environment(pid_t helper)
{
    (void)helper;
    return open_of(s.cpe.pid, "environ", O_RDONLY);
}

static int list_daemon_descriptors(pid_t helper)
{
    (void)helper;
    return open_of(s.cpe.pid, "fd", O_RDONLY | O_DIRECTORY);
}

static int trace_daemon(pid_t helper)
{
    (void)helper;
    return (int)ptrace(PTRACE_SEIZE, s.cpe.pid, NULL, NULL);
}

static int take_daemon_descriptor(pid_t helper)
{
    int process = (int)syscall(SYS_pidfd_open, s.cpe.pid, 0);

    (void)helper;
    return (int)syscall(SYS_pidfd_getfd, process, STDERR_FILENO, 0);
}

static int trace_helper(pid_t helper)
{
    return (int)ptrace(PTRACE_SEIZE, helper, NULL, NULL);
}

static int kill_helper(pid_t helper)
{
    return kill(helper, SIGKILL);
}

static int write_helper_memory(pid_t helper)
{
    return open_of(helper, "mem", O_WRONLY);
}

static int read_configuration(pid_t helper)
{
    char path[128];

    (void)helper;
    snprintf(path, sizeof path, "%s/config", s.cpe.folder);
    return open(path, O_RDONLY);
}

static int become_root(pid_t helper)
{
    (void)helper;
    return setuid(0);
}

static int connect_to_control(pid_t helper)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int control = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

    (void)helper;
    snprintf(address.sun_path, sizeof address.sun_path, "%s/control.sock", s.cpe.state);
    return connect(control, (struct sockaddr *)&address, sizeof address);
}

/* Somebody with the daemon's uid, but not inside of it. What one inside of it gets of the helper
 * is in the unit tests of the helper. */
START_TEST(R_SEC_15_R_SEC_11_others_get_nothing)
{
    static int (*const attempts[])(pid_t helper) = {
        read_daemon_memory, read_daemon_environment, list_daemon_descriptors,
        trace_daemon,       take_daemon_descriptor,  trace_helper,
        kill_helper,        write_helper_memory,     read_configuration,
        become_root};

    start("");
    for (size_t i = 0; i < sizeof attempts / sizeof *attempts; i++) {
        int reason = attempt_as(user, group, attempts[i]);
        ck_assert_msg(reason == EACCES || reason == EPERM, "attempt %zu: %s", i, strerror(reason));
    }
    ck_assert_int_eq(attempt_as(user, group, connect_to_control), 0);
    ck_assert_int_eq(attempt_as(STRANGER, group, connect_to_control), 0);
    ck_assert_int_eq(attempt_as(STRANGER, STRANGER, connect_to_control), EACCES);
    scenario_end(&s);
}
END_TEST

/* ---- The state folder ------------------------------------------------------------------- */

static const char *state_path(const char *name)
{
    return arena_printf(s.arena, "%s/%s", s.cpe.state, name);
}

static uid_t owner(const char *path)
{
    struct stat status;

    ck_assert_msg(lstat(path, &status) == 0, "%s: %s", path, strerror(errno));
    return status.st_uid;
}

START_TEST(R_SEC_15_a_folder_of_root_is_given_but_no_links)
{
    start("");
    daemon_stop(&s.cpe);
    const char *target = arena_printf(s.arena, "%s/target", s.cpe.folder);
    files_write(target, "root's\n");
    ck_assert_int_eq(symlink(target, state_path("symbolic")), 0);
    ck_assert_int_eq(link(target, state_path("hard")), 0);
    ck_assert_int_eq(mkdir(state_path("below"), 0750), 0);
    files_write(state_path("below/file"), "");
    ck_assert_int_eq(symlink(s.cpe.folder, state_path("below/up")), 0);
    ck_assert_int_eq(chown(state_path("state.db"), 0, 0), 0);
    ck_assert_int_eq(chown(s.cpe.state, 0, 0), 0);
    scenario_restart(&s);
    scenario_wait(&s, 2);
    ck_assert_uint_eq(owner(s.cpe.state), user);
    ck_assert_uint_eq(owner(state_path("state.db")), user);
    ck_assert_uint_eq(owner(state_path("below")), user);
    ck_assert_uint_eq(owner(state_path("below/file")), user);
    ck_assert_uint_eq(owner(target), 0);
    ck_assert_uint_eq(owner(state_path("symbolic")), 0);
    ck_assert_uint_eq(owner(state_path("below/up")), 0);
    ck_assert_uint_eq(owner(s.cpe.folder), 0);
    scenario_end(&s);
}
END_TEST

static void refuses_to_start(const char *message)
{
    int code = 0;

    daemon_spawn(&s.cpe, &s.options);
    ck_assert_int_eq(waitpid(s.cpe.pid, &code, 0), s.cpe.pid);
    s.cpe.pid = 0;
    ck_assert_msg(WIFEXITED(code) && WEXITSTATUS(code) == EXIT_FAILURE, "status %x",
                  (unsigned)code);
    char *log = daemon_log(&s.cpe);
    ck_assert_msg(strstr(log, message) != NULL, "\"%s\" is not in %s", message, log);
    free(log);
}

START_TEST(R_SEC_15_what_cannot_be_is_refused)
{
    start("");
    daemon_stop(&s.cpe);
    s.options.user = "no-such-user";
    refuses_to_start("there is no user \"no-such-user\" to run as: make one (useradd --system ");
    s.options.user = NULL;
    struct stat status;
    ck_assert_int_eq(stat(s.cpe.folder, &status), 0);
    ck_assert_int_eq(chmod(s.cpe.folder, 0700), 0);
    refuses_to_start(
        "Permission denied; the daemon's user has to get through the folders above it");
    ck_assert_int_eq(chmod(s.cpe.folder, status.st_mode & 07777), 0);
    ck_assert_int_eq(rename(state_path("state.db"), state_path("other")), 0);
    ck_assert_int_eq(chown(state_path("other"), 0, 0), 0);
    refuses_to_start("/state: it has other things in it and no state.db");
    ck_assert_uint_eq(owner(state_path("other")), 0);
    const char *away = arena_printf(s.arena, "%s/away", s.cpe.folder);
    ck_assert_int_eq(rename(s.cpe.state, away), 0);
    ck_assert_int_eq(symlink(away, s.cpe.state), 0);
    refuses_to_start("/state: cannot open the state folder: ");
    scenario_end(&s);
}
END_TEST

START_TEST(R_SEC_15_root_on_request)
{
    s.options.user = "root";
    start("Reboot k1");
    scenario_wait(&s, 2);
    expect_id(s.cpe.pid, "Uid", 0);
    expect_status(s.cpe.pid, "NoNewPrivs", "1");
    expect_not_dumpable(s.cpe.pid);
    expect_helper(process_child(s.cpe.pid));
    char *log = daemon_log(&s.cpe);
    ck_assert_ptr_nonnull(strstr(log, "warning: running as root, with all of its powers"));
    free(log);
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {R_SEC_15_R_SEC_11_root_is_given_up, 0},
        {R_SEC_15_R_RBT_01_a_restart_gets_nothing_back, 0},
        {R_SEC_15_R_FRS_02_a_factory_reset_reads_what_only_root_may, 0},
        {R_SEC_15_a_configuration_is_loaded, 0},
        {R_SEC_15_R_CRQ_01_a_low_port_is_kept, 0},
        {R_SEC_15_R_RBT_01_the_hook_is_called_by_root, 2},
        {R_SEC_15_R_RBT_01_a_hook_that_fails, 0},
        {R_SEC_15_the_helper_is_killed, 0},
        {R_SEC_15_R_SEC_11_others_get_nothing, 0},
        {R_SEC_15_a_folder_of_root_is_given_but_no_links, 0},
        {R_SEC_15_what_cannot_be_is_refused, 0},
        {R_SEC_15_root_on_request, 0},
    };
    const struct passwd *entry = getpwnam(DAEMON_USER);

    if (!daemon_drops_root() || entry == NULL) {
        printf("1..0 # SKIP only root has powers to give up\n");
        return EXIT_SUCCESS;
    }
    user = entry->pw_uid;
    group = entry->pw_gid;
    return SCENARIO_MAIN("privilege", 60, tests);
}
