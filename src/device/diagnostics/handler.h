/* SPDX-License-Identifier: Apache-2.0 */
/* What the handlers of every model do for a test: what a set of its object's parameters means,
 * and how results are written. */
#ifndef DEVICE_DIAGNOSTICS_HANDLER_H
#define DEVICE_DIAGNOSTICS_HANDLER_H

#include "device/internal.h"

/* What each test's object has, taken from a row as it is to be. */
struct diagnostic_order {
    size_t state_field; /* of DiagnosticsState in the row */
    const char *state;
    const char *host_name; /* the parameter without which there is no test, and its text */
    const char *host;
    const char *interface;
    /* The path of a link in this model. */
    const char *(*reference)(struct cwmp_call *call, const struct link *link);
    int family;
    uint32_t dscp;
    bool is_url; /* the host is one, of a throughput test */
};

/* In `validate`: 9007 for a state that is only the device's to say, or for a test requested
 * without a host or over an interface that is not there (R-DIA-01, R-DIA-02). */
enum cwmp_fault diagnostics_check(struct cwmp_call *call, const struct diagnostic_order *order);
/* In `commit`: requests the test with this target, and is true, or ends it (R-DIA-01, R-DIA-04).
 * The caller fills in the other settings; nothing begins before the loop's next turn. */
bool diagnostics_obey(struct cwmp_call *call, const struct diagnostic_order *order,
                      struct diagnostic *diagnostic, struct diagnostic_target *target);

/* Of a ProtocolVersion. */
int diagnostics_family(const char *version);

/* A time in milliseconds; 0 is kept for what did not happen. */
uint32_t diagnostics_ms(uint32_t us);
/* A list of them. */
const char *diagnostics_times(struct cwmp_call *call, const uint32_t *us, size_t count);

/* The counters of an echo server as a model has them: since when, or the unknown time. */
struct cwmp_time diagnostics_echo_time(const struct echo_server *server, int64_t real_us);

/* Fields of a look-up's answer. */
const char *diagnostics_lookup_status(const struct ns_lookup_answer *answer);
const char *diagnostics_lookup_type(const struct ns_lookup_answer *answer);
const char *diagnostics_lookup_addresses(struct cwmp_call *call,
                                         const struct ns_lookup_answer *answer);

/* A time of a throughput test; the unknown time for what did not happen. */
struct cwmp_time diagnostics_moment(const struct throughput *test, int64_t real_us);

/* Rows of its connections and of the parts of its time: none after it was asked for anew or
 * cancelled. */
size_t diagnostics_connections(const struct throughput *test);
size_t diagnostics_parts(const struct throughput *test);

/* The rows of a table of results are numbered from 1; diagnostics_row() counts from 0. */
void diagnostics_list(struct cwmp_keys *keys, size_t count);
size_t diagnostics_row(const struct cwmp_call *call);

#endif
