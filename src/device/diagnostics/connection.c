/* SPDX-License-Identifier: Apache-2.0 */
#include "device/diagnostics/connection.h"

#include <linux/tcp.h>
#include <netinet/in.h>
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

bool connection_count(int descriptor, uint64_t *received, uint64_t *sent, uint64_t *waiting)
{
    struct tcp_info info;

    if (!read_info(descriptor, &info))
        return false;
    *received = info.tcpi_bytes_received;
    *sent = info.tcpi_bytes_sent - info.tcpi_bytes_retrans;
    *waiting = info.tcpi_notsent_bytes;
    return true;
}
