/* SPDX-License-Identifier: Apache-2.0 */
/* Every kind of message is valid by the schema of its namespace (R-SOP-03, R-SOP-08, R-ARR-01). */
#include "support/bbf.h"
#include "support/rpc.h"
#include "support/unit.h"
#include "testmodel/schema.h"

#define NAMES(method, names)                                                                       \
    "<c:" method "><ParameterNames>" names "</ParameterNames></c:" method ">"
#define SET(entries)                                                                               \
    "<c:SetParameterValues><ParameterList>" entries "</ParameterList><ParameterKey>k</"            \
    "ParameterKey></c:SetParameterValues>"
#define VALUE(name, text)                                                                          \
    "<ParameterValueStruct><Name>" name "</Name><Value>" text "</Value></ParameterValueStruct>"

static const struct {
    const char *body;
    enum cwmp_fault fault;
} requests[] = {
    {"<c:GetRPCMethods/>", CWMP_OK},
    {"<c:Unknown/>", CWMP_FAULT_METHOD_NOT_SUPPORTED},
    {"<c:AddObject><ObjectName>Test.Rule.</ObjectName><ParameterKey>k</ParameterKey></c:AddObject>",
     CWMP_OK},
    {"<c:AddObject><ObjectName>Test.</ObjectName><ParameterKey>k</ParameterKey></c:AddObject>",
     CWMP_FAULT_INVALID_PARAMETER_NAME},
    {SET(VALUE("Test.Types.String", " &lt;\xC3\xA9&#13;\xF0\x9F\x98\x80 ")
             VALUE("Test.Rule.1.Enable", "1")),
     CWMP_OK},
    {SET(""), CWMP_OK},
    {SET(VALUE("Test.Types.Int", "x") VALUE("Test.Nothing", "") VALUE("Test.Summary", "")),
     CWMP_FAULT_INVALID_ARGUMENTS},
    {NAMES("GetParameterValues", "<string></string>"), CWMP_OK},
    {NAMES("GetParameterValues", "<string>Test.Empty.</string>"), CWMP_OK},
    {NAMES("GetParameterValues", "<string>Test.Nothing</string>"),
     CWMP_FAULT_INVALID_PARAMETER_NAME},
    {NAMES("GetParameterAttributes", "<string></string>"), CWMP_OK},
    {NAMES("GetParameterAttributes", ""), CWMP_OK},
    {"<c:SetParameterAttributes><ParameterList><SetParameterAttributesStruct><Name>Test.Lamp.</"
     "Name>"
     "<NotificationChange>1</NotificationChange><Notification>2</Notification>"
     "<AccessListChange>1</AccessListChange><AccessList></AccessList>"
     "</SetParameterAttributesStruct></ParameterList></c:SetParameterAttributes>",
     CWMP_OK},
    {NAMES("GetParameterAttributes", "<string>Test.Lamp.</string>"), CWMP_OK},
    {"<c:GetParameterNames><ParameterPath/><NextLevel>0</NextLevel></c:GetParameterNames>",
     CWMP_OK},
    {"<c:GetParameterNames><ParameterPath/><NextLevel>?</NextLevel></c:GetParameterNames>",
     CWMP_FAULT_INVALID_ARGUMENTS},
    {"<c:DeleteObject><ObjectName>Test.Rule.1.</ObjectName><ParameterKey/></c:DeleteObject>",
     CWMP_OK},
    {"<c:Reboot><CommandKey>k</CommandKey></c:Reboot>", CWMP_OK},
    {"<c:FactoryReset/>", CWMP_OK},
    {"<c:ScheduleInform><DelaySeconds>1</DelaySeconds><CommandKey/></c:ScheduleInform>", CWMP_OK},
};

static void ask_everything(struct rpc_fixture *cpe)
{
    for (size_t i = 0; i < sizeof requests / sizeof requests[0]; i++) {
        rpc_ask_with_header(cpe, "<c:ID s:mustUnderstand='1'>&lt;7&gt;</c:ID>", requests[i].body);
        ck_assert_msg(cpe->fault == requests[i].fault, "%s\n%s", requests[i].body,
                      buf_text(&cpe->out));
    }
    rpc_ask_with_header(cpe, "<x:Foo xmlns:x='urn:x' s:mustUnderstand='1'/>", "<c:GetRPCMethods/>");
}

START_TEST(writes_valid_messages)
{
    static const struct rpc_event events[] = {{"1 BOOT", ""}, {"M Reboot", "key & key"}};
    struct rpc_fixture cpe;
    rpc_fixture_open(&cpe, &testmodel_schema);
    cpe.version = (enum soap_version)_i;
    ask_everything(&cpe);
    struct rpc_inform inform = {
        .id = "1", .version = cpe.version, .events = events, .event_count = 2};
    rpc_write(&cpe, &inform);
    inform.event_count = 0;
    rpc_write(&cpe, &inform);
    rpc_fixture_close(&cpe);
}
END_TEST

int main(void)
{
    bbf_require();
    TCase *cases = tcase_create("rpc_messages");
    tcase_set_timeout(cases, 60);
    tcase_add_loop_test(cases, writes_valid_messages, SOAP_CWMP_1_0, SOAP_CWMP_1_4 + 1);
    Suite *suite = suite_create("rpc_messages");
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
