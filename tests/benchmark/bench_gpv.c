/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How fast a GetParameterValues of the whole tree is answered: from the parsed request to the
 * finished envelope, with every parameter stored and a table full of rows. Prints values and
 * megabytes for each second.
 */
#include "device2/schema.h"
#include "rpc/rpc.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TABLE   "Device.NAT.PortMapping."
#define ROWS    500
#define SECONDS 2

static void fail(const char *what, const struct cwmp_error *error)
{
    fprintf(stderr, "%s: %s\n", what, error->text);
    exit(EXIT_FAILURE);
}

static void add_rows(struct model *model)
{
    struct cwmp_error error = {0};
    struct arena *arena = arena_new();
    struct model_transaction *transaction = model_begin(model, MODEL_ORIGIN_ACS);
    for (int i = 0; i < ROWS; i++) {
        uint32_t instance;
        if (model_add_object(transaction, TABLE, &instance, &error)) {
            fail("AddObject", &error);
        }
    }
    if (model_commit(transaction, arena, NULL, &error)) {
        fail("commit", &error);
    }
    arena_free(arena);
}

static size_t count_values(const struct buf *answer)
{
    size_t count = 0;
    for (const char *at = answer->data; (at = strstr(at, "<Value ")) != NULL; at++) {
        count++;
    }
    return count;
}

int main(void)
{
    struct env env = env_system();
    struct model_options options = {.schema = &device2_schema, .env = &env};
    struct rpc_context context = {.model = model_new(&options), .env = &env};
    struct soap_node name = {.name = "string", .ns = "", .text = ""};
    struct soap_node names = {.name = "ParameterNames", .ns = "", .text = "", .child = &name};
    struct soap_node rpc = {.name = "GetParameterValues",
                            .ns = soap_version_namespace(SOAP_CWMP_1_4),
                            .text = "",
                            .child = &names};
    struct soap_message request = {.id = "1", .rpc = &rpc};
    struct buf answer = {0};
    add_rows(context.model);
    uint64_t start = env_monotonic_ms(&env), elapsed = 0;
    unsigned answers = 0;
    do {
        buf_clear(&answer);
        if (rpc_answer(&context, &request, SOAP_CWMP_1_4, &answer)) {
            fprintf(stderr, "%s\n", buf_text(&answer));
            return EXIT_FAILURE;
        }
        answers++;
        elapsed = env_monotonic_ms(&env) - start;
    } while (elapsed < SECONDS * 1000);
    size_t values = count_values(&answer);
    double rate = answers * 1000.0 / (double)elapsed;
    printf("%zu values, %zu bytes: %.0f answers/s, %.0f values/s, %.1f MB/s\n", values,
           answer.length, rate, rate * (double)values, rate * (double)answer.length / 1e6);
    buf_free(&answer);
    model_free(context.model);
    return EXIT_SUCCESS;
}
