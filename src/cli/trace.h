/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The live trace of `debug cwmp`: what happens, by topic, told to the shells that want to know.
 * Nothing is collected while nobody does. Texts hold no secrets: whoever tells has masked them.
 */
#ifndef CLI_TRACE_H
#define CLI_TRACE_H

#include "base/log.h"

#include <stdbool.h>

/* Bits. */
enum trace_topic {
    TRACE_ERROR = 1 << 0,
    TRACE_EVENT = 1 << 1,
    TRACE_HTTP = 1 << 2,
    TRACE_SOAP = 1 << 3,
    TRACE_RPC = 1 << 4,
    TRACE_TRANSFER = 1 << 5,
    TRACE_BACKUP = 1 << 6,
    TRACE_STUN = 1 << 7,
    TRACE_ALL = (1 << 8) - 1
};

struct trace;
struct trace_listener;

struct trace *trace_new(void);
void trace_free(struct trace *trace);

/* `tell` gets the text of each thing that happens in one of the topics; one or more lines. */
struct trace_listener *
trace_listen(struct trace *trace, unsigned topics,
             void (*tell)(void *argument, const char *topic, const char *text), void *argument);
void trace_leave(struct trace *trace, struct trace_listener *listener);

/* Does anybody listen to the topic? */
bool trace_wants(const struct trace *trace, enum trace_topic topic);
void trace_tell(struct trace *trace, enum trace_topic topic, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void trace_tell_text(struct trace *trace, enum trace_topic topic, const char *text);

/* The topic by its word ("http", "all"), 0 when there is none; and the word of one topic. */
unsigned trace_topic_by_name(const char *name);
const char *trace_topic_name(enum trace_topic topic);

#endif
