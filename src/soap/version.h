/* SPDX-License-Identifier: Apache-2.0 */
/* CWMP versions and their namespaces (R-SOP-01, R-VER-01 to R-VER-08). */
#ifndef SOAP_VERSION_H
#define SOAP_VERSION_H

#include <stdbool.h>

enum soap_version { SOAP_CWMP_1_0, SOAP_CWMP_1_1, SOAP_CWMP_1_2, SOAP_CWMP_1_3, SOAP_CWMP_1_4 };

/* "urn:dslforum-org:cwmp-1-2" for 1.2 to 1.4. */
const char *soap_version_namespace(enum soap_version version);
/* "1.4" -> SOAP_CWMP_1_4; false when unknown. */
bool soap_version_from_text(const char *text, enum soap_version *version);
/* The version that a namespace alone tells: cwmp-1-2 is 1.2 (R-VER-03). */
bool soap_version_from_namespace(const char *namespace_uri, enum soap_version *version);
/* "1.0,1.1,…" up to `newest`, for SupportedCWMPVersions. */
const char *soap_version_list(enum soap_version newest);

#endif
