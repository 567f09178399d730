/* SPDX-License-Identifier: Apache-2.0 */
/* Who the daemon and its helper are, and with which capabilities. */
#ifndef PRIVILEGE_USER_H
#define PRIVILEGE_USER_H

#include "api/fault.h"

#include <stdbool.h>
#include <sys/types.h>

struct user {
    uid_t id;
    gid_t group; /* its first one */
};

/* Finds a user by name. Faults: 9003 with what to do about it. */
enum cwmp_fault user_find(const char *name, struct user *user, struct cwmp_error *error);

/* Root becomes this user, with the groups that it has, for good: of the capabilities only
 * CAP_NET_RAW (diagnostics) and CAP_NET_BIND_SERVICE (user_forget_ports()) stay. Faults: 9002. */
enum cwmp_fault user_become(const struct user *user, struct cwmp_error *error);
/* Ports below 1024 are not needed: CAP_NET_BIND_SERVICE goes, too. Root stays what it is. */
void user_forget_ports(void);

/* The next execve() of somebody who is not root keeps the capabilities; what is executed then
 * calls user_executed(), so that its own children do not inherit them. */
void user_will_execute(void);
void user_executed(void);

/* A helper that is root gives up all capabilities but those for what it does itself. */
bool user_limit_helper(void);

#endif
