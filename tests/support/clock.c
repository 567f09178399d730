/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Preloaded into the daemon by daemon.c: moves its wall clock by CWMPD_TEST_CLOCK seconds, for
 * what depends on the date (certificates, a device that does not know the time yet). The monotonic
 * clocks are ahead by as many seconds as the file CWMPD_TEST_CLOCK_FILE says at the moment, for
 * what takes long: the test changes it. A second number is how many of them the machine was in
 * suspend; only the clock since boot goes on then. Timers on that clock go on with it, as they do
 * when a machine comes back from suspend; all others stand still. With CWMPD_TEST_NO_NAMES a
 * look-up of a name never ends.
 */
#include <dlfcn.h>
#include <fcntl.h>
#include <netdb.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

int cwmpd_test_clock_gettime(clockid_t clock, struct timespec *now) __asm__("clock_gettime");
int cwmpd_test_gettimeofday(struct timeval *now, void *zone) __asm__("gettimeofday");
time_t cwmpd_test_time(time_t *out) __asm__("time");
int cwmpd_test_timerfd_create(int clock, int flags) __asm__("timerfd_create");

int cwmpd_test_getaddrinfo(const char *host, const char *service, const struct addrinfo *hints,
                           struct addrinfo **list) __asm__("getaddrinfo");

static time_t offset(void)
{
    const char *text = getenv("CWMPD_TEST_CLOCK");
    return text != NULL ? (time_t)strtoll(text, NULL, 10) : 0;
}

static time_t passed(bool in_suspend)
{
    const char *path = getenv("CWMPD_TEST_CLOCK_FILE");
    int file = path != NULL ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    char text[24] = "";

    if (file < 0)
        return 0;
    if (read(file, text, sizeof(text) - 1) < 0)
        text[0] = '\0';
    close(file);
    char *rest;
    time_t all = (time_t)strtoll(text, &rest, 10);
    return in_suspend ? all : all - (time_t)strtoll(rest, NULL, 10);
}

/* ---- Timers ---- */

#define TIMERS  64
#define LOOK_NS 20000000

/* Of the one process that it is loaded into; the thread goes with it. */
static struct {
    pthread_mutex_t lock;
    int timers[TIMERS];
    size_t count;
    time_t passed; /* as it was when the timers were looked at last */
} clocks = {.lock = PTHREAD_MUTEX_INITIALIZER};

/* False: the descriptor is no timer any more. */
static bool go_on(int timer, time_t seconds)
{
    struct itimerspec left;

    if (timerfd_gettime(timer, &left) != 0)
        return false;
    if (left.it_value.tv_sec == 0 && left.it_value.tv_nsec == 0)
        return true;
    left.it_value.tv_sec -= seconds;
    if (left.it_value.tv_sec < 0)
        left.it_value = (struct timespec){.tv_nsec = 1};
    return timerfd_settime(timer, 0, &left, NULL) == 0;
}

static void *watch_clock(void *nothing)
{
    const struct timespec pause = {.tv_nsec = LOOK_NS};

    while (nanosleep(&pause, NULL) == 0) {
        pthread_mutex_lock(&clocks.lock);
        time_t now = passed(true), seconds = now - clocks.passed;

        /* A file that is just being written has nothing in it. */
        for (size_t i = 0; seconds > 0 && i < clocks.count;)
            if (go_on(clocks.timers[i], seconds))
                i++;
            else
                clocks.timers[i] = clocks.timers[--clocks.count];
        clocks.passed = seconds > 0 ? now : clocks.passed;
        pthread_mutex_unlock(&clocks.lock);
    }
    return nothing;
}

int cwmpd_test_timerfd_create(int clock, int flags)
{
    int (*real)(int, int) = NULL;
    pthread_t thread;

    *(void **)&real = dlsym(RTLD_NEXT, "timerfd_create");
    int timer = real(clock, flags);
    if (timer < 0 || clock != CLOCK_BOOTTIME || getenv("CWMPD_TEST_CLOCK_FILE") == NULL)
        return timer;
    pthread_mutex_lock(&clocks.lock);
    if (clocks.count == 0) {
        clocks.passed = passed(true);
        if (pthread_create(&thread, NULL, watch_clock, NULL) != 0)
            abort();
        pthread_detach(thread);
    }
    if (clocks.count == TIMERS)
        abort();
    clocks.timers[clocks.count++] = timer;
    pthread_mutex_unlock(&clocks.lock);
    return timer;
}

/* ---- Clocks ---- */

int cwmpd_test_clock_gettime(clockid_t clock, struct timespec *now)
{
    int (*real)(clockid_t, struct timespec *) = NULL;

    *(void **)&real = dlsym(RTLD_NEXT, "clock_gettime");
    int code = real(clock, now);
    if (code == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        now->tv_sec += offset();
    else if (code == 0 && (clock == CLOCK_MONOTONIC || clock == CLOCK_MONOTONIC_COARSE ||
                           clock == CLOCK_BOOTTIME))
        now->tv_sec += passed(clock == CLOCK_BOOTTIME);
    return code;
}

int cwmpd_test_gettimeofday(struct timeval *now, void *zone)
{
    struct timespec exact;

    (void)zone;
    cwmpd_test_clock_gettime(CLOCK_REALTIME, &exact);
    now->tv_sec = exact.tv_sec;
    now->tv_usec = exact.tv_nsec / 1000;
    return 0;
}

time_t cwmpd_test_time(time_t *out)
{
    struct timespec exact;

    cwmpd_test_clock_gettime(CLOCK_REALTIME, &exact);
    if (out != NULL)
        *out = exact.tv_sec;
    return exact.tv_sec;
}

int cwmpd_test_getaddrinfo(const char *host, const char *service, const struct addrinfo *hints,
                           struct addrinfo **list)
{
    int (*real)(const char *, const char *, const struct addrinfo *, struct addrinfo **) = NULL;

    while (getenv("CWMPD_TEST_NO_NAMES") != NULL)
        pause();
    *(void **)&real = dlsym(RTLD_NEXT, "getaddrinfo");
    return real(host, service, hints, list);
}
