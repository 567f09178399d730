/* SPDX-License-Identifier: Apache-2.0 */
#include "control/peer.h"

#include "base/mem.h"

#include <grp.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

struct peer_rule peer_rule_of_daemon(void)
{
    const struct group *group = getgrnam(PEER_GROUP);
    struct peer_rule rule = {.user = geteuid(), .has_group = group != NULL};

    if (group)
        rule.group = group->gr_gid;
    return rule;
}

/* Asks twice: how many there are, and which. */
static bool is_member(int descriptor, gid_t wanted)
{
    socklen_t size = 0;
    bool found = false;
    gid_t *groups;

    /* With ERANGE it says how much it takes; without, there are none. */
    if (getsockopt(descriptor, SOL_SOCKET, SO_PEERGROUPS, NULL, &size) == 0 || size == 0)
        return false;
    groups = mem_alloc(size);
    if (getsockopt(descriptor, SOL_SOCKET, SO_PEERGROUPS, groups, &size) == 0)
        for (size_t i = 0; !found && i < size / sizeof *groups; i++)
            found = groups[i] == wanted;
    free(groups);
    return found;
}

bool peer_may_change(const struct peer_rule *rule, int descriptor)
{
    struct ucred peer;
    socklen_t size = sizeof peer;

    if (getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return false;
    return peer.uid == 0 || peer.uid == rule->user ||
           (rule->has_group && (peer.gid == rule->group || is_member(descriptor, rule->group)));
}
