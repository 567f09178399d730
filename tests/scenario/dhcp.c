/* SPDX-License-Identifier: Apache-2.0 */
#include "scenario/dhcp.h"

#include "base/buf.h"
#include "base/text.h"
#include "support/files.h"
#include "support/network.h"
#include "support/process.h"
#include "support/server.h"

#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define NSENTER "/usr/bin/nsenter"
#define UNSHARE "/usr/bin/unshare"
#define DNSMASQ "/usr/sbin/dnsmasq"
#define KEA4    "/usr/sbin/kea-dhcp4"
#define KEA6    "/usr/sbin/kea-dhcp6"
#define SHELL   "/bin/sh"
#define LOOKS   3000 /* 10 ms apart */
#define PORT4   ":0043 "
#define PORT6   ":0223 "
#define ISP     "isp0"

static struct {
    struct scenario *scenario;
    pid_t provider;
    struct server server, client;
    char *log;
    unsigned files; /* made so far */
} dhcp;

/* ---- The network ------------------------------------------------------------------------- */

static bool own_folders(void)
{
    static const char *const folders[] = {"/run", "/var/lib/dhcpcd"};

    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++)
        if (files_exist(folders[i]) &&
            !network_run("mount -t tmpfs -o mode=755 none %s", folders[i]))
            return false;
    /* systemd-networkd waits for udev where it could write here. */
    return network_run("mount -t sysfs -o ro none /sys");
}

bool dhcp_network(void)
{
    if (geteuid() != 0 || !network_enter(true) || !daemon_drops_root() || !own_folders())
        return false;
    dhcp.provider = network_machine();
    return dhcp.provider > 0 &&
           network_run("ip link add " DHCP_INTERFACE " type veth peer name " ISP " netns %d",
                       dhcp.provider) &&
           network_run("ip link set " DHCP_INTERFACE " up && nsenter -t %d -n sh -c "
                       "'ip link set lo up && ip address add 10.9.0.1/24 dev " ISP
                       " && ip address add fd00:9::1/64 dev " ISP " nodad && ip link set " ISP
                       " up'",
                       dhcp.provider);
}

void dhcp_begin(struct scenario *scenario)
{
    dhcp.scenario = scenario;
    ck_assert(network_run("ip -4 address flush dev " DHCP_INTERFACE
                          " && ip -6 address flush dev " DHCP_INTERFACE " scope global"));
}

void dhcp_end(void)
{
    server_stop(&dhcp.client);
    server_stop(&dhcp.server);
    free(dhcp.log);
    dhcp.log = NULL;
}

/* A path in the daemon's folder, in the scenario's arena. */
static const char *path_of(const char *name)
{
    return arena_printf(dhcp.scenario->arena, "%s/%s", dhcp.scenario->cpe.folder, name);
}

static const char *fresh_path(const char *name)
{
    return path_of(arena_printf(dhcp.scenario->arena, "%u.%s", dhcp.files++, name));
}

/* Not in the daemon's folder, which need not be there yet. */
static char *temporary(const char *name)
{
    char *path;

    ck_assert_int_gt(asprintf(&path, "/run/%d.%u.%s", getpid(), dhcp.files++, name), 0);
    return path;
}

/* ---- Servers ----------------------------------------------------------------------------- */

/* Programs that change their user lose what ties them to the life of who started them, so they get
 * somebody above them who does not: with whom all of them end. */
static void spawn(struct server *server, const char *const *arguments, const char *log)
{
    const char *list[48] = {UNSHARE, "--pid", "--fork",        "--kill-child",
                            SHELL,   "-c",    "\"$@\" & wait", SHELL};
    size_t count = 8;

    for (; *arguments; arguments++) {
        ck_assert_uint_lt(count, sizeof list / sizeof *list - 1);
        list[count++] = *arguments;
    }
    server_spawn(server, list, log);
}

static void wait_for_port(const char *protocol, const char *port)
{
    char path[64];

    snprintf(path, sizeof path, "/proc/%d/net/%s", dhcp.provider, protocol);
    for (unsigned looks = 0;; looks++) {
        char *sockets = files_read(path);
        bool there = strstr(sockets, port) != NULL;

        free(sockets);
        if (there)
            return;
        if (waitpid(dhcp.server.pid, NULL, WNOHANG) != 0 || looks == LOOKS) {
            char *log = files_read(dhcp.log);

            ck_abort_msg("the DHCP server does not serve: %s",
                         log + (strlen(log) > 2000 ? strlen(log) - 2000 : 0));
        }
        poll(NULL, 0, 10);
    }
}

static void begin_server(void)
{
    server_stop(&dhcp.server);
    free(dhcp.log);
    dhcp.log = temporary("server.log");
}

static bool is_said(const char *text)
{
    return text && text[0] != '\0';
}

/* In quotes, or digits would be a number and no text. */
static void put_line(struct buf *out, const char *option, const char *text)
{
    if (is_said(text))
        buf_printf(out, "%s,\"%s\"\n", option, text);
}

void dhcp_dnsmasq(const struct dhcp_says *says)
{
    char pid[16], *file;
    struct buf text = {0};

    begin_server();
    file = temporary("dnsmasq.conf");
    buf_printf(&text,
               "port=0\nlog-dhcp\nlog-facility=%s\nuser=root\npid-file\ninterface=" ISP
               "\nbind-interfaces\nleasefile-ro\nno-ping\ndhcp-authoritative\n"
               "dhcp-range=10.9.0.50,10.9.0.99,255.255.255.0,120\n"
               "dhcp-range=fd00:9::50,fd00:9::99,64,120\n",
               dhcp.log);
    put_line(&text, "dhcp-option=vendor:dslforum.org,1", says->url43);
    put_line(&text, "dhcp-option=vendor:dslforum.org,2", says->code43);
    put_line(&text, "dhcp-option=vendor:dslforum.org,3", says->wait43);
    put_line(&text, "dhcp-option=vendor:dslforum.org,4", says->multiplier43);
    put_line(&text, "dhcp-option-force=vi-encap:3561,11", says->url125);
    put_line(&text, "dhcp-option=vi-encap:3561,option6:1", says->url17);
    if (is_said(says->raw43))
        buf_printf(&text, "dhcp-option=43,%s\n", says->raw43);
    if (is_said(says->renewal))
        buf_printf(&text, "dhcp-option=58,%s\n", says->renewal);
    files_write(file, buf_text(&text));
    buf_free(&text);
    snprintf(pid, sizeof pid, "%d", dhcp.provider);
    const char *const arguments[] = {NSENTER, "-t", pid, "-n", DNSMASQ, "--keep-in-foreground",
                                     "-C",    file, NULL};
    spawn(&dhcp.server, arguments, "/dev/null");
    free(file);
    wait_for_port("udp", PORT4);
    wait_for_port("udp6", PORT6);
}

bool dhcp_kea_is_there(void)
{
    return server_exists(KEA4) && server_exists(KEA6);
}

static void kea(const char *program, const char *configuration)
{
    char pid[16], *file = temporary("kea.conf");
    const char *const arguments[] = {NSENTER, "-t", pid, "-n", program, "-c", file, NULL};

    files_write(file, configuration);
    snprintf(pid, sizeof pid, "%d", dhcp.provider);
    setenv("KEA_PIDFILE_DIR", "/run", 1);
    setenv("KEA_LOCKFILE_DIR", "none", 1);
    spawn(&dhcp.server, arguments, dhcp.log);
    free(file);
}

static void put_option(struct buf *out, const char *space, unsigned code, const char *data)
{
    if (is_said(data))
        buf_printf(out, ",{\"space\":\"%s\",\"code\":%u,\"data\":\"%s\",\"always-send\":true}",
                   space, code, data);
}

static void put_definition(struct buf *out, const char *space, unsigned code)
{
    buf_printf(out, "%s{\"name\":\"option-%u\",\"code\":%u,\"space\":\"%s\",\"type\":\"string\"}",
               out->data[out->length - 1] == '[' ? "" : ",", code, code, space);
}

#define KEA_LOGGER(name)                                                                           \
    "\"loggers\":[{\"name\":\"" name "\",\"output_options\":[{\"output\":\"stdout\"}],"            \
    "\"severity\":\"DEBUG\",\"debuglevel\":55}]"

/* Option 43 for those who say dslforum.org, as the standard has it. */
void dhcp_kea4(const struct dhcp_says *says)
{
    struct buf text = {0};

    begin_server();
    buf_puts(&text, "{\"Dhcp4\":{\"interfaces-config\":{\"interfaces\":[\"" ISP "\"]},"
                    "\"lease-database\":{\"type\":\"memfile\",\"persist\":false},"
                    "\"valid-lifetime\":120,\"option-def\":[");
    for (unsigned code = 1; code <= 4; code++)
        put_definition(&text, "cwmp", code);
    put_definition(&text, "vendor-3561", 11);
    buf_puts(
        &text,
        "],\"client-classes\":[{\"name\":\"cpe\","
        "\"test\":\"substring(option[60].text,0,12)=='dslforum.org'\",\"option-def\":[{"
        "\"name\":\"vendor-encapsulated-options\",\"code\":43,\"type\":\"empty\","
        "\"encapsulate\":\"cwmp\"}],\"option-data\":[{\"name\":\"vendor-encapsulated-options\"}");
    put_option(&text, "cwmp", 1, says->url43);
    put_option(&text, "cwmp", 2, says->code43);
    put_option(&text, "cwmp", 3, says->wait43);
    put_option(&text, "cwmp", 4, says->multiplier43);
    buf_puts(&text, "]}],\"option-data\":[{\"name\":\"vivso-suboptions\",\"data\":\"3561\"}");
    put_option(&text, "vendor-3561", 11, says->url125);
    buf_puts(&text, "],\"subnet4\":[{\"subnet\":\"10.9.0.0/24\",\"pools\":[{\"pool\":"
                    "\"10.9.0.50-10.9.0.99\"}]}]," KEA_LOGGER("kea-dhcp4") "}}");
    kea(KEA4, buf_text(&text));
    buf_free(&text);
    wait_for_port("udp", PORT4);
}

void dhcp_kea6(const struct dhcp_says *says)
{
    struct buf text = {0};

    begin_server();
    buf_puts(&text, "{\"Dhcp6\":{\"interfaces-config\":{\"interfaces\":[\"" ISP "\"]},"
                    "\"lease-database\":{\"type\":\"memfile\",\"persist\":false},"
                    "\"server-id\":{\"type\":\"LL\",\"persist\":false},"
                    "\"valid-lifetime\":120,\"option-def\":[");
    put_definition(&text, "vendor-3561", 1);
    buf_puts(&text, "],\"option-data\":[{\"name\":\"vendor-opts\",\"data\":\"3561\"}");
    put_option(&text, "vendor-3561", 1, says->url17);
    buf_puts(&text,
             "],\"subnet6\":[{\"subnet\":\"fd00:9::/64\",\"interface\":\"" ISP
             "\",\"pools\":[{\"pool\":\"fd00:9::50-fd00:9::99\"}]}]," KEA_LOGGER("kea-dhcp6") "}}");
    kea(KEA6, buf_text(&text));
    buf_free(&text);
    wait_for_port("udp6", PORT6);
}

bool dhcp_server_saw(const char *text)
{
    char *log = files_read(dhcp.log);
    bool saw = strstr(log, text) != NULL;

    free(log);
    return saw;
}

/* ---- The daemon -------------------------------------------------------------------------- */

void dhcp_daemon(const char *lines, const char *clock_file)
{
    struct scenario *scenario = dhcp.scenario;
    const char **extra = arena_alloc(scenario->arena, 3 * sizeof *extra);

    extra[0] = "--dhcp-notes";
    extra[1] = "/run/notes";
    scenario->cpe_port = files_free_port();
    scenario->options = (struct daemon_options){
        .config = arena_printf(
            scenario->arena,
            "cwmp\n  cpe url http://127.0.0.1:%u/\n  cpe username " SCENARIO_CPE_USERNAME
            "\n  cpe password " SCENARIO_CPE_PASSWORD "\n%s",
            scenario->cpe_port, lines ? lines : ""),
        .device = arena_printf(scenario->arena, "%sinterface Mgmt 0 = " DHCP_INTERFACE "\n",
                               daemon_device_default),
        .clock_file = clock_file,
        .extra = extra};
    daemon_start(&scenario->cpe, &scenario->options);
}

/* ---- Hooks and clients ------------------------------------------------------------------- */

static const char *setting(const char *name)
{
    const char *value = getenv(name);

    ck_assert_msg(value != NULL, "%s is not set", name);
    return value;
}

/* The tool with what a test's daemon has in other places. */
static const char *tool(void)
{
    return arena_printf(dhcp.scenario->arena,
                        "%s --socket %s/control.sock --notes /run/notes --group nogroup",
                        setting("CWMPD_DHCP_BIN"),
                        dhcp.scenario->cpe.state ? dhcp.scenario->cpe.state : "/nonexistent");
}

static const char *hook(const char *name)
{
    return arena_printf(dhcp.scenario->arena, "%s/%s", setting("CWMPD_DHCP_HOOKS"), name);
}

int dhcp_tell(const char *arguments)
{
    int status = system(arena_printf(dhcp.scenario->arena, "%s %s 2>/dev/null", tool(), arguments));

    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void dhcp_hook(const char *environment, const char *name, const char *arguments)
{
    const char *command = arena_printf(dhcp.scenario->arena,
                                       "env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin "
                                       "CWMPD_DHCP='%s' %s %s %s",
                                       tool(), environment, hook(name), arguments);

    ck_assert_msg(system(command) == 0, "%s", command);
}

static const char *write_script(const char *text)
{
    const char *path = fresh_path("script");

    files_write(path, text);
    ck_assert_int_eq(chmod(path, 0755), 0);
    return path;
}

bool dhcp_client_is_there(const char *path)
{
    return server_exists(path);
}

/* What dhclient-script is, without what it does to the machine's files. */
void dhcp_dhclient(unsigned family, const char *configuration)
{
    struct arena *arena = dhcp.scenario->arena;
    const char *script =
        write_script(arena_printf(arena,
                                  "#!/bin/sh\nCWMPD_DHCP='%s'\n"
                                  "case $reason in PREINIT*) ip link set $interface up;; esac\n"
                                  "[ -z \"$new_ip_address\" ] || ip address replace "
                                  "$new_ip_address/24 dev $interface\n. %s\n",
                                  tool(), hook("dhclient")));
    const char *file = fresh_path("dhclient.conf");
    const char *const arguments[] = {"/sbin/dhclient",
                                     family == 4 ? "-4" : "-6",
                                     "-d",
                                     "-cf",
                                     file,
                                     "-lf",
                                     fresh_path("dhclient.leases"),
                                     "-pf",
                                     fresh_path("dhclient.pid"),
                                     "-sf",
                                     script,
                                     DHCP_INTERFACE,
                                     NULL};

    files_write(file, configuration);
    spawn(&dhcp.client, arguments, path_of("client.log"));
}

void dhcp_udhcpc(const char *request)
{
    struct arena *arena = dhcp.scenario->arena;
    const char *address =
        write_script("#!/bin/sh\n[ -z \"$ip\" ] || ip address replace $ip/24 dev $interface\n");
    const char *script = write_script(arena_printf(
        arena, "#!/bin/sh\nexport CWMPD_DHCP='%s' CWMPD_UDHCPC_SCRIPT=%s\nexec %s \"$@\"\n", tool(),
        address, hook("udhcpc")));
    const char *const arguments[] = {"/sbin/udhcpc", "-f",           "-i", DHCP_INTERFACE,
                                     "-V",           "dslforum.org", "-O", request,
                                     "-s",           script,         NULL};

    spawn(&dhcp.client, arguments, path_of("client.log"));
}

void dhcp_udhcpc_renew(void)
{
    /* Below the one that spawn() puts above it, and that one's shell. */
    kill(process_child(process_child(dhcp.client.pid)), SIGUSR1);
}

/* The lines of docs/discovery.md, and such that leave the rest of the machine alone. */
void dhcp_dhcpcd(unsigned family)
{
    struct arena *arena = dhcp.scenario->arena;
    const char *script = write_script(
        arena_printf(arena, "#!/bin/sh\nCWMPD_DHCP='%s'\n. %s\n", tool(), hook("dhcpcd")));
    const char *file = fresh_path("dhcpcd.conf");
    const char *const arguments[] = {"/sbin/dhcpcd", "-B", "-A", family == 4 ? "-4" : "-6",
                                     "-f",           file, "-c", script,
                                     DHCP_INTERFACE, NULL};

    files_write(file,
                "vendorclassid dslforum.org\ndefine 43 binhex cwmp_43\n"
                "define 125 binhex cwmp_125\ndefine6 17 binhex cwmp_17\n"
                "option cwmp_43\noption cwmp_125\noption dhcp6_cwmp_17\n"
                "vendclass 3561 dslforum.org\nnoipv6rs\ninterface " DHCP_INTERFACE "\nia_na 1\n");
    spawn(&dhcp.client, arguments, path_of("client.log"));
}

/* The lines of docs/discovery.md, and such that keep it to this network. */
void dhcp_networkd(void)
{
    static const char *const arguments[] = {DHCP_NETWORKD, NULL};

    ck_assert(network_run("rm -rf /run/systemd && mkdir -p /run/systemd/network "
                          "/run/systemd/netif/leases /run/systemd/netif/links && "
                          "chown -R systemd-network /run/systemd/netif"));
    files_write("/run/systemd/network/10-wan.network",
                "[Match]\nName=" DHCP_INTERFACE "\n[Network]\nDHCP=ipv4\nLinkLocalAddressing=no\n"
                "IPv6AcceptRA=no\n[DHCPv4]\nVendorClassIdentifier=dslforum.org\n"
                "RequestOptions=43\nUseDNS=no\nUseHostname=no\nUseRoutes=no\n");
    spawn(&dhcp.client, arguments, path_of("client.log"));
}
