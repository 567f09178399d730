/* SPDX-License-Identifier: Apache-2.0 */
/* Which units an operation is for. */
#include "base/text.h"
#include "software/internal.h"

#include <string.h>
#include <strings.h>

static const char *environment_path(const struct orders *orders, struct arena *arena)
{
    static const char *const keys[] = {SOFTWARE_ENVIRONMENT};
    struct cwmp_call call = {.arena = arena, .model = orders->options.model};

    return cwmp_reference(&call, "exec_env", keys, 1);
}

/* A path may have a final dot, and may begin below the root with a dot. */
static bool is_environment(const struct orders *orders, const char *given, struct arena *arena)
{
    const char *path = environment_path(orders, arena);
    size_t length = strlen(given);

    if (length > 0 && given[length - 1] == '.')
        length--;
    given = arena_strndup(arena, given, length);
    if (*given == '.')
        return strchr(path, '.') != NULL && text_equal(strchr(path, '.'), given);
    return text_equal(path, given);
}

static enum cwmp_fault check_environment(const struct orders *orders,
                                         const struct order_operation *operation,
                                         struct cwmp_error *error)
{
    struct arena *arena = arena_new();
    bool known =
        operation->environment[0] == '\0' || is_environment(orders, operation->environment, arena);

    arena_free(arena);
    if (!known)
        return cwmp_fail(error, CWMP_FAULT_UNKNOWN_ENVIRONMENT,
                         "there is no execution environment %.256s", operation->environment);
    if (!software_is_enabled(orders->options.software))
        return cwmp_fail(error, CWMP_FAULT_DISABLED_ENVIRONMENT,
                         "the execution environment is disabled");
    return CWMP_OK;
}

/* R-CDU-05: by UUID, else by URL, else all; R-CDU-06: by UUID. */
static bool is_meant(const struct order_operation *operation, const struct software_unit *unit)
{
    if (operation->version[0] != '\0' && !text_equal(operation->version, unit->version))
        return false;
    if (operation->uuid[0] != '\0')
        return strcasecmp(operation->uuid, unit->uuid) == 0;
    return operation->kind == ORDER_UPDATE &&
           (operation->url[0] == '\0' || text_equal(operation->url, unit->url));
}

const char *orders_find_targets(const struct orders *orders,
                                const struct order_operation *operation, struct arena *arena,
                                struct cwmp_error *error)
{
    bool one = operation->uuid[0] != '\0' || operation->url[0] != '\0';
    const char *list = "";
    size_t count = 0;

    if (check_environment(orders, operation, error) != CWMP_OK)
        return NULL;
    if (operation->kind == ORDER_INSTALL)
        return software_new_key(orders->options.software, arena);
    for (const struct software_unit *unit = software_units(orders->options.software); unit != NULL;
         unit = unit->next) {
        if (!is_meant(operation, unit))
            continue;
        list = arena_printf(arena, "%s%s%s", list, count > 0 ? " " : "", unit->key);
        count++;
    }
    if (count == 0) {
        cwmp_fail(error, CWMP_FAULT_UNKNOWN_UNIT, "no such deployment unit is installed");
        return NULL;
    }
    if (operation->kind == ORDER_UPDATE && one && count > 1) {
        cwmp_fail(error, CWMP_FAULT_VERSION_NOT_SPECIFIED,
                  "several versions are installed, and none is named");
        return NULL;
    }
    return list;
}
