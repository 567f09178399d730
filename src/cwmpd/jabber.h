/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Connection requests over XMPP as the model wants them: the connection that ConnReqXMPPConnection
 * refers to, ConnReqJabberID for the ACS, the state for the connection's rows (R-XMP-01, R-XMP-02).
 */
#ifndef CWMPD_JABBER_H
#define CWMPD_JABBER_H

#include "base/env.h"
#include "base/log.h"
#include "cli/output.h"
#include "connreq/xmpp.h"
#include "device/device.h"
#include "model/model.h"
#include "store/store.h"

#include <stdbool.h>
#include <uv.h>

struct jabber;

struct jabber_options {
    uv_loop_t *loop;
    const struct env *env;
    const struct log *log;
    struct model *model;
    struct store *store;
    const char *program;            /* cwmpd-xmpp */
    const char *ca_file, *crl_file; /* as toward the ACS; outlive this */
    void *argument;
    bool (*wake)(void *argument);    /* a valid connection request; false: busy */
    void (*changed)(void *argument); /* what jabber_tell() tells */
};

/* Begins to work. NULL: the root has no XMPP. */
struct jabber *jabber_new(const struct jabber_options *options);
void jabber_free(struct jabber *jabber);

/* A parameter changed: follows on the loop's next turn if it has to. */
void jabber_model_changed(struct jabber *jabber, const struct model_change *change);

/* Other files from now on, which outlive this or the next call. */
void jabber_set_trust(struct jabber *jabber, const char *ca_file, const char *crl_file);

/* How the connection with that instance number is; false: it is not used. */
bool jabber_tell(const struct jabber *jabber, uint32_t instance,
                 struct device_xmpp_connection *connection);
/* The same for people: a row. */
void jabber_show(const struct jabber *jabber, struct cli_output *out);

#endif
