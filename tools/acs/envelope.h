/* SPDX-License-Identifier: Apache-2.0 */
/* Writes the ACS's SOAP envelopes: requests from script words, responses, faults. */
#ifndef ACS_ENVELOPE_H
#define ACS_ENVELOPE_H

#include "acs/script.h"
#include "base/buf.h"

#include <stdbool.h>

struct acs_envelope {
    const char *cwmp;    /* CWMP namespace URI */
    const char *id;      /* NULL leaves the ID header out */
    const char *version; /* UseCWMPVersion; NULL leaves it out */
    const char *unknown; /* mustUnderstand of an unknown header entry; NULL leaves it out */
    bool hold;
    enum acs_style style;
};

/* `words`: method name and arguments as in a script. */
void acs_envelope_request(struct buf *out, const struct acs_envelope *envelope, char *const *words,
                          size_t count);
/* The response an ACS gives to the CPE's request `kind`. */
void acs_envelope_response(struct buf *out, const struct acs_envelope *envelope, const char *kind);
void acs_envelope_fault(struct buf *out, const struct acs_envelope *envelope, unsigned code);
/* `content` as soap:Body. */
void acs_envelope_xml(struct buf *out, const struct acs_envelope *envelope, const char *content);

/* Text as XML character data. */
void acs_xml_escape(struct buf *out, const char *text);

#endif
