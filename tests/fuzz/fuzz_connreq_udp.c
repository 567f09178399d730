/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Datagrams as UDP connection requests, with a byte 0xFF between them. What has to hold: no
 * sanitizer complains; a signature that was not made with the password is refused; of those that
 * are signed (which is done here) none is taken twice, and none that is older than another.
 */
#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"
#include "connreq/udp_request.h"
#include "fuzz.h"

#include <gnutls/crypto.h>
#include <string.h>

#define USERNAME "acs"
#define PASSWORD "cpe-secret"
#define TAKEN    64

struct bench {
    struct udp_history history;
    struct udp_request taken[TAKEN];
    size_t count;
};

static void sign(struct udp_request *request)
{
    struct buf text = {0};

    buf_printf(&text, "%s%s%s%s", request->ts_text, request->id_text, request->username,
               request->cnonce);
    gnutls_hmac_fast(GNUTLS_MAC_SHA1, PASSWORD, strlen(PASSWORD), text.data, text.length,
                     request->signature);
    buf_free(&text);
}

static void check_fields(const struct udp_request *request)
{
    uint64_t number;

    check(text_to_uint64(request->ts_text, &number) && number == request->ts);
    check(text_to_uint64(request->id_text, &number) && number == request->id);
    check(request->username[0] != '\0' && request->cnonce[0] != '\0');
    check(strlen(request->username) < sizeof request->username);
    check(strlen(request->cnonce) < sizeof request->cnonce);
}

static void take(struct bench *bench, const struct udp_request *request)
{
    for (size_t i = 0; i < bench->count; i++) {
        check(bench->taken[i].ts <= request->ts);
        check(bench->taken[i].ts != request->ts || bench->taken[i].id != request->id);
    }
    if (bench->count < TAKEN)
        bench->taken[bench->count++] = *request;
    udp_history_add(&bench->history, request);
    check(udp_request_check(&bench->history, request, USERNAME, PASSWORD) == UDP_REQUEST_COPY);
}

static void take_datagram(struct bench *bench, const uint8_t *data, size_t size)
{
    char *copy = mem_alloc(size + 1); /* its first byte is none of the datagram's */
    struct udp_request request;

    memcpy(copy + 1, data, size);
    if (udp_request_read(copy + 1, size, &request) == UDP_REQUEST_VALID) {
        check_fields(&request);
        check(udp_request_check(&bench->history, &request, USERNAME, PASSWORD) !=
              UDP_REQUEST_VALID);
        sign(&request);
        check(udp_request_check(&bench->history, &request, "", PASSWORD) ==
              UDP_REQUEST_UNKNOWN_USER);
        if (udp_request_check(&bench->history, &request, USERNAME, PASSWORD) == UDP_REQUEST_VALID)
            take(bench, &request);
    }
    free(copy);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct bench bench = {.count = 0};

    while (size > 0) {
        const uint8_t *end = memchr(data, 0xff, size);
        size_t length = end != NULL ? (size_t)(end - data) : size;
        size_t used = length + (end != NULL);

        take_datagram(&bench, data, length);
        data += used;
        size -= used;
    }
    return 0;
}
