/* SPDX-License-Identifier: Apache-2.0 */
/* What counts as a change to be told to the ACS (R-NTF-*, R-SPV-07, R-SPA-11). */
#include "support/bench.h"
#include "support/unit.h"

#include <string.h>

#define URL     "Test.Management.URL"
#define REQUEST "Test.Management.ConnectionRequestURL"

static struct bench bench;
static uint32_t up_time; /* what the device says */

static enum cwmp_fault read_status(struct cwmp_call *call, void *row)
{
    (void)call;
    memcpy(row, &up_time, sizeof up_time); /* the first field */
    return CWMP_OK;
}

static const struct cwmp_handler handlers[] = {{.name = "status", .read = read_status}};

static void setup(void)
{
    bench_open(&bench, handlers, 1, NULL);
    up_time = 1;
    ck_assert_str_eq(bench_changed(&bench), "");
    ck_assert_int_eq(model_mark_reported(bench.model, &bench.error), CWMP_OK);
}

static void teardown(void)
{
    bench_close(&bench);
}

static void set(enum model_origin origin, const char *name, const char *text)
{
    ck_assert_msg(bench_set(&bench, origin, name, text) == CWMP_OK, "%s", bench.error.text);
}

static void mark(void)
{
    ck_assert_int_eq(model_mark_reported(bench.model, &bench.error), CWMP_OK);
}

/* R-NTF-01, R-NTF-05 */
START_TEST(local_changes_are_told_until_reported)
{
    set(MODEL_ORIGIN_LOCAL, URL, "http://a");
    ck_assert_str_eq(bench_changed(&bench), URL "=http://a\n");
    ck_assert_str_eq(bench_changed(&bench), URL "=http://a\n");
    mark();
    ck_assert_str_eq(bench_changed(&bench), "");
    /* There and back again is no change. */
    set(MODEL_ORIGIN_LOCAL, URL, "http://b");
    set(MODEL_ORIGIN_LOCAL, URL, "http://a");
    ck_assert_str_eq(bench_changed(&bench), "");
    /* Nobody watches this one. */
    set(MODEL_ORIGIN_LOCAL, "Test.Types.String", "x");
    ck_assert_str_eq(bench_changed(&bench), "");
}
END_TEST

/* R-SPV-07 */
START_TEST(what_the_acs_set_is_not_told)
{
    set(MODEL_ORIGIN_ACS, URL, "http://a");
    ck_assert_str_eq(bench_changed(&bench), "");
    bench_restart(&bench);
    ck_assert_str_eq(bench_changed(&bench), "");
    /* Not even when a local change came in between. */
    set(MODEL_ORIGIN_LOCAL, URL, "http://b");
    set(MODEL_ORIGIN_ACS, URL, "http://c");
    ck_assert_str_eq(bench_changed(&bench), "");
}
END_TEST

/* R-NTF-06: what changes between the Inform and its answer is told the next time. */
START_TEST(values_as_they_were_told_count)
{
    set(MODEL_ORIGIN_LOCAL, URL, "http://a");
    ck_assert_str_eq(bench_changed(&bench), URL "=http://a\n");
    set(MODEL_ORIGIN_LOCAL, URL, "http://b");
    mark();
    ck_assert_str_eq(bench_changed(&bench), URL "=http://b\n");
}
END_TEST

/* R-NTF-07 */
START_TEST(changes_over_a_restart)
{
    set(MODEL_ORIGIN_LOCAL, URL, "http://a");
    ck_assert_str_eq(bench_changed(&bench), URL "=http://a\n");
    mark();
    set(MODEL_ORIGIN_LOCAL, URL, "http://b");
    bench_restart(&bench);
    ck_assert_str_eq(bench_changed(&bench), URL "=http://b\n");
    mark();
    bench_restart(&bench);
    ck_assert_str_eq(bench_changed(&bench), "");
}
END_TEST

START_TEST(published_values_are_watched)
{
    model_publish(bench.model, ROLE_CONNECTION_REQUEST_URL, "http://10.0.0.1/a");
    ck_assert_str_eq(bench_changed(&bench), REQUEST "=http://10.0.0.1/a\n");
    mark();
    bench_restart(&bench);
    model_publish(bench.model, ROLE_CONNECTION_REQUEST_URL, "http://10.0.0.1/a");
    ck_assert_str_eq(bench_changed(&bench), "");
    model_publish(bench.model, ROLE_CONNECTION_REQUEST_URL, "http://10.0.0.2/a");
    ck_assert_str_eq(bench_changed(&bench), REQUEST "=http://10.0.0.2/a\n");
}
END_TEST

/* R-SPA-11: the value at the time of the RPC is what changes are held against. */
START_TEST(attributes_start_from_the_present_value)
{
    set(MODEL_ORIGIN_LOCAL, "Test.Types.String", "x");
    ck_assert_int_eq(bench_attributes(&bench, "Test.Types.", 1, NULL), CWMP_OK);
    ck_assert_str_eq(bench_changed(&bench), "");
    set(MODEL_ORIGIN_LOCAL, "Test.Types.String", "y");
    bench_restart(&bench);
    ck_assert_str_eq(bench_changed(&bench), "Test.Types.String=y\n");
    ck_assert_int_eq(bench_attributes(&bench, "Test.Types.", 0, NULL), CWMP_OK);
    ck_assert_str_eq(bench_changed(&bench), "");
    ck_assert_int_eq(bench_attributes(&bench, "Test.Types.String", 2, NULL), CWMP_OK);
    ck_assert_str_eq(bench_changed(&bench), "");
}
END_TEST

START_TEST(values_of_the_device_are_watched)
{
    ck_assert_int_eq(bench_attributes(&bench, "Test.Status.UpTime", 1, NULL), CWMP_OK);
    ck_assert_str_eq(bench_changed(&bench), "");
    up_time = 2;
    ck_assert_str_eq(bench_changed(&bench), "Test.Status.UpTime=2\n");
    mark();
    ck_assert_str_eq(bench_changed(&bench), "");
}
END_TEST

/* R-ADD-06: the counter that the ACS changes itself, and the one that others change. */
START_TEST(counters_of_rows)
{
    struct model_transaction *transaction;
    uint32_t instance;

    ck_assert_int_eq(bench_attributes(&bench, "Test.RuleNumberOfEntries", 2, NULL), CWMP_OK);
    ck_assert_int_eq(bench_add(&bench, "Test.Rule.", &instance), CWMP_OK);
    ck_assert_str_eq(bench_changed(&bench), "");
    transaction = model_begin(bench.model, MODEL_ORIGIN_LOCAL);
    ck_assert_int_eq(model_add_object(transaction, "Test.Rule.", &instance, NULL), CWMP_OK);
    ck_assert_int_eq(bench_commit(&bench, transaction), CWMP_OK);
    ck_assert_str_eq(bench_changed(&bench), "Test.RuleNumberOfEntries=2\n");
    /* That one is not lost when the ACS adds another. */
    ck_assert_int_eq(bench_add(&bench, "Test.Rule.", &instance), CWMP_OK);
    ck_assert_str_eq(bench_changed(&bench), "Test.RuleNumberOfEntries=3\n");
}
END_TEST

/* R-NTF-04 */
START_TEST(rows_gone_are_left_out)
{
    uint32_t instance;

    ck_assert_int_eq(bench_add(&bench, "Test.Rule.", &instance), CWMP_OK);
    ck_assert_int_eq(bench_attributes(&bench, "Test.Rule.1.", 1, NULL), CWMP_OK);
    set(MODEL_ORIGIN_LOCAL, "Test.Rule.1.Order", "5");
    ck_assert_str_eq(bench_changed(&bench), "Test.Rule.1.Order=5\n");
    ck_assert_int_eq(bench_delete(&bench, "Test.Rule.1."), CWMP_OK);
    mark();
    ck_assert_str_eq(bench_changed(&bench), "");
}
END_TEST

/* R-SPV-07: side effects of an RPC on other parameters are told. */
START_TEST(side_effects_are_told)
{
    struct model_transaction *transaction = model_begin(bench.model, MODEL_ORIGIN_DEVICE);
    uint32_t instance;

    ck_assert_int_eq(model_add_object(transaction, "Test.Port.", &instance, NULL), CWMP_OK);
    ck_assert_int_eq(bench_commit(&bench, transaction), CWMP_OK);
    ck_assert_int_eq(bench_add(&bench, "Test.Port.1.Address.", &instance), CWMP_OK);
    ck_assert_int_eq(bench_add(&bench, "Test.Rule.", &instance), CWMP_OK);
    set(MODEL_ORIGIN_ACS, "Test.Rule.1.Address", "Test.Port.1.Address.1");
    ck_assert_int_eq(bench_attributes(&bench, "Test.Rule.1.Address", 1, NULL), CWMP_OK);
    ck_assert_int_eq(bench_delete(&bench, "Test.Port.1.Address.1."), CWMP_OK);
    ck_assert_str_eq(bench_changed(&bench), "Test.Rule.1.Address=\n");
}
END_TEST

/* R-INF-08 */
START_TEST(hidden_values_are_told_empty)
{
    ck_assert_int_eq(bench_attributes(&bench, "Test.Management.Password", 1, NULL), CWMP_OK);
    set(MODEL_ORIGIN_LOCAL, "Test.Management.Password", "secret");
    ck_assert_str_eq(bench_changed(&bench), "Test.Management.Password=\n");
}
END_TEST

/* The first look only takes the present values, durable with the next mark. */
START_TEST(first_look_is_silent)
{
    size_t reported = 0;

    for (size_t i = 0; i < bench.kept.count; i++)
        reported += bench.kept.records[i].kind == MODEL_RECORD_REPORTED ? 1 : 0;
    ck_assert_uint_eq(reported, 2);
    bench.kept.full = true;
    set(MODEL_ORIGIN_DEVICE, "Test.Management.Trigger", "1");
    ck_assert_int_eq(model_mark_reported(bench.model, &bench.error), CWMP_OK);
    model_publish(bench.model, ROLE_CONNECTION_REQUEST_URL, "http://10.0.0.1/a");
    ck_assert_str_eq(bench_changed(&bench), REQUEST "=http://10.0.0.1/a\n");
}
END_TEST

/* What the ACS was told it was told; the backing follows when there is room. */
START_TEST(reported_while_the_disk_is_full)
{
    bench.kept.full = true;
    model_publish(bench.model, ROLE_CONNECTION_REQUEST_URL, "http://10.0.0.1/a");
    ck_assert_str_eq(bench_changed(&bench), REQUEST "=http://10.0.0.1/a\n");
    ck_assert_int_eq(model_mark_reported(bench.model, &bench.error), CWMP_FAULT_INTERNAL_ERROR);
    ck_assert_str_eq(bench_changed(&bench), "");
    bench.kept.full = false;
    ck_assert_int_eq(model_mark_reported(bench.model, &bench.error), CWMP_OK);
    bench_restart(&bench);
    model_publish(bench.model, ROLE_CONNECTION_REQUEST_URL, "http://10.0.0.1/a");
    ck_assert_str_eq(bench_changed(&bench), "");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("model_notify");
    TCase *changes = tcase_create("changes");

    tcase_add_checked_fixture(changes, setup, teardown);
    tcase_add_test(changes, local_changes_are_told_until_reported);
    tcase_add_test(changes, what_the_acs_set_is_not_told);
    tcase_add_test(changes, values_as_they_were_told_count);
    tcase_add_test(changes, changes_over_a_restart);
    tcase_add_test(changes, published_values_are_watched);
    tcase_add_test(changes, attributes_start_from_the_present_value);
    tcase_add_test(changes, values_of_the_device_are_watched);
    tcase_add_test(changes, counters_of_rows);
    tcase_add_test(changes, rows_gone_are_left_out);
    tcase_add_test(changes, side_effects_are_told);
    tcase_add_test(changes, hidden_values_are_told_empty);
    tcase_add_test(changes, first_look_is_silent);
    tcase_add_test(changes, reported_while_the_disk_is_full);
    suite_add_tcase(suite, changes);
    return unit_run(suite);
}
