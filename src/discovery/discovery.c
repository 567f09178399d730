/* SPDX-License-Identifier: Apache-2.0 */
/* What is decided, and when: one turn on the loop that looks at everything. */
#include "discovery/discovery.h"

#include "base/mem.h"
#include "base/text.h"
#include "base/timer.h"
#include "base/url.h"
#include "discovery/internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#define NEVER           UINT64_MAX
#define REFRESH_S       86400 /* RFC 8415, section 21.23; the same for DHCPv4 */
#define LEAST_REFRESH_S 600
#define MOST_REFRESH_S  31536000

static void kick(struct discovery *discovery)
{
    if (discovery->started)
        timer_start(discovery->timer, 0);
}

static uint64_t now_ms(const struct discovery *discovery)
{
    return env_monotonic_ms(discovery->options.env);
}

static bool is_enabled(const struct discovery *discovery)
{
    return model_role_boolean(discovery->options.model, ROLE_ACS_URL_DHCP, true);
}

const char *discovery_origin_name(enum discovery_origin origin)
{
    static const char *const names[] = {[DISCOVERY_ORIGIN_NONE] = "none",
                                        [DISCOVERY_ORIGIN_CONFIG] = "config",
                                        [DISCOVERY_ORIGIN_ACS] = "ACS",
                                        [DISCOVERY_ORIGIN_DHCP] = "DHCP",
                                        [DISCOVERY_ORIGIN_DEFAULT] = "default"};

    return names[origin];
}

/* ---- Offers ------------------------------------------------------------------------------ */

static bool same_source(const struct discovery_source *a, const struct discovery_source *b)
{
    return a->family == b->family && text_equal(a->interface, b->interface);
}

static struct kept_offer *place_for(struct discovery *discovery,
                                    const struct discovery_source *source)
{
    for (size_t i = 0; i < discovery->offer_count; i++)
        if (same_source(&discovery->offers[i].source, source))
            return &discovery->offers[i];
    if (discovery->offer_count == OFFERS)
        memmove(discovery->offers, discovery->offers + 1,
                (--discovery->offer_count) * sizeof *discovery->offers);
    discovery->offers[discovery->offer_count] = (struct kept_offer){.source = *source};
    return &discovery->offers[discovery->offer_count++];
}

/* A renewal without the option takes nothing away (CLI reference 5.28). */
void discovery_keep(struct discovery *discovery, const struct discovery_source *source,
                    const struct discovery_offer *offer)
{
    struct kept_offer *kept = place_for(discovery, source);

    if (offer->url[0] == '\0' && kept->offer.url[0] != '\0')
        log_info(discovery->options.log, "DHCP on %s names no ACS any more; it stays as it is",
                 source->interface);
    else
        kept->offer = *offer;
    kept->fresh = offer->url[0] != '\0';
    kick(discovery);
}

enum cwmp_fault discovery_report(struct discovery *discovery, const char *line,
                                 struct cwmp_error *error)
{
    struct discovery_report report;
    enum cwmp_fault fault = discovery_read_report(line, discovery->options.log, &report, error);

    if (fault == CWMP_OK)
        discovery_keep(discovery, &report.source, &report.offer);
    explicit_bzero(&report, sizeof report);
    return fault;
}

/* The management interface, where there is one by configuration, is the only one (R-DSC-15). */
static bool is_heard(const struct discovery *discovery, const struct kept_offer *kept)
{
    return discovery->interface[0] == '\0' ||
           text_equal(discovery->interface, kept->source.interface);
}

/* May this offer say which ACS it is? */
static bool is_candidate(const struct discovery *discovery, const struct kept_offer *kept,
                         enum discovery_origin origin)
{
    if (!is_heard(discovery, kept) || kept->offer.url[0] == '\0')
        return false;
    if (discovery->searching)
        return kept->fresh;
    if (origin == DISCOVERY_ORIGIN_DHCP)
        return discovery_is_source_in_use(discovery, &kept->source);
    return origin == DISCOVERY_ORIGIN_NONE || origin == DISCOVERY_ORIGIN_DEFAULT;
}

static const struct kept_offer *choose(const struct discovery *discovery,
                                       enum discovery_origin origin)
{
    const struct kept_offer *best = NULL;

    for (size_t i = 0; i < discovery->offer_count; i++) {
        const struct kept_offer *kept = &discovery->offers[i];

        if (is_candidate(discovery, kept, origin) &&
            (!best || (discovery_is_tls(kept->offer.url) && !discovery_is_tls(best->offer.url))))
            best = kept;
    }
    return best;
}

/* Values without a URL: of the source in use, else of the first one. */
static const struct kept_offer *choose_values(const struct discovery *discovery,
                                              enum discovery_origin origin)
{
    if (origin == DISCOVERY_ORIGIN_ACS)
        return NULL;
    for (size_t i = 0; i < discovery->offer_count; i++)
        if (is_heard(discovery, &discovery->offers[i]) &&
            (origin != DISCOVERY_ORIGIN_DHCP ||
             discovery_is_source_in_use(discovery, &discovery->offers[i].source)))
            return &discovery->offers[i];
    return NULL;
}

/* ---- Decisions --------------------------------------------------------------------------- */

static bool is_present_url(const struct discovery *discovery, const char *url)
{
    struct arena *arena = arena_new();
    bool present =
        text_equal(model_role_string(discovery->options.model, ROLE_ACS_URL, arena), url);

    arena_free(arena);
    return present;
}

static void end_search(struct discovery *discovery)
{
    discovery->searching = false;
    discovery->unreachable_since = 0;
}

static void take(struct discovery *discovery, const struct kept_offer *kept,
                 enum discovery_origin origin)
{
    bool searched = discovery->searching;

    if (is_present_url(discovery, kept->offer.url) &&
        (searched || origin == DISCOVERY_ORIGIN_DHCP)) {
        if (searched)
            log_info(discovery->options.log, "DHCP names the same ACS again");
        if (origin == DISCOVERY_ORIGIN_DHCP)
            discovery_apply_values(discovery, &kept->offer, true);
    } else {
        discovery_apply_url(discovery, &kept->offer, &kept->source);
    }
    if (searched)
        end_search(discovery);
}

/* False: it is not its turn. */
static bool is_default_due(const struct discovery *discovery, enum discovery_origin origin)
{
    if (origin == DISCOVERY_ORIGIN_DEFAULT)
        return true;
    return origin == DISCOVERY_ORIGIN_NONE &&
           (!is_enabled(discovery) ||
            now_ms(discovery) >= discovery->started_at + DISCOVERY_DEFAULT_MS);
}

static void take_default(struct discovery *discovery)
{
    struct model *model = discovery->options.model;
    struct arena *arena = arena_new();
    struct discovery_offer offer = {0};

    snprintf(offer.url, sizeof offer.url, "%s",
             model_role_string(model, ROLE_ACS_DEFAULT_URL, arena));
    snprintf(offer.username, sizeof offer.username, "%s",
             model_role_string(model, ROLE_ACS_DEFAULT_USERNAME, arena));
    snprintf(offer.password, sizeof offer.password, "%s",
             model_role_string(model, ROLE_ACS_DEFAULT_PASSWORD, arena));
    if (offer.url[0] != '\0' && !is_present_url(discovery, offer.url))
        discovery_apply_url(discovery, &offer, NULL);
    explicit_bzero(&offer, sizeof offer);
    arena_free(arena);
}

static void decide(struct discovery *discovery)
{
    enum discovery_origin origin = discovery_origin(discovery);
    const struct kept_offer *kept = NULL;

    if (is_enabled(discovery)) {
        kept = choose(discovery, origin);
        if (kept)
            take(discovery, kept, origin);
        else if ((kept = choose_values(discovery, origin)))
            discovery_apply_values(discovery, &kept->offer, false);
    }
    origin = discovery_origin(discovery);
    if (is_default_due(discovery, origin))
        take_default(discovery);
}

/* When to look for the ACS by DHCP again if nobody reaches it until then (R-DSC-10, R-DSC-11). */
static uint64_t search_due(const struct discovery *discovery)
{
    struct discovery_source source;

    if (discovery->searching || discovery->unreachable_since == 0 || !is_enabled(discovery) ||
        !discovery_last_source(discovery, &source))
        return NEVER;
    return discovery->unreachable_since + DISCOVERY_UNREACHABLE_MS;
}

static void begin_search(struct discovery *discovery)
{
    if (now_ms(discovery) < search_due(discovery))
        return;
    log_warning(discovery->options.log,
                "the ACS is out of reach for %d s: looking for it by DHCP again",
                DISCOVERY_UNREACHABLE_MS / 1000);
    discovery->searching = true;
    for (size_t i = 0; i < discovery->offer_count; i++)
        discovery->offers[i].fresh = false;
    for (size_t i = 0; i < FAMILIES; i++)
        discovery->queries[i].due = 0;
}

/* ---- Queries of our own ------------------------------------------------------------------ */

static size_t index_of(int family)
{
    return family == AF_INET ? 0 : 1;
}

static void answered(void *argument, const struct discovery_source *source,
                     const struct discovery_offer *offer, uint32_t refresh)
{
    struct discovery *discovery = argument;
    size_t i = index_of(source->family);

    if (refresh == 0 || refresh > MOST_REFRESH_S)
        refresh = REFRESH_S;
    if (refresh < LEAST_REFRESH_S)
        refresh = LEAST_REFRESH_S;
    discovery->queries[i].due =
        now_ms(discovery) +
        (discovery->searching ? (uint64_t)DISCOVERY_UNREACHABLE_MS : (uint64_t)refresh * 1000);
    discovery_keep(discovery, source, offer);
    discovery_query_free(discovery->queries[i].query);
    discovery->queries[i].query = NULL;
}

/* The interface to ask on in that family; false: on none. */
static bool is_wanted(const struct discovery *discovery, int family,
                      struct discovery_source *source)
{
    enum discovery_origin origin = discovery_origin(discovery);

    if (!is_enabled(discovery))
        return false;
    if (discovery->interface[0] != '\0') {
        *source = (struct discovery_source){.family = family};
        memcpy(source->interface, discovery->interface, sizeof source->interface);
        return discovery->searching ||
               (origin != DISCOVERY_ORIGIN_CONFIG && origin != DISCOVERY_ORIGIN_ACS);
    }
    return discovery->searching && discovery_last_source(discovery, source) &&
           source->family == family;
}

static void ask(struct discovery *discovery, int family)
{
    size_t i = index_of(family);
    struct discovery_source source;

    if (!is_wanted(discovery, family, &source)) {
        discovery_query_free(discovery->queries[i].query);
        discovery->queries[i].query = NULL;
        return;
    }
    if (discovery->queries[i].query || now_ms(discovery) < discovery->queries[i].due)
        return;
    discovery->queries[i].query =
        discovery_query_new(&(struct discovery_query_options){.loop = discovery->options.loop,
                                                              .env = discovery->options.env,
                                                              .log = discovery->options.log,
                                                              .source = source,
                                                              .opener = discovery->options.opener,
                                                              .argument = discovery,
                                                              .answered = answered});
}

static void stop_asking(struct discovery *discovery)
{
    for (size_t i = 0; i < FAMILIES; i++) {
        discovery_query_free(discovery->queries[i].query);
        discovery->queries[i].query = NULL;
        discovery->queries[i].due = 0;
    }
}

static bool find_link(const struct discovery *discovery, const char *name, char link[IF_NAMESIZE])
{
    const struct discovery_options *options = &discovery->options;

    if (options->link)
        return options->link(options->link_argument, name, link);
    snprintf(link, IF_NAMESIZE, "%s", name);
    return discovery_is_interface(name);
}

static void read_interface(struct discovery *discovery)
{
    struct arena *arena = arena_new();
    const char *name =
        model_role_string(discovery->options.model, ROLE_ACS_URL_DHCP_INTERFACE, arena);
    char link[IF_NAMESIZE] = "";

    if (name[0] != '\0' && !find_link(discovery, name, link))
        link[0] = '\0';
    if (!text_equal(link, discovery->interface)) {
        stop_asking(discovery);
        memcpy(discovery->interface, link, sizeof link);
    }
    arena_free(arena);
}

/* ---- The turn ---------------------------------------------------------------------------- */

static uint64_t sooner(uint64_t wait, uint64_t at, uint64_t now)
{
    uint64_t other = at > now ? at - now : 0;

    return other < wait ? other : wait;
}

/* Only what time brings is waited for. */
static void arm(struct discovery *discovery)
{
    uint64_t now = now_ms(discovery), wait = NEVER;

    if (search_due(discovery) != NEVER)
        wait = sooner(wait, search_due(discovery), now);
    if (discovery_origin(discovery) == DISCOVERY_ORIGIN_NONE &&
        now < discovery->started_at + DISCOVERY_DEFAULT_MS)
        wait = sooner(wait, discovery->started_at + DISCOVERY_DEFAULT_MS, now);
    for (size_t i = 0; i < FAMILIES; i++)
        if (discovery->queries[i].due > now)
            wait = sooner(wait, discovery->queries[i].due, now);
    if (wait != NEVER)
        timer_start(discovery->timer, wait);
}

static void turn(void *argument)
{
    struct discovery *discovery = argument;

    read_interface(discovery);
    begin_search(discovery);
    decide(discovery);
    ask(discovery, AF_INET);
    ask(discovery, AF_INET6);
    arm(discovery);
}

/* ---- Doors ------------------------------------------------------------------------------- */

static void url_changed(struct discovery *discovery, enum model_origin origin)
{
    end_search(discovery);
    /* Otherwise it is a state that came back as a whole, with the memory of its origin. */
    if (origin != MODEL_ORIGIN_DEVICE)
        discovery_note_origin(discovery, origin);
}

void discovery_model_changed(struct discovery *discovery, const struct model_change *change)
{
    if (discovery->applying)
        return;
    switch (change->role) {
    case ROLE_ACS_URL:
        url_changed(discovery, change->origin);
        break;
    case ROLE_ACS_USERNAME:
    case ROLE_ACS_PASSWORD:
    case ROLE_PROVISIONING_CODE:
    case ROLE_RETRY_MINIMUM_WAIT_INTERVAL:
    case ROLE_RETRY_INTERVAL_MULTIPLIER:
        if (change->origin != MODEL_ORIGIN_DEVICE)
            discovery_disown(discovery, change);
        return;
    case ROLE_ACS_URL_DHCP:
    case ROLE_ACS_URL_DHCP_INTERFACE:
    case ROLE_ACS_DEFAULT_URL:
    case ROLE_ACS_DEFAULT_USERNAME:
    case ROLE_ACS_DEFAULT_PASSWORD:
        break;
    default:
        return;
    }
    kick(discovery);
}

void discovery_session_ended(struct discovery *discovery, bool reached)
{
    if (reached) {
        end_search(discovery);
    } else if (discovery->unreachable_since == 0) {
        discovery->unreachable_since = now_ms(discovery);
    }
    kick(discovery);
}

static enum cwmp_fault check_url(void *argument, enum model_origin origin,
                                 const struct value *value, struct cwmp_error *error)
{
    struct url url;
    struct buf shown = {0};
    enum cwmp_fault fault;

    (void)argument, (void)origin;
    if (value->string[0] == '\0' || url_parse(value->string, &url))
        return CWMP_OK;
    url_put_refused(&shown, value->string);
    fault = cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_VALUE,
                      "the URL of the default ACS must be an absolute http or https URL without "
                      "user information, not \"%s\"",
                      buf_text(&shown));
    buf_free(&shown);
    return fault;
}

static enum cwmp_fault check_interface(void *argument, enum model_origin origin,
                                       const struct value *value, struct cwmp_error *error)
{
    char link[IF_NAMESIZE];

    (void)origin;
    if (value->string[0] == '\0' || find_link(argument, value->string, link))
        return CWMP_OK;
    return cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_VALUE,
                     "\"%.64s\" is the name of no interface", value->string);
}

struct discovery *discovery_new(const struct discovery_options *options)
{
    struct discovery *discovery = mem_alloc(sizeof *discovery);

    discovery->options = *options;
    model_set_rule(options->model, ROLE_ACS_DEFAULT_URL, check_url, NULL);
    model_set_rule(options->model, ROLE_ACS_URL_DHCP_INTERFACE, check_interface, discovery);
    discovery->timer = timer_new(options->loop, turn, discovery);
    return discovery;
}

void discovery_start(struct discovery *discovery)
{
    discovery->started = true;
    discovery->started_at = now_ms(discovery);
    discovery_read_notes(discovery);
    kick(discovery);
}

void discovery_free(struct discovery *discovery)
{
    if (!discovery)
        return;
    stop_asking(discovery);
    timer_free(discovery->timer);
    explicit_bzero(discovery->offers, sizeof discovery->offers);
    free(discovery);
}
