/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/trace.h"

#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"

#include <stdarg.h>
#include <stdlib.h>

struct trace_listener {
    unsigned topics;
    void (*tell)(void *argument, const char *topic, const char *text);
    void *argument;
    struct trace_listener *next;
};

struct trace {
    struct trace_listener *listeners;
};

static const struct {
    const char *name;
    unsigned topic;
} topics[] = {{"error", TRACE_ERROR},   {"event", TRACE_EVENT}, {"http", TRACE_HTTP},
              {"soap", TRACE_SOAP},     {"rpc", TRACE_RPC},     {"transfer", TRACE_TRANSFER},
              {"backup", TRACE_BACKUP}, {"stun", TRACE_STUN},   {"all", TRACE_ALL}};

struct trace *trace_new(void)
{
    return mem_alloc(sizeof(struct trace));
}

void trace_free(struct trace *trace)
{
    if (trace == NULL)
        return;
    while (trace->listeners != NULL)
        trace_leave(trace, trace->listeners);
    free(trace);
}

struct trace_listener *
trace_listen(struct trace *trace, unsigned wanted,
             void (*tell)(void *argument, const char *topic, const char *text), void *argument)
{
    struct trace_listener *listener = mem_alloc(sizeof(*listener));

    *listener = (struct trace_listener){
        .topics = wanted, .tell = tell, .argument = argument, .next = trace->listeners};
    trace->listeners = listener;
    return listener;
}

void trace_leave(struct trace *trace, struct trace_listener *listener)
{
    struct trace_listener **place = &trace->listeners;

    while (*place != listener)
        place = &(*place)->next;
    *place = listener->next;
    free(listener);
}

bool trace_wants(const struct trace *trace, enum trace_topic topic)
{
    for (const struct trace_listener *at = trace != NULL ? trace->listeners : NULL; at != NULL;
         at = at->next)
        if ((at->topics & topic) != 0)
            return true;
    return false;
}

void trace_tell_text(struct trace *trace, enum trace_topic topic, const char *text)
{
    for (struct trace_listener *at = trace != NULL ? trace->listeners : NULL, *next; at != NULL;
         at = next) {
        next = at->next; /* who is told may leave */
        if ((at->topics & topic) != 0)
            at->tell(at->argument, trace_topic_name(topic), text);
    }
}

void trace_tell(struct trace *trace, enum trace_topic topic, const char *format, ...)
{
    struct buf text = {0};
    va_list arguments;

    if (!trace_wants(trace, topic))
        return;
    va_start(arguments, format);
    buf_vprintf(&text, format, arguments);
    va_end(arguments);
    trace_tell_text(trace, topic, buf_text(&text));
    buf_free(&text);
}

unsigned trace_topic_by_name(const char *name)
{
    for (size_t i = 0; i < sizeof topics / sizeof *topics; i++)
        if (text_equal(topics[i].name, name))
            return topics[i].topic;
    return 0;
}

const char *trace_topic_name(enum trace_topic topic)
{
    size_t i = 0;

    while (topics[i].topic != topic)
        i++;
    return topics[i].name;
}
