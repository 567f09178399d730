/* SPDX-License-Identifier: Apache-2.0 */
/* The profiles as the model has them now. */
#ifndef BULK_SETTINGS_H
#define BULK_SETTINGS_H

#include "model/model.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum bulk_timestamp { BULK_UNIX_EPOCH, BULK_ISO_8601, BULK_NO_TIMESTAMP };
enum bulk_encoding { BULK_CSV, BULK_JSON, BULK_OTHER_ENCODING };

/* A row of Parameter, or of RequestURIParameter (which has no `exclude`). */
struct bulk_reference {
    uint32_t instance;
    const char *name; /* "": as it is referred to */
    const char *path;
    bool exclude;
};

struct bulk_references {
    struct bulk_reference *items;
    size_t count;
};

struct bulk_profile {
    uint32_t instance;
    bool enabled; /* itself */
    const char *protocol;
    enum bulk_encoding encoding;
    uint32_t interval;
    bool has_reference;
    int64_t reference; /* seconds since 1970 */
    int64_t retained;  /* -1: as many as there is room for */
    struct {
        const char *field_separator, *row_separator, *escape;
        bool by_row; /* ParameterPerRow */
        enum bulk_timestamp timestamp;
    } csv;
    struct {
        bool flat; /* NameValuePair */
        enum bulk_timestamp timestamp;
    } json;
    struct {
        const char *url, *username, *method, *compression;
        bool date, retry, persist;
        uint32_t minimum_wait, multiplier;
    } http;
    struct bulk_references parameters, queries;
};

struct bulk_settings {
    bool enabled;
    struct bulk_profile *profiles;
    size_t count;
};

/* Everything is in `arena`. Nothing is enabled when the root has no bulk data. */
struct bulk_settings bulk_settings_read(struct model *model, struct arena *arena);
/* The collector's password, in clear: not for long. */
const char *bulk_settings_password(struct model *model, uint32_t profile, struct arena *arena);
/* NULL: there is none. */
const struct bulk_profile *bulk_settings_find(const struct bulk_settings *settings,
                                              uint32_t instance);
/* The object that has the profiles, with its final dot; NULL: the root has no bulk data. */
const char *bulk_settings_object(struct model *model, struct arena *arena);

#endif
