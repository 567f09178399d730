/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Who is at the other end of a UNIX socket, and what follows from it: root, the user that the
 * daemon is, and the members of the group `cwmp` may change something; anybody else may look.
 */
#ifndef CONTROL_PEER_H
#define CONTROL_PEER_H

#include <stdbool.h>
#include <sys/types.h>

#define PEER_GROUP "cwmp"

/* Who may change something besides root. */
struct peer_rule {
    uid_t user;
    bool has_group; /* there is such a group */
    gid_t group;
};

/* The user of this process, and the group PEER_GROUP where the machine has it. */
struct peer_rule peer_rule_of_daemon(void);

/* True when the process that connected may change something: by its user, its group or one of its
 * supplementary groups, as they were when it connected. False when the kernel does not say. */
bool peer_may_change(const struct peer_rule *rule, int descriptor);

#endif
