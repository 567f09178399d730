/* SPDX-License-Identifier: Apache-2.0 */
/* When reports are made and sent, and what becomes of those that fail (R-BLK-02 to R-BLK-06,
 * R-BLK-10, R-BLK-11). */
#include "base/text.h"
#include "bulk/bulk.h"
#include "stage.h"
#include "support/unit.h"

#include <string.h>

#define BULK    "Device.BulkData."
#define PROFILE BULK "Profile.1."

static struct bulk *bulk;
static unsigned deliveries;

static void changed(void *argument, const struct model_change *change)
{
    (void)argument;
    bulk_model_changed(bulk, change);
}

/* Nothing else but its timer is on the loop; a change of nothing makes it look at once. */
static void settle(void)
{
    static const struct model_change nothing = {.name = BULK "Enable", .role = ROLE_COUNT};

    bulk_model_changed(bulk, &nothing);
    for (int i = 0; i < 10; i++)
        uv_run(&stage.loop, UV_RUN_NOWAIT);
}

static void pass(uint64_t seconds)
{
    fake_env_pass(&stage.fake, seconds * 1000);
    settle();
}

static void begin(void)
{
    bulk = bulk_new(&(struct bulk_options){
        .loop = &stage.loop, .env = &stage.fake.env, .model = stage.model, .store = stage.store});
    model_set_observer(stage.model, changed, NULL);
    settle();
}

static void end(void)
{
    model_set_observer(stage.model, NULL, NULL);
    bulk_free(bulk);
    bulk = NULL;
}

static void restart(void)
{
    end();
    stage_close();
    stage_open();
    begin();
}

static void set(const char *name, const char *value)
{
    stage_set(MODEL_ORIGIN_ACS, arena_printf(stage.arena, "%s%s", PROFILE, name), value);
}

static uint32_t add(const char *table)
{
    struct model_transaction *transaction = model_begin(stage.model, MODEL_ORIGIN_ACS);
    uint32_t instance;

    ck_assert_int_eq(model_add_object(transaction, table, &instance, &stage.error), CWMP_OK);
    ck_assert_int_eq(model_commit(transaction, stage.arena, NULL, &stage.error), CWMP_OK);
    return instance;
}

/* One profile, each minute, of the serial number. */
static void setup(void)
{
    stage_setup();
    stage_set(MODEL_ORIGIN_DEVICE, "Device.DeviceInfo.ProductClass", "GW 1");
    begin();
    add(BULK "Profile.");
    add(PROFILE "Parameter.");
    set("Parameter.1.Name", "sn");
    set("Parameter.1.Reference", "Device.DeviceInfo.SerialNumber");
    set("JSONEncoding.ReportTimestamp", "None");
    set("ReportingInterval", "60");
    set("HTTP.URL", "http://collector.example/bulk?x=1");
    set("Enable", "true");
    stage_set(MODEL_ORIGIN_ACS, BULK "Enable", "true");
    deliveries = 0;
    settle();
}

static void teardown(void)
{
    end();
    stage_teardown();
}

static void expect_silence(void)
{
    ck_assert_msg(stage.posted.done == NULL, "a report is sent: %s", stage.sent);
}

/* A request is under way, the first of this body. */
static void expect_delivery(const char *body)
{
    ck_assert_msg(stage.posted.done != NULL, "nothing is sent");
    ck_assert_str_eq(stage.sent, body);
    ck_assert_uint_eq(stage.sessions, ++deliveries);
}

static void answer(bool ok, unsigned status, const char *reason)
{
    void (*done)(void *, const struct http_result *) = stage.posted.done;
    const struct http_result result = {.ok = ok, .status = status, .reason = reason};

    ck_assert_ptr_nonnull(done);
    done(stage.posted.argument, &result);
    settle();
}

static void expect_status(const char *status)
{
    struct value value;

    ck_assert(model_role_value(stage.model, ROLE_BULK_DATA_STATUS, stage.arena, &value));
    ck_assert_str_eq(value.string, status);
}

#define ONE           "{\"sn\":\"S0001\"}"
#define REPORTS(list) "{\"Report\":[" list "]}"

static const char *header(const char *name)
{
    for (size_t i = 0; stage.posted.headers[i] != NULL; i++)
        if (text_starts_with(stage.posted.headers[i], name))
            return stage.posted.headers[i] + strlen(name);
    return NULL;
}

START_TEST(R_BLK_02_each_interval)
{
    expect_status("Enabled");
    pass(59);
    expect_silence();
    pass(1);
    expect_delivery(REPORTS(ONE));
    answer(true, 200, "");
    expect_silence();
    pass(60);
    expect_delivery(REPORTS(ONE));
    answer(true, 204, "");
    expect_status("Enabled");
}
END_TEST

START_TEST(R_BLK_02_phase_of_the_reference)
{
    set("TimeReference", "2001-01-01T00:00:20Z"); /* it is 12:00:00 */
    settle();
    pass(19);
    expect_silence();
    pass(1);
    expect_delivery(REPORTS(ONE));
}
END_TEST

START_TEST(R_BLK_02_a_change_begins_an_interval)
{
    pass(50);
    set("ReportingInterval", "30");
    settle();
    pass(29);
    expect_silence();
    pass(1);
    expect_delivery(REPORTS(ONE));
}
END_TEST

/* R-BLK-03 to R-BLK-05. */
START_TEST(the_request)
{
    add(PROFILE "HTTP.RequestURIParameter.");
    add(PROFILE "HTTP.RequestURIParameter.");
    set("HTTP.RequestURIParameter.1.Reference", "Device.DeviceInfo.SerialNumber");
    set("HTTP.RequestURIParameter.2.Name", "a&b");
    set("HTTP.RequestURIParameter.2.Reference", MS "Password");
    stage_set(MODEL_ORIGIN_ACS, MS "Password", "secret");
    pass(60);
    expect_delivery(REPORTS(ONE));
    ck_assert_str_eq(stage.session_url,
                     "http://collector.example/bulk?x=1&oui=00AB12&pc=GW%201&sn=S0001"
                     "&Device.DeviceInfo.SerialNumber=S0001&a%26b=");
    ck_assert_str_eq(stage.posted.method, "POST");
    ck_assert_str_eq(stage.posted.content_type, "application/json; charset=UTF-8");
    ck_assert_str_eq(header("BBF-Report-Format: "), "\"ObjectHierarchy\"");
    ck_assert_str_eq(header("Date: "), "Mon, 01 Jul 2024 12:01:00 GMT");
    answer(true, 200, "");

    set("HTTP.Method", "PUT");
    set("HTTP.UseDateHeader", "false");
    set("EncodingType", "CSV");
    set("CSVEncoding.RowTimestamp", "None");
    pass(60);
    expect_delivery("sn\r\nS0001\r\n");
    ck_assert_str_eq(stage.posted.method, "PUT");
    ck_assert_str_eq(stage.posted.content_type, "text/csv; charset=UTF-8; header=present");
    ck_assert_str_eq(header("BBF-Report-Format: "), "\"ParameterPerColumn\"");
    ck_assert_ptr_null(header("Date: "));
}
END_TEST

START_TEST(R_BLK_10_no_retry_unless_wanted)
{
    pass(60);
    expect_delivery(REPORTS(ONE));
    answer(false, 0, "no connection");
    expect_status("Error");
    pass(59);
    expect_silence();
    pass(1);
    expect_delivery(REPORTS(ONE)); /* none is retained */
    answer(true, 200, "");
    expect_status("Enabled");
}
END_TEST

START_TEST(R_BLK_10_retries)
{
    set("HTTP.RetryEnable", "true");
    pass(60);
    expect_delivery(REPORTS(ONE));
    answer(true, 503, "");
    pass(4);
    expect_silence(); /* 5 to 10 s */
    pass(6);
    expect_delivery(REPORTS(ONE));
    answer(true, 404, "");
    pass(9);
    expect_silence(); /* 10 to 20 s */
    pass(11);
    expect_delivery(REPORTS(ONE));
    answer(true, 200, "");
    pass(29);
    expect_silence();
    pass(1);
    expect_delivery(REPORTS(ONE));
}
END_TEST

START_TEST(R_BLK_11_retained_reports)
{
    set("NumberOfRetainedFailedReports", "2");
    for (int i = 1; i <= 4; i++) {
        set("Parameter.1.Name", arena_printf(stage.arena, "sn%d", i));
        pass(60);
        ck_assert_ptr_nonnull(stage.posted.done);
        answer(false, 0, "no connection");
    }
    deliveries = 4;
    set("Parameter.1.Name", "sn5");
    pass(60);
    expect_delivery(REPORTS("{\"sn3\":\"S0001\"},{\"sn4\":\"S0001\"},{\"sn5\":\"S0001\"}"));
    answer(true, 200, "");
    pass(60);
    expect_delivery(REPORTS("{\"sn5\":\"S0001\"}"));
}
END_TEST

START_TEST(R_BLK_11_another_encoding_drops_them)
{
    set("NumberOfRetainedFailedReports", "-1");
    pass(60);
    expect_delivery(REPORTS(ONE));
    answer(false, 0, "no connection");
    set("EncodingType", "CSV");
    set("CSVEncoding.RowTimestamp", "None");
    pass(60);
    expect_delivery("sn\r\nS0001\r\n");
}
END_TEST

/* PersistAcrossReboot: not in loop 0, in loop 1. */
START_TEST(R_BLK_11_over_a_restart)
{
    set("NumberOfRetainedFailedReports", "-1");
    set("HTTP.PersistAcrossReboot", _i == 1 ? "true" : "false");
    pass(60);
    expect_delivery(REPORTS(ONE));
    answer(false, 0, "no connection");
    restart();
    deliveries = 0;
    pass(60);
    expect_delivery(_i == 1 ? REPORTS(ONE "," ONE) : REPORTS(ONE));
    answer(true, 200, "");
    restart();
    deliveries = 0;
    pass(60);
    expect_delivery(REPORTS(ONE));
}
END_TEST

/* The interval ends while a report is on its way: the next one follows at once. */
START_TEST(slow_collector)
{
    pass(60);
    expect_delivery(REPORTS(ONE));
    pass(60);
    ck_assert_uint_eq(stage.sessions, 1);
    answer(true, 200, "");
    expect_delivery(REPORTS(ONE));
}
END_TEST

static const struct {
    const char *name, *value, *status;
} unusable[] = {{PROFILE "Enable", "false", "Enabled"}, {BULK "Enable", "false", "Disabled"}};

START_TEST(nothing_is_sent)
{
    pass(60);
    expect_delivery(REPORTS(ONE));
    stage_set(MODEL_ORIGIN_ACS, unusable[_i].name, unusable[_i].value);
    settle();
    stage.sessions = 0;
    pass(60);
    expect_status(unusable[_i].status);
    ck_assert_uint_eq(stage.sessions, 0);
}
END_TEST

START_TEST(a_deleted_profile)
{
    struct model_transaction *transaction;

    set("NumberOfRetainedFailedReports", "-1");
    set("HTTP.PersistAcrossReboot", "true");
    pass(60);
    answer(false, 0, "no connection");
    ck_assert_ptr_nonnull(store_text(stage.store, "bulk-reports-1", stage.arena));
    pass(60);
    transaction = model_begin(stage.model, MODEL_ORIGIN_ACS);
    ck_assert_int_eq(model_delete_object(transaction, PROFILE, &stage.error), CWMP_OK);
    ck_assert_int_eq(model_commit(transaction, stage.arena, NULL, &stage.error), CWMP_OK);
    answer(false, 0, "no connection");
    ck_assert_ptr_null(store_text(stage.store, "bulk-reports-1", stage.arena));
    pass(120);
    expect_silence();
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("bulk data schedule");
    TCase *cases = tcase_create("schedule");

    tcase_add_checked_fixture(cases, setup, teardown);
    tcase_add_test(cases, R_BLK_02_each_interval);
    tcase_add_test(cases, R_BLK_02_phase_of_the_reference);
    tcase_add_test(cases, R_BLK_02_a_change_begins_an_interval);
    tcase_add_test(cases, the_request);
    tcase_add_test(cases, R_BLK_10_no_retry_unless_wanted);
    tcase_add_test(cases, R_BLK_10_retries);
    tcase_add_test(cases, R_BLK_11_retained_reports);
    tcase_add_test(cases, R_BLK_11_another_encoding_drops_them);
    tcase_add_loop_test(cases, R_BLK_11_over_a_restart, 0, 2);
    tcase_add_test(cases, slow_collector);
    tcase_add_loop_test(cases, nothing_is_sent, 0, 2);
    tcase_add_test(cases, a_deleted_profile);
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
