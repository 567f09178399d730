/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What discovery sets in the model, and the memory of where values came from, which lies beside
 * them in the store: a value and its origin change in one durable step.
 */
#include "base/mem.h"
#include "base/text.h"
#include "base/url.h"
#include "discovery/internal.h"

#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

/* Part of the configuration: goes back with the URL when that does. */
#define TEXT_ORIGIN STORE_CONFIGURATION "acs-url-origin"
/* A set of the values below, as a number: those that nobody but discovery has set. */
#define TEXT_VALUES STORE_CONFIGURATION "acs-discovered"
/* The last source of an ACS: that there is one says that DHCP was the way (R-DSC-10). */
#define TEXT_FOUND "acs-found-by-dhcp"

enum { VALUE_LOGIN = 1, VALUE_CODE = 2, VALUE_WAIT = 4, VALUE_MULTIPLIER = 8 };

static const struct {
    enum model_role role;
    unsigned value;
} values[] = {{ROLE_ACS_USERNAME, VALUE_LOGIN},
              {ROLE_ACS_PASSWORD, VALUE_LOGIN},
              {ROLE_PROVISIONING_CODE, VALUE_CODE},
              {ROLE_RETRY_MINIMUM_WAIT_INTERVAL, VALUE_WAIT},
              {ROLE_RETRY_INTERVAL_MULTIPLIER, VALUE_MULTIPLIER}};

static unsigned value_of(enum model_role role)
{
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        if (values[i].role == role)
            return values[i].value;
    return 0;
}

/* ---- Memory ------------------------------------------------------------------------------ */

void discovery_print_source(const struct discovery_source *source, char text[ORIGIN_SIZE])
{
    snprintf(text, ORIGIN_SIZE, "dhcp %c %s", source->family == AF_INET ? '4' : '6',
             source->interface);
}

static bool read_source(const char *text, struct discovery_source *source)
{
    if (!text || (!text_starts_with(text, "dhcp 4 ") && !text_starts_with(text, "dhcp 6 ")) ||
        !discovery_is_interface(text + strlen("dhcp 4 ")))
        return false;
    *source = (struct discovery_source){.family = text[5] == '4' ? AF_INET : AF_INET6};
    snprintf(source->interface, sizeof source->interface, "%s", text + strlen("dhcp 4 "));
    return true;
}

static enum discovery_origin read_origin(const char *url, const char *text)
{
    if (url[0] == '\0')
        return DISCOVERY_ORIGIN_NONE;
    if (!text)
        return DISCOVERY_ORIGIN_CONFIG;
    if (text_starts_with(text, "dhcp "))
        return DISCOVERY_ORIGIN_DHCP;
    if (text_equal(text, "acs"))
        return DISCOVERY_ORIGIN_ACS;
    return text_equal(text, "default") ? DISCOVERY_ORIGIN_DEFAULT : DISCOVERY_ORIGIN_CONFIG;
}

enum discovery_origin discovery_origin(const struct discovery *discovery)
{
    struct arena *arena = arena_new();
    enum discovery_origin origin =
        read_origin(model_role_string(discovery->options.model, ROLE_ACS_URL, arena),
                    store_text(discovery->options.store, TEXT_ORIGIN, arena));

    arena_free(arena);
    return origin;
}

bool discovery_last_source(const struct discovery *discovery, struct discovery_source *source)
{
    struct arena *arena = arena_new();
    bool found = read_source(store_text(discovery->options.store, TEXT_FOUND, arena), source);

    arena_free(arena);
    return found;
}

bool discovery_is_source_in_use(const struct discovery *discovery,
                                const struct discovery_source *source)
{
    struct arena *arena = arena_new();
    const char *text = store_text(discovery->options.store, TEXT_ORIGIN, arena);
    char wanted[ORIGIN_SIZE];
    bool same;

    discovery_print_source(source, wanted);
    same = text && text_equal(text, wanted);
    arena_free(arena);
    return same;
}

static unsigned parse_values(const char *text)
{
    uint64_t set = 0;

    return text && text_to_uint64(text, &set) ? (unsigned)set : 0;
}

static unsigned read_values(const struct discovery *discovery)
{
    struct arena *arena = arena_new();
    unsigned set = parse_values(store_text(discovery->options.store, TEXT_VALUES, arena));

    arena_free(arena);
    return set;
}

/* What the shell sets is durable when it is saved, and so is who has set it. */
static void note_text(struct discovery *discovery, enum model_origin origin, const char *name,
                      const char *text)
{
    struct store *store = discovery->options.store;
    struct cwmp_error error;
    enum cwmp_fault fault = origin == MODEL_ORIGIN_SHELL
                                ? store_note_text(store, name, text, &error)
                                : store_set_text(store, name, text, &error);

    if (fault != CWMP_OK)
        log_error(discovery->options.log, "%s", error.text);
}

void discovery_note_origin(struct discovery *discovery, enum model_origin origin)
{
    struct arena *arena = arena_new();
    const char *url = model_role_string(discovery->options.model, ROLE_ACS_URL, arena);
    const char *text = origin == MODEL_ORIGIN_ACS ? "acs" : "config";

    note_text(discovery, origin, TEXT_ORIGIN, url[0] == '\0' ? NULL : text);
    arena_free(arena);
}

static const char *print_values(unsigned set, char text[12])
{
    snprintf(text, 12, "%u", set);
    return set == 0 ? NULL : text;
}

void discovery_disown(struct discovery *discovery, const struct model_change *change)
{
    unsigned set = read_values(discovery), value = value_of(change->role);
    char text[12];

    if ((set & value) != 0)
        note_text(discovery, change->origin, TEXT_VALUES, print_values(set & ~value, text));
}

bool discovery_has_set(const struct discovery *discovery, enum model_role role, bool startup)
{
    struct arena *arena = arena_new();
    const char *text = (startup ? store_startup_text : store_text)(
        discovery->options.store, role == ROLE_ACS_URL ? TEXT_ORIGIN : TEXT_VALUES, arena);
    bool set;

    if (role == ROLE_ACS_URL)
        set = text && (text_starts_with(text, "dhcp ") || text_equal(text, "default"));
    else
        set = (parse_values(text) & value_of(role)) != 0;
    arena_free(arena);
    return set;
}

/* ---- Setting ----------------------------------------------------------------------------- */

struct setting {
    struct discovery *discovery;
    struct model_transaction *transaction;
    struct arena *arena;
    unsigned set; /* what discovery has set, when this is done */
    unsigned changes;
};

static bool is_default(struct model *model, enum model_role role, struct arena *arena)
{
    const struct schema *schema = model_schema(model);
    const struct schema_parameter *parameter = &schema->parameters[schema->roles[role]];
    const char *text = model_role_string(model, role, arena);

    return text_equal(text, parameter->default_value == SCHEMA_NO_STRING
                                ? ""
                                : schema_string(schema, parameter->default_value));
}

/* Stages a value that differs. One that the model refuses is left out. */
static void set(struct setting *setting, enum model_role role, const char *text)
{
    struct model *model = setting->discovery->options.model;
    struct cwmp_error error;

    if (model_schema(model)->roles[role] == SCHEMA_NONE ||
        text_equal(model_role_string(model, role, setting->arena), text))
        return;
    if (model_set_role(setting->transaction, role, text, &error) == CWMP_OK)
        setting->changes++;
    else
        log_warning(setting->discovery->options.log, "from DHCP: %s", error.text);
}

/* The value is nobody's, or discovery's own. */
static bool may_set(const struct setting *setting, enum model_role role)
{
    struct model *model = setting->discovery->options.model;

    return model_schema(model)->roles[role] != SCHEMA_NONE &&
           ((setting->set & value_of(role)) != 0 || is_default(model, role, setting->arena));
}

static void set_value(struct setting *setting, enum model_role role, const char *text)
{
    if (!may_set(setting, role))
        return;
    set(setting, role, text);
    setting->set |= value_of(role);
}

static void set_values(struct setting *setting, const struct discovery_offer *offer)
{
    if (offer->provisioning_code[0] != '\0')
        set_value(setting, ROLE_PROVISIONING_CODE, offer->provisioning_code);
    if (offer->retry_minimum_wait != 0)
        set_value(setting, ROLE_RETRY_MINIMUM_WAIT_INTERVAL,
                  arena_printf(setting->arena, "%u", offer->retry_minimum_wait));
    if (offer->retry_multiplier != 0)
        set_value(setting, ROLE_RETRY_INTERVAL_MULTIPLIER,
                  arena_printf(setting->arena, "%u", offer->retry_multiplier));
}

/* Of one ACS's login another one learns nothing. */
static void set_login(struct setting *setting, const struct discovery_offer *offer)
{
    if (offer->username[0] != '\0' && may_set(setting, ROLE_ACS_USERNAME)) {
        set(setting, ROLE_ACS_USERNAME, offer->username);
        set(setting, ROLE_ACS_PASSWORD, offer->password);
        setting->set |= VALUE_LOGIN;
    } else if ((setting->set & VALUE_LOGIN) != 0) {
        set(setting, ROLE_ACS_USERNAME, "");
        set(setting, ROLE_ACS_PASSWORD, "");
        setting->set &= ~(unsigned)VALUE_LOGIN;
    }
}

/* Inside the store's transaction. `origin` NULL: the URL stays. */
static enum cwmp_fault commit(struct setting *setting, const char *origin, struct cwmp_error *error)
{
    struct store *store = setting->discovery->options.store;
    enum cwmp_fault fault = CWMP_OK;
    char text[12];

    if (origin)
        fault = store_set_text(store, TEXT_ORIGIN, origin, error);
    if (fault == CWMP_OK && origin && text_starts_with(origin, "dhcp "))
        fault = store_set_text(store, TEXT_FOUND, origin, error);
    if (fault == CWMP_OK)
        fault = store_set_text(store, TEXT_VALUES, print_values(setting->set, text), error);
    if (fault != CWMP_OK || setting->changes == 0) {
        model_abort(setting->transaction);
        return fault;
    }
    return model_commit(setting->transaction, setting->arena, NULL, error);
}

static void apply(struct discovery *discovery, const struct discovery_offer *offer,
                  const char *origin, bool login)
{
    struct setting setting = {.discovery = discovery,
                              .transaction = NULL,
                              .arena = arena_new(),
                              .set = read_values(discovery)};
    unsigned before = setting.set;
    struct cwmp_error error;
    enum cwmp_fault fault = store_begin(discovery->options.store, &error);

    if (fault == CWMP_OK) {
        setting.transaction = model_begin(discovery->options.model, MODEL_ORIGIN_DEVICE);
        if (origin)
            set(&setting, ROLE_ACS_URL, offer->url);
        if (login)
            set_login(&setting, offer);
        set_values(&setting, offer);
        discovery->applying = true;
        if (origin || setting.changes > 0 || setting.set != before)
            fault = commit(&setting, origin, &error);
        else
            model_abort(setting.transaction);
        discovery->applying = false;
        if (fault == CWMP_OK)
            fault = store_commit(discovery->options.store, &error);
        else
            store_rollback(discovery->options.store);
    }
    if (fault != CWMP_OK)
        log_error(discovery->options.log, "what DHCP says of the ACS cannot be kept: %s",
                  error.text);
    arena_free(setting.arena);
}

bool discovery_is_tls(const char *text)
{
    struct url url;

    return url_parse(text, &url) && url.tls;
}

static bool is_downgrade(const struct discovery *discovery, const char *url)
{
    struct arena *arena = arena_new();
    const char *now = model_role_string(discovery->options.model, ROLE_ACS_URL, arena);
    bool down = discovery_is_tls(now) && !discovery_is_tls(url);

    arena_free(arena);
    return down;
}

void discovery_apply_url(struct discovery *discovery, const struct discovery_offer *offer,
                         const struct discovery_source *source)
{
    char origin[ORIGIN_SIZE] = "default";

    if (source)
        discovery_print_source(source, origin);
    if (is_downgrade(discovery, offer->url))
        log_warning(discovery->options.log, "the new ACS is to be reached without TLS (R-DSC-15)");
    log_info(discovery->options.log, "ACS URL %s is from %s%s%s", offer->url,
             source ? "DHCP on " : "the default ACS", source ? source->interface : "",
             source && source->family == AF_INET6 ? " (IPv6)" : "");
    apply(discovery, offer, origin, true);
}

void discovery_apply_values(struct discovery *discovery, const struct discovery_offer *offer,
                            bool login)
{
    apply(discovery, offer, NULL, login);
}
