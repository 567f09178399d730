/* SPDX-License-Identifier: Apache-2.0 */
/* Reports to a collector: the daemon, an ACS that sets up a profile, and a server that takes what
 * the profile sends (section 11.6 of the requirements). */
#include "scenario/scenario.h"

#include "base/buf.h"
#include "base/text.h"

#include <string.h>

#define BULK    "Device.BulkData."
#define PROFILE BULK "Profile.1."
#define DI      "Device.DeviceInfo."

static struct scenario s;
static struct acs *collector;

static void start_collector(enum acs_auth auth)
{
    char error[256] = "";
    const struct acs_config config = {.auth = auth, .username = "bulk", .password = "collect-me"};

    collector = acs_start(&config, error, sizeof error);
    ck_assert_msg(collector != NULL, "%s", error);
    acs_collect(collector, 200);
}

/* A profile that reports each second; `values` are further ones below it, or "". */
static void start(const char *encoding, const char *values)
{
    scenario_start(&s, "AddObject " BULK "Profile.\n"
                       "AddObject " PROFILE "Parameter.\nAddObject " PROFILE "Parameter.");
    scenario_session(
        &s, arena_printf(s.arena,
                         "SetParameterValues " BULK "Enable=true:boolean " PROFILE
                         "Enable=true:boolean " PROFILE "EncodingType=%s:string " PROFILE
                         "ReportingInterval=1:unsignedInt " PROFILE
                         "Parameter.1.Name=code:string " PROFILE "Parameter.1.Reference=" DI
                         "ProvisioningCode:string " PROFILE "Parameter.2.Name=mem:string " PROFILE
                         "Parameter.2.Reference=" DI "MemoryStatus.:string " PROFILE
                         "NumberOfRetainedFailedReports=-1:int " PROFILE
                         "HTTP.Username=bulk:string " PROFILE "HTTP.Password=collect-me:string " DI
                         "ProvisioningCode=code-1:string " PROFILE "HTTP.URL=%s:string %s",
                         encoding, acs_url(collector), values));
}

static void end(void)
{
    scenario_end(&s);
    acs_stop(collector);
}

/* The first exchange from the `from`th (from 0) on that was answered with this status. */
static const struct acs_exchange *wait_report(size_t from, unsigned status)
{
    for (;; from++) {
        if (!acs_wait_exchanges(collector, from + 1, SCENARIO_WAIT_MS))
            ck_abort_msg("no report with status %u; the daemon's log:\n%s", status,
                         daemon_log(&s.cpe));
        if (acs_exchange_at(collector, from)->status == status)
            return acs_exchange_at(collector, from);
    }
}

static void expect_header(const struct acs_exchange *exchange, const char *name, const char *value)
{
    const char *got = acs_exchange_header(exchange, name);

    ck_assert_msg(got != NULL && text_equal(got, value), "%s is \"%s\"", name,
                  got != NULL ? got : "(none)");
}

START_TEST(T_140_R_BLK_03_R_BLK_04_R_BLK_05_R_BLK_08_json)
{
    start_collector(ACS_AUTH_DIGEST);
    start("JSON", "");
    const struct acs_exchange *report = wait_report(0, 200);
    ck_assert_str_eq(report->method, "POST");
    expect_header(report, "Content-Type", "application/json; charset=UTF-8");
    expect_header(report, "BBF-Report-Format", "\"ObjectHierarchy\"");
    ck_assert_ptr_nonnull(acs_exchange_header(report, "Date"));
    const struct acs_exchange *inform = scenario_message(&s, 1, "Inform", 1);
    const char *target = arena_printf(s.arena, "/acs?oui=%s&pc=%s&sn=%s",
                                      scenario_text(&s, inform, "//DeviceId/OUI"),
                                      scenario_text(&s, inform, "//DeviceId/ProductClass"),
                                      scenario_text(&s, inform, "//DeviceId/SerialNumber"));
    ck_assert_str_eq(report->target, target);
    ck_assert_msg(strstr(report->body, "\"code\":\"code-1\",\"mem\":{\"Total\":") != NULL, "%s",
                  report->body);
    end();
}
END_TEST

START_TEST(T_140_R_BLK_03_R_BLK_07_csv)
{
    start_collector(ACS_AUTH_DIGEST_SHA256);
    start("CSV", PROFILE "HTTP.Method=PUT:string " PROFILE
                         "CSVEncoding.ReportFormat=ParameterPerRow:string " PROFILE
                         "CSVEncoding.RowTimestamp=None:string");
    const struct acs_exchange *report = wait_report(0, 200);
    ck_assert_str_eq(report->method, "PUT");
    expect_header(report, "Content-Type", "text/csv; charset=UTF-8; header=present");
    expect_header(report, "BBF-Report-Format", "\"ParameterPerRow\"");
    ck_assert_msg(text_starts_with(report->body, "ParameterName,ParameterValue,ParameterType\r\n"
                                                 "code,code-1,string\r\nmem.Total,"),
                  "%s", report->body);
    end();
}
END_TEST

START_TEST(R_BLK_06_compressed)
{
    start_collector(ACS_AUTH_NONE);
    start("JSON", PROFILE "HTTP.Compression=GZIP:string");
    const struct acs_exchange *report = wait_report(0, 200);
    expect_header(report, "Content-Encoding", "gzip");
    ck_assert_msg(text_starts_with(report->body, "{\"Report\":["), "%.80s", report->body);
    end();
}
END_TEST

static unsigned count(const char *text, const char *part)
{
    unsigned found = 0;

    while ((text = strstr(text, part)) != NULL) {
        found++;
        text++;
    }
    return found;
}

/* What fails goes with the next report, over a restart as well. */
START_TEST(T_140_R_BLK_10_R_BLK_11_collector_down)
{
    start_collector(ACS_AUTH_NONE);
    acs_collect(collector, 503);
    start("JSON",
          PROFILE "HTTP.PersistAcrossReboot=true:boolean " PROFILE "HTTP.RetryEnable=true:boolean");
    wait_report(2, 503); /* when that was sent, the failure of the second had been recorded */
    ck_assert_str_eq(scenario_local(&s, BULK "Status"), "Error");
    daemon_kill(&s.cpe);
    scenario_restart(&s);
    acs_collect(collector, 200);
    const struct acs_exchange *report = wait_report(2, 200);
    ck_assert_uint_ge(count(report->body, "\"CollectionTime\""), 3);
    /* Delivered is delivered. */
    report = wait_report(report->number, 200);
    ck_assert_uint_eq(count(report->body, "\"CollectionTime\""), 1);
    end();
}
END_TEST

/* What it says of itself holds. */
START_TEST(R_BLK_01_what_it_can_do)
{
    struct buf script = {0};

    buf_puts(&script, "GetParameterValues " BULK);
    for (unsigned i = 0; i <= 16; i++)
        buf_puts(&script, "\nAddObject " BULK "Profile.");
    scenario_start(&s, buf_text(&script));
    buf_free(&script);
    const struct acs_exchange *values = scenario_message(&s, 1, "GetParameterValuesResponse", 1);
    ck_assert_str_eq(scenario_value(&s, values, BULK "Protocols"), "HTTP");
    ck_assert_str_eq(scenario_value(&s, values, BULK "EncodingTypes"), "CSV,JSON");
    ck_assert_str_eq(scenario_value(&s, values, BULK "ParameterWildCardSupported"), "true");
    ck_assert_str_eq(scenario_value(&s, values, BULK "MinReportingInterval"), "0");
    ck_assert_str_eq(scenario_value(&s, values, BULK "MaxNumberOfParameterReferences"), "-1");
    ck_assert_str_eq(scenario_value(&s, values, BULK "MaxNumberOfProfiles"), "16");
    scenario_message(&s, 1, "AddObjectResponse", 16);
    scenario_fault(&s, scenario_message(&s, 1, "Fault", 1), 9004);
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {T_140_R_BLK_03_R_BLK_04_R_BLK_05_R_BLK_08_json, 0},
        {T_140_R_BLK_03_R_BLK_07_csv, 0},
        {R_BLK_01_what_it_can_do, 0},
        {R_BLK_06_compressed, 0},
        {T_140_R_BLK_10_R_BLK_11_collector_down, 0},
    };

    return SCENARIO_MAIN("bulk_data", 120, tests);
}
