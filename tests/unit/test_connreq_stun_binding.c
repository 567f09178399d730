/* SPDX-License-Identifier: Apache-2.0 */
/* The upkeep of a NAT binding, with a clock of the test's own, against a translator and a server
 * that are a few lines of C (R-UDP-03 to R-UDP-14). */
#include "connreq/stun_lifetime.h"
#include "stun_world.h"
#include "support/unit.h"

#include <string.h>

static struct stun_world world;

static void pass(uint64_t milliseconds)
{
    stun_world_pass(&world, milliseconds);
}

static void setup(void)
{
    memset(&world, 0, sizeof world);
    stun_world_open(&world);
}

static void teardown(void)
{
    stun_world_close(&world);
}

static void start(unsigned minimum, int64_t maximum)
{
    stun_binding_start(world.binding, &(struct stun_binding_rule){.minimum_s = minimum,
                                                                  .maximum_s = maximum,
                                                                  .probe = true,
                                                                  .username = "",
                                                                  .password = ""});
}

static void start_with_credentials(void)
{
    stun_binding_start(world.binding, &(struct stun_binding_rule){.minimum_s = 30,
                                                                  .maximum_s = 30,
                                                                  .username = "stun-user",
                                                                  .password = "stun-secret"});
}

static void expect_state(enum stun_state state)
{
    ck_assert_int_eq(stun_binding_state(world.binding), state);
}

/* Requests of the primary port that tell no change are no closer than the minimum. */
static void expect_gaps(uint64_t minimum_ms)
{
    uint64_t last = 0;

    for (size_t i = 0; i < world.count; i++) {
        const struct stun_world_request *seen = &world.seen[i];
        bool repeated = i > 0 && memcmp(seen->id, world.seen[i - 1].id, STUN_ID_SIZE) == 0;

        if (seen->port != STUN_PRIMARY || repeated)
            continue;
        if (last != 0 && !seen->change)
            ck_assert_uint_ge(seen->at_ms - last, minimum_ms);
        last = seen->at_ms;
    }
}

START_TEST(R_UDP_04_R_UDP_07_first_answer)
{
    struct stun_address mapped;

    start(30, 30);
    expect_state(STUN_ASKING);
    ck_assert(!stun_binding_mapped(world.binding, &mapped));
    pass(0);
    expect_state(STUN_BOUND);
    ck_assert(stun_binding_mapped(world.binding, &mapped));
    ck_assert(stun_address_equal(&mapped, &world.mapped));
    ck_assert_uint_eq(world.count, 1);
    ck_assert(world.seen[0].binding && world.seen[0].change);
    ck_assert(!world.seen[0].username && !world.seen[0].integrity);
    ck_assert_uint_eq(world.changes, 1);
    stun_binding_stop(world.binding);
    ck_assert_uint_eq(stun_binding_wait_ms(world.binding), UINT64_MAX);
}
END_TEST

START_TEST(R_UDP_09_retransmission)
{
    static const uint64_t times[] = {0, 100, 300, 700, 1500, 3100, 4700, 6300, 7900};
    uint64_t begin = world.fake.monotonic_ms;

    world.deaf = true;
    start(30, 30);
    pass(9499);
    ck_assert_uint_eq(world.count, 9);
    for (size_t i = 0; i < 9; i++) {
        ck_assert_uint_eq(world.seen[i].at_ms - begin, times[i]);
        ck_assert_mem_eq(world.seen[i].id, world.seen[0].id, STUN_ID_SIZE);
    }
    expect_state(STUN_ASKING);
    pass(1);
    expect_state(STUN_NO_ANSWER);
    ck_assert_uint_eq(world.count, 9);
}
END_TEST

/* An answer to a repetition is as good. */
START_TEST(R_UDP_09_late_answer)
{
    world.deaf = true;
    start(30, 30);
    pass(5000);
    world.deaf = false;
    pass(2000);
    expect_state(STUN_BOUND);
    ck_assert_uint_eq(world.count, 8);
}
END_TEST

START_TEST(T_122_R_UDP_06_credentials_when_asked_for)
{
    world.wants = "stun-secret";
    start_with_credentials();
    pass(0);
    expect_state(STUN_BOUND);
    ck_assert_uint_eq(world.count, 2);
    ck_assert(world.seen[0].username && !world.seen[0].integrity);
    ck_assert(world.seen[1].username && world.seen[1].integrity && world.seen[1].change);
    ck_assert(memcmp(world.seen[0].id, world.seen[1].id, STUN_ID_SIZE) != 0);
    pass(30000);
    ck_assert_uint_eq(world.count, 3);
    ck_assert(world.seen[2].integrity);
}
END_TEST

/* Wrong ones, none, and an error that no credentials help with. */
START_TEST(R_UDP_06_refused)
{
    world.wants = "another secret";
    if (_i == 2) {
        world.wants = NULL;
        world.error = 500;
    }
    if (_i == 0)
        start_with_credentials();
    else
        start(30, 30);
    pass(0);
    expect_state(STUN_REFUSED);
    ck_assert_uint_eq(stun_binding_error(world.binding), _i == 2 ? 500 : 401);
    ck_assert_uint_eq(world.count, _i == 0 ? 2 : 1);
    pass(29999);
    ck_assert_uint_eq(world.count, _i == 0 ? 2 : 1);
    world.wants = NULL;
    world.error = 0;
    pass(10000);
    expect_state(STUN_BOUND);
    ck_assert_uint_eq(stun_binding_error(world.binding), 0);
}
END_TEST

/* An answer that is signed with another password is none. */
START_TEST(R_UDP_06_forged_answer)
{
    uint8_t forged[64] = {0x01, 0x01, 0x00, 0x24};
    size_t length = 20;

    world.wants = "stun-secret";
    start_with_credentials();
    stun_world_deliver(&world); /* 401, and the signed request */
    buf_free(&world.answer);
    memcpy(forged + 4, world.seen[1].id, STUN_ID_SIZE);
    memcpy(forged + length, "\x00\x01\x00\x08\x00\x01\x11\x11\x01\x02\x03\x04", 12);
    memcpy(forged + length + 12, "\x00\x08\x00\x14", 4);
    stun_binding_receive(world.binding, STUN_PRIMARY, forged, 56);
    expect_state(STUN_ASKING);
    pass(100);
    expect_state(STUN_BOUND);
}
END_TEST

/* Nor is one to another request, or at another port. */
START_TEST(answers_that_nobody_waits_for)
{
    uint8_t answer[32] = {0x01, 0x01, 0x00, 0x0c};

    world.deaf = true;
    start(30, 30);
    memcpy(answer + 20, "\x00\x01\x00\x08\x00\x01\x11\x11\x01\x02\x03\x04", 12);
    stun_binding_receive(world.binding, STUN_PRIMARY, answer, sizeof answer);
    expect_state(STUN_ASKING);
    memcpy(answer + 4, world.seen[0].id, STUN_ID_SIZE);
    stun_binding_receive(world.binding, STUN_SECONDARY, answer, sizeof answer);
    expect_state(STUN_ASKING);
    stun_binding_receive(world.binding, STUN_PRIMARY, answer, sizeof answer);
    expect_state(STUN_BOUND);
    answer[27] = 0x12;
    stun_binding_receive(world.binding, STUN_PRIMARY, answer, sizeof answer);
    ck_assert_uint_eq(world.changes, 1);
}
END_TEST

START_TEST(T_124_R_UDP_12_equal_periods)
{
    start(30, 30);
    pass(300000);
    ck_assert_uint_eq(world.count, 11);
    for (size_t i = 1; i < world.count; i++) {
        ck_assert_uint_eq(world.seen[i].at_ms - world.seen[i - 1].at_ms, 30000);
        ck_assert_int_eq(world.seen[i].port, STUN_PRIMARY);
        ck_assert(world.seen[i].binding && !world.seen[i].change);
    }
    ck_assert_uint_eq(stun_binding_lifetime(world.binding), 0);
}
END_TEST

/* In a translator with these lifetimes, keeping ports or not, counting what comes in or not. */
START_TEST(T_124_R_UDP_13_lifetime_is_found)
{
    static const unsigned lifetimes[] = {21, 25, 33, 40, 47, 59, 60, 61, 300};
    unsigned lifetime = lifetimes[_i / 4], expired, found;

    world.lifetime_ms = lifetime * 1000;
    world.same_port = _i % 2 == 0;
    world.inbound_does_nothing = _i % 4 > 1;
    start(20, 60);
    pass(1200000);
    found = stun_binding_lifetime(world.binding);
    ck_assert_uint_ge(found, 20);
    ck_assert_uint_le(found, 60);
    ck_assert_uint_le(found, lifetime);
    ck_assert_uint_ge(found + found / 16 + 1, lifetime < 60 ? lifetime : 60);
    expired = world.expired;
    world.count = 0;
    pass(3600000);
    ck_assert_uint_eq(world.expired, expired);
    for (size_t i = 0; i < world.count; i++)
        ck_assert_int_eq(world.seen[i].port, STUN_PRIMARY);
    ck_assert_uint_le(world.count, 3600 / found + 1);
    expect_state(STUN_BOUND);
}
END_TEST

START_TEST(R_UDP_12_R_UDP_13_what_the_search_sends)
{
    bool probed = false;

    world.lifetime_ms = 41000;
    start(20, 60);
    pass(1200000);
    expect_gaps(20000);
    for (size_t i = 0; i < world.count; i++) {
        const struct stun_world_request *seen = &world.seen[i];

        ck_assert(seen->response_address == (seen->port == STUN_SECONDARY));
        ck_assert(seen->binding == (seen->port == STUN_PRIMARY));
        probed = probed || seen->port == STUN_SECONDARY;
    }
    ck_assert(probed);
    ck_assert(!stun_binding_is_probing(world.binding));
}
END_TEST

/* A lifetime below the minimum: nothing can be done, and the minimum stays. */
START_TEST(R_UDP_12_too_short_a_lifetime)
{
    world.lifetime_ms = 10000;
    world.same_port = true;
    start(20, 60);
    pass(1200000);
    ck_assert_uint_le(stun_binding_lifetime(world.binding), 21);
    expect_gaps(20000);
}
END_TEST

START_TEST(R_UDP_12_no_maximum)
{
    world.lifetime_ms = 500000;
    start(20, -1);
    pass(20000000);
    ck_assert_uint_le(stun_binding_lifetime(world.binding), 500);
    ck_assert_uint_ge(stun_binding_lifetime(world.binding), 500 - 500 / 16);
}
END_TEST

START_TEST(R_UDP_12_no_search_wanted)
{
    stun_binding_start(world.binding,
                       &(struct stun_binding_rule){
                           .minimum_s = 20, .maximum_s = 60, .username = "", .password = ""});
    pass(200000);
    ck_assert_uint_eq(world.count, 11);
    ck_assert_int_eq(world.seen[10].port, STUN_PRIMARY);
}
END_TEST

/* A server that does not know RESPONSE-ADDRESS, or that refuses it: the minimum. */
START_TEST(R_UDP_13_server_that_answers_back)
{
    size_t probes = 0;

    world.ignores_response = true;
    start(20, 60);
    pass(600000);
    ck_assert_uint_eq(stun_binding_lifetime(world.binding), 0);
    for (size_t i = 0; i < world.count; i++)
        probes += world.seen[i].port == STUN_SECONDARY;
    ck_assert_uint_eq(probes, 1);
    ck_assert_uint_eq(world.seen[world.count - 1].at_ms - world.seen[world.count - 2].at_ms, 20000);
}
END_TEST

/* The server goes while a probe is out: that says nothing of the binding. */
START_TEST(R_UDP_13_server_gone_with_a_probe)
{
    start(20, 60);
    pass(59000);
    world.deaf = true;
    pass(12001);
    expect_state(STUN_NO_ANSWER);
    ck_assert_uint_eq(stun_binding_lifetime(world.binding), 0);
    world.deaf = false;
    pass(100000);
    expect_state(STUN_BOUND);
    ck_assert_uint_eq(stun_binding_lifetime(world.binding), 60);
}
END_TEST

/* What comes in may have kept the binding: the age of the next probe would not be what it seems. */
START_TEST(R_UDP_13_disturbed)
{
    world.lifetime_ms = 300000;
    start(20, 60);
    pass(30000);
    stun_binding_disturbed(world.binding);
    pass(30000);
    ck_assert_uint_eq(world.count, 2);
    ck_assert_int_eq(world.seen[1].port, STUN_PRIMARY);
    pass(60000);
    ck_assert_int_eq(world.seen[2].port, STUN_SECONDARY);
}
END_TEST

START_TEST(T_123_R_UDP_07_another_binding)
{
    struct stun_address mapped;

    start(30, 30);
    pass(10000);
    world.mapped.port = 50000;
    pass(20000);
    ck_assert_uint_eq(world.count, 3);
    ck_assert(!world.seen[1].change);
    ck_assert(world.seen[2].change && world.seen[2].binding);
    ck_assert_uint_eq(world.seen[2].at_ms, world.seen[1].at_ms);
    ck_assert(stun_binding_mapped(world.binding, &mapped));
    ck_assert_uint_eq(mapped.port, 50000);
    pass(30000);
    ck_assert_uint_eq(world.count, 4);
    ck_assert(!world.seen[3].change);
}
END_TEST

/* A translator with another binding for each request is not asked without end. */
START_TEST(R_UDP_07_ever_another_binding)
{
    world.every_time = true;
    start(30, 30);
    pass(300000);
    ck_assert_uint_le(world.count, 1 + 2 * 10);
    expect_gaps(30000);
}
END_TEST

/* Only 401 asks for credentials. */
START_TEST(R_UDP_06_another_error)
{
    world.error = 431;
    start_with_credentials();
    pass(0);
    expect_state(STUN_REFUSED);
    ck_assert_uint_eq(stun_binding_error(world.binding), 431);
    ck_assert_uint_eq(world.count, 1);
    ck_assert(!world.seen[0].integrity);
}
END_TEST

/* A period is from request to request, however late the answer came. */
START_TEST(R_UDP_12_a_late_answer_moves_nothing)
{
    world.deaf = true;
    start(30, 30);
    pass(150);
    world.deaf = false;
    pass(29849);
    expect_state(STUN_BOUND);
    ck_assert_uint_eq(world.count, 3);
    pass(1);
    ck_assert_uint_eq(world.count, 4);
}
END_TEST

/* An error that comes to the primary port is none that the binding could be known by. */
START_TEST(R_UDP_13_an_error_for_a_probe)
{
    uint8_t answer[28] = {0x01, 0x11, 0x00, 0x08};

    start(20, 60);
    pass(59000);
    world.deaf = true;
    pass(1000);
    ck_assert_int_eq(world.seen[1].port, STUN_SECONDARY);
    memcpy(answer + 4, world.seen[1].id, STUN_ID_SIZE);
    memcpy(answer + 20, "\x00\x09\x00\x04\x00\x00\x03\x00", 8);
    world.deaf = false;
    stun_binding_receive(world.binding, STUN_PRIMARY, answer, sizeof answer);
    pass(600000);
    expect_state(STUN_BOUND);
    ck_assert_uint_eq(stun_binding_lifetime(world.binding), 0);
    ck_assert_uint_eq(world.seen[world.count - 1].at_ms - world.seen[world.count - 2].at_ms, 20000);
}
END_TEST

/* A server that wants a login from a probe on. */
START_TEST(R_UDP_06_R_UDP_13_a_probe_is_signed_when_asked_for)
{
    stun_binding_start(world.binding, &(struct stun_binding_rule){.minimum_s = 20,
                                                                  .maximum_s = 60,
                                                                  .probe = true,
                                                                  .username = "stun-user",
                                                                  .password = "stun-secret"});
    pass(59000);
    world.wants = "stun-secret";
    pass(2000);
    ck_assert_int_eq(world.seen[1].port, STUN_SECONDARY);
    ck_assert(!world.seen[1].integrity);
    ck_assert_int_eq(world.seen[2].port, STUN_SECONDARY);
    ck_assert(world.seen[2].integrity && world.seen[2].response_address);
    ck_assert_uint_eq(stun_binding_lifetime(world.binding), 60);
}
END_TEST

/* Of the server before, or of a time before, nothing is known. */
START_TEST(R_UDP_14_begins_anew)
{
    struct stun_address mapped;

    start(30, 30);
    pass(0);
    ck_assert(stun_binding_mapped(world.binding, &mapped));
    world.deaf = true;
    start(30, 30);
    ck_assert(!stun_binding_mapped(world.binding, &mapped));
    expect_state(STUN_ASKING);
    ck_assert(world.seen[1].change);
    world.deaf = false;
    pass(200);
    ck_assert(stun_binding_mapped(world.binding, &mapped));
    stun_binding_stop(world.binding);
    ck_assert(!stun_binding_mapped(world.binding, &mapped));
    ck_assert_uint_eq(stun_binding_wait_ms(world.binding), UINT64_MAX);
}
END_TEST

/* A binding that changed although it was kept does not live as long as was found out. */
START_TEST(R_UDP_12_R_UDP_14_a_lifetime_that_is_not_true_any_more)
{
    start(20, 60);
    world.lifetime_ms = 300000;
    pass(200000);
    ck_assert_uint_eq(stun_binding_lifetime(world.binding), 60);
    world.lifetime_ms = 40000;
    pass(600000);
    ck_assert_uint_lt(stun_binding_lifetime(world.binding), 40);
    ck_assert_uint_ge(stun_binding_lifetime(world.binding), 20);
}
END_TEST

/* R-UDP-14: asked again and again, less and less often, and what was known stays known. */
START_TEST(R_UDP_14_server_gone_and_back)
{
    struct stun_address mapped;
    uint64_t last, gap = 0;
    uint64_t shortest = UINT64_MAX, longest = 0;
    size_t procedures = 0;

    start(20, 20);
    pass(10000);
    world.deaf = true;
    pass(20000);
    expect_state(STUN_NO_ANSWER);
    world.count = 0;
    last = world.fake.monotonic_ms;
    pass(3600000);
    for (size_t i = 0; i < world.count; i++) {
        if (i > 0 && memcmp(world.seen[i].id, world.seen[i - 1].id, STUN_ID_SIZE) == 0)
            continue;
        procedures++;
        gap = world.seen[i].at_ms - last;
        ck_assert_uint_ge(gap, procedures < 5 ? ((uint64_t)10000 << procedures) - 500 : 300000);
        ck_assert_uint_le(gap, 300000 * 5 / 4 + 9500);
        last = world.seen[i].at_ms;
        if (procedures >= 5 && gap < shortest)
            shortest = gap;
        if (procedures >= 5 && gap > longest)
            longest = gap;
    }
    ck_assert_uint_ge(procedures, 10);
    ck_assert_uint_gt(longest, shortest); /* not all devices at the same time */
    ck_assert(stun_binding_mapped(world.binding, &mapped));
    world.deaf = false;
    pass(400000);
    expect_state(STUN_BOUND);
    world.count = 0;
    pass(60000);
    ck_assert_uint_eq(world.count, 3);
}
END_TEST

START_TEST(lifetime_candidates)
{
    struct stun_lifetime lifetime;

    stun_lifetime_begin(&lifetime, 20, 60);
    ck_assert_uint_eq(stun_lifetime_candidate(&lifetime), 60);
    stun_lifetime_found(&lifetime, 60, false);
    ck_assert_uint_eq(stun_lifetime_candidate(&lifetime), 40);
    stun_lifetime_found(&lifetime, 40, true);
    ck_assert_uint_eq(stun_lifetime_candidate(&lifetime), 50);
    stun_lifetime_found(&lifetime, 50, true);
    ck_assert_uint_eq(stun_lifetime_candidate(&lifetime), 55);
    stun_lifetime_found(&lifetime, 55, false);
    ck_assert_uint_eq(stun_lifetime_candidate(&lifetime), 52);
    stun_lifetime_found(&lifetime, 52, true);
    ck_assert_uint_eq(stun_lifetime_candidate(&lifetime), 0);
    ck_assert_uint_eq(lifetime.alive, 52);
    stun_lifetime_begin(&lifetime, 30, 30);
    ck_assert_uint_eq(stun_lifetime_candidate(&lifetime), 0);
    stun_lifetime_begin(&lifetime, 30, 10);
    ck_assert_uint_eq(stun_lifetime_candidate(&lifetime), 0);
    stun_lifetime_begin(&lifetime, 2000, -1);
    ck_assert_uint_eq(stun_lifetime_candidate(&lifetime), STUN_LIFETIME_CAP);
    stun_lifetime_begin(&lifetime, 7200, -1);
    ck_assert_uint_eq(stun_lifetime_candidate(&lifetime), 0);
    stun_lifetime_begin(&lifetime, UINT32_MAX, INT64_MAX);
    ck_assert_uint_eq(stun_lifetime_candidate(&lifetime), 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("connreq_stun_binding");
    TCase *tests = tcase_create("connreq_stun_binding");

    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, R_UDP_04_R_UDP_07_first_answer);
    tcase_add_test(tests, R_UDP_09_retransmission);
    tcase_add_test(tests, R_UDP_09_late_answer);
    tcase_add_test(tests, T_122_R_UDP_06_credentials_when_asked_for);
    tcase_add_loop_test(tests, R_UDP_06_refused, 0, 3);
    tcase_add_test(tests, R_UDP_06_forged_answer);
    tcase_add_test(tests, answers_that_nobody_waits_for);
    tcase_add_test(tests, T_124_R_UDP_12_equal_periods);
    tcase_add_loop_test(tests, T_124_R_UDP_13_lifetime_is_found, 0, 9 * 4);
    tcase_add_test(tests, R_UDP_12_R_UDP_13_what_the_search_sends);
    tcase_add_test(tests, R_UDP_12_too_short_a_lifetime);
    tcase_add_test(tests, R_UDP_12_no_maximum);
    tcase_add_test(tests, R_UDP_12_no_search_wanted);
    tcase_add_test(tests, R_UDP_13_server_that_answers_back);
    tcase_add_test(tests, R_UDP_13_server_gone_with_a_probe);
    tcase_add_test(tests, R_UDP_13_disturbed);
    tcase_add_test(tests, T_123_R_UDP_07_another_binding);
    tcase_add_test(tests, R_UDP_07_ever_another_binding);
    tcase_add_test(tests, R_UDP_06_another_error);
    tcase_add_test(tests, R_UDP_12_a_late_answer_moves_nothing);
    tcase_add_test(tests, R_UDP_13_an_error_for_a_probe);
    tcase_add_test(tests, R_UDP_06_R_UDP_13_a_probe_is_signed_when_asked_for);
    tcase_add_test(tests, R_UDP_14_begins_anew);
    tcase_add_test(tests, R_UDP_12_R_UDP_14_a_lifetime_that_is_not_true_any_more);
    tcase_add_test(tests, R_UDP_14_server_gone_and_back);
    tcase_add_test(tests, lifetime_candidates);
    suite_add_tcase(suite, tests);
    return unit_run(suite);
}
