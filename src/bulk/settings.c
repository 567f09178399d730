/* SPDX-License-Identifier: Apache-2.0 */
#include "bulk/settings.h"

#include "base/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct reading {
    struct arena *arena;
    struct bulk_settings settings;
    size_t base; /* length of the object's name */
};

/* What one value of a profile does to it. */
struct setting {
    const char *name; /* below the profile; {i} is any instance */
    void (*take)(struct reading *reading, struct bulk_profile *profile, uint32_t instance,
                 const struct value *value);
};

static const char *keep(struct reading *reading, const struct value *value)
{
    return arena_strdup(reading->arena, value->string);
}

/* A row of a table of references; rows come in ascending order. */
static struct bulk_reference *need(struct reading *reading, struct bulk_references *list,
                                   uint32_t instance)
{
    struct bulk_reference *longer;

    if (list->count > 0 && list->items[list->count - 1].instance == instance)
        return &list->items[list->count - 1];
    if ((list->count & (list->count - 1)) == 0) { /* at 0 and the powers of two */
        longer = arena_alloc(reading->arena, (list->count ? 2 * list->count : 1) * sizeof *longer);
        if (list->count > 0)
            memcpy(longer, list->items, list->count * sizeof *longer);
        list->items = longer;
    }
    list->items[list->count] =
        (struct bulk_reference){.instance = instance, .name = "", .path = ""};
    return &list->items[list->count++];
}

static enum bulk_timestamp timestamp(const struct value *value)
{
    if (text_equal(value->string, "ISO-8601"))
        return BULK_ISO_8601;
    return text_equal(value->string, "None") ? BULK_NO_TIMESTAMP : BULK_UNIX_EPOCH;
}

#define TAKE(name, statement)                                                                      \
    static void name(struct reading *reading, struct bulk_profile *profile, uint32_t instance,     \
                     const struct value *value)                                                    \
    {                                                                                              \
        (void)reading;                                                                             \
        (void)instance;                                                                            \
        statement;                                                                                 \
    }

TAKE(take_enable, profile->enabled = value->boolean)
TAKE(take_protocol, profile->protocol = keep(reading, value))
TAKE(take_interval, profile->interval = (uint32_t)value->unsigned_)
TAKE(take_retained, profile->retained = value->integer)
TAKE(take_field_separator, profile->csv.field_separator = keep(reading, value))
TAKE(take_row_separator, profile->csv.row_separator = keep(reading, value))
TAKE(take_escape, profile->csv.escape = keep(reading, value))
TAKE(take_csv_format, profile->csv.by_row = text_equal(value->string, "ParameterPerRow"))
TAKE(take_csv_timestamp, profile->csv.timestamp = timestamp(value))
TAKE(take_json_format, profile->json.flat = text_equal(value->string, "NameValuePair"))
TAKE(take_json_timestamp, profile->json.timestamp = timestamp(value))
TAKE(take_url, profile->http.url = keep(reading, value))
TAKE(take_username, profile->http.username = keep(reading, value))
TAKE(take_method, profile->http.method = keep(reading, value))
TAKE(take_compression, profile->http.compression = keep(reading, value))
TAKE(take_date, profile->http.date = value->boolean)
TAKE(take_retry, profile->http.retry = value->boolean)
TAKE(take_minimum_wait, profile->http.minimum_wait = (uint32_t)value->unsigned_)
TAKE(take_multiplier, profile->http.multiplier = (uint32_t)value->unsigned_)
TAKE(take_persist, profile->http.persist = value->boolean)
TAKE(take_name, need(reading, &profile->parameters, instance)->name = keep(reading, value))
TAKE(take_path, need(reading, &profile->parameters, instance)->path = keep(reading, value))
TAKE(take_exclude, need(reading, &profile->parameters, instance)->exclude = value->boolean)
TAKE(take_query_name, need(reading, &profile->queries, instance)->name = keep(reading, value))
TAKE(take_query_path, need(reading, &profile->queries, instance)->path = keep(reading, value))

static void take_encoding(struct reading *reading, struct bulk_profile *profile, uint32_t instance,
                          const struct value *value)
{
    (void)reading;
    (void)instance;
    profile->encoding = text_equal(value->string, "CSV")    ? BULK_CSV
                        : text_equal(value->string, "JSON") ? BULK_JSON
                                                            : BULK_OTHER_ENCODING;
}

/* Relative to boot is no reference: the next boot would have another one. */
static void take_reference(struct reading *reading, struct bulk_profile *profile, uint32_t instance,
                           const struct value *value)
{
    (void)reading;
    (void)instance;
    profile->has_reference = !value->time.relative && value->time.seconds != CWMP_TIME_UNKNOWN;
    profile->reference = profile->has_reference ? value->time.seconds : 0;
}

static const struct setting settings[] = {
    {"Enable", take_enable},
    {"NumberOfRetainedFailedReports", take_retained},
    {"Protocol", take_protocol},
    {"EncodingType", take_encoding},
    {"ReportingInterval", take_interval},
    {"TimeReference", take_reference},
    {"Parameter.{i}.Name", take_name},
    {"Parameter.{i}.Reference", take_path},
    {"Parameter.{i}.Exclude", take_exclude},
    {"CSVEncoding.FieldSeparator", take_field_separator},
    {"CSVEncoding.RowSeparator", take_row_separator},
    {"CSVEncoding.EscapeCharacter", take_escape},
    {"CSVEncoding.ReportFormat", take_csv_format},
    {"CSVEncoding.RowTimestamp", take_csv_timestamp},
    {"JSONEncoding.ReportFormat", take_json_format},
    {"JSONEncoding.ReportTimestamp", take_json_timestamp},
    {"HTTP.URL", take_url},
    {"HTTP.Username", take_username},
    {"HTTP.Compression", take_compression},
    {"HTTP.Method", take_method},
    {"HTTP.UseDateHeader", take_date},
    {"HTTP.RetryEnable", take_retry},
    {"HTTP.RetryMinimumWaitInterval", take_minimum_wait},
    {"HTTP.RetryIntervalMultiplier", take_multiplier},
    {"HTTP.PersistAcrossReboot", take_persist},
    {"HTTP.RequestURIParameter.{i}.Name", take_query_name},
    {"HTTP.RequestURIParameter.{i}.Reference", take_query_path},
};

/* `instance` becomes the number that stands for {i}. */
static bool matches(const char *pattern, const char *name, uint32_t *instance)
{
    char *end;

    while (*pattern != '\0') {
        if (*pattern == '{') {
            *instance = (uint32_t)strtoul(name, &end, 10);
            if (end == name)
                return false;
            name = end;
            pattern += strlen("{i}");
        } else if (*pattern++ != *name++) {
            return false;
        }
    }
    return *name == '\0';
}

static const struct bulk_profile blank = {.protocol = "",
                                          .encoding = BULK_OTHER_ENCODING,
                                          .csv = {",", "\r\n", "\"", false, BULK_UNIX_EPOCH},
                                          .http = {.url = "",
                                                   .username = "",
                                                   .method = "POST",
                                                   .compression = "None",
                                                   .minimum_wait = 5,
                                                   .multiplier = 2000}};

static struct bulk_profile *need_profile(struct reading *reading, uint32_t instance)
{
    struct bulk_settings *list = &reading->settings;
    struct bulk_profile *longer;

    if (list->count > 0 && list->profiles[list->count - 1].instance == instance)
        return &list->profiles[list->count - 1];
    longer = arena_alloc(reading->arena, (list->count + 1) * sizeof *longer);
    if (list->count > 0)
        memcpy(longer, list->profiles, list->count * sizeof *longer);
    list->profiles = longer;
    longer[list->count] = blank;
    longer[list->count].instance = instance;
    return &longer[list->count++];
}

static void visit(void *argument, const struct model_item *item)
{
    struct reading *reading = argument;
    const char *name = item->name + reading->base;
    uint32_t row = 0;
    char *end;
    unsigned long instance;

    if (!text_starts_with(name, "Profile."))
        return;
    name += strlen("Profile.");
    instance = strtoul(name, &end, 10);
    if (*end != '.')
        return;
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++)
        if (matches(settings[i].name, end + 1, &row))
            settings[i].take(reading, need_profile(reading, (uint32_t)instance), row, item->value);
}

const char *bulk_settings_object(struct model *model, struct arena *arena)
{
    const char *path = model_role_path(model, ROLE_BULK_DATA_ENABLE, arena);

    return path != NULL ? arena_strndup(arena, path, (size_t)(strrchr(path, '.') + 1 - path))
                        : NULL;
}

struct bulk_settings bulk_settings_read(struct model *model, struct arena *arena)
{
    struct reading reading = {.arena = arena};
    const char *object = bulk_settings_object(model, arena);
    struct cwmp_error error;

    if (object == NULL)
        return reading.settings;
    reading.base = strlen(object);
    reading.settings.enabled = model_role_boolean(model, ROLE_BULK_DATA_ENABLE, false);
    if (model_visit_values(model, object, visit, &reading, &error) != CWMP_OK)
        reading.settings = (struct bulk_settings){0};
    return reading.settings;
}

const char *bulk_settings_password(struct model *model, uint32_t profile, struct arena *arena)
{
    struct cwmp_error error;
    struct value value;
    const char *name = arena_printf(arena, "%sProfile.%u.HTTP.Password",
                                    bulk_settings_object(model, arena), (unsigned)profile);

    return model_get(model, name, arena, &value, &error) == CWMP_OK ? value.string : "";
}

const struct bulk_profile *bulk_settings_find(const struct bulk_settings *list, uint32_t instance)
{
    for (size_t i = 0; i < list->count; i++)
        if (list->profiles[i].instance == instance)
            return &list->profiles[i];
    return NULL;
}
