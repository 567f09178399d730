/* SPDX-License-Identifier: Apache-2.0 */
/* Written by dmgen from Device:2.17 (urn:cwmpd:device2-1-0); not to be edited. */
#ifndef DEVICE2_SCHEMA_H
#define DEVICE2_SCHEMA_H

#include "api/schema.h"

extern const struct schema device2_schema;

#endif
