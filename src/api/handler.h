/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Handlers: where an object's live values come from and what setting them does. A handler works
 * on a whole row, the struct that the generator made for the object (generated/<model>/rows.h);
 * it never sees a path or a lexical form. A device type binds handlers to objects by name; the
 * generated handlers.h declares one typed function for each bound operation, and the table that
 * registers them.
 *
 * Setting has phases. `validate` looks at the wanted row and changes nothing; `prepare` does
 * what can still fail; then either every handler of the transaction gets `commit` (which cannot
 * fail) or every prepared one gets `abort`. A handler that needs only some phases binds only those.
 *
 * `start` is called once when the daemon begins to work, with the row as it was kept: what a
 * commit once began is begun again.
 */
#ifndef API_HANDLER_H
#define API_HANDLER_H

#include "fault.h"
#include "value.h"

#include <stddef.h>

struct arena;
struct cwmp_set;
struct model;

/* One call of a handler; valid during the call only. */
struct cwmp_call {
    void *device;              /* the context given at registration */
    struct arena *arena;       /* memory of what the handler puts into a row; freed by the engine */
    const uint32_t *instances; /* instance numbers of the row and its ancestors, outermost first */
    const char *const *keys;   /* the device's keys of the same rows; NULL: made by the ACS */
    size_t depth;              /* entries of both */
    struct cwmp_error *error;  /* filled with cwmp_fail() when the handler refuses */
    struct model *model;       /* the engine's own, for cwmp_reference() */
    bool by_acs;               /* in a phase of a set: an RPC of the ACS asks for it */
    const struct cwmp_set *set; /* the engine's own, for cwmp_sets() */
};

/* In a phase of a set: whether the parameter, given by its field's place in the row struct
 * (offsetof), is among those that are being set, be it to the value that it has. */
bool cwmp_sets(const struct cwmp_call *call, size_t field);

/* For a field that refers to another object: the path name (without final dot) of the row that
 * the handler called `handler` made with these keys, outermost first. "" when there is no such
 * row. A row of a table below single objects has one key. */
const char *cwmp_reference(struct cwmp_call *call, const char *handler, const char *const *keys,
                           size_t depth);

/* The URN of the data model that the daemon serves. */
const char *cwmp_model_urn(const struct cwmp_call *call);

/* The rows of a table that the device itself makes, told by `list`. */
struct cwmp_keys;

/* Adds a row. The key (up to 64 bytes) is the device's own name of it, such as "eth0"; as long
 * as the engine has seen the key the row keeps its instance number, over restarts too. */
void cwmp_keys_add(struct cwmp_keys *keys, const char *key);

/* The untyped form that generated thunks convert from and to. Unbound operations are NULL. */
struct cwmp_handler {
    const char *name;
    /* Tells the present rows of a table; instances/keys/depth are those of the parent row. */
    enum cwmp_fault (*list)(struct cwmp_call *call, struct cwmp_keys *keys);
    /* Overwrites the fields it knows in a row that holds the stored or default values. */
    enum cwmp_fault (*read)(struct cwmp_call *call, void *row);
    /* `before` is NULL for a new row, `after` is NULL for a row being deleted. */
    enum cwmp_fault (*validate)(struct cwmp_call *call, const void *before, const void *after);
    enum cwmp_fault (*prepare)(struct cwmp_call *call, const void *before, const void *after);
    void (*commit)(struct cwmp_call *call, const void *before, const void *after);
    void (*abort)(struct cwmp_call *call, const void *before, const void *after);
    void (*start)(struct cwmp_call *call, const void *row);
    void *device; /* the context of this one; NULL: that of the module */
};

/* Text for a row, in the call's memory. */
const char *cwmp_text(struct cwmp_call *call, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
