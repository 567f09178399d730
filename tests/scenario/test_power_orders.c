/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Power cuts with transfers and changes of software units in flight: SIGKILL at random moments
 * while the ACS orders Download, Upload, ScheduleDownload and ChangeDUState. What it may rely on:
 *
 * - An order that was acknowledged with Status 1 is told as complete, without a fault, and once
 *   anything has come after the answer to that, never again. One that was answered with Status 0
 *   is never told. One whose answer was lost is told like the others or not at all.
 * - Transfers without a delay are done in the order they were given in (R-DWN-14).
 * - A file that was downloaded is the old one or the new one, whole; so is a unit, with its
 *   execution unit; every process that is left runs for a unit that is there (R-SWM-02).
 *
 * TEST_SEED repeats a run as far as chance goes; TEST_SECONDS is how long it cuts.
 */
#include "scenario/power/orders.h"

#include "base/buf.h"
#include "base/text.h"
#include "support/chance.h"
#include "support/files.h"

#include <dirent.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define SECONDS  10
#define AHEAD    4 /* scripts that wait for sessions */
#define SIZE     60000
#define SM       ORDERS_SM
#define SHORTEST (2 + ORDERS_STEPS) /* exchanges of a session, whatever it has to tell */

static struct scenario s;
static struct file_server f;

static struct {
    unsigned long seed;
    struct orders orders;
    unsigned script;  /* the last that was begun */
    bool quiet;       /* no more orders */
    size_t processed; /* exchanges */
    size_t fetched;   /* exchanges of the file server */
    unsigned newest;  /* order without a delay that it was asked for */
    const struct acs_exchange *inform;
    struct order *asked;   /* by the ACS's last message */
    struct order *telling; /* confirmed by its last message */
    unsigned kills, longest, told, repeated, lost;
} trial;

/* ---- Chance ------------------------------------------------------------------------------ */

static unsigned below(unsigned bound)
{
    return orders_below(&trial.orders, bound);
}

static void fail_with_log(const char *what)
{
    char *log = daemon_log(&s.cpe);
    size_t length = strlen(log);
    struct buf owed = {0};

    for (unsigned i = 0; i < trial.orders.count; i++)
        if (trial.orders.orders[i].sent && !trial.orders.orders[i].over)
            buf_printf(&owed, " order-%u%s%s", i,
                       trial.orders.orders[i].acknowledged ? "" : " (perhaps)",
                       trial.orders.orders[i].told ? " (told)" : "");
    ck_abort_msg("seed %lu, session %u: %s; owed:%s; the end of the daemon's log:\n%s", trial.seed,
                 acs_session_count(s.acs), what, buf_text(&owed),
                 log + (length > 3000 ? length - 3000 : 0));
}

static const char *key_of(const struct order *order)
{
    return orders_key(&trial.orders, order);
}

static struct order *order_of(const char *key)
{
    struct order *order = orders_find(&trial.orders, key);

    if (order == NULL)
        fail_with_log(arena_printf(s.arena, "nobody ordered '%s'", key));
    return order;
}

static void queue_scripts(void)
{
    while (trial.orders.scripts < acs_session_count(s.acs) + AHEAD) {
        struct buf script = {0};

        orders_write_script(&trial.orders, trial.quiet, &script);
        scenario_queue(&s, buf_text(&script));
        buf_free(&script);
    }
}

/* ---- What units there are ----------------------------------------------------------------- */

static const char *row_value(const struct acs_exchange *values, const char *table, unsigned row,
                             const char *name)
{
    const char *value =
        scenario_value(&s, values, arena_printf(s.arena, SM "%s.%u.%s", table, row, name));

    return value != NULL ? value : "";
}

static unsigned last_number(const char *path)
{
    const char *dot = strrchr(path, '.');

    return dot != NULL ? (unsigned)strtoul(dot + 1, NULL, 10) : 0;
}

/* It is what it was, or what it is to be; and it is that altogether. */
static void check_unit(const struct acs_exchange *values, unsigned row, struct unit *unit)
{
    const char *status = row_value(values, "DeploymentUnit", row, "Status");
    const char *program = row_value(values, "DeploymentUnit", row, "ExecutionUnitList");
    unsigned version =
        (unsigned)strtoul(row_value(values, "DeploymentUnit", row, "Version"), NULL, 10);
    bool is_new = unit->change != NULL && unit->change->sent && version == unit->change->version;

    ck_assert_msg(version == unit->version || is_new, "seed %lu: unit%u is of version %u, not %u",
                  trial.seed, orders_unit_number(&trial.orders, unit), version, unit->version);
    ck_assert_msg(text_equal(status, "Installed") ||
                      (unit->change != NULL && unit->change->sent &&
                       (text_equal(status, "Updating") || text_equal(status, "Uninstalling"))),
                  "seed %lu: unit%u is %s", trial.seed, orders_unit_number(&trial.orders, unit),
                  status);
    /* Each table is listed once in a session, so that one may be of before a change and
     * the other of after it. */
    if (unit->change == NULL && unit->settled < values->session)
        ck_assert_msg(strtoul(row_value(values, "ExecutionUnit", last_number(program), "Version"),
                              NULL, 10) == version,
                      "seed %lu: unit%u of version %u has the program '%s'", trial.seed,
                      orders_unit_number(&trial.orders, unit), version, program);
    if (unit->uuid[0] == '\0')
        snprintf(unit->uuid, sizeof unit->uuid, "%s",
                 row_value(values, "DeploymentUnit", row, "UUID"));
    ck_assert_str_eq(row_value(values, "DeploymentUnit", row, "UUID"), unit->uuid);
}

static bool may_be_absent(const struct unit *unit)
{
    return unit->version == 0 ||
           (unit->change != NULL && unit->change->sent && unit->change->version == 0);
}

/* A row that was listed in this session, of a unit that has gone in it since. */
static bool is_leaving(unsigned session)
{
    for (const struct unit *unit = trial.orders.units; unit < trial.orders.units + ORDERS_UNITS;
         unit++)
        if ((unit->change != NULL && unit->change->sent && unit->change->version == 0) ||
            (unit->version == 0 && unit->settled == session))
            return true;
    return false;
}

static void take_units(const struct acs_exchange *values)
{
    bool seen[ORDERS_UNITS] = {false};
    size_t count = acs_exchange_nodes(values, "//Name[starts-with(., '" SM "DeploymentUnit.') and "
                                              "substring-after(substring-after(., '" SM
                                              "DeploymentUnit.'), '.') = 'Name']");

    for (size_t i = 1; i <= count; i++) {
        const char *path =
            scenario_text(&s, values,
                          arena_printf(s.arena,
                                       "(//Name[starts-with(., '" SM "DeploymentUnit.') and "
                                       "substring-after(substring-after(., '" SM
                                       "DeploymentUnit.'), '.') = 'Name'])[%zu]",
                                       i));
        unsigned row = (unsigned)strtoul(path + strlen(SM "DeploymentUnit."), NULL, 10), number;
        const char *name = row_value(values, "DeploymentUnit", row, "Name");

        if (*name == '\0' && is_leaving(values->session))
            continue;
        ck_assert_msg(sscanf(name, "unit%u", &number) == 1 && number < ORDERS_UNITS &&
                          !seen[number],
                      "seed %lu: there is a unit '%s'", trial.seed, name);
        seen[number] = true;
        check_unit(values, row, &trial.orders.units[number]);
    }
    for (unsigned i = 0; i < ORDERS_UNITS; i++)
        ck_assert_msg(seen[i] || may_be_absent(&trial.orders.units[i]), "seed %lu: unit%u is gone",
                      trial.seed, i);
}

/* ---- What was said ------------------------------------------------------------------------ */

static void end_order(struct order *order)
{
    order->over = true;
    if (order->kind == ORDER_CHANGE && order->unit->change == order && !order->told)
        order->unit->change = NULL; /* it was never sent */
}

/* Of earlier scripts what was not sent never will be, and what was not answered is like never sent,
 * or not. */
static void begin_script(unsigned script)
{
    trial.script = script;
    for (unsigned i = 0; i < trial.orders.count; i++) {
        struct order *order = &trial.orders.orders[i];

        if (order->over || order->script >= script || order->acknowledged || order->told)
            continue;
        if (!order->sent) {
            end_order(order);
        } else if (order->kind == ORDER_CHANGE && !order->unit->lost) {
            order->unit->lost = true;
            trial.lost++;
        }
    }
}

static const char *method_of(const struct order *order)
{
    static const char *const methods[] = {[ORDER_DOWNLOAD] = "M Download",
                                          [ORDER_UPLOAD] = "M Upload",
                                          [ORDER_SCHEDULE] = "M ScheduleDownload",
                                          [ORDER_CHANGE] = "M ChangeDUState"};

    return methods[order->kind];
}

/* What is over is told no more. */
static void take_inform(const struct acs_exchange *inform)
{
    size_t events = acs_exchange_nodes(inform, "//EventStruct[starts-with(EventCode, 'M ')]");

    trial.inform = inform;
    trial.asked = trial.telling = NULL;
    for (size_t i = 1; i <= events; i++) {
        const char *key = scenario_text(
            &s, inform,
            arena_printf(s.arena, "(//EventStruct[starts-with(EventCode, 'M ')]/CommandKey)[%zu]",
                         i));

        ck_assert_msg(!order_of(key)->over, "seed %lu: the event of %s comes again", trial.seed,
                      key);
    }
}

static void take_change(struct order *order, unsigned session)
{
    struct unit *unit = order->unit;

    if (unit->change != order)
        return;
    unit->version = order->version;
    if (order->version == 0)
        unit->uuid[0] = '\0';
    unit->change = NULL;
    unit->lost = false;
    unit->settled = session;
}

static void take_report(const struct acs_exchange *report)
{
    const char *key = scenario_text(&s, report, "//CommandKey");
    struct order *order = order_of(key);

    ck_assert_msg(order->sent && !order->over, "seed %lu: %s is told once too often", trial.seed,
                  key);
    ck_assert_msg(text_equal(scenario_text(&s, report, "//FaultCode"), "0"),
                  "seed %lu: %s failed: %s", trial.seed, key,
                  scenario_text(&s, report, "//FaultString"));
    ck_assert_msg(scenario_has_event(&s, trial.inform, method_of(order), key),
                  "seed %lu: %s is told without its event", trial.seed, key);
    trial.told += !order->told;
    trial.repeated += order->told;
    order->told = true;
    if (order->kind == ORDER_CHANGE)
        take_change(order, report->session);
    if (report->status == 200)
        trial.telling = order;
}

static void take_answer(const struct acs_exchange *answer, struct order *order)
{
    if (text_ends_with(answer->kind, "Fault"))
        fail_with_log(arena_printf(s.arena, "%s is refused: %s", key_of(order), answer->body));
    order->acknowledged = true;
    if (text_equal(scenario_text(&s, answer, "//Status"), "0"))
        end_order(order);
}

/* What was accepted and not told is in the queue, and nothing that is over. Of the others it tells
 * which way it went. */
static void take_queued(struct order *order, bool is_there)
{
    if (order->over || (order->acknowledged && !order->told))
        ck_assert_msg(is_there == !order->over, "seed %lu: %s is%s in the queue", trial.seed,
                      key_of(order), is_there ? "" : " not");
    else if (order->sent && is_there)
        order->acknowledged = true;
    else if (order->sent)
        end_order(order);
}

static void take_queue(const struct acs_exchange *queue)
{
    for (unsigned i = 0; i < trial.orders.count; i++) {
        struct order *order = &trial.orders.orders[i];

        if (order->kind != ORDER_CHANGE && order->script < trial.script)
            take_queued(order,
                        acs_exchange_nodes(queue, arena_printf(s.arena, "//CommandKey[. = '%s']",
                                                               key_of(order))) > 0);
    }
}

static struct order *asked_by(const struct acs_exchange *exchange)
{
    const char *key = exchange->answer != NULL ? strstr(exchange->answer, "order-") : NULL;
    struct order *order;

    if (key == NULL || text_ends_with(exchange->answer_kind, "Response"))
        return NULL;
    order = order_of(key);
    order->sent = true;
    return order;
}

static void take_exchange(const struct acs_exchange *exchange)
{
    if (text_equal(exchange->kind, "Inform")) {
        take_inform(exchange);
    } else {
        if (trial.telling != NULL)
            end_order(trial.telling);
        trial.telling = NULL;
        if (trial.asked != NULL)
            take_answer(exchange, trial.asked);
        else if (text_equal(exchange->kind, "TransferComplete") ||
                 text_equal(exchange->kind, "DUStateChangeComplete"))
            take_report(exchange);
        else if (text_equal(exchange->kind, "GetParameterValuesResponse"))
            take_units(exchange);
        else if (text_equal(exchange->kind, "GetAllQueuedTransfersResponse"))
            take_queue(exchange);
    }
    if (orders_script(exchange->answer) != 0)
        begin_script(orders_script(exchange->answer));
    trial.asked = asked_by(exchange);
}

/* R-DWN-14: what was asked of the file server for the first time comes in the order that was
 * given, delays aside. */
static void take_fetches(void)
{
    while (trial.fetched < acs_exchange_count(f.acs)) {
        const char *target = acs_exchange_at(f.acs, trial.fetched++)->target;
        const struct order *order;

        if (!text_starts_with(target, "/order-"))
            continue; /* a package */
        order = order_of(target + 1);
        ck_assert_msg(order->delayed || orders_number(&trial.orders, order) >= trial.newest,
                      "seed %lu: %s comes after order-%u", trial.seed, key_of(order), trial.newest);
        if (!order->delayed && orders_number(&trial.orders, order) > trial.newest)
            trial.newest = orders_number(&trial.orders, order);
    }
}

static void take_exchanges(void)
{
    while (trial.processed < acs_exchange_count(s.acs))
        take_exchange(acs_exchange_at(s.acs, trial.processed++));
    take_fetches();
    queue_scripts();
}

/* ---- Cutting the power -------------------------------------------------------------------- */

static void check_file(void)
{
    char *path = files_path(s.cpe.state, "files/web/page"), *content = NULL;

    if (access(path, F_OK) == 0) {
        content = files_read(path);
        ck_assert_msg(strlen(content) == SIZE && strspn(content, (char[2]){content[0]}) == SIZE,
                      "seed %lu: the file has %zu bytes, %zu of one letter", trial.seed,
                      strlen(content), strspn(content, (char[2]){content[0]}));
    }
    free(content);
    free(path);
}

static void cut_power(void)
{
    unsigned queued = orders_in_flight(&trial.orders);

    daemon_kill(&s.cpe);
    trial.kills++;
    if (!acs_wait_connections_closed(s.acs, 0, SCENARIO_WAIT_MS) ||
        !acs_wait_connections_closed(f.acs, 0, SCENARIO_WAIT_MS))
        fail_with_log("a connection of a killed daemon stays open");
    take_exchanges();
    check_file();
    if (queued > trial.longest)
        trial.longest = queued;
}

static void wait_exchanges(size_t count)
{
    if (!acs_wait_exchanges(s.acs, count, SCENARIO_WAIT_MS))
        fail_with_log("the session does not go on");
}

static void run_and_cut(void)
{
    size_t before = acs_exchange_count(s.acs);
    unsigned dice = below(10);

    daemon_spawn(&s.cpe, &s.options);
    if (dice == 0) {
        let_pass(below(60000)); /* while it starts */
    } else if (dice < 5) {
        wait_exchanges(before + 1 + below(SHORTEST));
        let_pass(below(3000));
    } else {
        wait_exchanges(before + SHORTEST);
        let_pass(below(60000)); /* while it does what it was told to */
    }
    cut_power();
}

/* ---- The trial ----------------------------------------------------------------------------- */

static unsigned long number_of_environment(const char *name, unsigned long otherwise)
{
    const char *text = getenv(name);

    return text != NULL && *text != '\0' ? strtoul(text, NULL, 10) : otherwise;
}

static void put_files(void)
{
    char content[SIZE + 1] = "";

    for (unsigned i = 0; i < ORDERS_FILES; i++) {
        memset(content, 'a' + (int)i, SIZE);
        file_server_put(&f, arena_printf(f.arena, "file-%u", i), content);
    }
}

static void begin(void)
{
    struct timespec now;

    clock_gettime(CLOCK_REALTIME, &now);
    trial.seed = number_of_environment("TEST_SEED", (unsigned long)(now.tv_nsec ^ now.tv_sec));
    trial.orders.scenario = &s;
    trial.orders.server = &f;
    trial.orders.random = trial.seed * 0x9E3779B97F4A7C15U + 1;
    printf("# power cuts: TEST_SEED=%lu\n", trial.seed);
    fflush(stdout);
    file_server_start(&f, NULL);
    put_files();
    scenario_start(&s, "");
    take_exchanges();
    cut_power();
}

/* What was told and perhaps confirmed comes again or not, and what was perhaps accepted comes or
 * not: neither is waited for longer than anything else. */
static bool is_owed(void)
{
    for (unsigned i = 0; i < trial.orders.count; i++)
        if (trial.orders.orders[i].acknowledged && !trial.orders.orders[i].over &&
            !trial.orders.orders[i].told)
            return true;
    return false;
}

/* All scripts that order anything are used up, and then all that is owed comes. */
static void finish(void)
{
    unsigned scripts = trial.orders.scripts;

    trial.quiet = true;
    daemon_restart(&s.cpe, &s.options);
    while (trial.script < scripts || is_owed()) {
        if (trial.script < scripts)
            free(daemon_ask(&s.cpe, "inform"));
        wait_exchanges(trial.processed + 1);
        take_exchanges();
    }
    /* And one more session, in which nothing comes again. */
    free(daemon_ask(&s.cpe, "inform"));
    wait_exchanges(trial.processed + 1);
    scenario_wait(&s, acs_session_count(s.acs));
    take_exchanges();
}

/* Processes in the folder of the environment that lead a group: of a unit each, and no more. */
static void check_processes(void)
{
    char *folder = files_path(s.cpe.state, "software/");
    DIR *list = opendir("/proc");
    unsigned running = 0, installed = 0;

    for (struct dirent *entry; (entry = readdir(list)) != NULL;) {
        char place[512] = "";
        const char *link = arena_printf(s.arena, "/proc/%s/cwd", entry->d_name);
        pid_t pid = (pid_t)strtol(entry->d_name, NULL, 10);

        if (pid > 0 && readlink(link, place, sizeof place - 1) > 0 &&
            text_starts_with(place, folder) && getpgid(pid) == pid) {
            ck_assert_msg(strstr(place, "(deleted)") == NULL, "seed %lu: %s", trial.seed, place);
            running++;
        }
    }
    closedir(list);
    installed = (unsigned)strtoul(scenario_local(&s, SM "DeploymentUnitNumberOfEntries"), NULL, 10);
    ck_assert_msg(running == installed, "seed %lu: %u processes of %u units", trial.seed, running,
                  installed);
    free(folder);
}

START_TEST(T_144_R_DWN_13_R_DWN_14_R_EVT_08_R_SWM_02_power_cuts_with_orders_in_flight)
{
    begin();
    uint64_t end = acs_now_ms() + number_of_environment("TEST_SECONDS", SECONDS) * 1000;
    while (acs_now_ms() < end && trial.orders.count < ORDERS_MAX / 2)
        run_and_cut();
    finish();
    check_processes();
    printf("# %u sessions, %u power cuts, %u orders, at most %u in the queue at a cut; %u told, "
           "%u of them again; %u changes of units of which nothing is known\n",
           acs_session_count(s.acs), trial.kills, trial.orders.count, trial.longest, trial.told,
           trial.repeated, trial.lost);
    fflush(stdout);
    scenario_end(&s);
    file_server_stop(&f);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {T_144_R_DWN_13_R_DWN_14_R_EVT_08_R_SWM_02_power_cuts_with_orders_in_flight, 0}};

    return SCENARIO_MAIN("power_orders", 120 + (double)number_of_environment("TEST_SECONDS", 0),
                         tests);
}
