/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One text as a value of every base type and of every parameter of the test model. What has to
 * hold: no sanitizer complains; a refusal is fault 9007 with a sentence; what is accepted is the
 * same value after being written and read again, through a row and in a copy.
 */
#include "base/text.h"
#include "fuzz.h"
#include "model/value.h"
#include "testmodel/schema.h"

#include <string.h>

#define ROW_BYTES 4096

static void check_refusal(enum cwmp_fault fault, const struct cwmp_error *error)
{
    check(fault == CWMP_FAULT_INVALID_PARAMETER_VALUE && error->code == fault);
    check(text_starts_with(error->text, "Name: "));
}

/* Reads what the value prints; the two print the same. */
static void check_again(const struct value *value, const struct value *again)
{
    struct buf a = {0}, b = {0};

    check(value_equal(value, again));
    value_print(value, &a);
    value_print(again, &b);
    check(text_equal(buf_text(&a), buf_text(&b)));
    buf_free(&a);
    buf_free(&b);
}

static void check_type(enum cwmp_type type, const char *text, struct arena *arena)
{
    struct cwmp_error error = {0};
    struct value value, again, copy;
    struct buf out = {0};
    enum cwmp_fault fault = value_parse(type, text, "Name", arena, &value, &error);

    if (fault != CWMP_OK) {
        check_refusal(fault, &error);
        return;
    }
    value_print(&value, &out);
    check(value_parse(type, buf_text(&out), "Name", arena, &again, &error) == CWMP_OK);
    check_again(&value, &again);
    copy = value_copy(&value, arena);
    check_again(&value, &copy);
    buf_free(&out);
}

static void check_parameter(const struct schema_parameter *parameter, const char *text,
                            struct arena *arena)
{
    const struct schema *schema = &testmodel_schema;
    uint64_t row[ROW_BYTES / sizeof(uint64_t)] = {0};
    struct cwmp_error error = {0};
    struct value value, again;
    struct buf out = {0};
    enum cwmp_fault fault =
        value_parse_parameter(schema, parameter, text, "Name", arena, &value, &error);

    if (fault != CWMP_OK) {
        check_refusal(fault, &error);
        return;
    }
    check(value.type == value_parameter_type(schema, parameter));
    value_print(&value, &out);
    fault = value_parse_parameter(schema, parameter, buf_text(&out), "Name", arena, &again, &error);
    check(fault == CWMP_OK);
    check_again(&value, &again);
    check(schema->objects[parameter->object].row_size <= ROW_BYTES);
    value_to_row(schema, parameter, &value, row);
    again = value_from_row(schema, parameter, row);
    check_again(&value, &again);
    buf_free(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *arena = arena_new();
    char *text = mem_strndup((const char *)data, size);

    for (int type = CWMP_TYPE_STRING; type <= CWMP_TYPE_DECIMAL; type++)
        check_type((enum cwmp_type)type, text, arena);
    for (uint16_t i = 0; i < testmodel_schema.parameter_count; i++)
        check_parameter(&testmodel_schema.parameters[i], text, arena);
    free(text);
    arena_free(arena);
    return 0;
}
