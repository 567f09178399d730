/* SPDX-License-Identifier: Apache-2.0 */
/* What a service manager is told that asks for it in the environment, and that nobody else is. */
#include "cwmpd/supervisor.h"

#include "support/folder.h"
#include "support/unit.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

static char folder[64];

/* Where a manager listens; its name goes into the environment. */
static int listen_at(const char *name)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    const struct timeval patience = {.tv_sec = 10};
    int manager = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);

    ck_assert_uint_lt(strlen(name), sizeof address.sun_path);
    memcpy(address.sun_path, name, strlen(name));
    if (name[0] == '@')
        address.sun_path[0] = '\0';
    ck_assert_int_eq(bind(manager, (struct sockaddr *)&address,
                          (socklen_t)(offsetof(struct sockaddr_un, sun_path) + strlen(name))),
                     0);
    ck_assert_int_eq(setsockopt(manager, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience), 0);
    setenv("NOTIFY_SOCKET", name, 1);
    return manager;
}

static void expect_told(int manager, const char *text)
{
    char told[64] = "";

    ck_assert_int_ge(recv(manager, told, sizeof told - 1, 0), 0);
    ck_assert_str_eq(told, text);
}

static void expect_silence(int manager)
{
    char told[64];

    ck_assert_int_lt(recv(manager, told, sizeof told, MSG_DONTWAIT), 0);
}

START_TEST(tells_that_it_is_ready)
{
    char name[128];

    folder_make(folder);
    if (_i == 0)
        snprintf(name, sizeof name, "%s/manager", folder);
    else
        snprintf(name, sizeof name, "@cwmpd-test-%d", (int)getpid());
    int manager = listen_at(name);
    supervisor_ready();
    expect_told(manager, "READY=1");
    close(manager);
    folder_remove(folder);
    supervisor_ready(); /* a manager that is gone is no failure */
    setenv("NOTIFY_SOCKET", "neither", 1);
    supervisor_ready();
}
END_TEST

static const struct {
    const char *time, *process;
    bool told;
} cases[] = {{"20000", NULL, true}, {NULL, NULL, false}, {"0", NULL, false}, {"20000", "1", false}};

START_TEST(tells_that_its_loop_turns)
{
    struct supervisor supervisor;
    char name[128];
    uv_loop_t loop;

    snprintf(name, sizeof name, "@cwmpd-test-%d", (int)getpid());
    int manager = listen_at(name);
    if (cases[_i].time)
        setenv("WATCHDOG_USEC", cases[_i].time, 1);
    if (cases[_i].process)
        setenv("WATCHDOG_PID", cases[_i].process, 1);
    uv_loop_init(&loop);
    supervisor_begin(&supervisor, &loop);
    ck_assert_int_eq(uv_loop_alive(&loop), 0); /* it does not keep the loop */
    uv_ref((uv_handle_t *)&supervisor.watchdog);
    for (unsigned i = 0; cases[_i].told && i < 3; i++) {
        uv_run(&loop, UV_RUN_ONCE);
        expect_told(manager, "WATCHDOG=1");
    }
    uv_unref((uv_handle_t *)&supervisor.watchdog);
    uv_run(&loop, UV_RUN_NOWAIT);
    supervisor_end(&supervisor);
    uv_run(&loop, UV_RUN_DEFAULT);
    if (!cases[_i].told)
        expect_silence(manager);
    ck_assert_int_eq(uv_loop_close(&loop), 0);
    close(manager);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("supervisor");
    TCase *tcase = tcase_create("supervisor");

    tcase_set_timeout(tcase, 30);
    tcase_add_loop_test(tcase, tells_that_it_is_ready, 0, 2);
    tcase_add_loop_test(tcase, tells_that_its_loop_turns, 0, sizeof cases / sizeof *cases);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
