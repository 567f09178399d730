/* SPDX-License-Identifier: Apache-2.0 */
#include "connreq/xmpp_request.h"

#include "base/mem.h"
#include "base/text.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* In place: what the list has as %XX. */
static void unescape(char *item)
{
    char *out = item;
    uint8_t byte;
    size_t length;

    for (const char *next = item; *next != '\0'; next++) {
        char digits[3] = {0};

        if (next[0] == '%' && next[1] != '\0' && next[2] != '\0') {
            memcpy(digits, next + 1, 2);
            if (text_hex_decode(digits, &byte, 1, &length) && length == 1 && byte != 0) {
                *out++ = (char)byte;
                next += 2;
                continue;
            }
        }
        *out++ = *next;
    }
    *out = '\0';
}

static bool address_fits(const char *item, const char *from)
{
    size_t bare = strcspn(item, "/");

    return strcspn(from, "/") == bare && strncasecmp(item, from, bare) == 0 &&
           (item[bare] == '\0' || text_equal(item + bare, from + bare));
}

bool xmpp_sender_is_allowed(const char *allowed, const char *from)
{
    bool any = false, fits = false;

    while (!fits && *allowed != '\0') {
        size_t length;
        char *item;

        allowed += strspn(allowed, " \t\r\n,");
        length = strcspn(allowed, ",");
        item = mem_strndup(allowed, length);
        allowed += length;
        while (length > 0 && strchr(" \t\r\n", item[length - 1]) != NULL)
            item[--length] = '\0';
        unescape(item);
        any = any || length > 0;
        fits = length > 0 && address_fits(item, from);
        free(item);
    }
    return fits || !any;
}

bool xmpp_credentials_match(const struct xmpp_credentials *given,
                            const struct xmpp_credentials *wanted)
{
    bool username = text_equal_secret(given->username, wanted->username);
    bool password = text_equal_secret(given->password, wanted->password);

    return wanted->username[0] != '\0' && username && password;
}
