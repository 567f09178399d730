/* SPDX-License-Identifier: Apache-2.0 */
#include "soap/writer.h"

#include "soap/names.h"

#include <stdio.h>
#include <string.h>

static const char envelope_start[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                     "<soap-env:Envelope xmlns:soap-env=\"" SOAP_NS_ENVELOPE "\""
                                     " xmlns:soap-enc=\"" SOAP_NS_ENCODING "\""
                                     " xmlns:xsd=\"" SOAP_NS_XSD "\""
                                     " xmlns:xsi=\"" SOAP_NS_XSI "\""
                                     " xmlns:cwmp=\"";

void soap_envelope_open(struct buf *out, const struct soap_header *header)
{
    buf_append(out, envelope_start, sizeof envelope_start - 1);
    buf_puts(out, soap_version_namespace(header->version));
    buf_puts(out, "\">");
    if (header->id || header->supported_versions) {
        buf_puts(out, "<soap-env:Header>");
        if (header->id) {
            buf_puts(out, "<cwmp:ID soap-env:mustUnderstand=\"1\">");
            soap_text(out, header->id);
            buf_puts(out, "</cwmp:ID>");
        }
        if (header->supported_versions) {
            buf_puts(out, "<cwmp:SupportedCWMPVersions soap-env:mustUnderstand=\"0\">");
            soap_text(out, header->supported_versions);
            buf_puts(out, "</cwmp:SupportedCWMPVersions>");
        }
        buf_puts(out, "</soap-env:Header>");
    }
    buf_puts(out, "<soap-env:Body>");
}

void soap_envelope_close(struct buf *out)
{
    buf_puts(out, "</soap-env:Body></soap-env:Envelope>");
}

void soap_rpc_open(struct buf *out, const char *name)
{
    buf_puts(out, "<cwmp:");
    buf_puts(out, name);
    buf_putc(out, '>');
}

void soap_rpc_close(struct buf *out, const char *name)
{
    buf_puts(out, "</cwmp:");
    buf_puts(out, name);
    buf_putc(out, '>');
}

/* Bytes that go out as they are: TAB, LF and printable ASCII but the five markup characters. */
static const bool is_plain[256] = {
    ['\t'] = true,        ['\n'] = true, [' ' ... '!'] = true, ['#' ... '%'] = true,
    ['(' ... ';'] = true, ['='] = true,  ['?' ... '~'] = true,
};

/* Takes one character of UTF-8 from `text`; U+FFFD for a broken sequence (one byte taken) and
 * for what XML 1.0 cannot hold. */
static const unsigned char *take_character(const unsigned char *text, uint32_t *character)
{
    static const uint32_t least[] = {0, 0x80, 0x800, 0x10000}; /* shorter forms are invalid */
    size_t more = 0;
    uint32_t code = *text;
    *character = 0xFFFD;
    if (code >= 0xF0 && code <= 0xF4) {
        more = 3;
        code &= 0x07;
    } else if (code >= 0xE0 && code <= 0xEF) {
        more = 2;
        code &= 0x0F;
    } else if (code >= 0xC2 && code <= 0xDF) {
        more = 1;
        code &= 0x1F;
    } else if (code >= 0x80) {
        return text + 1;
    }
    for (size_t i = 1; i <= more; i++) {
        if ((text[i] & 0xC0) != 0x80) {
            return text + 1;
        }
        code = code << 6 | (text[i] & 0x3F);
    }
    bool holdable = code == '\t' || code == '\n' || code == '\r' ||
                    (code >= 0x20 && code <= 0xD7FF) || (code >= 0xE000 && code <= 0xFFFD) ||
                    (code >= 0x10000 && code <= 0x10FFFF);
    if (holdable && code >= least[more]) {
        *character = code;
    }
    return text + 1 + more;
}

static void put_reference(struct buf *out, uint32_t character)
{
    switch (character) {
    case '<':
        buf_puts(out, "&lt;");
        break;
    case '>':
        buf_puts(out, "&gt;");
        break;
    case '&':
        buf_puts(out, "&amp;");
        break;
    case '"':
        buf_puts(out, "&quot;");
        break;
    case '\'':
        buf_puts(out, "&apos;");
        break;
    default:
        buf_printf(out, "&#%u;", (unsigned)character);
    }
}

void soap_text(struct buf *out, const char *text)
{
    const unsigned char *next = (const unsigned char *)text;
    while (*next) {
        const unsigned char *run = next;
        while (is_plain[*next]) {
            next++;
        }
        buf_append(out, run, (size_t)(next - run));
        if (*next) {
            uint32_t character;
            next = take_character(next, &character);
            put_reference(out, character);
        }
    }
}

static void open_element(struct buf *out, const char *name)
{
    buf_putc(out, '<');
    buf_puts(out, name);
    buf_putc(out, '>');
}

static void close_element(struct buf *out, const char *name)
{
    buf_puts(out, "</");
    buf_puts(out, name);
    buf_putc(out, '>');
}

void soap_element(struct buf *out, const char *name, const char *text)
{
    open_element(out, name);
    soap_text(out, text);
    close_element(out, name);
}

void soap_element_unsigned(struct buf *out, const char *name, uint64_t number)
{
    open_element(out, name);
    buf_put_unsigned(out, number);
    close_element(out, name);
}

struct literal {
    const char *text;
    size_t length;
};

#define LITERAL(text)                                                                              \
    {                                                                                              \
        (text), sizeof(text) - 1                                                                   \
    }

static const struct literal value_start[] = {
    [CWMP_TYPE_STRING] = LITERAL("<Value xsi:type=\"xsd:string\">"),
    [CWMP_TYPE_INT] = LITERAL("<Value xsi:type=\"xsd:int\">"),
    [CWMP_TYPE_UNSIGNED_INT] = LITERAL("<Value xsi:type=\"xsd:unsignedInt\">"),
    [CWMP_TYPE_LONG] = LITERAL("<Value xsi:type=\"xsd:long\">"),
    [CWMP_TYPE_UNSIGNED_LONG] = LITERAL("<Value xsi:type=\"xsd:unsignedLong\">"),
    [CWMP_TYPE_BOOLEAN] = LITERAL("<Value xsi:type=\"xsd:boolean\">"),
    [CWMP_TYPE_DATE_TIME] = LITERAL("<Value xsi:type=\"xsd:dateTime\">"),
    [CWMP_TYPE_BASE64] = LITERAL("<Value xsi:type=\"xsd:base64Binary\">"),
    [CWMP_TYPE_HEX_BINARY] = LITERAL("<Value xsi:type=\"xsd:hexBinary\">"),
    [CWMP_TYPE_DECIMAL] = LITERAL("<Value xsi:type=\"xsd:decimal\">"),
};
static const char value_end[] = "</Value>";

static void put_value(struct buf *out, const struct value *value)
{
    if (value->type == CWMP_TYPE_STRING) {
        soap_text(out, value->string);
    } else {
        /* No other type's lexical form has a character that XML would want escaped. */
        value_print(value, out);
    }
}

void soap_value(struct buf *out, const struct value *value)
{
    buf_append(out, value_start[value->type].text, value_start[value->type].length);
    put_value(out, value);
    buf_append(out, value_end, sizeof value_end - 1);
}

static char *put(char *at, const char *text, size_t length)
{
    memcpy(at, text, length);
    return at + length;
}

void soap_parameter_value(struct buf *out, const char *name, size_t length,
                          const struct value *value)
{
    static const char start[] = "<ParameterValueStruct><Name>", name_end[] = "</Name>",
                      end[] = "</Value></ParameterValueStruct>";
    const struct literal *type = &value_start[value->type];
    char *at = buf_extend(out, sizeof start - 1 + length + sizeof name_end - 1 + type->length);

    at = put(at, start, sizeof start - 1);
    at = put(at, name, length);
    at = put(at, name_end, sizeof name_end - 1);
    put(at, type->text, type->length);
    put_value(out, value);
    buf_append(out, end, sizeof end - 1);
}

struct soap_array soap_array_open(struct buf *out, const char *name, const char *member_type)
{
    buf_putc(out, '<');
    buf_puts(out, name);
    buf_puts(out, " soap-enc:arrayType=\"");
    buf_puts(out, member_type);
    buf_putc(out, '[');
    struct soap_array array = {.count_at = out->length};
    buf_puts(out, "]\">");
    return array;
}

void soap_array_close(struct buf *out, struct soap_array array, const char *name, size_t count)
{
    char digits[24];
    size_t length = (size_t)snprintf(digits, sizeof digits, "%zu", count);
    size_t tail = out->length - array.count_at;
    buf_append(out, digits, length); /* makes the room */
    memmove(out->data + array.count_at + length, out->data + array.count_at, tail);
    memcpy(out->data + array.count_at, digits, length);
    close_element(out, name);
}
