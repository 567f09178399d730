/* SPDX-License-Identifier: Apache-2.0 */
#include "connreq/stun_message.h"

#include <gnutls/crypto.h>
#include <string.h>

#define HEADER_SIZE    20
#define INTEGRITY_SIZE 20
#define HMAC_BLOCK     64
#define FAMILY_IPV4    0x01

enum message_type {
    BINDING_REQUEST = 0x0001,
    BINDING_RESPONSE = 0x0101,
    BINDING_ERROR_RESPONSE = 0x0111
};

enum attribute_type {
    MAPPED_ADDRESS = 0x0001,
    RESPONSE_ADDRESS = 0x0002,
    USERNAME = 0x0006,
    MESSAGE_INTEGRITY = 0x0008,
    ERROR_CODE = 0x0009,
    CONNECTION_REQUEST_BINDING = 0xc001,
    BINDING_CHANGE = 0xc002
};

/* What CONNECTION-REQUEST-BINDING says; the space at its end belongs to it. */
static const char binding_text[] = "dslforum.org/TR-111 ";

static void put16(struct buf *out, unsigned number)
{
    buf_putc(out, (char)(number >> 8));
    buf_putc(out, (char)(number & 0xff));
}

static unsigned get16(const uint8_t *bytes)
{
    return (unsigned)bytes[0] << 8 | bytes[1];
}

/* ---- Integrity ----------------------------------------------------------------------- */

/* Over the message up to the attribute, with zeroes up to a whole block (RFC 3489, 11.2.8). */
static void sign(const void *bytes, size_t length, const char *password,
                 uint8_t signature[INTEGRITY_SIZE])
{
    static const char zeroes[HMAC_BLOCK];
    struct buf text = {0};

    buf_append(&text, bytes, length);
    if (length % HMAC_BLOCK != 0)
        buf_append(&text, zeroes, HMAC_BLOCK - length % HMAC_BLOCK);
    gnutls_hmac_fast(GNUTLS_MAC_SHA1, password, strlen(password), text.data, text.length,
                     signature);
    buf_free(&text);
}

bool stun_message_is_authentic(const uint8_t *bytes, const struct stun_answer *answer,
                               const char *password)
{
    uint8_t expected[INTEGRITY_SIZE];

    sign(bytes, answer->integrity, password, expected);
    return gnutls_memcmp(bytes + answer->integrity + 4, expected, sizeof expected) == 0;
}

/* ---- Writing ------------------------------------------------------------------------- */

static void put_attribute(struct buf *out, enum attribute_type type, const void *value,
                          size_t length)
{
    put16(out, type);
    put16(out, (unsigned)length);
    buf_append(out, value, length);
}

static void put_address(struct buf *out, enum attribute_type type,
                        const struct stun_address *address)
{
    const uint8_t value[8] = {0,
                              FAMILY_IPV4,
                              (uint8_t)(address->port >> 8),
                              (uint8_t)(address->port & 0xff),
                              address->host[0],
                              address->host[1],
                              address->host[2],
                              address->host[3]};

    put_attribute(out, type, value, sizeof value);
}

/* R-UDP-05: an attribute is a multiple of four bytes. */
static void put_username(struct buf *out, const char *username)
{
    struct buf value = {0};

    buf_puts(&value, username);
    while (value.length % 4 != 0)
        buf_putc(&value, ' ');
    put_attribute(out, USERNAME, value.data, value.length);
    buf_free(&value);
}

static void put_attributes(struct buf *out, const struct stun_request *request)
{
    if (request->response_address != NULL)
        put_address(out, RESPONSE_ADDRESS, request->response_address);
    if (request->connection_request)
        put_attribute(out, CONNECTION_REQUEST_BINDING, binding_text, sizeof binding_text - 1);
    if (request->change)
        put_attribute(out, BINDING_CHANGE, "", 0);
    if (request->username[0] != '\0')
        put_username(out, request->username);
}

void stun_message_write(const struct stun_request *request, struct buf *out)
{
    struct buf attributes = {0};
    uint8_t signature[INTEGRITY_SIZE];
    size_t start = out->length, more = 0;

    put_attributes(&attributes, request);
    if (request->password != NULL)
        more = 4 + INTEGRITY_SIZE;
    put16(out, BINDING_REQUEST);
    put16(out, (unsigned)(attributes.length + more));
    buf_append(out, request->id, STUN_ID_SIZE);
    buf_append(out, attributes.data, attributes.length);
    buf_free(&attributes);
    if (request->password == NULL)
        return;
    sign(out->data + start, out->length - start, request->password, signature);
    put_attribute(out, MESSAGE_INTEGRITY, signature, sizeof signature);
}

/* ---- Reading ------------------------------------------------------------------------- */

bool stun_message_is_answer(const uint8_t *bytes, size_t length)
{
    unsigned type = length >= 2 ? get16(bytes) : 0;

    return type == BINDING_RESPONSE || type == BINDING_ERROR_RESPONSE;
}

static bool read_mapped(struct stun_answer *answer, const uint8_t *value, size_t length)
{
    if (length != 8 || value[1] != FAMILY_IPV4)
        return false;
    answer->mapped.port = (uint16_t)get16(value + 2);
    memcpy(answer->mapped.host, value + 4, sizeof answer->mapped.host);
    answer->has_mapped = true;
    return true;
}

static bool read_error(struct stun_answer *answer, const uint8_t *value, size_t length)
{
    unsigned hundreds, rest;

    if (length < 4)
        return false;
    hundreds = value[2] & 7;
    rest = value[3];
    if (hundreds < 1 || hundreds > 6 || rest > 99)
        return false;
    answer->error = hundreds * 100 + rest;
    return true;
}

/* An attribute behind the integrity is not covered by it and counts for nothing. */
static bool read_attribute(struct stun_answer *answer, const uint8_t *bytes, size_t offset,
                           size_t length)
{
    const uint8_t *value = bytes + offset + 4;

    if (answer->integrity != 0)
        return true;
    switch (get16(bytes + offset)) {
    case MAPPED_ADDRESS:
        return read_mapped(answer, value, length);
    case ERROR_CODE:
        return read_error(answer, value, length);
    case MESSAGE_INTEGRITY:
        answer->integrity = offset;
        return length == INTEGRITY_SIZE;
    default:
        return true;
    }
}

bool stun_message_read(const uint8_t *bytes, size_t length, struct stun_answer *answer)
{
    size_t offset = HEADER_SIZE;

    *answer = (struct stun_answer){.error = 0};
    if (length < HEADER_SIZE || !stun_message_is_answer(bytes, length) ||
        get16(bytes + 2) != length - HEADER_SIZE)
        return false;
    memcpy(answer->id, bytes + 4, STUN_ID_SIZE);
    while (offset < length) {
        size_t value;

        if (length - offset < 4)
            return false;
        value = get16(bytes + offset + 2);
        if (value > length - offset - 4 || !read_attribute(answer, bytes, offset, value))
            return false;
        /* Newer servers give the length without what fills up to four bytes. */
        offset += 4 + (value + 3) / 4 * 4;
    }
    return get16(bytes) == BINDING_RESPONSE ? answer->has_mapped && answer->error == 0
                                            : answer->error != 0;
}

/* ---- Addresses ----------------------------------------------------------------------- */

bool stun_address_equal(const struct stun_address *a, const struct stun_address *b)
{
    return memcmp(a->host, b->host, sizeof a->host) == 0 && a->port == b->port;
}

void stun_address_print(const struct stun_address *address, struct buf *out)
{
    buf_printf(out, "%u.%u.%u.%u:%u", address->host[0], address->host[1], address->host[2],
               address->host[3], (unsigned)address->port);
}
