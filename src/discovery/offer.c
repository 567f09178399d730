/* SPDX-License-Identifier: Apache-2.0 */
#include "discovery/offer.h"

#include "base/text.h"
#include "base/url.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

/* Sub-options of 43 and 17; those of 125 are by IDENTIFIED_BASE higher. */
enum item { ITEM_URL = 1, ITEM_PROVISIONING_CODE, ITEM_MINIMUM_WAIT, ITEM_MULTIPLIER };

#define IDENTIFIED_BASE 10

/* Of the encapsulated sub-options of DHCPv4 (RFC 2132, section 8.4). */
#define PAD 0
#define END 255

#define ENTERPRISE_SIZE 4
#define URL_SIZE        256
#define VALUE_SIZE      (3 * 256 + 2) /* URL, user name and password */

struct reader {
    const uint8_t *bytes;
    size_t size;
    const char *option; /* "DHCP option 43" */
    const struct log *log;
    struct discovery_offer *offer;
};

static uint32_t read_number(const uint8_t *bytes, size_t size)
{
    uint32_t number = 0;

    for (size_t i = 0; i < size; i++)
        number = number << 8 | bytes[i];
    return number;
}

/* ---- Values ------------------------------------------------------------------------------ */

/* A text as R-DSC-07 wants it, a NUL at its end tolerated; NULL, or what is wrong with it. */
static const char *copy_text(const uint8_t *bytes, size_t size, char *text, size_t capacity)
{
    if (size > 0 && bytes[size - 1] == '\0')
        size--;
    if (size == 0)
        return "is empty";
    if (size >= capacity)
        return "is too long";
    for (size_t i = 0; i < size; i++)
        if (bytes[i] < ' ' || bytes[i] > '~')
            return "has a character that no such value has";
    memcpy(text, bytes, size);
    text[size] = '\0';
    return NULL;
}

/* "URL", or "URL user password"; blanks between them. */
static const char *take_url(char *text, struct discovery_offer *offer)
{
    const char *words[3] = {"", "", ""}, *word;
    char *rest = text;
    size_t count = 0;
    struct url url;

    while ((word = strtok_r(rest, " ", &rest))) {
        if (count == sizeof words / sizeof *words)
            return "has more than URL, user name and password";
        words[count++] = word;
    }
    if (count == 0)
        return "is empty";
    if (strlen(words[0]) > URL_SIZE || strlen(words[1]) > URL_SIZE || strlen(words[2]) > URL_SIZE)
        return "is longer than 256 characters";
    if (!url_parse(words[0], &url))
        return "is no absolute http or https URL without user information";
    if (offer->url[0] != '\0')
        return NULL;
    snprintf(offer->url, sizeof offer->url, "%s", words[0]);
    snprintf(offer->username, sizeof offer->username, "%s", words[1]);
    snprintf(offer->password, sizeof offer->password, "%s", words[2]);
    return NULL;
}

static const char *take_number(const char *text, uint64_t least, uint16_t *number)
{
    uint64_t read;

    if (!text_to_uint64(text, &read))
        return "is no number";
    if (read < least || read > UINT16_MAX)
        return "is out of range";
    if (*number == 0)
        *number = (uint16_t)read;
    return NULL;
}

static const char *take_code(const char *text, struct discovery_offer *offer)
{
    if (strlen(text) >= sizeof offer->provisioning_code)
        return "is longer than 64 characters";
    if (offer->provisioning_code[0] == '\0')
        snprintf(offer->provisioning_code, sizeof offer->provisioning_code, "%s", text);
    return NULL;
}

static void take(const struct reader *reader, unsigned item, const uint8_t *bytes, size_t size)
{
    char text[VALUE_SIZE + 1];
    const char *reason;

    if (item < ITEM_URL || item > ITEM_MULTIPLIER)
        return; /* somebody else's */
    reason = copy_text(bytes, size, text, sizeof text);
    if (!reason && item == ITEM_URL)
        reason = take_url(text, reader->offer);
    else if (!reason && item == ITEM_PROVISIONING_CODE)
        reason = take_code(text, reader->offer);
    else if (!reason && item == ITEM_MINIMUM_WAIT)
        reason = take_number(text, 1, &reader->offer->retry_minimum_wait);
    else if (!reason)
        reason = take_number(text, 1000, &reader->offer->retry_multiplier);
    if (reason) /* the value is not shown: there may be a password in it */
        log_warning(reader->log, "%s: the %s %s; it is left out", reader->option,
                    item == ITEM_URL                 ? "ACS URL"
                    : item == ITEM_PROVISIONING_CODE ? "provisioning code"
                    : item == ITEM_MINIMUM_WAIT      ? "retry minimum wait interval"
                                                     : "retry interval multiplier",
                    reason);
}

/* ---- Sub-options ------------------------------------------------------------------------- */

/* `width` bytes of code and of length each; the items' codes begin after `base`. */
static void read_items(const struct reader *reader, size_t width, unsigned base)
{
    size_t at = 0;

    while (at < reader->size) {
        uint32_t code, length;

        if (width == 1 && reader->bytes[at] == PAD) {
            at++;
            continue;
        }
        if (width == 1 && reader->bytes[at] == END)
            return;
        if (reader->size - at < 2 * width)
            break;
        code = read_number(reader->bytes + at, width);
        length = read_number(reader->bytes + at + width, width);
        at += 2 * width;
        if (length > reader->size - at)
            break;
        take(reader, code >= base ? code - base : 0, reader->bytes + at, length);
        at += length;
    }
    if (at < reader->size)
        log_warning(reader->log, "%s: a sub-option is cut off", reader->option);
}

static bool is_bare_url(const uint8_t *bytes, size_t size)
{
    return size > strlen("https://") && (strncasecmp((const char *)bytes, "http://", 7) == 0 ||
                                         strncasecmp((const char *)bytes, "https://", 8) == 0);
}

void discovery_read_vendor_specific(const uint8_t *bytes, size_t size, const struct log *log,
                                    struct discovery_offer *offer)
{
    const struct reader reader = {bytes, size, "DHCP option 43", log, offer};

    if (is_bare_url(bytes, size))
        take(&reader, ITEM_URL, bytes, size);
    else
        read_items(&reader, 1, 0);
}

void discovery_read_vendor_identified(const uint8_t *bytes, size_t size, const struct log *log,
                                      struct discovery_offer *offer)
{
    struct reader reader = {.option = "DHCP option 125", .log = log, .offer = offer};
    size_t at = 0;

    while (size - at > ENTERPRISE_SIZE) {
        uint32_t enterprise = read_number(bytes + at, ENTERPRISE_SIZE);

        reader.size = bytes[at + ENTERPRISE_SIZE];
        reader.bytes = bytes + at + ENTERPRISE_SIZE + 1;
        at += ENTERPRISE_SIZE + 1;
        if (reader.size > size - at)
            break;
        if (enterprise == DISCOVERY_ENTERPRISE)
            read_items(&reader, 1, IDENTIFIED_BASE);
        at += reader.size;
    }
    if (at < size)
        log_warning(log, "%s: an enterprise's part is cut off", reader.option);
}

void discovery_read_vendor6(const uint8_t *bytes, size_t size, const struct log *log,
                            struct discovery_offer *offer)
{
    struct reader reader = {.option = "DHCPv6 option 17", .log = log, .offer = offer};

    if (size < ENTERPRISE_SIZE) {
        log_warning(log, "%s: it is too short for an enterprise number", reader.option);
        return;
    }
    if (read_number(bytes, ENTERPRISE_SIZE) != DISCOVERY_ENTERPRISE)
        return;
    reader.bytes = bytes + ENTERPRISE_SIZE;
    reader.size = size - ENTERPRISE_SIZE;
    read_items(&reader, 2, 0);
}

void discovery_read_both(const struct discovery_option *vendor_specific,
                         const struct discovery_option *vendor_identified, unsigned asked,
                         const struct log *log, struct discovery_offer *offer)
{
    struct discovery_offer offers[2] = {0};
    bool identified = asked == DISCOVERY_OPTION_VENDOR_IDENTIFIED && vendor_identified->size > 0;

    discovery_read_vendor_specific(vendor_specific->bytes, vendor_specific->size, log, &offers[0]);
    discovery_read_vendor_identified(vendor_identified->bytes, vendor_identified->size, log,
                                     &offers[1]);
    *offer = offers[identified];
    if (offer->url[0] == '\0' &&
        (offers[!identified].url[0] != '\0' || (!identified && vendor_specific->size == 0)))
        *offer = offers[!identified];
}
