/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Memory. The one place where running out of memory is handled: every function here either
 * returns memory or ends the process with a message. `struct arena` holds the short-lived
 * memory of one piece of work (an RPC, a session) and frees it in one call.
 */
#ifndef BASE_MEM_H
#define BASE_MEM_H

#include <stdarg.h>
#include <stddef.h>

/* Zeroed memory; the caller frees it with free(). */
void *mem_alloc(size_t size);
/* `count * size` zeroed bytes, checked for overflow. */
void *mem_calloc(size_t count, size_t size);
void *mem_realloc(void *memory, size_t size);
char *mem_strdup(const char *text);
char *mem_strndup(const char *text, size_t length);
/* Overwrites a secret and frees it; NULL is allowed. */
void mem_free_secret(char *secret);
/* Gives back to the system what was freed and is still held for later. After a big piece of work,
 * before a long wait. */
void mem_trim(void);
/* All threads share one heap. Each would get one of its own otherwise, when it first needs memory,
 * and keep it; for threads that work now and then that is much memory for nothing. Before the first
 * thread is made. */
void mem_share_heap(void);

struct arena;

struct arena *arena_new(void);
void arena_free(struct arena *arena);
/* The same after overwriting everything that was allocated. */
void arena_free_secret(struct arena *arena);
/* Forgets everything allocated, keeps one block for re-use. */
void arena_reset(struct arena *arena);
/* Zeroed and aligned for any type; lives until reset or free. */
void *arena_alloc(struct arena *arena, size_t size);
char *arena_strdup(struct arena *arena, const char *text);
char *arena_strndup(struct arena *arena, const char *text, size_t length);
char *arena_printf(struct arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
char *arena_vprintf(struct arena *arena, const char *format, va_list arguments)
    __attribute__((format(printf, 2, 0)));
/* Bytes handed out since the last reset, for limits and tests. */
size_t arena_used(const struct arena *arena);

#endif
