/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The systemd unit under systemd: a device that boots with it, from what is installed, and what
 * holds of the service there (R-SEC-15). Where the kernel lets nobody have such a device the
 * program is skipped.
 */
#include "scenario/file_server.h"
#include "scenario/scenario.h"
#include "scenario/systemd_device.h"

#include "base/buf.h"
#include "support/files.h"
#include "support/network.h"

#include <string.h>

#define INFO   "Device.DeviceInfo."
#define PID    "$(systemctl show -P MainPID cwmpd)"
#define HELPER "$(cat /proc/" PID "/task/*/children | tr -d ' ')"
#define GROUP  "/sys/fs/cgroup/system.slice/cwmpd.service"
#define STATUS "grep -E '^(Uid|Gid|CapPrm|CapEff|CapBnd|CapInh|CapAmb|NoNewPrivs|Seccomp):' "

static struct scenario s;

#define run(...) systemd_device_run(&s, 0, __VA_ARGS__)

static void expect(const char *command, const char *output)
{
    const char *got = run("%s", command);

    ck_assert_msg(strcmp(got, output) == 0, "%s: %s, not %s", command, got, output);
}

/* A device that is switched on for the first time, its service not yet enabled. */
static void begin(void)
{
    scenario_acs(&s, NULL);
    systemd_device_renew();
    systemd_device_write("etc/cwmpd/cwmpd.conf",
                         arena_printf(s.arena,
                                      "cwmp\n  acs url %s\n  acs username " SCENARIO_USERNAME
                                      "\n  acs password " SCENARIO_PASSWORD
                                      "\n  cpe url http://127.0.0.1:7547/\n"
                                      "  cpe username " SCENARIO_CPE_USERNAME
                                      "\n  cpe password " SCENARIO_CPE_PASSWORD "\n",
                                      acs_url(s.acs)));
    systemd_device_write("etc/cwmpd/device.conf", daemon_device_default);
    systemd_device_boot();
    run("chmod 600 /etc/cwmpd/*");
}

/* The same with a first session of that script. */
static void begin_service(const char *script)
{
    begin();
    scenario_queue(&s, script);
    run("systemctl enable --now --quiet cwmpd");
    scenario_wait(&s, 1);
}

/* No secret is in the journal (R-SEC-11). */
static void end(void)
{
    run("! journalctl --quiet | grep -e " SCENARIO_PASSWORD " -e " SCENARIO_CPE_PASSWORD);
    systemd_device_off();
    scenario_end(&s);
}

/* ---- The sandbox ------------------------------------------------------------------------- */

static const char *ids(const char *id)
{
    return arena_printf(s.arena, "%1$s\t%1$s\t%1$s\t%1$s", id);
}

/* CAP_NET_RAW, and the helper CAP_NET_ADMIN, CAP_NET_BIND_SERVICE, CAP_DAC_READ_SEARCH; system
 * calls are filtered (2). */
static void expect_processes(void)
{
    expect(STATUS "/proc/" PID "/status",
           arena_printf(s.arena,
                        "Uid:\t%s\nGid:\t%s\nCapInh:\t0000000000000000\nCapPrm:\t0000000000002000\n"
                        "CapEff:\t0000000000002000\nCapBnd:\t0000000000002400\n"
                        "CapAmb:\t0000000000000000\nNoNewPrivs:\t1\nSeccomp:\t2",
                        ids(run("id -u cwmp")), ids(run("id -g cwmp"))));
    expect(STATUS "/proc/" HELPER "/status",
           arena_printf(s.arena,
                        "Uid:\t%s\nGid:\t%s\nCapInh:\t0000000000000000\nCapPrm:\t0000000000001404\n"
                        "CapEff:\t0000000000001404\nCapBnd:\t00000000000035cd\n"
                        "CapAmb:\t0000000000000000\nNoNewPrivs:\t1\nSeccomp:\t2",
                        ids("0"), ids("0")));
    expect("cat /proc/" HELPER "/comm", "cwmpd-helper");
}

START_TEST(R_SEC_15_R_SEC_11_who_and_where_it_is)
{
    begin_service("GetParameterValues " INFO "ProcessStatus.");
    expect_processes();
    /* What the user of the daemon would find there: */
    expect("nsenter -t " PID " --mount --root sh -c '"
           "touch /etc/a /usr/a /var/lib/a /sys/a /boot/a; "
           "ls /dev /home /root' 2>&1 | grep -c -e Read-only -e sd -e vd -e '^mem' -e core",
           "5");
    run("nsenter -t " PID " --mount --root touch /var/lib/cwmpd/a && rm /var/lib/cwmpd/a");
    expect("find /var/lib/cwmpd ! -user cwmp -o ! -group cwmp -o -type f ! -perm 600 -o "
           "-mindepth 1 -type d ! -perm 700",
           "");
    expect("stat -c '%a %U %G' /var/lib/cwmpd /run/cwmpd /run/cwmpd/control.sock",
           "710 cwmp cwmp\n755 cwmp cwmp\n666 cwmp cwmp");
    run("systemd-analyze security --no-pager --threshold=30 cwmpd >/dev/null");
    ck_assert_str_ne(scenario_value(&s, scenario_message(&s, 1, "GetParameterValuesResponse", 1),
                                    INFO "ProcessStatus.Process.1.Command"),
                     "");
    end();
}
END_TEST

/* ---- Those who operate it ---------------------------------------------------------------- */

#define CONFIGURE "cwmpsh -m config -c cwmp -c 'cpe provision-code SHOP.7'"
#define MEMBER    "setpriv --reuid 65534 --regid 65534 --groups $(id -g cwmp) --no-new-privs "
#define STRANGER  "setpriv --reuid 65534 --regid 65534 --clear-groups --no-new-privs "

START_TEST(R_SEC_15_members_of_its_group_operate_it)
{
    static const char *const all[] = {MEMBER, STRANGER, ""};

    begin_service("");
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        ck_assert_ptr_nonnull(strstr(run("%scwmpsh -c 'show cwmp status'", all[i]),
                                     "Last success session        : 0 BOOTSTRAP,1 BOOT\n"));
    ck_assert_ptr_nonnull(strstr(systemd_device_run(&s, 1, STRANGER CONFIGURE), "% "));
    expect("cwmpdump " INFO "ProvisioningCode | cut -f 3", "");
    run(MEMBER CONFIGURE);
    expect("cwmpdump " INFO "ProvisioningCode | cut -f 3", "SHOP.7");
    /* A DHCP client's hook finds the daemon, too. */
    run("cwmpd-dhcp 4 lo 43 http://127.0.0.1:1/");
    expect("cat /run/cwmpd-dhcp/4.lo | cut -c 1-7", "4 lo 43");
    end();
}
END_TEST

#define LEASES      "/run/systemd/netif/leases"
#define WRITE_LEASE "printf '%%s\\n' ADDRESS=10.0.0.2 VENDOR_SPECIFIC=%s >" LEASES "/1"
#define URL_A       "0109687474703A2F2F612F"
#define URL_B       "0109687474703A2F2F622F"

/* What networkd writes is handed on, and so is what it writes later (R-DSC-12). */
START_TEST(R_DSC_12_leases_of_networkd_are_handed_on)
{
    begin();
    run("mkdir -p " LEASES " && " WRITE_LEASE, URL_A); /* loopback is the first link everywhere */
    run("systemctl enable --now --quiet cwmpd-networkd.service cwmpd-networkd.path");
    systemd_device_wait(&s, "cat /run/cwmpd-dhcp/4.lo 2>&1", "4 lo 43 " URL_A);
    systemd_device_wait(&s,
                        "systemctl show -P SubState cwmpd-networkd.service cwmpd-networkd.path"
                        " | xargs",
                        "dead waiting");
    run(WRITE_LEASE, URL_B);
    systemd_device_wait(&s, "cat /run/cwmpd-dhcp/4.lo", "4 lo 43 " URL_B);
    expect("systemctl is-failed cwmpd-networkd.service || :", "inactive");
    end();
}
END_TEST

/* ---- Start, stop, restart ---------------------------------------------------------------- */

START_TEST(R_SEC_15_it_starts_and_stops_as_it_is_told)
{
    begin_service("SetParameterValues " INFO "ProvisioningCode=kept:string key=k1");
    expect("systemctl show -p Restart,RestartUSec,WatchdogUSec cwmpd | sort",
           "Restart=on-failure\nRestartUSec=5s\nWatchdogUSec=2min");
    run("systemctl restart cwmpd");
    scenario_wait(&s, 2);
    scenario_events(&s, scenario_message(&s, 2, "Inform", 1), "1 BOOT", NULL);
    /* It reads its configuration at a first start only. */
    ck_assert_ptr_nonnull(
        strstr(systemd_device_run(&s, 1, "systemctl reload cwmpd 2>&1 || exit 1"), "reload"));
    run("systemctl stop cwmpd");
    expect("systemctl show -p ActiveState,Result,ExecMainStatus,NRestarts cwmpd | sort",
           "ActiveState=inactive\nExecMainStatus=0\nNRestarts=0\nResult=success");
    expect("cat " GROUP "/cgroup.procs 2>/dev/null; ls -d /run/cwmpd 2>/dev/null; :", "");
    run("systemctl start cwmpd");
    scenario_wait(&s, 3);
    scenario_events(&s, scenario_message(&s, 3, "Inform", 1), "1 BOOT", NULL);
    expect("cwmpdump " INFO "ProvisioningCode | cut -f 3", "kept");
    end();
}
END_TEST

/* `systemctl start` waits until it can do its work, and tells when it cannot. */
START_TEST(R_SEC_15_a_start_that_fails_is_told)
{
    begin();
    systemd_device_write("etc/cwmpd/cwmpd.conf", "cwmp\n  acs url nowhere\n");
    systemd_device_run(&s, 1, "systemctl start cwmpd 2>/dev/null || exit 1");
    ck_assert_ptr_nonnull(strstr(run("journalctl --quiet -u cwmpd"), "/etc/cwmpd/cwmpd.conf:2: "));
    systemd_device_write("etc/cwmpd/cwmpd.conf",
                         arena_printf(s.arena, "cwmp\n  acs url %s\n", acs_url(s.acs)));
    run("systemctl restart cwmpd");
    expect("ls /run/cwmpd", "control.sock");
    scenario_wait(&s, 1);
    end();
}
END_TEST

/* ---- What ends it ------------------------------------------------------------------------ */

/* Comes back by itself as another process, with the state of before, and a helper of its own. */
static void expect_back(const char *before, const char *result)
{
    systemd_device_wait(
        &s, "journalctl --quiet -u cwmpd | grep -o \"Failed with result '[a-z]*'\" | tail -n 1",
        arena_printf(s.arena, "Failed with result '%s'", result));
    scenario_wait(&s, 2);
    scenario_events(&s, scenario_message(&s, 2, "Inform", 1), "1 BOOT", NULL);
    ck_assert_str_ne(run("echo " PID), before);
    expect_processes();
    expect("wc -l <" GROUP "/cgroup.procs", "2");
}

/* The service with its patience made short: it is not what these tests wait for. */
static const char *begin_impatient(const char *watchdog)
{
    begin();
    run("mkdir -p /etc/systemd/system/cwmpd.service.d && printf "
        "'[Service]\\nWatchdogSec=%s\\nRestartSec=0\\nTimeoutAbortSec=1\\n' "
        ">/etc/systemd/system/cwmpd.service.d/test.conf && systemctl daemon-reload && "
        "systemctl enable --now --quiet cwmpd",
        watchdog);
    scenario_wait(&s, 1);
    return run("echo " PID);
}

START_TEST(R_SEC_15_it_comes_back_after_a_crash)
{
    const char *before = begin_impatient("2min");
    run("kill -KILL %s", before);
    expect_back(before, "signal");
    end();
}
END_TEST

START_TEST(R_SEC_15_it_comes_back_after_it_hangs)
{
    static const char heard[] = "systemctl show -P WatchdogTimestampMonotonic cwmpd";
    const char *before = begin_impatient("5");
    /* It tells that its loop turns, until that stands still. */
    systemd_device_wait(
        &s, arena_printf(s.arena, "[ \"$(%s)\" = %s ] || echo again", heard, run(heard)), "again");
    run("kill -STOP %s", before);
    expect_back(before, "watchdog");
    end();
}
END_TEST

/* The hook, called by root through the helper, has the service manager reboot the device. */
START_TEST(R_SEC_15_R_RBT_01_the_device_reboots)
{
    begin_service("SetParameterValues " INFO "ProvisioningCode=kept:string key=k1");
    run("printf '#!/bin/sh\\necho \"$(id -un) $1\" | systemd-cat -t hook\\nexec systemctl "
        "reboot\\n' "
        ">/etc/cwmpd/reboot && chmod 755 /etc/cwmpd/reboot");
    scenario_queue(&s, "Reboot key-1");
    run("cwmpsh -c 'cwmp connect'");
    scenario_wait(&s, 2);
    systemd_device_wait_off();
    systemd_device_boot();
    expect("journalctl --quiet -t hook -o cat", "root reboot");
    scenario_wait(&s, 3);
    scenario_events(&s, scenario_message(&s, 3, "Inform", 1), "1 BOOT", "M Reboot", NULL);
    ck_assert(scenario_has_event(&s, scenario_message(&s, 3, "Inform", 1), "M Reboot", "key-1"));
    expect("cwmpdump " INFO "ProvisioningCode | cut -f 3", "kept");
    end();
}
END_TEST

/* ---- What it does ------------------------------------------------------------------------ */

START_TEST(R_SEC_15_R_DWN_15_what_it_does_is_not_in_its_way)
{
    static struct file_server files;
    struct file_order order = {.key = "fw", .type = "1 Firmware Upgrade Image"};

    file_server_start(&files, NULL);
    file_server_put_image(&files, "image", "2.0.1", "the payload");
    order.url = file_server_url(&files, "image");
    begin_service("SetParameterValues Device.IP.Diagnostics.IPPing.Host=127.0.0.1:string "
                  "Device.IP.Diagnostics.IPPing.NumberOfRepetitions=1:unsignedInt "
                  "Device.IP.Diagnostics.IPPing.DiagnosticsState=Requested:string");
    /* A raw socket, and then a connection request at its listener. */
    scenario_wait(&s, 2);
    scenario_events(&s, scenario_message(&s, 2, "Inform", 1), "8 DIAGNOSTICS COMPLETE", NULL);
    expect("cwmpdump Device.IP.Diagnostics.IPPing.SuccessCount | cut -f 3", "1");
    scenario_queue(&s, file_server_download(&files, &order));
    scenario_wake(&s, 2);
    unsigned session = file_server_wait_complete(&s, 4);
    ck_assert_uint_eq(file_server_fault(&s, session, 1, "fw"), 0);
    expect("cwmpdump " INFO "SoftwareVersion | cut -f 3", "2.0.1");
    expect_processes();
    /* What takes the helper: an address. */
    ck_assert(network_run("ip link add lan0 type veth peer name lan1 && ip link set lan0 up"));
    run("cwmpsh -m config -c 'interface lan0' -c 'ip address 10.9.8.7 255.255.255.0'");
    ck_assert(network_run("ip -o address show dev lan0 | grep -q 'inet 10.9.8.7/24'"));
    end();
    file_server_stop(&files);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {R_SEC_15_R_SEC_11_who_and_where_it_is, 0},
        {R_SEC_15_members_of_its_group_operate_it, 0},
        {R_DSC_12_leases_of_networkd_are_handed_on, 0},
        {R_SEC_15_it_starts_and_stops_as_it_is_told, 0},
        {R_SEC_15_a_start_that_fails_is_told, 0},
        {R_SEC_15_it_comes_back_after_a_crash, 0},
        {R_SEC_15_it_comes_back_after_it_hangs, 0},
        {R_SEC_15_R_RBT_01_the_device_reboots, 0},
        {R_SEC_15_R_DWN_15_what_it_does_is_not_in_its_way, 0},
    };

    if (!systemd_device_make())
        return EXIT_SUCCESS;
    int code = SCENARIO_MAIN("systemd_unit", 60, tests);
    systemd_device_end();
    return code;
}
