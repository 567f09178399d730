/* SPDX-License-Identifier: Apache-2.0 */
/* SetParameterAttributes and GetParameterAttributes. */
#include "support/rpc.h"
#include "support/unit.h"
#include "testmodel/schema.h"

#include <stdio.h>
#include <string.h>

static struct rpc_fixture cpe;
static struct buf entries;

static void set_up(void)
{
    rpc_fixture_open(&cpe, &testmodel_schema);
}

static void tear_down(void)
{
    rpc_fixture_close(&cpe);
}

static void get(const char *names)
{
    char body[512];
    snprintf(body, sizeof body,
             "<c:GetParameterAttributes><ParameterNames>%s</ParameterNames>"
             "</c:GetParameterAttributes>",
             names);
    rpc_ask(&cpe, body);
}

/* `entities`: members of AccessList, as XML. */
static void attributes_are(const char *name, const char *notification, const char *entities)
{
    struct buf list = {0};
    char names[256];
    snprintf(names, sizeof names, "<string>%s</string>", name);
    get(names);
    rpc_answered(&cpe, "GetParameterAttributesResponse");
    ck_assert_uint_eq(rpc_count(&cpe, "ParameterList"), 1);
    const struct soap_node *member = rpc_member(&cpe, "ParameterList", name);
    ck_assert_ptr_nonnull(member);
    ck_assert_str_eq(soap_child(member, "Notification")->text, notification);
    for (const struct soap_node *each = soap_child(member, "AccessList")->child; each;
         each = each->next) {
        buf_printf(&list, "<%s>%s</%s>", each->name, each->text, each->name);
    }
    ck_assert_str_eq(buf_text(&list), entities);
    buf_free(&list);
}

static void entry(const char *name, const char *change, const char *notification,
                  const char *list_change, const char *entities)
{
    buf_printf(&entries,
               "<SetParameterAttributesStruct><Name>%s</Name>"
               "<NotificationChange>%s</NotificationChange><Notification>%s</Notification>"
               "<AccessListChange>%s</AccessListChange><AccessList>%s</AccessList>"
               "</SetParameterAttributesStruct>",
               name, change, notification, list_change, entities);
}

static void set(void)
{
    struct buf body = {0};
    buf_printf(&body,
               "<c:SetParameterAttributes><ParameterList>%s</ParameterList>"
               "</c:SetParameterAttributes>",
               buf_text(&entries));
    rpc_ask(&cpe, buf_text(&body));
    buf_free(&body);
    buf_free(&entries);
}

static void was_set(void)
{
    rpc_answered(&cpe, "SetParameterAttributesResponse");
    ck_assert_ptr_null(cpe.answer.rpc->child);
}

#define SUBSCRIBER "<string>Subscriber</string>"

/* R-SPA-09, R-NTF-20, T-087 */
START_TEST(begins_as_the_model_says)
{
    attributes_are("Test.Types.String", "0", SUBSCRIBER);
    attributes_are("Test.Management.ConnectionRequestURL", "2", SUBSCRIBER);
    attributes_are("Test.Management.URL", "2", SUBSCRIBER);
    attributes_are("Test.Status.UpTime", "0", SUBSCRIBER);
}
END_TEST

/* R-GPA-01: parameters only, each once. */
START_TEST(gets_attributes_below_a_path)
{
    get("<string>Test.Lamp.</string><string>Test.Lamp.1.Bright</string>");
    ck_assert_uint_eq(rpc_count(&cpe, "ParameterList"), 2);
    get("<string>Test.Rule.</string>");
    rpc_answered(&cpe, "GetParameterAttributesResponse");
    ck_assert_uint_eq(rpc_count(&cpe, "ParameterList"), 0);
    get("<string></string>");
    ck_assert_uint_gt(rpc_count(&cpe, "ParameterList"), 40);
    get("<string>Test.Nothing</string>");
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_PARAMETER_NAME);
    rpc_ask(&cpe, "<c:GetParameterAttributes/>");
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
}
END_TEST

/* R-SPA-04, R-SPA-05, R-SPA-08, T-083 */
START_TEST(sets_only_what_is_to_change)
{
    entry("Test.Types.String", "1", "2", "0", "<string>Nobody</string>");
    set();
    was_set();
    attributes_are("Test.Types.String", "2", SUBSCRIBER);
    entry("Test.Types.String", "false", "0", "true", "");
    set();
    was_set();
    attributes_are("Test.Types.String", "2", "");
    entry("Test.Types.String", "0", "7", "1", SUBSCRIBER);
    set();
    was_set();
    attributes_are("Test.Types.String", "2", SUBSCRIBER);
}
END_TEST

/* R-SPA-01, R-SPA-02, T-084 */
START_TEST(lets_the_later_entry_win)
{
    entry("Test.Lamp.", "1", "1", "0", "");
    entry("Test.Lamp.1.Bright", "1", "2", "0", "");
    set();
    was_set();
    attributes_are("Test.Lamp.1.Bright", "2", SUBSCRIBER);
    attributes_are("Test.Lamp.2.Bright", "1", SUBSCRIBER);
}
END_TEST

/* Each for what it says; what is between them in the list stays between them. */
START_TEST(lets_the_last_of_one_name_win)
{
    entry("Test.Lamp.", "1", "1", "1", SUBSCRIBER);
    entry("Test.Lamp.1.Bright", "1", "2", "0", "");
    entry("Test.Lamp.", "0", "0", "1", "");
    entry("Test.Lamp.", "0", "0", "0", "");
    set();
    was_set();
    attributes_are("Test.Lamp.1.Bright", "2", "");
    attributes_are("Test.Lamp.2.Bright", "1", "");
    entry("Test.Lamp.1.Bright", "1", "1", "0", "");
    entry("Test.Lamp.", "1", "2", "1", SUBSCRIBER);
    entry("Test.Lamp.1.Bright", "0", "1", "1", "");
    entry("Test.Lamp.", "1", "0", "0", "");
    set();
    was_set();
    attributes_are("Test.Lamp.1.Bright", "0", "");
    attributes_are("Test.Lamp.2.Bright", "0", SUBSCRIBER);
}
END_TEST

/* R-SPA-03: also what would not last. */
START_TEST(refuses_what_is_overridden)
{
    entry("Test.Types.String", "0", "0", "1", "<string>Foo</string>");
    entry("Test.Types.String", "1", "1", "1", SUBSCRIBER);
    set();
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
    attributes_are("Test.Types.String", "0", SUBSCRIBER);
}
END_TEST

/* R-SPA-03 */
START_TEST(sets_all_or_nothing)
{
    entry("Test.Types.String", "1", "1", "0", "");
    entry("Test.Types.Nothing", "1", "1", "0", "");
    set();
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_PARAMETER_NAME);
    attributes_are("Test.Types.String", "0", SUBSCRIBER);
}
END_TEST

/* R-SPA-05, R-SPA-08, T-085 */
START_TEST(refuses_bad_attributes)
{
    entry("Test.Types.String", "1", "7", "0", "");
    set();
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_ptr_nonnull(strstr(cpe.answer.fault->text, "Notification 7"));
    entry("Test.Types.String", "1", "-1", "0", "");
    set();
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
    entry("Test.Types.String", "0", "0", "1", "<string>Foo</string>");
    set();
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
    entry("Test.Types.String", "0", "0", "1", "<string>Subscriber,Subscriber</string>");
    set();
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
    entry("Test.Types.String", "0", "0", "1", "<string/>");
    set();
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
    entry("Test.Types.String", "2", "0", "0", "");
    set();
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
}
END_TEST

/* R-SPA-06: a counter that is stored, and counts nothing, may notify actively as others do. */
START_TEST(takes_active_notification_of_what_is_stored)
{
    entry("Test.Types.String", "1", "2", "0", "");
    entry("Test.Status.UpTime", "1", "2", "0", "");
    set();
    was_set();
    attributes_are("Test.Status.UpTime", "2", SUBSCRIBER);
    entry("Test.Status.UpTime", "1", "1", "0", "");
    set();
    was_set();
}
END_TEST

/* R-VER-08: lightweight notification came with CWMP 1.4. */
START_TEST(knows_no_lightweight_notification_before_1_4)
{
    cpe.version = SOAP_CWMP_1_2;
    entry("Test.Types.String", "1", "3", "0", "");
    set();
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
}
END_TEST

/* R-RPC-02, R-FEN-07 */
START_TEST(wants_its_arguments)
{
    static const char *const structs[] = {
        "<NotificationChange>0</NotificationChange><AccessListChange>0</AccessListChange>",
        "<Name>Test.Types.String</Name><AccessListChange>0</AccessListChange>",
        "<Name>Test.Types.String</Name><NotificationChange>0</NotificationChange>",
        "<Name>Test.Types.String</Name><NotificationChange>1</NotificationChange>"
        "<AccessListChange>0</AccessListChange>",
        "<Name>Test.Types.String</Name><NotificationChange>0</NotificationChange>"
        "<AccessListChange>1</AccessListChange>",
    };
    for (size_t i = 0; i < sizeof structs / sizeof structs[0]; i++) {
        buf_printf(&entries, "<x>%s</x>", structs[i]);
        set();
        rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
        ck_assert_ptr_nonnull(strstr(cpe.answer.fault->text, "is missing"));
    }
    rpc_ask(&cpe, "<c:SetParameterAttributes/>");
    rpc_faulted(&cpe, CWMP_FAULT_INVALID_ARGUMENTS);
    set();
    was_set();
}
END_TEST

int main(void)
{
    TCase *cases = tcase_create("rpc_attributes");
    tcase_add_checked_fixture(cases, set_up, tear_down);
    tcase_add_test(cases, begins_as_the_model_says);
    tcase_add_test(cases, gets_attributes_below_a_path);
    tcase_add_test(cases, sets_only_what_is_to_change);
    tcase_add_test(cases, lets_the_later_entry_win);
    tcase_add_test(cases, lets_the_last_of_one_name_win);
    tcase_add_test(cases, refuses_what_is_overridden);
    tcase_add_test(cases, sets_all_or_nothing);
    tcase_add_test(cases, refuses_bad_attributes);
    tcase_add_test(cases, takes_active_notification_of_what_is_stored);
    tcase_add_test(cases, knows_no_lightweight_notification_before_1_4);
    tcase_add_test(cases, wants_its_arguments);
    Suite *suite = suite_create("rpc_attributes");
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
