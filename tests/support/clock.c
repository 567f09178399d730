/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Preloaded into the daemon by daemon.c: moves its wall clock by CWMPD_TEST_CLOCK seconds, for
 * what depends on the date (certificates, a device that does not know the time yet). The
 * monotonic clock stays as it is.
 */
#include <dlfcn.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>

int cwmpd_test_clock_gettime(clockid_t clock, struct timespec *now) __asm__("clock_gettime");
int cwmpd_test_gettimeofday(struct timeval *now, void *zone) __asm__("gettimeofday");
time_t cwmpd_test_time(time_t *out) __asm__("time");

static time_t offset(void)
{
    const char *text = getenv("CWMPD_TEST_CLOCK");
    return text != NULL ? (time_t)strtoll(text, NULL, 10) : 0;
}

int cwmpd_test_clock_gettime(clockid_t clock, struct timespec *now)
{
    int (*real)(clockid_t, struct timespec *) = NULL;

    *(void **)&real = dlsym(RTLD_NEXT, "clock_gettime");
    int code = real(clock, now);
    if (code == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        now->tv_sec += offset();
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
