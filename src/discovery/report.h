/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a DHCP client's hook tells of a lease, as one line of text: the argument of the control
 * request `dhcp`, and the content of a note that a hook left while no daemon ran. The line is
 * `4|6 INTERFACE [asked CODE] [CODE HEX]...`: family, interface, which one of options 43 and 125
 * the client had asked for, the options of the answer (43 and 125; of DHCPv6, 17).
 */
#ifndef DISCOVERY_REPORT_H
#define DISCOVERY_REPORT_H

#include "api/fault.h"
#include "discovery/offer.h"

#include <net/if.h>
#include <stdbool.h>

#define DISCOVERY_REPORT_SIZE 8192 /* of a line */

/* Where an answer came from. */
struct discovery_source {
    int family; /* AF_INET, AF_INET6 */
    char interface[IF_NAMESIZE];
};

struct discovery_report {
    struct discovery_source source;
    struct discovery_offer offer;
};

/* Faults: 9003 with what is wrong with the line; what an option has in it is for the log. */
enum cwmp_fault discovery_read_report(const char *line, const struct log *log,
                                      struct discovery_report *report, struct cwmp_error *error);

/* A name as the kernel takes it for an interface, of printable ASCII. */
bool discovery_is_interface(const char *name);

#endif
