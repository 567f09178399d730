/* SPDX-License-Identifier: Apache-2.0 */
#include "device/uuid.h"

#include "base/buf.h"

#include <ctype.h>
#include <gnutls/crypto.h>
#include <stdio.h>
#include <string.h>

/* The last byte of the first group tells the name spaces of RFC 4122 C from one another. */
#define NAMES_OF_DNS 0x10
#define NAMES_OF_URI 0x11

static void uuid_of_name(unsigned char space, const char *name, char text[37])
{
    const unsigned char name_space[16] = {0x6b, 0xa7, 0xb8, space, 0x9d, 0xad, 0x11, 0xd1,
                                          0x80, 0xb4, 0x00, 0xc0,  0x4f, 0xd4, 0x30, 0xc8};
    unsigned char digest[20] = {0};
    struct buf input = {0};
    char *out = text;

    buf_append(&input, name_space, sizeof name_space);
    buf_puts(&input, name);
    gnutls_hash_fast(GNUTLS_DIG_SHA1, input.data, input.length, digest);
    buf_free(&input);
    digest[6] = (digest[6] & 0x0F) | 0x50;
    digest[8] = (digest[8] & 0x3F) | 0x80;
    for (size_t i = 0; i < 16; i++) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            *out++ = '-';
        out += sprintf(out, "%02x", digest[i]);
    }
}

void uuid_of_uri(const char *uri, char text[37])
{
    uuid_of_name(NAMES_OF_URI, uri, text);
}

void uuid_of_unit(const char *name, const char *vendor, char text[37])
{
    struct buf full = {0};

    for (; *name != '\0'; name++) {
        if (isalnum((unsigned char)*name) || *name == '_' || *name == '-')
            buf_putc(&full, *name);
        else
            buf_printf(&full, "%%%02x", (unsigned char)*name);
    }
    buf_printf(&full, ".%s.", vendor);
    uuid_of_name(NAMES_OF_DNS, buf_text(&full), text);
    buf_free(&full);
}
