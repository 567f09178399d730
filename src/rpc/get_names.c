/* SPDX-License-Identifier: Apache-2.0 */
/* GetParameterNames (R-GPN-01 to R-GPN-08). */
#include "rpc/arguments.h"

struct answer {
    struct buf *out;
    size_t count;
};

static void write_item(void *argument, const struct model_item *item)
{
    struct answer *answer = argument;
    buf_puts(answer->out, "<ParameterInfoStruct><Name>");
    rpc_write_name(answer->out, item);
    buf_puts(answer->out, item->writable ? "</Name><Writable>1</Writable></ParameterInfoStruct>"
                                         : "</Name><Writable>0</Writable></ParameterInfoStruct>");
    answer->count++;
}

enum cwmp_fault rpc_get_parameter_names(struct rpc_call *call)
{
    const char *path;
    bool next_level = false;
    enum cwmp_fault fault =
        rpc_argument_string(call->request, "ParameterPath", SIZE_MAX, &path, call->error);
    if (!fault) {
        fault = rpc_argument_boolean(call->request, "NextLevel", &next_level, call->error);
    }
    if (fault) {
        return fault;
    }
    struct answer answer = {.out = call->out};
    struct soap_array list =
        soap_array_open(call->out, "ParameterList", "cwmp:ParameterInfoStruct");
    fault =
        model_visit_names(call->context->model, path, next_level, write_item, &answer, call->error);
    soap_array_close(call->out, list, "ParameterList", answer.count);
    return fault;
}
