/* SPDX-License-Identifier: Apache-2.0 */
/* SetParameterAttributes and GetParameterAttributes (R-SPA-01 to R-SPA-14, R-GPA-01). */
#include "base/text.h"
#include "rpc/arguments.h"

#include <string.h>

/* Notification values up to 2 are of CWMP 1.0; the lightweight ones came with 1.4 (R-VER-08). */
#define NEWEST_NOTIFICATION 6

static int newest_notification(enum soap_version version)
{
    return version >= SOAP_CWMP_1_4 ? NEWEST_NOTIFICATION : 2;
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
    *joined = "";
    for (const struct soap_node *entity = array->child; entity; entity = entity->next) {
        if (entity->text[0] == '\0' || strchr(entity->text, ',')) {
            return cwmp_fail(call->error, CWMP_FAULT_INVALID_ARGUMENTS,
                             "AccessList: \"%.64s\" is no name of an entity", entity->text);
        }
        *joined = arena_printf(call->arena, "%s%s%s", *joined, **joined ? "," : "", entity->text);
    }
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

struct answer {
    struct buf *out;
    enum soap_version version;
    size_t count;
};

/* What an older session can be told: the part of the value that is not lightweight. */
static unsigned known_notification(int notification, enum soap_version version)
{
    if (notification <= newest_notification(version)) {
        return (unsigned)notification;
    }
    return notification == 4 || notification == 6 ? 1 : 0;
}

static void write_access_list(struct buf *out, const char *entities)
{
    size_t count = 0;
    struct soap_array list = soap_array_open(out, "AccessList", "xsd:string");
    while (*entities) {
        size_t length = strcspn(entities, ",");
        char entity[128];
        if (length < sizeof entity) {
            memcpy(entity, entities, length);
            entity[length] = '\0';
            soap_element(out, "string", entity);
            count++;
        }
        entities += length + (entities[length] == ',');
    }
    soap_array_close(out, list, "AccessList", count);
}

static void write_item(void *argument, const struct model_item *item)
{
    struct answer *answer = argument;
    buf_puts(answer->out, "<ParameterAttributeStruct>");
    soap_element(answer->out, "Name", item->name);
    soap_element_unsigned(answer->out, "Notification",
                          known_notification(item->notification, answer->version));
    write_access_list(answer->out, item->access_list);
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
    struct answer answer = {.out = call->out, .version = call->version};
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
