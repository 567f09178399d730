/* SPDX-License-Identifier: Apache-2.0 */
#include "dump/page.h"

#include "base/buf.h"
#include "model/path.h"
#include "model/value.h"

#include <string.h>

/* The style and the script of generator/, as C strings. */
static const char page_style[] =
#include "page_css.inc"
    ;
static const char page_script[] =
#include "page_js.inc"
    ;

/* A row being put together, and how many entries the tables below the syntaxes have. */
struct page {
    FILE *out;
    const struct schema *schema;
    unsigned ranges, sizes, enumerations, patterns, references, keys, key_parameters;
};

static void put_text(struct page *page, const char *text)
{
    for (; *text != '\0'; text++) {
        switch (*text) {
        case '&':
            fputs("&amp;", page->out);
            break;
        case '<':
            fputs("&lt;", page->out);
            break;
        case '>':
            fputs("&gt;", page->out);
            break;
        case '\t':
        case '\r':
        case '\n':
            fputc(' ', page->out);
            break;
        default:
            fputc(*text, page->out);
        }
    }
}

/* A cell is what stands after a tab. */
static void put_cell(struct page *page, const char *text)
{
    fputc('\t', page->out);
    put_text(page, text);
}

static void put_string(struct page *page, uint32_t string)
{
    put_cell(page, schema_string(page->schema, string));
}

static void put_number(struct page *page, unsigned long number)
{
    fprintf(page->out, "\t%lu", number);
}

/* The index of a row, or nothing. */
static void put_index(struct page *page, uint16_t index)
{
    if (index == SCHEMA_NONE)
        fputc('\t', page->out);
    else
        put_number(page, index);
}

/* A number, or nothing when there is none. */
static void put_optional(struct page *page, bool there, unsigned long number)
{
    if (there)
        put_number(page, number);
    else
        fputc('\t', page->out);
}

static void reach(unsigned *count, unsigned end)
{
    *count = end > *count ? end : *count;
}

static void put_run(struct page *page, unsigned *count, uint16_t first, uint16_t number)
{
    put_number(page, first);
    put_number(page, number);
    reach(count, (unsigned)first + number);
}

static void put_syntax(struct page *page, const struct schema_syntax *syntax)
{
    const bool list = (syntax->flags & SCHEMA_SYNTAX_LIST) != 0;

    fprintf(page->out, "y\t%s\t%s", value_type_name((enum cwmp_type)syntax->type), list ? "L" : "");
    put_number(page, syntax->list_minimum);
    put_optional(page, syntax->list_maximum != SCHEMA_UNBOUNDED, syntax->list_maximum);
    put_run(page, &page->ranges, syntax->first_range, syntax->range_count);
    put_run(page, &page->sizes, syntax->first_size, syntax->size_count);
    put_run(page, &page->enumerations, syntax->first_enumeration, syntax->enumeration_count);
    put_run(page, &page->patterns, syntax->first_pattern, syntax->pattern_count);
    put_index(page, syntax->reference);
    if (syntax->reference != SCHEMA_NONE)
        reach(&page->references, (unsigned)syntax->reference + 1);
    put_run(page, &page->sizes, syntax->first_list_size, syntax->list_size_count);
    put_string(page, syntax->units);
    fputc('\n', page->out);
}

static void put_facets(struct page *page)
{
    const struct schema *schema = page->schema;

    for (unsigned i = 0; i < page->ranges; i++) {
        fputc('r', page->out);
        put_string(page, schema->ranges[i].minimum);
        put_string(page, schema->ranges[i].maximum);
        put_string(page, schema->ranges[i].step);
        fputc('\n', page->out);
    }
    for (unsigned i = 0; i < page->sizes; i++) {
        fputc('s', page->out);
        put_optional(page, schema->sizes[i].has_minimum, schema->sizes[i].minimum);
        put_optional(page, schema->sizes[i].has_maximum, schema->sizes[i].maximum);
        fputc('\n', page->out);
    }
    for (unsigned i = 0; i < page->enumerations; i++) {
        fputc('e', page->out);
        put_string(page, schema->enumerations[i].value);
        put_cell(page, schema->enumerations[i].read_only ? "R" : "");
        fputc('\n', page->out);
    }
    for (unsigned i = 0; i < page->patterns; i++) {
        fputc('x', page->out);
        put_string(page, schema->patterns[i]);
        fputc('\n', page->out);
    }
}

static void put_references(struct page *page)
{
    static const char *const kinds[] = {[SCHEMA_REFERENCE_NONE] = "",
                                        [SCHEMA_REFERENCE_PATH] = "P",
                                        [SCHEMA_REFERENCE_INSTANCE] = "I",
                                        [SCHEMA_REFERENCE_ENUMERATION] = "E"};

    for (unsigned i = 0; i < page->references; i++) {
        const struct schema_reference *reference = &page->schema->references[i];

        fprintf(page->out, "f\t%s\t%s%s", kinds[reference->kind], reference->strong ? "s" : "",
                reference->parameter ? "p" : "");
        put_string(page, reference->target_parent);
        put_string(page, reference->target_parameter);
        put_string(page, reference->null_value);
        fputc('\n', page->out);
    }
}

static void put_keys(struct page *page)
{
    const struct schema *schema = page->schema;

    for (unsigned i = 0; i < schema->object_count; i++)
        if (schema->objects[i].key_count > 0)
            reach(&page->keys,
                  (unsigned)schema->objects[i].first_key + schema->objects[i].key_count);
    for (unsigned i = 0; i < page->keys; i++) {
        const struct schema_key *key = &schema->unique_keys[i];

        fputc('k', page->out);
        put_run(page, &page->key_parameters, key->first_parameter, key->parameter_count);
        put_cell(page, key->functional ? "" : "N");
        fputc('\n', page->out);
    }
    for (unsigned i = 0; i < page->key_parameters; i++)
        fprintf(page->out, "q\t%u\n", schema->key_parameters[i]);
}

/* Letters of flags that are set. */
struct letter {
    unsigned flag;
    char letter;
};

static void put_letters(struct page *page, const struct letter *letters, size_t count,
                        unsigned flags)
{
    for (size_t i = 0; i < count; i++)
        if ((flags & letters[i].flag) != 0)
            fputc(letters[i].letter, page->out);
}

static const char *role_of(const struct schema *schema, uint16_t parameter)
{
    for (int role = 0; role < ROLE_COUNT; role++)
        if (schema->roles[role] == parameter)
            return model_role_name((enum model_role)role);
    return "";
}

static void put_parameter(struct page *page, uint16_t index)
{
    static const struct letter letters[] = {
        {SCHEMA_PARAMETER_FORCED_INFORM, 'i'},
        {SCHEMA_PARAMETER_HIDDEN | SCHEMA_PARAMETER_SECURED, 'h'},
        {SCHEMA_PARAMETER_COMMAND, '!'},
        {SCHEMA_PARAMETER_DEPRECATED, 'x'},
    };
    static const char *const access[] = {
        [SCHEMA_READ_ONLY] = "", [SCHEMA_READ_WRITE] = "w", [SCHEMA_WRITE_ONCE] = "1"};
    static const char *const notify[] = {[SCHEMA_NOTIFY_NORMAL] = "",
                                         [SCHEMA_NOTIFY_FORCE_ENABLED] = "f",
                                         [SCHEMA_NOTIFY_FORCE_DEFAULT_ENABLED] = "d",
                                         [SCHEMA_NOTIFY_CAN_DENY] = "c"};
    const struct schema_parameter *parameter = &page->schema->parameters[index];

    fputc('p', page->out);
    put_string(page, parameter->name);
    put_number(page, parameter->syntax);
    fprintf(page->out, "\t%s%s", access[parameter->access], notify[parameter->notify]);
    put_letters(page, letters, sizeof letters / sizeof letters[0], parameter->flags);
    if (parameter->default_value != SCHEMA_NO_STRING)
        fputc((parameter->flags & SCHEMA_PARAMETER_FACTORY_DEFAULT) != 0 ? 'F' : 'o', page->out);
    put_string(page, parameter->default_value);
    put_cell(page, role_of(page->schema, index));
    put_index(page, parameter->counted);
    fputc('\n', page->out);
}

static void put_object(struct page *page, uint16_t index)
{
    static const struct letter letters[] = {
        {SCHEMA_OBJECT_TABLE, 't'}, {SCHEMA_OBJECT_CREATE, 'a'},   {SCHEMA_OBJECT_DELETE, '-'},
        {SCHEMA_OBJECT_FIXED, 'k'}, {SCHEMA_OBJECT_WRITABLE, 'w'}, {SCHEMA_OBJECT_DEPRECATED, 'x'},
    };
    const struct schema_object *object = &page->schema->objects[index];
    struct buf path = {0};

    path_print_schema(page->schema, index, SCHEMA_NONE, &path);
    fputc('o', page->out);
    put_cell(page, buf_text(&path));
    fputc('\t', page->out);
    put_letters(page, letters, sizeof letters / sizeof letters[0], object->flags);
    put_number(page, object->minimum_entries);
    put_optional(page, object->maximum_entries != SCHEMA_UNBOUNDED, object->maximum_entries);
    put_cell(page, object->handler == SCHEMA_NONE
                       ? ""
                       : schema_string(page->schema, page->schema->handler_names[object->handler]));
    put_number(page, object->first_key);
    put_number(page, object->key_count);
    put_index(page, object->number_of_entries);
    put_index(page, object->enable);
    fputc('\n', page->out);
    for (uint16_t i = 0; i < object->parameter_count; i++)
        put_parameter(page, object->first_parameter + i);
    buf_free(&path);
}

static void put_tables(struct page *page)
{
    const struct schema *schema = page->schema;

    fputs("\nm", page->out);
    put_cell(page, schema->model);
    put_cell(page, schema->spec);
    put_cell(page, schema->name);
    fputc('\n', page->out);
    for (uint16_t i = 0; i < schema->syntax_count; i++)
        put_syntax(page, &schema->syntaxes[i]);
    put_facets(page);
    put_references(page);
    put_keys(page);
    for (uint16_t i = 0; i < schema->object_count; i++)
        put_object(page, i);
}

void dump_page(FILE *out, const struct schema *schema)
{
    struct page page = {.out = out, .schema = schema};

    fputs("<!DOCTYPE html>\n<html lang=\"en\"><head>"
          "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\">"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>",
          out);
    put_text(&page, schema->model);
    fprintf(out,
            "</title><style>%s</style></head><body>"
            "<noscript>This page shows the model by a script.</noscript>"
            "<pre id=\"model\" hidden=\"hidden\">",
            page_style);
    put_tables(&page);
    fprintf(out, "</pre><script>%s</script></body></html>\n", page_script);
}
