/* SPDX-License-Identifier: Apache-2.0 */
/* SetParameterAttributes and GetParameterAttributes (R-SPA-01 to R-SPA-14, R-GPA-01). */
#include "base/text.h"
#include "rpc/arguments.h"

#include <string.h>

/* Up to 2 they are of CWMP 1.0; the lightweight ones came with 1.4 (R-VER-08). */
static int newest_notification(enum soap_version version)
{
    return version >= SOAP_CWMP_1_4 ? 6 : 2;
}

static enum cwmp_fault read_notification(struct rpc_call *call, const struct soap_node *entry,
                                         int *notification)
{
    bool change;
    uint32_t number;
    *notification = MODEL_UNCHANGED;
    enum cwmp_fault fault = rpc_argument_boolean(entry, "NotificationChange", &change, call->error);
    if (fault || !change) {
        return fault;
    }
    fault = rpc_argument_unsigned(entry, "Notification", &number, call->error);
    if (fault) {
        return fault;
    }
    int newest = newest_notification(call->version);
    if (number > (uint32_t)newest) {
        return cwmp_fail(call->error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "Notification %u is not one of 0 to %d", (unsigned)number, newest);
    }
    *notification = (int)number;
    return CWMP_OK;
}

/* The entities as the model takes them: one string, with commas. */
static enum cwmp_fault join_entities(struct rpc_call *call, const struct soap_node *array,
                                     const char **joined)
{
    struct buf list = {0};
    for (const struct soap_node *entity = array->child; entity; entity = entity->next) {
        if (entity->text[0] == '\0' || strchr(entity->text, ',')) {
            buf_free(&list);
            return cwmp_fail(call->error, CWMP_FAULT_INVALID_ARGUMENTS,
                             "AccessList: \"%.64s\" is no name of an entity", entity->text);
        }
        buf_puts(&list, list.length > 0 ? "," : "");
        buf_puts(&list, entity->text);
    }
    *joined = arena_strdup(call->arena, buf_text(&list));
    buf_free(&list);
    return CWMP_OK;
}

static enum cwmp_fault read_access_list(struct rpc_call *call, const struct soap_node *entry,
                                        const char **access_list)
{
    bool change;
    const struct soap_node *array;
    *access_list = NULL;
    enum cwmp_fault fault = rpc_argument_boolean(entry, "AccessListChange", &change, call->error);
    if (fault || !change) {
        return fault;
    }
    fault = rpc_argument_node(entry, "AccessList", &array, call->error);
    return fault ? fault : join_entities(call, array, access_list);
}

static enum cwmp_fault stage_entry(struct rpc_call *call, struct model_transaction *transaction,
                                   const struct soap_node *entry)
{
    const struct soap_node *name;
    int notification = MODEL_UNCHANGED;
    const char *access_list = NULL;
    enum cwmp_fault fault = rpc_argument_node(entry, "Name", &name, call->error);
    if (!fault) {
        fault = read_notification(call, entry, &notification);
    }
    if (!fault) {
        fault = read_access_list(call, entry, &access_list);
    }
    if (!fault) {
        fault =
            model_set_attributes(transaction, name->text, notification, access_list, call->error);
    }
    return fault;
}

enum cwmp_fault rpc_set_parameter_attributes(struct rpc_call *call)
{
    const struct soap_node *list;
    enum cwmp_fault fault = rpc_argument_node(call->request, "ParameterList", &list, call->error);
    if (fault) {
        return fault;
    }
    struct model_transaction *transaction = model_begin(call->context->model, MODEL_ORIGIN_ACS);
    for (const struct soap_node *entry = list->child; !fault && entry; entry = entry->next) {
        fault = stage_entry(call, transaction, entry);
    }
    if (fault) {
        model_abort(transaction);
        return fault;
    }
    return model_commit(transaction, call->arena, NULL, call->error);
}

/* To an ACS of before the lightweight ones a parameter has what its own notification amounts to:
 * 3 and 5 are lightweight alone, 4 and 6 are passive besides (R-VER-08). */
static unsigned notification_in(enum soap_version version, int notification)
{
    static const unsigned without[] = {0, 1, 2, 0, 1, 0, 1};
    return notification <= newest_notification(version) ? (unsigned)notification
                                                        : without[notification];
}

struct answer {
    struct buf *out;
    struct arena *arena;
    enum soap_version version;
    size_t count;
};

static void write_access_list(struct answer *answer, const char *entities)
{
    size_t count = 0;
    struct soap_array list = soap_array_open(answer->out, "AccessList", "xsd:string");
    while (*entities) {
        size_t length = strcspn(entities, ",");
        soap_element(answer->out, "string", arena_strndup(answer->arena, entities, length));
        count++;
        entities += length + (entities[length] == ',');
    }
    soap_array_close(answer->out, list, "AccessList", count);
}

static void write_item(void *argument, const struct model_item *item)
{
    struct answer *answer = argument;
    buf_puts(answer->out, "<ParameterAttributeStruct>");
    soap_element(answer->out, "Name", item->name);
    soap_element_unsigned(answer->out, "Notification",
                          notification_in(answer->version, item->notification));
    write_access_list(answer, item->access_list);
    buf_puts(answer->out, "</ParameterAttributeStruct>");
    answer->count++;
}

static void ignore_item(void *argument, const struct model_item *item)
{
    (void)argument, (void)item;
}

enum cwmp_fault rpc_get_parameter_attributes(struct rpc_call *call)
{
    struct rpc_name *names;
    size_t count;
    enum cwmp_fault fault = rpc_argument_names(call, &names, &count);
    struct answer answer = {.out = call->out, .arena = call->arena, .version = call->version};
    struct soap_array list =
        soap_array_open(call->out, "ParameterList", "cwmp:ParameterAttributeStruct");
    for (size_t i = 0; !fault && i < count; i++) {
        fault = model_visit_attributes(call->context->model, names[i].text,
                                       names[i].covered ? ignore_item : write_item, &answer,
                                       call->error);
    }
    soap_array_close(call->out, list, "ParameterList", answer.count);
    return fault;
}
