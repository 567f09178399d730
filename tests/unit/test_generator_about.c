/* SPDX-License-Identifier: Apache-2.0 */
/* One plain sentence out of a description. */
#include "about.h"
#include "xml.h"

#include "support/unit.h"

#include <libxml/parser.h>
#include <stdio.h>
#include <string.h>

#define TEN     "a word of "
#define HUNDRED TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN
#define TENS    "\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4"
#define SOLID   TENS TENS TENS TENS TENS TENS TENS TENS TENS TENS

static const struct {
    const char *description, *about; /* NULL: none */
} sentences[] = {
    {"<description>What it is.</description>", "What it is."},
    {"<description>\n  Two\n  lines.  And\tmore.\n</description>", "Two lines."},
    {"<description>First part\n \nSecond part.</description>", "First part"},
    {"<description>One, e.g. this; i.e. that. Two.</description>", "One, e.g. this; i.e. that."},
    {"<description>Version 1.2 of it</description>", "Version 1.2 of it"},
    {"<description>See {{param|Name}} of {{object|.IP.}}, {{bibref|TR-069|3.7.1}}.</description>",
     "See Name of .IP., TR-069."},
    {"<description>{{enum}} {{true}} or {{empty}}: {{param}}</description>",
     "true or empty: this parameter"},
    {"<description>A '''bold''' and ''slanted'' device's word</description>",
     "A bold and slanted device's word"},
    {"<description>Never {{closed</description>", "Never"},
    {"<description>{{|}}{{}}{{a|}}x</description>", "x"},
    {"<description>a &lt;b&gt; &amp; c</description>", "a <b> & c"},
    {"<description>{{numentries}}</description>", NULL},
    {"<description/>", NULL},
    {"<description action='append'>More.</description>", NULL},
    {"<description action='prefix'>More.</description>", NULL},
    {"<description action='replace'>Other.</description>", "Other."},
    {"", NULL},
};

static char *about_of(const char *description)
{
    char *text = xml_format("<object>%s</object>", description);
    xmlDoc *document = xmlReadMemory(text, (int)strlen(text), "a.xml", NULL, 0);
    xmlDoc *copy = xmlNewDoc(BAD_CAST "1.0");
    xmlNode *node = xmlNewDocNode(copy, NULL, BAD_CAST "object", NULL);

    ck_assert_ptr_nonnull(document);
    xmlDocSetRootElement(copy, node);
    about_copy(node, xmlDocGetRootElement(document));
    const char *about = xml_attribute(node, "about");
    char *result = about != NULL ? xml_format("%s", about) : NULL;
    xmlFreeDoc(copy);
    xmlFreeDoc(document);
    free(text);
    return result;
}

START_TEST(first_sentence)
{
    char *about = about_of(sentences[_i].description);

    if (sentences[_i].about == NULL)
        ck_assert_ptr_null(about);
    else
        ck_assert_str_eq(about, sentences[_i].about);
    free(about);
}
END_TEST

/* At a blank where there is one, and never inside a character. */
START_TEST(long_ones_are_cut)
{
    char *words = about_of("<description>" HUNDRED HUNDRED HUNDRED "</description>");
    char *solid = about_of("<description>" SOLID SOLID SOLID "</description>");
    char *odd =
        about_of("<description>x" SOLID SOLID SOLID SOLID SOLID SOLID SOLID SOLID SOLID SOLID SOLID
                     SOLID SOLID SOLID SOLID SOLID SOLID SOLID SOLID SOLID SOLID "</description>");

    ck_assert_uint_le(strlen(words), 200);
    ck_assert_uint_gt(strlen(words), 180);
    ck_assert_ptr_nonnull(strstr(words, " word \xE2\x80\xA6"));
    ck_assert_uint_le(strlen(solid), 200);
    ck_assert_int_eq(xmlCheckUTF8(BAD_CAST solid), 1);
    ck_assert_int_eq(xmlCheckUTF8(BAD_CAST odd), 1);
    free(words);
    free(solid);
    free(odd);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("generator_about");
    TCase *about = tcase_create("about");

    tcase_add_loop_test(about, first_sentence, 0, sizeof sentences / sizeof sentences[0]);
    tcase_add_test(about, long_ones_are_cut);
    suite_add_tcase(suite, about);
    return unit_run(suite);
}
