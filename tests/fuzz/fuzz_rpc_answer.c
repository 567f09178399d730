/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A session's worth of requests to one CPE: the input is a row of envelopes with a NUL between
 * them. What has to hold: no sanitizer complains; whatever the reader takes is answered; each
 * answer is an envelope that the reader takes, with the request's ID, and a fault exactly when
 * rpc_answer says so.
 */
#include "base/text.h"
#include "fuzz.h"
#include "rpc/rpc.h"
#include "testmodel/schema.h"

#include <string.h>

static enum cwmp_fault host_reboot(void *argument, const char *key, struct cwmp_error *error)
{
    (void)argument, (void)key, (void)error;
    return CWMP_OK;
}

static enum cwmp_fault host_factory_reset(void *argument, struct cwmp_error *error)
{
    (void)argument, (void)error;
    return CWMP_OK;
}

static enum cwmp_fault host_inform(void *argument, uint32_t delay, const char *key,
                                   struct cwmp_error *error)
{
    (void)argument, (void)key, (void)error;
    check(delay > 0);
    return CWMP_OK;
}

static enum cwmp_fault read_message(const char *data, size_t size, struct arena *arena,
                                    struct soap_message *message)
{
    struct soap_limits limits = soap_limits_default();
    struct cwmp_error error = {0};
    struct soap_reader *reader = soap_reader_new(&limits, arena);
    soap_reader_feed(reader, data, size);
    enum cwmp_fault fault = soap_reader_finish(reader, message, &error);
    soap_reader_free(reader);
    return fault;
}

/* What the queue is given fits the standard's limits. */
static void check_text(const char *text, size_t maximum)
{
    size_t characters = 0;

    check(text != NULL && text_utf8_length(text, &characters) && characters <= maximum);
}

static enum cwmp_fault add_transfer(void *argument, const struct transfer_order *order, int64_t *id,
                                    struct cwmp_error *error)
{
    (void)argument;
    *id = 0;
    check_text(order->command_key, 32);
    check_text(order->file_type, 64);
    check_text(order->url, 256);
    check_text(order->username, 256);
    check_text(order->password, 256);
    check_text(order->target_file_name, 256);
    check(order->window_count <= TRANSFER_MAX_WINDOWS);
    for (size_t i = 0; i < order->window_count; i++)
        check_text(order->windows[i].user_message, 256);
    return order->delay % 2 ? cwmp_fail(error, CWMP_FAULT_RESOURCES_EXCEEDED, "odd") : CWMP_OK;
}

static enum cwmp_fault cancel_transfer(void *argument, const char *key, struct cwmp_error *error)
{
    (void)argument;
    check_text(key, 32);
    return key[0] ? CWMP_OK : cwmp_fail(error, CWMP_FAULT_CANCEL_NOT_PERMITTED, "no key");
}

static void visit_transfers(void *argument, transfer_visitor visitor, void *visitor_argument)
{
    const struct transfer_order order = {
        .command_key = "<k>", .file_type = "2 Web Content", .target_file_name = "&"};

    (void)argument;
    visitor(visitor_argument, &(struct transfer_item){.state = TRANSFER_IN_PROGRESS,
                                                      .order = &order,
                                                      .autonomous_type = order.file_type});
}

static bool shell_is_open(void *argument)
{
    (void)argument;
    return true;
}

/* What the shell is given are lines, within bounds. */
static enum cwmp_fault shell_execute(void *argument, const struct rpc_script *script,
                                     struct rpc_script_result *result, struct cwmp_error *error)
{
    (void)argument;
    check_text(script->mode, 64);
    check(script->count > 0 && script->count <= 1000);
    for (size_t i = 0; i < script->count; i++)
        check(strlen(script->commands[i]) <= 1024 && !strpbrk(script->commands[i], "\r\n"));
    buf_puts(&result->output, script->commands[0]);
    result->failed = script->stop_on_error ? 0 : script->count;
    return script->mode[0] ? CWMP_OK : cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "no mode");
}

static void answer_one(struct rpc_context *context, const char *data, size_t size,
                       struct arena *arena, struct buf *out)
{
    struct soap_message request, answer;
    if (read_message(data, size, arena, &request) || !request.rpc) {
        return;
    }
    buf_clear(out);
    enum cwmp_fault fault = rpc_answer(context, &request, SOAP_CWMP_1_4, out);
    check(read_message(out->data, out->length, arena, &answer) == CWMP_OK);
    check(!answer.id == !request.id && (!answer.id || text_equal(answer.id, request.id)));
    check((fault != CWMP_OK) == (answer.fault != NULL));
    check(!answer.fault || request.not_understood || answer.fault->cwmp_code == (unsigned)fault);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct env env = env_system();
    struct rpc_host host = {
        .reboot = host_reboot, .factory_reset = host_factory_reset, .schedule_inform = host_inform};
    struct model_options options = {.schema = &testmodel_schema, .env = &env};
    const struct rpc_transfers transfers = {
        .add = add_transfer, .cancel = cancel_transfer, .visit = visit_transfers};
    const struct rpc_shell shell = {.is_open = shell_is_open, .execute = shell_execute};
    struct rpc_context context = {.model = model_new(&options),
                                  .host = &host,
                                  .transfers = &transfers,
                                  .shell = &shell,
                                  .env = &env};
    struct arena *arena = arena_new();
    struct buf out = {0};
    const char *at = (const char *)data, *end = at + size;
    while (at < end) {
        const char *stop = memchr(at, '\0', (size_t)(end - at));
        stop = stop ? stop : end;
        answer_one(&context, at, (size_t)(stop - at), arena, &out);
        at = stop + 1;
    }
    buf_free(&out);
    arena_free(arena);
    model_free(context.model);
    return 0;
}
