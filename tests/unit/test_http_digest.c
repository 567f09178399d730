/* SPDX-License-Identifier: Apache-2.0 */
/* Digest arithmetic, challenges and Authorization headers (R-AUT-04 to R-AUT-07, R-AUT-09). */
#include "http/authentication.h"
#include "support/unit.h"

#include <string.h>

static void expect_response(const struct digest_input *input, const char *expected)
{
    char response[DIGEST_RESPONSE_SIZE];

    digest_response(input, response);
    ck_assert_str_eq(response, expected);
}

/* The worked examples of RFC 2617 3.5 and RFC 7616 3.9.1. */
START_TEST(published_examples)
{
    struct digest_input input = {.algorithm = DIGEST_MD5,
                                 .qop = true,
                                 .username = "Mufasa",
                                 .password = "Circle Of Life",
                                 .realm = "testrealm@host.com",
                                 .nonce = "dcd98b7102dd2f0e8b11d0f600bfb0c093",
                                 .cnonce = "0a4f113b",
                                 .nc = 1,
                                 .method = "GET",
                                 .uri = "/dir/index.html"};

    expect_response(&input, "6629fae49393a05397450978507c4ef1");
    input.password = "Circle of Life";
    input.realm = "http-auth@example.org";
    input.nonce = "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v";
    input.cnonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";
    expect_response(&input, "8ca523f5e9506fed4657c9700eebdbec");
    input.algorithm = DIGEST_SHA256;
    expect_response(&input, "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1");
}
END_TEST

/* Without qop neither nc nor cnonce counts (the example of RFC 2069 with its erratum); with
 * MD5-sess the cnonce is in the session key. Both were computed with an independent program. */
START_TEST(older_and_session_forms)
{
    struct digest_input input = {.algorithm = DIGEST_MD5,
                                 .username = "Mufasa",
                                 .password = "CircleOfLife",
                                 .realm = "testrealm@host.com",
                                 .nonce = "dcd98b7102dd2f0e8b11d0f600bfb0c093",
                                 .cnonce = "ignored",
                                 .nc = 7,
                                 .method = "GET",
                                 .uri = "/dir/index.html"};

    expect_response(&input, "1949323746fe6a43ef61f9606e7febea");
    input.algorithm = DIGEST_MD5_SESS;
    input.qop = true;
    input.cnonce = "0a4f113b";
    input.nc = 1;
    expect_response(&input, "1c82ba403ade5b258136e88b88d3ecd9");
}
END_TEST

static struct challenge read_challenge(const char *header, bool allow_basic)
{
    struct challenge best = {0};

    challenge_read(header, allow_basic, &best);
    return best;
}

START_TEST(challenge_fields)
{
    struct challenge got =
        read_challenge("Digest realm=\"a \\\"quoted\\\", realm\", nonce=\"n/1==\" ,QOP=\"auth-int, "
                       "auth\",opaque=xyz, algorithm=md5, stale=TRUE, domain=\"/a /b\"",
                       false);

    ck_assert_int_eq(got.scheme, CHALLENGE_DIGEST);
    ck_assert_str_eq(got.realm, "a \"quoted\", realm");
    ck_assert_str_eq(got.nonce, "n/1==");
    ck_assert_str_eq(got.opaque, "xyz");
    ck_assert(got.qop && got.stale && got.has_opaque && got.algorithm_named);
    ck_assert_int_eq(got.algorithm, DIGEST_MD5);
    got = read_challenge("digest nonce=\"x\"", false);
    ck_assert_int_eq(got.scheme, CHALLENGE_DIGEST);
    ck_assert(!got.qop && !got.stale && !got.has_opaque && !got.algorithm_named);
}
END_TEST

/* R-AUT-03, R-AUT-05: the strongest that may be answered, whatever the order. */
START_TEST(challenge_choice)
{
    static const char everything[] =
        "Negotiate YII=, Basic realm=\"b\", Digest realm=\"m\", nonce=\"1\", algorithm=MD5, "
        "Digest realm=\"s\", nonce=\"2\", algorithm=SHA-256, qop=\"auth\", "
        "Digest realm=\"t\", nonce=\"3\", algorithm=SHA-512-256, qop=\"auth\", Bearer";
    struct challenge got = read_challenge(everything, true);

    ck_assert_int_eq(got.algorithm, DIGEST_SHA256);
    ck_assert_str_eq(got.nonce, "2");
    challenge_read("Digest realm=\"m\", nonce=\"4\"", true, &got);
    ck_assert_str_eq(got.nonce, "2");
    got = read_challenge("Basic realm=\"b\"", true);
    ck_assert_int_eq(got.scheme, CHALLENGE_BASIC);
    got = read_challenge("Basic realm=\"b\"", false);
    ck_assert_int_eq(got.scheme, CHALLENGE_NONE);
}
END_TEST

/* What cannot be answered is passed over and what is malformed ends the reading. */
START_TEST(challenge_refusal)
{
    static const char *const headers[] = {
        "",
        ",, ,",
        "Digest",
        "Digest realm=\"r\"",
        "Digest realm=\"r\", nonce=\"\"",
        "Digest realm=\"r\", nonce=\"n\", qop=\"auth-int\"",
        "Digest realm=\"r\", nonce=\"n\", algorithm=SHA-512-256",
        "Digest realm=\"r\", nonce=\"n",
        "Digest realm=\"r\", nonce=\"n\001\"",
        "Digest realm=\"r\", nonce=n\177",
        "nonce=\"n\"",
        "=\"n\"",
        "\"Digest\" nonce=\"n\"",
        "Bearer realm=\"r\", nonce=\"n\"",
    };
    struct buf longest = {0};

    for (size_t i = 0; i < sizeof headers / sizeof *headers; i++) {
        struct challenge got = read_challenge(headers[i], false);

        ck_assert_msg(got.scheme == CHALLENGE_NONE, "'%s' was taken", headers[i]);
    }
    buf_puts(&longest, "Digest nonce=\"");
    for (size_t i = 0; i < 600; i++)
        buf_putc(&longest, 'n');
    buf_puts(&longest, "\"");
    ck_assert_int_eq(read_challenge(buf_text(&longest), false).scheme, CHALLENGE_NONE);
    for (size_t i = 0; i < 600; i++)
        buf_putc(&longest, ',');
    buf_puts(&longest, ", Digest nonce=short");
    ck_assert_str_eq(read_challenge(buf_text(&longest), false).nonce, "short");
    buf_free(&longest);
}
END_TEST

static void count_up(void *argument, void *bytes, size_t length)
{
    memset(bytes, (*(unsigned char *)argument)++, length);
}

START_TEST(authorization_header)
{
    unsigned char seed = 0xA0;
    struct env env = {.random = count_up, .argument = &seed};
    struct authentication authentication = {0};
    struct challenge challenge =
        read_challenge("Digest realm=\"r\\\"\", nonce=\"n\", opaque=\"\", qop=auth", false);
    struct buf out = {0};

    ck_assert_int_eq(authentication_take(&authentication, &challenge, 0), AUTHENTICATION_ANSWER);
    authentication_header(&authentication, &env, "us\\er", "pw", "POST", "/a?b", &out);
    ck_assert_str_eq(buf_text(&out),
                     "Digest username=\"us\\\\er\", realm=\"r\\\"\", nonce=\"n\", uri=\"/a?b\", "
                     "response=\"36dc9c8a780492ce882195d941c3695f\", opaque=\"\", "
                     "qop=auth, nc=00000001, cnonce=\"a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0\"");
    buf_clear(&out);
    authentication_header(&authentication, &env, "user", "pw", "POST", "/", &out);
    ck_assert_ptr_nonnull(strstr(buf_text(&out), "nc=00000002, cnonce=\"a1a1"));
    buf_clear(&out);
    challenge = read_challenge("Digest nonce=\"m\", algorithm=MD5-sess, qop=auth", false);
    challenge.stale = true;
    ck_assert_int_eq(authentication_take(&authentication, &challenge, 1), AUTHENTICATION_ANSWER);
    authentication_header(&authentication, &env, "user", "pw", "POST", "/", &out);
    ck_assert_ptr_nonnull(
        strstr(buf_text(&out), "algorithm=MD5-sess, qop=auth, nc=00000001, cnonce=\"a2a2"));
    buf_clear(&out);
    authentication_header(&authentication, &env, "user", "pw", "POST", "/", &out);
    ck_assert_ptr_nonnull(strstr(buf_text(&out), "nc=00000002, cnonce=\"a2a2"));
    buf_free(&out);
}
END_TEST

START_TEST(basic_header)
{
    struct authentication authentication = {0};
    struct challenge challenge = read_challenge("Basic realm=\"r\"", true);
    struct buf out = {0};

    ck_assert_int_eq(authentication_take(&authentication, &challenge, 0), AUTHENTICATION_ANSWER);
    authentication_header(&authentication, NULL, "Aladdin", "open sesame", "POST", "/", &out);
    ck_assert_str_eq(buf_text(&out), "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    buf_free(&out);
    ck_assert_int_eq(authentication_take(&authentication, &challenge, 0), AUTHENTICATION_REFUSED);
}
END_TEST

/* R-AUT-06, R-AUT-09: a second challenge is a refusal unless it only says stale, and that only a
 * few times. */
START_TEST(verdicts)
{
    struct authentication authentication = {0};
    struct challenge none = {0};
    struct challenge fresh = read_challenge("Digest nonce=\"a\"", false);
    struct challenge stale = read_challenge("Digest nonce=\"b\", stale=true", false);

    ck_assert_int_eq(authentication_take(&authentication, &none, 0), AUTHENTICATION_UNUSABLE);
    ck_assert_int_eq(authentication_take(&authentication, &fresh, 0), AUTHENTICATION_ANSWER);
    ck_assert_int_eq(authentication_take(&authentication, &fresh, 1), AUTHENTICATION_REFUSED);
    ck_assert_int_eq(authentication_take(&authentication, &stale, 1), AUTHENTICATION_ANSWER);
    ck_assert_int_eq(authentication_take(&authentication, &stale, 2), AUTHENTICATION_ANSWER);
    ck_assert_int_eq(authentication_take(&authentication, &stale, 3), AUTHENTICATION_REFUSED);
    ck_assert_int_eq(authentication_take(&authentication, &none, 1), AUTHENTICATION_REFUSED);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("http digest");
    TCase *cases = tcase_create("digest");

    tcase_add_test(cases, published_examples);
    tcase_add_test(cases, older_and_session_forms);
    tcase_add_test(cases, challenge_fields);
    tcase_add_test(cases, challenge_choice);
    tcase_add_test(cases, challenge_refusal);
    tcase_add_test(cases, authorization_header);
    tcase_add_test(cases, basic_header);
    tcase_add_test(cases, verdicts);
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
