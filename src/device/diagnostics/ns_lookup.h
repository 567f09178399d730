/* SPDX-License-Identifier: Apache-2.0 */
/* Look-up of a name at a server, several times, each with a result of its own. */
#ifndef DEVICE_DIAGNOSTICS_NS_LOOKUP_H
#define DEVICE_DIAGNOSTICS_NS_LOOKUP_H

#include "device/diagnostics/diagnostic.h"

#include <arpa/inet.h>

#define NS_LOOKUP_ADDRESSES_MAX 10

enum ns_lookup_status {
    NS_LOOKUP_SUCCESS,
    NS_LOOKUP_SERVER_NOT_AVAILABLE,
    NS_LOOKUP_NOT_RESOLVED,
    NS_LOOKUP_TIMEOUT,
    NS_LOOKUP_OTHER
};

struct ns_lookup_settings {
    struct diagnostic_target target; /* the host is the name to look up; no family, no mark */
    char server[257];                /* name or address; "": the system's own servers */
    uint32_t timeout_ms;             /* for each answer */
    uint32_t repetitions;
};

struct ns_lookup_answer {
    enum ns_lookup_status status;
    bool authoritative;
    char name[257]; /* as the server has it */
    char addresses[NS_LOOKUP_ADDRESSES_MAX][INET6_ADDRSTRLEN];
    size_t address_count;
    char server[INET6_ADDRSTRLEN];
    uint32_t us; /* 0: no answer */
};

struct ns_lookup_run;

struct ns_lookup {
    struct diagnostic base;
    struct ns_lookup_settings settings;
    struct ns_lookup_answer *answers; /* NULL before the first run */
    uint32_t answer_count, succeeded;
    struct ns_lookup_run *run;
};

extern const struct diagnostic_operations ns_lookup_operations;

#endif
