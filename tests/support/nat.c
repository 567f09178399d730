/* SPDX-License-Identifier: Apache-2.0 */
#include "support/nat.h"

#include "support/network.h"

static bool make_links(const struct nat *nat)
{
    return network_run("ip link add cpe0 type veth peer name lan0 netns %ld && "
                       "nsenter -t %ld -n ip link add wan0 type veth peer name acs0 netns %ld",
                       (long)nat->router, (long)nat->router, (long)nat->public) &&
           network_run("nsenter -t %ld -n sh -c 'ip link set lo up && "
                       "ip address add 10.8.0.1/24 dev lan0 && ip link set lan0 up && "
                       "ip address add " NAT_ROUTER "/24 dev wan0 && ip link set wan0 up'",
                       (long)nat->router) &&
           network_run("nsenter -t %ld -n sh -c 'ip link set lo up && "
                       "ip address add " NAT_PUBLIC "/24 dev acs0 && ip link set acs0 up'",
                       (long)nat->public) &&
           network_run("ip address add " NAT_PRIVATE "/24 dev cpe0 && ip link set cpe0 up && "
                       "ip route add default via 10.8.0.1");
}

/* What nobody asked for is dropped, and not answered, as routers do. */
static bool make_router(const struct nat *nat, unsigned lifetime)
{
    return network_run("nsenter -t %ld -n nft '"
                       "add table ip nat; "
                       "add chain ip nat out { type nat hook postrouting priority 100; }; "
                       "add chain ip nat in { type filter hook input priority 0; }; "
                       "add rule ip nat in iifname wan0 ip protocol udp drop; "
                       "add rule ip nat out oifname wan0 masquerade'",
                       (long)nat->router) &&
           network_run("nsenter -t %ld -n sh -c 'cd /proc/sys/net && echo 1 > ipv4/ip_forward && "
                       "echo %u > netfilter/nf_conntrack_udp_timeout && "
                       "echo %u > netfilter/nf_conntrack_udp_timeout_stream'",
                       (long)nat->router, lifetime, lifetime);
}

bool nat_make(struct nat *nat, unsigned lifetime)
{
    if (!network_run(
            "for each in nft conntrack nsenter; do command -v $each > /dev/null || exit; done") ||
        !network_enter(false))
        return false;
    nat->router = network_machine();
    nat->public = network_machine();
    return nat->router != 0 && nat->public != 0 && make_links(nat) && make_router(nat, lifetime);
}

bool nat_forget(const struct nat *nat, const char *ports)
{
    return network_run("nsenter -t %ld -n nft '"
                       "flush chain ip nat out; "
                       "add rule ip nat out oifname wan0 meta l4proto udp masquerade %s%s; "
                       "add rule ip nat out oifname wan0 masquerade'",
                       (long)nat->router, ports[0] != '\0' ? "to :" : "", ports) &&
           /* All at once: -D ends at the first that has expired since it was listed. */
           network_run("nsenter -t %ld -n conntrack -F 2> /dev/null", (long)nat->router);
}
