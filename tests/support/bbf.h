/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The Broadband Forum's documents. They are not part of this project; a test finds them through
 * the environment variable BBF_DIR. A test program that cannot do without them calls
 * bbf_require() first, and is reported as skipped, by its name, when the variable is not set.
 */
#ifndef SUPPORT_BBF_H
#define SUPPORT_BBF_H

#include <stdio.h>
#include <stdlib.h>

/* The folder; NULL when it is not given. */
static inline const char *bbf_dir(void)
{
    const char *dir = getenv("BBF_DIR");
    return dir != NULL && *dir != '\0' ? dir : NULL;
}

/* Ends the program as a skipped TAP test when there is no folder. */
static inline void bbf_require(void)
{
    if (bbf_dir() != NULL)
        return;
    printf("1..0 # SKIP BBF_DIR is not set\n");
    exit(EXIT_SUCCESS);
}

#endif
