/* SPDX-License-Identifier: Apache-2.0 */
#include "soap/mask.h"

#include "support/unit.h"

#include <string.h>

static struct buf out;

static bool is_secret(void *argument, const char *name)
{
    (void)argument;
    return strcmp(name, "A.Password") == 0;
}

static bool mask(const char *text)
{
    buf_free(&out);
    return soap_mask(text, strlen(text), is_secret, NULL, &out);
}

/* R-SEC-11: however the two are written, and whatever comes first. */
static const char *const secret[] = {
    "<a><Name>A.Password</Name><Value>geheim</Value></a>",
    "<a><Value>geheim</Value><Name>A.Password</Name></a>",
    "<a><Name> A.Pass<![CDATA[word]]>\n</Name><Value><![CDATA[geheim]]></Value></a>",
    "<a><Name>A.P&#97;ssword</Name><Value>ge<!-- -->heim</Value></a>",
    "<x:a xmlns:x='u'><x:Name>A.Password</x:Name><x:Value><b>geheim</b></x:Value></x:a>",
    "<a><Name>A.Other</Name><Name>A.Password</Name><Value>geheim</Value><Value>geheim</Value></a>",
    "<a><b><c><Name>A.Password</Name><Value>geheim</Value></c></b></a>",
    "<a><Password>geheim</Password></a>",
    "<a><Password><b>geheim</b></Password></a>",
    "<a><CommandList><Command>geheim</Command><string>geheim</string></CommandList></a>",
};

START_TEST(secrets_are_masked)
{
    ck_assert(mask(secret[_i]));
    ck_assert_ptr_null(strstr(buf_text(&out), "geheim"));
    ck_assert_ptr_nonnull(strstr(buf_text(&out), ">" SOAP_MASK "<"));
    buf_free(&out);
}
END_TEST

START_TEST(everything_else_stays)
{
    ck_assert(mask("<a x='1'><Name>A.Other</Name><Value>open</Value><!-- c --><?p i?>"
                   "<Username>u</Username><![CDATA[<]]></a>"));
    ck_assert_str_eq(strchr(buf_text(&out), '\n') + 1,
                     "<a x=\"1\"><Name>A.Other</Name><Value>open</Value><!-- c --><?p i?>"
                     "<Username>u</Username><![CDATA[<]]></a>\n");
    ck_assert(mask("<a><Name>A.Password</Name><Value/></a>"));
    ck_assert_ptr_null(strstr(buf_text(&out), SOAP_MASK)); /* there is nothing to hide */
    buf_free(&out);
}
END_TEST

static const char *const unreadable[] = {
    "",
    "geheim",
    "<a><Password>geheim</a>",
    "<!DOCTYPE a [<!ENTITY e 'geheim'>]><a>&e;</a>",
};

START_TEST(what_nobody_can_read_is_left_out)
{
    ck_assert(!mask(unreadable[_i]));
    ck_assert_uint_eq(out.length, 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("soap_mask");
    TCase *tcase = tcase_create("mask");

    tcase_add_loop_test(tcase, secrets_are_masked, 0, (int)(sizeof secret / sizeof secret[0]));
    tcase_add_test(tcase, everything_else_stays);
    tcase_add_loop_test(tcase, what_nobody_can_read_is_left_out, 0,
                        (int)(sizeof unreadable / sizeof unreadable[0]));
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
