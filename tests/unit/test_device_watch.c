/* SPDX-License-Identifier: Apache-2.0 */
/*
 * News of the network from the kernel. Needs a network of its own; where that is not allowed the
 * program is reported as skipped.
 */
#include "api/handler.h"
#include "base/text.h"
#include "device/device.h"
#include "device/watch.h"
#include "support/network.h"
#include "support/unit.h"

#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define LIMIT_MS 30000 /* longer than any machine takes */

static uv_loop_t loop;
static struct device_watch *watch;
static struct log quiet;
static const char *awaited[8]; /* handlers that are still to be named */
static const char *unwanted;

static bool is_handler(const char *model, const char *name)
{
    size_t count;
    const struct cwmp_handler *handlers = device_handlers(model, &count);

    for (size_t i = 0; i < count; i++)
        if (text_equal(handlers[i].name, name))
            return true;
    return false;
}

static bool is_awaited(void)
{
    for (size_t i = 0; i < sizeof awaited / sizeof *awaited; i++)
        if (awaited[i] != NULL)
            return true;
    return false;
}

static void changed(void *argument, const char *handler)
{
    ck_assert_ptr_eq(argument, &loop);
    ck_assert_msg(is_handler("device2", handler) || is_handler("igd1", handler),
                  "no model has a handler %s", handler);
    ck_assert_msg(unwanted == NULL || !text_equal(handler, unwanted), "%s is no matter of this",
                  handler);
    for (size_t i = 0; i < sizeof awaited / sizeof *awaited; i++)
        if (awaited[i] != NULL && text_equal(awaited[i], handler))
            awaited[i] = NULL;
}

static void too_late(uv_timer_t *timer)
{
    ck_abort_msg("the kernel's news did not come in %d ms", *(int *)timer->data);
}

/* Until all that is awaited was named. */
static void wait_for_news(void)
{
    static int limit = LIMIT_MS;
    uv_timer_t timer;

    uv_timer_init(&loop, &timer);
    timer.data = &limit;
    uv_timer_start(&timer, too_late, LIMIT_MS, 0);
    while (is_awaited())
        uv_run(&loop, UV_RUN_ONCE);
    uv_close((uv_handle_t *)&timer, NULL);
    uv_run(&loop, UV_RUN_NOWAIT);
}

static void setup(void)
{
    struct cwmp_error error;

    ck_assert(network_enter(false));
    ck_assert(network_run("ip link set lo up"));
    ck_assert(network_run("ip link add lan0 type veth peer name far0"));
    ck_assert(network_run("ip link set far0 up"));
    uv_loop_init(&loop);
    watch = device_watch_new(
        &(struct device_watch_options){
            .loop = &loop, .log = &quiet, .argument = &loop, .changed = changed},
        &error);
    ck_assert_msg(watch != NULL, "%s", error.text);
}

static void teardown(void)
{
    device_watch_free(watch);
    uv_run(&loop, UV_RUN_DEFAULT);
    ck_assert_int_eq(uv_loop_close(&loop), 0);
}

START_TEST(links)
{
    awaited[0] = "ethernet_interface";
    awaited[1] = "interface_stack";
    awaited[2] = "lan_device";
    ck_assert(network_run("ip link set lan0 up"));
    wait_for_news();
}
END_TEST

START_TEST(addresses)
{
    awaited[0] = "ipv4_address";
    awaited[1] = "ip_interface";
    awaited[2] = "wan_ip_connection";
    ck_assert(network_run("ip address add 192.0.2.9/32 dev lo"));
    wait_for_news();
    awaited[0] = "ipv6_address";
    ck_assert(network_run("ip address add 2001:db8::9/128 dev lo"));
    wait_for_news();
}
END_TEST

START_TEST(routes)
{
    awaited[0] = "ipv4_forwarding";
    awaited[1] = "router";
    awaited[2] = "layer3_forwarding";
    unwanted = "hosts_host";
    ck_assert(network_run("ip route add blackhole 203.0.113.128/25"));
    wait_for_news();
}
END_TEST

START_TEST(neighbours)
{
    awaited[0] = "hosts_host";
    awaited[1] = "lan_hosts_host";
    ck_assert(
        network_run("ip neighbour add 192.0.2.7 lladdr 02:00:00:00:00:07 dev far0 nud reachable"));
    wait_for_news();
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("device_watch");
    TCase *tcase = tcase_create("watch");
    pid_t probe = fork();
    int status = 1;

    if (probe == 0)
        _exit(network_enter(false) && network_run("ip link add lan0 type veth peer name far0") ? 0
                                                                                               : 1);
    if (probe < 0 || waitpid(probe, &status, 0) != probe || status != 0) {
        printf("1..0 # SKIP a network of its own is not allowed here\n");
        return EXIT_SUCCESS;
    }
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_set_timeout(tcase, 60);
    tcase_add_test(tcase, links);
    tcase_add_test(tcase, addresses);
    tcase_add_test(tcase, routes);
    tcase_add_test(tcase, neighbours);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
