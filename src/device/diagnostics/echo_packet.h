/* SPDX-License-Identifier: Apache-2.0 */
/* The fields of a UDP Echo Plus packet (TR-143): five numbers of 32 bits at its beginning. */
#ifndef DEVICE_DIAGNOSTICS_ECHO_PACKET_H
#define DEVICE_DIAGNOSTICS_ECHO_PACKET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ECHO_PACKET_FIELDS 20 /* bytes */
#define ECHO_PACKET_MAX    65507

struct echo_packet {
    uint32_t generated;     /* TestGenSN, by who asks */
    uint32_t responded;     /* TestRespSN, by who answers */
    uint32_t received_us;   /* TestRespRecvTimeStamp */
    uint32_t replied_us;    /* TestRespReplyTimeStamp */
    uint32_t failure_count; /* TestRespReplyFailureCount */
};

/* False for a packet that is too short to have them. */
bool echo_packet_read(const uint8_t *bytes, size_t length, struct echo_packet *packet);
/* Into at least ECHO_PACKET_FIELDS bytes. */
void echo_packet_write(const struct echo_packet *packet, uint8_t *bytes);

#endif
