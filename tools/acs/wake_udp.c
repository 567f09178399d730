/* SPDX-License-Identifier: Apache-2.0 */
/* Connection requests by UDP. */
#include "acs/acs.h"

#include "base/buf.h"
#include "base/text.h"

#include <arpa/inet.h>
#include <errno.h>
#include <gnutls/crypto.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* Letters and digits only, so that it needs no escapes. */
#define NONCE      "4f7a11e9"
#define UDP_HEADER 8

static bool fail(char *error, size_t size, const char *what, const char *why)
{
    snprintf(error, size, "%s: %s", what, why);
    return false;
}

static void write_request(const struct acs_udp_wake *wake, struct buf *out)
{
    struct buf text = {0};
    uint8_t signature[20];

    buf_printf(&text, "%llu%llu%s" NONCE, (unsigned long long)wake->ts,
               (unsigned long long)wake->id, wake->username);
    gnutls_hmac_fast(GNUTLS_MAC_SHA1, wake->password, strlen(wake->password), text.data,
                     text.length, signature);
    buf_free(&text);
    buf_printf(out, "GET http://%s?ts=%llu&id=%llu&un=", wake->address,
               (unsigned long long)wake->ts, (unsigned long long)wake->id);
    text_percent_encode(out, wake->username, "-._~");
    buf_puts(out, "&cn=" NONCE "&sig=");
    text_hex_encode(out, signature, sizeof(signature));
    buf_printf(out, " HTTP/1.1\r\nHost: %s\r\n\r\n", wake->address);
}

/* host:port or [host]:port, both literal. */
static struct addrinfo *read_address(const char *text)
{
    const struct addrinfo hints = {.ai_socktype = SOCK_DGRAM,
                                   .ai_flags = AI_NUMERICHOST | AI_NUMERICSERV};
    struct addrinfo *found = NULL;
    char host[256];
    const char *colon = strrchr(text, ':');
    bool brackets = text[0] == '[' && colon != NULL && colon > text && colon[-1] == ']';

    if (colon == NULL)
        return NULL;
    snprintf(host, sizeof(host), "%.*s", (int)(colon - text) - 2 * brackets, text + brackets);
    return getaddrinfo(host, colon + 1, &hints, &found) == 0 ? found : NULL;
}

/* The kernel makes the IP header, which says that it is UDP; the UDP header is ours. */
static void put_header(struct buf *out, const struct addrinfo *from, const struct addrinfo *to,
                       size_t length)
{
    const uint16_t header[UDP_HEADER / 2] = {
        ((const struct sockaddr_in *)(const void *)from->ai_addr)->sin_port,
        ((const struct sockaddr_in *)(const void *)to->ai_addr)->sin_port,
        htons((uint16_t)(UDP_HEADER + length)), 0 /* no checksum */};

    buf_append(out, header, UDP_HEADER);
}

static bool send_all(int sender, const struct buf *datagram, const struct addrinfo *to,
                     unsigned times)
{
    for (unsigned i = 0; i < times; i++) {
        if (sendto(sender, datagram->data, datagram->length, 0, to->ai_addr, to->ai_addrlen) < 0)
            return false;
    }
    return true;
}

static bool send_request(const struct acs_udp_wake *wake, const struct addrinfo *from,
                         const struct addrinfo *to, char *error, size_t error_size)
{
    struct buf request = {0}, datagram = {0};
    int sender = from != NULL ? socket(from->ai_family, SOCK_RAW | SOCK_CLOEXEC, IPPROTO_UDP)
                              : socket(to->ai_family, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    bool ok = sender >= 0;

    write_request(wake, &request);
    if (from != NULL) {
        put_header(&datagram, from, to, request.length);
        ok = ok && bind(sender, from->ai_addr, from->ai_addrlen) == 0;
    }
    buf_append(&datagram, request.data, request.length);
    ok = ok && send_all(sender, &datagram, to, wake->copies > 0 ? wake->copies : 1);
    if (!ok)
        fail(error, error_size, wake->address, strerror(errno));
    if (sender >= 0)
        close(sender);
    buf_free(&request);
    buf_free(&datagram);
    return ok;
}

bool acs_udp_connection_request(const struct acs_udp_wake *wake, char *error, size_t error_size)
{
    struct addrinfo *to = read_address(wake->address);
    struct addrinfo *from = wake->source != NULL ? read_address(wake->source) : NULL;
    bool ok = false;

    if (to == NULL)
        fail(error, error_size, wake->address, "not an address and a port");
    else if (wake->source != NULL && (from == NULL || from->ai_family != to->ai_family))
        fail(error, error_size, wake->source, "not an address and a port of the same family");
    else
        ok = send_request(wake, from, to, error, error_size);
    if (to != NULL)
        freeaddrinfo(to);
    if (from != NULL)
        freeaddrinfo(from);
    return ok;
}

char *acs_udp_address(struct acs *acs)
{
    static const char path[] =
        "//ParameterValueStruct[contains(Name, 'ManagementServer.UDPConnectionRequestAddress')"
        " and not(contains(Name, 'Limit'))]/Value";

    for (size_t i = acs_exchange_count(acs); i > 0; i--) {
        const struct acs_exchange *exchange = acs_exchange_at(acs, i - 1);

        if (exchange->document != NULL && acs_exchange_nodes(exchange, path) > 0)
            return acs_exchange_text(exchange, path);
    }
    return NULL;
}
