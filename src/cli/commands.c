/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/commands.h"

#include "base/text.h"
#include "base/url.h"
#include "cli/inform.h"
#include "cli/password.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <string.h>
#include <strings.h>

#define COMMANDS_MAX_TEXT 256

/* One line being taken. */
struct command_line {
    const struct command *command;
    const char *argument; /* what follows the command's words, leading blanks stripped */
    bool negated;         /* `no` stood before it */
    unsigned number;
    struct arena *arena;
    struct config *config;
    struct commands_mode *mode;
};

struct command {
    const char *words;
    bool inside_cwmp; /* belongs to the `cwmp` block */
    bool negatable;   /* has a `no` form */
    enum model_role role;
    const char *when_given, *when_negated; /* for switches and `no` forms */
    const char *(*take)(const struct command_line *line);
};

static void commands_set(const struct command_line *line, enum model_role role, const char *value)
{
    struct config_setting **place = &line->config->settings;
    while (*place != NULL && (*place)->role != role)
        place = &(*place)->next;
    if (*place == NULL)
        *place = arena_alloc(line->arena, sizeof(**place));
    (*place)->role = role;
    (*place)->value = arena_strdup(line->arena, value);
    (*place)->line = line->number;
}

/* The argument without trailing blanks. */
static const char *commands_word(const struct command_line *line)
{
    size_t length = strlen(line->argument);
    while (length > 0 && strchr(" \t", line->argument[length - 1]) != NULL)
        length--;
    return arena_strndup(line->arena, line->argument, length);
}

static const char *commands_take_enter(const struct command_line *line)
{
    if (*line->argument != '\0')
        return "% Invalid input after the command.";
    line->mode->inside_cwmp = !line->negated;
    commands_set(line, ROLE_ENABLE_CWMP, line->negated ? "false" : "true");
    return NULL;
}

static const char *commands_take_leave(const struct command_line *line)
{
    line->mode->inside_cwmp = false;
    return *line->argument == '\0' ? NULL : "% Invalid input after the command.";
}

static const char *commands_take_switch(const struct command_line *line)
{
    if (*line->argument != '\0')
        return "% Invalid input after the command.";
    const struct command *command = line->command;
    commands_set(line, command->role, line->negated ? command->when_negated : command->when_given);
    return NULL;
}

static const char *commands_read_name(const struct command_line *line, const char **read)
{
    const char *name = commands_word(line);
    if (*name == '\0')
        return "% Incomplete command.";
    if (strlen(name) > COMMANDS_MAX_TEXT)
        return "% The name is longer than 256 characters.";
    for (const char *c = name; *c != '\0'; c++) {
        if (*c <= ' ' || *c > '~')
            return "% The name contains illegal characters.";
    }
    *read = name;
    return NULL;
}

static const char *commands_take_name(const struct command_line *line)
{
    const char *name;
    const char *reason = commands_read_name(line, &name);
    if (reason == NULL)
        commands_set(line, line->command->role, name);
    return reason;
}

static const char *commands_read_password(const struct command_line *line, const char **read)
{
    if (*line->argument == '\0')
        return "% Incomplete command.";
    struct buf clear = {0};
    const char *reason = password_read(line->argument, &clear);
    if (reason == NULL) {
        *read = arena_strdup(line->arena, buf_text(&clear));
        explicit_bzero(clear.data, clear.length);
    }
    buf_free(&clear);
    return reason;
}

static const char *commands_take_password(const struct command_line *line)
{
    const char *password;
    const char *reason = commands_read_password(line, &password);
    if (reason == NULL)
        commands_set(line, line->command->role, password);
    return reason;
}

static const char *commands_take_acs_url(const struct command_line *line)
{
    const char *text = commands_word(line);
    struct url url;
    if (*text == '\0')
        return "% Incomplete command.";
    if (strlen(text) > COMMANDS_MAX_TEXT)
        return "% The URL is longer than 256 characters.";
    if (!url_parse(text, &url))
        return "% Invalid ACS URL. The format must be http://host[:port]/path or "
               "https://host[:port]/path.";
    commands_set(line, line->command->role, text);
    return NULL;
}

static bool commands_is_unicast_literal(const struct url *url)
{
    struct in_addr four;
    struct in6_addr six;
    if (inet_pton(AF_INET, url->host, &four) == 1)
        return four.s_addr != INADDR_ANY && !IN_MULTICAST(ntohl(four.s_addr));
    return inet_pton(AF_INET6, url->host, &six) == 1 && !IN6_IS_ADDR_UNSPECIFIED(&six) &&
           !IN6_IS_ADDR_MULTICAST(&six);
}

static const char *commands_take_cpe_url(const struct command_line *line)
{
    const char *text = commands_word(line);
    struct url url;
    if (*text == '\0')
        return "% Incomplete command.";
    if (strlen(text) > COMMANDS_MAX_TEXT)
        return "% The URL is longer than 256 characters.";
    if (!url_parse(text, &url) || url.tls || !commands_is_unicast_literal(&url))
        return "% Invalid CPE URL. The format must be http://ip[:port]/.";
    line->config->transport.cpe_url = text;
    return NULL;
}

static const char *commands_take_number(const struct command_line *line)
{
    uint64_t number;
    const char *text = commands_word(line);
    if (*text == '\0')
        return "% Incomplete command.";
    if (!text_to_uint64(text, &number))
        return "% Invalid input: not a number.";
    commands_set(line, line->command->role, text);
    return NULL;
}

static const char *commands_take_inform(const struct command_line *line)
{
    struct inform_settings inform = {0};
    if (!line->negated) {
        const char *reason = inform_read(line->argument, &inform);
        if (reason != NULL)
            return reason;
    }
    commands_set(line, ROLE_PERIODIC_INFORM_ENABLE, line->negated ? "false" : "true");
    if (line->negated || inform.interval != 0)
        commands_set(line, ROLE_PERIODIC_INFORM_INTERVAL,
                     line->negated ? "600"
                                   : arena_printf(line->arena, "%u", (unsigned)inform.interval));
    if (line->negated || inform.start_time[0] != '\0')
        commands_set(line, ROLE_PERIODIC_INFORM_TIME,
                     line->negated ? "0001-01-01T00:00:00Z" : inform.start_time);
    return NULL;
}

static const char *commands_take_ca(const struct command_line *line)
{
    if (*line->argument == '\0')
        return "% Incomplete command.";
    line->config->transport.ca_file = commands_word(line);
    return NULL;
}

static const char *commands_take_crl(const struct command_line *line)
{
    if (*line->argument == '\0')
        return "% Incomplete command.";
    line->config->transport.crl_file = commands_word(line);
    return NULL;
}

static const char *commands_take_certificate(const struct command_line *line)
{
    const char *word = commands_word(line); /* does not end in a blank */
    const char *separator = strstr(word, " key ");
    if (separator == NULL || separator == word)
        return "% Incomplete command.";
    const char *key = separator + strlen(" key ");
    line->config->transport.certificate_file =
        arena_strndup(line->arena, word, (size_t)(separator - word));
    line->config->transport.key_file = key + strspn(key, " \t");
    return NULL;
}

static const char *commands_take_basic(const struct command_line *line)
{
    if (*line->argument != '\0')
        return "% Invalid input after the command.";
    line->config->transport.basic_over_http = !line->negated;
    return NULL;
}

/* Without it there is no login for one either. */
static const char *commands_take_proxy(const struct command_line *line)
{
    struct config_transport *transport = &line->config->transport;
    const char *text = commands_word(line);
    struct url url;
    if (line->negated && *text != '\0')
        return "% Invalid input after the command.";
    if (line->negated) {
        transport->proxy = transport->proxy_username = transport->proxy_password = "";
        return NULL;
    }
    if (*text == '\0')
        return "% Incomplete command.";
    if (strlen(text) > COMMANDS_MAX_TEXT)
        return "% The URL is longer than 256 characters.";
    if (!url_parse(text, &url) || url.tls || strcmp(url.path, "/") != 0)
        return "% Invalid proxy URL. The format must be http://host[:port]/.";
    transport->proxy = text;
    return NULL;
}

static const char *commands_take_proxy_username(const struct command_line *line)
{
    const char *name;
    const char *reason = commands_read_name(line, &name);
    if (reason == NULL)
        line->config->transport.proxy_username = name;
    return reason;
}

static const char *commands_take_proxy_password(const struct command_line *line)
{
    const char *password;
    const char *reason = commands_read_password(line, &password);
    if (reason == NULL)
        line->config->transport.proxy_password = password;
    return reason;
}

static const struct command commands[] = {
    {"cwmp", false, true, ROLE_ENABLE_CWMP, NULL, NULL, commands_take_enter},
    {"exit", true, false, ROLE_COUNT, NULL, NULL, commands_take_leave},
    {"end", true, false, ROLE_COUNT, NULL, NULL, commands_take_leave},
    {"acs url", true, false, ROLE_ACS_URL, NULL, NULL, commands_take_acs_url},
    {"acs username", true, false, ROLE_ACS_USERNAME, NULL, NULL, commands_take_name},
    {"acs password", true, false, ROLE_ACS_PASSWORD, NULL, NULL, commands_take_password},
    {"acs ca", true, false, ROLE_COUNT, NULL, NULL, commands_take_ca},
    {"acs crl", true, false, ROLE_COUNT, NULL, NULL, commands_take_crl},
    {"acs certificate", true, false, ROLE_COUNT, NULL, NULL, commands_take_certificate},
    {"acs proxy username", true, false, ROLE_COUNT, NULL, NULL, commands_take_proxy_username},
    {"acs proxy password", true, false, ROLE_COUNT, NULL, NULL, commands_take_proxy_password},
    {"acs proxy", true, true, ROLE_COUNT, NULL, NULL, commands_take_proxy},
    {"acs basic-over-http", true, true, ROLE_COUNT, NULL, NULL, commands_take_basic},
    {"cpe url", true, false, ROLE_COUNT, NULL, NULL, commands_take_cpe_url},
    {"cpe username", true, false, ROLE_CONNECTION_REQUEST_USERNAME, NULL, NULL, commands_take_name},
    {"cpe password", true, false, ROLE_CONNECTION_REQUEST_PASSWORD, NULL, NULL,
     commands_take_password},
    {"cpe inform", true, true, ROLE_PERIODIC_INFORM_ENABLE, NULL, NULL, commands_take_inform},
    {"timer cpe-timeout", true, false, ROLE_CPE_TIMEOUT, NULL, NULL, commands_take_number},
    {"disable download", true, true, ROLE_DOWNLOAD_ENABLE, "false", "true", commands_take_switch},
    {"disable upload", true, true, ROLE_UPLOAD_ENABLE, "false", "true", commands_take_switch},
};

/* What follows `words` in `line` when the line begins with them, whole word by whole word and in
 * any letter case; NULL otherwise. */
static const char *commands_match(const char *line, const char *words)
{
    while (*words != '\0') {
        size_t length = strcspn(words, " ");
        if (strncasecmp(line, words, length) != 0 ||
            (line[length] != '\0' && line[length] != ' ' && line[length] != '\t'))
            return NULL;
        line += length;
        line += strspn(line, " \t");
        words += length;
        words += strspn(words, " ");
    }
    return line;
}

const char *commands_take(struct commands_mode *mode, const char *line, unsigned number,
                          struct arena *arena, struct config *config)
{
    const char *negated = commands_match(line, "no");
    const char *text = negated != NULL ? negated : line;
    for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++) {
        const struct command *command = &commands[i];
        const char *argument = commands_match(text, command->words);
        if (argument == NULL)
            continue;
        if (command->inside_cwmp && !mode->inside_cwmp)
            return "% The command belongs inside the cwmp block.";
        if (negated != NULL && !command->negatable)
            return "% The command has no `no` form in a configuration file.";
        struct command_line taken = {command, argument, negated != NULL, number, arena,
                                     config,  mode};
        return command->take(&taken);
    }
    return "% Unknown command.";
}
