/* SPDX-License-Identifier: Apache-2.0 */
#include "about.h"

#include "xml.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#define MAXIMUM_READ  2000 /* bytes of a description that are looked at */
#define MAXIMUM_ABOUT 200  /* bytes of the sentence */

/* Text being written, without blanks at its ends and double ones. */
struct line {
    char text[MAXIMUM_READ + 1];
    size_t length;
};

static void put(struct line *line, char byte)
{
    const bool blank = isspace((unsigned char)byte) || (unsigned char)byte < ' ';
    const bool doubled = line->length == 0 || line->text[line->length - 1] == ' ';

    if (line->length < MAXIMUM_READ && !(blank && doubled)) {
        line->text[line->length++] = (char)(blank ? ' ' : byte);
    }
}

static void put_words(struct line *line, const char *words, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        put(line, words[i]);
    }
}

/* What a template without arguments stands for; others stand for text that is made ({{enum}}). */
static void put_plain_template(struct line *line, const char *name, size_t length)
{
    static const char *const plain[][2] = {
        {"null", "null"},   {"empty", "empty"},          {"true", "true"},
        {"false", "false"}, {"param", "this parameter"}, {"object", "this object"},
    };

    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++) {
        if (strlen(plain[i][0]) == length && memcmp(plain[i][0], name, length) == 0) {
            put_words(line, plain[i][1], strlen(plain[i][1]));
        }
    }
}

/* {{param|Name}}, {{bibref|TR-069|3.7}}: the first argument is what a reader sees. Returns what
 * comes after it. */
static const char *put_template(struct line *line, const char *at)
{
    const char *end = strstr(at, "}}");

    if (end == NULL) {
        return at + strlen(at);
    }
    const char *bar = memchr(at, '|', (size_t)(end - at));
    if (bar == NULL) {
        put_plain_template(line, at, (size_t)(end - at));
    } else {
        const char *next = memchr(bar + 1, '|', (size_t)(end - bar - 1));
        put_words(line, bar + 1, (size_t)((next != NULL ? next : end) - bar - 1));
    }
    return end + strlen("}}");
}

static bool ends_with(const struct line *line, const char *word)
{
    const size_t length = strlen(word);

    return line->length >= length && memcmp(line->text + line->length - length, word, length) == 0;
}

/* After a full stop that is not an abbreviation's, and between paragraphs. */
static bool is_end(const struct line *line, const char *at)
{
    const size_t blanks = strspn(at, " \t\r");

    if (at[blanks] == '\n') {
        const size_t more = strspn(at + blanks + 1, " \t\r");
        if (at[blanks + 1 + more] == '\n') {
            return true;
        }
    }
    return ends_with(line, ".") && isspace((unsigned char)*at) && !ends_with(line, "e.g.") &&
           !ends_with(line, "i.e.") && !ends_with(line, "etc.");
}

/* Cut at a blank, or failing that between two characters. */
static void shorten(struct line *line)
{
    static const char dots[] = " …";
    size_t length = MAXIMUM_ABOUT - strlen(dots);

    if (line->length <= MAXIMUM_ABOUT) {
        return;
    }
    while (length > 0 && line->text[length] != ' ') {
        length--;
    }
    if (length == 0) {
        length = MAXIMUM_ABOUT - strlen(dots);
        while (length > 0 && ((unsigned char)line->text[length] & 0xC0) == 0x80) {
            length--;
        }
    }
    memcpy(line->text + length, dots, strlen(dots));
    line->length = length + strlen(dots);
}

static void summarize(struct line *line, const char *text)
{
    const char *at = text;

    while (*at != '\0' && at - text < MAXIMUM_READ && !(line->length > 0 && is_end(line, at))) {
        if (strncmp(at, "{{", 2) == 0) {
            at = put_template(line, at + 2);
        } else if (strncmp(at, "''", 2) == 0) {
            at += strspn(at, "'");
        } else {
            put(line, *at++);
        }
    }
    /* A character that the limit cut through. */
    while (at - text >= MAXIMUM_READ && line->length > 0 &&
           (unsigned char)line->text[line->length - 1] >= 0x80) {
        line->length--;
    }
    shorten(line);
    while (line->length > 0 && line->text[line->length - 1] == ' ') {
        line->length--;
    }
    line->text[line->length] = '\0';
}

void about_copy(xmlNode *copy, const xmlNode *node)
{
    const xmlNode *description = xml_first(node, "description");
    struct line line = {.length = 0};

    if (description == NULL || xml_attribute_is(description, "action", "append") ||
        xml_attribute_is(description, "action", "prefix")) {
        return;
    }
    char *text = (char *)xml_need(xmlNodeGetContent(description));
    summarize(&line, text);
    xmlFree(text);
    if (line.length > 0) {
        xml_set(copy, "about", line.text);
    }
}
