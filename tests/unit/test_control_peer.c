/* SPDX-License-Identifier: Apache-2.0 */
/* Who may change something, by what the kernel says of the process that has connected. */
#include "control/peer.h"
#include "support/folder.h"
#include "support/unit.h"

#include <errno.h>
#include <grp.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#define USER     23456
#define GROUP    23457
#define STRANGER 23458

static char folder[64];
static struct sockaddr_un address;
static int listener;

static void setup(void)
{
    folder_make(folder);
    address = (struct sockaddr_un){.sun_family = AF_UNIX};
    snprintf(address.sun_path, sizeof address.sun_path, "%s/socket", folder);
    listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    ck_assert_int_eq(bind(listener, (struct sockaddr *)&address, sizeof address), 0);
    ck_assert_int_eq(chmod(address.sun_path, 0666), 0);
    ck_assert_int_eq(listen(listener, 4), 0);
}

static void teardown(void)
{
    close(listener);
    folder_remove(folder);
}

struct identity {
    uid_t user;
    gid_t group;
    size_t count;
    const gid_t *groups; /* supplementary ones */
};

/* Connects as somebody and stays until it is told apart. */
static bool may_change(const struct peer_rule *rule, const struct identity *identity)
{
    int status = 0;
    pid_t child = fork();

    if (child == 0) {
        int client = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        char byte;

        if (setgroups(identity->count, identity->groups) != 0 || setgid(identity->group) != 0 ||
            setuid(identity->user) != 0 ||
            connect(client, (struct sockaddr *)&address, sizeof address) != 0)
            _exit(1);
        _exit(read(client, &byte, 1) == 0 ? 0 : 2);
    }
    int connection = accept(listener, NULL, NULL);
    ck_assert_int_ge(connection, 0);
    bool may = peer_may_change(rule, connection);
    close(connection);
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_int_eq(status, 0);
    return may;
}

static const struct peer_rule rule = {.user = USER, .has_group = true, .group = GROUP};

START_TEST(root_the_user_and_the_group)
{
    static const gid_t others[] = {STRANGER, 1, 2, 3};
    static const gid_t among[] = {1, 2, 3, GROUP};
    static const struct {
        struct identity identity;
        bool may;
    } cases[] = {
        {{0, STRANGER, 0, NULL}, true},           {{USER, STRANGER, 0, NULL}, true},
        {{STRANGER, GROUP, 0, NULL}, true},       {{STRANGER, STRANGER, 4, among}, true},
        {{STRANGER, STRANGER, 4, others}, false}, {{STRANGER, STRANGER, 0, NULL}, false},
        {{STRANGER, 0, 0, NULL}, false},          {{STRANGER, USER, 0, NULL}, false},
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        ck_assert_msg(may_change(&rule, &cases[i].identity) == cases[i].may, "case %zu", i);
}
END_TEST

/* More than any fixed array would hold. */
START_TEST(many_groups)
{
    gid_t groups[600];
    const size_t count = sizeof groups / sizeof *groups;

    for (size_t i = 0; i < count; i++)
        groups[i] = (gid_t)(40000 + i);
    ck_assert(!may_change(&rule, &(struct identity){STRANGER, STRANGER, count, groups}));
    groups[count - 1] = GROUP;
    ck_assert(may_change(&rule, &(struct identity){STRANGER, STRANGER, count, groups}));
}
END_TEST

/* Where the group does not exist, its number is nobody's. */
START_TEST(no_such_group)
{
    const struct peer_rule none = {.user = USER};

    ck_assert(!may_change(&none, &(struct identity){STRANGER, 0, 0, NULL}));
    ck_assert(may_change(&none, &(struct identity){USER, 0, 0, NULL}));
}
END_TEST

/* What is no UNIX socket has nobody at its other end. */
START_TEST(no_peer)
{
    int ends[2];

    ck_assert_int_eq(pipe(ends), 0);
    ck_assert(!peer_may_change(&rule, ends[0]));
    close(ends[0]);
    close(ends[1]);
}
END_TEST

START_TEST(of_this_process)
{
    const struct group *group = getgrnam(PEER_GROUP);
    struct peer_rule own = peer_rule_of_daemon();

    ck_assert_uint_eq(own.user, geteuid());
    ck_assert(own.has_group == (group != NULL));
    ck_assert(!group || own.group == group->gr_gid);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("control_peer");
    TCase *tests = tcase_create("peer");

    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, no_peer);
    tcase_add_test(tests, of_this_process);
    if (geteuid() == 0) { /* nobody else can be several users */
        tcase_add_test(tests, root_the_user_and_the_group);
        tcase_add_test(tests, many_groups);
        tcase_add_test(tests, no_such_group);
    }
    suite_add_tcase(suite, tests);
    return unit_run(suite);
}
