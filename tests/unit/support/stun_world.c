/* SPDX-License-Identifier: Apache-2.0 */
#include "stun_world.h"

#include <check.h>
#include <string.h>

static bool has_attribute(const uint8_t *bytes, size_t length, unsigned type, size_t *where)
{
    for (size_t at = 20; at + 4 <= length;) {
        unsigned found = (unsigned)bytes[at] << 8 | bytes[at + 1];

        *where = at + 4;
        if (found == type)
            return true;
        at += 4 + ((size_t)bytes[at + 2] << 8 | bytes[at + 3]);
    }
    return false;
}

static void put16(struct buf *out, unsigned number)
{
    buf_putc(out, (char)(number >> 8));
    buf_putc(out, (char)(number & 0xff));
}

/* A request has the same signature as an answer would have: what the device made is checked by
 * what checks answers, whose vectors are in test_connreq_stun_message.c. */
static bool is_signed(const uint8_t *bytes, size_t length, const char *password)
{
    struct stun_answer answer = {.integrity = 0};
    size_t where;

    if (!has_attribute(bytes, length, 0x0008, &where) || where + 20 != length)
        return false;
    answer.integrity = where - 4;
    return stun_message_is_authentic(bytes, &answer, password);
}

static void send_answer(struct stun_world *world, enum stun_port port, const uint8_t *request,
                        unsigned error)
{
    struct buf *out = &world->answer;

    buf_clear(out);
    world->answer_port = port;
    put16(out, error != 0 ? 0x0111 : 0x0101);
    put16(out, error != 0 ? 8 : 12);
    buf_append(out, request + 4, STUN_ID_SIZE);
    put16(out, error != 0 ? 9 : 1);
    put16(out, error != 0 ? 4 : 8);
    put16(out, error != 0 ? 0 : 1);
    if (error != 0) {
        put16(out, error / 100 << 8 | error % 100);
        return;
    }
    put16(out, world->mapped.port);
    buf_append(out, world->mapped.host, 4);
}

static void note(struct stun_world *world, enum stun_port port, const uint8_t *bytes, size_t length)
{
    struct stun_world_request *seen = &world->seen[world->count];
    size_t where;

    ck_assert_uint_lt(world->count, STUN_WORLD_REQUESTS);
    world->count++;
    seen->at_ms = world->fake.monotonic_ms;
    seen->port = port;
    memcpy(seen->id, bytes + 4, STUN_ID_SIZE);
    seen->binding = has_attribute(bytes, length, 0xc001, &where);
    seen->change = has_attribute(bytes, length, 0xc002, &where);
    seen->username = has_attribute(bytes, length, 0x0006, &where);
    seen->integrity = has_attribute(bytes, length, 0x0008, &where);
    seen->response_address = has_attribute(bytes, length, 0x0002, &where);
}

static bool is_alive(const struct stun_world *world)
{
    return world->fake.monotonic_ms - world->traffic_ms < world->lifetime_ms;
}

static void translate(struct stun_world *world)
{
    if (is_alive(world) && !world->every_time)
        return;
    world->expired++;
    if (!world->same_port)
        world->mapped.port++;
}

static void send_datagram(void *argument, enum stun_port port, const void *message, size_t length)
{
    struct stun_world *world = argument;
    const uint8_t *bytes = message;
    bool alive = is_alive(world);

    note(world, port, bytes, length);
    if (port == STUN_PRIMARY) {
        translate(world);
        world->traffic_ms = world->fake.monotonic_ms;
    }
    if (world->deaf)
        return;
    if (world->error != 0)
        send_answer(world, port, bytes, world->error);
    else if (world->wants != NULL && !is_signed(bytes, length, world->wants))
        send_answer(world, port, bytes, 401);
    else if (port == STUN_PRIMARY || world->ignores_response)
        send_answer(world, port, bytes, 0);
    else if (alive)
        send_answer(world, STUN_PRIMARY, bytes, 0);
    if (port == STUN_SECONDARY && alive && !world->inbound_does_nothing && !world->ignores_response)
        world->traffic_ms = world->fake.monotonic_ms;
}

static void changed(void *argument)
{
    struct stun_world *world = argument;

    world->changes++;
}

void stun_world_deliver(struct stun_world *world)
{
    struct buf answer = world->answer;

    if (answer.length == 0)
        return;
    world->answer = (struct buf){0};
    stun_binding_receive(world->binding, world->answer_port, (const uint8_t *)answer.data,
                         answer.length);
    buf_free(&answer);
}

void stun_world_pass(struct stun_world *world, uint64_t milliseconds)
{
    uint64_t end = world->fake.monotonic_ms + milliseconds;

    for (;;) {
        uint64_t wait, left = end - world->fake.monotonic_ms;

        while (world->answer.length > 0)
            stun_world_deliver(world);
        wait = stun_binding_wait_ms(world->binding);
        if (wait > left)
            break;
        fake_env_pass(&world->fake, wait);
        stun_binding_turn(world->binding);
    }
    fake_env_pass(&world->fake, end - world->fake.monotonic_ms);
}

void stun_world_open(struct stun_world *world)
{
    fake_env_init(&world->fake);
    world->lifetime_ms = 3600000;
    world->traffic_ms = world->fake.monotonic_ms;
    world->mapped = (struct stun_address){{203, 0, 113, 1}, 40000};
    world->binding = stun_binding_new(&(struct stun_binding_options){
        .env = &world->fake.env, .argument = world, .send = send_datagram, .changed = changed});
}

void stun_world_close(struct stun_world *world)
{
    stun_binding_free(world->binding);
    buf_free(&world->answer);
}
