/* SPDX-License-Identifier: Apache-2.0 */
/* Handlers of one model at the service of another, whose rows have other parameters. */
#include "adapted/handlers.h"
#include "adapted/schema.h"
#include "base/text.h"
#include "model/adapter.h"
#include "support/bench.h"
#include "support/unit.h"
#include "testmodel/rows.h"
#include "testmodel/schema.h"

#include <stdio.h>
#include <string.h>

/* The context of the handlers of the test model. */
struct device {
    const char *contact; /* what reading the status tells; NULL: as it is stored */
    const char *before, *after;
    uint32_t up_time;
    bool sets_contact, sets_up_time, fails;
    char calls[256];
};

static struct device device;
static struct bench bench;
static struct adapter *adapter;
static uint64_t own_context = 7;

static void note(struct device *own, const char *call)
{
    size_t used = strlen(own->calls);

    snprintf(own->calls + used, sizeof own->calls - used, "%s ", call);
}

/* ---- The handlers of the test model, with its rows ------------------------------------ */

static enum cwmp_fault status_read(struct cwmp_call *call, void *fields)
{
    struct device *own = call->device;
    struct testmodel_status *row = fields;

    own->up_time = row->up_time; /* the served model has none: the default */
    row->up_time = 12;
    if (own->contact != NULL)
        row->contact = own->contact;
    return CWMP_OK;
}

static void look(struct cwmp_call *call, const void *before, const void *after)
{
    struct device *own = call->device;

    own->before = ((const struct testmodel_status *)before)->contact;
    own->after = ((const struct testmodel_status *)after)->contact;
    own->sets_contact = cwmp_sets(call, offsetof(struct testmodel_status, contact));
    own->sets_up_time = cwmp_sets(call, offsetof(struct testmodel_status, up_time));
}

static enum cwmp_fault status_validate(struct cwmp_call *call, const void *before,
                                       const void *after)
{
    struct device *own = call->device;

    look(call, before, after);
    note(own, "validate");
    if (own->fails)
        return cwmp_fail(call->error, CWMP_FAULT_INVALID_PARAMETER_VALUE, "not '%s'", own->after);
    return CWMP_OK;
}

static enum cwmp_fault status_prepare(struct cwmp_call *call, const void *before, const void *after)
{
    look(call, before, after);
    note(call->device, "prepare");
    return CWMP_OK;
}

static void status_commit(struct cwmp_call *call, const void *before, const void *after)
{
    struct device *own = call->device;

    look(call, before, after);
    snprintf(own->calls + strlen(own->calls), 64, "commit:%s>%s ", own->before, own->after);
}

static void status_abort(struct cwmp_call *call, const void *before, const void *after)
{
    look(call, before, after);
    note(call->device, "abort");
}

static void status_start(struct cwmp_call *call, const void *row)
{
    struct device *own = call->device;

    snprintf(own->calls + strlen(own->calls), 64, "start:%s ",
             ((const struct testmodel_status *)row)->contact);
}

static enum cwmp_fault port_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    ck_assert_ptr_eq(call->device, &device);
    cwmp_keys_add(keys, "left");
    cwmp_keys_add(keys, "right");
    return CWMP_OK;
}

static enum cwmp_fault port_read(struct cwmp_call *call, void *fields)
{
    struct testmodel_port *row = fields;

    row->name = cwmp_text(call, "port %s", call->keys[0]);
    row->address_number_of_entries = 99; /* the served model has none */
    return CWMP_OK;
}

static const struct cwmp_handler source_handlers[] = {
    {.name = "status",
     .read = status_read,
     .validate = status_validate,
     .prepare = status_prepare,
     .commit = status_commit,
     .abort = status_abort,
     .start = status_start},
    {.name = "port", .list = port_list, .read = port_read},
    {.name = "port_stats"},
    {.name = "port_address"},
};

static const struct adapter_source source = {
    .schema = &testmodel_schema, .handlers = source_handlers, .device = &device};

/* ---- The one of the served model ------------------------------------------------------ */

enum cwmp_fault adapted_stats_read(struct cwmp_call *call, struct adapted_port_stats *row)
{
    const char *key = "right";

    row->bytes_sent = *(uint64_t *)call->device;
    row->bytes_received = strlen(cwmp_reference(call, "port", &key, 1));
    return CWMP_OK;
}

static void open_adapted(void)
{
    struct cwmp_error error;

    device = (struct device){.up_time = 99};
    adapter = adapter_new(&adapted_schema, adapted_handlers, &source, 1, &error);
    ck_assert_msg(adapter != NULL, "%s", error.text);
    bench_open(&bench, NULL, 0, NULL);
    bench.options.schema = &adapted_schema;
    bench.options.handlers = adapter_handlers(adapter);
    bench.options.handler_count = ADAPTED_HANDLER_COUNT;
    bench.options.device = &own_context;
    bench_restart(&bench);
}

static void close_adapted(void)
{
    bench_close(&bench);
    adapter_free(adapter);
}

START_TEST(rows_go_across_by_name)
{
    open_adapted();
    device.contact = "the desk";
    ck_assert_str_eq(bench_value(&bench, "Test.Status.Contact"), "the desk");
    ck_assert_uint_eq(device.up_time, 0);
    ck_assert_str_eq(
        bench_values(&bench, "Test.Port."),
        "Test.Port.1.Alias=cpe-1\nTest.Port.1.Name=port left\nTest.Port.1.Enable=false\n"
        "Test.Port.1.Stats.BytesSent=7\nTest.Port.1.Stats.BytesReceived=11\n"
        "Test.Port.2.Alias=cpe-2\nTest.Port.2.Name=port right\nTest.Port.2.Enable=false\n"
        "Test.Port.2.Stats.BytesSent=7\nTest.Port.2.Stats.BytesReceived=11\n");
    close_adapted();
}
END_TEST

START_TEST(sets_go_through_the_phases)
{
    open_adapted();
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Status.Contact", "me"), CWMP_OK);
    ck_assert_str_eq(bench_value(&bench, "Test.Status.Contact"), "me");
    ck_assert(device.sets_contact);
    ck_assert(!device.sets_up_time);
    model_start(bench.model);
    device.fails = true;
    ck_assert_int_ne(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Status.Contact", "you"), CWMP_OK);
    ck_assert_ptr_nonnull(strstr(bench.faults->error.text, "not 'you'"));
    ck_assert_str_eq(bench_value(&bench, "Test.Status.Contact"), "me");
    ck_assert_str_eq(device.calls, "validate prepare commit:nobody>me start:me validate ");
    close_adapted();
}
END_TEST

START_TEST(full_disk_aborts)
{
    open_adapted();
    bench.kept.full = true;
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Status.Contact", "me"),
                     CWMP_FAULT_INTERNAL_ERROR);
    ck_assert_str_eq(device.calls, "validate prepare abort ");
    close_adapted();
}
END_TEST

/* ---- What does not fit ----------------------------------------------------------------- */

static void check_refused(const struct schema *schema, const char *first_handler,
                          const char *message)
{
    struct cwmp_handler handlers[ADAPTED_HANDLER_COUNT + 1];
    struct cwmp_error error;

    memcpy(handlers, adapted_handlers, sizeof handlers);
    if (first_handler != NULL)
        handlers[0].name = first_handler;
    ck_assert_ptr_null(adapter_new(schema, handlers, &source, 1, &error));
    ck_assert_int_eq(error.code, CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_str_eq(error.text, message);
}

START_TEST(handlers_that_are_not_there)
{
    check_refused(&adapted_schema, "testmodel:nothing",
                  "model adapted is bound to handler testmodel:nothing, which this daemon does not "
                  "have");
    check_refused(&adapted_schema, "test:status",
                  "model adapted is bound to handler test:status, which this daemon does not have");
    check_refused(&adapted_schema, "testmodel:port",
                  "model adapted: handler testmodel:port is for a table 1 tables deep, and Status "
                  "is none");
}
END_TEST

START_TEST(types_that_differ)
{
    struct schema schema = adapted_schema;
    struct schema_parameter parameters[64];
    struct schema_syntax syntaxes[64];
    uint16_t contact = 0;

    ck_assert_uint_le(schema.parameter_count, 64);
    ck_assert_uint_lt(schema.syntax_count, 64);
    memcpy(parameters, schema.parameters, schema.parameter_count * sizeof *parameters);
    memcpy(syntaxes, schema.syntaxes, schema.syntax_count * sizeof *syntaxes);
    while (!text_equal(schema_string(&schema, parameters[contact].name), "Contact"))
        contact++;
    syntaxes[schema.syntax_count] = (struct schema_syntax){.type = CWMP_TYPE_BOOLEAN};
    parameters[contact].syntax = schema.syntax_count;
    schema.parameters = parameters;
    schema.syntaxes = syntaxes;
    check_refused(&schema, NULL,
                  "Test.Status.Contact is of another type than the string that handler "
                  "testmodel:status fills in");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("model adapter");
    TCase *tests = tcase_create("handlers of another model");

    tcase_add_test(tests, rows_go_across_by_name);
    tcase_add_test(tests, sets_go_through_the_phases);
    tcase_add_test(tests, full_disk_aborts);
    tcase_add_test(tests, handlers_that_are_not_there);
    tcase_add_test(tests, types_that_differ);
    suite_add_tcase(suite, tests);
    return unit_run(suite);
}
