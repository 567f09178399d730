/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Power cuts: SIGKILL at random moments of sessions in which the ACS changes things, the start and
 * the ordered restart among them. What an ACS may rely on afterwards is in power/reference.h and
 * power/ledger.h; everything is read again in every session.
 *
 * TEST_SEED repeats a run as far as chance goes (the machine's timing is not repeated).
 * TEST_SESSIONS is how many sessions there are to be, however long they take; without it there
 * are 500, or as many as fit into TEST_SECONDS.
 */
#include "scenario/scenario.h"

#include "base/text.h"
#include "scenario/power/ledger.h"
#include "scenario/power/reference.h"
#include "scenario/power/requests.h"
#include "support/chance.h"

#include <signal.h>
#include <string.h>
#include <time.h>

#define SESSIONS 500
#define SECONDS  75

#define LOCAL   REQUESTS_NTP "5"
#define MS      "Device.ManagementServer."
#define CHANGES 6 /* of a session */
#define AHEAD   3 /* scripts that wait for sessions */

static struct scenario s;

struct trial {
    unsigned long seed;
    struct requests requests;
    struct reference reference;
    struct ledger ledger;
    unsigned scripts; /* queued so far */
    bool refused;     /* the last of them refuses the Inform */
    size_t processed; /* exchanges */
    bool knows_state; /* the first reading has been done */
    unsigned kills, starting, in_session, after, local_changes;
    const struct change *asked; /* by the ACS's last message */
    const struct acs_exchange *last;
};

static struct trial trial;

/* ---- Scripts ----------------------------------------------------------------------------- */

static unsigned long number_of_environment(const char *name, unsigned long otherwise)
{
    const char *text = getenv(name);

    return text != NULL && *text != '\0' ? strtoul(text, NULL, 10) : otherwise;
}

static unsigned below(unsigned bound)
{
    return requests_below(&trial.requests, bound);
}

/* In these nothing asks for a Reboot. */
static bool is_calm(unsigned script)
{
    return script / 8 % 2 == 0;
}

/* Nothing that is ahead asks for a Reboot. */
static bool is_calm_ahead(void)
{
    return is_calm(trial.scripts - AHEAD) && is_calm(trial.scripts - 1);
}

/* Everything is read, then changed; now and then the Inform is refused first: not in the session
 * that the trial begins with, and never twice in a row, so that what is in doubt is soon read. */
static void queue_script(void)
{
    struct buf script = {0};

    trial.refused = trial.scripts > 1 && !trial.refused && below(12) == 0;
    if (trial.refused)
        buf_puts(&script, below(2) == 0 ? "drop\n" : "status 503\n");
    requests_write_readings(&trial.requests, &script);
    for (int i = 0; i < CHANGES; i++)
        requests_write_one(&trial.requests, !is_calm(trial.scripts), &script);
    scenario_queue(&s, buf_text(&script));
    trial.scripts++;
    buf_free(&script);
}

static void queue_scripts(void)
{
    while (trial.scripts < acs_session_count(s.acs) + AHEAD)
        queue_script();
}

/* ---- What was said ---------------------------------------------------------------------- */

static const char *child_text(const xmlNode *node, const char *name)
{
    for (const xmlNode *child = node->children; child != NULL; child = child->next)
        if (child->name != NULL && text_equal((const char *)child->name, name))
            return child->children != NULL ? (const char *)child->children->content : "";
    return "";
}

/* The parameters of the two reading methods that the reference follows. */
static bool is_followed(const char *name, bool attributes)
{
    if (!text_starts_with(name, REFERENCE_TABLE))
        return true;
    return text_ends_with(name, ".Description") ||
           (!attributes &&
            (text_ends_with(name, ".Port") ||
             (strstr(name, "Rule.") != NULL && text_ends_with(name, ".PortEndRange"))));
}

/* The rows that this parameter is in. */
static void see_rows(const char *name, struct state *seen)
{
    char row[128];
    const char *end = name + strlen(REFERENCE_TABLE);

    while (text_starts_with(name, REFERENCE_TABLE) && (end = strchr(end, '.')) != NULL) {
        end++;
        snprintf(row, sizeof row, "%.*s", (int)(end - name), name);
        if (!text_ends_with(row, "Rule."))
            state_set(seen, row, "");
    }
}

static void see_value(const xmlNode *node, struct state *seen)
{
    const char *name = child_text(node, "Name");

    if (!is_followed(name, false))
        return;
    state_set(seen, name, child_text(node, "Value"));
    see_rows(name, seen);
}

static void see_attributes(const xmlNode *node, struct state *seen)
{
    const char *name = child_text(node, "Name");
    char marked[128], text[64];
    const xmlNode *list = node->children;

    if (!is_followed(name, true))
        return;
    while (list != NULL && !text_equal((const char *)list->name, "AccessList"))
        list = list->next;
    snprintf(marked, sizeof marked, "@%s", name);
    snprintf(text, sizeof text, "%s %s", child_text(node, "Notification"),
             list != NULL ? child_text(list, "string") : "");
    state_set(seen, marked, text);
}

static void see_all(const xmlNode *node, struct state *seen)
{
    for (; node != NULL; node = node->next) {
        if (text_equal((const char *)node->name, "ParameterValueStruct"))
            see_value(node, seen);
        else if (text_equal((const char *)node->name, "ParameterAttributeStruct"))
            see_attributes(node, seen);
        else
            see_all(node->children, seen);
    }
}

static void take_reading(const struct acs_exchange *exchange, enum state_scope scope)
{
    struct state seen = {0};

    see_all(xmlDocGetRootElement(exchange->document), &seen);
    if (trial.knows_state) {
        reference_seen(&trial.reference, &seen, scope);
    } else {
        for (size_t i = 0; i < seen.count; i++)
            state_set(&trial.reference.now.state, seen.entries[i].name, seen.entries[i].text);
        trial.knows_state = scope == STATE_ATTRIBUTES;
    }
    if (scope == STATE_ATTRIBUTES)
        reference_settle(&trial.reference);
    state_free(&seen);
}

static void take_inform(const struct acs_exchange *inform)
{
    struct state seen = {0};

    ledger_inform(&trial.ledger, inform);
    if (trial.knows_state) {
        state_set(&seen, REFERENCE_KEY, scenario_value(&s, inform, REFERENCE_KEY));
        state_set(&seen, REQUESTS_CODE, scenario_value(&s, inform, REQUESTS_CODE));
        reference_seen(&trial.reference, &seen, STATE_MENTIONED);
    }
    state_free(&seen);
}

static void take_answer(const struct acs_exchange *exchange, const struct change *change)
{
    const char *id = scenario_text(&s, exchange, "//cwmp:ID");
    const char *fault = scenario_text(&s, exchange, "//cwmp:Fault/FaultCode");

    ck_assert_msg(text_starts_with(id, "op-") && strtoul(id + 3, NULL, 10) == change->number,
                  "answer %s to request %u", id, change->number);
    if (change->kind == CHANGE_READ_VALUES)
        take_reading(exchange, STATE_VALUES);
    else if (change->kind == CHANGE_READ_ATTRIBUTES)
        take_reading(exchange, STATE_ATTRIBUTES);
    else if (change_is_of_state(change))
        reference_answered(
            &trial.reference, change,
            (unsigned)strtoul(scenario_text(&s, exchange, "//InstanceNumber"), NULL, 10),
            (unsigned)strtoul(fault, NULL, 10));
    else
        ledger_answered(&trial.ledger, change);
}

static void take_exchange(const struct acs_exchange *exchange)
{
    const struct acs_exchange *last = trial.last;

    if (text_equal(exchange->kind, "Inform")) {
        trial.asked = NULL;
        take_inform(exchange);
    } else {
        ck_assert_msg(last != NULL && last->session == exchange->session,
                      "exchange %u does not follow the one before", exchange->number);
        ledger_delivered(&trial.ledger);
        if (trial.asked != NULL)
            take_answer(exchange, trial.asked);
    }
    trial.last = exchange;
    trial.asked = requests_find(&trial.requests, exchange->answer);
    if (trial.asked == NULL)
        return;
    if (change_is_of_state(trial.asked))
        reference_sent(&trial.reference, trial.asked);
    else if (trial.asked->kind <= CHANGE_SCHEDULE)
        ledger_sent(&trial.ledger, trial.asked, exchange->time_ms);
}

static void take_exchanges(void)
{
    while (trial.processed < acs_exchange_count(s.acs))
        take_exchange(acs_exchange_at(s.acs, trial.processed++));
}

/* ---- Cutting the power ------------------------------------------------------------------ */

static void fail_with_log(const char *what)
{
    char *log = daemon_log(&s.cpe);
    size_t length = strlen(log);

    ck_abort_msg("seed %lu, session %u: %s; the end of the daemon's log:\n%s", trial.seed,
                 acs_session_count(s.acs), what, log + (length > 3000 ? length - 3000 : 0));
}

/* What the daemon has sent, the ACS has taken when its connection is closed. */
static void cut_power(void)
{
    daemon_kill(&s.cpe);
    trial.kills++;
    if (!acs_wait_connections_closed(s.acs, 0, SCENARIO_WAIT_MS))
        fail_with_log("a connection of a killed daemon stays open");
    take_exchanges();
    queue_scripts();
}

/* While it starts, before anything is said. */
static void cut_at_start(void)
{
    daemon_spawn(&s.cpe, &s.options);
    let_pass(below(40000));
    trial.starting++;
    cut_power();
}

static void wait_exchanges(size_t count)
{
    if (!acs_wait_exchanges(s.acs, count, SCENARIO_WAIT_MS))
        fail_with_log("the session does not go on");
}

/* Somewhere in its first session. */
static void cut_in_session(void)
{
    size_t before = acs_exchange_count(s.acs);

    daemon_spawn(&s.cpe, &s.options);
    wait_exchanges(before + 1);
    /* An Inform that is not answered well is followed by nothing for a while. */
    if (acs_exchange_at(s.acs, before)->status == 200)
        wait_exchanges(before + 1 + below(2 + 2 + CHANGES));
    let_pass(below(3000));
    trial.in_session++;
    cut_power();
}

/* A local change that the ACS is to be told of. Nothing that ends the daemon is ahead of it. */
static void change_locally(void)
{
    char value[16];

    snprintf(value, sizeof value, "local%u", trial.kills);
    ledger_local_begins(&trial.ledger, value);
    daemon_set(&s.cpe, LOCAL, value);
    if (!daemon_wait_answer(&s.cpe, "status", ": Close\n", SCENARIO_WAIT_MS))
        fail_with_log("no end of sessions");
    take_exchanges();
    ledger_local_done(&trial.ledger);
    trial.local_changes++;
}

/* When its first session has ended: before, in or after the restart that was ordered, or after a
 * local change. */
static void cut_after_session(void)
{
    size_t before = acs_exchange_count(s.acs);

    daemon_spawn(&s.cpe, &s.options);
    wait_exchanges(before + 1);
    if (acs_exchange_at(s.acs, before)->status == 200) {
        wait_exchanges(before + 2 + 2 + CHANGES);
        take_exchanges();
        if (!ledger_owes_reboot(&trial.ledger) && is_calm(acs_session_count(s.acs)) &&
            is_calm(acs_session_count(s.acs) + 1))
            change_locally();
    }
    let_pass(below(40000));
    trial.after++;
    cut_power();
}

/* ---- The trial -------------------------------------------------------------------------- */

static void begin(void)
{
    struct timespec now;

    clock_gettime(CLOCK_REALTIME, &now);
    trial.seed = number_of_environment("TEST_SEED", (unsigned long)(now.tv_nsec ^ now.tv_sec));
    trial.requests.random = trial.seed * 0x9E3779B97F4A7C15U + 1;
    trial.requests.state = &trial.reference.now.state;
    trial.ledger.local_name = LOCAL;
    printf("# power cuts: TEST_SEED=%lu\n", trial.seed);
    fflush(stdout);
    scenario_start(&s, "SetParameterAttributes " LOCAL "=1\n"
                       "SetParameterValues " MS "CWMPRetryMinimumWaitInterval=1:unsignedInt " MS
                       "CWMPRetryIntervalMultiplier=1000:unsignedInt\n");
    trial.scripts = 1;
    queue_scripts();
    free(daemon_ask(&s.cpe, "inform"));
    scenario_wait(&s, 2);
    cut_power();
}

static void run(void)
{
    unsigned long wanted = number_of_environment("TEST_SESSIONS", 0);
    uint64_t end = acs_now_ms() + number_of_environment("TEST_SECONDS", SECONDS) * 1000;
    unsigned target = wanted > 0 ? (unsigned)wanted : SESSIONS;

    while ((acs_session_count(s.acs) < target && (wanted > 0 || acs_now_ms() < end)) ||
           !is_calm_ahead()) {
        unsigned dice = below(100);

        if (dice < 10)
            cut_at_start();
        else if (dice < 80)
            cut_in_session();
        else
            cut_after_session();
    }
}

/* Waits until a session has ended well and nothing brings the next one: nothing is owed, and
 * nothing in doubt. A session that was refused is followed by a retry. */
static void settle(void)
{
    do {
        wait_exchanges(trial.processed + 1);
        take_exchanges();
    } while (trial.last->status != 204 || ledger_open(&trial.ledger) > 0 ||
             trial.reference.doubt != NULL);
    scenario_wait(&s, trial.last->session);
}

/* What the daemon has locally is what the ACS has seen, unless a session came in between (a
 * ScheduleInform whose answer was lost may bring one at any time). */
static void compare_local(void)
{
    const struct state *state = &trial.reference.now.state;

    for (size_t i = 0; i < state->count; i++) {
        const char *name = state->entries[i].name, *value;

        if (name[0] == '@' || text_ends_with(name, "."))
            continue;
        value = scenario_local(&s, name);
        if (acs_exchange_count(s.acs) > trial.processed)
            return;
        ck_assert_str_eq(value, state->entries[i].text);
    }
}

/* What is still owed comes, and then there is nothing more. */
static void finish(void)
{
    daemon_restart(&s.cpe, &s.options);
    do {
        settle();
        compare_local();
    } while (acs_exchange_count(s.acs) > trial.processed);
}

static void report(void)
{
    printf("# %u sessions, %u power cuts (%u at the start, %u in a session, %u after one)\n",
           acs_session_count(s.acs), trial.kills, trial.starting, trial.in_session, trial.after);
    printf("# %zu requests; %u without an answer were carried out, %u were not\n",
           trial.requests.count, trial.reference.found, trial.reference.missing);
    printf("# %u local changes; %u events delivered, %u of them in a further Inform\n",
           trial.local_changes, trial.ledger.delivered, trial.ledger.repeated);
    fflush(stdout);
}

START_TEST(R_SEC_10_power_cuts_at_random)
{
    begin();
    run();
    finish();
    report();
    scenario_end(&s);
    reference_free(&trial.reference);
    ledger_free(&trial.ledger);
    requests_free(&trial.requests);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {{R_SEC_10_power_cuts_at_random, 0}};
    unsigned long sessions = number_of_environment("TEST_SESSIONS", 0);

    return SCENARIO_MAIN("power_cuts", 150 + (double)sessions, tests);
}
