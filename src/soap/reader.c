/* SPDX-License-Identifier: Apache-2.0 */
#include "soap/reader.h"

#include "base/buf.h"
#include "base/text.h"
#include "soap/envelope.h"
#include "soap/guard.h"
#include "soap/names.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <string.h>

/* Names come from the parser's dictionary, where equal ones are the same pointer; this many are
 * remembered with their copies in the arena. */
#define NAME_CACHE 64

/* Input goes to the parser in pieces of this size, each checked before. */
#define PIECE ((size_t)65536)

struct name_copy {
    const xmlChar *original;
    const char *copy;
};

/* An element whose end has not come yet. */
struct open_element {
    struct soap_node *node;
    struct soap_node *last_child;
    struct buf text;
};

struct soap_reader {
    struct soap_limits limits;
    struct arena *arena;
    xmlParserCtxtPtr parser;
    struct soap_guard guard;
    size_t bytes;
    size_t elements;
    size_t depth;              /* entries of `open` in use */
    struct open_element *open; /* limits.depth of them */
    struct soap_node *envelope;
    const char *not_understood;
    struct name_copy names[NAME_CACHE];
    bool refused;
    struct cwmp_error refusal;
};

struct soap_limits soap_limits_default(void)
{
    return (struct soap_limits){.bytes = (size_t)8 << 20,
                                .depth = 64,
                                .elements = 200000,
                                .attributes = 32,
                                .text = (size_t)1 << 20};
}

static int current_line(const struct soap_reader *reader)
{
    return reader->parser && reader->parser->input ? reader->parser->input->line : 1;
}

/* The first reason stays; the parser is told to stop. */
static void refuse(struct soap_reader *reader, int line, const char *reason)
{
    if (reader->refused) {
        return;
    }
    reader->refused = true;
    cwmp_fail(&reader->refusal, CWMP_FAULT_INVALID_ARGUMENTS,
              "The envelope is refused at line %d: %s", line, reason);
    if (reader->parser) {
        xmlStopParser(reader->parser);
    }
}

static const char *copy_name(struct soap_reader *reader, const xmlChar *name)
{
    if (!name) {
        return "";
    }
    struct name_copy *slot = &reader->names[((uintptr_t)name >> 3) % NAME_CACHE];
    if (slot->original != name) {
        slot->original = name;
        slot->copy = arena_strdup(reader->arena, (const char *)name);
    }
    return slot->copy;
}

/* ---- What the parser tells ----------------------------------------------------------- */

/* One attribute as libxml2 hands it over: five pointers. */
struct attribute {
    const xmlChar *name;
    const xmlChar *prefix;
    const xmlChar *ns;
    const xmlChar *value;
    const xmlChar *end;
};

static bool attribute_is(const struct attribute *attribute, const char *ns, const char *name)
{
    return attribute->ns && text_equal((const char *)attribute->ns, ns) &&
           text_equal((const char *)attribute->name, name);
}

static const char *local_type(struct soap_reader *reader, const struct attribute *attribute)
{
    const char *value = (const char *)attribute->value;
    size_t length = (size_t)(attribute->end - attribute->value);
    const char *colon = memchr(value, ':', length);
    if (colon) {
        length -= (size_t)(colon + 1 - value);
        value = colon + 1;
    }
    return arena_strndup(reader->arena, value, length);
}

static bool is_true(const struct attribute *attribute)
{
    size_t length = (size_t)(attribute->end - attribute->value);
    return (length == 1 && attribute->value[0] == '1') ||
           (length == 4 && memcmp(attribute->value, "true", 4) == 0);
}

static void read_attributes(struct soap_reader *reader, struct soap_node *node, int count,
                            const xmlChar **attributes)
{
    bool header_entry = reader->depth == 2 && text_equal(reader->open[1].node->name, "Header") &&
                        text_equal(reader->open[1].node->ns, SOAP_NS_ENVELOPE);
    for (int i = 0; i < count; i++) {
        const xmlChar **five = attributes + (ptrdiff_t)5 * i;
        struct attribute attribute = {five[0], five[1], five[2], five[3], five[4]};
        if (attribute_is(&attribute, SOAP_NS_XSI, "type")) {
            node->xsi_type = local_type(reader, &attribute);
        } else if (header_entry && !reader->not_understood &&
                   attribute_is(&attribute, SOAP_NS_ENVELOPE, "mustUnderstand") &&
                   is_true(&attribute) && !soap_header_entry_known(node->ns, node->name)) {
            reader->not_understood = node->name;
        }
    }
}

static bool check_root(struct soap_reader *reader, const struct soap_node *node)
{
    if (text_equal(node->name, "Envelope") && text_equal(node->ns, SOAP_NS_ENVELOPE)) {
        return true;
    }
    if (text_equal(node->name, "Envelope") && text_equal(node->ns, SOAP_NS_SOAP_1_2)) {
        refuse(reader, current_line(reader),
               "VersionMismatch, it is of SOAP 1.2 and CWMP has SOAP 1.1");
    } else {
        refuse(reader, current_line(reader), "its root is no Envelope of SOAP 1.1");
    }
    return false;
}

static void on_start(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                     int namespace_count, const xmlChar **namespaces, int attribute_count,
                     int defaulted_count, const xmlChar **attributes)
{
    (void)prefix, (void)namespace_count, (void)namespaces, (void)defaulted_count;
    struct soap_reader *reader = context;
    if (reader->depth == reader->limits.depth) {
        refuse(reader, current_line(reader), "its elements are nested too deep");
        return;
    }
    if (++reader->elements > reader->limits.elements) {
        refuse(reader, current_line(reader), "it has too many elements");
        return;
    }
    struct soap_node *node = arena_alloc(reader->arena, sizeof *node);
    node->name = copy_name(reader, name);
    node->ns = copy_name(reader, uri);
    node->text = "";
    read_attributes(reader, node, attribute_count, attributes);
    if (reader->depth == 0) {
        if (!check_root(reader, node)) {
            return;
        }
        reader->envelope = node;
    } else {
        struct open_element *parent = &reader->open[reader->depth - 1];
        if (parent->last_child) {
            parent->last_child->next = node;
        } else {
            parent->node->child = node;
        }
        parent->last_child = node;
    }
    struct open_element *open = &reader->open[reader->depth++];
    open->node = node;
    open->last_child = NULL;
    buf_clear(&open->text);
}

/* White space between an element's children is layout; any other text is kept as it is. */
static bool is_layout(const struct open_element *open)
{
    return open->last_child && strspn(buf_text(&open->text), " \t\r\n") == open->text.length;
}

static void on_end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
    (void)name, (void)prefix, (void)uri;
    struct soap_reader *reader = context;
    if (reader->refused) {
        return;
    }
    struct open_element *open = &reader->open[--reader->depth];
    if (open->text.length == 0 || is_layout(open)) {
        return;
    }
    size_t characters;
    if (!text_utf8_length(buf_text(&open->text), &characters)) {
        /* The parser lets overlong forms pass in a CDATA section. */
        refuse(reader, current_line(reader), "the text of an element is not UTF-8");
        return;
    }
    open->node->text = arena_strndup(reader->arena, buf_text(&open->text), open->text.length);
}

static void on_text(void *context, const xmlChar *text, int length)
{
    struct soap_reader *reader = context;
    if (reader->refused || reader->depth == 0) {
        return;
    }
    struct open_element *open = &reader->open[reader->depth - 1];
    if ((size_t)length > reader->limits.text - open->text.length) {
        refuse(reader, current_line(reader), "the text of an element is too long");
        return;
    }
    buf_append(&open->text, text, (size_t)length);
}

static void on_doctype(void *context, const xmlChar *name, const xmlChar *external_id,
                       const xmlChar *system_id)
{
    (void)name, (void)external_id, (void)system_id;
    struct soap_reader *reader = context;
    refuse(reader, current_line(reader), "it has a DOCTYPE");
}

static void on_error(void *context, xmlErrorPtr xml_error)
{
    struct soap_reader *reader = context;
    if (xml_error->level < XML_ERR_ERROR) {
        return;
    }
    char reason[256];
    const char *message = xml_error->message ? xml_error->message : "not well-formed XML";
    size_t length = strcspn(message, "\r\n");
    if (length >= sizeof reason) {
        length = sizeof reason - 1;
    }
    memcpy(reason, message, length);
    reason[length] = '\0';
    refuse(reader, xml_error->line, reason);
}

/* ---- Reading ------------------------------------------------------------------------- */

struct soap_reader *soap_reader_new(const struct soap_limits *limits, struct arena *arena)
{
    struct soap_reader *reader = mem_alloc(sizeof *reader);
    reader->limits = *limits;
    reader->arena = arena;
    reader->open = mem_calloc(limits->depth, sizeof *reader->open);
    xmlSAXHandler handler = {
        .initialized = XML_SAX2_MAGIC,
        .startElementNs = on_start,
        .endElementNs = on_end,
        .characters = on_text,
        .ignorableWhitespace = on_text,
        .cdataBlock = on_text,
        .internalSubset = on_doctype,
        .serror = on_error,
    };
    reader->parser = xmlCreatePushParserCtxt(&handler, reader, NULL, 0, NULL);
    if (!reader->parser) {
        refuse(reader, 1, "there is no memory for a parser");
        return reader;
    }
    /* IGNORE_ENC: the input is UTF-8 (R-SOP-10), whatever its declaration names; so none of the
     * converters of the C library ever sees it. */
    xmlCtxtUseOptions(reader->parser, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
    return reader;
}

void soap_reader_free(struct soap_reader *reader)
{
    if (!reader) {
        return;
    }
    if (reader->parser) {
        xmlFreeDoc(reader->parser->myDoc);
        xmlFreeParserCtxt(reader->parser);
    }
    for (size_t i = 0; i < reader->limits.depth; i++) {
        buf_free(&reader->open[i].text);
    }
    free(reader->open);
    free(reader);
}

static void feed_piece(struct soap_reader *reader, const char *data, size_t length)
{
    const char *reason = soap_guard_check(&reader->guard, &reader->limits, data, length);
    if (reason) {
        refuse(reader, current_line(reader), reason);
        return;
    }
    xmlParseChunk(reader->parser, data, (int)length, 0); /* on_error hears what is wrong */
}

bool soap_reader_feed(struct soap_reader *reader, const char *data, size_t length)
{
    if (!reader->refused && length > reader->limits.bytes - reader->bytes) {
        refuse(reader, current_line(reader), "it is too long");
    }
    reader->bytes += reader->refused ? 0 : length;
    while (!reader->refused && length > 0) {
        size_t piece = length < PIECE ? length : PIECE;
        feed_piece(reader, data, piece);
        data += piece;
        length -= piece;
    }
    return !reader->refused;
}

enum cwmp_fault soap_reader_finish(struct soap_reader *reader, struct soap_message *message,
                                   struct cwmp_error *error)
{
    *message = (struct soap_message){.version = SOAP_CWMP_1_0};
    if (!reader->refused) {
        xmlParseChunk(reader->parser, "", 0, 1);
    }
    if (reader->refused) {
        return cwmp_fail(error, reader->refusal.code, "%s", reader->refusal.text);
    }
    message->not_understood = reader->not_understood;
    return soap_envelope_read(reader->envelope, reader->arena, message, error);
}
