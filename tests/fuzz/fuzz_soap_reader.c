/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes at all into the envelope reader. What has to hold: no sanitizer complains; a refusal
 * has a reason and a message is whole; and in whatever pieces the bytes come, the message is the
 * same. (Whether it is refused may differ: libxml2 2.9 takes the comment "<!--->- -->" in one piece
 * only.)
 */
#include "base/text.h"
#include "fuzz.h"
#include "soap/reader.h"

#include <string.h>

static enum cwmp_fault read_pieces(const uint8_t *data, size_t size, size_t piece,
                                   struct arena *arena, struct soap_message *message)
{
    struct soap_limits limits = {
        .bytes = 65536, .depth = 16, .elements = 500, .attributes = 8, .text = 1024};
    struct cwmp_error error = {0};
    struct soap_reader *reader = soap_reader_new(&limits, arena);
    for (size_t at = 0; at < size; at += piece) {
        size_t length = size - at < piece ? size - at : piece;
        if (!soap_reader_feed(reader, (const char *)data + at, length)) {
            break;
        }
    }
    enum cwmp_fault fault = soap_reader_finish(reader, message, &error);
    soap_reader_free(reader);
    check(fault == error.code);
    check((fault != CWMP_OK) == (error.text[0] != '\0'));
    return fault;
}

static void check_text(const char *text, size_t limit)
{
    size_t characters;
    check(text_utf8_length(text, &characters) && strlen(text) <= limit);
}

/* The two trees are equal; the depth is bounded by the reader's limit. */
static void check_trees(const struct soap_node *a, const struct soap_node *b)
{
    for (; a && b; a = a->next, b = b->next) {
        check(text_equal(a->name, b->name) && text_equal(a->ns, b->ns));
        check(text_equal(a->text, b->text));
        check(!a->xsi_type == !b->xsi_type);
        check(!a->xsi_type || text_equal(a->xsi_type, b->xsi_type));
        check_text(a->text, 1024);
        check_trees(a->child, b->child);
    }
    check(!a && !b);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *arena = arena_new();
    struct soap_message whole, pieces;
    enum cwmp_fault fault = read_pieces(data, size, size + 1, arena, &whole);
    if (fault == CWMP_OK && read_pieces(data, size, 1 + size % 23, arena, &pieces) == CWMP_OK) {
        check(!whole.rpc == (whole.fault != NULL));
        check(!whole.id == !pieces.id && (!whole.id || text_equal(whole.id, pieces.id)));
        check(whole.version == pieces.version && whole.hold_requests == pieces.hold_requests);
        check_trees(whole.rpc, pieces.rpc);
    }
    arena_free(arena);
    return 0;
}
