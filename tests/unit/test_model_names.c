/* SPDX-License-Identifier: Apache-2.0 */
/* Names with aliases and wildcards (R-ALS-*). */
#include "support/bench.h"
#include "support/unit.h"

#include <string.h>

#define SIXTY "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"

static struct bench bench;

static void set(const char *name, const char *text)
{
    ck_assert_msg(bench_set(&bench, MODEL_ORIGIN_DEVICE, name, text) == CWMP_OK, "%s",
                  bench.error.text);
}

static void add(const char *table)
{
    uint32_t instance;

    ck_assert_msg(bench_add(&bench, table, &instance) == CWMP_OK, "%s", bench.error.text);
}

/* Two rules, of which the first has an alias of the ACS's, with a match each. */
static void setup(void)
{
    bench_open(&bench, NULL, 0, NULL);
    add("Test.Rule.");
    set("Test.Rule.1.Alias", "first");
    set("Test.Rule.1.Order", "7");
    add("Test.Rule.");
    add("Test.Rule.1.Match.");
    add("Test.Rule.2.Match.");
    set("Test.Rule.1.Match.1.Value", "one");
    set("Test.Rule.2.Match.1.Value", "two");
}

static void teardown(void)
{
    bench_close(&bench);
}

/* R-ALS-03, R-ALS-06 */
START_TEST(aliases_and_numbers_name_the_same_row)
{
    ck_assert_str_eq(bench_value(&bench, "Test.Rule.[first].Order"), "7");
    ck_assert_str_eq(bench_value(&bench, "Test.Rule.[cpe-2].Match.1.Value"), "two");
    ck_assert_str_eq(bench_values(&bench, "Test.Rule.[first].Order"),
                     "Test.Rule.[first].Order=7\n");
    ck_assert_str_eq(bench_values(&bench, "Test.Rule.[first].Match."),
                     "Test.Rule.[first].Match.1.Value=one\n");
    ck_assert_str_eq(bench_names(&bench, "Test.Rule.[cpe-2].Match.", true),
                     "Test.Rule.[cpe-2].Match.1. 1\n");
    ck_assert_str_eq(bench_attribute_lines(&bench, "Test.Rule.[first].Order"),
                     "Test.Rule.[first].Order 0 Subscriber\n");
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.[first].Order", "8"), CWMP_OK);
    ck_assert_str_eq(bench_value(&bench, "Test.Rule.1.Order"), "8");
    ck_assert_int_eq(bench_attributes(&bench, "Test.Rule.[first].Order", 1, NULL), CWMP_OK);
    ck_assert_str_eq(bench_attribute_lines(&bench, "Test.Rule.1.Order"),
                     "Test.Rule.1.Order 1 Subscriber\n");
    ck_assert_int_eq(bench_delete(&bench, "Test.Rule.[first]."), CWMP_OK);
    ck_assert_str_eq(bench_values(&bench, "Test.Rule.[first]."), "fault 9005");
}
END_TEST

/* Of a device that does not offer it (R-ALS-02, R-ALS-11). */
START_TEST(T_134_R_ALS_02_R_ALS_11_not_supported)
{
    uint32_t instance;

    set("Test.Agent.AliasBasedAddressing", "false");
    set("Test.Agent.InstanceWildcardsSupported", "false");
    set("Test.Agent.InstanceMode", "InstanceAlias");
    set("Test.Agent.AutoCreateInstances", "true");
    ck_assert_str_eq(bench_values(&bench, "Test.Rule.[first].Order"), "fault 9005");
    ck_assert_str_eq(bench_values(&bench, "Test.Rule.*.Order"), "fault 9005");
    ck_assert_str_eq(bench_values(&bench, "Test.Rule.1.Order"), "Test.Rule.1.Order=7\n");
    ck_assert_str_eq(bench_values(&bench, "Test.Rule.1.Match."), "Test.Rule.1.Match.1.Value=one\n");
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.[new].Order", "3"),
                     CWMP_FAULT_INVALID_PARAMETER_NAME);
    ck_assert_int_eq(bench_add(&bench, "Test.Rule.[new].", &instance),
                     CWMP_FAULT_INVALID_PARAMETER_NAME);
    ck_assert_str_eq(bench_value(&bench, "Test.RuleNumberOfEntries"), "2");
}
END_TEST

/* R-ALS-05, R-ALS-07: tables without an alias keep their numbers. */
START_TEST(instance_mode_rules_what_is_told)
{
    set("Test.Agent.InstanceMode", "InstanceAlias");
    ck_assert_str_eq(bench_names(&bench, "Test.Rule.", true),
                     "Test.Rule.[first]. 1\nTest.Rule.[cpe-2]. 1\n");
    ck_assert_str_eq(bench_values(&bench, "Test.Rule.1.Match."), "Test.Rule.1.Match.1.Value=one\n");
    ck_assert_str_eq(bench_values(&bench, "Test.Lamp."),
                     "Test.Lamp.1.Bright=false\nTest.Lamp.2.Bright=false\n");
    ck_assert_ptr_nonnull(
        strstr(bench_values(&bench, ""), "Test.Rule.[cpe-2].Match.1.Value=two\n"));
    ck_assert_ptr_nonnull(
        strstr(bench_names(&bench, "", false), "\nTest.Rule.[first].Match.1. 1\n"));
    ck_assert_ptr_nonnull(
        strstr(bench_attribute_lines(&bench, "Test."), "Test.Rule.[first].Order 0 Subscriber\n"));
}
END_TEST

/* R-NTF-10, R-INF-09; what is kept has numbers. */
START_TEST(changes_are_told_by_alias)
{
    ck_assert_int_eq(bench_attributes(&bench, "Test.Rule.1.Order", 2, NULL), CWMP_OK);
    set("Test.Agent.InstanceMode", "InstanceAlias");
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_LOCAL, "Test.Rule.1.Order", "9"), CWMP_OK);
    ck_assert_str_eq(bench_changed(&bench), "Test.Rule.[first].Order=9\n");
    for (size_t i = 0; i < bench.kept.count; i++)
        ck_assert_ptr_null(strchr(bench.kept.records[i].name, '['));
}
END_TEST

/* R-ALS-04 */
START_TEST(aliases_are_unique_and_have_a_form)
{
    static const char *const bad[] = {"", "1st", "[x]", "a]", "-a", "cpe-2"};

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        enum cwmp_fault fault = bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.1.Alias", bad[i]);

        ck_assert_msg(fault != CWMP_OK, "'%s' was taken", bad[i]);
        ck_assert_str_eq(bench_value(&bench, "Test.Rule.1.Alias"), "first");
    }
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.1.Alias", "a.b <&> c"),
                     CWMP_OK);
    ck_assert_str_eq(bench_value(&bench, "Test.Rule.[a.b <&> c].Match.1.Value"), "one");
    ck_assert_str_eq(bench_values(&bench, "Test.Rule.[first].Order"), "fault 9005");
    bench_restart(&bench);
    ck_assert_str_eq(bench_value(&bench, "Test.Rule.[a.b <&> c].Order"), "7");
}
END_TEST

/* R-ALS-09, R-ADD-05 */
START_TEST(objects_are_added_with_an_alias)
{
    uint32_t instance;

    add("Test.Rule.[third].");
    ck_assert_str_eq(bench_value(&bench, "Test.Rule.3.Alias"), "third");
    ck_assert_int_eq(bench_add(&bench, "Test.Rule.[third].", &instance),
                     CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_int_eq(bench_add(&bench, "Test.Rule.[3rd].", &instance),
                     CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_int_eq(bench_add(&bench, "Test.Rule.[" SIXTY "aaaaa].", &instance), /* R-ALS-04 */
                     CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_int_eq(bench_add(&bench, "Test.Rule.[].", &instance),
                     CWMP_FAULT_INVALID_PARAMETER_NAME);
    ck_assert_int_eq(bench_add(&bench, "Test.Rule.[first].Match.[x].", &instance),
                     CWMP_FAULT_INVALID_PARAMETER_NAME);
    ck_assert_int_eq(bench_add(&bench, "Test.Rule.[first].[x].", &instance),
                     CWMP_FAULT_INVALID_PARAMETER_NAME);
    ck_assert_int_eq(bench_add(&bench, "Test.Port.[x].", &instance),
                     CWMP_FAULT_INVALID_PARAMETER_NAME);
    add("Test.Rule.[first].Match.");
    ck_assert_str_eq(bench_value(&bench, "Test.Rule.1.MatchNumberOfEntries"), "2");
    add("Test.Rule.[" SIXTY "aaaa].");
    bench_restart(&bench);
    ck_assert_str_eq(bench_value(&bench, "Test.Rule.[third].Order"), "1");
    ck_assert_str_eq(bench_value(&bench, "Test.Rule.4.Alias"), SIXTY "aaaa");
}
END_TEST

/* A number that would be the alias of a later row (R-ALS-04). */
START_TEST(an_alias_of_the_acs_takes_none_from_the_cpe)
{
    add("Test.Rule.[cpe-4].");
    add("Test.Rule.");
    ck_assert_str_eq(bench_value(&bench, "Test.Rule.3.Alias"), "cpe-4");
    ck_assert_str_eq(bench_value(&bench, "Test.Rule.4.Alias"), "cpe-4-2");
}
END_TEST

/* R-ALS-08 */
START_TEST(setting_makes_instances_when_the_acs_wants_it)
{
    struct model_transaction *transaction;

    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.[new].Order", "3"),
                     CWMP_FAULT_INVALID_PARAMETER_NAME);
    set("Test.Agent.AutoCreateInstances", "true");
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_LOCAL, "Test.Rule.[new].Order", "3"),
                     CWMP_FAULT_INVALID_PARAMETER_NAME);
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.9.Order", "3"),
                     CWMP_FAULT_INVALID_PARAMETER_NAME);
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.[new].Nothing", "3"),
                     CWMP_FAULT_INVALID_PARAMETER_NAME);
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Port.[new].Enable", "1"),
                     CWMP_FAULT_INVALID_PARAMETER_NAME);
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.[new].Order", "none"),
                     CWMP_FAULT_INVALID_PARAMETER_VALUE);
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.[2nd].Order", "3"),
                     CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_str_eq(bench_value(&bench, "Test.RuleNumberOfEntries"), "2");

    transaction = model_begin(bench.model, MODEL_ORIGIN_ACS);
    ck_assert_int_eq(
        model_set(transaction, "Test.Rule.[new].Order", MODEL_TYPE_UNSTATED, "3", &bench.error),
        CWMP_OK);
    ck_assert_int_eq(
        model_set(transaction, "Test.Rule.[new].Enable", MODEL_TYPE_UNSTATED, "1", &bench.error),
        CWMP_OK);
    ck_assert_int_eq(bench_commit(&bench, transaction), CWMP_OK);
    ck_assert_str_eq(bench_value(&bench, "Test.RuleNumberOfEntries"), "3");
    ck_assert_str_eq(bench_value(&bench, "Test.Rule.[new].Alias"), "new");
    ck_assert_str_eq(bench_value(&bench, "Test.Rule.[new].Order"), "3");
    /* An alias that can be written once can be said of the row being made. */
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Report.[r].Alias", "r"), CWMP_OK);
    ck_assert_str_eq(bench_value(&bench, "Test.Report.[r].Alias"), "r");
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Report.[r].Alias", "s"),
                     CWMP_FAULT_NOT_WRITABLE);
}
END_TEST

/* R-ALS-06, R-FEN-03: as it was named, also when there is no such row afterwards. */
START_TEST(faults_found_at_commit_have_the_name_that_was_given)
{
    static const char *const names[] = {"Test.Rule.[new].Alias", "Test.Rule.[first].Alias",
                                        "Test.Rule.1.Alias"};

    set("Test.Agent.AutoCreateInstances", "1");
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct model_transaction *transaction = model_begin(bench.model, MODEL_ORIGIN_ACS);
        struct model_fault *faults = NULL;
        struct arena *arena = arena_new();

        ck_assert_int_eq(
            model_set(transaction, names[i], MODEL_TYPE_UNSTATED, "cpe-2", &bench.error), CWMP_OK);
        ck_assert_int_eq(model_commit(transaction, arena, &faults, &bench.error),
                         CWMP_FAULT_INVALID_ARGUMENTS);
        ck_assert_ptr_nonnull(faults);
        ck_assert_str_eq(faults->name, names[i]);
        ck_assert_ptr_null(faults->next);
        arena_free(arena);
    }
}
END_TEST

/* R-GPV-08, R-GPN-09, R-ALS-11 */
START_TEST(wildcards_are_all_instances)
{
    uint32_t instance;

    ck_assert_str_eq(bench_values(&bench, "Test.Rule.*.Order"),
                     "Test.Rule.1.Order=7\nTest.Rule.2.Order=1\n");
    ck_assert_str_eq(bench_values(&bench, "Test.Rule.*.Match.*.Value"),
                     "Test.Rule.1.Match.1.Value=one\nTest.Rule.2.Match.1.Value=two\n");
    add("Test.Rule.1.Match.");
    ck_assert_str_eq(bench_values(&bench, "Test.Rule.*.Match.2."), "Test.Rule.1.Match.2.Value=\n");
    ck_assert_str_eq(bench_values(&bench, "Test.Rule.[first].Match.*.Value"),
                     "Test.Rule.[first].Match.1.Value=one\nTest.Rule.[first].Match.2.Value=\n");
    ck_assert_str_eq(bench_names(&bench, "Test.Rule.*.Match.", true),
                     "Test.Rule.1.Match.1. 1\nTest.Rule.1.Match.2. 1\nTest.Rule.2.Match.1. 1\n");
    ck_assert_str_eq(bench_attribute_lines(&bench, "Test.Lamp.*.Bright"),
                     "Test.Lamp.1.Bright 0 Subscriber\nTest.Lamp.2.Bright 0 Subscriber\n");
    ck_assert_str_eq(bench_values(&bench, "Test.Port.*.Name"), "");
    ck_assert_str_eq(bench_values(&bench, "Test.Rule.*.Nothing"), "fault 9005");
    ck_assert_str_eq(bench_values(&bench, "Test.*.Order"), "fault 9005");
    ck_assert_str_eq(bench_values(&bench, "Test.Rule.9.Match.*.Value"), "fault 9005");
    ck_assert_str_eq(bench_names(&bench, "Test.Rule.*.Order", true), "fault 9003");
    set("Test.Agent.InstanceMode", "InstanceAlias");
    ck_assert_str_eq(bench_values(&bench, "Test.Rule.*.Order"),
                     "Test.Rule.[first].Order=7\nTest.Rule.[cpe-2].Order=1\n");
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.*.Order", "3"),
                     CWMP_FAULT_INVALID_PARAMETER_NAME);
    ck_assert_int_eq(bench_attributes(&bench, "Test.Rule.*.Order", 1, NULL),
                     CWMP_FAULT_INVALID_PARAMETER_NAME);
    ck_assert_int_eq(bench_delete(&bench, "Test.Rule.*."), CWMP_FAULT_INVALID_PARAMETER_NAME);
    ck_assert_int_eq(bench_add(&bench, "Test.Rule.*.Match.", &instance),
                     CWMP_FAULT_INVALID_PARAMETER_NAME);
}
END_TEST

/* R-ALS-05: names in values, kept by number because aliases change. */
START_TEST(references_are_shown_by_alias)
{
    struct model_transaction *transaction;

    set("Test.Agent.AutoCreateInstances", "true");
    transaction = model_begin(bench.model, MODEL_ORIGIN_DEVICE);
    uint32_t port;
    ck_assert_int_eq(model_add_object(transaction, "Test.Port.", &port, &bench.error), CWMP_OK);
    ck_assert_int_eq(bench_commit(&bench, transaction), CWMP_OK);
    set("Test.Port.1.Alias", "lan");
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.1.Port", "Test.Port.[lan]"),
                     CWMP_OK);
    ck_assert_str_eq(bench_value(&bench, "Test.Rule.1.Port"), "Test.Port.1");
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.1.Ports",
                               "Test.Port.[lan],Test.Port.[gone]"),
                     CWMP_OK);
    ck_assert_str_eq(bench_value(&bench, "Test.Rule.1.Ports"), "Test.Port.1,Test.Port.[gone]");
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.1.Port", "Test.Port.[wan]"),
                     CWMP_FAULT_INVALID_ARGUMENTS);
    set("Test.Agent.InstanceMode", "InstanceAlias");
    ck_assert_str_eq(bench_values(&bench, "Test.Rule.1.Port"),
                     "Test.Rule.1.Port=Test.Port.[lan]\n");
    set("Test.Port.1.Alias", "home");
    ck_assert_str_eq(bench_values(&bench, "Test.Rule.1.Port"),
                     "Test.Rule.1.Port=Test.Port.[home]\n");
    ck_assert_int_eq(bench_delete(&bench, "Test.Port.[home]."), CWMP_FAULT_REQUEST_DENIED);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("model_names");
    TCase *names = tcase_create("names");

    tcase_add_checked_fixture(names, setup, teardown);
    tcase_add_test(names, aliases_and_numbers_name_the_same_row);
    tcase_add_test(names, T_134_R_ALS_02_R_ALS_11_not_supported);
    tcase_add_test(names, instance_mode_rules_what_is_told);
    tcase_add_test(names, changes_are_told_by_alias);
    tcase_add_test(names, aliases_are_unique_and_have_a_form);
    tcase_add_test(names, objects_are_added_with_an_alias);
    tcase_add_test(names, an_alias_of_the_acs_takes_none_from_the_cpe);
    tcase_add_test(names, setting_makes_instances_when_the_acs_wants_it);
    tcase_add_test(names, faults_found_at_commit_have_the_name_that_was_given);
    tcase_add_test(names, wildcards_are_all_instances);
    tcase_add_test(names, references_are_shown_by_alias);
    suite_add_tcase(suite, names);
    return unit_run(suite);
}
