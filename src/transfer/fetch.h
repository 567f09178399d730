/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One file from or to one server: HTTP and HTTPS through the room that also talks to the ACS (with
 * the same trust decisions and authentication), FTP, SFTP and TFTP through libcurl on the same
 * loop. Every failure is the fault that TransferComplete names it by. Private to the room.
 */
#ifndef TRANSFER_FETCH_H
#define TRANSFER_FETCH_H

#include "api/fault.h"
#include "transfer/transfer.h"

struct fetch;

struct fetch_options {
    const struct transfers_options *transfers;
    const char *url, *username, *password;
    bool upload;
    const char *path;        /* download: the file to make */
    uint64_t limit;          /* download: bytes */
    uint64_t expected;       /* download: bytes that it has to have; 0: unknown (R-DWN-05) */
    const struct buf *data;  /* upload; kept by the caller */
    const char *known_hosts; /* SSH servers that are trusted; no others are */
    void *argument;
    /* Called once, from the loop, unless the fetch was freed before. */
    void (*done)(void *argument, const struct cwmp_error *error);
};

/* Absolute, of a protocol that there is (9013), without user information (9003, R-FTR-05). */
enum cwmp_fault fetch_check_url(const char *url, struct cwmp_error *error);

/* Nobody but the server can read what is sent there. */
bool fetch_is_confidential(const char *url);

/* The options are read at once but for what they say. NULL with 9002, 9014 or 9015. */
struct fetch *fetch_start(const struct fetch_options *options, struct cwmp_error *error);
/* Ends the fetch; may be called from `done`. */
void fetch_free(struct fetch *fetch);

#endif
