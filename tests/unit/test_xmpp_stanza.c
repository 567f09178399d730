/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What is taken for a connection request (R-XMP-03): what the published schema calls one, where it
 * is at hand; and how stanzas are answered.
 */
#include "support/bbf.h"
#include "support/unit.h"
#include "xmpp/stanza.h"

#include <libxml/parser.h>
#include <libxml/xmlschemas.h>
#include <stdio.h>
#include <string.h>

#define SPACE         " xmlns='" STANZA_NAMESPACE "'"
#define BODY(content) "<connectionRequest" SPACE ">" content "</connectionRequest>"
#define RIGHT         "<username>u</username><password>p</password>"

static const struct {
    const char *content;
    enum stanza_kind kind;
    const char *username, *password;
} contents[] = {
    {BODY(RIGHT), STANZA_REQUEST, "u", "p"},
    {BODY("<username/><password></password>"), STANZA_REQUEST, "", ""},
    {BODY(" \n<username>a&amp;b</username>\t<password> p </password> "), STANZA_REQUEST, "a&b",
     " p "},
    {BODY("<username>\xc3\xa9</username><password>]]&gt;</password>"), STANZA_REQUEST, "\xc3\xa9",
     "]]>"},
    {BODY(""), STANZA_MALFORMED, NULL, NULL},
    {BODY("<username>u</username>"), STANZA_MALFORMED, NULL, NULL},
    {BODY("<password>p</password><username>u</username>"), STANZA_MALFORMED, NULL, NULL},
    {BODY(RIGHT "<password>p</password>"), STANZA_MALFORMED, NULL, NULL},
    {BODY("<username>u</username><username>u</username><password>p</password>"), STANZA_MALFORMED,
     NULL, NULL},
    {BODY("<username><b>u</b></username><password>p</password>"), STANZA_MALFORMED, NULL, NULL},
    {BODY("text" RIGHT), STANZA_MALFORMED, NULL, NULL},
    {BODY(RIGHT "text"), STANZA_MALFORMED, NULL, NULL},
    {BODY("<username xmlns='other'>u</username><password>p</password>"), STANZA_MALFORMED, NULL,
     NULL},
    {"<connectionRequest xmlns='other'>" RIGHT "</connectionRequest>", STANZA_FOREIGN, NULL, NULL},
    {"<request" SPACE ">" RIGHT "</request>", STANZA_FOREIGN, NULL, NULL},
    {"<ping xmlns='urn:xmpp:ping'/>", STANZA_FOREIGN, NULL, NULL},
};

static xmpp_ctx_t *context;

static void setup(void)
{
    context = xmpp_ctx_new(NULL, NULL);
}

static void teardown(void)
{
    xmpp_ctx_free(context);
}

static xmpp_stanza_t *stanza_of(const char *text)
{
    xmpp_stanza_t *stanza = xmpp_stanza_new_from_string(context, text);

    ck_assert_msg(stanza != NULL, "%s", text);
    return stanza;
}

START_TEST(R_XMP_03_content)
{
    struct stanza_request request;
    char text[1024];
    xmpp_stanza_t *stanza;

    snprintf(text, sizeof text, "<iq from='a@b/c' id='1' type='get'>%s</iq>", contents[_i].content);
    stanza = stanza_of(text);
    ck_assert_int_eq(stanza_read(stanza, &request), contents[_i].kind);
    if (contents[_i].kind == STANZA_REQUEST) {
        ck_assert_str_eq(request.from, "a@b/c");
        ck_assert_str_eq(request.username, contents[_i].username);
        ck_assert_str_eq(request.password, contents[_i].password);
    }
    stanza_request_free(&request);
    xmpp_stanza_release(stanza);
}
END_TEST

START_TEST(R_XMP_03_the_schema_agrees)
{
    char path[1024];
    xmlSchemaParserCtxt *parser;
    xmlSchemaValidCtxt *valid;
    xmlSchema *schema;
    xmlDoc *document;

    if (bbf_dir() == NULL)
        return;
    snprintf(path, sizeof path, "%s/cwmp-xmppConnReq-1-0.xsd", bbf_dir());
    parser = xmlSchemaNewParserCtxt(path);
    schema = xmlSchemaParse(parser);
    ck_assert_ptr_nonnull(schema);
    valid = xmlSchemaNewValidCtxt(schema);
    xmlSchemaSetValidErrors(valid, NULL, NULL, NULL);
    document = xmlReadMemory(contents[_i].content, (int)strlen(contents[_i].content), NULL, NULL,
                             XML_PARSE_NONET);
    ck_assert_int_eq(xmlSchemaValidateDoc(valid, document) == 0,
                     contents[_i].kind == STANZA_REQUEST);
    xmlFreeDoc(document);
    xmlSchemaFreeValidCtxt(valid);
    xmlSchemaFree(schema);
    xmlSchemaFreeParserCtxt(parser);
}
END_TEST

static const struct {
    const char *text;
    enum stanza_kind kind;
} stanzas[] = {
    {"<iq from='a@b/c' id='1' type='get'>" BODY(RIGHT) "</iq>", STANZA_REQUEST},
    {"<iq from='a@b/c' id='1' type='set'>" BODY(RIGHT) "</iq>", STANZA_MALFORMED},
    {"<iq id='1' type='get'>" BODY(RIGHT) "</iq>", STANZA_MALFORMED},
    {"<iq from='a@b/c' id='1' type='get'>" BODY(RIGHT) BODY(RIGHT) "</iq>", STANZA_MALFORMED},
    {"<iq from='a@b/c' type='get'>" BODY(RIGHT) "</iq>", STANZA_SILENT},
    {"<iq from='a@b/c' id='1'>" BODY(RIGHT) "</iq>", STANZA_SILENT},
    {"<iq from='a@b/c' id='1' type='result'>" BODY(RIGHT) "</iq>", STANZA_SILENT},
    {"<iq from='a@b/c' id='1' type='error'>" BODY(RIGHT) "</iq>", STANZA_SILENT},
    {"<message from='a@b/c' id='1' type='get'>" BODY(RIGHT) "</message>", STANZA_SILENT},
    {"<presence from='a@b/c'/>", STANZA_SILENT},
    {"<iq from='a@b/c' id='1' type='get'/>", STANZA_FOREIGN},
    {"<iq id='1' type='get'><ping xmlns='urn:xmpp:ping'/></iq>", STANZA_FOREIGN},
};

START_TEST(R_XMP_03_stanza)
{
    struct stanza_request request;
    xmpp_stanza_t *stanza = stanza_of(stanzas[_i].text);

    ck_assert_int_eq(stanza_read(stanza, &request), stanzas[_i].kind);
    ck_assert(stanzas[_i].kind == STANZA_REQUEST ||
              (request.username == NULL && request.password == NULL));
    stanza_request_free(&request);
    xmpp_stanza_release(stanza);
}
END_TEST

START_TEST(what_is_too_long)
{
    static char text[STANZA_TEXT_MAX + 1024], name[STANZA_TEXT_MAX + 2];
    struct stanza_request request;

    for (size_t length = STANZA_TEXT_MAX; length <= STANZA_TEXT_MAX + 1; length++) {
        memset(name, 'x', length);
        snprintf(text, sizeof text,
                 "<iq from='a@b/c' id='1' type='get'>" BODY(
                     "<username>%s</username><password>p</password>") "</iq>",
                 name);
        xmpp_stanza_t *stanza = stanza_of(text);
        ck_assert_int_eq(stanza_read(stanza, &request),
                         length == STANZA_TEXT_MAX ? STANZA_REQUEST : STANZA_MALFORMED);
        stanza_request_free(&request);
        xmpp_stanza_release(stanza);
    }
}
END_TEST

static const struct {
    const char *condition, *type, *kind;
} answers[] = {
    {"", "result", NULL},
    {"not-authorized", "error", "auth"},
    {"service-unavailable", "error", "cancel"},
    {"bad-request", "error", "modify"},
    {"resource-constraint", "error", "wait"},
};

START_TEST(R_XMP_05_answer)
{
    xmpp_stanza_t *stanza = stanza_of(stanzas[0].text);
    xmpp_stanza_t *answer = stanza_answer(stanza, answers[_i].condition), *error;

    ck_assert_str_eq(xmpp_stanza_get_name(answer), "iq");
    ck_assert_str_eq(xmpp_stanza_get_id(answer), "1");
    ck_assert_str_eq(xmpp_stanza_get_to(answer), "a@b/c");
    ck_assert_str_eq(xmpp_stanza_get_type(answer), answers[_i].type);
    error = xmpp_stanza_get_child_by_name(answer, "error");
    ck_assert_int_eq(stanza_is_error(answer), answers[_i].kind != NULL);
    if (answers[_i].kind == NULL) {
        ck_assert_ptr_null(xmpp_stanza_get_children(answer));
    } else {
        ck_assert_str_eq(xmpp_stanza_get_type(error), answers[_i].kind);
        ck_assert_ptr_nonnull(xmpp_stanza_get_child_by_name(error, answers[_i].condition));
    }
    xmpp_stanza_release(answer);
    xmpp_stanza_release(stanza);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("xmpp_stanza");
    TCase *tcase = tcase_create("stanza");

    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_loop_test(tcase, R_XMP_03_content, 0, sizeof contents / sizeof *contents);
    tcase_add_loop_test(tcase, R_XMP_03_the_schema_agrees, 0, sizeof contents / sizeof *contents);
    tcase_add_loop_test(tcase, R_XMP_03_stanza, 0, sizeof stanzas / sizeof *stanzas);
    tcase_add_test(tcase, what_is_too_long);
    tcase_add_loop_test(tcase, R_XMP_05_answer, 0, sizeof answers / sizeof *answers);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
