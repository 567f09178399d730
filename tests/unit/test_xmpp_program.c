/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The program that holds XMPP connections, against servers that are none: what they are told, and
 * what the program makes of what they say.
 */
#include "support/unit.h"

#include <netinet/in.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#define STREAM                                                                                     \
    "<stream:stream id='1' from='x.example' version='1.0' xmlns='jabber:client' "                  \
    "xmlns:stream='http://etherx.jabber.org/streams'>"
#define FEATURES(content) "<stream:features>" content "</stream:features>"
#define MECHANISMS(content)                                                                        \
    FEATURES("<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>" content "</mechanisms>")
#define STARTTLS "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"

/* The password "secret", as it would be sent: \0cpe\0secret in base64. */
#define PLAIN_SECRET "AGNwZQBzZWNyZXQ="

static struct {
    int listener;
    unsigned port;
    pid_t program;
    int input, output; /* of the program */
} bench;

static void setup(void)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t length = sizeof address;
    int in[2], out[2];

    bench.listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    ck_assert_int_eq(bind(bench.listener, (struct sockaddr *)&address, sizeof address), 0);
    ck_assert_int_eq(listen(bench.listener, 4), 0);
    ck_assert_int_eq(getsockname(bench.listener, (struct sockaddr *)&address, &length), 0);
    bench.port = ntohs(address.sin_port);
    ck_assert(pipe(in) == 0 && pipe(out) == 0);
    bench.program = fork();
    ck_assert_int_ge(bench.program, 0);
    if (bench.program == 0) {
        dup2(in[0], STDIN_FILENO);
        dup2(out[1], STDOUT_FILENO);
        execl(XMPP_PROGRAM, XMPP_PROGRAM, (char *)NULL);
        _exit(127);
    }
    close(in[0]);
    close(out[1]);
    bench.input = in[1];
    bench.output = out[0];
}

static void teardown(void)
{
    int status;

    close(bench.input);
    close(bench.output);
    close(bench.listener);
    ck_assert_int_eq(waitpid(bench.program, &status, 0), bench.program);
    ck_assert_msg(WIFEXITED(status), "ended by signal %d", WTERMSIG(status));
    ck_assert_int_eq(WEXITSTATUS(status), 0);
}

static void tell(const char *text)
{
    ck_assert_int_eq(write(bench.input, text, strlen(text)), (ssize_t)strlen(text));
}

static void tell_connect(bool tls)
{
    char text[512];

    snprintf(text, sizeof text,
             "kind=connect\njid=cpe@x.example/box\npassword=secret\nhost=127.0.0.1\nport=%u\n"
             "tls=%d\nkeep-alive=0\n\n",
             bench.port, tls);
    tell(text);
}

/* Reads to the end of what comes. */
static void read_all(int from, char *text, size_t size)
{
    size_t length = 0;
    ssize_t got;

    while (length + 1 < size && (got = read(from, text + length, size - 1 - length)) > 0)
        length += (size_t)got;
    text[length] = '\0';
}

static void read_until(int from, const char *wanted, char *text, size_t size)
{
    size_t length = 0;

    text[0] = '\0';
    while (strstr(text, wanted) == NULL) {
        ssize_t got = read(from, text + length, size - 1 - length);

        ck_assert_msg(got > 0, "%s does not come: %s", wanted, text);
        length += (size_t)got;
        text[length] = '\0';
    }
}

static void say(int to, const char *text)
{
    ck_assert_int_eq(send(to, text, strlen(text), MSG_NOSIGNAL), (ssize_t)strlen(text));
}

static int take_stream(char *text, size_t size)
{
    int peer = accept(bench.listener, NULL, NULL);

    ck_assert_int_ge(peer, 0);
    read_until(peer, "<stream:stream", text, size);
    return peer;
}

static const struct {
    bool tls;
    const char *features;
    const char *told; /* at the end, to the daemon */
} servers[] = {
    {false, MECHANISMS("<mechanism>PLAIN</mechanism>"),
     "cause=untrusted\ntext=the server takes passwords in clear only, without TLS\n"},
    {true, MECHANISMS("<mechanism>PLAIN</mechanism>"),
     "cause=untrusted\ntext=the server has no TLS\n"},
    {true, MECHANISMS("<mechanism>SCRAM-SHA-1</mechanism>"),
     "cause=untrusted\ntext=the server has no TLS\n"},
    {true, FEATURES(), "cause=untrusted\ntext=the server has no TLS\n"},
};

/* R-XMP-06: what the server gets is the opening of the stream, and nothing of the password. */
START_TEST(R_XMP_06_no_password_without_TLS)
{
    static char text[65536], told[4096];
    int peer;

    tell_connect(servers[_i].tls);
    peer = take_stream(text, sizeof text);
    say(peer, STREAM);
    say(peer, servers[_i].features);
    read_all(peer, text, sizeof text);
    ck_assert_ptr_null(strstr(text, PLAIN_SECRET));
    ck_assert_ptr_null(strstr(text, "<auth"));
    close(peer);
    read_all(bench.output, told, sizeof told);
    ck_assert_msg(strstr(told, servers[_i].told) != NULL, "%s", told);
}
END_TEST

/* A server that has TLS and then has other things to say in clear. */
START_TEST(R_XMP_06_no_TLS_after_all)
{
    static char text[65536], told[4096];
    int peer;

    tell_connect(false);
    peer = take_stream(text, sizeof text);
    say(peer, STREAM FEATURES(STARTTLS));
    read_until(peer, "<starttls", text, sizeof text);
    say(peer, "<failure xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>");
    say(peer, MECHANISMS("<mechanism>PLAIN</mechanism>"));
    shutdown(peer, SHUT_WR);
    read_all(peer, text, sizeof text);
    ck_assert_ptr_null(strstr(text, PLAIN_SECRET));
    close(peer);
    read_all(bench.output, told, sizeof told);
    ck_assert_ptr_nonnull(strstr(told, "kind=ended\n"));
}
END_TEST

static const char *const endless[] = {
    STREAM "<stream:features><mechanisms>",
    STREAM "<stream:features a='",
    "<stream:stream a='",
};

START_TEST(servers_without_an_end)
{
    static char text[65536], told[4096], piece[8192];
    size_t sent = 0;
    ssize_t length;
    int peer;

    memset(piece, 'x', sizeof piece);
    tell_connect(true);
    peer = take_stream(text, sizeof text);
    say(peer, endless[_i]);
    while ((length = send(peer, piece, sizeof piece, MSG_NOSIGNAL)) > 0) {
        sent += (size_t)length;
        ck_assert_uint_lt(sent, (size_t)64 << 20);
    }
    close(peer);
    read_all(bench.output, told, sizeof told);
    ck_assert_msg(strstr(told, "text=the server sends more at a time than is taken\n") != NULL,
                  "%s", told);
}
END_TEST

START_TEST(nobody_there)
{
    static char told[4096];

    close(bench.listener);
    tell_connect(true);
    read_all(bench.output, told, sizeof told);
    ck_assert_msg(strstr(told, "kind=ended\ncause=unreachable\n") != NULL, "%s", told);
}
END_TEST

/* The daemon ends it, or is no more. */
START_TEST(the_end_of_its_input)
{
    static char told[4096], text[65536];
    int peer;

    tell_connect(true);
    peer = take_stream(text, sizeof text);
    close(bench.input);
    bench.input = dup(bench.output);
    read_all(bench.output, told, sizeof told);
    ck_assert_str_eq(told, "");
    close(peer);
}
END_TEST

static const char *const nonsense[] = {
    "kind=other\n\n",
    "\n",
    "kind=answer\ntoken=1\ncondition=\n\n",
    "kind=connect\nport=65536\n\n",
    "kind=connect\nport=-1\n\n",
    "kind=connect\nkeep-alive=-1\n\n",
};

START_TEST(what_a_daemon_would_not_say)
{
    int status;

    tell(nonsense[_i]);
    ck_assert_int_eq(waitpid(bench.program, &status, 0), bench.program);
    ck_assert(WIFEXITED(status) && WEXITSTATUS(status) == 1);
    bench.program = fork(); /* for teardown */
    if (bench.program == 0)
        _exit(0);
}
END_TEST

#define LOOP(tcase, test, table) tcase_add_loop_test(tcase, test, 0, sizeof table / sizeof *table)

int main(void)
{
    Suite *suite = suite_create("xmpp_program");
    TCase *tcase = tcase_create("program");

    signal(SIGPIPE, SIG_IGN);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_set_timeout(tcase, 60);
    LOOP(tcase, R_XMP_06_no_password_without_TLS, servers);
    tcase_add_test(tcase, R_XMP_06_no_TLS_after_all);
    LOOP(tcase, servers_without_an_end, endless);
    tcase_add_test(tcase, nobody_there);
    tcase_add_test(tcase, the_end_of_its_input);
    LOOP(tcase, what_a_daemon_would_not_say, nonsense);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
