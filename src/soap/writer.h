/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Writes envelopes straight into one growing buffer: escaped text, typed values, arrays, faults
 * (R-TRN-12, R-SOP-03, R-ARR-01 to R-ARR-04, R-FEN-01).
 */
#ifndef SOAP_WRITER_H
#define SOAP_WRITER_H

#include "api/fault.h"
#include "base/buf.h"
#include "model/value.h"
#include "soap/version.h"

struct soap_header {
    enum soap_version version;
    const char *id;                 /* NULL: no ID element */
    const char *supported_versions; /* Inform of CWMP 1.4: list; NULL: left out */
};

/* Everything up to and including <Body>. */
void soap_envelope_open(struct buf *out, const struct soap_header *header);
void soap_envelope_close(struct buf *out);

/* <cwmp:NAME> and </cwmp:NAME>. */
void soap_rpc_open(struct buf *out, const char *name);
void soap_rpc_close(struct buf *out, const char *name);

/* Text as XML character data; characters that XML 1.0 cannot hold become U+FFFD. */
void soap_text(struct buf *out, const char *text);
/* <NAME>text</NAME>, unqualified. */
void soap_element(struct buf *out, const char *name, const char *text);
void soap_element_unsigned(struct buf *out, const char *name, uint64_t number);
/* <Value xsi:type="…">…</Value> of the parameter's base type. */
void soap_value(struct buf *out, const struct value *value);
/* <ParameterValueStruct>; the name, of `length` bytes, goes out as it is. */
void soap_parameter_value(struct buf *out, const char *name, size_t length,
                          const struct value *value);

/* An array whose count is known only at its end: open writes a place for the count, close fills
 * it in. `member_type` as in arrayType: "cwmp:EventStruct", "xsd:string". */
struct soap_array {
    size_t count_at; /* offset in the buffer */
};
struct soap_array soap_array_open(struct buf *out, const char *name, const char *member_type);
void soap_array_close(struct buf *out, struct soap_array array, const char *name, size_t count);

/* One SetParameterValuesFault. */
struct soap_parameter_fault {
    const char *name;
    struct cwmp_error error;
    const struct soap_parameter_fault *next;
};
/* The Fault element (inside an open Body); Client or Server by the code (R-FEN-02). */
void soap_fault_write(struct buf *out, const struct cwmp_error *error,
                      const struct soap_parameter_fault *parameters);
/* SOAP-level Fault for a header entry that was not understood (R-SOP-11). */
void soap_fault_must_understand(struct buf *out, const char *entry);

#endif
