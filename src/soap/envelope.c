/* SPDX-License-Identifier: Apache-2.0 */
#include "soap/envelope.h"

#include "base/text.h"
#include "soap/names.h"

#include <string.h>

static const char *const header_entries[] = {
    "ID",
    "HoldRequests",
    "UseCWMPVersion",
    "SessionTimeout",
    "NoMoreRequests",
    "SupportedCWMPVersions",
};

bool soap_header_entry_known(const char *ns, const char *name)
{
    enum soap_version version;
    if (!soap_version_from_namespace(ns, &version)) {
        return false;
    }
    for (size_t i = 0; i < sizeof header_entries / sizeof header_entries[0]; i++) {
        if (text_equal(header_entries[i], name)) {
            return true;
        }
    }
    return false;
}

const struct soap_node *soap_child(const struct soap_node *node, const char *name)
{
    const struct soap_node *child = node->child;
    while (child && !text_equal(child->name, name)) {
        child = child->next;
    }
    return child;
}

static const struct soap_node *envelope_child(const struct soap_node *node, const char *name)
{
    const struct soap_node *child = node->child;
    while (child && !(text_equal(child->name, name) && text_equal(child->ns, SOAP_NS_ENVELOPE))) {
        child = child->next;
    }
    return child;
}

/* The text without the white space around it, for values of which it is no part. */
static const char *trimmed(const struct soap_node *node, struct arena *arena)
{
    static const char white[] = " \t\r\n";
    const char *start = node->text + strspn(node->text, white);
    size_t length = strlen(start);
    while (length > 0 && strchr(white, start[length - 1])) {
        length--;
    }
    return arena_strndup(arena, start, length);
}

static enum cwmp_fault read_hold_requests(const char *text, bool *hold, struct cwmp_error *error)
{
    *hold = text_equal(text, "1") || text_equal(text, "true");
    if (*hold || text_equal(text, "0") || text_equal(text, "false")) {
        return CWMP_OK;
    }
    return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                     "The header entry HoldRequests is no boolean: \"%.64s\"", text);
}

static enum cwmp_fault read_header(const struct soap_node *header, struct arena *arena,
                                   struct soap_message *message, struct cwmp_error *error)
{
    for (const struct soap_node *entry = header->child; entry; entry = entry->next) {
        if (!soap_header_entry_known(entry->ns, entry->name)) {
            continue;
        }
        if (text_equal(entry->name, "ID")) {
            message->id = entry->text;
        } else if (text_equal(entry->name, "UseCWMPVersion")) {
            message->use_version = trimmed(entry, arena);
        } else if (text_equal(entry->name, "HoldRequests")) {
            enum cwmp_fault fault =
                read_hold_requests(trimmed(entry, arena), &message->hold_requests, error);
            if (fault) {
                return fault;
            }
        }
    }
    return CWMP_OK;
}

static const char *local_name(const char *qualified)
{
    const char *colon = strrchr(qualified, ':');
    return colon ? colon + 1 : qualified;
}

/* The part of a Fault that is CWMP's own, or NULL. */
static const struct soap_node *cwmp_fault_node(const struct soap_node *fault)
{
    const struct soap_node *detail = soap_child(fault, "detail");
    return detail ? soap_child(detail, "Fault") : NULL;
}

static const struct soap_fault *read_fault(const struct soap_node *node, struct arena *arena)
{
    struct soap_fault *fault = arena_alloc(arena, sizeof *fault);
    const struct soap_node *code = soap_child(node, "faultcode");
    const struct soap_node *text = soap_child(node, "faultstring");
    fault->code = code ? local_name(trimmed(code, arena)) : "";
    fault->text = text ? text->text : "";
    const struct soap_node *cwmp = cwmp_fault_node(node);
    if (!cwmp) {
        return fault;
    }
    const struct soap_node *cwmp_code = soap_child(cwmp, "FaultCode");
    uint64_t number = 0;
    if (cwmp_code && text_to_uint64(trimmed(cwmp_code, arena), &number) && number <= 99999) {
        fault->cwmp_code = (unsigned)number;
    }
    const struct soap_node *cwmp_text = soap_child(cwmp, "FaultString");
    if (cwmp_text && cwmp_text->text[0]) {
        fault->text = cwmp_text->text;
    }
    return fault;
}

static enum cwmp_fault read_body(const struct soap_node *body, struct arena *arena,
                                 struct soap_message *message, struct cwmp_error *error)
{
    const struct soap_node *first = body->child;
    if (!first) {
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "The SOAP Body is empty: it has to hold one element");
    }
    const struct soap_node *tells_version = first;
    if (text_equal(first->name, "Fault") && text_equal(first->ns, SOAP_NS_ENVELOPE)) {
        message->fault = read_fault(first, arena);
        tells_version = cwmp_fault_node(first);
    } else {
        message->rpc = first;
    }
    if (tells_version) {
        soap_version_from_namespace(tells_version->ns, &message->version);
    }
    return CWMP_OK;
}

enum cwmp_fault soap_envelope_read(const struct soap_node *envelope, struct arena *arena,
                                   struct soap_message *message, struct cwmp_error *error)
{
    const struct soap_node *header = envelope_child(envelope, "Header");
    if (header) {
        enum cwmp_fault fault = read_header(header, arena, message, error);
        if (fault) {
            return fault;
        }
    }
    const struct soap_node *body = envelope_child(envelope, "Body");
    if (!body) {
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "The SOAP Envelope has no Body");
    }
    return read_body(body, arena, message, error);
}
