/* SPDX-License-Identifier: Apache-2.0 */
#include "session/exchange.h"

#include "base/mem.h"
#include "base/text.h"
#include "soap/reader.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define INFORM_ID "1"

enum post { POST_INFORM, POST_REQUEST, POST_ANSWER, POST_EMPTY };

/* The CPE's own request that the ACS has not answered for good. */
enum own_state {
    OWN_NONE,
    OWN_ASKED,
    OWN_REPEAT /* after fault 8005: to be sent again before anything else (R-SES-40) */
};

struct own_request {
    enum own_state state;
    int64_t id;
    char method[64];
    struct buf envelope; /* kept unchanged */
    unsigned repeats;
};

struct exchange {
    struct exchange_options options;
    struct http_session *http;
    struct arena *arena; /* of the message being received */
    struct soap_reader *reader;
    bool refused;      /* the reader wants no more of the message */
    struct buf inform; /* kept until it is answered (R-SES-40) */
    struct buf answer;
    bool waiting;              /* with the answer, for a transfer to be done */
    struct soap_message asked; /* then, the request; in the arena */
    struct own_request own;
    enum post last; /* what was sent last */
    enum soap_version version;
    enum http_coding coding;
    bool established;
    bool hold;       /* HoldRequests of the last envelope (R-HDR-03) */
    bool empty_sent; /* an empty POST without HoldRequests (R-SES-15) */
    unsigned repeats;
    unsigned own_requests; /* number the IDs, the Inform's included */
    uint64_t deadline;
    struct exchange_outcome outcome;
};

static bool take_body(void *argument, const char *data, size_t length);
static void take_result(void *argument, const struct http_result *result);

/* ---- Ends ---------------------------------------------------------------------------- */

/* R-SES-30: a request of the CPE's that nobody answered makes it a failure. */
static void end(struct exchange *exchange)
{
    exchange->outcome.ok = exchange->outcome.reason[0] == '\0';
    exchange->options.ended(exchange->options.argument, &exchange->outcome);
}

static void fail(struct exchange *exchange, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static void fail(struct exchange *exchange, const char *format, ...)
{
    struct exchange_outcome *outcome = &exchange->outcome;
    va_list arguments;

    va_start(arguments, format);
    vsnprintf(outcome->reason, sizeof outcome->reason, format, arguments);
    va_end(arguments);
    exchange->options.ended(exchange->options.argument, outcome);
}

/* ---- Sending ------------------------------------------------------------------------- */

static void post(struct exchange *exchange, enum post what, const struct buf *body)
{
    struct soap_limits limits = soap_limits_default();

    soap_reader_free(exchange->reader);
    arena_reset(exchange->arena);
    exchange->reader = soap_reader_new(&limits, exchange->arena);
    exchange->refused = false;
    exchange->last = what;
    exchange->outcome.requests++;
    http_session_post(exchange->http, &(struct http_request){.data = body ? body->data : NULL,
                                                             .length = body ? body->length : 0,
                                                             .argument = exchange,
                                                             .body = take_body,
                                                             .done = take_result});
}

/* An ACS that never stops is left (R-SES-22). */
static bool is_too_long(struct exchange *exchange)
{
    if (exchange->outcome.requests >= EXCHANGE_MAX_REQUESTS)
        fail(exchange, "more than %d requests in one session", EXCHANGE_MAX_REQUESTS);
    else if (env_monotonic_ms(exchange->options.rpc.env) >= exchange->deadline)
        fail(exchange, "the session took longer than %d s", EXCHANGE_MAX_SECONDS);
    else
        return false;
    return true;
}

/* Nothing to answer and nothing of our own to ask (R-SES-14, R-SES-20). */
static void post_empty(struct exchange *exchange)
{
    if (!exchange->hold)
        exchange->empty_sent = true;
    post(exchange, POST_EMPTY, NULL);
}

static void post_own(struct exchange *exchange)
{
    exchange->own.state = OWN_ASKED;
    post(exchange, POST_REQUEST, &exchange->own.envelope);
}

/* Takes the next request of the CPE's own; false when there is none. */
static bool take_own(struct exchange *exchange)
{
    struct own_request *own = &exchange->own;
    struct exchange_request request;
    char id[16];

    if (!exchange->options.next_request ||
        !exchange->options.next_request(exchange->options.argument, exchange->version, &request))
        return false;
    own->id = request.id;
    own->repeats = 0;
    snprintf(own->method, sizeof own->method, "%s", request.method);
    snprintf(id, sizeof id, "%u", ++exchange->own_requests);
    buf_clear(&own->envelope);
    rpc_write_request(&(struct rpc_request){.id = id,
                                            .version = exchange->version,
                                            .method = request.method,
                                            .arguments = request.arguments},
                      &own->envelope);
    return true;
}

/* The ACS has nothing to ask: the CPE has its turn (R-SES-13 to R-SES-16, R-SES-20). */
static void go_on(struct exchange *exchange)
{
    bool allowed = !exchange->hold && !exchange->empty_sent;

    if (allowed && (exchange->own.state == OWN_REPEAT || take_own(exchange)))
        post_own(exchange);
    else
        post_empty(exchange);
}

static void transfer_over(void *argument, bool done, int64_t start, int64_t complete)
{
    struct exchange *exchange = argument;

    exchange->waiting = false;
    if (done) {
        buf_clear(&exchange->answer);
        rpc_answer_done(&exchange->asked, exchange->version, start, complete, &exchange->answer);
    }
    post(exchange, POST_ANSWER, &exchange->answer);
}

/* The transfer that was ordered may be done in a moment: then the answer says so (R-DWN-02). The
 * request stays in the arena until then. */
static void await_transfer(struct exchange *exchange, const struct soap_message *request)
{
    const struct rpc_transfers *transfers = exchange->options.rpc.transfers;

    exchange->asked = *request;
    exchange->waiting = true;
    transfers->await(transfers->argument, exchange->options.rpc.awaited,
                     &(struct transfer_wait){.argument = exchange, .over = transfer_over});
}

static void post_answer(struct exchange *exchange, const struct soap_message *request)
{
    buf_clear(&exchange->answer);
    rpc_answer(&exchange->options.rpc, request, exchange->version, &exchange->answer);
    if (exchange->options.rpc.awaited != 0)
        await_transfer(exchange, request);
    else
        post(exchange, POST_ANSWER, &exchange->answer);
}

/* ---- Versions ------------------------------------------------------------------------ */

/* R-VER-02 to R-VER-04. */
static bool agree_version(struct exchange *exchange, const struct soap_message *response)
{
    enum soap_version version;

    if (response->use_version) {
        if (!soap_version_from_text(response->use_version, &version) ||
            version > exchange->options.version) {
            fail(exchange, "ACS wants CWMP version %.16s, which was not offered",
                 response->use_version);
            return false;
        }
    } else if (!soap_version_from_namespace(response->rpc->ns, &version)) {
        fail(exchange, "InformResponse in the unknown namespace \"%.64s\"", response->rpc->ns);
        return false;
    }
    exchange->version = version < exchange->options.version ? version : exchange->options.version;
    return true;
}

/* A fault of SOAP itself, not one that the ACS found in what it read (R-VER-06). */
static bool suggests_older_version(const struct soap_fault *fault)
{
    return text_equal(fault->code, "VersionMismatch") ||
           (text_equal(fault->code, "Client") && fault->cwmp_code == 0);
}

/* ---- Receiving ----------------------------------------------------------------------- */

static bool is_request(const struct soap_message *message)
{
    return message->rpc && !text_ends_with(message->rpc->name, "Response");
}

static void take_inform_fault(struct exchange *exchange, const struct soap_fault *fault)
{
    if (fault->cwmp_code == 8005 && exchange->repeats < EXCHANGE_MAX_REPEATS) {
        exchange->repeats++;
        post(exchange, POST_INFORM, &exchange->inform);
        return;
    }
    exchange->outcome.older_version = suggests_older_version(fault);
    if (fault->cwmp_code != 0)
        fail(exchange, "ACS answered Inform with fault %u (%.128s)", fault->cwmp_code, fault->text);
    else
        fail(exchange, "ACS answered Inform with a SOAP fault %.32s (%.128s)", fault->code,
             fault->text);
}

/* What may follow an Inform (R-SES-10, R-SES-11). */
static void take_inform_answer(struct exchange *exchange, const struct soap_message *message)
{
    if (message->fault) {
        take_inform_fault(exchange, message->fault);
        return;
    }
    if (!text_equal(message->rpc->name, "InformResponse")) {
        fail(exchange, "ACS answered Inform with %.64s", message->rpc->name);
        return;
    }
    if (!message->id || !text_equal(message->id, INFORM_ID))
        log_debug(exchange->options.rpc.log, "session: InformResponse does not repeat the ID");
    if (!agree_version(exchange, message))
        return;
    exchange->options.established(exchange->options.argument);
    exchange->established = true;
    buf_free(&exchange->inform);
    go_on(exchange);
}

/* ---- Answers to the CPE's own requests ------------------------------------------------------ */

/* The request is over, answered or not. */
static void end_own(struct exchange *exchange, const struct soap_message *message)
{
    exchange->own.state = OWN_NONE;
    exchange->options.request_answered(exchange->options.argument, exchange->own.id, message);
}

/* R-SES-34, R-SES-40, R-SES-41 */
static void take_own_fault(struct exchange *exchange, const struct soap_message *message)
{
    struct own_request *own = &exchange->own;

    if (message->fault->cwmp_code != 8005) {
        log_warning(exchange->options.rpc.log, "ACS answered %s with fault %u (%.128s)",
                    own->method, message->fault->cwmp_code, message->fault->text);
        end_own(exchange, message);
    } else if (own->repeats++ < EXCHANGE_MAX_REPEATS) {
        own->state = OWN_REPEAT;
    } else {
        fail(exchange, "ACS answered %s with fault 8005 %u times", own->method, own->repeats);
        return;
    }
    go_on(exchange);
}

static bool is_response_to(const struct soap_node *rpc, const char *method)
{
    return text_starts_with(rpc->name, method) &&
           text_equal(rpc->name + strlen(method), "Response");
}

static void take_answer(struct exchange *exchange, const struct soap_message *message)
{
    if (message->fault && exchange->own.state == OWN_ASKED) {
        take_own_fault(exchange, message);
    } else if (message->fault) {
        fail(exchange, "ACS sent fault %u (%.128s) although nothing was asked",
             message->fault->cwmp_code, message->fault->text);
    } else if (exchange->own.state == OWN_ASKED &&
               is_response_to(message->rpc, exchange->own.method)) {
        end_own(exchange, message);
        go_on(exchange);
    } else {
        fail(exchange, "ACS sent %.64s although nothing was asked", message->rpc->name);
    }
}

/* No answer came where it had to, which is the end of this request but not of the session. */
static void miss_answer(struct exchange *exchange)
{
    log_warning(exchange->options.rpc.log, "ACS did not answer %s", exchange->own.method);
    snprintf(exchange->outcome.reason, sizeof exchange->outcome.reason, "ACS did not answer %s",
             exchange->own.method);
    end_own(exchange, NULL);
}

static void take_message(struct exchange *exchange, const struct soap_message *message)
{
    exchange->hold = message->hold_requests;
    if (!exchange->established) {
        take_inform_answer(exchange, message);
    } else if (is_request(message)) {
        if (exchange->own.state == OWN_ASKED)
            miss_answer(exchange);
        post_answer(exchange, message);
    } else {
        take_answer(exchange, message);
    }
}

/* R-SES-30, R-SES-31: an empty response ends the session once an empty POST was sent. */
static void take_empty(struct exchange *exchange)
{
    exchange->hold = false;
    if (exchange->own.state == OWN_ASKED)
        miss_answer(exchange);
    if (!exchange->established)
        fail(exchange, "ACS answered Inform with an empty response");
    else if (exchange->empty_sent)
        end(exchange);
    else
        go_on(exchange);
}

static bool take_body(void *argument, const char *data, size_t length)
{
    struct exchange *exchange = argument;

    if (!soap_reader_feed(exchange->reader, data, length))
        exchange->refused = true;
    return !exchange->refused;
}

static void take_envelope(struct exchange *exchange)
{
    struct soap_message message;
    struct cwmp_error error;

    if (soap_reader_finish(exchange->reader, &message, &error) != CWMP_OK)
        fail(exchange, "ACS message is not understood: %s", error.text);
    else if (!is_too_long(exchange))
        take_message(exchange, &message);
}

/* An Inform that is refused as it stands may be the wrong version, or compressed where the ACS
 * cannot read that; the latter is tried first (R-VER-06, R-ZIP-05). */
static void take_refusal(struct exchange *exchange, unsigned status)
{
    if (exchange->last != POST_INFORM || (status != 400 && status != 415 && status != 501))
        return;
    if (exchange->coding != HTTP_CODING_NONE && !exchange->outcome.uncompressed)
        exchange->outcome.uncompressed = true;
    else
        exchange->outcome.older_version = status == 400;
}

static void take_result(void *argument, const struct http_result *result)
{
    struct exchange *exchange = argument;

    if (result->reached)
        exchange->outcome.reached = true;
    if (result->peer)
        snprintf(exchange->outcome.peer, sizeof exchange->outcome.peer, "%s", result->peer);
    exchange->outcome.no_route = result->no_route;
    if (result->coding_refused)
        exchange->outcome.uncompressed = true;

    if (exchange->refused) {
        take_envelope(exchange);
    } else if (!result->ok) {
        fail(exchange, "%s", result->reason);
    } else if (result->status == 204 || (result->status == 200 && result->body_length == 0)) {
        if (!is_too_long(exchange))
            take_empty(exchange);
    } else if (result->status == 200) {
        take_envelope(exchange);
    } else {
        take_refusal(exchange, result->status);
        fail(exchange, "ACS answered with HTTP status %u%s%s", result->status,
             result->reason[0] != '\0' ? ": " : "", result->reason);
    }
}

/* ---- Begin and end of the object ------------------------------------------------------ */

static enum cwmp_fault write_inform(struct exchange *exchange, struct cwmp_error *error)
{
    const struct exchange_options *options = &exchange->options;
    const struct rpc_inform inform = {.id = INFORM_ID,
                                      .version = options->version,
                                      .events = options->events,
                                      .event_count = options->event_count,
                                      .changes = options->changes,
                                      .retry_count = options->retry_count};

    return rpc_write_inform(&exchange->options.rpc, &inform, &exchange->inform, error);
}

struct exchange *exchange_start(const struct exchange_options *options, struct cwmp_error *error)
{
    struct exchange *exchange = mem_alloc(sizeof *exchange);

    exchange->options = *options;
    exchange->arena = arena_new();
    exchange->version = options->version;
    exchange->coding = options->transport->coding;
    exchange->own_requests = 1;
    exchange->deadline = env_monotonic_ms(options->rpc.env) + EXCHANGE_MAX_SECONDS * 1000ULL;
    exchange->http = http_session_open(options->http, options->transport, error);
    if (!exchange->http || write_inform(exchange, error) != CWMP_OK) {
        exchange_free(exchange);
        return NULL;
    }
    post(exchange, POST_INFORM, &exchange->inform);
    return exchange;
}

bool exchange_is_established(const struct exchange *exchange)
{
    return exchange->established;
}

void exchange_free(struct exchange *exchange)
{
    if (!exchange)
        return;
    if (exchange->waiting)
        exchange->options.rpc.transfers->forget(exchange->options.rpc.transfers->argument);
    http_session_close(exchange->http);
    soap_reader_free(exchange->reader);
    arena_free(exchange->arena);
    buf_free(&exchange->inform);
    buf_free(&exchange->answer);
    buf_free(&exchange->own.envelope);
    free(exchange);
}
