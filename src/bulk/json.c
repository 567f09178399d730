/* SPDX-License-Identifier: Apache-2.0 */
/* Reports as JSON (R-BLK-08). */
#include "bulk/report.h"

#include <string.h>

/* Text is in XML's characters already; what JSON does not allow as it is, is escaped. */
static void put_string(const char *text, size_t length, struct buf *out)
{
    buf_putc(out, '"');
    for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)text[i];

        if (c == '"' || c == '\\')
            buf_putc(out, '\\');
        if (c < 0x20)
            buf_printf(out, "\\u%04x", c);
        else
            buf_putc(out, (char)c);
    }
    buf_putc(out, '"');
}

static void put_value(const struct bulk_item *item, struct buf *out)
{
    switch (item->type) {
    case CWMP_TYPE_INT:
    case CWMP_TYPE_LONG:
    case CWMP_TYPE_UNSIGNED_INT:
    case CWMP_TYPE_UNSIGNED_LONG:
    case CWMP_TYPE_BOOLEAN: /* "true", "false" */
        buf_puts(out, item->text);
        break;
    default:
        put_string(item->text, strlen(item->text), out);
    }
}

/* ---- Nested objects ------------------------------------------------------------------- */

/* A component of a name. The reports' items come in model order, so that the node looked for is
 * nearly always the one added last. */
struct node {
    const char *name;
    size_t length;
    const struct bulk_item *item; /* NULL: an object */
    struct node *first, *last, *next;
};

static struct node *find_child(struct node *parent, const char *name, size_t length)
{
    struct node *child = parent->last;

    if (child != NULL && child->length == length && memcmp(child->name, name, length) == 0)
        return child;
    for (child = parent->first; child != NULL; child = child->next)
        if (child->length == length && memcmp(child->name, name, length) == 0)
            return child;
    return NULL;
}

static struct node *add_child(struct node *parent, const char *name, size_t length,
                              struct arena *arena)
{
    struct node *child = arena_alloc(arena, sizeof *child);

    child->name = name;
    child->length = length;
    if (parent->last != NULL)
        parent->last->next = child;
    else
        parent->first = child;
    parent->last = child;
    return child;
}

/* The first item of a name has it; one that would be below a value has no place. */
static void add_item(struct node *root, const struct bulk_item *item, struct arena *arena)
{
    struct node *node = root, *child;
    const char *name = item->name;

    for (;;) {
        size_t length = strcspn(name, ".");

        child = find_child(node, name, length);
        if (name[length] == '\0')
            break;
        if (child != NULL && child->item != NULL)
            return;
        node = child != NULL ? child : add_child(node, name, length, arena);
        name += length + 1;
    }
    if (child == NULL)
        add_child(node, name, strlen(name), arena)->item = item;
}

/* Names are no deeper than a path is long, 256 characters. */
static void put_children(const struct node *node, bool begun, struct buf *out)
{
    for (const struct node *child = node->first; child != NULL; child = child->next) {
        if (begun)
            buf_putc(out, ',');
        begun = true;
        put_string(child->name, child->length, out);
        buf_putc(out, ':');
        if (child->item != NULL) {
            put_value(child->item, out);
        } else {
            buf_putc(out, '{');
            put_children(child, false, out);
            buf_putc(out, '}');
        }
    }
}

static void put_hierarchy(const struct bulk_report *report, bool begun, struct buf *out)
{
    struct arena *arena = arena_new();
    struct node root = {0};

    for (size_t i = 0; i < report->count; i++)
        add_item(&root, &report->items[i], arena);
    put_children(&root, begun, out);
    arena_free(arena);
}

/* ---- Reports -------------------------------------------------------------------------- */

static void put_pairs(const struct bulk_report *report, bool begun, struct buf *out)
{
    for (size_t i = 0; i < report->count; i++) {
        const struct bulk_item *item = &report->items[i];

        if (begun)
            buf_putc(out, ',');
        begun = true;
        put_string(item->name, strlen(item->name), out);
        buf_putc(out, ':');
        put_value(item, out);
    }
}

static void put_report(const struct bulk_profile *profile, const struct bulk_report *report,
                       struct buf *out)
{
    bool timed = profile->json.timestamp != BULK_NO_TIMESTAMP;

    buf_putc(out, '{');
    if (timed) {
        buf_puts(out, "\"CollectionTime\":");
        bulk_write_time(profile->json.timestamp, report->time_ms, "\"", out);
    }
    if (profile->json.flat)
        put_pairs(report, timed, out);
    else
        put_hierarchy(report, timed, out);
    buf_putc(out, '}');
}

void bulk_write_json(const struct bulk_profile *profile, const struct bulk_report *reports,
                     struct buf *out)
{
    buf_puts(out, "{\"Report\":[");
    for (const struct bulk_report *report = reports; report != NULL; report = report->next) {
        put_report(profile, report, out);
        if (report->next != NULL)
            buf_putc(out, ',');
    }
    buf_puts(out, "]}");
}
