/* SPDX-License-Identifier: Apache-2.0 */
#include "soap/version.h"

#include <stddef.h>
#include <string.h>

struct version {
    const char *text;
    const char *namespace_uri;
    const char *list; /* this version and all before it */
};

static const struct version versions[] = {
    [SOAP_CWMP_1_0] = {"1.0", "urn:dslforum-org:cwmp-1-0", "1.0"},
    [SOAP_CWMP_1_1] = {"1.1", "urn:dslforum-org:cwmp-1-1", "1.0,1.1"},
    [SOAP_CWMP_1_2] = {"1.2", "urn:dslforum-org:cwmp-1-2", "1.0,1.1,1.2"},
    [SOAP_CWMP_1_3] = {"1.3", "urn:dslforum-org:cwmp-1-2", "1.0,1.1,1.2,1.3"},
    [SOAP_CWMP_1_4] = {"1.4", "urn:dslforum-org:cwmp-1-2", "1.0,1.1,1.2,1.3,1.4"},
};

#define VERSION_COUNT (sizeof versions / sizeof versions[0])

const char *soap_version_namespace(enum soap_version version)
{
    return versions[version].namespace_uri;
}

bool soap_version_from_text(const char *text, enum soap_version *version)
{
    for (size_t i = 0; i < VERSION_COUNT; i++) {
        if (strcmp(versions[i].text, text) == 0) {
            *version = (enum soap_version)i;
            return true;
        }
    }
    return false;
}

bool soap_version_from_namespace(const char *namespace_uri, enum soap_version *version)
{
    for (size_t i = 0; i < VERSION_COUNT; i++) {
        if (strcmp(versions[i].namespace_uri, namespace_uri) == 0) {
            *version = (enum soap_version)i;
            return true;
        }
    }
    return false;
}

const char *soap_version_list(enum soap_version newest)
{
    return versions[newest].list;
}
