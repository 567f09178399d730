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

/* Arguments: folder, port, and commands to be refused as NAME=CODE. */
static const char program[] =
    "import sys\n"
    "from pyftpdlib.authorizers import DummyAuthorizer\n"
    "from pyftpdlib.handlers import FTPHandler\n"
    "from pyftpdlib.servers import FTPServer\n"
    "class Handler(FTPHandler): pass\n"
    "def refuse(word):\n"
    "    name, code = word.split('=')\n"
    "    setattr(Handler, 'ftp_' + name, lambda self, *line: self.respond(code + ' no'))\n"
    "for word in sys.argv[3].split(): refuse(word)\n"
    "Handler.authorizer = DummyAuthorizer()\n"
    "Handler.authorizer.add_anonymous(sys.argv[1], perm='elradfmw')\n"
    "FTPServer(('127.0.0.1', int(sys.argv[2])), Handler).serve_forever()\n";

static void begin(const char *refused)
{
    char *content = malloc(SIZE + 1), *log;
    char port[8];

    file_server_start(&f, NULL);
    memset(content, 'c', SIZE);
    content[SIZE] = '\0';
    file_server_put(&f, "file", content);
    free(content);
    snprintf(port, sizeof port, "%u", files_free_port());
    log = files_path(f.folder, "log");
    server_start(&ftp, (const char *[]){PYTHON, "-c", program, f.folder, port, refused, NULL},
                 (unsigned)strtoul(port, NULL, 10), false, log);
    free(log);
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
    begin("");
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
    begin("");
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
    begin(failures[_i].refused);
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
    begin("");
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
                   "SetParameterValues " DOWNLOAD "NumberOfConnections=2:unsignedInt\n");
    for (unsigned i = 1; i <= 4; i++)
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
        {R_DIA_05_failures_by_their_causes, sizeof failures / sizeof failures[0]},
        {R_DIA_05_a_file_that_is_not_there, 0},
        {T_139_R_DIA_02_URLs_of_no_test, 0},
    };

    if (!server_exists(PYTHON) || !server_exists(LIBRARY) || !network_enter(false)) {
        printf("1..0 # SKIP python3-pyftpdlib or a network of its own cannot be had here\n");
        return EXIT_SUCCESS;
    }
    return SCENARIO_MAIN("diagnostics_throughput", 60, tests);
}
