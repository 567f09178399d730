/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/supervisor.h"

#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#define US_PER_MS 1000

/* A name that begins with @ is one of the abstract namespace: there a zero stands for it. */
static socklen_t make_address(const char *name, struct sockaddr_un *address)
{
    size_t length = strlen(name);

    if ((name[0] != '/' && name[0] != '@') || length >= sizeof address->sun_path)
        return 0;
    memcpy(address->sun_path, name, length);
    if (name[0] == '@')
        address->sun_path[0] = '\0';
    return (socklen_t)(offsetof(struct sockaddr_un, sun_path) + length);
}

/* A manager that is gone, or has no room for a datagram, is not waited for. */
static void tell(const char *text)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    const char *name = getenv("NOTIFY_SOCKET");
    socklen_t length = name ? make_address(name, &address) : 0;
    int socket_to = length > 0 ? socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0) : -1;

    if (socket_to < 0)
        return;
    while (sendto(socket_to, text, strlen(text), MSG_NOSIGNAL | MSG_DONTWAIT,
                  (const struct sockaddr *)&address, length) < 0 &&
           errno == EINTR)
        ;
    close(socket_to);
}

/* 0 when this process is not asked. */
static uint64_t watchdog_us(void)
{
    const char *time = getenv("WATCHDOG_USEC"), *process = getenv("WATCHDOG_PID");

    if (!time || (process && strtol(process, NULL, 10) != getpid()))
        return 0;
    return strtoull(time, NULL, 10);
}

static void tell_alive(uv_timer_t *timer)
{
    (void)timer;
    tell("WATCHDOG=1");
}

void supervisor_begin(struct supervisor *supervisor, uv_loop_t *loop)
{
    uint64_t half = watchdog_us() / 2 / US_PER_MS;

    uv_timer_init(loop, &supervisor->watchdog);
    uv_unref((uv_handle_t *)&supervisor->watchdog);
    if (half > 0)
        uv_timer_start(&supervisor->watchdog, tell_alive, 0, half);
}

void supervisor_ready(void)
{
    tell("READY=1");
}

void supervisor_end(struct supervisor *supervisor)
{
    uv_close((uv_handle_t *)&supervisor->watchdog, NULL);
}
