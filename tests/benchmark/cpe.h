/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The daemon that is measured, as a process of its own with a folder of its own. The environment
 * variable CWMPD_BIN names the program.
 */
#ifndef BENCHMARK_CPE_H
#define BENCHMARK_CPE_H

#include "model/schema.h"

#include <stdbool.h>
#include <sys/types.h>

#define CPE_USERNAME "acs"
#define CPE_PASSWORD "cpe-secret-1"

struct cpe {
    char folder[64];
    char state[80];
    const char *model;
    pid_t pid; /* 0 when it does not run */
};

/* A factory-new device for the ACS on that port of the loopback interface. */
void cpe_make(struct cpe *cpe, const char *model, unsigned acs_port);
/* Its state becomes a full tree (rows.h); before it is started. */
void cpe_fill(const struct cpe *cpe, const struct schema *schema);
void cpe_start(struct cpe *cpe);
/* Lets it end by itself. */
void cpe_stop(struct cpe *cpe);
/* With its folder. */
void cpe_remove(struct cpe *cpe);

/* Sends a line to the control socket ("inform" makes it hold a session now) and waits until it is
 * answered. */
void cpe_ask(const struct cpe *cpe, const char *line);

/* A figure of /proc/PID/smaps_rollup in KiB: "Rss", "Pss", "Private_Dirty". */
double cpe_memory(const struct cpe *cpe, const char *figure);

#endif
