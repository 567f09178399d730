/* SPDX-License-Identifier: Apache-2.0 */
/* The control socket with clients that do not behave: nothing of the daemon is theirs to use up. */
#include "scenario/scenario.h"

#include "support/process.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

static struct scenario s;

#define ASK "values \n"

/* What the daemon may need more than before: one answer has some hundred KiB. The sanitizer keeps
 * what was freed, up to 256 MiB of it; the other build shows that nothing piles up. */
#if defined(__SANITIZE_ADDRESS__)
#define MOST_KIB (400UL << 10)
#else
#define MOST_KIB (16UL << 10)
#endif

static int connect_control(void)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int client = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

    snprintf(address.sun_path, sizeof address.sun_path, "%s/control.sock", s.cpe.state);
    ck_assert_int_ge(client, 0);
    ck_assert_int_eq(connect(client, (const struct sockaddr *)&address, sizeof address), 0);
    return client;
}

/* Reads up to the end of the connection; the number of whole answers, and whether the last byte
 * was the end of one. */
static size_t read_answers(int client, bool *whole)
{
    static char block[65536];
    size_t answers = 0, at = 1; /* how much of "\n.\n" was just seen */
    ssize_t got;

    while ((got = read(client, block, sizeof block)) > 0) {
        for (ssize_t i = 0; i < got; i++) {
            if (block[i] == "\n.\n"[at])
                at++;
            else
                at = block[i] == '\n' ? 1 : 0;
            if (at < 3)
                continue;
            answers++;
            at = 1;
        }
        *whole = block[got - 1] == '\n' && at == 1;
    }
    ck_assert_msg(got == 0, "the connection broke: %s", strerror(errno));
    return answers;
}

/* Who asks and asks and reads nothing is not read from either, and gets all of it in the end. */
START_TEST(answers_wait_for_their_reader)
{
    bool whole = false;
    size_t asked = 0;

    scenario_start(&s, "");
    free(daemon_ask(&s.cpe, "values "));
    unsigned long before = process_peak_kib(s.cpe.pid);
    int client = connect_control();
    /* Until nothing more goes out: what was sent fills the buffers between the two. */
    while (asked < 100000 && send(client, ASK, strlen(ASK), MSG_DONTWAIT) == (ssize_t)strlen(ASK))
        asked++;
    ck_assert_uint_lt(asked, 100000);
    /* Others are answered meanwhile, and sessions go on. */
    for (unsigned i = 0; i < 20; i++)
        free(daemon_ask(&s.cpe, "status"));
    scenario_session(&s, "GetRPCMethods");
    ck_assert_uint_le(process_peak_kib(s.cpe.pid), before + MOST_KIB);
    close(client);
    scenario_session(&s, "GetRPCMethods");
    /* And one that does read, later. */
    client = connect_control();
    for (asked = 0; asked < 200; asked++)
        ck_assert_int_eq(write(client, ASK, strlen(ASK)), (ssize_t)strlen(ASK));
    shutdown(client, SHUT_WR);
    ck_assert_uint_eq(read_answers(client, &whole), asked);
    ck_assert(whole);
    close(client);
    ck_assert_uint_le(process_peak_kib(s.cpe.pid), before + MOST_KIB);
    scenario_end(&s);
}
END_TEST

/* The same of an operator's shell; and what comes by itself is dropped, not kept for it. */
START_TEST(a_shell_waits_for_its_reader)
{
    static const char begin[] = "shell\nx enable\nx debug cwmp all\n";
    static const char ask[] = "x show cwmp parameter Device.\n";
    size_t asked = 0;

    scenario_start(&s, "");
    free(daemon_ask(&s.cpe, "values "));
    unsigned long before = process_peak_kib(s.cpe.pid);
    int client = connect_control();
    ck_assert_int_eq(write(client, begin, strlen(begin)), (ssize_t)strlen(begin));
    while (asked < 100000 && send(client, ask, strlen(ask), MSG_DONTWAIT) == (ssize_t)strlen(ask))
        asked++;
    ck_assert_uint_lt(asked, 100000);
    for (unsigned i = 0; i < 20; i++)
        scenario_session(&s, "GetParameterValues Device.");
    ck_assert_uint_le(process_peak_kib(s.cpe.pid), before + MOST_KIB);
    close(client);
    scenario_session(&s, "GetRPCMethods");
    scenario_end(&s);
}
END_TEST

/* A line without an end is the end. */
START_TEST(long_line)
{
    char text[1024];
    bool whole = false;

    memset(text, 'x', sizeof text);
    scenario_start(&s, "");
    int client = connect_control();
    while (send(client, text, sizeof text, MSG_NOSIGNAL) > 0)
        continue;
    ck_assert(errno == EPIPE || errno == ECONNRESET);
    close(client);
    /* The longest one that is allowed. */
    client = connect_control();
    for (unsigned i = 0; i < 7; i++)
        ck_assert_int_eq(write(client, text, sizeof text), (ssize_t)sizeof text);
    ck_assert_int_eq(write(client, "\n", 1), 1);
    shutdown(client, SHUT_WR);
    ck_assert_uint_eq(read_answers(client, &whole), 1);
    close(client);
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {answers_wait_for_their_reader, 0},
        {a_shell_waits_for_its_reader, 0},
        {long_line, 0},
    };

    return SCENARIO_MAIN("control", 60, tests);
}
