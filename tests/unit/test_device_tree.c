/* SPDX-License-Identifier: Apache-2.0 */
/* The whole tree of this machine, as the engine reads it from the real handlers. */
#include "base/text.h"
#include "support/tree.h"
#include "support/unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static struct tree tree;

static double milliseconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1000 + (double)now.tv_nsec / 1000000;
}

/* Of objects that are not in tables: those are there whatever the machine has. */
static size_t count_fixed(const struct schema *schema)
{
    size_t count = 0;

    for (uint16_t i = 0; i < schema->object_count; i++)
        if (schema->objects[i].depth == 0)
            count += schema->objects[i].parameter_count;
    return count;
}

/* R-TYP-01 to R-TYP-13: what is sent is what the model allows. */
static void check_whole_tree(const char *model)
{
    tree_open(&tree, model, NULL);
    tree_read(&tree, "");
    ck_assert_uint_gt(tree.count, count_fixed(model_schema(tree.model)));
    ck_assert_uint_eq(tree.invalid, 0);
    ck_assert_uint_eq(tree.complaints, 0);
    tree_close(&tree);
}

START_TEST(device2_values_fit_their_types)
{
    check_whole_tree("device2");
}
END_TEST

START_TEST(igd1_values_fit_their_types)
{
    check_whole_tree("igd1");
}
END_TEST

static uint64_t number(const char *name)
{
    const char *text = tree_text(&tree, "%s", name);
    uint64_t value = 0;

    ck_assert_msg(text != NULL && text_to_uint64(text, &value), "%s is no number", name);
    return value;
}

START_TEST(device2_knows_the_machine)
{
    const char *row;
    char pid[16];

    tree_open(&tree, "device2", NULL);
    tree_read(&tree, "Device.DeviceInfo.");
    ck_assert_str_ne(tree_text(&tree, "Device.DeviceInfo.Manufacturer"), "");
    ck_assert_str_ne(tree_text(&tree, "Device.DeviceInfo.SerialNumber"), "");
    ck_assert_str_ne(tree_text(&tree, "Device.DeviceInfo.SoftwareVersion"), "");
    ck_assert_uint_eq(number("Device.DeviceInfo.SupportedDataModelNumberOfEntries"), 1);
    ck_assert_uint_gt(number("Device.DeviceInfo.UpTime"), 0);
    ck_assert_uint_gt(number("Device.DeviceInfo.MemoryStatus.Total"),
                      number("Device.DeviceInfo.MemoryStatus.Free"));
    ck_assert_uint_gt(number("Device.DeviceInfo.MemoryStatus.Free"), 0);
    snprintf(pid, sizeof pid, "%d", getpid());
    row = tree_row(&tree, "Device.DeviceInfo.ProcessStatus.Process.", "PID", pid);
    ck_assert_ptr_nonnull(row);
    ck_assert_str_eq(tree_text(&tree, "%sState", row), "Running");
    tree_close(&tree);
}
END_TEST

START_TEST(both_models_agree_on_the_identity)
{
    static const char *const names[] = {"Manufacturer", "ManufacturerOUI", "ProductClass",
                                        "SerialNumber", "HardwareVersion", "SoftwareVersion"};
    struct tree other;

    tree_open(&tree, "device2", NULL);
    tree_open(&other, "igd1", NULL);
    tree_read(&tree, "Device.DeviceInfo.");
    tree_read(&other, "InternetGatewayDevice.DeviceInfo.");
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        ck_assert_str_eq(tree_text(&tree, "Device.DeviceInfo.%s", names[i]),
                         tree_text(&other, "InternetGatewayDevice.DeviceInfo.%s", names[i]));
    tree_close(&other);
    tree_close(&tree);
}
END_TEST

/* Without one dump for all rows it would be thousands of them, and seconds. */
START_TEST(whole_tree_is_read_at_once)
{
    double best = 1e9;

    tree_open(&tree, "device2", NULL);
    for (int i = 0; i < 5; i++) {
        double begin = milliseconds();

        tree_wait(&tree);
        tree_read(&tree, "");
        begin = milliseconds() - begin;
        best = begin < best ? begin : best;
    }
    tree_close(&tree);
    ck_assert_msg(best < 500, "%f ms", best);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("device_tree");
    TCase *here = tcase_create("this machine");

    tcase_set_timeout(here, 60);
    tcase_add_test(here, device2_values_fit_their_types);
    tcase_add_test(here, igd1_values_fit_their_types);
    tcase_add_test(here, device2_knows_the_machine);
    tcase_add_test(here, both_models_agree_on_the_identity);
    tcase_add_test(here, whole_tree_is_read_at_once);
    suite_add_tcase(suite, here);
    return unit_run(suite);
}
