/* SPDX-License-Identifier: Apache-2.0 */
#include "acs/envelope.h"

#include "base/mem.h"
#include "base/text.h"

#include <stdlib.h>
#include <string.h>

/* How names are written in one style. */
struct names {
    const char *soap; /* prefix with its colon, or "" in the default namespace */
    const char *enc;
    const char *xsd;
    const char *xsi;
    const char *cwmp;      /* of elements: with colon, or "" */
    const char *cwmp_type; /* of types inside attribute values, always a prefix */
};

static const struct names styles[] = {
    [ACS_STYLE_USUAL] = {"soap-env:", "soap-enc", "xsd", "xsi", "cwmp:", "cwmp"},
    [ACS_STYLE_OTHER_PREFIXES] = {"S:", "e", "t", "i", "ns4:", "ns4"},
    [ACS_STYLE_DEFAULT_NAMESPACE] = {"", "enc", "xs", "inst", "", "types"}};

struct writer {
    struct buf *out;
    const struct acs_envelope *envelope;
    const struct names *names;
    bool defaults; /* namespaces are given as default namespaces */
};

void acs_xml_escape(struct buf *out, const char *text)
{
    for (; *text != '\0'; text++) {
        switch (*text) {
        case '<':
            buf_puts(out, "&lt;");
            break;
        case '>':
            buf_puts(out, "&gt;");
            break;
        case '&':
            buf_puts(out, "&amp;");
            break;
        case '"':
            buf_puts(out, "&quot;");
            break;
        default:
            buf_putc(out, *text);
        }
    }
}

static struct writer writer_open(struct buf *out, const struct acs_envelope *envelope)
{
    struct writer writer = {.out = out,
                            .envelope = envelope,
                            .names = &styles[envelope->style],
                            .defaults = envelope->style == ACS_STYLE_DEFAULT_NAMESPACE};
    return writer;
}

/* Opens an element of the CWMP namespace. */
static void cwmp_open(struct writer *w, const char *name, const char *attributes)
{
    buf_printf(w->out, "<%s%s", w->names->cwmp, name);
    if (w->defaults)
        buf_printf(w->out, " xmlns=\"%s\"", w->envelope->cwmp);
    buf_printf(w->out, "%s>", attributes);
}

static void cwmp_close(struct writer *w, const char *name)
{
    buf_printf(w->out, "</%s%s>", w->names->cwmp, name);
}

/* Opens an argument: no namespace (R-SOP-03). */
static void argument_open(struct writer *w, const char *name)
{
    buf_printf(w->out, "<%s%s>", name, w->defaults ? " xmlns=\"\"" : "");
}

static void argument(struct writer *w, const char *name, const char *text)
{
    argument_open(w, name);
    acs_xml_escape(w->out, text);
    buf_printf(w->out, "</%s>", name);
}

/* Opens an array argument of `count` members of type `prefix`:`type`. */
static void array_open(struct writer *w, const char *name, const char *prefix, const char *type,
                       size_t count)
{
    buf_printf(w->out, "<%s%s %s:arrayType=\"%s:%s[%zu]\">", name, w->defaults ? " xmlns=\"\"" : "",
               w->names->enc, prefix, type, count);
}

static void string_member(struct writer *w, const char *text)
{
    buf_puts(w->out, "<string>");
    acs_xml_escape(w->out, text);
    buf_puts(w->out, "</string>");
}

static void string_array(struct writer *w, const char *name, char *const *texts, size_t count)
{
    array_open(w, name, w->names->xsd, "string", count);
    for (size_t i = 0; i < count; i++)
        string_member(w, texts[i]);
    buf_printf(w->out, "</%s>", name);
}

static void header_entry(struct writer *w, const char *name, const char *must_understand,
                         const char *text)
{
    struct buf attributes = {0};
    if (!text_equal(must_understand, "none")) {
        const char *soap = w->defaults ? "env:" : w->names->soap;
        buf_printf(&attributes, " %smustUnderstand=\"%s\"", soap, must_understand);
    }
    cwmp_open(w, name, buf_text(&attributes));
    acs_xml_escape(w->out, text);
    cwmp_close(w, name);
    buf_free(&attributes);
}

static void write_headers(struct writer *w)
{
    const struct acs_envelope *envelope = w->envelope;

    if (envelope->id == NULL && !envelope->hold && envelope->version == NULL &&
        envelope->unknown == NULL)
        return;
    buf_printf(w->out, "<%sHeader>", w->names->soap);
    if (envelope->id != NULL)
        header_entry(w, "ID", "1", envelope->id);
    if (envelope->hold)
        header_entry(w, "HoldRequests", "1", "1");
    if (envelope->version != NULL)
        header_entry(w, "UseCWMPVersion", "1", envelope->version);
    if (envelope->unknown != NULL)
        header_entry(w, "NobodyKnowsThis", envelope->unknown, "x");
    buf_printf(w->out, "</%sHeader>", w->names->soap);
}

static void declare(struct writer *w, const char *prefix, const char *uri)
{
    buf_printf(w->out, " xmlns:%.*s=\"%s\"", (int)strcspn(prefix, ":"), prefix, uri);
}

static void body_open(struct writer *w)
{
    const char *soap = "http://schemas.xmlsoap.org/soap/envelope/";

    buf_printf(w->out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%sEnvelope", w->names->soap);
    if (w->defaults)
        buf_printf(w->out, " xmlns=\"%s\"", soap);
    declare(w, w->defaults ? "env" : w->names->soap, soap);
    declare(w, w->names->enc, "http://schemas.xmlsoap.org/soap/encoding/");
    declare(w, w->names->xsd, "http://www.w3.org/2001/XMLSchema");
    declare(w, w->names->xsi, "http://www.w3.org/2001/XMLSchema-instance");
    declare(w, w->names->cwmp_type, w->envelope->cwmp);
    buf_putc(w->out, '>');
    write_headers(w);
    buf_printf(w->out, "<%sBody>", w->names->soap);
}

static void body_close(struct writer *w)
{
    buf_printf(w->out, "</%sBody></%sEnvelope>\n", w->names->soap, w->names->soap);
}

/* Takes a word `key=KEY` off the end of the arguments. */
static const char *take_key(char *const *words, size_t *count)
{
    if (*count == 0 || !text_starts_with(words[*count - 1], "key="))
        return "";
    (*count)--;
    return words[*count] + strlen("key=");
}

static bool is_value_type(const char *text)
{
    static const char *const types[] = {"string",       "int",      "unsignedInt", "long",
                                        "unsignedLong", "boolean",  "dateTime",    "base64",
                                        "base64Binary", "hexBinary"};

    for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
        if (text_equal(text, types[i]))
            return true;
    }
    return false;
}

/* Splits NAME=REST at the first "="; the caller frees `*name`. */
static const char *split_word(const char *word, char **name)
{
    size_t length = strcspn(word, "=");
    *name = mem_strndup(word, length);
    return word[length] == '=' ? word + length + 1 : word + length;
}

static void write_value(struct writer *w, const char *word)
{
    char *name = NULL;
    char *value = mem_strdup(split_word(word, &name));
    char *colon = strrchr(value, ':');
    const char *type = NULL;

    if (colon != NULL && is_value_type(colon + 1)) {
        *colon = '\0';
        type = colon + 1;
    }
    buf_puts(w->out, "<ParameterValueStruct><Name>");
    acs_xml_escape(w->out, name);
    buf_puts(w->out, "</Name><Value");
    if (type != NULL) {
        const char *prefix = text_equal(type, "base64") ? w->names->enc : w->names->xsd;
        buf_printf(w->out, " %s:type=\"%s:%s\"", w->names->xsi, prefix, type);
    }
    buf_putc(w->out, '>');
    acs_xml_escape(w->out, value);
    buf_puts(w->out, "</Value></ParameterValueStruct>");
    free(value);
    free(name);
}

static void write_set_values(struct writer *w, char *const *words, size_t count)
{
    const char *key = take_key(words, &count);

    array_open(w, "ParameterList", w->names->cwmp_type, "ParameterValueStruct", count);
    for (size_t i = 0; i < count; i++)
        write_value(w, words[i]);
    buf_puts(w->out, "</ParameterList>");
    argument(w, "ParameterKey", key);
}

static void write_access_list(struct writer *w, const char *entities)
{
    char *copy = mem_strdup(entities != NULL ? entities : ""), *rest = copy;
    char **list = NULL;
    size_t count = 0;

    for (char *entity = strtok_r(copy, ",", &rest); entity != NULL;
         entity = strtok_r(NULL, ",", &rest)) {
        list = mem_realloc(list, (count + 1) * sizeof(*list));
        list[count++] = entity;
    }
    string_array(w, "AccessList", list, count);
    free(list);
    free(copy);
}

/* NAME=NOTIFICATION[:ENTITY,...]; what is not named is not changed. */
static void write_attributes(struct writer *w, const char *word)
{
    char *name = NULL;
    const char *rest = split_word(word, &name);
    const char *colon = strchr(rest, ':');
    int digits = colon != NULL ? (int)(colon - rest) : (int)strlen(rest);

    buf_puts(w->out, "<SetParameterAttributesStruct><Name>");
    acs_xml_escape(w->out, name);
    buf_printf(w->out,
               "</Name><NotificationChange>%d</NotificationChange>"
               "<Notification>%.*s</Notification><AccessListChange>%d</AccessListChange>",
               digits > 0, digits > 0 ? digits : 1, digits > 0 ? rest : "0", colon != NULL);
    write_access_list(w, colon != NULL ? colon + 1 : NULL);
    buf_puts(w->out, "</SetParameterAttributesStruct>");
    free(name);
}

static void write_set_attributes(struct writer *w, char *const *words, size_t count)
{
    array_open(w, "ParameterList", w->names->cwmp_type, "SetParameterAttributesStruct", count);
    for (size_t i = 0; i < count; i++)
        write_attributes(w, words[i]);
    buf_puts(w->out, "</ParameterList>");
}

static void write_object(struct writer *w, char *const *words, size_t count)
{
    const char *key = take_key(words, &count);

    argument(w, "ObjectName", count > 0 ? words[0] : "");
    argument(w, "ParameterKey", key);
}

static void write_commands(struct writer *w, char *const *words, size_t count)
{
    const char *stop = NULL;

    if (count > 0 && text_starts_with(words[count - 1], "stop="))
        stop = words[--count] + strlen("stop=");
    argument(w, "Mode", count > 0 ? words[0] : "");
    string_array(w, "CommandList", count > 0 ? words + 1 : words, count > 0 ? count - 1 : 0);
    if (stop != NULL)
        argument(w, "StopOnError", stop);
}

static void write_any(struct writer *w, char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        char *name = NULL;
        const char *value = split_word(words[i], &name);
        argument(w, name, value);
        free(name);
    }
}

static void write_arguments(struct writer *w, const char *method, char *const *words, size_t count)
{
    const char *first = count > 0 ? words[0] : "";

    if (text_equal(method, "GetParameterValues") || text_equal(method, "GetParameterAttributes"))
        string_array(w, "ParameterNames", words, count);
    else if (text_equal(method, "GetParameterNames")) {
        argument(w, "ParameterPath", first);
        argument(w, "NextLevel", count > 1 ? words[1] : "0");
    } else if (text_equal(method, "SetParameterValues"))
        write_set_values(w, words, count);
    else if (text_equal(method, "SetParameterAttributes"))
        write_set_attributes(w, words, count);
    else if (text_equal(method, "AddObject") || text_equal(method, "DeleteObject"))
        write_object(w, words, count);
    else if (text_ends_with(method, "_ExecuteCliCommand"))
        write_commands(w, words, count);
    else if (text_equal(method, "Reboot"))
        argument(w, "CommandKey", first);
    else if (text_equal(method, "ScheduleInform")) {
        argument(w, "DelaySeconds", first);
        argument(w, "CommandKey", count > 1 ? words[1] : "");
    } else
        write_any(w, words, count);
}

void acs_envelope_request(struct buf *out, const struct acs_envelope *envelope, char *const *words,
                          size_t count)
{
    struct writer w = writer_open(out, envelope);

    body_open(&w);
    cwmp_open(&w, words[0], "");
    write_arguments(&w, words[0], words + 1, count - 1);
    cwmp_close(&w, words[0]);
    body_close(&w);
}

void acs_envelope_response(struct buf *out, const struct acs_envelope *envelope, const char *kind)
{
    static const char *const methods[] = {"Inform",
                                          "GetRPCMethods",
                                          "TransferComplete",
                                          "AutonomousTransferComplete",
                                          "RequestDownload",
                                          "DUStateChangeComplete",
                                          "AutonomousDUStateChangeComplete"};
    const size_t method_count = sizeof(methods) / sizeof(methods[0]);
    struct writer w = writer_open(out, envelope);
    struct buf name = {0};

    buf_printf(&name, "%sResponse", kind);
    body_open(&w);
    cwmp_open(&w, buf_text(&name), "");
    if (text_equal(kind, "Inform"))
        argument(&w, "MaxEnvelopes", "1");
    else if (text_equal(kind, "GetRPCMethods")) {
        array_open(&w, "MethodList", w.names->xsd, "string", method_count);
        for (size_t i = 0; i < method_count; i++)
            string_member(&w, methods[i]);
        buf_puts(out, "</MethodList>");
    }
    cwmp_close(&w, buf_text(&name));
    body_close(&w);
    buf_free(&name);
}

void acs_envelope_fault(struct buf *out, const struct acs_envelope *envelope, unsigned code)
{
    struct writer w = writer_open(out, envelope);
    const char *soap = w.defaults ? "env:" : w.names->soap;
    /* TR-069 A.5.2: which side is at fault. */
    const char *type = code == 8003 ? "Client" : "Server";
    struct buf code_text = {0};

    body_open(&w);
    buf_printf(out, "<%sFault>", w.names->soap);
    buf_printf(out, "<faultcode%s>%s%s</faultcode>", w.defaults ? " xmlns=\"\"" : "", soap, type);
    argument(&w, "faultstring", "CWMP fault");
    argument_open(&w, "detail");
    cwmp_open(&w, "Fault", "");
    buf_printf(&code_text, "%u", code);
    argument(&w, "FaultCode", buf_text(&code_text));
    argument(&w, "FaultString", "told to by the script");
    cwmp_close(&w, "Fault");
    buf_puts(out, "</detail>");
    buf_printf(out, "</%sFault>", w.names->soap);
    body_close(&w);
    buf_free(&code_text);
}

void acs_envelope_xml(struct buf *out, const struct acs_envelope *envelope, const char *content)
{
    struct writer w = writer_open(out, envelope);

    body_open(&w);
    buf_puts(out, content);
    body_close(&w);
}
