/* SPDX-License-Identifier: Apache-2.0 */
#include "device/diagnostics/echo_packet.h"

static uint32_t get32(const uint8_t *at)
{
    return (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
}

static void put32(uint8_t *at, uint32_t value)
{
    for (unsigned i = 0; i < 4; i++)
        at[i] = (uint8_t)(value >> (24 - 8 * i));
}

bool echo_packet_read(const uint8_t *bytes, size_t length, struct echo_packet *packet)
{
    if (length < ECHO_PACKET_FIELDS)
        return false;
    packet->generated = get32(bytes);
    packet->responded = get32(bytes + 4);
    packet->received_us = get32(bytes + 8);
    packet->replied_us = get32(bytes + 12);
    packet->failure_count = get32(bytes + 16);
    return true;
}

void echo_packet_write(const struct echo_packet *packet, uint8_t *bytes)
{
    put32(bytes, packet->generated);
    put32(bytes + 4, packet->responded);
    put32(bytes + 8, packet->received_us);
    put32(bytes + 12, packet->replied_us);
    put32(bytes + 16, packet->failure_count);
}
