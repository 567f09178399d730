/* SPDX-License-Identifier: Apache-2.0 */
#include "privilege/network.h"

#include <arpa/inet.h>
#include <errno.h>
#include <libmnl/libmnl.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#define MESSAGE_SIZE 256
#define ANSWER_SIZE  8192
#define SEQUENCE     1
#define PATIENCE_S   2

#define DHCP_CLIENT_PORT  68
#define DHCP6_CLIENT_PORT 546

static int fail(struct mnl_socket *socket)
{
    int reason = errno;

    if (socket)
        mnl_socket_close(socket);
    return reason;
}

/* Sends the request and waits for the kernel's acknowledgement. */
static int talk(struct nlmsghdr *request)
{
    struct timeval patience = {.tv_sec = PATIENCE_S};
    struct mnl_socket *socket = mnl_socket_open2(NETLINK_ROUTE, SOCK_CLOEXEC);
    char answer[ANSWER_SIZE];
    ssize_t length;
    int result;

    request->nlmsg_flags |= NLM_F_REQUEST | NLM_F_ACK;
    request->nlmsg_seq = SEQUENCE;
    if (!socket || mnl_socket_bind(socket, 0, MNL_SOCKET_AUTOPID) < 0 ||
        setsockopt(mnl_socket_get_fd(socket), SOL_SOCKET, SO_RCVTIMEO, &patience,
                   sizeof patience) != 0 ||
        mnl_socket_sendto(socket, request, request->nlmsg_len) < 0)
        return fail(socket);
    do {
        length = mnl_socket_recvfrom(socket, answer, sizeof answer);
        result = length < 0 ? MNL_CB_ERROR
                            : mnl_cb_run(answer, (size_t)length, SEQUENCE,
                                         mnl_socket_get_portid(socket), NULL, NULL);
    } while (result > MNL_CB_STOP);
    if (result == MNL_CB_ERROR)
        return fail(socket);
    mnl_socket_close(socket);
    return 0;
}

static size_t address_size(const struct privilege_request *request)
{
    return request->family == AF_INET ? sizeof(struct in_addr) : sizeof(struct in6_addr);
}

/* Point-to-point prefixes have none. */
static void put_broadcast(struct nlmsghdr *message, const struct privilege_request *request)
{
    uint32_t address;

    if (request->family != AF_INET || request->prefix_length > 30)
        return;
    memcpy(&address, request->address, sizeof address);
    mnl_attr_put_u32(message, IFA_BROADCAST, address | htonl(UINT32_MAX >> request->prefix_length));
}

int network_set_address(const struct privilege_request *request)
{
    bool add = request->kind == PRIVILEGE_ADD_ADDRESS;
    char buffer[MESSAGE_SIZE] = {0};
    struct nlmsghdr *message = mnl_nlmsg_put_header(buffer);
    unsigned index = if_nametoindex(request->interface);
    struct ifaddrmsg *header;

    if (index == 0)
        return ENODEV;
    message->nlmsg_type = add ? RTM_NEWADDR : RTM_DELADDR;
    message->nlmsg_flags = add ? NLM_F_CREATE | NLM_F_REPLACE : 0;
    header = mnl_nlmsg_put_extra_header(message, sizeof *header);
    header->ifa_family = request->family;
    header->ifa_prefixlen = request->prefix_length;
    header->ifa_scope = RT_SCOPE_UNIVERSE;
    header->ifa_index = index;
    mnl_attr_put(message, IFA_LOCAL, address_size(request), request->address);
    mnl_attr_put(message, IFA_ADDRESS, address_size(request), request->address);
    if (add)
        put_broadcast(message, request);
    return talk(message);
}

int network_set_gateway(const struct privilege_request *request)
{
    bool set = request->kind == PRIVILEGE_SET_GATEWAY;
    char buffer[MESSAGE_SIZE] = {0};
    struct nlmsghdr *message = mnl_nlmsg_put_header(buffer);
    unsigned index = 0;
    struct rtmsg *header;

    if (request->interface[0] != '\0' && (index = if_nametoindex(request->interface)) == 0)
        return ENODEV;
    message->nlmsg_type = set ? RTM_NEWROUTE : RTM_DELROUTE;
    message->nlmsg_flags = set ? NLM_F_CREATE | NLM_F_REPLACE : 0;
    header = mnl_nlmsg_put_extra_header(message, sizeof *header);
    header->rtm_family = request->family;
    header->rtm_table = RT_TABLE_MAIN;
    header->rtm_protocol = set ? RTPROT_STATIC : RTPROT_UNSPEC;
    header->rtm_scope = set ? RT_SCOPE_UNIVERSE : RT_SCOPE_NOWHERE;
    header->rtm_type = set ? RTN_UNICAST : RTN_UNSPEC;
    mnl_attr_put(message, RTA_GATEWAY, address_size(request), request->address);
    if (index != 0)
        mnl_attr_put_u32(message, RTA_OIF, index);
    return talk(message);
}

static int bind_dhcp(int descriptor, const struct privilege_request *request)
{
    struct sockaddr_in four = {.sin_family = AF_INET, .sin_port = htons(DHCP_CLIENT_PORT)};
    struct sockaddr_in6 six = {.sin6_family = AF_INET6, .sin6_port = htons(DHCP6_CLIENT_PORT)};

    if (request->family == AF_INET) {
        memcpy(&four.sin_addr, request->address, sizeof four.sin_addr);
        return bind(descriptor, (const struct sockaddr *)&four, sizeof four);
    }
    memcpy(&six.sin6_addr, request->address, sizeof six.sin6_addr);
    six.sin6_scope_id = if_nametoindex(request->interface);
    return bind(descriptor, (const struct sockaddr *)&six, sizeof six);
}

int network_open_dhcp(const struct privilege_request *request, int *descriptor)
{
    const int on = 1;
    int reason, opened = socket(request->family, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);

    if (opened < 0)
        return errno;
    if (setsockopt(opened, SOL_SOCKET, SO_BINDTODEVICE, request->interface,
                   (socklen_t)strlen(request->interface)) == 0 &&
        setsockopt(opened, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == 0 &&
        setsockopt(opened, SOL_SOCKET, SO_BROADCAST, &on, sizeof on) == 0 &&
        bind_dhcp(opened, request) == 0) {
        *descriptor = opened;
        return 0;
    }
    reason = errno;
    close(opened);
    return reason;
}
