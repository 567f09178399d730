/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The messages between the daemon and its helper: the whole of what the daemon can have done with
 * powers that it has not. The list is fixed, each request is of one size, and what it names is
 * either in the list itself or checked here. Of the daemon nothing is believed: it talks to the
 * network, the helper does not.
 */
#ifndef PRIVILEGE_REQUEST_H
#define PRIVILEGE_REQUEST_H

#include <net/if.h>
#include <stddef.h>
#include <stdint.h>

enum privilege_kind {
    /* Without arguments; the answer brings a descriptor to read from. */
    PRIVILEGE_OPEN_CONFIGURATION,
    PRIVILEGE_OPEN_LOAD,
    PRIVILEGE_OPEN_DEVICE,
    PRIVILEGE_OPEN_PRODUCT_SERIAL,
    PRIVILEGE_OPEN_BOARD_SERIAL,
    /* Without arguments; from the descriptor comes, when the reboot hook has ended, an int32_t: its
     * status as waitpid() has it, or a negative errno when it could not be run. */
    PRIVILEGE_REBOOT,
    PRIVILEGE_FACTORY_RESET,
    /* Interface, family, address, prefix length. */
    PRIVILEGE_ADD_ADDRESS,
    PRIVILEGE_REMOVE_ADDRESS,
    /* Family, address; the interface may be "". The default route. */
    PRIVILEGE_SET_GATEWAY,
    PRIVILEGE_REMOVE_GATEWAY,
    /* Interface, family, address; the answer brings a UDP socket bound to all three and the port of
     * a DHCP client, for what a DHCP server says beside addresses. */
    PRIVILEGE_OPEN_DHCP,
    PRIVILEGE_KINDS
};

#define PRIVILEGE_FILES 5 /* the kinds that open a file are the first ones */

/* What a kind does not use is zero. */
struct privilege_request {
    uint32_t kind;               /* enum privilege_kind */
    char interface[IF_NAMESIZE]; /* zeros to the end */
    uint8_t address[16];         /* network order; IPv4: the first four bytes */
    uint8_t family;              /* AF_INET or AF_INET6 */
    uint8_t prefix_length;
    uint8_t unused[2];
};

struct privilege_answer {
    int32_t error; /* 0 or an errno */
};

/* Reads a message as it was received into `request`. NULL when it is a request of the list with
 * arguments that can be right, else what is wrong with it. */
const char *privilege_request_read(const void *message, size_t size,
                                   struct privilege_request *request);

#endif
