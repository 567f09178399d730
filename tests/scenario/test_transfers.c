/* SPDX-License-Identifier: Apache-2.0 */
/* The transfer queue: uploads, order, power cuts, cancelling, listings, and what is told once. */
#include "base/text.h"
#include "scenario/file_server.h"
#include "support/files.h"

#include <stdlib.h>
#include <string.h>

static struct scenario s;
static struct file_server f;

#define WEB   "2 Web Content"
#define ALL   "GetAllQueuedTransfers"
#define LATER 100000

static void begin(void)
{
    file_server_start(&f, NULL);
    file_server_put(&f, "page.html", "text");
    scenario_start(&s, "");
}

static void end(void)
{
    scenario_end(&s);
    file_server_stop(&f);
}

static const char *page(const char *key, unsigned delay)
{
    return file_server_download(
        &f, &(struct file_order){
                .key = key, .type = WEB, .url = file_server_url(&f, key), .delay = delay});
}

static const char *upload(const char *key, const char *type, const char *name)
{
    return file_server_upload(
        &f, &(struct file_order){.key = key, .type = type, .url = file_server_url(&f, name)});
}

/* What the file server was asked for, in order. */
static const char *asked(void)
{
    const char *list = "";

    for (size_t i = 0; i < acs_exchange_count(f.acs); i++)
        list = arena_printf(f.arena, "%s%s ", list, acs_exchange_at(f.acs, i)->target);
    return list;
}

/* Waits until `count` transfers have been told as complete, from `session` on. */
static unsigned wait_told(unsigned session, unsigned count)
{
    unsigned told = 0;

    while (told < count) {
        session = file_server_wait_complete(&s, session);
        for (unsigned nth = 1; acs_find(s.acs, session, "TransferComplete", nth) != NULL; nth++)
            told++;
        session++;
    }
    return session;
}

START_TEST(T_102_R_UPL_01_R_UPL_02_log_files)
{
    begin();
    unsigned session = scenario_session(
        &s, arena_printf(f.arena, "%s%s", upload("log", "4 Vendor Log File 1", "log1"),
                         upload("log", "2 Vendor Log File", "log2")));
    ck_assert_str_eq(
        scenario_text(&s, scenario_message(&s, session, "UploadResponse", 1), "//Status"), "1");
    unsigned last = wait_told(session + 1, 2);
    ck_assert(acs_wait_exchanges(f.acs, 2, SCENARIO_WAIT_MS));
    ck_assert_str_eq(acs_exchange_at(f.acs, 0)->method, "PUT");
    ck_assert_ptr_nonnull(strstr(file_server_get(&f, "log1"), "session begins with"));
    ck_assert_ptr_nonnull(strstr(file_server_get(&f, "log2"), "session begins with"));
    ck_assert_ptr_null(strstr(file_server_get(&f, "log1"), SCENARIO_PASSWORD));
    static const char *const missing[] = {"4 Vendor Log File 99",          "4 Vendor Log File",
                                          "4 Vendor Log File 0",           "4 Vendor Log File 01x",
                                          "3 Vendor Configuration File 2", "9 Nothing"};
    for (size_t i = 0; i < sizeof(missing) / sizeof(missing[0]); i++) {
        session = scenario_session(&s, upload("x", missing[i], "x"));
        scenario_fault(&s, scenario_message(&s, session, "Fault", 1), 9003);
    }
    ck_assert_uint_ge(session, last);
    end();
}
END_TEST

START_TEST(R_UPL_03_R_UPL_04_a_configuration_comes_back)
{
    begin();
    daemon_set(&s.cpe, "Device.ManagementServer.X_CWMPD_CpeTimeout", "44");
    unsigned session = scenario_session(
        &s, upload("up", _i ? "1 Vendor Configuration File" : "3 Vendor Configuration File 1",
                   "config"));
    session = file_server_wait_complete(&s, session + 1);
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "up"), 0);
    ck_assert(scenario_has_event(&s, scenario_message(&s, session, "Inform", 1), "M Upload", "up"));
    const char *config = file_server_get(&f, "config");
    ck_assert_ptr_nonnull(strstr(config, "timer cpe-timeout 44"));
    ck_assert_ptr_null(strstr(config, SCENARIO_PASSWORD));
    ck_assert_ptr_null(strstr(config, "password 7"));
    daemon_set(&s.cpe, "Device.ManagementServer.X_CWMPD_CpeTimeout", "55");
    session = scenario_session(
        &s, file_server_download(&f, &(struct file_order){.key = "down",
                                                          .type = "3 Vendor Configuration File",
                                                          .url = file_server_url(&f, "config")}));
    session = file_server_wait_complete(&s, session + 1);
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "down"), 0);
    ck_assert_str_eq(scenario_local(&s, "Device.ManagementServer.X_CWMPD_CpeTimeout"), "44");
    /* The passwords are still there. */
    scenario_wake(&s, 1);
    scenario_wait(&s, session + 1);
    end();
}
END_TEST

static const struct {
    const char *model, *info;
} roots[] = {{"device2", "Device.DeviceInfo."}, {"igd1", "InternetGatewayDevice.DeviceInfo."}};

START_TEST(R_UPL_02_the_files_are_rows_of_the_model)
{
    file_server_start(&f, NULL);
    scenario_acs(&s, NULL);
    scenario_cpe(&s, NULL, &(struct daemon_options){.model = roots[_i].model});
    scenario_wait(&s, 1);
    const char *info = roots[_i].info;
    ck_assert_str_eq(scenario_local(&s, arena_printf(f.arena, "%sVendorLogFile.1.Name", info)),
                     "cwmpd.log");
    ck_assert_str_eq(
        scenario_local(&s, arena_printf(f.arena, "%sVendorLogFileNumberOfEntries", info)), "1");
    ck_assert_str_eq(scenario_local(&s, arena_printf(f.arena, "%sVendorConfigFile.1.Name", info)),
                     "running-config");
    unsigned session = scenario_session(&s, upload("log", "4 Vendor Log File 1", "log"));
    session = file_server_wait_complete(&s, session + 1);
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "log"), 0);
    end();
}
END_TEST

START_TEST(R_UPL_02_uploads_that_fail)
{
    static const struct {
        const char *url;
        unsigned code;
    } bad[] = {{"x?status=500", 9011}, {"x?status=403", 9011}};

    begin();
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        unsigned session = scenario_session(&s, upload("u", "2 Vendor Log File", bad[i].url));
        session = file_server_wait_complete(&s, session + 1);
        ck_assert_uint_eq(file_server_fault(&s, session, 1, "u"), bad[i].code);
    }
    const struct file_order dead = {
        .key = "d",
        .type = "2 Vendor Log File",
        .url = arena_printf(f.arena, "http://127.0.0.1:%u/x", files_free_port())};
    unsigned session = scenario_session(&s, file_server_upload(&f, &dead));
    session = file_server_wait_complete(&s, session + 1);
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "d"), 9015);
    end();
}
END_TEST

START_TEST(T_099_R_DWN_08_R_DWN_14_R_GQT_01_the_queue)
{
    begin();
    unsigned session = scenario_session(
        &s, arena_printf(f.arena, "%s%s%s%s\nGetQueuedTransfers", page("c", LATER + 2),
                         page("a", LATER), upload("b", "3 Vendor Configuration File 1", "b"), ALL));
    const struct acs_exchange *all =
        scenario_message(&s, session, "GetAllQueuedTransfersResponse", 1);
    ck_assert_uint_eq(acs_exchange_nodes(all, "//AllQueuedTransferStruct"), 3);
    ck_assert_str_eq(scenario_text(&s, all, "//AllQueuedTransferStruct[1]/CommandKey"), "b");
    ck_assert_str_eq(scenario_text(&s, all, "//AllQueuedTransferStruct[1]/IsDownload"), "0");
    ck_assert_str_eq(scenario_text(&s, all, "//AllQueuedTransferStruct[1]/FileType"),
                     "6 Vendor Configuration File 1");
    ck_assert_str_eq(scenario_text(&s, all, "//AllQueuedTransferStruct[2]/CommandKey"), "a");
    ck_assert_str_eq(scenario_text(&s, all, "//AllQueuedTransferStruct[2]/State"), "1");
    ck_assert_str_eq(scenario_text(&s, all, "//AllQueuedTransferStruct[3]/CommandKey"), "c");
    const struct acs_exchange *some =
        scenario_message(&s, session, "GetQueuedTransfersResponse", 1);
    ck_assert_uint_eq(acs_exchange_nodes(some, "//QueuedTransferStruct"), 3);
    end();
}
END_TEST

/* One call for each, after the answer to an Inform that has its events. */
static void check_told(const struct acs_exchange *told, const char *code)
{
    const struct acs_exchange *inform = scenario_message(&s, told->session, "Inform", 1);
    const char *text = scenario_text(&s, told, "//FaultString");

    ck_assert_str_eq(scenario_text(&s, told, "//FaultCode"), code);
    ck_assert_int_eq(*text == '\0', text_equal(code, "0"));
    ck_assert_uint_le(strlen(text), 256);
    ck_assert_uint_gt(told->number, inform->number);
    ck_assert(scenario_has_event(&s, inform, "7 TRANSFER COMPLETE", ""));
    ck_assert(
        scenario_has_event(&s, inform, "M Download", scenario_text(&s, told, "//CommandKey")));
    ck_assert_str_ge(scenario_text(&s, told, "//StartTime"), "2020");
    ck_assert_str_ge(scenario_text(&s, told, "//CompleteTime"),
                     scenario_text(&s, told, "//StartTime"));
}

START_TEST(R_TC_01_R_TC_02_well_and_badly)
{
    begin();
    const char *missing = arena_printf(f.arena, "%0200u", 1);
    const struct file_order bad = {
        .key = "bad", .type = WEB, .url = file_server_url(&f, missing), .delay = 1};
    unsigned session = scenario_session(
        &s, arena_printf(f.arena, "%s%s", page("page.html", 1), file_server_download(&f, &bad)));

    wait_told(session + 1, 2);
    check_told(acs_find(s.acs, 0, "TransferComplete", 1), "0");
    check_told(acs_find(s.acs, 0, "TransferComplete", 2), "9016");
    ck_assert_ptr_null(acs_find(s.acs, 0, "TransferComplete", 3));
    end();
}
END_TEST

START_TEST(R_GQT_02_R_SDL_05_downloads_and_uploads_only)
{
    begin();
    const struct file_order scheduled = {
        .key = "s", .type = WEB, .url = file_server_url(&f, "page.html")};
    unsigned session = scenario_session(
        &s, arena_printf(f.arena, "%s%s%s%s\nGetQueuedTransfers", page("a", LATER),
                         upload("b", "3 Vendor Configuration File 1", "b?never"),
                         file_server_schedule(&f, &scheduled, "90000 100000 1 0", NULL), ALL));
    const struct acs_exchange *all =
        scenario_message(&s, session, "GetAllQueuedTransfersResponse", 1);
    const struct acs_exchange *some =
        scenario_message(&s, session, "GetQueuedTransfersResponse", 1);

    ck_assert_uint_eq(acs_exchange_nodes(all, "//AllQueuedTransferStruct"), 3);
    ck_assert_uint_eq(acs_exchange_nodes(some, "//QueuedTransferStruct"), 2);
    ck_assert_uint_eq(acs_exchange_nodes(some, "//CommandKey[. = 's']"), 0);
    ck_assert_uint_eq(acs_exchange_nodes(some, "//QueuedTransferStruct/*"), 4);
    end();
}
END_TEST

START_TEST(R_FTR_03_R_FTR_06_a_transfer_does_not_hold_up_the_session)
{
    begin();
    unsigned session = scenario_session(
        &s, arena_printf(f.arena, "%sGetParameterValues Device.DeviceInfo.SoftwareVersion",
                         page("page.html?never", 0)));

    ck_assert_str_eq(
        scenario_text(&s, scenario_message(&s, session, "DownloadResponse", 1), "//Status"), "1");
    scenario_message(&s, session, "GetParameterValuesResponse", 1);
    ck_assert(acs_wait_exchanges(f.acs, 1, SCENARIO_WAIT_MS));
    ck_assert_str_eq(scenario_local(&s, "Device.DeviceInfo.SoftwareVersion"), "1.2.3");
    end();
}
END_TEST

START_TEST(R_DWN_07_urls_for_a_browser_change_nothing)
{
    begin();
    unsigned session = scenario_session(
        &s, arena_printf(f.arena,
                         "Download CommandKey=k FileType=\"" WEB "\" URL=%s Username= Password= "
                         "FileSize=0 TargetFileName= DelaySeconds=1 "
                         "SuccessURL=http://done.example/ FailureURL=http://failed.example/",
                         file_server_url(&f, "page.html")));

    session = file_server_wait_complete(&s, session + 1);
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "k"), 0);
    ck_assert_str_eq(asked(), "/page.html ");
    end();
}
END_TEST

START_TEST(R_DWN_08_beyond_its_limit_it_is_full)
{
    const char *script = "";

    begin();
    for (unsigned i = 0; i < 17; i++)
        script = arena_printf(f.arena, "%s%s", script, page("k", LATER));
    unsigned session = scenario_session(&s, script);
    scenario_message(&s, session, "DownloadResponse", 16);
    scenario_fault(&s, scenario_message(&s, session, "Fault", 1), 9004);
    end();
}
END_TEST

START_TEST(T_100_R_DWN_04_R_DWN_13_R_DWN_14_three_survive_a_power_cut_in_order)
{
    static const char *const keys[] = {"c", "a", "b"};
    static const unsigned delays[] = {5, 3, 4};
    const char *script = "";

    begin();
    for (size_t i = 0; i < 3; i++) {
        file_server_put(&f, keys[i], "text");
        script = arena_printf(f.arena, "%s%s", script, page(keys[i], delays[i]));
    }
    unsigned session = scenario_session(&s, script);
    daemon_kill(&s.cpe);
    scenario_restart(&s);
    wait_told(session + 1, 3);
    ck_assert_str_eq(asked(), "/a /b /c ");
    end();
}
END_TEST

START_TEST(T_144_R_DWN_13_a_download_that_the_power_cut_short_is_done_again)
{
    begin();
    unsigned session = scenario_session(&s, page("page.html?never", 0));
    ck_assert(acs_wait_exchanges(f.acs, 1, SCENARIO_WAIT_MS));
    daemon_kill(&s.cpe);
    scenario_restart(&s);
    scenario_wait(&s, session + 1);
    ck_assert(acs_wait_exchanges(f.acs, 2, SCENARIO_WAIT_MS));
    session = scenario_session(&s, ALL "\nCancelTransfer CommandKey=page.html?never\n" ALL);
    const struct acs_exchange *before =
        scenario_message(&s, session, "GetAllQueuedTransfersResponse", 1);
    ck_assert_str_eq(scenario_text(&s, before, "//State"), "2"); /* in progress */
    scenario_message(&s, session, "CancelTransferResponse", 1);
    const struct acs_exchange *after =
        scenario_message(&s, session, "GetAllQueuedTransfersResponse", 2);
    ck_assert_uint_eq(acs_exchange_nodes(after, "//AllQueuedTransferStruct"), 0);
    end();
}
END_TEST

/* A kept connection that is reset is replaced once, so the session ends with the second. */
START_TEST(T_101_R_EVT_01_R_EVT_08_R_TC_03_told_until_it_is_confirmed)
{
    begin();
    scenario_queue(&s, page("page.html", 0));
    scenario_queue(&s, "answer\nreset\nreset");
    scenario_queue(&s, "answer\nanswer");
    scenario_wake(&s, 1);
    scenario_wait(&s, 2);
    while (acs_find(s.acs, 3, "TransferComplete", 2) == NULL)
        ck_assert(acs_wait_exchanges(s.acs, acs_exchange_count(s.acs) + 1, SCENARIO_WAIT_MS));
    ck_assert_uint_eq(file_server_fault(&s, 3, 1, "page.html"), 0);
    daemon_kill(&s.cpe);
    scenario_restart(&s);
    const struct acs_exchange *inform = scenario_wait_inform(&s, 4);
    ck_assert(scenario_has_event(&s, inform, "7 TRANSFER COMPLETE", ""));
    ck_assert(scenario_has_event(&s, inform, "M Download", "page.html"));
    scenario_wait(&s, 4);
    ck_assert_uint_eq(file_server_fault(&s, 4, 1, "page.html"), 0);
    daemon_kill(&s.cpe);
    scenario_restart(&s);
    inform = scenario_wait_inform(&s, 5);
    scenario_events(&s, inform, "1 BOOT", NULL);
    scenario_wait(&s, 5);
    ck_assert_str_eq(asked(), "/page.html ");
    end();
}
END_TEST

START_TEST(T_047_R_SES_34_refused_and_told_again)
{
    begin();
    daemon_set(&s.cpe, "Device.ManagementServer.CWMPRetryMinimumWaitInterval", "1");
    scenario_queue(&s, page("page.html", 0));
    scenario_queue(&s, "answer\nfault 8001\n" ALL);
    scenario_wake(&s, 1);
    scenario_wait(&s, 3);
    const struct acs_exchange *all = scenario_message(&s, 3, "GetAllQueuedTransfersResponse", 1);
    ck_assert_str_eq(scenario_text(&s, all, "//State"), "3"); /* R-GQT-03 */
    unsigned session = file_server_wait_complete(&s, 4);
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "page.html"), 0);
    end();
}
END_TEST

START_TEST(T_042_T_107_R_CXL_02_what_is_done_is_not_cancelled)
{
    begin();
    scenario_queue(&s, page("page.html", 0));
    scenario_queue(&s, "@hold answer\n@hold CancelTransfer CommandKey=page.html\nanswer");
    scenario_wake(&s, 1);
    scenario_wait(&s, 3);
    scenario_fault(&s, scenario_message(&s, 3, "Fault", 1), 9021);
    ck_assert_uint_eq(file_server_fault(&s, 3, 1, "page.html"), 0);
    end();
}
END_TEST

START_TEST(T_107_R_CXL_01_R_CXL_03_cancelled_before_it_began)
{
    begin();
    unsigned session = scenario_session(
        &s, arena_printf(f.arena,
                         "%s%s%sCancelTransfer CommandKey=k\n%s\nCancelTransfer "
                         "CommandKey=unknown",
                         page("k", 2), page("k", LATER), page("other", LATER), ALL));
    const struct acs_exchange *all =
        scenario_message(&s, session, "GetAllQueuedTransfersResponse", 1);
    ck_assert_uint_eq(acs_exchange_nodes(all, "//AllQueuedTransferStruct"), 1);
    ck_assert_str_eq(scenario_text(&s, all, "//CommandKey"), "other");
    scenario_message(&s, session, "CancelTransferResponse", 2);
    scenario_wait_silence(&s, session, 2500);
    ck_assert_str_eq(asked(), "");
    end();
}
END_TEST

START_TEST(R_URL_06_a_new_acs_inherits_no_orders)
{
    begin();
    scenario_session(&s, page("page.html", LATER));
    struct acs_config config = {0};
    char error[256];
    struct acs *other = acs_start(&config, error, sizeof(error));
    ck_assert_msg(other != NULL, "%s", error);
    ck_assert(acs_queue_session(other, ALL, NULL, 0));
    daemon_set(&s.cpe, "Device.ManagementServer.URL", acs_url(other));
    ck_assert(acs_wait_session_end(other, 1, SCENARIO_WAIT_MS));
    const struct acs_exchange *all = acs_find(other, 1, "GetAllQueuedTransfersResponse", 1);
    ck_assert_uint_eq(acs_exchange_nodes(all, "//AllQueuedTransferStruct"), 0);
    daemon_stop(&s.cpe);
    acs_stop(other);
    end();
}
END_TEST

/* ---- The operator's own ----------------------------------------------------------------- */

static void order_locally(const char *type, const char *name)
{
    char *answer = daemon_ask(
        &s.cpe, arena_printf(f.arena, "download %s\t%s", type, file_server_url(&f, name)));

    ck_assert_str_eq(answer, "");
    free(answer);
}

#define POLICY "Device.ManagementServer.AutonomousTransferCompletePolicy."

START_TEST(T_141_R_ATC_01_R_ATC_02_R_ATC_03_transfers_nobody_asked_for)
{
    begin();
    order_locally(WEB, "page.html");
    ck_assert(acs_wait_exchanges(f.acs, 1, SCENARIO_WAIT_MS));
    ck_assert(daemon_wait_answer(&s.cpe, "transfers", "", SCENARIO_WAIT_MS));
    unsigned session = scenario_session(&s, "SetParameterValues " POLICY "Enable=1:boolean " POLICY
                                            "FileTypeFilter=\"2 Web Content\":string " POLICY
                                            "ResultTypeFilter=Failure:string");
    scenario_message(&s, session, "SetParameterValuesResponse", 1);
    order_locally(WEB, "page.html");         /* filtered by its result */
    order_locally("4 Tone File", "missing"); /* and by its type */
    order_locally(WEB, "missing");
    const struct acs_exchange *inform = scenario_wait_inform(&s, session + 1);
    scenario_events(&s, inform, "10 AUTONOMOUS TRANSFER COMPLETE", NULL);
    scenario_wait(&s, session + 1);
    const struct acs_exchange *told =
        scenario_message(&s, session + 1, "AutonomousTransferComplete", 1);
    ck_assert_str_eq(scenario_text(&s, told, "//TransferURL"), file_server_url(&f, "missing"));
    ck_assert_str_eq(scenario_text(&s, told, "//IsDownload"), "1");
    ck_assert_str_eq(scenario_text(&s, told, "//FileType"), WEB);
    ck_assert_str_eq(scenario_text(&s, told, "//FaultCode"), "9016");
    ck_assert_ptr_null(acs_find(s.acs, session + 1, "AutonomousTransferComplete", 2));
    end();
}
END_TEST

START_TEST(R_RQD_01_request_download)
{
    begin();
    char *answer = daemon_ask(&s.cpe, "request-download 2 Web Content\tVersion=1.0\tA=b=c");
    ck_assert_str_eq(answer, "");
    free(answer);
    const struct acs_exchange *inform = scenario_wait_inform(&s, 2);
    scenario_events(&s, inform, "9 REQUEST DOWNLOAD", NULL);
    scenario_wait(&s, 2);
    const struct acs_exchange *request = scenario_message(&s, 2, "RequestDownload", 1);
    ck_assert_str_eq(scenario_text(&s, request, "//FileType"), WEB);
    ck_assert_str_eq(scenario_text(&s, request, "//ArgStruct[2]/Value"), "b=c");
    end();
}
END_TEST

START_TEST(R_GRM_02_the_acs_is_asked_for_its_methods)
{
    begin();
    char *answer = daemon_ask(&s.cpe, "acs-methods");
    ck_assert_str_eq(answer, "\n"); /* never asked before */
    free(answer);
    scenario_wait(&s, 2);
    scenario_message(&s, 2, "GetRPCMethods", 1);
    ck_assert(daemon_wait_answer(&s.cpe, "acs-methods", "Inform,GetRPCMethods,TransferComplete",
                                 SCENARIO_WAIT_MS));
    end();
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {T_102_R_UPL_01_R_UPL_02_log_files, 0},
        {R_UPL_03_R_UPL_04_a_configuration_comes_back, 2},
        {R_UPL_02_the_files_are_rows_of_the_model, sizeof(roots) / sizeof(roots[0])},
        {R_UPL_02_uploads_that_fail, 0},
        {T_099_R_DWN_08_R_DWN_14_R_GQT_01_the_queue, 0},
        {R_TC_01_R_TC_02_well_and_badly, 0},
        {R_GQT_02_R_SDL_05_downloads_and_uploads_only, 0},
        {R_FTR_03_R_FTR_06_a_transfer_does_not_hold_up_the_session, 0},
        {R_DWN_07_urls_for_a_browser_change_nothing, 0},
        {R_DWN_08_beyond_its_limit_it_is_full, 0},
        {T_100_R_DWN_04_R_DWN_13_R_DWN_14_three_survive_a_power_cut_in_order, 0},
        {T_144_R_DWN_13_a_download_that_the_power_cut_short_is_done_again, 0},
        {T_101_R_EVT_01_R_EVT_08_R_TC_03_told_until_it_is_confirmed, 0},
        {T_047_R_SES_34_refused_and_told_again, 0},
        {T_042_T_107_R_CXL_02_what_is_done_is_not_cancelled, 0},
        {T_107_R_CXL_01_R_CXL_03_cancelled_before_it_began, 0},
        {R_URL_06_a_new_acs_inherits_no_orders, 0},
        {T_141_R_ATC_01_R_ATC_02_R_ATC_03_transfers_nobody_asked_for, 0},
        {R_RQD_01_request_download, 0},
        {R_GRM_02_the_acs_is_asked_for_its_methods, 0},
    };

    return SCENARIO_MAIN("transfers", 60, tests);
}
