/* SPDX-License-Identifier: Apache-2.0 */
/* What an exchange is (which session, which message), and what the script answers to it. */
#include "acs/server.h"

#include "acs/envelope.h"
#include "base/mem.h"
#include "base/text.h"

#include <stdlib.h>
#include <string.h>

#define SESSION_COOKIE "cwmp-session="
#define CWMP_NAMESPACE "urn:dslforum-org:cwmp-"

static const struct acs_step default_step = {.kind = ACS_STEP_ANSWER};

void acs_session_free(struct acs_session *session)
{
    acs_script_free(session->script);
    free(session);
}

static struct acs_session *session_of_cookie(struct acs *acs, const struct acs_exchange *exchange)
{
    const char *cookies = acs_exchange_header(exchange, "Cookie");
    const char *found = cookies != NULL ? strstr(cookies, SESSION_COOKIE) : NULL;
    if (found == NULL)
        return NULL;
    unsigned long number = strtoul(found + strlen(SESSION_COOKIE), NULL, 10);
    return number >= 1 && number <= acs->session_count ? acs->sessions[number - 1] : NULL;
}

/* The open session that the exchange goes on with; NULL when there is none. */
static struct acs_session *find_session(struct acs *acs, const struct acs_connection *connection,
                                        const struct acs_exchange *exchange)
{
    struct acs_session *session = session_of_cookie(acs, exchange);
    if (session == NULL)
        session = connection->session;
    return session != NULL && session->state == ACS_SESSION_OPEN ? session : NULL;
}

static struct acs_session *new_session(struct acs *acs, const struct acs_exchange *exchange)
{
    struct acs_session *session = mem_alloc(sizeof(*session));

    acs->sessions =
        mem_realloc(acs->sessions, (acs->session_count + 1) * sizeof(struct acs_session *));
    acs->sessions[acs->session_count++] = session;
    session->number = acs->session_count;
    session->state = ACS_SESSION_OPEN;
    snprintf(session->cwmp, sizeof(session->cwmp), "%s", acs_exchange_namespace(exchange));
    if (acs->queue_count > 0) {
        session->script = acs->queue[0];
        acs->queue_count--;
        memmove(acs->queue, acs->queue + 1, acs->queue_count * sizeof(struct acs_script *));
    } else
        session->script = acs_script_parse(acs->default_script, NULL, 0);
    return session;
}

static void answer_status(struct acs_answer *answer, unsigned status, const char *text)
{
    answer->kind = ACS_STEP_STATUS;
    answer->status = status;
    buf_clear(&answer->body);
    buf_puts(&answer->body, text);
}

static const struct acs_step *next_step(struct acs_session *session, bool cpe_request)
{
    const struct acs_script *script = session->script;

    if (session->next >= script->count)
        return &default_step;
    const struct acs_step *step = &script->steps[session->next];
    if (cpe_request && acs_step_is_request(step))
        return &default_step;
    session->next++;
    return step;
}

/* What holds for the answer: the step's modifiers, then the session's. */
static struct acs_modifiers merge(const struct acs_modifiers *step,
                                  const struct acs_modifiers *session)
{
    struct acs_modifiers merged = *step;

    merged.hold |= session->hold;
    merged.close |= session->close;
    merged.shut |= session->shut;
    merged.http10 |= session->http10;
    merged.chunked |= session->chunked;
    merged.truncate |= session->truncate;
    merged.malformed |= session->malformed;
    merged.doctype |= session->doctype;
    merged.no_id |= session->no_id;
    if (step->style == ACS_STYLE_USUAL)
        merged.style = session->style;
    if (step->delay_ms == 0)
        merged.delay_ms = session->delay_ms;
    if (step->pad == 0)
        merged.pad = session->pad;
    if (step->id == NULL)
        merged.id = session->id;
    if (step->version == NULL)
        merged.version = session->version;
    if (step->unknown == NULL)
        merged.unknown = session->unknown;
    if (step->encode == NULL)
        merged.encode = session->encode;
    if (step->until == NULL)
        merged.until = session->until;
    return merged;
}

static void replace_once(struct buf *body, const char *mark, const char *with)
{
    const char *at = strstr(buf_text(body), mark);
    if (at == NULL)
        return;
    size_t before = (size_t)(at - body->data);
    struct buf changed = {0};
    buf_append(&changed, body->data, before);
    buf_puts(&changed, with);
    buf_append(&changed, at + strlen(mark), body->length - before - strlen(mark));
    buf_free(body);
    *body = changed;
}

static void add_doctype(struct buf *body)
{
    struct buf declaration = {0};

    buf_puts(&declaration, "?>\n<!DOCTYPE bomb [<!ENTITY a0 \"0123456789\">");
    for (int i = 1; i < 10; i++) {
        buf_printf(&declaration, "<!ENTITY a%d \"", i);
        for (int j = 0; j < 10; j++)
            buf_printf(&declaration, "&a%d;", i - 1);
        buf_puts(&declaration, "\">");
    }
    buf_puts(&declaration, "]>\n");
    replace_once(body, "?>", buf_text(&declaration));
    replace_once(body, "Body>", "Body>&a9;");
    buf_free(&declaration);
}

static void add_padding(struct buf *body, size_t size)
{
    const size_t frame = strlen("?><!---->") - strlen("?>");

    if (body->length + frame >= size)
        return;
    struct buf comment = {0};
    buf_puts(&comment, "?><!--");
    for (size_t missing = size - body->length - frame; missing > 0; missing--)
        buf_putc(&comment, 'x');
    buf_puts(&comment, "-->");
    replace_once(body, "?>", buf_text(&comment));
    buf_free(&comment);
}

static void spoil_body(struct acs_answer *answer)
{
    if (answer->body.length == 0)
        return;
    if (answer->modifiers.doctype)
        add_doctype(&answer->body);
    if (answer->modifiers.pad > 0)
        add_padding(&answer->body, answer->modifiers.pad);
    if (answer->modifiers.malformed) {
        const char *end = strrchr(answer->body.data, '<');
        answer->body.length = (size_t)(end - answer->body.data);
        answer->body.data[answer->body.length] = '\0';
    }
}

static void write_envelope(const struct acs_step *step, struct acs_session *session,
                           const struct acs_exchange *exchange, struct acs_answer *answer)
{
    const struct acs_modifiers *modifiers = &answer->modifiers;
    bool cpe_request = acs_exchange_is_request(exchange);
    char *echo = acs_exchange_text(exchange, "/soap:Envelope/soap:Header/cwmp:ID");
    struct buf own = {0};
    const char *id = modifiers->id;

    buf_printf(&own, "acs-%u", session->requests + 1);
    if (id == NULL)
        id = cpe_request ? (*echo != '\0' ? echo : NULL) : buf_text(&own);
    struct acs_envelope envelope = {.cwmp = session->cwmp,
                                    .id = modifiers->no_id ? NULL : id,
                                    .version = modifiers->version,
                                    .unknown = modifiers->unknown,
                                    .hold = modifiers->hold,
                                    .style = modifiers->style};
    if (step->kind == ACS_STEP_METHOD)
        acs_envelope_request(&answer->body, &envelope, step->words, step->word_count);
    else if (step->kind == ACS_STEP_XML)
        acs_envelope_xml(&answer->body, &envelope, step->text);
    else if (step->kind == ACS_STEP_ENVELOPE)
        buf_puts(&answer->body, step->text);
    else if (step->kind == ACS_STEP_FAULT)
        acs_envelope_fault(&answer->body, &envelope, step->code);
    else
        acs_envelope_response(&answer->body, &envelope, exchange->kind);
    session->requests += acs_step_is_request(step);
    session->hold = modifiers->hold;
    answer->status = 200;
    spoil_body(answer);
    free(echo);
    buf_free(&own);
}

/* A recorded envelope has its header as it was written then. */
static bool holds_requests(const char *envelope)
{
    const char *entry = strstr(envelope, "HoldRequests");
    const char *value = entry != NULL ? strchr(entry, '>') : NULL;

    if (value == NULL)
        return false;
    value += 1 + strspn(value + 1, " \t\r\n");
    return *value == '1' || *value == 't';
}

static void write_answer(const struct acs_step *step, struct acs_session *session,
                         const struct acs_exchange *exchange, struct acs_answer *answer)
{
    switch (step->kind) {
    case ACS_STEP_STATUS:
        answer_status(answer, step->code, "told to by the script\n");
        break;
    case ACS_STEP_REPLY:
        answer->status = step->code;
        buf_puts(&answer->body, step->text);
        session->hold = holds_requests(step->text);
        break;
    case ACS_STEP_REDIRECT:
        answer->status = step->code;
        answer->location = step->text;
        break;
    case ACS_STEP_EMPTY:
    case ACS_STEP_EMPTY_200:
        answer->status = step->kind == ACS_STEP_EMPTY ? 204 : 200;
        session->hold = false;
        break;
    case ACS_STEP_DROP:
    case ACS_STEP_RESET:
    case ACS_STEP_NEVER:
        break;
    case ACS_STEP_ANSWER:
        if (!acs_exchange_is_request(exchange)) {
            answer->status = 204;
            session->hold = false;
            break;
        }
        write_envelope(step, session, exchange, answer);
        break;
    default:
        write_envelope(step, session, exchange, answer);
    }
}

/* What the answer makes of the session, seen from here. */
static enum acs_session_state outcome_of(const struct acs_step *step,
                                         const struct acs_session *session,
                                         const struct acs_exchange *exchange,
                                         const struct acs_answer *answer)
{
    if (answer->status >= 400 || answer->modifiers.malformed || answer->modifiers.doctype)
        return ACS_SESSION_FAILED;
    if (step->kind == ACS_STEP_FAULT && step->code != 8005 && text_equal(exchange->kind, "Inform"))
        return ACS_SESSION_FAILED;
    bool empty = answer->status == 204 || (answer->status == 200 && answer->body.length == 0);
    if (empty && session->empty_seen && !acs_exchange_is_request(exchange))
        return ACS_SESSION_DONE;
    return ACS_SESSION_OPEN;
}

static void follow_script(struct acs_session *session, const struct acs_exchange *exchange,
                          struct acs_answer *answer)
{
    if (*exchange->kind == '\0' && !session->hold)
        session->empty_seen = true;

    const struct acs_step *step = next_step(session, acs_exchange_is_request(exchange));
    const char *version = step->modifiers.namespace_version;
    if (version != NULL)
        snprintf(session->cwmp, sizeof(session->cwmp), CWMP_NAMESPACE "%s", version);
    answer->kind = step->kind;
    answer->method = step->kind == ACS_STEP_METHOD ? step->words[0] : NULL;
    answer->modifiers = merge(&step->modifiers, &session->script->session);
    answer->lists[0] = &step->modifiers;
    answer->lists[1] = &session->script->session;
    write_answer(step, session, exchange, answer);

    bool undone = answer->status == 0 || step->kind == ACS_STEP_REDIRECT ||
                  (step->kind == ACS_STEP_FAULT && step->code == 8005) ||
                  answer->modifiers.truncate;
    session->repeat_inform = undone && text_equal(exchange->kind, "Inform");
    answer->session = session;
    answer->outcome = outcome_of(step, session, exchange, answer);
    if (!session->cookie_sent && answer->status != 0) {
        session->cookie_sent = true;
        answer->session_cookie = session->number;
    }
}

static void note(struct acs_exchange *exchange, const char *what)
{
    free(exchange->note);
    exchange->note = mem_strdup(what);
}

static bool challenge(struct acs *acs, const struct acs_session *session,
                      struct acs_exchange *exchange, struct acs_answer *answer)
{
    bool stale = false;

    if (acs->config.auth == ACS_AUTH_NONE)
        return false;
    if (session != NULL && !acs->config.auth_every_request &&
        acs_exchange_header(exchange, "Authorization") == NULL)
        return false;
    const char *wrong = acs_auth_check(acs, exchange, &stale);
    if (wrong == NULL)
        return false;
    if (*wrong != '\0')
        note(exchange, wrong);
    answer_status(answer, 401, "who are you?\n");
    acs_auth_challenge(acs, stale, &answer->challenge);
    answer->modifiers.close = acs->config.auth_close;
    return true;
}

static void refuse(struct acs_exchange *exchange, struct acs_answer *answer, unsigned status,
                   const char *why)
{
    note(exchange, why);
    answer_status(answer, status, why);
}

static bool is_report(const struct acs *acs, const struct acs_exchange *exchange)
{
    return acs->collector_status != 0 && exchange->body_size > 0 && *exchange->kind == '\0';
}

void acs_session_answer(struct acs *acs, struct acs_connection *connection,
                        struct acs_exchange *exchange, struct acs_answer *answer)
{
    struct acs_session *session = find_session(acs, connection, exchange);

    if (acs->config.files != NULL && !text_equal(exchange->method, "POST")) {
        exchange->kind = mem_strdup("");
        if (!challenge(acs, NULL, exchange, answer))
            acs_files_answer(acs, exchange, answer);
        return;
    }
    acs_exchange_parse(exchange);
    if (is_report(acs, exchange)) {
        if (!challenge(acs, NULL, exchange, answer))
            answer_status(answer, acs->collector_status, "");
        return;
    }
    if (!text_equal(exchange->method, "POST")) {
        refuse(exchange, answer, 405, "CWMP is POST only");
        return;
    }
    if (challenge(acs, session, exchange, answer))
        return;
    if (exchange->body_size > 0 && *exchange->kind == '\0') {
        refuse(exchange, answer, 400, "the body is no SOAP 1.1 message");
        return;
    }
    if (text_equal(exchange->kind, "Inform") && (session == NULL || !session->repeat_inform)) {
        if (session != NULL)
            session->state = ACS_SESSION_FAILED;
        session = new_session(acs, exchange);
    }
    if (session == NULL) {
        refuse(exchange, answer, 400, "no Inform before this");
        return;
    }
    connection->session = session;
    exchange->session = session->number;
    follow_script(session, exchange, answer);
}
