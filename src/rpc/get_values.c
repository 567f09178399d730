/* SPDX-License-Identifier: Apache-2.0 */
/* GetParameterValues (R-GPV-01 to R-GPV-09). */
#include "rpc/arguments.h"

struct answer {
    struct buf *out;
    size_t count;
};

/* dmgen takes no name that would have to be escaped; an alias can have any character. */
void rpc_write_name(struct buf *out, const struct model_item *item)
{
    if (item->aliased) {
        soap_text(out, item->name);
    } else {
        buf_puts(out, item->name);
    }
}

static void write_aliased(struct buf *out, const struct model_item *item)
{
    struct buf name = {0};
    soap_text(&name, item->name);
    soap_parameter_value(out, buf_text(&name), name.length, item->value);
    buf_free(&name);
}

void rpc_write_parameter_value(struct buf *out, const struct model_item *item)
{
    if (item->aliased) {
        write_aliased(out, item);
    } else {
        soap_parameter_value(out, item->name, strlen(item->name), item->value);
    }
}

static void write_item(void *argument, const struct model_item *item)
{
    struct answer *answer = argument;
    rpc_write_parameter_value(answer->out, item);
    answer->count++;
}

enum cwmp_fault rpc_get_parameter_values(struct rpc_call *call)
{
    const char **names;
    size_t count;
    enum cwmp_fault fault = rpc_argument_names(call, &names, &count);
    struct answer answer = {.out = call->out};
    struct soap_array list =
        soap_array_open(call->out, "ParameterList", "cwmp:ParameterValueStruct");
    for (size_t i = 0; !fault && i < count; i++) {
        fault =
            model_visit_values(call->context->model, names[i], write_item, &answer, call->error);
    }
    soap_array_close(call->out, list, "ParameterList", answer.count);
    return fault;
}
