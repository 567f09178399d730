/* SPDX-License-Identifier: Apache-2.0 */
/* Session scripts: what the ACS does in a session, a step a line. docs/acs.md describes them. */
#ifndef ACS_SCRIPT_H
#define ACS_SCRIPT_H

#include <stdbool.h>
#include <stddef.h>

enum acs_step_kind {
    ACS_STEP_ANSWER,
    ACS_STEP_EMPTY,
    ACS_STEP_EMPTY_200,
    ACS_STEP_STATUS,
    ACS_STEP_REDIRECT,
    ACS_STEP_FAULT,
    ACS_STEP_DROP,
    ACS_STEP_RESET,
    ACS_STEP_NEVER,
    ACS_STEP_REPLY,
    ACS_STEP_ENVELOPE,
    ACS_STEP_XML,
    ACS_STEP_METHOD
};

enum acs_style { ACS_STYLE_USUAL, ACS_STYLE_OTHER_PREFIXES, ACS_STYLE_DEFAULT_NAMESPACE };

struct acs_modifiers {
    bool hold;
    bool close;
    bool shut;
    bool http10;
    bool chunked;
    bool truncate;
    bool malformed;
    bool doctype;
    bool no_id;
    enum acs_style style;
    unsigned delay_ms;
    size_t pad;
    char *id;
    char *version;
    char *namespace_version;
    char *unknown;
    char *encode;
    char *until;
    char **cookies;
    size_t cookie_count;
    char **headers;
    size_t header_count;
};

struct acs_step {
    enum acs_step_kind kind;
    unsigned code;
    char *text;   /* URL, envelope, or content of soap:Body */
    char **words; /* method and arguments */
    size_t word_count;
    struct acs_modifiers modifiers;
};

struct acs_script {
    struct acs_step *steps;
    size_t count;
    struct acs_modifiers session; /* for every answer of the session */
};

/* NULL with the line and the reason in `error` when the text is not a script. */
struct acs_script *acs_script_parse(const char *text, char *error, size_t error_size);
void acs_script_free(struct acs_script *script);
/* True for a step that sends the CPE a request. */
bool acs_step_is_request(const struct acs_step *step);

#endif
