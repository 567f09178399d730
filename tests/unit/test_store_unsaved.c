/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Running and startup configuration: a real model over a real store, changed by the shell and by
 * the ACS, saved or not, and what a power cut leaves of it.
 */
#include "base/text.h"
#include "store/store.h"
#include "support/fake_env.h"
#include "support/folder.h"
#include "support/unit.h"
#include "testmodel/schema.h"

#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define STEPS 300

static char folder[64];
static struct fake_env fake;
static struct store *store;
static struct model *model;
static struct arena *arena;
static struct cwmp_error error;
static unsigned seed;

static struct model *new_model(bool unsaved)
{
    struct model *made = model_new(&(struct model_options){
        .schema = &testmodel_schema, .env = &fake.env, .backing = store_backing(store)});

    ck_assert_int_eq(store_load_model(store, made, &error), CWMP_OK);
    if (unsaved)
        ck_assert_int_eq(store_load_unsaved(store, made, &error), CWMP_OK);
    return made;
}

static void power_on(void)
{
    bool fresh;

    store = store_open(folder, NULL, &fresh, &error);
    ck_assert_msg(store != NULL, "%s", error.text);
    model = new_model(false);
}

static void setup(void)
{
    folder_make(folder);
    fake_env_init(&fake);
    arena = arena_new();
    seed = 1;
    power_on();
}

static void power_off(void)
{
    model_free(model);
    store_close(store);
}

static void teardown(void)
{
    power_off();
    arena_free(arena);
    folder_remove(folder);
}

static void power_cut(void)
{
    power_off();
    power_on();
}

/* ---- One change ------------------------------------------------------------------------ */

static enum cwmp_fault set(enum model_origin origin, const char *name, const char *text)
{
    struct model_transaction *transaction = model_begin(model, origin);

    if (model_set(transaction, name, MODEL_TYPE_UNSTATED, text, &error) != CWMP_OK) {
        model_abort(transaction);
        return error.code;
    }
    return model_commit(transaction, arena, NULL, &error);
}

static uint32_t add(enum model_origin origin, const char *table)
{
    struct model_transaction *transaction = model_begin(model, origin);
    uint32_t instance = 0;

    if (model_add_object(transaction, table, &instance, &error) != CWMP_OK) {
        model_abort(transaction);
        return 0;
    }
    ck_assert_int_eq(model_commit(transaction, arena, NULL, &error), CWMP_OK);
    return instance;
}

static enum cwmp_fault remove_row(enum model_origin origin, const char *row)
{
    struct model_transaction *transaction = model_begin(model, origin);

    if (model_delete_object(transaction, row, &error) != CWMP_OK) {
        model_abort(transaction);
        return error.code;
    }
    return model_commit(transaction, arena, NULL, &error);
}

/* ---- What there is --------------------------------------------------------------------- */

static void print_item(void *argument, const struct model_item *item)
{
    buf_printf(argument, "%s=", item->name);
    value_print(item->value, argument);
    buf_putc(argument, '\n');
}

static const char *state_of(struct model *which)
{
    struct buf out = {0};
    const char *text;

    ck_assert_int_eq(model_visit_values(which, "", print_item, &out, &error), CWMP_OK);
    text = arena_strdup(arena, buf_text(&out));
    buf_free(&out);
    return text;
}

static const char *loaded(bool unsaved)
{
    struct model *made = new_model(unsaved);
    const char *text = state_of(made);

    model_free(made);
    return text;
}

static const char *running(void)
{
    return state_of(model);
}

static const char *startup(void)
{
    return loaded(false);
}

static const char *value(const char *name)
{
    struct value got;
    struct buf out = {0};
    const char *text;

    if (model_get(model, name, arena, &got, &error) != CWMP_OK)
        return "none";
    value_print(&got, &out);
    text = arena_strdup(arena, buf_text(&out));
    buf_free(&out);
    return text;
}

static void save(void)
{
    ck_assert_msg(store_save(store, &error) == CWMP_OK, "%s", error.text);
}

/* ---- Values ---------------------------------------------------------------------------- */

#define STRING "Test.Types.String"
#define NUMBER "Test.Types.Int"

START_TEST(what_the_shell_sets_is_lost_unless_saved)
{
    ck_assert_int_eq(set(MODEL_ORIGIN_SHELL, STRING, "typed"), CWMP_OK);
    ck_assert_str_eq(value(STRING), "typed");
    ck_assert(store_has_unsaved(store));
    power_cut();
    ck_assert_str_eq(value(STRING), "text");
    ck_assert(!store_has_unsaved(store));
    ck_assert_int_eq(set(MODEL_ORIGIN_SHELL, STRING, "typed"), CWMP_OK);
    save();
    ck_assert(!store_has_unsaved(store));
    power_cut();
    ck_assert_str_eq(value(STRING), "typed");
}
END_TEST

START_TEST(what_the_ACS_sets_is_durable_and_nothing_else)
{
    ck_assert_int_eq(set(MODEL_ORIGIN_SHELL, STRING, "typed"), CWMP_OK);
    ck_assert_int_eq(set(MODEL_ORIGIN_ACS, NUMBER, "17"), CWMP_OK);
    power_cut();
    ck_assert_str_eq(value(STRING), "text");
    ck_assert_str_eq(value(NUMBER), "17");
}
END_TEST

START_TEST(the_ACS_makes_the_same_item_durable)
{
    ck_assert_int_eq(set(MODEL_ORIGIN_SHELL, STRING, "typed"), CWMP_OK);
    ck_assert_int_eq(set(MODEL_ORIGIN_ACS, STRING, "by the ACS"), CWMP_OK);
    ck_assert(!store_has_unsaved(store));
    power_cut();
    ck_assert_str_eq(value(STRING), "by the ACS");
}
END_TEST

/* Nothing changes in the model, so it would be easy to forget. */
START_TEST(also_when_it_sets_what_the_shell_has_set)
{
    ck_assert_int_eq(set(MODEL_ORIGIN_SHELL, STRING, "typed"), CWMP_OK);
    ck_assert_int_eq(set(MODEL_ORIGIN_ACS, STRING, "typed"), CWMP_OK);
    ck_assert(!store_has_unsaved(store));
    power_cut();
    ck_assert_str_eq(value(STRING), "typed");
}
END_TEST

START_TEST(a_shell_change_after_the_ACS_is_unsaved_again)
{
    ck_assert_int_eq(set(MODEL_ORIGIN_ACS, STRING, "by the ACS"), CWMP_OK);
    ck_assert_int_eq(set(MODEL_ORIGIN_SHELL, STRING, "typed"), CWMP_OK);
    power_cut();
    ck_assert_str_eq(value(STRING), "by the ACS");
}
END_TEST

START_TEST(taking_a_change_back_leaves_nothing_to_save)
{
    ck_assert_int_eq(set(MODEL_ORIGIN_SHELL, STRING, "typed"), CWMP_OK);
    ck_assert_int_eq(set(MODEL_ORIGIN_SHELL, STRING, "text"), CWMP_OK); /* the default */
    ck_assert(!store_has_unsaved(store));
    ck_assert_int_eq(set(MODEL_ORIGIN_ACS, STRING, "by the ACS"), CWMP_OK);
    ck_assert_int_eq(set(MODEL_ORIGIN_SHELL, STRING, "typed"), CWMP_OK);
    ck_assert_int_eq(set(MODEL_ORIGIN_SHELL, STRING, "by the ACS"), CWMP_OK);
    ck_assert(!store_has_unsaved(store));
}
END_TEST

/* A change by the shell is news for the ACS as any other; what was reported is durable. */
START_TEST(the_ACS_hears_of_a_change_and_of_its_loss)
{
    struct model_transaction *transaction = model_begin(model, MODEL_ORIGIN_ACS);

    ck_assert_int_eq(model_set_attributes(transaction, STRING, 2, NULL, &error), CWMP_OK);
    ck_assert_int_eq(model_commit(transaction, arena, NULL, &error), CWMP_OK);
    ck_assert_uint_eq(model_visit_changed(model, print_item, &(struct buf){0}), 0);
    ck_assert_int_eq(model_mark_reported(model, &error), CWMP_OK);
    ck_assert_int_eq(set(MODEL_ORIGIN_SHELL, STRING, "typed"), CWMP_OK);
    for (unsigned round = 0; round < 2; round++) {
        struct buf out = {0};

        ck_assert_uint_eq(model_visit_changed(model, print_item, &out), 1);
        ck_assert_str_eq(buf_text(&out), round == 0 ? STRING "=typed\n" : STRING "=text\n");
        ck_assert_int_eq(model_mark_reported(model, &error), CWMP_OK);
        buf_free(&out);
        power_cut();
    }
}
END_TEST

#define ROUNDS 12

/* Says over a pipe that it has begun, and saves three values again and again, that are the same. */
static void save_for_ever(int ready)
{
    static const char *const names[] = {STRING, "Test.Status.Contact", NUMBER};

    for (unsigned i = 1;; i++) {
        for (size_t j = 0; j < sizeof names / sizeof *names; j++)
            ck_assert_int_eq(
                set(MODEL_ORIGIN_SHELL, names[j], arena_printf(arena, "%u", 1 + i % 90)), CWMP_OK);
        save();
        if (i == 1)
            ck_assert_int_eq(write(ready, "", 1), 1);
    }
}

/* However far it has come: of what is saved together there is all or nothing. */
START_TEST(a_kill_leaves_no_mix)
{
    for (unsigned round = 0; round < ROUNDS; round++) {
        int ready[2];
        char byte;

        ck_assert_int_eq(pipe(ready), 0);
        power_off();
        pid_t child = fork();
        if (child == 0) {
            power_on();
            save_for_ever(ready[1]);
        }
        ck_assert_int_eq(read(ready[0], &byte, 1), 1);
        usleep(round * 500);
        ck_assert_int_eq(kill(child, SIGKILL), 0);
        ck_assert_int_eq(waitpid(child, NULL, 0), child);
        close(ready[0]);
        close(ready[1]);
        power_on();
        ck_assert_str_eq(value(STRING), value(NUMBER));
        ck_assert_str_eq(value("Test.Status.Contact"), value(NUMBER));
    }
}
END_TEST

/* ---- Rows ------------------------------------------------------------------------------ */

START_TEST(rows_that_the_shell_adds_go_and_their_numbers_do_not_come_back)
{
    ck_assert_uint_eq(add(MODEL_ORIGIN_SHELL, "Test.Rule."), 1);
    ck_assert_int_eq(set(MODEL_ORIGIN_SHELL, "Test.Rule.1.Target", "Accept"), CWMP_OK);
    power_cut();
    ck_assert_str_eq(value("Test.Rule.1.Target"), "none");
    ck_assert_uint_eq(add(MODEL_ORIGIN_ACS, "Test.Rule."), 2);
}
END_TEST

START_TEST(rows_that_the_shell_deletes_come_back)
{
    ck_assert_uint_eq(add(MODEL_ORIGIN_ACS, "Test.Rule."), 1);
    ck_assert_int_eq(set(MODEL_ORIGIN_ACS, "Test.Rule.1.Target", "Accept"), CWMP_OK);
    ck_assert_int_eq(remove_row(MODEL_ORIGIN_SHELL, "Test.Rule.1."), CWMP_OK);
    ck_assert_str_eq(value("Test.Rule.1.Target"), "none");
    power_cut();
    ck_assert_str_eq(value("Test.Rule.1.Target"), "Accept");
    ck_assert_int_eq(remove_row(MODEL_ORIGIN_SHELL, "Test.Rule.1."), CWMP_OK);
    save();
    power_cut();
    ck_assert_str_eq(value("Test.Rule.1.Target"), "none");
}
END_TEST

START_TEST(the_ACS_makes_a_row_of_the_shell_durable_as_it_is)
{
    ck_assert_uint_eq(add(MODEL_ORIGIN_SHELL, "Test.Rule."), 1);
    ck_assert_int_eq(set(MODEL_ORIGIN_SHELL, "Test.Rule.1.Target", "Accept"), CWMP_OK);
    ck_assert_uint_eq(add(MODEL_ORIGIN_SHELL, "Test.Rule."), 2);
    ck_assert_int_eq(set(MODEL_ORIGIN_SHELL, STRING, "typed"), CWMP_OK);
    ck_assert_int_eq(set(MODEL_ORIGIN_ACS, "Test.Rule.1.Enable", "true"), CWMP_OK);
    power_cut();
    ck_assert_str_eq(value("Test.Rule.1.Target"), "Accept");
    ck_assert_str_eq(value("Test.Rule.1.Enable"), "true");
    ck_assert_str_eq(value("Test.Rule.2.Target"), "none");
    ck_assert_str_eq(value(STRING), "text");
}
END_TEST

START_TEST(the_ACS_deletes_a_row_of_the_shell)
{
    ck_assert_uint_eq(add(MODEL_ORIGIN_SHELL, "Test.Rule."), 1);
    ck_assert_int_eq(remove_row(MODEL_ORIGIN_ACS, "Test.Rule.1."), CWMP_OK);
    save();
    power_cut();
    ck_assert_str_eq(value("Test.Rule.1.Target"), "none");
}
END_TEST

/* ---- Texts of the daemon --------------------------------------------------------------- */

START_TEST(texts_are_kept_apart_as_well)
{
    ck_assert_int_eq(store_set_text(store, "configuration-ca", "/a", &error), CWMP_OK);
    ck_assert_int_eq(store_note_text(store, "configuration-ca", "/b", &error), CWMP_OK);
    ck_assert_int_eq(store_note_text(store, "configuration-key", "/k", &error), CWMP_OK);
    ck_assert_str_eq(store_text(store, "configuration-ca", arena), "/b");
    ck_assert_str_eq(store_startup_text(store, "configuration-ca", arena), "/a");
    ck_assert_int_eq(store_note_text(store, "configuration-ca", NULL, &error), CWMP_OK);
    ck_assert_ptr_null(store_text(store, "configuration-ca", arena));
    power_cut();
    ck_assert_str_eq(store_text(store, "configuration-ca", arena), "/a");
    ck_assert_ptr_null(store_text(store, "configuration-key", arena));
    ck_assert_int_eq(store_note_text(store, "configuration-ca", NULL, &error), CWMP_OK);
    save();
    power_cut();
    ck_assert_ptr_null(store_text(store, "configuration-ca", arena));
}
END_TEST

START_TEST(an_abandoned_step_leaves_what_was_unsaved)
{
    ck_assert_int_eq(set(MODEL_ORIGIN_SHELL, STRING, "typed"), CWMP_OK);
    ck_assert_int_eq(store_begin(store, &error), CWMP_OK);
    save();
    ck_assert_int_eq(store_note_text(store, "configuration-ca", "/b", &error), CWMP_OK);
    store_rollback(store);
    ck_assert(store_has_unsaved(store));
    ck_assert_ptr_null(store_text(store, "configuration-ca", arena));
    ck_assert_str_eq(loaded(true), running());
}
END_TEST

START_TEST(a_factory_reset_forgets_it)
{
    ck_assert_int_eq(set(MODEL_ORIGIN_SHELL, STRING, "typed"), CWMP_OK);
    ck_assert_int_eq(store_factory_reset(store, &error), CWMP_OK);
    ck_assert(!store_has_unsaved(store));
}
END_TEST

/* ---- Going back ------------------------------------------------------------------------ */

static const char *snapshot(unsigned parts)
{
    struct buf out = {0};
    const char *text;

    ck_assert_int_eq(store_snapshot(store, parts, &out, &error), CWMP_OK);
    text = arena_strdup(arena, buf_text(&out));
    buf_free(&out);
    return text;
}

static void go_back(const char *text)
{
    struct model *reference;

    ck_assert_msg(store_restore(store, text, &error) == CWMP_OK, "%s", error.text);
    reference = new_model(true);
    ck_assert_msg(model_become(model, reference, &error) == CWMP_OK, "%s", error.text);
    model_free(reference);
}

START_TEST(what_is_no_snapshot_changes_nothing)
{
    static const char *const texts[] = {
        "",
        "cwmpd-snapshot 2\n",
        "cwmpd-snapshot 1\nU 0 0 Test.Types.String",
        "cwmpd-snapshot 1\nU 0 0 Test.Types.String =4\n",
        "cwmpd-snapshot 1\nU 0 0 Test.Types.String\n",
        "cwmpd-snapshot 1\nX 0 0 Test.Types.String -\n",
        "cwmpd-snapshot 1\nS 0 0 Test.Types.String -\n", /* what is saved stays */
        "cwmpd-snapshot 1\nU 9 0 Test.Types.String -\n",
        "cwmpd-snapshot 1\nU 0 x Test.Types.String -\n",
    };
    const char *before;

    ck_assert_int_eq(set(MODEL_ORIGIN_ACS, NUMBER, "17"), CWMP_OK);
    ck_assert_int_eq(set(MODEL_ORIGIN_SHELL, STRING, "typed"), CWMP_OK);
    before = snapshot(STORE_STARTUP | STORE_UNSAVED);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        ck_assert_int_eq(store_restore(store, texts[i], &error), CWMP_FAULT_INTERNAL_ERROR);
    ck_assert_str_eq(snapshot(STORE_STARTUP | STORE_UNSAVED), before);
}
END_TEST

/* ---- Random ---------------------------------------------------------------------------- */

static unsigned draw(unsigned bound)
{
    return (unsigned)rand_r(&seed) % bound;
}

/* Whether it took effect; refusals of the model are part of the game. */
static void change(enum model_origin origin)
{
    unsigned row = 1 + draw(6);

    switch (draw(5)) {
    case 0:
        set(origin, draw(2) ? STRING : "Test.Status.Contact",
            draw(4) ? arena_printf(arena, "text %u", draw(3)) : "text");
        break;
    case 1:
        set(origin, NUMBER, arena_printf(arena, "%u", 1 + draw(4)));
        break;
    case 2:
        set(origin, arena_printf(arena, "Test.Rule.%u.Order", row),
            arena_printf(arena, "%u", 1 + draw(20)));
        break;
    case 3:
        add(origin, draw(2) ? "Test.Rule." : arena_printf(arena, "Test.Rule.%u.Match.", row));
        break;
    default:
        remove_row(origin, arena_printf(arena, "Test.Rule.%u.", row));
        break;
    }
}

/* What was unsaved once, what was saved then, and what was running. */
static const char *snapshots[3];

static void step(void)
{
    const char *before = startup();

    switch (draw(12)) {
    case 0:
        save();
        ck_assert(!store_has_unsaved(store));
        ck_assert_str_eq(startup(), running());
        break;
    case 1:
        power_cut();
        ck_assert_str_eq(running(), before);
        break;
    case 2:
        snapshots[0] = snapshot(STORE_UNSAVED);
        snapshots[1] = snapshot(STORE_STARTUP);
        snapshots[2] = running();
        break;
    case 3:
        if (!snapshots[0] || !text_equal(snapshots[1], snapshot(STORE_STARTUP)))
            break;
        go_back(snapshots[0]);
        ck_assert_str_eq(running(), snapshots[2]);
        ck_assert_str_eq(snapshot(STORE_UNSAVED), snapshots[0]);
        break;
    case 4:
    case 5:
        change(MODEL_ORIGIN_ACS);
        break;
    default:
        change(MODEL_ORIGIN_SHELL);
        ck_assert_str_eq(startup(), before);
        break;
    }
    ck_assert_str_eq(loaded(true), running());
}

START_TEST(running_is_startup_and_what_is_unsaved)
{
    seed = 1000U + (unsigned)_i;
    snapshots[0] = NULL;
    for (unsigned i = 0; i < STEPS; i++)
        step();
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        what_the_shell_sets_is_lost_unless_saved,
        what_the_ACS_sets_is_durable_and_nothing_else,
        the_ACS_makes_the_same_item_durable,
        also_when_it_sets_what_the_shell_has_set,
        a_shell_change_after_the_ACS_is_unsaved_again,
        taking_a_change_back_leaves_nothing_to_save,
        the_ACS_hears_of_a_change_and_of_its_loss,
        a_kill_leaves_no_mix,
        rows_that_the_shell_adds_go_and_their_numbers_do_not_come_back,
        rows_that_the_shell_deletes_come_back,
        the_ACS_makes_a_row_of_the_shell_durable_as_it_is,
        the_ACS_deletes_a_row_of_the_shell,
        texts_are_kept_apart_as_well,
        an_abandoned_step_leaves_what_was_unsaved,
        a_factory_reset_forgets_it,
        what_is_no_snapshot_changes_nothing,
    };
    Suite *suite = suite_create("store_unsaved");
    TCase *tcase = tcase_create("unsaved");

    tcase_set_timeout(tcase, 60);
    tcase_add_checked_fixture(tcase, setup, teardown);
    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++)
        tcase_add_test(tcase, tests[i]);
    tcase_add_loop_test(tcase, running_is_startup_and_what_is_unsaved, 0, 4);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
