/* SPDX-License-Identifier: Apache-2.0 */
/* Inform. */
#include "support/rpc.h"
#include "support/unit.h"
#include "testmodel/schema.h"

#include <stdlib.h>
#include <string.h>

static struct rpc_fixture cpe;
static const struct rpc_event boot[] = {{"0 BOOTSTRAP", ""}, {"1 BOOT", ""}};
static const struct rpc_event reboot[] = {{"1 BOOT", NULL}, {"M Reboot", "a<b"}};

static void set_up(void)
{
    rpc_fixture_open(&cpe, &testmodel_schema);
    setenv("TZ", "XYZ-2", 1); /* two hours east of UTC */
}

static void tear_down(void)
{
    rpc_fixture_close(&cpe);
}

static void inform(const struct rpc_event *events, size_t count, uint32_t retries)
{
    struct rpc_inform arguments = {.id = "17",
                                   .version = cpe.version,
                                   .events = events,
                                   .event_count = count,
                                   .changes = true,
                                   .retry_count = retries};
    rpc_write(&cpe, &arguments);
    rpc_answered(&cpe, "Inform");
}

static void set(enum model_origin origin, const char *name, const char *text)
{
    struct cwmp_error error = {0};
    struct model_transaction *transaction = model_begin(cpe.model, origin);
    ck_assert_msg(model_set(transaction, name, MODEL_TYPE_UNSTATED, text, &error) == CWMP_OK, "%s",
                  error.text);
    ck_assert_msg(model_commit(transaction, cpe.arena, NULL, &error) == CWMP_OK, "%s", error.text);
}

static void reported(void)
{
    struct cwmp_error error = {0};
    ck_assert_msg(model_mark_reported(cpe.model, &error) == CWMP_OK, "%s", error.text);
}

static bool has_event(const char *code)
{
    const struct soap_node *event = rpc_argument(&cpe, "Event")->child;
    while (event && strcmp(soap_child(event, "EventCode")->text, code) != 0) {
        event = event->next;
    }
    return event != NULL;
}

/* R-INF-01, R-SOP-05, section 4.3, T-003 */
START_TEST(tells_who_and_why)
{
    inform(boot, 2, 3);
    ck_assert_str_eq(cpe.answer.id, "17");
    const struct soap_node *device = rpc_argument(&cpe, "DeviceId");
    ck_assert_str_eq(soap_child(device, "Manufacturer")->text, "Example & S\xC3\xB6hne");
    ck_assert_str_eq(soap_child(device, "OUI")->text, "00AB12");
    ck_assert_str_eq(soap_child(device, "ProductClass")->text, "Box");
    ck_assert_str_eq(soap_child(device, "SerialNumber")->text, "0001");
    ck_assert_uint_eq(rpc_count(&cpe, "Event"), 2);
    ck_assert(has_event("0 BOOTSTRAP") && has_event("1 BOOT"));
    ck_assert_str_eq(rpc_argument(&cpe, "MaxEnvelopes")->text, "1");
    ck_assert_str_eq(rpc_argument(&cpe, "RetryCount")->text, "3");
}
END_TEST

/* R-VER-01, R-VER-08 */
START_TEST(offers_its_versions)
{
    inform(boot, 2, 0);
    ck_assert_ptr_nonnull(strstr(cpe.out.data, "SupportedCWMPVersions soap-env:mustUnderstand="
                                               "\"0\">1.0,1.1,1.2,1.3,1.4<"));
    ck_assert_str_eq(cpe.answer.rpc->ns, "urn:dslforum-org:cwmp-1-2");
    for (int version = SOAP_CWMP_1_0; version < SOAP_CWMP_1_4; version++) {
        cpe.version = (enum soap_version)version;
        inform(boot, 2, 0);
        ck_assert_ptr_null(strstr(cpe.out.data, "SupportedCWMPVersions"));
        ck_assert_str_eq(cpe.answer.rpc->ns, soap_version_namespace(cpe.version));
    }
}
END_TEST

/* R-EVT-04, R-RPC-03 */
START_TEST(carries_command_keys)
{
    inform(reboot, 2, 0);
    const struct soap_node *event = rpc_argument(&cpe, "Event")->child;
    ck_assert_str_eq(soap_child(event, "CommandKey")->text, "");
    ck_assert_str_eq(soap_child(event->next, "EventCode")->text, "M Reboot");
    ck_assert_str_eq(soap_child(event->next, "CommandKey")->text, "a<b");
}
END_TEST

/* R-TYP-07, R-TYP-06 */
START_TEST(tells_the_time)
{
    inform(boot, 2, 0);
    ck_assert_str_eq(rpc_argument(&cpe, "CurrentTime")->text, "2024-07-01T14:05:09+02:00");
    cpe.now = 100; /* never set */
    inform(boot, 2, 0);
    ck_assert_str_eq(rpc_argument(&cpe, "CurrentTime")->text, "0001-01-03T03:04:05");
}
END_TEST

/* R-INF-02, T-004: the forced ones, each once, and nothing else. */
START_TEST(carries_the_forced_parameters)
{
    inform(boot, 2, 0);
    reported();
    inform(boot, 2, 0);
    ck_assert_uint_eq(rpc_count(&cpe, "ParameterList"), 3);
    ck_assert_ptr_nonnull(rpc_member(&cpe, "ParameterList", "Test.Summary"));
    ck_assert_ptr_nonnull(rpc_member(&cpe, "ParameterList", "Test.Management.ParameterKey"));
    const struct soap_node *url =
        rpc_member(&cpe, "ParameterList", "Test.Management.ConnectionRequestURL");
    ck_assert_ptr_nonnull(url);
    ck_assert_str_eq(soap_child(url, "Value")->xsi_type, "string");
    ck_assert(!has_event("4 VALUE CHANGE"));
}
END_TEST

/* R-EVT-25, R-NTF-01, R-NTF-04, R-INF-10 */
START_TEST(tells_of_changes)
{
    struct cwmp_error error = {0};
    struct model_transaction *transaction = model_begin(cpe.model, MODEL_ORIGIN_ACS);
    ck_assert_int_eq(model_set_attributes(transaction, "Test.Status.Contact", 1, NULL, &error),
                     CWMP_OK);
    ck_assert_int_eq(model_commit(transaction, cpe.arena, NULL, &error), CWMP_OK);
    inform(boot, 2, 0);
    reported();
    set(MODEL_ORIGIN_LOCAL, "Test.Status.Contact", "someone");
    set(MODEL_ORIGIN_LOCAL, "Test.Status.Contact", "someone else");
    set(MODEL_ORIGIN_LOCAL, "Test.Types.String", "unwatched");
    inform(reboot, 2, 0);
    ck_assert_uint_eq(rpc_count(&cpe, "Event"), 3);
    ck_assert(has_event("4 VALUE CHANGE"));
    const struct soap_node *event = rpc_argument(&cpe, "Event")->child->next;
    ck_assert_str_eq(soap_child(event, "EventCode")->text, "4 VALUE CHANGE"); /* R-EVT-09 */
    ck_assert_uint_eq(rpc_count(&cpe, "ParameterList"), 4);
    const struct soap_node *contact = rpc_member(&cpe, "ParameterList", "Test.Status.Contact");
    ck_assert_ptr_nonnull(contact);
    ck_assert_str_eq(soap_child(contact, "Value")->text, "someone else");
    reported();
    inform(reboot, 2, 0);
    ck_assert(!has_event("4 VALUE CHANGE"));
    set(MODEL_ORIGIN_ACS, "Test.Status.Contact", "by the ACS"); /* R-SPV-07 */
    inform(reboot, 2, 0);
    ck_assert(!has_event("4 VALUE CHANGE"));
}
END_TEST

/* R-INF-02: a changed forced parameter is in the list once, and makes the event. */
START_TEST(tells_a_changed_forced_parameter_once)
{
    inform(boot, 2, 0);
    reported();
    model_publish(cpe.model, ROLE_CONNECTION_REQUEST_URL, "http://127.0.0.1:7547/x");
    inform(boot, 1, 0);
    ck_assert(has_event("4 VALUE CHANGE"));
    ck_assert_uint_eq(rpc_count(&cpe, "Event"), 2);
    ck_assert_uint_eq(rpc_count(&cpe, "ParameterList"), 3);
    const struct soap_node *url =
        rpc_member(&cpe, "ParameterList", "Test.Management.ConnectionRequestURL");
    ck_assert_str_eq(soap_child(url, "Value")->text, "http://127.0.0.1:7547/x");
}
END_TEST

/* R-INF-08 */
START_TEST(hides_secrets)
{
    struct cwmp_error error = {0};
    struct model_transaction *transaction = model_begin(cpe.model, MODEL_ORIGIN_ACS);
    ck_assert_int_eq(model_set_attributes(transaction, "Test.Management.Password", 1, NULL, &error),
                     CWMP_OK);
    ck_assert_int_eq(model_commit(transaction, cpe.arena, NULL, &error), CWMP_OK);
    inform(boot, 2, 0);
    reported();
    set(MODEL_ORIGIN_LOCAL, "Test.Management.Password", "secret");
    inform(boot, 2, 0);
    ck_assert_ptr_null(strstr(cpe.out.data, "secret"));
}
END_TEST

/* R-EVT-02: 64 with the one that it may add. */
START_TEST(limits_the_events)
{
    static struct rpc_event many[RPC_INFORM_EVENTS + 1];
    struct cwmp_error error = {0};
    for (size_t i = 0; i <= RPC_INFORM_EVENTS; i++) {
        many[i] = (struct rpc_event){"M Reboot", "k"};
    }
    struct rpc_inform arguments = {.version = cpe.version, .id = "1"};
    arguments.events = many;
    arguments.event_count = RPC_INFORM_EVENTS;
    rpc_write(&cpe, &arguments);
    ck_assert_uint_eq(rpc_count(&cpe, "Event"), RPC_INFORM_EVENTS);
    arguments.changes = true;
    size_t length = cpe.out.length;
    ck_assert_int_eq(rpc_write_inform(&cpe.context, &arguments, &cpe.out, &error),
                     CWMP_FAULT_INTERNAL_ERROR);
    ck_assert_uint_eq(cpe.out.length, length);
    arguments.changes = false;
    arguments.event_count = RPC_INFORM_EVENTS + 1;
    ck_assert_int_eq(rpc_write_inform(&cpe.context, &arguments, &cpe.out, &error),
                     CWMP_FAULT_INTERNAL_ERROR);
    ck_assert_uint_eq(cpe.out.length, length);
}
END_TEST

/* R-INF-01: nobody can be told apart without a serial number. */
START_TEST(wants_an_identity)
{
    struct cwmp_error error = {0};
    struct rpc_inform arguments = {.events = boot, .event_count = 2};
    set(MODEL_ORIGIN_DEVICE, "Test.Management.Serial", "");
    ck_assert_int_eq(rpc_write_inform(&cpe.context, &arguments, &cpe.out, &error),
                     CWMP_FAULT_INTERNAL_ERROR);
    ck_assert_ptr_nonnull(strstr(error.text, "SerialNumber"));
    ck_assert_uint_eq(cpe.out.length, 0);
}
END_TEST

int main(void)
{
    TCase *cases = tcase_create("rpc_inform");
    tcase_add_checked_fixture(cases, set_up, tear_down);
    tcase_add_test(cases, tells_who_and_why);
    tcase_add_test(cases, offers_its_versions);
    tcase_add_test(cases, carries_command_keys);
    tcase_add_test(cases, tells_the_time);
    tcase_add_test(cases, carries_the_forced_parameters);
    tcase_add_test(cases, tells_of_changes);
    tcase_add_test(cases, tells_a_changed_forced_parameter_once);
    tcase_add_test(cases, hides_secrets);
    tcase_add_test(cases, limits_the_events);
    tcase_add_test(cases, wants_an_identity);
    Suite *suite = suite_create("rpc_inform");
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
