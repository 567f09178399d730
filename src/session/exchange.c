/* SPDX-License-Identifier: Apache-2.0 */
#include "session/exchange.h"

#include "base/mem.h"
#include "base/text.h"
#include "soap/reader.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define INFORM_ID "1"

enum post { POST_INFORM, POST_ANSWER, POST_EMPTY };

struct exchange {
    struct exchange_options options;
    struct http_session *http;
    struct arena *arena; /* of the message being received */
    struct soap_reader *reader;
    bool refused;      /* the reader wants no more of the message */
    struct buf inform; /* kept until it is answered (R-SES-40) */
    struct buf answer;
    enum post last; /* what was sent last */
    enum soap_version version;
    enum http_coding coding;
    bool established;
    bool hold;       /* HoldRequests of the last envelope (R-HDR-03) */
    bool empty_sent; /* an empty POST without HoldRequests (R-SES-15) */
    unsigned repeats;
    uint64_t deadline;
    struct exchange_outcome outcome;
};

static bool take_body(void *argument, const char *data, size_t length);
static void take_result(void *argument, const struct http_result *result);

/* ---- Ends ---------------------------------------------------------------------------- */

static void succeed(struct exchange *exchange)
{
    exchange->outcome.ok = true;
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

static void post_answer(struct exchange *exchange, const struct soap_message *request)
{
    buf_clear(&exchange->answer);
    rpc_answer(&exchange->options.rpc, request, exchange->version, &exchange->answer);
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
    post_empty(exchange);
}

static void take_message(struct exchange *exchange, const struct soap_message *message)
{
    exchange->hold = message->hold_requests;
    if (!exchange->established) {
        take_inform_answer(exchange, message);
    } else if (is_request(message)) {
        post_answer(exchange, message);
    } else if (message->fault) {
        fail(exchange, "ACS sent fault %u (%.128s) although nothing was asked",
             message->fault->cwmp_code, message->fault->text);
    } else {
        fail(exchange, "ACS sent %.64s although nothing was asked", message->rpc->name);
    }
}

/* R-SES-30, R-SES-31: an empty response ends the session once an empty POST was sent. */
static void take_empty(struct exchange *exchange)
{
    exchange->hold = false;
    if (!exchange->established)
        fail(exchange, "ACS answered Inform with an empty response");
    else if (exchange->empty_sent)
        succeed(exchange);
    else
        post_empty(exchange);
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
    http_session_close(exchange->http);
    soap_reader_free(exchange->reader);
    arena_free(exchange->arena);
    buf_free(&exchange->inform);
    buf_free(&exchange->answer);
    free(exchange);
}
