/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Validates messages against the published CWMP schemas, offline. Needs the Broadband Forum's
 * documents (support/bbf.h); without them soap_schema_new() returns NULL.
 */
#ifndef SUPPORT_SOAP_SCHEMA_H
#define SUPPORT_SOAP_SCHEMA_H

#include <libxml/tree.h>

struct soap_schema;

struct soap_schema *soap_schema_new(void);
void soap_schema_free(struct soap_schema *schema);
/* Holds the envelope, or a lightweight notification, against the schema of the CWMP namespace it
 * uses (the newest one when it uses none). NULL when it is valid, else the first reason, which
 * lives until the next call. */
const char *soap_schema_check(struct soap_schema *schema, xmlDoc *envelope);

#endif
