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

/* By text, then by place in the request. */
static int compare_names(const void *a, const void *b)
{
    const struct rpc_name *left = *(struct rpc_name *const *)a;
    const struct rpc_name *right = *(struct rpc_name *const *)b;
    int order = strcmp(left->text, right->text);
    return order ? order : (left->index > right->index) - (left->index < right->index);
}

static bool is_partial(const char *name)
{
    return name[0] == '\0' || text_ends_with(name, ".");
}

/* Sorted, whatever a partial path covers stands right behind it. */
static void mark_covered(struct rpc_call *call, struct rpc_name *names, size_t count)
{
    struct rpc_name **sorted = arena_alloc(call->arena, (count + 1) * sizeof *sorted);
    for (size_t i = 0; i < count; i++) {
        sorted[i] = &names[i];
    }
    qsort(sorted, count, sizeof *sorted, compare_names);
    const char *cover = NULL;
    for (size_t i = 0; i < count; i++) {
        const char *text = sorted[i]->text;
        sorted[i]->covered = cover && (text_equal(text, cover) ||
                                       (is_partial(cover) && text_starts_with(text, cover)));
        if (!sorted[i]->covered) {
            cover = text;
        }
    }
}

enum cwmp_fault rpc_argument_names(struct rpc_call *call, struct rpc_name **names, size_t *count)
{
    const struct soap_node *array;
    enum cwmp_fault fault = rpc_argument_node(call->request, "ParameterNames", &array, call->error);
    if (fault) {
        return fault;
    }
    *count = 0;
    for (const struct soap_node *member = array->child; member; member = member->next) {
        ++*count;
    }
    *names = arena_alloc(call->arena, (*count + 1) * sizeof **names);
    size_t index = 0;
    for (const struct soap_node *member = array->child; member; member = member->next) {
        (*names)[index] = (struct rpc_name){.text = member->text, .index = index};
        index++;
    }
    mark_covered(call, *names, *count);
    return CWMP_OK;
}
