/* SPDX-License-Identifier: Apache-2.0 */
#include "connreq/xmpp_request.h"

#include "base/text.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

static bool address_fits(const char *item, const char *from)
{
    size_t bare = strcspn(item, "/");

    return strcspn(from, "/") == bare && strncasecmp(item, from, bare) == 0 &&
           (item[bare] == '\0' || text_equal(item + bare, from + bare));
}

bool xmpp_sender_is_allowed(const char *allowed, const char *from)
{
    bool any = false, fits = false;
    char *item;

    while (!fits && (item = text_list_take(&allowed)) != NULL) {
        any = true;
        fits = address_fits(item, from);
        free(item);
    }
    return fits || !any;
}

bool xmpp_credentials_match(const struct xmpp_credentials *given,
                            const struct xmpp_credentials *wanted)
{
    bool username = text_equal_secret(given->username, wanted->username);
    bool password = text_equal_secret(given->password, wanted->password);

    return wanted->username[0] != '\0' && wanted->password[0] != '\0' && username && password;
}
