/* SPDX-License-Identifier: Apache-2.0 */
#include "connreq/xmpp.h"

#include "base/fields.h"
#include "base/mem.h"
#include "base/text.h"
#include "connreq/throttle.h"
#include "connreq/xmpp_child.h"
#include "connreq/xmpp_request.h"
#include "xmpp/pipe.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ACCEPTED_PER_MINUTE 30
#define ATTEMPT_MS          90000 /* until it is online */
#define LASTING_MS          60000 /* a connection that lasts this long was no failed attempt */
#define JID_MAX             3071

struct xmpp_link {
    struct xmpp_options options;
    struct arena *arena; /* of the account */
    struct xmpp_account account;
    struct xmpp_server *servers; /* in the order of the present round */
    bool used;
    struct xmpp_way way;
    struct xmpp_child *child;
    unsigned leaving; /* children that are not gone yet */
    bool closing;
    uv_timer_t timer; /* of the next attempt; of the end of this one */
    uint64_t online_ms;
    struct connreq_throttle *throttle;
    struct xmpp_state state;
    char jabber_id[JID_MAX + 1], reason[256];
};

/* ---- State ----------------------------------------------------------------------------------- */

static void become(struct xmpp_link *xmpp, enum xmpp_status status)
{
    const struct env *env = xmpp->options.env;
    struct xmpp_state *state = &xmpp->state;

    if (status != state->status) {
        state->status = status;
        state->changed.since_start = !env_clock_is_set(env);
        state->changed.seconds =
            state->changed.since_start ? (int64_t)(env_monotonic_ms(env) / 1000) : env_now(env);
    }
    if (status != XMPP_ONLINE) {
        xmpp->jabber_id[0] = '\0';
        state->secured = false;
        state->received = state->transmitted = 0;
        state->received_errors = state->transmitted_errors = 0;
    }
    xmpp->options.changed(xmpp->options.argument);
}

struct xmpp_state xmpp_link_state(const struct xmpp_link *xmpp)
{
    struct xmpp_state state = xmpp->state;

    state.jabber_id = xmpp->jabber_id;
    state.reason = xmpp->reason;
    return state;
}

/* ---- Requests -------------------------------------------------------------------------------- */

static void answer(struct xmpp_link *xmpp, int64_t token, const char *condition)
{
    struct buf record = {0};

    pipe_begin(&record, "answer");
    fields_put_number(&record, "token", token);
    fields_put(&record, "condition", condition);
    pipe_end(&record);
    xmpp_child_send(xmpp->child, &record);
}

static void log_refusal(const struct xmpp_link *xmpp, const char *from, const char *why)
{
    unsigned skipped;

    if (!connreq_throttle_log(xmpp->throttle, env_monotonic_ms(xmpp->options.env), &skipped))
        return;
    log_warning(xmpp->options.log, "connection request from %.256s over XMPP refused: %s", from,
                why);
    if (skipped > 0)
        log_warning(xmpp->options.log, "%u more refused connection requests were not logged",
                    skipped);
}

/* A name of a sender in as many bytes as a source has (FNV-1a of the address without resource). */
static struct connreq_source source_of(const char *from)
{
    struct connreq_source source = {{'x'}};
    uint64_t hash = 14695981039346656037U;

    for (; *from != '\0' && *from != '/'; from++)
        hash = (hash ^ (uint64_t)tolower((unsigned char)*from)) * 1099511628211U;
    memcpy(source.bytes + 1, &hash, sizeof hash);
    return source;
}

/* The condition to answer with; "": granted (R-XMP-04, R-XMP-05, R-XMP-09). */
static const char *judge(struct xmpp_link *xmpp, const char *from,
                         const struct xmpp_credentials *given)
{
    const struct xmpp_options *options = &xmpp->options;
    const uint64_t now = env_monotonic_ms(options->env);
    struct connreq_source source = source_of(from);
    struct xmpp_credentials wanted = {"", ""};

    if (!xmpp_sender_is_allowed(options->allowed(options->argument), from)) {
        log_refusal(xmpp, from, "the sender is not allowed");
        return "service-unavailable";
    }
    if (connreq_throttle_is_culprit(xmpp->throttle, &source, now)) {
        log_refusal(xmpp, from, "too many wrong logins");
        return "service-unavailable";
    }
    options->credentials(options->argument, &wanted.username, &wanted.password);
    if (!xmpp_credentials_match(given, &wanted)) {
        connreq_throttle_failure(xmpp->throttle, &source, now);
        log_refusal(xmpp, from, "wrong user name or password");
        return "not-authorized";
    }
    if (!connreq_throttle_accept(xmpp->throttle, now)) {
        log_refusal(xmpp, from, "too many requests in a minute");
        return "service-unavailable";
    }
    return options->wake(options->argument) == CONNREQ_ACCEPTED ? "" : "service-unavailable";
}

static void take_request(struct xmpp_link *xmpp, const char *record, struct arena *arena)
{
    const struct xmpp_credentials given = {fields_get(record, "username", arena),
                                           fields_get(record, "password", arena)};
    const char *condition = judge(xmpp, fields_get(record, "from", arena), &given);

    if (condition[0] == '\0')
        xmpp->state.accepted++;
    else
        xmpp->state.refused++;
    answer(xmpp, fields_get_number(record, "token"), condition);
}

/* ---- Attempts -------------------------------------------------------------------------------- */

static void attempt(uv_timer_t *timer);

static void plan(struct xmpp_link *xmpp, enum xmpp_status status)
{
    const struct xmpp_account *account = &xmpp->account;
    uint64_t wait =
        xmpp_way_failed(&xmpp->way, account->server_count, &account->retry, xmpp->options.env);

    if (xmpp->way.server == 0 && xmpp->way.failed == 0)
        servers_order(xmpp->servers, account->server_count, xmpp->options.env);
    uv_timer_start(&xmpp->timer, attempt, wait, 0);
    log_warning(xmpp->options.log, "XMPP: %s; next attempt in %llu s", xmpp->reason,
                (unsigned long long)(wait + 999) / 1000);
    become(xmpp, status);
}

static void release(struct xmpp_link *xmpp)
{
    if (!xmpp->closing || xmpp->leaving > 0)
        return;
    connreq_throttle_free(xmpp->throttle);
    arena_free(xmpp->arena);
    free(xmpp);
}

static void child_left(void *argument)
{
    struct xmpp_link *xmpp = argument;

    xmpp->leaving--;
    release(xmpp);
}

/* The present child is not listened to any more. */
static void let_go(struct xmpp_link *xmpp)
{
    if (!xmpp->child)
        return;
    xmpp->leaving++;
    xmpp_child_end(xmpp->child, child_left, xmpp);
    xmpp->child = NULL;
}

static void failed(struct xmpp_link *xmpp, enum xmpp_status status, const char *reason)
{
    const struct xmpp_state *state = &xmpp->state;

    snprintf(xmpp->reason, sizeof xmpp->reason, "%s", reason);
    if (state->status == XMPP_ONLINE &&
        env_monotonic_ms(xmpp->options.env) - xmpp->online_ms >= LASTING_MS)
        xmpp->way = (struct xmpp_way){0};
    let_go(xmpp);
    plan(xmpp, status);
}

static void gone(void *argument, const char *reason)
{
    failed(argument, XMPP_NO_SERVER, reason);
}

static void take_end(struct xmpp_link *xmpp, const char *record, struct arena *arena)
{
    const char *cause = fields_get(record, "cause", arena);
    enum xmpp_status status = text_equal(cause, PIPE_CAUSE_UNTRUSTED)        ? XMPP_NOT_TRUSTED
                              : text_equal(cause, PIPE_CAUSE_AUTHENTICATION) ? XMPP_NOT_LOGGED_IN
                                                                             : XMPP_NO_SERVER;

    failed(xmpp, status, fields_get(record, "text", arena));
}

static void take_online(struct xmpp_link *xmpp, const char *record, struct arena *arena)
{
    uv_timer_stop(&xmpp->timer);
    snprintf(xmpp->jabber_id, sizeof xmpp->jabber_id, "%s", fields_get(record, "jid", arena));
    xmpp->state.secured = fields_get_number(record, "secured") != 0;
    xmpp->online_ms = env_monotonic_ms(xmpp->options.env);
    xmpp->reason[0] = '\0';
    log_info(xmpp->options.log, "XMPP: online as %s, %s", xmpp->jabber_id,
             xmpp->state.secured ? "with TLS" : "without TLS");
    become(xmpp, XMPP_ONLINE);
}

static void take_counts(struct xmpp_link *xmpp, const char *record)
{
    struct xmpp_state *state = &xmpp->state;

    state->received = (uint32_t)fields_get_number(record, "received");
    state->transmitted = (uint32_t)fields_get_number(record, "transmitted");
    state->received_errors = (uint32_t)fields_get_number(record, "received-errors");
    state->transmitted_errors = (uint32_t)fields_get_number(record, "transmitted-errors");
}

static void said(void *argument, const char *record)
{
    struct xmpp_link *xmpp = argument;
    struct arena *arena = arena_new();
    const char *kind = fields_get(record, "kind", arena);
    bool online = xmpp->state.status == XMPP_ONLINE;

    if (text_equal(kind, "online") && !online)
        take_online(xmpp, record, arena);
    else if (text_equal(kind, "request") && online)
        take_request(xmpp, record, arena);
    else if (text_equal(kind, "count") && online)
        take_counts(xmpp, record);
    else if (text_equal(kind, "ended"))
        take_end(xmpp, record, arena);
    else
        failed(xmpp, XMPP_NO_SERVER, "its process does not say what it should");
    arena_free(arena);
}

static void overdue(uv_timer_t *timer)
{
    failed(timer->data, XMPP_NO_SERVER, "the server takes too long");
}

static void send_connect(struct xmpp_link *xmpp)
{
    const struct xmpp_account *account = &xmpp->account;
    const struct xmpp_server *server = &xmpp->servers[xmpp->way.server];
    struct buf record = {0}, jid = {0};

    buf_printf(&jid, "%s@%s%s%s", account->username, account->domain,
               account->resource[0] != '\0' ? "/" : "", account->resource);
    pipe_begin(&record, "connect");
    fields_put(&record, "jid", buf_text(&jid));
    fields_put(&record, "password", account->password);
    fields_put(&record, "host", server->host);
    fields_put_number(&record, "port", server->port);
    fields_put_number(&record, "tls", account->must_secure);
    fields_put(&record, "ca", account->ca_file ? account->ca_file : "");
    fields_put(&record, "crl", account->crl_file ? account->crl_file : "");
    fields_put_number(&record, "ignore-dates", !env_clock_is_set(xmpp->options.env));
    fields_put_number(&record, "keep-alive", account->keep_alive);
    pipe_end(&record);
    buf_free(&jid);
    xmpp_child_send(xmpp->child, &record);
}

static void attempt(uv_timer_t *timer)
{
    struct xmpp_link *xmpp = timer->data;
    int error;

    xmpp->child = xmpp_child_start(&(struct xmpp_child_options){.loop = xmpp->options.loop,
                                                                .program = xmpp->options.program,
                                                                .argument = xmpp,
                                                                .said = said,
                                                                .gone = gone},
                                   &error);
    if (!xmpp->child) {
        snprintf(xmpp->reason, sizeof xmpp->reason, "%s does not start: %s", xmpp->options.program,
                 uv_strerror(error));
        plan(xmpp, XMPP_NO_SERVER);
        return;
    }
    send_connect(xmpp);
    uv_timer_start(&xmpp->timer, overdue, ATTEMPT_MS, 0);
    become(xmpp, XMPP_CONNECTING);
}

/* ---- Accounts -------------------------------------------------------------------------------- */

static bool equal(const char *a, const char *b)
{
    return a == b || (a && b && text_equal(a, b));
}

static bool same_servers(const struct xmpp_account *a, const struct xmpp_account *b)
{
    for (size_t i = 0; i < a->server_count && a->server_count == b->server_count; i++)
        if (!text_equal(a->servers[i].host, b->servers[i].host) ||
            a->servers[i].port != b->servers[i].port ||
            a->servers[i].priority != b->servers[i].priority ||
            a->servers[i].weight != b->servers[i].weight)
            return false;
    return a->server_count == b->server_count;
}

static bool same_account(const struct xmpp_account *a, const struct xmpp_account *b)
{
    return text_equal(a->username, b->username) && text_equal(a->domain, b->domain) &&
           text_equal(a->resource, b->resource) && text_equal(a->password, b->password) &&
           same_servers(a, b) && a->retry.attempts == b->retry.attempts &&
           a->retry.initial == b->retry.initial && a->retry.multiplier == b->retry.multiplier &&
           a->retry.maximum == b->retry.maximum && a->keep_alive == b->keep_alive &&
           a->must_secure == b->must_secure && equal(a->ca_file, b->ca_file) &&
           equal(a->crl_file, b->crl_file);
}

static const char *keep(struct xmpp_link *xmpp, const char *text)
{
    return text ? arena_strdup(xmpp->arena, text) : NULL;
}

static void copy_account(struct xmpp_link *xmpp, const struct xmpp_account *account)
{
    struct xmpp_account *copy = &xmpp->account;
    size_t bytes = account->server_count * sizeof *account->servers;
    struct xmpp_server *servers;

    arena_free(xmpp->arena); /* and with it the old password */
    xmpp->arena = arena_new();
    *copy = *account;
    copy->username = keep(xmpp, account->username);
    copy->domain = keep(xmpp, account->domain);
    copy->resource = keep(xmpp, account->resource);
    copy->password = keep(xmpp, account->password);
    copy->ca_file = keep(xmpp, account->ca_file);
    copy->crl_file = keep(xmpp, account->crl_file);
    servers = arena_alloc(xmpp->arena, bytes);
    xmpp->servers = arena_alloc(xmpp->arena, bytes);
    for (size_t i = 0; i < account->server_count; i++) {
        servers[i] = account->servers[i];
        servers[i].host = keep(xmpp, account->servers[i].host);
    }
    memcpy(xmpp->servers, servers, bytes);
    copy->servers = servers;
}

/* RFC 7622: what cannot stand where it is to stand. */
static const char *mistake(const struct xmpp_account *account)
{
    if (account->username[0] == '\0' || strpbrk(account->username, "\"&'/:<>@ \t\r\n"))
        return "the user name is none";
    if (account->domain[0] == '\0' || strpbrk(account->domain, "/@ \t\r\n"))
        return "the domain is none";
    return account->server_count == 0 ? "there is no server" : NULL;
}

void xmpp_link_use(struct xmpp_link *xmpp, const struct xmpp_account *account)
{
    const char *wrong = account ? mistake(account) : NULL;

    if (account ? xmpp->used && same_account(account, &xmpp->account) : !xmpp->used)
        return;
    uv_timer_stop(&xmpp->timer);
    let_go(xmpp);
    xmpp->used = account != NULL;
    xmpp->way = (struct xmpp_way){0};
    snprintf(xmpp->reason, sizeof xmpp->reason, "%s", wrong ? wrong : "");
    if (account) {
        copy_account(xmpp, account);
        servers_order(xmpp->servers, account->server_count, xmpp->options.env);
    }
    if (account && !wrong) {
        uv_timer_start(&xmpp->timer, attempt, 0, 0);
        become(xmpp, XMPP_CONNECTING);
    } else {
        become(xmpp, wrong ? XMPP_MISCONFIGURED : XMPP_OFF);
    }
}

/* ---- Begin and end --------------------------------------------------------------------------- */

struct xmpp_link *xmpp_link_new(const struct xmpp_options *options)
{
    struct xmpp_link *xmpp = mem_alloc(sizeof *xmpp);

    xmpp->options = *options;
    xmpp->arena = arena_new();
    xmpp->throttle = connreq_throttle_new(ACCEPTED_PER_MINUTE);
    uv_timer_init(options->loop, &xmpp->timer);
    xmpp->timer.data = xmpp;
    return xmpp;
}

static void timer_closed(uv_handle_t *timer)
{
    struct xmpp_link *xmpp = timer->data;

    xmpp->leaving--;
    release(xmpp);
}

void xmpp_link_free(struct xmpp_link *xmpp)
{
    if (!xmpp)
        return;
    let_go(xmpp);
    xmpp->closing = true;
    xmpp->leaving++;
    uv_close((uv_handle_t *)&xmpp->timer, timer_closed);
}
