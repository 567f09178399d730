/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Asking a DHCP server oneself for what belongs to an address that is there already, where no
 * client does it: one exchange on one interface, tried again as RFC 2131 (section 4.1) and RFC
 * 8415 (section 18.2.6) say until there is an answer (R-DSC-11).
 */
#ifndef DISCOVERY_QUERY_H
#define DISCOVERY_QUERY_H

#include "base/env.h"
#include "base/log.h"
#include "discovery/offer.h"
#include "discovery/report.h"

#include <uv.h>

/* How a socket is opened that is bound to the address, on that interface only, at the port of a
 * DHCP client of that family: this process may not be able to. A descriptor that does not block
 * and that execve() closes, or -1 with errno. */
struct discovery_opener {
    int (*open)(void *argument, const struct discovery_source *source, const uint8_t address[16]);
    void *argument;
};

struct discovery_query_options {
    uv_loop_t *loop;
    const struct env *env;
    const struct log *log;
    struct discovery_source source;
    struct discovery_opener opener;
    void *argument;
    /* There is an answer, once; the query may be freed in here. `refresh`: after how many seconds
     * to ask again, 0 when the server does not say. */
    void (*answered)(void *argument, const struct discovery_source *source,
                     const struct discovery_offer *offer, uint32_t refresh);
};

struct discovery_query;

/* Begins within a second. An interface or an address that is not there yet is waited for. */
struct discovery_query *discovery_query_new(const struct discovery_query_options *options);
/* Handles close on the loop's next turn. NULL is allowed. */
void discovery_query_free(struct discovery_query *query);

#endif
