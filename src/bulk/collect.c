/* SPDX-License-Identifier: Apache-2.0 */
/* From references to values. */
#include "base/text.h"
#include "bulk/report.h"

#include <string.h>

bool bulk_reference_matches(const struct bulk_reference *reference, const char *path,
                            struct buf *out)
{
    const char *pattern = reference->path;
    bool named = reference->name[0] != '\0';

    if (out != NULL)
        buf_puts(out, named ? reference->name : path);
    for (; *pattern != '\0'; pattern++) {
        size_t length = *pattern == '*' ? strcspn(path, ".") : 1;

        if (*pattern != '*' && *pattern != *path)
            return false;
        if (*pattern == '*' && length == 0)
            return false;
        if (*pattern == '*' && out != NULL && named) {
            buf_putc(out, '.');
            buf_append(out, path, length);
        }
        path += length;
    }
    if (*path == '\0')
        return pattern != reference->path;
    if (pattern == reference->path || pattern[-1] != '.')
        return false;
    if (out != NULL && named) {
        buf_putc(out, '.');
        buf_puts(out, path);
    }
    return true;
}

struct collection {
    const struct bulk_profile *profile;
    const struct bulk_reference *reference;
    struct bulk_report *report;
    size_t capacity;
    struct buf name, text; /* scratch */
    bool too_large;
};

static bool is_excluded(const struct bulk_profile *profile, const char *path)
{
    for (size_t i = 0; i < profile->parameters.count; i++)
        if (profile->parameters.items[i].exclude &&
            bulk_reference_matches(&profile->parameters.items[i], path, NULL))
            return true;
    return false;
}

static struct bulk_item *add_item(struct bulk_report *report, size_t *capacity)
{
    struct bulk_item *longer;

    if (report->count == *capacity) {
        *capacity = *capacity > 0 ? 2 * *capacity : 16;
        longer = arena_alloc(report->arena, *capacity * sizeof *longer);
        if (report->count > 0)
            memcpy(longer, report->items, report->count * sizeof *longer);
        report->items = longer;
    }
    return &report->items[report->count++];
}

static void visit(void *argument, const struct model_item *item)
{
    struct collection *collection = argument;
    struct bulk_report *report = collection->report;
    struct bulk_item *added;

    buf_clear(&collection->name);
    if (collection->too_large ||
        !bulk_reference_matches(collection->reference, item->name, &collection->name) ||
        is_excluded(collection->profile, item->name))
        return;
    buf_clear(&collection->text);
    value_print(item->value, &collection->text);
    report->size += collection->name.length + collection->text.length + sizeof *added;
    collection->too_large = report->size > BULK_REPORT_LIMIT;
    if (collection->too_large)
        return;
    added = add_item(report, &collection->capacity);
    added->name = arena_strdup(report->arena, buf_text(&collection->name));
    added->text = arena_strdup(report->arena, buf_text(&collection->text));
    added->type = item->value->type;
}

/* Everything that may match is at or below what stands before the first asterisk. */
static void collect(struct collection *collection, struct model *model)
{
    struct arena *arena = arena_new();
    const char *path = collection->reference->path;
    struct cwmp_error error;

    model_visit_values(model, arena_strndup(arena, path, strcspn(path, "*")), visit, collection,
                       &error);
    arena_free(arena);
}

static struct bulk_report *new_report(void)
{
    struct arena *arena = arena_new();
    struct bulk_report *report = arena_alloc(arena, sizeof *report);

    report->arena = arena;
    return report;
}

struct bulk_report *bulk_report_collect(struct model *model, const struct bulk_profile *profile,
                                        const struct env *env)
{
    struct collection collection = {.profile = profile, .report = new_report()};

    collection.report->time_ms =
        env_clock_is_set(env) ? env_now_ms(env) : (int64_t)env_monotonic_ms(env);
    for (size_t i = 0; i < profile->parameters.count && !collection.too_large; i++) {
        collection.reference = &profile->parameters.items[i];
        if (!collection.reference->exclude && collection.reference->path[0] != '\0')
            collect(&collection, model);
    }
    buf_free(&collection.name);
    buf_free(&collection.text);
    if (collection.too_large) {
        bulk_report_free(collection.report);
        return NULL;
    }
    return collection.report;
}

void bulk_report_free(struct bulk_report *report)
{
    if (report != NULL)
        arena_free(report->arena);
}

/* ---- For the store ------------------------------------------------------------------- */

/* Each field is led by its length: "4:name". */
static void save_field(const char *text, struct buf *out)
{
    buf_printf(out, "%zu:%s", strlen(text), text);
}

void bulk_report_save(const struct bulk_report *report, struct buf *out)
{
    buf_printf(out, "report %lld %zu\n", (long long)report->time_ms, report->count);
    for (size_t i = 0; i < report->count; i++) {
        save_field(report->items[i].name, out);
        buf_printf(out, "%d:", (int)report->items[i].type);
        save_field(report->items[i].text, out);
    }
}

static bool load_number(const char **text, char end, int64_t *number)
{
    char digits[24];
    size_t length = strspn(*text, "-0123456789");

    if (length >= sizeof digits || (*text)[length] != end)
        return false;
    memcpy(digits, *text, length);
    digits[length] = '\0';
    *text += length + 1;
    return text_to_int64(digits, number);
}

static const char *load_field(const char **text, struct arena *arena)
{
    int64_t length;
    const char *field;

    if (!load_number(text, ':', &length) || length < 0 ||
        strnlen(*text, (size_t)length) != (size_t)length)
        return NULL;
    field = arena_strndup(arena, *text, (size_t)length);
    *text += length;
    return field;
}

static bool load_items(const char **text, struct bulk_report *report, int64_t count)
{
    size_t capacity = 0;

    for (int64_t i = 0; i < count; i++) {
        struct bulk_item *item = add_item(report, &capacity);
        int64_t type;

        item->name = load_field(text, report->arena);
        if (item->name == NULL || !load_number(text, ':', &type) || type < 0 ||
            type > CWMP_TYPE_DECIMAL)
            return false;
        item->type = (enum cwmp_type)type;
        item->text = load_field(text, report->arena);
        if (item->text == NULL)
            return false;
        report->size += strlen(item->name) + strlen(item->text) + sizeof *item;
    }
    return true;
}

struct bulk_report *bulk_report_load(const char **text)
{
    static const char head[] = "report ";
    struct bulk_report *report;
    int64_t count;

    if (!text_starts_with(*text, head))
        return NULL;
    *text += strlen(head);
    report = new_report();
    if (load_number(text, ' ', &report->time_ms) && load_number(text, '\n', &count) &&
        load_items(text, report, count))
        return report;
    bulk_report_free(report);
    return NULL;
}
