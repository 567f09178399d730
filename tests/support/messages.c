/* SPDX-License-Identifier: Apache-2.0 */
#include "support/messages.h"

#include "support/bbf.h"
#include "support/schema.h"

#include <check.h>
#include <libxml/parser.h>
#include <string.h>

static const char *schema_name(const char *text)
{
    if (strstr(text, "\"urn:dslforum-org:cwmp-1-0\"")) {
        return "cwmp-1-0.xsd";
    }
    return strstr(text, "\"urn:dslforum-org:cwmp-1-1\"") ? "cwmp-1-1.xsd" : "cwmp-1-4.xsd";
}

void messages_check(const char *text, size_t length)
{
    if (!bbf_dir()) {
        return;
    }
    struct schema *schema = schema_new(schema_name(text));
    xmlDoc *document = xmlReadMemory(text, (int)length, NULL, NULL, XML_PARSE_NONET);
    ck_assert_ptr_nonnull(document);
    const char *reason = schema_check(schema, document);
    ck_assert_msg(reason == NULL, "%s\n%s", reason, text);
    xmlFreeDoc(document);
    schema_free(schema);
}
