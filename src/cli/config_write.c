/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/config_write.h"

#include "base/text.h"
#include "cli/password.h"

#include <string.h>
#include <time.h>

#define NAME_CHARACTERS     256
#define PASSWORD_CHARACTERS 126
#define DEFAULT_INTERVAL    600

struct writer {
    struct model *model;
    const struct config_transport *transport;
    bool passwords;
    struct buf *out;
    struct arena *arena;
    bool complete; /* everything could be said */
};

/* ---- What the syntax can say ---------------------------------------------------------------- */

static bool is_word(const char *text)
{
    for (const char *at = text; *at != '\0'; at++)
        if (*at <= ' ' || *at > '~')
            return false;
    return strlen(text) <= NAME_CHARACTERS;
}

static bool is_password(const char *text)
{
    for (const char *at = text; *at != '\0'; at++)
        if (*at < ' ' || *at > '~')
            return false;
    return strlen(text) <= PASSWORD_CHARACTERS;
}

/* A file name may hold blanks inside, which is where `key` splits a certificate's line. */
static bool is_file_name(const char *text)
{
    size_t length = strlen(text);

    return length > 0 && text[0] != ' ' && text[0] != '\t' && text[length - 1] != ' ' &&
           text[length - 1] != '\t' && !strpbrk(text, "\r\n") && !strstr(text, " key ");
}

static void write_unsayable(struct writer *writer, const char *command)
{
    buf_printf(writer->out, "  ! %s: the value cannot be written in this syntax\n", command);
    writer->complete = false;
}

/* ---- Lines ---------------------------------------------------------------------------------- */

static const char *role(const struct writer *writer, enum model_role which)
{
    return model_role_string(writer->model, which, writer->arena);
}

static void write_word(struct writer *writer, const char *command, const char *text)
{
    if (text[0] == '\0')
        return;
    if (is_word(text))
        buf_printf(writer->out, "  %s %s\n", command, text);
    else
        write_unsayable(writer, command);
}

static void write_password(struct writer *writer, const char *command, const char *text)
{
    if (text[0] == '\0')
        return;
    if (!writer->passwords) {
        buf_printf(writer->out, "  ! %s: is set, and does not leave the device\n", command);
    } else if (!is_password(text)) {
        write_unsayable(writer, command);
    } else {
        buf_printf(writer->out, "  %s 7 ", command);
        password_obfuscate(text, 0, writer->out);
        buf_putc(writer->out, '\n');
    }
}

static void write_file(struct writer *writer, const char *command, const char *name)
{
    if (name[0] == '\0')
        return;
    if (is_file_name(name))
        buf_printf(writer->out, "  %s %s\n", command, name);
    else
        write_unsayable(writer, command);
}

static void write_certificate(struct writer *writer)
{
    const struct config_transport *transport = writer->transport;

    if (transport->certificate_file[0] == '\0')
        return;
    if (is_file_name(transport->certificate_file) && is_file_name(transport->key_file))
        buf_printf(writer->out, "  acs certificate %s key %s\n", transport->certificate_file,
                   transport->key_file);
    else
        write_unsayable(writer, "acs certificate");
}

/* In local time, as the command reads it; an hour that a change of the clock brings twice can be
 * said only once. */
static void write_start_time(struct writer *writer)
{
    struct value value;
    struct tm local, read;
    time_t seconds;

    if (!model_role_value(writer->model, ROLE_PERIODIC_INFORM_TIME, writer->arena, &value) ||
        value.time.seconds == CWMP_TIME_UNKNOWN || value.time.relative)
        return;
    seconds = (time_t)value.time.seconds;
    localtime_r(&seconds, &local);
    read = local;
    read.tm_isdst = -1;
    if (value.time.nanoseconds != 0 || local.tm_year < 71 || local.tm_year > 8099 ||
        mktime(&read) != seconds)
        writer->complete = false;
    else
        buf_printf(writer->out, " starttime %04d-%02d-%02dT%02d:%02d:%02d", local.tm_year + 1900,
                   local.tm_mon + 1, local.tm_mday, local.tm_hour, local.tm_min, local.tm_sec);
}

static void write_inform(struct writer *writer)
{
    uint64_t interval =
        model_role_unsigned(writer->model, ROLE_PERIODIC_INFORM_INTERVAL, DEFAULT_INTERVAL);

    if (!model_role_boolean(writer->model, ROLE_PERIODIC_INFORM_ENABLE, false))
        return;
    buf_puts(writer->out, "  cpe inform");
    if (interval != DEFAULT_INTERVAL)
        buf_printf(writer->out, " interval %llu", (unsigned long long)interval);
    write_start_time(writer);
    buf_putc(writer->out, '\n');
}

static void write_timer(struct writer *writer)
{
    const char *seconds = role(writer, ROLE_CPE_TIMEOUT);
    struct buf usual = {0};

    config_default(model_schema(writer->model), ROLE_CPE_TIMEOUT, &usual);
    if (!text_equal(seconds, buf_text(&usual)))
        buf_printf(writer->out, "  timer cpe-timeout %s\n", seconds);
    buf_free(&usual);
}

static void write_block(struct writer *writer)
{
    const struct config_transport *transport = writer->transport;

    write_word(writer, "acs url", role(writer, ROLE_ACS_URL));
    write_word(writer, "acs username", role(writer, ROLE_ACS_USERNAME));
    write_password(writer, "acs password", role(writer, ROLE_ACS_PASSWORD));
    write_file(writer, "acs ca", transport->ca_file);
    write_file(writer, "acs crl", transport->crl_file);
    write_certificate(writer);
    write_file(writer, "acs proxy", transport->proxy);
    write_word(writer, "acs proxy username", transport->proxy_username);
    write_password(writer, "acs proxy password", transport->proxy_password);
    if (transport->basic_over_http)
        buf_puts(writer->out, "  acs basic-over-http\n");
    write_file(writer, "cpe url", transport->cpe_url);
    write_word(writer, "cpe username", role(writer, ROLE_CONNECTION_REQUEST_USERNAME));
    write_password(writer, "cpe password", role(writer, ROLE_CONNECTION_REQUEST_PASSWORD));
    write_inform(writer);
    write_timer(writer);
    if (!model_role_boolean(writer->model, ROLE_DOWNLOAD_ENABLE, true))
        buf_puts(writer->out, "  disable download\n");
    if (!model_role_boolean(writer->model, ROLE_UPLOAD_ENABLE, true))
        buf_puts(writer->out, "  disable upload\n");
}

bool config_write(struct model *model, const struct config_transport *transport, bool passwords,
                  struct buf *out)
{
    struct writer writer = {.model = model,
                            .transport = transport,
                            .passwords = passwords,
                            .out = out,
                            .arena = arena_new(),
                            .complete = true};

    buf_puts(out, "!\ncwmp\n");
    write_block(&writer);
    buf_puts(out, "!\n");
    if (!model_role_boolean(model, ROLE_ENABLE_CWMP, true))
        buf_puts(out, "no cwmp\n");
    arena_free(writer.arena);
    return writer.complete;
}
