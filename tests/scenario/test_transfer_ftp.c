/* SPDX-License-Identifier: Apache-2.0 */
/* Transfers over FTP, with the server of python3-pyftpdlib; without it the program is skipped. */
#include "base/text.h"
#include "scenario/file_server.h"
#include "support/files.h"
#include "support/server.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define PYTHON  "/usr/bin/python3"
#define LIBRARY "/usr/lib/python3/dist-packages/pyftpdlib"

static struct scenario s;
static struct file_server f; /* its folder is served over FTP */
static struct server ftp;

static const char program[] = "import sys\n"
                              "from pyftpdlib.authorizers import DummyAuthorizer\n"
                              "from pyftpdlib.handlers import FTPHandler\n"
                              "from pyftpdlib.servers import FTPServer\n"
                              "folder, port = sys.argv[1], int(sys.argv[2])\n"
                              "FTPHandler.authorizer = DummyAuthorizer()\n"
                              "FTPHandler.authorizer.add_user('" FILE_SERVER_USER
                              "', '" FILE_SERVER_PASSWORD "', folder, perm='elradfmw')\n"
                              "FTPHandler.authorizer.add_anonymous(folder + '/public')\n"
                              "FTPServer(('127.0.0.1', port), FTPHandler).serve_forever()\n";

static void begin(void)
{
    char port[8];
    char *log, *public;

    file_server_start(&f, NULL);
    public = files_path(f.folder, "public");
    ck_assert_int_eq(mkdir(public, 0700), 0);
    file_server_put(&f, "file", "over FTP");
    file_server_put(&f, "public/open", "for everybody");
    snprintf(port, sizeof(port), "%u", files_free_port());
    log = files_path(f.folder, "log");
    server_start(&ftp, (const char *[]){PYTHON, "-c", program, f.folder, port, NULL},
                 (unsigned)strtoul(port, NULL, 10), false, log);
    free(log);
    free(public);
    scenario_start(&s, "");
}

static void end(void)
{
    scenario_end(&s);
    server_stop(&ftp);
    file_server_stop(&f);
}

static const char *url(const char *name)
{
    return arena_printf(f.arena, "ftp://127.0.0.1:%u/%s", ftp.port, name);
}

static unsigned fault_of(const char *step, const char *key)
{
    unsigned session = scenario_session(&s, step);

    session = file_server_wait_complete(&s, session + 1);
    return file_server_fault(&s, session, 1, key);
}

static unsigned download(const char *name, const char *username, const char *password)
{
    return fault_of(file_server_download(&f, &(struct file_order){.key = "d",
                                                                  .type = "2 Web Content",
                                                                  .url = url(name),
                                                                  .username = username,
                                                                  .password = password,
                                                                  .target = "file"}),
                    "d");
}

START_TEST(R_FTR_01_download)
{
    begin();
    ck_assert_uint_eq(download("file", FILE_SERVER_USER, FILE_SERVER_PASSWORD), 0);
    char *path = files_path(s.cpe.state, "files/web/file");
    char *content = files_read(path);
    ck_assert_str_eq(content, "over FTP");
    free(content);
    ck_assert_uint_eq(download("open", "", ""), 0); /* without a name: as anybody */
    content = files_read(path);
    ck_assert_str_eq(content, "for everybody");
    free(content);
    free(path);
    end();
}
END_TEST

START_TEST(R_DWN_10_its_faults)
{
    begin();
    ck_assert_uint_eq(download("file", FILE_SERVER_USER, "wrong"), 9012);
    ck_assert_uint_eq(download("missing", FILE_SERVER_USER, FILE_SERVER_PASSWORD), 9016);
    server_stop(&ftp);
    ck_assert_uint_eq(download("file", FILE_SERVER_USER, FILE_SERVER_PASSWORD), 9015);
    char *log = daemon_log(&s.cpe);
    ck_assert_ptr_null(strstr(log, FILE_SERVER_PASSWORD));
    free(log);
    end();
}
END_TEST

START_TEST(R_FTR_01_upload)
{
    struct file_order order = {.key = "u",
                               .type = "2 Vendor Log File",
                               .username = FILE_SERVER_USER,
                               .password = FILE_SERVER_PASSWORD};

    begin();
    order.url = url("uploaded");
    ck_assert_uint_eq(fault_of(file_server_upload(&f, &order), "u"), 0);
    ck_assert_ptr_nonnull(strstr(file_server_get(&f, "uploaded"), "session begins"));
    order.url = url("no/such/folder/uploaded");
    ck_assert_uint_eq(fault_of(file_server_upload(&f, &order), "u"), 9011);
    end();
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {R_FTR_01_download, 0}, {R_DWN_10_its_faults, 0}, {R_FTR_01_upload, 0}};

    if (!server_exists(PYTHON) || !server_exists(LIBRARY)) {
        printf("1..0 # SKIP no python3-pyftpdlib\n");
        return EXIT_SUCCESS;
    }
    return SCENARIO_MAIN("transfer_ftp", 60, tests);
}
