/* SPDX-License-Identifier: Apache-2.0 */
#include "base/fields.h"
#include "software/internal.h"

#include <stdio.h>

static const char *field(char *name, size_t size, size_t index, const char *what)
{
    snprintf(name, size, "%zu.%s", index, what);
    return name;
}

void orders_record_write(const struct pending *pending, struct buf *out)
{
    const struct order *order = &pending->order;
    char name[32];

    fields_put(out, "command-key", order->command_key);
    fields_put_number(out, "autonomous", order->autonomous);
    fields_put_number(out, "received", pending->received);
    fields_put_number(out, "next", (int64_t)pending->next);
    fields_put(out, "targets", pending->targets);
    fields_put_number(out, "begun", pending->begun);
    fields_put(out, "change", pending->change);
    fields_put_number(out, "start", pending->start);
    fields_put(out, "unit-reference", pending->unit_reference);
    fields_put(out, "execution-references", pending->execution_references);
    fields_put(out, "results", pending->results);
    fields_put_number(out, "count", (int64_t)order->count);
    for (size_t i = 0; i < order->count; i++) {
        const struct order_operation *operation = &order->operations[i];

        fields_put_number(out, field(name, sizeof name, i, "kind"), operation->kind);
        fields_put(out, field(name, sizeof name, i, "url"), operation->url);
        fields_put(out, field(name, sizeof name, i, "uuid"), operation->uuid);
        fields_put(out, field(name, sizeof name, i, "version"), operation->version);
        fields_put(out, field(name, sizeof name, i, "username"), operation->username);
        fields_put(out, field(name, sizeof name, i, "password"), operation->password);
        fields_put(out, field(name, sizeof name, i, "environment"), operation->environment);
    }
}

void orders_record_read(const char *record, struct pending *pending)
{
    struct order *order = &pending->order;
    struct arena *arena = pending->arena;
    int64_t count = fields_get_number(record, "count");
    char name[32];

    order->command_key = fields_get(record, "command-key", arena);
    order->autonomous = fields_get_number(record, "autonomous") != 0;
    order->count = count >= 0 && count <= ORDER_MAX_OPERATIONS ? (size_t)count : 0;
    pending->received = fields_get_number(record, "received");
    pending->next = (size_t)fields_get_number(record, "next");
    pending->targets = fields_get(record, "targets", arena);
    pending->begun = fields_get_number(record, "begun") != 0;
    pending->change = fields_get(record, "change", arena);
    pending->start = fields_get_number(record, "start");
    pending->unit_reference = fields_get(record, "unit-reference", arena);
    pending->execution_references = fields_get(record, "execution-references", arena);
    pending->results = fields_get(record, "results", arena);
    for (size_t i = 0; i < order->count; i++) {
        struct order_operation *operation = &order->operations[i];

        operation->kind =
            (enum order_kind)fields_get_number(record, field(name, sizeof name, i, "kind"));
        operation->url = fields_get(record, field(name, sizeof name, i, "url"), arena);
        operation->uuid = fields_get(record, field(name, sizeof name, i, "uuid"), arena);
        operation->version = fields_get(record, field(name, sizeof name, i, "version"), arena);
        operation->username = fields_get(record, field(name, sizeof name, i, "username"), arena);
        operation->password = fields_get(record, field(name, sizeof name, i, "password"), arena);
        operation->environment =
            fields_get(record, field(name, sizeof name, i, "environment"), arena);
    }
}
