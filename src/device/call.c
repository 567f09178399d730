/* SPDX-License-Identifier: Apache-2.0 */
#include "device/call.h"

#include "base/mem.h"
#include "base/text.h"

#include <stdio.h>
#include <string.h>

struct device *call_device(const struct cwmp_call *call)
{
    return call->device;
}

const char *call_key(const struct cwmp_call *call)
{
    return call->keys[call->depth - 1];
}

enum cwmp_fault call_gone(struct cwmp_call *call, const char *what)
{
    return cwmp_fail(call->error, CWMP_FAULT_INTERNAL_ERROR, "the %s '%s' is there no more", what,
                     call_key(call));
}

bool call_is_change(const struct cwmp_call *call, const void *before, const void *after)
{
    return before != NULL && after != NULL && call_key(call) != NULL;
}

enum cwmp_fault call_refuse_changes(struct cwmp_call *call, const struct setting *settings,
                                    size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (!settings[i].kept)
            return cwmp_fail(call->error, CWMP_FAULT_INVALID_PARAMETER_VALUE,
                             "%s of '%s' is as the system has set it up, which cannot be changed "
                             "from here",
                             settings[i].name, call_key(call));
    }
    return CWMP_OK;
}

void *call_keep(struct cwmp_call *call, const void *memory, size_t size)
{
    return memcpy(arena_alloc(call->arena, size), memory, size);
}

const struct link *call_link(struct cwmp_call *call, size_t level)
{
    const struct links *links = network_links(&call_device(call)->network, call->error);
    const struct link *link = links == NULL ? NULL : links_by_name(links, call->keys[level]);

    if (links != NULL && link == NULL)
        cwmp_fail(call->error, CWMP_FAULT_INTERNAL_ERROR,
                  "the network interface '%s' is there no more", call->keys[level]);
    return link == NULL ? NULL : call_keep(call, link, sizeof *link);
}

const char *call_reference(struct cwmp_call *call, const char *handler, const char *key)
{
    if (key == NULL)
        return "";
    key = cwmp_text(call, "%s", key);
    return cwmp_reference(call, handler, &key, 1);
}

const char *call_link_reference(struct cwmp_call *call, const char *handler,
                                const struct link *link)
{
    return call_reference(call, handler, link == NULL ? NULL : link->name);
}

enum cwmp_fault call_find_link(struct cwmp_call *call, const char *parameter, const char *path,
                               const char *(*reference)(struct cwmp_call *call,
                                                        const struct link *link),
                               char name[IFNAMSIZ])
{
    const struct links *links;
    size_t count;

    name[0] = '\0';
    if (*path == '\0')
        return CWMP_OK;
    links = network_links(&call_device(call)->network, call->error);
    if (links == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    count = links->count;
    const struct link *own = call_keep(call, links->items, count * sizeof *own);

    for (size_t i = 0; i < count; i++) {
        if (text_equal(reference(call, &own[i]), path)) {
            memcpy(name, own[i].name, IFNAMSIZ);
            return CWMP_OK;
        }
    }
    return cwmp_fail(call->error, CWMP_FAULT_INVALID_PARAMETER_VALUE,
                     "%s is '%s', and the device has no such interface to send from", parameter,
                     path);
}

enum cwmp_fault call_list_processes(struct cwmp_call *call, struct cwmp_keys *keys)
{
    const struct processes *processes = device_processes(call_device(call), call->error);

    if (processes == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    for (size_t i = 0; i < processes->count; i++) {
        char key[16];

        snprintf(key, sizeof key, "%u", processes->items[i].pid);
        cwmp_keys_add(keys, key);
    }
    return CWMP_OK;
}

/* Processes end all the time: one that was listed and is gone since is told as the zombie it was
 * last, so that every name an ACS was given still answers with a valid value. */
static const struct process *process_ended(struct cwmp_call *call, uint32_t pid)
{
    struct process *process = arena_alloc(call->arena, sizeof *process);

    process->pid = pid;
    process->state = "Zombie";
    return process;
}

const struct process *call_process(struct cwmp_call *call)
{
    const struct processes *processes = device_processes(call_device(call), call->error);
    const struct process *process;
    uint64_t pid;

    if (processes == NULL)
        return NULL;
    if (!text_to_uint64(call_key(call), &pid) || pid > UINT32_MAX) {
        call_gone(call, "process");
        return NULL;
    }
    process = processes_find(processes, (uint32_t)pid);
    return process != NULL ? process : process_ended(call, (uint32_t)pid);
}
