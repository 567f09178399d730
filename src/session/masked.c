/* SPDX-License-Identifier: Apache-2.0 */
#include "session/masked.h"

#include "soap/mask.h"
#include "soap/reader.h"

#include <string.h>
#include <strings.h>

static const char *const secret_headers[] = {"Authorization", "Proxy-Authorization", "Cookie",
                                             "Set-Cookie"};

static bool is_secret_header(const char *line, size_t name)
{
    for (size_t i = 0; i < sizeof secret_headers / sizeof secret_headers[0]; i++)
        if (strlen(secret_headers[i]) == name && strncasecmp(line, secret_headers[i], name) == 0)
            return true;
    return false;
}

/* Lines end with LF alone. A folded line goes with the one that it continues. */
void masked_put_head(const char *head, struct buf *out)
{
    bool secret = false;

    while (*head != '\0') {
        size_t length = strcspn(head, "\n"), name = strcspn(head, ":\r\n");
        size_t end = length > 0 && head[length - 1] == '\r' ? length - 1 : length;
        bool folded = *head == ' ' || *head == '\t';

        if (!folded)
            secret = head[name] == ':' && is_secret_header(head, name);
        if (secret && !folded)
            buf_printf(out, "%.*s: " SOAP_MASK "\n", (int)name, head);
        else if (!secret && end > 0)
            buf_printf(out, "%.*s\n", (int)end, head);
        head += length + (head[length] == '\n');
    }
    buf_putc(out, '\n');
}

static bool is_secret(void *argument, const char *name)
{
    const struct model *const *model = argument;

    return model_hides(*model, name);
}

void masked_put_body(const struct model *model, const char *data, size_t length, struct buf *out)
{
    if (length > 0 && !soap_mask(data, length, is_secret, &model, out))
        buf_printf(out, "<!-- %zu bytes that are no XML -->\n", length);
}

/* The name of the element in the Body for the file's name, where there is one. */
const char *masked_kind(const char *data, size_t length, struct arena *arena)
{
    struct soap_limits limits = soap_limits_default();
    struct soap_reader *reader = soap_reader_new(&limits, arena);
    struct soap_message message;
    struct cwmp_error error;
    const char *kind = "unreadable";

    soap_reader_feed(reader, data, length);
    if (soap_reader_finish(reader, &message, &error) == CWMP_OK)
        kind = message.fault ? "Fault" : message.rpc->name;
    soap_reader_free(reader);
    return kind[strspn(kind, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_")] ==
                   '\0'
               ? kind
               : "other";
}
