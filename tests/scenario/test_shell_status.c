/* SPDX-License-Identifier: Apache-2.0 */
/* What the shell shows of a daemon at work (CLI reference 2.6, 3.2). */
#include "scenario/scenario.h"

#include "base/buf.h"
#include "base/text.h"

#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

static struct scenario s;

/* A shell over the control socket, without a terminal (control/shell_connection.h). */
struct connection {
    int socket;
    struct buf text; /* what came and was not taken */
};

/* Everything up to a line that begins so, which is included. */
static const char *wait_for(struct connection *connection, const char *beginning)
{
    const char *mark = arena_printf(s.arena, "\n%s", beginning), *found = NULL, *end = NULL;

    while ((found = strstr(buf_text(&connection->text), mark)) == NULL ||
           (end = strchr(found + 1, '\n')) == NULL) {
        struct pollfd ready = {.fd = connection->socket, .events = POLLIN};
        char block[4096];
        ck_assert_msg(poll(&ready, 1, SCENARIO_WAIT_MS) == 1, "no %s in %s", beginning,
                      buf_text(&connection->text));
        ssize_t got = read(connection->socket, block, sizeof block);
        ck_assert_int_gt(got, 0);
        buf_append(&connection->text, block, (size_t)got);
    }
    const char *taken =
        arena_strndup(s.arena, connection->text.data, (size_t)(end - connection->text.data));
    char *rest = arena_strdup(s.arena, end);
    buf_clear(&connection->text);
    buf_puts(&connection->text, rest);
    return taken;
}

static void send_line(const struct connection *connection, const char *line)
{
    ck_assert_int_eq(write(connection->socket, line, strlen(line)), (ssize_t)strlen(line));
}

/* Executes a command that goes well and returns what came. */
static const char *run(struct connection *connection, const char *command)
{
    send_line(connection, arena_printf(s.arena, "x %s\n", command));
    const char *answer = wait_for(connection, ". ");
    ck_assert_msg(strstr(answer, "\n. ok ") != NULL, "%s: %s", command, answer);
    return answer;
}

static void open_shell(struct connection *connection)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};

    *connection = (struct connection){.socket = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)};
    ck_assert_uint_lt(strlen(s.cpe.socket), sizeof address.sun_path);
    strcpy(address.sun_path, s.cpe.socket);
    ck_assert_int_eq(connect(connection->socket, (const struct sockaddr *)&address, sizeof address),
                     0);
    buf_putc(&connection->text, '\n');
    send_line(connection, "shell\n");
    wait_for(connection, ". ok ");
    run(connection, "enable");
}

static void close_shell(struct connection *connection)
{
    close(connection->socket);
    buf_free(&connection->text);
}

/* A row of what was shown. */
static void check_row(const char *shown, const char *label, const char *value)
{
    const char *row = strstr(shown, arena_printf(s.arena, "\no %s", label));

    ck_assert_msg(row != NULL, "no %s in %s", label, shown);
    row += strlen("\no ") + strlen(label);
    row += strspn(row, " ");
    const char *wanted = arena_printf(s.arena, ":%s%s\\n", value[0] ? " " : "", value);
    ck_assert_msg(text_starts_with(row, wanted), "%s is not %s in %s", label, value, shown);
}

static long call(const char *password)
{
    const struct acs_wake wake = {.url = scenario_wake_url(&s, 1),
                                  .username = SCENARIO_CPE_USERNAME,
                                  .password = password,
                                  .auth = password == NULL ? ACS_WAKE_NONE : 0};
    struct acs_wake_result result;

    acs_connection_request(&wake, &result);
    return result.status;
}

/* 3.2: rows of the core block, and of what siblings show. */
START_TEST(section_3_2_rows)
{
    struct connection shell;

    scenario_start(&s, "");
    open_shell(&shell);
    const char *shown = run(&shell, "show cwmp status");
    check_row(shown, "CWMP status", "enable");
    check_row(shown, "Session status", "Close");
    check_row(shown, "Last success session", "0 BOOTSTRAP,1 BOOT");
    check_row(shown, "Last fail session", "Unknown");
    check_row(shown, "Session retry times", "0");
    check_row(shown, "ACS URL in use", acs_url(s.acs));
    check_row(shown, "ACS URL origin", "config");
    check_row(shown, "Connection state", "disconnected");
    check_row(shown, "Data transfer state", "none");
    check_row(shown, "Next session in", "none");
    check_row(shown, "Sessions ok/failed/total", "1/0/1");
    check_row(shown, "Connection request URL", scenario_wake_url(&s, 1));
    check_row(shown, "Connection requests ok/unauth/throttled", "0/0/0");
    close_shell(&shell);
    scenario_end(&s);
}
END_TEST

START_TEST(connection_requests_are_counted_and_cleared)
{
    struct connection shell;

    scenario_start(&s, "");
    open_shell(&shell);
    ck_assert_int_eq(call(NULL), 401);
    check_row(run(&shell, "show cwmp status"), "Connection requests ok/unauth/throttled", "0/1/0");
    scenario_wake(&s, 1); /* with a challenge before */
    scenario_wait(&s, 2);
    check_row(run(&shell, "show cwmp status"), "Connection requests ok/unauth/throttled", "1/2/0");
    run(&shell, "clear cwmp statistics");
    const char *shown = run(&shell, "show cwmp status");
    check_row(shown, "Connection requests ok/unauth/throttled", "0/0/0");
    check_row(shown, "Sessions ok/failed/total", "0/0/0");
    close_shell(&shell);
    scenario_end(&s);
}
END_TEST

/* Why nobody can call it, where the URL is otherwise. */
START_TEST(R_CRQ_14_a_way_in_that_is_closed)
{
    struct connection shell;

    scenario_start(&s, "");
    open_shell(&shell);
    daemon_set(&s.cpe, "Device.ManagementServer.HTTPConnectionRequestEnable", "0");
    ck_assert(daemon_wait_value(&s.cpe, "Device.ManagementServer.ConnectionRequestURL", "",
                                SCENARIO_WAIT_MS));
    check_row(run(&shell, "show cwmp status"), "Connection request URL", "none: off");
    daemon_set(&s.cpe, "Device.ManagementServer.HTTPConnectionRequestEnable", "1");
    run(&shell, "configure terminal");
    run(&shell, "cwmp");
    /* The port of the ACS is taken. */
    const char *port = strrchr(acs_url(s.acs), ':');
    run(&shell,
        arena_printf(s.arena, "cpe url http://127.0.0.1%.*s/", (int)strcspn(port, "/"), port));
    ck_assert_ptr_nonnull(
        strstr(run(&shell, "show cwmp status"),
               ": none: connection requests: cannot listen on 127.0.0.1 TCP port "));
    close_shell(&shell);
    scenario_end(&s);
}
END_TEST

/* 5.24: the operator alone opens the device, and only while there are no credentials. */
START_TEST(unauthenticated_requests_are_taken_when_the_operator_says_so)
{
    struct connection shell;

    scenario_start(&s, "");
    open_shell(&shell);
    run(&shell, "configure terminal");
    run(&shell, "cwmp");
    ck_assert_ptr_nonnull(
        strstr(run(&shell, "cpe connection-request unauthenticated"), "% Warning: "));
    ck_assert_int_eq(call(NULL), 401);
    run(&shell, "no cpe username");
    ck_assert_int_eq(call(NULL), 204);
    scenario_wait(&s, 2);
    run(&shell, "no cpe connection-request unauthenticated");
    ck_assert_int_eq(call(NULL), 401);
    close_shell(&shell);
    scenario_end(&s);
}
END_TEST

START_TEST(a_session_is_opened_and_traced)
{
    struct connection shell;

    scenario_start(&s, "");
    scenario_queue(
        &s,
        "SetParameterValues Device.ManagementServer.ConnectionRequestPassword=hush-1:string key=k");
    open_shell(&shell);
    run(&shell, "debug cwmp rpc");
    run(&shell, "debug cwmp soap");
    run(&shell, "cwmp connect");
    scenario_wait(&s, 2);
    const char *traced = wait_for(&shell, "a *rpc: ACS: nothing");
    ck_assert_ptr_nonnull(strstr(traced, "\na *rpc: CPE: Inform\\n"));
    ck_assert_ptr_nonnull(strstr(traced, "\na *rpc: ACS: SetParameterValues\\n"));
    ck_assert_ptr_nonnull(strstr(traced, "ConnectionRequestPassword"));
    ck_assert_ptr_null(strstr(traced, "hush-1"));
    run(&shell, "undebug all");
    const char *shown = run(&shell, "show cwmp session");
    check_row(shown, "Last session", "succeeded");
    close_shell(&shell);
    scenario_end(&s);
}
END_TEST

static long next_session_in(struct connection *shell)
{
    const char *row = strstr(run(shell, "show cwmp status"), "Next session in");

    ck_assert_ptr_nonnull(row);
    return strtol(strchr(row, ':') + 1, NULL, 10);
}

/* Not a part of an interval by chance, as after a start (R-SES-07). */
START_TEST(CLI_6_1_what_an_operator_enables_is_due_an_interval_later)
{
    struct connection shell;

    scenario_start(&s, "");
    open_shell(&shell);
    run(&shell, "configure terminal");
    run(&shell, "cwmp");
    for (long interval = 3600; interval > 3597; interval--) {
        run(&shell, arena_printf(s.arena, "cpe inform interval %ld", interval));
        long wait = next_session_in(&shell);
        ck_assert_int_le(wait, interval);
        ck_assert_int_gt(wait, interval - SCENARIO_WAIT_MS / 1000);
    }
    close_shell(&shell);
    scenario_end(&s);
}
END_TEST

/* What is due meanwhile joins the session of the retry, and nothing is shown to be sooner. */
START_TEST(CLI_6_9_a_retry_is_not_for_the_next_periodic_inform)
{
    struct connection shell;

    scenario_start(&s, "");
    open_shell(&shell);
    run(&shell, "configure terminal");
    run(&shell, "cwmp");
    run(&shell, "cpe retry min-wait 2000");
    run(&shell, "cpe inform interval 1000");
    ck_assert(acs_set_default_session(s.acs, "status 503", NULL, 0));
    run(&shell, "do cwmp connect");
    ck_assert(daemon_wait_answer(&s.cpe, "status", "Session status              : Wait retry\n",
                                 SCENARIO_WAIT_MS));
    ck_assert_int_gt(next_session_in(&shell), 1900);
    const char *shown = run(&shell, "show cwmp status");
    check_row(shown, "Last fail session", "none"); /* the operator's wish is no event */
    check_row(run(&shell, "show cwmp session"), "Last session", "failed");
    /* Turned off, it waits for nothing. */
    run(&shell, "no cwmp");
    shown = run(&shell, "show cwmp status");
    check_row(shown, "Session status", "Close");
    check_row(shown, "Next session in", "none");
    close_shell(&shell);
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {section_3_2_rows, 0},
        {connection_requests_are_counted_and_cleared, 0},
        {R_CRQ_14_a_way_in_that_is_closed, 0},
        {unauthenticated_requests_are_taken_when_the_operator_says_so, 0},
        {a_session_is_opened_and_traced, 0},
        {CLI_6_1_what_an_operator_enables_is_due_an_interval_later, 0},
        {CLI_6_9_a_retry_is_not_for_the_next_periodic_inform, 0},
    };

    return SCENARIO_MAIN("shell_status", 60, tests);
}
