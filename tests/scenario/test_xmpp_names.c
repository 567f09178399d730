/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How the XMPP server is found (R-XMP-07): by SRV records, by the domain's own addresses, with a
 * name server, dnsmasq, in a network of the test's own. Where one of these cannot be had the
 * program is skipped.
 */
#include "base/buf.h"
#include "scenario/scenario.h"
#include "support/files.h"
#include "support/network.h"
#include "support/prosody.h"

#include <stdlib.h>
#include <string.h>

#define DNSMASQ "/usr/sbin/dnsmasq"
#define ROW     "Device.XMPP.Connection.1."
#define PORT    5222

static struct scenario s;
static struct prosody prosody;
static struct server dnsmasq;

static const struct {
    const char *algorithm;
    const char *records[3];
} ways[] = {
    {"DNS-SRV",
     {"--host-record=server.example,127.0.0.1",
      "--srv-host=_xmpp-client._tcp." PROSODY_DOMAIN ",server.example,5222"}},
    /* The first one is not there. */
    {"DNS-SRV",
     {"--host-record=server.example,127.0.0.1",
      "--srv-host=_xmpp-client._tcp." PROSODY_DOMAIN ",server.example,5222,20",
      "--srv-host=_xmpp-client._tcp." PROSODY_DOMAIN ",server.example,1,10"}},
    {"DNS-SRV", {"--host-record=" PROSODY_DOMAIN ",127.0.0.1"}},
    {"DNS", {"--host-record=" PROSODY_DOMAIN ",127.0.0.1"}},
};

static void start_dnsmasq(const char *const records[3])
{
    const char *const arguments[] = {DNSMASQ,
                                     "--keep-in-foreground",
                                     "--conf-file=/dev/null",
                                     "--no-resolv",
                                     "--no-hosts",
                                     "--user=root",
                                     "--pid-file",
                                     "--listen-address=127.0.0.1",
                                     "--bind-interfaces",
                                     "--local=/example/",
                                     records[0],
                                     records[1],
                                     records[2],
                                     NULL};

    server_start(&dnsmasq, arguments, 53, true, "/dev/null");
}

START_TEST(R_XMP_07_finds_the_server)
{
    struct buf lines = {0};

    prosody_make(&prosody);
    char *program = files_copy_program(getenv("CWMPD_XMPP_BIN"), prosody.folder);
    const struct daemon_options options = {
        .extra = (const char *const[]){"--xmpp-program", program, NULL}};
    prosody.port = PORT;
    prosody_start(&prosody, "");
    start_dnsmasq(ways[_i].records);
    scenario_acs(&s, NULL);
    buf_printf(&lines, "  acs ca %s/root.pem\n", prosody.folder);
    scenario_cpe(&s, buf_text(&lines), &options);
    buf_free(&lines);
    free(program);
    scenario_wait(&s, 1);
    scenario_session(
        &s, arena_printf(s.arena,
                         "AddObject Device.XMPP.Connection.\n"
                         "SetParameterValues " ROW "Username=cpe " ROW "Password=" PROSODY_PASSWORD
                         " " ROW "Domain=" PROSODY_DOMAIN " " ROW "ServerConnectAlgorithm=%s " ROW
                         "ServerRetryInitialInterval=1 " ROW "Enable=true "
                         "Device.ManagementServer.ConnReqXMPPConnection=Device.XMPP.Connection.1",
                         ways[_i].algorithm));
    ck_assert_msg(daemon_wait_value(&s.cpe, ROW "Status", "Enabled", SCENARIO_WAIT_MS),
                  "Status is %s", scenario_local(&s, ROW "Status"));
    /* Without a Resource the server has chosen one. */
    ck_assert_ptr_nonnull(strstr(scenario_local(&s, ROW "JabberID"), "cpe@" PROSODY_DOMAIN "/"));
    scenario_end(&s);
    server_stop(&dnsmasq);
    prosody_finish(&prosody);
}
END_TEST

/* With this machine as the only name server; the mounts are this process's own. */
static bool make_network(void)
{
    return server_exists(DNSMASQ) && prosody_exists() && network_enter(true) &&
           network_run("mount -t tmpfs tmpfs /mnt && "
                       "echo nameserver 127.0.0.1 >/mnt/resolv.conf && "
                       "mount --bind /mnt/resolv.conf /etc/resolv.conf");
}

int main(void)
{
    const struct scenario_test tests[] = {{R_XMP_07_finds_the_server, sizeof ways / sizeof *ways}};

    if (!make_network()) {
        printf("1..0 # SKIP Prosody, dnsmasq or a network of its own cannot be had here\n");
        return EXIT_SUCCESS;
    }
    return SCENARIO_MAIN("xmpp_names", 60, tests);
}
