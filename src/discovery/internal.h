/* SPDX-License-Identifier: Apache-2.0 */
/* Shared by this room's files: discovery.c (what is decided, when), apply.c (what is set, and where
 * it came from), notes.c (what hooks left). */
#ifndef DISCOVERY_INTERNAL_H
#define DISCOVERY_INTERNAL_H

#include "discovery/discovery.h"

#define OFFERS   16 /* kept, of as many sources */
#define FAMILIES 2

struct kept_offer {
    struct discovery_source source;
    struct discovery_offer offer;
    bool fresh; /* has come since the search for a new ACS began */
};

struct discovery {
    struct discovery_options options;
    struct timer *timer;
    bool started, applying;
    struct kept_offer offers[OFFERS]; /* the latest of each source, oldest source first */
    size_t offer_count;
    uint64_t started_at;         /* monotonic ms */
    uint64_t unreachable_since;  /* the same; 0: the ACS was reached, or nothing was tried */
    bool searching;              /* for an ACS in the place of one that nobody reaches */
    char interface[IF_NAMESIZE]; /* the one that is asked on by configuration, "": none */
    struct {
        struct discovery_query *query; /* under way, or NULL */
        uint64_t due;                  /* monotonic ms: not before */
    } queries[FAMILIES];
};

/* Where an ACS URL came from: "config", "acs", "dhcp 4 eth0", "default". */
#define ORIGIN_SIZE (sizeof "dhcp 4 " + IF_NAMESIZE)

/* apply.c */
bool discovery_is_tls(const char *url);
void discovery_print_source(const struct discovery_source *source, char text[ORIGIN_SIZE]);
/* The source of the present URL, or else of the one that DHCP has given last; false: DHCP has never
 * given one. */
bool discovery_last_source(const struct discovery *discovery, struct discovery_source *source);
bool discovery_is_source_in_use(const struct discovery *discovery,
                                const struct discovery_source *source);
/* The present URL was set by somebody. */
void discovery_note_origin(struct discovery *discovery, enum model_origin origin);
/* A parameter was set by somebody: it is not ours any more. */
void discovery_disown(struct discovery *discovery, const struct model_change *change);
/* Makes URL and login those of the offer, from `source` or, NULL, from the default ACS; and its
 * values those in force where they may be. In one durable step. */
void discovery_apply_url(struct discovery *discovery, const struct discovery_offer *offer,
                         const struct discovery_source *source);
/* The values alone; with `login`, of the ACS in use, that as well. */
void discovery_apply_values(struct discovery *discovery, const struct discovery_offer *offer,
                            bool login);

/* discovery.c: the offer of its source, in the place of the one before. */
void discovery_keep(struct discovery *discovery, const struct discovery_source *source,
                    const struct discovery_offer *offer);

/* notes.c */
void discovery_read_notes(struct discovery *discovery);

#endif
