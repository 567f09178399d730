/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Names and addresses of the ACS. Names are what a file says in the place of /etc/hosts, which
 * takes a mount namespace; where none is to be had the program is skipped.
 */
#include "scenario/scenario.h"

#include "support/files.h"
#include "support/folder.h"
#include "support/mounts.h"

#include <poll.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

static struct scenario s;
static char folder[64];

static bool is_permitted(void)
{
    int status = 0;
    pid_t child = fork();

    if (child == 0)
        _exit(mounts_enter() && mount("/etc/hosts", "/etc/hosts", NULL, MS_BIND, NULL) == 0 ? 0
                                                                                            : 1);
    return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static void put_over(const char *name, const char *text, const char *target)
{
    char *path = files_path(folder, name);

    files_write(path, text);
    ck_assert_int_eq(mount(path, target, NULL, MS_BIND, NULL), 0);
    free(path);
}

/* These are the names that there are; nobody else is asked. */
static void set_hosts(const char *hosts)
{
    folder_make(folder);
    ck_assert(mounts_enter());
    put_over("hosts", hosts, "/etc/hosts");
    put_over("resolv.conf", "nameserver 127.0.0.1\noptions timeout:1 attempts:1\n",
             "/etc/resolv.conf");
}

static void finish(void)
{
    scenario_end(&s);
    umount2("/etc/hosts", MNT_DETACH);
    umount2("/etc/resolv.conf", MNT_DETACH);
    folder_remove(folder);
}

START_TEST(R_SES_08_the_next_address_when_one_refuses)
{
    const struct acs_config config = {.address = "127.0.0.5", .host = "acs.test"};

    set_hosts("127.0.0.2 acs.test\n127.0.0.3 acs.test\n127.0.0.4 acs.test\n127.0.0.5 acs.test\n");
    scenario_acs(&s, &config);
    scenario_queue(&s, "session @close\nGetRPCMethods");
    /* Longer than the test waits: nothing here may depend on a part of it. */
    scenario_cpe(&s, "  timer cpe-timeout 600\n", NULL);
    scenario_wait(&s, 1);
    ck_assert_uint_eq(scenario_failures(&s), 0);
    finish();
}
END_TEST

#define SESSIONS 24 /* all of them at one address by chance: once in 2^23 */

static unsigned count_done(struct acs *acs)
{
    unsigned done = 0;

    for (unsigned i = 1; i <= acs_session_count(acs); i++)
        done += acs_session_state(acs, i) == ACS_SESSION_DONE;
    return done;
}

START_TEST(R_SES_08_one_address_for_a_session_any_for_the_next)
{
    struct acs_config config = {.address = "127.0.0.2", .host = "acs.test"};
    struct acs *other;

    /* Nobody else is given it at the other address. */
    config.port = files_free_port();
    set_hosts("127.0.0.2 acs.test\n127.0.0.3 acs.test\n");
    scenario_acs(&s, &config);
    other = acs_start(
        &(struct acs_config){.address = "127.0.0.3", .host = "acs.test", .port = acs_port(s.acs)},
        NULL, 0);
    ck_assert_ptr_nonnull(other);
    /* Each request on a connection of its own. */
    acs_set_default_session(s.acs, "session @close\nGetRPCMethods\nGetRPCMethods", NULL, 0);
    acs_set_default_session(other, "session @close\nGetRPCMethods\nGetRPCMethods", NULL, 0);
    scenario_cpe(&s, NULL, NULL);
    for (unsigned i = 1; i <= SESSIONS; i++) {
        for (unsigned waited = 0; count_done(s.acs) + count_done(other) < i; waited++) {
            ck_assert_uint_lt(waited, SCENARIO_WAIT_MS / 10);
            poll(NULL, 0, 10);
        }
        ck_assert(daemon_wait_answer(&s.cpe, "status", arena_printf(s.arena, "%u/0/%u", i, i),
                                     SCENARIO_WAIT_MS));
        free(daemon_ask(&s.cpe, "inform"));
    }
    ck_assert_uint_gt(count_done(s.acs), 0);
    ck_assert_uint_gt(count_done(other), 0);
    ck_assert_uint_eq(scenario_failures(&s), 0);
    daemon_stop(&s.cpe);
    acs_stop(other);
    finish();
}
END_TEST

START_TEST(R_RTY_11_R_SES_08_a_name_that_is_not_known_yet)
{
    const struct acs_config config = {.host = "acs.test"};

    set_hosts("127.0.0.1 localhost\n");
    scenario_acs(&s, &config);
    scenario_cpe(&s, NULL, NULL);
    daemon_set(&s.cpe, "Device.ManagementServer.CWMPRetryMinimumWaitInterval", "1");
    ck_assert(daemon_wait_answer(&s.cpe, "status", "host name acs.test cannot be resolved",
                                 SCENARIO_WAIT_MS));
    char *path = files_path(folder, "hosts");
    files_write(path, "127.0.0.1 localhost acs.test\n");
    free(path);
    free(daemon_ask(&s.cpe, "inform"));
    scenario_wait(&s, 1);
    /* Nothing is forgotten over it. */
    scenario_events(&s, scenario_message(&s, 1, "Inform", 1), "0 BOOTSTRAP", "1 BOOT", NULL);
    finish();
}
END_TEST

START_TEST(R_TYP_12_R_TRN_21_an_ipv6_address)
{
    const struct acs_config config = {.address = "::1"};

    folder_make(folder);
    scenario_acs(&s, &config);
    ck_assert_ptr_nonnull(strstr(acs_url(s.acs), "http://[::1]:"));
    scenario_queue(&s, "session @close\nGetRPCMethods\nredirect 307 /elsewhere");
    scenario_cpe(&s, NULL, NULL);
    scenario_wait(&s, 1);
    ck_assert_ptr_nonnull(strstr(acs_exchange_header(acs_exchange_at(s.acs, 0), "Host"), "[::1]:"));
    scenario_end(&s);
    folder_remove(folder);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {R_SES_08_the_next_address_when_one_refuses, 0},
        {R_SES_08_one_address_for_a_session_any_for_the_next, 0},
        {R_RTY_11_R_SES_08_a_name_that_is_not_known_yet, 0},
        {R_TYP_12_R_TRN_21_an_ipv6_address, 0},
    };

    if (!is_permitted()) {
        printf("1..0 # SKIP no mount namespace to be had\n");
        return 0;
    }
    return SCENARIO_MAIN("addresses", 60, tests);
}
