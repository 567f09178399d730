/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Random sequences of set, add, delete, commit, abort, failing stores and restarts against a
 * much simpler model: rules with an order and matches with a value, in two small arrays. The seed
 * is printed; TEST_SEED sets another.
 */
#include "support/bench.h"
#include "support/unit.h"

#include <stdio.h>
#include <string.h>

#define MAX_RULES   4 /* the table's maxEntries */
#define MAX_MATCHES 6
#define STEPS       3000

struct simple_rule {
    uint32_t number, order;
    uint32_t next_match; /* above all that were ever committed */
    struct {
        uint32_t number, value;
    } matches[MAX_MATCHES];
    size_t match_count;
};

struct simple {
    uint32_t text;
    struct simple_rule rules[MAX_RULES];
    size_t rule_count;
};

static struct bench bench;
static unsigned int seed;

static uint32_t draw(uint32_t bound)
{
    return (uint32_t)rand_r(&seed) % bound;
}

static const char *expected_text(const struct simple *simple)
{
    struct buf out = {0};
    const char *text;

    for (size_t i = 0; i < simple->rule_count; i++) {
        const struct simple_rule *rule = &simple->rules[i];

        buf_printf(&out, "%u order %u:", rule->number, rule->order);
        for (size_t j = 0; j < rule->match_count; j++)
            buf_printf(&out, " %u=%u", rule->matches[j].number, rule->matches[j].value);
        buf_puts(&out, "\n");
    }
    buf_printf(&out, "text %u\n", simple->text);
    text = arena_strdup(bench.arena, buf_text(&out));
    buf_free(&out);
    return text;
}

/* The same of the real model, told by a visit. */
static void write_part(void *argument, const struct model_item *item)
{
    struct buf *out = argument;
    const char *last = strrchr(item->name, '.') + 1;

    if (item->path->depth == 1 && strcmp(last, "Order") == 0)
        buf_printf(out, "%s%u order %u:", out->length > 0 ? "\n" : "", item->path->instances[0],
                   (unsigned int)item->value->unsigned_);
    else if (item->path->depth == 2)
        buf_printf(out, " %u=%s", item->path->instances[1],
                   item->value->string[0] != '\0' ? item->value->string : "0");
}

static const char *actual_text(void)
{
    struct buf out = {0};
    const char *text, *string = bench_value(&bench, "Test.Types.String");

    ck_assert_int_eq(model_visit_values(bench.model, "Test.Rule.", write_part, &out, NULL),
                     CWMP_OK);
    if (out.length > 0)
        buf_puts(&out, "\n");
    buf_printf(&out, "text %s\n", strcmp(string, "text") == 0 ? "0" : string);
    text = arena_strdup(bench.arena, buf_text(&out));
    buf_free(&out);
    return text;
}

/* ---- Steps, done to both --------------------------------------------------------------- */

/* Numbers up to this one were committed, so that none of them may come again. */
static uint32_t highest_rule;

static void add_rule(struct model_transaction *transaction, struct simple *simple)
{
    uint32_t number = 0;
    enum cwmp_fault fault = model_add_object(transaction, "Test.Rule.", &number, NULL);

    if (simple->rule_count == MAX_RULES) {
        ck_assert_int_eq(fault, CWMP_FAULT_RESOURCES_EXCEEDED);
        return;
    }
    ck_assert_int_eq(fault, CWMP_OK);
    ck_assert_uint_gt(number,
                      simple->rule_count > 0 ? simple->rules[simple->rule_count - 1].number : 0);
    ck_assert_uint_gt(number, highest_rule);
    simple->rules[simple->rule_count++] =
        (struct simple_rule){.number = number, .order = 1, .next_match = 1};
}

static void delete_rule(struct model_transaction *transaction, struct simple *simple)
{
    size_t at = draw(MAX_RULES);
    char name[64];

    if (at >= simple->rule_count) {
        ck_assert_int_eq(model_delete_object(transaction, "Test.Rule.4000000000.", NULL),
                         CWMP_FAULT_INVALID_PARAMETER_NAME);
        return;
    }
    snprintf(name, sizeof name, "Test.Rule.%u.", simple->rules[at].number);
    ck_assert_int_eq(model_delete_object(transaction, name, NULL), CWMP_OK);
    simple->rule_count--;
    memmove(&simple->rules[at], &simple->rules[at + 1],
            (simple->rule_count - at) * sizeof simple->rules[0]);
}

static void add_match(struct model_transaction *transaction, struct simple *simple)
{
    struct simple_rule *rule = &simple->rules[draw(MAX_RULES)];
    uint32_t number;
    char name[64];

    if (rule >= simple->rules + simple->rule_count || rule->match_count == MAX_MATCHES)
        return;
    snprintf(name, sizeof name, "Test.Rule.%u.Match.", rule->number);
    ck_assert_int_eq(model_add_object(transaction, name, &number, NULL), CWMP_OK);
    ck_assert_uint_ge(number, rule->next_match);
    if (rule->match_count > 0)
        ck_assert_uint_gt(number, rule->matches[rule->match_count - 1].number);
    rule->matches[rule->match_count].number = number;
    rule->matches[rule->match_count++].value = 0;
}

static void delete_match(struct model_transaction *transaction, struct simple *simple)
{
    struct simple_rule *rule = &simple->rules[draw(MAX_RULES)];
    size_t at = draw(MAX_MATCHES);
    char name[64];

    if (rule >= simple->rules + simple->rule_count || at >= rule->match_count)
        return;
    snprintf(name, sizeof name, "Test.Rule.%u.Match.%u.", rule->number, rule->matches[at].number);
    ck_assert_int_eq(model_delete_object(transaction, name, NULL), CWMP_OK);
    rule->match_count--;
    memmove(&rule->matches[at], &rule->matches[at + 1],
            (rule->match_count - at) * sizeof rule->matches[0]);
}

/* A parameter set before in the transaction is refused and stays as it was staged. */
static void set(struct model_transaction *transaction, const char *name, uint32_t *value)
{
    uint32_t wanted = 1 + draw(1000);
    char text[16];
    enum cwmp_fault fault;

    snprintf(text, sizeof text, "%u", wanted);
    fault = model_set(transaction, name, MODEL_TYPE_UNSTATED, text, NULL);
    if (fault == CWMP_OK)
        *value = wanted;
    else
        ck_assert_int_eq(fault, CWMP_FAULT_INVALID_ARGUMENTS);
}

static void set_something(struct model_transaction *transaction, struct simple *simple)
{
    struct simple_rule *rule = &simple->rules[draw(MAX_RULES)];
    size_t at = draw(MAX_MATCHES);
    char name[64];

    if (rule >= simple->rules + simple->rule_count) {
        set(transaction, "Test.Types.String", &simple->text);
    } else if (at >= rule->match_count) {
        snprintf(name, sizeof name, "Test.Rule.%u.Order", rule->number);
        set(transaction, name, &rule->order);
    } else {
        snprintf(name, sizeof name, "Test.Rule.%u.Match.%u.Value", rule->number,
                 rule->matches[at].number);
        set(transaction, name, &rule->matches[at].value);
    }
}

static void change_something(struct model_transaction *transaction, struct simple *simple)
{
    static void (*const changes[])(struct model_transaction *, struct simple *) = {
        add_rule,     delete_rule,   add_match,     add_match,
        delete_match, set_something, set_something, set_something};

    changes[draw(sizeof changes / sizeof changes[0])](transaction, simple);
}

/* From now on these numbers are taken for good. */
static void note_numbers(struct simple *simple)
{
    for (size_t i = 0; i < simple->rule_count; i++) {
        struct simple_rule *rule = &simple->rules[i];

        if (rule->number > highest_rule)
            highest_rule = rule->number;
        for (size_t j = 0; j < rule->match_count; j++)
            if (rule->matches[j].number >= rule->next_match)
                rule->next_match = rule->matches[j].number + 1;
    }
}

static void one_transaction(struct simple *simple)
{
    struct simple wanted = *simple;
    struct model_transaction *transaction =
        model_begin(bench.model, draw(2) == 0 ? MODEL_ORIGIN_ACS : MODEL_ORIGIN_LOCAL);

    for (uint32_t i = draw(8); i > 0; i--)
        change_something(transaction, &wanted);
    if (draw(4) == 0) {
        model_abort(transaction);
        return;
    }
    bench.kept.full = draw(8) == 0;
    if (bench_commit(&bench, transaction) == CWMP_OK) {
        *simple = wanted;
        note_numbers(simple);
    } else {
        ck_assert(bench.kept.full);
    }
    bench.kept.full = false;
}

START_TEST(follows_the_simple_model)
{
    struct simple simple = {0};
    const char *wanted_seed = getenv("TEST_SEED");

    seed = wanted_seed != NULL ? (unsigned int)strtoul(wanted_seed, NULL, 10)
                               : (unsigned int)(4711 + _i);
    printf("# seed %u\n", seed);
    highest_rule = 0;
    bench_open(&bench, NULL, 0, NULL);
    for (int step = 0; step < STEPS; step++) {
        const char *expected, *actual;

        one_transaction(&simple);
        if (draw(20) == 0)
            bench_restart(&bench);
        expected = expected_text(&simple);
        actual = actual_text();
        if (strcmp(expected, actual) != 0)
            ck_abort_msg("step %d: expected\n%sgot\n%s", step, expected, actual);
        arena_reset(bench.arena);
    }
    ck_assert_uint_eq(bench.warnings, 0);
    bench_close(&bench);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("model_random");
    TCase *sequences = tcase_create("sequences");

    tcase_set_timeout(sequences, 120);
    tcase_add_loop_test(sequences, follows_the_simple_model, 0, 8);
    suite_add_tcase(suite, sequences);
    return unit_run(suite);
}
