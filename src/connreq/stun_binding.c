/* SPDX-License-Identifier: Apache-2.0 */
#include "connreq/stun_binding.h"

#include "base/mem.h"
#include "connreq/stun_lifetime.h"

#include <stdlib.h>
#include <string.h>

/* R-UDP-09: requests in all, and the waits after each. */
#define REQUESTS      9
#define FIRST_WAIT_MS 100
#define LAST_WAIT_MS  1600
/* After so many probes without an answer the primary port is asked instead: its answer, if there
 * is one, says that the binding was gone, and further probes would not find the old one. */
#define PROBES 4

/* The longest wait until a server that failed is asked again. */
#define BACK_OFF_MS 300000

enum outcome { NO_PROBE, ALIVE, EXPIRED, UNSUPPORTED };

struct stun_binding {
    struct stun_binding_options options;
    unsigned minimum_s;
    int64_t maximum_s;
    char *username, *password;

    enum stun_state state;
    bool has_mapped;
    struct stun_address mapped;
    bool integrity; /* the server wants it */
    bool asking;    /* a request is out, the one that follows */
    enum stun_port port;
    uint8_t id[STUN_ID_SIZE];
    unsigned sent;
    bool change, authenticated;
    uint64_t asked_ms; /* when it went out for the first time */
    uint64_t due_ms;   /* the next turn */
    unsigned failures; /* in a row */
    unsigned error;

    bool probe;
    struct stun_lifetime lifetime;
    unsigned candidate;   /* the age that is waited for; 0: none */
    enum outcome outcome; /* of the probe before the present request */
    bool disturbed;
};

static uint64_t now_ms(const struct stun_binding *binding)
{
    return env_monotonic_ms(binding->options.env);
}

static bool has_credentials(const struct stun_binding *binding)
{
    return binding->username[0] != '\0' && binding->password[0] != '\0';
}

/* ---- Requests ------------------------------------------------------------------------ */

static void transmit(struct stun_binding *binding)
{
    bool primary = binding->port == STUN_PRIMARY;
    struct stun_request request = {.connection_request = primary,
                                   .change = binding->change,
                                   .response_address = primary ? NULL : &binding->mapped,
                                   .username = binding->username,
                                   .password = binding->authenticated ? binding->password : NULL};
    uint64_t wait = (uint64_t)FIRST_WAIT_MS << binding->sent;
    struct buf message = {0};

    memcpy(request.id, binding->id, sizeof request.id);
    stun_message_write(&request, &message);
    binding->sent++;
    binding->due_ms = now_ms(binding) + (wait < LAST_WAIT_MS ? wait : LAST_WAIT_MS);
    binding->options.send(binding->options.argument, binding->port, message.data, message.length);
    buf_free(&message);
}

static void ask(struct stun_binding *binding, enum stun_port port, bool change)
{
    binding->asking = true;
    binding->port = port;
    binding->change = change;
    binding->authenticated = binding->integrity;
    binding->sent = 0;
    binding->asked_ms = now_ms(binding);
    env_random(binding->options.env, binding->id, sizeof binding->id);
    transmit(binding);
}

static void forget_lifetime(struct stun_binding *binding)
{
    stun_lifetime_begin(&binding->lifetime, binding->minimum_s,
                        binding->probe ? binding->maximum_s : (int64_t)binding->minimum_s);
    binding->candidate = 0;
    binding->outcome = NO_PROBE;
}

/* ---- Failure ------------------------------------------------------------------------- */

/* Not all devices of a server that comes back at the same time. */
static uint64_t back_off_ms(const struct stun_binding *binding)
{
    uint64_t period = (uint64_t)binding->lifetime.alive * 1000, wait = period;

    for (unsigned i = 1; i < binding->failures && wait < BACK_OFF_MS; i++)
        wait *= 2;
    if (wait > BACK_OFF_MS)
        wait = period > BACK_OFF_MS ? period : BACK_OFF_MS;
    return wait + env_random_below(binding->options.env, wait / 4 + 1);
}

static void fail(struct stun_binding *binding, enum stun_state state, unsigned error)
{
    bool news = binding->state != state || binding->error != error;

    binding->failures++;
    binding->due_ms = now_ms(binding) + back_off_ms(binding);
    binding->asking = false;
    binding->state = state;
    binding->error = error;
    if (news && state == STUN_REFUSED)
        log_warning(binding->options.log, "STUN: the server refuses the request with error %u",
                    error);
    else if (news)
        log_warning(binding->options.log, "STUN: the server does not answer");
    forget_lifetime(binding);
    binding->options.changed(binding->options.argument);
}

static void run_out(struct stun_binding *binding)
{
    if (binding->port == STUN_PRIMARY) {
        fail(binding, STUN_NO_ANSWER, 0);
        return;
    }
    binding->outcome = EXPIRED;
    ask(binding, STUN_PRIMARY, false);
}

/* ---- Success ------------------------------------------------------------------------- */

/* What the probe before says, now that it is known that the server answers at all. */
static void conclude_probe(struct stun_binding *binding)
{
    if (binding->outcome == UNSUPPORTED) {
        log_info(binding->options.log, "STUN: the server does not send answers elsewhere, so the "
                                       "lifetime of the binding stays unknown");
        binding->probe = false;
        forget_lifetime(binding);
    } else if (binding->outcome != NO_PROBE) {
        stun_lifetime_found(&binding->lifetime, binding->candidate, binding->outcome == ALIVE);
        if (stun_lifetime_candidate(&binding->lifetime) == 0)
            log_info(binding->options.log, "STUN: the binding lives for %u seconds",
                     binding->lifetime.alive);
    }
    binding->outcome = NO_PROBE;
}

/* A keep-alive comes a period after the one before; a probe when nothing has passed for as long as
 * is to be tried. */
static void schedule(struct stun_binding *binding)
{
    binding->candidate = stun_lifetime_candidate(&binding->lifetime);
    binding->disturbed = false;
    binding->due_ms = binding->candidate != 0
                          ? now_ms(binding) + (uint64_t)binding->candidate * 1000
                          : binding->asked_ms + (uint64_t)binding->lifetime.alive * 1000;
}

static void take_address(struct stun_binding *binding, const struct stun_address *mapped)
{
    struct buf text = {0};

    binding->has_mapped = true;
    binding->mapped = *mapped;
    stun_address_print(mapped, &text);
    log_info(binding->options.log, "STUN: the server sees this device at %s", buf_text(&text));
    buf_free(&text);
}

/* R-UDP-07: a binding that has changed is told at once; but not again when the very request that
 * tells it finds another one. One that changed although it was kept does not live as long as it
 * seemed. */
static void succeed(struct stun_binding *binding, const struct stun_address *mapped)
{
    bool other = !binding->has_mapped || !stun_address_equal(&binding->mapped, mapped);
    bool tell = other && binding->has_mapped && !binding->change;
    bool kept = binding->outcome == NO_PROBE;

    binding->asking = false;
    binding->failures = 0;
    binding->error = 0;
    conclude_probe(binding);
    if (binding->state == STUN_NO_ANSWER || binding->state == STUN_REFUSED)
        log_info(binding->options.log, "STUN: the server answers again");
    if (other)
        take_address(binding, mapped);
    if (tell && kept)
        forget_lifetime(binding);
    binding->state = STUN_BOUND;
    if (tell)
        ask(binding, STUN_PRIMARY, true);
    else
        schedule(binding);
    binding->options.changed(binding->options.argument);
}

/* ---- Answers ------------------------------------------------------------------------- */

/* R-UDP-06. */
static bool repeat_authenticated(struct stun_binding *binding, unsigned error)
{
    if (error != 401 || binding->authenticated || !has_credentials(binding))
        return false;
    binding->integrity = true;
    ask(binding, binding->port, binding->change);
    return true;
}

/* An answer where the probe came from says that the server cannot send it elsewhere, or will not.
 */
static void take_probe_answer(struct stun_binding *binding, enum stun_port port,
                              const struct stun_answer *answer)
{
    if (port == STUN_SECONDARY && repeat_authenticated(binding, answer->error))
        return;
    binding->outcome = port == STUN_PRIMARY && answer->error == 0 ? ALIVE : UNSUPPORTED;
    ask(binding, STUN_PRIMARY, false);
}

void stun_binding_receive(struct stun_binding *binding, enum stun_port port, const uint8_t *bytes,
                          size_t length)
{
    struct stun_answer answer;

    if (!binding->asking || !stun_message_read(bytes, length, &answer) ||
        memcmp(answer.id, binding->id, sizeof answer.id) != 0)
        return;
    if (answer.integrity != 0 && binding->authenticated &&
        !stun_message_is_authentic(bytes, &answer, binding->password))
        return;
    if (binding->port == STUN_SECONDARY)
        take_probe_answer(binding, port, &answer);
    else if (port != STUN_PRIMARY || repeat_authenticated(binding, answer.error))
        return;
    else if (answer.error != 0)
        fail(binding, STUN_REFUSED, answer.error);
    else
        succeed(binding, &answer.mapped);
}

void stun_binding_disturbed(struct stun_binding *binding)
{
    binding->disturbed = true;
}

/* ---- Turns --------------------------------------------------------------------------- */

void stun_binding_turn(struct stun_binding *binding)
{
    if (stun_binding_wait_ms(binding) > 0)
        return;
    if (binding->asking && binding->sent < (binding->port == STUN_PRIMARY ? REQUESTS : PROBES))
        transmit(binding);
    else if (binding->asking)
        run_out(binding);
    else if (binding->state == STUN_BOUND && binding->candidate != 0 && !binding->disturbed)
        ask(binding, STUN_SECONDARY, false);
    else
        ask(binding, STUN_PRIMARY, false);
}

uint64_t stun_binding_wait_ms(const struct stun_binding *binding)
{
    uint64_t now = now_ms(binding);

    if (binding->state == STUN_STOPPED)
        return UINT64_MAX;
    return binding->due_ms > now ? binding->due_ms - now : 0;
}

/* ---- Begin and end ------------------------------------------------------------------- */

static void forget_rule(struct stun_binding *binding)
{
    free(binding->username);
    mem_free_secret(binding->password);
    binding->username = binding->password = NULL;
}

void stun_binding_start(struct stun_binding *binding, const struct stun_binding_rule *rule)
{
    forget_rule(binding);
    binding->minimum_s = rule->minimum_s;
    binding->maximum_s = rule->maximum_s;
    binding->probe = rule->probe;
    binding->username = mem_strdup(rule->username);
    binding->password = mem_strdup(rule->password);
    binding->has_mapped = binding->integrity = false;
    binding->failures = binding->error = 0;
    forget_lifetime(binding);
    binding->state = STUN_ASKING;
    ask(binding, STUN_PRIMARY, true);
}

void stun_binding_stop(struct stun_binding *binding)
{
    forget_rule(binding);
    binding->state = STUN_STOPPED;
    binding->asking = binding->has_mapped = false;
}

struct stun_binding *stun_binding_new(const struct stun_binding_options *options)
{
    struct stun_binding *binding = mem_alloc(sizeof *binding);

    binding->options = *options;
    return binding;
}

void stun_binding_free(struct stun_binding *binding)
{
    if (binding == NULL)
        return;
    forget_rule(binding);
    free(binding);
}

enum stun_state stun_binding_state(const struct stun_binding *binding)
{
    return binding->state;
}

unsigned stun_binding_error(const struct stun_binding *binding)
{
    return binding->error;
}

bool stun_binding_is_probing(const struct stun_binding *binding)
{
    return binding->asking && binding->port == STUN_SECONDARY;
}

bool stun_binding_mapped(const struct stun_binding *binding, struct stun_address *mapped)
{
    if (binding->has_mapped)
        *mapped = binding->mapped;
    return binding->has_mapped;
}

unsigned stun_binding_lifetime(const struct stun_binding *binding)
{
    return binding->lifetime.measured ? binding->lifetime.alive : 0;
}
