/* SPDX-License-Identifier: Apache-2.0 */
#include "privilege/user.h"

#include <cap-ng.h>
#include <errno.h>
#include <pwd.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

static const unsigned kept[] = {CAP_NET_RAW, CAP_NET_BIND_SERVICE};

#define KEPT (sizeof kept / sizeof *kept)

enum cwmp_fault user_find(const char *name, struct user *user, struct cwmp_error *error)
{
    struct passwd *entry;

    errno = 0;
    entry = getpwnam(name);
    if (!entry)
        return cwmp_fail(
            error, CWMP_FAULT_INVALID_ARGUMENTS,
            "there is no user \"%s\" to run as%s%s: make one (useradd --system "
            "--user-group --no-create-home --shell /usr/sbin/nologin %s), name another "
            "with --user, or say --user root to keep all of root's powers",
            name, errno ? ": " : "", errno ? strerror(errno) : "", name);
    *user = (struct user){.id = entry->pw_uid, .group = entry->pw_gid};
    endpwent();
    return CWMP_OK;
}

/* In the bounding set as well, without which they cannot be kept over an execve(). */
static bool limit_to_kept(void)
{
    bool present[KEPT];

    if (capng_get_caps_process() != 0)
        return false;
    if (!capng_have_capability(CAPNG_EFFECTIVE, CAP_SETPCAP)) { /* the library would not say so */
        errno = EPERM;
        return false;
    }
    for (size_t i = 0; i < KEPT; i++)
        present[i] = capng_have_capability(CAPNG_PERMITTED, kept[i]);
    capng_clear(CAPNG_SELECT_BOTH);
    for (size_t i = 0; i < KEPT; i++)
        if (present[i])
            capng_update(CAPNG_ADD, CAPNG_EFFECTIVE | CAPNG_PERMITTED | CAPNG_BOUNDING_SET,
                         kept[i]);
    return capng_apply(CAPNG_SELECT_BOUNDS) == 0;
}

enum cwmp_fault user_become(const struct user *user, struct cwmp_error *error)
{
    int death = 0, result;

    prctl(PR_GET_PDEATHSIG, &death); /* the kernel forgets it when the user changes */
    if (!limit_to_kept())
        return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR,
                         "capabilities cannot be given up (that takes CAP_SETPCAP): %s",
                         strerror(errno));
    result = capng_change_id((int)user->id, (int)user->group, CAPNG_INIT_SUPP_GRP);
    if (result != 0)
        return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR,
                         "cannot become user %ld, group %ld (that takes CAP_SETUID and "
                         "CAP_SETGID): step %d, %s",
                         (long)user->id, (long)user->group, -result, strerror(errno));
    if (setuid(0) == 0 || geteuid() != user->id || getegid() != user->group)
        return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "root's powers cannot be given up");
    prctl(PR_SET_PDEATHSIG, death);
    return CWMP_OK;
}

void user_forget_ports(void)
{
    if (geteuid() == 0 || capng_get_caps_process() != 0)
        return;
    capng_update(CAPNG_DROP, CAPNG_EFFECTIVE | CAPNG_PERMITTED, CAP_NET_BIND_SERVICE);
    capng_apply(CAPNG_SELECT_CAPS);
}

void user_will_execute(void)
{
    if (geteuid() == 0 || capng_get_caps_process() != 0)
        return;
    for (size_t i = 0; i < KEPT; i++)
        if (capng_have_capability(CAPNG_PERMITTED, kept[i]))
            capng_update(CAPNG_ADD, CAPNG_INHERITABLE | CAPNG_AMBIENT, kept[i]);
    if (capng_apply(CAPNG_SELECT_CAPS) == 0)
        capng_apply(CAPNG_SELECT_AMBIENT);
}

void user_executed(void)
{
    if (capng_get_caps_process() != 0)
        return;
    for (size_t i = 0; i < KEPT; i++)
        capng_update(CAPNG_DROP, CAPNG_INHERITABLE | CAPNG_AMBIENT, kept[i]);
    capng_apply(CAPNG_SELECT_CAPS);
    capng_apply(CAPNG_SELECT_AMBIENT);
}

bool user_limit_helper(void)
{
    if (geteuid() != 0)
        return true;
    if (capng_get_caps_process() != 0)
        return false;
    for (unsigned capability = 0; capability <= CAP_LAST_CAP; capability++)
        if (capability != CAP_NET_ADMIN && capability != CAP_NET_BIND_SERVICE &&
            capability != CAP_DAC_READ_SEARCH)
            capng_update(CAPNG_DROP, CAPNG_EFFECTIVE | CAPNG_PERMITTED | CAPNG_INHERITABLE,
                         capability);
    return capng_apply(CAPNG_SELECT_CAPS) == 0;
}
