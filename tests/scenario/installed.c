/* SPDX-License-Identifier: Apache-2.0 */
#include "scenario/installed.h"

#include "support/files.h"
#include "support/folder.h"

#include <check.h>
#include <stdlib.h>

void installed_open(struct installed *place)
{
    place->arena = arena_new();
    folder_make(place->folder);
    folder_make(place->installed);
}

void installed_close(struct installed *place)
{
    folder_remove(place->folder);
    folder_remove(place->installed);
    arena_free(place->arena);
}

const char *installed_path(const struct installed *place, const char *name)
{
    return arena_printf(place->arena, "%s/%s", place->folder, name);
}

const char *installed_environment(const char *name)
{
    const char *value = getenv(name);

    ck_assert_msg(value != NULL, "%s is not set", name);
    return value;
}

void installed_run(const struct installed *place, const char *command)
{
    int status = system(command);

    if (status != 0) {
        char *output = files_read(installed_path(place, "output")),
             *log = files_read(installed_path(place, "log"));
        ck_abort_msg("%s: status %d\n%s\n%s", command, status, output, log);
    }
}

void installed_install(const struct installed *place)
{
    installed_run(
        place, arena_printf(place->arena,
                            "meson install -C '%s' --no-rebuild --quiet --destdir '%s' >'%s' 2>&1",
                            installed_environment("CWMPD_BUILD"), place->installed,
                            installed_path(place, "output")));
    ck_assert_int_eq(
        setenv("PATH",
               arena_printf(place->arena, "%s%s:%s", place->installed,
                            installed_environment("CWMPD_BINDIR"), installed_environment("PATH")),
               1),
        0);
    ck_assert_int_eq(setenv("PKG_CONFIG_PATH",
                            arena_printf(place->arena, "%s%s/pkgconfig", place->installed,
                                         installed_environment("CWMPD_DATADIR")),
                            1),
                     0);
    ck_assert_int_eq(setenv("CPE_PORT", arena_printf(place->arena, "%u", files_free_port()), 1), 0);
}
