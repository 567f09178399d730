/* SPDX-License-Identifier: Apache-2.0 */
/* The way to the ACS through an HTTP proxy: tinyproxy, with and without a login. */
#include "scenario/file_server.h"

#include "base/buf.h"
#include "support/certificates.h"
#include "support/files.h"
#include "support/folder.h"

#include <arpa/inet.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#define LOGIN "proxy-secret-1"

static struct scenario s;
static char folder[64];
static unsigned port;
static pid_t proxy;

static bool accepts(void)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    int connection = socket(AF_INET, SOCK_STREAM, 0);
    bool ok;

    inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
    ok = connect(connection, (struct sockaddr *)&address, sizeof address) == 0;
    close(connection);
    return ok;
}

/* Starts the proxy; `login`: it asks for one (Basic). Without the program there is no test. */
static void start_proxy(bool login)
{
    char *config = files_path(folder, "proxy.conf");
    struct buf text = {0};

    port = files_free_port();
    buf_printf(&text,
               "Port %u\nListen 127.0.0.1\nAllow 127.0.0.1\nLogFile \"%s/proxy.log\"\nLogLevel "
               "Connect\n%s",
               port, folder, login ? "BasicAuth box " LOGIN "\n" : "");
    files_write(config, buf_text(&text));
    proxy = fork();
    if (proxy == 0) {
        execlp("tinyproxy", "tinyproxy", "-d", "-c", config, (char *)NULL);
        _exit(127);
    }
    for (unsigned i = 0; !accepts(); i++) {
        ck_assert_msg(i < 3000 && waitpid(proxy, NULL, WNOHANG) == 0, "tinyproxy does not start");
        poll(NULL, 0, 10);
    }
    buf_free(&text);
    free(config);
}

static void stop_proxy(void)
{
    kill(proxy, SIGKILL);
    waitpid(proxy, NULL, 0);
}

static const char *proxy_lines(const char *login)
{
    return arena_printf(s.arena, "  acs proxy http://127.0.0.1:%u/\n%s", port, login);
}

static const char *proxy_log(void)
{
    char *path = files_path(folder, "proxy.log"), *text = files_read(path);
    const char *kept = arena_strdup(s.arena, text);

    free(path);
    free(text);
    return kept;
}

START_TEST(R_TRN_01_http_through_a_proxy)
{
    folder_make(folder);
    start_proxy(false);
    scenario_acs(&s, NULL);
    scenario_queue(&s, "GetRPCMethods\n@close GetParameterNames Device. 1");
    scenario_cpe(&s, proxy_lines(""), NULL);
    scenario_wait(&s, 1);
    for (size_t i = 0; i < acs_exchange_count(s.acs); i++) {
        ck_assert_ptr_nonnull(acs_exchange_header(acs_exchange_at(s.acs, i), "Via"));
        ck_assert_ptr_null(acs_exchange_header(acs_exchange_at(s.acs, i), "Proxy-Authorization"));
    }
    scenario_end(&s);
    stop_proxy();
    folder_remove(folder);
}
END_TEST

#define RIGHT "  acs proxy username box\n  acs proxy password " LOGIN "\n"

static const struct {
    const char *dns; /* in the ACS's certificate */
    const char *login;
    const char *reason; /* NULL: the session succeeds */
} tunnels[] = {
    {"localhost", RIGHT, NULL},
    {"other.test", RIGHT, "certificate"},
    {"localhost", "", "asks for credentials and there are none"},
    {"localhost", "  acs proxy username box\n  acs proxy password wrong\n",
     "does not connect to localhost"}, /* tinyproxy's word for it is 401 */
};

/* The ACS sees the daemon's TLS, its name checked as ever, and no header of the proxy. */
START_TEST(R_TLS_02_R_TLS_06_R_TRN_13_https_through_a_tunnel_with_a_login)
{
    folder_make(folder);
    certificates_make_authority(folder, "root");
    certificates_make(folder, "server", "root", &(struct certificate_spec){.dns = tunnels[_i].dns});
    s.arena = arena_new();
    start_proxy(true);
    const struct acs_config config = {.tls_certificate =
                                          arena_printf(s.arena, "%s/server.pem", folder),
                                      .tls_key = arena_printf(s.arena, "%s/server-key.pem", folder),
                                      .host = "localhost"};
    scenario_acs(&s, &config);
    scenario_queue(&s, "GetRPCMethods");
    scenario_cpe(
        &s,
        arena_printf(s.arena, "%s  acs ca %s/root.pem\n", proxy_lines(tunnels[_i].login), folder),
        NULL);
    if (tunnels[_i].reason == NULL) {
        scenario_wait(&s, 1);
        ck_assert_ptr_null(acs_exchange_header(acs_exchange_at(s.acs, 0), "Via"));
        ck_assert_ptr_null(acs_exchange_header(acs_exchange_at(s.acs, 0), "Proxy-Authorization"));
        ck_assert_str_eq(acs_exchange_at(s.acs, 0)->tls_server_name, "localhost");
    } else {
        ck_assert(daemon_wait_answer(&s.cpe, "status", tunnels[_i].reason, SCENARIO_WAIT_MS));
        ck_assert_uint_eq(acs_exchange_count(s.acs), 0);
    }
    ck_assert_ptr_nonnull(strstr(proxy_log(), "CONNECT localhost:"));
    char *log = daemon_log(&s.cpe);
    ck_assert_ptr_null(strstr(log, LOGIN));
    free(log);
    scenario_end(&s);
    stop_proxy();
    folder_remove(folder);
}
END_TEST

/* Files take the same way as sessions. */
START_TEST(R_FTR_01_files_through_the_proxy)
{
    struct file_server files;

    folder_make(folder);
    start_proxy(true);
    file_server_start(&files, NULL);
    scenario_acs(&s, NULL);
    scenario_queue(&s, "");
    scenario_cpe(&s, proxy_lines(RIGHT), NULL);
    scenario_wait(&s, 1);
    file_server_put(&files, "page.html", "<p>page</p>");
    const struct file_order order = {
        .key = "k", .type = "2 Web Content", .url = file_server_url(&files, "page.html")};
    unsigned session = scenario_session(&s, file_server_download(&files, &order));
    session = file_server_wait_complete(&s, session + 1);
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "k"), 0);
    ck_assert_ptr_nonnull(strstr(proxy_log(), "page.html"));
    char *page = files_read(arena_printf(s.arena, "%s/files/web/page.html", s.cpe.state));
    ck_assert_str_eq(page, "<p>page</p>");
    free(page);
    scenario_end(&s);
    file_server_stop(&files);
    stop_proxy();
    folder_remove(folder);
}
END_TEST

START_TEST(R_RTY_11_a_proxy_that_is_not_there)
{
    port = files_free_port();
    scenario_acs(&s, NULL);
    scenario_cpe(&s, proxy_lines(""), NULL);
    ck_assert(daemon_wait_answer(&s.cpe, "status",
                                 "connection refused by proxy 127.0.0.1:", SCENARIO_WAIT_MS));
    ck_assert_uint_eq(acs_exchange_count(s.acs), 0);
    scenario_end(&s);
}
END_TEST

#define COUNT(list) (int)(sizeof(list) / sizeof((list)[0]))

int main(void)
{
    const struct scenario_test tests[] = {
        {R_TRN_01_http_through_a_proxy, 0},
        {R_TLS_02_R_TLS_06_R_TRN_13_https_through_a_tunnel_with_a_login, COUNT(tunnels)},
        {R_FTR_01_files_through_the_proxy, 0},
        {R_RTY_11_a_proxy_that_is_not_there, 0},
    };

    return SCENARIO_MAIN("proxy", 60, tests);
}
