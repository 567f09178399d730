/* SPDX-License-Identifier: Apache-2.0 */
/* Received packets taken apart. */
#include "device/diagnostics/icmp.h"

#include <linux/icmp.h>
#include <linux/icmpv6.h>

static uint16_t get16(const uint8_t *at)
{
    return (uint16_t)(at[0] << 8 | at[1]);
}

bool icmp_parse(const uint8_t *packet, size_t length, int family, bool raw, uint16_t identifier,
                struct icmp_answer *answer)
{
    if (raw && family == AF_INET) {
        size_t header;

        if (length < ICMP_IPV4_HEADER_SIZE)
            return false;
        header = (size_t)(packet[0] & 0x0f) * 4;
        if (packet[0] >> 4 != 4 || header < ICMP_IPV4_HEADER_SIZE || header > length)
            return false;
        packet += header;
        length -= header;
    }
    if (length < ICMP_HEADER_SIZE ||
        packet[0] != (family == AF_INET6 ? ICMPV6_ECHO_REPLY : ICMP_ECHOREPLY) ||
        (raw && get16(packet + 4) != identifier))
        return false;
    answer->kind = ICMP_REPLY;
    answer->code = packet[1];
    answer->sequence = get16(packet + 6);
    return true;
}

bool icmp_parse_quoted(const uint8_t *request, size_t length, int family, bool raw,
                       uint16_t identifier, uint16_t *sequence)
{
    if (length < ICMP_HEADER_SIZE ||
        request[0] != (family == AF_INET6 ? ICMPV6_ECHO_REQUEST : ICMP_ECHO) ||
        (raw && get16(request + 4) != identifier))
        return false;
    *sequence = get16(request + 6);
    return true;
}
