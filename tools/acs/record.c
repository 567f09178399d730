/* SPDX-License-Identifier: Apache-2.0 */
/* The readable transcript, and one file per message. */
#include "acs/server.h"

#include "base/mem.h"
#include "base/text.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* More than these are only counted. */
#define LISTED_VALUES 16

static void describe_inform(const struct acs_exchange *exchange, struct buf *out)
{
    size_t events = acs_exchange_nodes(exchange, "//EventStruct");

    for (size_t i = 1; i <= events; i++) {
        char xpath[64];
        snprintf(xpath, sizeof(xpath), "//EventStruct[%zu]/EventCode", i);
        char *code = acs_exchange_text(exchange, xpath);
        snprintf(xpath, sizeof(xpath), "//EventStruct[%zu]/CommandKey", i);
        char *key = acs_exchange_text(exchange, xpath);
        buf_printf(out, "%s%s", i > 1 ? ", " : "  ", code);
        if (*key != '\0')
            buf_printf(out, " (%s)", key);
        free(code);
        free(key);
    }
    char *device = acs_exchange_text(
        exchange, "concat(//OUI, '-', //ProductClass, '-', //DeviceId/SerialNumber)");
    char *retry = acs_exchange_text(exchange, "//RetryCount");
    buf_printf(out, "  from %s, retry %s, %zu parameters", device, retry,
               acs_exchange_nodes(exchange, "//ParameterValueStruct"));
    free(device);
    free(retry);
}

static void describe_fault(const struct acs_exchange *exchange, struct buf *out)
{
    char *code = acs_exchange_text(exchange, "//detail/*/FaultCode");
    char *text = acs_exchange_text(exchange, "//detail/*/FaultString");
    buf_printf(out, "  %s %s", code, text);
    free(code);
    free(text);
    size_t inner = acs_exchange_nodes(exchange, "//SetParameterValuesFault");
    if (inner > 0)
        buf_printf(out, ", %zu parameters in error", inner);
}

/* A few values are worth a line each. */
static void list_values(const struct acs_exchange *exchange, struct buf *out)
{
    size_t count = acs_exchange_nodes(exchange, "//ParameterValueStruct");

    for (size_t i = 1; i <= count && count <= LISTED_VALUES; i++) {
        char xpath[64];
        snprintf(xpath, sizeof(xpath), "//ParameterValueStruct[%zu]/Name", i);
        char *name = acs_exchange_text(exchange, xpath);
        snprintf(xpath, sizeof(xpath), "//ParameterValueStruct[%zu]/Value", i);
        char *value = acs_exchange_text(exchange, xpath);
        buf_printf(out, "\n               %s = %s", name, value);
        free(name);
        free(value);
    }
}

/* What of a response a reader wants to see on its line. */
static void describe_response(const struct acs_exchange *exchange, struct buf *out)
{
    static const struct {
        const char *xpath, *unit;
    } counted[] = {{"//ParameterValueStruct", "values"},
                   {"//ParameterInfoStruct", "names"},
                   {"//ParameterAttributeStruct", "attributes"},
                   {"//MethodList/*", "methods"}};
    static const char *const shown[] = {"Status", "InstanceNumber"};

    for (size_t i = 0; i < sizeof(counted) / sizeof(counted[0]); i++) {
        size_t count = acs_exchange_nodes(exchange, counted[i].xpath);
        if (count > 0)
            buf_printf(out, "  %zu %s", count, counted[i].unit);
    }
    for (size_t i = 0; i < sizeof(shown) / sizeof(shown[0]); i++) {
        char xpath[64];
        snprintf(xpath, sizeof(xpath), "/soap:Envelope/soap:Body/*/%s", shown[i]);
        char *value = acs_exchange_text(exchange, xpath);
        if (*value != '\0')
            buf_printf(out, "  %s %s", shown[i], value);
        free(value);
    }
}

static void describe_request(const struct acs_session *session, const struct acs_exchange *exchange,
                             struct buf *out)
{
    buf_puts(out, *exchange->kind != '\0' ? exchange->kind : "(empty)");
    if (text_equal(exchange->kind, "Inform"))
        describe_inform(exchange, out);
    else if (text_equal(exchange->kind, "Fault"))
        describe_fault(exchange, out);
    else
        describe_response(exchange, out);
    if (exchange->body_size > 0)
        buf_printf(out, "  [%zu bytes", exchange->body_size);
    if (exchange->body_size > 0 && session != NULL && session->answered_ms > 0)
        buf_printf(out, ", %llu ms",
                   (unsigned long long)(exchange->time_ms - session->answered_ms));
    if (exchange->body_size > 0)
        buf_putc(out, ']');
    if (exchange->note != NULL)
        buf_printf(out, "  (%s)", exchange->note);
    if (exchange->session != 0)
        list_values(exchange, out);
}

static void describe_answer(const struct acs_session *session, const struct acs_exchange *exchange,
                            const struct acs_answer *answer, struct buf *out)
{
    buf_puts(out, exchange->answer_kind);
    if (answer->kind == ACS_STEP_METHOD) {
        const struct acs_step *step = &session->script->steps[session->next - 1];
        for (size_t i = 1; i < step->word_count; i++)
            buf_printf(out, " %s", *step->words[i] != '\0' ? step->words[i] : "\"\"");
    }
    if (answer->challenge.length > 0)
        buf_printf(out, " %.*s challenge", (int)strcspn(buf_text(&answer->challenge), " "),
                   buf_text(&answer->challenge));
    if (answer->location != NULL)
        buf_printf(out, " to %s", answer->location);
    if (answer->modifiers.hold)
        buf_puts(out, "  HoldRequests");
    if (session != NULL && answer->outcome == ACS_SESSION_DONE)
        buf_printf(out, "  session %u is over", session->number);
}

static void transcribe(const struct acs *acs, const char *who, const struct buf *line)
{
    uint64_t ms = acs_now_ms() - acs->started_ms;

    fprintf(acs->config.transcript, "%4llu.%03llu %s  %s\n", (unsigned long long)(ms / 1000),
            (unsigned long long)(ms % 1000), who, buf_text(line));
    fflush(acs->config.transcript);
}

static void write_file(struct acs *acs, const char *who, const char *kind, const char *text,
                       size_t size)
{
    struct buf path = {0};

    buf_printf(&path, "%s/%04u-%s-%s.xml", acs->config.record, ++acs->messages, who,
               *kind != '\0' ? kind : "empty");
    FILE *file = fopen(buf_text(&path), "wb");
    if (file == NULL || fwrite(text, 1, size, file) != size)
        fprintf(stderr, "cannot record %s: %s\n", buf_text(&path), strerror(errno));
    if (file != NULL)
        fclose(file);
    buf_free(&path);
}

void acs_record(struct acs *acs, const struct acs_session *session,
                const struct acs_exchange *exchange, const struct acs_answer *answer)
{
    if (acs->config.record != NULL) {
        write_file(acs, "cpe", exchange->kind, exchange->body, exchange->body_size);
        write_file(acs, "acs", exchange->answer_kind, exchange->answer, exchange->answer_size);
    }
    if (acs->config.transcript != NULL) {
        struct buf line = {0};
        describe_request(session, exchange, &line);
        transcribe(acs, "CPE", &line);
        buf_clear(&line);
        describe_answer(session, exchange, answer, &line);
        transcribe(acs, "ACS", &line);
        buf_free(&line);
    }
}
