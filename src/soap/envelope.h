/* SPDX-License-Identifier: Apache-2.0 */
/* Makes a message of a parsed envelope: Header entries, the RPC or the Fault. Private. */
#ifndef SOAP_ENVELOPE_H
#define SOAP_ENVELOPE_H

#include "soap/reader.h"

/* Is it a header entry that CWMP defines (R-HDR table), in one of its namespaces? */
bool soap_header_entry_known(const char *ns, const char *name);

/* Fills `message` from the Envelope element. Fault: 9003. */
enum cwmp_fault soap_envelope_read(const struct soap_node *envelope, struct arena *arena,
                                   struct soap_message *message, struct cwmp_error *error);

#endif
