/* SPDX-License-Identifier: Apache-2.0 */
/* Requests of the control socket about file transfers. */
#include "base/fields.h"
#include "base/text.h"
#include "control/requests.h"

#include <stdlib.h>
#include <string.h>

#define TYPE_CHARACTERS 64
#define TEXT_CHARACTERS 256
#define NAME_CHARACTERS 64
#define MAXIMUM_PAIRS   16

static enum cwmp_fault check_presence(const struct requests_context *context,
                                      struct cwmp_error *error)
{
    return context->transfers
               ? CWMP_OK
               : cwmp_fail(error, CWMP_FAULT_REQUEST_DENIED, "there are no file transfers here");
}

/* Cuts the next field off `*rest`; NULL after the last one. */
static char *next_field(char **rest)
{
    char *field = *rest, *tab;

    if (!field)
        return NULL;
    tab = strchr(field, '\t');
    *rest = tab ? tab + 1 : NULL;
    if (tab)
        *tab = '\0';
    fields_unescape(field);
    return field;
}

static enum cwmp_fault check_text(const char *what, const char *text, size_t maximum,
                                  struct cwmp_error *error)
{
    size_t characters = 0;

    if (text_utf8_length(text, &characters) && characters <= maximum)
        return CWMP_OK;
    return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "%s is no text of up to %zu characters",
                     what, maximum);
}

static void put_transfer(void *argument, const struct transfer_item *item)
{
    static const char *const states[] = {[TRANSFER_NOT_STARTED] = "waiting",
                                         [TRANSFER_IN_PROGRESS] = "running",
                                         [TRANSFER_FINISHED] = "finished"};
    struct buf *out = argument;

    buf_printf(out, "%lld\t%s\t%s\t", (long long)item->id,
               item->confirmation_needed ? "asking" : states[item->state],
               item->order->kind == TRANSFER_UPLOAD ? "upload" : "download");
    fields_escape(out, item->order->file_type);
    buf_putc(out, '\t');
    fields_escape(out, item->order->command_key);
    buf_putc(out, '\t');
    fields_escape(out, item->confirmation_needed ? item->user_message : "");
    buf_putc(out, '\n');
}

enum cwmp_fault requests_transfers(const struct requests_context *context, char *argument,
                                   struct buf *out, struct cwmp_error *error)
{
    enum cwmp_fault fault = check_presence(context, error);

    (void)argument;
    if (fault == CWMP_OK)
        context->transfers->visit(context->transfers->argument, put_transfer, out);
    return fault;
}

enum cwmp_fault requests_confirm(const struct requests_context *context, char *argument,
                                 struct buf *out, struct cwmp_error *error)
{
    enum cwmp_fault fault = check_presence(context, error);
    int64_t id;

    (void)out;
    if (fault != CWMP_OK)
        return fault;
    if (!text_to_int64(argument, &id))
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "confirm takes the number of a transfer");
    return context->transfers->confirm(context->transfers->argument, id, error);
}

enum cwmp_fault requests_service(const struct requests_context *context, char *argument,
                                 struct buf *out, struct cwmp_error *error)
{
    enum cwmp_fault fault = check_presence(context, error);
    bool in_use = text_equal(argument, "in-use");

    (void)out;
    if (fault != CWMP_OK)
        return fault;
    if (!in_use && !text_equal(argument, "idle"))
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "service takes in-use or idle");
    context->transfers->set_service(context->transfers->argument, in_use);
    return CWMP_OK;
}

static enum cwmp_fault add_transfer(const struct requests_context *context, enum transfer_kind kind,
                                    char *argument, struct cwmp_error *error)
{
    struct transfer_order order = {.kind = kind, .local = true, .command_key = ""};
    const char *fields[5] = {"", "", "", "", ""};
    enum cwmp_fault fault = check_presence(context, error);
    size_t count = 0;
    char *rest = argument;

    for (char *field; count < 5 && (field = next_field(&rest)) != NULL; count++)
        fields[count] = field;
    if (fault == CWMP_OK && (count < 2 || rest))
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "a transfer takes a file type, a URL, and perhaps user name, password and "
                         "target name, with tabs between them");
    for (size_t i = 0; fault == CWMP_OK && i < count; i++)
        fault = check_text("a field", fields[i], i == 0 ? TYPE_CHARACTERS : TEXT_CHARACTERS, error);
    if (fault != CWMP_OK)
        return fault;
    order.file_type = fields[0];
    order.url = fields[1];
    order.username = fields[2];
    order.password = fields[3];
    order.target_file_name = fields[4];
    return context->transfers->add(context->transfers->argument, &order, error);
}

enum cwmp_fault requests_download(const struct requests_context *context, char *argument,
                                  struct buf *out, struct cwmp_error *error)
{
    (void)out;
    return add_transfer(context, TRANSFER_DOWNLOAD, argument, error);
}

enum cwmp_fault requests_upload(const struct requests_context *context, char *argument,
                                struct buf *out, struct cwmp_error *error)
{
    (void)out;
    return add_transfer(context, TRANSFER_UPLOAD, argument, error);
}

static enum cwmp_fault read_pair(char *field, struct cli_name_value *pair, struct cwmp_error *error)
{
    char *equals = strchr(field, '=');
    enum cwmp_fault fault;

    if (!equals)
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "an argument of request-download is NAME=VALUE");
    *equals = '\0';
    *pair = (struct cli_name_value){.name = field, .value = equals + 1};
    fault = check_text("a name", pair->name, NAME_CHARACTERS, error);
    return fault ? fault : check_text("a value", pair->value, TEXT_CHARACTERS, error);
}

enum cwmp_fault requests_request_download(const struct requests_context *context, char *argument,
                                          struct buf *out, struct cwmp_error *error)
{
    struct cli_name_value pairs[MAXIMUM_PAIRS];
    enum cwmp_fault fault = check_presence(context, error);
    char *rest = argument, *type = next_field(&rest), *field;
    size_t count = 0;

    (void)out;
    if (fault == CWMP_OK)
        fault = *type == '\0' ? cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                                          "request-download takes a file type")
                              : check_text("the file type", type, TYPE_CHARACTERS, error);
    while (fault == CWMP_OK && (field = next_field(&rest)) != NULL) {
        if (count == MAXIMUM_PAIRS)
            return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "more than %d arguments",
                             MAXIMUM_PAIRS);
        fault = read_pair(field, &pairs[count++], error);
    }
    if (fault != CWMP_OK)
        return fault;
    return context->transfers->request_download(context->transfers->argument, type, pairs, count,
                                                error);
}

enum cwmp_fault requests_acs_methods(const struct requests_context *context, char *argument,
                                     struct buf *out, struct cwmp_error *error)
{
    enum cwmp_fault fault = check_presence(context, error);
    struct arena *arena;

    (void)argument;
    if (fault != CWMP_OK)
        return fault;
    arena = arena_new();
    buf_puts(out, context->transfers->methods(context->transfers->argument, arena));
    buf_putc(out, '\n');
    arena_free(arena);
    return context->transfers->ask_methods(context->transfers->argument, error);
}
