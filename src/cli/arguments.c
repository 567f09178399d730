/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/arguments.h"

#include "base/text.h"
#include "base/url.h"
#include "cli/grammar.h"
#include "cli/password.h"
#include "cli/start_time.h"

#include <arpa/inet.h>
#include <ctype.h>
#include <netinet/in.h>
#include <string.h>
#include <strings.h>

#define MAX_TEXT     256
#define MAX_FILE     1024
#define MAX_CODE     64
#define MAX_HOSTNAME 63

/* ---- Words ------------------------------------------------------------------------------------
 */

/* One character of a quoted text, after which `*at` stands. */
static char unquote(const char **at)
{
    char c = *(*at)++;

    if (c != '\\' || **at == '\0')
        return c;
    c = *(*at)++;
    return c == 'n' ? '\n' : c == 'r' ? '\r' : c == 't' ? '\t' : c;
}

/* False when a quoted word does not end, or something stands right behind its end. */
static bool read_word(struct cli_argument *argument, const char *text)
{
    struct buf word = {0};
    const char *at = text;

    if (*text != '"') {
        argument->length = strcspn(text, " \t");
        argument->value = arena_strndup(argument->arena, text, argument->length);
        return true;
    }
    for (at++; *at != '"' && *at != '\0';)
        buf_putc(&word, unquote(&at));
    argument->value = arena_strdup(argument->arena, buf_text(&word));
    buf_free(&word);
    argument->length = *at == '"' ? (size_t)(at + 1 - text) : 0;
    return *at == '"' && strchr(" \t", at[1]) != NULL;
}

void cli_write_word(const char *value, struct buf *out)
{
    bool plain = *value != '\0' && *value != '"' && *value != '|';

    for (const char *c = value; *c != '\0'; c++)
        plain = plain && *c > ' ' && *c <= '~';
    if (plain) {
        buf_puts(out, value);
        return;
    }
    buf_putc(out, '"');
    for (const char *c = value; *c != '\0'; c++) {
        if (strchr("\\\"\n\r\t", *c) != NULL) {
            buf_putc(out, '\\');
            buf_putc(out, *c == '\n' ? 'n' : *c == '\r' ? 'r' : *c == '\t' ? 't' : *c);
        } else {
            buf_putc(out, *c);
        }
    }
    buf_putc(out, '"');
}

static enum cli_reading refuse(struct cli_argument *argument, const char *sentence)
{
    argument->sentence = sentence;
    return CLI_READ_REFUSED;
}

static enum cli_reading invalid(struct cli_argument *argument)
{
    argument->length = 0;
    return CLI_READ_INVALID;
}

static bool is_blank(const char *text)
{
    return text[strspn(text, " \t")] == '\0';
}

/* All characters are printable ones that are no blanks. */
static bool is_printable(const char *text)
{
    while (*text > ' ' && *text <= '~')
        text++;
    return *text == '\0';
}

/* ---- Types ------------------------------------------------------------------------------------
 */

static enum cli_reading read_number(struct cli_argument *argument, const char *text)
{
    const struct cli_node *node = argument->node;
    uint64_t number;

    if (!isdigit((unsigned char)*text) || !read_word(argument, text) ||
        !text_to_uint64(argument->value, &number) ||
        number < (argument->replay ? node->replay_least : node->least) ||
        number > (argument->replay ? node->replay_most : node->most))
        return invalid(argument);
    argument->value = arena_printf(argument->arena, "%llu", (unsigned long long)number);
    return CLI_READ;
}

/* What an ACS may have set, a configuration file can say. */
static enum cli_reading read_name(struct cli_argument *argument, const char *text)
{
    size_t characters;

    if (!read_word(argument, text))
        return invalid(argument);
    if (is_blank(argument->value) && !argument->replay)
        return refuse(argument, "% The name is null.");
    if (argument->replay ? !text_utf8_length(argument->value, &characters)
                         : !is_printable(argument->value))
        return refuse(argument, "% The name contains illegal characters.");
    if (strlen(argument->value) > (argument->replay ? 4 * MAX_TEXT : MAX_TEXT))
        return refuse(argument, "% The name is longer than 256 characters.");
    return CLI_READ;
}

static enum cli_reading read_url(struct cli_argument *argument, const char *text, struct url *url,
                                 const char *null, const char *wrong)
{
    if (!read_word(argument, text))
        return invalid(argument);
    if (is_blank(argument->value))
        return refuse(argument, null);
    if (strlen(argument->value) > MAX_TEXT)
        return refuse(argument, "% The URL is longer than 256 characters.");
    return url_parse(argument->value, url) ? CLI_READ : refuse(argument, wrong);
}

static enum cli_reading read_acs_url(struct cli_argument *argument, const char *text)
{
    struct url url;

    return read_url(argument, text, &url, "% The ACS URL is null.",
                    "% Invalid ACS URL. The format must be http://host[:port]/path or "
                    "https://host[:port]/path.");
}

static bool is_unicast(const struct url *url)
{
    struct in_addr four;
    struct in6_addr six;

    if (inet_pton(AF_INET, url->host, &four) == 1)
        return four.s_addr != INADDR_ANY && four.s_addr != INADDR_BROADCAST &&
               !IN_MULTICAST(ntohl(four.s_addr));
    return inet_pton(AF_INET6, url->host, &six) == 1 && !IN6_IS_ADDR_UNSPECIFIED(&six) &&
           !IN6_IS_ADDR_MULTICAST(&six);
}

/* Without a path it is /. A query or a fragment is nothing that a caller is told from another by.
 */
static enum cli_reading read_cpe_url(struct cli_argument *argument, const char *text)
{
    static const char wrong[] = "% Invalid CPE URL. The format must be http://ip[:port]/.";
    struct url url;
    enum cli_reading reading = read_url(argument, text, &url, "% The CPE URL is null.", wrong);

    if (reading != CLI_READ)
        return reading;
    if (url.tls || !is_unicast(&url) || strpbrk(argument->value, "?#") != NULL)
        return refuse(argument, wrong);
    if (strchr(argument->value + strlen("http://"), '/') == NULL)
        argument->value = arena_printf(argument->arena, "%s/", argument->value);
    return CLI_READ;
}

static enum cli_reading read_proxy_url(struct cli_argument *argument, const char *text)
{
    static const char wrong[] = "% Invalid proxy URL. The format must be http://host[:port]/.";
    struct url url;
    enum cli_reading reading = read_url(argument, text, &url, "% The proxy URL is null.", wrong);

    if (reading == CLI_READ && (url.tls || !text_equal(url.path, "/")))
        return refuse(argument, wrong);
    return reading;
}

static enum cli_reading read_password(struct cli_argument *argument, const char *text)
{
    struct buf clear = {0};
    const char *sentence = password_read(text, argument->replay, &clear);

    argument->length = strlen(text);
    argument->value = arena_strdup(argument->arena, buf_text(&clear));
    buf_free_secret(&clear);
    if (sentence == password_incomplete)
        return CLI_READ_INCOMPLETE;
    return sentence == NULL ? CLI_READ : refuse(argument, sentence);
}

static enum cli_reading read_file(struct cli_argument *argument, const char *text)
{
    if (!read_word(argument, text))
        return invalid(argument);
    if (is_blank(argument->value))
        return refuse(argument, "% The file name is null.");
    if (argument->value[0] != '/')
        return refuse(argument, "% The file name must be a whole path, from / on.");
    if (strlen(argument->value) > MAX_FILE)
        return refuse(argument, "% The file name is longer than 1024 characters.");
    return strpbrk(argument->value, "\r\n") == NULL
               ? CLI_READ
               : refuse(argument, "% The file name contains illegal characters.");
}

static bool has_only(const char *text, const char *characters)
{
    return *text != '\0' && text[strspn(text, characters)] == '\0';
}

#define DIGITS   "0123456789"
#define CAPITALS "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
#define LETTERS  CAPITALS "abcdefghijklmnopqrstuvwxyz"

/* What an ACS has set as the name of a host may be anything. */
static enum cli_reading read_host(struct cli_argument *argument, const char *text)
{
    enum cli_reading reading = read_name(argument, text);

    if (reading == CLI_READ && !argument->replay &&
        !has_only(argument->value, LETTERS DIGITS ".-:_"))
        return invalid(argument);
    return reading;
}

static enum cli_reading read_hostname(struct cli_argument *argument, const char *text)
{
    if (!read_word(argument, text) || !has_only(argument->value, LETTERS DIGITS "-") ||
        argument->value[0] == '-' || text_ends_with(argument->value, "-") ||
        strlen(argument->value) > MAX_HOSTNAME)
        return invalid(argument);
    return CLI_READ;
}

static enum cli_reading read_interface(struct cli_argument *argument, const char *text)
{
    struct interface_reader reader = {.interfaces = argument->replay ? NULL : argument->interfaces,
                                      .argument = argument->argument,
                                      .own_names = argument->replay,
                                      .arena = argument->arena};
    enum interface_reading reading = interface_name_read(&reader, text);

    argument->value = reader.name;
    argument->length = reader.length;
    switch (reading) {
    case INTERFACE_READ:
        return CLI_READ;
    case INTERFACE_INCOMPLETE:
        return CLI_READ_INCOMPLETE;
    case INTERFACE_INVALID:
        return CLI_READ_INVALID;
    case INTERFACE_ABSENT:
        break;
    }
    return refuse(argument,
                  arena_printf(argument->arena, "%% Interface %s does not exist.", reader.name));
}

static enum cli_reading read_address(struct cli_argument *argument, const char *text)
{
    struct in_addr address;

    if (!read_word(argument, text) || inet_pton(AF_INET, argument->value, &address) != 1 ||
        address.s_addr == INADDR_ANY || IN_MULTICAST(ntohl(address.s_addr)) ||
        address.s_addr == INADDR_BROADCAST)
        return invalid(argument);
    return CLI_READ;
}

static enum cli_reading read_mask(struct cli_argument *argument, const char *text)
{
    struct in_addr mask;

    if (!read_word(argument, text) || inet_pton(AF_INET, argument->value, &mask) != 1)
        return invalid(argument);
    uint32_t host = ~ntohl(mask.s_addr); /* ones at the low end only */
    return (host & (host + 1)) == 0 && mask.s_addr != 0 ? CLI_READ : invalid(argument);
}

static enum cli_reading read_start_time(struct cli_argument *argument, const char *text)
{
    struct buf value = {0};
    int used = start_time_read(text, &value);

    argument->value = arena_strdup(argument->arena, buf_text(&value));
    argument->length = used > 0 ? (size_t)used : 0;
    buf_free(&value);
    return used > 0 ? CLI_READ : used < 0 ? CLI_READ_INCOMPLETE : CLI_READ_INVALID;
}

static enum cli_reading read_path(struct cli_argument *argument, const char *text)
{
    if (!read_word(argument, text) || is_blank(argument->value))
        return invalid(argument);
    return CLI_READ;
}

static enum cli_reading read_provisioning_code(struct cli_argument *argument, const char *text)
{
    enum cli_reading reading = read_name(argument, text);

    if (reading != CLI_READ || argument->replay)
        return reading;
    return has_only(argument->value, CAPITALS DIGITS ".") && strlen(argument->value) <= MAX_CODE
               ? CLI_READ
               : invalid(argument);
}

/* The whole rest of the line. */
static enum cli_reading read_text(struct cli_argument *argument, const char *text)
{
    argument->length = strlen(text);
    argument->value = arena_strdup(argument->arena, text);
    return CLI_READ;
}

enum cli_reading cli_read_argument(struct cli_argument *argument, const char *text)
{
    static enum cli_reading (*const readers[CLI_TYPE_COUNT])(struct cli_argument *,
                                                             const char *) = {
        [CLI_TYPE_NUMBER] = read_number,
        [CLI_TYPE_NAME] = read_name,
        [CLI_TYPE_ACS_URL] = read_acs_url,
        [CLI_TYPE_CPE_URL] = read_cpe_url,
        [CLI_TYPE_PROXY_URL] = read_proxy_url,
        [CLI_TYPE_PASSWORD] = read_password,
        [CLI_TYPE_FILE] = read_file,
        [CLI_TYPE_HOST] = read_host,
        [CLI_TYPE_HOSTNAME] = read_hostname,
        [CLI_TYPE_INTERFACE] = read_interface,
        [CLI_TYPE_ADDRESS] = read_address,
        [CLI_TYPE_MASK] = read_mask,
        [CLI_TYPE_START_TIME] = read_start_time,
        [CLI_TYPE_PATH] = read_path,
        [CLI_TYPE_PROVISIONING_CODE] = read_provisioning_code,
        [CLI_TYPE_TEXT] = read_text,
    };

    argument->value = argument->sentence = NULL;
    argument->length = 0;
    return readers[argument->node->type](argument, text);
}
