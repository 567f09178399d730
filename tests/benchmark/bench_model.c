/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How fast the model engine is by itself, on stored parameters: visiting all values of a tree
 * with a table full of rows, adding rows, and looking for changes. The target of a visit is
 * 400,000 values for each second.
 */
#include "device2/schema.h"
#include "model/model.h"

#include <stdio.h>
#include <stdlib.h>

#define TABLE      "Device.NAT.PortMapping."
#define ROWS       500
#define MEASURE_MS 2000

static void add_rows(struct model *model, const struct env *env)
{
    struct arena *arena = arena_new();
    struct cwmp_error error = {0};
    uint64_t start = env_monotonic_ms(env);
    struct model_transaction *transaction = model_begin(model, MODEL_ORIGIN_ACS);
    uint32_t instance;

    for (int i = 0; i < ROWS; i++)
        model_add_object(transaction, TABLE, &instance, &error);
    if (model_commit(transaction, arena, NULL, &error) != CWMP_OK) {
        fprintf(stderr, "%s\n", error.text);
        exit(EXIT_FAILURE);
    }
    printf("%d rows added in one transaction: %u ms\n", ROWS,
           (unsigned int)(env_monotonic_ms(env) - start));
    arena_free(arena);
}

static void count_value(void *argument, const struct model_item *item)
{
    (void)item;
    ++*(size_t *)argument;
}

static void measure_visits(struct model *model, const struct env *env)
{
    uint64_t start = env_monotonic_ms(env), elapsed;
    size_t values = 0, visits = 0;

    do {
        model_visit_values(model, "", count_value, &values, NULL);
        visits++;
        elapsed = env_monotonic_ms(env) - start;
    } while (elapsed < MEASURE_MS);
    printf("%zu values: %.0f values/s\n", values / visits, (double)values * 1000 / (double)elapsed);
}

static void measure_looks(struct model *model, const struct env *env)
{
    uint64_t start = env_monotonic_ms(env), elapsed;
    size_t told = 0, looks = 0;

    do {
        model_visit_changed(model, count_value, &told);
        looks++;
        elapsed = env_monotonic_ms(env) - start;
    } while (elapsed < MEASURE_MS);
    printf("looking for changes: %.0f/s\n", (double)looks * 1000 / (double)elapsed);
}

int main(void)
{
    struct env env = env_system();
    struct model_options options = {.schema = &device2_schema, .env = &env};
    struct model *model = model_new(&options);

    add_rows(model, &env);
    measure_visits(model, &env);
    measure_looks(model, &env);
    model_free(model);
    return EXIT_SUCCESS;
}
