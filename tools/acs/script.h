/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Session scripts. One line is one step: modifiers first, then what to answer with.
 *
 *   answer                      what an ACS answers normally (the default of every step):
 *                               XxxResponse to a request of the CPE, else an empty 204
 *   empty | empty200            204, or 200 with Content-Length 0
 *   status CODE                 that HTTP status with a short text
 *   redirect CODE URL
 *   fault CODE                  a SOAP Fault to a request of the CPE
 *   drop | reset                no answer: connection closed, or reset
 *   never                       no answer, connection open until the ACS stops
 *   envelope TEXT               TEXT as the whole body
 *   file PATH                   the content of PATH as the whole body
 *   reply PATH                  the recorded answer in PATH, whatever the CPE has sent
 *   xml TEXT                    TEXT inside soap:Body, with `cwmp` bound
 *   GetRPCMethods | FactoryReset
 *   GetParameterValues PATH...  | GetParameterAttributes PATH...
 *   GetParameterNames PATH [0|1]
 *   SetParameterValues NAME=VALUE[:TYPE]... [key=KEY]
 *   SetParameterAttributes NAME=NOTIFICATION[:ENTITY,...]...     (`:` alone is an empty list)
 *   AddObject PATH [key=KEY]    | DeleteObject PATH [key=KEY]
 *   Reboot [KEY]                | ScheduleInform SECONDS [KEY]
 *   X_CWMPD_ExecuteCliCommand MODE COMMAND... [stop=0]
 *   Method NAME=VALUE...        any other method, with these arguments in this order
 *
 * A step with a request (an RPC, xml, envelope, file) waits until the CPE has nothing to ask; the
 * others answer whatever comes next. Words are separated by blanks; "..." keeps blanks, and in it
 * \" \\ \n \t stand for themselves. Lines that are empty or start with # are skipped.
 *
 * Modifiers:
 *   @hold                 HoldRequests true
 *   @close                Connection: close;  @shut closes without saying so
 *   @http10               answers as an HTTP/1.0 server
 *   @delay=MS             answers that much later
 *   @chunked              chunked framing with an extension-free trailer
 *   @encode=gzip|deflate  compressed, with Content-Encoding
 *   @truncate             half of the body, then the connection is closed
 *   @malformed            the last end tag is missing
 *   @doctype              with a document type and nested entities
 *   @pad=BYTES            a comment makes the envelope that large
 *   @cookie="NAME=VALUE; Attribute"    @header="Name: value"        (repeatable)
 *   @id=TEXT | @noid      of the ACS's own request
 *   @version=V            UseCWMPVersion
 *   @namespace=1-0        CWMP namespace from here on in this session
 *   @prefixes             other prefixes than usual;  @default puts them in default namespaces
 *   @unknown=0|1|none     a header entry nobody knows, with that mustUnderstand
 * The line `session MODIFIER...` applies them to every answer of the session.
 */
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
