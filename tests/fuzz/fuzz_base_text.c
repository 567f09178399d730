/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One text through everything in base/ that reads texts. What has to hold: no sanitizer
 * complains, and what was understood means the same when it is written and read again.
 */
#include "base/datetime.h"
#include "base/mem.h"
#include "base/text.h"
#include "base/url.h"
#include "fuzz.h"

#include <ctype.h>
#include <inttypes.h>
#include <string.h>
#include <strings.h>

static void check_url(const char *text)
{
    struct url url, again;
    struct buf out = {0};

    if (!url_parse(text, &url))
        return;
    check(url.host[0] != '\0' && url.path[0] == '/' && url.port > 0);
    buf_printf(&out, "http%s://%s%s%s:%u%s", url.tls ? "s" : "", url.ipv6 ? "[" : "", url.host,
               url.ipv6 ? "]" : "", url.port, url.path);
    check(url_parse(buf_text(&out), &again));
    check(again.tls == url.tls && again.ipv6 == url.ipv6 && again.port == url.port);
    check(text_equal(again.host, url.host) && text_equal(again.path, url.path));
    buf_free(&out);
}

static void check_datetime(const char *text)
{
    struct cwmp_time time, again;
    struct buf out = {0};

    if (!datetime_parse(text, &time))
        return;
    datetime_format(&out, &time);
    check(datetime_parse(buf_text(&out), &again));
    check(again.seconds == time.seconds && again.nanoseconds == time.nanoseconds &&
          again.relative == time.relative);
    buf_clear(&out);
    datetime_format_local(&out, time.seconds);
    check(datetime_parse(buf_text(&out), &again));
    buf_free(&out);
}

static void check_numbers(const char *text)
{
    int64_t whole, whole_again;
    uint64_t natural, natural_again;
    struct buf out = {0};

    if (text_to_int64(text, &whole)) {
        buf_printf(&out, "%" PRId64, whole);
        check(text_to_int64(buf_text(&out), &whole_again) && whole_again == whole);
        buf_clear(&out);
    }
    if (text_to_uint64(text, &natural)) {
        buf_printf(&out, "%" PRIu64, natural);
        check(text_to_uint64(buf_text(&out), &natural_again) && natural_again == natural);
    }
    buf_free(&out);
}

static void check_base64(const char *text)
{
    size_t length, length_again;
    uint8_t *bytes = mem_alloc(3 * strlen(text) / 4 + 3), *again;
    struct buf out = {0};

    if (text_base64_decode(text, bytes, &length)) {
        text_base64_encode(&out, bytes, length);
        again = mem_alloc(3 * out.length / 4 + 3);
        check(text_base64_decode(buf_text(&out), again, &length_again));
        check(length_again == length && memcmp(again, bytes, length) == 0);
        free(again);
    }
    free(bytes);
    buf_free(&out);
}

static void check_hex(const char *text)
{
    size_t length, capacity = strlen(text) / 2;
    uint8_t *bytes = mem_alloc(capacity);
    struct buf out = {0};

    if (text_hex_decode(text, bytes, capacity, &length)) {
        check(length == capacity);
        text_hex_encode(&out, bytes, length);
        check(strcasecmp(buf_text(&out), text) == 0);
    }
    free(bytes);
    buf_free(&out);
}

static void check_encoding(const char *text)
{
    struct buf out = {0};
    size_t characters;
    char *decoded;

    if (text_utf8_length(text, &characters))
        check(characters <= strlen(text));
    text_percent_encode(&out, text, "-._~");
    for (const char *at = buf_text(&out); *at != '\0'; at++)
        check(isalnum((unsigned char)*at) || strchr("-._~%", *at) != NULL);
    decoded = buf_take(&out);
    text_percent_decode(decoded);
    check(text_equal(decoded, text));
    free(decoded);
}

/* Items that are written as a list again are the same items. */
static void check_list(const char *text)
{
    const char *rest = text, *again;
    struct buf list = {0};
    char *item, *other;

    while ((item = text_list_take(&rest)) != NULL) {
        check(item[0] != '\0' && text_list_has(text, item));
        buf_puts(&list, list.length > 0 ? " , " : "");
        text_percent_encode(&list, item, "");
        free(item);
    }
    check(*rest == '\0');
    again = buf_text(&list);
    for (rest = text; (item = text_list_take(&rest)) != NULL; free(item)) {
        other = text_list_take(&again);
        check(other != NULL && text_equal(item, other));
        free(other);
    }
    check(text_list_take(&again) == NULL);
    buf_free(&list);
}

static void check_refused_url(const char *text)
{
    struct buf shown = {0};

    url_put_refused(&shown, text);
    check(shown.length <= strlen(text) + strlen("***"));
    buf_free(&shown);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *text = mem_strndup((const char *)data, size);

    check_url(text);
    check_datetime(text);
    check_numbers(text);
    check_base64(text);
    check_hex(text);
    check_encoding(text);
    check_list(text);
    check_refused_url(text);
    free(text);
    return 0;
}
