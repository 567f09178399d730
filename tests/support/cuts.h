/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Power cuts at every write: with cuts.c in it, a test program's calls that change files (write,
 * sync, rename, unlink, of the libraries it uses as well) are counted over all of its children, and
 * the one with the chosen number ends the process instead, a write after half of its bytes. A file
 * that is renamed before its bytes are safe is counted as a mistake, as a power cut would empty it.
 */
#ifndef SUPPORT_CUTS_H
#define SUPPORT_CUTS_H

#define CUTS_EXIT 77 /* exit code of a process that was cut */

/* Once, before anything else. */
void cuts_begin(void);
/* From now on the call number `at` (from 1) is the last one; 0: none. */
void cuts_arm(unsigned at);
/* Calls since then. */
unsigned cuts_count(void);
/* Renames of files that were not safe, since cuts_begin(). */
unsigned cuts_mistakes(void);

#endif
