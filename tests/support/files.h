/* SPDX-License-Identifier: Apache-2.0 */
/* Small files and free ports. What goes wrong here fails the test. */
#ifndef SUPPORT_FILES_H
#define SUPPORT_FILES_H

#include <stdbool.h>

/* `folder`/`name`; the caller frees it. */
char *files_path(const char *folder, const char *name);
void files_write(const char *path, const char *text);
/* The same at once: who reads it meanwhile gets the text of before or this one. */
void files_replace(const char *path, const char *text);
/* The whole file; "" when it does not exist. The caller frees it. */
char *files_read(const char *path);
bool files_exist(const char *path);
/* A copy of the program in `folder`, which everybody may run there: the program may be where only
 * root comes, as in a checkout below /root. The caller frees its path. */
char *files_copy_program(const char *program, const char *folder);
/* A TCP port of the loopback interface that nobody has now, and that no other test is given, nor
 * the kernel gives to anybody, before this process ends. */
unsigned files_free_port(void);
/* The same of UDP. */
unsigned files_free_udp_port(void);

#endif
