/* SPDX-License-Identifier: Apache-2.0 */
#include "support/rpc.h"

#include "base/text.h"
#include "support/messages.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static enum cwmp_fault host_reboot(void *argument, const char *key, struct cwmp_error *error)
{
    struct rpc_host_calls *calls = argument;
    calls->reboots++;
    snprintf(calls->command_key, sizeof calls->command_key, "%s", key);
    return calls->fault ? cwmp_fail(error, calls->fault, "no reboot now") : CWMP_OK;
}

static enum cwmp_fault host_factory_reset(void *argument, struct cwmp_error *error)
{
    struct rpc_host_calls *calls = argument;
    calls->factory_resets++;
    return calls->fault ? cwmp_fail(error, calls->fault, "no reset now") : CWMP_OK;
}

static enum cwmp_fault host_inform(void *argument, uint32_t delay, const char *key,
                                   struct cwmp_error *error)
{
    struct rpc_host_calls *calls = argument;
    calls->informs++;
    calls->delay = delay;
    snprintf(calls->command_key, sizeof calls->command_key, "%s", key);
    return calls->fault ? cwmp_fail(error, calls->fault, "no inform then") : CWMP_OK;
}

static void wall_clock(void *argument, int64_t *seconds, int32_t *nanoseconds)
{
    const struct rpc_fixture *fixture = argument;
    *seconds = fixture->now;
    *nanoseconds = 0;
}

static uint64_t monotonic_ms(void *argument)
{
    (void)argument;
    return 183845000; /* two days, three hours, four minutes, five seconds */
}

static bool shell_is_open(void *argument)
{
    const struct rpc_host_calls *calls = argument;
    return !calls->shell_closed;
}

static enum cwmp_fault shell_execute(void *argument, const struct rpc_script *script,
                                     struct rpc_script_result *result, struct cwmp_error *error)
{
    struct rpc_host_calls *calls = argument;
    struct buf commands = {0};
    if (calls->fault) {
        return cwmp_fail(error, calls->fault, "as the test wants it");
    }
    buf_printf(&commands, "%s|%d|", script->mode, script->stop_on_error);
    for (size_t i = 0; i < script->count; i++) {
        buf_printf(&commands, "%s|", script->commands[i]);
        buf_printf(&result->output, "<%s>\n", script->commands[i]);
        if (strcmp(script->commands[i], "bad") == 0 && result->failed == 0) {
            result->failed = i + 1;
        }
    }
    snprintf(calls->commands, sizeof calls->commands, "%s", buf_text(&commands));
    buf_free(&commands);
    return CWMP_OK;
}

void rpc_fixture_open(struct rpc_fixture *fixture, const struct schema *schema)
{
    *fixture = (struct rpc_fixture){.now = 1719835509, .version = SOAP_CWMP_1_4};
    fixture->env = env_system();
    fixture->env.wall_clock = wall_clock;
    fixture->env.monotonic_ms = monotonic_ms;
    fixture->env.argument = fixture;
    fixture->host = (struct rpc_host){.argument = &fixture->calls,
                                      .reboot = host_reboot,
                                      .factory_reset = host_factory_reset,
                                      .schedule_inform = host_inform};
    struct model_options options = {.schema = schema, .env = &fixture->env};
    fixture->model = model_new(&options);
    fixture->shell = (struct rpc_shell){&fixture->calls, shell_is_open, shell_execute};
    fixture->context = (struct rpc_context){.model = fixture->model,
                                            .host = &fixture->host,
                                            .shell = &fixture->shell,
                                            .env = &fixture->env};
    fixture->arena = arena_new();
}

void rpc_fixture_close(struct rpc_fixture *fixture)
{
    model_free(fixture->model);
    arena_free(fixture->arena);
    buf_free(&fixture->out);
}

static void read_message(struct rpc_fixture *fixture, const char *text, size_t length,
                         struct soap_message *message)
{
    struct soap_limits limits = soap_limits_default();
    struct cwmp_error error = {0};
    struct soap_reader *reader = soap_reader_new(&limits, fixture->arena);
    soap_reader_feed(reader, text, length);
    enum cwmp_fault fault = soap_reader_finish(reader, message, &error);
    ck_assert_msg(fault == CWMP_OK, "%s\n%.*s", error.text, (int)length, text);
    soap_reader_free(reader);
}

static void read_back(struct rpc_fixture *fixture)
{
    read_message(fixture, fixture->out.data, fixture->out.length, &fixture->answer);
    messages_check(fixture->out.data, fixture->out.length);
}

void rpc_ask_with_header(struct rpc_fixture *fixture, const char *header, const char *body)
{
    struct buf text = {0};
    struct soap_message request;
    buf_printf(&text,
               "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'"
               " xmlns:e='http://schemas.xmlsoap.org/soap/encoding/'"
               " xmlns:xsd='http://www.w3.org/2001/XMLSchema'"
               " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xmlns:c='%s'>"
               "<s:Header>%s</s:Header><s:Body>%s</s:Body></s:Envelope>",
               soap_version_namespace(fixture->version), header, body);
    read_message(fixture, buf_text(&text), text.length, &request);
    buf_clear(&fixture->out);
    fixture->fault = rpc_answer(&fixture->context, &request, fixture->version, &fixture->out);
    buf_free(&text);
    read_back(fixture);
}

void rpc_ask(struct rpc_fixture *fixture, const char *body)
{
    rpc_ask_with_header(fixture, "", body);
}

void rpc_write(struct rpc_fixture *fixture, const struct rpc_inform *inform)
{
    struct cwmp_error error = {0};
    buf_clear(&fixture->out);
    fixture->fault = rpc_write_inform(&fixture->context, inform, &fixture->out, &error);
    ck_assert_msg(fixture->fault == CWMP_OK, "%s", error.text);
    read_back(fixture);
}

void rpc_answered(const struct rpc_fixture *fixture, const char *response)
{
    ck_assert_msg(fixture->fault == CWMP_OK, "fault %d: %s", fixture->fault,
                  fixture->answer.fault ? fixture->answer.fault->text : "");
    ck_assert_ptr_nonnull(fixture->answer.rpc);
    ck_assert_str_eq(fixture->answer.rpc->name, response);
}

void rpc_faulted(const struct rpc_fixture *fixture, enum cwmp_fault code)
{
    ck_assert_msg(fixture->answer.fault != NULL, "no fault: %s", buf_text(&fixture->out));
    ck_assert_msg(fixture->answer.fault->cwmp_code == code, "fault %u: %s",
                  fixture->answer.fault->cwmp_code, fixture->answer.fault->text);
    ck_assert_int_eq(fixture->fault, code);
    ck_assert_str_ne(fixture->answer.fault->text, "CWMP fault"); /* a sentence says why */
}

const struct soap_node *rpc_argument(const struct rpc_fixture *fixture, const char *name)
{
    ck_assert_msg(fixture->answer.rpc != NULL, "a fault: %s", buf_text(&fixture->out));
    const struct soap_node *node = soap_child(fixture->answer.rpc, name);
    ck_assert_msg(node != NULL, "no %s", name);
    return node;
}

size_t rpc_count(const struct rpc_fixture *fixture, const char *array)
{
    size_t count = 0;
    for (const struct soap_node *node = rpc_argument(fixture, array)->child; node;
         node = node->next) {
        count++;
    }
    const char *open = strchr(strstr(fixture->out.data, array), '[');
    ck_assert_ptr_nonnull(open);
    ck_assert_uint_eq(strtoul(open + 1, NULL, 10), count);
    return count;
}

const struct soap_node *rpc_member(const struct rpc_fixture *fixture, const char *array,
                                   const char *name)
{
    const struct soap_node *node = rpc_argument(fixture, array)->child;
    while (node && !text_equal(soap_child(node, "Name")->text, name)) {
        node = node->next;
    }
    return node;
}

const char *rpc_value(struct rpc_fixture *fixture, const char *name)
{
    struct value value;
    struct cwmp_error error = {0};
    struct buf text = {0};
    enum cwmp_fault fault = model_get(fixture->model, name, fixture->arena, &value, &error);
    ck_assert_msg(fault == CWMP_OK, "%s", error.text);
    value_print(&value, &text);
    const char *copy = arena_strdup(fixture->arena, buf_text(&text));
    buf_free(&text);
    return copy;
}

/* The reader keeps no more of a Fault than the CPE needs, so this looks at the text. */
unsigned rpc_parameter_fault(const struct rpc_fixture *fixture, const char *name)
{
    const char *head = arena_printf(fixture->arena,
                                    "<SetParameterValuesFault><ParameterName>%s</ParameterName>"
                                    "<FaultCode>",
                                    name);
    const char *found = strstr(buf_text(&fixture->out), head);
    return found ? (unsigned)strtoul(found + strlen(head), NULL, 10) : 0;
}
