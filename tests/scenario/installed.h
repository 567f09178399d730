/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Somebody who has nothing but an installation: what was built is installed below a folder of its
 * own, and commands run in another, empty one. What goes wrong here fails the test.
 */
#ifndef SCENARIO_INSTALLED_H
#define SCENARIO_INSTALLED_H

#include "base/mem.h"

struct installed {
    char folder[64];    /* where commands run */
    char installed[64]; /* DESTDIR */
    struct arena *arena;
};

void installed_open(struct installed *place);
void installed_close(struct installed *place);

/* Installs; the programs and the pkg-config file are found from then on, and CPE_PORT is a port for
 * the daemon's connection requests. */
void installed_install(const struct installed *place);
/* Runs a shell command, which has to succeed. When it does not, the files `output` and `log` of the
 * folder are shown. */
void installed_run(const struct installed *place, const char *command);
/* A file of the folder; in the arena. */
const char *installed_path(const struct installed *place, const char *name);
/* What the build sets for the tests. */
const char *installed_environment(const char *name);

#endif
