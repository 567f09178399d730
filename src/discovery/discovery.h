/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Where the ACS URL comes from (section 9 of the requirements): the operator's configuration, the
 * ACS itself, DHCP, or the default ACS, in that order. What DHCP says comes in as reports of DHCP
 * clients' hooks or by a query of the daemon's own; this room decides what becomes of it, sets the
 * model by role, and keeps where a value came from.
 *
 * - Without an ACS, or with the default one, the first offer is taken (an https URL before an http
 *   one when there are several).
 * - An ACS from DHCP follows the offers of the same family and interface; an offer without a URL
 *   changes nothing.
 * - An ACS that the operator or the ACS has set stays, whatever DHCP says (R-DSC-12, R-DSC-13).
 * - An ACS that nobody reaches for 300 s is looked for again, if DHCP has ever been the way to find
 *   it (R-DSC-10, R-DSC-11): then the next offer counts.
 * - Provisioning code and retry parameters of DHCP are used where nobody has set them.
 */
#ifndef DISCOVERY_DISCOVERY_H
#define DISCOVERY_DISCOVERY_H

#include "discovery/query.h"
#include "model/model.h"
#include "store/store.h"

#define DISCOVERY_UNREACHABLE_MS 300000 /* R-DSC-11 */
#define DISCOVERY_DEFAULT_MS     60000  /* DHCP has that long before the default ACS is used */

struct discovery;

struct discovery_options {
    uv_loop_t *loop;
    const struct env *env;
    const struct log *log;
    struct model *model;
    struct store *store;
    const char *notes_folder; /* what hooks left there is read at the start; NULL: none */
    struct discovery_opener opener;
    /* The link that the operator calls so ("Mgmt 0"); false: none is. NULL: they have no other
     * names. */
    bool (*link)(const void *argument, const char *name, char link[IF_NAMESIZE]);
    const void *link_argument;
};

struct discovery *discovery_new(const struct discovery_options *options);
/* Reads the notes, decides, and begins to ask where that is configured. */
void discovery_start(struct discovery *discovery);
/* Its handles close on the loop's next turn. NULL is allowed. */
void discovery_free(struct discovery *discovery);

/* A hook's report (report.h). What it leads to follows on the loop. Faults: 9003. */
enum cwmp_fault discovery_report(struct discovery *discovery, const char *line,
                                 struct cwmp_error *error);

/* The model's observer; also before discovery_start(). */
void discovery_model_changed(struct discovery *discovery, const struct model_change *change);
/* A session with the ACS of the model has ended. `reached`: there was a TCP connection. */
void discovery_session_ended(struct discovery *discovery, bool reached);

enum discovery_origin {
    DISCOVERY_ORIGIN_NONE, /* there is no ACS URL */
    DISCOVERY_ORIGIN_CONFIG,
    DISCOVERY_ORIGIN_ACS,
    DISCOVERY_ORIGIN_DHCP,
    DISCOVERY_ORIGIN_DEFAULT
};

/* Where the present ACS URL came from. */
enum discovery_origin discovery_origin(const struct discovery *discovery);
/* "none", "config", "ACS", "DHCP", "default", as `show cwmp status` has it. */
const char *discovery_origin_name(enum discovery_origin origin);
/* The parameter has a value that came from DHCP or the default ACS: it belongs to no configuration
 * file (CLI reference 3.3). `startup`: in the startup configuration, not the running one. */
bool discovery_has_set(const struct discovery *discovery, enum model_role role, bool startup);

#endif
