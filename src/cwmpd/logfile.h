/* SPDX-License-Identifier: Apache-2.0 */
/* The daemon's recent log lines as a file in the state folder, which the ACS can have uploaded.
 * Bounded: when it is full it becomes the older of two, and a new one begins. Secrets are not in
 * it, for no log line has any (R-SEC-11). */
#ifndef CWMPD_LOGFILE_H
#define CWMPD_LOGFILE_H

#include "api/fault.h"
#include "base/buf.h"
#include "base/env.h"
#include "base/log.h"

struct logfile;

/* Writes what `outer` would take, and hands it on. A file that cannot be written is done without.
 */
struct logfile *logfile_open(const char *folder, const struct env *env, const struct log *outer);
void logfile_close(struct logfile *logfile);
/* To log into. */
const struct log *logfile_log(const struct logfile *logfile);
/* Appends all there is. Faults: 9002. */
enum cwmp_fault logfile_read(const struct logfile *logfile, struct buf *out,
                             struct cwmp_error *error);

#endif
