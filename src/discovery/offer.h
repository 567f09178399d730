/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What DHCP options say of the ACS (R-DSC-05 to R-DSC-09). Options come from whoever answers in
 * the network first, so nothing of them is believed: a value that cannot be right is left out with
 * a line in the log, and the others still count.
 */
#ifndef DISCOVERY_OFFER_H
#define DISCOVERY_OFFER_H

#include "base/log.h"

#include <stddef.h>
#include <stdint.h>

#define DISCOVERY_ENTERPRISE   3561 /* of the Broadband Forum */
#define DISCOVERY_VENDOR_CLASS "dslforum.org"

/* DHCPv4 options; in DHCPv6 there is only one. */
#define DISCOVERY_OPTION_VENDOR_SPECIFIC   43
#define DISCOVERY_OPTION_VENDOR_IDENTIFIED 125
#define DISCOVERY_OPTION6_VENDOR           17

#define DISCOVERY_OPTION_SIZE 1024 /* of an option that was sent in several parts (RFC 3396) */

/* What is not offered is "" or 0. */
struct discovery_offer {
    char url[257]; /* absolute, http or https */
    char username[257], password[257];
    char provisioning_code[65];
    uint16_t retry_minimum_wait; /* seconds */
    uint16_t retry_multiplier;   /* thousandths */
};

/* One option as it was received; `size` 0: it was not. */
struct discovery_option {
    uint8_t bytes[DISCOVERY_OPTION_SIZE];
    size_t size;
};

/* Each adds what the option offers to `offer`, of which nothing is replaced. `log` hears of what
 * is left out; NULL: nobody does. */
/* Option 43: sub-options 1 to 4; or a URL, or "URL user password", without any. */
void discovery_read_vendor_specific(const uint8_t *bytes, size_t size, const struct log *log,
                                    struct discovery_offer *offer);
/* Option 125: sub-options 11 to 14 of enterprise 3561. */
void discovery_read_vendor_identified(const uint8_t *bytes, size_t size, const struct log *log,
                                      struct discovery_offer *offer);
/* DHCPv6 option 17: sub-options 1 to 4, when it is of enterprise 3561. */
void discovery_read_vendor6(const uint8_t *bytes, size_t size, const struct log *log,
                            struct discovery_offer *offer);

/* Both options of an answer of DHCPv4. The one that was asked for counts, 43 when that was none
 * or both (`asked` 0); the other only when that one names no ACS (R-DSC-05). */
void discovery_read_both(const struct discovery_option *vendor_specific,
                         const struct discovery_option *vendor_identified, unsigned asked,
                         const struct log *log, struct discovery_offer *offer);

#endif
