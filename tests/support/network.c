/* SPDX-License-Identifier: Apache-2.0 */
#include "support/network.h"

#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

static void write_file(const char *path, const char *text)
{
    int descriptor = open(path, O_WRONLY | O_CLOEXEC);

    if (descriptor < 0)
        return;
    if (write(descriptor, text, strlen(text)) < 0)
        perror(path);
    close(descriptor);
}

/* Link-local addresses count at once, without being looked for in the network first. */
static void settle_at_once(void)
{
    write_file("/proc/sys/net/ipv6/conf/all/accept_dad", "0");
    write_file("/proc/sys/net/ipv6/conf/default/accept_dad", "0");
}

bool network_enter(bool files)
{
    int what = CLONE_NEWNET | (files ? CLONE_NEWNS : 0);
    char map[32];

    snprintf(map, sizeof map, "0 %u 1", geteuid());
    if (unshare(what) != 0) {
        if (unshare(CLONE_NEWUSER | what) != 0)
            return false;
        write_file("/proc/self/setgroups", "deny");
        write_file("/proc/self/uid_map", map);
    }
    if (files && mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0)
        return false;
    settle_at_once();
    return network_run("ip link set lo up");
}

bool network_run(const char *format, ...)
{
    char command[1024];
    va_list arguments;

    va_start(arguments, format);
    vsnprintf(command, sizeof command, format, arguments);
    va_end(arguments);
    if (system(command) == 0)
        return true;
    fprintf(stderr, "# failed: %s\n", command);
    return false;
}

bool network_is_allowed(void)
{
    int status = 1;
    pid_t child = fork();

    if (child == 0)
        _exit(network_enter(false) && network_run("ip link add one type veth peer name other") ? 0
                                                                                               : 1);
    return child > 0 && waitpid(child, &status, 0) == child && status == 0;
}

pid_t network_machine(void)
{
    int ready[2];
    char byte;
    pid_t pid;

    if (pipe2(ready, O_CLOEXEC) != 0)
        return 0;
    pid = fork();
    if (pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (unshare(CLONE_NEWNET) != 0)
            _exit(1);
        settle_at_once();
        if (write(ready[1], "r", 1) != 1)
            _exit(1);
        close(ready[0]);
        close(ready[1]);
        for (;;)
            pause();
    }
    close(ready[1]);
    if (pid > 0 && read(ready[0], &byte, 1) != 1)
        pid = 0;
    close(ready[0]);
    return pid < 0 ? 0 : pid;
}

int network_visit(pid_t machine)
{
    char path[64];
    int home = open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC), there;
    bool is_there;

    snprintf(path, sizeof path, "/proc/%d/ns/net", (int)machine);
    there = open(path, O_RDONLY | O_CLOEXEC);
    is_there = home >= 0 && there >= 0 && setns(there, CLONE_NEWNET) == 0;
    if (there >= 0)
        close(there);
    if (is_there || home < 0)
        return home;
    close(home);
    return -1;
}

bool network_return(int home)
{
    bool is_home = setns(home, CLONE_NEWNET) == 0;

    close(home);
    return is_home;
}
