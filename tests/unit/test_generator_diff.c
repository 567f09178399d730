/* SPDX-License-Identifier: Apache-2.0 */
/* dmgen --diff: what is new, gone and other in a later model. */
#include "generator/run.h"
#include "support/bbf.h"
#include "support/unit.h"

#include <stdlib.h>
#include <string.h>

#define FOLDER MODELS_DIR "/../tests/unit/generator/"
#define OLDER  FOLDER "older.xml"
#define NEWER  FOLDER "newer.xml"

static void compare(struct run *run, const char *first, const char *second)
{
    const char *const arguments[] = {"--diff", first, second, NULL};

    run_dmgen(run, arguments);
    run_check_success(run);
}

START_TEST(each_kind_of_change)
{
    struct run run;

    run_start(&run);
    compare(&run, OLDER, NEWER);
    char *changes = files_read(FOLDER "changes.txt");
    ck_assert_str_eq(run.output, changes);
    free(changes);
    run_end(&run);
}
END_TEST

START_TEST(same_model)
{
    struct run run;

    run_start(&run);
    compare(&run, NEWER, NEWER);
    ck_assert_str_eq(run.output, "Test:1.1 -> Test:1.1: 0 added, 0 removed, 0 changed\n");
    run_end(&run);
}
END_TEST

static const struct {
    const char *first, *second, *third;
    int status;
    const char *message;
} refused[] = {
    {OLDER, NULL, NULL, 2, "--diff takes an old and a new file"},
    {OLDER, NEWER, "third.xml", 2, "unexpected argument third.xml"},
    {OLDER, "none.xml", NULL, 1, "none.xml"},
    {"none.xml", NEWER, NULL, 1, "none.xml"},
    {OLDER, "--model", NEWER, 2, "--diff goes with neither --model"},
    {OLDER, "broken.xml", NULL, 1,
     "broken.xml:3: the type 'integer' of 'Test.P' is not a base type"},
};

START_TEST(refused_with_a_reason)
{
    const char *const arguments[] = {"--diff", refused[_i].first, refused[_i].second,
                                     refused[_i].second != NULL ? refused[_i].third : NULL, NULL};
    struct run run;

    run_start(&run);
    run_file(&run, "broken.xml", PARAMETER("access='readOnly'", "<integer/>"));
    run_dmgen(&run, arguments);
    ck_assert_int_eq(run.status, refused[_i].status);
    ck_assert_str_eq(run.output, "");
    ck_assert_msg(strstr(run.messages, refused[_i].message) != NULL, "%s", run.messages);
    run_end(&run);
}
END_TEST

/* The numbers of rows of both are known: 7255 - 6110 are more in the later one. */
START_TEST(published_versions)
{
    static const char *const lines[] = {
        "+ Device.Bridging.Bridge.{i}.STP.  object, readOnly\n",
        "- Device.Hosts.Host.{i}.UserClassID  hexBinary, readOnly\n",
        "~ Device.DynamicDNS.Server.{i}.Enable  type: string -> boolean; size: ..64 -> none\n",
        "~ Device.Firewall.Config  values: +'Policy', -'Off'\n",
        "\nDevice:2.15 -> Device:2.17: 1152 added, 7 removed, 412 changed\n",
    };
    char *first = files_path(bbf_dir(), "tr-181-2-15-1-cwmp-full.xml");
    char *second = files_path(bbf_dir(), "tr-181-2-17-0-cwmp-full.xml");
    struct run run;

    run_start(&run);
    compare(&run, first, second);
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        ck_assert_msg(strstr(run.output, lines[i]) != NULL, "%s", lines[i]);
    free(first);
    free(second);
    run_end(&run);
}
END_TEST

/* A flattened form says what its sources say, in every aspect that is compared. */
START_TEST(flattened_and_sources)
{
    char *first = files_path(bbf_dir(), "tr-181-2-17-0-cwmp-full.xml");
    char *second = files_path(bbf_dir(), "tr-181-2-17-0-cwmp.xml");
    struct run run;

    run_start(&run);
    compare(&run, first, second);
    ck_assert_str_eq(run.output, "Device:2.17 -> Device:2.17: 0 added, 0 removed, 0 changed\n");
    free(first);
    free(second);
    run_end(&run);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("generator_diff");
    TCase *small = tcase_create("small"), *documents = tcase_create("documents");

    tcase_set_timeout(small, 30);
    tcase_set_timeout(documents, 60);
    tcase_add_test(small, each_kind_of_change);
    tcase_add_test(small, same_model);
    tcase_add_loop_test(small, refused_with_a_reason, 0, sizeof refused / sizeof refused[0]);
    if (bbf_dir() != NULL) {
        tcase_add_test(documents, published_versions);
        tcase_add_test(documents, flattened_and_sources);
    }
    suite_add_tcase(suite, small);
    suite_add_tcase(suite, documents);
    return unit_run(suite);
}
