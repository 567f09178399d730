/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How a file is opened for reading that this process may have no right to any more: whoever reads
 * one was handed a `struct opener`, which may have somebody with that right open it.
 */
#ifndef BASE_OPENER_H
#define BASE_OPENER_H

struct opener {
    /* A descriptor that execve() closes, or -1 with errno. */
    int (*open)(void *argument, const char *path);
    void *argument;
};

/* NULL opens with the rights of the process itself. -1 with errno; the caller closes it. */
int opener_open(const struct opener *opener, const char *path);

#endif
