/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Handlers that were written for the rows of one model, at the service of another. The two have an
 * object in common, but not every parameter of it, and so not the layout of its row: a handler of
 * the daemon is called with a row of its own model, and what both models have goes across, field
 * by field and by name. What only its own model has is the default there; what only the served
 * model has stays as it is.
 */
#ifndef MODEL_ADAPTER_H
#define MODEL_ADAPTER_H

#include "api/fault.h"
#include "api/handler.h"
#include "model/schema.h"

#include <stdbool.h>
#include <stddef.h>

struct adapter;
struct adapted;

/* A built-in model. */
struct adapter_source {
    const struct schema *schema;
    const struct cwmp_handler *handlers; /* of its handler_names, in that order */
    void *device;                        /* their context */
};

/* `handlers` are those of `schema` in the order of its handler_names; one with a name like
 * "device2:memory_status" becomes the handler "memory_status" of the source "device2". NULL with
 * 9003 when there is no such handler, or when a parameter that both models have is not of one type.
 * The sources' schemas have to live as long as the adapter. */
struct adapter *adapter_new(const struct schema *schema, const struct cwmp_handler *handlers,
                            const struct adapter_source *sources, size_t source_count,
                            struct cwmp_error *error);
void adapter_free(struct adapter *adapter);
/* schema->handler_count of them, for `struct model_options`. */
const struct cwmp_handler *adapter_handlers(const struct adapter *adapter);

/* The place of a field of the handler's row in the served row; false: that one has none. */
bool adapted_field(const struct adapted *adapted, size_t *field);

#endif
