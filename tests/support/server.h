/* SPDX-License-Identifier: Apache-2.0 */
/* A server of somebody else's, as a process of its own on the loopback interface. It never outlives
 * the test that started it. What goes wrong here fails the test. */
#ifndef SUPPORT_SERVER_H
#define SUPPORT_SERVER_H

#include <stdbool.h>
#include <sys/types.h>

struct server {
    pid_t pid;
    unsigned port;
};

/* Is there such a program? `path` absolute. */
bool server_exists(const char *path);
/* Starts the program with these arguments up to NULL and waits until it has the port; `udp`: of
 * that protocol. What it prints goes to the file `log`. */
void server_start(struct server *server, const char *const *arguments, unsigned port, bool udp,
                  const char *log);
/* The same without waiting for anything: for a program that has no port here. */
void server_spawn(struct server *server, const char *const *arguments, const char *log);
void server_stop(struct server *server);

#endif
