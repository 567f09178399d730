/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What DHCP brings: the first byte says what the rest is, an option, an answer to a query or a
 * hook's report. What has to hold: no sanitizer complains; nothing but valid values is taken; the
 * same bytes give the same offer; what is only cut off or of somebody else gives none of its own.
 */
#include "base/mem.h"
#include "base/text.h"
#include "base/url.h"
#include "discovery/packet.h"
#include "discovery/report.h"
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#define TRANSACTION 0x01020304

static const struct discovery_station station = {.address = {10, 9, 0, 50},
                                                 .hardware = {2, 0, 0, 0, 0, 7},
                                                 .hardware_size = 6,
                                                 .hardware_type = 1};
static const uint8_t random_bytes[16];

static bool is_printable(const char *text)
{
    for (; *text != '\0'; text++)
        if (*text < ' ' || *text > '~')
            return false;
    return true;
}

/* A second opinion on what was taken. */
static void check_offer(const struct discovery_offer *offer)
{
    struct url url;

    check(memchr(offer->url, '\0', sizeof offer->url) != NULL);
    check(offer->url[0] == '\0' || url_parse(offer->url, &url));
    check(offer->url[0] != '\0' || (offer->username[0] == '\0' && offer->password[0] == '\0'));
    check(is_printable(offer->username) && strchr(offer->username, ' ') == NULL);
    check(is_printable(offer->password) && strchr(offer->password, ' ') == NULL);
    check(is_printable(offer->provisioning_code) && strlen(offer->provisioning_code) <= 64);
    check(offer->retry_multiplier == 0 || offer->retry_multiplier >= 1000);
}

static void read_report(const uint8_t *data, size_t size)
{
    char *line = mem_strndup((const char *)data, size);
    struct discovery_report report;
    struct cwmp_error error = {0};

    if (discovery_read_report(line, NULL, &report, &error) == CWMP_OK) {
        check(report.source.family == AF_INET || report.source.family == AF_INET6);
        check(discovery_is_interface(report.source.interface));
        check_offer(&report.offer);
    } else {
        check(error.code == CWMP_FAULT_INVALID_ARGUMENTS && error.text[0] != '\0');
    }
    free(line);
}

static void read_bytes(uint8_t kind, const uint8_t *data, size_t size,
                       struct discovery_offer *offer)
{
    struct discovery_duid duid = discovery_duid(&station, random_bytes);
    uint32_t refresh;

    if (kind == 0)
        discovery_read_vendor_specific(data, size, NULL, offer);
    else if (kind == 1)
        discovery_read_vendor_identified(data, size, NULL, offer);
    else if (kind == 2)
        discovery_read_vendor6(data, size, NULL, offer);
    else if (kind == 3)
        discovery_read_ack(data, size, &station, TRANSACTION, NULL, offer);
    else
        discovery_read_reply(data, size, &duid, TRANSACTION, NULL, offer, &refresh);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct discovery_offer offer = {0}, again = {0};
    uint8_t kind;

    if (size == 0)
        return 0;
    kind = data[0] % 6;
    if (kind == 5) {
        read_report(data + 1, size - 1);
        return 0;
    }
    read_bytes(kind, data + 1, size - 1, &offer);
    check_offer(&offer);
    read_bytes(kind, data + 1, size - 1, &again);
    check(memcmp(&offer, &again, sizeof offer) == 0);
    return 0;
}
