/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Recordings: folders that `cwmpd --record` has written, one file for each message, the CPE's and
 * the ACS's in turn.
 */
#ifndef ACS_RECORDING_H
#define ACS_RECORDING_H

#include <stdbool.h>
#include <stddef.h>

struct acs_message {
    char *path;      /* of its file; NULL: there is none */
    char *kind;      /* as the file's name says: "Inform", "empty" */
    char *head;      /* first line and headers */
    char *body;      /* "" without one */
    unsigned status; /* of the ACS's */
};

/* What the CPE sent, and what it was answered with. */
struct acs_pair {
    struct acs_message cpe, acs;
    unsigned session; /* from 1; each Inform begins one */
};

/* Challenges, redirects and refused codings are left out: what they led to comes after them. */
struct acs_recording {
    struct acs_pair *pairs;
    size_t count;
    unsigned sessions;
    /* Patterns of the file `volatile`: parameters whose values change by themselves, and paths of
     * elements that are not compared (Envelope/Body/Inform/ParameterList/). */
    char **volatile_names;
    size_t volatile_count;
};

/* NULL with the reason in `error`. */
struct acs_recording *acs_recording_read(const char *folder, char *error, size_t error_size);
void acs_recording_free(struct acs_recording *recording);

/* One file; false with the reason in `error`. */
bool acs_message_read(const char *path, struct acs_message *message, char *error,
                      size_t error_size);
void acs_message_clear(struct acs_message *message);
/* The first value of a header, up to the end of its line and the end of the string; NULL. */
const char *acs_message_header(const struct acs_message *message, const char *name);

#endif
