/* SPDX-License-Identifier: Apache-2.0 */
#include "notify/message.h"

#include "base/mem.h"
#include "base/text.h"
#include "soap/writer.h"

#include <gnutls/crypto.h>
#include <stdlib.h>
#include <string.h>

#define SIGNATURE_BYTES 20
#define NONCE_BYTES     8

/* The elements are qualified by the default namespace, as the schema declares them globally. */
static const char opening[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                              "<Notification xmlns=\"urn:broadband-forum-org:cwmp:lwnotif-1-0\""
                              " xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\""
                              " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">";
static const char closing[] = "</Notification>";

static void write_nonce(const struct env *env, struct buf *out)
{
    uint8_t random[NONCE_BYTES];

    env_random(env, random, sizeof random);
    buf_puts(out, "<CN>");
    text_hex_encode(out, random, sizeof random);
    buf_puts(out, "</CN>");
}

static void write_body(const struct notify_sender *sender, const struct buf *parameters,
                       struct buf *out)
{
    int64_t now = env_now(sender->env);

    buf_puts(out, opening);
    soap_element_unsigned(out, "TS", now > 0 ? (uint64_t)now : 0);
    soap_element(out, "UN", sender->username);
    write_nonce(sender->env, out);
    soap_element(out, "OUI", sender->oui);
    soap_element(out, "ProductClass", sender->product_class);
    soap_element(out, "SerialNumber", sender->serial_number);
    buf_append(out, parameters->data, parameters->length);
    buf_puts(out, closing);
}

/* R-LWN-06 */
static void write_message(const struct notify_sender *sender, const struct buf *parameters,
                          struct buf *out)
{
    uint8_t signature[SIGNATURE_BYTES] = {0};
    struct buf body = {0}, place = {0};

    write_body(sender, parameters, &body);
    gnutls_hmac_fast(GNUTLS_MAC_SHA1, sender->password, strlen(sender->password), body.data,
                     body.length, signature);
    if (strchr(sender->host, ':') != NULL)
        buf_printf(&place, "[%s]:%u", sender->host, (unsigned)sender->port);
    else
        buf_printf(&place, "%s:%u", sender->host, (unsigned)sender->port);
    buf_printf(out,
               "POST / HTTP/1.1\r\nHost: %s\r\nContent-Type: text/xml; charset=utf-8\r\n"
               "Content-Length: %zu\r\nSignature: ",
               buf_text(&place), body.length);
    text_hex_encode(out, signature, sizeof signature);
    buf_puts(out, "\r\n\r\n");
    buf_append(out, body.data, body.length);
    buf_free(&place);
    buf_free(&body);
}

static void write_parameter(const struct model_item *item, struct buf *out)
{
    buf_puts(out, "<Param>");
    soap_element(out, "Name", item->name);
    soap_value(out, item->value);
    buf_puts(out, "</Param>");
}

void notify_messages_end(struct notify_messages *messages, const struct notify_sender *sender)
{
    struct buf *item;

    if (messages->parameters.length == 0)
        return;
    messages->items = mem_realloc(messages->items, (messages->count + 1) * sizeof *messages->items);
    item = &messages->items[messages->count++];
    *item = (struct buf){0};
    write_message(sender, &messages->parameters, item);
    buf_clear(&messages->parameters);
}

/* Of a message around its parameters; their length takes some digits more or less. */
static size_t frame_length(const struct notify_sender *sender)
{
    const struct buf nothing = {0};
    struct buf message = {0};
    size_t length;

    write_message(sender, &nothing, &message);
    length = message.length + 2;
    buf_free(&message);
    return length;
}

void notify_messages_add(struct notify_messages *messages, const struct notify_sender *sender,
                         const struct model_item *item)
{
    struct buf parameter = {0};

    if (messages->frame == 0)
        messages->frame = frame_length(sender);
    write_parameter(item, &parameter);
    if (messages->frame + messages->parameters.length + parameter.length > NOTIFY_DATAGRAM_MAX)
        notify_messages_end(messages, sender);
    buf_append(&messages->parameters, parameter.data, parameter.length);
    buf_free(&parameter);
}

void notify_messages_free(struct notify_messages *messages)
{
    for (size_t i = 0; i < messages->count; i++)
        buf_free(&messages->items[i]);
    free(messages->items);
    buf_free(&messages->parameters);
}
