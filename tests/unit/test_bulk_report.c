/* SPDX-License-Identifier: Apache-2.0 */
/* Reports: what a reference names, and the written forms (R-BLK-07 to R-BLK-09, R-BLK-12). */
#include "bulk/report.h"
#include "stage.h"
#include "support/unit.h"

#include <string.h>

#define SERVER "Device.DNS.Relay.Forwarding."

static struct bulk_profile profile;
static struct buf out;

static void setup(void)
{
    stage_setup();
    profile = (struct bulk_profile){.encoding = BULK_CSV,
                                    .csv = {",", "\r\n", "\"", true, BULK_UNIX_EPOCH}};
}

static void teardown(void)
{
    buf_free(&out);
    stage_teardown();
}

/* ---- Names -------------------------------------------------------------------------------- */

static const struct {
    const char *name, *reference, *path, *expected; /* NULL: does not match */
} names[] = {
    {"", "A.B", "A.B", "A.B"},
    {"n", "A.B", "A.B", "n"},
    {"n", "A.B", "A.BC", NULL},
    {"n", "A.BC", "A.B", NULL},
    {"n", "A.", "A.B.1.C", "n.B.1.C"},
    {"", "A.", "A.B.1.C", "A.B.1.C"},
    {"n", "A", "A.B", NULL},
    {"n", "A.*.B", "A.7.B", "n.7"},
    {"n", "A.*.B.*.", "A.7.B.10.C.D", "n.7.10.C.D"},
    {"n", "A.*.B.*.", "A.7.C.10.D", NULL},
    {"", "A.*.B", "A.7.B", "A.7.B"},
    {"n", "A.*.", "A..B", NULL},
    {"n", "", "A", NULL},
};

START_TEST(R_BLK_09_names)
{
    const struct bulk_reference reference = {.name = names[_i].name, .path = names[_i].reference};
    bool matches = bulk_reference_matches(&reference, names[_i].path, &out);

    ck_assert_int_eq(matches, names[_i].expected != NULL);
    ck_assert_int_eq(bulk_reference_matches(&reference, names[_i].path, NULL), matches);
    if (matches)
        ck_assert_str_eq(buf_text(&out), names[_i].expected);
}
END_TEST

/* ---- Collecting --------------------------------------------------------------------------- */

static void add_rows(unsigned count)
{
    for (unsigned i = 0; i < count; i++) {
        struct model_transaction *transaction = model_begin(stage.model, MODEL_ORIGIN_ACS);
        uint32_t instance;

        ck_assert_int_eq(model_add_object(transaction, SERVER, &instance, &stage.error), CWMP_OK);
        ck_assert_int_eq(model_commit(transaction, stage.arena, NULL, &stage.error), CWMP_OK);
    }
}

static struct bulk_report *collect(struct bulk_reference *references, size_t count)
{
    struct bulk_report *report;

    profile.parameters = (struct bulk_references){references, count};
    report = bulk_report_collect(stage.model, &profile, &stage.fake.env);
    ck_assert_ptr_nonnull(report);
    return report;
}

static void expect(const struct bulk_report *report, const char *expected)
{
    buf_clear(&out);
    for (size_t i = 0; i < report->count; i++)
        buf_printf(&out, "%s=%s;", report->items[i].name, report->items[i].text);
    ck_assert_str_eq(buf_text(&out), expected);
}

START_TEST(R_BLK_09_R_BLK_12_values)
{
    struct bulk_reference references[] = {
        {.name = "serial", .path = "Device.DeviceInfo.SerialNumber"},
        {.name = "gone", .path = "Device.DeviceInfo.NoSuch"},
        {.name = "dns", .path = SERVER "*.Enable"},
        {.name = "f", .path = "Device.DNS.Relay."},
        {.name = "", .path = SERVER "1.", .exclude = true},
        {.name = "", .path = SERVER "*.Alias", .exclude = true},
        {.name = "", .path = SERVER "*.Status", .exclude = true},
        {.name = "", .path = SERVER "*.Interface", .exclude = true},
        {.name = "", .path = "Device.DNS.Relay.Status", .exclude = true},
    };
    struct bulk_report *report;

    add_rows(2);
    stage_set(MODEL_ORIGIN_ACS, SERVER "2.DNSServer", "192.0.2.1");
    report = collect(references, sizeof references / sizeof *references);
    expect(report, "serial=S0001;dns.2=false;f.Enable=false;f.ConfigNumberOfEntries=0;f."
                   "ForwardNumberOfEntries=2;"
                   "f.Forwarding.2.Enable=false;f.Forwarding.2.DNSServer=192.0.2.1;"
                   "f.Forwarding.2.Type=Static;");
    ck_assert_int_eq(report->time_ms, stage.fake.wall_ms);
    bulk_report_free(report);
}
END_TEST

START_TEST(secrets_are_empty)
{
    struct bulk_reference references[] = {{.name = "p", .path = MS "Password"}};
    struct bulk_report *report;

    stage_set(MODEL_ORIGIN_ACS, MS "Password", "not for a collector");
    report = collect(references, 1);
    expect(report, "p=;");
    bulk_report_free(report);
}
END_TEST

START_TEST(time_since_boot_while_the_clock_is_unknown)
{
    struct bulk_report *report;

    stage.fake.wall_ms = 1000;
    report = collect(NULL, 0);
    ck_assert_int_eq(report->time_ms, (int64_t)stage.fake.monotonic_ms);
    bulk_report_free(report);
}
END_TEST

START_TEST(report_above_the_limit)
{
    struct bulk_reference references[4096];

    for (size_t i = 0; i < 4096; i++)
        references[i] = (struct bulk_reference){.name = "x", .path = MS};
    profile.parameters = (struct bulk_references){references, 4096};
    ck_assert_ptr_null(bulk_report_collect(stage.model, &profile, &stage.fake.env));
}
END_TEST

/* ---- Written forms ------------------------------------------------------------------------ */

static struct bulk_item items_old[] = {{"a.b", CWMP_TYPE_STRING, "x,\"y\""},
                                       {"a.1.c", CWMP_TYPE_UNSIGNED_INT, "7"},
                                       {"n", CWMP_TYPE_BOOLEAN, "true"}};
static struct bulk_item items_new[] = {{"n", CWMP_TYPE_BOOLEAN, "false"},
                                       {"a.2.c", CWMP_TYPE_LONG, "-8"},
                                       {"a.b", CWMP_TYPE_STRING, "\x01\\\n\u00fc"},
                                       {"t", CWMP_TYPE_DATE_TIME, "2024-01-02T03:04:05Z"}};
static struct bulk_report newer = {.time_ms = 1719835260000, .items = items_new, .count = 4};
static struct bulk_report older = {
    .next = &newer, .time_ms = 1719835200500, .items = items_old, .count = 3};

static void expect_csv(const char *expected)
{
    buf_clear(&out);
    bulk_write_csv(&profile, &older, &out);
    ck_assert_str_eq(buf_text(&out), expected);
}

START_TEST(R_BLK_07_a_row_for_each_parameter)
{
    expect_csv("ReportTimestamp,ParameterName,ParameterValue,ParameterType\r\n"
               "1719835200500,a.b,\"x,\"\"y\"\"\",string\r\n"
               "1719835200500,a.1.c,7,unsignedInt\r\n"
               "1719835200500,n,true,boolean\r\n"
               "1719835260000,n,false,boolean\r\n"
               "1719835260000,a.2.c,-8,long\r\n"
               "1719835260000,a.b,\"\x01\\\n\u00fc\",string\r\n"
               "1719835260000,t,2024-01-02T03:04:05Z,dateTime\r\n");
}
END_TEST

START_TEST(R_BLK_07_R_BLK_11_a_column_for_each_parameter)
{
    profile.csv.by_row = false;
    profile.csv.field_separator = ";";
    profile.csv.row_separator = "|";
    profile.csv.escape = "'";
    profile.csv.timestamp = BULK_ISO_8601;
    expect_csv("ReportTimestamp;a.b;a.1.c;n;a.2.c;t|"
               "2024-07-01T12:00:00.5Z;x,\"y\";7;true;;|"
               "2024-07-01T12:01:00Z;'\x01\\\n\u00fc';;false;-8;2024-01-02T03:04:05Z|");
}
END_TEST

START_TEST(R_BLK_07_without_time_and_escapes)
{
    profile.csv.by_row = false;
    profile.csv.escape = "";
    profile.csv.timestamp = BULK_NO_TIMESTAMP;
    older.next = NULL;
    expect_csv("a.b,a.1.c,n\r\nx,\"y\",7,true\r\n");
}
END_TEST

static void expect_json(const char *expected)
{
    profile.encoding = BULK_JSON;
    buf_clear(&out);
    bulk_write_json(&profile, &older, &out);
    ck_assert_str_eq(buf_text(&out), expected);
}

START_TEST(R_BLK_08_hierarchy)
{
    profile.json.timestamp = BULK_UNIX_EPOCH;
    expect_json("{\"Report\":[{\"CollectionTime\":1719835200500,"
                "\"a\":{\"b\":\"x,\\\"y\\\"\",\"1\":{\"c\":7}},\"n\":true},"
                "{\"CollectionTime\":1719835260000,\"n\":false,"
                "\"a\":{\"2\":{\"c\":-8},\"b\":\"\\u0001\\\\\\u000a\u00fc\"},"
                "\"t\":\"2024-01-02T03:04:05Z\"}]}");
}
END_TEST

START_TEST(R_BLK_08_pairs)
{
    profile.json.flat = true;
    profile.json.timestamp = BULK_ISO_8601;
    older.next = NULL;
    expect_json("{\"Report\":[{\"CollectionTime\":\"2024-07-01T12:00:00.5Z\","
                "\"a.b\":\"x,\\\"y\\\"\",\"a.1.c\":7,\"n\":true}]}");
}
END_TEST

/* A name twice, below a value, or that of an object: the object stays well-formed. */
START_TEST(R_BLK_08_names_in_one_anothers_way)
{
    static struct bulk_item items[] = {{"a", CWMP_TYPE_INT, "1"},
                                       {"a", CWMP_TYPE_INT, "2"},
                                       {"a.b", CWMP_TYPE_INT, "3"},
                                       {"c.d", CWMP_TYPE_INT, "4"},
                                       {"c", CWMP_TYPE_INT, "5"}};

    older = (struct bulk_report){.items = items, .count = 5};
    profile.json.timestamp = BULK_NO_TIMESTAMP;
    expect_json("{\"Report\":[{\"a\":1,\"c\":{\"d\":4}}]}");
}
END_TEST

/* ---- For the store ------------------------------------------------------------------------ */

START_TEST(saved_and_loaded)
{
    struct bulk_report *report;
    const char *text;

    bulk_report_save(&older, &out);
    bulk_report_save(&newer, &out);
    text = buf_text(&out);
    report = bulk_report_load(&text);
    ck_assert_ptr_nonnull(report);
    ck_assert_int_eq(report->time_ms, older.time_ms);
    ck_assert_uint_eq(report->count, 3);
    ck_assert_str_eq(report->items[0].text, "x,\"y\"");
    ck_assert_int_eq(report->items[1].type, CWMP_TYPE_UNSIGNED_INT);
    bulk_report_free(report);
    report = bulk_report_load(&text);
    ck_assert_ptr_nonnull(report);
    ck_assert_str_eq(report->items[2].text, "\x01\\\n\u00fc");
    bulk_report_free(report);
    ck_assert_ptr_null(bulk_report_load(&text));
}
END_TEST

/* Cut anywhere, it is no report, and nothing is read past its end. */
START_TEST(damaged)
{
    char *whole;
    size_t length;

    bulk_report_save(&newer, &out);
    length = out.length;
    whole = buf_take(&out);
    for (size_t i = 0; i < length; i++) {
        char *cut = strndup(whole, i);
        const char *text = cut;

        ck_assert_ptr_null(bulk_report_load(&text));
        free(cut);
    }
    free(whole);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("bulk data reports");
    TCase *cases = tcase_create("reports");

    tcase_add_checked_fixture(cases, setup, teardown);
    tcase_add_loop_test(cases, R_BLK_09_names, 0, sizeof names / sizeof *names);
    tcase_add_test(cases, R_BLK_09_R_BLK_12_values);
    tcase_add_test(cases, secrets_are_empty);
    tcase_add_test(cases, time_since_boot_while_the_clock_is_unknown);
    tcase_add_test(cases, report_above_the_limit);
    tcase_add_test(cases, R_BLK_07_a_row_for_each_parameter);
    tcase_add_test(cases, R_BLK_07_R_BLK_11_a_column_for_each_parameter);
    tcase_add_test(cases, R_BLK_07_without_time_and_escapes);
    tcase_add_test(cases, R_BLK_08_hierarchy);
    tcase_add_test(cases, R_BLK_08_pairs);
    tcase_add_test(cases, R_BLK_08_names_in_one_anothers_way);
    tcase_add_test(cases, saved_and_loaded);
    tcase_add_test(cases, damaged);
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
