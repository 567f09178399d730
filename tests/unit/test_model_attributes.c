/* SPDX-License-Identifier: Apache-2.0 */
/* SetParameterAttributes and GetParameterAttributes. */
#include "support/bench.h"
#include "support/unit.h"

#include <string.h>

static struct bench bench;

/* Only Test.Status has a handler; it reads nothing. */
static enum cwmp_fault read_status(struct cwmp_call *call, void *row)
{
    (void)call;
    (void)row;
    return CWMP_OK;
}

static const struct cwmp_handler handlers[] = {{.name = "status", .read = read_status}};

static void setup(void)
{
    uint32_t instance;

    bench_open(&bench, handlers, 1, NULL);
    ck_assert_int_eq(bench_add(&bench, "Test.Rule.", &instance), CWMP_OK);
}

static void teardown(void)
{
    bench_close(&bench);
}

/* R-SPA-09, R-NTF-20, R-GPA-01 */
START_TEST(factory_state)
{
    ck_assert_str_eq(bench_attribute_lines(&bench, "Test.Management.URL"),
                     "Test.Management.URL 2 Subscriber\n");
    ck_assert_str_eq(bench_attribute_lines(&bench, "Test.Management.ConnectionRequestURL"),
                     "Test.Management.ConnectionRequestURL 2 Subscriber\n");
    ck_assert_str_eq(bench_attribute_lines(&bench, "Test.Status."),
                     "Test.Status.UpTime 0 Subscriber\nTest.Status.Contact 0 Subscriber\n");
    ck_assert_str_eq(bench_attribute_lines(&bench, "Test.Empty."), "");
    ck_assert_str_eq(bench_attribute_lines(&bench, "Test.Lamp."),
                     "Test.Lamp.1.Bright 0 Subscriber\nTest.Lamp.2.Bright 0 Subscriber\n");
}
END_TEST

/* R-SPA-01, R-SPA-04, R-SPA-08 */
START_TEST(set_and_get)
{
    ck_assert_int_eq(bench_attributes(&bench, "Test.Types.Int", 1, NULL), CWMP_OK);
    ck_assert_int_eq(bench_attributes(&bench, "Test.Types.Int", MODEL_UNCHANGED, ""), CWMP_OK);
    ck_assert_str_eq(bench_attribute_lines(&bench, "Test.Types.Int"), "Test.Types.Int 1 \n");
    ck_assert_int_eq(
        bench_attributes(&bench, "Test.Types.Int", MODEL_UNCHANGED, "X_ABC_Local,Subscriber"),
        CWMP_OK);
    ck_assert_str_eq(bench_attribute_lines(&bench, "Test.Types.Int"),
                     "Test.Types.Int 1 X_ABC_Local,Subscriber\n");
    ck_assert_int_eq(bench_attributes(&bench, "Test.Lamp.", 2, NULL), CWMP_OK);
    ck_assert_str_eq(bench_attribute_lines(&bench, "Test.Lamp."),
                     "Test.Lamp.1.Bright 2 Subscriber\nTest.Lamp.2.Bright 2 Subscriber\n");
    ck_assert_int_eq(bench_attributes(&bench, "Test.Management.URL", 0, NULL), CWMP_OK);
    ck_assert_str_eq(bench_attribute_lines(&bench, "Test.Management.URL"),
                     "Test.Management.URL 0 Subscriber\n");
}
END_TEST

#define SIXTY "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"

struct refusal {
    const char *name;
    int notification;
    const char *access_list;
    enum cwmp_fault fault;
};

/* R-SPA-05 to R-SPA-08, R-SPA-13 */
static const struct refusal refusals[] = {
    {"Test.Types.Int", 7, NULL, CWMP_FAULT_INVALID_ARGUMENTS},
    {"Test.Types.Int", -2, NULL, CWMP_FAULT_INVALID_ARGUMENTS},
    {"Test.Types.Int", 1, "Everybody", CWMP_FAULT_INVALID_ARGUMENTS},
    {"Test.Types.Int", 1, "Subscriber,", CWMP_FAULT_INVALID_ARGUMENTS},
    {"Test.Types.Int", 1, "X_", CWMP_FAULT_INVALID_ARGUMENTS},
    {"Test.Types.Int", 1, "X_ABC", CWMP_FAULT_INVALID_ARGUMENTS},
    {"Test.Types.Int", 1, "X__Local", CWMP_FAULT_INVALID_ARGUMENTS},
    {"Test.Types.Int", 1, "X_ABC_", CWMP_FAULT_INVALID_ARGUMENTS},
    {"Test.Types.Int", 1, "Subscriber,X_ABC,_", CWMP_FAULT_INVALID_ARGUMENTS},
    {"Test.Types.Int", 1, "X_ABC_" SIXTY, CWMP_FAULT_INVALID_ARGUMENTS},
    {"Test.Nothing", 1, NULL, CWMP_FAULT_INVALID_PARAMETER_NAME},
    {"Test.Rule.2.", 1, NULL, CWMP_FAULT_INVALID_PARAMETER_NAME},
    {"Test.Status.UpTime", 2, NULL, CWMP_FAULT_NOTIFICATION_REJECTED},
    {"Test.Status.", 2, NULL, CWMP_FAULT_NOTIFICATION_REJECTED},
    {"", 2, NULL, CWMP_FAULT_NOTIFICATION_REJECTED},
    {"Test.Status.UpTime", 5, NULL, CWMP_FAULT_NOTIFICATION_REJECTED},
    {"Test.Status.UpTime", 6, NULL, CWMP_FAULT_NOTIFICATION_REJECTED},
};

START_TEST(refused)
{
    const struct refusal *refusal = &refusals[_i];
    const char *before = bench_attribute_lines(&bench, "");

    ck_assert_int_eq(
        bench_attributes(&bench, refusal->name, refusal->notification, refusal->access_list),
        refusal->fault);
    ck_assert_ptr_nonnull(strstr(bench.error.text, refusal->name));
    ck_assert_str_eq(bench_attribute_lines(&bench, ""), before);
}
END_TEST

/* R-SPA-08 */
START_TEST(the_access_list_keeps_others_out)
{
    ck_assert_int_eq(bench_attributes(&bench, "Test.Types.Int", MODEL_UNCHANGED, ""), CWMP_OK);
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_LOCAL, "Test.Types.Int", "7"),
                     CWMP_FAULT_NOT_WRITABLE);
    ck_assert_ptr_nonnull(strstr(bench.error.text, "AccessList"));
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Types.Int", "7"), CWMP_OK);
    ck_assert_int_eq(bench_attributes(&bench, "Test.Types.Int", MODEL_UNCHANGED, "X_A_Shop"),
                     CWMP_OK);
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_LOCAL, "Test.Types.Int", "8"),
                     CWMP_FAULT_NOT_WRITABLE);
    ck_assert_int_eq(
        bench_attributes(&bench, "Test.Types.Int", MODEL_UNCHANGED, "X_A_Shop,Subscriber"),
        CWMP_OK);
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_LOCAL, "Test.Types.Int", "9"), CWMP_OK);
}
END_TEST

/* R-SPA-07: of a device that cannot send lightweight notifications. */
START_TEST(lightweight_where_it_is_offered)
{
    for (int notification = 3; notification <= 6; notification++)
        ck_assert_int_eq(bench_attributes(&bench, "Test.Types.Int", notification, NULL), CWMP_OK);
    ck_assert_str_eq(bench_attribute_lines(&bench, "Test.Types.Int"),
                     "Test.Types.Int 6 Subscriber\n");
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_DEVICE, "Test.Agent.LightweightSupported", ""),
                     CWMP_OK);
    for (int notification = 3; notification <= 6; notification++)
        ck_assert_int_eq(bench_attributes(&bench, "Test.Types.Long", notification, NULL),
                         CWMP_FAULT_INVALID_ARGUMENTS);
}
END_TEST

/* R-SPA-06: passive is never refused, nor is active where nothing changes by itself. */
START_TEST(accepted)
{
    ck_assert_int_eq(bench_attributes(&bench, "", 1, NULL), CWMP_OK);
    ck_assert_int_eq(bench_attributes(&bench, "Test.Types.Level", 2, NULL), CWMP_OK);
    ck_assert_str_eq(bench_attribute_lines(&bench, "Test.Status.UpTime"),
                     "Test.Status.UpTime 1 Subscriber\n");
}
END_TEST

/* R-SPA-02, R-SPA-03 */
START_TEST(later_entries_override)
{
    struct model_transaction *transaction = model_begin(bench.model, MODEL_ORIGIN_ACS);

    ck_assert_int_eq(model_set_attributes(transaction, "Test.Types.", 1, "", NULL), CWMP_OK);
    ck_assert_int_eq(model_set_attributes(transaction, "Test.Types.Int", 0, NULL, NULL), CWMP_OK);
    ck_assert_int_eq(
        model_set_attributes(transaction, "Test.Types.Long", MODEL_UNCHANGED, "Subscriber", NULL),
        CWMP_OK);
    ck_assert_int_eq(bench_commit(&bench, transaction), CWMP_OK);
    ck_assert_str_eq(bench_attribute_lines(&bench, "Test.Types.Int"), "Test.Types.Int 0 \n");
    ck_assert_str_eq(bench_attribute_lines(&bench, "Test.Types.Long"),
                     "Test.Types.Long 1 Subscriber\n");
    ck_assert_str_eq(bench_attribute_lines(&bench, "Test.Types.Step"), "Test.Types.Step 1 \n");
}
END_TEST

/* R-SPA-14 */
START_TEST(forced_notification_stays)
{
    ck_assert_int_eq(bench_attributes(&bench, "Test.Management.ConnectionRequestURL", 0, NULL),
                     CWMP_OK);
    ck_assert_str_eq(bench_attribute_lines(&bench, "Test.Management.ConnectionRequestURL"),
                     "Test.Management.ConnectionRequestURL 2 Subscriber\n");
    ck_assert_uint_eq(bench.kept.commits, 1);
}
END_TEST

START_TEST(no_change_is_not_made_durable)
{
    size_t commits = bench.kept.commits;

    ck_assert_int_eq(bench_attributes(&bench, "Test.Types.", 0, "Subscriber"), CWMP_OK);
    ck_assert_uint_eq(bench.kept.commits, commits);
    ck_assert_int_eq(bench_attributes(&bench, "Test.Types.Int", 1, NULL), CWMP_OK);
    ck_assert_int_eq(bench_attributes(&bench, "Test.Types.Int", 1, NULL), CWMP_OK);
    ck_assert_uint_eq(bench.kept.commits, commits + 1);
}
END_TEST

/* R-SPA-10 */
START_TEST(attributes_survive_a_restart)
{
    const char *before;

    ck_assert_int_eq(bench_attributes(&bench, "Test.Rule.", 1, ""), CWMP_OK);
    ck_assert_int_eq(bench_attributes(&bench, "Test.Management.URL", 0, NULL), CWMP_OK);
    before = bench_attribute_lines(&bench, "");
    bench_restart(&bench);
    ck_assert_str_eq(bench_attribute_lines(&bench, ""), before);
}
END_TEST

/* R-SPA-12 */
START_TEST(new_rows_have_default_attributes)
{
    uint32_t instance;

    ck_assert_int_eq(bench_attributes(&bench, "Test.Rule.", 1, NULL), CWMP_OK);
    ck_assert_int_eq(bench_add(&bench, "Test.Rule.", &instance), CWMP_OK);
    ck_assert_str_eq(bench_attribute_lines(&bench, "Test.Rule.2.Order"),
                     "Test.Rule.2.Order 0 Subscriber\n");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("model_attributes");
    TCase *attributes = tcase_create("attributes");

    tcase_add_checked_fixture(attributes, setup, teardown);
    tcase_add_test(attributes, factory_state);
    tcase_add_test(attributes, set_and_get);
    tcase_add_loop_test(attributes, refused, 0, sizeof refusals / sizeof refusals[0]);
    tcase_add_test(attributes, the_access_list_keeps_others_out);
    tcase_add_test(attributes, lightweight_where_it_is_offered);
    tcase_add_test(attributes, accepted);
    tcase_add_test(attributes, later_entries_override);
    tcase_add_test(attributes, forced_notification_stays);
    tcase_add_test(attributes, no_change_is_not_made_durable);
    tcase_add_test(attributes, attributes_survive_a_restart);
    tcase_add_test(attributes, new_rows_have_default_attributes);
    suite_add_tcase(suite, attributes);
    return unit_run(suite);
}
