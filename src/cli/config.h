/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The configuration file: text in the shell's own syntax, the `cwmp` block (CLI reference 2 and
 * 3.3). Reading and applying are two steps, so that a file with a mistake in it changes nothing.
 */
#ifndef CLI_CONFIG_H
#define CLI_CONFIG_H

#include "api/fault.h"
#include "base/buf.h"
#include "base/mem.h"
#include "base/opener.h"
#include "model/model.h"

#include <stdbool.h>
#include <stddef.h>

/* What a configuration says of the way to the ACS and back beyond the model. Strings are ""
 * when the configuration does not say. */
struct config_transport {
    const char *ca_file;          /* acs ca FILE */
    const char *crl_file;         /* acs crl FILE */
    const char *certificate_file; /* acs certificate FILE key FILE */
    const char *key_file;
    bool basic_over_http;       /* acs basic-over-http */
    const char *proxy;          /* acs proxy URL */
    const char *proxy_username; /* acs proxy username NAME */
    const char *proxy_password; /* acs proxy password [0|7] PASSWORD */
    const char *cpe_url;        /* cpe url URL: where to listen, what to advertise */
};

/* One parameter that a line sets. */
struct config_setting {
    enum model_role role;
    const char *value; /* lexical form */
    unsigned line;
    struct config_setting *next;
};

struct config {
    const char *file; /* for messages */
    struct config_transport transport;
    struct config_setting *settings; /* at most one for each role: the last line wins */
};

/* Reads a file (at most 1 MiB; opened by `opener`, which may be NULL). Everything is in `arena`.
 * 9003 with "FILE:LINE: reason" for the first line that is not understood or holds a bad value;
 * 9002 when the file cannot be read. */
enum cwmp_fault config_read(const struct opener *opener, const char *file, struct arena *arena,
                            struct config *config, struct cwmp_error *error);
/* The same from memory; `name` stands for the file in messages. */
enum cwmp_fault config_parse(const char *name, const char *text, size_t length, struct arena *arena,
                             struct config *config, struct cwmp_error *error);
/* Stages the parameters in a transaction; faults as config_apply(). */
enum cwmp_fault config_stage(const struct config *config, struct model_transaction *transaction,
                             struct cwmp_error *error);
/* Appends the lexical form of a role's default. */
void config_default(const struct schema *schema, enum model_role role, struct buf *out);
/* Sets the parameters in one transaction of origin LOCAL. A value that the model refuses is told
 * as "FILE:LINE: reason"; then nothing has changed. A role that the root does not have is an
 * error as well. */
enum cwmp_fault config_apply(const struct config *config, struct model *model,
                             struct cwmp_error *error);

#endif
