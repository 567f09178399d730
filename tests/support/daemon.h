/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The daemon under test as a process of its own, in a folder of its own. The program is named by
 * the environment variable CWMPD_BIN, which the build sets. What goes wrong here fails the test;
 * a daemon never outlives the test that started it.
 */
#ifndef SUPPORT_DAEMON_H
#define SUPPORT_DAEMON_H

#include <stdbool.h>
#include <sys/types.h>

/* Whom the daemon becomes when the test is run by root. */
#define DAEMON_USER "nobody"

struct daemon_options {
    const char *config; /* text of the CONFIG file; NULL gives none */
    const char *device; /* text of the device file; NULL gives daemon_device_default */
    const char *model;  /* NULL leaves the option out */
    const char *user;   /* whom it becomes; NULL: DAEMON_USER, where there is one */
    bool load;          /* the text goes to --load instead of -c */
    bool no_device;     /* no --device option at all */
    bool public_socket; /* the control socket is for everybody (--socket) */
    long clock_offset;  /* seconds that the daemon's wall clock is off */
    /* Says how many seconds its other clocks are ahead, and how many of these it was in suspend;
     * NULL: none. */
    const char *clock_file;
    bool no_names;            /* its look-ups of names never end */
    bool quick;               /* CWMPD_QUICK_BIN: seconds of a trial take 20 ms */
    const char *const *extra; /* further arguments up to NULL; NULL gives none */
};

struct daemon {
    char folder[64];
    char *state;
    char *socket; /* for control, of the last start */
    pid_t pid;    /* 0 when it does not run */
};

/* Example, 00AB12, GW1, S0001, versions 1.0 and 1.2.3. */
extern const char daemon_device_default[];

/* True when the daemon becomes DAEMON_USER: root starts it, and not in a user namespace that the
 * test has made, where there are no other users. */
bool daemon_drops_root(void);

/* Makes the folder and starts the daemon; returns when its control socket answers. */
void daemon_start(struct daemon *daemon, const struct daemon_options *options);
/* Starts it again with the same state folder. */
void daemon_restart(struct daemon *daemon, const struct daemon_options *options);
/* The same without waiting until it is ready. */
void daemon_spawn(struct daemon *daemon, const struct daemon_options *options);
/* SIGTERM, and a clean exit within a few seconds. */
void daemon_stop(struct daemon *daemon);
/* A power cut: SIGKILL. */
void daemon_kill(struct daemon *daemon);
/* Stops the daemon when it still runs and removes its folder. */
void daemon_finish(struct daemon *daemon);

/* Runs the program to its end with these options; the exit code, with what it wrote to stderr
 * in `*output` (the caller frees it). */
int daemon_run(struct daemon *daemon, const struct daemon_options *options, char **output);

/* What it wrote to stderr so far; the caller frees it. */
char *daemon_log(const struct daemon *daemon);

/* Waits until that is in it. */
bool daemon_wait_log(const struct daemon *daemon, const char *wanted, unsigned timeout_ms);

/* Sends one line to the control socket and returns the answer without its end mark; the caller
 * frees it. */
char *daemon_ask(struct daemon *daemon, const char *line);
/* Value of one parameter, with escapes resolved; the caller frees it. */
char *daemon_value(struct daemon *daemon, const char *path);
/* A local change of a parameter; the test fails when the daemon refuses it. */
void daemon_set(struct daemon *daemon, const char *path, const char *value);
/* Waits until the answer to a line holds `wanted`. */
bool daemon_wait_answer(struct daemon *daemon, const char *line, const char *wanted,
                        unsigned timeout_ms);
/* Waits until the parameter has the value. */
bool daemon_wait_value(struct daemon *daemon, const char *path, const char *value,
                       unsigned timeout_ms);

#endif
