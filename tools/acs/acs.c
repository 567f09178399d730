/* SPDX-License-Identifier: Apache-2.0 */
/* Life of an ACS, its queue of sessions, waiting, and access to what it kept. */
#include "acs/acs.h"

#include "acs/server.h"
#include "base/mem.h"
#include "base/text.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

uint64_t acs_now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

bool acs_wait_until(struct acs *acs, uint64_t deadline_ms)
{
    if (deadline_ms == UINT64_MAX)
        return pthread_cond_wait(&acs->changed, &acs->lock) == 0;
    struct timespec deadline = {.tv_sec = (time_t)(deadline_ms / 1000),
                                .tv_nsec = (long)(deadline_ms % 1000) * 1000000};
    return pthread_cond_timedwait(&acs->changed, &acs->lock, &deadline) == 0;
}

static char *copy_text(const char *text)
{
    return text != NULL ? mem_strdup(text) : NULL;
}

static struct acs_config config_copy(const struct acs_config *config)
{
    struct acs_config copy = *config;

    copy.address = mem_strdup(config->address != NULL ? config->address : "127.0.0.1");
    copy.host = mem_strdup(config->host != NULL ? config->host : copy.address);
    copy.username = mem_strdup(config->username != NULL ? config->username : "");
    copy.password = mem_strdup(config->password != NULL ? config->password : "");
    copy.tls_certificate = copy_text(config->tls_certificate);
    copy.tls_key = copy_text(config->tls_key);
    copy.tls_client_ca = copy_text(config->tls_client_ca);
    copy.tls_priority = copy_text(config->tls_priority);
    copy.files = copy_text(config->files);
    copy.record = copy_text(config->record);
    return copy;
}

static void config_free(struct acs_config *config)
{
    const char *texts[] = {config->address,       config->host,         config->username,
                           config->password,      config->tls_key,      config->tls_certificate,
                           config->tls_client_ca, config->tls_priority, config->files,
                           config->record};

    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
        free((char *)(uintptr_t)texts[i]);
}

static void acs_free(struct acs *acs)
{
    for (size_t i = 0; i < acs->exchange_count; i++)
        acs_exchange_free(acs->exchanges[i]);
    for (unsigned i = 0; i < acs->session_count; i++)
        acs_session_free(acs->sessions[i]);
    for (size_t i = 0; i < acs->queue_count; i++)
        acs_script_free(acs->queue[i]);
    free(acs->exchanges);
    free(acs->sessions);
    free(acs->queue);
    free(acs->default_script);
    free(acs->nonces);
    free(acs->url);
    config_free(&acs->config);
    pthread_cond_destroy(&acs->changed);
    pthread_mutex_destroy(&acs->lock);
    free(acs);
}

struct acs *acs_start(const struct acs_config *config, char *error, size_t error_size)
{
    struct acs *acs = mem_alloc(sizeof(*acs));
    pthread_condattr_t attributes;

    pthread_mutex_init(&acs->lock, NULL);
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(&acs->changed, &attributes);
    pthread_condattr_destroy(&attributes);
    acs->config = config_copy(config);
    acs->default_script = mem_strdup("");
    acs->started_ms = acs_now_ms();
    if (!acs_http_start(acs, error, error_size)) {
        acs_free(acs);
        return NULL;
    }
    struct buf url = {0};
    bool literal = strchr(acs->config.host, ':') != NULL;
    buf_printf(&url, literal ? "%s://[%s]:%u/acs" : "%s://%s:%u/acs",
               config->tls_certificate != NULL ? "https" : "http", acs->config.host, acs->port);
    acs->url = buf_take(&url);
    return acs;
}

void acs_stop(struct acs *acs)
{
    if (acs == NULL)
        return;
    pthread_mutex_lock(&acs->lock);
    acs->stopping = true;
    pthread_cond_broadcast(&acs->changed);
    pthread_mutex_unlock(&acs->lock);
    MHD_stop_daemon(acs->daemon);
    acs_free(acs);
}

const char *acs_url(const struct acs *acs)
{
    return acs->url;
}

unsigned acs_port(const struct acs *acs)
{
    return acs->port;
}

bool acs_queue_session(struct acs *acs, const char *script, char *error, size_t error_size)
{
    struct acs_script *parsed = acs_script_parse(script, error, error_size);

    if (parsed == NULL)
        return false;
    pthread_mutex_lock(&acs->lock);
    acs->queue = mem_realloc(acs->queue, (acs->queue_count + 1) * sizeof(struct acs_script *));
    acs->queue[acs->queue_count++] = parsed;
    pthread_mutex_unlock(&acs->lock);
    return true;
}

bool acs_set_default_session(struct acs *acs, const char *script, char *error, size_t error_size)
{
    struct acs_script *parsed = acs_script_parse(script, error, error_size);

    if (parsed == NULL)
        return false;
    acs_script_free(parsed);
    pthread_mutex_lock(&acs->lock);
    free(acs->default_script);
    acs->default_script = mem_strdup(script);
    pthread_mutex_unlock(&acs->lock);
    return true;
}

void acs_collect(struct acs *acs, unsigned status)
{
    pthread_mutex_lock(&acs->lock);
    acs->collector_status = status;
    pthread_mutex_unlock(&acs->lock);
}

/* A condition on the state, evaluated with the lock held. */
typedef bool condition(const struct acs *acs, size_t number);

static bool wait_for(struct acs *acs, condition *holds, size_t number, unsigned timeout_ms)
{
    uint64_t deadline = acs_now_ms() + timeout_ms;

    pthread_mutex_lock(&acs->lock);
    while (!holds(acs, number) && acs_now_ms() < deadline)
        acs_wait_until(acs, deadline);
    bool held = holds(acs, number);
    pthread_mutex_unlock(&acs->lock);
    return held;
}

static bool has_exchanges(const struct acs *acs, size_t count)
{
    return acs->exchange_count >= count;
}

static bool has_session(const struct acs *acs, size_t number)
{
    return acs->session_count >= number;
}

static bool session_over(const struct acs *acs, size_t number)
{
    return acs->session_count >= number && acs->sessions[number - 1]->state != ACS_SESSION_OPEN;
}

static bool all_closed(const struct acs *acs, size_t count)
{
    return acs->connections >= count && acs->open_connections == 0;
}

bool acs_wait_exchanges(struct acs *acs, size_t count, unsigned timeout_ms)
{
    return wait_for(acs, has_exchanges, count, timeout_ms);
}

bool acs_wait_session_start(struct acs *acs, unsigned session, unsigned timeout_ms)
{
    return wait_for(acs, has_session, session, timeout_ms);
}

bool acs_wait_session_end(struct acs *acs, unsigned session, unsigned timeout_ms)
{
    return wait_for(acs, session_over, session, timeout_ms);
}

bool acs_wait_connections_closed(struct acs *acs, unsigned count, unsigned timeout_ms)
{
    return wait_for(acs, all_closed, count, timeout_ms);
}

size_t acs_exchange_count(struct acs *acs)
{
    pthread_mutex_lock(&acs->lock);
    size_t count = acs->exchange_count;
    pthread_mutex_unlock(&acs->lock);
    return count;
}

const struct acs_exchange *acs_exchange_at(struct acs *acs, size_t index)
{
    pthread_mutex_lock(&acs->lock);
    const struct acs_exchange *exchange =
        index < acs->exchange_count ? acs->exchanges[index] : NULL;
    pthread_mutex_unlock(&acs->lock);
    return exchange;
}

const struct acs_exchange *acs_find(struct acs *acs, unsigned session, const char *kind,
                                    unsigned nth)
{
    const struct acs_exchange *found = NULL;

    pthread_mutex_lock(&acs->lock);
    for (size_t i = 0; i < acs->exchange_count && found == NULL; i++) {
        const struct acs_exchange *exchange = acs->exchanges[i];
        if (session != 0 && exchange->session != session)
            continue;
        if (kind != NULL && !text_equal(exchange->kind, kind))
            continue;
        if (--nth == 0)
            found = exchange;
    }
    pthread_mutex_unlock(&acs->lock);
    return found;
}

unsigned acs_session_count(struct acs *acs)
{
    pthread_mutex_lock(&acs->lock);
    unsigned count = acs->session_count;
    pthread_mutex_unlock(&acs->lock);
    return count;
}

enum acs_session_state acs_session_state(struct acs *acs, unsigned session)
{
    pthread_mutex_lock(&acs->lock);
    enum acs_session_state state = ACS_SESSION_NONE;
    if (session >= 1 && session <= acs->session_count)
        state = acs->sessions[session - 1]->state;
    pthread_mutex_unlock(&acs->lock);
    return state;
}

unsigned acs_connection_count(struct acs *acs)
{
    pthread_mutex_lock(&acs->lock);
    unsigned count = acs->connections;
    pthread_mutex_unlock(&acs->lock);
    return count;
}
