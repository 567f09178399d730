/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One CPE's methods over a model, as a test calls them: a request goes in as XML, the answer
 * comes out as text and as a parsed message. Every answer has to be an envelope that the reader
 * takes, and a valid one by the published schema where that is at hand (support/bbf.h).
 */
#ifndef SUPPORT_RPC_H
#define SUPPORT_RPC_H

#include "rpc/rpc.h"

/* What the host was asked for. */
struct rpc_host_calls {
    unsigned reboots, factory_resets, informs;
    char command_key[256]; /* of the latest reboot or inform */
    uint32_t delay;        /* of the latest inform */
    bool shell_closed;     /* the operator does not let the ACS in */
    char commands[256];    /* of the latest script: "MODE|STOP|COMMAND|...|" */
    enum cwmp_fault fault; /* what the host answers */
};

struct rpc_fixture {
    struct model *model;
    struct env env;
    struct rpc_host host;
    struct rpc_shell shell; /* refuses the command "bad", says what the others are */
    struct rpc_host_calls calls;
    struct rpc_context context;
    struct arena *arena;
    int64_t now;                /* wall clock, seconds */
    enum soap_version version;  /* of the session: CWMP 1.4 at first */
    struct buf out;             /* the latest answer */
    enum cwmp_fault fault;      /* what rpc_answer returned */
    struct soap_message answer; /* the latest answer, read back */
};

/* A model of `schema` with every parameter stored; the clock stands at 2024-07-01T12:05:09Z. */
void rpc_fixture_open(struct rpc_fixture *fixture, const struct schema *schema);
void rpc_fixture_close(struct rpc_fixture *fixture);

/* Answers a request whose Body holds `body`; prefixes are s, e, xsd, xsi and c. */
void rpc_ask(struct rpc_fixture *fixture, const char *body);
/* The same with entries of the Header. */
void rpc_ask_with_header(struct rpc_fixture *fixture, const char *header, const char *body);
/* Writes an Inform instead. Fails the test when it cannot be written. */
void rpc_write(struct rpc_fixture *fixture, const struct rpc_inform *inform);

/* The answer is that Response, or a CWMP fault of that code. */
void rpc_answered(const struct rpc_fixture *fixture, const char *response);
void rpc_faulted(const struct rpc_fixture *fixture, enum cwmp_fault code);

/* The answer's argument of that name; fails the test when there is none. */
const struct soap_node *rpc_argument(const struct rpc_fixture *fixture, const char *name);
/* How many members an array argument has; its arrayType has to say the same. */
size_t rpc_count(const struct rpc_fixture *fixture, const char *array);
/* The member of an array argument whose Name is `name`, or NULL. */
const struct soap_node *rpc_member(const struct rpc_fixture *fixture, const char *array,
                                   const char *name);
/* Asks the model for a parameter's value in lexical form. */
const char *rpc_value(struct rpc_fixture *fixture, const char *name);
/* FaultCode of the SetParameterValuesFault for that parameter, 0 when there is none. */
unsigned rpc_parameter_fault(const struct rpc_fixture *fixture, const char *name);

#endif
