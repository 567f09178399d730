/* SPDX-License-Identifier: Apache-2.0 */
#include "discovery/packet.h"

#include "base/mem.h"

#include <stdlib.h>
#include <string.h>

/* ---- DHCPv4 (RFC 2131, RFC 2132) --------------------------------------------------------- */

#define BOOT_REQUEST     1
#define BOOT_REPLY       2
#define HARDWARE_AT      28
#define HARDWARE_SIZE    16
#define SERVER_NAME_AT   44
#define SERVER_NAME_SIZE 64
#define FILE_AT          108
#define FILE_SIZE        128
#define COOKIE_AT        236
#define OPTIONS_AT       240
#define LEAST_SIZE       300 /* some relays drop what is shorter (RFC 1542, section 2.1) */
#define ANSWER_LIMIT     1472

#define OPTION_PAD          0
#define OPTION_OVERLOAD     52
#define OPTION_MESSAGE_TYPE 53
#define OPTION_REQUEST      55
#define OPTION_SIZE_LIMIT   57
#define OPTION_VENDOR_CLASS 60
#define OPTION_END          255

#define MESSAGE_ACK    5
#define MESSAGE_INFORM 8

static const uint8_t cookie[4] = {0x63, 0x82, 0x53, 0x63};

static void put_number(struct buf *out, uint32_t number, size_t width)
{
    while (width-- > 0)
        buf_putc(out, (char)(number >> 8 * width & 0xFF));
}

static uint32_t number_at(const uint8_t *bytes, size_t width)
{
    uint32_t number = 0;

    for (size_t i = 0; i < width; i++)
        number = number << 8 | bytes[i];
    return number;
}

static void put_zeros(struct buf *out, size_t until)
{
    while (out->length < until)
        buf_putc(out, '\0');
}

static void put_option(struct buf *out, uint8_t code, const void *value, size_t size)
{
    buf_putc(out, (char)code);
    buf_putc(out, (char)size);
    buf_append(out, value, size);
}

void discovery_put_inform(struct buf *out, const struct discovery_station *station,
                          uint32_t transaction, uint16_t seconds)
{
    static const uint8_t type = MESSAGE_INFORM;
    static const uint8_t wanted[] = {DISCOVERY_OPTION_VENDOR_SPECIFIC,
                                     DISCOVERY_OPTION_VENDOR_IDENTIFIED};
    static const uint8_t limit[] = {(ANSWER_LIMIT + 28) >> 8, (ANSWER_LIMIT + 28) & 0xFF};

    buf_clear(out);
    buf_putc(out, BOOT_REQUEST);
    buf_putc(out, (char)station->hardware_type);
    buf_putc(out, (char)station->hardware_size);
    buf_putc(out, '\0'); /* hops */
    put_number(out, transaction, 4);
    put_number(out, seconds, 2);
    put_number(out, 0, 2);                /* flags */
    buf_append(out, station->address, 4); /* ciaddr: what the answer is sent to */
    put_zeros(out, HARDWARE_AT);
    buf_append(out, station->hardware, station->hardware_size);
    put_zeros(out, COOKIE_AT);
    buf_append(out, cookie, sizeof cookie);
    put_option(out, OPTION_MESSAGE_TYPE, &type, sizeof type);
    put_option(out, OPTION_VENDOR_CLASS, DISCOVERY_VENDOR_CLASS, strlen(DISCOVERY_VENDOR_CLASS));
    put_option(out, OPTION_REQUEST, wanted, sizeof wanted);
    put_option(out, OPTION_SIZE_LIMIT, limit, sizeof limit);
    buf_putc(out, (char)OPTION_END);
    put_zeros(out, LEAST_SIZE);
}

struct answer {
    struct discovery_option vendor_specific, vendor_identified;
    uint8_t type, overload;
};

/* An option may come in parts, which belong together (RFC 3396). */
static void add_part(struct discovery_option *option, const uint8_t *bytes, size_t size)
{
    if (size > sizeof option->bytes - option->size)
        size = sizeof option->bytes - option->size;
    memcpy(option->bytes + option->size, bytes, size);
    option->size += size;
}

static void take_option(struct answer *answer, uint8_t code, const uint8_t *bytes, size_t size)
{
    if (code == DISCOVERY_OPTION_VENDOR_SPECIFIC)
        add_part(&answer->vendor_specific, bytes, size);
    else if (code == DISCOVERY_OPTION_VENDOR_IDENTIFIED)
        add_part(&answer->vendor_identified, bytes, size);
    else if (code == OPTION_MESSAGE_TYPE && size == 1)
        answer->type = bytes[0];
    else if (code == OPTION_OVERLOAD && size == 1)
        answer->overload = bytes[0];
}

/* False when an option is cut off. */
static bool read_options(struct answer *answer, const uint8_t *bytes, size_t size)
{
    size_t at = 0;

    while (at < size && bytes[at] != OPTION_END) {
        uint8_t code = bytes[at++];

        if (code == OPTION_PAD)
            continue;
        if (at == size || bytes[at] > size - at - 1)
            return false;
        take_option(answer, code, bytes + at + 1, bytes[at]);
        at += 1U + bytes[at];
    }
    return true;
}

static bool is_answer(const uint8_t *message, size_t size, const struct discovery_station *station,
                      uint32_t transaction)
{
    return size >= OPTIONS_AT && message[0] == BOOT_REPLY &&
           number_at(message + 4, 4) == transaction &&
           memcmp(message + COOKIE_AT, cookie, sizeof cookie) == 0 &&
           memcmp(message + HARDWARE_AT, station->hardware, station->hardware_size) == 0;
}

bool discovery_read_ack(const uint8_t *message, size_t size,
                        const struct discovery_station *station, uint32_t transaction,
                        const struct log *log, struct discovery_offer *offer)
{
    struct answer *answer;
    bool whole;

    if (!is_answer(message, size, station, transaction))
        return false;
    answer = mem_alloc(sizeof *answer);
    whole = read_options(answer, message + OPTIONS_AT, size - OPTIONS_AT);
    /* Fields that are put to use for further options (RFC 2132, section 9.3). */
    if (whole && (answer->overload & 1) != 0)
        whole = read_options(answer, message + FILE_AT, FILE_SIZE);
    if (whole && (answer->overload & 2) != 0)
        whole = read_options(answer, message + SERVER_NAME_AT, SERVER_NAME_SIZE);
    whole = whole && answer->type == MESSAGE_ACK;
    if (whole)
        discovery_read_both(&answer->vendor_specific, &answer->vendor_identified, 0, log, offer);
    free(answer);
    return whole;
}

/* ---- DHCPv6 (RFC 8415) ------------------------------------------------------------------- */

#define HEADER6_SIZE 4

#define MESSAGE6_REPLY               7
#define MESSAGE6_INFORMATION_REQUEST 11

#define OPTION6_CLIENT       1
#define OPTION6_SERVER       2
#define OPTION6_REQUEST      6
#define OPTION6_ELAPSED      8
#define OPTION6_STATUS       13
#define OPTION6_VENDOR_CLASS 16
#define OPTION6_REFRESH      32

#define DUID_LINK_LAYER 3
#define DUID_UUID       4

struct discovery_duid discovery_duid(const struct discovery_station *station,
                                     const uint8_t random[16])
{
    struct discovery_duid duid = {.bytes = {0, DUID_LINK_LAYER}};
    size_t size = station->hardware_size;

    if (size == 0 || size > sizeof duid.bytes - 4) {
        duid.bytes[1] = DUID_UUID;
        memcpy(duid.bytes + 2, random, 16);
        duid.size = 18;
    } else {
        duid.bytes[3] = station->hardware_type;
        memcpy(duid.bytes + 4, station->hardware, size);
        duid.size = 4 + size;
    }
    return duid;
}

static void put_option6(struct buf *out, uint16_t code, uint16_t size)
{
    put_number(out, code, 2);
    put_number(out, size, 2);
}

void discovery_put_information_request(struct buf *out, const struct discovery_duid *duid,
                                       uint32_t transaction, uint16_t hundredths)
{
    const uint16_t class_size = (uint16_t)strlen(DISCOVERY_VENDOR_CLASS);

    buf_clear(out);
    buf_putc(out, MESSAGE6_INFORMATION_REQUEST);
    put_number(out, transaction, 3);
    put_option6(out, OPTION6_CLIENT, (uint16_t)duid->size);
    buf_append(out, duid->bytes, duid->size);
    put_option6(out, OPTION6_REQUEST, 4);
    put_number(out, DISCOVERY_OPTION6_VENDOR, 2);
    put_number(out, OPTION6_REFRESH, 2);
    put_option6(out, OPTION6_ELAPSED, 2);
    put_number(out, hundredths, 2);
    put_option6(out, OPTION6_VENDOR_CLASS, (uint16_t)(4 + 2 + class_size));
    put_number(out, DISCOVERY_ENTERPRISE, 4);
    put_number(out, class_size, 2);
    buf_puts(out, DISCOVERY_VENDOR_CLASS);
}

struct reply {
    const struct discovery_duid *duid;
    const struct log *log;
    struct discovery_offer *offer;
    uint32_t refresh;
    bool mine, served; /* names this client; names a server */
    bool failed;
};

static void take_option6(struct reply *reply, uint32_t code, const uint8_t *bytes, size_t size)
{
    if (code == OPTION6_CLIENT)
        reply->mine = size == reply->duid->size && memcmp(bytes, reply->duid->bytes, size) == 0;
    else if (code == OPTION6_SERVER)
        reply->served = size > 0;
    else if (code == OPTION6_STATUS)
        reply->failed = size < 2 || number_at(bytes, 2) != 0;
    else if (code == OPTION6_REFRESH && size == 4)
        reply->refresh = number_at(bytes, 4);
    else if (code == DISCOVERY_OPTION6_VENDOR)
        discovery_read_vendor6(bytes, size, reply->log, reply->offer);
}

bool discovery_read_reply(const uint8_t *message, size_t size, const struct discovery_duid *duid,
                          uint32_t transaction, const struct log *log,
                          struct discovery_offer *offer, uint32_t *refresh)
{
    struct discovery_offer found = {0};
    struct reply reply = {.duid = duid, .log = log, .offer = &found};
    size_t at = HEADER6_SIZE;

    if (size < HEADER6_SIZE || message[0] != MESSAGE6_REPLY ||
        number_at(message + 1, 3) != (transaction & 0xFFFFFF))
        return false;
    while (at < size) {
        size_t length = size - at >= 4 ? number_at(message + at + 2, 2) : 0;

        if (size - at < 4 || length > size - at - 4)
            return false;
        take_option6(&reply, number_at(message + at, 2), message + at + 4, length);
        at += 4 + length;
    }
    if (!reply.mine || !reply.served || reply.failed)
        return false;
    *offer = found;
    *refresh = reply.refresh;
    return true;
}
