/* SPDX-License-Identifier: Apache-2.0 */
#include "rpc/arguments.h"

#include "base/text.h"

#include <stdlib.h>
#include <string.h>

static enum cwmp_fault fail_missing(const struct soap_node *parent, const char *name,
                                    struct cwmp_error *error)
{
    return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "%s: the argument %s is missing",
                     parent->name, name);
}

enum cwmp_fault rpc_argument_node(const struct soap_node *parent, const char *name,
                                  const struct soap_node **node, struct cwmp_error *error)
{
    *node = soap_child(parent, name);
    return *node ? CWMP_OK : fail_missing(parent, name, error);
}

enum cwmp_fault rpc_argument_string(const struct soap_node *parent, const char *name,
                                    size_t maximum, const char **text, struct cwmp_error *error)
{
    const struct soap_node *node = soap_child(parent, name);
    *text = node ? node->text : "";
    size_t characters = 0;
    if (!text_utf8_length(*text, &characters) || characters > maximum) {
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "%s: %s has %zu characters, more than the %zu allowed", parent->name, name,
                         characters, maximum);
    }
    return CWMP_OK;
}

/* A number's or boolean's text without the white space around it, which is no part of it. False
 * when it is longer than any of their lexical forms has to be. */
static bool collapse(const char *text, char *out, size_t size)
{
    static const char white[] = " \t\r\n";
    const char *start = text + strspn(text, white);
    size_t length = strcspn(start, white);
    if (length >= size || start[length + strspn(start + length, white)] != '\0') {
        return false;
    }
    memcpy(out, start, length);
    out[length] = '\0';
    return true;
}

enum cwmp_fault rpc_argument_unsigned(const struct soap_node *parent, const char *name,
                                      uint32_t *number, struct cwmp_error *error)
{
    const struct soap_node *node = soap_child(parent, name);
    if (!node) {
        return fail_missing(parent, name, error);
    }
    char digits[64];
    uint64_t wide;
    if (!collapse(node->text, digits, sizeof digits) || !text_to_uint64(digits, &wide) ||
        wide > UINT32_MAX) {
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "%s: %s is no number from 0 to 4294967295: \"%.64s\"", parent->name, name,
                         node->text);
    }
    *number = (uint32_t)wide;
    return CWMP_OK;
}

enum cwmp_fault rpc_argument_int(const struct soap_node *parent, const char *name, int32_t *number,
                                 struct cwmp_error *error)
{
    const struct soap_node *node = soap_child(parent, name);
    if (!node) {
        return fail_missing(parent, name, error);
    }
    char digits[64];
    int64_t wide;
    if (!collapse(node->text, digits, sizeof digits) || !text_to_int64(digits, &wide) ||
        wide < INT32_MIN || wide > INT32_MAX) {
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "%s: %s is no number from -2147483648 to 2147483647: \"%.64s\"",
                         parent->name, name, node->text);
    }
    *number = (int32_t)wide;
    return CWMP_OK;
}

enum cwmp_fault rpc_argument_boolean(const struct soap_node *parent, const char *name, bool *truth,
                                     struct cwmp_error *error)
{
    const struct soap_node *node = soap_child(parent, name);
    if (!node) {
        return fail_missing(parent, name, error);
    }
    char word[8] = "";
    bool fits = collapse(node->text, word, sizeof word);
    *truth = text_equal(word, "1") || text_equal(word, "true");
    if (fits && (*truth || text_equal(word, "0") || text_equal(word, "false"))) {
        return CWMP_OK;
    }
    return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "%s: %s is no boolean: \"%.64s\"",
                     parent->name, name, node->text);
}

static int compare_names(const void *a, const void *b)
{
    const struct rpc_name *left = a, *right = b;
    int order = strcmp(left->text, right->text);
    return order ? order : (left->index > right->index) - (left->index < right->index);
}

void rpc_names_sort(struct rpc_name *names, size_t count)
{
    qsort(names, count, sizeof *names, compare_names);
}

static bool covers(const char *name, const char *other)
{
    bool partial = name[0] == '\0' || text_ends_with(name, ".");
    return text_equal(other, name) || (partial && text_starts_with(other, name));
}

/* Checks those that another name covers, and takes them off the list in the order of the request
 * (NULL). Sorted, whatever a partial path covers stands right behind it. */
static enum cwmp_fault drop_covered(struct rpc_call *call, const char **names, size_t count)
{
    struct rpc_name *sorted = arena_alloc(call->arena, (count + 1) * sizeof *sorted);
    enum cwmp_fault fault = CWMP_OK;
    const char *cover = NULL;
    for (size_t i = 0; i < count; i++) {
        sorted[i] = (struct rpc_name){.text = names[i], .index = i};
    }
    rpc_names_sort(sorted, count);
    for (size_t i = 0; !fault && i < count; i++) {
        if (!cover || !covers(cover, sorted[i].text)) {
            cover = sorted[i].text;
            continue;
        }
        if (!text_equal(cover, sorted[i].text)) {
            fault = model_check_name(call->context->model, sorted[i].text, call->error);
        }
        names[sorted[i].index] = NULL;
    }
    return fault;
}

enum cwmp_fault rpc_argument_names(struct rpc_call *call, const char ***names, size_t *count)
{
    const struct soap_node *array;
    size_t all = 0;
    enum cwmp_fault fault = rpc_argument_node(call->request, "ParameterNames", &array, call->error);
    *count = 0;
    if (fault) {
        return fault;
    }
    for (const struct soap_node *member = array->child; member; member = member->next) {
        all++;
    }
    *names = arena_alloc(call->arena, (all + 1) * sizeof **names);
    all = 0;
    for (const struct soap_node *member = array->child; member; member = member->next) {
        (*names)[all++] = member->text;
    }
    fault = drop_covered(call, *names, all);
    for (size_t i = 0; i < all; i++) {
        if ((*names)[i]) {
            (*names)[(*count)++] = (*names)[i];
        }
    }
    return fault;
}
