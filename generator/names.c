/* SPDX-License-Identifier: Apache-2.0 */
#include "names.h"

#include <ctype.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Words whose capitals do not tell where they end. */
static const char *const words[] = {"WiFi", "UPnP",  "QoS",   "MoCA",  "VoIP",  "VoATM", "VoD",
                                    "WoL",  "IPsec", "PPPoE", "PPPoA", "EoA",   "IPoA",  "DSLite",
                                    "GHz",  "MHz",   "KHz",   "dBm",   "MCast", "UCast", NULL};

/* Keywords of C, and names that <stdbool.h> or the compiler itself defines as macros. */
static const char *const reserved[] = {
    "auto",     "break",  "case",   "char",     "const",    "continue", "default",  "do",
    "double",   "else",   "enum",   "extern",   "float",    "for",      "goto",     "if",
    "inline",   "int",    "long",   "register", "restrict", "return",   "short",    "signed",
    "sizeof",   "static", "struct", "switch",   "typedef",  "union",    "unsigned", "void",
    "volatile", "while",  "asm",    "typeof",   "bool",     "true",     "false",    "unix",
    "linux",    "i386",   "errno",  "stdin",    "stdout",   "stderr",   NULL};

static bool is_reserved(const char *name)
{
    for (size_t i = 0; reserved[i] != NULL; i++) {
        if (strcmp(reserved[i], name) == 0) {
            return true;
        }
    }
    return false;
}

bool names_is_identifier(const char *text)
{
    return text[0] >= 'a' && text[0] <= 'z' &&
           strspn(text, "abcdefghijklmnopqrstuvwxyz_0123456789") == strlen(text) &&
           strlen(text) <= 64 && !is_reserved(text);
}

static bool is_upper(char byte)
{
    return byte >= 'A' && byte <= 'Z';
}

static bool is_lower(char byte)
{
    return byte >= 'a' && byte <= 'z';
}

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static size_t known_word(const char *name)
{
    for (size_t i = 0; words[i] != NULL; i++) {
        size_t length = strlen(words[i]);
        if (strncmp(name, words[i], length) == 0 && !is_lower(name[length])) {
            return length;
        }
    }
    return 0;
}

static size_t count(const char *name, bool (*is_kind)(char))
{
    size_t length = 0;

    while (is_kind(name[length])) {
        length++;
    }
    return length;
}

/* Capitals that are one abbreviation: in IPPing not the second P, which begins the next word, but
 * the v of IPv4 and the s of SSIDs too. */
static size_t abbreviation_length(const char *name)
{
    size_t length = count(name, is_upper);

    if (length > 0 && is_lower(name[length])) {
        bool version = name[length] == 'v' && is_digit(name[length + 1]);
        bool plural = length > 1 && name[length] == 's' && !is_lower(name[length + 1]);
        return version || plural ? length + 1 : length - 1;
    }
    return length;
}

/* The length of the word at the head of a name. Digits belong to the word before them, and after
 * the digits of an abbreviation (L2TPv3, HDMI3D) it may go on. */
static size_t word_length(const char *name)
{
    size_t length = known_word(name);
    bool abbreviation = false;

    if (length == 0) {
        length = abbreviation_length(name);
        abbreviation = length > 0;
    }
    if (length == 0) {
        length = is_upper(name[0]) ? 1 : 0;
        length += count(name + length, is_lower);
    }
    while (is_digit(name[length])) {
        length += count(name + length, is_digit);
        length += count(name + length, is_lower);
        size_t more = abbreviation_length(name + length);
        length += abbreviation || more == 1 ? more : 0;
    }
    return length > 0 ? length : 1;
}

char *names_snake_case(const char *name)
{
    char *snake = xml_need(malloc(2 * strlen(name) + 2));
    size_t used = 0;
    bool boundary = false;

    while (*name != '\0') {
        size_t length = word_length(name);
        if (!isalnum((unsigned char)*name)) {
            boundary = used > 0;
            name++;
            continue;
        }
        if (boundary) {
            snake[used++] = '_';
        }
        for (size_t i = 0; i < length; i++) {
            snake[used++] = (char)tolower((unsigned char)name[i]);
        }
        name += length;
        boundary = true;
    }
    snake[used] = '\0';
    return snake;
}

/* Takes `wanted` (and frees it), or that with the first number that makes it new. The table has
 * for each name that is taken the number to try next. */
static void give_name(xmlHashTable *taken, const char *scope, xmlNode *node, char *wanted)
{
    const char *head = is_lower(wanted[0]) ? "" : "n";
    char *name = xml_format("%s%s%s", head, wanted, is_reserved(wanted) ? "_" : "");
    char *first_key = xml_format("%s %s", scope, name);
    char *key = xml_format("%s", first_key);
    uintptr_t number = (uintptr_t)xml_hash_get(taken, first_key);

    while (xml_hash_get(taken, key) != NULL) {
        free(name);
        free(key);
        name = xml_format("%s%s_%lu", head, wanted, (unsigned long)number);
        key = xml_format("%s %s", scope, name);
        number++;
    }
    xml_hash_set(taken, first_key, (void *)(number > 2 ? number : 2));
    xml_hash_set(taken, key, (void *)(number > 2 ? number : 2));
    xml_set(node, "cname", name);
    free(name);
    free(first_key);
    free(key);
    free(wanted);
}

/* The words of a path without its root and its {i}: "device_info_memory_status". */
static char *path_words(const char *path)
{
    char *names = xml_need(strdup(path));
    char *snake, *placeholder;

    while ((placeholder = strstr(names, "{i}.")) != NULL) {
        memmove(placeholder, placeholder + 4, strlen(placeholder + 4) + 1);
    }
    char *rest = strchr(names, '.') + 1;
    snake = names_snake_case(*rest != '\0' ? rest : names);
    free(names);
    return snake;
}

void names_assign(struct flat *flat)
{
    xmlHashTable *taken = xml_hash_new(xml_count(flat->root, NULL));

    for (xmlNode *object = xml_first(flat->root, "object"); object != NULL;
         object = xml_next(object, "object")) {
        const char *path = xml_attribute(object, "path");
        give_name(taken, "", object, *path != '\0' ? path_words(path) : xml_format("root"));
    }
    for (xmlNode *parameter = xml_first(flat->root, "parameter"); parameter != NULL;
         parameter = xml_next(parameter, "parameter")) {
        give_name(taken, xml_attribute(parameter, "object"), parameter,
                  names_snake_case(xml_attribute(parameter, "name")));
    }
    xmlHashFree(taken, NULL);
}
