/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Bulk data (TR-069 Annex N; section 11.6 of the requirements): reports of parameter values that
 * the CPE makes by itself, at the end of each interval of a profile, and sends to a collector over
 * HTTP. What fails is tried again and kept as the profile says. Profiles are rows of the model
 * below the object of ROLE_BULK_DATA_ENABLE; a root without that role has no bulk data.
 */
#ifndef BULK_BULK_H
#define BULK_BULK_H

#include "base/env.h"
#include "base/log.h"
#include "http/client.h"
#include "model/model.h"
#include "store/store.h"

#include <uv.h>

struct bulk;

struct bulk_options {
    uv_loop_t *loop;
    const struct env *env;
    const struct log *log;
    struct model *model;
    struct store *store;      /* keeps reports over a restart (R-BLK-11) */
    struct http_client *http; /* outlives this */
    /* Whom to trust (R-BLK-03); URL, credentials and the client certificate are not used. */
    struct http_session_options transport;
};

/* Takes over the reports that were kept, and begins to work on the loop's next turn. */
struct bulk *bulk_new(const struct bulk_options *options);
/* Drops what is being sent. Its handle closes on the loop's next turn. NULL is allowed. */
void bulk_free(struct bulk *bulk);

/* Others are to be trusted, from the next delivery on. Strings stay the caller's. */
void bulk_set_transport(struct bulk *bulk, const struct http_session_options *transport);

/* One of the model's changes; what concerns profiles is read anew on the loop's next turn. */
void bulk_model_changed(struct bulk *bulk, const struct model_change *change);

#endif
