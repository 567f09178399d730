/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The running configuration and the startup configuration as wholes (CLI reference 2.6 and 5.21):
 * saving the one as the other, replacing the latter, writing it as text. What makes them differ is
 * in the store (store/store.h).
 */
#ifndef CWMPD_CONFIGURATION_H
#define CWMPD_CONFIGURATION_H

#include "api/fault.h"
#include "base/buf.h"
#include "base/env.h"
#include "base/log.h"
#include "cli/config.h"
#include "cli/config_write.h"
#include "model/model.h"
#include "store/store.h"

#include <stdbool.h>

struct configuration;

struct configuration_options {
    struct model *model; /* in use: the running configuration */
    struct store *store;
    const struct env *env;
    const struct log *log;
};

struct configuration *configuration_new(const struct configuration_options *options);
void configuration_free(struct configuration *configuration);
/* What of the startup configuration is no setting. */
void configuration_set_learned(struct configuration *configuration, struct config_learned learned);

/* The shell has changed what is not saved. */
bool configuration_is_unsaved(const struct configuration *configuration);
/* `write`: the running configuration is the startup configuration from now on, in one durable
 * step; within a script, when that has ended well. Faults: 9002. */
enum cwmp_fault configuration_save(struct configuration *configuration, struct cwmp_error *error);

/* Appends the startup configuration in the shell's syntax. Faults: 9002. */
enum cwmp_fault configuration_print_startup(const struct configuration *configuration,
                                            enum config_passwords passwords, struct buf *out,
                                            struct cwmp_error *error);

/* Whether a file can replace the startup configuration; looks at all of it, changes nothing.
 * Faults: 9003 with "FILE:LINE: reason", and what the model finds. */
enum cwmp_fault configuration_check(const struct configuration *configuration,
                                    const struct config *config, struct cwmp_error *error);
/* Does it, after that check: the agent has to start anew for the file to take effect, and what the
 * shell has not saved is lost then. Faults: 9002, those of the check; then it is as before. */
enum cwmp_fault configuration_replace(const struct configuration *configuration,
                                      const struct config *config, struct cwmp_error *error);

/* A script begins: what is changed from now on is taken back unless the script ends well. Scripts
 * do not nest. Faults: 9002. */
enum cwmp_fault configuration_begin(struct configuration *configuration, struct cwmp_error *error);
/* It has ended; `good`: what it has changed stays, and is saved if it said so. Otherwise the
 * running configuration is what it was. Faults: 9002; with one, it is not. */
enum cwmp_fault configuration_end(struct configuration *configuration, bool good,
                                  struct cwmp_error *error);

/* Startup and running configuration as a text, to compare; secrets in clear. Faults: 9002. */
enum cwmp_fault configuration_snapshot(const struct configuration *configuration, struct buf *out,
                                       struct cwmp_error *error);

#endif
