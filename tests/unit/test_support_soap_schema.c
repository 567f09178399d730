/* SPDX-License-Identifier: Apache-2.0 */
/* The validator that scenario tests use tells right messages from wrong ones. */
#include "support/bbf.h"
#include "support/soap_schema.h"
#include "support/unit.h"

#include <libxml/parser.h>
#include <string.h>

#define HEAD                                                                                       \
    "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\""                            \
    " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""                                     \
    " xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\""                                              \
    " xmlns:e=\"http://schemas.xmlsoap.org/soap/encoding/\" "                                      \
    "xmlns:c=\"urn:dslforum-org:cwmp-1-2\">"                                                       \
    "<s:Body>"
#define TAIL "</s:Body></s:Envelope>"

static const struct {
    const char *message;
    bool valid;
} messages[] = {
    {HEAD "<c:RebootResponse/>" TAIL, true},
    {HEAD "<c:SetParameterValuesResponse><Status>1</Status></c:SetParameterValuesResponse>" TAIL,
     true},
    {HEAD "<c:SetParameterValuesResponse><Status>2</Status></c:SetParameterValuesResponse>" TAIL,
     false},
    {HEAD "<c:SetParameterValuesResponse/>" TAIL, false},
    {HEAD "<c:GetParameterValuesResponse><ParameterList e:arrayType=\"c:ParameterValueStruct[1]\">"
          "<ParameterValueStruct><Name>Device.A</Name><Value xsi:type=\"xsd:boolean\">1</Value>"
          "</ParameterValueStruct></ParameterList></c:GetParameterValuesResponse>" TAIL,
     true},
    {HEAD "<c:GetParameterValuesResponse><ParameterList e:arrayType=\"c:ParameterValueStruct[1]\">"
          "<ParameterValueStruct><Name>Device.A</Name><Value xsi:type=\"xsd:boolean\">2</Value>"
          "</ParameterValueStruct></ParameterList></c:GetParameterValuesResponse>" TAIL,
     false},
    {HEAD "<c:NoSuchMethodResponse/>" TAIL, false},
    /* What a vendor adds is his own business, the envelope around it is not. */
    {HEAD "<c:X_NOBODY_MethodResponse><A>1</A></c:X_NOBODY_MethodResponse>" TAIL, true},
    {HEAD "<c:X_NOBODY_MethodResponse/><c:NoSuchMethodResponse/>" TAIL, false},
    /* Each namespace has its own schema: the older ones do not know ScheduleDownload. */
    {HEAD "<c:ScheduleDownloadResponse/>" TAIL, true},
    {"<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
     "<RebootResponse xmlns=\"urn:dslforum-org:cwmp-1-0\"/></s:Body></s:Envelope>",
     true},
    {"<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
     "<ScheduleDownloadResponse xmlns=\"urn:dslforum-org:cwmp-1-1\"/></s:Body></s:Envelope>",
     false},
    {"<Envelope/>", false},
};

START_TEST(tells_right_from_wrong)
{
    struct soap_schema *schema = soap_schema_new();
    const char *text = messages[_i].message;
    xmlDoc *document = xmlReadMemory(text, (int)strlen(text), NULL, NULL, 0);

    ck_assert_ptr_nonnull(schema);
    const char *reason = soap_schema_check(schema, document);
    ck_assert_msg((reason == NULL) == messages[_i].valid, "%s: %s", text,
                  reason != NULL ? reason : "valid");
    xmlFreeDoc(document);
    soap_schema_free(schema);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("support_soap_schema");
    TCase *messages_case = tcase_create("messages");

    bbf_require();
    tcase_set_timeout(messages_case, 60);
    tcase_add_loop_test(messages_case, tells_right_from_wrong, 0,
                        (int)(sizeof(messages) / sizeof(messages[0])));
    suite_add_tcase(suite, messages_case);
    return unit_run(suite);
}
