/* SPDX-License-Identifier: Apache-2.0 */
/* Name-based identifiers: the same name always has the same UUID (RFC 4122 4.3, version 5). */
#ifndef DEVICE_UUID_H
#define DEVICE_UUID_H

/* Of a URI. */
void uuid_of_uri(const char *uri, char text[37]);

#endif
