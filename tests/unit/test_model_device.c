/* SPDX-License-Identifier: Apache-2.0 */
/* A model over a device: tables that the device fills, live values, and the phases of setting. */
#include "base/text.h"
#include "support/bench.h"
#include "support/unit.h"
#include "testmodel/handlers.h"

#include <stdio.h>
#include <string.h>

/* The device: ports by name with one counter, and a log of what handlers were asked to do. */
struct device {
    const char *ports[600];
    size_t port_count;
    const char *address; /* of the first port, NULL: none */
    uint32_t up_time;
    uint64_t bytes;
    bool list_fails, read_fails, validate_fails, prepare_fails;
    enum cwmp_fault refusal;
    unsigned lists, reads;
    const char *reference_of; /* told in Status.Contact as a reference to that port */
    bool sets_contact, sets_up_time, by_acs; /* what the last commit was told */
    struct buf calls;
};

static struct device device;
static struct bench bench;

/* ---- Handlers ------------------------------------------------------------------------ */

enum cwmp_fault testmodel_status_read(struct cwmp_call *call, struct testmodel_status *row)
{
    struct device *own = call->device;

    own->reads++;
    if (own->read_fails)
        return cwmp_fail(call->error, CWMP_FAULT_INTERNAL_ERROR, "no status");
    row->up_time = own->up_time;
    if (own->reference_of != NULL)
        row->contact = cwmp_reference(call, "port", &own->reference_of, 1);
    return CWMP_OK;
}

static void log_call(struct cwmp_call *call, const char *what, const char *before,
                     const char *after)
{
    struct device *own = call->device;

    buf_printf(&own->calls, "%s", what);
    for (size_t i = 0; i < call->depth; i++)
        buf_printf(&own->calls, " %u:%s", call->instances[i],
                   call->keys[i] != NULL ? call->keys[i] : "-");
    buf_printf(&own->calls, " %s>%s\n", before != NULL ? before : "none",
               after != NULL ? after : "none");
}

static const char *contact(const struct testmodel_status *row)
{
    return row != NULL ? row->contact : NULL;
}

enum cwmp_fault testmodel_status_validate(struct cwmp_call *call,
                                          const struct testmodel_status *before,
                                          const struct testmodel_status *after)
{
    struct device *own = call->device;

    log_call(call, "validate", contact(before), contact(after));
    if (!own->validate_fails)
        return CWMP_OK;
    return cwmp_fail(call->error, own->refusal, "'%s' is not to be called", after->contact);
}

enum cwmp_fault testmodel_status_prepare(struct cwmp_call *call,
                                         const struct testmodel_status *before,
                                         const struct testmodel_status *after)
{
    struct device *own = call->device;

    log_call(call, "prepare", contact(before), contact(after));
    if (!own->prepare_fails)
        return CWMP_OK;
    return cwmp_fail(call->error, own->refusal, "cannot be prepared");
}

void testmodel_status_commit(struct cwmp_call *call, const struct testmodel_status *before,
                             const struct testmodel_status *after)
{
    struct device *own = call->device;

    log_call(call, "commit", contact(before), contact(after));
    own->sets_contact = cwmp_sets(call, offsetof(struct testmodel_status, contact));
    own->sets_up_time = cwmp_sets(call, offsetof(struct testmodel_status, up_time));
    own->by_acs = call->by_acs;
}

void testmodel_status_start(struct cwmp_call *call, const struct testmodel_status *row)
{
    log_call(call, "start", contact(row), NULL);
    ck_assert(!cwmp_sets(call, offsetof(struct testmodel_status, contact)));
}

void testmodel_status_abort(struct cwmp_call *call, const struct testmodel_status *before,
                            const struct testmodel_status *after)
{
    log_call(call, "abort", contact(before), contact(after));
}

enum cwmp_fault testmodel_port_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    struct device *own = call->device;

    own->lists++;
    if (own->list_fails)
        return cwmp_fail(call->error, CWMP_FAULT_INTERNAL_ERROR, "no list");
    for (size_t i = 0; i < own->port_count; i++)
        cwmp_keys_add(keys, own->ports[i]);
    return CWMP_OK;
}

static bool has_port(const struct device *own, const char *name)
{
    for (size_t i = 0; i < own->port_count; i++)
        if (strcmp(own->ports[i], name) == 0)
            return true;
    return false;
}

enum cwmp_fault testmodel_port_read(struct cwmp_call *call, struct testmodel_port *row)
{
    if (!has_port(call->device, call->keys[0]))
        return cwmp_fail(call->error, CWMP_FAULT_INTERNAL_ERROR, "no port %s", call->keys[0]);
    row->name = cwmp_text(call, "port %s", call->keys[0]);
    return CWMP_OK;
}

void testmodel_port_commit(struct cwmp_call *call, const struct testmodel_port *before,
                           const struct testmodel_port *after)
{
    log_call(call, "port", before->enable ? "on" : "off", after->enable ? "on" : "off");
}

enum cwmp_fault testmodel_port_stats_read(struct cwmp_call *call, struct testmodel_port_stats *row)
{
    struct device *own = call->device;

    if (!has_port(own, call->keys[0]))
        return CWMP_FAULT_INTERNAL_ERROR;
    row->bytes_sent = own->bytes;
    return CWMP_OK;
}

enum cwmp_fault testmodel_port_address_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    struct device *own = call->device;

    if (own->address != NULL && strcmp(call->keys[0], own->ports[0]) == 0)
        cwmp_keys_add(keys, own->address);
    return CWMP_OK;
}

enum cwmp_fault testmodel_port_address_read(struct cwmp_call *call,
                                            struct testmodel_port_address *row)
{
    if (call->keys[1] != NULL) {
        row->enable = true;
        row->ip_address = call->keys[1];
    }
    return CWMP_OK;
}

enum cwmp_fault testmodel_port_address_validate(struct cwmp_call *call,
                                                const struct testmodel_port_address *before,
                                                const struct testmodel_port_address *after)
{
    log_call(call, "address?", before != NULL ? before->ip_address : NULL,
             after != NULL ? after->ip_address : NULL);
    if (after != NULL && text_starts_with(after->ip_address, "127."))
        return cwmp_fail(call->error, CWMP_FAULT_INVALID_PARAMETER_VALUE, "'%s' is loopback",
                         after->ip_address);
    return CWMP_OK;
}

void testmodel_port_address_commit(struct cwmp_call *call,
                                   const struct testmodel_port_address *before,
                                   const struct testmodel_port_address *after)
{
    log_call(call, "address!", before != NULL ? before->ip_address : NULL,
             after != NULL ? after->ip_address : NULL);
}

/* ---- The bench ----------------------------------------------------------------------- */

static void setup(void)
{
    device =
        (struct device){.ports = {"eth0", "eth1"}, .port_count = 2, .up_time = 5, .bytes = 100};
    bench_open(&bench, testmodel_handlers, TESTMODEL_HANDLER_COUNT, &device);
}

static void teardown(void)
{
    bench_close(&bench);
    buf_free(&device.calls);
}

static const char *take_calls(void)
{
    const char *calls = arena_strdup(bench.arena, buf_text(&device.calls));

    buf_clear(&device.calls);
    return calls;
}

/* ---- Device tables ------------------------------------------------------------------- */

START_TEST(the_device_tells_its_rows)
{
    ck_assert_str_eq(bench_names(&bench, "Test.Port.", true), "Test.Port.1. 0\nTest.Port.2. 0\n");
    ck_assert_str_eq(bench_values(&bench, "Test.Port.2."), "Test.Port.2.Alias=cpe-2\n"
                                                           "Test.Port.2.Name=port eth1\n"
                                                           "Test.Port.2.Enable=false\n"
                                                           "Test.Port.2.AddressNumberOfEntries=0\n"
                                                           "Test.Port.2.Stats.BytesSent=100\n"
                                                           "Test.Port.2.Stats.BytesReceived=0\n");
    ck_assert_str_eq(bench_value(&bench, "Test.PortNumberOfEntries"), "2");
    device.port_count = 1;
    ck_assert_str_eq(bench_value(&bench, "Test.PortNumberOfEntries"), "1");
    ck_assert_str_eq(bench_values(&bench, "Test.Port.2."), "fault 9005");
}
END_TEST

/* R-ADD-03: a key seen again has its old number, over restarts too; numbers are used once. */
START_TEST(keys_keep_their_numbers)
{
    bench_names(&bench, "Test.Port.", true);
    device.ports[0] = "eth2";
    ck_assert_str_eq(bench_names(&bench, "Test.Port.", true), "Test.Port.2. 0\nTest.Port.3. 0\n");
    bench_restart(&bench);
    ck_assert_str_eq(bench_names(&bench, "Test.Port.", true), "Test.Port.2. 0\nTest.Port.3. 0\n");
    device.ports[1] = "eth0";
    ck_assert_str_eq(bench_names(&bench, "Test.Port.", true), "Test.Port.1. 0\nTest.Port.3. 0\n");
    device.ports[0] = "eth3";
    ck_assert_str_eq(bench_names(&bench, "Test.Port.", true), "Test.Port.1. 0\nTest.Port.4. 0\n");
}
END_TEST

START_TEST(numbers_are_durable_before_they_are_told)
{
    size_t commits;

    bench_names(&bench, "", false);
    commits = bench.kept.commits;
    ck_assert_uint_eq(commits, 1);
    bench_names(&bench, "", false);
    ck_assert_uint_eq(bench.kept.commits, commits);
    bench.kept.full = true;
    device.ports[0] = "eth7";
    bench_names(&bench, "Test.Port.", true);
    ck_assert_uint_eq(bench.warnings, 1);
    /* Kept with the next chance. */
    bench.kept.full = false;
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Types.String", "x"), CWMP_OK);
    bench_restart(&bench);
    ck_assert_str_eq(bench_names(&bench, "Test.Port.", true), "Test.Port.2. 0\nTest.Port.3. 0\n");
}
END_TEST

START_TEST(settings_wait_for_the_row_to_come_back)
{
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Port.1.Enable", "1"), CWMP_OK);
    ck_assert_str_eq(take_calls(), "port 1:eth0 off>on\n");
    device.ports[0] = "eth9";
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Port.1.Enable", "0"),
                     CWMP_FAULT_INVALID_PARAMETER_NAME);
    bench_restart(&bench);
    device.ports[0] = "eth0";
    ck_assert_str_eq(bench_value(&bench, "Test.Port.1.Enable"), "true");
}
END_TEST

START_TEST(rows_of_the_acs_beside_those_of_the_device)
{
    uint32_t instance;

    device.address = "10.0.0.1";
    ck_assert_str_eq(bench_values(&bench, "Test.Port.1.Address."),
                     "Test.Port.1.Address.1.Enable=true\n"
                     "Test.Port.1.Address.1.IPAddress=10.0.0.1\n");
    ck_assert_int_eq(bench_add(&bench, "Test.Port.1.Address.", &instance), CWMP_OK);
    ck_assert_uint_eq(instance, 2);
    ck_assert_int_eq(
        bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Port.1.Address.2.IPAddress", "10.0.0.2"),
        CWMP_OK);
    /* The functional key binds enabled rows, the device's own among them. */
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Port.1.Address.2.Enable", "1"),
                     CWMP_OK);
    ck_assert_int_eq(
        bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Port.1.Address.2.IPAddress", "10.0.0.1"),
        CWMP_FAULT_INVALID_ARGUMENTS);
    device.address = "10.0.0.9";
    ck_assert_str_eq(bench_names(&bench, "Test.Port.1.Address.", true),
                     "Test.Port.1.Address.2. 1\nTest.Port.1.Address.3. 1\n");
    bench_restart(&bench);
    ck_assert_str_eq(bench_values(&bench, "Test.Port.1.Address."),
                     "Test.Port.1.Address.2.Enable=true\n"
                     "Test.Port.1.Address.2.IPAddress=10.0.0.2\n"
                     "Test.Port.1.Address.3.Enable=true\n"
                     "Test.Port.1.Address.3.IPAddress=10.0.0.9\n");
}
END_TEST

/* A state from before the table had a handler must not reach the handlers. */
START_TEST(rows_without_a_key_are_not_loaded_where_only_the_device_makes_rows)
{
    struct model_record port = {.kind = MODEL_RECORD_ROW, .name = "Test.Port.7."};
    struct model_record address = {.kind = MODEL_RECORD_ROW, .name = "Test.Port.7.Address.1."};

    model_load(bench.model, &port);
    model_load(bench.model, &address);
    ck_assert_uint_eq(bench.warnings, 2);
    ck_assert_str_eq(bench_names(&bench, "Test.Port.", true), "Test.Port.1. 0\nTest.Port.2. 0\n");
}
END_TEST

START_TEST(vanished_keys_are_not_remembered_without_limit)
{
    char names[600][16];
    size_t rows = 0;

    for (int round = 0; round < 20; round++) {
        for (int i = 0; i < 600; i++) {
            snprintf(names[i], sizeof names[i], "p%d", round * 600 + i);
            device.ports[i] = names[i];
        }
        device.port_count = 600;
        bench_names(&bench, "Test.Port.", true);
    }
    ck_assert_str_eq(bench_value(&bench, "Test.PortNumberOfEntries"), "600");
    for (size_t i = 0; i < bench.kept.count; i++)
        rows += bench.kept.records[i].kind == MODEL_RECORD_ROW ? 1 : 0;
    ck_assert_uint_le(rows, 600 + 256);
    /* A forgotten key gets a number that nobody had. */
    device.ports[0] = "p0";
    ck_assert_ptr_nonnull(strstr(bench_names(&bench, "Test.Port.", true), "Test.Port.12001. 0\n"));
}
END_TEST

START_TEST(bad_keys_are_left_out)
{
    char longer[80];

    memset(longer, 'x', 65);
    longer[65] = '\0';
    device.ports[0] = longer;
    device.ports[2] = "";
    device.ports[3] = "eth1";
    device.port_count = 4;
    ck_assert_str_eq(bench_names(&bench, "Test.Port.", true), "Test.Port.1. 0\n");
    ck_assert_uint_eq(bench.warnings, 2);
}
END_TEST

START_TEST(references_to_device_rows)
{
    device.reference_of = "eth1";
    ck_assert_str_eq(bench_value(&bench, "Test.Status.Contact"), "Test.Port.2");
    device.reference_of = "eth5";
    ck_assert_str_eq(bench_value(&bench, "Test.Status.Contact"), "");
}
END_TEST

/* ---- Failures ------------------------------------------------------------------------ */

START_TEST(one_failing_handler_does_not_spoil_the_rest)
{
    device.read_fails = true;
    ck_assert_str_eq(bench_values(&bench, "Test.Status."),
                     "Test.Status.UpTime=0\nTest.Status.Contact=nobody\n");
    ck_assert_uint_eq(bench.warnings, 1);
    bench_names(&bench, "Test.Port.", true);
    device.list_fails = true;
    ck_assert_str_eq(bench_names(&bench, "Test.Port.", true), "Test.Port.1. 0\nTest.Port.2. 0\n");
    ck_assert_uint_eq(bench.warnings, 2);
}
END_TEST

START_TEST(a_handler_is_asked_once_for_a_row)
{
    bench_values(&bench, "");
    ck_assert_uint_eq(device.reads, 1);
    ck_assert_uint_eq(device.lists, 1);
}
END_TEST

/* ---- Pinning ------------------------------------------------------------------------- */

START_TEST(pinned_rows_answer_with_their_last_values)
{
    model_pin(bench.model);
    bench_values(&bench, "Test.Port.");
    device.bytes = 200;
    ck_assert_str_eq(bench_value(&bench, "Test.Port.2.Stats.BytesSent"), "200");
    device.port_count = 1;
    ck_assert_str_eq(bench_names(&bench, "Test.Port.", true), "Test.Port.1. 0\nTest.Port.2. 0\n");
    ck_assert_str_eq(bench_value(&bench, "Test.Port.2.Name"), "port eth1");
    ck_assert_str_eq(bench_value(&bench, "Test.Port.2.Stats.BytesSent"), "200");
    ck_assert_uint_eq(device.lists, 1);
    ck_assert_uint_eq(bench.warnings, 0);
    model_unpin(bench.model);
    ck_assert_str_eq(bench_values(&bench, "Test.Port.2."), "fault 9005");
}
END_TEST

START_TEST(pinned_rows_get_company_when_the_device_says_so)
{
    model_pin(bench.model);
    bench_values(&bench, "Test.Port.");
    device.ports[0] = "eth2";
    device.ports[1] = "eth3";
    device.bytes = 200;
    ck_assert_str_eq(bench_value(&bench, "Test.PortNumberOfEntries"), "2");
    model_rows_changed(bench.model);
    ck_assert_str_eq(bench_names(&bench, "Test.Port.", true),
                     "Test.Port.1. 0\nTest.Port.2. 0\nTest.Port.3. 0\nTest.Port.4. 0\n");
    ck_assert_str_eq(bench_value(&bench, "Test.PortNumberOfEntries"), "4");
    ck_assert_str_eq(bench_value(&bench, "Test.Port.2.Name"), "port eth1");
    ck_assert_str_eq(bench_value(&bench, "Test.Port.2.Stats.BytesSent"), "100");
    ck_assert_str_eq(bench_value(&bench, "Test.Port.4.Name"), "port eth3");
    ck_assert_str_eq(bench_value(&bench, "Test.Port.4.Stats.BytesSent"), "200");
    ck_assert_uint_eq(device.lists, 2); /* once for what it said */
    ck_assert_uint_eq(bench.warnings, 0);
    model_unpin(bench.model);
    ck_assert_str_eq(bench_names(&bench, "Test.Port.", true), "Test.Port.3. 0\nTest.Port.4. 0\n");
    /* What was said before does not count in what is pinned next. */
    model_rows_changed(bench.model);
    model_pin(bench.model);
    bench_names(&bench, "Test.Port.", true);
    device.port_count = 1;
    ck_assert_str_eq(bench_names(&bench, "Test.Port.", true), "Test.Port.3. 0\nTest.Port.4. 0\n");
    model_unpin(bench.model);
}
END_TEST

/* Rows that were only named so far. */
START_TEST(pinned_rows_are_read_before_they_go)
{
    model_pin(bench.model);
    bench_names(&bench, "Test.Port.", true);
    bench_value(&bench, "Test.Port.1.Name");
    model_keep_rows(bench.model, "port");
    device.port_count = 0;
    model_rows_changed(bench.model);
    ck_assert_str_eq(bench_value(&bench, "Test.Port.1.Name"), "port eth0");
    ck_assert_str_eq(bench_value(&bench, "Test.Port.2.Name"), "port eth1");
    ck_assert_uint_eq(bench.warnings, 0);
    model_unpin(bench.model);
    model_keep_rows(bench.model, "port"); /* does nothing now */
    ck_assert_str_eq(bench_value(&bench, "Test.PortNumberOfEntries"), "0");
    ck_assert_uint_eq(bench.warnings, 0);
}
END_TEST

/* An address that changes all the time does not fill the memory in one session. */
START_TEST(a_pinned_table_has_no_more_rows_than_it_may_have)
{
    static const char *const addresses[] = {"192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4",
                                            "192.0.2.5"};

    model_pin(bench.model);
    for (size_t i = 0; i < sizeof addresses / sizeof *addresses; i++) {
        device.address = addresses[i];
        model_rows_changed(bench.model);
        bench_values(&bench, "Test.Port.1.Address.");
    }
    ck_assert_str_eq(bench_value(&bench, "Test.Port.1.AddressNumberOfEntries"), "4");
    ck_assert_uint_eq(bench.warnings, 1);
    model_unpin(bench.model);
    ck_assert_str_eq(bench_names(&bench, "Test.Port.1.Address.", true),
                     "Test.Port.1.Address.5. 1\n");
}
END_TEST

/* ---- Setting ------------------------------------------------------------------------- */

START_TEST(phases_of_setting)
{
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Status.Contact", "me"), CWMP_OK);
    ck_assert_str_eq(take_calls(), "validate nobody>me\nprepare nobody>me\ncommit nobody>me\n");
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Types.String", "me"), CWMP_OK);
    ck_assert_str_eq(take_calls(), "");
}
END_TEST

START_TEST(a_handler_knows_what_is_set_and_by_whom)
{
    bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Status.Contact", "nobody"); /* which it is */
    ck_assert(device.sets_contact && !device.sets_up_time && device.by_acs);
    bench_set(&bench, MODEL_ORIGIN_DEVICE, "Test.Status.UpTime", "5");
    ck_assert(!device.sets_contact && device.sets_up_time && !device.by_acs);
    bench_set(&bench, MODEL_ORIGIN_LOCAL, "Test.Status.Contact", "me");
    ck_assert(device.sets_contact && !device.sets_up_time && !device.by_acs);
}
END_TEST

START_TEST(handlers_start_with_what_was_kept)
{
    bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Status.Contact", "me");
    bench_restart(&bench);
    take_calls();
    model_start(bench.model);
    ck_assert_str_eq(take_calls(), "start me>none\n");
}
END_TEST

START_TEST(refused_by_a_handler)
{
    device.validate_fails = true;
    device.refusal = CWMP_FAULT_INVALID_PARAMETER_VALUE;
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Status.Contact", "me"),
                     CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_str_eq(bench.faults->name, "Test.Status.Contact");
    ck_assert_str_eq(bench.faults->error.text, "Test.Status.Contact: 'me' is not to be called");
    ck_assert_str_eq(take_calls(), "validate nobody>me\n");
    device.refusal = CWMP_FAULT_REQUEST_DENIED;
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Status.Contact", "me"),
                     CWMP_FAULT_REQUEST_DENIED);
    ck_assert_ptr_null(bench.faults);
    ck_assert_str_eq(bench_value(&bench, "Test.Status.Contact"), "nobody");
    ck_assert_uint_eq(bench.kept.commits, 0);
}
END_TEST

START_TEST(prepared_ones_are_aborted)
{
    struct model_transaction *transaction;
    const char *calls;

    /* The store fails after everybody has prepared. */
    bench.kept.full = true;
    ck_assert_int_eq(bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Status.Contact", "me"),
                     CWMP_FAULT_INTERNAL_ERROR);
    ck_assert_str_eq(take_calls(), "validate nobody>me\nprepare nobody>me\nabort nobody>me\n");
    bench.kept.full = false;
    /* One that could not prepare is not aborted itself, and nobody commits. */
    device.prepare_fails = true;
    device.refusal = CWMP_FAULT_RESOURCES_EXCEEDED;
    transaction = model_begin(bench.model, MODEL_ORIGIN_ACS);
    ck_assert_int_eq(model_set(transaction, "Test.Port.1.Enable", MODEL_TYPE_UNSTATED, "1", NULL),
                     CWMP_OK);
    ck_assert_int_eq(model_set(transaction, "Test.Status.Contact", MODEL_TYPE_UNSTATED, "x", NULL),
                     CWMP_OK);
    ck_assert_int_eq(bench_commit(&bench, transaction), CWMP_FAULT_RESOURCES_EXCEEDED);
    calls = take_calls();
    ck_assert_str_eq(calls, "validate nobody>x\nprepare nobody>x\n");
    ck_assert_str_eq(bench_value(&bench, "Test.Port.1.Enable"), "false");
}
END_TEST

START_TEST(rows_of_the_acs_come_and_go_through_handlers)
{
    struct model_transaction *transaction = model_begin(bench.model, MODEL_ORIGIN_ACS);
    uint32_t instance;

    ck_assert_int_eq(model_add_object(transaction, "Test.Port.2.Address.", &instance, &bench.error),
                     CWMP_OK);
    ck_assert_int_eq(model_set(transaction, "Test.Port.2.Address.1.IPAddress", MODEL_TYPE_UNSTATED,
                               "10.1.1.1", &bench.error),
                     CWMP_OK);
    ck_assert_int_eq(bench_commit(&bench, transaction), CWMP_OK);
    ck_assert_str_eq(take_calls(), "address? 2:eth1 1:- none>10.1.1.1\n"
                                   "address! 2:eth1 1:- none>10.1.1.1\n");
    ck_assert_int_eq(
        bench_set(&bench, MODEL_ORIGIN_ACS, "Test.Port.2.Address.1.IPAddress", "127.0.0.1"),
        CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_str_eq(bench.faults->error.text,
                     "Test.Port.2.Address.1.IPAddress: '127.0.0.1' is loopback");
    take_calls();
    ck_assert_int_eq(bench_delete(&bench, "Test.Port.2.Address.1."), CWMP_OK);
    ck_assert_str_eq(take_calls(), "address? 2:eth1 1:- 10.1.1.1>none\n"
                                   "address! 2:eth1 1:- 10.1.1.1>none\n");
}
END_TEST

/* A device's row goes when its handler can do that; the key stays remembered. */
START_TEST(deleting_a_row_of_the_device)
{
    device.address = "10.0.0.1";
    ck_assert_int_eq(bench_delete(&bench, "Test.Port.1.Address.1."), CWMP_OK);
    ck_assert_str_eq(take_calls(), "address? 1:eth0 1:10.0.0.1 10.0.0.1>none\n"
                                   "address! 1:eth0 1:10.0.0.1 10.0.0.1>none\n");
    device.address = NULL;
    ck_assert_str_eq(bench_values(&bench, "Test.Port.1.Address."), "");
    bench_restart(&bench);
    device.address = "10.0.0.2";
    bench_names(&bench, "Test.Port.1.Address.", true);
    device.address = "10.0.0.1";
    ck_assert_str_eq(bench_names(&bench, "Test.Port.1.Address.", true),
                     "Test.Port.1.Address.1. 1\n");
    /* Ports cannot be deleted by the model. */
    ck_assert_int_eq(bench_delete(&bench, "Test.Port.1."), CWMP_FAULT_REQUEST_DENIED);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("model_device");
    TCase *tables = tcase_create("tables"), *values = tcase_create("values");
    TCase *setting = tcase_create("setting");

    tcase_add_checked_fixture(tables, setup, teardown);
    tcase_set_timeout(tables, 60);
    tcase_add_test(tables, the_device_tells_its_rows);
    tcase_add_test(tables, keys_keep_their_numbers);
    tcase_add_test(tables, numbers_are_durable_before_they_are_told);
    tcase_add_test(tables, settings_wait_for_the_row_to_come_back);
    tcase_add_test(tables, rows_of_the_acs_beside_those_of_the_device);
    tcase_add_test(tables, rows_without_a_key_are_not_loaded_where_only_the_device_makes_rows);
    tcase_add_test(tables, vanished_keys_are_not_remembered_without_limit);
    tcase_add_test(tables, bad_keys_are_left_out);
    tcase_add_test(tables, references_to_device_rows);
    tcase_add_checked_fixture(values, setup, teardown);
    tcase_add_test(values, one_failing_handler_does_not_spoil_the_rest);
    tcase_add_test(values, a_handler_is_asked_once_for_a_row);
    tcase_add_test(values, pinned_rows_answer_with_their_last_values);
    tcase_add_test(values, pinned_rows_get_company_when_the_device_says_so);
    tcase_add_test(values, pinned_rows_are_read_before_they_go);
    tcase_add_test(values, a_pinned_table_has_no_more_rows_than_it_may_have);
    tcase_add_checked_fixture(setting, setup, teardown);
    tcase_add_test(setting, phases_of_setting);
    tcase_add_test(setting, a_handler_knows_what_is_set_and_by_whom);
    tcase_add_test(setting, handlers_start_with_what_was_kept);
    tcase_add_test(setting, refused_by_a_handler);
    tcase_add_test(setting, prepared_ones_are_aborted);
    tcase_add_test(setting, rows_of_the_acs_come_and_go_through_handlers);
    tcase_add_test(setting, deleting_a_row_of_the_device);
    suite_add_tcase(suite, tables);
    suite_add_tcase(suite, values);
    suite_add_tcase(suite, setting);
    return unit_run(suite);
}
