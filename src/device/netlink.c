/* SPDX-License-Identifier: Apache-2.0 */
#include "device/netlink.h"

#include "base/mem.h"

#include <errno.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>

#define BUFFER_SIZE 32768 /* what the kernel fills at most in one go */
#define ATTEMPTS    8     /* when the table changes while it is told */

struct attributes {
    const struct nlattr **table;
    uint16_t highest;
};

static int collect_attribute(const struct nlattr *attribute, void *argument)
{
    const struct attributes *attributes = argument;
    uint16_t type = mnl_attr_get_type(attribute);

    if (type <= attributes->highest)
        attributes->table[type] = attribute;
    return MNL_CB_OK;
}

void netlink_attributes(const struct nlmsghdr *message, size_t header_size,
                        const struct nlattr **table, uint16_t highest)
{
    struct attributes attributes = {.table = table, .highest = highest};

    memset(table, 0, (highest + 1U) * sizeof *table);
    mnl_attr_parse(message, (unsigned)header_size, collect_attribute, &attributes);
}

bool netlink_bytes(const struct nlattr *attribute, void *out, size_t size)
{
    if (attribute == NULL || mnl_attr_get_payload_len(attribute) < size)
        return false;
    memcpy(out, mnl_attr_get_payload(attribute), size);
    return true;
}

uint32_t netlink_u32(const struct nlattr *attribute)
{
    uint32_t value = 0;

    netlink_bytes(attribute, &value, sizeof value);
    return value;
}

uint8_t netlink_u8(const struct nlattr *attribute)
{
    uint8_t value = 0;

    netlink_bytes(attribute, &value, sizeof value);
    return value;
}

static int visit_message(const struct nlmsghdr *message, void *argument)
{
    const struct netlink_dump *dump = argument;

    if (mnl_nlmsg_get_payload_len(message) >= dump->header_size)
        dump->visit(message, dump->argument);
    return MNL_CB_OK;
}

static struct mnl_socket *open_socket(void)
{
    struct mnl_socket *socket = mnl_socket_open2(NETLINK_ROUTE, SOCK_CLOEXEC);
    struct timeval patience = {.tv_sec = 2};
    int strict = 1;

    if (socket == NULL)
        return NULL;
    /* Lets the kernel leave out what the header does not ask for; an old one tells it all, and
     * the visitors look for themselves. */
    mnl_socket_setsockopt(socket, NETLINK_GET_STRICT_CHK, &strict, sizeof strict);
    setsockopt(mnl_socket_get_fd(socket), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (mnl_socket_bind(socket, 0, MNL_SOCKET_AUTOPID) < 0) {
        mnl_socket_close(socket);
        return NULL;
    }
    return socket;
}

static bool send_request(struct mnl_socket *socket, const struct netlink_dump *dump)
{
    char buffer[256] = {0};
    struct nlmsghdr *request = mnl_nlmsg_put_header(buffer);

    request->nlmsg_type = dump->type;
    request->nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    request->nlmsg_seq = 1;
    memcpy(mnl_nlmsg_put_extra_header(request, dump->header_size), dump->header, dump->header_size);
    return mnl_socket_sendto(socket, request, request->nlmsg_len) >= 0;
}

/* One attempt; false with errno, EINTR when the table changed meanwhile. */
static bool dump_once(const struct netlink_dump *dump, char *buffer)
{
    struct mnl_socket *socket = open_socket();
    int result = -1;

    if (socket != NULL && send_request(socket, dump)) {
        do {
            ssize_t length = mnl_socket_recvfrom(socket, buffer, BUFFER_SIZE);

            result = length < 0
                         ? -1
                         : mnl_cb_run(buffer, (size_t)length, 1, mnl_socket_get_portid(socket),
                                      visit_message, (void *)dump);
        } while (result > 0);
    }
    int reason = errno;
    if (socket != NULL)
        mnl_socket_close(socket);
    errno = reason;
    return result == 0;
}

/* Address families and tables that this kernel was built or booted without. */
static bool is_absent(int reason)
{
    return reason == ENOENT || reason == EOPNOTSUPP || reason == EAFNOSUPPORT;
}

enum cwmp_fault netlink_dump(const struct netlink_dump *dump, struct cwmp_error *error)
{
    char *buffer = mem_alloc(BUFFER_SIZE);
    bool done = false;
    int reason = 0;

    for (int attempt = 0; attempt < ATTEMPTS && !done; attempt++) {
        done = dump_once(dump, buffer);
        reason = errno;
        if (!done)
            dump->clear(dump->argument);
        if (!done && reason != EINTR)
            break;
    }
    free(buffer);
    if (done || is_absent(reason))
        return CWMP_OK;
    return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "the kernel does not tell its %s: %s",
                     dump->what, strerror(reason));
}
