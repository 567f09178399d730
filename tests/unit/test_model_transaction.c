/* SPDX-License-Identifier: Apache-2.0 */
/* SetParameterValues, AddObject and DeleteObject as transactions on stored parameters. */
#include "base/text.h"
#include "support/bench.h"
#include "support/unit.h"

#include <string.h>

static struct bench bench;
static struct buf told; /* what the observer heard */

static void observe(void *argument, const struct model_change *change)
{
    (void)argument;
    buf_printf(&told, "%s %s %d %d\n", change->name,
               change->role == ROLE_COUNT ? "-" : model_role_name(change->role),
               (int)change->origin, change->notification);
}

static void setup(void)
{
    bench_open(&bench, NULL, 0, NULL);
    model_set_observer(bench.model, observe, NULL);
}

static void teardown(void)
{
    buf_free(&told);
    bench_close(&bench);
}

static struct model_transaction *begin(void)
{
    return model_begin(bench.model, MODEL_ORIGIN_ACS);
}

static enum cwmp_fault set(struct model_transaction *transaction, const char *name,
                           const char *text)
{
    return model_set(transaction, name, MODEL_TYPE_UNSTATED, text, &bench.error);
}

/* R-SPV-01 */
START_TEST(values_take_effect_together)
{
    struct model_transaction *transaction = begin();

    ck_assert_int_eq(set(transaction, "Test.Types.String", "new"), CWMP_OK);
    ck_assert_int_eq(set(transaction, "Test.Types.Int", "17"), CWMP_OK);
    ck_assert_str_eq(bench_value(&bench, "Test.Types.String"), "text");
    ck_assert_int_eq(bench_commit(&bench, transaction), CWMP_OK);
    ck_assert_str_eq(bench_value(&bench, "Test.Types.String"), "new");
    ck_assert_str_eq(bench_value(&bench, "Test.Types.Int"), "17");
    ck_assert_str_eq(buf_text(&told), "Test.Types.String - 0 0\nTest.Types.Int - 0 0\n");
    ck_assert_uint_eq(bench.kept.commits, 1);
}
END_TEST

START_TEST(abort_leaves_everything)
{
    const char *before = bench_values(&bench, "");
    struct model_transaction *transaction = begin();
    uint32_t instance;

    ck_assert_int_eq(set(transaction, "Test.Types.String", "new"), CWMP_OK);
    ck_assert_int_eq(model_add_object(transaction, "Test.Rule.", &instance, &bench.error), CWMP_OK);
    ck_assert_int_eq(set(transaction, "Test.Rule.1.Enable", "1"), CWMP_OK);
    model_abort(transaction);
    ck_assert_str_eq(bench_values(&bench, ""), before);
    ck_assert_uint_eq(told.length, 0);
    ck_assert_uint_eq(bench.kept.commits, 0);
}
END_TEST

struct refusal {
    const char *name;
    int declared;
    const char *text;
    enum cwmp_fault fault;
};

/* R-SPV-04, R-ARR-05 */
static const struct refusal refusals[] = {
    {"Test.Nothing", MODEL_TYPE_UNSTATED, "1", CWMP_FAULT_INVALID_PARAMETER_NAME},
    {"Test.Rule.1.Enable", MODEL_TYPE_UNSTATED, "1", CWMP_FAULT_INVALID_PARAMETER_NAME},
    {"Test.Types.", MODEL_TYPE_UNSTATED, "1", CWMP_FAULT_INVALID_PARAMETER_NAME},
    {"", MODEL_TYPE_UNSTATED, "1", CWMP_FAULT_INVALID_PARAMETER_NAME},
    {"Test.Types.Int", CWMP_TYPE_STRING, "1", CWMP_FAULT_INVALID_PARAMETER_TYPE},
    {"Test.Types.Int", CWMP_TYPE_BOOLEAN, "1", CWMP_FAULT_INVALID_PARAMETER_TYPE},
    {"Test.Types.String", CWMP_TYPE_INT, "1", CWMP_FAULT_INVALID_PARAMETER_TYPE},
    {"Test.Types.Boolean", CWMP_TYPE_INT, "1", CWMP_FAULT_INVALID_PARAMETER_TYPE},
    {"Test.Types.Strings", CWMP_TYPE_BASE64, "a", CWMP_FAULT_INVALID_PARAMETER_TYPE},
    {"Test.Types.Int", CWMP_TYPE_INT, "0", CWMP_FAULT_INVALID_PARAMETER_VALUE},
    {"Test.Types.Int", CWMP_TYPE_INT, "one", CWMP_FAULT_INVALID_PARAMETER_VALUE},
    {"Test.Types.Choice", CWMP_TYPE_STRING, "Broken", CWMP_FAULT_INVALID_PARAMETER_VALUE},
    {"Test.Summary", CWMP_TYPE_STRING, "x", CWMP_FAULT_NOT_WRITABLE},
    {"Test.Types.Level", CWMP_TYPE_UNSIGNED_INT, "1", CWMP_FAULT_NOT_WRITABLE},
    {"Test.RuleNumberOfEntries", CWMP_TYPE_UNSIGNED_INT, "1", CWMP_FAULT_NOT_WRITABLE},
};

START_TEST(refused_with_its_own_code)
{
    const struct refusal *refusal = &refusals[_i];
    struct model_transaction *transaction = begin();

    ck_assert_int_eq(
        model_set(transaction, refusal->name, refusal->declared, refusal->text, &bench.error),
        refusal->fault);
    ck_assert_int_eq(bench.error.code, refusal->fault);
    ck_assert_ptr_nonnull(strstr(bench.error.text, refusal->name));
    /* The transaction stays usable, so that every bad parameter can be named. */
    ck_assert_int_eq(set(transaction, "Test.Types.String", "ok"), CWMP_OK);
    model_abort(transaction);
}
END_TEST

static const struct refusal lenient[] = {
    {"Test.Types.Int", CWMP_TYPE_UNSIGNED_INT, "5", CWMP_OK},
    {"Test.Types.Step", CWMP_TYPE_INT, "4", CWMP_OK},
    {"Test.Types.UnsignedLong", CWMP_TYPE_LONG, "5", CWMP_OK},
    {"Test.Types.Decimal", CWMP_TYPE_INT, "1", CWMP_OK},
    {"Test.Types.Strings", CWMP_TYPE_STRING, "a,b", CWMP_OK},
    {"Test.Types.Boolean", CWMP_TYPE_BOOLEAN, "0", CWMP_OK},
};

START_TEST(integer_types_stand_for_one_another)
{
    struct model_transaction *transaction = begin();

    ck_assert_int_eq(model_set(transaction, lenient[_i].name, lenient[_i].declared,
                               lenient[_i].text, &bench.error),
                     CWMP_OK);
    ck_assert_int_eq(bench_commit(&bench, transaction), CWMP_OK);
}
END_TEST

/* R-SPV-03 */
START_TEST(set_twice_is_9003)
{
    struct model_transaction *transaction = begin();

    ck_assert_int_eq(set(transaction, "Test.Types.String", "a"), CWMP_OK);
    ck_assert_int_eq(set(transaction, "Test.Types.String", "a"), CWMP_FAULT_INVALID_ARGUMENTS);
    model_abort(transaction);
}
END_TEST

/* R-SPV-08, R-SPV-09 */
START_TEST(present_value_is_no_change)
{
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Types.String", "text"), CWMP_OK);
    ck_assert_int_eq(bench_commit(&bench, begin()), CWMP_OK);
    ck_assert_uint_eq(told.length, 0);
    ck_assert_uint_eq(bench.kept.commits, 0);
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Types.String", "b"), CWMP_OK);
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Types.String", "b"), CWMP_OK);
    ck_assert_str_eq(buf_text(&told), "Test.Types.String - 0 0\n");
    ck_assert_uint_eq(bench.kept.commits, 1);
    /* Going back to the default is a change, and is kept. */
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Types.String", "text"), CWMP_OK);
    ck_assert_uint_eq(bench.kept.commits, 2);
    bench_restart(&bench);
    ck_assert_str_eq(bench_value(&bench, "Test.Types.String"), "text");
}
END_TEST

START_TEST(the_device_writes_read_only_parameters)
{
    struct model_transaction *transaction;

    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_DEVICE, "Test.Types.Level", "7"), CWMP_OK);
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_DEVICE, "Test.Types.Choice", "Broken"),
                     CWMP_OK);
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_DEVICE, "Test.Types.Level", "101"),
                     CWMP_FAULT_INVALID_PARAMETER_VALUE);
    ck_assert_str_eq(bench_value(&bench, "Test.Types.Level"), "7");
    /* R-RPC-05: a role's parameter can be set in the transaction of an RPC. */
    transaction = begin();
    ck_assert_int_eq(model_set_role(transaction, ROLE_PARAMETER_KEY, "key", &bench.error), CWMP_OK);
    ck_assert_int_eq(set(transaction, "Test.Types.Int", "2"), CWMP_OK);
    ck_assert_int_eq(bench_commit(&bench, transaction), CWMP_OK);
    ck_assert_str_eq(bench_value(&bench, "Test.Management.ParameterKey"), "key");
}
END_TEST

/* A trigger is told but not kept. */
START_TEST(commands_are_not_kept)
{
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Management.Trigger", "true"),
                     CWMP_OK);
    ck_assert_str_eq(buf_text(&told), "Test.Management.Trigger - 0 0\n");
    ck_assert_str_eq(bench_value(&bench, "Test.Management.Trigger"), "false");
    ck_assert_uint_eq(bench.kept.commits, 0);
}
END_TEST

START_TEST(write_once)
{
    ck_assert_str_eq(bench_names(&bench, "Test.Management.Badge", false),
                     "Test.Management.Badge 1\n");
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Management.Badge", "77"), CWMP_OK);
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Management.Badge", "78"),
                     CWMP_FAULT_NOT_WRITABLE);
    ck_assert_str_eq(bench_names(&bench, "Test.Management.Badge", false),
                     "Test.Management.Badge 0\n");
}
END_TEST

/* 9002: what cannot be made durable does not happen. */
START_TEST(full_store_changes_nothing)
{
    const char *before = bench_values(&bench, "");
    uint32_t instance;

    bench.kept.full = true;
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Types.String", "new"),
                     CWMP_FAULT_INTERNAL_ERROR);
    ck_assert_int_eq(bench_add(&bench, "Test.Rule.", &instance), CWMP_FAULT_INTERNAL_ERROR);
    ck_assert_ptr_null(bench.faults);
    ck_assert_str_eq(bench_values(&bench, ""), before);
    ck_assert_uint_eq(told.length, 0);
}
END_TEST

/* ---- Rows ---------------------------------------------------------------------------- */

/* R-ADD-02, R-ADD-06 */
START_TEST(add_and_delete)
{
    uint32_t instance = 0;

    ck_assert_int_eq(bench_add(&bench, "Test.Rule.", &instance), CWMP_OK);
    ck_assert_uint_eq(instance, 1);
    ck_assert_str_eq(buf_text(&told), "Test.Rule.1. - 0 0\nTest.RuleNumberOfEntries - 0 0\n");
    ck_assert_str_eq(bench_value(&bench, "Test.RuleNumberOfEntries"), "1");
    buf_clear(&told);
    ck_assert_int_eq(bench_delete(&bench, "Test.Rule.1."), CWMP_OK);
    ck_assert_str_eq(buf_text(&told), "Test.Rule.1. - 0 0\nTest.RuleNumberOfEntries - 0 0\n");
    ck_assert_str_eq(bench_value(&bench, "Test.RuleNumberOfEntries"), "0");
    ck_assert_str_eq(bench_values(&bench, "Test.Rule.1."), "fault 9005");
}
END_TEST

/* R-ADD-03 */
START_TEST(numbers_are_not_used_again)
{
    uint32_t instance;

    for (uint32_t round = 1; round <= 6; round++) {
        const char *row = NULL;

        ck_assert_int_eq(bench_add(&bench, "Test.Rule.", &instance), CWMP_OK);
        ck_assert_uint_eq(instance, round);
        row = arena_printf(bench.arena, "Test.Rule.%u.", instance);
        ck_assert_int_eq(bench_delete(&bench, row), CWMP_OK);
        if (round % 2 == 0)
            bench_restart(&bench);
    }
}
END_TEST

/* R-ADD-04 */
START_TEST(add_faults)
{
    static const char *const wrong[] = {
        "Test.Rule.1.",       "Test.Rule", "Test.Types.", "Test.Lamp.", "Test.Port.",
        "Test.Rule.7.Match.", "",          "Test.Summary"};
    uint32_t instance;

    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
        ck_assert_int_eq(bench_add(&bench, wrong[i], &instance), CWMP_FAULT_INVALID_PARAMETER_NAME);
    for (int i = 0; i < 4; i++)
        ck_assert_int_eq(bench_add(&bench, "Test.Rule.", &instance), CWMP_OK);
    ck_assert_int_eq(bench_add(&bench, "Test.Rule.", &instance), CWMP_FAULT_RESOURCES_EXCEEDED);
    ck_assert_int_eq(bench_delete(&bench, "Test.Rule.2."), CWMP_OK);
    ck_assert_int_eq(bench_add(&bench, "Test.Rule.", &instance), CWMP_OK);
    ck_assert_uint_eq(instance, 5);
}
END_TEST

/* R-DEL-02 */
/* A table without a limit of its own, filled in one request (R-ADD-04, R-SEC-08). */
START_TEST(no_table_grows_without_end)
{
    struct model_transaction *transaction;
    uint32_t instance, count = 0;

    ck_assert_int_eq(bench_add(&bench, "Test.Rule.", &instance), CWMP_OK);
    transaction = begin();
    while (model_add_object(transaction, "Test.Rule.1.Match.", &instance, &bench.error) == CWMP_OK)
        count++;
    ck_assert_int_eq(bench.error.code, CWMP_FAULT_RESOURCES_EXCEEDED);
    ck_assert_str_eq(bench.error.text, "Test.Rule.1.Match.: the table is full");
    ck_assert_uint_eq(count, 4096);
    model_abort(transaction);
}
END_TEST

START_TEST(delete_faults)
{
    uint32_t instance;

    ck_assert_int_eq(bench_add(&bench, "Test.Rule.", &instance), CWMP_OK);
    ck_assert_int_eq(bench_delete(&bench, "Test.Rule.2."), CWMP_FAULT_INVALID_PARAMETER_NAME);
    ck_assert_int_eq(bench_delete(&bench, "Test.Rule."), CWMP_FAULT_INVALID_PARAMETER_NAME);
    ck_assert_int_eq(bench_delete(&bench, "Test.Types."), CWMP_FAULT_INVALID_PARAMETER_NAME);
    ck_assert_int_eq(bench_delete(&bench, "Test.Rule.1.Enable"), CWMP_FAULT_INVALID_PARAMETER_NAME);
    ck_assert_int_eq(bench_delete(&bench, ""), CWMP_FAULT_INVALID_PARAMETER_NAME);
    ck_assert_int_eq(bench_delete(&bench, "Test.Lamp.1."), CWMP_FAULT_REQUEST_DENIED);
    ck_assert_str_eq(bench_value(&bench, "Test.RuleNumberOfEntries"), "1");
}
END_TEST

/* R-DEL-01 */
START_TEST(everything_below_goes_along)
{
    uint32_t instance;

    ck_assert_int_eq(bench_add(&bench, "Test.Rule.", &instance), CWMP_OK);
    ck_assert_int_eq(bench_add(&bench, "Test.Rule.1.Match.", &instance), CWMP_OK);
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.1.Match.1.Value", "v"),
                     CWMP_OK);
    ck_assert_int_eq(bench_attributes(&bench, "Test.Rule.1.", 1, NULL), CWMP_OK);
    ck_assert_int_eq(bench_delete(&bench, "Test.Rule.1."), CWMP_OK);
    for (size_t i = 0; i < bench.kept.count; i++)
        ck_assert(!text_starts_with(bench.kept.records[i].name, "Test.Rule.1."));
    bench_restart(&bench);
    ck_assert_str_eq(bench_values(&bench, "Test.Rule."), "");
}
END_TEST

START_TEST(one_transaction_does_many_things)
{
    struct model_transaction *transaction;
    uint32_t rule, match, other;

    ck_assert_int_eq(bench_add(&bench, "Test.Rule.", &other), CWMP_OK);
    transaction = begin();
    ck_assert_int_eq(model_add_object(transaction, "Test.Rule.", &rule, &bench.error), CWMP_OK);
    ck_assert_uint_eq(rule, 2);
    ck_assert_int_eq(set(transaction, "Test.Rule.2.Order", "9"), CWMP_OK);
    ck_assert_int_eq(model_add_object(transaction, "Test.Rule.2.Match.", &match, &bench.error),
                     CWMP_OK);
    ck_assert_int_eq(set(transaction, "Test.Rule.2.Match.1.Value", "deep"), CWMP_OK);
    ck_assert_int_eq(set(transaction, "Test.Rule.1.Order", "3"), CWMP_OK);
    ck_assert_int_eq(model_delete_object(transaction, "Test.Rule.1.", &bench.error), CWMP_OK);
    ck_assert_int_eq(set(transaction, "Test.Rule.1.Enable", "1"),
                     CWMP_FAULT_INVALID_PARAMETER_NAME);
    ck_assert_int_eq(bench_commit(&bench, transaction), CWMP_OK);
    ck_assert_str_eq(bench_names(&bench, "Test.Rule.", true), "Test.Rule.2. 1\n");
    bench_restart(&bench);
    ck_assert_str_eq(bench_value(&bench, "Test.Rule.2.Order"), "9");
    ck_assert_str_eq(bench_value(&bench, "Test.Rule.2.Match.1.Value"), "deep");
    ck_assert_str_eq(bench_value(&bench, "Test.RuleNumberOfEntries"), "1");
}
END_TEST

START_TEST(a_row_added_and_deleted_never_was)
{
    struct model_transaction *transaction = begin();
    uint32_t rule, match;

    ck_assert_int_eq(model_add_object(transaction, "Test.Rule.", &rule, &bench.error), CWMP_OK);
    ck_assert_int_eq(model_add_object(transaction, "Test.Rule.1.Match.", &match, &bench.error),
                     CWMP_OK);
    ck_assert_int_eq(set(transaction, "Test.Rule.1.Match.1.Value", "x"), CWMP_OK);
    ck_assert_int_eq(model_delete_object(transaction, "Test.Rule.1.", &bench.error), CWMP_OK);
    ck_assert_int_eq(model_delete_object(transaction, "Test.Rule.1.", &bench.error),
                     CWMP_FAULT_INVALID_PARAMETER_NAME);
    ck_assert_int_eq(bench_commit(&bench, transaction), CWMP_OK);
    ck_assert_uint_eq(told.length, 0);
    ck_assert_uint_eq(bench.kept.commits, 0);
    ck_assert_str_eq(bench_values(&bench, "Test.Rule."), "");
}
END_TEST

/* ---- Keys ---------------------------------------------------------------------------- */

static void two_rules(void)
{
    uint32_t instance;

    ck_assert_int_eq(bench_add(&bench, "Test.Rule.", &instance), CWMP_OK);
    ck_assert_int_eq(bench_add(&bench, "Test.Rule.", &instance), CWMP_OK);
}

/* R-ALS-04 */
START_TEST(aliases_are_unique)
{
    uint32_t instance;

    two_rules();
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.1.Alias", "mine"), CWMP_OK);
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.2.Alias", "mine"),
                     CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_str_eq(bench.faults->name, "Test.Rule.2.Alias");
    ck_assert_int_eq(bench.faults->error.code, CWMP_FAULT_INVALID_PARAMETER_VALUE);
    ck_assert_ptr_null(bench.faults->next);
    /* What the CPE would give the next row is taken by the ACS. */
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.2.Alias", "cpe-3"), CWMP_OK);
    ck_assert_int_eq(bench_add(&bench, "Test.Rule.", &instance), CWMP_OK);
    ck_assert_str_eq(bench_value(&bench, "Test.Rule.3.Alias"), "cpe-3-2");
    bench_restart(&bench);
    ck_assert_str_eq(bench_value(&bench, "Test.Rule.3.Alias"), "cpe-3-2");
    ck_assert_str_eq(bench_value(&bench, "Test.Rule.1.Alias"), "mine");
}
END_TEST

/* R-ADD-02: functional keys bind enabled rows only. */
START_TEST(functional_keys_bind_enabled_rows)
{
    two_rules();
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.1.Enable", "true"), CWMP_OK);
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.2.Order", "1"), CWMP_OK);
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.2.Enable", "true"),
                     CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_str_eq(bench.faults->name, "Test.Rule.2.Enable");
    ck_assert_str_eq(bench_value(&bench, "Test.Rule.2.Enable"), "false");
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.2.Order", "2"), CWMP_OK);
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.2.Enable", "true"), CWMP_OK);
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.2.Order", "1"),
                     CWMP_FAULT_INVALID_ARGUMENTS);
}
END_TEST

/* R-SPV-02: the final combination counts, in any order of entries. */
START_TEST(keys_can_be_swapped)
{
    struct model_transaction *transaction;

    two_rules();
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.1.Alias", "a"), CWMP_OK);
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.2.Alias", "b"), CWMP_OK);
    transaction = begin();
    ck_assert_int_eq(set(transaction, "Test.Rule.1.Alias", "b"), CWMP_OK);
    ck_assert_int_eq(set(transaction, "Test.Rule.2.Alias", "a"), CWMP_OK);
    ck_assert_int_eq(bench_commit(&bench, transaction), CWMP_OK);
    ck_assert_str_eq(bench_value(&bench, "Test.Rule.1.Alias"), "b");
    ck_assert_str_eq(bench_value(&bench, "Test.Rule.2.Alias"), "a");
}
END_TEST

/* R-SPV-04: every parameter at fault is named. */
START_TEST(all_faults_are_told)
{
    struct model_transaction *transaction;

    two_rules();
    transaction = begin();
    ck_assert_int_eq(set(transaction, "Test.Rule.1.Alias", "same"), CWMP_OK);
    ck_assert_int_eq(set(transaction, "Test.Rule.2.Alias", "same"), CWMP_OK);
    ck_assert_int_eq(set(transaction, "Test.Rule.2.Port", "Test.Port.1"), CWMP_OK);
    ck_assert_int_eq(bench_commit(&bench, transaction), CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_ptr_nonnull(bench.faults->next->next);
    ck_assert_ptr_null(bench.faults->next->next->next);
    ck_assert_str_eq(bench.error.text, bench.faults->error.text);
    ck_assert_int_eq(bench.error.code, CWMP_FAULT_INVALID_ARGUMENTS);
}
END_TEST

/* ---- References ---------------------------------------------------------------------- */

/* The device's table: without handlers the daemon itself makes and deletes the rows. */
static void device_row(bool add)
{
    struct model_transaction *transaction = model_begin(bench.model, MODEL_ORIGIN_DEVICE);
    uint32_t instance;

    ck_assert_int_eq(add ? model_add_object(transaction, "Test.Port.", &instance, &bench.error)
                         : model_delete_object(transaction, "Test.Port.1.", &bench.error),
                     CWMP_OK);
    ck_assert_int_eq(bench_commit(&bench, transaction), CWMP_OK);
}

static enum cwmp_fault set_port(const char *text)
{
    return bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.1.Port", text);
}

/* R-SPV-13; TR-106: a weak reference may name what is not there. */
START_TEST(strong_references_name_what_exists)
{
    two_rules();
    device_row(true);
    ck_assert_int_eq(set_port("Test.Port.2"), CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_int_eq(bench.faults->error.code, CWMP_FAULT_INVALID_PARAMETER_VALUE);
    ck_assert_str_eq(bench.faults->name, "Test.Rule.1.Port");
    ck_assert_int_eq(set_port("rubbish"), CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_int_eq(set_port("Test.Port.1.Name"), CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_int_eq(set_port("Test.Port."), CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_int_eq(set_port("Test.Port.1"), CWMP_OK);
    ck_assert_int_eq(set_port("Test.Port.1."), CWMP_OK);
    ck_assert_int_eq(set_port(""), CWMP_OK);
    /* What exists has to be of the right kind, too. */
    ck_assert_int_eq(set_port("Test.Rule.2"), CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_int_eq(set_port("Test.Port.1.Stats"), CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.1.Ports", "Test.Port.7"),
                     CWMP_OK);
}
END_TEST

/* R-DEL-03 */
START_TEST(references_to_deleted_rows)
{
    two_rules();
    device_row(true);
    ck_assert_int_eq(set_port("Test.Port.1"), CWMP_OK);
    ck_assert_int_eq(
        bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.1.Ports", "Test.Port.1, Test.Port.2"),
        CWMP_OK);
    buf_clear(&told);
    device_row(false);
    ck_assert_str_eq(bench_value(&bench, "Test.Rule.1.Port"), "");
    ck_assert_str_eq(bench_value(&bench, "Test.Rule.1.Ports"), "Test.Port.1, Test.Port.2");
    ck_assert_ptr_nonnull(strstr(buf_text(&told), "Test.Rule.1.Port - 2 0\n"));
    bench_restart(&bench);
    ck_assert_str_eq(bench_value(&bench, "Test.Rule.1.Port"), "");
}
END_TEST

START_TEST(enumeration_references)
{
    two_rules();
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.1.Colour", "C"), CWMP_OK);
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.1.Colour", "B"),
                     CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_str_eq(bench.faults->name, "Test.Rule.1.Colour");
    ck_assert_int_eq(bench.faults->error.code, CWMP_FAULT_INVALID_PARAMETER_VALUE);
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.1.Colour", ""), CWMP_OK);
}
END_TEST

/* ---- Rules of the daemon ------------------------------------------------------------- */

static enum cwmp_fault only_http(void *argument, enum model_origin origin,
                                 const struct value *value, struct cwmp_error *error)
{
    ++*(int *)argument;
    if (text_starts_with(value->string, "http") || origin == MODEL_ORIGIN_LOCAL)
        return CWMP_OK;
    return cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_VALUE, "'%s' is no HTTP URL",
                     value->string);
}

/* R-URL-01, R-URL-04 */
START_TEST(rule_of_a_role)
{
    int asked = 0;

    model_set_rule(bench.model, ROLE_ACS_URL, only_http, &asked);
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Management.URL", "ftp://x"),
                     CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_str_eq(bench.faults->name, "Test.Management.URL");
    ck_assert_str_eq(bench.faults->error.text, "Test.Management.URL: 'ftp://x' is no HTTP URL");
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Management.URL", "http://x"),
                     CWMP_OK);
    ck_assert_str_eq(buf_text(&told), "Test.Management.URL acs-url 0 2\n");
    ck_assert_int_eq(asked, 2);
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Management.URL", "http://x"),
                     CWMP_OK);
    ck_assert_int_eq(asked, 2);
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_LOCAL, "Test.Management.URL", ""), CWMP_OK);
    ck_assert_int_eq(asked, 3);
}
END_TEST

START_TEST(published_values)
{
    model_publish(bench.model, ROLE_CONNECTION_REQUEST_URL, "http://10.0.0.1/a");
    ck_assert_str_eq(bench_value(&bench, "Test.Management.ConnectionRequestURL"),
                     "http://10.0.0.1/a");
    ck_assert_str_eq(buf_text(&told),
                     "Test.Management.ConnectionRequestURL connection-request-url 2 2\n");
    model_publish(bench.model, ROLE_CONNECTION_REQUEST_URL, "http://10.0.0.1/a");
    model_publish(bench.model, ROLE_CPE_TIMEOUT, "5");
    ck_assert_uint_eq(bench.kept.commits, 0);
    model_publish(bench.model, ROLE_CONNECTION_REQUEST_URL, NULL);
    ck_assert_str_eq(bench_value(&bench, "Test.Management.ConnectionRequestURL"), "");
    ck_assert_str_eq(buf_text(&told),
                     "Test.Management.ConnectionRequestURL connection-request-url 2 2\n"
                     "Test.Management.ConnectionRequestURL connection-request-url 2 2\n");
}
END_TEST

/* ---- Restart and reset ---------------------------------------------------------------- */

START_TEST(restart_keeps_everything)
{
    const char *values, *attributes;

    two_rules();
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Rule.2.Order", "4"), CWMP_OK);
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Types.Base64", "Zm9v"), CWMP_OK);
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Lamp.2.Bright", "1"), CWMP_OK);
    ck_assert_int_eq(bench_attributes(&bench, "Test.Rule.2.", 2, "X_A_Shop,Subscriber"), CWMP_OK);
    values = bench_values(&bench, "");
    attributes = bench_attribute_lines(&bench, "");
    bench_restart(&bench);
    ck_assert_str_eq(bench_values(&bench, ""), values);
    ck_assert_str_eq(bench_attribute_lines(&bench, ""), attributes);
    ck_assert_uint_eq(bench.warnings, 0);
}
END_TEST

START_TEST(what_no_longer_fits_is_skipped)
{
    static const struct model_record records[] = {
        {.kind = MODEL_RECORD_VALUE, .name = "Test.Gone", .text = "1"},
        {.kind = MODEL_RECORD_VALUE, .name = "Test.Types.Int", .text = "0"},
        {.kind = MODEL_RECORD_VALUE, .name = "Test.Rule.9.Order", .text = "1"},
        {.kind = MODEL_RECORD_VALUE, .name = "Test.Types.", .text = "1"},
        {.kind = MODEL_RECORD_ROW, .name = "Test.Types."},
        {.kind = MODEL_RECORD_ROW, .name = "Test.Rule.9.Match.1."},
        {.kind = MODEL_RECORD_NEXT_NUMBER, .name = "Test.Types.", .number = 4},
        {.kind = MODEL_RECORD_NOTIFICATION, .name = "Test.Rule.9.Order", .number = 1},
        {.kind = MODEL_RECORD_REPORTED, .name = "", .text = "1"},
    };
    const char *before = bench_values(&bench, "");

    for (size_t i = 0; i < sizeof records / sizeof records[0]; i++) {
        model_load(bench.model, &records[i]);
        ck_assert_uint_eq(bench.warnings, i + 1);
    }
    ck_assert_str_eq(bench_values(&bench, ""), before);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("model_transaction");
    TCase *values = tcase_create("values"), *rows = tcase_create("rows");
    TCase *rules = tcase_create("rules"), *life = tcase_create("life");

    tcase_add_checked_fixture(values, setup, teardown);
    tcase_add_test(values, values_take_effect_together);
    tcase_add_test(values, abort_leaves_everything);
    tcase_add_loop_test(values, refused_with_its_own_code, 0, sizeof refusals / sizeof refusals[0]);
    tcase_add_loop_test(values, integer_types_stand_for_one_another, 0,
                        sizeof lenient / sizeof lenient[0]);
    tcase_add_test(values, set_twice_is_9003);
    tcase_add_test(values, present_value_is_no_change);
    tcase_add_test(values, the_device_writes_read_only_parameters);
    tcase_add_test(values, commands_are_not_kept);
    tcase_add_test(values, write_once);
    tcase_add_test(values, full_store_changes_nothing);
    tcase_add_checked_fixture(rows, setup, teardown);
    tcase_add_test(rows, add_and_delete);
    tcase_add_test(rows, numbers_are_not_used_again);
    tcase_add_test(rows, add_faults);
    tcase_add_test(rows, no_table_grows_without_end);
    tcase_add_test(rows, delete_faults);
    tcase_add_test(rows, everything_below_goes_along);
    tcase_add_test(rows, one_transaction_does_many_things);
    tcase_add_test(rows, a_row_added_and_deleted_never_was);
    tcase_add_checked_fixture(rules, setup, teardown);
    tcase_add_test(rules, aliases_are_unique);
    tcase_add_test(rules, functional_keys_bind_enabled_rows);
    tcase_add_test(rules, keys_can_be_swapped);
    tcase_add_test(rules, all_faults_are_told);
    tcase_add_test(rules, strong_references_name_what_exists);
    tcase_add_test(rules, references_to_deleted_rows);
    tcase_add_test(rules, enumeration_references);
    tcase_add_test(rules, rule_of_a_role);
    tcase_add_test(rules, published_values);
    tcase_add_checked_fixture(life, setup, teardown);
    tcase_add_test(life, restart_keeps_everything);
    tcase_add_test(life, what_no_longer_fits_is_skipped);
    suite_add_tcase(suite, values);
    suite_add_tcase(suite, rows);
    suite_add_tcase(suite, rules);
    suite_add_tcase(suite, life);
    return unit_run(suite);
}
