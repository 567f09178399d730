/* SPDX-License-Identifier: Apache-2.0 */
#include "family.h"

#include "xml.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define MAXIMUM_NUMBERS 6
#define CORRIGENDUM     2 /* the number after the version's two */

struct text {
    const char *start;
    size_t length;
};

struct family {
    struct text stem, label;
    unsigned long version[MAXIMUM_NUMBERS];
    size_t numbers;
};

static bool is_same(struct text a, struct text b)
{
    return a.length == b.length && strncasecmp(a.start, b.start, a.length) == 0;
}

static struct text without_suffix(const char *name)
{
    size_t length = strlen(name);

    if (length > 4 && strcasecmp(name + length - 4, ".xml") == 0) {
        length -= 4;
    }
    return (struct text){name, length};
}

/* The length of the text up to a '-' or the end. */
static size_t token_length(const char *start, const char *end)
{
    size_t length = 0;

    while (start + length < end && start[length] != '-') {
        length++;
    }
    return length;
}

/* The two tokens of the stem, the numbers, and the rest. */
static struct family read_family(struct text name)
{
    const char *at = name.start, *end = name.start + name.length;
    struct family family = {.stem = {at, token_length(at, end)}};

    at += family.stem.length;
    if (at < end) {
        family.stem.length += 1 + token_length(at + 1, end);
        at = name.start + family.stem.length;
    }
    while (at < end && family.numbers < MAXIMUM_NUMBERS) {
        size_t length = token_length(at + 1, end);

        if (length == 0 || length > 9 || strspn(at + 1, "0123456789") < length) {
            break;
        }
        family.version[family.numbers++] = strtoul(at + 1, NULL, 10);
        at += 1 + length;
    }
    family.label = (struct text){at, (size_t)(end - at)};
    return family;
}

static bool begins_alike(const struct family *wanted, const struct family *found)
{
    for (size_t i = 0; i < wanted->numbers; i++) {
        if (i == found->numbers || wanted->version[i] != found->version[i]) {
            return false;
        }
    }
    return true;
}

/* The same for what a spec asks for: of a corrigendum a later one corrects it, and does as well. */
static bool is_as_asked(const struct family *wanted, const struct family *found)
{
    struct family version = *wanted;

    if (wanted->numbers > CORRIGENDUM && found->numbers > CORRIGENDUM &&
        found->version[CORRIGENDUM] > wanted->version[CORRIGENDUM]) {
        version.numbers = CORRIGENDUM;
    }
    return begins_alike(&version, found);
}

/* Negative, zero or positive as `a` is older than, as old as, or newer than `b`. */
static int compare_age(const struct family *a, const struct family *b)
{
    size_t i = 0;

    while (i < a->numbers && i < b->numbers && a->version[i] == b->version[i]) {
        i++;
    }
    if (i < a->numbers && i < b->numbers) {
        return a->version[i] < b->version[i] ? -1 : 1;
    }
    return (int)a->numbers - (int)b->numbers;
}

/* The name of a spec is what follows its last colon. */
static const char *spec_name(const char *spec)
{
    const char *colon = strrchr(spec, ':');

    return colon != NULL ? colon + 1 : spec;
}

bool family_fits(const char *wanted, const char *found)
{
    const char *wanted_name = spec_name(wanted), *found_name = spec_name(found);
    const struct text wanted_prefix = {wanted, (size_t)(wanted_name - wanted)};
    const struct text found_prefix = {found, (size_t)(found_name - found)};
    const struct family a = read_family(without_suffix(wanted_name));
    const struct family b = read_family(without_suffix(found_name));

    return strcmp(wanted, found) == 0 ||
           (is_same(wanted_prefix, found_prefix) && is_same(a.stem, b.stem) && is_as_asked(&a, &b));
}

/* Of two files of the same version, the order of the folder shall not decide. */
static bool is_better(const char *name, const char *best)
{
    if (best == NULL) {
        return true;
    }
    const struct family a = read_family(without_suffix(name));
    const struct family b = read_family(without_suffix(best));
    const int age = compare_age(&a, &b);

    return age > 0 || (age == 0 && strcmp(name, best) < 0);
}

static bool is_wanted(const char *entry, const struct family *name, const struct family *spec)
{
    const size_t length = strlen(entry);
    const struct family family = read_family(without_suffix(entry));

    return length > 4 && strcasecmp(entry + length - 4, ".xml") == 0 &&
           is_same(family.stem, name->stem) && is_same(family.label, name->label) &&
           begins_alike(name, &family) &&
           (!is_same(spec->stem, name->stem) || is_as_asked(spec, &family));
}

static char *find_newest(const char *folder, const struct family *name, const struct family *spec)
{
    DIR *directory = opendir(folder);
    char *best = NULL;

    for (const struct dirent *entry = NULL;
         directory != NULL && (entry = readdir(directory)) != NULL;) {
        if (is_wanted(entry->d_name, name, spec) && is_better(entry->d_name, best)) {
            free(best);
            best = xml_need(strdup(entry->d_name));
        }
    }
    if (directory != NULL) {
        closedir(directory);
    }
    return best;
}

char *family_find(const char *folder, const char *name, const char *spec)
{
    const char *slash = strrchr(name, '/');
    const char *base = slash != NULL ? slash + 1 : name;
    const struct family wanted = read_family(without_suffix(base));
    const struct family version = read_family(without_suffix(spec != NULL ? spec_name(spec) : ""));
    char *path = xml_format("%s/%.*s", folder, (int)(base - name), name);
    char *newest = find_newest(path, &wanted, &version);
    char *file = newest != NULL ? xml_format("%s%s", path, newest) : NULL;

    free(newest);
    free(path);
    return file;
}
