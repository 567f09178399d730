/* SPDX-License-Identifier: Apache-2.0 */
/* GetParameterValues and GetParameterNames over stored parameters. */
#include "support/bench.h"
#include "support/unit.h"

#include <string.h>

static struct bench bench;

static void setup(void)
{
    uint32_t instance;

    bench_open(&bench, NULL, 0, NULL);
    ck_assert_int_eq(bench_add(&bench, "Test.Rule.", &instance), CWMP_OK);
    ck_assert_int_eq(bench_add(&bench, "Test.Rule.", &instance), CWMP_OK);
    ck_assert_int_eq(bench_add(&bench, "Test.Rule.2.Match.", &instance), CWMP_OK);
}

static void teardown(void)
{
    bench_close(&bench);
}

/* R-GPV-01, R-GPV-06 */
START_TEST(values_of_a_partial_path)
{
    ck_assert_str_eq(bench_values(&bench, "Test.Rule."), "Test.Rule.1.Alias=cpe-1\n"
                                                         "Test.Rule.1.Enable=false\n"
                                                         "Test.Rule.1.Order=1\n"
                                                         "Test.Rule.1.Target=Drop\n"
                                                         "Test.Rule.1.Port=\n"
                                                         "Test.Rule.1.Ports=\n"
                                                         "Test.Rule.1.Colour=\n"
                                                         "Test.Rule.1.Address=\n"
                                                         "Test.Rule.1.MatchNumberOfEntries=0\n"
                                                         "Test.Rule.2.Alias=cpe-2\n"
                                                         "Test.Rule.2.Enable=false\n"
                                                         "Test.Rule.2.Order=1\n"
                                                         "Test.Rule.2.Target=Drop\n"
                                                         "Test.Rule.2.Port=\n"
                                                         "Test.Rule.2.Ports=\n"
                                                         "Test.Rule.2.Colour=\n"
                                                         "Test.Rule.2.Address=\n"
                                                         "Test.Rule.2.MatchNumberOfEntries=1\n"
                                                         "Test.Rule.2.Match.1.Value=\n");
    ck_assert_str_eq(bench_values(&bench, "Test.Rule.2.Match.1.Value"),
                     "Test.Rule.2.Match.1.Value=\n");
    ck_assert_str_eq(bench_values(&bench, "Test.Lamp."),
                     "Test.Lamp.1.Bright=false\nTest.Lamp.2.Bright=false\n");
}
END_TEST

START_TEST(values_of_everything)
{
    const char *all = bench_values(&bench, "");

    ck_assert_str_eq(all, bench_values(&bench, "Test."));
    ck_assert(strncmp(all, "Test.Summary=Test:1.0\nTest.PortNumberOfEntries=0\n", 48) == 0);
    ck_assert_ptr_nonnull(strstr(all, "Test.RuleNumberOfEntries=2\n"));
    ck_assert_ptr_nonnull(strstr(all, "Test.LampNumberOfEntries=2\n"));
    ck_assert_ptr_nonnull(strstr(all, "Test.Types.DateTime=0001-01-01T00:00:00Z\n"));
    ck_assert_ptr_nonnull(strstr(all, "Test.Types.UnsignedLong=18446744073709551615\n"));
    ck_assert_ptr_nonnull(strstr(all, "Test.Types.Base64=AAEC\n"));
}
END_TEST

/* R-GPV-03 */
START_TEST(nothing_below_is_no_fault)
{
    ck_assert_str_eq(bench_values(&bench, "Test.Empty."), "");
    ck_assert_str_eq(bench_values(&bench, "Test.Port."), "");
    ck_assert_str_eq(bench_values(&bench, "Test.Rule.1.Match."), "");
}
END_TEST

static const char *const absent[] = {
    "Test.Rule.3.",
    "Test.Rule.3.Enable",
    "Test.Rule.1.Match.1.",
    "Test.Port.1.Address.",
    "Test.Rule.1.Enable.",
    "Test.Rule",
    "Nothing.",
    "Test.Lamp.3.",
};

/* R-GPV-02, R-GPN-08 */
START_TEST(absent_names_are_9005)
{
    ck_assert_str_eq(bench_values(&bench, absent[_i]), "fault 9005");
    ck_assert_ptr_nonnull(strstr(bench.error.text, absent[_i]));
    ck_assert_str_eq(bench_names(&bench, absent[_i], true), "fault 9005");
    ck_assert_str_eq(bench_attribute_lines(&bench, absent[_i]), "fault 9005");
}
END_TEST

/* R-GPV-04, R-SEC-01; the daemon itself reads in clear. */
START_TEST(hidden_values_read_empty)
{
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Management.Password", "secret"),
                     CWMP_OK);
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Management.Old", "older"), CWMP_OK);
    ck_assert_str_eq(bench_values(&bench, "Test.Management.Password"),
                     "Test.Management.Password=\n");
    ck_assert_ptr_null(strstr(bench_values(&bench, ""), "secret"));
    ck_assert_ptr_null(strstr(bench_values(&bench, ""), "older"));
    ck_assert_str_eq(bench_value(&bench, "Test.Management.Password"), "secret");
    ck_assert_str_eq(model_role_string(bench.model, ROLE_ACS_PASSWORD, bench.arena), "secret");
}
END_TEST

/* R-GPN-02, R-GPN-06, R-GPN-07 */
START_TEST(names_of_a_subtree)
{
    ck_assert_str_eq(bench_names(&bench, "Test.Rule.2.", false),
                     "Test.Rule.2. 1\n"
                     "Test.Rule.2.Alias 1\n"
                     "Test.Rule.2.Enable 1\n"
                     "Test.Rule.2.Order 1\n"
                     "Test.Rule.2.Target 1\n"
                     "Test.Rule.2.Port 1\n"
                     "Test.Rule.2.Ports 1\n"
                     "Test.Rule.2.Colour 1\n"
                     "Test.Rule.2.Address 1\n"
                     "Test.Rule.2.MatchNumberOfEntries 0\n"
                     "Test.Rule.2.Match. 1\n"
                     "Test.Rule.2.Match.1. 1\n"
                     "Test.Rule.2.Match.1.Value 1\n");
    ck_assert_str_eq(bench_names(&bench, "Test.Lamp.", false), "Test.Lamp. 0\n"
                                                               "Test.Lamp.1. 0\n"
                                                               "Test.Lamp.1.Bright 1\n"
                                                               "Test.Lamp.2. 0\n"
                                                               "Test.Lamp.2.Bright 1\n");
    ck_assert_str_eq(bench_names(&bench, "Test.Port.", false), "Test.Port. 0\n");
    ck_assert_str_eq(bench_names(&bench, "Test.Summary", false), "Test.Summary 0\n");
    ck_assert(strncmp(bench_names(&bench, "", false), "Test. 0\nTest.Summary 0\n", 23) == 0);
}
END_TEST

/* R-GPN-03, R-GPN-04, R-GPN-05 */
START_TEST(names_of_the_next_level)
{
    ck_assert_str_eq(bench_names(&bench, "", true), "Test. 0\n");
    ck_assert_str_eq(bench_names(&bench, "Test.", true), "Test.Summary 0\n"
                                                         "Test.PortNumberOfEntries 0\n"
                                                         "Test.RuleNumberOfEntries 0\n"
                                                         "Test.LampNumberOfEntries 0\n"
                                                         "Test.Management. 0\n"
                                                         "Test.Types. 0\n"
                                                         "Test.Status. 0\n"
                                                         "Test.Empty. 0\n"
                                                         "Test.Port. 0\n"
                                                         "Test.Rule. 1\n"
                                                         "Test.Lamp. 0\n"
                                                         "Test.Agent. 0\n"
                                                         "Test.Report. 1\n");
    ck_assert_str_eq(bench_names(&bench, "Test.Rule.", true), "Test.Rule.1. 1\nTest.Rule.2. 1\n");
    ck_assert_str_eq(bench_names(&bench, "Test.Rule.2.Match.", true), "Test.Rule.2.Match.1. 1\n");
    ck_assert_str_eq(bench_names(&bench, "Test.Empty.", true), "");
    ck_assert_str_eq(bench_names(&bench, "Test.Lamp.2.", true), "Test.Lamp.2.Bright 1\n");
    ck_assert_str_eq(bench_names(&bench, "Test.Summary", true), "fault 9003");
}
END_TEST

START_TEST(get_wants_a_parameter)
{
    struct value value;

    ck_assert_int_eq(model_get(bench.model, "Test.Types.", bench.arena, &value, &bench.error),
                     CWMP_FAULT_INVALID_PARAMETER_NAME);
    ck_assert_int_eq(model_get(bench.model, "", bench.arena, &value, &bench.error),
                     CWMP_FAULT_INVALID_PARAMETER_NAME);
}
END_TEST

START_TEST(roles)
{
    struct value value;

    ck_assert_uint_eq(model_role_unsigned(bench.model, ROLE_PERIODIC_INFORM_INTERVAL, 1), 600);
    ck_assert(!model_role_boolean(bench.model, ROLE_PERIODIC_INFORM_ENABLE, true));
    ck_assert_str_eq(model_role_path(bench.model, ROLE_ACS_URL, bench.arena),
                     "Test.Management.URL");
    ck_assert_str_eq(model_role_string(bench.model, ROLE_MANUFACTURER_OUI, bench.arena), "00AB12");
    ck_assert_ptr_null(model_role_path(bench.model, ROLE_CPE_TIMEOUT, bench.arena));
    ck_assert_str_eq(model_role_string(bench.model, ROLE_CPE_TIMEOUT, bench.arena), "");
    ck_assert_uint_eq(model_role_unsigned(bench.model, ROLE_CPE_TIMEOUT, 30), 30);
    ck_assert(!model_role_value(bench.model, ROLE_CPE_TIMEOUT, bench.arena, &value));
    ck_assert_str_eq(model_role_name(ROLE_ACS_URL), "acs-url");
    for (int role = 0; role < ROLE_COUNT; role++)
        ck_assert_ptr_nonnull(model_role_name((enum model_role)role));
}
END_TEST

/* R-INF-02, R-INF-05, R-INF-08 */
START_TEST(forced_inform)
{
    ck_assert_str_eq(bench_forced(&bench), "Test.Summary=Test:1.0\n"
                                           "Test.Management.ParameterKey=\n"
                                           "Test.Management.ConnectionRequestURL=\n");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("model_read");
    TCase *reading = tcase_create("reading");

    tcase_add_checked_fixture(reading, setup, teardown);
    tcase_add_test(reading, values_of_a_partial_path);
    tcase_add_test(reading, values_of_everything);
    tcase_add_test(reading, nothing_below_is_no_fault);
    tcase_add_loop_test(reading, absent_names_are_9005, 0, sizeof absent / sizeof absent[0]);
    tcase_add_test(reading, hidden_values_read_empty);
    tcase_add_test(reading, names_of_a_subtree);
    tcase_add_test(reading, names_of_the_next_level);
    tcase_add_test(reading, get_wants_a_parameter);
    tcase_add_test(reading, roles);
    tcase_add_test(reading, forced_inform);
    suite_add_tcase(suite, reading);
    return unit_run(suite);
}
