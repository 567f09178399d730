/* SPDX-License-Identifier: Apache-2.0 */
/* Rows of `show` that the tables describe (CLI reference 3.1). */
#include "base/text.h"
#include "cli/grammar.h"
#include "cli/interpreter.h"
#include "cli/start_time.h"

#include <string.h>

#define HIDDEN "******"

static const char *show_switch(const char *text)
{
    return text_equal(text, "true") ? "enable" : "disable";
}

static void format_start_time(const char *text, struct buf *out)
{
    struct arena *arena = arena_new();
    struct value value;

    if (value_parse(CWMP_TYPE_DATE_TIME, text, "", arena, &value, NULL) == CWMP_OK)
        start_time_show(&value.time, out);
    arena_free(arena);
}

static void format_value(enum cli_format format, const char *text, bool secrets, struct buf *out)
{
    switch (format) {
    case CLI_FORMAT_TEXT:
        buf_puts(out, text);
        break;
    case CLI_FORMAT_SWITCH:
        buf_puts(out, show_switch(text));
        break;
    case CLI_FORMAT_SECONDS:
        buf_printf(out, "%ss", text);
        break;
    case CLI_FORMAT_PASSWORD:
        buf_puts(out, text[0] == '\0' || secrets ? text : HIDDEN);
        break;
    case CLI_FORMAT_START_TIME:
        format_start_time(text, out);
        break;
    case CLI_FORMAT_LIMIT:
        buf_puts(out, text_equal(text, "0") ? "unlimited" : text);
        break;
    }
}

/* False when there is nothing to say: the root does not have the parameter. */
static bool read_value(const struct cli_context *context, const struct cli_row *row,
                       struct buf *text)
{
    struct arena *arena = arena_new();
    struct value value;
    bool known = row->setting != SETTING_COUNT;

    if (known)
        buf_puts(text, settings_get(context->settings, (enum cli_setting)row->setting, ""));
    if (text->length == 0 && row->role != ROLE_COUNT &&
        model_role_value(context->model, row->role, arena, &value)) {
        value_print(&value, text);
        known = true;
    }
    arena_free(arena);
    return known;
}

static void print_row(struct cli_output *out, const struct cli_context *context,
                      const struct cli_row *row, bool secrets)
{
    struct buf text = {0}, shown = {0};

    if (row->value != NULL)
        row->value(context, &shown);
    else if (read_value(context, row, &text))
        format_value(row->format, buf_text(&text), secrets, &shown);
    if (shown.length > 0 || !row->optional)
        cli_row(out, row->label, buf_text(&shown));
    buf_free_secret(&text);
    buf_free(&shown);
}

void cli_print_display(struct cli_output *out, const struct cli_context *context, size_t display,
                       bool secrets)
{
    const struct cli_display *rows = &cli_grammar.displays[display];

    /* `service password-encryption` is stronger than who asks. */
    secrets = secrets && !settings_is_on(context->settings, SETTING_PASSWORD_ENCRYPTION);
    for (size_t i = 0; i < rows->count; i++)
        print_row(out, context, &rows->rows[i], secrets);
}
