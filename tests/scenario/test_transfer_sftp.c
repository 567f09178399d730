/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Transfers over SFTP, with OpenSSH's server. It asks the system for passwords, so it runs in a
 * mount namespace of its own with another password file; where there is no such server or no such
 * namespace the program is skipped.
 */
#include "base/text.h"
#include "scenario/file_server.h"
#include "support/files.h"
#include "support/server.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define SSHD   "/usr/sbin/sshd"
#define KEYGEN "/usr/bin/ssh-keygen"
#define SHELL  "/bin/sh"

static struct scenario s;
static struct file_server f;
static struct server sftp;

/* FILE_SERVER_PASSWORD, as crypt(3) has it. */
static const char shadow[] = "root:$6$cwmpdtest$U/S15guQiQKDZCHAxvtUqumf60mr52SHLhQnTU0efBgw."
                             "yQUC0wPuQLh1U6pubUXk6Ph13Fa0zr8XN3ooOv0x/:19000:0:99999:7:::\n"
                             "sshd:*:19000:0:99999:7:::\n";

static const char enter[] = "mount --bind \"$1/shadow\" /etc/shadow && mount -t tmpfs none /run && "
                            "mkdir -p /run/sshd && exec " SSHD " -D -e -f \"$1/config\"";

static void run(const char *command)
{
    ck_assert_int_eq(system(command), 0);
}

static void begin(void)
{
    unsigned port = files_free_port();

    file_server_start(&f, NULL);
    file_server_put(&f, "file", "over SFTP");
    file_server_put(&f, "shadow", shadow);
    /* libssh2 up to 1.10 knows no newer signatures of RSA keys, and no other keys with libgcrypt.
     */
    file_server_put(&f, "config",
                    arena_printf(f.arena,
                                 "ListenAddress 127.0.0.1\nPort %u\nHostKey %s/key\nUsePAM no\n"
                                 "PermitRootLogin yes\nPasswordAuthentication yes\n"
                                 "HostKeyAlgorithms +ssh-rsa\nPidFile none\n"
                                 "Subsystem sftp internal-sftp\n",
                                 port, f.folder));
    run(arena_printf(f.arena, KEYGEN " -q -t rsa -b 2048 -N '' -f %s/key", f.folder));
    server_start(
        &sftp,
        (const char *[]){"/usr/bin/unshare", "-m", SHELL, "-c", enter, SHELL, f.folder, NULL}, port,
        false, arena_printf(f.arena, "%s/log", f.folder));
    scenario_start(&s, "");
}

static void end(void)
{
    scenario_end(&s);
    server_stop(&sftp);
    file_server_stop(&f);
}

/* Makes the daemon know this key as the server's. */
static void trust(const char *key)
{
    char *path = files_path(s.cpe.state, "known_hosts");

    files_write(path, arena_printf(f.arena, "[127.0.0.1]:%u %s", sftp.port, key));
    free(path);
}

static unsigned fault_of(const char *step, const char *key)
{
    unsigned session = scenario_session(&s, step);

    session = file_server_wait_complete(&s, session + 1);
    return file_server_fault(&s, session, 1, key);
}

static unsigned download(const char *name, const char *password)
{
    const struct file_order order = {
        .key = "d",
        .type = "2 Web Content",
        .url = arena_printf(f.arena, "sftp://127.0.0.1:%u%s/%s", sftp.port, f.folder, name),
        .username = "root",
        .password = password,
        .target = "file"};

    return fault_of(file_server_download(&f, &order), "d");
}

START_TEST(R_FTR_01_download)
{
    begin();
    trust(file_server_get(&f, "key.pub"));
    ck_assert_uint_eq(download("file", FILE_SERVER_PASSWORD), 0);
    char *path = files_path(s.cpe.state, "files/web/file");
    char *content = files_read(path);
    ck_assert_str_eq(content, "over SFTP");
    free(content);
    free(path);
    ck_assert_uint_eq(download("file", "wrong"), 9012);
    ck_assert_uint_eq(download("missing", FILE_SERVER_PASSWORD), 9016);
    end();
}
END_TEST

START_TEST(a_server_that_is_not_known_is_not_talked_to)
{
    begin();
    ck_assert_uint_eq(download("file", FILE_SERVER_PASSWORD), 9015);
    run(arena_printf(f.arena, KEYGEN " -q -t rsa -b 2048 -N '' -f %s/other", f.folder));
    trust(file_server_get(&f, "other.pub"));
    ck_assert_uint_eq(download("file", FILE_SERVER_PASSWORD), 9015);
    /* It has not even been told the user's name. */
    ck_assert_ptr_null(strstr(file_server_get(&f, "log"), "for root"));
    end();
}
END_TEST

START_TEST(R_FTR_01_upload)
{
    begin();
    trust(file_server_get(&f, "key.pub"));
    const struct file_order order = {
        .key = "u",
        .type = "2 Vendor Log File",
        .url = arena_printf(f.arena, "sftp://127.0.0.1:%u%s/uploaded", sftp.port, f.folder),
        .username = "root",
        .password = FILE_SERVER_PASSWORD};
    ck_assert_uint_eq(fault_of(file_server_upload(&f, &order), "u"), 0);
    ck_assert_ptr_nonnull(strstr(file_server_get(&f, "uploaded"), "session begins"));
    end();
}
END_TEST

/* libssh2 1.10 copies between overlapping pieces of memory when it is told which methods to prefer:
 * the sanitizer is not to look at copies in this program's daemons. */
static void spare_the_library(void)
{
    const char *present = getenv("ASAN_OPTIONS");
    char options[512];

    snprintf(options, sizeof(options), "%s:replace_intrin=0", present != NULL ? present : "");
    setenv("ASAN_OPTIONS", options, 1);
}

int main(void)
{
    const struct scenario_test tests[] = {{R_FTR_01_download, 0},
                                          {a_server_that_is_not_known_is_not_talked_to, 0},
                                          {R_FTR_01_upload, 0}};

    if (!server_exists(SSHD) || !server_exists(KEYGEN) ||
        system("unshare -m mount --bind /etc/hostname /etc/hostname 2>/dev/null") != 0) {
        printf("1..0 # SKIP no OpenSSH server, or no mount namespaces\n");
        return EXIT_SUCCESS;
    }
    spare_the_library();
    return SCENARIO_MAIN("transfer_sftp", 60, tests);
}
