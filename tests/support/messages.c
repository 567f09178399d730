/* SPDX-License-Identifier: Apache-2.0 */
#include "support/messages.h"

#include "support/soap_schema.h"

#include <check.h>
#include <libxml/parser.h>

void messages_check(const char *text, size_t length)
{
    struct soap_schema *schema = soap_schema_new();
    if (!schema) {
        return;
    }
    xmlDoc *document = xmlReadMemory(text, (int)length, NULL, NULL, XML_PARSE_NONET);
    ck_assert_ptr_nonnull(document);
    const char *reason = soap_schema_check(schema, document);
    ck_assert_msg(reason == NULL, "%s\n%s", reason, text);
    xmlFreeDoc(document);
    soap_schema_free(schema);
}
