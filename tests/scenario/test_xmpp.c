/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Connection requests over XMPP (Annex K), with Prosody as the server. Without it the program is
 * skipped.
 */
#include "base/text.h"
#include "scenario/scenario.h"
#include "support/certificates.h"
#include "support/files.h"
#include "support/prosody.h"

#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define SERVER   "Device.ManagementServer."
#define ROW      "Device.XMPP.Connection.1."
#define IGD_ROOT "InternetGatewayDevice."
#define IGD_ROW  IGD_ROOT "XMPP.Connection.1."
#define ADDRESS  "cpe@" PROSODY_DOMAIN "/box"

#define CONTENT(username, password)                                                                \
    "<connectionRequest xmlns='urn:broadband-forum-org:cwmp:xmppConnReq-1-0'><username>" username  \
    "</username><password>" password "</password></connectionRequest>"
#define RIGHT CONTENT(SCENARIO_CPE_USERNAME, SCENARIO_CPE_PASSWORD)

static struct scenario s;
static struct prosody prosody;

static void start_cpe(const char *lines, const char *model)
{
    static const char *extra[] = {"--xmpp-program", NULL, NULL}; /* for a restart as well */
    const struct daemon_options options = {.extra = extra, .model = model};

    extra[1] = files_copy_program(getenv("CWMPD_XMPP_BIN"), prosody.folder);
    scenario_acs(&s, NULL);
    scenario_cpe(&s, lines, &options);
    scenario_wait(&s, 1);
}

/* A server, and a daemon that trusts it. */
static void begin(const char *settings)
{
    struct buf lines = {0};

    prosody_make(&prosody);
    prosody_start(&prosody, settings);
    buf_printf(&lines, "  acs ca %s/root.pem\n", prosody.folder);
    start_cpe(buf_text(&lines), NULL);
    buf_free(&lines);
}

static void end(void)
{
    scenario_end(&s);
    prosody_finish(&prosody);
}

/* What the ACS sets for a connection to be there; `more` are further values of its row. */
static unsigned provision(const char *more)
{
    struct buf script = {0};
    unsigned session;

    buf_printf(&script,
               "AddObject Device.XMPP.Connection.\n"
               "AddObject " ROW "Server.\n"
               "SetParameterValues " ROW "Username=cpe " ROW "Password=" PROSODY_PASSWORD " " ROW
               "Domain=" PROSODY_DOMAIN " " ROW "Resource=box " ROW
               "ServerConnectAlgorithm=ServerTable " ROW "ServerRetryInitialInterval=1 " ROW
               "ServerRetryIntervalMultiplier=1000 " ROW "Enable=true " ROW
               "Server.1.ServerAddress=127.0.0.1 " ROW "Server.1.Port=%u " ROW
               "Server.1.Enable=true\n"
               "SetParameterValues " SERVER "ConnReqXMPPConnection=Device.XMPP.Connection.1 %s",
               prosody.port, more);
    session = scenario_session(&s, buf_text(&script));
    buf_free(&script);
    return session;
}

/* What the program that holds the connection tells comes by and by. */
static void wait_told(const char *parameter, const char *value)
{
    ck_assert_msg(daemon_wait_value(&s.cpe, parameter, value, SCENARIO_WAIT_MS), "%s is %s, not %s",
                  parameter, scenario_local(&s, parameter), value);
}

static void wait_status(const char *status)
{
    wait_told(ROW "Status", status);
}

/* The session in which the ACS hears of the address. */
static unsigned wait_online(unsigned session)
{
    const struct acs_exchange *inform = scenario_wait_inform(&s, session + 1);

    scenario_events(&s, inform, "4 VALUE CHANGE", NULL);
    ck_assert_str_eq(scenario_value(&s, inform, SERVER "ConnReqJabberID"), ADDRESS);
    scenario_wait(&s, session + 1);
    wait_status("Enabled");
    return session + 1;
}

/* What `show cwmp status` says of it, sooner or later: between two attempts that fail it says that
 * it is connecting. The session in which it was so. */
static unsigned expect_shown(const char *row)
{
    const char *output;
    unsigned session, tries = 0;

    do {
        session = scenario_session(&s, "X_CWMPD_ExecuteCliCommand privileged \"show cwmp status\"");
        output = scenario_text(
            &s, scenario_message(&s, session, "X_CWMPD_ExecuteCliCommandResponse", 1), "//Output");
    } while (strstr(output, row) == NULL && ++tries < 200);
    ck_assert_msg(tries < 200, "%s", output);
    return session;
}

static const char *ask(const char *user, const char *content)
{
    return prosody_ask(&prosody, user, ADDRESS, "get", content);
}

static unsigned wait_woken(unsigned session)
{
    scenario_events(&s, scenario_wait_inform(&s, session + 1), "6 CONNECTION REQUEST", NULL);
    scenario_wait(&s, session + 1);
    return session + 1;
}

static void expect_log(const char *wanted)
{
    char *log = daemon_log(&s.cpe);

    ck_assert_msg(strstr(log, wanted) != NULL, "not in the log: %s\n%s", wanted, log);
    free(log);
}

START_TEST(T_126_R_XMP_01_R_XMP_02_R_XMP_05_wakes)
{
    begin("");
    unsigned session = wait_online(provision(""));

    ck_assert_str_eq(scenario_local(&s, ROW "JabberID"), ADDRESS);
    ck_assert_str_eq(scenario_local(&s, ROW "TLSEstablished"), "true");
    ck_assert_str_eq(scenario_local(&s, ROW "Password"), "");
    session = expect_shown("XMPP connection requests    : online as " ADDRESS ", with TLS\n");
    ck_assert_str_ne(scenario_local(&s, ROW "LastChangeDate"), "0001-01-01T00:00:00Z");
    ck_assert_ptr_nonnull(strstr(scenario_local(&s, SERVER "SupportedConnReqMethods"), "XMPP"));
    ck_assert_str_eq(ask("acs", RIGHT), "result");
    session = wait_woken(session);
    /* The same address after a restart is no change (R-XMP-02). */
    daemon_stop(&s.cpe);
    scenario_restart(&s);
    scenario_events(&s, scenario_wait_inform(&s, session + 1), "1 BOOT", NULL);
    scenario_wait(&s, session + 1);
    wait_status("Enabled");
    ck_assert_str_eq(ask("acs", RIGHT), "result");
    session = wait_woken(session + 1);
    daemon_set(&s.cpe, ROW "Enable", "false");
    wait_status("Disabled");
    wait_told(SERVER "ConnReqJabberID", "");
    ck_assert_str_eq(ask("acs", RIGHT), "error service-unavailable");
    expect_shown("XMPP connection requests    : off\n");
    end();
}
END_TEST

/* Without CWMP nobody is there to be called (R-SES-02); a server that is not enabled is none. */
START_TEST(R_XMP_01_R_XMP_07_what_is_switched_off)
{
    begin("");
    wait_online(provision(""));
    daemon_set(&s.cpe, SERVER "EnableCWMP", "0");
    wait_status("Dormant");
    wait_told(SERVER "ConnReqJabberID", "");
    ck_assert_str_eq(ask("acs", RIGHT), "error service-unavailable");
    daemon_set(&s.cpe, SERVER "EnableCWMP", "1");
    wait_status("Enabled");
    wait_told(SERVER "ConnReqJabberID", ADDRESS);
    daemon_set(&s.cpe, ROW "Server.1.Enable", "false");
    wait_status("Error_Misconfigured");
    expect_shown("XMPP connection requests    : misconfigured: there is no server\n");
    end();
}
END_TEST

START_TEST(T_126_R_XMP_03_R_XMP_04_R_XMP_05_refuses)
{
    begin("");
    unsigned session = wait_online(provision(""));

    ck_assert_str_eq(ask("acs", CONTENT(SCENARIO_CPE_USERNAME, "wrong")), "error not-authorized");
    ck_assert_str_eq(ask("acs", CONTENT("wrong", SCENARIO_CPE_PASSWORD)), "error not-authorized");
    ck_assert_str_eq(ask("acs", CONTENT("", "")), "error not-authorized");
    ck_assert_str_eq(ask("acs", "<connectionRequest "
                                "xmlns='urn:broadband-forum-org:cwmp:xmppConnReq-1-0'/>"),
                     "error bad-request");
    ck_assert_str_eq(ask("acs", "<ping xmlns='urn:xmpp:ping'/>"), "error service-unavailable");
    daemon_set(&s.cpe, SERVER "ConnReqAllowedJabberIDs", "acs@" PROSODY_DOMAIN "/2,acs@y.example");
    ck_assert_str_eq(ask("acs", RIGHT), "error service-unavailable");
    ck_assert_str_eq(ask("stranger", RIGHT), "error service-unavailable");
    expect_log("from stranger@" PROSODY_DOMAIN "/1 over XMPP refused: the sender is not allowed");
    wait_told(ROW "Stats.TransmittedErrorMessages", "7");
    scenario_wait_silence(&s, session, 500);
    daemon_set(&s.cpe, SERVER "ConnReqAllowedJabberIDs", "x@y.example, ACS@" PROSODY_DOMAIN);
    ck_assert_str_eq(ask("acs", RIGHT), "result");
    wait_woken(session);
    end();
}
END_TEST

START_TEST(R_XMP_09_while_a_session_is_under_way)
{
    begin("");
    unsigned session = wait_online(provision(""));

    scenario_queue(&s, "@delay=3000 GetParameterValues " SERVER "ConnReqJabberID");
    ck_assert_str_eq(ask("acs", RIGHT), "result");
    scenario_wait_inform(&s, session + 1);
    const char *answer = ask("acs", RIGHT);
    scenario_wait(&s, session + 1);
    /* Busy, or a session of its own after that one. */
    if (text_equal(answer, "result"))
        wait_woken(session + 1);
    else
        ck_assert_str_eq(answer, "error service-unavailable");
    end();
}
END_TEST

START_TEST(R_XMP_02_R_XMP_07_comes_back_when_the_server_does)
{
    begin("");
    unsigned session = wait_online(provision(""));

    prosody_stop(&prosody);
    wait_status("ServerNotPresent");
    wait_told(SERVER "ConnReqJabberID", ADDRESS);
    wait_told(ROW "JabberID", "");
    wait_told(ROW "TLSEstablished", "false");
    session = expect_shown("XMPP connection requests    : no server: ");
    prosody_start(&prosody, "");
    wait_status("Enabled");
    ck_assert_str_eq(ask("acs", RIGHT), "result");
    wait_woken(session); /* and nobody has told of the address again */
    end();
}
END_TEST

/* What the operator's roots, the server's names and its TLS make of the connection (R-XMP-06). */
static const struct {
    const char *root, *name;
    const char *settings;
    const char *more;
    const char *status;
    const char *log;
    const char *shown; /* how it begins */
} servers[] = {
    {"root", "y.example", "", "", "Error", "hostname mismatch", "server not trusted: "},
    {"other", PROSODY_DOMAIN, "", "", "Error",
     "certificate of the server: ", "server not trusted: "},
    {"root", PROSODY_DOMAIN, "modules_disabled = { \"tls\" }\nc2s_require_encryption = false", "",
     "Error", "has no TLS", "server not trusted: "},
    {"root", PROSODY_DOMAIN, "", ROW "Password=wrong", "Error_AuthenticationFailure",
     "does not take user name and password", "not logged in: "},
    {"root", PROSODY_DOMAIN, "", ROW "Username=a@b", "Error_Misconfigured", "", "misconfigured: "},
    {"root", PROSODY_DOMAIN, "modules_disabled = { \"tls\" }\nc2s_require_encryption = false",
     ROW "UseTLS=false", "Enabled", "without TLS", "online as " ADDRESS ", without TLS\n"},
    {"root", PROSODY_DOMAIN, "", ROW "UseTLS=false", "Enabled", "with TLS",
     "online as " ADDRESS ", with TLS\n"},
    {"root", PROSODY_DOMAIN,
     "modules_disabled = { \"tls\" }\nc2s_require_encryption = false\n"
     "allow_unencrypted_plain_auth = true\ndisable_sasl_mechanisms = { \"SCRAM-SHA-1\", "
     "\"SCRAM-SHA-256\" }",
     ROW "UseTLS=false", "Error", "passwords in clear only", "server not trusted: "},
};

START_TEST(R_XMP_06_whom_it_trusts)
{
    const struct certificate_spec spec = {.dns = servers[_i].name};
    struct buf lines = {0};

    prosody_make(&prosody);
    certificates_make(prosody.folder, "server", "root", &spec);
    prosody_start(&prosody, servers[_i].settings);
    buf_printf(&lines, "  acs ca %s/%s.pem\n", prosody.folder, servers[_i].root);
    start_cpe(buf_text(&lines), NULL);
    buf_free(&lines);
    provision(servers[_i].more);
    wait_status(servers[_i].status);
    expect_log(servers[_i].log);
    expect_shown(arena_printf(s.arena, "XMPP connection requests    : %s", servers[_i].shown));
    end();
}
END_TEST

/* ---- White space ----------------------------------------------------------------------------- */

/* What is between the daemon and the server, and counts what keeps the connection alive. */
static struct relay {
    int listener;
    unsigned port, server;
    atomic_uint blanks;
    pthread_t thread;
} relay;

static int open_socket(unsigned port, bool listens)
{
    struct sockaddr_in address = {.sin_family = AF_INET,
                                  .sin_port = htons((uint16_t)port),
                                  .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    int on = 1;

    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (listens ? bind(descriptor, (struct sockaddr *)&address, sizeof address) != 0 ||
                      listen(descriptor, 4) != 0
                : connect(descriptor, (struct sockaddr *)&address, sizeof address) != 0) {
        close(descriptor);
        return -1;
    }
    return descriptor;
}

/* False: the end. */
static bool pass_on(int from, int to, bool counts)
{
    char piece[4096];
    ssize_t length = read(from, piece, sizeof piece);

    if (counts && length == 1 && piece[0] == ' ')
        relay.blanks++;
    return length > 0 && send(to, piece, (size_t)length, MSG_NOSIGNAL) == length;
}

/* One connection at a time, until the listener is shut down. */
static void *work(void *argument)
{
    int client, server;

    (void)argument;
    while ((client = accept(relay.listener, NULL, NULL)) >= 0) {
        struct pollfd ends[] = {{client, POLLIN, 0}, {-1, POLLIN, 0}};
        bool goes_on = (server = ends[1].fd = open_socket(relay.server, false)) >= 0;

        while (goes_on && poll(ends, 2, -1) > 0)
            goes_on = (ends[0].revents == 0 || pass_on(client, server, true)) &&
                      (ends[1].revents == 0 || pass_on(server, client, false));
        close(client);
        close(server);
    }
    return NULL;
}

static void start_relay(void)
{
    relay.server = prosody.port;
    relay.port = files_free_port();
    relay.listener = open_socket(relay.port, true);
    ck_assert_int_ge(relay.listener, 0);
    ck_assert_int_eq(pthread_create(&relay.thread, NULL, work, NULL), 0);
}

/* The daemon and the server have ended what there was. */
static void stop_relay(void)
{
    shutdown(relay.listener, SHUT_RDWR);
    pthread_join(relay.thread, NULL);
    close(relay.listener);
}

/* Without TLS, so that they can be seen. */
START_TEST(R_XMP_08_keeps_the_connection_alive)
{
    begin("modules_disabled = { \"tls\" }\nc2s_require_encryption = false");
    start_relay();
    provision(arena_printf(s.arena,
                           ROW "UseTLS=false " ROW "KeepAliveInterval=1 " ROW "Server.1.Port=%u",
                           relay.port));
    wait_status("Enabled");
    for (unsigned waited = 0; relay.blanks < 3; waited += 20) {
        ck_assert_msg(waited < SCENARIO_WAIT_MS, "%u in all", relay.blanks);
        poll(NULL, 0, 20);
    }
    wait_status("Enabled");
    scenario_end(&s);
    stop_relay();
    prosody_finish(&prosody);
}
END_TEST

/* InternetGatewayDevice:1 is no different. */
START_TEST(R_XMP_01_the_other_root)
{
    struct buf script = {0};

    prosody_make(&prosody);
    prosody_start(&prosody, "");
    buf_printf(&script, "  acs ca %s/root.pem\n", prosody.folder);
    start_cpe(buf_text(&script), "igd1");
    buf_clear(&script);
    buf_printf(&script,
               "AddObject " IGD_ROOT "XMPP.Connection.\nAddObject " IGD_ROW "Server.\n"
               "SetParameterValues " IGD_ROW "Username=cpe " IGD_ROW "Password=" PROSODY_PASSWORD
               " " IGD_ROW "Domain=" PROSODY_DOMAIN " " IGD_ROW "Resource=box " IGD_ROW
               "ServerConnectAlgorithm=ServerTable " IGD_ROW "Enable=true " IGD_ROW
               "Server.1.ServerAddress=127.0.0.1 " IGD_ROW "Server.1.Port=%u " IGD_ROW
               "Server.1.Enable=true " IGD_ROOT "ManagementServer.ConnReqXMPPConnection=" IGD_ROOT
               "XMPP.Connection.1",
               prosody.port);
    scenario_session(&s, buf_text(&script));
    buf_free(&script);
    wait_told(IGD_ROW "Status", "Enabled");
    scenario_wait(&s, 3);
    ck_assert_str_eq(ask("acs", RIGHT), "result");
    wait_woken(3);
    ck_assert_str_ne(scenario_local(&s, IGD_ROW "Stats.ReceivedMessages"), "0");
    end();
}
END_TEST

START_TEST(R_XMP_06_what_is_revoked)
{
    struct buf lines = {0};

    prosody_make(&prosody);
    certificates_revoke(prosody.folder, "list", "root", "server");
    prosody_start(&prosody, "");
    buf_printf(&lines, "  acs ca %1$s/root.pem\n  acs crl %1$s/list.pem\n", prosody.folder);
    start_cpe(buf_text(&lines), NULL);
    buf_free(&lines);
    provision("");
    wait_status("Error");
    expect_log("certificate revoked");
    end();
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {T_126_R_XMP_01_R_XMP_02_R_XMP_05_wakes, 0},
        {R_XMP_01_R_XMP_07_what_is_switched_off, 0},
        {T_126_R_XMP_03_R_XMP_04_R_XMP_05_refuses, 0},
        {R_XMP_09_while_a_session_is_under_way, 0},
        {R_XMP_02_R_XMP_07_comes_back_when_the_server_does, 0},
        {R_XMP_06_whom_it_trusts, sizeof servers / sizeof *servers},
        {R_XMP_06_what_is_revoked, 0},
        {R_XMP_01_the_other_root, 0},
        {R_XMP_08_keeps_the_connection_alive, 0},
    };

    if (!prosody_exists()) {
        printf("1..0 # SKIP there is no XMPP server (package prosody)\n");
        return EXIT_SUCCESS;
    }
    return SCENARIO_MAIN("xmpp", 60, tests);
}
