/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The C names of what a model names: IPv4Address becomes ipv4_address, UDPEchoConfig becomes
 * udp_echo_config. Every object and parameter of the flat model gets its name as attribute
 * `cname`; an object's is made of its whole path but the root, and unique in the model, a
 * parameter's is unique in its object.
 */
#ifndef GENERATOR_NAMES_H
#define GENERATOR_NAMES_H

#include "flat.h"

void names_assign(struct flat *flat);

/* Lower case with underscores; the caller frees it. */
char *names_snake_case(const char *name);
/* A C identifier in lower case that is no keyword: what --name and handlers must be. */
bool names_is_identifier(const char *text);

#endif
