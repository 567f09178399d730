/* SPDX-License-Identifier: Apache-2.0 */
/* cwmpd-xmpp: started by the daemon, of no use to people. */
#include "xmpp/client.h"

#include <cap-ng.h>
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <unistd.h>

/* What a server could take over has no powers, and is no more than a socket and two pipes. */
static void give_up_powers(void)
{
    capng_clear(CAPNG_SELECT_ALL);
    capng_apply(CAPNG_SELECT_ALL);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_DUMPABLE, 0); /* it has passwords */
    close_range(STDERR_FILENO + 1, ~0U, 0);
}

int main(int argc, char **argv)
{
    (void)argv;
    if (argc > 1 || isatty(STDIN_FILENO)) {
        fprintf(stderr, "cwmpd-xmpp is started by cwmpd, which talks to it\n");
        return 2;
    }
    signal(SIGPIPE, SIG_IGN);
    give_up_powers();
    return client_run(STDIN_FILENO, STDOUT_FILENO);
}
