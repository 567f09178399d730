/* SPDX-License-Identifier: Apache-2.0 */
/* Units as folders: each change is one rename. */
#include "device/software/internal.h"

#include "base/fields.h"
#include "device/files.h"
#include "device/software/package.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define SETTINGS_LIMIT 16384

const char *disk_unit_folder(const struct software *software, const char *key, struct arena *arena)
{
    return arena_printf(arena, "%s/units/%s", software->folder, key);
}

const char *disk_work_path(const struct software *software, const char *name, struct arena *arena)
{
    return arena_printf(arena, "%s/staging/%s", software->folder, name);
}

static int remove_one(const char *path, const struct stat *status, int type, struct FTW *walk)
{
    (void)status;
    (void)type;
    (void)walk;
    remove(path);
    return 0;
}

void disk_remove(const char *path)
{
    nftw(path, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

static enum cwmp_fault fail(struct cwmp_error *error, const char *path)
{
    bool full = errno == ENOSPC || errno == EDQUOT;

    return cwmp_fail(error, full ? CWMP_FAULT_SYSTEM_RESOURCES_EXCEEDED : CWMP_FAULT_INTERNAL_ERROR,
                     "%.300s: %s", path, strerror(errno));
}

enum cwmp_fault disk_prepare(const struct software *software, struct cwmp_error *error)
{
    struct arena *arena = arena_new();
    const char *folders[] = {software->folder, arena_printf(arena, "%s/units", software->folder),
                             arena_printf(arena, "%s/bootstrap", software->folder),
                             arena_printf(arena, "%s/staging", software->folder)};
    enum cwmp_fault fault = CWMP_OK;

    baseline_rescue(software);
    disk_remove(folders[3]);
    for (size_t i = 0; i < sizeof folders / sizeof *folders && fault == CWMP_OK; i++)
        if (mkdir(folders[i], 0700) != 0 && errno != EEXIST)
            fault = fail(error, folders[i]);
    arena_free(arena);
    return fault;
}

bool disk_sync(const char *path)
{
    int descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool done = descriptor >= 0 && fsync(descriptor) == 0;

    if (descriptor >= 0)
        close(descriptor);
    return done;
}

/* ---- Settings ------------------------------------------------------------------------------ */

bool disk_write(const char *path, const struct buf *content)
{
    int descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    bool done = descriptor >= 0 &&
                write(descriptor, content->data, content->length) == (ssize_t)content->length &&
                fsync(descriptor) == 0;

    if (descriptor >= 0)
        close(descriptor);
    return done;
}

static const char *autostart_field(const struct software_execution *execution, struct arena *arena)
{
    return arena_printf(arena, "autostart %s", execution->name);
}

enum cwmp_fault disk_save_settings(const char *folder, const struct software_unit *unit,
                                   struct cwmp_error *error)
{
    struct arena *arena = arena_new();
    const char *path = arena_printf(arena, "%s/settings", folder);
    const char *fresh = arena_printf(arena, "%s/settings.new", folder);
    enum cwmp_fault fault = CWMP_OK;
    struct buf text = {0};

    fields_put(&text, "uuid", unit->uuid);
    fields_put(&text, "url", unit->url);
    fields_put(&text, "username", unit->username);
    fields_put(&text, "password", unit->password);
    fields_put(&text, "change", unit->change);
    fields_put_number(&text, "installed", unit->installed);
    fields_put_number(&text, "updated", unit->updated);
    for (const struct software_execution *execution = unit->executions; execution != NULL;
         execution = execution->next)
        fields_put_number(&text, autostart_field(execution, arena), execution->autostart);
    if (!disk_write(fresh, &text) || rename(fresh, path) != 0 || !disk_sync(folder))
        fault = fail(error, path);
    buf_free_secret(&text);
    arena_free(arena);
    return fault;
}

enum cwmp_fault disk_copy_settings(const char *folder, const char *from, const char *to,
                                   struct cwmp_error *error)
{
    struct arena *arena = arena_new();
    const char *source = arena_printf(arena, "%s/%s", folder, from);
    const char *path = arena_printf(arena, "%s/%s", folder, to);
    const char *fresh = arena_printf(arena, "%s/settings.new", folder);
    enum cwmp_fault fault = CWMP_OK;
    struct buf text = {0};

    if (!files_read(source, SETTINGS_LIMIT, &text))
        fault = fail(error, source);
    else if (!disk_write(fresh, &text) || rename(fresh, path) != 0 || !disk_sync(folder))
        fault = fail(error, path);
    buf_free_secret(&text);
    arena_free(arena);
    return fault;
}

/* What disk_save_settings() wrote; there is none in a package that is just being unpacked. */
static void load_settings(struct software_unit *unit, const char *folder)
{
    struct arena *arena = unit->arena;
    const char *path = arena_printf(arena, "%s/settings", folder), *text;
    struct buf content = {0};

    if (files_read(path, SETTINGS_LIMIT, &content)) {
        text = buf_text(&content);
        snprintf(unit->uuid, sizeof unit->uuid, "%s", fields_get(text, "uuid", arena));
        unit->url = fields_get(text, "url", arena);
        unit->username = fields_get(text, "username", arena);
        unit->password = fields_get(text, "password", arena);
        unit->change = fields_get(text, "change", arena);
        unit->installed = fields_get_number(text, "installed");
        unit->updated = fields_get_number(text, "updated");
        for (struct software_execution *execution = unit->executions; execution != NULL;
             execution = execution->next)
            execution->autostart = fields_get_number(text, autostart_field(execution, arena)) != 0;
    }
    buf_free_secret(&content);
}

/* ---- Loading ------------------------------------------------------------------------------- */

static void take_package(struct software_unit *unit, const struct package *package)
{
    const char **depends = arena_alloc(unit->arena, (package->depend_count + 1) * sizeof *depends);
    struct software_execution **place = &unit->executions;

    unit->name = package->name;
    unit->vendor = package->vendor;
    unit->version = package->version;
    unit->description = package->description;
    memcpy(depends, package->depends, package->depend_count * sizeof *depends);
    unit->depends = depends;
    unit->depend_count = package->depend_count;
    for (size_t i = 0; i < package->execution_count; i++) {
        struct software_execution *execution = arena_alloc(unit->arena, sizeof *execution);

        execution->name = package->executions[i].name;
        execution->arguments = package->executions[i].arguments;
        execution->autostart = package->executions[i].autostart;
        snprintf(execution->key, sizeof execution->key, "%s/%s", unit->key, execution->name);
        *place = execution;
        place = &execution->next;
    }
}

struct software_unit *disk_load_unit(const char *folder, const char *key, struct cwmp_error *error)
{
    struct arena *arena = arena_new();
    struct software_unit *unit = arena_alloc(arena, sizeof *unit);
    struct package package;

    *unit = (struct software_unit){.arena = arena,
                                   .key = arena_strdup(arena, key),
                                   .url = "",
                                   .username = "",
                                   .password = "",
                                   .change = ""};
    if (package_read(arena_printf(arena, "%s/unit", folder), arena, &package, error) != CWMP_OK) {
        arena_free(arena);
        return NULL;
    }
    take_package(unit, &package);
    load_settings(unit, folder);
    return unit;
}

static int is_key(const struct dirent *entry)
{
    const char *digits = entry->d_name + 1;

    return entry->d_name[0] == 'u' && *digits != '\0' &&
           strspn(digits, "0123456789") == strlen(digits);
}

int disk_list(const char *folder, struct dirent ***entries)
{
    *entries = NULL;
    return scandir(folder, entries, is_key, versionsort);
}

void disk_load_all(struct software *software)
{
    struct arena *arena = arena_new();
    struct dirent **entries;
    int count = disk_list(arena_printf(arena, "%s/units", software->folder), &entries);

    for (int i = 0; i < count; i++) {
        const char *key = entries[i]->d_name;
        struct cwmp_error error;
        struct software_unit *unit =
            disk_load_unit(disk_unit_folder(software, key, arena), key, &error);

        if (unit != NULL)
            software_add_unit(software, unit);
        else
            log_error(software->options.log, "deployment unit %s is left alone: %s", key,
                      error.text);
        free(entries[i]);
    }
    free(entries);
    arena_free(arena);
}

/* ---- Moving -------------------------------------------------------------------------------- */

enum cwmp_fault disk_exchange(const struct software *software, const char *folder, const char *key,
                              struct cwmp_error *error)
{
    struct arena *arena = arena_new();
    const char *place = disk_unit_folder(software, key, arena);
    unsigned flags = access(place, F_OK) == 0 ? RENAME_EXCHANGE : RENAME_NOREPLACE;
    enum cwmp_fault fault = CWMP_OK;

    if (!disk_sync(folder) || renameat2(AT_FDCWD, folder, AT_FDCWD, place, flags) != 0 ||
        !disk_sync(arena_printf(arena, "%s/units", software->folder)))
        fault = fail(error, place);
    arena_free(arena);
    return fault;
}

enum cwmp_fault disk_move(const char *folder, const char *place, struct cwmp_error *error)
{
    struct arena *arena = arena_new();
    const char *parents[] = {arena_strndup(arena, folder, (size_t)(strrchr(folder, '/') - folder)),
                             arena_strndup(arena, place, (size_t)(strrchr(place, '/') - place))};
    enum cwmp_fault fault = CWMP_OK;

    if (rename(folder, place) != 0 || !disk_sync(parents[1]) || !disk_sync(parents[0]))
        fault = fail(error, place);
    arena_free(arena);
    return fault;
}
