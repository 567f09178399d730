/* SPDX-License-Identifier: Apache-2.0 */
/*
 * cwmpsh without a terminal: commands from -c, a file or a pipe; what is wrong is told with its
 * place, and by the exit code.
 */
#include "scenario/scenario.h"

#include "base/buf.h"
#include "base/text.h"
#include "support/files.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

static struct daemon cpe;
static struct arena *arena;
static const char *output, *errors; /* of the last run */

static void start(void)
{
    arena = arena_new();
    daemon_start(&cpe, &(struct daemon_options){.config = "hostname Hostname\n"});
}

static void end(void)
{
    daemon_finish(&cpe);
    arena_free(arena);
}

static const char *read_file(const char *name)
{
    char *path = files_path(cpe.folder, name), *text = files_read(path);
    const char *kept = arena_strdup(arena, text);

    free(path);
    free(text);
    return kept;
}

static const char *write_file(const char *name, const char *text)
{
    char *path = files_path(cpe.folder, name);
    const char *kept = arena_strdup(arena, path);

    files_write(path, text);
    free(path);
    return kept;
}

/* Runs cwmpsh with these arguments and what becomes of its streams otherwise, a shell's; the exit
 * code. */
static int run_redirected(const char *arguments, const char *streams)
{
    const char *command =
        arena_printf(arena, "cd '%s' && '%s' -s '%s' </dev/null >out 2>err %s %s", cpe.folder,
                     getenv("CWMPSH_BIN"), cpe.socket, arguments, streams);
    int status = system(command);

    output = read_file("out");
    errors = read_file("err");
    ck_assert(WIFEXITED(status));
    return WEXITSTATUS(status);
}

static int run(const char *arguments)
{
    return run_redirected(arguments, "");
}

static int run_pipe(const char *arguments, const char *text)
{
    write_file("in", text);
    return run(arena_printf(arena, "%s < in", arguments));
}

START_TEST(commands_of_the_command_line)
{
    start();
    ck_assert_int_eq(run("-c 'show cwmp status'"), 0);
    ck_assert(text_starts_with(output, "CWMP status                 : enable\n"));
    ck_assert_str_eq(errors, "");
    /* One after the other, in one session. */
    ck_assert_int_eq(run("-c 'configure terminal' -c cwmp -c 'timer cpe-timeout 44' -c end "
                         "-c 'show cwmp configuration | include timeout'"),
                     0);
    ck_assert_ptr_nonnull(strstr(output, "CPE wait timeout            : 44s\n"));
    /* JSON for other programs. */
    ck_assert_int_eq(run("-c 'show cwmp status | json'"), 0);
    ck_assert(text_starts_with(output, "{\"CWMP status\": \"enable\""));
    ck_assert_ptr_eq(strchr(output, '\n') + 1, output + strlen(output));
    end();
}
END_TEST

START_TEST(the_first_mistake_ends_it)
{
    start();
    write_file("script", "configure terminal\n! a comment, and an empty line\n\ncwmp\n"
                         "  timer cpe-timeout 5\n  cpe inform interval 90\n");
    ck_assert_int_eq(run("script"), 1);
    ck_assert_str_eq(output, "Enter configuration commands, one per line.  End with CNTL/Z.\n");
    ck_assert_str_eq(errors, "script:5: Hostname(config-cwmp)#   timer cpe-timeout 5\n"
                             "script:5:                                            ^\n"
                             "script:5: % Invalid input detected at '^' marker.\n");
    ck_assert_int_eq(run("-c 'show cwmp configuration | include interval'"), 0);
    ck_assert_str_eq(output, "CPE inform interval         : 600s\n");
    /* Told to go on, it goes on, and still says that something was wrong. */
    ck_assert_int_eq(run("-k script"), 1);
    ck_assert_ptr_nonnull(strstr(errors, "script:5: % Invalid input"));
    ck_assert_int_eq(run("-c 'show cwmp configuration | include interval'"), 0);
    ck_assert_str_eq(output, "CPE inform interval         : 90s\n");
    end();
}
END_TEST

START_TEST(a_pipe)
{
    start();
    ck_assert_int_eq(run_pipe("", "show cwmp status | include CWMP\nbogus\nshow cwmp status\n"), 1);
    ck_assert_str_eq(output, "CWMP status                 : enable\n");
    ck_assert_str_eq(errors, "stdin:2: % Unknown command.\n");
    ck_assert_int_eq(run_pipe("-", "bogus\n"), 1);
    ck_assert_str_eq(errors, "stdin:1: % Unknown command.\n");
    /* The last line needs no end; a program may be named at the beginning. */
    ck_assert_int_eq(run_pipe("", "#!/usr/bin/cwmpsh\nshow cwmp status | include CWMP"), 0);
    ck_assert_str_eq(output, "CWMP status                 : enable\n");
    /* After the end of the shell nothing is executed. */
    ck_assert_int_eq(run_pipe("", "exit\nbogus\n"), 0);
    ck_assert_str_eq(output, "");
    end();
}
END_TEST

/* A script begins where it can do something; other modes are to be had. */
START_TEST(modes_to_begin_in)
{
    start();
    ck_assert_int_eq(run("-m exec -c 'show cwmp configuration'"), 1);
    ck_assert_int_eq(run("-m exec -c enable -c 'show cwmp configuration | include CPE back'"), 0);
    ck_assert_int_eq(run("-m config -c cwmp -c 'cpe back-up' -c end -c 'show cwmp configuration | "
                         "include back up'"),
                     0);
    ck_assert_str_eq(output, "CPE back up status          : enable\n"
                             "CPE back up delay time      : 60s\n");
    ck_assert_int_eq(run("-m elsewhere -c enable"), 2);
    ck_assert_str_eq(errors, "cwmpsh: --mode takes exec, privileged or config, not 'elsewhere'\n");
    end();
}
END_TEST

/* What `show running-config` prints is a script, and what it makes is the same. */
START_TEST(the_running_configuration_is_a_script)
{
    const char *before;

    start();
    ck_assert_int_eq(run_pipe("-m config", "cwmp\n"
                                           "  acs url http://acs.example:7547/acs\n"
                                           "  acs username USERB\n"
                                           "  acs password PASSWORDB\n"
                                           "  cpe inform interval 60\n"
                                           "  timer cpe-timeout 100\n"
                                           "  disable upload\n"
                                           "  cpe back-up delay-time 30\n"),
                     0);
    ck_assert_str_eq(errors, "");
    ck_assert_int_eq(run("-c 'show running-config'"), 0);
    before = output;
    ck_assert_ptr_nonnull(strstr(before, "cpe back-up delay-time 30\n"));
    /* Into a daemon that knows nothing of it. */
    daemon_finish(&cpe);
    daemon_start(&cpe, &(struct daemon_options){.config = "no cwmp\n"});
    ck_assert_int_eq(run_pipe("-m config", before), 0);
    ck_assert_int_eq(run("-c 'show running-config'"), 0);
    ck_assert_str_eq(output, before);
    end();
}
END_TEST

START_TEST(R_SEC_11_passwords_are_not_repeated)
{
    start();
    ck_assert_int_eq(run_pipe("-m config", "cwmp\nacs pass 7 of-the-acs\n"), 1);
    ck_assert(text_starts_with(errors, "stdin:2: % "));
    ck_assert_ptr_null(strstr(errors, "of-the-acs"));
    end();
}
END_TEST

START_TEST(requests_of_the_control_socket)
{
    start();
    ck_assert_int_eq(run("-r 'set Device.DeviceInfo.ProvisioningCode shop.7'"), 0);
    ck_assert_str_eq(output, "");
    ck_assert_int_eq(run("-r 'values Device.DeviceInfo.ProvisioningCode'"), 0);
    ck_assert_str_eq(output, "Device.DeviceInfo.ProvisioningCode\tstring\tshop.7\n");
    ck_assert_int_eq(run("-r transfers"), 0);
    ck_assert_int_eq(run("-r nonsense"), 1);
    ck_assert_str_eq(output, "");
    ck_assert_str_eq(errors, "cwmpsh: 9000 unknown request\n");
    /* What no request is, and two things at once. */
    ck_assert_int_eq(run("-r shell"), 2);
    ck_assert_int_eq(run("-r ''"), 2);
    ck_assert_int_eq(run("-r transfers -c 'show cwmp status'"), 2);
    daemon_stop(&cpe);
    ck_assert_int_eq(run("-r transfers"), 3);
    ck_assert_ptr_nonnull(strstr(errors, "is cwmpd running"));
    end();
}
END_TEST

START_TEST(limits)
{
    struct buf text = {0};

    start();
    buf_puts(&text, "show cwmp status\n! ");
    for (unsigned i = 0; i < 9000; i++)
        buf_putc(&text, 'x');
    buf_puts(&text, "\nshow cwmp status\n");
    ck_assert_int_eq(run_pipe("-k", buf_text(&text)), 1);
    ck_assert_str_eq(errors, "stdin:2: % The line is longer than 8000 bytes.\n");
    buf_free(&text);
    ck_assert_int_eq(run("no/such/file"), 2);
    ck_assert_str_eq(errors, "cwmpsh: no/such/file: No such file or directory\n");
    ck_assert_int_eq(run("-c exit one"), 2);
    ck_assert_int_eq(run("--unknown"), 2);
    end();
}
END_TEST

/* Nothing is lost that nobody has said yes to, and that is said. */
START_TEST(a_question_without_an_answer)
{
    start();
    ck_assert_int_eq(run("-m config -c cwmp -c 'timer cpe-timeout 44'"), 0);
    ck_assert_int_eq(run("-c 'show version' -c reload"), 1);
    ck_assert_str_eq(errors, "-c:2: % There is no answer to: The running configuration is not "
                             "saved. Lose the changes? [y/n]\n");
    ck_assert_int_eq(run_pipe("", "reload\nshow version\n"), 1);
    ck_assert_str_eq(output, "");
    ck_assert_str_eq(errors, "stdin:2: % Neither y nor n: nothing is done.\n");
    ck_assert_int_eq(run("-c reload -c n -c 'show cwmp configuration | include timeout'"), 0);
    ck_assert_str_eq(output, "CPE wait timeout            : 44s\n");
    end();
}
END_TEST

/* Lines of other systems are taken; what is no text ends it, for nobody knows what is meant. */
START_TEST(line_ends)
{
    start();
    ck_assert_int_eq(run_pipe("", "show cwmp status | include CWMP\r\nbogus\r\n"), 1);
    ck_assert_str_eq(output, "CWMP status                 : enable\n");
    ck_assert_str_eq(errors, "stdin:2: % Unknown command.\n");
    ck_assert_int_eq(run_pipe("-m config", "cwmp\r\ntimer cpe-timeout 5\r\n"), 1);
    ck_assert(text_starts_with(errors, "stdin:2: Hostname(config-cwmp)# timer cpe-timeout 5\n"));
    ck_assert_int_eq(
        system(arena_printf(arena, "printf 'show cwmp\\0status\\nbogus\\n' >'%s/in'", cpe.folder)),
        0);
    ck_assert_int_eq(run("-k <in"), 1);
    ck_assert_str_eq(output, "");
    ck_assert_str_eq(errors, "stdin:1: % There is a NUL in the line.\n");
    end();
}
END_TEST

/* What follows is not told that the daemon has gone when nothing follows. */
START_TEST(the_last_line_may_end_the_daemon)
{
    start();
    ck_assert_int_eq(run_pipe("", "reload\n"), 0);
    ck_assert_str_eq(errors, "");
    ck_assert(daemon_wait_log(&cpe, "starting anew", SCENARIO_WAIT_MS));
    while (run("-c 'show version'") != 0)
        ck_assert_int_eq(run("--version"), 0); /* it is not back yet */
    end();
}
END_TEST

/* What was not written was not done. */
START_TEST(output_that_cannot_be_written)
{
    static const char complaint[] = "cwmpsh: not all of the output could be written\n";

    start();
    ck_assert_int_eq(run_redirected("-c 'show running-config'", ">/dev/full"), 2);
    ck_assert_str_eq(errors, complaint);
    ck_assert_int_eq(run_redirected("-r status", ">/dev/full"), 2);
    ck_assert_int_eq(run_redirected("-k -c bogus -c 'show running-config'", ">/dev/full"), 1);
    /* Nor does it go where it does not belong. */
    ck_assert_int_eq(run_redirected("-c 'show running-config'", ">&-"), 2);
    ck_assert_str_eq(errors, complaint);
    ck_assert_int_eq(run_redirected("-c bogus", "2>&-"), 1);
    ck_assert_int_eq(run("-c 'show running-config'"), 0);
    ck_assert(text_starts_with(output, "hostname Hostname\n"));
    end();
}
END_TEST

START_TEST(input_that_cannot_be_read)
{
    start();
    ck_assert_int_eq(run("/"), 2);
    ck_assert_str_eq(errors, "cwmpsh: /: Is a directory\n");
    ck_assert_int_eq(run_redirected("", "<&-"), 2);
    ck_assert_str_eq(errors, "cwmpsh: stdin: Bad file descriptor\n");
    end();
}
END_TEST

/* ---- Somebody else's socket --------------------------------------------------------- */

/* Takes one connection and a line from it, and says this before it hangs up. */
static void __attribute__((noreturn)) answer_one(int listener, const char *answer)
{
    int connection = accept(listener, NULL, NULL);
    char byte = '\0';

    while (byte != '\n' && read(connection, &byte, 1) == 1)
        continue;
    _exit(write(connection, answer, strlen(answer)) == (ssize_t)strlen(answer) ? 0 : 1);
}

static int run_against(const char *answer, const char *arguments)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0), status = -1, code;
    pid_t child;

    snprintf(address.sun_path, sizeof address.sun_path, "%s/other", cpe.folder);
    unlink(address.sun_path);
    ck_assert_int_eq(bind(listener, (struct sockaddr *)&address, sizeof address), 0);
    ck_assert_int_eq(listen(listener, 1), 0);
    child = fork();
    if (child == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        answer_one(listener, answer);
    }
    close(listener);
    code = run(arena_printf(arena, "-s other %s", arguments));
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_int_eq(status, 0);
    return code;
}

static const struct {
    const char *answer, *errors;
} others[] = {
    {"", "cwmpsh: other: nobody there speaks with shells\n"},
    {"220 mail.example ESMTP\n", "cwmpsh: other: nobody there speaks with shells\n"},
    {". perhaps 24 >\n", "cwmpsh: other: nobody there speaks with shells\n"},
    {". ok tall >\n", "cwmpsh: other: nobody there speaks with shells\n"},
    {". ok\n", "cwmpsh: other: nobody there speaks with shells\n"},
    {"error 9\n", "cwmpsh: other: nobody there speaks with shells\n"},
    {"error 9004 too many\n", "cwmpsh: too many\n"},
    {". ok 24 >\n", "cwmpsh: other: the daemon has closed the connection\n"},
};

START_TEST(who_is_no_daemon)
{
    start();
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        ck_assert_int_eq(run_against(others[i].answer, "-c 'show cwmp status'"), 3);
        ck_assert_str_eq(errors, others[i].errors);
        ck_assert_str_eq(output, "");
    }
    /* Half an answer to a request. */
    ck_assert_int_eq(run_against("one\n", "-r transfers"), 3);
    ck_assert_str_eq(output, "one\n");
    ck_assert_str_eq(errors, "cwmpsh: other: the daemon has closed the connection\n");
    end();
}
END_TEST

START_TEST(without_a_daemon)
{
    start();
    ck_assert_int_eq(run("--version"), 0);
    ck_assert(text_starts_with(output, "cwmpsh "));
    ck_assert_int_eq(run("--help"), 0);
    ck_assert(text_starts_with(output, "Usage: cwmpsh "));
    daemon_stop(&cpe);
    ck_assert_int_eq(run("-c 'show cwmp status'"), 3);
    ck_assert_str_eq(errors, arena_printf(arena,
                                          "cwmpsh: %s: No such file or directory; is cwmpd "
                                          "running, and is this its socket (--socket PATH)?\n",
                                          cpe.socket));
    end();
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {commands_of_the_command_line, 0},
        {the_first_mistake_ends_it, 0},
        {a_pipe, 0},
        {modes_to_begin_in, 0},
        {the_running_configuration_is_a_script, 0},
        {R_SEC_11_passwords_are_not_repeated, 0},
        {requests_of_the_control_socket, 0},
        {limits, 0},
        {a_question_without_an_answer, 0},
        {the_last_line_may_end_the_daemon, 0},
        {output_that_cannot_be_written, 0},
        {input_that_cannot_be_read, 0},
        {line_ends, 0},
        {who_is_no_daemon, 0},
        {without_a_daemon, 0},
    };

    return SCENARIO_MAIN("shell_scripts", 60, tests);
}
