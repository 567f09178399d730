/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What `debug cwmp` shows (CLI reference 2.6): a log of its own for each part of the daemon, whose
 * lines are told by topic, and the messages of sessions, with secrets masked. What is logged stays
 * as it is.
 */
#ifndef CWMPD_TRACING_H
#define CWMPD_TRACING_H

#include "base/log.h"
#include "cli/trace.h"
#include "http/observer.h"
#include "model/model.h"

struct tracing;

/* `log` is where lines go; kept. */
struct tracing *tracing_new(const struct log *log);
void tracing_free(struct tracing *tracing);
/* Another place for lines to go, from now on. */
void tracing_log_to(struct tracing *tracing, const struct log *log);
struct trace *tracing_trace(const struct tracing *tracing);

/* The log of what belongs to a topic. Errors and warnings belong to TRACE_ERROR, too. */
const struct log *tracing_log(const struct tracing *tracing, enum trace_topic topic);

/* What sessions are to be observed by: it sees them, and then `next` does. */
const struct http_observer *tracing_observe(struct tracing *tracing, const struct model *model,
                                            const struct http_observer *next);

#endif
