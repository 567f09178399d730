/* SPDX-License-Identifier: Apache-2.0 */
/* TLS toward the ACS: whom the daemon trusts, what it shows of itself. */
#include "scenario/scenario.h"

#include "base/buf.h"
#include "support/certificates.h"
#include "support/files.h"
#include "support/folder.h"

#include <string.h>

#define DAY ((time_t)24 * 3600)

static struct scenario s;
static char folder[64];

static void setup(void)
{
    folder_make(folder);
    certificates_make_authority(folder, "root");
    certificates_make_authority(folder, "other");
    s.arena = arena_new();
}

static const char *pem(const char *name, const char *ending)
{
    return arena_printf(s.arena, "%s/%s%s", folder, name, ending);
}

/* Starts an HTTPS ACS with this certificate, reached by `host`. */
static void start_acs(const char *issuer, const struct certificate_spec *spec, const char *host,
                      const char *client_ca, const char *priority)
{
    certificates_make(folder, "server", issuer, spec);
    const struct acs_config config = {.tls_certificate = pem("server", ".pem"),
                                      .tls_key = pem("server", "-key.pem"),
                                      .tls_client_ca =
                                          client_ca != NULL ? pem(client_ca, ".pem") : NULL,
                                      .tls_priority = priority,
                                      .host = host};
    scenario_acs(&s, &config);
}

static void start_cpe_patiently(const char *lines, long clock_offset, const char *clock_wait)
{
    const char *const extra[] = {"--clock-wait", clock_wait, NULL};
    const struct daemon_options options = {.clock_offset = clock_offset, .extra = extra};
    struct buf all = {0};

    buf_printf(&all, "  acs ca %s\n%s", pem("root", ".pem"), lines);
    scenario_cpe(&s, buf_text(&all), &options);
    buf_free(&all);
}

static void start_cpe(const char *lines, long clock_offset)
{
    start_cpe_patiently(lines, clock_offset, "0");
}

/* A connection came, TLS was refused, and no HTTP request was made. */
static void assert_refused(void)
{
    ck_assert(acs_wait_connections_closed(s.acs, 1, SCENARIO_WAIT_MS));
    scenario_wait_silence(&s, 0, 1000);
    ck_assert_uint_eq(acs_exchange_count(s.acs), 0);
    char *log = daemon_log(&s.cpe);
    ck_assert_msg(strstr(log, "ertificate") != NULL, "the log does not tell why:\n%s", log);
    free(log);
}

static void finish(void)
{
    scenario_end(&s);
    folder_remove(folder);
}

static const struct {
    const char *issuer;
    const char *host;
    struct certificate_spec spec;
    bool accepted;
} servers[] = {
    /* T-033 */
    {"root", "localhost", {.dns = "localhost"}, true},
    {"root", "localhost", {.dns = "acs.example.test"}, false},
    {"other", "localhost", {.dns = "localhost"}, false},
    {NULL, "localhost", {.dns = "localhost"}, false},
    /* R-TLS-07: the Common Name counts only without dNSName entries */
    {"root", "localhost", {.common_name = "localhost"}, true},
    {"root", "localhost", {.common_name = "localhost", .dns = "acs.example.test"}, false},
    /* T-036 */
    {"root", "127.0.0.1", {.ip = "127.0.0.1"}, true},
    {"root", "127.0.0.1", {.dns = "127.0.0.1"}, false},
    {"root", "127.0.0.1", {.common_name = "127.0.0.1"}, false},
    {"root", "127.0.0.1", {.ip = "127.0.0.2"}, false},
    /* T-035: every name below "localhost" resolves without a name server */
    {"root", "acs.example.localhost", {.dns = "*.example.localhost"}, true},
    {"root", "a.b.example.localhost", {.dns = "*.example.localhost"}, false},
    {"root", "example.localhost", {.dns = "*.example.localhost"}, false},
};

START_TEST(T_033_T_035_T_036_R_TLS_06_R_TLS_07_R_TLS_08_server_certificates)
{
    setup();
    start_acs(servers[_i].issuer, &servers[_i].spec, servers[_i].host, NULL, NULL);
    start_cpe("", 0);
    if (servers[_i].accepted) {
        scenario_wait(&s, 1);
        ck_assert_uint_eq(acs_exchange_count(s.acs), 2);
    } else
        assert_refused();
    finish();
}
END_TEST

/* Days around now for the certificate, and what the CPE's clock is off. */
static const struct {
    int from_days, to_days;
    bool clock_unknown;
    bool accepted;
} dates[] = {
    {-20, -10, false, false}, /* expired */
    {10, 20, false, false},   /* not valid yet */
    {-20, -10, true, true},   {10, 20, true, true}, {-1, 1, true, true}, {-1, 1, false, true},
};

START_TEST(T_034_R_TLS_10_dates_count_only_when_the_time_is_known)
{
    time_t now = time(NULL);
    const struct certificate_spec spec = {.dns = "localhost",
                                          .not_before = now + dates[_i].from_days * DAY,
                                          .not_after = now + dates[_i].to_days * DAY};

    setup();
    start_acs("root", &spec, "localhost", NULL, NULL);
    /* A device without a clock believes it is 1970. */
    start_cpe("", dates[_i].clock_unknown ? 3600 - (long)now : 0);
    if (dates[_i].accepted)
        scenario_wait(&s, 1);
    else
        assert_refused();
    finish();
}
END_TEST

START_TEST(T_034_R_TLS_10_without_a_clock_the_rest_is_still_checked)
{
    const struct certificate_spec spec = {.dns = _i == 0 ? "acs.example.test" : "localhost"};

    setup();
    start_acs(_i == 0 ? "root" : "other", &spec, "localhost", NULL, NULL);
    start_cpe("", 3600 - (long)time(NULL));
    assert_refused();
    finish();
}
END_TEST

/* The dates would not do; nor does anybody set the clock. */
START_TEST(R_TLS_09_a_clock_is_waited_for_and_not_forever)
{
    const time_t now = time(NULL);
    const struct certificate_spec spec = {
        .dns = "localhost", .not_before = now - 20 * DAY, .not_after = now - 10 * DAY};

    setup();
    start_acs("root", &spec, "localhost", NULL, NULL);
    start_cpe_patiently("", 3600 - (long)now, "2");
    ck_assert(daemon_wait_log(&s.cpe, "the first session waits up to 2 s", SCENARIO_WAIT_MS));
    scenario_wait(&s, 1);
    char *log = daemon_log(&s.cpe);
    const char *gave_up = strstr(log, "the clock is still not set");
    ck_assert_ptr_nonnull(gave_up);
    ck_assert(strstr(log, "session begins with") > gave_up);
    free(log);
    finish();
}
END_TEST

/* It does not keep the operator waiting. */
START_TEST(R_TLS_09_whoever_wants_a_session_has_it)
{
    const struct certificate_spec spec = {.dns = "localhost"};

    setup();
    start_acs("root", &spec, "localhost", NULL, NULL);
    start_cpe_patiently("", 3600 - (long)time(NULL), "3600");
    scenario_wait_silence(&s, 0, 700);
    free(daemon_ask(&s.cpe, "inform"));
    scenario_wait(&s, 1);
    scenario_events(&s, scenario_message(&s, 1, "Inform", 1), "0 BOOTSTRAP", "1 BOOT", NULL);
    finish();
}
END_TEST

START_TEST(T_037_R_TLS_05_server_name_indication)
{
    const struct certificate_spec spec = {.dns = "localhost", .ip = "127.0.0.1"};

    setup();
    start_acs("root", &spec, _i == 0 ? "localhost" : "127.0.0.1", NULL, NULL);
    start_cpe("", 0);
    scenario_wait(&s, 1);
    const struct acs_exchange *inform = acs_exchange_at(s.acs, 0);
    if (_i == 0)
        ck_assert_str_eq(inform->tls_server_name, "localhost");
    else
        ck_assert_ptr_null(inform->tls_server_name);
    finish();
}
END_TEST

START_TEST(T_037_R_TLS_01_R_TLS_02_old_protocol_versions_are_not_spoken)
{
    const struct certificate_spec spec = {.dns = "localhost"};

    setup();
    start_acs("root", &spec, "localhost", NULL,
              "NORMAL:-VERS-ALL:+VERS-TLS1.1:+VERS-TLS1.0:%VERIFY_ALLOW_SIGN_WITH_SHA1");
    start_cpe("", 0);
    ck_assert(acs_wait_connections_closed(s.acs, 1, SCENARIO_WAIT_MS));
    scenario_wait_silence(&s, 0, 1000);
    ck_assert_uint_eq(acs_exchange_count(s.acs), 0);
    finish();
}
END_TEST

START_TEST(R_TLS_01_tls_1_2_is_spoken)
{
    const struct certificate_spec spec = {.dns = "localhost"};

    setup();
    start_acs("root", &spec, "localhost", NULL, "NORMAL:-VERS-ALL:+VERS-TLS1.2");
    start_cpe("", 0);
    scenario_wait(&s, 1);
    ck_assert_str_eq(acs_exchange_at(s.acs, 0)->tls_version, "TLS1.2");
    finish();
}
END_TEST

START_TEST(T_038_R_TLS_11_client_certificate)
{
    const struct certificate_spec spec = {.dns = "localhost"};
    const struct certificate_spec client = {.common_name = SCENARIO_USERNAME};
    bool configured = _i == 0;

    setup();
    certificates_make(folder, "client", "root", &client);
    start_acs("root", &spec, "localhost", "root", NULL);
    start_cpe(configured ? arena_printf(s.arena, "  acs certificate %s key %s\n",
                                        pem("client", ".pem"), pem("client", "-key.pem"))
                         : "",
              0);
    scenario_wait(&s, 1);
    const char *peer = acs_exchange_at(s.acs, 0)->tls_peer;
    if (configured)
        ck_assert_ptr_nonnull(strstr(peer, "CN=" SCENARIO_USERNAME));
    else
        ck_assert_ptr_null(peer);
    finish();
}
END_TEST

START_TEST(R_TLS_12_client_certificate_and_digest)
{
    const struct certificate_spec spec = {.dns = "localhost"};
    const struct certificate_spec client = {.common_name = SCENARIO_USERNAME};

    setup();
    certificates_make(folder, "server", "root", &spec);
    certificates_make(folder, "client", "root", &client);
    const struct acs_config config = {.tls_certificate = pem("server", ".pem"),
                                      .tls_key = pem("server", "-key.pem"),
                                      .tls_client_ca = pem("root", ".pem"),
                                      .host = "localhost",
                                      .auth = ACS_AUTH_DIGEST,
                                      .username = SCENARIO_USERNAME,
                                      .password = SCENARIO_PASSWORD};
    scenario_acs(&s, &config);
    scenario_queue(&s, "GetRPCMethods");
    start_cpe(arena_printf(s.arena, "  acs certificate %s key %s\n", pem("client", ".pem"),
                           pem("client", "-key.pem")),
              0);
    scenario_wait(&s, 1);
    ck_assert_uint_eq(acs_connection_count(s.acs), 1);
    finish();
}
END_TEST

START_TEST(R_RDR_05_R_RDR_06_redirects_under_tls)
{
    /* From https to http is refused; to an https server the check is made anew. */
    const struct certificate_spec spec = {.dns = "localhost"}, bad = {.dns = "acs.example.test"};
    const struct acs_config plain = {0};

    setup();
    certificates_make(folder, "wrong", "root", &bad);
    const struct acs_config wrong = {.tls_certificate = pem("wrong", ".pem"),
                                     .tls_key = pem("wrong", "-key.pem"),
                                     .host = "localhost"};
    struct acs *other = acs_start(_i == 0 ? &plain : &wrong, NULL, 0);
    start_acs("root", &spec, "localhost", NULL, NULL);
    scenario_queue(&s, arena_printf(s.arena, "redirect 302 %s", acs_url(other)));
    start_cpe("", 0);
    scenario_wait(&s, 2);
    ck_assert_str_eq(scenario_text(&s, scenario_message(&s, 2, "Inform", 1), "//RetryCount"), "1");
    ck_assert_uint_eq(acs_exchange_count(other), 0);
    acs_stop(other);
    finish();
}
END_TEST

#define COUNT(list) (int)(sizeof(list) / sizeof((list)[0]))

int main(void)
{
    const struct scenario_test tests[] = {
        {T_033_T_035_T_036_R_TLS_06_R_TLS_07_R_TLS_08_server_certificates, COUNT(servers)},
        {T_034_R_TLS_10_dates_count_only_when_the_time_is_known, COUNT(dates)},
        {T_034_R_TLS_10_without_a_clock_the_rest_is_still_checked, 2},
        {R_TLS_09_a_clock_is_waited_for_and_not_forever, 0},
        {R_TLS_09_whoever_wants_a_session_has_it, 0},
        {T_037_R_TLS_05_server_name_indication, 2},
        {T_037_R_TLS_01_R_TLS_02_old_protocol_versions_are_not_spoken, 0},
        {R_TLS_01_tls_1_2_is_spoken, 0},
        {T_038_R_TLS_11_client_certificate, 2},
        {R_TLS_12_client_certificate_and_digest, 0},
        {R_RDR_05_R_RDR_06_redirects_under_tls, 2},
    };

    return SCENARIO_MAIN("tls", 60, tests);
}
