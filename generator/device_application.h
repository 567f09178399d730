/* SPDX-License-Identifier: Apache-2.0 */
/* What the parts of device_type.c have in common: one device type on its way into a flat model. */
#ifndef GENERATOR_DEVICE_APPLICATION_H
#define GENERATOR_DEVICE_APPLICATION_H

#include "document.h"
#include "flat.h"

#include "model/role.h"

#define DEVICE_NAMESPACE "urn:cwmpd:device-type-1-0" /* of the attributes that are ours */

struct device_application {
    struct flat *flat;
    const struct document *document;
    const char *extended;             /* name of the built-in one that this is; NULL: it is none */
    xmlHashTable *handlers;           /* name -> element of the device type that binds it */
    const xmlNode *bound[ROLE_COUNT]; /* by role */
};

#define DEVICE_WRONG(application, node, ...)                                                       \
    report_error_node((application)->flat->report, (application)->document->file, node, __VA_ARGS__)

#endif
