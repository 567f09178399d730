/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Download and upload tests over HTTP, with the bundled file server, and over FTP, with the server
 * of python3-pyftpdlib. In a network namespace, where nothing is to be resolved; skipped where that
 * or the library is not to be had.
 */
#include "base/datetime.h"
#include "base/text.h"
#include "scenario/file_server.h"
#include "support/files.h"
#include "support/network.h"
#include "support/server.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PYTHON   "/usr/bin/python3"
#define LIBRARY  "/usr/lib/python3/dist-packages/pyftpdlib"
#define DOWNLOAD "Device.IP.Diagnostics.DownloadDiagnostics."
#define UPLOAD   "Device.IP.Diagnostics.UploadDiagnostics."
#define IGD_DOWN "InternetGatewayDevice.DownloadDiagnostics."
#define IGD_UP   "InternetGatewayDevice.UploadDiagnostics."
#define SIZE     1000000U

static struct scenario s;
static struct file_server f;
static struct server ftp;

/* Arguments: folder, port, and commands to be refused as NAME=CODE; or "single", for one connection
 * at a time. */
static const char program[] =
    "import sys\n"
    "from pyftpdlib.authorizers import DummyAuthorizer\n"
    "from pyftpdlib.handlers import FTPHandler\n"
    "from pyftpdlib.servers import FTPServer\n"
    "class Handler(FTPHandler): pass\n"
    "def refuse(word):\n"
    "    name, code = word.split('=')\n"
    "    setattr(Handler, 'ftp_' + name, lambda self, *line: self.respond(code + ' no'))\n"
    "single = sys.argv[3] == 'single'\n"
    "for word in sys.argv[3].split() * (not single): refuse(word)\n"
    "Handler.authorizer = DummyAuthorizer()\n"
    "Handler.authorizer.add_anonymous(sys.argv[1], perm='elradfmw')\n"
    "server = FTPServer(('127.0.0.1', int(sys.argv[2])), Handler)\n"
    "server.max_cons = 1 if single else 512\n"
    "server.serve_forever()\n";

static void start_ftp(const char *refused)
{
    char port[8], *log = files_path(f.folder, "log");

    snprintf(port, sizeof port, "%u", files_free_port());
    server_start(&ftp, (const char *[]){PYTHON, "-c", program, f.folder, port, refused, NULL},
                 (unsigned)strtoul(port, NULL, 10), false, log);
    free(log);
}

/* `refused`: of the FTP server; NULL: there is none. */
static void begin(const char *refused)
{
    char *content = malloc(SIZE + 1);

    file_server_start(&f, NULL);
    memset(content, 'c', SIZE);
    content[SIZE] = '\0';
    file_server_put(&f, "file", content);
    free(content);
    if (refused != NULL)
        start_ftp(refused);
    scenario_acs(&s, NULL);
}

static void end(void)
{
    scenario_end(&s);
    server_stop(&ftp);
    file_server_stop(&f);
}

static const char *ftp_url(const char *name)
{
    return arena_printf(f.arena, "ftp://127.0.0.1:%u/%s", ftp.port, name);
}

static const char *text_of(const struct acs_exchange *values, const char *object, const char *name)
{
    const char *text = scenario_value(&s, values, arena_printf(s.arena, "%s%s", object, name));

    ck_assert_msg(text != NULL, "%s%s is not there", object, name);
    return text;
}

static unsigned number(const struct acs_exchange *values, const char *object, const char *name)
{
    return (unsigned)strtoul(text_of(values, object, name), NULL, 10);
}

/* Requests the test and returns what the session shows that its event begins. */
static const struct acs_exchange *results(const char *model, const char *object,
                                          const char *arguments)
{
    const struct daemon_options options = {.model = model};

    scenario_queue(&s, arena_printf(s.arena,
                                    "SetParameterValues %s %sDiagnosticsState=Requested:string",
                                    arguments, object));
    scenario_queue(&s, arena_printf(s.arena, "GetParameterValues %s", object));
    scenario_cpe(&s, NULL, &options);
    scenario_wait(&s, 2);
    scenario_events(&s, scenario_message(&s, 2, "Inform", 1), "8 DIAGNOSTICS COMPLETE", NULL);
    return scenario_message(&s, 2, "GetParameterValuesResponse", 1);
}

/* Each of the times is there and none is before the one named before it. */
static void check_times(const struct acs_exchange *values, const char *object)
{
    static const char *const names[] = {"TCPOpenRequestTime", "TCPOpenResponseTime", "ROMTime",
                                        "BOMTime", "EOMTime"};
    struct cwmp_time before = {0}, now;

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        const char *text = text_of(values, object, names[i]);

        ck_assert_msg(datetime_parse(text, &now), "%s is '%s'", names[i], text);
        ck_assert_msg(now.seconds > before.seconds ||
                          (now.seconds == before.seconds && now.nanoseconds >= before.nanoseconds),
                      "%s '%s' comes too early", names[i], text);
        ck_assert_int_gt(now.seconds, 0);
        before = now;
    }
}

static void check_download(const char *url)
{
    const struct acs_exchange *values =
        results(NULL, DOWNLOAD,
                arena_printf(s.arena,
                             DOWNLOAD "DownloadURL=%s:string " DOWNLOAD
                                      "EnablePerConnectionResults=1:boolean " DOWNLOAD
                                      "DSCP=10:unsignedInt",
                             url));

    ck_assert_str_eq(text_of(values, DOWNLOAD, "DiagnosticsState"), "Complete");
    ck_assert_str_eq(text_of(values, DOWNLOAD, "IPAddressUsed"), "127.0.0.1");
    ck_assert_uint_ge(number(values, DOWNLOAD, "TestBytesReceived"), SIZE);
    ck_assert_uint_le(number(values, DOWNLOAD, "TestBytesReceived"), SIZE + 1000);
    ck_assert_uint_gt(number(values, DOWNLOAD, "TotalBytesReceived"), 0);
    check_times(values, DOWNLOAD);
    ck_assert_uint_eq(number(values, DOWNLOAD, "PerConnectionResultNumberOfEntries"), 1);
    check_times(values, DOWNLOAD "PerConnectionResult.1.");
    end();
}

START_TEST(R_DIA_05_download_over_HTTP)
{
    begin(NULL);
    check_download(file_server_url(&f, "file"));
}
END_TEST

START_TEST(R_DIA_05_download_over_FTP)
{
    begin("");
    check_download(ftp_url("file"));
}
END_TEST

static void check_upload(const char *url, const char *name)
{
    const struct acs_exchange *values = results(
        NULL, UPLOAD,
        arena_printf(s.arena, UPLOAD "UploadURL=%s:string " UPLOAD "TestFileLength=%u:unsignedLong",
                     url, SIZE));

    ck_assert_str_eq(text_of(values, UPLOAD, "DiagnosticsState"), "Complete");
    ck_assert_uint_ge(number(values, UPLOAD, "TestBytesSent"), SIZE);
    ck_assert_uint_le(number(values, UPLOAD, "TestBytesSent"), SIZE + 1000);
    ck_assert_uint_ge(number(values, UPLOAD, "TotalBytesSent"), SIZE / 2);
    ck_assert_uint_eq(number(values, UPLOAD, "PerConnectionResultNumberOfEntries"), 0);
    check_times(values, UPLOAD);
    ck_assert_uint_eq(strlen(file_server_get(&f, name)), SIZE);
    end();
}

START_TEST(R_DIA_05_upload_over_HTTP)
{
    begin(NULL);
    check_upload(file_server_url(&f, "sent"), "sent");
}
END_TEST

START_TEST(R_DIA_05_upload_over_FTP)
{
    begin("");
    check_upload(ftp_url("sent"), "sent");
}
END_TEST

START_TEST(R_DIA_05_the_same_under_the_other_root)
{
    begin("");
    scenario_queue(&s, arena_printf(s.arena,
                                    "SetParameterValues " IGD_DOWN "DownloadURL=%s:string " IGD_DOWN
                                    "DiagnosticsState=Requested:string",
                                    file_server_url(&f, "file")));
    scenario_queue(&s, arena_printf(s.arena,
                                    "GetParameterValues " IGD_DOWN "\nSetParameterValues " IGD_UP
                                    "UploadURL=%s:string " IGD_UP
                                    "TestFileLength=1000:unsignedInt " IGD_UP
                                    "DiagnosticsState=Requested:string",
                                    ftp_url("sent")));
    scenario_queue(&s, "GetParameterValues " IGD_UP);
    scenario_cpe(&s, NULL, &(struct daemon_options){.model = "igd1"});
    scenario_wait(&s, 3);
    const struct acs_exchange *values = scenario_message(&s, 2, "GetParameterValuesResponse", 1);
    ck_assert_str_eq(text_of(values, IGD_DOWN, "DiagnosticsState"), "Completed");
    ck_assert_uint_ge(number(values, IGD_DOWN, "TestBytesReceived"), SIZE);
    check_times(values, IGD_DOWN);
    values = scenario_message(&s, 3, "GetParameterValuesResponse", 1);
    ck_assert_str_eq(text_of(values, IGD_UP, "DiagnosticsState"), "Completed");
    check_times(values, IGD_UP);
    end();
}
END_TEST

/* ---- Several connections ------------------------------------------------------------- */

/* Microseconds. */
static int64_t moment(const struct acs_exchange *values, const char *object, const char *name)
{
    const char *text = text_of(values, object, name);
    struct cwmp_time time;

    ck_assert_msg(datetime_parse(text, &time), "%s is '%s'", name, text);
    return time.seconds * 1000000 + time.nanoseconds / 1000;
}

static int64_t least(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

static int64_t greatest(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

/* What TR-143 says of the whole from its connections, of which each has a row. */
static void check_connections(const struct acs_exchange *values, const char *object, unsigned count,
                              const char *bytes)
{
    int64_t first_begin = INT64_MAX, last_begin = 0, first_end = INT64_MAX, last_end = 0;
    int64_t request = INT64_MAX, opening = 0;
    unsigned sum = 0;

    ck_assert_uint_eq(number(values, object, "PerConnectionResultNumberOfEntries"), count);
    for (unsigned i = 1; i <= count; i++) {
        const char *row = arena_printf(s.arena, "%sPerConnectionResult.%u.", object, i);

        check_times(values, row);
        first_begin = least(first_begin, moment(values, row, "BOMTime"));
        last_begin = greatest(last_begin, moment(values, row, "BOMTime"));
        first_end = least(first_end, moment(values, row, "EOMTime"));
        last_end = greatest(last_end, moment(values, row, "EOMTime"));
        request = least(request, moment(values, row, "ROMTime"));
        opening = greatest(opening, moment(values, row, "TCPOpenRequestTime"));
        sum += number(values, row, bytes);
    }
    ck_assert_int_eq(moment(values, object, "BOMTime"), first_begin);
    ck_assert_int_eq(moment(values, object, "EOMTime"), last_end);
    ck_assert_int_eq(moment(values, object, "ROMTime"), request);
    ck_assert_int_eq(moment(values, object, "TCPOpenRequestTime"), opening);
    ck_assert_uint_eq(number(values, object, bytes), sum);
    ck_assert_int_eq(number(values, object, "PeriodOfFullLoading"),
                     greatest(0, first_end - last_begin));
    ck_assert_uint_le(number(values, object, arena_printf(s.arena, "%sUnderFullLoading", bytes)),
                      sum);
}

START_TEST(R_DIA_05_download_over_several_connections)
{
    begin(_i == 0 ? NULL : "");
    const char *url = _i == 0 ? file_server_url(&f, "file") : ftp_url("file");
    const struct acs_exchange *values =
        results(NULL, DOWNLOAD,
                arena_printf(s.arena,
                             DOWNLOAD "DownloadURL=%s:string " DOWNLOAD
                                      "NumberOfConnections=4:unsignedInt " DOWNLOAD
                                      "EnablePerConnectionResults=1:boolean",
                             url));

    ck_assert_str_eq(text_of(values, DOWNLOAD, "DiagnosticsState"), "Complete");
    check_connections(values, DOWNLOAD, 4, "TestBytesReceived");
    ck_assert_uint_ge(number(values, DOWNLOAD, "TestBytesReceived"), 4 * SIZE);
    ck_assert_uint_le(number(values, DOWNLOAD, "TestBytesReceived"), 4 * (SIZE + 1000));
    ck_assert_uint_eq(number(values, DOWNLOAD, "IncrementalResultNumberOfEntries"), 0);
    if (_i == 0)
        ck_assert_uint_eq(acs_exchange_count(f.acs), 4);
    end();
}
END_TEST

START_TEST(R_DIA_05_upload_over_several_connections)
{
    begin(_i == 0 ? NULL : "");
    const char *url = _i == 0 ? file_server_url(&f, "sent") : ftp_url("sent");
    const struct acs_exchange *values =
        results(NULL, UPLOAD,
                arena_printf(s.arena,
                             UPLOAD "UploadURL=%s:string " UPLOAD
                                    "NumberOfConnections=8:unsignedInt " UPLOAD
                                    "EnablePerConnectionResults=1:boolean " UPLOAD
                                    "TestFileLength=100000:unsignedLong",
                             url));

    ck_assert_str_eq(text_of(values, UPLOAD, "DiagnosticsState"), "Complete");
    check_connections(values, UPLOAD, 8, "TestBytesSent");
    ck_assert_uint_ge(number(values, UPLOAD, "TestBytesSent"), 800000);
    ck_assert_uint_eq(strlen(file_server_get(&f, "sent")), 100000);
    end();
}
END_TEST

/* One of them fails, whatever the others do: the FTP server has room for a single one. */
START_TEST(R_DIA_05_a_connection_that_fails_ends_the_test)
{
    begin("single");
    const struct acs_exchange *values = results(
        NULL, DOWNLOAD,
        arena_printf(s.arena,
                     DOWNLOAD "DownloadURL=%s:string " DOWNLOAD "NumberOfConnections=2:unsignedInt",
                     ftp_url("file")));

    ck_assert_msg(text_starts_with(text_of(values, DOWNLOAD, "DiagnosticsState"), "Error_"), "%s",
                  text_of(values, DOWNLOAD, "DiagnosticsState"));
    ck_assert_uint_eq(number(values, DOWNLOAD, "TestBytesReceivedUnderFullLoading"), 0);
    ck_assert_uint_eq(number(values, DOWNLOAD, "PeriodOfFullLoading"), 0);
    ck_assert_uint_eq(number(values, DOWNLOAD, "PerConnectionResultNumberOfEntries"), 0);
    end();
}
END_TEST

/* ---- Tests that are based on time ---------------------------------------------------- */

#define LARGE 12000000U /* more than the line takes in the time */
#define SLOW  "tc qdisc replace dev lo root tbf rate 32mbit burst 70000 latency 100ms"
#define FAST  "tc qdisc del dev lo root"

static void slow_down(void)
{
    char *content = malloc(LARGE + 1);

    memset(content, 'l', LARGE);
    content[LARGE] = '\0';
    file_server_put(&f, "large", content);
    free(content);
    ck_assert(network_run(SLOW));
}

static void speed_up(void)
{
    ck_assert(network_run(FAST));
}

/* `parts` rows, one after the other, the first when the offset has passed and the last at the
 * earliest when the time is over. */
static void check_parts(const struct acs_exchange *values, const char *object, unsigned parts,
                        unsigned offset_s, const char *bytes)
{
    int64_t begin_us = moment(values, object, "BOMTime") + offset_s * INT64_C(1000000);
    int64_t before = 0;
    unsigned sum = 0;

    ck_assert_uint_eq(number(values, object, "IncrementalResultNumberOfEntries"), parts);
    for (unsigned i = 1; i <= parts; i++) {
        const char *row = arena_printf(s.arena, "%sIncrementalResult.%u.", object, i);
        int64_t start = moment(values, row, "StartTime");

        if (i == 1)
            ck_assert_int_ge(start, begin_us - 2000); /* the timers' step is a millisecond */
        else
            ck_assert_int_eq(start, before);
        before = moment(values, row, "EndTime");
        ck_assert_int_ge(before, begin_us + i * INT64_C(1000000) - 2000);
        sum += number(values, row, bytes);
        ck_assert_uint_ge(number(values, row, "TotalBytesReceived"),
                          number(values, row, bytes) / 2);
        ck_assert_uint_ge(number(values, row, "TotalBytesSent"), number(values, row, bytes) / 2);
    }
    ck_assert_uint_gt(sum, 0);
    ck_assert_uint_le(sum,
                      number(values, object, arena_printf(s.arena, "%sUnderFullLoading", bytes)));
}

START_TEST(R_DIA_05_download_for_a_time)
{
    begin(_i == 0 ? NULL : "");
    slow_down();
    const char *url = _i == 0 ? file_server_url(&f, "large") : ftp_url("large");
    const struct acs_exchange *values =
        results(NULL, DOWNLOAD,
                arena_printf(s.arena,
                             DOWNLOAD "DownloadURL=%s:string " DOWNLOAD
                                      "NumberOfConnections=2:unsignedInt " DOWNLOAD
                                      "EnablePerConnectionResults=1:boolean " DOWNLOAD
                                      "TimeBasedTestDuration=2:unsignedInt " DOWNLOAD
                                      "TimeBasedTestMeasurementInterval=1:unsignedInt " DOWNLOAD
                                      "TimeBasedTestMeasurementOffset=%u:unsignedInt",
                             url, _i == 0 ? 1U : 0U));

    speed_up();
    ck_assert_str_eq(text_of(values, DOWNLOAD, "DiagnosticsState"), "Complete");
    check_connections(values, DOWNLOAD, 2, "TestBytesReceived");
    ck_assert_uint_lt(number(values, DOWNLOAD, "TestBytesReceived"), 2 * LARGE);
    ck_assert_uint_gt(number(values, DOWNLOAD, "PeriodOfFullLoading"), 0);
    check_parts(values, DOWNLOAD, _i == 0 ? 1 : 2, _i == 0 ? 1 : 0, "TestBytesReceived");
    end();
}
END_TEST

START_TEST(R_DIA_05_upload_for_a_time)
{
    begin(_i == 0 ? NULL : "");
    slow_down();
    const char *url = _i == 0 ? file_server_url(&f, "sent") : ftp_url("sent");
    const struct acs_exchange *values = results(
        NULL, UPLOAD,
        arena_printf(s.arena,
                     UPLOAD "UploadURL=%s:string " UPLOAD "TestFileLength=1:unsignedLong " UPLOAD
                            "EnablePerConnectionResults=1:boolean " UPLOAD
                            "TimeBasedTestDuration=1:unsignedInt " UPLOAD
                            "TimeBasedTestMeasurementInterval=1:unsignedInt",
                     url));
    size_t size = strlen(file_server_get(&f, "sent"));

    speed_up();
    ck_assert_str_eq(text_of(values, UPLOAD, "DiagnosticsState"), "Complete");
    check_connections(values, UPLOAD, 1, "TestBytesSent");
    check_parts(values, UPLOAD, 1, 0, "TestBytesSent");
    ck_assert_uint_gt(size, 1);
    ck_assert_uint_ge(number(values, UPLOAD, "TestBytesSent"), size);
    ck_assert_uint_le(number(values, UPLOAD, "TestBytesSent"), size + size / 50 + 1000);
    end();
}
END_TEST

/* The file ends before the time: the test does as well, with the parts that are complete. */
START_TEST(R_DIA_05_a_file_shorter_than_the_time)
{
    begin(NULL);
    const struct acs_exchange *values =
        results(NULL, DOWNLOAD,
                arena_printf(s.arena,
                             DOWNLOAD "DownloadURL=%s:string " DOWNLOAD
                                      "TimeBasedTestDuration=999:unsignedInt " DOWNLOAD
                                      "TimeBasedTestMeasurementInterval=300:unsignedInt",
                             file_server_url(&f, "file")));

    ck_assert_str_eq(text_of(values, DOWNLOAD, "DiagnosticsState"), "Complete");
    ck_assert_uint_ge(number(values, DOWNLOAD, "TestBytesReceived"), SIZE);
    ck_assert_uint_eq(number(values, DOWNLOAD, "IncrementalResultNumberOfEntries"), 0);
    end();
}
END_TEST

/* The rows go with the test that is cancelled (R-DIA-04). */
START_TEST(R_DIA_04_a_test_for_a_time_is_cancelled)
{
    begin(NULL);
    slow_down();
    scenario_queue(&s, arena_printf(s.arena,
                                    "SetParameterValues " DOWNLOAD "DownloadURL=%s:string " DOWNLOAD
                                    "EnablePerConnectionResults=1:boolean " DOWNLOAD
                                    "TimeBasedTestDuration=999:unsignedInt " DOWNLOAD
                                    "DiagnosticsState=Requested:string",
                                    file_server_url(&f, "large")));
    scenario_cpe(&s, NULL, &(struct daemon_options){0});
    ck_assert(acs_wait_exchanges(f.acs, 1, SCENARIO_WAIT_MS));
    ck_assert_str_eq(scenario_local(&s, DOWNLOAD "DiagnosticsState"), "Requested");
    ck_assert_str_eq(scenario_local(&s, DOWNLOAD "PerConnectionResultNumberOfEntries"), "1");
    daemon_set(&s.cpe, DOWNLOAD "DiagnosticsState", "Canceled");
    ck_assert_str_eq(scenario_local(&s, DOWNLOAD "DiagnosticsState"), "None");
    ck_assert_str_eq(scenario_local(&s, DOWNLOAD "PerConnectionResultNumberOfEntries"), "0");
    ck_assert(acs_wait_connections_closed(f.acs, 0, SCENARIO_WAIT_MS));
    speed_up();
    end();
}
END_TEST

/* ---- Failures ------------------------------------------------------------------------ */

static const struct {
    const char *object, *parameter, *url; /* NULL: of the FTP server */
    const char *name, *refused, *state;
} failures[] = {
    {DOWNLOAD, "DownloadURL", "http://no-such-host.invalid/", "", "",
     "Error_CannotResolveHostName"},
    {DOWNLOAD, "DownloadURL", "http://192.0.2.1/", "", "", "Error_NoRouteToHost"},
    {DOWNLOAD, "DownloadURL", "http://127.0.0.1:9/", "", "", "Error_InitConnectionFailed"},
    {DOWNLOAD, "DownloadURL", NULL, "none", "", "Error_TransferFailed"},
    {DOWNLOAD, "DownloadURL", NULL, "file", "USER=530", "Error_PasswordRequestFailed"},
    {DOWNLOAD, "DownloadURL", NULL, "file", "PASS=530", "Error_LoginFailed"},
    {DOWNLOAD, "DownloadURL", NULL, "file", "TYPE=504", "Error_NoTransferMode"},
    {DOWNLOAD, "DownloadURL", NULL, "file", "EPSV=502 PASV=502", "Error_NoPASV"},
    {DOWNLOAD, "DownloadURL", NULL, "file", "RETR=550", "Error_TransferFailed"},
    {UPLOAD, "UploadURL", NULL, "none/file", "", "Error_NoCWD"},
    {UPLOAD, "UploadURL", NULL, "file", "STOR=553", "Error_NoSTOR"},
    {UPLOAD, "UploadURL", NULL, "file", "EPSV=502 PASV=502", "Error_NoPASV"},
};

START_TEST(R_DIA_05_failures_by_their_causes)
{
    begin(failures[_i].url == NULL ? failures[_i].refused : NULL);
    const char *url = failures[_i].url != NULL ? failures[_i].url : ftp_url(failures[_i].name);
    const struct acs_exchange *values = results(
        NULL, failures[_i].object,
        arena_printf(s.arena, "%s%s=%s:string", failures[_i].object, failures[_i].parameter, url));

    ck_assert_str_eq(text_of(values, failures[_i].object, "DiagnosticsState"), failures[_i].state);
    end();
}
END_TEST

START_TEST(R_DIA_05_a_file_that_is_not_there)
{
    begin(NULL);
    const struct acs_exchange *values = results(
        NULL, DOWNLOAD,
        arena_printf(s.arena, DOWNLOAD "DownloadURL=%s:string", file_server_url(&f, "none")));

    ck_assert_str_eq(text_of(values, DOWNLOAD, "DiagnosticsState"), "Error_TransferFailed");
    end();
}
END_TEST

START_TEST(T_139_R_DIA_02_URLs_of_no_test)
{
    scenario_start(&s,
                   "SetParameterValues " DOWNLOAD "DownloadURL=gopher://a/:string " DOWNLOAD
                   "DiagnosticsState=Requested:string\n"
                   "SetParameterValues " DOWNLOAD "DownloadURL=http://me:secret@a/:string " DOWNLOAD
                   "DiagnosticsState=Requested:string\n"
                   "SetParameterValues " UPLOAD "UploadURL=ftp:///file:string " UPLOAD
                   "DiagnosticsState=Requested:string\n"
                   "SetParameterValues " DOWNLOAD "NumberOfConnections=9:unsignedInt\n"
                   "SetParameterValues " UPLOAD "NumberOfConnections=0:unsignedInt\n"
                   "SetParameterValues " DOWNLOAD "TimeBasedTestDuration=1000:unsignedInt\n"
                   "SetParameterValues " UPLOAD "TimeBasedTestMeasurementOffset=256:unsignedInt\n");
    for (unsigned i = 1; i <= 7; i++)
        scenario_fault(&s, scenario_message(&s, 1, "Fault", i), 9003);
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {R_DIA_05_download_over_HTTP, 0},
        {R_DIA_05_download_over_FTP, 0},
        {R_DIA_05_upload_over_HTTP, 0},
        {R_DIA_05_upload_over_FTP, 0},
        {R_DIA_05_the_same_under_the_other_root, 0},
        {R_DIA_05_download_over_several_connections, 2},
        {R_DIA_05_upload_over_several_connections, 2},
        {R_DIA_05_a_connection_that_fails_ends_the_test, 0},
        {R_DIA_05_download_for_a_time, 2},
        {R_DIA_05_upload_for_a_time, 2},
        {R_DIA_05_a_file_shorter_than_the_time, 0},
        {R_DIA_04_a_test_for_a_time_is_cancelled, 0},
        {R_DIA_05_failures_by_their_causes, sizeof failures / sizeof failures[0]},
        {R_DIA_05_a_file_that_is_not_there, 0},
        {T_139_R_DIA_02_URLs_of_no_test, 0},
    };

    if (!server_exists(PYTHON) || !server_exists(LIBRARY) || !network_enter(false) ||
        !network_run(SLOW) || !network_run(FAST)) {
        printf("1..0 # SKIP python3-pyftpdlib, a network of its own or a slow line in it cannot be "
               "had here\n");
        return EXIT_SUCCESS;
    }
    return SCENARIO_MAIN("diagnostics_throughput", 60, tests);
}
