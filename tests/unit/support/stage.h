/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A stage for the session engine: a real model, a real store, real methods; a clock that moves
 * when the test moves it, and a transport that the test plays. Nothing here ever waits.
 */
#ifndef SUPPORT_STAGE_H
#define SUPPORT_STAGE_H

#include "session/session.h"
#include "support/fake_env.h"

#include <check.h>

#define MS      "Device.ManagementServer."
#define CODE    "Device.DeviceInfo.ProvisioningCode" /* active notification is forced */
#define URL     "http://acs.example/one"
#define OTHER   "http://acs.example/two"
#define SECONDS 1000
#define PEER    "192.0.2.7" /* the address that acs.example has */

struct stage {
    struct fake_env fake;
    char folder[64];
    uv_loop_t loop;
    struct store *store;
    struct model *model;
    struct session_engine *engine;
    struct cwmp_error error;
    struct arena *arena;
    struct http_request posted; /* under way; `done` NULL: none */
    char *sent;                 /* its body */
    char session_url[256];
    unsigned sessions; /* opened since the last start, as are the next two */
    unsigned reboots, resets;
    uint64_t clock_wait_ms; /* the engine's, from the next opening on */
    bool isolated;          /* the link is down */
    bool reached;           /* the ACS, since the last start */
};

extern struct stage stage;

/* The fixture: a CPE with an identity and no ACS URL, not started. */
void stage_setup(void);
void stage_teardown(void);

void stage_open(void);
void stage_close(void);
/* Starts the engine, the second one with an ACS URL set before. */
void stage_start(void);
void stage_begin(const char *url);
/* Down and up again on the same store. */
void stage_restart(void);
/* A committed change of a parameter; fails the test when it is refused. */
void stage_set(enum model_origin origin, const char *name, const char *value);

/* Lets the engine do all it has to do now. */
void stage_settle(void);
/* Lets time pass, all at once, and settles. */
void stage_pass(uint64_t milliseconds);

/* The ACS answers with this content of soap:Body (prefixes s and c); NULL: 204. */
void stage_respond(const char *content);
/* InformResponse. */
void stage_accept(void);
/* InformResponse, and nothing wanted: the session is over. */
void stage_complete(void);
/* The transport fails; the second time because there is no way to the ACS. */
void stage_break(const char *reason);
void stage_cut(void);

/* The session under way is the `number`th; its Inform has these events, in this order, as
 * "1 BOOT;M Reboot=key;". */
void stage_expect_inform(unsigned number, const char *events);
/* There were this many sessions, and none is under way. */
void stage_expect_silence(unsigned number);
void stage_expect_retry_count(const char *count);

#endif
