/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reads arguments out of a request's tree. Order and unknown elements do not matter (R-SOP-07,
 * R-SOP-08). A missing string is empty; anything else that is missing, or is not of its type, is
 * 9003 with a sentence naming the argument (R-RPC-02, R-FEN-07). Private to the room.
 */
#ifndef RPC_ARGUMENTS_H
#define RPC_ARGUMENTS_H

#include "rpc/method.h"

/* At most `maximum` characters, else 9003. */
enum cwmp_fault rpc_argument_string(const struct soap_node *parent, const char *name,
                                    size_t maximum, const char **text, struct cwmp_error *error);
enum cwmp_fault rpc_argument_unsigned(const struct soap_node *parent, const char *name,
                                      uint32_t *number, struct cwmp_error *error);
/* The same for an int. */
enum cwmp_fault rpc_argument_int(const struct soap_node *parent, const char *name, int32_t *number,
                                 struct cwmp_error *error);
enum cwmp_fault rpc_argument_boolean(const struct soap_node *parent, const char *name, bool *truth,
                                     struct cwmp_error *error);
/* An argument without which there is nothing to do: an array, or a struct's Name or Value. */
enum cwmp_fault rpc_argument_node(const struct soap_node *parent, const char *name,
                                  const struct soap_node **node, struct cwmp_error *error);

/* ParameterNames in the order of the request, without those that others cover: each parameter is in
 * the answer once (R-GPV-06), and however often a name is repeated, what it names is gone through
 * once. Those left out exist (9005). The names are the request's. */
enum cwmp_fault rpc_argument_names(struct rpc_call *call, const char ***names, size_t *count);

/* One name of a list that may have it more than once. */
struct rpc_name {
    const char *text;
    size_t index;
};
/* Sorts by text, then by place in the request. */
void rpc_names_sort(struct rpc_name *names, size_t count);

#endif
