/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/tracing.h"

#include "base/mem.h"
#include "session/masked.h"

#include <stdlib.h>

#define TOPICS   8
#define MESSAGES (TRACE_HTTP | TRACE_SOAP | TRACE_RPC)

struct topic {
    struct log log; /* handed out */
    enum trace_topic topic;
    struct tracing *tracing;
};

struct tracing {
    const struct log *log;
    struct trace *trace;
    struct topic topics[TOPICS];
    const struct model *model;
    const struct http_observer *next;
    struct http_observer observer;
};

/* ---- Lines of the log --------------------------------------------------------------------- */

/* The level is that of the log that there is; the trace has every line. */
static void sink(void *argument, enum log_level level, const char *line)
{
    const struct topic *topic = argument;
    struct tracing *tracing = topic->tracing;

    if (level <= tracing->log->level)
        tracing->log->sink(tracing->log->argument, level, line);
    trace_tell_text(tracing->trace, topic->topic, line);
    if (level <= LOG_LEVEL_WARNING && topic->topic != TRACE_ERROR)
        trace_tell_text(tracing->trace, TRACE_ERROR, line);
}

const struct log *tracing_log(const struct tracing *tracing, enum trace_topic topic)
{
    size_t i = 0;

    while (tracing->topics[i].topic != topic)
        i++;
    return &tracing->topics[i].log;
}

/* ---- Messages ------------------------------------------------------------------------------ */

static bool wants(void *argument)
{
    const struct tracing *tracing = argument;

    for (unsigned topic = 1; topic < TRACE_ALL; topic <<= 1)
        if ((topic & MESSAGES) != 0 && trace_wants(tracing->trace, (enum trace_topic)topic))
            return true;
    return tracing->next->wants(tracing->next->argument);
}

static void tell(struct tracing *tracing, const char *who, const char *head, const char *body,
                 size_t length)
{
    struct arena *arena = arena_new();
    struct buf text = {0};

    masked_put_head(head, &text);
    trace_tell(tracing->trace, TRACE_HTTP, "%s: %s", who, buf_text(&text));
    buf_clear(&text);
    masked_put_body(tracing->model, body, length, &text);
    if (length > 0)
        trace_tell(tracing->trace, TRACE_SOAP, "%s: %s", who, buf_text(&text));
    trace_tell(tracing->trace, TRACE_RPC, "%s: %s", who,
               length > 0 ? masked_kind(body, length, arena) : "nothing");
    buf_free(&text);
    arena_free(arena);
}

static void seen(void *argument, const struct http_seen *message)
{
    struct tracing *tracing = argument;

    tell(tracing, "CPE", message->request_head, message->request_body, message->request_length);
    tell(tracing, "ACS", message->response_head, message->response_body, message->response_length);
    if (tracing->next->wants(tracing->next->argument))
        tracing->next->seen(tracing->next->argument, message);
}

const struct http_observer *tracing_observe(struct tracing *tracing, const struct model *model,
                                            const struct http_observer *next)
{
    tracing->model = model;
    tracing->next = next;
    return &tracing->observer;
}

/* ---- The object ----------------------------------------------------------------------------- */

struct tracing *tracing_new(const struct log *log)
{
    struct tracing *tracing = mem_alloc(sizeof *tracing);

    tracing->log = log;
    tracing->trace = trace_new();
    tracing->observer = (struct http_observer){.argument = tracing, .wants = wants, .seen = seen};
    for (size_t i = 0; i < TOPICS; i++)
        tracing->topics[i] = (struct topic){
            .log = {.level = LOG_LEVEL_DEBUG, .sink = sink, .argument = &tracing->topics[i]},
            .topic = (enum trace_topic)(1U << i),
            .tracing = tracing};
    return tracing;
}

void tracing_free(struct tracing *tracing)
{
    if (!tracing)
        return;
    trace_free(tracing->trace);
    free(tracing);
}

void tracing_log_to(struct tracing *tracing, const struct log *log)
{
    tracing->log = log;
}

struct trace *tracing_trace(const struct tracing *tracing)
{
    return tracing->trace;
}
