/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reads an envelope as its bytes arrive: SOAP 1.1, names by namespace and never by prefix,
 * unknown content skipped, everything bounded (R-SOP-*, R-SEC-08). The result is a light tree of
 * the RPC's arguments in the caller's arena.
 */
#ifndef SOAP_READER_H
#define SOAP_READER_H

#include "api/fault.h"
#include "base/mem.h"
#include "soap/version.h"

#include <stdbool.h>
#include <stddef.h>

struct soap_limits {
    size_t bytes;      /* of the whole envelope */
    size_t depth;      /* of nested elements */
    size_t elements;   /* in all */
    size_t attributes; /* of one element */
    size_t text;       /* bytes of one element's text */
};

/* 8 MiB, 64 deep, 200,000 elements, 32 attributes, 1 MiB of text. */
struct soap_limits soap_limits_default(void);

struct soap_node {
    const char *name;     /* local name */
    const char *ns;       /* namespace URI, "" when none */
    const char *text;     /* character data as it stands, "" when none */
    const char *xsi_type; /* local name of xsi:type, NULL when absent */
    struct soap_node *child;
    struct soap_node *next;
};

/* An ACS fault (R-FEN-01 as seen from the CPE). */
struct soap_fault {
    const char *code;   /* soap faultcode's local name: "Client", "Server", "VersionMismatch" */
    unsigned cwmp_code; /* FaultCode below detail, 0 when absent */
    const char *text;   /* FaultString, else faultstring */
};

struct soap_message {
    enum soap_version version;   /* as far as the namespace tells */
    const char *id;              /* header ID, NULL when absent */
    bool hold_requests;          /* header HoldRequests, false when absent (R-HDR-03) */
    const char *use_version;     /* header UseCWMPVersion, NULL when absent */
    const char *not_understood;  /* a header entry with mustUnderstand that is unknown, or NULL */
    const struct soap_node *rpc; /* the element below Body; NULL when fault is set */
    const struct soap_fault *fault;
};

struct soap_reader;

struct soap_reader *soap_reader_new(const struct soap_limits *limits, struct arena *arena);
void soap_reader_free(struct soap_reader *reader);
/* False once the input is refused; further bytes are ignored then. */
bool soap_reader_feed(struct soap_reader *reader, const char *data, size_t length);
/* The message, or why the input is none: not well-formed, a DOCTYPE (R-SOP-09), not a SOAP 1.1
 * envelope, no Body, over a limit. `error->text` says which; fault 9003. */
enum cwmp_fault soap_reader_finish(struct soap_reader *reader, struct soap_message *message,
                                   struct cwmp_error *error);

/* The first child of that local name in any namespace, or NULL. */
const struct soap_node *soap_child(const struct soap_node *node, const char *name);

#endif
