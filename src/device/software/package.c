/* SPDX-License-Identifier: Apache-2.0 */
#include "device/software/package.h"

#include "base/text.h"
#include "device/files.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#define MANIFEST_LIMIT  65536
#define ARGUMENTS_LIMIT 64

struct manifest {
    struct package *package;
    struct arena *arena;
};

static bool is_name(const char *text, size_t most)
{
    size_t length = strlen(text);

    return length > 0 && length <= most && text[0] != '.' && text[0] != '-' &&
           strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.") ==
               length;
}

static bool is_text(const char *text, size_t most)
{
    size_t characters;

    for (const char *c = text; *c != '\0'; c++)
        if ((unsigned char)*c < 0x20)
            return false;
    return text_utf8_length(text, &characters) && characters > 0 && characters <= most;
}

static const char *take_once(const char **place, const char *value, bool good, const char *wrong)
{
    if (*place != NULL)
        return "is given twice";
    if (!good)
        return wrong;
    *place = value;
    return NULL;
}

static struct package_execution *find_execution(struct package *package, const char *name)
{
    for (size_t i = 0; i < package->execution_count; i++)
        if (text_equal(package->executions[i].name, name))
            return &package->executions[i];
    return NULL;
}

/* Within the archive: relative, and no step up. */
static bool is_inside(const char *path)
{
    for (const char *part = path; part != NULL; part = strchr(part, '/')) {
        part += *part == '/';
        if (strncmp(part, "..", 2) == 0 && (part[2] == '/' || part[2] == '\0'))
            return false;
    }
    return path[0] != '/' && path[0] != '\0';
}

static const char *take_execute(struct manifest *manifest, char *value)
{
    struct package *package = manifest->package;
    struct package_execution *execution = &package->executions[package->execution_count];
    char *rest = NULL, *name = strtok_r(value, " \t", &rest);
    size_t count = 0;

    if (package->execution_count == PACKAGE_EXECUTIONS)
        return "is given too often";
    if (name == NULL || !is_name(name, 64))
        return "has no name of letters, digits, and - _ .";
    if (find_execution(package, name) != NULL)
        return "is given twice for one name";
    execution->name = arena_strdup(manifest->arena, name);
    execution->arguments =
        arena_alloc(manifest->arena, (ARGUMENTS_LIMIT + 1) * sizeof *execution->arguments);
    for (char *word; (word = strtok_r(NULL, " \t", &rest)) != NULL; count++) {
        if (count == ARGUMENTS_LIMIT)
            return "has too many arguments";
        execution->arguments[count] = arena_strdup(manifest->arena, word);
    }
    if (count == 0)
        return "has no program";
    if (!is_inside(execution->arguments[0]))
        return "has a program outside the archive";
    package->execution_count++;
    return NULL;
}

static const char *take_line(struct manifest *manifest, const char *key, char *value)
{
    struct package *package = manifest->package;
    const char *copy = arena_strdup(manifest->arena, value);

    if (text_equal(key, "name"))
        return take_once(&package->name, copy, is_name(value, 64),
                         "is not a name of letters, digits, and - _ .");
    if (text_equal(key, "vendor"))
        return take_once(&package->vendor, copy, is_name(value, 128), "is not a domain name");
    if (text_equal(key, "version"))
        return take_once(&package->version, copy, is_text(value, 32),
                         "is not text of 1 to 32 characters");
    if (text_equal(key, "description"))
        return take_once(&package->description, copy, is_text(value, 256),
                         "is not text of 1 to 256 characters");
    if (text_equal(key, "execute"))
        return take_execute(manifest, value);
    if (text_equal(key, "autostart")) {
        struct package_execution *execution = find_execution(package, value);

        if (execution == NULL)
            return "names no execution unit of a line before";
        execution->autostart = true;
        return NULL;
    }
    if (!text_equal(key, "depends"))
        return "is no key";
    if (package->depend_count == PACKAGE_DEPENDS)
        return "is given too often";
    if (!is_name(value, 64))
        return "is not a name of letters, digits, and - _ .";
    package->depends[package->depend_count++] = copy;
    return NULL;
}

static enum cwmp_fault wrong(struct cwmp_error *error, unsigned line, const char *key,
                             const char *what)
{
    return cwmp_fail(error, CWMP_FAULT_FILE_CORRUPTED, "%s:%u: %.64s %s", PACKAGE_MANIFEST, line,
                     key, what);
}

enum cwmp_fault package_parse(char *text, struct arena *arena, struct package *package,
                              struct cwmp_error *error)
{
    struct manifest manifest = {.package = package, .arena = arena};
    unsigned number = 0;

    *package = (struct package){0};
    for (char *line; (line = files_next_line(&text)) != NULL;) {
        char *equals = strchr(line, '=');
        const char *fault;

        number++;
        line = files_trim(line);
        if (*line == '\0' || *line == '#')
            continue;
        if (equals == NULL)
            return wrong(error, number, line, "is not of the form 'key = value'");
        *equals = '\0';
        line = files_trim(line);
        fault = take_line(&manifest, line, files_trim(equals + 1));
        if (fault != NULL)
            return wrong(error, number, line, fault);
    }
    if (package->name == NULL || package->vendor == NULL || package->version == NULL)
        return cwmp_fail(error, CWMP_FAULT_FILE_CORRUPTED, "%s: %s is missing", PACKAGE_MANIFEST,
                         package->name == NULL     ? "name"
                         : package->vendor == NULL ? "vendor"
                                                   : "version");
    if (package->description == NULL)
        package->description = "";
    return CWMP_OK;
}

enum cwmp_fault package_read(const char *folder, struct arena *arena, struct package *package,
                             struct cwmp_error *error)
{
    const char *path = arena_printf(arena, "%s/%s", folder, PACKAGE_MANIFEST);
    struct buf content = {0};
    enum cwmp_fault fault;

    if (!files_read(path, MANIFEST_LIMIT + 1, &content))
        fault = cwmp_fail(error, CWMP_FAULT_FILE_CORRUPTED, "the archive has no usable %s: %s",
                          PACKAGE_MANIFEST, strerror(errno));
    else if (content.length > MANIFEST_LIMIT || strlen(buf_text(&content)) != content.length)
        fault = cwmp_fail(error, CWMP_FAULT_FILE_CORRUPTED, "%s is no text of at most %d bytes",
                          PACKAGE_MANIFEST, MANIFEST_LIMIT);
    else
        fault = package_parse(arena_strdup(arena, buf_text(&content)), arena, package, error);
    buf_free(&content);
    return fault;
}
