/* SPDX-License-Identifier: Apache-2.0 */
/* Deployment units: changes that the operator wants, and not the ACS (R-ADU-01). */
#include "control/requests.h"

#include "base/fields.h"

#include <string.h>

#define WORDS 3

/* Cuts the argument at its blanks; what is not there is "". False: there are more words. */
static bool split(char *argument, const char *words[WORDS])
{
    char *rest = NULL, *word = strtok_r(argument, " ", &rest);

    for (size_t i = 0; i < WORDS; i++) {
        if (word != NULL)
            fields_unescape(word);
        words[i] = word != NULL ? word : "";
        if (word != NULL)
            word = strtok_r(NULL, " ", &rest);
    }
    return word == NULL;
}

static enum cwmp_fault change(const struct requests_context *context,
                              const struct order_operation *operation, struct cwmp_error *error)
{
    struct order order = {.command_key = "", .autonomous = true, .count = 1};

    if (context->software == NULL)
        return cwmp_fail(error, CWMP_FAULT_REQUEST_DENIED, "there is no execution environment");
    order.operations[0] = *operation;
    return context->software->change(context->software->argument, &order, error);
}

enum cwmp_fault requests_install(const struct requests_context *context, char *argument,
                                 struct buf *out, struct cwmp_error *error)
{
    const char *words[WORDS];

    (void)out;
    if (!split(argument, words) || words[0][0] == '\0')
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "install takes a URL and, after it, a user name and a password");
    return change(
        context, &(struct order_operation){ORDER_INSTALL, words[0], "", "", words[1], words[2], ""},
        error);
}

enum cwmp_fault requests_update(const struct requests_context *context, char *argument,
                                struct buf *out, struct cwmp_error *error)
{
    const char *words[WORDS];

    (void)out;
    if (!split(argument, words) || words[0][0] == '\0' || words[2][0] != '\0')
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "update takes a UUID and, after it, a URL");
    return change(context,
                  &(struct order_operation){ORDER_UPDATE, words[1], words[0], "", "", "", ""},
                  error);
}

enum cwmp_fault requests_uninstall(const struct requests_context *context, char *argument,
                                   struct buf *out, struct cwmp_error *error)
{
    const char *words[WORDS];

    (void)out;
    if (!split(argument, words) || words[0][0] == '\0' || words[2][0] != '\0')
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "uninstall takes a UUID and, after it, a version");
    return change(context,
                  &(struct order_operation){ORDER_UNINSTALL, "", words[0], words[1], "", "", ""},
                  error);
}
