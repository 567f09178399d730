/* SPDX-License-Identifier: Apache-2.0 */
#include "scenario/power/requests.h"

#include "base/mem.h"
#include "base/text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ROWS_MANY 10 /* from here on more are deleted than added */

void requests_free(struct requests *requests)
{
    for (size_t i = 0; i < requests->count; i++)
        free(requests->changes[i]);
    free(requests->changes);
}

unsigned requests_below(struct requests *requests, unsigned bound)
{
    requests->random ^= requests->random << 13;
    requests->random ^= requests->random >> 7;
    requests->random ^= requests->random << 17;
    return (unsigned)((requests->random >> 11) % bound);
}

static struct change *new_change(struct requests *requests, enum change_kind kind)
{
    struct change *change = mem_alloc(sizeof *change);

    if (requests->count == requests->capacity) {
        requests->capacity = requests->capacity * 2 + 64;
        requests->changes =
            mem_realloc(requests->changes, requests->capacity * sizeof *requests->changes);
    }
    change->number = (unsigned)requests->count;
    change->kind = kind;
    requests->changes[requests->count++] = change;
    return change;
}

/* ---- Making them up --------------------------------------------------------------------- */

static void add_item(struct change *change, const char *text, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

static void add_item(struct change *change, const char *text, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    vsnprintf(change->items[change->item_count].name, sizeof change->items->name, format,
              arguments);
    va_end(arguments);
    snprintf(change->items[change->item_count++].text, sizeof change->items->text, "%s", text);
}

static bool is_row(const char *name)
{
    return name[0] != '@' && text_ends_with(name, ".");
}

/* One of the rows that there are now (they may be gone when their turn comes); false when there
 * is none. */
static bool pick_row(struct requests *requests, char *row, size_t size, bool rules_too)
{
    unsigned count = 0;

    for (size_t i = 0; i < requests->state->count; i++) {
        const char *name = requests->state->entries[i].name;

        if (!is_row(name) || (!rules_too && strstr(name, "Rule.")))
            continue;
        if (requests_below(requests, ++count) == 0)
            snprintf(row, size, "%s", name);
    }
    return count > 0;
}

static bool is_crowded(const struct requests *requests)
{
    size_t count = 0;

    for (size_t i = 0; i < requests->state->count; i++)
        count += is_row(requests->state->entries[i].name);
    return count >= ROWS_MANY;
}

/* Several values in one request, all saying its number, so that half of them would show. */
static void make_values(struct requests *requests, struct change *change)
{
    char text[16], port[16], row[64];

    snprintf(text, sizeof text, "v%u", change->number);
    snprintf(port, sizeof port, "%u", change->number % 65536);
    if (requests_below(requests, 2) == 0 || !pick_row(requests, row, sizeof row, true)) {
        add_item(change, text, REQUESTS_CODE);
        for (unsigned i = 1 + requests_below(requests, 2); i <= 3; i++)
            add_item(change, text, REQUESTS_NTP "%u", i);
        return;
    }
    add_item(change, port, "%sPort", row);
    if (strstr(row, "Rule."))
        add_item(change, port, "%sPortEndRange", row);
    else
        add_item(change, text, "%sDescription", row);
    add_item(change, text, REQUESTS_NTP "%u", 1 + requests_below(requests, 4));
}

static void make_attributes(struct requests *requests, struct change *change)
{
    static const char *const attributes[] = {"0 Subscriber", "1 Subscriber", "2 ", "1 ",
                                             "2 Subscriber"};
    const char *text = attributes[requests_below(requests, 5)];
    char row[64];

    for (unsigned i = 2 + requests_below(requests, 2); i <= 4; i++)
        add_item(change, text, "@" REQUESTS_NTP "%u", i);
    if (pick_row(requests, row, sizeof row, false))
        add_item(change, text, "@%sDescription", row);
}

static void make_add(struct requests *requests, struct change *change)
{
    char trigger[sizeof change->path - sizeof "Rule."];

    if (requests_below(requests, 2) == 0 || !pick_row(requests, trigger, sizeof trigger, false))
        snprintf(change->path, sizeof change->path, REFERENCE_TABLE);
    else
        snprintf(change->path, sizeof change->path, "%sRule.", trigger);
}

static const struct change *make_one(struct requests *requests, bool reboot_too)
{
    unsigned dice = requests_below(requests, 100);
    bool crowded = is_crowded(requests);
    struct change *change;

    if (dice < 35) {
        make_values(requests, change = new_change(requests, CHANGE_VALUES));
    } else if (dice < 50) {
        make_attributes(requests, change = new_change(requests, CHANGE_ATTRIBUTES));
    } else if (dice < (crowded ? 55 : 68)) {
        make_add(requests, change = new_change(requests, CHANGE_ADD));
    } else if (dice < 82) {
        change = new_change(requests, CHANGE_DELETE);
        if (!pick_row(requests, change->path, sizeof change->path, true))
            snprintf(change->path, sizeof change->path, REFERENCE_TABLE "1.");
    } else if (dice < 92 || !reboot_too) {
        change = new_change(requests, CHANGE_SCHEDULE);
        change->delay = 1 + requests_below(requests, 3);
    } else {
        change = new_change(requests, CHANGE_REBOOT);
    }
    return change;
}

/* ---- Writing them ----------------------------------------------------------------------- */

static void write_values(const struct change *change, struct buf *script)
{
    for (size_t i = 0; i < change->item_count; i++) {
        const char *text = change->items[i].text;

        buf_printf(script, " %s=%s:%s", change->items[i].name, text,
                   text[0] == 'v' ? "string" : "unsignedInt");
    }
}

static void write_attributes(const struct change *change, struct buf *script)
{
    for (size_t i = 0; i < change->item_count; i++) {
        const char *text = change->items[i].text;

        buf_printf(script, " %s=%c:%s", change->items[i].name + 1, text[0], text + 2);
    }
}

static void write_step(const struct change *change, struct buf *script)
{
    static const char *const methods[] = {"SetParameterValues",
                                          "SetParameterAttributes",
                                          "AddObject",
                                          "DeleteObject",
                                          "Reboot",
                                          "ScheduleInform",
                                          "GetParameterValues",
                                          "GetParameterAttributes"};

    buf_printf(script, "@id=op-%u %s", change->number, methods[change->kind]);
    if (change->path[0] != '\0')
        buf_printf(script, " %s", change->path);
    if (change->kind == CHANGE_VALUES)
        write_values(change, script);
    else if (change->kind == CHANGE_ATTRIBUTES)
        write_attributes(change, script);
    else if (change->kind == CHANGE_SCHEDULE)
        buf_printf(script, " %u", change->delay);
    if (change->kind == CHANGE_REBOOT || change->kind == CHANGE_SCHEDULE)
        buf_printf(script, " k%u", change->number);
    else if (change_is_of_state(change) && change->kind != CHANGE_ATTRIBUTES)
        buf_printf(script, " key=k%u", change->number);
}

void requests_write_readings(struct requests *requests, struct buf *script)
{
    static const char all[] = " " REFERENCE_TABLE " " REQUESTS_NTP "1 " REQUESTS_NTP
                              "2 " REQUESTS_NTP "3 " REQUESTS_NTP "4";

    write_step(new_change(requests, CHANGE_READ_VALUES), script);
    buf_printf(script, "%s " REFERENCE_KEY " " REQUESTS_CODE "\n", all);
    write_step(new_change(requests, CHANGE_READ_ATTRIBUTES), script);
    buf_printf(script, "%s\n", all);
}

void requests_write_one(struct requests *requests, bool reboot_too, struct buf *script)
{
    write_step(make_one(requests, reboot_too), script);
    buf_putc(script, '\n');
}

const struct change *requests_find(const struct requests *requests, const char *envelope)
{
    const char *mark = envelope ? strstr(envelope, ">op-") : NULL;
    unsigned long number = mark ? strtoul(mark + 4, NULL, 10) : requests->count;

    return number < requests->count ? requests->changes[number] : NULL;
}
