/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Preloaded into the daemon by daemon.c: moves its wall clock by CWMPD_TEST_CLOCK seconds, for
 * what depends on the date (certificates, a device that does not know the time yet). The monotonic
 * clocks are ahead by as many seconds as the file CWMPD_TEST_CLOCK_FILE says at the moment, for
 * what takes long: the test changes it. A second number is how many of them the machine was in
 * suspend; only the clock since boot goes on then. With CWMPD_TEST_NO_NAMES a look-up of a name
 * never ends.
 */
#include <dlfcn.h>
#include <fcntl.h>
#include <netdb.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

int cwmpd_test_clock_gettime(clockid_t clock, struct timespec *now) __asm__("clock_gettime");
int cwmpd_test_gettimeofday(struct timeval *now, void *zone) __asm__("gettimeofday");
time_t cwmpd_test_time(time_t *out) __asm__("time");

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
