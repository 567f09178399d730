/* SPDX-License-Identifier: Apache-2.0 */
/* Output a page at a time: space shows the next page, enter the next line, q no more. */
#ifndef SHELL_PAGER_H
#define SHELL_PAGER_H

#include <stdbool.h>
#include <stddef.h>

struct pager {
    unsigned height; /* rows of a page; 0: no pages */
    unsigned width;  /* columns of the terminal */
    unsigned left;   /* rows until it stops */
    unsigned column; /* where the output stands */
    int signals;     /* signals.h */
    bool quit;       /* nothing more is wanted */
    bool ended;      /* neither is the program: a signal came */
};

/* `length` is that of struct link. */
struct pager pager_begin(long length, int signals);
/* Writes to standard output, and waits for a key at the end of a page. */
void pager_write(struct pager *pager, const char *text, size_t length);

#endif
