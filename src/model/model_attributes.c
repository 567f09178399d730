/* SPDX-License-Identifier: Apache-2.0 */
/* Notification and AccessList (SetParameterAttributes, GetParameterAttributes). */
#include "base/text.h"
#include "model/internal.h"

#include <stdlib.h>
#include <string.h>

#define NOTIFICATION_OFF     0
#define NOTIFICATION_PASSIVE 1
#define NOTIFICATION_ACTIVE  2
#define NOTIFICATION_LAST    6 /* 3 to 6 are lightweight */
#define EVERYBODY            "Subscriber"
#define ENTITY_MAX           64 /* of CWMP's schema */

static int default_notification(const struct model *model, uint16_t parameter)
{
    uint8_t notify = model->schema->parameters[parameter].notify;

    return notify == SCHEMA_NOTIFY_FORCE_DEFAULT_ENABLED ? NOTIFICATION_ACTIVE : NOTIFICATION_OFF;
}

int row_notification(const struct model *model, const struct row *row, uint16_t parameter)
{
    uint8_t notify = model->schema->parameters[parameter].notify;
    const struct slot *slot;

    if (notify == SCHEMA_NOTIFY_FORCE_ENABLED)
        return NOTIFICATION_ACTIVE;
    slot = slot_find(row, parameter);
    if (slot != NULL && slot->notification != MODEL_UNCHANGED)
        return slot->notification;
    return default_notification(model, parameter);
}

const char *row_access_list(const struct row *row, uint16_t parameter)
{
    const struct slot *slot = slot_find(row, parameter);

    return slot != NULL && slot->access_list != NULL ? slot->access_list : EVERYBODY;
}

bool row_admits_subscriber(const struct row *row, uint16_t parameter)
{
    return text_list_has(row_access_list(row, parameter), EVERYBODY);
}

/* ---- Reading ------------------------------------------------------------------------- */

struct visit {
    model_visitor visitor;
    void *argument;
};

static void tell_attributes(struct model *model, const struct row *row, const struct path *path,
                            const char *name, const struct visit *visit)
{
    struct model_item item = {.path = path,
                              .name = name,
                              .aliased = strchr(name, '[') != NULL,
                              .parameter = &model->schema->parameters[path->parameter],
                              .writable = parameter_is_writable(model, row, path->parameter),
                              .notification = row_notification(model, row, path->parameter),
                              .access_list = row_access_list(row, path->parameter)};

    visit->visitor(visit->argument, &item);
}

static void visit_object_attributes(struct walk *walk, struct row *row, uint16_t object)
{
    const struct schema_object *entry = &walk->model->schema->objects[object];

    for (uint16_t i = 0; i < entry->parameter_count; i++) {
        const char *name = walk_parameter_name(walk, (uint16_t)(entry->first_parameter + i));

        tell_attributes(walk->model, row, &walk->path, name, walk->argument);
    }
}

static enum cwmp_fault visit_attributes(struct model *model, const char *name,
                                        const struct path *path, struct row *row, void *argument,
                                        struct cwmp_error *error)
{
    struct walk walk = {.object = visit_object_attributes, .argument = argument};

    (void)error;
    if (path->parameter != SCHEMA_NONE)
        tell_attributes(model, row, path, name, argument);
    else
        walk_run(&walk, model, name, path, row);
    return CWMP_OK;
}

enum cwmp_fault model_visit_attributes(struct model *model, const char *name, model_visitor visitor,
                                       void *argument, struct cwmp_error *error)
{
    struct visit visit = {.visitor = visitor, .argument = argument};

    return names_visit(model, name, visit_attributes, &visit, error);
}

/* ---- Staging ------------------------------------------------------------------------- */

static void stage(struct model_transaction *transaction, struct row *row, uint16_t parameter,
                  int notification, const char *access_list, const struct value *reference)
{
    if (transaction->attribute_count == transaction->attribute_capacity) {
        transaction->attribute_capacity = transaction->attribute_capacity * 2 + 8;
        transaction->attributes =
            mem_realloc(transaction->attributes,
                        transaction->attribute_capacity * sizeof *transaction->attributes);
    }
    transaction->attributes[transaction->attribute_count] = (struct staged_attributes){
        .order = transaction->attribute_count,
        .row = row,
        .parameter = parameter,
        .notification = notification,
        .access_list = access_list != NULL ? mem_strdup(access_list) : NULL,
        .reference = reference != NULL ? value_keep(reference) : NULL};
    transaction->attribute_count++;
}

/* Counters and the like that the device itself keeps would notify all the time (R-SPA-06). */
static bool may_be_denied(const struct model *model, uint16_t parameter)
{
    const struct schema_parameter *entry = &model->schema->parameters[parameter];
    const struct cwmp_handler *handler = model_handler(model, entry->object);

    return entry->notify == SCHEMA_NOTIFY_CAN_DENY && handler != NULL && handler->read != NULL;
}

/* An active lightweight notification is as busy as an active one. */
static bool is_active(int notification)
{
    return notification == NOTIFICATION_ACTIVE || notification == 5 || notification == 6;
}

struct staging {
    struct model_transaction *transaction;
    int notification;
    const char *access_list;
    uint16_t denied; /* first parameter that refuses active notification, or SCHEMA_NONE */
};

static void stage_one(struct staging *staging, struct reader *reader, uint16_t parameter)
{
    struct value reference;

    if (is_active(staging->notification) && may_be_denied(reader->model, parameter)) {
        if (staging->denied == SCHEMA_NONE)
            staging->denied = parameter;
        return;
    }
    /* From now on the present value is what changes are held against (R-SPA-11). */
    if (staging->notification > NOTIFICATION_OFF) {
        reference = reader_value(reader, parameter);
        stage(staging->transaction, reader->row, parameter, staging->notification,
              staging->access_list, &reference);
    } else {
        stage(staging->transaction, reader->row, parameter, staging->notification,
              staging->access_list, NULL);
    }
}

static void stage_object(struct walk *walk, struct row *row, uint16_t object)
{
    struct staging *staging = walk->argument;
    const struct schema_object *entry = &walk->model->schema->objects[object];
    struct reader reader = {.model = walk->model, .row = row, .object = object};

    if (staging->notification > NOTIFICATION_OFF && entry->parameter_count > 0)
        reader = reader_open(walk->model, row, object, VIEW_COMMITTED, walk->arena);
    for (uint16_t i = 0; i < entry->parameter_count; i++)
        stage_one(staging, &reader, (uint16_t)(entry->first_parameter + i));
}

static void stage_parameter(struct staging *staging, const struct path *path, struct row *row)
{
    struct arena *arena = arena_new();
    struct reader reader =
        reader_open(staging->transaction->model, row, path->object, VIEW_COMMITTED, arena);

    stage_one(staging, &reader, path->parameter);
    arena_free(arena);
}

/* The standard's, or a vendor's: X_<VENDOR>_<name>. */
static bool is_entity(const char *name, size_t length)
{
    const char *vendor = name + 2, *end;

    if (length > ENTITY_MAX)
        return false;
    if (length < 2 || strncmp(name, "X_", 2) != 0)
        return length == strlen(EVERYBODY) && strncmp(name, EVERYBODY, length) == 0;
    end = memchr(vendor, '_', length - 2);
    return end != NULL && end > vendor && end + 1 < name + length;
}

/* R-SPA-05, R-SPA-07, R-SPA-08 */
static bool offers_lightweight(struct model *model)
{
    struct arena *arena = arena_new();
    bool offered = *model_role_string(model, ROLE_LIGHTWEIGHT_PROTOCOLS_SUPPORTED, arena) != '\0';

    arena_free(arena);
    return offered;
}

enum cwmp_fault model_check_attributes(struct model *model, const char *name, int notification,
                                       const char *access_list, struct cwmp_error *error)
{
    if (notification > NOTIFICATION_ACTIVE && notification <= NOTIFICATION_LAST &&
        !offers_lightweight(model))
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "%s: notification %d needs lightweight notification, which is not "
                         "supported",
                         name, notification);
    if (notification != MODEL_UNCHANGED &&
        (notification < NOTIFICATION_OFF || notification > NOTIFICATION_LAST))
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "%s: there is no notification %d",
                         name, notification);
    if (access_list == NULL || *access_list == '\0')
        return CWMP_OK;
    for (const char *at = access_list;; at++) {
        size_t length = strcspn(at, ",");

        if (!is_entity(at, length))
            return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                             "%s: '%.*s' is no entity of an access list", name,
                             (int)(length < 64 ? length : 64), at);
        at += length;
        if (*at == '\0')
            return CWMP_OK;
    }
}

enum cwmp_fault model_set_attributes(struct model_transaction *transaction, const char *name,
                                     int notification, const char *access_list,
                                     struct cwmp_error *error)
{
    struct staging staging = {.transaction = transaction,
                              .notification = notification,
                              .access_list = access_list,
                              .denied = SCHEMA_NONE};
    struct walk walk = {.object = stage_object, .argument = &staging};
    struct model *model = transaction->model;
    struct path path;
    struct row *row;
    enum cwmp_fault fault = model_check_attributes(model, name, notification, access_list, error);

    if (fault == CWMP_OK)
        fault = model_resolve(model, name, VIEW_COMMITTED, &path, &row, error);
    if (fault != CWMP_OK)
        return fault;
    if (path.parameter != SCHEMA_NONE)
        stage_parameter(&staging, &path, row);
    else
        walk_run(&walk, model, name, &path, row);
    if (staging.denied != SCHEMA_NONE)
        return cwmp_fail(
            error, CWMP_FAULT_NOTIFICATION_REJECTED, "%s: active notification of %s is refused",
            name, schema_string(model->schema, model->schema->parameters[staging.denied].name));
    return CWMP_OK;
}

/* ---- Back to the defaults -------------------------------------------------------------- */

/* Calls `done` for each slot with a notification of its own, in the row and all below it; also
 * in rows that the device does not have at present. */
static void visit_set(struct model *model, struct row *row, struct records *records,
                      void (*done)(struct model *model, struct row *row, struct slot *slot,
                                   struct records *records))
{
    for (uint16_t i = 0; i < row->slot_count; i++)
        if (row->slots[i].notification != MODEL_UNCHANGED)
            done(model, row, &row->slots[i], records);
    for (uint16_t i = 0; i < row->table_count; i++)
        for (size_t j = 0; j < row->tables[i]->count; j++)
            visit_set(model, row->tables[i]->rows[j], records, done);
}

static void record_default(struct model *model, struct row *row, struct slot *slot,
                           struct records *records)
{
    const char *name = row_name(model, row, model->schema->parameters[slot->parameter].object,
                                slot->parameter, records->arena);

    records_add(records, MODEL_RECORD_NOTIFICATION, name, NULL,
                (uint32_t)default_notification(model, slot->parameter));
    records_add(records, MODEL_RECORD_REPORTED, name, NULL, 0);
}

static void apply_default(struct model *model, struct row *row, struct slot *slot,
                          struct records *records)
{
    (void)row, (void)records;
    slot->notification = (int8_t)default_notification(model, slot->parameter);
    value_drop(slot->reported);
    value_drop(slot->sent);
    slot->reported = slot->sent = NULL;
    slot->reported_kept = false;
}

enum cwmp_fault model_reset_notifications(struct model *model, struct cwmp_error *error)
{
    struct records records;
    enum cwmp_fault fault;

    records_init(&records);
    visit_set(model, model->root, &records, record_default);
    fault = records_commit(&records, model, MODEL_ORIGIN_DEVICE, error);
    records_free(&records);
    if (fault == CWMP_OK)
        visit_set(model, model->root, NULL, apply_default);
    return fault;
}

/* ---- At commit ----------------------------------------------------------------------- */

static int compare_staged(const void *left, const void *right)
{
    const struct staged_attributes *a = left, *b = right;

    if (a->row != b->row)
        return (uintptr_t)a->row < (uintptr_t)b->row ? -1 : 1;
    if (a->parameter != b->parameter)
        return a->parameter < b->parameter ? -1 : 1;
    return a->order < b->order ? -1 : 1;
}

static void discard(struct staged_attributes *staged)
{
    free(staged->access_list);
    value_drop(staged->reference);
}

/* A later entry overrides what an earlier one said of the same parameter (R-SPA-02). */
static void override(struct staged_attributes *earlier, struct staged_attributes *later)
{
    if (later->notification != MODEL_UNCHANGED) {
        value_drop(earlier->reference);
        earlier->notification = later->notification;
        earlier->reference = later->reference;
    }
    if (later->access_list != NULL) {
        free(earlier->access_list);
        earlier->access_list = later->access_list;
    }
}

/* Takes away what is as it was; notification that is forced cannot be set (R-SPA-14). */
static bool changes_something(const struct model *model, struct staged_attributes *staged)
{
    bool forced =
        model->schema->parameters[staged->parameter].notify == SCHEMA_NOTIFY_FORCE_ENABLED;

    if (forced || staged->notification == row_notification(model, staged->row, staged->parameter)) {
        value_drop(staged->reference);
        staged->reference = NULL;
        staged->notification = MODEL_UNCHANGED;
    }
    if (staged->access_list != NULL &&
        text_equal(staged->access_list, row_access_list(staged->row, staged->parameter))) {
        free(staged->access_list);
        staged->access_list = NULL;
    }
    return (staged->notification != MODEL_UNCHANGED || staged->access_list != NULL) &&
           row_is_live(staged->row, VIEW_STAGED);
}

void transaction_fold_attributes(struct model_transaction *transaction)
{
    struct staged_attributes *staged = transaction->attributes;
    size_t count = transaction->attribute_count, folded = 0, kept = 0;

    if (count == 0)
        return;
    qsort(staged, count, sizeof *staged, compare_staged);
    for (size_t i = 1; i < count; i++) {
        if (staged[i].row == staged[folded].row && staged[i].parameter == staged[folded].parameter)
            override(&staged[folded], &staged[i]);
        else
            staged[++folded] = staged[i];
    }
    for (size_t i = 0; i <= folded; i++) {
        if (changes_something(transaction->model, &staged[i]))
            staged[kept++] = staged[i];
        else
            discard(&staged[i]);
    }
    transaction->attribute_count = kept;
}

void transaction_record_attributes(const struct model_transaction *transaction,
                                   struct records *records)
{
    const struct model *model = transaction->model;

    for (size_t i = 0; i < transaction->attribute_count; i++) {
        const struct staged_attributes *staged = &transaction->attributes[i];
        const char *name =
            row_name(model, staged->row, model->schema->parameters[staged->parameter].object,
                     staged->parameter, records->arena);

        if (staged->notification != MODEL_UNCHANGED)
            records_add(records, MODEL_RECORD_NOTIFICATION, name, NULL,
                        (uint32_t)staged->notification);
        if (staged->reference != NULL)
            records_add_value(records, MODEL_RECORD_REPORTED, name, staged->reference);
        else if (staged->notification == NOTIFICATION_OFF)
            records_add(records, MODEL_RECORD_REPORTED, name, NULL, 0);
        if (staged->access_list != NULL)
            records_add(records, MODEL_RECORD_ACCESS_LIST, name, staged->access_list, 0);
    }
}

void transaction_apply_attributes(const struct model_transaction *transaction)
{
    for (size_t i = 0; i < transaction->attribute_count; i++) {
        struct staged_attributes *staged = &transaction->attributes[i];
        struct slot *slot = slot_need(staged->row, staged->parameter);

        if (staged->notification != MODEL_UNCHANGED) {
            slot->notification = (int8_t)staged->notification;
            value_drop(slot->sent);
            slot->sent =
                staged->reference != NULL && notification_is_lightweight(slot->notification)
                    ? value_keep(staged->reference)
                    : NULL;
            value_drop(slot->reported);
            slot->reported = staged->reference;
            slot->reported_kept = staged->reference != NULL;
            staged->reference = NULL;
        }
        if (staged->access_list != NULL) {
            free(slot->access_list);
            slot->access_list = staged->access_list;
            staged->access_list = NULL;
        }
    }
}
