/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a STUN server, or somebody else, sends to a device that keeps a binding: datagrams, each
 * with a byte before it that says how it comes in (bit 0: which port; bit 1: with the identifier of
 * the request that is out; the other bits: seconds that pass before) and one with its length. What
 * has to hold: no sanitizer complains; nothing is believed that was not asked for; there is always
 * a next turn, and it sends one request at most.
 */
#include "base/mem.h"
#include "connreq/stun_binding.h"
#include "fuzz.h"
#include "support/fake_env.h"

#include <string.h>

struct bench {
    struct fake_env fake;
    struct stun_binding *binding;
    uint8_t id[STUN_ID_SIZE]; /* of the last request */
    unsigned sent;
};

static void send_datagram(void *argument, enum stun_port port, const void *bytes, size_t length)
{
    struct bench *bench = argument;

    check(port == STUN_PRIMARY || port == STUN_SECONDARY);
    check(length >= 20 && length % 4 == 0);
    memcpy(bench->id, (const uint8_t *)bytes + 4, sizeof bench->id);
    bench->sent++;
}

static void changed(void *argument)
{
    struct bench *bench = argument;
    struct stun_address mapped;

    check(stun_binding_state(bench->binding) != STUN_STOPPED);
    check(stun_binding_state(bench->binding) != STUN_BOUND ||
          stun_binding_mapped(bench->binding, &mapped));
}

/* A copy of its own size, so that reading on is seen. */
static void receive(struct bench *bench, uint8_t how, const uint8_t *data, size_t length)
{
    uint8_t *datagram = mem_alloc(length + 1);
    uint8_t *bytes = datagram + 1;
    enum stun_state state = stun_binding_state(bench->binding);
    bool whole = length >= 4 + STUN_ID_SIZE, ours;

    memcpy(bytes, data, length);
    if (whole && (how & 2) != 0)
        memcpy(bytes + 4, bench->id, STUN_ID_SIZE);
    /* The fuzzer sees what is compared, and comes to know the identifier by itself. */
    ours = whole && memcmp(bytes + 4, bench->id, STUN_ID_SIZE) == 0;
    if (stun_message_is_answer(bytes, length))
        stun_binding_receive(bench->binding, how & 1 ? STUN_SECONDARY : STUN_PRIMARY, bytes,
                             length);
    else
        stun_binding_disturbed(bench->binding);
    check(ours || stun_binding_state(bench->binding) == state);
    free(datagram);
}

static void turn(struct bench *bench)
{
    uint64_t wait = stun_binding_wait_ms(bench->binding);
    unsigned sent = bench->sent;

    check(wait < 3600 * 1000 * 2);
    stun_binding_turn(bench->binding);
    check(bench->sent <= sent + 1);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct bench bench = {.sent = 0};

    fake_env_init(&bench.fake);
    bench.binding = stun_binding_new(&(struct stun_binding_options){
        .env = &bench.fake.env, .argument = &bench, .send = send_datagram, .changed = changed});
    stun_binding_start(bench.binding, &(struct stun_binding_rule){.minimum_s = 1,
                                                                  .maximum_s = 10,
                                                                  .probe = true,
                                                                  .username = "stun-user",
                                                                  .password = "stun-secret"});
    for (size_t at = 0; at + 2 <= size;) {
        size_t length = data[at + 1];

        if (length > size - at - 2)
            length = size - at - 2;
        fake_env_pass(&bench.fake, (uint64_t)(data[at] >> 2) * 1000);
        turn(&bench);
        receive(&bench, data[at], data + at + 2, length);
        at += 2 + length;
    }
    stun_binding_free(bench.binding);
    return 0;
}
