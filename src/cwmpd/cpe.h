/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One CPE: one of each room, wired together. Nothing of it is global, so that a process can have
 * as many as it likes on one loop, all sharing the constant tables of the models.
 */
#ifndef CWMPD_CPE_H
#define CWMPD_CPE_H

#include "api/fault.h"
#include "api/module.h"
#include "base/env.h"
#include "base/log.h"
#include "base/opener.h"
#include "model/schema.h"

#include <stdbool.h>
#include <uv.h>

struct cpe;
struct privilege;

struct cpe_options {
    uv_loop_t *loop;
    const struct env *env;
    const struct log *log;
    const struct schema *schema;
    const struct cwmpd_module *module; /* that the schema comes from; NULL: it is built in */
    const char *state_folder;
    const char *config_file;   /* the factory configuration, for a first start; NULL: none */
    const char *load_file;     /* a configuration that replaces the one in force; NULL: none */
    unsigned transfer_wait;    /* seconds that an answer may wait for its transfer (R-DWN-02) */
    unsigned clock_wait;       /* seconds that a clock that is not set is waited for (R-TLS-09) */
    const char *images_folder; /* of firmware images; NULL: in the state folder */
    const char *image_hooks;   /* of the platform (transfer/images.h); NULL: none */
    const char *image_trust;   /* certificates that images are signed under; NULL: any will do */
    const char *xmpp_program;  /* that holds XMPP connections (src/xmpp) */
    const char *record_folder; /* where sessions are recorded; NULL: nowhere */
    const char *socket;        /* for everybody; NULL: in the state folder, for few */
    const char *device_file;   /* NULL: the machine's own identity */
    const char *dhcp_notes;    /* where hooks of DHCP clients leave what they say; NULL: nowhere */
    struct privilege *privilege; /* a DHCP server is asked, addresses are set with it */
    const struct opener *opener; /* of these files; NULL: with the rights of the process */
    void *argument;
    /* An RPC ordered a restart and its session is over; called once, from the loop. A factory
     * reset is done by the next cpe_new() on the state folder. */
    void (*restart)(void *argument, bool factory_reset);
};

/* Opens the state, reads the factory configuration where that is due, makes everything. The
 * strings are read at once. NULL with the first reason why it cannot be; nothing is half done. */
struct cpe *cpe_new(const struct cpe_options *options, struct cwmp_error *error);
/* True when it listens, or may after a factory reset, on a port below 1024. */
bool cpe_uses_low_port(const struct cpe *cpe);
/* Begins to work: control socket, connection requests, the first session. Faults: 9002. */
enum cwmp_fault cpe_start(struct cpe *cpe, struct cwmp_error *error);
/* Ends whatever is under way. Its handles close on the loop's next turns. */
void cpe_free(struct cpe *cpe);

#endif
