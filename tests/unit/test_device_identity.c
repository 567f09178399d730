/* SPDX-License-Identifier: Apache-2.0 */
/* Who the device is: device file, and what a machine says of itself (R-INF-01, R-TYP-13). */
#include "base/env.h"
#include "base/text.h"
#include "device/device.h"
#include "device/identity.h"
#include "support/folder.h"
#include "support/unit.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

static char root[64];

static void make_root(void)
{
    folder_make(root);
}

static void remove_root(void)
{
    folder_remove(root);
}

/* Writes a file of the machine, with the folders above it. */
static const char *put(const char *name, const char *content)
{
    static char path[512];
    FILE *file;

    ck_assert_int_lt(snprintf(path, sizeof path, "%s%s", root, name), (int)sizeof path);
    for (char *slash = strchr(path + strlen(root) + 1, '/'); slash != NULL;
         slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        mkdir(path, 0755);
        *slash = '/';
    }
    file = fopen(path, "w");
    ck_assert_ptr_nonnull(file);
    ck_assert_int_ge(fputs(content, file), 0);
    ck_assert_int_eq(fclose(file), 0);
    return path;
}

static struct identity read_machine(void)
{
    struct identity identity = {0};

    identity_read_machine(NULL, root, &identity);
    return identity;
}

START_TEST(file_names_the_device)
{
    struct identity identity = {0};
    struct cwmp_error error = {0};
    const char *file = put("/device.conf", "# our product\n"
                                           "\n"
                                           "interface Mgmt 0 = mgmt0\n"
                                           "interface GigabitEthernet 0/1=eth0\n"
                                           "manufacturer = Müller & Söhne\r\n"
                                           "  oui=00D09E\n"
                                           "product-class = CPE-7 = \"x\"\n"
                                           "serial-number =\t0001-A \n"
                                           "hardware-version = 1.0\n"
                                           "software-version = 2.3.4");

    ck_assert_int_eq(identity_read_file(NULL, file, &identity, &error), CWMP_OK);
    identity_read_machine(NULL, root, &identity);
    ck_assert_str_eq(identity.manufacturer, "Müller & Söhne");
    ck_assert_str_eq(identity.oui, "00D09E");
    ck_assert_str_eq(identity.product_class, "CPE-7 = \"x\"");
    ck_assert_str_eq(identity.serial_number, "0001-A");
    ck_assert_str_eq(identity.hardware_version, "1.0");
    ck_assert_str_eq(identity.software_version, "2.3.4");
    ck_assert_uint_eq(identity.interfaces.count, 2);
    ck_assert_str_eq(identity.interfaces.items[1].name, "GigabitEthernet 0/1");
    ck_assert_str_eq(identity.interfaces.items[1].link, "eth0");
}
END_TEST

START_TEST(product_class_may_be_empty)
{
    struct identity identity = {0};
    struct cwmp_error error = {0};

    put("/sys/class/dmi/id/product_name", "Box\n");
    ck_assert_int_eq(
        identity_read_file(NULL, put("/device.conf", "product-class =\n"), &identity, &error),
        CWMP_OK);
    identity_read_machine(NULL, root, &identity);
    ck_assert_str_eq(identity.product_class, "");
    ck_assert_str_eq(identity.model_name, "Box");
}
END_TEST

START_TEST(no_file_says_nothing_and_a_missing_one_is_refused)
{
    struct identity identity = {0};
    struct cwmp_error error = {0};

    ck_assert_int_eq(identity_read_file(NULL, "/nonexistent/device.conf", &identity, &error),
                     CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_str_eq(error.text, "/nonexistent/device.conf: the device file cannot be read: No "
                                 "such file or directory");
    ck_assert_int_eq(identity_read_file(NULL, NULL, &identity, NULL), CWMP_OK);
    ck_assert_str_eq(identity.manufacturer, "");
}
END_TEST

struct bad_file {
    const char *content;
    const char *complaint; /* from the line number on */
};

#define TEN  "1234567890"
#define LONG TEN TEN TEN TEN TEN TEN "12345"

static const struct bad_file bad_files[] = {
    {"oui 00D09E\n", ":1: expected 'key = value', got 'oui 00D09E'"},
    {"# x\n\ncolour = red\n", ":3: unknown key 'colour'"},
    {"oui = 00D09E\noui = 00D09E\n", ":2: oui is given twice"},
    {"oui = 00d09e\n", ":1: oui must be exactly six upper-case hexadecimal digits: '00d09e'"},
    {"oui = 00D09\n", ":1: oui must be exactly six upper-case hexadecimal digits: '00D09'"},
    {"oui = 00D09E1\n", ":1: oui must be exactly six upper-case hexadecimal digits: '00D09E1'"},
    {"oui =\n", ":1: oui must not be empty: ''"},
    {"serial-number = \n", ":1: serial-number must not be empty: ''"},
    {"manufacturer =\n", ":1: manufacturer must not be empty: ''"},
    {"product-class = " LONG "\n",
     ":1: product-class is longer than 64 characters: '" TEN TEN TEN TEN TEN TEN "1234'"},
    {"manufacturer = a\x01z\n", ":1: manufacturer is not printable UTF-8 text: 'a\x01z'"},
    {"interface = eth0\n", ":1: unknown key 'interface'"},
    {"interface Mgmt = eth0\n", ":1: interface 'Mgmt' is no name of an interface"},
    {"interface Mgmt 0 = eth0\ninterface Mgmt 1 = eth0\n",
     ":2: interface 'Mgmt 1' is given to a link that has a name already: 'eth0'"},
    {"manufacturer = \xFF\n", ":1: manufacturer is not printable UTF-8 text: '\xFF'"},
};

START_TEST(bad_file_is_refused)
{
    const struct bad_file *bad = &bad_files[_i];
    struct identity identity = {0};
    struct cwmp_error error = {0};
    char expected[512];
    const char *file = put("/device.conf", bad->content);

    snprintf(expected, sizeof expected, "%s%s", file, bad->complaint);
    ck_assert_int_eq(identity_read_file(NULL, file, &identity, &error),
                     CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_int_eq(error.code, CWMP_FAULT_INVALID_ARGUMENTS);
    /* The sentence may end earlier where a character does not survive. */
    ck_assert_int_eq(strncmp(error.text, expected, strcspn(expected, "\x01\xFF")), 0);
}
END_TEST

START_TEST(limits_count_characters)
{
    struct identity identity = {0};
    char line[256] = "product-class = ";

    for (int i = 0; i < 64; i++)
        strcat(line, "ü");
    ck_assert_int_eq(identity_read_file(NULL, put("/device.conf", line), &identity, NULL), CWMP_OK);
    ck_assert_uint_eq(strlen(identity.product_class), 128);
}
END_TEST

START_TEST(folder_for_a_file_is_refused)
{
    struct identity identity = {0};
    struct cwmp_error error = {0};

    ck_assert_int_eq(identity_read_file(NULL, root, &identity, &error),
                     CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert(text_starts_with(error.text, root));
}
END_TEST

START_TEST(large_file_is_refused)
{
    struct identity identity = {0};
    struct cwmp_error error = {0};
    static char content[70000];

    memset(content, '#', sizeof content - 1);
    ck_assert_int_eq(identity_read_file(NULL, put("/device.conf", content), &identity, &error),
                     CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_ptr_nonnull(strstr(error.text, "larger than 65536 bytes"));
}
END_TEST

START_TEST(machine_speaks_through_dmi)
{
    struct identity identity;

    put("/sys/class/dmi/id/sys_vendor", "  Acme Corp.\x80 \n");
    put("/sys/class/dmi/id/product_name", "Router 9000\n");
    put("/sys/class/dmi/id/product_version", "rev B\n");
    put("/etc/os-release", "NAME=\"Some Linux\"\nID=some\nVERSION_ID=\"12\"\n"
                           "PRETTY_NAME='Some Linux 12'\n");
    identity = read_machine();
    ck_assert_str_eq(identity.manufacturer, "Acme Corp.");
    ck_assert_str_eq(identity.oui, "000000");
    ck_assert_str_eq(identity.product_class, "Router 9000");
    ck_assert_str_eq(identity.model_name, "Router 9000");
    ck_assert_str_eq(identity.hardware_version, "rev B");
    ck_assert_str_eq(identity.software_version, "12");
    ck_assert_str_eq(identity.description, "Some Linux 12");
}
END_TEST

START_TEST(placeholders_of_dmi_are_nothing)
{
    struct identity identity;

    put("/sys/class/dmi/id/sys_vendor", "To Be Filled By O.E.M.\n");
    put("/sys/class/dmi/id/board_vendor", "Real Boards\n");
    put("/sys/class/dmi/id/product_name", "Default string\n");
    put("/etc/os-release", "VERSION_ID_LIKE=x\nID=some\n");
    identity = read_machine();
    ck_assert_str_eq(identity.manufacturer, "Real Boards");
    ck_assert_str_eq(identity.product_class, "some");
    ck_assert_str_ne(identity.software_version, "x");
    ck_assert_str_ne(identity.software_version, "");
}
END_TEST

START_TEST(serial_number_comes_from_the_machine_id)
{
    static const char id[] = "0123456789abcdef0123456789abcdef";
    struct identity first, second;

    put("/etc/machine-id", "0123456789abcdef0123456789abcdef\n");
    put("/sys/class/dmi/id/product_serial", "SN-1\n");
    first = read_machine();
    ck_assert_uint_eq(strlen(first.serial_number), 16);
    ck_assert_uint_eq(strspn(first.serial_number, "0123456789ABCDEF"), 16);
    /* The id itself stays at home. */
    ck_assert_ptr_null(strcasestr(id, first.serial_number));

    second = read_machine();
    ck_assert_str_eq(first.serial_number, second.serial_number);

    put("/etc/machine-id", "0123456789abcdef0123456789abcdee\n");
    second = read_machine();
    ck_assert_str_ne(first.serial_number, second.serial_number);
}
END_TEST

START_TEST(serial_number_of_the_board)
{
    put("/etc/machine-id", "uninitialized\n");
    put("/sys/class/dmi/id/product_serial", "None\n");
    put("/sys/class/dmi/id/board_serial", "BRD 77\n");
    ck_assert_str_eq(read_machine().serial_number, "BRD 77");
}
END_TEST

START_TEST(serial_number_from_a_hardware_address)
{
    put("/etc/machine-id", "\n");
    put("/sys/class/net/lo/address", "00:00:00:00:00:00\n");
    put("/sys/class/net/lo/ifindex", "1\n");
    put("/sys/class/net/tun0/address", "\n");
    put("/sys/class/net/tun0/ifindex", "2\n");
    put("/sys/class/net/eth1/address", "02:00:00:00:00:02\n");
    put("/sys/class/net/eth1/ifindex", "11\n");
    put("/sys/class/net/wan/address", "02:00:00:00:ab:cd\n");
    put("/sys/class/net/wan/ifindex", "7\n");
    ck_assert_str_eq(read_machine().serial_number, "02000000ABCD");
}
END_TEST

START_TEST(no_serial_number_is_told)
{
    ck_assert_str_eq(read_machine().serial_number, "");
}
END_TEST

START_TEST(device_refuses_a_bad_file)
{
    struct env env = env_system();
    struct device_options options = {.file = put("/device.conf", "serial-number =\n"), .env = &env};
    struct cwmp_error error = {0};

    ck_assert_ptr_null(device_new(&options, &error));
    ck_assert_int_eq(error.code, CWMP_FAULT_INVALID_ARGUMENTS);
}
END_TEST

START_TEST(model_without_handlers)
{
    size_t count = 7;

    ck_assert_ptr_null(device_handlers("no such model", &count));
    ck_assert_uint_eq(count, 0);
    ck_assert_ptr_nonnull(device_handlers("device2", &count));
    ck_assert_uint_gt(count, 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("device_identity");
    TCase *file = tcase_create("file");
    TCase *machine = tcase_create("machine");

    tcase_add_checked_fixture(file, make_root, remove_root);
    tcase_add_test(file, file_names_the_device);
    tcase_add_test(file, product_class_may_be_empty);
    tcase_add_test(file, no_file_says_nothing_and_a_missing_one_is_refused);
    tcase_add_loop_test(file, bad_file_is_refused, 0,
                        (int)(sizeof bad_files / sizeof bad_files[0]));
    tcase_add_test(file, limits_count_characters);
    tcase_add_test(file, folder_for_a_file_is_refused);
    tcase_add_test(file, large_file_is_refused);
    tcase_add_test(file, device_refuses_a_bad_file);
    tcase_add_test(file, model_without_handlers);
    suite_add_tcase(suite, file);

    tcase_add_checked_fixture(machine, make_root, remove_root);
    tcase_add_test(machine, machine_speaks_through_dmi);
    tcase_add_test(machine, placeholders_of_dmi_are_nothing);
    tcase_add_test(machine, serial_number_comes_from_the_machine_id);
    tcase_add_test(machine, serial_number_of_the_board);
    tcase_add_test(machine, serial_number_from_a_hardware_address);
    tcase_add_test(machine, no_serial_number_is_told);
    suite_add_tcase(suite, machine);
    return unit_run(suite);
}
