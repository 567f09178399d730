/* SPDX-License-Identifier: Apache-2.0 */
#include "acs/replay.h"

#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"

#include <fnmatch.h>
#include <libxml/parser.h>
#include <stdlib.h>
#include <string.h>

#define MASK "***" /* what the recorder put in the place of a secret */

/* Of one message; more are only counted. */
#define LISTED 20

bool acs_replay_queue(struct acs *acs, const struct acs_recording *recording, char *error,
                      size_t error_size)
{
    struct buf script = {0};
    bool ok = true;

    for (size_t i = 0; ok && i < recording->count; i++) {
        const struct acs_pair *pair = &recording->pairs[i];

        if (pair->acs.path != NULL)
            buf_printf(&script, "reply %s\n", pair->acs.path);
        else
            buf_puts(&script, "drop\n");
        if (i + 1 == recording->count || recording->pairs[i + 1].session != pair->session) {
            ok = acs_queue_session(acs, buf_text(&script), error, error_size);
            buf_clear(&script);
        }
    }
    buf_free(&script);
    return ok;
}

/* ---- Comparing two messages ------------------------------------------------------------------ */

struct comparison {
    const struct acs_recording *recording;
    FILE *out;
    const char *where; /* names the message */
    unsigned differences;
    struct buf path; /* to the element under comparison */
};

static void differ(struct comparison *comparison, const char *what, const char *then,
                   const char *now)
{
    if (++comparison->differences <= LISTED)
        fprintf(comparison->out, "%s: %s%s: recorded \"%.200s\", now \"%.200s\"\n",
                comparison->where, buf_text(&comparison->path), what, then, now);
}

static bool is_called(const xmlNode *node, const char *name)
{
    return node != NULL && xmlStrEqual(node->name, BAD_CAST name);
}

static bool is_volatile_name(const struct acs_recording *recording, const char *name)
{
    for (size_t i = 0; i < recording->volatile_count; i++)
        if (fnmatch(recording->volatile_names[i], name, 0) == 0)
            return true;
    return false;
}

/* The Value of a parameter that changes by itself. */
static bool is_volatile_value(const struct comparison *comparison, xmlNode *value)
{
    xmlNode *name = xmlPreviousElementSibling(value);
    xmlChar *text;
    bool found;

    if (!is_called(value, "Value") || !is_called(name, "Name"))
        return false;
    text = xmlNodeGetContent(name);
    found = is_volatile_name(comparison->recording, (const char *)text);
    xmlFree(text);
    return found;
}

static bool is_volatile(const struct comparison *comparison, xmlNode *element)
{
    static const char *const times[] = {"CurrentTime", "StartTime", "CompleteTime"};

    for (size_t i = 0; i < sizeof(times) / sizeof(times[0]); i++)
        if (is_called(element, times[i]))
            return true;
    return is_volatile_name(comparison->recording, buf_text(&comparison->path)) ||
           is_volatile_value(comparison, element);
}

static const char *namespace_of(const xmlNode *node)
{
    return node->ns != NULL ? (const char *)node->ns->href : "";
}

static void compare_attributes(struct comparison *comparison, xmlNode *then, xmlNode *now)
{
    for (xmlAttr *attribute = then->properties; attribute != NULL; attribute = attribute->next) {
        const xmlChar *uri = attribute->ns != NULL ? attribute->ns->href : NULL;
        xmlChar *old = xmlGetNsProp(then, attribute->name, uri);
        xmlChar *new = xmlGetNsProp(now, attribute->name, uri);

        if (new == NULL || !xmlStrEqual(old, new))
            differ(comparison, (const char *)attribute->name, (const char *)old,
                   new != NULL ? (const char *)new : "(none)");
        xmlFree(old);
        xmlFree(new);
    }
}

static void compare_text(struct comparison *comparison, xmlNode *then, xmlNode *now)
{
    xmlChar *old = xmlNodeGetContent(then), *new = xmlNodeGetContent(now);

    if (!xmlStrEqual(old, new) && !xmlStrEqual(old, BAD_CAST MASK))
        differ(comparison, "", (const char *)old, (const char *)new);
    xmlFree(old);
    xmlFree(new);
}

static void compare_elements(struct comparison *comparison, xmlNode *then, xmlNode *now);

static void compare_children(struct comparison *comparison, xmlNode *then, xmlNode *now)
{
    xmlNode *old = xmlFirstElementChild(then), *new = xmlFirstElementChild(now);

    while (old != NULL && new != NULL) {
        compare_elements(comparison, old, new);
        old = xmlNextElementSibling(old);
        new = xmlNextElementSibling(new);
    }
    if (old != NULL || new != NULL)
        differ(comparison, "a further element", old != NULL ? (const char *)old->name : "(none)",
               new != NULL ? (const char *)new->name : "(none)");
}

static void compare_elements(struct comparison *comparison, xmlNode *then, xmlNode *now)
{
    size_t length = comparison->path.length;

    if (!xmlStrEqual(then->name, now->name) || !text_equal(namespace_of(then), namespace_of(now))) {
        differ(comparison, "element", (const char *)then->name, (const char *)now->name);
        return;
    }
    buf_printf(&comparison->path, "%s/", (const char *)then->name);
    if (!is_volatile(comparison, then)) {
        compare_attributes(comparison, then, now);
        if (xmlFirstElementChild(then) == NULL && xmlFirstElementChild(now) == NULL)
            compare_text(comparison, then, now);
        else
            compare_children(comparison, then, now);
    }
    buf_truncate(&comparison->path, length);
}

static void compare_headers(struct comparison *comparison, const struct acs_message *then,
                            const struct acs_exchange *now)
{
    static const char *const names[] = {"Content-Type", "SOAPAction", "Content-Encoding"};

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        const char *old = acs_message_header(then, names[i]);
        const char *new = acs_exchange_header(now, names[i]);
        char *value = old != NULL ? mem_strndup(old, strcspn(old, "\n")) : NULL;

        if ((value == NULL) != (new == NULL) || (value != NULL && !text_equal(value, new)))
            differ(comparison, names[i], value != NULL ? value : "(none)",
                   new != NULL ? new : "(none)");
        free(value);
    }
}

/* The ID of a request of its own is the CPE's affair; that of an answer is the ACS's. */
static void drop_own_id(xmlDoc *document)
{
    xmlNode *header = xmlFirstElementChild(xmlDocGetRootElement(document));
    xmlNode *entry = header != NULL ? xmlFirstElementChild(header) : NULL;
    xmlNode *body = header != NULL ? xmlNextElementSibling(header) : NULL;
    const xmlNode *rpc = body != NULL ? xmlFirstElementChild(body) : NULL;

    if (rpc == NULL || is_called(rpc, "Fault") ||
        text_ends_with((const char *)rpc->name, "Response"))
        return;
    while (entry != NULL && !is_called(entry, "ID"))
        entry = xmlNextElementSibling(entry);
    if (entry != NULL)
        xmlNodeSetContent(entry, BAD_CAST "");
}

static xmlDoc *parse(const char *text, size_t size)
{
    const int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE;
    xmlDoc *document = size > 0 ? xmlReadMemory(text, (int)size, NULL, NULL, options) : NULL;

    if (document != NULL)
        drop_own_id(document);
    return document;
}

static void compare_message(struct comparison *comparison, const struct acs_message *then,
                            const struct acs_exchange *now)
{
    xmlDoc *old = parse(then->body, strlen(then->body)), *new = parse(now->body, now->body_size);
    const char *kind = *now->kind != '\0' ? now->kind : "empty";

    compare_headers(comparison, then, now);
    if (!text_equal(then->kind, kind))
        differ(comparison, "message", then->kind, kind);
    else if (old != NULL && new != NULL)
        compare_elements(comparison, xmlDocGetRootElement(old), xmlDocGetRootElement(new));
    else if ((old == NULL) != (new == NULL))
        differ(comparison, "body", old != NULL ? "XML" : "none", new != NULL ? "XML" : "none");
    xmlFreeDoc(old);
    xmlFreeDoc(new);
}

/* The exchange number `index` (from 0) of a session. */
static const struct acs_exchange *exchange_of(struct acs *acs, unsigned session, size_t index)
{
    const struct acs_exchange *exchange;

    for (size_t i = 0; (exchange = acs_exchange_at(acs, i)) != NULL; i++)
        if (exchange->session == session && index-- == 0)
            return exchange;
    return NULL;
}

static unsigned compare_pair(struct acs *acs, const struct acs_recording *recording,
                             const struct acs_pair *pair, unsigned session, size_t index, FILE *out)
{
    const struct acs_exchange *now = exchange_of(acs, session, index);
    const char *name = strrchr(pair->cpe.path, '/');
    struct comparison comparison = {.recording = recording, .out = out};

    comparison.where = name != NULL ? name + 1 : pair->cpe.path;
    if (now == NULL)
        differ(&comparison, "message", pair->cpe.kind, "(none)");
    else
        compare_message(&comparison, &pair->cpe, now);
    if (comparison.differences > LISTED)
        fprintf(out, "%s: %u more differences\n", comparison.where,
                comparison.differences - LISTED);
    buf_free(&comparison.path);
    return comparison.differences;
}

unsigned acs_replay_compare(struct acs *acs, const struct acs_recording *recording,
                            unsigned first_session, FILE *out)
{
    unsigned differences = 0, last = 0;
    size_t index = 0;

    for (size_t i = 0; i < recording->count; i++) {
        const struct acs_pair *pair = &recording->pairs[i];
        unsigned session = first_session + pair->session - 1;
        const struct acs_exchange *more;

        index = pair->session == last ? index + 1 : 0;
        last = pair->session;
        differences += compare_pair(acs, recording, pair, session, index, out);
        if (i + 1 < recording->count && recording->pairs[i + 1].session == last)
            continue;
        more = exchange_of(acs, session, index + 1);
        if (more != NULL) {
            fprintf(out, "session %u: a message more than was recorded: %s\n", last,
                    *more->kind != '\0' ? more->kind : "empty");
            differences++;
        }
    }
    return differences;
}
