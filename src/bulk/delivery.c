/* SPDX-License-Identifier: Apache-2.0 */
/* One HTTP request with everything that a profile has to tell (R-BLK-03 to R-BLK-06). */
#include "base/mem.h"
#include "base/text.h"
#include "base/url.h"
#include "bulk/internal.h"

#include <stdlib.h>
#include <time.h>

#define USER_AGENT "cwmpd/" CWMPD_VERSION

struct bulk_delivery {
    struct bulk_work *work;
    struct arena *arena;
    struct http_session *session;
    struct buf body;
    const char *headers[4];
};

/* ---- The URL -------------------------------------------------------------------------- */

struct query {
    struct buf *out;
    const char *name; /* of the pair */
};

static void put_pair(const struct query *query, const char *name, const char *value)
{
    buf_putc(query->out, strchr(buf_text(query->out), '?') != NULL ? '&' : '?');
    text_percent_encode(query->out, name, "-._~");
    buf_putc(query->out, '=');
    text_percent_encode(query->out, value, "-._~");
}

/* A hidden value is empty here, as everywhere. */
static void put_referred(void *argument, const struct model_item *item)
{
    const struct query *query = argument;
    struct buf text = {0};

    value_print(item->value, &text);
    put_pair(query, query->name[0] != '\0' ? query->name : item->name, buf_text(&text));
    buf_free(&text);
}

static void write_url(struct model *model, const struct bulk_profile *profile, struct arena *arena,
                      struct buf *out)
{
    const char *product_class = model_role_string(model, ROLE_PRODUCT_CLASS, arena);
    struct query query = {.out = out};
    struct cwmp_error error;

    buf_puts(out, profile->http.url);
    put_pair(&query, "oui", model_role_string(model, ROLE_MANUFACTURER_OUI, arena));
    if (product_class[0] != '\0')
        put_pair(&query, "pc", product_class);
    put_pair(&query, "sn", model_role_string(model, ROLE_SERIAL_NUMBER, arena));
    for (size_t i = 0; i < profile->queries.count; i++) {
        const struct bulk_reference *reference = &profile->queries.items[i];

        query.name = reference->name;
        if (reference->path[0] != '\0' && !text_ends_with(reference->path, "."))
            model_visit_values(model, reference->path, put_referred, &query, &error);
    }
}

/* ---- The request ---------------------------------------------------------------------- */

static const char *format_name(const struct bulk_profile *profile)
{
    if (profile->encoding == BULK_CSV)
        return profile->csv.by_row ? "ParameterPerRow" : "ParameterPerColumn";
    return profile->json.flat ? "NameValuePair" : "ObjectHierarchy";
}

static void make_headers(struct bulk_delivery *delivery, const struct bulk_profile *profile,
                         const struct env *env)
{
    size_t count = 0;

    delivery->headers[count++] =
        arena_printf(delivery->arena, "BBF-Report-Format: \"%s\"", format_name(profile));
    if (profile->http.date && env_clock_is_set(env)) {
        time_t now = (time_t)env_now(env);
        char date[64];
        struct tm when;

        gmtime_r(&now, &when);
        strftime(date, sizeof date, "Date: %a, %d %b %Y %H:%M:%S GMT", &when);
        delivery->headers[count++] = arena_strdup(delivery->arena, date);
    }
}

static void delivery_free(struct bulk_delivery *delivery)
{
    http_session_close(delivery->session);
    buf_free(&delivery->body);
    arena_free(delivery->arena);
    free(delivery);
}

static void done(void *argument, const struct http_result *result)
{
    struct bulk_delivery *delivery = argument;
    struct bulk_work *work = delivery->work;
    bool ok = result->ok && result->status / 100 == 2;

    if (ok)
        log_info(work->bulk->options.log, "bulk data profile %u: %zu reports are delivered",
                 (unsigned)work->instance, work->kept.count);
    else if (result->reason[0] != '\0')
        log_warning(work->bulk->options.log, "bulk data profile %u: %s", (unsigned)work->instance,
                    result->reason);
    else
        log_warning(work->bulk->options.log,
                    "bulk data profile %u: the collector answers with status %u",
                    (unsigned)work->instance, result->status);
    work->delivery = NULL;
    delivery_free(delivery);
    bulk_delivered(work, ok);
}

static bool open_session(struct bulk_delivery *delivery, const struct bulk_profile *profile)
{
    const struct bulk_options *options = &delivery->work->bulk->options;
    struct http_session_options session = options->transport;
    struct arena *secret = arena_new();
    struct cwmp_error error;
    struct buf url = {0};

    write_url(options->model, profile, secret, &url);
    session.url = buf_text(&url);
    session.server = "collector";
    session.username = profile->http.username;
    session.password = bulk_settings_password(options->model, profile->instance, secret);
    session.user_agent = USER_AGENT;
    session.coding = http_coding_of_parameter(profile->http.compression);
    session.certificate_file = session.key_file = NULL;
    session.ignore_dates = !env_clock_is_set(options->env);
    delivery->session = http_session_open(options->http, &session, &error);
    if (delivery->session == NULL)
        log_warning(options->log, "bulk data profile %u: %s", (unsigned)profile->instance,
                    error.text);
    buf_free(&url);
    arena_free(secret);
    return delivery->session != NULL;
}

bool bulk_delivery_start(struct bulk_work *work, const struct bulk_profile *profile)
{
    struct bulk_delivery *delivery = mem_alloc(sizeof *delivery);

    delivery->work = work;
    delivery->arena = arena_new();
    if (!open_session(delivery, profile)) {
        delivery_free(delivery);
        return false;
    }
    work->delivery = delivery;
    make_headers(delivery, profile, work->bulk->options.env);
    if (profile->encoding == BULK_CSV)
        bulk_write_csv(profile, work->kept.first, &delivery->body);
    else
        bulk_write_json(profile, work->kept.first, &delivery->body);
    http_session_post(
        delivery->session,
        &(struct http_request){.data = delivery->body.data,
                               .length = delivery->body.length,
                               .method = text_equal(profile->http.method, "PUT") ? "PUT" : "POST",
                               .content_type = profile->encoding == BULK_CSV
                                                   ? "text/csv; charset=UTF-8; header=present"
                                                   : "application/json; charset=UTF-8",
                               .headers = delivery->headers,
                               .argument = delivery,
                               .done = done});
    return true;
}

void bulk_delivery_stop(struct bulk_work *work)
{
    if (work->delivery != NULL)
        delivery_free(work->delivery);
    work->delivery = NULL;
}
