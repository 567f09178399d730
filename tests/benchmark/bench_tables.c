/* SPDX-License-Identifier: Apache-2.0 */
/* What the tables of a model take, by kind of table: read-only memory, without relocations but for
 * the pointers of `struct schema` itself. */
#include "benchmark/bench.h"
#include "cwmpd/models.h"
#include "model/role.h"
#include "model/schema.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* How many entries of a table there are: those that something refers to. */
struct counts {
    size_t ranges, sizes, enumerations, patterns, references, keys, key_parameters, strings;
};

static void reach(size_t *count, size_t end)
{
    if (end > *count)
        *count = end;
}

static void reach_string(const struct schema *schema, struct counts *counts, uint32_t offset)
{
    if (offset != SCHEMA_NO_STRING)
        reach(&counts->strings, offset + strlen(schema_string(schema, offset)) + 1);
}

static void count_syntaxes(const struct schema *schema, struct counts *counts)
{
    for (size_t i = 0; i < schema->syntax_count; i++) {
        const struct schema_syntax *syntax = &schema->syntaxes[i];

        reach(&counts->ranges, (size_t)syntax->first_range + syntax->range_count);
        reach(&counts->sizes, (size_t)syntax->first_size + syntax->size_count);
        reach(&counts->sizes, (size_t)syntax->first_list_size + syntax->list_size_count);
        reach(&counts->enumerations, (size_t)syntax->first_enumeration + syntax->enumeration_count);
        reach(&counts->patterns, (size_t)syntax->first_pattern + syntax->pattern_count);
        if (syntax->reference != SCHEMA_NONE)
            reach(&counts->references, (size_t)syntax->reference + 1);
        reach_string(schema, counts, syntax->units);
    }
}

static void count_objects(const struct schema *schema, struct counts *counts)
{
    for (size_t i = 0; i < schema->object_count; i++) {
        const struct schema_object *object = &schema->objects[i];

        reach_string(schema, counts, object->name);
        if (object->key_count > 0)
            reach(&counts->keys, (size_t)object->first_key + object->key_count);
    }
    for (size_t i = 0; i < counts->keys; i++)
        reach(&counts->key_parameters, (size_t)schema->unique_keys[i].first_parameter +
                                           schema->unique_keys[i].parameter_count);
}

static void count_strings(const struct schema *schema, struct counts *counts)
{
    for (size_t i = 0; i < schema->parameter_count; i++) {
        reach_string(schema, counts, schema->parameters[i].name);
        reach_string(schema, counts, schema->parameters[i].default_value);
    }
    for (size_t i = 0; i < counts->ranges; i++) {
        reach_string(schema, counts, schema->ranges[i].minimum);
        reach_string(schema, counts, schema->ranges[i].maximum);
        reach_string(schema, counts, schema->ranges[i].step);
    }
    for (size_t i = 0; i < counts->enumerations; i++)
        reach_string(schema, counts, schema->enumerations[i].value);
    for (size_t i = 0; i < counts->patterns; i++)
        reach_string(schema, counts, schema->patterns[i]);
    for (size_t i = 0; i < counts->references; i++) {
        reach_string(schema, counts, schema->references[i].target_parent);
        reach_string(schema, counts, schema->references[i].target_parameter);
        reach_string(schema, counts, schema->references[i].null_value);
    }
    for (size_t i = 0; i < schema->handler_count; i++)
        reach_string(schema, counts, schema->handler_names[i]);
}

static void report_table(const struct schema *schema, const char *table, size_t bytes,
                         size_t *total)
{
    char measure[64];

    snprintf(measure, sizeof measure, "table of %s", table);
    bench_report(schema->name, measure, (double)bytes, "bytes");
    *total += bytes;
}

static void report(const struct schema *schema, const struct counts *counts)
{
    const size_t keys = counts->keys * sizeof *schema->unique_keys +
                        counts->key_parameters * sizeof *schema->key_parameters;
    const size_t facets = counts->ranges * sizeof *schema->ranges +
                          counts->sizes * sizeof *schema->sizes +
                          counts->patterns * sizeof *schema->patterns +
                          counts->references * sizeof *schema->references;
    size_t total = sizeof *schema + ROLE_COUNT * sizeof *schema->roles +
                   schema->handler_count * sizeof *schema->handler_names;

    report_table(schema, "objects", schema->object_count * sizeof *schema->objects, &total);
    report_table(schema, "parameters", schema->parameter_count * sizeof *schema->parameters,
                 &total);
    report_table(schema, "syntaxes", schema->syntax_count * sizeof *schema->syntaxes, &total);
    report_table(schema, "enumerations", counts->enumerations * sizeof *schema->enumerations,
                 &total);
    report_table(schema, "other facets", facets, &total);
    report_table(schema, "unique keys", keys, &total);
    report_table(schema, "strings", counts->strings, &total);
    bench_report(schema->name, "all tables", (double)total, "bytes");
}

int main(int argc, char **argv)
{
    const struct schema *schema = argc == 2 ? models_find(argv[1]) : NULL;
    struct counts counts = {0};

    if (schema == NULL) {
        fprintf(stderr, "usage: bench_tables MODEL (%s)\n", models_names());
        return BENCH_SKIPPED;
    }
    count_syntaxes(schema, &counts);
    count_objects(schema, &counts);
    count_strings(schema, &counts);
    report(schema, &counts);
    return EXIT_SUCCESS;
}
