/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/addressing.h"

#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"
#include "device/addresses.h"
#include "device/files.h"
#include "device/links.h"
#include "device/routes.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TEXT_SET     "addresses-set"
#define BOOT_ID      "/proc/sys/kernel/random/boot_id"
#define BOOT_ID_SIZE 64

/* "192.0.2.1/24", or a gateway without a length. */
#define ITEM_TEXT_SIZE (INET_ADDRSTRLEN + 3)

struct item {
    bool gateway;
    char link[IFNAMSIZ];
    char text[ITEM_TEXT_SIZE];
};

struct items {
    struct item *list;
    size_t count;
};

struct addressing {
    struct addressing_options options;
    struct items wanted;
    struct items ours;       /* that this daemon has set since the machine started */
    char boot[BOOT_ID_SIZE]; /* which start that was */
    struct cwmp_error last;  /* the reason that was logged last; CWMP_OK: none */
};

/* What the kernel has. */
struct kernel {
    struct links links;
    struct addresses addresses;
    struct routes routes;
};

/* ---- Lists ------------------------------------------------------------------------------ */

static bool same_item(const struct item *a, const struct item *b)
{
    return a->gateway == b->gateway && text_equal(a->link, b->link) && text_equal(a->text, b->text);
}

static bool items_have(const struct items *items, const struct item *item)
{
    for (size_t i = 0; i < items->count; i++)
        if (same_item(&items->list[i], item))
            return true;
    return false;
}

static void items_add(struct items *items, const struct item *item)
{
    items->list = mem_realloc(items->list, (items->count + 1) * sizeof *item);
    items->list[items->count++] = *item;
}

static void items_drop(struct items *items, const struct item *item)
{
    size_t kept = 0;

    for (size_t i = 0; i < items->count; i++)
        if (!same_item(&items->list[i], item))
            items->list[kept++] = items->list[i];
    items->count = kept;
}

static void items_free(struct items *items)
{
    free(items->list);
    *items = (struct items){0};
}

/* ---- What was set ----------------------------------------------------------------------- */

static enum cwmp_fault keep_ours(struct addressing *addressing, struct cwmp_error *error)
{
    const struct items *ours = &addressing->ours;
    struct buf text = {0};
    enum cwmp_fault fault;

    buf_printf(&text, "%s\n", addressing->boot);
    for (size_t i = 0; i < ours->count; i++)
        buf_printf(&text, "%s %s %s\n", ours->list[i].gateway ? "gateway" : "address",
                   ours->list[i].link, ours->list[i].text);
    fault = store_set_text(addressing->options.store, TEXT_SET,
                           ours->count > 0 ? buf_text(&text) : NULL, error);
    buf_free(&text);
    return fault;
}

static void read_item(struct addressing *addressing, char *line)
{
    char *save = NULL, *kind = strtok_r(line, " ", &save);
    const char *link = strtok_r(NULL, " ", &save), *text = strtok_r(NULL, " ", &save);
    struct item item;

    if (!kind || !link || !text)
        return;
    item.gateway = text_equal(kind, "gateway");
    snprintf(item.link, sizeof item.link, "%s", link);
    snprintf(item.text, sizeof item.text, "%s", text);
    items_add(&addressing->ours, &item);
}

/* What was set before the machine started is not there any more, or somebody else's. */
static void read_ours(struct addressing *addressing)
{
    struct arena *arena = arena_new();
    const char *kept = store_text(addressing->options.store, TEXT_SET, arena);
    struct buf boot = {0};
    char *rest = kept ? arena_strdup(arena, kept) : NULL, *line;

    if (files_read(BOOT_ID, BOOT_ID_SIZE - 1, &boot))
        snprintf(addressing->boot, sizeof addressing->boot, "%.*s",
                 (int)strcspn(buf_text(&boot), "\n"), buf_text(&boot));
    line = rest ? files_next_line(&rest) : NULL;
    if (line && text_equal(line, addressing->boot))
        while ((line = files_next_line(&rest)) != NULL)
            read_item(addressing, line);
    buf_free(&boot);
    arena_free(arena);
}

/* ---- The kernel ------------------------------------------------------------------------- */

static enum cwmp_fault kernel_read(struct kernel *kernel, struct cwmp_error *error)
{
    enum cwmp_fault fault = links_read(&kernel->links, error);

    if (fault == CWMP_OK)
        fault = addresses_read(&kernel->addresses, error);
    if (fault == CWMP_OK)
        fault = routes_read(&kernel->routes, &kernel->links, error);
    return fault;
}

static void kernel_free(struct kernel *kernel)
{
    links_free(&kernel->links);
    addresses_free(&kernel->addresses);
    routes_free(&kernel->routes);
}

static bool kernel_has(const struct kernel *kernel, const struct item *item)
{
    const struct link *link = links_by_name(&kernel->links, item->link);

    if (!link)
        return false;
    if (!item->gateway)
        return addresses_find(&kernel->addresses, link->index, AF_INET, item->text) != NULL;
    for (size_t i = 0; i < kernel->routes.count; i++) {
        const struct route *route = &kernel->routes.items[i];

        if (route->family == AF_INET && route->length == 0 && route->link == link->index &&
            route->metric <= 0 && text_equal(route->gateway, item->text))
            return true;
    }
    return false;
}

/* Has the helper add the item to the kernel's, or remove it. */
static enum cwmp_fault order(struct addressing *addressing, const struct item *item, bool add,
                             struct cwmp_error *error)
{
    struct privilege *privilege = addressing->options.privilege;
    struct privilege_address address = {.interface = item->link, .family = AF_INET};
    char name[INTERFACES_NAME_SIZE], text[ITEM_TEXT_SIZE];
    struct cwmp_error reason;
    enum cwmp_fault fault;
    char *length;

    snprintf(text, sizeof text, "%s", item->text);
    if ((length = strchr(text, '/')) != NULL) {
        *length++ = '\0';
        address.prefix_length = (uint8_t)atoi(length);
    }
    inet_pton(AF_INET, text, address.bytes);
    if (!privilege)
        fault = cwmp_fail(&reason, CWMP_FAULT_INTERNAL_ERROR, "there is no helper to do it");
    else if (item->gateway)
        fault = privilege_set_gateway(privilege, &address, add, &reason);
    else
        fault = privilege_set_address(privilege, &address, add, &reason);
    if (fault == CWMP_OK) {
        log_info(addressing->options.log, "%s %s %s %s", item->link,
                 item->gateway ? "gateway" : "address", item->text, add ? "is set" : "is removed");
        return CWMP_OK;
    }
    interfaces_name(addressing->options.names, item->link, name);
    return cwmp_fail(error, fault, "%s: %s %s cannot be %s: %s", name,
                     item->gateway ? "gateway" : "address", item->text, add ? "set" : "removed",
                     reason.text);
}

/* ---- Making it so ----------------------------------------------------------------------- */

/* The kernel may take the secondary addresses of a network away with the primary one. Those of
 * others are given back. */
static void give_back(struct addressing *addressing, const struct kernel *before,
                      const struct item *removed)
{
    const struct link *link = links_by_name(&before->links, removed->link);
    struct addresses now = {0};
    struct cwmp_error error;

    if (!link || addresses_read(&now, &error) != CWMP_OK)
        return;
    for (size_t i = 0; i < before->addresses.count; i++) {
        const struct address *address = &before->addresses.items[i];
        struct item item = {.gateway = false};

        snprintf(item.link, sizeof item.link, "%s", removed->link);
        snprintf(item.text, sizeof item.text, "%.*s", ITEM_TEXT_SIZE - 1, address->key);
        if (address->link == link->index && address->family == AF_INET &&
            !same_item(&item, removed) && !items_have(&addressing->ours, &item) &&
            !addresses_find(&now, link->index, AF_INET, address->key) &&
            order(addressing, &item, true, &error) != CWMP_OK)
            log_warning(addressing->options.log, "%s", error.text);
    }
    addresses_free(&now);
}

/* Takes back what is not wanted any more: gateways before the addresses that they are reached by.
 */
static void take_back(struct addressing *addressing, const struct kernel *kernel, bool gateways)
{
    struct cwmp_error error;

    for (size_t i = addressing->ours.count; i > 0; i--) {
        const struct item item = addressing->ours.list[i - 1];

        if (item.gateway != gateways || items_have(&addressing->wanted, &item))
            continue;
        if (kernel_has(kernel, &item) && order(addressing, &item, false, &error) != CWMP_OK)
            log_warning(addressing->options.log, "%s", error.text);
        else if (!gateways)
            give_back(addressing, kernel, &item);
        items_drop(&addressing->ours, &item);
        if (keep_ours(addressing, &error) != CWMP_OK)
            log_error(addressing->options.log, "%s", error.text);
    }
}

/* It is remembered as ours before it is set, so that no power cut makes it somebody else's. */
static enum cwmp_fault give(struct addressing *addressing, const struct kernel *kernel,
                            const struct item *item, struct cwmp_error *error)
{
    bool known = items_have(&addressing->ours, item);
    char name[INTERFACES_NAME_SIZE];
    struct cwmp_error ignored;
    enum cwmp_fault fault;

    if (kernel_has(kernel, item))
        return CWMP_OK;
    if (!links_by_name(&kernel->links, item->link)) {
        interfaces_name(addressing->options.names, item->link, name);
        return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s: there is no link %s", name,
                         item->link);
    }
    if (!known) {
        items_add(&addressing->ours, item);
        fault = keep_ours(addressing, error);
        if (fault != CWMP_OK) {
            items_drop(&addressing->ours, item);
            return fault;
        }
    }
    fault = order(addressing, item, true, error);
    if (fault != CWMP_OK && !known) {
        items_drop(&addressing->ours, item);
        keep_ours(addressing, &ignored);
    }
    return fault;
}

static void note(enum cwmp_fault fault, const struct cwmp_error *error, enum cwmp_fault *first,
                 struct cwmp_error *first_error)
{
    if (fault == CWMP_OK || *first != CWMP_OK)
        return;
    *first = fault;
    *first_error = *error;
}

static enum cwmp_fault give_addresses(struct addressing *addressing, const struct kernel *kernel,
                                      struct cwmp_error *error)
{
    enum cwmp_fault first = CWMP_OK;
    struct cwmp_error reason;

    for (size_t i = 0; i < addressing->wanted.count; i++) {
        const struct item *item = &addressing->wanted.list[i];

        if (!item->gateway)
            note(give(addressing, kernel, item, &reason), &reason, &first, error);
    }
    return first;
}

/* One default route: the first that can be. */
static enum cwmp_fault give_gateway(struct addressing *addressing, const struct kernel *kernel,
                                    struct cwmp_error *error)
{
    enum cwmp_fault first = CWMP_OK;
    struct cwmp_error reason;

    for (size_t i = 0; i < addressing->wanted.count; i++) {
        const struct item *item = &addressing->wanted.list[i];
        enum cwmp_fault fault;

        if (!item->gateway)
            continue;
        fault = give(addressing, kernel, item, &reason);
        if (fault == CWMP_OK)
            return CWMP_OK;
        note(fault, &reason, &first, error);
    }
    return first;
}

/* What the kernel has is read anew where the step before may have changed it. */
static enum cwmp_fault apply(struct addressing *addressing, struct cwmp_error *error)
{
    struct kernel kernel = {0};
    struct cwmp_error reason;
    enum cwmp_fault first = CWMP_OK, fault;

    if (addressing->wanted.count == 0 && addressing->ours.count == 0)
        return CWMP_OK;
    fault = kernel_read(&kernel, error);
    if (fault == CWMP_OK) {
        take_back(addressing, &kernel, true);
        take_back(addressing, &kernel, false);
        fault = kernel_read(&kernel, error);
    }
    if (fault == CWMP_OK) {
        note(give_addresses(addressing, &kernel, &reason), &reason, &first, error);
        fault = kernel_read(&kernel, &reason);
        if (fault == CWMP_OK)
            fault = give_gateway(addressing, &kernel, &reason);
        note(fault, &reason, &first, error);
        fault = first;
    }
    kernel_free(&kernel);
    return fault;
}

/* A reason that stays the same is logged once. */
static void log_reason(struct addressing *addressing, enum cwmp_fault fault,
                       const struct cwmp_error *error)
{
    if (fault == CWMP_OK)
        addressing->last = (struct cwmp_error){.code = CWMP_OK};
    else if (!text_equal(addressing->last.text, error->text)) {
        log_warning(addressing->options.log, "%s", error->text);
        addressing->last = *error;
    }
}

void addressing_network_changed(struct addressing *addressing)
{
    struct cwmp_error error;
    enum cwmp_fault fault = apply(addressing, &error);

    log_reason(addressing, fault, &error);
}

/* ---- What is wanted --------------------------------------------------------------------- */

static unsigned mask_length(const char *text)
{
    struct in_addr mask = {0};

    inet_pton(AF_INET, text, &mask);
    return (unsigned)__builtin_popcount(mask.s_addr);
}

static void want(struct items *wanted, const char *link,
                 const struct addressing_interface *interface)
{
    struct item item;

    snprintf(item.link, sizeof item.link, "%s", link);
    if (interface->address[0] != '\0') {
        item.gateway = false;
        snprintf(item.text, sizeof item.text, "%.*s/%u", INET_ADDRSTRLEN - 1, interface->address,
                 mask_length(interface->mask));
        items_add(wanted, &item);
    }
    if (interface->gateway[0] != '\0') {
        item.gateway = true;
        snprintf(item.text, sizeof item.text, "%.*s", INET_ADDRSTRLEN - 1, interface->gateway);
        items_add(wanted, &item);
    }
}

enum cwmp_fault addressing_set(struct addressing *addressing,
                               const struct addressing_interface *interfaces, size_t count,
                               struct cwmp_error *error)
{
    enum cwmp_fault first = CWMP_OK;
    struct cwmp_error reason;
    char link[IFNAMSIZ];

    addressing->wanted.count = 0;
    for (size_t i = 0; i < count; i++) {
        if (interfaces_link(addressing->options.names, interfaces[i].name, link))
            want(&addressing->wanted, link, &interfaces[i]);
        else
            note(cwmp_fail(&reason, CWMP_FAULT_INTERNAL_ERROR,
                           "no link of this device is called %s", interfaces[i].name),
                 &reason, &first, error);
    }
    note(apply(addressing, &reason), &reason, &first, error);
    log_reason(addressing, first, error);
    return first;
}

enum cwmp_fault addressing_reset(struct store *store, struct cwmp_error *error)
{
    struct arena *arena = arena_new();
    const char *kept = store_text(store, TEXT_SET, arena);
    enum cwmp_fault fault = store_factory_reset(store, error);

    if (fault == CWMP_OK && kept)
        fault = store_set_text(store, TEXT_SET, kept, error);
    arena_free(arena);
    return fault;
}

struct addressing *addressing_new(const struct addressing_options *options)
{
    struct addressing *addressing = mem_alloc(sizeof *addressing);

    *addressing = (struct addressing){.options = *options};
    read_ours(addressing);
    return addressing;
}

void addressing_free(struct addressing *addressing)
{
    if (!addressing)
        return;
    items_free(&addressing->wanted);
    items_free(&addressing->ours);
    free(addressing);
}
