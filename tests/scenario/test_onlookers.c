/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A control socket for everybody: who is neither root nor the daemon's user nor in the group cwmp
 * may look, changes nothing, learns no secret, and takes nobody's place.
 */
#include "scenario/scenario.h"

#include "base/text.h"
#include "support/files.h"

#include <errno.h>
#include <grp.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#define STRANGER    23456
#define CONNECTIONS 40

static struct scenario s;

static const struct daemon_options public_socket = {.public_socket = true};

static void start(const char *lines)
{
    scenario_acs(&s, NULL);
    scenario_queue(&s, "");
    scenario_cpe(&s, lines, &public_socket);
    scenario_wait(&s, 1);
}

static int connect_control(void)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int client = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

    snprintf(address.sun_path, sizeof address.sun_path, "%s", s.cpe.socket);
    return connect(client, (const struct sockaddr *)&address, sizeof address) == 0 ? client : -1;
}

/* Runs as somebody; its exit code. */
static int as(uid_t user, gid_t group, int (*act)(const char *argument), const char *argument)
{
    int status = 0;
    pid_t child = fork();

    if (child == 0) {
        if (setgroups(0, NULL) != 0 || setgid(group) != 0 || setuid(user) != 0)
            _exit(255);
        _exit(act(argument));
    }
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert(WIFEXITED(status) && WEXITSTATUS(status) != 255);
    return WEXITSTATUS(status);
}

/* In a process of its own: what a failed check would say is said by the exit code. */
enum { ANSWERED, DENIED, CLOSED };

static int ask(const char *request)
{
    struct buf answer = {0};
    char block[4096];
    ssize_t got;
    int client = connect_control();

    if (client < 0 || dprintf(client, "%s\n", request) < 0)
        return CLOSED;
    while (!text_ends_with(buf_text(&answer), "\n.\n") && !text_equal(buf_text(&answer), ".\n") &&
           (got = read(client, block, sizeof block)) > 0)
        buf_append(&answer, block, (size_t)got);
    close(client);
    if (answer.length == 0)
        return CLOSED;
    return text_starts_with(buf_text(&answer), "error 9001 ") ? DENIED : ANSWERED;
}

START_TEST(R_SEC_15_others_look_and_change_nothing)
{
    static const char *const looking[] = {
        "values Device.DeviceInfo.",
        "names Device.",
        "attributes Device.ManagementServer.",
        "status",
        "transfers",
    };
    static const char *const changing[] = {
        "set Device.DeviceInfo.ProvisioningCode theirs",
        "inform",
        "confirm 1",
        "service idle",
        "download 3 Vendor\thttp://127.0.0.1/x",
        "upload 3 Vendor\thttp://127.0.0.1/x",
        "request-download 1 Firmware",
        "acs-methods",
        "record",
        "record /tmp",
        "record off",
        "install http://127.0.0.1/x",
        "update 0 http://127.0.0.1/x",
        "uninstall 0",
    };

    start(NULL);
    for (size_t i = 0; i < sizeof looking / sizeof *looking; i++)
        ck_assert_msg(as(STRANGER, STRANGER, ask, looking[i]) == ANSWERED, "%s", looking[i]);
    for (size_t i = 0; i < sizeof changing / sizeof *changing; i++)
        ck_assert_msg(as(STRANGER, STRANGER, ask, changing[i]) == DENIED, "%s", changing[i]);
    ck_assert_str_eq(scenario_local(&s, "Device.DeviceInfo.ProvisioningCode"), "");
    daemon_set(&s.cpe, "Device.DeviceInfo.ProvisioningCode", "ours");
    ck_assert_str_eq(scenario_local(&s, "Device.DeviceInfo.ProvisioningCode"), "ours");
    scenario_end(&s);
}
END_TEST

START_TEST(R_SEC_15_members_of_the_group_change)
{
    const struct group *cwmp = getgrnam("cwmp");

    if (!cwmp)
        return;
    start(NULL);
    ck_assert_int_eq(as(STRANGER, cwmp->gr_gid, ask, "set Device.DeviceInfo.ProvisioningCode ours"),
                     ANSWERED);
    ck_assert_str_eq(scenario_local(&s, "Device.DeviceInfo.ProvisioningCode"), "ours");
    scenario_end(&s);
}
END_TEST

static int open_state(const char *name)
{
    char path[256];

    snprintf(path, sizeof path, "%s/%s", s.cpe.state, name);
    return access(path, F_OK) == 0 ? 0 : errno;
}

static int make_in_folder(const char *name)
{
    char path[256];

    snprintf(path, sizeof path, "%s/run/%s", s.cpe.folder, name);
    return mkdir(path, 0700) == 0 ? 0 : errno;
}

/* The door leads to the socket and nowhere else. */
START_TEST(R_SEC_11_others_reach_the_socket_alone)
{
    struct stat status;

    start(NULL);
    ck_assert_int_eq(stat(s.cpe.socket, &status), 0);
    ck_assert_int_eq(status.st_mode & 0777, 0666);
    ck_assert_int_eq(as(STRANGER, STRANGER, open_state, "state.db"), EACCES);
    ck_assert_int_eq(as(STRANGER, STRANGER, open_state, "control.sock"), EACCES);
    ck_assert_int_eq(as(STRANGER, STRANGER, make_in_folder, "theirs"), EACCES);
    ck_assert_int_eq(as(STRANGER, STRANGER, ask, "values Device.ManagementServer."), ANSWERED);
    char *values = daemon_ask(&s.cpe, "values Device.ManagementServer.");
    ck_assert_ptr_null(strstr(values, SCENARIO_PASSWORD));
    ck_assert_ptr_null(strstr(values, SCENARIO_CPE_PASSWORD));
    free(values);
    /* It goes with the daemon, and is there again: in a folder that a service manager has made,
     * too, which is root's and empty. */
    daemon_stop(&s.cpe);
    ck_assert(!files_exist(s.cpe.socket));
    ck_assert_int_eq(chown(arena_printf(s.arena, "%s/run", s.cpe.folder), 0, 0), 0);
    scenario_restart(&s);
    ck_assert_int_eq(as(STRANGER, STRANGER, make_in_folder, "theirs"), EACCES);
    ck_assert_int_eq(as(STRANGER, STRANGER, ask, "status"), ANSWERED);
    scenario_end(&s);
}
END_TEST

/* Connects until it is turned away, and stays until told to end. */
static int crowd(const char *pipes)
{
    int clients[CONNECTIONS], ready, end;
    char byte = 0, answer[256] = "";
    bool turned_away = false;

    if (sscanf(pipes, "%d %d", &ready, &end) != 2)
        return 1;
    for (size_t i = 0; i < CONNECTIONS; i++) {
        clients[i] = connect_control();
        if (clients[i] < 0)
            return 4;
        send(clients[i], "status\n", 7, MSG_NOSIGNAL); /* it may be closed already */
        if (read(clients[i], answer, sizeof answer - 1) > 0 &&
            text_starts_with(answer, "error 9004 too many connections"))
            turned_away = true;
    }
    if (write(ready, &byte, 1) != 1 || read(end, &byte, 1) != 0)
        return 2;
    return turned_away ? 0 : 3;
}

START_TEST(onlookers_take_nobodys_place)
{
    int ready[2], end[2], status = 0;
    char byte, *pipes;
    pid_t child;

    start(NULL);
    ck_assert_int_eq(pipe(ready), 0);
    ck_assert_int_eq(pipe(end), 0);
    pipes = arena_printf(s.arena, "%d %d", ready[1], end[0]);
    child = fork();
    if (child == 0) {
        close(end[1]);
        if (setgroups(0, NULL) != 0 || setgid(STRANGER) != 0 || setuid(STRANGER) != 0)
            _exit(255);
        _exit(crowd(pipes));
    }
    close(ready[1]);
    ck_assert_int_eq(read(ready[0], &byte, 1), 1);
    daemon_set(&s.cpe, "Device.DeviceInfo.ProvisioningCode", "ours");
    close(end[1]);
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_int_eq(status, 0);
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {R_SEC_15_others_look_and_change_nothing, 0},
        {R_SEC_15_members_of_the_group_change, 0},
        {R_SEC_11_others_reach_the_socket_alone, 0},
        {onlookers_take_nobodys_place, 0},
    };

    if (!daemon_drops_root()) {
        printf("1..0 # SKIP only root can be several users\n");
        return 0;
    }
    return SCENARIO_MAIN("onlookers", 60, tests);
}
