/* SPDX-License-Identifier: Apache-2.0 */
#include "device/watch.h"

#include "base/mem.h"

#include <errno.h>
#include <libmnl/libmnl.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#define BUFFER_SIZE 32768
#define READS       32  /* at a time: the loop has other things to do */
#define GATHER_MS   200 /* news comes in bursts; longer than what was read counts as fresh */

enum news { NEWS_LINKS = 1, NEWS_ADDRESSES = 2, NEWS_ROUTES = 4, NEWS_NEIGHBOURS = 8 };
#define NEWS_ALL   (NEWS_LINKS | NEWS_ADDRESSES | NEWS_ROUTES | NEWS_NEIGHBOURS)
#define NEWS_MOVED (NEWS_LINKS | NEWS_ADDRESSES | NEWS_ROUTES)

/* What of the kernel's tables is in the rows of each handler; counters are not news. */
static const struct {
    const char *handler;
    unsigned news;
} sources[] = {
    {"ethernet_interface", NEWS_LINKS},
    {"ethernet_link", NEWS_LINKS},
    {"interface_stack", NEWS_LINKS},
    {"ip_interface", NEWS_LINKS | NEWS_ADDRESSES},
    {"ipv4_address", NEWS_LINKS | NEWS_ADDRESSES},
    {"ipv6_address", NEWS_LINKS | NEWS_ADDRESSES},
    {"router", NEWS_ROUTES},
    {"ipv4_forwarding", NEWS_LINKS | NEWS_ROUTES},
    {"ipv6_forwarding", NEWS_LINKS | NEWS_ROUTES},
    {"hosts_host", NEWS_NEIGHBOURS},
    {"hosts_host_ipv4", NEWS_NEIGHBOURS},
    {"hosts_host_ipv6", NEWS_NEIGHBOURS},
    {"lan_device", NEWS_LINKS | NEWS_ADDRESSES | NEWS_ROUTES},
    {"lan_ethernet_interface", NEWS_LINKS},
    {"lan_host_config", NEWS_LINKS | NEWS_ADDRESSES},
    {"lan_ip_interface", NEWS_LINKS | NEWS_ADDRESSES},
    {"lan_hosts_host", NEWS_NEIGHBOURS},
    {"layer3", NEWS_LINKS | NEWS_ADDRESSES | NEWS_ROUTES},
    {"layer3_forwarding", NEWS_LINKS | NEWS_ROUTES},
    {"wan_device", NEWS_LINKS | NEWS_ADDRESSES | NEWS_ROUTES},
    {"wan_common_interface", NEWS_LINKS},
    {"wan_active_connection", NEWS_LINKS | NEWS_ADDRESSES | NEWS_ROUTES},
    {"wan_connection_device", NEWS_LINKS | NEWS_ADDRESSES | NEWS_ROUTES},
    {"wan_ethernet_interface", NEWS_LINKS},
    {"wan_ethernet_link", NEWS_LINKS},
    {"wan_ip_connection", NEWS_LINKS | NEWS_ADDRESSES | NEWS_ROUTES},
};

struct device_watch {
    struct device_watch_options options;
    struct mnl_socket *socket;
    uv_poll_t poll;
    uv_timer_t timer;
    unsigned open; /* handles */
    unsigned news; /* since the last telling */
};

static unsigned news_of(uint16_t type)
{
    switch (type) {
    case RTM_NEWLINK:
    case RTM_DELLINK:
        return NEWS_LINKS;
    case RTM_NEWADDR:
    case RTM_DELADDR:
        return NEWS_ADDRESSES;
    case RTM_NEWROUTE:
    case RTM_DELROUTE:
    case RTM_NEWRULE:
    case RTM_DELRULE:
        return NEWS_ROUTES;
    case RTM_NEWNEIGH:
    case RTM_DELNEIGH:
        return NEWS_NEIGHBOURS;
    default:
        return 0;
    }
}

static void tell(uv_timer_t *timer)
{
    struct device_watch *watch = timer->data;
    unsigned news = watch->news;

    watch->news = 0;
    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++)
        if ((sources[i].news & news) != 0)
            watch->options.changed(watch->options.argument, sources[i].handler);
    if (watch->options.moved != NULL && (news & NEWS_MOVED) != 0)
        watch->options.moved(watch->options.argument);
}

static int take_message(const struct nlmsghdr *message, void *argument)
{
    *(unsigned *)argument |= news_of(message->nlmsg_type);
    return MNL_CB_OK;
}

/* False when there is nothing more to read. */
static bool take(struct device_watch *watch, char *buffer)
{
    ssize_t length = mnl_socket_recvfrom(watch->socket, buffer, BUFFER_SIZE);

    if (length < 0 && errno == ENOBUFS) {
        watch->news = NEWS_ALL; /* more than the kernel could keep for us */
        return true;
    }
    if (length <= 0)
        return length < 0 && errno == EINTR;
    mnl_cb_run(buffer, (size_t)length, 0, 0, take_message, &watch->news);
    return true;
}

static void readable(uv_poll_t *poll, int status, int events)
{
    struct device_watch *watch = poll->data;
    char *buffer = mem_alloc(BUFFER_SIZE);

    (void)status, (void)events;
    for (int i = 0; i < READS && take(watch, buffer); i++)
        ;
    free(buffer);
    if (watch->news != 0 && !uv_is_active((uv_handle_t *)&watch->timer))
        uv_timer_start(&watch->timer, tell, GATHER_MS, 0);
}

static bool open_socket(struct device_watch *watch)
{
    const unsigned groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR |
                            RTMGRP_IPV4_ROUTE | RTMGRP_IPV6_ROUTE | RTMGRP_IPV4_RULE |
                            1U << (RTNLGRP_IPV6_RULE - 1) | RTMGRP_NEIGH;

    watch->socket = mnl_socket_open2(NETLINK_ROUTE, SOCK_CLOEXEC | SOCK_NONBLOCK);
    return watch->socket != NULL && mnl_socket_bind(watch->socket, groups, MNL_SOCKET_AUTOPID) == 0;
}

struct device_watch *device_watch_new(const struct device_watch_options *options,
                                      struct cwmp_error *error)
{
    struct device_watch *watch = mem_alloc(sizeof *watch);

    watch->options = *options;
    if (!open_socket(watch)) {
        cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR,
                  "the kernel does not tell what changes in the network: %s", strerror(errno));
        if (watch->socket != NULL)
            mnl_socket_close(watch->socket);
        free(watch);
        return NULL;
    }
    watch->open = 2;
    uv_timer_init(options->loop, &watch->timer);
    uv_poll_init(options->loop, &watch->poll, mnl_socket_get_fd(watch->socket));
    watch->timer.data = watch->poll.data = watch;
    uv_poll_start(&watch->poll, UV_READABLE, readable);
    return watch;
}

static void handle_closed(uv_handle_t *handle)
{
    struct device_watch *watch = handle->data;

    if (--watch->open > 0)
        return;
    mnl_socket_close(watch->socket);
    free(watch);
}

void device_watch_free(struct device_watch *watch)
{
    if (watch == NULL)
        return;
    uv_close((uv_handle_t *)&watch->timer, handle_closed);
    uv_close((uv_handle_t *)&watch->poll, handle_closed);
}
