/* SPDX-License-Identifier: Apache-2.0 */
#include "device/diagnostics/icmp.h"

#include "base/mem.h"
#include "device/diagnostics/diagnostic.h"
#include "device/diagnostics/target.h"

#include <errno.h>
#include <linux/errqueue.h>
#include <linux/icmp.h>
#include <linux/icmpv6.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define RECEIVE_BUFFER (1 << 20)
#define FOREIGN_MAX    1000 /* packets to pass over at once */

/* From linux/in6.h, which cannot be had beside netinet/in.h. */
#define RAW_ICMPV6_FILTER 1

/* ---- Socket -------------------------------------------------------------------------- */

static bool set_flag(int descriptor, int level, int option)
{
    int one = 1;

    return setsockopt(descriptor, level, option, &one, sizeof one) == 0;
}

/* A raw socket would get every ICMP packet of the machine; replies are enough. */
static void filter_raw(const struct icmp *icmp)
{
    if (icmp->family == AF_INET) {
        struct icmp_filter filter = {.data = ~(1U << ICMP_ECHOREPLY)};

        setsockopt(icmp->descriptor, SOL_RAW, ICMP_FILTER, &filter, sizeof filter);
    } else {
        uint32_t filter[8];

        memset(filter, 0xff, sizeof filter);
        filter[ICMPV6_ECHO_REPLY >> 5] &= ~(1U << (ICMPV6_ECHO_REPLY & 31));
        setsockopt(icmp->descriptor, IPPROTO_ICMPV6, RAW_ICMPV6_FILTER, filter, sizeof filter);
    }
}

bool icmp_open(struct icmp *icmp, int family, const char *link, uint8_t dscp, uint16_t identifier)
{
    int protocol = family == AF_INET6 ? IPPROTO_ICMPV6 : IPPROTO_ICMP;
    int buffer = RECEIVE_BUFFER;
    bool ok;

    *icmp = (struct icmp){.family = family, .identifier = identifier};
    icmp->descriptor = socket(family, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, protocol);
    if (icmp->descriptor < 0) {
        icmp->raw = true;
        icmp->descriptor = socket(family, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, protocol);
        if (icmp->descriptor < 0)
            return false;
        filter_raw(icmp);
    }
    setsockopt(icmp->descriptor, SOL_SOCKET, SO_RCVBUF, &buffer, sizeof buffer);
    setsockopt(icmp->descriptor, SOL_SOCKET, SO_SNDBUF, &buffer, sizeof buffer);
    ok = set_flag(icmp->descriptor, SOL_SOCKET, SO_TIMESTAMPNS) &&
         (family == AF_INET6 ? set_flag(icmp->descriptor, IPPROTO_IPV6, IPV6_RECVERR)
                             : set_flag(icmp->descriptor, IPPROTO_IP, IP_RECVERR)) &&
         target_dress_socket(icmp->descriptor, family, link, dscp);
    if (!ok) {
        int error = errno;

        icmp_close(icmp);
        errno = error;
    }
    return ok;
}

void icmp_close(struct icmp *icmp)
{
    close(icmp->descriptor);
    icmp->descriptor = -1;
}

/* ---- Sending ------------------------------------------------------------------------- */

static uint16_t checksum(const uint8_t *bytes, size_t length)
{
    uint32_t sum = 0;

    for (size_t i = 0; i + 1 < length; i += 2)
        sum += (uint32_t)bytes[i] << 8 | bytes[i + 1];
    if (length % 2 != 0)
        sum += (uint32_t)bytes[length - 1] << 8;
    while (sum >> 16 != 0)
        sum = (sum & 0xffff) + (sum >> 16);
    return (uint16_t)~sum;
}

static void put16(uint8_t *at, uint16_t value)
{
    at[0] = (uint8_t)(value >> 8);
    at[1] = (uint8_t)value;
}

static int set_hops(const struct icmp *icmp, unsigned hops)
{
    int value = (int)hops;

    if (hops == 0)
        return 0;
    return icmp->family == AF_INET6
               ? setsockopt(icmp->descriptor, IPPROTO_IPV6, IPV6_UNICAST_HOPS, &value, sizeof value)
               : setsockopt(icmp->descriptor, IPPROTO_IP, IP_TTL, &value, sizeof value);
}

int icmp_send(struct icmp *icmp, const struct sockaddr *to, socklen_t length, uint16_t sequence,
              size_t size, unsigned hops)
{
    uint8_t *packet;
    socklen_t error_size = sizeof(int);
    ssize_t sent;
    int error;

    /* What became of an earlier request is no failure of this one. */
    getsockopt(icmp->descriptor, SOL_SOCKET, SO_ERROR, &error, &error_size);
    if (set_hops(icmp, hops) != 0)
        return errno;
    packet = mem_alloc(ICMP_HEADER_SIZE + size);
    packet[0] = icmp->family == AF_INET6 ? ICMPV6_ECHO_REQUEST : ICMP_ECHO;
    put16(packet + 4, icmp->identifier);
    put16(packet + 6, sequence);
    for (size_t i = 0; i < size; i++)
        packet[ICMP_HEADER_SIZE + i] = (uint8_t)i;
    /* For others the kernel does it. */
    if (icmp->raw && icmp->family == AF_INET)
        put16(packet + 2, checksum(packet, ICMP_HEADER_SIZE + size));
    sent = sendto(icmp->descriptor, packet, ICMP_HEADER_SIZE + size, 0, to, length);
    free(packet);
    return sent < 0 ? errno : 0;
}

/* ---- Receiving ----------------------------------------------------------------------- */

static enum icmp_kind error_kind(const struct sock_extended_err *error)
{
    if (error->ee_origin == SO_EE_ORIGIN_ICMP && error->ee_type == ICMP_TIME_EXCEEDED)
        return ICMP_TTL_EXPIRED;
    if (error->ee_origin == SO_EE_ORIGIN_ICMP6 && error->ee_type == ICMPV6_TIME_EXCEED)
        return ICMP_TTL_EXPIRED;
    return error->ee_origin == SO_EE_ORIGIN_ICMP || error->ee_origin == SO_EE_ORIGIN_ICMP6
               ? ICMP_UNREACHABLE
               : ICMP_LOCAL;
}

static void take_error(const struct sock_extended_err *error, struct icmp_answer *answer)
{
    const struct sockaddr *offender = SO_EE_OFFENDER(error);

    answer->kind = error_kind(error);
    answer->code = error->ee_code;
    if (offender->sa_family == AF_INET)
        memcpy(&answer->from, offender, sizeof(struct sockaddr_in));
    else if (offender->sa_family == AF_INET6)
        memcpy(&answer->from, offender, sizeof(struct sockaddr_in6));
}

/* Time stamp, and the error if it is one. */
static void take_control(struct msghdr *message, struct icmp_answer *answer)
{
    answer->at_us = diagnostic_clock_us();
    for (struct cmsghdr *part = CMSG_FIRSTHDR(message); part != NULL;
         part = CMSG_NXTHDR(message, part)) {
        if (part->cmsg_level == SOL_SOCKET && part->cmsg_type == SCM_TIMESTAMPNS) {
            struct timespec at;

            memcpy(&at, CMSG_DATA(part), sizeof at);
            answer->at_us = (int64_t)at.tv_sec * 1000000 + at.tv_nsec / 1000;
        } else if ((part->cmsg_level == IPPROTO_IP && part->cmsg_type == IP_RECVERR) ||
                   (part->cmsg_level == IPPROTO_IPV6 && part->cmsg_type == IPV6_RECVERR)) {
            take_error((const struct sock_extended_err *)(const void *)CMSG_DATA(part), answer);
        }
    }
}

/* One packet, or one error with the request that it is about. 1: an answer, 0: none of ours, -1:
 * nothing there. */
static int receive_one(struct icmp *icmp, int flags, struct icmp_answer *answer)
{
    /* Sequence and identifier are in the first bytes; the rest of a long packet is of no use. */
    uint8_t packet[ICMP_IPV4_HEADER_SIZE * 3 + ICMP_HEADER_SIZE];
    _Alignas(struct cmsghdr) uint8_t control[512];
    struct iovec data = {.iov_base = packet, .iov_len = sizeof packet};
    struct msghdr message = {.msg_iov = &data,
                             .msg_iovlen = 1,
                             .msg_control = control,
                             .msg_controllen = sizeof control};
    ssize_t length;

    *answer = (struct icmp_answer){0};
    if (flags == 0) {
        message.msg_name = &answer->from;
        message.msg_namelen = sizeof answer->from;
    }
    length = recvmsg(icmp->descriptor, &message, flags);
    if (length < 0)
        return errno == EAGAIN || errno == EWOULDBLOCK || errno == EBADF ? -1 : 0;
    take_control(&message, answer);
    if (flags == 0)
        return icmp_parse(packet, (size_t)length, icmp->family, icmp->raw, icmp->identifier,
                          answer);
    return icmp_parse_quoted(packet, (size_t)length, icmp->family, icmp->raw, icmp->identifier,
                             &answer->sequence);
}

bool icmp_receive(struct icmp *icmp, struct icmp_answer *answer)
{
    static const int queues[] = {MSG_ERRQUEUE, 0};

    for (size_t i = 0; i < sizeof queues / sizeof queues[0]; i++) {
        int outcome = 0;

        /* What is left for the next turn is nobody's answer. */
        for (unsigned foreign = 0; foreign < FOREIGN_MAX && outcome == 0; foreign++)
            outcome = receive_one(icmp, queues[i], answer);
        if (outcome > 0)
            return true;
    }
    return false;
}
