/* SPDX-License-Identifier: Apache-2.0 */
/* Transfers over TFTP, with atftpd; without it the program is skipped. */
#include "base/text.h"
#include "scenario/file_server.h"
#include "support/files.h"
#include "support/server.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define ATFTPD "/usr/sbin/atftpd"

static struct scenario s;
static struct file_server f; /* its folder is served over TFTP */
static struct server tftp;

static void begin(void)
{
    char port[8];
    char *log;

    file_server_start(&f, NULL);
    ck_assert_int_eq(chmod(f.folder, 0777), 0); /* atftpd gives up its rights */
    file_server_put(&f, "file", "over TFTP");
    char *path = files_path(f.folder, "file");
    ck_assert_int_eq(chmod(path, 0644), 0);
    free(path);
    snprintf(port, sizeof(port), "%u", files_free_udp_port());
    log = files_path(f.folder, "log");
    server_start(&tftp,
                 (const char *[]){ATFTPD, "--daemon", "--no-fork", "--bind-address", "127.0.0.1",
                                  "--port", port, f.folder, NULL},
                 (unsigned)strtoul(port, NULL, 10), true, log);
    free(log);
    scenario_start(&s, "");
}

static void end(void)
{
    scenario_end(&s);
    server_stop(&tftp);
    file_server_stop(&f);
}

static unsigned fault_of(const char *step, const char *key)
{
    unsigned session = scenario_session(&s, step);

    session = file_server_wait_complete(&s, session + 1);
    return file_server_fault(&s, session, 1, key);
}

static unsigned download(const char *name)
{
    const struct file_order order = {
        .key = "d",
        .type = "2 Web Content",
        .url = arena_printf(f.arena, "tftp://127.0.0.1:%u/%s", tftp.port, name),
        .target = "file"};

    return fault_of(file_server_download(&f, &order), "d");
}

START_TEST(R_FTR_01_download)
{
    begin();
    ck_assert_uint_eq(download("file"), 0);
    char *path = files_path(s.cpe.state, "files/web/file");
    char *content = files_read(path);
    ck_assert_str_eq(content, "over TFTP");
    free(content);
    free(path);
    ck_assert_uint_eq(download("missing"), 9016);
    end();
}
END_TEST

START_TEST(R_FTR_01_upload)
{
    begin();
    const struct file_order order = {
        .key = "u",
        .type = "2 Vendor Log File",
        .url = arena_printf(f.arena, "tftp://127.0.0.1:%u/uploaded", tftp.port)};
    ck_assert_uint_eq(fault_of(file_server_upload(&f, &order), "u"), 0);
    ck_assert_ptr_nonnull(strstr(file_server_get(&f, "uploaded"), "session begins"));
    end();
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {{R_FTR_01_download, 0}, {R_FTR_01_upload, 0}};

    if (!server_exists(ATFTPD)) {
        printf("1..0 # SKIP no atftpd\n");
        return EXIT_SUCCESS;
    }
    return SCENARIO_MAIN("transfer_tftp", 60, tests);
}
