/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Configuration files and what the operator decides about them: replaced as the startup
 * configuration, sent, refused by a closed gate (CLI reference 2.4, 5.17, 5.18, 10 item 8).
 */
#include "base/text.h"
#include "scenario/file_server.h"
#include "support/certificates.h"
#include "support/files.h"
#include "support/folder.h"

#include <stdlib.h>
#include <string.h>

static struct scenario s;
static struct file_server f;

#define CONFIG  "3 Vendor Configuration File"
#define TIMEOUT "Device.ManagementServer.X_CWMPD_CpeTimeout"

static void begin(void)
{
    file_server_start(&f, NULL);
    scenario_start(&s, "");
}

static void end(void)
{
    scenario_end(&s);
    file_server_stop(&f);
}

static const char *download(const char *key, const char *type, const char *name)
{
    return file_server_download(
        &f, &(struct file_order){.key = key, .type = type, .url = file_server_url(&f, name)});
}

static const char *upload(const char *key, const char *type, const char *name)
{
    return file_server_upload(
        &f, &(struct file_order){.key = key, .type = type, .url = file_server_url(&f, name)});
}

/* Has a file delivered; returns the session that told of it. */
static unsigned deliver(const char *type, const char *name)
{
    return file_server_wait_complete(&s, scenario_session(&s, download("k", type, name)) + 1);
}

static const char *why(unsigned session)
{
    return scenario_text(&s, scenario_message(&s, session, "TransferComplete", 1), "//FaultString");
}

/* ---- Replaced as a whole, or not at all ------------------------------------------------- */

static const struct {
    const char *lines, *line, *reason;
} bad[] = {
    {"  timer cpe-timeout 77\n  acs nonsense\n", ":9: ", "Invalid input: \"nonsense\""},
    {"  timer cpe-timeout 77\n  acs password 7 0G00\n", ":9: ", "illegal characters"},
    {"  disable upload\n  timer cpe-timeout 77777\n", ":9: ", "77777"},
    {"  timer cpe-timeout 77\nacs url http://127.0.0.1/\nwhat\n",
     ":10: ", "Unknown command: \"what\"."},
};

START_TEST(R_DWN_10_R_DWN_11_what_is_wrong_is_told_with_its_line)
{
    begin();
    file_server_put(&f, "new.conf", arena_printf(f.arena, "%s%s", s.config, bad[_i].lines));
    unsigned session = deliver(CONFIG, "new.conf");
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "k"), 9018);
    ck_assert_msg(strstr(why(session), arena_printf(f.arena, "new.conf%s", bad[_i].line)) != NULL,
                  "%s", why(session));
    ck_assert_msg(strstr(why(session), bad[_i].reason) != NULL, "%s", why(session));
    /* Nothing was touched, and nothing is after a restart. */
    for (unsigned round = 0; round < 2; round++) {
        ck_assert_str_eq(scenario_local(&s, TIMEOUT), "30");
        ck_assert_str_eq(scenario_local(&s, "Device.ManagementServer.X_CWMPD_UploadEnable"),
                         "true");
        daemon_kill(&s.cpe);
        scenario_restart(&s);
    }
    end();
}
END_TEST

START_TEST(R_DWN_12_it_is_run_after_the_restart)
{
    begin();
    daemon_set(&s.cpe, "Device.ManagementServer.X_CWMPD_UploadEnable", "false");
    file_server_put(&f, "new.conf", arena_printf(f.arena, "%s  timer cpe-timeout 77\n", s.config));
    unsigned session = deliver(CONFIG, "new.conf");
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "k"), 0);
    ck_assert(scenario_has_event(&s, scenario_message(&s, session, "Inform", 1), "1 BOOT", NULL));
    ck_assert_str_eq(scenario_local(&s, TIMEOUT), "77");
    /* What the file does not say is at its default. */
    ck_assert_str_eq(scenario_local(&s, "Device.ManagementServer.X_CWMPD_UploadEnable"), "true");
    end();
}
END_TEST

/* ---- Sent -------------------------------------------------------------------------------- */

static void start_with_tls(const char *folder)
{
    certificates_make_authority(folder, "root");
    certificates_make(folder, "server", "root", &(struct certificate_spec){.ip = "127.0.0.1"});
    char *root = files_path(folder, "root.pem"), *certificate = files_path(folder, "server.pem"),
         *key = files_path(folder, "server-key.pem");

    file_server_start(&f, &(struct acs_config){.tls_certificate = certificate, .tls_key = key});
    scenario_acs(&s, NULL);
    scenario_cpe(&s, arena_printf(f.arena, "  acs ca %s\n", root), NULL);
    scenario_wait(&s, 1);
    free(root);
    free(certificate);
    free(key);
}

/* Over TLS the file has the passwords, obfuscated, and gives a device back that has lost them. */
START_TEST(R_UPL_03_R_UPL_04_passwords_are_sent_over_tls)
{
    char folder[64];

    folder_make(folder);
    start_with_tls(folder);
    unsigned session =
        scenario_session(&s, upload("up", "3 Vendor Configuration File 1", "config"));
    session = file_server_wait_complete(&s, session + 1);
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "up"), 0);
    const char *config = file_server_get(&f, "config");
    ck_assert_ptr_nonnull(strstr(config, "  acs password 7 "));
    ck_assert_ptr_nonnull(strstr(config, "  cpe password 7 "));
    ck_assert_ptr_null(strstr(config, SCENARIO_PASSWORD));
    ck_assert_ptr_null(strstr(config, SCENARIO_CPE_PASSWORD));
    daemon_set(&s.cpe, "Device.ManagementServer.ConnectionRequestPassword", "another");
    daemon_set(&s.cpe, TIMEOUT, "55");
    session = scenario_session(&s, download("down", CONFIG, "config"));
    session = file_server_wait_complete(&s, session + 1);
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "down"), 0);
    ck_assert_str_eq(scenario_local(&s, TIMEOUT), "30");
    scenario_wake(&s, 1);
    scenario_wait(&s, session + 1);
    end();
    folder_remove(folder);
}
END_TEST

/* ---- Gates ------------------------------------------------------------------------------- */

static void expect_answers(const char *script, const char *response, unsigned count, unsigned fault)
{
    unsigned session = scenario_session(&s, script);

    for (unsigned nth = 1; nth <= count; nth++) {
        if (fault != 0)
            scenario_fault(&s, scenario_message(&s, session, "Fault", nth), fault);
        else
            scenario_message(&s, session, response, nth);
    }
    const struct acs_exchange *methods = scenario_message(&s, session, "GetRPCMethodsResponse", 1);
    ck_assert_uint_eq(acs_exchange_nodes(methods, "//string[.='Download' or .='Upload']"), 2);
}

static const char *all_downloads(void)
{
    return arena_printf(
        f.arena, "%s%s%sGetRPCMethods\n", download("1", "1 Firmware Upgrade Image", "missing"),
        download("2", "2 Web Content", "missing"), download("3", CONFIG, "missing"));
}

static const char *all_uploads(void)
{
    return arena_printf(
        f.arena, "%s%s%s%sGetRPCMethods\n", upload("1", "1 Vendor Configuration File", "a"),
        upload("2", "2 Vendor Log File", "b"), upload("3", "3 Vendor Configuration File 1", "c"),
        upload("4", "4 Vendor Log File 1", "d"));
}

START_TEST(gates_refuse_with_9001_and_methods_stay_listed)
{
    begin();
    daemon_set(&s.cpe, "Device.ManagementServer.X_CWMPD_DownloadEnable", "false");
    expect_answers(all_downloads(), NULL, 3, 9001);
    daemon_set(&s.cpe, "Device.ManagementServer.X_CWMPD_DownloadEnable", "true");
    daemon_set(&s.cpe, "Device.ManagementServer.X_CWMPD_UploadEnable", "false");
    expect_answers(all_uploads(), NULL, 4, 9001);
    expect_answers(all_downloads(), "DownloadResponse", 3, 0);
    end();
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {R_DWN_10_R_DWN_11_what_is_wrong_is_told_with_its_line, sizeof bad / sizeof *bad},
        {R_DWN_12_it_is_run_after_the_restart, 0},
        {R_UPL_03_R_UPL_04_passwords_are_sent_over_tls, 0},
        {gates_refuse_with_9001_and_methods_stay_listed, 0},
    };

    return SCENARIO_MAIN("configuration", 60, tests);
}
