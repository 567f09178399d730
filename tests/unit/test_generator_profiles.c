/* SPDX-License-Identifier: Apache-2.0 */
/* What a profile of the model has, and nothing else. */
#include "generator/run.h"
#include "support/unit.h"

#define BOOLEAN(name)                                                                              \
    "<parameter name='" name "' access='readOnly'><syntax><boolean/></syntax></parameter>"
#define OBJECT(path) "<object name='" path "' access='readOnly' minEntries='1' maxEntries='1'>"

static const char model[] =
    DOCUMENT("<component name='Part'>" OBJECT("C.") BOOLEAN("X") BOOLEAN(
        "Y") "</object>"
             "<profile name='Part:1'><object ref='C.' requirement='present'>"
             "<parameter ref='Y' requirement='readOnly'/></object></profile></component>\n"
             "<model name='Test:1.0'>" ROOT_OBJECT BOOLEAN("A")
                 BOOLEAN("B") "</object>" OBJECT("Test.O.") "</object>" OBJECT("Test.O.P.")
                     BOOLEAN("Q") "</object>"
                                  "<component ref='Part' path='Test.'/>\n"
                                  "<profile name='One:1'><object ref='Test.' requirement='present'>"
                                  "<parameter ref='A' requirement='readOnly'/></object></profile>\n"
                                  "<profile name='One:2' base='One:1'><object ref='Test.O.P.' "
                                  "requirement='present'>"
                                  "<parameter ref='Q' requirement='readOnly'/></object></profile>\n"
                                  "<profile name='All:1' extends='One:2 Part:1'/>\n"
                                  "<profile name='Circle:1' base='Circle:1'/>\n"
                                  "<profile name='Wrong:1'>\n<object ref='Test.None.' "
                                  "requirement='present'/>"
                                  "</profile></model>");

#define ROOT         "Test.\tobject\t\treadOnly\t\t\t\t\t\t\t\n"
#define ROW(path)    path "\tparameter\tboolean\treadOnly\tnormal\t0\t0\t\t\t\t\n"
#define STRUCT(path) path "\tobject\t\treadOnly\t\t\t\t\t\t\t\n"

static const struct {
    const char *first, *second, *rows;
} selections[] = {
    {"One:1", "One:1", ROOT ROW("Test.A")},
    {"Part:1", "One:1", ROOT ROW("Test.A") STRUCT("Test.C.") ROW("Test.C.Y")},
    {"One:2", "One:1", ROOT ROW("Test.A") STRUCT("Test.O.") STRUCT("Test.O.P.") ROW("Test.O.P.Q")},
    {"All:1", "One:1",
     ROOT ROW("Test.A") STRUCT("Test.C.") ROW("Test.C.Y") STRUCT("Test.O.") STRUCT("Test.O.P.")
         ROW("Test.O.P.Q")},
};

static void dump(struct run *run, const char *first, const char *second)
{
    const char *const arguments[] = {"a.xml", "--profile", first, "--profile", second, NULL};

    run_file(run, "a.xml", model);
    run_dump(run, arguments);
}

START_TEST(selection)
{
    struct run run;

    run_start(&run);
    dump(&run, selections[_i].first, selections[_i].second);
    run_check_success(&run);
    ck_assert_str_eq(run.output, selections[_i].rows);
    run_end(&run);
}
END_TEST

static const struct {
    const char *name, *message;
} mistakes[] = {
    {"Two:1", "a.xml:3: 'Test:1.0' has no profile 'Two:1'"},
    {"Circle:1", "a.xml:3: profile 'Circle:1' is made of too many"},
    {"Wrong:1", "a.xml:9: the profile's object 'Test.None.' is not there"},
};

START_TEST(mistake)
{
    struct run run;

    run_start(&run);
    dump(&run, mistakes[_i].name, "One:1");
    run_check_failure(&run, mistakes[_i].message);
    run_end(&run);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("generator_profiles");
    TCase *profiles = tcase_create("profiles");

    tcase_set_timeout(profiles, 60);
    tcase_add_loop_test(profiles, selection, 0, sizeof selections / sizeof *selections);
    tcase_add_loop_test(profiles, mistake, 0, sizeof mistakes / sizeof *mistakes);
    suite_add_tcase(suite, profiles);
    return unit_run(suite);
}
