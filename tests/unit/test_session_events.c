/* SPDX-License-Identifier: Apache-2.0 */
/* The event queue and the ScheduleInform requests that feed it. */
#include "base/buf.h"
#include "session/events.h"
#include "session/schedule.h"
#include "support/fake_env.h"
#include "support/folder.h"
#include "support/unit.h"

static struct fake_env fake;
static char folder[64];
static struct store *store;
static struct event_queue *queue;
static struct schedule *schedule;
static struct cwmp_error error;
static struct buf text;

static void open_all(void)
{
    bool fresh;

    store = store_open(folder, NULL, &fresh, &error);
    ck_assert_msg(store != NULL, "%s", error.text);
    queue = event_queue_new(store, NULL, &error);
    ck_assert_ptr_nonnull(queue);
    schedule = schedule_new(store, &fake.env, NULL, &error);
    ck_assert_ptr_nonnull(schedule);
}

static void close_all(void)
{
    schedule_free(schedule);
    event_queue_free(queue);
    store_close(store);
}

static void setup(void)
{
    fake_env_init(&fake);
    text = (struct buf){0};
    folder_make(folder);
    open_all();
}

static void teardown(void)
{
    close_all();
    buf_free(&text);
    folder_remove(folder);
}

static void restart(void)
{
    close_all();
    open_all();
}

static void add(enum event_code code, const char *command_key)
{
    ck_assert_int_eq(event_queue_add(queue, code, command_key, NULL, &error), CWMP_OK);
}

static const char *list(void)
{
    buf_clear(&text);
    event_queue_list(queue, &text);
    return buf_text(&text);
}

/* What an Inform would carry, with the keys. */
static const char *collect(size_t limit)
{
    struct rpc_event events[RPC_INFORM_EVENTS];
    size_t count = event_queue_collect(queue, SOAP_CWMP_1_4, events, limit);

    buf_clear(&text);
    for (size_t i = 0; i < count; i++)
        buf_printf(&text, "%s(%s);", events[i].code, events[i].command_key);
    return buf_text(&text);
}

static void deliver(enum event_delivery delivery)
{
    ck_assert_int_eq(event_queue_store_delivered(queue, delivery, &error), CWMP_OK);
    event_queue_forget_delivered(queue, delivery, true);
}

START_TEST(codes_are_exact) /* R-EVT-20 */
{
    static const char *const texts[EVENT_CODE_COUNT] = {"0 BOOTSTRAP",
                                                        "1 BOOT",
                                                        "2 PERIODIC",
                                                        "3 SCHEDULED",
                                                        "4 VALUE CHANGE",
                                                        "5 KICKED",
                                                        "6 CONNECTION REQUEST",
                                                        "7 TRANSFER COMPLETE",
                                                        "8 DIAGNOSTICS COMPLETE",
                                                        "9 REQUEST DOWNLOAD",
                                                        "10 AUTONOMOUS TRANSFER COMPLETE",
                                                        "11 DU STATE CHANGE COMPLETE",
                                                        "12 AUTONOMOUS DU STATE CHANGE COMPLETE",
                                                        "13 WAKEUP",
                                                        "14 HEARTBEAT",
                                                        "M Reboot",
                                                        "M ScheduleInform",
                                                        "M Download",
                                                        "M ScheduleDownload",
                                                        "M Upload",
                                                        "M ChangeDUState"};

    for (int code = 0; code < EVENT_CODE_COUNT; code++) {
        const struct event_rule *rule = event_rule((enum event_code)code);

        ck_assert_str_eq(rule->text, texts[code]);
        ck_assert_int_eq(rule->single, texts[code][0] != 'M');
    }
}
END_TEST

START_TEST(single_events_appear_once) /* R-EVT-03 */
{
    add(EVENT_PERIODIC, "");
    add(EVENT_PERIODIC, "");
    add(EVENT_SCHEDULED, "");
    add(EVENT_SCHEDULED, "");
    ck_assert_str_eq(list(), "2 PERIODIC,3 SCHEDULED");
}
END_TEST

/* It occurred again while it was under way, and then the power went. */
START_TEST(single_events_are_joined_at_a_start) /* R-EVT-03, R-EVT-05 */
{
    add(EVENT_SCHEDULED, "");
    collect(63);
    add(EVENT_SCHEDULED, "");
    restart();
    ck_assert_str_eq(collect(63), "3 SCHEDULED();");
    deliver(EVENT_BY_INFORM);
    restart();
    ck_assert_str_eq(list(), "");
}
END_TEST

/* The disk was full: delivered is delivered, and the store follows later. */
START_TEST(what_cannot_leave_the_store_leaves_the_queue)
{
    add(EVENT_M_REBOOT, "one");
    add(EVENT_BOOT, "");
    collect(63);
    event_queue_forget_delivered(queue, EVENT_BY_INFORM, false);
    ck_assert_str_eq(list(), "");
    restart();
    ck_assert_str_eq(collect(63), "M Reboot(one);");
    event_queue_forget_delivered(queue, EVENT_BY_INFORM, false);
    add(EVENT_M_REBOOT, "two");
    deliver(EVENT_BY_INFORM);
    restart();
    ck_assert_str_eq(collect(63), "M Reboot(two);");
}
END_TEST

START_TEST(multiple_events_appear_each_with_its_key) /* R-EVT-03, R-EVT-04, R-EVT-24 */
{
    add(EVENT_M_REBOOT, "one");
    add(EVENT_M_REBOOT, "two");
    add(EVENT_M_REBOOT, "one");
    ck_assert_str_eq(collect(63), "M Reboot(one);M Reboot(two);M Reboot(one);");
}
END_TEST

START_TEST(the_order_is_bootstrap_boot_singles_methods) /* R-EVT-09 */
{
    add(EVENT_M_REBOOT, "k");
    add(EVENT_PERIODIC, "");
    add(EVENT_BOOT, "");
    add(EVENT_BOOTSTRAP, "");
    ck_assert_str_eq(collect(63), "0 BOOTSTRAP();1 BOOT();2 PERIODIC();M Reboot(k);");
}
END_TEST

START_TEST(value_change_is_left_to_the_inform) /* R-EVT-25 */
{
    add(EVENT_VALUE_CHANGE, "");
    add(EVENT_BOOT, "");
    ck_assert_str_eq(collect(63), "1 BOOT();");
    deliver(EVENT_BY_INFORM);
    ck_assert_uint_eq(event_queue_count(queue), 0);
}
END_TEST

START_TEST(what_must_never_be_lost_survives) /* R-EVT-05 */
{
    add(EVENT_BOOTSTRAP, "");
    add(EVENT_BOOT, "");
    add(EVENT_PERIODIC, "");
    add(EVENT_VALUE_CHANGE, "");
    add(EVENT_CONNECTION_REQUEST, "");
    add(EVENT_SCHEDULED, "");
    add(EVENT_TRANSFER_COMPLETE, "");
    add(EVENT_M_REBOOT, "k");
    add(EVENT_M_SCHEDULE_INFORM, "s");
    add(EVENT_M_DOWNLOAD, "d");
    restart();
    ck_assert_str_eq(list(), "0 BOOTSTRAP,2 PERIODIC,3 SCHEDULED,7 TRANSFER COMPLETE,M Reboot,"
                             "M ScheduleInform,M Download");
}
END_TEST

START_TEST(bootstrap_discards_all_others) /* R-EVT-06, T-143 */
{
    add(EVENT_TRANSFER_COMPLETE, "");
    add(EVENT_M_REBOOT, "k");
    add(EVENT_PERIODIC, "");
    ck_assert_int_eq(event_queue_bootstrap(queue, &error), CWMP_OK);
    add(EVENT_BOOT, ""); /* arose later: sent along */
    ck_assert_str_eq(list(), "0 BOOTSTRAP,1 BOOT");
    restart();
    ck_assert_str_eq(list(), "0 BOOTSTRAP");
}
END_TEST

START_TEST(delivery_is_by_the_response_of_the_table) /* R-EVT-01, R-EVT-08 */
{
    add(EVENT_BOOT, "");
    add(EVENT_TRANSFER_COMPLETE, "");
    add(EVENT_M_DOWNLOAD, "d");
    add(EVENT_M_REBOOT, "r");
    collect(63);
    deliver(EVENT_BY_INFORM);
    event_queue_session_ended(queue, false);
    ck_assert_str_eq(list(), "7 TRANSFER COMPLETE,M Download");
    collect(63);
    deliver(EVENT_BY_TRANSFER_COMPLETE);
    ck_assert_uint_eq(event_queue_count(queue), 0);
    restart();
    ck_assert_uint_eq(event_queue_count(queue), 0);
}
END_TEST

START_TEST(a_rolled_back_delivery_is_none)
{
    add(EVENT_M_REBOOT, "k");
    collect(63);
    ck_assert_int_eq(store_begin(store, &error), CWMP_OK);
    ck_assert_int_eq(event_queue_store_delivered(queue, EVENT_BY_INFORM, &error), CWMP_OK);
    store_rollback(store);
    event_queue_session_ended(queue, false);
    ck_assert_str_eq(list(), "M Reboot");
    restart();
    ck_assert_str_eq(list(), "M Reboot");
}
END_TEST

START_TEST(a_failed_session_keeps_all_but_the_connection_request) /* R-RTY-07, R-CRQ-12 */
{
    add(EVENT_BOOT, "");
    add(EVENT_CONNECTION_REQUEST, "");
    add(EVENT_VALUE_CHANGE, "");
    collect(63);
    add(EVENT_PERIODIC, "");
    event_queue_session_ended(queue, false);
    ck_assert_str_eq(list(), "1 BOOT,2 PERIODIC,4 VALUE CHANGE");
}
END_TEST

START_TEST(an_event_that_occurs_again_during_its_session_is_kept) /* R-SES-03 */
{
    add(EVENT_PERIODIC, "");
    collect(63);
    add(EVENT_PERIODIC, "");
    deliver(EVENT_BY_INFORM);
    event_queue_session_ended(queue, true);
    ck_assert_str_eq(list(), "2 PERIODIC");
}
END_TEST

START_TEST(and_is_one_event_again_when_the_session_fails)
{
    add(EVENT_SCHEDULED, "");
    collect(63);
    add(EVENT_SCHEDULED, "");
    event_queue_session_ended(queue, false);
    ck_assert_str_eq(list(), "3 SCHEDULED");
    restart();
    ck_assert_str_eq(list(), "3 SCHEDULED");
}
END_TEST

START_TEST(what_does_not_fit_waits) /* R-EVT-02, T-142 */
{
    char key[8];

    for (int i = 0; i < 70; i++) {
        snprintf(key, sizeof key, "%d", i);
        add(EVENT_M_REBOOT, key);
    }
    add(EVENT_BOOT, "");
    collect(63);
    deliver(EVENT_BY_INFORM);
    event_queue_session_ended(queue, true);
    ck_assert_uint_eq(event_queue_count(queue), 8);
    ck_assert_str_eq(collect(63), "M Reboot(62);M Reboot(63);M Reboot(64);M Reboot(65);"
                                  "M Reboot(66);M Reboot(67);M Reboot(68);M Reboot(69);");
}
END_TEST

START_TEST(there_is_an_end_to_it)
{
    ck_assert_int_eq(store_begin(store, &error), CWMP_OK);
    for (int i = 0; i < EVENTS_MAX; i++)
        add(EVENT_M_REBOOT, "k");
    ck_assert_int_eq(event_queue_add(queue, EVENT_M_REBOOT, "k", NULL, &error),
                     CWMP_FAULT_RESOURCES_EXCEEDED);
    add(EVENT_BOOT, ""); /* there is always room for the single ones */
    ck_assert_int_eq(store_commit(store, &error), CWMP_OK);
}
END_TEST

START_TEST(what_is_withdrawn_does_not_come_back)
{
    add(EVENT_PERIODIC, "");
    add(EVENT_VALUE_CHANGE, "");
    add(EVENT_SCHEDULED, "");
    event_queue_withdraw(queue, EVENT_PERIODIC);
    event_queue_withdraw(queue, EVENT_VALUE_CHANGE);
    ck_assert_str_eq(list(), "3 SCHEDULED");
    restart();
    ck_assert_str_eq(list(), "3 SCHEDULED");
}
END_TEST

static void request(uint32_t delay, const char *command_key)
{
    ck_assert_int_eq(schedule_add(schedule, delay, command_key, &error), CWMP_OK);
}

START_TEST(a_schedule_fires_at_its_time) /* R-SIN-01 */
{
    request(30, "x");
    ck_assert_int_eq(schedule_wait_ms(schedule), 30000);
    fake_env_pass(&fake, 29999);
    ck_assert(!schedule_poll(schedule, queue));
    fake_env_pass(&fake, 1);
    ck_assert(schedule_poll(schedule, queue));
    ck_assert_str_eq(collect(63), "3 SCHEDULED();M ScheduleInform(x);");
    ck_assert(!schedule_poll(schedule, queue));
    ck_assert_int_eq(schedule_wait_ms(schedule), SCHEDULE_NEVER);
}
END_TEST

START_TEST(schedules_due_together_share_the_event) /* R-SIN-03, T-104 */
{
    request(30, "x");
    request(30, "y");
    request(31, "z");
    fake_env_pass(&fake, 30000);
    ck_assert(schedule_poll(schedule, queue));
    ck_assert_str_eq(collect(63), "3 SCHEDULED();M ScheduleInform(x);M ScheduleInform(y);");
    ck_assert_int_eq(schedule_wait_ms(schedule), 1000);
}
END_TEST

START_TEST(schedules_survive_and_overdue_ones_fire_at_once) /* R-SIN-04 */
{
    request(30, "soon");
    request(3600, "later");
    fake_env_pass(&fake, 40000);
    fake.monotonic_ms = 5000; /* a reboot */
    restart();
    ck_assert(schedule_poll(schedule, queue));
    ck_assert_str_eq(collect(63), "3 SCHEDULED();M ScheduleInform(soon);");
    ck_assert_int_eq(schedule_wait_ms(schedule), 3560000);
    restart();
    ck_assert(!schedule_poll(schedule, queue));
    ck_assert_str_eq(list(), "3 SCHEDULED,M ScheduleInform");
}
END_TEST

START_TEST(a_restart_does_not_bring_a_schedule_forward) /* R-SIN-01 */
{
    fake_env_pass(&fake, 900);
    request(2, "x");
    fake_env_pass(&fake, 1100);
    restart();
    ck_assert(!schedule_poll(schedule, queue));
    fake_env_pass(&fake, 899);
    ck_assert(!schedule_poll(schedule, queue));
    fake_env_pass(&fake, 1001);
    ck_assert(schedule_poll(schedule, queue));
}
END_TEST

/* Nor does a start without the time, which is told later, or never. */
START_TEST(an_unset_clock_does_not_bring_a_schedule_forward) /* R-SIN-01, R-SIN-04 */
{
    int64_t wall;

    request(60, "soon");
    request(3600, "later");
    wall = fake.wall_ms;
    fake.wall_ms = 0;
    restart();
    ck_assert(!schedule_poll(schedule, queue));
    fake_env_pass(&fake, 100000);
    ck_assert(!schedule_poll(schedule, queue));
    fake.wall_ms += wall;
    ck_assert(schedule_poll(schedule, queue));
    ck_assert_str_eq(collect(63), "3 SCHEDULED();M ScheduleInform(soon);");
    ck_assert_int_eq(schedule_wait_ms(schedule), 3500000);
    fake.wall_ms = 0;
    restart();
    fake_env_pass(&fake, 15 * 60000 - 1);
    ck_assert(!schedule_poll(schedule, queue));
    fake_env_pass(&fake, 1);
    ck_assert(schedule_poll(schedule, queue));
}
END_TEST

START_TEST(a_clock_step_does_not_move_a_schedule) /* R-SIN-01: counted from receipt */
{
    request(30, "x");
    fake.wall_ms += 3600000;
    ck_assert(!schedule_poll(schedule, queue));
    ck_assert_int_eq(schedule_wait_ms(schedule), 30000);
}
END_TEST

START_TEST(schedules_can_be_dropped) /* R-URL-06 */
{
    request(30, "x");
    request(60, "y");
    ck_assert_int_eq(schedule_drop_all(schedule, &error), CWMP_OK);
    restart();
    fake_env_pass(&fake, 100000);
    ck_assert(!schedule_poll(schedule, queue));
}
END_TEST

START_TEST(there_is_an_end_to_schedules)
{
    ck_assert_int_eq(store_begin(store, &error), CWMP_OK);
    for (int i = 0; i < SCHEDULE_MAX; i++)
        request(30, "x");
    ck_assert_int_eq(schedule_add(schedule, 30, "x", &error), CWMP_FAULT_RESOURCES_EXCEEDED);
    ck_assert_int_eq(store_commit(store, &error), CWMP_OK);
}
END_TEST

START_TEST(newer_events_wait_for_a_newer_version) /* R-VER-08 */
{
    struct rpc_event events[RPC_INFORM_EVENTS];

    add(EVENT_BOOT, "");
    add(EVENT_AUTONOMOUS_TRANSFER_COMPLETE, "");
    add(EVENT_DU_STATE_CHANGE_COMPLETE, "");
    add(EVENT_M_CHANGE_DU_STATE, "k");
    add(EVENT_WAKEUP, "");
    ck_assert_uint_eq(event_queue_count_in(queue, SOAP_CWMP_1_0), 1);
    ck_assert_uint_eq(event_queue_count_in(queue, SOAP_CWMP_1_1), 2);
    ck_assert_uint_eq(event_queue_count_in(queue, SOAP_CWMP_1_3), 4);
    ck_assert_uint_eq(event_queue_collect(queue, SOAP_CWMP_1_0, events, RPC_INFORM_EVENTS), 1);
    ck_assert_str_eq(events[0].code, "1 BOOT");
    deliver(EVENT_BY_INFORM);
    event_queue_session_ended(queue, true);
    ck_assert_uint_eq(event_queue_collect(queue, SOAP_CWMP_1_1, events, RPC_INFORM_EVENTS), 1);
    ck_assert_str_eq(events[0].code, "10 AUTONOMOUS TRANSFER COMPLETE");
    ck_assert_str_eq(collect(RPC_INFORM_EVENTS),
                     "10 AUTONOMOUS TRANSFER COMPLETE();11 DU STATE CHANGE COMPLETE();13 WAKEUP();"
                     "M ChangeDUState(k);");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("session_events");
    TCase *tcase = tcase_create("events");

    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, codes_are_exact);
    tcase_add_test(tcase, single_events_appear_once);
    tcase_add_test(tcase, single_events_are_joined_at_a_start);
    tcase_add_test(tcase, what_cannot_leave_the_store_leaves_the_queue);
    tcase_add_test(tcase, multiple_events_appear_each_with_its_key);
    tcase_add_test(tcase, the_order_is_bootstrap_boot_singles_methods);
    tcase_add_test(tcase, value_change_is_left_to_the_inform);
    tcase_add_test(tcase, what_must_never_be_lost_survives);
    tcase_add_test(tcase, bootstrap_discards_all_others);
    tcase_add_test(tcase, delivery_is_by_the_response_of_the_table);
    tcase_add_test(tcase, a_rolled_back_delivery_is_none);
    tcase_add_test(tcase, a_failed_session_keeps_all_but_the_connection_request);
    tcase_add_test(tcase, an_event_that_occurs_again_during_its_session_is_kept);
    tcase_add_test(tcase, and_is_one_event_again_when_the_session_fails);
    tcase_add_test(tcase, what_does_not_fit_waits);
    tcase_add_test(tcase, there_is_an_end_to_it);
    tcase_add_test(tcase, newer_events_wait_for_a_newer_version);
    tcase_add_test(tcase, what_is_withdrawn_does_not_come_back);
    tcase_add_test(tcase, a_schedule_fires_at_its_time);
    tcase_add_test(tcase, schedules_due_together_share_the_event);
    tcase_add_test(tcase, schedules_survive_and_overdue_ones_fire_at_once);
    tcase_add_test(tcase, a_restart_does_not_bring_a_schedule_forward);
    tcase_add_test(tcase, an_unset_clock_does_not_bring_a_schedule_forward);
    tcase_add_test(tcase, a_clock_step_does_not_move_a_schedule);
    tcase_add_test(tcase, schedules_can_be_dropped);
    tcase_add_test(tcase, there_is_an_end_to_schedules);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
