/* SPDX-License-Identifier: Apache-2.0 */
/* The bundled ACS over TLS, and the certificates that tests make, with libcurl as the CPE. */
#include "acs/acs.h"
#include "support/certificates.h"
#include "support/files.h"
#include "support/folder.h"
#include "support/unit.h"

#include <curl/curl.h>
#include <string.h>

#define DAY ((time_t)24 * 3600)

static char folder[64];
static struct acs *acs;

/* A server certificate and what a client that trusts "root" makes of it. */
static const struct server {
    const char *name;
    const char *issuer;
    const char *dns;
    const char *ip;
    int not_before_days;
    int not_after_days;
    CURLcode result;
} servers[] = {
    {"by-address", "root", NULL, "127.0.0.1", 0, 0, CURLE_OK},
    {"by-name-only", "root", "localhost", NULL, 0, 0, CURLE_PEER_FAILED_VERIFICATION},
    {"another-root", "other", NULL, "127.0.0.1", 0, 0, CURLE_PEER_FAILED_VERIFICATION},
    {"self-signed", NULL, NULL, "127.0.0.1", 0, 0, CURLE_PEER_FAILED_VERIFICATION},
    {"expired", "root", NULL, "127.0.0.1", -20, -10, CURLE_PEER_FAILED_VERIFICATION},
    {"not-yet-valid", "root", NULL, "127.0.0.1", 10, 20, CURLE_PEER_FAILED_VERIFICATION},
};

static void make_certificates(void)
{
    const struct certificate_spec client = {.common_name = "00AB12-GW1-S0001"};

    folder_make(folder);
    certificates_make_authority(folder, "root");
    certificates_make_authority(folder, "other");
    certificates_make(folder, "client", "root", &client);
    for (size_t i = 0; i < sizeof(servers) / sizeof(servers[0]); i++) {
        const struct server *server = &servers[i];
        time_t now = time(NULL);
        const struct certificate_spec spec = {
            .dns = server->dns,
            .ip = server->ip,
            .not_before = server->not_before_days != 0 ? now + server->not_before_days * DAY : 0,
            .not_after = server->not_after_days != 0 ? now + server->not_after_days * DAY : 0};
        certificates_make(folder, server->name, server->issuer, &spec);
    }
}

static void clean(void)
{
    acs_stop(acs);
    acs = NULL;
    folder_remove(folder);
}

/* The path of NAME with an ending, in memory that lives as long as the program. */
static const char *pem(const char *name, const char *ending)
{
    static char paths[4][160];
    static unsigned next;
    char *path = paths[next++ % 4];

    snprintf(path, sizeof(paths[0]), "%s/%s%s", folder, name, ending);
    return path;
}

static void start(const char *certificate)
{
    char error[256] = "";
    const struct acs_config config = {.tls_certificate = pem(certificate, ".pem"),
                                      .tls_key = pem(certificate, "-key.pem"),
                                      .tls_client_ca = pem("root", ".pem")};

    acs = acs_start(&config, error, sizeof(error));
    ck_assert_msg(acs != NULL, "%s", error);
}

static CURLcode get(const char *url, const char *client)
{
    CURL *curl = curl_easy_init();

    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_NOPROXY, "*");
    curl_easy_setopt(curl, CURLOPT_NOBODY, 1L);
    curl_easy_setopt(curl, CURLOPT_CAINFO, pem("root", ".pem"));
    if (client != NULL) {
        curl_easy_setopt(curl, CURLOPT_SSLCERT, pem(client, ".pem"));
        curl_easy_setopt(curl, CURLOPT_SSLKEY, pem(client, "-key.pem"));
    }
    CURLcode code = curl_easy_perform(curl);
    curl_easy_cleanup(curl);
    return code;
}

START_TEST(shows_each_certificate)
{
    start(servers[_i].name);
    ck_assert_int_eq(strncmp(acs_url(acs), "https://127.0.0.1:", 18), 0);
    ck_assert_int_eq(get(acs_url(acs), NULL), servers[_i].result);
    ck_assert_uint_eq(acs_exchange_count(acs), servers[_i].result == CURLE_OK ? 1 : 0);
}
END_TEST

START_TEST(knows_its_client)
{
    char url[64];

    start("by-name-only");
    snprintf(url, sizeof(url), "https://localhost:%u/", acs_port(acs));
    ck_assert_int_eq(get(url, "client"), CURLE_OK);
    ck_assert_int_eq(get(url, NULL), CURLE_OK);
    const struct acs_exchange *with = acs_exchange_at(acs, 0), *without = acs_exchange_at(acs, 1);
    ck_assert_str_eq(with->tls_server_name, "localhost");
    ck_assert_ptr_nonnull(strstr(with->tls_peer, "CN=00AB12-GW1-S0001"));
    ck_assert_int_eq(strncmp(with->tls_version, "TLS1.", 5), 0);
    ck_assert_ptr_null(without->tls_peer);
}
END_TEST

START_TEST(reports_missing_files)
{
    char error[256] = "";
    const struct acs_config config = {.tls_certificate = "/nonexistent.pem",
                                      .tls_key = "/nonexistent.pem"};

    ck_assert_ptr_null(acs_start(&config, error, sizeof(error)));
    ck_assert_str_eq(error, "cannot read /nonexistent.pem");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("acs_tls");
    TCase *tls = tcase_create("tls");

    curl_global_init(CURL_GLOBAL_DEFAULT);
    tcase_add_checked_fixture(tls, make_certificates, clean);
    tcase_set_timeout(tls, 60);
    tcase_add_loop_test(tls, shows_each_certificate, 0,
                        (int)(sizeof(servers) / sizeof(servers[0])));
    tcase_add_test(tls, knows_its_client);
    tcase_add_test(tls, reports_missing_files);
    suite_add_tcase(suite, tls);
    return unit_run(suite);
}
