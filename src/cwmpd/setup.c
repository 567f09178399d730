/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/setup.h"

#include "base/buf.h"
#include "base/text.h"
#include "base/url.h"
#include "cwmpd/addressing.h"

#include <netinet/in.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

/* Texts of the store. */
#define TEXT_CONFIGURED "configured"
#define TEXT_SETTINGS   STORE_CONFIGURATION "settings"

struct settings *setup_settings(struct store *store, bool startup)
{
    struct settings *settings = settings_new();
    struct arena *arena = arena_new();
    const char *text = startup ? store_startup_text(store, TEXT_SETTINGS, arena)
                               : store_text(store, TEXT_SETTINGS, arena);

    if (text)
        settings_read(settings, text);
    arena_free(arena);
    return settings;
}

enum cwmp_fault setup_keep_settings(struct store *store, const struct settings *settings,
                                    bool startup, struct cwmp_error *error)
{
    struct buf text = {0};
    enum cwmp_fault fault;

    settings_print(settings, &text);
    fault = (startup ? store_set_text : store_note_text)(
        store, TEXT_SETTINGS, text.length > 0 ? buf_text(&text) : NULL, error);
    buf_free_secret(&text);
    return fault;
}

/* What a configuration says alone. */
static struct settings *settings_of(const struct config *config)
{
    struct settings *settings = settings_new();

    config_take_settings(config, settings);
    return settings;
}

/* Inside the transaction: the state has the configuration's transport. */
static enum cwmp_fault start_over(struct setup *setup, struct store *store, bool reset,
                                  const struct setup_files *files, struct arena *arena,
                                  struct cwmp_error *error)
{
    const char *file = files->load ? files->load : files->config;
    enum cwmp_fault fault = CWMP_OK;

    if (file) {
        fault = config_read(files->opener, file, arena, &setup->config, error);
        setup->has_config = true;
    }
    if (fault == CWMP_OK && reset)
        fault = addressing_reset(store, error);
    if (fault == CWMP_OK && file) {
        struct settings *settings = settings_of(&setup->config);
        fault = setup_keep_settings(store, settings, true, error);
        settings_free(settings);
    }
    return fault;
}

enum cwmp_fault setup_begin(struct setup *setup, struct store *store,
                            const struct setup_files *files, struct arena *arena,
                            struct cwmp_error *error)
{
    const char *order = store_text(store, "pending-reboot", arena);
    bool reset = order && text_equal(order, "factory-reset");
    enum cwmp_fault fault;

    *setup =
        (struct setup){.due = reset || files->load || !store_text(store, TEXT_CONFIGURED, arena),
                       .resets = reset,
                       .replaces = files->load != NULL};
    if (!setup->due)
        return CWMP_OK;
    fault = store_begin(store, error);
    if (fault != CWMP_OK)
        return fault;
    fault = start_over(setup, store, reset, files, arena, error);
    if (fault != CWMP_OK)
        store_rollback(store);
    return fault;
}

/* What the configuration does not say goes back to its default, but for the ACS URL: there is
 * always one to keep. Passwords neither when it comes from elsewhere, where they are left out
 * (R-UPL-03, R-UPL-04). */
static enum cwmp_fault stage(const struct config *config, bool passwords, struct model *model,
                             struct model_transaction **transaction, struct cwmp_error *error)
{
    struct arena *arena = arena_new();
    const struct config whole = config_complete(config, passwords, ROLE_ACS_URL, arena);
    enum cwmp_fault fault;

    *transaction = model_begin(model, MODEL_ORIGIN_LOCAL);
    fault = config_stage(&whole, model, *transaction, error);
    if (fault != CWMP_OK)
        model_abort(*transaction);
    arena_free(arena);
    return fault;
}

typedef enum cwmp_fault (*stage_end)(struct model_transaction *transaction, struct arena *arena,
                                     struct model_fault **faults, struct cwmp_error *error);

/* All of it or nothing; with model_check() as the end nothing, but as if. */
static enum cwmp_fault replace_settings(const struct config *config, bool passwords,
                                        struct model *model, stage_end end,
                                        struct cwmp_error *error)
{
    struct model_transaction *transaction;
    struct cwmp_error reason;
    struct arena *arena;
    enum cwmp_fault fault = stage(config, passwords, model, &transaction, error);

    if (fault != CWMP_OK)
        return fault;
    arena = arena_new();
    fault = end(transaction, arena, NULL, &reason);
    if (fault != CWMP_OK)
        cwmp_fail(error, fault, "%s: %s", config->file, reason.text);
    arena_free(arena);
    return fault;
}

/* The settings are in the store already. */
static enum cwmp_fault apply_parameters(const struct config *config, struct model *model,
                                        struct cwmp_error *error)
{
    struct settings *settings = settings_new();
    enum cwmp_fault fault = config_apply(config, model, settings, error);

    settings_free(settings);
    return fault;
}

/* R-AUT-10: OUI, product class if there is one, serial number, with hyphens between them. */
static void put_device_name(struct model *model, struct buf *out)
{
    static const enum model_role parts[] = {ROLE_MANUFACTURER_OUI, ROLE_PRODUCT_CLASS,
                                            ROLE_SERIAL_NUMBER};
    struct arena *arena = arena_new();

    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        const char *part = model_role_string(model, parts[i], arena);

        if (part[0] != '\0' && out->length > 0)
            buf_putc(out, '-');
        text_percent_encode(out, part, "_");
    }
    arena_free(arena);
}

/* Who has a password and no user name is the device itself. */
static enum cwmp_fault name_login(struct model *model, struct cwmp_error *error)
{
    struct arena *arena = arena_new();
    struct model_transaction *transaction;
    struct buf name = {0};
    enum cwmp_fault fault = CWMP_OK;

    if (model_role_string(model, ROLE_ACS_USERNAME, arena)[0] == '\0' &&
        model_role_string(model, ROLE_ACS_PASSWORD, arena)[0] != '\0') {
        put_device_name(model, &name);
        transaction = model_begin(model, MODEL_ORIGIN_LOCAL);
        fault = model_set_role(transaction, ROLE_ACS_USERNAME, buf_text(&name), error);
        if (fault == CWMP_OK)
            fault = model_commit(transaction, arena, NULL, error);
        else
            model_abort(transaction);
    }
    buf_free(&name);
    arena_free(arena);
    return fault;
}

enum cwmp_fault setup_finish(const struct setup *setup, struct store *store, struct model *model,
                             struct cwmp_error *error)
{
    enum cwmp_fault fault = CWMP_OK;

    if (!setup->due)
        return CWMP_OK;
    if (setup->replaces)
        fault = replace_settings(&setup->config, true, model, model_commit, error);
    else if (setup->has_config)
        fault = apply_parameters(&setup->config, model, error);
    if (fault == CWMP_OK)
        fault = name_login(model, error);
    if (fault == CWMP_OK)
        fault = store_set_text(store, TEXT_CONFIGURED, "yes", error);
    if (fault == CWMP_OK)
        return store_commit(store, error);
    store_rollback(store);
    return fault;
}

enum cwmp_fault setup_check(const struct config *config, struct model *model,
                            struct cwmp_error *error)
{
    return replace_settings(config, false, model, model_check, error);
}

/* A password of the same login, which is left out as the others are. */
static void keep_proxy_password(struct settings *after, const struct settings *before)
{
    static const enum cli_setting login[] = {SETTING_PROXY, SETTING_PROXY_USERNAME};

    for (size_t i = 0; i < sizeof login / sizeof *login; i++)
        if (!text_equal(settings_get(after, login[i], ""), settings_get(before, login[i], "")))
            return;
    if (settings_get(after, SETTING_PROXY_PASSWORD, "")[0] == '\0')
        settings_set(after, SETTING_PROXY_PASSWORD, "",
                     settings_get(before, SETTING_PROXY_PASSWORD, ""));
}

enum cwmp_fault setup_replace(const struct config *config, struct store *store,
                              struct model *startup, struct cwmp_error *error)
{
    struct settings *before = setup_settings(store, true), *after = settings_of(config);
    enum cwmp_fault fault;

    keep_proxy_password(after, before);
    fault = store_begin(store, error);
    if (fault == CWMP_OK) {
        fault = setup_keep_settings(store, after, true, error);
        if (fault == CWMP_OK)
            fault = replace_settings(config, false, startup, model_commit, error);
        if (fault == CWMP_OK)
            fault = store_commit(store, error);
        else
            store_rollback(store);
    }
    settings_free(before);
    settings_free(after);
    return fault;
}

/* NULL when it is not configured. */
static const char *copy_setting(const struct settings *settings, enum cli_setting setting,
                                struct arena *arena)
{
    const char *value = settings_get(settings, setting, "");

    return value[0] != '\0' ? arena_strdup(arena, value) : NULL;
}

struct http_session_options setup_transport(struct store *store, struct arena *arena)
{
    struct settings *settings = setup_settings(store, false);
    struct http_session_options transport = {
        .ca_file = copy_setting(settings, SETTING_CA_FILE, arena),
        .crl_file = copy_setting(settings, SETTING_CRL_FILE, arena),
        .certificate_file = copy_setting(settings, SETTING_CERTIFICATE_FILE, arena),
        .key_file = copy_setting(settings, SETTING_KEY_FILE, arena),
        .proxy = copy_setting(settings, SETTING_PROXY, arena),
        .proxy_username = copy_setting(settings, SETTING_PROXY_USERNAME, arena),
        .proxy_password = copy_setting(settings, SETTING_PROXY_PASSWORD, arena),
        .basic_over_http = settings_is_on(settings, SETTING_BASIC_OVER_HTTP)};

    settings_free(settings);
    return transport;
}

/* Of `cpe url`, or of `cpe source`. */
static bool is_low_port(const char *url_text, const char *source, const char *port)
{
    struct url url;

    if (url_text[0] != '\0')
        return url_parse(url_text, &url) && !url.default_port && url.port < IPPORT_RESERVED;
    return source[0] != '\0' && strtoul(port, NULL, 10) < IPPORT_RESERVED;
}

static bool settings_use_low_port(const struct settings *settings)
{
    return is_low_port(settings_get(settings, SETTING_CPE_URL, ""),
                       settings_get(settings, SETTING_CPE_SOURCE_INTERFACE, ""),
                       settings_get(settings, SETTING_CPE_SOURCE_PORT, ""));
}

static bool config_uses_low_port(const struct config *config)
{
    return is_low_port(config_setting(config, SETTING_CPE_URL, ""),
                       config_setting(config, SETTING_CPE_SOURCE_INTERFACE, ""),
                       config_setting(config, SETTING_CPE_SOURCE_PORT, ""));
}

/* A file that cannot be read, or not understood, is told when it is due. */
bool setup_uses_low_port(struct store *store, const struct setup_files *files)
{
    struct settings *settings = setup_settings(store, false);
    struct arena *arena = arena_new();
    struct config config;
    struct cwmp_error error;
    bool low = settings_use_low_port(settings) ||
               (files->config &&
                config_read(files->opener, files->config, arena, &config, &error) == CWMP_OK &&
                config_uses_low_port(&config));

    arena_free(arena);
    settings_free(settings);
    return low;
}
