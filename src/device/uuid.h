/* SPDX-License-Identifier: Apache-2.0 */
/* Name-based identifiers: the same name always has the same UUID (RFC 4122 4.3, version 5). */
#ifndef DEVICE_UUID_H
#define DEVICE_UUID_H

/* Of a URI. */
void uuid_of_uri(const char *uri, char text[37]);
/* Of a deployment unit (R-SWM-07), by its name and the domain name of its vendor. */
void uuid_of_unit(const char *name, const char *vendor, char text[37]);

#endif
