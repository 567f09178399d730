/* SPDX-License-Identifier: Apache-2.0 */
#include "control/place.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

const char *place_of_socket(void)
{
    return access(PLACE_PUBLIC, F_OK) == 0 ? PLACE_PUBLIC : PLACE_PRIVATE;
}

static bool reach(int descriptor, const struct sockaddr_un *address, unsigned patience)
{
    const struct timeval limit = {.tv_sec = patience};

    return setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit) == 0 &&
           setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit) == 0 &&
           connect(descriptor, (const struct sockaddr *)address, sizeof *address) == 0;
}

/* errno stays what it was. */
static void explain(const char *path, struct buf *reason)
{
    const int error = errno;

    buf_printf(reason, "%s: %s", path, strerror(error));
    if (error == ENOENT || error == ECONNREFUSED)
        buf_puts(reason, "; is cwmpd running, and is this its socket (--socket PATH)?");
    if (error == EACCES)
        buf_puts(reason, "; this socket is for root and the group of the daemon's user");
    errno = error;
}

int place_connect(const char *path, unsigned patience, struct buf *reason)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int descriptor;

    if (strlen(path) >= sizeof address.sun_path) {
        buf_printf(reason, "%s: the path is longer than %zu bytes", path,
                   sizeof address.sun_path - 1);
        errno = ENAMETOOLONG;
        return -1;
    }
    memcpy(address.sun_path, path, strlen(path) + 1);
    descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor >= 0 && reach(descriptor, &address, patience))
        return descriptor;
    explain(path, reason);
    if (descriptor >= 0) {
        const int error = errno;

        close(descriptor);
        errno = error;
    }
    return -1;
}
