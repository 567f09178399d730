/* SPDX-License-Identifier: Apache-2.0 */
/* A module with one thing wrong; DOCTORED says which, in the order of meson.build. */
#include "api/module.h"
#include "testmodel/schema.h"

#define GOOD         0
#define OTHER_ABI    1
#define OTHER_SIZE   2
#define OTHER_TABLES 3
#define OTHER_LAYOUT 4
#define NO_SCHEMA    5
#define NO_HANDLERS  6
#define NO_MODULE    7
#define UNDEFINED    8

extern const struct cwmpd_module cwmpd_module;
extern const struct schema doctored_schema;

const struct schema doctored_schema = {
    .version = DOCTORED == OTHER_TABLES ? SCHEMA_VERSION + 1 : SCHEMA_VERSION,
    .layout = DOCTORED == OTHER_LAYOUT ? SCHEMA_LAYOUT + 1 : SCHEMA_LAYOUT,
    .role_count = ROLE_COUNT,
};

#if DOCTORED == UNDEFINED
enum cwmp_fault doctored_missing(const struct cwmpd_host *host, void **device,
                                 struct cwmp_error *error);
#endif

#if DOCTORED != NO_MODULE
/* The names only: what the functions do is of no interest here. */
static const struct cwmp_handler handlers[] = {
    {.name = "status"}, {.name = "port"}, {.name = "port_stats"}, {.name = "port_address"}, {0}};

const struct cwmpd_module cwmpd_module = {
    .abi = DOCTORED == OTHER_ABI ? CWMPD_MODULE_ABI + 1 : CWMPD_MODULE_ABI,
    .size = sizeof(struct cwmpd_module),
    .call_size = sizeof(struct cwmp_call) + (DOCTORED == OTHER_SIZE ? 8 : 0),
    .handler_size = sizeof(struct cwmp_handler),
    .schema = DOCTORED == NO_SCHEMA                                  ? NULL
              : DOCTORED == OTHER_TABLES || DOCTORED == OTHER_LAYOUT ? &doctored_schema
                                                                     : &testmodel_schema,
    .handlers = DOCTORED == NO_HANDLERS ? NULL : handlers,
#if DOCTORED == UNDEFINED
    .init = doctored_missing,
#endif
};
#endif
