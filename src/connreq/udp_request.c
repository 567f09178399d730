/* SPDX-License-Identifier: Apache-2.0 */
#include "connreq/udp_request.h"

#include "base/buf.h"
#include "base/text.h"

#include <gnutls/crypto.h>
#include <string.h>
#include <strings.h>

#define METHOD  "GET "
#define SCHEME  "http://"
#define VERSION " HTTP/1.1"

/* A stretch of the datagram. */
struct span {
    const char *text;
    size_t length;
};

bool udp_request_is_one(const void *bytes, size_t length)
{
    return length >= strlen(METHOD) && memcmp(bytes, METHOD, strlen(METHOD)) == 0;
}

/* ---- Fields -------------------------------------------------------------------------- */

static bool span_is(struct span span, const char *text)
{
    return span.length == strlen(text) && memcmp(span.text, text, span.length) == 0;
}

static bool decode_escape(struct span span, size_t at, char *byte)
{
    char digits[3];
    size_t decoded;

    if (span.length - at < 3)
        return false;
    memcpy(digits, span.text + at + 1, 2);
    digits[2] = '\0';
    return text_hex_decode(digits, (uint8_t *)byte, 1, &decoded) && *byte != '\0';
}

static bool copy_decoded(struct span span, char *out, size_t size)
{
    size_t length = 0;

    for (size_t i = 0; i < span.length; i++) {
        char byte = span.text[i];

        if (byte == '%') {
            if (!decode_escape(span, i, &byte))
                return false;
            i += 2;
        }
        if (length + 1 >= size)
            return false;
        out[length++] = byte;
    }
    out[length] = '\0';
    return length > 0;
}

/* Digits only: a sign would be signed, too, and is none of a number's here. */
static bool copy_number(struct span span, char out[21], uint64_t *number)
{
    if (span.length == 0 || span.length > 20)
        return false;
    memcpy(out, span.text, span.length);
    out[span.length] = '\0';
    return strspn(out, "0123456789") == span.length && text_to_uint64(out, number);
}

static bool copy_signature(struct span span, uint8_t out[UDP_REQUEST_SIGNATURE_SIZE])
{
    char digits[2 * UDP_REQUEST_SIGNATURE_SIZE + 1];
    size_t length;

    if (span.length != sizeof digits - 1)
        return false;
    memcpy(digits, span.text, span.length);
    digits[span.length] = '\0';
    return text_hex_decode(digits, out, UDP_REQUEST_SIGNATURE_SIZE, &length);
}

enum field { TS, ID, UN, CN, SIG, FIELDS };

static bool take_field(struct udp_request *request, enum field field, struct span value)
{
    switch (field) {
    case TS:
        return copy_number(value, request->ts_text, &request->ts);
    case ID:
        return copy_number(value, request->id_text, &request->id);
    case UN:
        return copy_decoded(value, request->username, sizeof request->username);
    case CN:
        return copy_decoded(value, request->cnonce, sizeof request->cnonce);
    default:
        return copy_signature(value, request->signature);
    }
}

/* `seen` has a bit for each field there was. What else is in the query is passed over. */
static bool take_pair(struct udp_request *request, struct span pair, unsigned *seen)
{
    static const char *const names[FIELDS] = {"ts", "id", "un", "cn", "sig"};
    const char *equal = memchr(pair.text, '=', pair.length);
    struct span name, value;

    if (equal == NULL)
        return true;
    name = (struct span){pair.text, (size_t)(equal - pair.text)};
    value = (struct span){equal + 1, pair.length - name.length - 1};
    for (unsigned i = 0; i < FIELDS; i++) {
        if (!span_is(name, names[i]))
            continue;
        if ((*seen & 1U << i) != 0)
            return false;
        *seen |= 1U << i;
        return take_field(request, (enum field)i, value);
    }
    return true;
}

static bool take_query(struct udp_request *request, struct span query)
{
    unsigned seen = 0;

    while (query.length > 0) {
        const char *end = memchr(query.text, '&', query.length);
        struct span pair = {query.text, end ? (size_t)(end - query.text) : query.length};
        size_t used = pair.length + (end != NULL);

        if (!take_pair(request, pair, &seen))
            return false;
        query = (struct span){query.text + used, query.length - used};
    }
    return seen == (1U << FIELDS) - 1;
}

/* ---- Message ------------------------------------------------------------------------- */

/* Lines end in CR LF, an empty one is the end; nothing in between is a control character. */
static bool is_message(const char *bytes, size_t length)
{
    if (length < 4 || memcmp(bytes + length - 4, "\r\n\r\n", 4) != 0)
        return false;
    for (size_t i = 0; i < length - 4; i++) {
        bool line_end = bytes[i] == '\r' && bytes[i + 1] == '\n';

        if (line_end && bytes[i + 2] == '\r')
            return false; /* something would come behind the empty line */
        if (line_end)
            i++;
        else if ((unsigned char)bytes[i] < ' ' && bytes[i] != '\t')
            return false;
    }
    return true;
}

/* The query of "GET http://host?query HTTP/1.1". The host is not looked at (R-UDP-19). */
static bool find_query(struct span line, struct span *query)
{
    const size_t before = strlen(METHOD SCHEME), after = strlen(VERSION);
    const char *mark;

    if (line.length < before + after || !udp_request_is_one(line.text, line.length) ||
        strncasecmp(line.text + strlen(METHOD), SCHEME, strlen(SCHEME)) != 0 ||
        memcmp(line.text + line.length - after, VERSION, after) != 0)
        return false;
    line = (struct span){line.text + before, line.length - before - after};
    if (memchr(line.text, ' ', line.length) != NULL || memchr(line.text, '\t', line.length) != NULL)
        return false;
    mark = memchr(line.text, '?', line.length);
    if (mark == NULL || mark == line.text)
        return false;
    *query = (struct span){mark + 1, line.length - (size_t)(mark + 1 - line.text)};
    return true;
}

enum udp_request_verdict udp_request_read(const char *bytes, size_t length,
                                          struct udp_request *request)
{
    struct span line = {bytes, 0}, query;

    if (!is_message(bytes, length))
        return UDP_REQUEST_MALFORMED;
    line.length = (size_t)((const char *)memchr(bytes, '\r', length) - bytes);
    return find_query(line, &query) && take_query(request, query) ? UDP_REQUEST_VALID
                                                                  : UDP_REQUEST_MALFORMED;
}

/* ---- Verdict ------------------------------------------------------------------------- */

static bool is_signed(const struct udp_request *request, const char *password)
{
    uint8_t expected[UDP_REQUEST_SIGNATURE_SIZE];
    struct buf text = {0};

    buf_puts(&text, request->ts_text);
    buf_puts(&text, request->id_text);
    buf_puts(&text, request->username);
    buf_puts(&text, request->cnonce);
    gnutls_hmac_fast(GNUTLS_MAC_SHA1, password, strlen(password), text.data, text.length, expected);
    buf_free(&text);
    return gnutls_memcmp(expected, request->signature, sizeof expected) == 0;
}

/* So that two requests of one second cannot be sent in turns for ever, all identifiers of the last
 * accepted second count, and when there is no room for more it has had enough. */
static enum udp_request_verdict compare(const struct udp_history *history,
                                        const struct udp_request *request)
{
    if (history->count == 0)
        return UDP_REQUEST_VALID;
    if (request->ts < history->ts)
        return UDP_REQUEST_OLD;
    for (size_t i = 0; i < history->count; i++)
        if (request->ts == history->ts && request->id == history->ids[i])
            return UDP_REQUEST_COPY;
    /* R-UDP-17: not the last one's, whatever second it is of. */
    if (request->id == history->ids[history->count - 1])
        return UDP_REQUEST_COPY;
    return request->ts == history->ts && history->count == UDP_REQUEST_IDS ? UDP_REQUEST_COPY
                                                                           : UDP_REQUEST_VALID;
}

enum udp_request_verdict udp_request_check(const struct udp_history *history,
                                           const struct udp_request *request, const char *username,
                                           const char *password)
{
    if (username[0] == '\0' || password[0] == '\0' ||
        !text_equal_secret(request->username, username))
        return UDP_REQUEST_UNKNOWN_USER;
    if (!is_signed(request, password))
        return UDP_REQUEST_WRONG;
    return compare(history, request);
}

void udp_history_add(struct udp_history *history, const struct udp_request *request)
{
    if (history->count == 0 || request->ts != history->ts)
        history->count = 0;
    history->ts = request->ts;
    history->ids[history->count++] = request->id;
}

const char *udp_request_text(enum udp_request_verdict verdict)
{
    switch (verdict) {
    case UDP_REQUEST_MALFORMED:
        return "it is none";
    case UDP_REQUEST_UNKNOWN_USER:
        return "another user name";
    case UDP_REQUEST_WRONG:
        return "a wrong signature";
    case UDP_REQUEST_OLD:
        return "older than the last one";
    case UDP_REQUEST_COPY:
        return "a copy of one that was taken";
    default:
        return "valid";
    }
}
