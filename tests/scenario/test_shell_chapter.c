/* SPDX-License-Identifier: Apache-2.0 */
/*
 * CLI reference 10, item 1: the configuration example of the chapter, typed as it stands there, at
 * a CPE with a management port in a network of its own. Where namespaces are not allowed the
 * program is reported as skipped.
 */
#include "scenario/scenario.h"

#include "base/text.h"
#include "support/network.h"
#include "support/terminal.h"

#include <stdio.h>
#include <string.h>

static struct daemon cpe;
static struct terminal terminal;
static struct arena *arena;
static pid_t machine; /* the CPE's */

/* The CPE's management port eth0 leads to 10.10.10.1. */
static bool make_network(void)
{
    return network_enter(false) && (machine = network_machine()) != 0 &&
           network_run("ip link add acs0 type veth peer name eth0 netns %d && "
                       "ip addr add 10.10.10.1/24 dev acs0 && ip link set acs0 up && "
                       "nsenter -t %d -n sh -ec 'ip link set lo up; ip link set eth0 up'",
                       (int)machine, (int)machine);
}

static void start(const char *config)
{
    const char *arguments[] = {getenv("CWMPSH_BIN"), "-s", NULL, NULL};
    int home = network_visit(machine);

    ck_assert_int_ge(home, 0);
    daemon_start(&cpe, &(struct daemon_options){.config = config});
    ck_assert(network_return(home));
    arguments[2] = cpe.socket;
    terminal_start(&terminal, &(struct terminal_options){.arguments = arguments, .rows = 100});
    terminal_expect(&terminal, "Hostname> ");
}

static void stop(void)
{
    terminal_finish(&terminal);
    daemon_finish(&cpe);
}

/* A line, the prompt it is typed at, and what it answers. */
struct typed {
    const char *prompt, *line, *answer;
};

#define ENTER_CONFIGURATION "Enter configuration commands, one per line.  End with CNTL/Z.\n"

static const struct typed session[] = {
    {"Hostname> ", "enable", ""},
    {"Hostname# ", "configure terminal", ENTER_CONFIGURATION},
    {"Hostname(config)# ", "interface mgmt 0", ""},
    {"Hostname(config-if-Mgmt 0)# ", "ip address 10.10.10.10 255.255.255.0", ""},
    {"Hostname(config-if-Mgmt 0)# ", "gateway 10.10.10.1", ""},
    {"Hostname(config-if-Mgmt 0)# ", "end", ""},
    {"Hostname# ", "configure terminal", ENTER_CONFIGURATION},
    {"Hostname(config)# ", "cwmp", ""},
    {"Hostname(config-cwmp)# ", "acs url http://10.10.10.10:7547/acs", ""},
    /* The chapter has the two addresses the wrong way round: this one is the ACS's. */
    {"Hostname(config-cwmp)# ", "cpe url http://10.10.10.1:7547/",
     "% Warning: connection requests: cannot listen on 10.10.10.1 TCP port 7547: Cannot assign "
     "requested address\n"},
    {"Hostname(config-cwmp)# ", "cpe inform interval 60", ""},
    {"Hostname(config-cwmp)# ", "cpe back-up delay-time 30", ""},
    {"Hostname(config-cwmp)# ", "timer cpe-timeout 100", ""},
    {"Hostname(config-cwmp)# ", "disable download", ""},
    {"Hostname(config-cwmp)# ", "disable upload", ""},
    {"Hostname(config-cwmp)# ", "acs username USERB", ""},
    {"Hostname(config-cwmp)# ", "acs password PASSWORDB", ""},
    {"Hostname(config-cwmp)# ", "cpe username USERB", ""},
    {"Hostname(config-cwmp)# ", "cpe password PASSWORDB", ""},
    {"Hostname(config-cwmp)# ", "end", ""},
};

static const char display[] = "CWMP status:enable\n"
                              "ACS URL:http://10.10.10.10:7547/acs\n"
                              "ACS username:USERB\n"
                              "ACS password:PASSWORDB\n"
                              "CPE source interface name:\n"
                              "CPE URL:http://10.10.10.1:7547/\n"
                              "CPE username:USERB\n"
                              "CPE password:PASSWORDB\n"
                              "CPE inform status:enable\n"
                              "CPE inform interval:60s\n"
                              "CPE inform start-time:0:0:0 0 0 0\n"
                              "CPE wait timeout:100s\n"
                              "CPE download status:disable\n"
                              "CPE upload status:disable\n"
                              "CPE back up status:enable\n"
                              "CPE back up delay time:30s\n"
                              "CPE STUN port-adaptive:enable\n"
                              "CPE STUN probe nat agingtime:enable\n"
                              "CPE STUN port:3478\n"
                              "CPE STUN max-period:60s\n"
                              "CPE STUN min-period:20s\n";

/* Blanks around the first colon of a line say nothing. */
static const char *without_padding(const char *text)
{
    struct buf out = {0};
    const char *kept;

    while (*text != '\0') {
        size_t length = strcspn(text, "\n"), label = strcspn(text, ":\n"), value = label + 1;

        while (label > 0 && text[label - 1] == ' ')
            label--;
        while (value < length && text[value] == ' ')
            value++;
        buf_append(&out, text, label);
        if (value <= length) {
            buf_putc(&out, ':');
            buf_append(&out, text + value, length - value);
        }
        buf_putc(&out, '\n');
        text += length + (text[length] == '\n');
    }
    kept = arena_strdup(arena, buf_text(&out));
    buf_free(&out);
    return kept;
}

static void type_session(void)
{
    const size_t count = sizeof session / sizeof *session;

    for (size_t i = 0; i < count; i++) {
        const char *next = i + 1 < count ? session[i + 1].prompt : "Hostname# ";
        const char *answer = terminal_enter(&terminal, session[i].line, next);

        ck_assert_msg(text_equal(answer, session[i].answer), "%s%s: %s", session[i].prompt,
                      session[i].line, answer);
    }
}

/* Valid as long as the arena. */
static const char *answer_of(const char *line)
{
    return arena_strdup(arena, terminal_enter(&terminal, line, "Hostname# "));
}

START_TEST(section_10_item_1_the_example_of_the_chapter)
{
    const char *shown, *hidden, *running, *ping;

    arena = arena_new();
    start("hostname Hostname\n");
    type_session();
    ping = answer_of("ping oob 10.10.10.1");
    ck_assert_msg(text_starts_with(ping, "Sending 5, 100-byte ICMP Echoes to 10.10.10.1, timeout "
                                         "is 2 seconds:\n < press Ctrl+C to break >\n!!!!!\n"
                                         "Success rate is 100 percent (5/5), round-trip "
                                         "min/avg/max = "),
                  "%s", ping);
    shown = answer_of("show cwmp configuration secrets");
    ck_assert_msg(text_starts_with(without_padding(shown), display), "%s", shown);
    hidden = answer_of("show cwmp configuration");
    ck_assert_ptr_nonnull(strstr(without_padding(hidden), "\nACS password:******\n"));
    ck_assert_ptr_null(strstr(hidden, "PASSWORDB"));
    running = answer_of("show running-config");
    stop();
    /* The configuration that it shows makes the same. */
    start(running);
    ck_assert_str_eq(terminal_enter(&terminal, "enable", "Hostname# "), "");
    ck_assert_str_eq(answer_of("show cwmp configuration secrets"), shown);
    ck_assert_str_eq(answer_of("show running-config"), running);
    stop();
    arena_free(arena);
}
END_TEST

/* Ctrl-C ends a ping that nobody answers, and what was typed meanwhile is gone. */
START_TEST(a_ping_is_interrupted)
{
    start("hostname Hostname\ninterface Mgmt 0\n  ip address 10.10.10.10 255.255.255.0\n");
    terminal_enter(&terminal, "enable", "Hostname# ");
    terminal_type(&terminal, "ping 10.10.10.77\r");
    terminal_expect(&terminal, "< press Ctrl+C to break >\n");
    terminal_type(&terminal, "bogus\r\003");
    const char *answer = terminal_expect_after(&terminal, "Hostname# ");
    ck_assert_msg(strstr(answer, "/5)") == NULL, "it was not interrupted: %s", answer);
    ck_assert_str_eq(terminal_enter(&terminal, "show cwmp status | include CWMP", "Hostname# "),
                     "CWMP status                 : enable\n");
    stop();
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {section_10_item_1_the_example_of_the_chapter, 0},
        {a_ping_is_interrupted, 0},
    };

    if (!make_network()) {
        printf("1..0 # SKIP a network of its own is not allowed here\n");
        return 0;
    }
    return SCENARIO_MAIN("shell_chapter", 60, tests);
}
