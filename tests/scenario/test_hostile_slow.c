/* SPDX-License-Identifier: Apache-2.0 */
/* An ACS that takes its time: it says nothing, or a byte now and then, before, in and after the
 * TLS handshake. Each costs the daemon one session of bounded length (R-TRN-14, R-TRN-23,
 * R-SEC-09). All daemons of this test wait at the same time. */
#include "scenario/siege.h"

#include "support/certificates.h"
#include "support/folder.h"

#include <string.h>

/* Those that end sooner come first: they are looked at one after the other. Silence ends a session
 * after the timeout; a drip after four of them at the latest. */
#define SILENCE_LEAST_MS 9500
#define SILENCE_MOST_MS  20000
#define DRIP_MOST_MS     55000
#define LITTLE_KIB       (2ul << 10)

#define ENVELOPE "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\">"
#define OK       "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n"

static const struct {
    const char *reason;
    bool tls;
    struct rogue_answer answer;
    unsigned most_ms;
} cases[] = {
    {"ACS response timeout (10 s)", false, {.head = ROGUE_BYTES("")}, SILENCE_MOST_MS},
    {"ACS response timeout (10 s)",
     false,
     {.head = ROGUE_BYTES(OK "Content-Length: 9\r\n\r\n<soap")},
     SILENCE_MOST_MS},
    /* A line of a header that does not end is no answer yet. */
    {"ACS response timeout (10 s)",
     false,
     {.head = ROGUE_BYTES(OK "X-Slow: "),
      .piece = ROGUE_BYTES("a"),
      .pieces = ROGUE_ENDLESS,
      .pause_ms = 1000},
     SILENCE_MOST_MS},
    {"TLS handshake with localhost", true, {.when = ROGUE_AFTER_BYTES}, SILENCE_MOST_MS},
    /* The start of a handshake record of 16 KiB. */
    {"TLS handshake with localhost",
     true,
     {.when = ROGUE_AFTER_BYTES, .head = ROGUE_BYTES("\026\003\003\100\000\002")},
     SILENCE_MOST_MS},
    {"TLS handshake with localhost",
     true,
     {.when = ROGUE_AFTER_BYTES,
      .head = ROGUE_BYTES("\026\003\003\100\000\002\000\077\374\003\003"),
      .piece = ROGUE_BYTES("\000"),
      .pieces = ROGUE_ENDLESS,
      .pause_ms = 1000},
     SILENCE_MOST_MS},
    {"ACS is too slow",
     false,
     {.head = ROGUE_BYTES(OK "Content-Length: 1000000\r\n\r\n" ENVELOPE),
      .piece = ROGUE_BYTES(" "),
      .pieces = ROGUE_ENDLESS,
      .pause_ms = 1000},
     DRIP_MOST_MS},
    {"ACS is too slow",
     false,
     {.head = ROGUE_BYTES(OK),
      .piece = ROGUE_BYTES("X: 1\r\n"),
      .pieces = ROGUE_ENDLESS,
      .pause_ms = 1000},
     DRIP_MOST_MS},
};

#define CASES (sizeof cases / sizeof *cases)

START_TEST(R_TRN_14_R_TRN_23_R_SEC_09_slow_answers)
{
    static struct siege sieges[CASES];
    struct certificate_spec spec = {.dns = "localhost"};
    char folder[64], certificate[128], key[128], line[128];

    folder_make(folder);
    certificates_make_authority(folder, "root");
    certificates_make(folder, "server", "root", &spec);
    snprintf(certificate, sizeof certificate, "%s/server.pem", folder);
    snprintf(key, sizeof key, "%s/server-key.pem", folder);
    snprintf(line, sizeof line, "  acs ca %s/root.pem\n", folder);
    const struct acs_config plain = {0}, tls = {.tls_certificate = certificate, .tls_key = key};

    for (size_t i = 0; i < CASES; i++)
        siege_start(&sieges[i], cases[i].tls ? &tls : &plain, line);
    for (size_t i = 0; i < CASES; i++)
        siege_attack(&sieges[i], &cases[i].answer, 1);
    for (size_t i = 0; i < CASES; i++)
        siege_expect(&sieges[i], cases[i].reason, SILENCE_LEAST_MS, cases[i].most_ms, LITTLE_KIB);
    for (size_t i = 0; i < CASES; i++)
        siege_end(&sieges[i]);
    folder_remove(folder);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {{R_TRN_14_R_TRN_23_R_SEC_09_slow_answers, 0}};

    return SCENARIO_MAIN("hostile_slow", 180, tests);
}
