/* SPDX-License-Identifier: Apache-2.0 */
#include "base/url.h"

#include "base/text.h"

#include <arpa/inet.h>
#include <ctype.h>
#include <string.h>
#include <strings.h>

#define MAX_URL   2048
#define MAX_SHOWN 256

static bool take_scheme(const char **text, struct url *url)
{
    if (strncasecmp(*text, "http://", 7) == 0) {
        *text += 7;
        url->port = 80;
        return true;
    }
    if (strncasecmp(*text, "https://", 8) == 0) {
        *text += 8;
        url->tls = true;
        url->port = 443;
        return true;
    }
    return false;
}

/* Characters that RFC 3986 allows in a URL, the percent sign being followed by two digits. */
static bool characters_are_valid(const char *text)
{
    for (; *text != '\0'; text++) {
        unsigned char byte = (unsigned char)*text;

        if (byte <= 0x20 || byte >= 0x7F || strchr("\"<>\\^`{|}", *text) != NULL)
            return false;
        if (*text == '%' &&
            (!isxdigit((unsigned char)text[1]) || !isxdigit((unsigned char)text[2])))
            return false;
    }
    return true;
}

static bool take_ipv6(const char **text, struct url *url)
{
    struct in6_addr address;
    size_t length = strcspn(*text, "]");

    if ((*text)[length] != ']' || length >= sizeof url->host)
        return false;
    memcpy(url->host, *text, length);
    url->host[length] = '\0';
    url->ipv6 = true;
    *text += length + 1;
    return inet_pton(AF_INET6, url->host, &address) == 1;
}

static bool take_host(const char **text, struct url *url)
{
    size_t length;

    if (**text == '[') {
        (*text)++;
        return take_ipv6(text, url);
    }
    length = strcspn(*text, ":/?#");
    if (length == 0 || length >= sizeof url->host)
        return false;
    for (size_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)(*text)[i];

        if (!isalnum(byte) && strchr("-._", byte) == NULL)
            return false;
    }
    memcpy(url->host, *text, length);
    url->host[length] = '\0';
    *text += length;
    return true;
}

static bool take_port(const char **text, struct url *url)
{
    size_t length;
    uint64_t port;
    char digits[6];

    url->default_port = **text != ':';
    if (url->default_port)
        return true;
    (*text)++;
    length = strcspn(*text, "/?#");
    if (length == 0 || length >= sizeof digits || !isdigit((unsigned char)**text))
        return false;
    memcpy(digits, *text, length);
    digits[length] = '\0';
    if (!text_to_uint64(digits, &port) || port == 0 || port > UINT16_MAX)
        return false;
    url->port = (uint16_t)port;
    *text += length;
    return true;
}

/* A fragment stays with the client (RFC 3986 3.5), so it is left out. */
static bool take_path(const char *text, struct url *url)
{
    size_t length = strcspn(text, "#"), slash = *text == '/' ? 0 : 1;

    if (*text != '\0' && strchr("/?#", *text) == NULL)
        return false;
    if (length + slash >= sizeof url->path)
        return false;
    url->path[0] = '/';
    memcpy(url->path + slash, text, length);
    url->path[length + slash] = '\0';
    return true;
}

bool url_parse(const char *text, struct url *url)
{
    *url = (struct url){0};
    return strnlen(text, MAX_URL + 1) <= MAX_URL && characters_are_valid(text) &&
           take_scheme(&text, url) && take_host(&text, url) && take_port(&text, url) &&
           take_path(text, url);
}

void url_put_refused(struct buf *out, const char *text)
{
    const char *scheme = strstr(text, "://"), *at = strrchr(text, '@');
    int kept = scheme != NULL && scheme < at ? (int)(scheme + 3 - text) : 0;

    /* A '@' may also stand in the path; what comes before it is hidden then, too. */
    if (at != NULL)
        buf_printf(out, "%.*s***", kept < MAX_SHOWN ? kept : MAX_SHOWN, text);
    buf_printf(out, "%.*s", MAX_SHOWN, at != NULL ? at : text);
}
