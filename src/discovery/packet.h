/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The messages with which an address is not asked for, but what belongs to it: DHCPINFORM (RFC
 * 2131) and Information-Request (RFC 8415), and the answers to them.
 */
#ifndef DISCOVERY_PACKET_H
#define DISCOVERY_PACKET_H

#include "base/buf.h"
#include "discovery/offer.h"

#include <stdbool.h>
#include <stdint.h>

/* Who asks. */
struct discovery_station {
    uint8_t address[16];  /* the one asked for, network order; IPv4: the first four bytes */
    uint8_t hardware[16]; /* the interface's address */
    uint8_t hardware_size;
    uint8_t hardware_type; /* as ARP has it; Ethernet is 1 */
};

#define DISCOVERY_DUID_SIZE 18 /* of a DUID-UUID, the longest one used here (RFC 6355) */

struct discovery_duid {
    uint8_t bytes[DISCOVERY_DUID_SIZE];
    size_t size;
};

/* From the interface's address, or where it has none from 16 random bytes. */
struct discovery_duid discovery_duid(const struct discovery_station *station,
                                     const uint8_t random[16]);

/* Asks for options 43 and 125, and says dslforum.org in option 60 (R-DSC-02, R-DSC-04).
 * `transaction` is random; `seconds` since the first try. */
void discovery_put_inform(struct buf *out, const struct discovery_station *station,
                          uint32_t transaction, uint16_t seconds);
/* The answer to that. False for anything else. */
bool discovery_read_ack(const uint8_t *message, size_t size,
                        const struct discovery_station *station, uint32_t transaction,
                        const struct log *log, struct discovery_offer *offer);

/* Asks for option 17, and says dslforum.org in option 16 (R-DSC-03). Of `transaction` 24 bits
 * count; `hundredths` of a second since the first try. */
void discovery_put_information_request(struct buf *out, const struct discovery_duid *duid,
                                       uint32_t transaction, uint16_t hundredths);
/* The answer to that; `refresh` is after how many seconds to ask again, 0 when it does not say. */
bool discovery_read_reply(const uint8_t *message, size_t size, const struct discovery_duid *duid,
                          uint32_t transaction, const struct log *log,
                          struct discovery_offer *offer, uint32_t *refresh);

#endif
