/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Which TLS servers the daemon talks to, and what it says of the others (R-TLS-01 to R-TLS-11,
 * R-SEC-03); and servers that make a mess of the handshake (R-SEC-09).
 *
 * docs/tls.md shows the outcomes as a table, which is held to what this test sees. With
 * CWMPD_TLS_TABLE=FILE the test writes the table to that file instead.
 */
#include "scenario/siege.h"

#include "base/buf.h"
#include "support/certificates.h"
#include "support/files.h"
#include "support/folder.h"

#include <poll.h>
#include <string.h>

#define NAME       "acs.example.localhost" /* resolves to loopback without a name server */
#define FAILURE_MS 10000

static struct scenario s;
static char folder[64];

/* 2020 and 2080: what is said of them does not change with the day of the test. */
#define PAST_BEGIN ((time_t)1577836800)
#define PAST_END   ((time_t)1609459199)
#define FUTURE     ((time_t)3471292800)

static void make(const char *name, const char *issuer, struct certificate_spec spec)
{
    certificates_make(folder, name, issuer, &spec);
}

static void begin_table(void)
{
    const char *target = getenv("CWMPD_TLS_TABLE");

    if (target != NULL)
        files_write(target, "| The server | Outcome | `Last fail reason` |\n|---|---|---|\n");
}

static void make_all(void)
{
    begin_table();
    folder_make(folder);
    certificates_make_authority(folder, "root");
    certificates_make_authority(folder, "stranger");
    make("right", "root", (struct certificate_spec){.dns = NAME});
    make("other-name", "root", (struct certificate_spec){.dns = "other.example.test"});
    make("expired", "root",
         (struct certificate_spec){.dns = NAME, .not_before = PAST_BEGIN, .not_after = PAST_END});
    make("future", "root",
         (struct certificate_spec){.dns = NAME, .not_before = FUTURE, .not_after = FUTURE + 86400});
    make("stranger-signed", "stranger", (struct certificate_spec){.dns = NAME});
    make("self-signed", NULL, (struct certificate_spec){.common_name = NAME, .dns = NAME});
    make("wildcard", "root", (struct certificate_spec){.dns = "*.example.localhost"});
    make("address", "root", (struct certificate_spec){.ip = "127.0.0.1"});
    make("other-address", "root", (struct certificate_spec){.ip = "127.0.0.9"});
    make("middle", "root", (struct certificate_spec){.common_name = "Middle", .authority = true});
    make("below", "middle", (struct certificate_spec){.dns = NAME});
    certificates_make_chain(folder, "below-chain", "below", "middle");
    make("weak", "root", (struct certificate_spec){.dns = NAME, .rsa_bits = 1024});
    make("rsa", "root", (struct certificate_spec){.dns = NAME, .rsa_bits = 2048});
    make("revoked", "root", (struct certificate_spec){.dns = NAME});
    certificates_revoke(folder, "list", "root", "revoked");
    make("client", "root",
         (struct certificate_spec){.common_name = SCENARIO_USERNAME, .client_only = true});
}

static void remove_all(void)
{
    folder_remove(folder);
}

struct row {
    const char *server;      /* as the table says it */
    const char *certificate; /* file names; NULL: "right" */
    const char *key;         /* NULL: as the certificate */
    const char *host;        /* NULL: NAME */
    const char *priority;
    bool revocation_list, client_required, client_certificate, clock_unknown;
    bool trusted;
    bool varies; /* the end of the message: who noticed first that it is over */
};

#define VERSION(version)     "NORMAL:-VERS-ALL:+VERS-TLS" version
#define OLD_VERSION(version) VERSION(version) ":%VERIFY_ALLOW_SIGN_WITH_SHA1"

static const struct row rows[] = {
    {.server = "certificate of a configured root, for the name in the URL", .trusted = true},
    {.server = "certificate for another name", .certificate = "other-name"},
    {.server = "expired certificate", .certificate = "expired"},
    {.server = "certificate that is not valid yet", .certificate = "future"},
    {.server = "certificate of an unknown root", .certificate = "stranger-signed"},
    {.server = "self-signed certificate", .certificate = "self-signed"},
    {.server = "`*.example.localhost` for `acs.example.localhost`",
     .certificate = "wildcard",
     .trusted = true},
    {.server = "`*.example.localhost` for `a.b.example.localhost`",
     .certificate = "wildcard",
     .host = "a.b.example.localhost"},
    {.server = "`*.example.localhost` for `example.localhost`",
     .certificate = "wildcard",
     .host = "example.localhost"},
    {.server = "the address in the URL among the certificate's addresses",
     .certificate = "address",
     .host = "127.0.0.1",
     .trusted = true},
    {.server = "another address in the certificate",
     .certificate = "other-address",
     .host = "127.0.0.1"},
    {.server = "certificate of an intermediate, sent along",
     .certificate = "below-chain",
     .key = "below",
     .trusted = true},
    {.server = "certificate of an intermediate that is missing", .certificate = "below"},
    {.server = "RSA key of 2048 bits", .certificate = "rsa", .trusted = true},
    {.server = "RSA key of 1024 bits", .certificate = "weak"},
    {.server = "certificate on the revocation list, no list configured",
     .certificate = "revoked",
     .trusted = true},
    {.server = "certificate on the configured revocation list",
     .certificate = "revoked",
     .revocation_list = true},
    {.server = "certificate that is not on the configured revocation list",
     .revocation_list = true,
     .trusted = true},
    {.server = "wants a client certificate, which is configured",
     .client_required = true,
     .client_certificate = true,
     .trusted = true},
    {.server = "wants a client certificate, none configured (TLS 1.3)",
     .priority = VERSION("1.3"),
     .client_required = true},
    {.server = "wants a client certificate, none configured (TLS 1.2)",
     .priority = VERSION("1.2"),
     .client_required = true,
     .varies = true},
    {.server = "TLS 1.0", .certificate = "rsa", .priority = OLD_VERSION("1.0")},
    {.server = "TLS 1.1", .certificate = "rsa", .priority = OLD_VERSION("1.1")},
    {.server = "TLS 1.2", .certificate = "rsa", .priority = VERSION("1.2"), .trusted = true},
    {.server = "TLS 1.3", .certificate = "rsa", .priority = VERSION("1.3"), .trusted = true},
    {.server = "expired certificate, the device does not know the time",
     .certificate = "expired",
     .clock_unknown = true,
     .trusted = true},
    {.server = "certificate that is not valid yet, the device does not know the time",
     .certificate = "future",
     .clock_unknown = true,
     .trusted = true},
    {.server = "certificate for another name, the device does not know the time",
     .certificate = "other-name",
     .clock_unknown = true},
    {.server = "certificate of an unknown root, the device does not know the time",
     .certificate = "stranger-signed",
     .clock_unknown = true},
};

#define ROWS (sizeof rows / sizeof *rows)

static const char *file(const char *name, const char *ending)
{
    if (s.arena == NULL)
        s.arena = arena_new();
    return arena_printf(s.arena, "%s/%s%s", folder, name, ending);
}

static void begin(const struct row *row)
{
    const char *certificate = row->certificate != NULL ? row->certificate : "right";
    const struct acs_config config = {
        .host = row->host != NULL ? row->host : NAME,
        .tls_certificate = file(certificate, ".pem"),
        .tls_key = file(row->key != NULL ? row->key : certificate, "-key.pem"),
        .tls_client_ca = row->client_required ? file("root", ".pem") : NULL,
        .tls_client_required = row->client_required,
        .tls_priority = row->priority};
    static const char *const extra[] = {"--clock-wait", "0", NULL};
    const struct daemon_options options = {/* A device without a clock begins in 1970. */
                                           .clock_offset =
                                               row->clock_unknown ? 3600 - (long)time(NULL) : 0,
                                           .extra = extra};
    struct buf lines = {0};

    buf_printf(&lines, "  acs ca %s\n", file("root", ".pem"));
    if (row->revocation_list)
        buf_printf(&lines, "  acs crl %s\n", file("list", ".pem"));
    if (row->client_certificate)
        buf_printf(&lines, "  acs certificate %s key %s\n", file("client", ".pem"),
                   file("client", "-key.pem"));
    scenario_acs(&s, &config);
    scenario_cpe(&s, buf_text(&lines), &options);
    buf_free(&lines);
}

/* Why the first session failed, as the operator is told; no byte of it was sent. */
static const char *wait_refusal(const struct row *row)
{
    uint64_t deadline = acs_now_ms() + FAILURE_MS;

    while (scenario_failures(&s) == 0) {
        ck_assert_msg(acs_now_ms() < deadline && acs_session_count(s.acs) == 0,
                      "%s: is not refused", row->server);
        poll(NULL, 0, 10);
    }
    ck_assert_uint_eq(acs_exchange_count(s.acs), 0);
    const char *reason = scenario_status(&s, "Last fail reason");
    char *log = daemon_log(&s.cpe);
    ck_assert_ptr_nonnull(strstr(log, reason));
    free(log);
    return reason;
}

/* As the table has it: a port is never the same. */
static const char *message(const struct row *row, const char *reason)
{
    static const char failed[] = " failed: ";
    const char *port = strstr(reason, arena_printf(s.arena, ":%u", acs_port(s.acs)));
    const char *end = row->varies ? strstr(reason, failed) : NULL;

    if (port == NULL)
        return reason;
    const char *rest = port + 1 + strspn(port + 1, "0123456789");
    if (end != NULL)
        return arena_printf(s.arena, "%.*s:PORT%s…", (int)(port - reason), reason, failed);
    return arena_printf(s.arena, "%.*s:PORT%s", (int)(port - reason), reason, rest);
}

static void hold_to_table(const char *line)
{
    const char *target = getenv("CWMPD_TLS_TABLE"), *docs = getenv("CWMPD_DOCS");
    FILE *table = target != NULL ? fopen(target, "a") : NULL;

    if (table != NULL) {
        fputs(line, table);
        fclose(table);
        return;
    }
    ck_assert_msg(docs != NULL, "CWMPD_DOCS is not set");
    char *path = files_path(docs, "tls.md"), *text = files_read(path);
    ck_assert_msg(strstr(text, line) != NULL, "%s does not have the line\n%s", path, line);
    free(text);
    free(path);
}

START_TEST(R_TLS_01_R_TLS_11_servers)
{
    const struct row *row = &rows[_i];

    begin(row);
    if (row->trusted) {
        scenario_wait(&s, 1);
        ck_assert_uint_eq(scenario_failures(&s), 0);
        hold_to_table(arena_printf(s.arena, "| %s | session | |\n", row->server));
    } else {
        hold_to_table(arena_printf(s.arena, "| %s | refused | %s |\n", row->server,
                                   message(row, wait_refusal(row))));
    }
    scenario_end(&s);
}
END_TEST

/* ---- A mess of a handshake --------------------------------------------------------------- */

static const struct rogue_answer messes[] = {
    {.when = ROGUE_AT_ONCE, .head = ROGUE_BYTES("SSH-2.0-OpenSSH_9.2\r\n")},
    {.when = ROGUE_AT_ONCE, .piece = ROGUE_BYTES("220 ftp\r\n"), .pieces = ROGUE_ENDLESS},
    {.when = ROGUE_AFTER_BYTES, .head = ROGUE_BYTES("HTTP/1.1 400 Bad Request\r\n\r\n")},
    {.when = ROGUE_AFTER_BYTES, .close = true},
    /* Warnings, changes of cipher, requests for a handshake, and records of nothing. */
    {.when = ROGUE_AFTER_BYTES,
     .piece = ROGUE_BYTES("\025\003\003\000\002\001\144"),
     .pieces = ROGUE_ENDLESS},
    {.when = ROGUE_AFTER_BYTES,
     .piece = ROGUE_BYTES("\024\003\003\000\001\001"),
     .pieces = ROGUE_ENDLESS},
    {.when = ROGUE_AFTER_BYTES,
     .piece = ROGUE_BYTES("\026\003\003\000\004\000\000\000\000"),
     .pieces = ROGUE_ENDLESS},
    {.when = ROGUE_AFTER_BYTES,
     .piece = ROGUE_BYTES("\026\003\003\000\000"),
     .pieces = ROGUE_ENDLESS},
    /* A message of 16 MiB in records of a byte. */
    {.when = ROGUE_AFTER_BYTES,
     .head = ROGUE_BYTES("\026\003\003\000\004\002\377\377\377"),
     .piece = ROGUE_BYTES("\026\003\003\000\001\000"),
     .pieces = ROGUE_ENDLESS},
};

START_TEST(R_SEC_09_handshakes)
{
    static struct siege siege;
    char certificate[128], key[128], line[128];

    snprintf(certificate, sizeof certificate, "%s/local.pem", folder);
    snprintf(key, sizeof key, "%s/local-key.pem", folder);
    snprintf(line, sizeof line, "  acs ca %s/root.pem\n", folder);
    make("local", "root", (struct certificate_spec){.dns = "localhost"});
    const struct acs_config config = {.tls_certificate = certificate, .tls_key = key};
    siege_start(&siege, &config, line);
    siege_attack(&siege, &messes[_i], 1);
    siege_expect(&siege, "TLS handshake with localhost", 0, 2 * SIEGE_TIMEOUT_S * 1000, 2ul << 10);
    siege_end(&siege);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("hostile_tls");
    TCase *cases = tcase_create("hostile_tls");

    tcase_add_unchecked_fixture(cases, make_all, remove_all);
    tcase_set_timeout(cases, 60);
    tcase_add_loop_test(cases, R_TLS_01_R_TLS_11_servers, 0, ROWS);
    tcase_add_loop_test(cases, R_SEC_09_handshakes, 0, sizeof messes / sizeof *messes);
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
