/* SPDX-License-Identifier: Apache-2.0 */
/* The command line of cwmpd. */
#ifndef CWMPD_OPTIONS_H
#define CWMPD_OPTIONS_H

#include "api/module.h"
#include "base/mem.h"
#include "model/schema.h"

#include <stdbool.h>
#include <stddef.h>

struct options {
    const char *config_file;
    bool config_is_default; /* none was given: it need not be there */
    const char *load_file;  /* NULL: none */
    const char *state_folder;
    const char *device_file;
    bool device_is_default;    /* none was given: it need not be there */
    const char *reboot_hook;   /* may not exist */
    unsigned transfer_wait;    /* seconds */
    unsigned clock_wait;       /* seconds */
    const char *user;          /* whom root becomes */
    int helper;                /* of a restarted daemon: the socket to its helper; else -1 */
    const char *images_folder; /* NULL: in the state folder */
    const char *image_hooks;   /* need not be there */
    const char *image_trust;   /* NULL: images need no signature */
    const char *xmpp_program;  /* cwmpd-xmpp */
    const char *record_folder; /* NULL: none */
    const char *socket;        /* for everybody; NULL: in the state folder, for few */
    const char *dhcp_notes;    /* need not be there */
    const char *model;         /* as it was given: the name of a built-in one, or a module's file */
    const struct schema *schema;
    const struct cwmpd_module *module; /* NULL: the model is built in */
    bool foreground;
    bool verbose;
    bool to_syslog;
};

enum options_verdict {
    OPTIONS_RUN,
    OPTIONS_DONE, /* help or version was shown: exit code 0 */
    OPTIONS_WRONG /* the mistake was shown: exit code 2 */
};

/* Relative paths become absolute ones, in `arena`. */
enum options_verdict options_read(int argc, char **argv, struct arena *arena,
                                  struct options *options);

/* The argument vector of a restarted daemon: the same process, so in its foreground, and without
 * --load, which is done; with the socket to its helper (-1: none). NULL at the end; in `arena`. */
char **options_for_restart(const struct options *options, int helper, struct arena *arena);

#endif
