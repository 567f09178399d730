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

/* A lightweight one is as busy as another. */
static bool is_active(int notification)
{
    return notification == 2 || notification == 5 || notification == 6;
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

/* One entry as it was read. */
struct entry {
    const char *name;
    int notification;        /* MODEL_UNCHANGED: does not say */
    const char *access_list; /* NULL: does not say */
};

static enum cwmp_fault read_entry(struct rpc_call *call, const struct soap_node *node,
                                  struct entry *entry)
{
    const struct soap_node *name;
    enum cwmp_fault fault = rpc_argument_node(node, "Name", &name, call->error);
    if (!fault) {
        entry->name = name->text;
        fault = read_notification(call, node, &entry->notification);
    }
    if (!fault) {
        fault = read_access_list(call, node, &entry->access_list);
    }
    return fault;
}

static enum cwmp_fault read_entries(struct rpc_call *call, const struct soap_node *list,
                                    struct entry **entries, size_t *count)
{
    enum cwmp_fault fault = CWMP_OK;
    size_t all = 0;
    for (const struct soap_node *node = list->child; node; node = node->next) {
        all++;
    }
    *entries = arena_alloc(call->arena, (all + 1) * sizeof **entries);
    *count = 0;
    for (const struct soap_node *node = list->child; !fault && node; node = node->next) {
        fault = read_entry(call, node, &(*entries)[(*count)++]);
    }
    return fault;
}

/* What the entries that are kept say of one name. */
struct said {
    bool notification, access_list;
    bool active; /* by one of them, so that it may be refused (R-SPA-06) */
};

static bool says_more(const struct said *said, const struct entry *entry)
{
    bool notifies = entry->notification != MODEL_UNCHANGED;
    return (notifies && !said->notification) || (entry->access_list && !said->access_list) ||
           (is_active(entry->notification) && !said->active);
}

static void note_said(struct said *said, const struct entry *entry)
{
    said->notification |= entry->notification != MODEL_UNCHANGED;
    said->access_list |= entry->access_list != NULL;
    said->active |= is_active(entry->notification);
}

/* Of several entries with one name the last that says something counts (R-SPA-02), and the others
 * are checked only: what a partial path names is gone through a few times at most, however often it
 * is repeated. */
static enum cwmp_fault drop_overridden(struct rpc_call *call, struct entry *entries, size_t count)
{
    struct rpc_name *sorted = arena_alloc(call->arena, (count + 1) * sizeof *sorted);
    enum cwmp_fault fault = CWMP_OK;
    struct said said = {0};
    for (size_t i = 0; i < count; i++) {
        sorted[i] = (struct rpc_name){.text = entries[i].name, .index = i};
    }
    rpc_names_sort(sorted, count);
    for (size_t i = count; !fault && i > 0; i--) {
        struct entry *entry = &entries[sorted[i - 1].index];
        bool last = i == count || !text_equal(sorted[i].text, entry->name);
        if (last) {
            said = (struct said){0};
        }
        if (last || says_more(&said, entry)) {
            note_said(&said, entry);
            continue;
        }
        fault = model_check_attributes(call->context->model, entry->name, entry->notification,
                                       entry->access_list, call->error);
        entry->name = NULL;
    }
    return fault;
}

static enum cwmp_fault stage_entries(struct rpc_call *call, struct model_transaction *transaction,
                                     const struct soap_node *list)
{
    struct entry *entries;
    size_t count;
    enum cwmp_fault fault = read_entries(call, list, &entries, &count);
    if (!fault) {
        fault = drop_overridden(call, entries, count);
    }
    for (size_t i = 0; !fault && i < count; i++) {
        const struct entry *entry = &entries[i];
        if (entry->name) {
            fault = model_set_attributes(transaction, entry->name, entry->notification,
                                         entry->access_list, call->error);
        }
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
    fault = stage_entries(call, transaction, list);
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

enum cwmp_fault rpc_get_parameter_attributes(struct rpc_call *call)
{
    const char **names;
    size_t count;
    enum cwmp_fault fault = rpc_argument_names(call, &names, &count);
    struct answer answer = {.out = call->out, .arena = call->arena, .version = call->version};
    struct soap_array list =
        soap_array_open(call->out, "ParameterList", "cwmp:ParameterAttributeStruct");
    for (size_t i = 0; !fault && i < count; i++) {
        fault = model_visit_attributes(call->context->model, names[i], write_item, &answer,
                                       call->error);
    }
    soap_array_close(call->out, list, "ParameterList", answer.count);
    return fault;
}
