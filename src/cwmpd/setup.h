/* SPDX-License-Identifier: Apache-2.0 */
/*
 * First starts, factory resets and --load: when the configuration file becomes the state, and
 * what of it lies beside the model. Everything is one store transaction from setup_begin() to
 * setup_finish(), so that a power cut in between leaves what was before.
 */
#ifndef CWMPD_SETUP_H
#define CWMPD_SETUP_H

#include "api/fault.h"
#include "base/mem.h"
#include "base/opener.h"
#include "cli/config.h"
#include "cli/settings.h"
#include "http/client.h"
#include "model/model.h"
#include "store/store.h"

#include <stdbool.h>

struct setup {
    bool due; /* the state is to be made from `config` */
    bool has_config;
    bool resets;   /* a FactoryReset is being carried out */
    bool replaces; /* what the configuration does not say goes back to its default */
    struct config config;
};

struct setup_files {
    const char *config;          /* the factory configuration; NULL: none */
    const char *load;            /* one that replaces what is in force; NULL: none */
    const struct opener *opener; /* of both */
};

/* Before the model is loaded: carries out an ordered factory reset, reads the file. Faults: 9002,
 * 9003. */
enum cwmp_fault setup_begin(struct setup *setup, struct store *store,
                            const struct setup_files *files, struct arena *arena,
                            struct cwmp_error *error);
/* After the model is loaded: applies the configuration and makes it all durable. One with a
 * password toward the ACS and no user name gets that of the device (R-AUT-10). On a fault the state
 * is as it was; the model is not to be used. Faults: 9002, 9003. */
enum cwmp_fault setup_finish(const struct setup *setup, struct store *store, struct model *model,
                             struct cwmp_error *error);

/* Whether the model would take a file that replaces the configuration; nothing is changed. Faults:
 * what the model finds. */
enum cwmp_fault setup_check(const struct config *config, struct model *model,
                            struct cwmp_error *error);
/* Replaces the startup configuration by a file that the ACS has sent: what it does not say goes
 * back to default, but for passwords and the ACS URL. `startup` is a model of it, over the store,
 * and not the one in use. All of it or nothing. Faults: 9002, and what the model finds. */
enum cwmp_fault setup_replace(const struct config *config, struct store *store,
                              struct model *startup, struct cwmp_error *error);
/* What is configured beyond the model, at startup or running; the caller frees it. */
struct settings *setup_settings(struct store *store, bool startup);
/* Keeps it: at startup durably, running until the daemon ends or it is saved. Faults: 9002. */
enum cwmp_fault setup_keep_settings(struct store *store, const struct settings *settings,
                                    bool startup, struct cwmp_error *error);

/* What the configuration says of the way to the ACS; strings in `arena`. */
struct http_session_options setup_transport(struct store *store, struct arena *arena);
/* True when connection requests come in below port 1024, or may after a factory reset. */
bool setup_uses_low_port(struct store *store, const struct setup_files *files);

#endif
