/* SPDX-License-Identifier: Apache-2.0 */
/* Lexical forms of each type (R-TYP-01 to R-TYP-11) and the facets of parameters. */
#include "base/text.h"
#include "model/path.h"
#include "model/value.h"
#include "support/unit.h"
#include "testmodel/schema.h"

#include <stdio.h>
#include <string.h>

struct form {
    enum cwmp_type type;
    const char *text;
    const char *canonical; /* NULL: not a value of the type */
};

static const struct form forms[] = {
    {CWMP_TYPE_STRING, "", ""},
    {CWMP_TYPE_STRING, " a\xC3\xA4\t", " a\xC3\xA4\t"},
    {CWMP_TYPE_STRING, "\xFF", NULL},
    {CWMP_TYPE_STRING, "a\x01", NULL},
    {CWMP_TYPE_INT, "-2147483648", "-2147483648"},
    {CWMP_TYPE_INT, "2147483647", "2147483647"},
    {CWMP_TYPE_INT, "-2147483649", NULL},
    {CWMP_TYPE_INT, "2147483648", NULL},
    {CWMP_TYPE_INT, " +007 ", "7"},
    {CWMP_TYPE_INT, "-0", "0"},
    {CWMP_TYPE_INT, "", NULL},
    {CWMP_TYPE_INT, "1e3", NULL},
    {CWMP_TYPE_UNSIGNED_INT, "4294967295", "4294967295"},
    {CWMP_TYPE_UNSIGNED_INT, "4294967296", NULL},
    {CWMP_TYPE_UNSIGNED_INT, "-1", NULL},
    {CWMP_TYPE_LONG, "-9223372036854775808", "-9223372036854775808"},
    {CWMP_TYPE_LONG, "9223372036854775807", "9223372036854775807"},
    {CWMP_TYPE_LONG, "9223372036854775808", NULL},
    {CWMP_TYPE_UNSIGNED_LONG, "18446744073709551615", "18446744073709551615"},
    {CWMP_TYPE_UNSIGNED_LONG, "18446744073709551616", NULL},
    {CWMP_TYPE_UNSIGNED_LONG, "0", "0"},
    {CWMP_TYPE_BOOLEAN, "1", "true"},
    {CWMP_TYPE_BOOLEAN, "0", "false"},
    {CWMP_TYPE_BOOLEAN, "true", "true"},
    {CWMP_TYPE_BOOLEAN, "\nfalse ", "false"},
    {CWMP_TYPE_BOOLEAN, "True", NULL},
    {CWMP_TYPE_BOOLEAN, "yes", NULL},
    {CWMP_TYPE_BOOLEAN, "", NULL},
    {CWMP_TYPE_DATE_TIME, "2024-07-01T14:05:09+02:00", "2024-07-01T12:05:09Z"},
    {CWMP_TYPE_DATE_TIME, "0001-01-03T03:04:05", "0001-01-03T03:04:05"},
    {CWMP_TYPE_DATE_TIME, "yesterday", NULL},
    {CWMP_TYPE_BASE64, " Zm9v\n", "Zm9v"},
    {CWMP_TYPE_BASE64, "", ""},
    {CWMP_TYPE_BASE64, "Zm9", NULL},
    {CWMP_TYPE_HEX_BINARY, "00ff", "00FF"},
    {CWMP_TYPE_HEX_BINARY, "0", NULL},
    {CWMP_TYPE_HEX_BINARY, "0g", NULL},
    {CWMP_TYPE_DECIMAL, "-1.50", "-1.50"},
    {CWMP_TYPE_DECIMAL, ".5", ".5"},
    {CWMP_TYPE_DECIMAL, ".", NULL},
    {CWMP_TYPE_DECIMAL, "1,5", NULL},
};

START_TEST(lexical_form)
{
    const struct form *form = &forms[_i];
    struct arena *arena = arena_new();
    struct cwmp_error error = {0};
    struct buf out = {0};
    struct value value, again;
    enum cwmp_fault fault = value_parse(form->type, form->text, "Test.X", arena, &value, &error);

    if (form->canonical == NULL) {
        ck_assert_int_eq(fault, CWMP_FAULT_INVALID_PARAMETER_VALUE);
        ck_assert_ptr_nonnull(strstr(error.text, "Test.X"));
        ck_assert_ptr_nonnull(strstr(error.text, value_type_name(form->type)));
    } else {
        ck_assert_msg(fault == CWMP_OK, "%s", error.text);
        value_print(&value, &out);
        ck_assert_str_eq(buf_text(&out), form->canonical);
        ck_assert_int_eq(value_parse(form->type, buf_text(&out), "", arena, &again, NULL), CWMP_OK);
        ck_assert(value_equal(&value, &again));
        again = value_copy(&value, arena);
        ck_assert(value_equal(&value, &again));
    }
    buf_free(&out);
    arena_free(arena);
}
END_TEST

/* Numbers drawn at random come back as they went. */
START_TEST(random_numbers_round_trip)
{
    unsigned int seed = 20240701;
    struct arena *arena = arena_new();

    printf("# seed %u\n", seed);
    for (int i = 0; i < 20000; i++) {
        uint64_t bits = 0;
        struct value value = {.type = i % 2 != 0 ? CWMP_TYPE_LONG : CWMP_TYPE_UNSIGNED_LONG};
        struct value again;
        struct buf out = {0};

        for (int j = 0; j < 5; j++)
            bits = bits << 15 ^ (uint64_t)rand_r(&seed);
        value.unsigned_ = bits >> (rand_r(&seed) % 64);
        if (i % 4 == 3)
            value.integer = -value.integer;
        value_print(&value, &out);
        if (value_parse(value.type, buf_text(&out), "", arena, &again, NULL) != CWMP_OK ||
            !value_equal(&value, &again))
            ck_abort_msg("%s", buf_text(&out));
        buf_free(&out);
        if (i % 1000 == 0)
            arena_reset(arena);
    }
    arena_free(arena);
}
END_TEST

START_TEST(zero_of_each_type)
{
    static const char *const zeros[] = {"", "0", "0", "0", "0", "false", "0001-01-01T00:00:00Z",
                                        "", "",  "0"};
    struct value value = value_zero((enum cwmp_type)_i);
    struct buf out = {0};

    value_print(&value, &out);
    ck_assert_str_eq(buf_text(&out), zeros[_i]);
    buf_free(&out);
}
END_TEST

static uint16_t parameter_named(const char *name)
{
    struct path path;
    struct cwmp_error error;

    ck_assert_msg(path_parse(&testmodel_schema, name, &path, &error) == CWMP_OK, "%s", error.text);
    return path.parameter;
}

struct facet {
    const char *name; /* below Test.Types. */
    const char *text;
    bool fits;
};

static const struct facet facets[] = {
    {"String", "0123456789abcdef", true},
    {"String", "0123456789abcdefg", false},
    {"String", "\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4", true},
    {"TwoSizes", "ab", true},
    {"TwoSizes", "a", false},
    {"TwoSizes", "abcd", false},
    {"TwoSizes", "abcdef", true},
    {"Int", "-1", true},
    {"Int", "0", false},
    {"Int", "1", true},
    {"Int", "4094", true},
    {"Int", "4095", false},
    {"Step", "2", true},
    {"Step", "3", false},
    {"Step", "1024", true},
    {"Step", "1026", false},
    {"Long", "-5", true},
    {"Long", "-6", false},
    {"Long", "9223372036854775807", true},
    {"Base64", "AAECAwQF", true},
    {"Base64", "AAECAwQFBg==", false},
    {"HexBinary", "00", false},
    {"HexBinary", "0000", true},
    {"HexBinary", "0000000000", false},
    {"Decimal", "-1.5", true},
    {"Decimal", "-1.51", false},
    {"Decimal", "2.25", true},
    {"Decimal", "2.2500", true},
    {"Decimal", "2.251", false},
    {"Decimal", "10", false},
    {"Decimal", "-0", true},
    {"Choice", "Red", true},
    {"Choice", "red", false},
    {"Choice", "Blue, dark", true},
    {"Choice", "Gone", false},
    {"Choice", "", false},
    {"Pattern", "", true},
    {"Pattern", "00AAFF", true},
    {"Pattern", "00aaff", false},
    {"Pattern", "00AAFF0", false},
    {"Strings", "one", true},
    {"Strings", "", false},
    {"Strings", "a,b,c", true},
    {"Strings", "a,b,c,d", false},
    {"Strings", "a , b", true},
    {"Strings", "a,", false},
    {"Strings", ",a", false},
    {"Strings", "a,,b", false},
    {"Strings", "123456789", false},
    {"Strings", "a%2Cb%20c", true},
    {"Strings", "1234567,1234567,12345", false},
    {"Numbers", "", true},
    {"Numbers", "1,9", true},
    {"Numbers", "0", false},
    {"Numbers", "1,x", false},
    {"Numbers", "1,2,3,4,5", false},
    {"Choices", "A,B", true},
    {"Choices", "A,D", false},
    {"Choices", "", true},
    {"Address", "10.0.0.255", true},
    {"Address", "10.0.0.256", false},
    {"Address", "", true},
    {"Level", "100", true},
    {"Level", "101", false},
    {"HalfLevel", "50", true},
    {"HalfLevel", "51", false},
};

START_TEST(facet_of_a_parameter)
{
    const struct facet *facet = &facets[_i];
    struct arena *arena = arena_new();
    struct cwmp_error error = {0};
    struct value value;
    const char *name = arena_printf(arena, "Test.Types.%s", facet->name);
    const struct schema_parameter *parameter = &testmodel_schema.parameters[parameter_named(name)];
    enum cwmp_fault fault = value_parse_parameter(&testmodel_schema, parameter, facet->text, name,
                                                  arena, &value, &error);

    ck_assert_msg((fault == CWMP_OK) == facet->fits, "%s: '%s': %s", name, facet->text, error.text);
    if (!facet->fits) {
        ck_assert_int_eq(fault, CWMP_FAULT_INVALID_PARAMETER_VALUE);
        ck_assert_ptr_nonnull(strstr(error.text, name));
    }
    arena_free(arena);
}
END_TEST

/* R-SEC-01: a secret is not in the sentence. */
START_TEST(hidden_value_is_not_told)
{
    struct arena *arena = arena_new();
    struct cwmp_error error = {0};
    struct value value;
    const char *name = "Test.Management.Password";
    const struct schema_parameter *parameter = &testmodel_schema.parameters[parameter_named(name)];
    char longer[300] = "secret";

    memset(longer + 6, 'x', sizeof longer - 7);
    ck_assert_int_ne(
        value_parse_parameter(&testmodel_schema, parameter, longer, name, arena, &value, &error),
        CWMP_OK);
    ck_assert_ptr_null(strstr(error.text, "secret"));
    ck_assert_int_ne(value_parse_parameter(&testmodel_schema, parameter, "secret\xFF", name, arena,
                                           &value, &error),
                     CWMP_OK);
    ck_assert_ptr_null(strstr(error.text, "secret"));
    arena_free(arena);
}
END_TEST

/* Every parameter's default goes through a row struct and comes back. */
START_TEST(values_go_through_rows)
{
    const struct schema *schema = &testmodel_schema;
    struct arena *arena = arena_new();

    for (uint16_t i = 0; i < schema->parameter_count; i++) {
        const struct schema_parameter *parameter = &schema->parameters[i];
        void *row = arena_alloc(arena, schema->objects[parameter->object].row_size);
        enum cwmp_type type = value_parameter_type(schema, parameter);
        const char *text = schema_string(schema, parameter->default_value);
        struct value value = value_zero(type), back = value_from_row(schema, parameter, row);

        if (type == CWMP_TYPE_STRING)
            ck_assert(value_equal(&value, &back));
        if (*text != '\0')
            ck_assert_int_eq(value_parse(type, text, "", arena, &value, NULL), CWMP_OK);
        value_to_row(schema, parameter, &value, row);
        back = value_from_row(schema, parameter, row);
        ck_assert(value_equal(&value, &back));
    }
    arena_free(arena);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("model_value");
    TCase *types = tcase_create("types"), *parameters = tcase_create("parameters");

    tcase_add_loop_test(types, lexical_form, 0, sizeof forms / sizeof forms[0]);
    tcase_add_test(types, random_numbers_round_trip);
    tcase_add_loop_test(types, zero_of_each_type, CWMP_TYPE_STRING, CWMP_TYPE_DECIMAL + 1);
    tcase_add_loop_test(parameters, facet_of_a_parameter, 0, sizeof facets / sizeof facets[0]);
    tcase_add_test(parameters, hidden_value_is_not_told);
    tcase_add_test(parameters, values_go_through_rows);
    suite_add_tcase(suite, types);
    suite_add_tcase(suite, parameters);
    return unit_run(suite);
}
