/* SPDX-License-Identifier: Apache-2.0 */
/* What the handlers of every model do with a call: whose row it is, and what it stands for. */
#ifndef DEVICE_CALL_H
#define DEVICE_CALL_H

#include "device/internal.h"

struct device *call_device(const struct cwmp_call *call);

/* The device's key of the row itself. NULL: the ACS made the row, and what was stored is all
 * there is to it. */
const char *call_key(const struct cwmp_call *call);

/* A writable parameter of a row, and whether its value is kept. */
struct setting {
    const char *name;
    bool kept;
};

/* True when a row that the device made is to be changed. What the row shows then is what the
 * system has set up, so the handler refuses to have it changed rather than forget it. */
bool call_is_change(const struct cwmp_call *call, const void *before, const void *after);
/* 9007 naming the first of the settings that is not kept (R-SPV-06, R-SPV-08). */
enum cwmp_fault call_refuse_changes(struct cwmp_call *call, const struct setting *settings,
                                    size_t count);

/* A copy in the call's memory: asking for a reference may read the kernel's tables again, and
 * what was read before is no more. */
void *call_keep(struct cwmp_call *call, const void *memory, size_t size);

/* A copy of the link whose name is the key at a level (0: outermost). NULL with 9002 in the call
 * when it is there no more. */
const struct link *call_link(struct cwmp_call *call, size_t level);

/* 9002: what the row stood for is there no more. */
enum cwmp_fault call_gone(struct cwmp_call *call, const char *what);

/* The path of a row below single objects; "" for the key NULL. */
const char *call_reference(struct cwmp_call *call, const char *handler, const char *key);

/* The path of the IP interface or Ethernet link or interface that the link is in a model where
 * their keys are names of links; "" for NULL. */
const char *call_link_reference(struct cwmp_call *call, const char *handler,
                                const struct link *link);

/* The name of the link whose path, as `reference` makes it, is `path`. An empty path is that of no
 * link, and routing decides: ""; 9007 with the name of the parameter when there is no such link. */
enum cwmp_fault call_find_link(struct cwmp_call *call, const char *parameter, const char *path,
                               const char *(*reference)(struct cwmp_call *call,
                                                        const struct link *link),
                               char name[IFNAMSIZ]);

/* The rows of a process table, and the process that a row of one stands for. NULL with 9002 in
 * the call when it has ended. */
enum cwmp_fault call_list_processes(struct cwmp_call *call, struct cwmp_keys *keys);
const struct process *call_process(struct cwmp_call *call);

#endif
