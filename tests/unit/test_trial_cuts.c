/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Backup and restoration under power cuts (CLI reference 10, item 9): the whole way of a change,
 * from arming to confirmation or restoration, once for each write, sync, rename and unlink of it,
 * in a process that ends there. After that, and after a second cut on the way back, what is found
 * is the state of before or the one of after: value and firmware image belong together.
 */
#include "support/cuts.h"
#include "support/folder.h"
#include "support/unit.h"

#include "base/durable.h"
#include "base/env.h"
#include "base/mem.h"
#include "base/text.h"
#include "store/store.h"
#include "trial/trial.h"

#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define LIVES 12 /* more starts than any way takes: one that takes them all has no end */

struct device {
    char folder[64];
    char slot[8]; /* that runs in this life */
};

static struct device device;

/* ---- Firmware images: a file that says which slot runs from the next start on ------------------
 */

static void read_slot(void)
{
    char path[96], text[8] = "";
    FILE *file;

    snprintf(path, sizeof path, "%s/slot", device.folder);
    file = fopen(path, "re");
    ck_assert(file == NULL || fgets(text, sizeof text, file) != NULL);
    if (file != NULL)
        fclose(file);
    snprintf(device.slot, sizeof device.slot, "%s", file != NULL ? text : "a");
}

static const char *running(void *argument)
{
    (void)argument;
    return device.slot;
}

static enum cwmp_fault activate(void *argument, const char *slot, struct cwmp_error *error)
{
    (void)argument;
    if (durable_write(device.folder, "slot", slot, strlen(slot)))
        return CWMP_OK;
    return cwmp_fail(error, CWMP_FAULT_DOWNLOAD_FAILURE, "no slot");
}

static enum cwmp_fault keep(void *argument, struct cwmp_error *error)
{
    (void)argument;
    (void)error;
    return CWMP_OK;
}

/* ---- A life of the agent ------------------------------------------------------------------------
 */

enum plan { PLAN_FIRMWARE, PLAN_CONFIGURATION, PLANS };

struct life {
    struct env env;
    uv_loop_t loop;
    struct store *store;
    struct trial *trial;
    bool over; /* a restart was ordered */
};

static bool is_enabled(void *argument)
{
    (void)argument;
    return true;
}

static uint32_t delay(void *argument)
{
    (void)argument;
    return 30;
}

static bool is_busy(void *argument)
{
    (void)argument;
    return false;
}

static void call(void *argument, uint64_t pace_ms)
{
    (void)argument;
    (void)pace_ms;
}

static void hold(void *argument)
{
    (void)argument;
}

static void restart(void *argument)
{
    struct life *life = argument;

    life->over = true;
    uv_stop(&life->loop);
}

static enum cwmp_fault running_text(void *argument, struct buf *out, struct cwmp_error *error)
{
    (void)argument;
    (void)error;
    buf_puts(out, "running");
    return CWMP_OK;
}

static bool boot(void *argument, struct cwmp_error *error)
{
    struct life *life = argument;

    (void)error;
    read_slot();
    life->trial = trial_new(&(struct trial_options){
        .env = &life->env,
        .folder = device.folder,
        .images = {.running = running, .version = running, .activate = activate, .keep = keep}});
    return !trial_needs_restart(life->trial);
}

/* False when the start asks for another one. */
static bool begin(struct life *life)
{
    const struct store_prelude prelude = {.run = boot, .argument = life};
    struct cwmp_error error;
    bool fresh;

    life->env = env_system();
    uv_loop_init(&life->loop);
    life->store = store_open_after(device.folder, NULL, &prelude, &fresh, &error);
    if (life->store == NULL)
        return false;
    if (fresh) /* a cut can leave no file of a first start, but never loses what there was */
        _exit(EXIT_FAILURE);
    trial_start(life->trial, &(struct trial_host){.loop = &life->loop,
                                                  .second_ms = 1,
                                                  .argument = life,
                                                  .is_enabled = is_enabled,
                                                  .delay = delay,
                                                  .is_busy = is_busy,
                                                  .can_call = is_enabled,
                                                  .has_address = is_enabled,
                                                  .call = call,
                                                  .hold = hold,
                                                  .running = running_text,
                                                  .restart = restart});
    return true;
}

static void end(struct life *life)
{
    trial_free(life->trial);
    while (uv_run(&life->loop, UV_RUN_DEFAULT) != 0)
        continue;
    uv_loop_close(&life->loop);
    store_close(life->store);
}

static enum trial_state state_of(const struct life *life)
{
    struct trial_status status;

    trial_status(life->trial, &status);
    return status.state;
}

/* Two texts in one step: what is half done would show. */
static void set_value(struct life *life, const char *value)
{
    struct cwmp_error error;
    bool ok = store_begin(life->store, &error) == CWMP_OK &&
              store_set_text(life->store, "one", value, &error) == CWMP_OK &&
              store_set_text(life->store, "two", value, &error) == CWMP_OK &&
              store_commit(life->store, &error) == CWMP_OK;

    if (!ok)
        _exit(EXIT_FAILURE);
}

static void change(struct life *life, enum plan plan)
{
    static const enum trial_kind kinds[] = {TRIAL_FIRMWARE, TRIAL_CONFIGURATION};
    struct cwmp_error error;

    if (trial_arm(life->trial,
                  &(struct trial_delivery){.kind = kinds[plan], .transfer = 1, .command_key = "k"},
                  &error) != CWMP_OK)
        _exit(EXIT_FAILURE);
    if (plan == PLAN_FIRMWARE) {
        if (activate(NULL, "b", &error) != CWMP_OK)
            _exit(EXIT_FAILURE);
    } else {
        set_value(life, "new");
    }
    trial_applied(life->trial, plan == PLAN_FIRMWARE);
}

/* The ACS answers, or every session fails until there is a verdict. */
static void be_on_trial(struct life *life, bool reachable)
{
    if (strcmp(device.slot, "b") == 0)
        set_value(life, "new"); /* the new image makes the state its own */
    if (reachable) {
        trial_session_ended(life->trial, true);
        return;
    }
    for (int i = 0; i < TRIAL_ATTEMPTS; i++)
        trial_session_ended(life->trial, false);
    while (!life->over)
        uv_run(&life->loop, UV_RUN_ONCE);
}

enum { LIFE_GOES_ON = 10, LIFE_SETTLED = 11 };

/* One process. `changes`: it makes the change if nothing is under way. */
static int live(enum plan plan, bool reachable, bool changes)
{
    struct life life = {0};
    bool settled = false;

    if (!begin(&life)) {
        trial_free(life.trial);
        return LIFE_GOES_ON;
    }
    if (changes && state_of(&life) == TRIAL_IDLE)
        change(&life, plan);
    if (!(changes && plan == PLAN_FIRMWARE) && state_of(&life) == TRIAL_RUNNING)
        be_on_trial(&life, reachable);
    if (state_of(&life) == TRIAL_RESTORED)
        trial_session_ended(life.trial, true);
    settled = state_of(&life) == TRIAL_IDLE && !(changes && plan == PLAN_FIRMWARE);
    end(&life);
    return settled ? LIFE_SETTLED : LIFE_GOES_ON;
}

static int spawn(enum plan plan, bool reachable, bool changes)
{
    pid_t child = fork();
    int status;

    if (child == 0)
        _exit(live(plan, reachable, changes));
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert(WIFEXITED(status));
    return WEXITSTATUS(status);
}

/* Lives one after the other until one has settled, or one was cut (true). */
static bool live_on(enum plan plan, bool reachable, bool changes)
{
    for (int i = 0; i < LIVES; i++) {
        int code = spawn(plan, reachable, changes && i == 0);

        if (code == CUTS_EXIT)
            return true;
        if (code == LIFE_SETTLED)
            return false;
        ck_assert_int_eq(code, LIFE_GOES_ON);
    }
    ck_abort_msg("no end in %d lives", LIVES);
}

/* ---- What is found afterwards
 * --------------------------------------------------------------------- */

static void make_device(void)
{
    struct cwmp_error error;
    struct life life = {0};
    bool fresh;

    folder_make(device.folder);
    life.store = store_open(device.folder, NULL, &fresh, &error);
    ck_assert_msg(life.store != NULL, "%s", error.text);
    set_value(&life, "old");
    store_close(life.store);
}

/* "old" or "new". */
static const char *look(struct arena *arena)
{
    struct cwmp_error error;
    bool fresh;
    struct store *store = store_open(device.folder, NULL, &fresh, &error);
    const char *one, *two;

    ck_assert_msg(store != NULL, "%s", error.text);
    one = store_text(store, "one", arena);
    two = store_text(store, "two", arena);
    store_close(store);
    ck_assert_ptr_nonnull(one);
    ck_assert_str_eq(one, two);
    return one;
}

static void check_found(enum plan plan, bool reachable, unsigned first, unsigned second)
{
    struct arena *arena = arena_new();
    const char *value = look(arena);

    read_slot();
    if (!reachable)
        ck_assert_msg(text_equal(value, "old"), "cut %u, %u: not restored", first, second);
    if (plan == PLAN_FIRMWARE)
        ck_assert_msg(text_equal(value, "new") == text_equal(device.slot, "b"),
                      "cut %u, %u: value %s with the image in %s", first, second, value,
                      device.slot);
    arena_free(arena);
}

/* One way with a cut at `first`, and another one `second` calls after that; false when it is
 * through before the first. */
static bool cut_twice(enum plan plan, bool reachable, unsigned first, unsigned second)
{
    bool cut;

    make_device();
    cuts_arm(first);
    cut = live_on(plan, reachable, true);
    cuts_arm(second);
    if (cut && live_on(plan, reachable, false)) {
        cuts_arm(0);
        ck_assert(!live_on(plan, reachable, false));
    }
    cuts_arm(0);
    check_found(plan, reachable, first, second);
    folder_remove(device.folder);
    return cut;
}

/* In a process of its own, which the lives are forked from: where freed memory is kept, as the
 * sanitizers do, each would else begin with that of all cuts before it. */
static bool cut_apart(enum plan plan, bool reachable, unsigned first, unsigned second)
{
    enum { THROUGH = 20, CUT };
    pid_t child;
    int status;

    fflush(NULL);
    child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0)
        exit(cut_twice(plan, reachable, first, second) ? CUT : THROUGH);
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert(WIFEXITED(status));
    if (WEXITSTATUS(status) == EXIT_FAILURE)
        _exit(EXIT_FAILURE); /* it has said what failed */
    ck_assert(WEXITSTATUS(status) == CUT || WEXITSTATUS(status) == THROUGH);
    return WEXITSTATUS(status) == CUT;
}

/* Every call once, each with another one for the second cut. */
START_TEST(CLI_10_9_a_power_cut_at_every_write)
{
    enum plan plan = (enum plan)(_i % PLANS);
    bool reachable = _i / PLANS == 0;
    unsigned first = 1;

    cuts_begin();
    while (cut_apart(plan, reachable, first, first * 7 % 41 + 1))
        first++;
    /* The way without a cut is of some length, and ends as it has to. */
    ck_assert_uint_gt(first, 20);
    ck_assert_uint_eq(cuts_mistakes(), 0);
    printf("# plan %d, ACS %s: %u places\n", (int)plan, reachable ? "reachable" : "away",
           first - 1);
}
END_TEST

START_TEST(CLI_8_3_what_becomes_of_a_change_without_cuts)
{
    enum plan plan = (enum plan)(_i % PLANS);
    bool reachable = _i / PLANS == 0;
    struct arena *arena = arena_new();

    cuts_begin();
    make_device();
    ck_assert(!live_on(plan, reachable, true));
    ck_assert_str_eq(look(arena), reachable ? "new" : "old");
    read_slot();
    ck_assert_str_eq(device.slot, reachable && plan == PLAN_FIRMWARE ? "b" : "a");
    folder_remove(device.folder);
    arena_free(arena);
}
END_TEST

static enum cwmp_fault arm(struct life *life, enum trial_kind kind, int64_t transfer)
{
    struct cwmp_error error;

    return trial_arm(
        life->trial,
        &(struct trial_delivery){.kind = kind, .transfer = transfer, .command_key = "k"}, &error);
}

static void cancel(struct life *life, enum trial_kind kind, int64_t transfer)
{
    trial_cancel(life->trial, &(struct trial_delivery){.kind = kind, .transfer = transfer});
}

static void count_restored(void *argument, const struct trial_restoration *restoration)
{
    unsigned *counts = argument;

    counts[restoration->delivery.kind]++;
    ck_assert_int_eq(restoration->delivery.transfer,
                     restoration->delivery.kind == TRIAL_FIRMWARE ? 5 : 0);
}

/* However many changes a session makes: the image that comes after them is on trial, too, what is
 * not made leaves the others, and there is a limit to what can be reported. */
START_TEST(CLI_8_3_many_changes_share_a_trial)
{
    struct life life = {0};
    unsigned counts[TRIAL_PARAMETERS + 1] = {0};

    make_device();
    ck_assert(begin(&life));
    for (int i = 0; i < 10; i++) {
        ck_assert_uint_eq(arm(&life, TRIAL_PARAMETERS, 0), CWMP_OK);
        if (i % 2 == 0)
            trial_applied(life.trial, false);
        else
            cancel(&life, TRIAL_PARAMETERS, 0);
    }
    for (int transfer = 1; transfer <= 3; transfer++)
        ck_assert_uint_eq(arm(&life, TRIAL_CONFIGURATION, transfer), CWMP_OK);
    ck_assert_uint_eq(arm(&life, TRIAL_FIRMWARE, 5), CWMP_FAULT_INTERNAL_ERROR);
    for (int transfer = 1; transfer <= 3; transfer++)
        cancel(&life, TRIAL_CONFIGURATION, transfer);
    cancel(&life, TRIAL_CONFIGURATION, 4);
    ck_assert_int_eq(state_of(&life), TRIAL_RUNNING);
    ck_assert_uint_eq(arm(&life, TRIAL_FIRMWARE, 5), CWMP_OK);
    ck_assert_uint_eq(activate(NULL, "b", &(struct cwmp_error){0}), CWMP_OK);
    trial_applied(life.trial, true);
    end(&life);

    for (int i = 0; i < LIVES; i++) {
        life = (struct life){0};
        if (!begin(&life)) {
            trial_free(life.trial);
            continue;
        }
        if (state_of(&life) == TRIAL_RESTORED)
            break;
        be_on_trial(&life, false);
        end(&life);
    }
    ck_assert_int_eq(state_of(&life), TRIAL_RESTORED);
    ck_assert_str_eq(device.slot, "a");
    trial_visit_restored(life.trial, count_restored, counts);
    ck_assert_uint_eq(counts[TRIAL_PARAMETERS], 1);
    ck_assert_uint_eq(counts[TRIAL_FIRMWARE], 1);
    ck_assert_uint_eq(counts[TRIAL_CONFIGURATION], 0);
    end(&life);
    folder_remove(device.folder);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("trial_cuts");
    TCase *cases = tcase_create("trial_cuts");

    tcase_set_timeout(cases, 240);
    tcase_add_loop_test(cases, CLI_8_3_what_becomes_of_a_change_without_cuts, 0, 2 * PLANS);
    tcase_add_test(cases, CLI_8_3_many_changes_share_a_trial);
    tcase_add_loop_test(cases, CLI_10_9_a_power_cut_at_every_write, 0, 2 * PLANS);
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
