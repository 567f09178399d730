/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Echo requests and what comes back for them, for IPv4 and IPv6. Unprivileged ICMP sockets are
 * used where the system lets this group have them (net.ipv4.ping_group_range), raw ones, which
 * need CAP_NET_RAW, where it does not. Errors come through the socket's error queue in both
 * cases, so that the kernel finds out which request an error is about.
 */
#ifndef DEVICE_DIAGNOSTICS_ICMP_H
#define DEVICE_DIAGNOSTICS_ICMP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/socket.h>

/* The longest payload that fits into an IPv4 packet. */
#define ICMP_PAYLOAD_MAX 65507
/* Type, code, checksum, identifier, sequence. */
#define ICMP_HEADER_SIZE      8
#define ICMP_IPV4_HEADER_SIZE 20 /* without options */

struct icmp {
    int descriptor;
    int family;
    bool raw;
    uint16_t identifier; /* of raw requests; the kernel's own otherwise */
};

enum icmp_kind {
    ICMP_REPLY,       /* the target answered */
    ICMP_TTL_EXPIRED, /* a hop on the way */
    ICMP_UNREACHABLE, /* somebody says that it gets no further */
    ICMP_LOCAL        /* this device could not send it */
};

struct icmp_answer {
    enum icmp_kind kind;
    uint8_t code; /* of the ICMP message */
    uint16_t sequence;
    struct sockaddr_storage from; /* family AF_UNSPEC: not known */
    int64_t at_us;                /* real-time clock */
};

/* False with errno when neither kind of socket can be had. */
bool icmp_open(struct icmp *icmp, int family, const char *link, uint8_t dscp, uint16_t identifier);
void icmp_close(struct icmp *icmp);

/* Sends a request with so many bytes of payload (ICMP_PAYLOAD_MAX at most). `hops` 0: the
 * system's limit. Returns 0 or an errno. */
int icmp_send(struct icmp *icmp, const struct sockaddr *to, socklen_t length, uint16_t sequence,
              size_t size, unsigned hops);

/* Takes what has come; false when there is nothing more yet. */
bool icmp_receive(struct icmp *icmp, struct icmp_answer *answer);

/* Takes a received packet apart: kind, code and sequence of the answer. A raw IPv4 socket gives
 * the IP header with it. False for what is no reply to a request with this identifier (which an
 * unprivileged socket has checked already). */
bool icmp_parse(const uint8_t *packet, size_t length, int family, bool raw, uint16_t identifier,
                struct icmp_answer *answer);
/* The same for the request that an error is about, of which a part is quoted. */
bool icmp_parse_quoted(const uint8_t *request, size_t length, int family, bool raw,
                       uint16_t identifier, uint16_t *sequence);

#endif
