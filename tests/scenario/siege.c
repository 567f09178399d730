/* SPDX-License-Identifier: Apache-2.0 */
#include "scenario/siege.h"

#include "base/buf.h"
#include "support/process.h"

#include <poll.h>
#include <string.h>

/* The daemon is one loop: nobody may hold it longer. AddressSanitizer makes it slow, keeps what was
 * freed for a while, and pads what was not. */
#if defined(__SANITIZE_ADDRESS__)
#define LONGEST_ANSWER_MS 20000
#define SPARE_KIB         (320ul << 10)
#else
#define LONGEST_ANSWER_MS 5000
#define SPARE_KIB         0ul
#endif

#define MS "Device.ManagementServer."

void siege_start(struct siege *siege, const struct acs_config *config, const char *lines)
{
    struct scenario *scenario = &siege->scenario;
    struct buf all = {0};
    bool tls = config != NULL && config->tls_certificate != NULL;

    siege->rogue = rogue_start();
    scenario_acs(scenario, config);
    rogue_relay(siege->rogue, acs_port(scenario->acs));
    scenario_queue(scenario,
                   "SetParameterValues " MS "CWMPRetryMinimumWaitInterval=1:unsignedInt " MS
                   "CWMPRetryIntervalMultiplier=1000:unsignedInt");
    buf_printf(&all, "  acs url %s:%u/acs\n  timer cpe-timeout %d\n%s",
               tls ? "https://localhost" : "http://127.0.0.1", rogue_port(siege->rogue),
               SIEGE_TIMEOUT_S, lines != NULL ? lines : "");
    scenario_cpe(scenario, buf_text(&all), NULL);
    buf_free(&all);
    scenario_wait(scenario, 1);
}

/* Sessions that failed; nobody has to wait long for the answer. */
static unsigned count_failed(struct siege *siege)
{
    uint64_t asked = acs_now_ms();
    unsigned failed = scenario_failures(&siege->scenario);

    ck_assert_uint_lt(acs_now_ms() - asked, LONGEST_ANSWER_MS);
    return failed;
}

void siege_attack(struct siege *siege, const struct rogue_answer *answers, size_t count)
{
    siege->failed = count_failed(siege);
    siege->peak_kib = process_peak_kib(siege->scenario.cpe.pid);
    siege->started_ms = acs_now_ms();
    rogue_answer(siege->rogue, answers, count);
    free(daemon_ask(&siege->scenario.cpe, "inform"));
}

void siege_expect(struct siege *siege, const char *reason, unsigned least_ms, unsigned most_ms,
                  unsigned long most_kib)
{
    uint64_t took;

    while (count_failed(siege) == siege->failed) {
        ck_assert_msg(acs_now_ms() - siege->started_ms <= most_ms,
                      "the session did not fail within %u ms", most_ms);
        poll(NULL, 0, 10);
    }
    took = acs_now_ms() - siege->started_ms;
    rogue_relay(siege->rogue, acs_port(siege->scenario.acs));
    ck_assert_uint_ge(took, least_ms);
    const char *seen = scenario_status(&siege->scenario, "Last fail reason");
    ck_assert_msg(strstr(seen, reason) != NULL, "failed with: %s", seen);
    unsigned long peak = process_peak_kib(siege->scenario.cpe.pid);
    ck_assert_msg(peak <= siege->peak_kib + most_kib + SPARE_KIB, "memory went from %lu to %lu KiB",
                  siege->peak_kib, peak);
}

void siege_end(struct siege *siege)
{
    struct scenario *scenario = &siege->scenario;

    scenario_wait(scenario, 2);
    const char *retries =
        scenario_text(scenario, scenario_message(scenario, 2, "Inform", 1), "//RetryCount");
    ck_assert_uint_ge(strtoul(retries, NULL, 10), 1);
    scenario_session(scenario, "GetRPCMethods");
    scenario_end(scenario);
    rogue_stop(siege->rogue);
}
