/* SPDX-License-Identifier: Apache-2.0 */
/* Written by dmgen from InternetGatewayDevice:1.14 (urn:cwmpd:igd1-1-0); not to be edited. */
#ifndef IGD1_SCHEMA_H
#define IGD1_SCHEMA_H

#include "api/schema.h"

extern const struct schema igd1_schema;

#endif
