/* SPDX-License-Identifier: Apache-2.0 */
#include "device/identity.h"

#include "base/text.h"
#include "device/files.h"

#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#define FILE_LIMIT 65536

struct key {
    const char *name;
    size_t offset;
    bool required; /* when it is given at all, it is not empty */
    bool oui;
};

#define FIELD(member) offsetof(struct identity, member)

static const struct key keys[] = {
    {"manufacturer", FIELD(manufacturer), true, false},
    {"oui", FIELD(oui), true, true},
    {"product-class", FIELD(product_class), false, false},
    {"serial-number", FIELD(serial_number), true, false},
    {"hardware-version", FIELD(hardware_version), true, false},
    {"software-version", FIELD(software_version), true, false},
};

#define KEY_COUNT (sizeof keys / sizeof keys[0])

static bool is_oui(const char *text)
{
    return strlen(text) == 6 && strspn(text, "0123456789ABCDEF") == 6;
}

static bool has_control_characters(const char *text)
{
    for (; *text != '\0'; text++) {
        if ((unsigned char)*text < 0x20 || *text == 0x7F)
            return true;
    }
    return false;
}

/* What is wrong with the value, or NULL. */
static const char *value_fault(const struct key *key, const char *value)
{
    size_t characters;

    if (!text_utf8_length(value, &characters) || has_control_characters(value))
        return "is not printable UTF-8 text";
    if (key->required && characters == 0)
        return "must not be empty";
    if (key->oui && !is_oui(value))
        return "must be exactly six upper-case hexadecimal digits";
    if (characters > IDENTITY_CHARACTERS)
        return "is longer than 64 characters";
    return NULL;
}

static const struct key *find_key(const char *name)
{
    for (size_t i = 0; i < KEY_COUNT; i++) {
        if (strcmp(keys[i].name, name) == 0)
            return &keys[i];
    }
    return NULL;
}

/* What follows `interface` in the name of such a line; NULL for another line. */
static char *interface_of(char *name)
{
    static const char word[] = "interface";
    size_t length = strlen(word);

    if (!text_starts_with(name, word) || (name[length] != ' ' && name[length] != '\t'))
        return NULL;
    return files_trim(name + length);
}

static bool read_interface(struct interface_names *interfaces, const char *name, const char *link,
                           char *reason, size_t size)
{
    const char *fault = interfaces_add(interfaces, name, link);

    if (fault != NULL)
        snprintf(reason, size, "interface '%.64s' %s: '%.64s'", name, fault, link);
    return fault == NULL;
}

/* A line's text in `reason` when it is not understood. `seen` has a bit for each key. */
static bool read_line(char *line, struct identity *identity, unsigned *seen, char *reason,
                      size_t size)
{
    char *equals = strchr(line, '=');
    const struct key *key;
    const char *value, *fault;
    char *name, *interface;

    if (equals == NULL) {
        snprintf(reason, size, "expected 'key = value', got '%.64s'", line);
        return false;
    }
    *equals = '\0';
    name = files_trim(line);
    value = files_trim(equals + 1);
    interface = interface_of(name);
    if (interface != NULL)
        return read_interface(&identity->interfaces, interface, value, reason, size);
    key = find_key(name);
    if (key == NULL) {
        snprintf(reason, size, "unknown key '%.64s'", name);
        return false;
    }
    if ((*seen & 1U << (key - keys)) != 0) {
        snprintf(reason, size, "%s is given twice", name);
        return false;
    }
    fault = value_fault(key, value);
    if (fault != NULL) {
        snprintf(reason, size, "%s %s: '%.64s'", name, fault, value);
        return false;
    }
    *seen |= 1U << (key - keys);
    memcpy((char *)identity + key->offset, value, strlen(value) + 1);
    if (key->offset == offsetof(struct identity, product_class))
        identity->product_class_given = true;
    return true;
}

static enum cwmp_fault read_lines(const char *file, char *text, struct identity *identity,
                                  struct cwmp_error *error)
{
    unsigned seen = 0;
    unsigned number = 1;

    for (char *line; (line = files_next_line(&text)) != NULL; number++) {
        char reason[256];

        line = files_trim(line);
        if (*line == '\0' || *line == '#')
            continue;
        if (!read_line(line, identity, &seen, reason, sizeof reason))
            return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "%s:%u: %s", file, number,
                             reason);
    }
    return CWMP_OK;
}

enum cwmp_fault identity_read_file(const struct opener *opener, const char *file,
                                   struct identity *identity, struct cwmp_error *error)
{
    struct buf content = {0};
    enum cwmp_fault fault = CWMP_OK;

    if (file == NULL)
        return CWMP_OK;
    if (!files_read_through(opener, file, FILE_LIMIT + 1, &content)) {
        fault = cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                          "%s: the device file cannot be read: %s", file, strerror(errno));
    } else if (content.length > FILE_LIMIT) {
        fault = cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "%s: larger than %d bytes", file,
                          FILE_LIMIT);
    } else if (content.length > 0) {
        if (memchr(content.data, '\0', content.length) != NULL)
            fault = cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "%s: holds a NUL byte", file);
        else
            fault = read_lines(file, content.data, identity, error);
    }
    buf_free(&content);
    return fault;
}
