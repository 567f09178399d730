/* SPDX-License-Identifier: Apache-2.0 */
/* R-TYP-14, R-ALS-01, R-ALS-02, R-ALS-11: what is a name of the schema and what is not. */
#include "model/path.h"
#include "support/unit.h"
#include "testmodel/schema.h"

#include <stdio.h>
#include <string.h>

static const char *const names[] = {
    "",
    "Test.",
    "Test.Summary",
    "Test.Types.String",
    "Test.Port.",
    "Test.Port.1.",
    "Test.Port.4294967295.Name",
    "Test.Port.2.Stats.BytesSent",
    "Test.Port.2.Address.",
    "Test.Port.2.Address.31.",
    "Test.Port.2.Address.31.IPAddress",
};

START_TEST(comes_back_as_it_was)
{
    struct cwmp_error error = {0};
    struct path path, again;
    struct buf out = {0};

    ck_assert_msg(path_parse(&testmodel_schema, names[_i], &path, &error) == CWMP_OK, "%s",
                  error.text);
    path_print(&testmodel_schema, &path, &out);
    ck_assert_str_eq(buf_text(&out), names[_i]);
    ck_assert_int_eq(path_parse(&testmodel_schema, buf_text(&out), &again, NULL), CWMP_OK);
    ck_assert(path_equal(&path, &again));
    buf_free(&out);
}
END_TEST

static const char *const no_names[] = {
    ".",
    "Test",
    "test.",
    "Device.",
    "Test..",
    "Test.Summary.",
    "Test.Nothing",
    "Test.Types",
    "Test.Port",
    "Test.Port.1",
    "Test.Port.0.",
    "Test.Port.01.",
    "Test.Port.+1.",
    "Test.Port.-1.",
    "Test.Port.4294967296.",
    "Test.Port.99999999999.",
    "Test.Port.{i}.",
    "Test.Port.*.",
    "Test.Port.[cpe-1].",
    "Test.Port.1.1.",
    "Test.Port.Name",
    "Test.Port.1.Stats",
    "Test.Types.String ",
    " Test.",
    "Test.Types.Removed",
    "Test.Removed.",
};

START_TEST(is_no_name)
{
    struct cwmp_error error = {0};
    struct path path;

    ck_assert_int_eq(path_parse(&testmodel_schema, no_names[_i], &path, &error),
                     CWMP_FAULT_INVALID_PARAMETER_NAME);
    ck_assert_ptr_nonnull(strstr(error.text, no_names[_i]));
}
END_TEST

/* The dot is what is forgotten, or added, most. */
static const struct {
    const char *name, *text;
} dotted[] = {
    {"Test", "Test: the data model has no such name; that of an object ends with a dot"},
    {"Test.Types", "Test.Types: the data model has no such name; that of an object ends with "
                   "a dot"},
    {"Test.Port", "Test.Port: the data model has no such name; that of an object ends with a "
                  "dot"},
    {"Test.Port.1", "Test.Port.1: the data model has no such name; that of an object ends "
                    "with a dot"},
    {"Test.Summary.", "Test.Summary.: the data model has no such name; that of a parameter "
                      "does not end with a dot"},
    {"Test.Nothing", "Test.Nothing: the data model has no such name"},
    {"Test.Nothing.", "Test.Nothing.: the data model has no such name"},
    {"Test.Port.Name", "Test.Port.Name: the data model has no such name"},
    {"Test.Summary.Types.", "Test.Summary.Types.: the data model has no such name"},
};

START_TEST(tells_of_the_dot)
{
    struct cwmp_error error = {0};
    struct path path;

    path_parse(&testmodel_schema, dotted[_i].name, &path, &error);
    ck_assert_str_eq(error.text, dotted[_i].text);
}
END_TEST

START_TEST(is_too_long)
{
    struct cwmp_error error = {0};
    struct path path;
    char text[400] = "Test.Port.";

    memset(text + 10, '1', 300);
    ck_assert_int_eq(path_parse(&testmodel_schema, text, &path, &error),
                     CWMP_FAULT_INVALID_PARAMETER_NAME);
    ck_assert_ptr_nonnull(strstr(error.text, "256"));
}
END_TEST

START_TEST(says_what_it_names)
{
    struct path path;
    struct buf out = {0};

    ck_assert_int_eq(path_parse(&testmodel_schema, "", &path, NULL), CWMP_OK);
    ck_assert_uint_eq(path.object, SCHEMA_NONE);
    ck_assert_int_eq(path_parse(&testmodel_schema, "Test.Port.7.Address.", &path, NULL), CWMP_OK);
    ck_assert(path.table);
    ck_assert_uint_eq(path.depth, 1);
    ck_assert_uint_eq(path.instances[0], 7);
    ck_assert_uint_eq(path.parameter, SCHEMA_NONE);
    path_print_schema(&testmodel_schema, path.object,
                      testmodel_schema.objects[path.object].first_parameter, &out);
    ck_assert_str_eq(buf_text(&out), "Test.Port.{i}.Address.{i}.Enable");
    buf_free(&out);
}
END_TEST

/* Any bytes are either a name, and then come back, or 9005. */
START_TEST(random_names)
{
    static const char *const pieces[] = {"Test", "Port", "Stats",      "Name",    ".",
                                         "1",    "0",    "7",          "Address", "..",
                                         "x",    "[a]",  "4294967295", ""};
    unsigned int seed = 20240702;

    printf("# seed %u\n", seed);
    for (int i = 0; i < 100000; i++) {
        struct buf text = {0}, out = {0};
        struct path path;

        for (int j = rand_r(&seed) % 9; j > 0; j--) {
            buf_puts(&text, pieces[(size_t)rand_r(&seed) % (sizeof pieces / sizeof pieces[0])]);
            if (rand_r(&seed) % 4 != 0)
                buf_putc(&text, '.');
        }
        if (path_parse(&testmodel_schema, buf_text(&text), &path, NULL) == CWMP_OK) {
            path_print(&testmodel_schema, &path, &out);
            if (strcmp(buf_text(&out), buf_text(&text)) != 0)
                ck_abort_msg("%s became %s", buf_text(&text), buf_text(&out));
        }
        buf_free(&text);
        buf_free(&out);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("model_path");
    TCase *paths = tcase_create("paths");

    tcase_add_loop_test(paths, comes_back_as_it_was, 0, sizeof names / sizeof names[0]);
    tcase_add_loop_test(paths, is_no_name, 0, sizeof no_names / sizeof no_names[0]);
    tcase_add_loop_test(paths, tells_of_the_dot, 0, sizeof dotted / sizeof dotted[0]);
    tcase_add_test(paths, is_too_long);
    tcase_add_test(paths, says_what_it_names);
    tcase_add_test(paths, random_names);
    suite_add_tcase(suite, paths);
    return unit_run(suite);
}
