/* SPDX-License-Identifier: Apache-2.0 */
#include "shell/signals.h"

#include <signal.h>
#include <stddef.h>
#include <sys/signalfd.h>
#include <unistd.h>

int signals_open(void)
{
    static const int waited_for[] = {SIGINT, SIGWINCH, SIGTERM, SIGHUP};
    sigset_t set;

    sigemptyset(&set);
    for (size_t i = 0; i < sizeof waited_for / sizeof *waited_for; i++)
        sigaddset(&set, waited_for[i]);
    sigprocmask(SIG_BLOCK, &set, NULL);
    signal(SIGTSTP, SIG_IGN);
    return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

int signals_take(int descriptor)
{
    struct signalfd_siginfo info;

    return read(descriptor, &info, sizeof info) == sizeof info ? (int)info.ssi_signo : 0;
}
