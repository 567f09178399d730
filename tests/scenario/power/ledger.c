/* SPDX-License-Identifier: Apache-2.0 */
#include "scenario/power/ledger.h"

#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>

/* An event that is due has to be in an Inform so much later; a second of it is the resolution of
 * the clock that outlives a power cut, the rest is for a busy machine. */
#define SCHEDULE_SLACK_MS 10000

void ledger_free(struct ledger *ledger)
{
    free(ledger->owed);
}

void ledger_sent(struct ledger *ledger, const struct change *change, uint64_t now_ms)
{
    if (ledger->count == ledger->capacity) {
        ledger->capacity = ledger->capacity * 2 + 16;
        ledger->owed = mem_realloc(ledger->owed, ledger->capacity * sizeof *ledger->owed);
    }
    ledger->owed[ledger->count++] = (struct owed){.change = change, .sent_ms = now_ms};
}

void ledger_answered(struct ledger *ledger, const struct change *change)
{
    for (size_t i = 0; i < ledger->count; i++)
        if (ledger->owed[i].change == change)
            ledger->owed[i].acknowledged = true;
}

void ledger_local_begins(struct ledger *ledger, const char *value)
{
    snprintf(ledger->local_value, sizeof ledger->local_value, "%s", value);
    ledger->local_owed = ledger->local_uncertain = false;
}

void ledger_local_done(struct ledger *ledger)
{
    ledger->local_owed = ledger->local_value[0] != '\0' && !ledger->local_uncertain;
}

/* How many events of an Inform have this code, with this CommandKey unless that is NULL. */
static size_t count_events(const struct acs_exchange *inform, const char *code, const char *key)
{
    struct buf path = {0};
    size_t count;

    buf_printf(&path, "//Event/EventStruct[EventCode='%s'", code);
    if (key)
        buf_printf(&path, " and CommandKey='%s'", key);
    buf_puts(&path, "]");
    count = acs_exchange_nodes(inform, buf_text(&path));
    buf_free(&path);
    return count;
}

/* ---- What an Inform has to say ---------------------------------------------------------- */

/* True when an event that this Inform has not can only have been lost. */
static bool is_lost(const struct owed *owed, const struct acs_exchange *inform)
{
    uint64_t due = owed->sent_ms + owed->change->delay * 1000ULL + SCHEDULE_SLACK_MS;

    if (owed->uncertain)
        return false;
    if (owed->told)
        return true;
    if (!owed->acknowledged)
        return false;
    return owed->change->kind == CHANGE_REBOOT || inform->time_ms > due;
}

static void check_event(struct ledger *ledger, struct owed *owed, const struct acs_exchange *inform)
{
    bool is_reboot = owed->change->kind == CHANGE_REBOOT;
    const char *code = is_reboot ? "M Reboot" : "M ScheduleInform";
    char key[16];
    size_t count;

    snprintf(key, sizeof key, "k%u", owed->change->number);
    count = count_events(inform, code, key);
    ck_assert_msg(count <= 1, "%s %s is in one Inform %zu times", code, key, count);
    if (count == 0) {
        ck_assert_msg(owed->over || !is_lost(owed, inform), "%s %s is lost", code, key);
        /* Delivered after all, or never done. */
        owed->over |= owed->uncertain || (is_reboot && !owed->acknowledged);
        return;
    }
    ck_assert_msg(!owed->over, "%s %s comes again", code, key);
    ck_assert_msg(is_reboot || inform->time_ms + 1 >= owed->sent_ms + owed->change->delay * 1000ULL,
                  "%s %s comes %llu ms after a request for %u s", code, key,
                  (unsigned long long)(inform->time_ms - owed->sent_ms), owed->change->delay);
    ledger->repeated += owed->told;
    owed->acknowledged = owed->told = true;
    owed->uncertain = false;
    owed->informs++;
}

/* R-EVT-03, R-EVT-06, R-EVT-07, R-EVT-23. */
static void check_single_events(const struct ledger *ledger, const struct acs_exchange *inform)
{
    static const char *const codes[] = {"0 BOOTSTRAP", "1 BOOT", "3 SCHEDULED", "4 VALUE CHANGE"};

    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
        ck_assert_msg(count_events(inform, codes[i], NULL) <= 1, "%s is there twice", codes[i]);
    ck_assert_msg(!ledger->bootstrapped || count_events(inform, "0 BOOTSTRAP", NULL) == 0,
                  "0 BOOTSTRAP comes again: the state was lost");
    ck_assert_msg(count_events(inform, "M Reboot", NULL) == 0 ||
                      count_events(inform, "1 BOOT", NULL) == 1,
                  "M Reboot without 1 BOOT");
    ck_assert_msg((count_events(inform, "M ScheduleInform", NULL) > 0) ==
                      (count_events(inform, "3 SCHEDULED", NULL) == 1),
                  "M ScheduleInform and 3 SCHEDULED do not come together");
}

/* Only what was changed locally is a change (R-NTF-01), and it is one over a power cut as well
 * (R-NTF-07). */
static void check_value_change(struct ledger *ledger, const struct acs_exchange *inform)
{
    struct buf path = {0};
    char *value;
    bool told = count_events(inform, "4 VALUE CHANGE", NULL) > 0;

    buf_printf(&path, "//ParameterValueStruct[Name='%s']/Value", ledger->local_name);
    value = acs_exchange_text(inform, buf_text(&path));
    ck_assert_msg(!told || text_equal(value, ledger->local_value),
                  "4 VALUE CHANGE of %s to \"%s\", not \"%s\"", ledger->local_name, value,
                  ledger->local_value);
    ck_assert_msg(told || !ledger->local_owed, "the change of %s to %s is lost", ledger->local_name,
                  ledger->local_value);
    if (!told && ledger->local_uncertain)
        ledger->local_value[0] = '\0'; /* delivered after all */
    ledger->local_owed = told;
    ledger->local_uncertain = false;
    free(value);
    buf_free(&path);
}

void ledger_inform(struct ledger *ledger, const struct acs_exchange *inform)
{
    bool answered = text_equal(inform->answer_kind, "InformResponse") && inform->status == 200;
    size_t known = 0;

    check_single_events(ledger, inform);
    check_value_change(ledger, inform);
    for (size_t i = 0; i < ledger->count; i++) {
        unsigned informs = ledger->owed[i].informs;

        check_event(ledger, &ledger->owed[i], inform);
        if (ledger->owed[i].informs > informs) {
            ledger->owed[i].uncertain = answered;
            known++;
        }
    }
    if (ledger->local_owed && answered) {
        ledger->local_uncertain = true;
        ledger->local_owed = false;
    }
    ck_assert_msg(known == acs_exchange_nodes(inform, "//Event/EventStruct[starts-with("
                                                      "EventCode, 'M ')]"),
                  "an event of a request that was not sent");
    ledger->inform = inform;
}

void ledger_delivered(struct ledger *ledger)
{
    for (size_t i = 0; i < ledger->count; i++) {
        struct owed *owed = &ledger->owed[i];

        if (!owed->uncertain)
            continue;
        owed->uncertain = false;
        owed->over = true;
        ledger->delivered++;
    }
    if (ledger->local_uncertain)
        ledger->local_value[0] = '\0';
    ledger->local_uncertain = false;
    if (count_events(ledger->inform, "0 BOOTSTRAP", NULL) > 0)
        ledger->bootstrapped = true;
}

bool ledger_owes_reboot(const struct ledger *ledger)
{
    for (size_t i = 0; i < ledger->count; i++)
        if (ledger->owed[i].change->kind == CHANGE_REBOOT && !ledger->owed[i].over)
            return true;
    return false;
}

size_t ledger_open(const struct ledger *ledger)
{
    size_t open = 0;

    for (size_t i = 0; i < ledger->count; i++)
        open += ledger->owed[i].acknowledged && !ledger->owed[i].over;
    return open;
}
