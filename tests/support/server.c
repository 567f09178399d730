/* SPDX-License-Identifier: Apache-2.0 */
#include "support/server.h"

#include <arpa/inet.h>
#include <check.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#define START_LOOKS 3000 /* 10 ms apart */

bool server_exists(const char *path)
{
    return access(path, X_OK) == 0;
}

static struct sockaddr_in loopback(unsigned port)
{
    return (struct sockaddr_in){.sin_family = AF_INET,
                                .sin_port = htons((uint16_t)port),
                                .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
}

/* Somebody else has the port. */
static bool is_taken(unsigned port, bool udp)
{
    struct sockaddr_in address = loopback(port);
    int probe = socket(AF_INET, (udp ? SOCK_DGRAM : SOCK_STREAM) | SOCK_CLOEXEC, 0);
    bool taken;

    ck_assert_int_ge(probe, 0);
    if (udp)
        taken = bind(probe, (struct sockaddr *)&address, sizeof(address)) != 0;
    else
        taken = connect(probe, (struct sockaddr *)&address, sizeof(address)) == 0;
    close(probe);
    return taken;
}

static void become(const char *const *arguments, const char *log)
{
    int out = open(log, O_WRONLY | O_CREAT | O_APPEND, 0600);

    prctl(PR_SET_PDEATHSIG, SIGKILL);
    setpgid(0, 0);
    dup2(out, STDOUT_FILENO);
    dup2(out, STDERR_FILENO);
    execv(arguments[0], (char *const *)(uintptr_t)arguments);
    _exit(127);
}

void server_spawn(struct server *server, const char *const *arguments, const char *log)
{
    server->port = 0;
    server->pid = fork();
    ck_assert_int_ge(server->pid, 0);
    if (server->pid == 0)
        become(arguments, log);
}

void server_start(struct server *server, const char *const *arguments, unsigned port, bool udp,
                  const char *log)
{
    unsigned looks = 0;

    server_spawn(server, arguments, log);
    server->port = port;
    while (!is_taken(port, udp)) {
        ck_assert_msg(waitpid(server->pid, NULL, WNOHANG) == 0, "%s has ended", arguments[0]);
        ck_assert_msg(looks++ < START_LOOKS, "%s does not take its port", arguments[0]);
        poll(NULL, 0, 10);
    }
}

void server_stop(struct server *server)
{
    if (server->pid <= 0)
        return;
    kill(-server->pid, SIGKILL);
    kill(server->pid, SIGKILL);
    waitpid(server->pid, NULL, 0);
    server->pid = 0;
}
