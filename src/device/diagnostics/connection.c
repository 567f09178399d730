/* SPDX-License-Identifier: Apache-2.0 */
#include "device/diagnostics/connection.h"

#include <linux/sockios.h>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#define STATE_ESTABLISHED 1 /* TCP_ESTABLISHED, for which linux/tcp.h has no name */

static bool read_info(int descriptor, struct tcp_info *info)
{
    socklen_t length = sizeof *info;

    *info = (struct tcp_info){0};
    return getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, info, &length) == 0;
}

bool connection_is_established(int descriptor)
{
    struct tcp_info info;

    return read_info(descriptor, &info) && info.tcpi_state == STATE_ESTABLISHED;
}

/* The kernel's own count of what was sent has what a full queue of this device dropped twice, and
 * that of what was confirmed has the opening of the connection. */
bool connection_count(int descriptor, uint64_t *received, uint64_t *sent, uint64_t *waiting)
{
    struct tcp_info before, info;
    int queued, tries = 4;

    if (!read_info(descriptor, &info))
        return false;
    do { /* until nothing was confirmed in between */
        before = info;
        if (ioctl(descriptor, SIOCOUTQ, &queued) != 0 || !read_info(descriptor, &info))
            return false;
    } while (info.tcpi_bytes_acked != before.tcpi_bytes_acked && --tries > 0);
    *received = info.tcpi_bytes_received;
    *waiting =
        before.tcpi_notsent_bytes < (uint32_t)queued ? before.tcpi_notsent_bytes : (uint32_t)queued;
    *sent = (uint32_t)queued - *waiting;
    if (before.tcpi_bytes_acked > 0)
        *sent += before.tcpi_bytes_acked - 1;
    return true;
}
