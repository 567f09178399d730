/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes at all as what a diagnostic test receives: ICMP replies, quoted requests, UDP Echo Plus
 * packets. What has to hold: no sanitizer complains; what is taken for a reply has the identifier
 * asked for; and the fields of an echo packet are written as they were read.
 */
#include "device/diagnostics/echo_packet.h"
#include "device/diagnostics/icmp.h"
#include "fuzz.h"

#include <string.h>

static void take_icmp(const uint8_t *data, size_t size, int family, bool raw)
{
    uint16_t sequence;

    for (unsigned identifier = 0; identifier < 3; identifier++) {
        struct icmp_answer answer = {0};

        if (icmp_parse(data, size, family, raw, (uint16_t)identifier, &answer)) {
            check(answer.kind == ICMP_REPLY);
            check(size >= ICMP_HEADER_SIZE);
        }
        if (icmp_parse_quoted(data, size, family, raw, (uint16_t)identifier, &sequence) && raw)
            check(data[4] == 0 && data[5] == identifier);
    }
}

static void take_echo(const uint8_t *data, size_t size)
{
    uint8_t written[ECHO_PACKET_FIELDS];
    struct echo_packet packet;

    check(echo_packet_read(data, size, &packet) == (size >= ECHO_PACKET_FIELDS));
    if (size < ECHO_PACKET_FIELDS)
        return;
    echo_packet_write(&packet, written);
    check(memcmp(written, data, sizeof written) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const int families[] = {AF_INET, AF_INET6};

    for (size_t i = 0; i < 2; i++) {
        take_icmp(data, size, families[i], false);
        take_icmp(data, size, families[i], true);
    }
    take_echo(data, size);
    return 0;
}
