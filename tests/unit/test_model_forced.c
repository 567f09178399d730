/* SPDX-License-Identifier: Apache-2.0 */
/* Forced-inform parameters of the models that the daemon carries (R-INF-03 to R-INF-05). */
#include "device2/schema.h"
#include "igd1/schema.h"
#include "model/model.h"
#include "support/unit.h"

#include <string.h>

#define WAN         "InternetGatewayDevice.WANDevice."
#define CONNECTIONS WAN "1.WANConnectionDevice."
#define SERVICE     "InternetGatewayDevice.Layer3Forwarding.DefaultConnectionService"

static struct env env;
static struct model *model;

static struct model *stored_model(const struct schema *schema)
{
    struct model_options options = {.schema = schema, .env = &env};

    env = env_system();
    return model_new(&options);
}

static void teardown(void)
{
    model_free(model);
}

static void write_name(void *argument, const struct model_item *item)
{
    buf_printf(argument, "%s\n", item->name);
}

static void expect(const char *names)
{
    struct buf out = {0};

    ck_assert_int_eq(model_visit_forced(model, write_name, &out, NULL), CWMP_OK);
    ck_assert_str_eq(buf_text(&out), names);
    buf_free(&out);
}

static void commit(struct model_transaction *transaction, enum cwmp_fault fault,
                   struct cwmp_error *error)
{
    struct arena *arena = arena_new();

    if (fault == CWMP_OK)
        fault = model_commit(transaction, arena, NULL, error);
    ck_assert_msg(fault == CWMP_OK, "%s", error->text);
    arena_free(arena);
}

static void set(const char *name, const char *text)
{
    struct model_transaction *transaction = model_begin(model, MODEL_ORIGIN_DEVICE);
    struct cwmp_error error;

    commit(transaction, model_set(transaction, name, MODEL_TYPE_UNSTATED, text, &error), &error);
}

static void add(const char *table)
{
    struct model_transaction *transaction = model_begin(model, MODEL_ORIGIN_DEVICE);
    struct cwmp_error error;
    uint32_t instance;

    commit(transaction, model_add_object(transaction, table, &instance, &error), &error);
}

#define DEVICE2_BEFORE_ALIAS                                                                       \
    "Device.RootDataModelVersion\n"                                                                \
    "Device.DeviceInfo.HardwareVersion\n"                                                          \
    "Device.DeviceInfo.SoftwareVersion\n"                                                          \
    "Device.DeviceInfo.ProvisioningCode\n"                                                         \
    "Device.ManagementServer.ParameterKey\n"                                                       \
    "Device.ManagementServer.ConnectionRequestURL\n"

START_TEST(device2)
{
    model = stored_model(&device2_schema);
    expect(DEVICE2_BEFORE_ALIAS "Device.ManagementServer.AliasBasedAddressing\n");
    set("Device.ManagementServer.AliasBasedAddressing", "false");
    expect(DEVICE2_BEFORE_ALIAS);
}
END_TEST

#define IGD1_BEFORE_WAN                                                                            \
    "InternetGatewayDevice.DeviceSummary\n"                                                        \
    "InternetGatewayDevice.DeviceInfo.HardwareVersion\n"                                           \
    "InternetGatewayDevice.DeviceInfo.SoftwareVersion\n"                                           \
    "InternetGatewayDevice.DeviceInfo.SpecVersion\n"                                               \
    "InternetGatewayDevice.DeviceInfo.ProvisioningCode\n"                                          \
    "InternetGatewayDevice.ManagementServer.ParameterKey\n"                                        \
    "InternetGatewayDevice.ManagementServer.ConnectionRequestURL\n"                                \
    "InternetGatewayDevice.ManagementServer.AliasBasedAddressing\n"

START_TEST(igd1_default_connection)
{
    model = stored_model(&igd1_schema);
    expect(IGD1_BEFORE_WAN);
    add(WAN);
    add(CONNECTIONS);
    add(CONNECTIONS "1.WANIPConnection.");
    add(CONNECTIONS "1.WANIPConnection.");
    add(CONNECTIONS "1.WANPPPConnection.");
    expect(IGD1_BEFORE_WAN);
    set(SERVICE, CONNECTIONS "1.WANIPConnection.2");
    expect(IGD1_BEFORE_WAN CONNECTIONS "1.WANIPConnection.2.ExternalIPAddress\n");
    set(SERVICE, CONNECTIONS "1.WANPPPConnection.1.");
    expect(IGD1_BEFORE_WAN CONNECTIONS "1.WANPPPConnection.1.ExternalIPAddress\n");
    set(SERVICE, CONNECTIONS "1.WANPPPConnection.9");
    expect(IGD1_BEFORE_WAN);
    set(SERVICE, "nonsense");
    expect(IGD1_BEFORE_WAN);
    set(SERVICE, CONNECTIONS);
    expect(IGD1_BEFORE_WAN);
}
END_TEST

static void expect_changed(const char *names)
{
    struct buf out = {0};

    model_visit_changed(model, write_name, &out);
    ck_assert_str_eq(buf_text(&out), names);
    buf_free(&out);
}

/* R-NTF-22: another default connection is another address, whatever the two are. */
START_TEST(igd1_the_default_connection_moves)
{
    struct cwmp_error error;

    model = stored_model(&igd1_schema);
    add(WAN);
    add(CONNECTIONS);
    add(CONNECTIONS "1.WANIPConnection.");
    add(CONNECTIONS "1.WANIPConnection.");
    set(SERVICE, CONNECTIONS "1.WANIPConnection.1");
    expect_changed("");
    ck_assert_int_eq(model_mark_reported(model, &error), CWMP_OK);
    set(SERVICE, CONNECTIONS "1.WANIPConnection.2");
    expect_changed(CONNECTIONS "1.WANIPConnection.2.ExternalIPAddress\n");
    expect_changed(CONNECTIONS "1.WANIPConnection.2.ExternalIPAddress\n");
    ck_assert_int_eq(model_mark_reported(model, &error), CWMP_OK);
    expect_changed("");
    /* There and back before anybody was told is no change. */
    set(SERVICE, CONNECTIONS "1.WANIPConnection.1");
    set(SERVICE, CONNECTIONS "1.WANIPConnection.2");
    expect_changed("");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("model_forced");
    TCase *forced = tcase_create("forced");

    tcase_add_checked_fixture(forced, NULL, teardown);
    tcase_add_test(forced, device2);
    tcase_add_test(forced, igd1_default_connection);
    tcase_add_test(forced, igd1_the_default_connection_moves);
    suite_add_tcase(suite, forced);
    return unit_run(suite);
}
