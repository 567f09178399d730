/* SPDX-License-Identifier: Apache-2.0 */
/* The compiled tables of the test model, looked at as the model engine looks at them. */
#include "model/schema.h"
#include "support/unit.h"
#include "testmodel/handlers.h"
#include "testmodel/schema.h"

#include <stdio.h>
#include <string.h>

static const struct schema *const schema = &testmodel_schema;

static const char *name_of(uint32_t string)
{
    return schema_string(schema, string);
}

/* The index of a path such as "Test.Port.Stats", without {i}. */
static uint16_t object_of(const char *path)
{
    for (uint16_t i = 0; i < schema->object_count; i++) {
        char found[256] = "";
        char above[256];

        for (uint16_t o = i; o != SCHEMA_NONE; o = schema->objects[o].parent) {
            strcpy(above, found);
            snprintf(found, sizeof found, "%s%s%s", name_of(schema->objects[o].name),
                     *above != '\0' ? "." : "", above);
        }
        if (strcmp(found, path) == 0) {
            return i;
        }
    }
    ck_abort_msg("no object %s", path);
    return SCHEMA_NONE;
}

static uint16_t parameter_of(const char *path, const char *name)
{
    const struct schema_object *object = &schema->objects[object_of(path)];

    for (uint16_t i = 0; i < object->parameter_count; i++) {
        uint16_t parameter = object->first_parameter + i;
        if (strcmp(name_of(schema->parameters[parameter].name), name) == 0) {
            return parameter;
        }
    }
    ck_abort_msg("no parameter %s of %s", name, path);
    return SCHEMA_NONE;
}

static const struct schema_parameter *parameter_row(const char *path, const char *name)
{
    return &schema->parameters[parameter_of(path, name)];
}

static const struct schema_syntax *syntax_of(const char *path, const char *name)
{
    return &schema->syntaxes[parameter_row(path, name)->syntax];
}

START_TEST(is_named)
{
    ck_assert_str_eq(schema->name, "testmodel");
    ck_assert_str_eq(schema->model, "Test:1.0");
    ck_assert_str_eq(schema->spec, "urn:cwmpd:testmodel-1-0");
}
END_TEST

/* Every object is followed by its subtree, and has its parameters in one run. */
START_TEST(stands_in_tree_order)
{
    uint16_t next_parameter = 0;

    ck_assert_uint_eq(schema->objects[0].parent, SCHEMA_NONE);
    ck_assert_uint_eq(schema->objects[0].end, schema->object_count);
    for (uint16_t i = 0; i < schema->object_count; i++) {
        const struct schema_object *object = &schema->objects[i];

        ck_assert_uint_gt(object->end, i);
        if (i > 0) {
            ck_assert_uint_lt(object->parent, i);
            ck_assert_uint_le(object->end, schema->objects[object->parent].end);
        }
        if (object->parameter_count > 0) {
            ck_assert_uint_eq(object->first_parameter, next_parameter);
            ck_assert_uint_gt(object->row_size, 0);
        } else {
            ck_assert_uint_eq(object->row_size, 0);
        }
        for (uint16_t p = 0; p < object->parameter_count; p++) {
            ck_assert_uint_eq(schema->parameters[next_parameter + p].object, i);
        }
        next_parameter += object->parameter_count;
    }
    ck_assert_uint_eq(next_parameter, schema->parameter_count);
}
END_TEST

START_TEST(tables_and_their_entries)
{
    const struct schema_object *port = &schema->objects[object_of("Test.Port")];
    const struct schema_object *address = &schema->objects[object_of("Test.Port.Address")];
    const struct schema_object *lamp = &schema->objects[object_of("Test.Lamp")];
    const struct schema_object *match = &schema->objects[object_of("Test.Rule.Match")];

    ck_assert_uint_eq(port->flags, SCHEMA_OBJECT_TABLE);
    ck_assert_uint_eq(port->maximum_entries, SCHEMA_UNBOUNDED);
    ck_assert_uint_eq(port->depth, 1);
    ck_assert_uint_eq(address->flags, SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_CREATE |
                                          SCHEMA_OBJECT_DELETE | SCHEMA_OBJECT_WRITABLE);
    ck_assert_uint_eq(address->minimum_entries, 0);
    ck_assert_uint_eq(address->maximum_entries, 4);
    ck_assert_uint_eq(address->depth, 2);
    ck_assert_uint_eq(lamp->flags,
                      SCHEMA_OBJECT_TABLE | SCHEMA_OBJECT_FIXED | SCHEMA_OBJECT_NO_KEYS);
    ck_assert_uint_eq(lamp->minimum_entries, 2);
    ck_assert_uint_eq(match->flags & SCHEMA_OBJECT_NO_KEYS, SCHEMA_OBJECT_NO_KEYS);
    ck_assert_uint_eq(schema->objects[object_of("Test.Port.Stats")].flags, 0);
    ck_assert_uint_eq(schema->objects[object_of("Test.Port.Stats")].depth, 1);
}
END_TEST

START_TEST(links_between_rows)
{
    uint16_t port = object_of("Test.Port"), rule = object_of("Test.Rule");
    uint16_t match = object_of("Test.Rule.Match");

    ck_assert_uint_eq(schema->objects[port].number_of_entries,
                      parameter_of("Test", "PortNumberOfEntries"));
    ck_assert_uint_eq(parameter_row("Test", "PortNumberOfEntries")->counted, port);
    ck_assert_uint_eq(parameter_row("Test.Rule", "MatchNumberOfEntries")->counted, match);
    ck_assert_uint_eq(parameter_row("Test", "Summary")->counted, SCHEMA_NONE);
    ck_assert_uint_eq(schema->objects[rule].enable, parameter_of("Test.Rule", "Enable"));
    ck_assert_uint_eq(schema->objects[match].enable, SCHEMA_NONE);
}
END_TEST

START_TEST(unique_keys)
{
    const struct schema_object *rule = &schema->objects[object_of("Test.Rule")];
    const struct schema_key *keys = &schema->unique_keys[rule->first_key];

    ck_assert_uint_eq(rule->key_count, 2);
    ck_assert(!keys[0].functional);
    ck_assert_uint_eq(keys[0].parameter_count, 1);
    ck_assert_uint_eq(schema->key_parameters[keys[0].first_parameter],
                      parameter_of("Test.Rule", "Alias"));
    ck_assert(keys[1].functional);
    ck_assert_uint_eq(keys[1].parameter_count, 2);
    ck_assert_uint_eq(schema->key_parameters[keys[1].first_parameter],
                      parameter_of("Test.Rule", "Order"));
    ck_assert_uint_eq(schema->key_parameters[keys[1].first_parameter + 1],
                      parameter_of("Test.Rule", "Target"));
}
END_TEST

START_TEST(parameter_attributes)
{
    const struct schema_parameter *url = parameter_row("Test.Management", "URL");

    ck_assert_uint_eq(url->access, SCHEMA_READ_WRITE);
    ck_assert_uint_eq(url->notify, SCHEMA_NOTIFY_FORCE_DEFAULT_ENABLED);
    ck_assert_uint_eq(url->flags, SCHEMA_PARAMETER_FACTORY_DEFAULT);
    ck_assert_uint_ne(url->default_value, SCHEMA_NO_STRING);
    ck_assert_str_eq(name_of(url->default_value), "");
    ck_assert_uint_eq(parameter_row("Test.Management", "Password")->flags,
                      SCHEMA_PARAMETER_HIDDEN | SCHEMA_PARAMETER_FACTORY_DEFAULT);
    ck_assert_uint_eq(parameter_row("Test.Management", "Trigger")->flags,
                      SCHEMA_PARAMETER_COMMAND | SCHEMA_PARAMETER_FACTORY_DEFAULT);
    ck_assert_uint_eq(parameter_row("Test.Management", "Old")->flags,
                      SCHEMA_PARAMETER_SECURED | SCHEMA_PARAMETER_DEPRECATED);
    ck_assert_uint_eq(parameter_row("Test.Management", "Old")->default_value, SCHEMA_NO_STRING);
    ck_assert_uint_eq(parameter_row("Test", "Summary")->flags & SCHEMA_PARAMETER_FORCED_INFORM,
                      SCHEMA_PARAMETER_FORCED_INFORM);
    ck_assert_uint_eq(parameter_row("Test.Rule", "Enable")->flags, 0);
    ck_assert_uint_eq(parameter_row("Test.Status", "UpTime")->notify, SCHEMA_NOTIFY_CAN_DENY);
}
END_TEST

START_TEST(syntaxes)
{
    const struct schema_syntax *range = syntax_of("Test.Types", "Int");
    const struct schema_syntax *step = syntax_of("Test.Types", "Step");
    const struct schema_syntax *sizes = syntax_of("Test.Types", "TwoSizes");
    const struct schema_syntax *list = syntax_of("Test.Types", "Strings");
    const struct schema_syntax *choice = syntax_of("Test.Types", "Choice");
    const struct schema_syntax *pattern = syntax_of("Test.Types", "Pattern");

    ck_assert_uint_eq(range->type, CWMP_TYPE_INT);
    ck_assert_uint_eq(range->range_count, 2);
    ck_assert_str_eq(name_of(schema->ranges[range->first_range].maximum), "-1");
    ck_assert_str_eq(name_of(schema->ranges[range->first_range + 1].maximum), "4094");
    ck_assert_uint_eq(schema->ranges[range->first_range].step, SCHEMA_NO_STRING);
    ck_assert_str_eq(name_of(schema->ranges[step->first_range].step), "2");
    ck_assert_uint_eq(sizes->size_count, 2);
    ck_assert_uint_eq(schema->sizes[sizes->first_size + 1].minimum, 6);
    ck_assert_uint_eq(schema->sizes[sizes->first_size + 1].maximum, 6);
    ck_assert_uint_eq(list->flags, SCHEMA_SYNTAX_LIST);
    ck_assert_uint_eq(list->list_minimum, 1);
    ck_assert_uint_eq(list->list_maximum, 3);
    ck_assert_uint_eq(schema->sizes[list->first_list_size].maximum, 20);
    ck_assert_uint_eq(schema->sizes[list->first_size].maximum, 8);
    ck_assert_uint_eq(choice->enumeration_count, 4);
    ck_assert(!schema->enumerations[choice->first_enumeration].read_only);
    ck_assert(schema->enumerations[choice->first_enumeration + 3].read_only);
    ck_assert_uint_eq(pattern->pattern_count, 2);
    ck_assert_str_eq(name_of(schema->patterns[pattern->first_pattern + 1]), "[0-9A-F]{6}");
    ck_assert_str_eq(name_of(syntax_of("Test.Types", "Level")->units), "percent");
}
END_TEST

START_TEST(references)
{
    const struct schema_reference *path =
        &schema->references[syntax_of("Test.Rule", "Port")->reference];
    const struct schema_reference *choice =
        &schema->references[syntax_of("Test.Rule", "Colour")->reference];

    ck_assert_uint_eq(path->kind, SCHEMA_REFERENCE_PATH);
    ck_assert(path->strong);
    ck_assert_str_eq(name_of(path->target_parent), "Test.Port.");
    ck_assert_uint_eq(path->null_value, SCHEMA_NO_STRING);
    ck_assert_uint_eq(choice->kind, SCHEMA_REFERENCE_ENUMERATION);
    ck_assert_str_eq(name_of(choice->target_parameter), "Test.Types.Choices");
    ck_assert_str_eq(name_of(choice->null_value), "");
    ck_assert_uint_eq(syntax_of("Test.Rule", "Alias")->reference, SCHEMA_NONE);
}
END_TEST

/* What is the same is there once. */
START_TEST(what_is_equal_is_shared)
{
    ck_assert_uint_eq(parameter_row("Test.Rule", "Enable")->syntax,
                      parameter_row("Test.Lamp", "Bright")->syntax);
    ck_assert_uint_eq(parameter_row("Test.Rule", "Enable")->name,
                      parameter_row("Test.Port", "Enable")->name);
    ck_assert_uint_eq(syntax_of("Test.Port", "Name")->first_size,
                      syntax_of("Test", "Summary")->first_size);
    for (uint16_t i = 0; i < schema->syntax_count; i++) {
        for (uint16_t j = 0; j < i; j++) {
            ck_assert_mem_ne(&schema->syntaxes[i], &schema->syntaxes[j],
                             sizeof schema->syntaxes[i]);
        }
    }
}
END_TEST

START_TEST(rows)
{
    ck_assert_uint_eq(schema->objects[object_of("Test.Types")].row_size,
                      sizeof(struct testmodel_types));
    ck_assert_uint_eq(parameter_row("Test.Types", "Int")->offset,
                      offsetof(struct testmodel_types, int_));
    ck_assert_uint_eq(parameter_row("Test.Types", "HexBinary")->offset,
                      offsetof(struct testmodel_types, hex_binary));
    ck_assert_uint_eq(parameter_row("Test.Port.Address", "IPAddress")->offset,
                      offsetof(struct testmodel_port_address, ip_address));
}
END_TEST

START_TEST(roles)
{
    ck_assert_uint_eq(schema->roles[ROLE_ACS_URL], parameter_of("Test.Management", "URL"));
    ck_assert_uint_eq(schema->roles[ROLE_PARAMETER_KEY],
                      parameter_of("Test.Management", "ParameterKey"));
    ck_assert_uint_eq(schema->roles[ROLE_DEFAULT_CONNECTION], SCHEMA_NONE);
}
END_TEST

/* The handlers of this test, bound as the device type says. Their context counts. */

enum cwmp_fault testmodel_status_read(struct cwmp_call *call, struct testmodel_status *row)
{
    (void)call;
    row->up_time = 42;
    return CWMP_OK;
}

enum cwmp_fault testmodel_status_validate(struct cwmp_call *call,
                                          const struct testmodel_status *before,
                                          const struct testmodel_status *after)
{
    (void)call;
    return after->up_time == before->up_time ? CWMP_OK : CWMP_FAULT_INVALID_ARGUMENTS;
}

enum cwmp_fault testmodel_status_prepare(struct cwmp_call *call,
                                         const struct testmodel_status *before,
                                         const struct testmodel_status *after)
{
    (void)call;
    (void)before;
    (void)after;
    return CWMP_OK;
}

void testmodel_status_commit(struct cwmp_call *call, const struct testmodel_status *before,
                             const struct testmodel_status *after)
{
    (void)before;
    *(unsigned *)call->device += after->up_time;
}

void testmodel_status_abort(struct cwmp_call *call, const struct testmodel_status *before,
                            const struct testmodel_status *after)
{
    (void)before;
    *(unsigned *)call->device -= after->up_time;
}

void testmodel_status_start(struct cwmp_call *call, const struct testmodel_status *row)
{
    *(unsigned *)call->device += row->up_time;
}

enum cwmp_fault testmodel_port_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    (void)call;
    (void)keys;
    return CWMP_OK;
}

enum cwmp_fault testmodel_port_read(struct cwmp_call *call, struct testmodel_port *row)
{
    (void)call;
    row->enable = true;
    return CWMP_OK;
}

void testmodel_port_commit(struct cwmp_call *call, const struct testmodel_port *before,
                           const struct testmodel_port *after)
{
    (void)call;
    (void)before;
    (void)after;
}

enum cwmp_fault testmodel_port_stats_read(struct cwmp_call *call, struct testmodel_port_stats *row)
{
    (void)call;
    row->bytes_sent = 1;
    return CWMP_OK;
}

enum cwmp_fault testmodel_port_address_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    (void)call;
    (void)keys;
    return CWMP_OK;
}

enum cwmp_fault testmodel_port_address_read(struct cwmp_call *call,
                                            struct testmodel_port_address *row)
{
    (void)call;
    row->enable = true;
    return CWMP_OK;
}

enum cwmp_fault testmodel_port_address_validate(struct cwmp_call *call,
                                                const struct testmodel_port_address *before,
                                                const struct testmodel_port_address *after)
{
    (void)call;
    (void)before;
    (void)after;
    return CWMP_OK;
}

void testmodel_port_address_commit(struct cwmp_call *call,
                                   const struct testmodel_port_address *before,
                                   const struct testmodel_port_address *after)
{
    (void)call;
    (void)before;
    (void)after;
}

START_TEST(handler_table)
{
    struct testmodel_status row = {0}, other = {.up_time = 1};
    unsigned sum = 0;
    struct cwmp_call call = {.device = &sum};

    ck_assert_uint_eq(schema->handler_count, TESTMODEL_HANDLER_COUNT);
    ck_assert_uint_eq(sizeof testmodel_handlers / sizeof *testmodel_handlers,
                      TESTMODEL_HANDLER_COUNT + 1);
    for (uint16_t i = 0; i < schema->handler_count; i++) {
        ck_assert_str_eq(testmodel_handlers[i].name, name_of(schema->handler_names[i]));
    }
    ck_assert_ptr_null(testmodel_handlers[TESTMODEL_HANDLER_COUNT].name);

    uint16_t bound = schema->objects[object_of("Test.Status")].handler;
    const struct cwmp_handler *status = &testmodel_handlers[bound];
    ck_assert_str_eq(status->name, "status");
    ck_assert_ptr_null(status->list);
    ck_assert_int_eq(status->read(&call, &row), CWMP_OK);
    ck_assert_uint_eq(row.up_time, 42);
    ck_assert_int_eq(status->validate(&call, &row, &other), CWMP_FAULT_INVALID_ARGUMENTS);
    status->commit(&call, NULL, &row);
    status->abort(&call, NULL, &other);
    ck_assert_uint_eq(sum, 41);
    ck_assert_uint_eq(schema->objects[object_of("Test.Rule")].handler, SCHEMA_NONE);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("generator_tables");
    TCase *tables = tcase_create("tables");

    tcase_add_test(tables, is_named);
    tcase_add_test(tables, stands_in_tree_order);
    tcase_add_test(tables, tables_and_their_entries);
    tcase_add_test(tables, links_between_rows);
    tcase_add_test(tables, unique_keys);
    tcase_add_test(tables, parameter_attributes);
    tcase_add_test(tables, syntaxes);
    tcase_add_test(tables, references);
    tcase_add_test(tables, what_is_equal_is_shared);
    tcase_add_test(tables, rows);
    tcase_add_test(tables, roles);
    tcase_add_test(tables, handler_table);
    suite_add_tcase(suite, tables);
    return unit_run(suite);
}
