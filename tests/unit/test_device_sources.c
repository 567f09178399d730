/* SPDX-License-Identifier: Apache-2.0 */
/* What the device reads from the machine's files: processes, name servers, time zone. */
#include "base/env.h"
#include "device/addresses.h"
#include "device/clock.h"
#include "device/processes.h"
#include "device/resolver.h"
#include "device/uuid.h"
#include "support/folder.h"
#include "support/unit.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char folder[64];

static void make_folder(void)
{
    folder_make(folder);
}

static void remove_folder(void)
{
    folder_remove(folder);
}

static const char *put(const char *name, const void *content, size_t length)
{
    static char path[256];
    FILE *file;

    snprintf(path, sizeof path, "%s/%s", folder, name);
    file = fopen(path, "w");
    ck_assert_ptr_nonnull(file);
    ck_assert_uint_eq(fwrite(content, 1, length, file), length);
    ck_assert_int_eq(fclose(file), 0);
    return path;
}

START_TEST(process_line)
{
    struct process process;
    long ticks = sysconf(_SC_CLK_TCK);
    long page = sysconf(_SC_PAGESIZE);

    /* A name with parentheses, white space and a control character. */
    ck_assert(processes_parse("42 (a) (b\x01 c) D 1 2 3 4 5 6 7 8 9 10 300 200 13 14 -51 0 1 0 99 "
                              "123456 250 18446744073709551615 1 1 0\n",
                              &process));
    ck_assert_uint_eq(process.pid, 42);
    ck_assert_str_eq(process.command, "a) (b? c");
    ck_assert_str_eq(process.state, "Uninterruptible");
    ck_assert_uint_eq(process.size, (unsigned long)(250 * page / 1024));
    ck_assert_uint_eq(process.cpu_time, (unsigned long)(500 * 1000 / ticks));
    ck_assert_uint_eq(process.priority, 49 * 99 / 139);
}
END_TEST

START_TEST(process_line_that_is_none)
{
    struct process process;

    ck_assert(!processes_parse("", &process));
    ck_assert(!processes_parse("42", &process));
    ck_assert(!processes_parse("42 (name", &process));
    ck_assert(!processes_parse("42 )name( S 1", &process));
    ck_assert(!processes_parse("42 (name) S 1 2 3 4 5", &process));
}
END_TEST

START_TEST(this_process)
{
    struct processes processes = {0};
    const struct process *self;

    ck_assert_int_eq(processes_read(&processes, NULL), CWMP_OK);
    self = processes_find(&processes, (uint32_t)getpid());
    ck_assert_ptr_nonnull(self);
    ck_assert_str_eq(self->state, "Running");
    ck_assert_uint_gt(self->size, 0);
    ck_assert_ptr_null(processes_find(&processes, UINT32_MAX));
    for (size_t i = 1; i < processes.count; i++)
        ck_assert_uint_lt(processes.items[i - 1].pid, processes.items[i].pid);
    processes_free(&processes);
}
END_TEST

START_TEST(processor_usage)
{
    struct env env = env_system();
    struct cpu_usage usage = {0};
    uint32_t percent = cpu_usage_percent(&usage, &env);

    ck_assert_uint_le(percent, 100);
    ck_assert_uint_gt(usage.total, 0);
    /* Asked again at once it is the same. */
    ck_assert_uint_eq(cpu_usage_percent(&usage, &env), percent);
}
END_TEST

START_TEST(name_servers)
{
    static const char text[] = "# comment\n"
                               "search example.org example.net\n"
                               "nameserver 192.0.2.53\n"
                               "nameserver\t2001:DB8:0::53  \n"
                               "nameserver fe80::1%eth0\n"
                               "nameserver 192.0.2.53\n"
                               "nameserver not-an-address\n"
                               "nameserver\n"
                               "options rotate";
    struct resolver resolver;

    resolver_read_file(&resolver, put("resolv.conf", text, strlen(text)));
    ck_assert_uint_eq(resolver.count, 3);
    ck_assert_str_eq(resolver.servers[0].text, "192.0.2.53");
    ck_assert_str_eq(resolver.servers[1].text, "2001:db8::53");
    ck_assert_str_eq(resolver.servers[2].text, "fe80::1");
    ck_assert_str_eq(resolver.servers[2].link, "eth0");
}
END_TEST

START_TEST(name_servers_are_limited)
{
    struct resolver resolver;
    char text[4096] = "";

    for (int i = 1; i < 100; i++)
        sprintf(text + strlen(text), "nameserver 192.0.2.%d\n", i);
    resolver_read_file(&resolver, put("resolv.conf", text, strlen(text)));
    ck_assert_uint_eq(resolver.count, RESOLVER_SERVERS);
    resolver_read_file(&resolver, "/nonexistent");
    ck_assert_uint_eq(resolver.count, 0);
}
END_TEST

START_TEST(time_zone)
{
    static const char file[] = "TZif2\0\0binary\n\0\nCET-1CEST,M3.5.0,M10.5.0/3\n";
    static const char old[] = "TZif\0\0\nCET\n";
    char zone[64], little[8];

    ck_assert(clock_read_zone(put("zone", file, sizeof file - 1), zone, sizeof zone));
    ck_assert_str_eq(zone, "CET-1CEST,M3.5.0,M10.5.0/3");
    ck_assert(!clock_read_zone(put("zone", file, sizeof file - 1), little, sizeof little));
    ck_assert(clock_read_zone(put("zone", old, sizeof old - 1), zone, sizeof zone));
    ck_assert_str_eq(zone, "UTC0");
    ck_assert(clock_read_zone(put("zone", "", 0), zone, sizeof zone));
    ck_assert_str_eq(zone, "UTC0");
    ck_assert(clock_read_zone("/nonexistent", zone, sizeof zone));
    ck_assert_str_eq(zone, "UTC0");
}
END_TEST

START_TEST(time_zone_name)
{
    char path[300], link[300], name[64];

    snprintf(path, sizeof path, "%s/zoneinfo", folder);
    ck_assert_int_eq(mkdir(path, 0755), 0);
    strcat(path, "/Europe");
    ck_assert_int_eq(mkdir(path, 0755), 0);
    put("zoneinfo/Europe/Berlin", "", 0);
    strcat(path, "/Berlin");
    snprintf(link, sizeof link, "%s/localtime", folder);
    ck_assert_int_eq(symlink(path, link), 0);
    ck_assert(clock_read_zone_name(link, name, sizeof name));
    ck_assert_str_eq(name, "Europe/Berlin");
    ck_assert(clock_read_zone_name("/nonexistent", name, sizeof name));
    ck_assert_str_eq(name, "UTC");
}
END_TEST

START_TEST(first_use)
{
    int64_t seconds = 7;

    ck_assert(!clock_first_use("/nonexistent", &seconds));
    ck_assert_int_eq(seconds, 7);
    ck_assert(clock_first_use(put("machine-id", "", 0), &seconds));
    ck_assert_int_gt(seconds, 1577836800);
}
END_TEST

START_TEST(network_masks)
{
    char text[INET_ADDRSTRLEN];

    addresses_format_mask(0, text);
    ck_assert_str_eq(text, "0.0.0.0");
    addresses_format_mask(1, text);
    ck_assert_str_eq(text, "128.0.0.0");
    addresses_format_mask(26, text);
    ck_assert_str_eq(text, "255.255.255.192");
    addresses_format_mask(32, text);
    ck_assert_str_eq(text, "255.255.255.255");
}
END_TEST

START_TEST(name_based_uuid)
{
    char text[37];

    /* As Python's uuid.uuid5(uuid.NAMESPACE_URL, …) has it. */
    uuid_of_uri("http://www.example.com/", text);
    ck_assert_str_eq(text, "fcde3c85-2270-590f-9e7c-ee003d65e0e2");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("device_sources");
    TCase *processes = tcase_create("processes");
    TCase *files = tcase_create("files");

    tcase_add_test(processes, process_line);
    tcase_add_test(processes, process_line_that_is_none);
    tcase_add_test(processes, this_process);
    tcase_add_test(processes, processor_usage);
    suite_add_tcase(suite, processes);

    tcase_add_checked_fixture(files, make_folder, remove_folder);
    tcase_add_test(files, name_servers);
    tcase_add_test(files, name_servers_are_limited);
    tcase_add_test(files, time_zone);
    tcase_add_test(files, time_zone_name);
    tcase_add_test(files, first_use);
    tcase_add_test(files, network_masks);
    tcase_add_test(files, name_based_uuid);
    suite_add_tcase(suite, files);
    return unit_run(suite);
}
