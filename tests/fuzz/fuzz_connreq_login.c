/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Authorization headers, one a line, with what logins.h fills in, checked one after the other; a
 * line "+N" lets N seconds pass. What has to hold: no sanitizer complains; a login is valid only
 * with a nonce of ours, a higher count than any before, within a minute; nothing is valid twice.
 */
#include "base/mem.h"
#include "base/text.h"
#include "connreq/login.h"
#include "fuzz.h"
#include "logins.h"

#include <string.h>
#include <strings.h>

#define LIFE_MS   60000
#define MAXIMUM_S 100000

struct bench {
    struct fake_env fake;
    struct connreq_logins *logins;
    struct logins_nonces nonces;
    uint32_t counts[LOGINS_NONCES]; /* the highest that was valid */
    uint64_t made_ms;
};

/* Two challenges, of which the input may know; there is room for logins with one of them. */
static void open_bench(struct bench *bench)
{
    struct buf header = {0};

    fake_env_init(&bench->fake);
    bench->made_ms = bench->fake.monotonic_ms;
    bench->logins = connreq_logins_new(&bench->fake.env, LOGINS_NONCES - 1);
    logins_foresee(&bench->nonces);
    for (size_t i = 0; i < LOGINS_NONCES; i++) {
        buf_clear(&header);
        connreq_login_challenge(bench->logins, i > 0, &header);
        check(strstr(buf_text(&header), bench->nonces.texts[i]) != NULL);
    }
    buf_free(&header);
}

static void close_bench(struct bench *bench)
{
    logins_forget(&bench->nonces);
    connreq_logins_free(bench->logins);
}

/* A second opinion on a login that was found valid. */
static void check_valid(struct bench *bench, const char *header)
{
    char *nonce = logins_parameter(header, "nonce"), *qop = logins_parameter(header, "qop");
    char *nc = logins_parameter(header, "nc"), *uri = logins_parameter(header, "uri");
    char *username = logins_parameter(header, "username");
    uint32_t count = qop[0] != '\0' ? (uint32_t)strtoul(nc, NULL, 16) : UINT32_MAX;
    size_t i = 0;

    while (i < LOGINS_NONCES && strcasecmp(nonce, bench->nonces.texts[i]) != 0)
        i++;
    check(i < LOGINS_NONCES && count > bench->counts[i]);
    check(bench->fake.monotonic_ms <= bench->made_ms + LIFE_MS);
    check(text_equal(username, LOGINS_USERNAME));
    check(text_equal(connreq_login_path(uri), LOGINS_TARGET));
    bench->counts[i] = count;
    free(nonce);
    free(qop);
    free(nc);
    free(uri);
    free(username);
}

static enum connreq_login_verdict ask(struct bench *bench, const char *header, const char *username)
{
    return connreq_login_check(bench->logins, header, LOGINS_TARGET, username, LOGINS_PASSWORD);
}

static void take_line(struct bench *bench, const char *line)
{
    enum connreq_login_verdict verdict;
    uint64_t seconds;

    if (line[0] == '+' && text_to_uint64(line + 1, &seconds)) {
        fake_env_pass(&bench->fake, seconds % MAXIMUM_S * 1000);
        return;
    }
    verdict = ask(bench, line, LOGINS_USERNAME);
    check(connreq_login_text(verdict) != NULL);
    if (verdict == LOGIN_VALID) {
        check_valid(bench, line);
        verdict = LOGIN_STALE;
    }
    check(ask(bench, line, LOGINS_USERNAME) == verdict);
    check(ask(bench, line, "") != LOGIN_VALID);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct bench bench = {0};
    struct buf filled = {0};
    char *text, *rest;

    open_bench(&bench);
    logins_fill(&bench.nonces, (const char *)data, size, &filled);
    text = rest = mem_strdup(buf_text(&filled));
    for (char *line = strsep(&rest, "\n"); line != NULL; line = strsep(&rest, "\n"))
        take_line(&bench, line);
    free(text);
    buf_free(&filled);
    close_bench(&bench);
    return 0;
}
