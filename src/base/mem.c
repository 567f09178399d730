/* SPDX-License-Identifier: Apache-2.0 */
#include "base/mem.h"

#include <malloc.h>
#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if defined(__SANITIZE_ADDRESS__)
#define UNDER_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define UNDER_ASAN 1
#endif
#endif

#ifdef UNDER_ASAN
#include <sanitizer/asan_interface.h>
/* Between two pieces of a block, so that reading past the first does not end in the second. */
#define GAP alignof(max_align_t)
#else
#define ASAN_POISON_MEMORY_REGION(address, size)   ((void)(address), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(address, size) ((void)(address), (void)(size))
#define GAP                                        ((size_t)0)
#endif

#define BLOCK_SIZE ((size_t)16 * 1024)

static void out_of_memory(size_t size)
{
    fprintf(stderr, "cwmpd: out of memory (%zu bytes wanted)\n", size);
    abort();
}

void *mem_alloc(size_t size)
{
    return mem_calloc(1, size);
}

void *mem_calloc(size_t count, size_t size)
{
    void *memory;
    size_t total;

    if (__builtin_mul_overflow(count, size, &total))
        out_of_memory(SIZE_MAX);
    /* calloc(0) may return NULL, which callers take for a failure. */
    memory = calloc(1, total > 0 ? total : 1);
    if (memory == NULL)
        out_of_memory(total);
    return memory;
}

void *mem_realloc(void *memory, size_t size)
{
    void *grown = realloc(memory, size > 0 ? size : 1);

    if (grown == NULL)
        out_of_memory(size);
    return grown;
}

char *mem_strdup(const char *text)
{
    return mem_strndup(text, strlen(text));
}

char *mem_strndup(const char *text, size_t length)
{
    size_t used = strnlen(text, length);
    char *copy = mem_alloc(used + 1);

    memcpy(copy, text, used);
    return copy;
}

void mem_free_secret(char *secret)
{
    if (secret == NULL)
        return;
    explicit_bzero(secret, strlen(secret));
    free(secret);
}

void mem_trim(void)
{
#ifdef __GLIBC__ /* other C libraries hold little, and have no function for it */
    malloc_trim(0);
#endif
}

void mem_share_heap(void)
{
#ifdef __GLIBC__ /* other C libraries have one heap */
    mallopt(M_ARENA_MAX, 1);
#endif
}

struct block {
    struct block *next;
    size_t size;
    size_t used;
    alignas(max_align_t) unsigned char data[];
};

struct arena {
    struct block *blocks; /* the first is the one being filled */
    size_t handed_out;
};

static struct block *block_new(size_t size)
{
    struct block *block = malloc(sizeof *block + size);

    if (block == NULL)
        out_of_memory(size);
    block->next = NULL;
    block->size = size;
    block->used = 0;
    ASAN_POISON_MEMORY_REGION(block->data, size);
    return block;
}

struct arena *arena_new(void)
{
    return mem_alloc(sizeof(struct arena));
}

void arena_free(struct arena *arena)
{
    struct block *block, *next;

    if (arena == NULL)
        return;
    for (block = arena->blocks; block != NULL; block = next) {
        next = block->next;
        free(block);
    }
    free(arena);
}

void arena_free_secret(struct arena *arena)
{
    for (struct block *block = arena->blocks; block != NULL; block = block->next) {
        ASAN_UNPOISON_MEMORY_REGION(block->data, block->used);
        explicit_bzero(block->data, block->used);
    }
    arena_free(arena);
}

void arena_reset(struct arena *arena)
{
    struct block *kept = NULL, *block, *next;

    for (block = arena->blocks; block != NULL; block = next) {
        next = block->next;
        if (kept == NULL && block->size == BLOCK_SIZE)
            kept = block;
        else
            free(block);
    }
    if (kept != NULL) {
        kept->next = NULL;
        kept->used = 0;
        ASAN_POISON_MEMORY_REGION(kept->data, kept->size);
    }
    arena->blocks = kept;
    arena->handed_out = 0;
}

static void *hand_out(void *memory, size_t size)
{
    ASAN_UNPOISON_MEMORY_REGION(memory, size);
    return memset(memory, 0, size);
}

/* What is bigger than a quarter of a block gets one of its own, behind the one being filled, so
 * that little of that one is wasted. */
static void *alloc_apart(struct arena *arena, size_t size)
{
    struct block *block = block_new(size);

    block->used = size;
    if (arena->blocks == NULL) {
        arena->blocks = block;
    } else {
        block->next = arena->blocks->next;
        arena->blocks->next = block;
    }
    return hand_out(block->data, size);
}

void *arena_alloc(struct arena *arena, size_t size)
{
    const size_t alignment = alignof(max_align_t);
    struct block *block = arena->blocks;
    size_t taken;
    void *memory;

    if (size > SIZE_MAX / 2)
        out_of_memory(size);
    taken = (size + alignment - 1) / alignment * alignment;
    arena->handed_out += taken;
    if (taken > BLOCK_SIZE / 4)
        return alloc_apart(arena, size);
    taken += GAP;
    if (block == NULL || block->size - block->used < taken) {
        block = block_new(BLOCK_SIZE);
        block->next = arena->blocks;
        arena->blocks = block;
    }
    memory = block->data + block->used;
    block->used += taken;
    return hand_out(memory, size);
}

char *arena_strdup(struct arena *arena, const char *text)
{
    return arena_strndup(arena, text, strlen(text));
}

char *arena_strndup(struct arena *arena, const char *text, size_t length)
{
    size_t used = strnlen(text, length);
    char *copy = arena_alloc(arena, used + 1);

    memcpy(copy, text, used);
    return copy;
}

char *arena_printf(struct arena *arena, const char *format, ...)
{
    va_list arguments;
    char *text;

    va_start(arguments, format);
    text = arena_vprintf(arena, format, arguments);
    va_end(arguments);
    return text;
}

char *arena_vprintf(struct arena *arena, const char *format, va_list arguments)
{
    va_list again;
    int length;
    char *text;

    va_copy(again, arguments);
    length = vsnprintf(NULL, 0, format, again);
    va_end(again);
    if (length < 0)
        return arena_strdup(arena, "");
    text = arena_alloc(arena, (size_t)length + 1);
    vsnprintf(text, (size_t)length + 1, format, arguments);
    return text;
}

size_t arena_used(const struct arena *arena)
{
    return arena->handed_out;
}
