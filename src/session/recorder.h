/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The session recorder: what CPE and ACS say to each other as files, one for each message, with
 * its HTTP head; for looking into what went wrong, and for playing the ACS's side again (cwmp-acs
 * --replay). Secrets do not get into them: values of hidden and unknown parameters, passwords of
 * transfers, credentials and cookies are masked (R-SEC-11).
 */
#ifndef SESSION_RECORDER_H
#define SESSION_RECORDER_H

#include "api/fault.h"
#include "base/log.h"
#include "http/observer.h"
#include "model/model.h"

/* What one folder holds at most; then recording ends. */
#define RECORDER_MAX_FILES 10000
#define RECORDER_MAX_BYTES ((uint64_t)256 << 20)

struct recorder;

/* Records nothing yet. */
struct recorder *recorder_new(const struct model *model, const struct log *log);
void recorder_free(struct recorder *recorder);

/* Records into that folder from the next message on, which is made when it is missing (0700);
 * files (0600) are numbered on from those that are in it. 9002 with the reason when that cannot
 * be; then it records where it did. */
enum cwmp_fault recorder_start(struct recorder *recorder, const char *folder,
                               struct cwmp_error *error);
void recorder_stop(struct recorder *recorder);
/* The folder, NULL when nothing is recorded. */
const char *recorder_folder(const struct recorder *recorder);

/* To be given to the sessions. */
const struct http_observer *recorder_observer(const struct recorder *recorder);

#endif
