/* SPDX-License-Identifier: Apache-2.0 */
/* HTTP authentication toward the ACS. */
#include "scenario/scenario.h"

#include "support/certificates.h"
#include "support/files.h"
#include "support/folder.h"

#include <string.h>

static struct scenario s;

static struct acs_config secured(enum acs_auth auth)
{
    struct acs_config config = {
        .auth = auth, .username = SCENARIO_USERNAME, .password = SCENARIO_PASSWORD};
    return config;
}

START_TEST(T_022_R_AUT_04_R_TRN_22_R_AUT_07_digest_on_the_same_connection)
{
    struct acs_config config = secured(ACS_AUTH_DIGEST);

    scenario_acs(&s, &config);
    scenario_queue(&s, "GetRPCMethods");
    scenario_cpe(&s, NULL, NULL);
    scenario_wait(&s, 1);
    const struct acs_exchange *first = acs_exchange_at(s.acs, 0);
    const struct acs_exchange *second = acs_exchange_at(s.acs, 1);
    ck_assert_uint_eq(first->status, 401);
    ck_assert_ptr_null(acs_exchange_header(first, "Authorization"));
    ck_assert_uint_eq(second->connection, first->connection);
    ck_assert_str_eq(second->body, first->body);
    const char *authorization = acs_exchange_header(second, "Authorization");
    ck_assert_ptr_nonnull(strstr(authorization, "qop=auth"));
    ck_assert_ptr_nonnull(strstr(authorization, "nc=00000001"));
    ck_assert_ptr_nonnull(strstr(authorization, "cnonce="));
    ck_assert_uint_eq(acs_connection_count(s.acs), 1);
    scenario_end(&s);
}
END_TEST

START_TEST(R_AUT_06_R_AUT_08_nc_counts_up_without_new_challenges)
{
    struct acs_config config = secured(ACS_AUTH_DIGEST);

    config.auth_every_request = true;
    scenario_acs(&s, &config);
    scenario_queue(&s, "GetRPCMethods\nGetRPCMethods");
    scenario_cpe(&s, NULL, NULL);
    scenario_wait(&s, 1);
    ck_assert_uint_eq(acs_exchange_count(s.acs), 5);
    for (size_t i = 1; i < 5; i++) {
        const char *nc = arena_printf(s.arena, "nc=%08zx", i);
        ck_assert_ptr_nonnull(
            strstr(acs_exchange_header(acs_exchange_at(s.acs, i), "Authorization"), nc));
    }
    scenario_end(&s);
}
END_TEST

START_TEST(R_AUT_06_stale_nonce_is_no_failure)
{
    struct acs_config config = secured(ACS_AUTH_DIGEST);

    config.auth_every_request = true;
    config.auth_stale_after = 1;
    scenario_acs(&s, &config);
    scenario_queue(&s, "GetRPCMethods\nGetRPCMethods");
    scenario_cpe(&s, NULL, NULL);
    scenario_wait(&s, 1);
    ck_assert_uint_eq(acs_session_count(s.acs), 1);
    scenario_message(&s, 1, "GetRPCMethodsResponse", 2);
    scenario_end(&s);
}
END_TEST

START_TEST(T_023_R_TRN_22_challenge_with_close)
{
    struct acs_config config = secured(ACS_AUTH_DIGEST);

    config.auth_close = true;
    scenario_acs(&s, &config);
    scenario_cpe(&s, NULL, NULL);
    scenario_wait(&s, 1);
    ck_assert_uint_eq(acs_exchange_at(s.acs, 0)->connection, 1);
    ck_assert_uint_eq(acs_exchange_at(s.acs, 1)->connection, 2);
    ck_assert_ptr_nonnull(acs_exchange_header(acs_exchange_at(s.acs, 1), "Authorization"));
    ck_assert_uint_eq(acs_exchange_count(s.acs), 3);
    scenario_end(&s);
}
END_TEST

static const enum acs_auth digests[] = {ACS_AUTH_DIGEST_MD5_SESS, ACS_AUTH_DIGEST_NO_QOP,
                                        ACS_AUTH_DIGEST_SHA256};

START_TEST(T_024_R_AUT_04_R_AUT_05_every_kind_of_digest)
{
    struct acs_config config = secured(digests[_i]);

    config.auth_every_request = true;
    scenario_acs(&s, &config);
    scenario_queue(&s, "GetRPCMethods");
    scenario_cpe(&s, NULL, NULL);
    scenario_wait(&s, 1);
    ck_assert_uint_eq(acs_exchange_count(s.acs), 4);
    scenario_end(&s);
}
END_TEST

START_TEST(T_025_R_AUT_01_basic_over_tls)
{
    struct acs_config config = secured(ACS_AUTH_BASIC);
    const struct certificate_spec spec = {.ip = "127.0.0.1"};
    char folder[64];

    folder_make(folder);
    certificates_make_authority(folder, "root");
    certificates_make(folder, "server", "root", &spec);
    char *ca = files_path(folder, "root.pem"), *key = files_path(folder, "server-key.pem");
    char *certificate = files_path(folder, "server.pem");
    config.tls_certificate = certificate;
    config.tls_key = key;
    scenario_acs(&s, &config);
    scenario_cpe(&s, arena_printf(s.arena, "  acs ca %s\n", ca), NULL);
    scenario_wait(&s, 1);
    ck_assert_uint_eq(acs_exchange_at(s.acs, 0)->status, 401);
    ck_assert_ptr_null(acs_exchange_header(acs_exchange_at(s.acs, 0), "Authorization"));
    ck_assert_int_eq(
        strncmp(acs_exchange_header(acs_exchange_at(s.acs, 1), "Authorization"), "Basic ", 6), 0);
    scenario_end(&s);
    free(ca);
    free(key);
    free(certificate);
    folder_remove(folder);
}
END_TEST

START_TEST(T_025_R_AUT_03_basic_over_plain_http_is_refused)
{
    struct acs_config config = secured(ACS_AUTH_BASIC);

    scenario_acs(&s, &config);
    scenario_cpe(&s, NULL, NULL);
    ck_assert(acs_wait_exchanges(s.acs, 2, SCENARIO_WAIT_MS)); /* the second one is the retry */
    for (size_t i = 0; i < 2; i++) {
        const struct acs_exchange *exchange = acs_exchange_at(s.acs, i);
        ck_assert_uint_eq(exchange->status, 401);
        ck_assert_ptr_null(acs_exchange_header(exchange, "Authorization"));
        ck_assert_str_eq(scenario_text(&s, exchange, "//RetryCount"), i == 0 ? "0" : "1");
    }
    scenario_end(&s);
}
END_TEST

START_TEST(T_025_R_AUT_03_basic_over_plain_http_when_it_is_allowed)
{
    struct acs_config config = secured(ACS_AUTH_BASIC);

    scenario_acs(&s, &config);
    scenario_cpe(&s, "  acs basic-over-http\n", NULL);
    scenario_wait(&s, 1);
    scenario_end(&s);
}
END_TEST

START_TEST(T_026_R_AUT_09_wrong_password_is_tried_once)
{
    struct acs_config config = secured(ACS_AUTH_DIGEST);

    config.password = "another";
    scenario_acs(&s, &config);
    scenario_cpe(&s, NULL, NULL);
    ck_assert(acs_wait_exchanges(s.acs, 4, SCENARIO_WAIT_MS));
    static const bool authorized[] = {false, true, false, true};
    static const char *const retries[] = {"0", "0", "1", "1"};
    for (size_t i = 0; i < 4; i++) {
        const struct acs_exchange *exchange = acs_exchange_at(s.acs, i);
        ck_assert_uint_eq(exchange->status, 401);
        ck_assert_int_eq(acs_exchange_header(exchange, "Authorization") != NULL, authorized[i]);
        ck_assert_str_eq(scenario_text(&s, exchange, "//RetryCount"), retries[i]);
    }
    /* R-RTY-03: the first wait is 5 to 10 s. */
    ck_assert_uint_ge(acs_exchange_at(s.acs, 2)->time_ms - acs_exchange_at(s.acs, 1)->time_ms,
                      5000);
    scenario_end(&s);
}
END_TEST

START_TEST(R_AUT_02_R_SEC_05_the_password_is_never_on_the_wire)
{
    struct acs_config config = secured(ACS_AUTH_DIGEST);

    scenario_acs(&s, &config);
    scenario_queue(&s, "GetParameterValues Device.ManagementServer.");
    scenario_cpe(&s, NULL, NULL);
    scenario_wait(&s, 1);
    for (size_t i = 0; i < acs_exchange_count(s.acs); i++) {
        const struct acs_exchange *exchange = acs_exchange_at(s.acs, i);
        ck_assert_ptr_null(strstr(exchange->body, SCENARIO_PASSWORD));
        ck_assert_ptr_null(strstr(exchange->body, SCENARIO_CPE_PASSWORD));
    }
    scenario_end(&s);
}
END_TEST

static const struct {
    const char *product_class, *username;
} devices[] = {{"A-B_c", "00AB12-A%2DB_c-S%2F0%C3%A4"}, {"", "00AB12-S%2F0%C3%A4"}};

START_TEST(R_AUT_10_a_login_without_a_name_is_the_devices)
{
    struct acs_config config = secured(ACS_AUTH_DIGEST);

    config.username = devices[_i].username;
    scenario_acs(&s, &config);
    const struct daemon_options options = {
        .device = arena_printf(s.arena,
                               "manufacturer = Example\noui = 00AB12\nproduct-class = %s\n"
                               "serial-number = S/0\xC3\xA4\n",
                               devices[_i].product_class)};
    scenario_cpe(&s, "  no acs username\n", &options);
    scenario_wait(&s, 1);
    ck_assert_str_eq(scenario_local(&s, "Device.ManagementServer.Username"), config.username);
    scenario_end(&s);
}
END_TEST

START_TEST(R_AUT_12_new_credentials_serve_from_the_next_session_on)
{
    struct acs_config config = secured(ACS_AUTH_DIGEST);

    config.auth_every_request = true;
    scenario_acs(&s, &config);
    scenario_queue(&s, "SetParameterValues Device.ManagementServer.Username=other:string\n"
                       "GetRPCMethods");
    scenario_cpe(&s, NULL, NULL);
    scenario_wait(&s, 1);
    size_t before = acs_exchange_count(s.acs);
    free(daemon_ask(&s.cpe, "inform"));
    ck_assert(acs_wait_exchanges(s.acs, before + 2, SCENARIO_WAIT_MS));
    ck_assert_ptr_nonnull(
        strstr(acs_exchange_header(acs_exchange_at(s.acs, before + 1), "Authorization"), "other"));
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {T_022_R_AUT_04_R_TRN_22_R_AUT_07_digest_on_the_same_connection, 0},
        {R_AUT_06_R_AUT_08_nc_counts_up_without_new_challenges, 0},
        {R_AUT_06_stale_nonce_is_no_failure, 0},
        {T_023_R_TRN_22_challenge_with_close, 0},
        {T_024_R_AUT_04_R_AUT_05_every_kind_of_digest, (int)(sizeof(digests) / sizeof(digests[0]))},
        {T_025_R_AUT_01_basic_over_tls, 0},
        {T_025_R_AUT_03_basic_over_plain_http_is_refused, 0},
        {T_025_R_AUT_03_basic_over_plain_http_when_it_is_allowed, 0},
        {T_026_R_AUT_09_wrong_password_is_tried_once, 0},
        {R_AUT_02_R_SEC_05_the_password_is_never_on_the_wire, 0},
        {R_AUT_10_a_login_without_a_name_is_the_devices, sizeof devices / sizeof *devices},
        {R_AUT_12_new_credentials_serve_from_the_next_session_on, 0},
    };

    return SCENARIO_MAIN("authentication", 60, tests);
}
