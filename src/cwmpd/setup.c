/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/setup.h"

#include "base/buf.h"
#include "base/text.h"
#include "base/url.h"

#include <netinet/in.h>
#include <stddef.h>

/* Texts of the store. */
#define TEXT_CONFIGURED  "configured"
#define TEXT_CA          STORE_CONFIGURATION "ca"
#define TEXT_CRL         STORE_CONFIGURATION "crl"
#define TEXT_CERTIFICATE STORE_CONFIGURATION "certificate"
#define TEXT_KEY         STORE_CONFIGURATION "key"
#define TEXT_BASIC       STORE_CONFIGURATION "basic-over-http"
#define TEXT_PROXY       STORE_CONFIGURATION "proxy"
#define TEXT_PROXY_USER  STORE_CONFIGURATION "proxy-username"
#define TEXT_PROXY_WORD  STORE_CONFIGURATION "proxy-password"
#define TEXT_CPE_URL     STORE_CONFIGURATION "cpe-url"

static enum cwmp_fault keep_transport(struct store *store, const struct config_transport *transport,
                                      struct cwmp_error *error)
{
    const struct {
        const char *name, *value;
    } texts[] = {{TEXT_CA, transport->ca_file},
                 {TEXT_CRL, transport->crl_file},
                 {TEXT_CERTIFICATE, transport->certificate_file},
                 {TEXT_KEY, transport->key_file},
                 {TEXT_BASIC, transport->basic_over_http ? "yes" : ""},
                 {TEXT_PROXY, transport->proxy},
                 {TEXT_PROXY_USER, transport->proxy_username},
                 {TEXT_PROXY_WORD, transport->proxy_password},
                 {TEXT_CPE_URL, transport->cpe_url}};
    enum cwmp_fault fault = CWMP_OK;

    for (size_t i = 0; fault == CWMP_OK && i < sizeof texts / sizeof *texts; i++)
        fault =
            store_set_text(store, texts[i].name, texts[i].value[0] ? texts[i].value : NULL, error);
    return fault;
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
        fault = store_factory_reset(store, error);
    if (fault == CWMP_OK && file)
        fault = keep_transport(store, &setup->config.transport, error);
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

/* The roles that a configuration can set, without the ACS URL: there is always one to keep. */
static const enum model_role settings[] = {ROLE_ENABLE_CWMP,
                                           ROLE_ACS_USERNAME,
                                           ROLE_ACS_PASSWORD,
                                           ROLE_CONNECTION_REQUEST_USERNAME,
                                           ROLE_CONNECTION_REQUEST_PASSWORD,
                                           ROLE_PERIODIC_INFORM_ENABLE,
                                           ROLE_PERIODIC_INFORM_INTERVAL,
                                           ROLE_PERIODIC_INFORM_TIME,
                                           ROLE_CPE_TIMEOUT,
                                           ROLE_DOWNLOAD_ENABLE,
                                           ROLE_UPLOAD_ENABLE};

static bool is_set(const struct config *config, enum model_role role)
{
    for (const struct config_setting *setting = config->settings; setting; setting = setting->next)
        if (setting->role == role)
            return true;
    return false;
}

static bool is_secret(enum model_role role)
{
    return role == ROLE_ACS_PASSWORD || role == ROLE_CONNECTION_REQUEST_PASSWORD;
}

/* What the configuration does not say goes back to its default; passwords do not when it comes from
 * elsewhere, where they are left out (R-UPL-03, R-UPL-04). */
static enum cwmp_fault stage_defaults(const struct config *config, bool passwords,
                                      const struct schema *schema,
                                      struct model_transaction *transaction,
                                      struct cwmp_error *error)
{
    enum cwmp_fault fault = CWMP_OK;

    for (size_t i = 0; fault == CWMP_OK && i < sizeof settings / sizeof *settings; i++) {
        enum model_role role = settings[i];
        struct buf text = {0};

        if (schema->roles[role] == SCHEMA_NONE || is_set(config, role) ||
            (is_secret(role) && !passwords))
            continue;
        config_default(schema, role, &text);
        fault = model_set_role(transaction, role, buf_text(&text), error);
        buf_free(&text);
    }
    return fault;
}

static enum cwmp_fault stage(const struct config *config, bool passwords, struct model *model,
                             struct model_transaction **transaction, struct cwmp_error *error)
{
    enum cwmp_fault fault;

    *transaction = model_begin(model, MODEL_ORIGIN_LOCAL);
    fault = stage_defaults(config, passwords, model_schema(model), *transaction, error);
    if (fault == CWMP_OK)
        fault = config_stage(config, *transaction, error);
    if (fault != CWMP_OK)
        model_abort(*transaction);
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

enum cwmp_fault setup_finish(const struct setup *setup, struct store *store, struct model *model,
                             struct cwmp_error *error)
{
    enum cwmp_fault fault = CWMP_OK;

    if (!setup->due)
        return CWMP_OK;
    if (setup->replaces)
        fault = replace_settings(&setup->config, true, model, model_commit, error);
    else if (setup->has_config)
        fault = config_apply(&setup->config, model, error);
    if (fault == CWMP_OK)
        fault = store_set_text(store, TEXT_CONFIGURED, "yes", error);
    if (fault == CWMP_OK)
        return store_commit(store, error);
    store_rollback(store);
    return fault;
}

struct config_transport setup_config_transport(struct store *store, bool startup,
                                               struct arena *arena)
{
    const char *(*text)(struct store *, const char *, struct arena *) =
        startup ? store_startup_text : store_text;
    const char *const names[] = {TEXT_CA,    TEXT_CRL,        TEXT_CERTIFICATE, TEXT_KEY,
                                 TEXT_PROXY, TEXT_PROXY_USER, TEXT_PROXY_WORD,  TEXT_CPE_URL};
    struct config_transport transport = {0};
    const char **const texts[] = {
        &transport.ca_file,        &transport.crl_file, &transport.certificate_file,
        &transport.key_file,       &transport.proxy,    &transport.proxy_username,
        &transport.proxy_password, &transport.cpe_url};

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        *texts[i] = text(store, names[i], arena);
        if (!*texts[i])
            *texts[i] = "";
    }
    transport.basic_over_http = text(store, TEXT_BASIC, arena) != NULL;
    return transport;
}

enum cwmp_fault setup_check(const struct config *config, struct model *model,
                            struct cwmp_error *error)
{
    return replace_settings(config, false, model, model_check, error);
}

enum cwmp_fault setup_replace(const struct config *config, struct store *store,
                              struct model *startup, struct cwmp_error *error)
{
    struct arena *arena = arena_new();
    struct config_transport before = setup_config_transport(store, true, arena);
    struct config_transport after = config->transport;
    enum cwmp_fault fault;

    /* A password of the same login, which is left out as the others are. */
    if (after.proxy_password[0] == '\0' && text_equal(after.proxy, before.proxy) &&
        text_equal(after.proxy_username, before.proxy_username))
        after.proxy_password = before.proxy_password;
    fault = store_begin(store, error);
    if (fault == CWMP_OK) {
        fault = keep_transport(store, &after, error);
        if (fault == CWMP_OK)
            fault = replace_settings(config, false, startup, model_commit, error);
        if (fault == CWMP_OK)
            fault = store_commit(store, error);
        else
            store_rollback(store);
    }
    arena_free(arena);
    return fault;
}

struct http_session_options setup_transport(struct store *store, struct arena *arena)
{
    return (struct http_session_options){
        .ca_file = store_text(store, TEXT_CA, arena),
        .crl_file = store_text(store, TEXT_CRL, arena),
        .certificate_file = store_text(store, TEXT_CERTIFICATE, arena),
        .key_file = store_text(store, TEXT_KEY, arena),
        .proxy = store_text(store, TEXT_PROXY, arena),
        .proxy_username = store_text(store, TEXT_PROXY_USER, arena),
        .proxy_password = store_text(store, TEXT_PROXY_WORD, arena),
        .basic_over_http = store_text(store, TEXT_BASIC, arena) != NULL};
}

static bool is_low_port(const char *text)
{
    struct url url;

    return url_parse(text, &url) && !url.default_port && url.port < IPPORT_RESERVED;
}

/* A file that cannot be read, or not understood, is told when it is due. */
bool setup_uses_low_port(struct store *store, const struct setup_files *files)
{
    struct arena *arena = arena_new();
    struct config config;
    struct cwmp_error error;
    bool low = is_low_port(setup_place(store, arena).url) ||
               (files->config &&
                config_read(files->opener, files->config, arena, &config, &error) == CWMP_OK &&
                is_low_port(config.transport.cpe_url));

    arena_free(arena);
    return low;
}

struct listener_place setup_place(struct store *store, struct arena *arena)
{
    const char *url = store_text(store, TEXT_CPE_URL, arena);

    return (struct listener_place){.url = url ? url : "", .link = ""};
}
