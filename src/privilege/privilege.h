/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The powers of the daemon (R-SEC-15). Started by root it becomes a user with almost none; what
 * takes more goes to a helper process (helper.h) as one of a fixed list of requests (request.h).
 * Both hold for anybody who starts it: the helper then has the powers of whoever that is.
 */
#ifndef PRIVILEGE_PRIVILEGE_H
#define PRIVILEGE_PRIVILEGE_H

#include "api/fault.h"
#include "base/log.h"
#include "base/opener.h"

#include <stdbool.h>
#include <stdint.h>

struct privilege;

struct privilege_options {
    const struct log *log;        /* the daemon's */
    const struct log *helper_log; /* the helper's; read from its copy of this process */
    bool quiet;                   /* the helper writes nothing to standard error */
    const char *user;             /* whom root becomes; "root": nobody else */
    const char *state_folder;     /* is to be that user's */
    /* Other folders for that user to write into, made when they are missing; NULL: none. */
    const char *images_folder, *record_folder;
    const char *socket; /* whose folder that user needs, too; NULL: none */
    const char *hook;   /* the reboot hook; need not be there */
    /* Files that the helper opens; NULL: there is none. */
    const char *config_file, *load_file, *device_file;
    int helper; /* the socket to it that was inherited (privilege_will_execute()), or -1 */
};

/* Before there is a second thread: starts the helper, gives root's powers up. Strings live as long
 * as it does. NULL with the reason why it cannot be: 9002, 9003. */
struct privilege *privilege_begin(const struct privilege_options *options,
                                  struct cwmp_error *error);
/* Ports below 1024 are not needed. */
void privilege_forget_ports(void);
/* Lets the next execve() of this process keep what there is; the socket for what is executed. */
int privilege_will_execute(struct privilege *privilege);
/* The helper ends. */
void privilege_end(struct privilege *privilege);

/* Has the helper open the files of the list; any other is opened with the daemon's own rights. */
struct opener privilege_opener(struct privilege *privilege);

/* Starts the reboot hook with "reboot" or "factory-reset". The descriptor that tells its end
 * (request.h says how; the caller closes it), or -1 with errno: ENOENT, EACCES when there is no
 * such program. */
int privilege_run_hook(struct privilege *privilege, bool factory_reset);

struct privilege_address {
    const char *interface; /* of a gateway: "" leaves it to the kernel */
    int family;            /* AF_INET, AF_INET6 */
    uint8_t bytes[16];     /* network order; IPv4: the first four */
    uint8_t prefix_length; /* of a gateway: 0 */
};

/* An address of an interface, the gateway of the default route. Adding what is there renews it.
 * Faults: 9002 with the kernel's reason, 9003 for arguments that cannot be right. */
enum cwmp_fault privilege_set_address(struct privilege *privilege,
                                      const struct privilege_address *address, bool add,
                                      struct cwmp_error *error);
enum cwmp_fault privilege_set_gateway(struct privilege *privilege,
                                      const struct privilege_address *gateway, bool set,
                                      struct cwmp_error *error);

/* A socket with which a DHCP server can be asked what it says beside addresses: bound to the
 * address, on that interface only, at the port of a DHCP client. The caller closes it; -1 with
 * errno. */
int privilege_open_dhcp(struct privilege *privilege, const struct privilege_address *address);

#endif
