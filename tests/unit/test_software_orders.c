/* SPDX-License-Identifier: Apache-2.0 */
/* Changes of deployment units from the order to its results, with real processes (R-CDU-*,
 * R-DUC-*, R-SWM-*). */
#include "base/text.h"
#include "device/device.h"
#include "device2/schema.h"
#include "model/model.h"
#include "software/orders.h"
#include "support/fake_env.h"
#include "support/folder.h"
#include "support/packages.h"
#include "support/unit.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

#define SM            "Device.SoftwareModules."
#define UUID          "12345678-9abc-5def-8123-456789abcdef"
#define ONE           "name = one\nvendor = example.com\nversion = 1.0\nexecute = main bin/run\n"
#define FILE_OF(name) "file:///" name

static char folder[64];
static uv_loop_t loop;
static struct fake_env fake;
static struct cwmp_error error;
static struct arena *arena;
static struct store *store;
static struct device *device;
static struct model *model;
static struct orders *orders;
static uv_timer_t fetching, ticking;
static struct orders_fetch fetch;
static struct cwmp_error fetch_error; /* of the next fetch */
static bool fetch_held, fetch_begun;  /* it does not end */
static char *results;                 /* of the last report */
static unsigned reports;

/* ---- The daemon around it ------------------------------------------------------------------ */

static const char *in_folder(const char *name)
{
    return arena_printf(arena, "%s/%s", folder, name);
}

/* The file of that name in the folder. */
static void end_fetch(uv_timer_t *timer)
{
    char command[512];
    const struct orders_fetch done = fetch;

    (void)timer;
    if (fetch_error.code == CWMP_OK) {
        snprintf(command, sizeof command, "cp %s %s", in_folder(done.url + strlen("file:///")),
                 done.path);
        if (system(command) != 0)
            cwmp_fail(&fetch_error, CWMP_FAULT_FILE_INACCESSIBLE, "no such file");
    }
    done.done(done.argument, &fetch_error);
}

static void *begin_fetch(void *argument, const struct orders_fetch *wanted,
                         struct cwmp_error *problem)
{
    (void)argument;
    (void)problem;
    fetch = *wanted;
    fetch.url = arena_strdup(arena, wanted->url);
    fetch.path = arena_strdup(arena, wanted->path);
    fetch.username = arena_strdup(arena, wanted->username);
    fetch_begun = true;
    if (!fetch_held)
        uv_timer_start(&fetching, end_fetch, 0, 0);
    return &fetching;
}

static void drop_fetch(void *argument, void *what)
{
    (void)argument;
    (void)what;
    uv_timer_stop(&fetching);
}

static bool is_wanted(void *argument, enum order_kind kind, const struct cwmp_error *problem)
{
    (void)argument;
    (void)problem;
    return kind == ORDER_INSTALL;
}

static enum cwmp_fault take_report(void *argument, const struct order *order, const char *arguments,
                                   struct cwmp_error *problem)
{
    (void)argument;
    (void)order;
    (void)problem;
    free(results);
    results = strdup(arguments);
    reports++;
    return CWMP_OK;
}

static void open_all(void)
{
    struct model_options options = {.schema = &device2_schema, .env = &fake.env};
    bool fresh;

    store = store_open(in_folder("state"), NULL, &fresh, &error);
    ck_assert_msg(store != NULL, "%s", error.text);
    device = device_new(&(struct device_options){.loop = &loop,
                                                 .env = &fake.env,
                                                 .software_folder = in_folder("software")},
                        &error);
    ck_assert_msg(device != NULL, "%s", error.text);
    options.handlers = device_handlers("device2", &options.handler_count);
    options.device = device;
    options.backing = store_backing(store);
    model = model_new(&options);
    ck_assert_int_eq(store_load_model(store, model, &error), CWMP_OK);
    model_start(model);
    orders = orders_new(&(struct orders_options){.loop = &loop,
                                                 .env = &fake.env,
                                                 .model = model,
                                                 .store = store,
                                                 .software = device_software(device),
                                                 .fetch = begin_fetch,
                                                 .drop = drop_fetch,
                                                 .wanted = is_wanted,
                                                 .report = take_report},
                        &error);
    ck_assert_msg(orders != NULL, "%s", error.text);
}

static void close_all(void)
{
    orders_free(orders);
    model_free(model);
    device_free(device);
    store_close(store);
    uv_run(&loop, UV_RUN_DEFAULT);
}

static void tick(uv_timer_t *timer)
{
    (void)timer;
}

static void setup(void)
{
    fake_env_init(&fake);
    fetch_error = (struct cwmp_error){0};
    fetch_held = false;
    results = NULL;
    reports = 0;
    folder_make(folder);
    arena = arena_new();
    uv_loop_init(&loop);
    uv_timer_init(&loop, &fetching);
    /* A turn of the loop never waits for long: the test looks at its condition in between. */
    uv_timer_init(&loop, &ticking);
    uv_timer_start(&ticking, tick, 10, 10);
    uv_unref((uv_handle_t *)&ticking);
    open_all();
    packages_make_unit(in_folder("one"), ONE);
}

static void teardown(void)
{
    close_all();
    uv_close((uv_handle_t *)&fetching, NULL);
    uv_close((uv_handle_t *)&ticking, NULL);
    uv_run(&loop, UV_RUN_DEFAULT);
    ck_assert_int_eq(uv_loop_close(&loop), 0);
    free(results);
    arena_free(arena);
    folder_remove(folder);
}

/* ---- Orders -------------------------------------------------------------------------------- */

static struct order_operation install(const char *url)
{
    return (struct order_operation){ORDER_INSTALL, url, "", "", "", "", ""};
}

static struct order_operation update(const char *uuid, const char *url)
{
    return (struct order_operation){ORDER_UPDATE, url, uuid, "", "", "", ""};
}

static struct order_operation uninstall(const char *uuid)
{
    return (struct order_operation){ORDER_UNINSTALL, "", uuid, "", "", "", ""};
}

static void add(const struct order_operation *operations, size_t count)
{
    struct order order = {.command_key = "key", .count = count};

    memcpy(order.operations, operations, count * sizeof *operations);
    ck_assert_msg(orders_add(orders, &order, &error) == CWMP_OK, "%s", error.text);
}

static void wait_report(void)
{
    unsigned before = reports;

    orders_session_ended(orders);
    while (reports == before)
        uv_run(&loop, UV_RUN_ONCE);
}

static void order(struct order_operation operation)
{
    add(&operation, 1);
    wait_report();
}

/* The text of an element of the `nth` (from 0) result. */
static const char *result(unsigned nth, const char *name)
{
    const char *at = results, *end;

    for (unsigned i = 0; i <= nth; i++) {
        at = strstr(at, "<Results>");
        ck_assert_msg(at != NULL, "no result %u in %s", nth, results);
        at++;
    }
    at = strstr(at, arena_printf(arena, "<%s>", name));
    ck_assert_msg(at != NULL, "no %s in %s", name, results);
    at += strlen(name) + 2;
    end = strchr(at, '<');
    return arena_strndup(arena, at, (size_t)(end - at));
}

static void expect_fault(unsigned nth, unsigned code)
{
    ck_assert_msg(strtoul(result(nth, "FaultCode"), NULL, 10) == code, "%s", results);
    ck_assert_str_eq(result(nth, "CurrentState"),
                     code != 0 ? "Failed" : result(nth, "CurrentState"));
}

static const char *value(const char *name)
{
    struct buf text = {0};
    struct value found;
    const char *copy;

    ck_assert_msg(model_get(model, arena_printf(arena, SM "%s", name), arena, &found, &error) ==
                      CWMP_OK,
                  "%s", error.text);
    value_print(&found, &text);
    copy = arena_strdup(arena, buf_text(&text));
    buf_free(&text);
    return copy;
}

static enum cwmp_fault set(const char *name, const char *text)
{
    struct model_transaction *transaction = model_begin(model, MODEL_ORIGIN_ACS);
    enum cwmp_fault fault = model_set(transaction, arena_printf(arena, SM "%s", name),
                                      MODEL_TYPE_UNSTATED, text, &error);

    if (fault != CWMP_OK) {
        model_abort(transaction);
        return fault;
    }
    return model_commit(transaction, arena, NULL, &error);
}

static void wait_value(const char *name, const char *wanted)
{
    while (!text_equal(value(name), wanted)) {
        uv_run(&loop, UV_RUN_ONCE);
        fake_env_pass(&fake, 1000);
    }
}

START_TEST(R_CDU_01_R_CDU_04_install)
{
    const struct order_operation operation = install(FILE_OF("one"));

    add(&operation, 1);
    uv_run(&loop, UV_RUN_NOWAIT);
    ck_assert_uint_eq(reports, 0); /* a session is in the way */
    wait_report();
    expect_fault(0, 0);
    /* R-SWM-07: of "one.example.com." in the name space of DNS. */
    ck_assert_str_eq(result(0, "UUID"), "283b2d46-d9c3-5942-a934-e4e89cad428c");
    ck_assert_str_eq(result(0, "DeploymentUnitRef"), SM "DeploymentUnit.1");
    ck_assert_str_eq(result(0, "Version"), "1.0");
    ck_assert_str_eq(result(0, "CurrentState"), "Installed");
    ck_assert_str_eq(result(0, "Resolved"), "1");
    ck_assert_str_eq(result(0, "ExecutionUnitRefList"), SM "ExecutionUnit.1");
    ck_assert_str_eq(result(0, "StartTime"), "2024-07-01T12:00:00Z");
    ck_assert_ptr_nonnull(strstr(results, "<CommandKey>key</CommandKey>"));
    ck_assert_str_eq(value("DeploymentUnit.1.Name"), "one");
    ck_assert_str_eq(value("DeploymentUnit.1.Status"), "Installed");
    ck_assert_str_eq(value("DeploymentUnit.1.URL"), FILE_OF("one"));
    ck_assert_str_eq(value("DeploymentUnit.1.ExecutionUnitList"), SM "ExecutionUnit.1");
    ck_assert_str_eq(value("DeploymentUnit.1.ExecutionEnvRef"), SM "ExecEnv.1");
    ck_assert_str_eq(value("DeploymentUnit.1.Installed"), "2024-07-01T12:00:00Z");
    ck_assert_str_eq(value("ExecutionUnit.1.Status"), "Idle");
}
END_TEST

static const struct {
    const char *manifest, *uuid, *environment;
    unsigned fetch, code;
} installs[] = {
    {ONE, "", "", 9016, 9016},
    {ONE, "", "", 9012, 9012},
    {"name = one\n", "", "", 0, 9018},
    {ONE, "no UUID", "", 0, 9022},
    {ONE, "", "Device.SoftwareModules.ExecEnv.2", 0, 9023},
    {ONE, UUID, ".SoftwareModules.ExecEnv.1.", 0, 0},
    {ONE, UUID, "Device.SoftwareModules.ExecEnv.1", 0, 0},
};

START_TEST(R_CDU_04_install_faults)
{
    struct order_operation operation = install(FILE_OF("one"));

    packages_make_unit(in_folder("one"), installs[_i].manifest);
    operation.uuid = installs[_i].uuid;
    operation.environment = installs[_i].environment;
    fetch_error.code = (enum cwmp_fault)installs[_i].fetch;
    order(operation);
    expect_fault(0, installs[_i].code);
    ck_assert_str_eq(value("DeploymentUnitNumberOfEntries"), installs[_i].code ? "0" : "1");
    if (installs[_i].code == 0)
        ck_assert_str_eq(value("DeploymentUnit.1.UUID"), UUID);
}
END_TEST

START_TEST(R_CDU_04_R_SWM_04_duplicate_and_disabled)
{
    order(install(FILE_OF("one")));
    order(install(FILE_OF("one")));
    expect_fault(0, 9026);
    ck_assert_int_eq(set("ExecEnv.1.Enable", "false"), CWMP_OK);
    ck_assert_str_eq(value("ExecEnv.1.Status"), "Disabled");
    order(uninstall(value("DeploymentUnit.1.UUID")));
    expect_fault(0, 9024);
    ck_assert_int_eq(set("ExecutionUnit.1.RequestedState", "Active"), CWMP_FAULT_INVALID_ARGUMENTS);
}
END_TEST

/* T-108 */
START_TEST(R_CDU_03_R_CDU_06_results_in_order)
{
    const struct order_operation operations[] = {install(FILE_OF("one")), uninstall(UUID)};

    add(operations, 2);
    wait_report();
    expect_fault(0, 0);
    expect_fault(1, 9028);
    ck_assert_str_eq(result(1, "UUID"), UUID);
}
END_TEST

/* Of the orders that the standard leaves open it is that of the request, one operation after the
 * other: a unit can be replaced in one request. What fails keeps no other one from being done. */
START_TEST(R_CDU_08_operations_in_the_order_of_the_request)
{
    packages_make_unit(in_folder("two"), "name = two\nvendor = example.com\nversion = 1.0\n"
                                         "execute = main bin/run\n");
    packages_make_unit(in_folder("bad"), "name = bad\n");
    order(install(FILE_OF("one")));

    const char *uuid = value("DeploymentUnit.1.UUID");
    const struct order_operation operations[] = {install(FILE_OF("one")), uninstall(uuid),
                                                 install(FILE_OF("bad")), uninstall(uuid),
                                                 install(FILE_OF("one")), install(FILE_OF("two"))};
    static const unsigned codes[] = {9026, 0, 9018, 9028, 0, 0};

    add(operations, 6);
    wait_report();
    for (unsigned i = 0; i < 6; i++)
        expect_fault(i, codes[i]);
    ck_assert_str_eq(value("DeploymentUnitNumberOfEntries"), "2");
    ck_assert_str_eq(result(4, "DeploymentUnitRef"), SM "DeploymentUnit.2");
    ck_assert_str_eq(result(5, "DeploymentUnitRef"), SM "DeploymentUnit.3");
}
END_TEST

START_TEST(R_SWM_03_R_SWM_05_programs)
{
    long pid;

    order(install(FILE_OF("one")));
    ck_assert_int_eq(set("ExecutionUnit.1.RequestedState", "Active"), CWMP_OK);
    ck_assert_str_eq(value("ExecutionUnit.1.Status"), "Active");
    pid = software_process(software_units(device_software(device))->executions);
    ck_assert_int_eq(kill((pid_t)pid, 0), 0);
    ck_assert_str_eq(value("ExecEnv.1.ActiveExecutionUnits"), SM "ExecutionUnit.1");
    fake_env_pass(&fake, 60000); /* what was read of processes before counts no more */
    ck_assert_str_ne(value("ExecutionUnit.1.AssociatedProcessList"), "");
    ck_assert_int_eq(set("ExecutionUnit.1.RequestedState", "Idle"), CWMP_OK);
    wait_value("ExecutionUnit.1.Status", "Idle");
    ck_assert_str_eq(value("ExecutionUnit.1.ExecutionFaultCode"), "NoFault");
    ck_assert_int_ne(kill((pid_t)pid, 0), 0);
    /* It starts with the environment, after a restart as well. */
    ck_assert_int_eq(set("ExecutionUnit.1.AutoStart", "true"), CWMP_OK);
    close_all();
    open_all();
    ck_assert_str_eq(value("ExecutionUnit.1.Status"), "Active");
    ck_assert_int_eq(set("ExecEnv.1.Enable", "false"), CWMP_OK);
    wait_value("ExecutionUnit.1.Status", "Idle");
}
END_TEST

START_TEST(R_SWM_03_failing_programs)
{
    packages_make_unit(in_folder("one"), "name = one\nvendor = v\nversion = 1\n"
                                         "execute = fails bin/fail\nexecute = none bin/none\n");
    order(install(FILE_OF("one")));
    ck_assert_int_eq(set("ExecutionUnit.1.RequestedState", "Active"), CWMP_OK);
    wait_value("ExecutionUnit.1.ExecutionFaultCode", "FailureWhileActive");
    ck_assert_str_eq(value("ExecutionUnit.1.ExecutionFaultMessage"), "exited with status 3");
    ck_assert_str_eq(value("ExecutionUnit.1.Status"), "Idle");
    ck_assert_int_eq(set("ExecutionUnit.2.RequestedState", "Active"), CWMP_OK);
    ck_assert_str_eq(value("ExecutionUnit.2.ExecutionFaultCode"), "FailureOnStart");
}
END_TEST

START_TEST(R_SWM_03_dependencies)
{
    packages_make_unit(in_folder("two"), "name = two\nvendor = v\nversion = 1\ndepends = one\n"
                                         "execute = main bin/run\nautostart = main\n");
    order(install(FILE_OF("two")));
    expect_fault(0, 0);
    ck_assert_str_eq(result(0, "Resolved"), "0");
    ck_assert_str_eq(value("ExecutionUnit.1.ExecutionFaultCode"), "DependencyFailure");
    order(install(FILE_OF("one")));
    ck_assert_str_eq(value("DeploymentUnit.1.Resolved"), "true");
    ck_assert_int_eq(set("ExecutionUnit.1.RequestedState", "Active"), CWMP_OK);
    ck_assert_str_eq(value("ExecutionUnit.1.Status"), "Active");
}
END_TEST

#define TWO "name = one\nvendor = example.com\nversion = 1.10\nexecute = main bin/run\n"

START_TEST(R_CDU_05_R_SWM_06_update)
{
    const char *uuid;

    order(install(FILE_OF("one")));
    uuid = value("DeploymentUnit.1.UUID");
    ck_assert_int_eq(set("ExecutionUnit.1.RequestedState", "Active"), CWMP_OK);
    order(update(uuid, FILE_OF("one")));
    expect_fault(0, 9032);
    packages_make_unit(in_folder("one"), TWO "execute = more bin/run\n");
    order(update("", "")); /* all, from where they came */
    expect_fault(0, 0);
    ck_assert_str_eq(result(0, "Version"), "1.10");
    ck_assert_str_eq(result(0, "UUID"), uuid);
    ck_assert_str_eq(result(0, "DeploymentUnitRef"), SM "DeploymentUnit.1");
    ck_assert_str_eq(result(0, "ExecutionUnitRefList"), SM "ExecutionUnit.1," SM "ExecutionUnit.2");
    ck_assert_str_eq(value("ExecutionUnit.1.Status"), "Active");
    ck_assert_str_eq(value("ExecutionUnit.2.Status"), "Idle");
    packages_make_unit(in_folder("one"), ONE);
    order(update("", FILE_OF("one")));
    expect_fault(0, 9030);
    packages_make_unit(in_folder("one"), "name = other\nvendor = v\nversion = 3\n");
    order(update(uuid, FILE_OF("one")));
    expect_fault(0, 9018);
    order(update(UUID, ""));
    expect_fault(0, 9028);
    ck_assert_str_eq(value("DeploymentUnit.1.Version"), "1.10");
}
END_TEST

START_TEST(R_CDU_05_R_CDU_06_several_versions)
{
    const char *uuid;

    order(install(FILE_OF("one")));
    uuid = value("DeploymentUnit.1.UUID");
    packages_make_unit(in_folder("two"), TWO);
    order(install(FILE_OF("two")));
    expect_fault(0, 0);
    order(update(uuid, FILE_OF("two")));
    expect_fault(0, 9031);
    order(uninstall(uuid));
    expect_fault(0, 0);
    expect_fault(1, 0);
    ck_assert_str_eq(value("DeploymentUnitNumberOfEntries"), "0");
}
END_TEST

/* One that does not end when it is asked to is ended all the same. */
START_TEST(R_DUC_02_uninstall)
{
    packages_make_unit(in_folder("one"), "name = one\nvendor = v\nversion = 1\n"
                                         "execute = deaf bin/deaf\nautostart = deaf\n");
    order(install(FILE_OF("one")));
    ck_assert_str_eq(value("ExecutionUnit.1.Status"), "Active");
    order(uninstall(value("DeploymentUnit.1.UUID")));
    expect_fault(0, 0);
    ck_assert_str_eq(result(0, "CurrentState"), "Uninstalled");
    ck_assert_str_eq(result(0, "DeploymentUnitRef"), SM "DeploymentUnit.1");
    ck_assert_str_eq(result(0, "ExecutionUnitRefList"), SM "ExecutionUnit.1");
    ck_assert_str_eq(value("ExecutionUnitNumberOfEntries"), "0");
    /* Instance numbers are not used again. */
    order(install(FILE_OF("one")));
    ck_assert_str_eq(result(0, "DeploymentUnitRef"), SM "DeploymentUnit.2");
}
END_TEST

/* What is ordered outlives a restart; R-CDU-02: but not for more than a day. */
START_TEST(R_CDU_02_restart)
{
    const struct order_operation operations[] = {install(FILE_OF("one")), uninstall(UUID)};

    add(operations, 2);
    close_all();
    open_all();
    if (_i == 1)
        fake_env_pass(&fake, 25 * 3600 * 1000);
    wait_report();
    expect_fault(0, _i == 1 ? 9001 : 0);
    expect_fault(1, _i == 1 ? 9001 : 9028);
    close_all();
    open_all();
    orders_session_ended(orders);
    uv_run(&loop, UV_RUN_NOWAIT);
    ck_assert_uint_eq(reports, 1); /* once */
}
END_TEST

static const char *state_of_unit(void)
{
    const struct software_unit *unit = software_units(device_software(device));

    return unit != NULL ? unit->version : "";
}

/* R-SWM-08: the power goes with an update under way (while it is fetched; while the old program
 * is asked to end) and a reset of the environment, which takes the version before that away. */
START_TEST(R_DUC_01_an_update_beside_a_reset)
{
    const struct order_operation operation = update("", "");

    order(install(FILE_OF("one")));
    ck_assert_int_eq(software_bootstrapped(device_software(device), &error), CWMP_OK);
    packages_make_unit(in_folder("one"), TWO);
    order(update("", ""));
    ck_assert_str_eq(state_of_unit(), "1.10");
    packages_make_unit(
        in_folder("one"),
        "name = one\nvendor = example.com\nversion = 1.20\nexecute = main bin/run\n");
    if (_i == 1)
        ck_assert_int_eq(set("ExecutionUnit.1.RequestedState", "Active"), CWMP_OK);
    fetch_held = _i == 0;
    fetch_begun = false;
    add(&operation, 1);
    orders_session_ended(orders);
    while (_i == 0 ? !fetch_begun : !text_equal(value("DeploymentUnit.1.Status"), "Updating"))
        uv_run(&loop, UV_RUN_ONCE);
    ck_assert_int_eq(set("ExecEnv.1.Reset", "true"), CWMP_OK);
    ck_assert_str_eq(state_of_unit(), _i == 0 ? "1.0" : "1.10");
    close_all();
    open_all();
    fetch_held = false;
    ck_assert_str_eq(state_of_unit(), "1.0");
    wait_report();
    expect_fault(0, 0);
    ck_assert_str_eq(result(0, "Version"), "1.20");
    ck_assert_str_eq(state_of_unit(), "1.20");
}
END_TEST

/* `Enable` is a part of the state of the BOOTSTRAP, also when the power goes meanwhile. */
START_TEST(R_SWM_08_enable)
{
    const char *then = _i & 1 ? "false" : "true", *now = _i & 1 ? "true" : "false";

    ck_assert_int_eq(set("ExecEnv.1.Enable", then), CWMP_OK);
    ck_assert_int_eq(software_bootstrapped(device_software(device), &error), CWMP_OK);
    ck_assert_int_eq(set("ExecEnv.1.Enable", now), CWMP_OK);
    ck_assert_int_eq(set("ExecEnv.1.Reset", "true"), CWMP_OK);
    if (_i & 2) {
        close_all();
        open_all();
        orders_session_ended(orders);
    }
    orders_environment_changed(orders);
    wait_value("ExecEnv.1.Enable", then);
    ck_assert_int_eq(software_is_enabled(device_software(device)), !(_i & 1));
    ck_assert_int_eq(set("ExecEnv.1.Enable", now), CWMP_OK);
    close_all();
    open_all();
    orders_session_ended(orders);
    uv_run(&loop, UV_RUN_NOWAIT);
    ck_assert_str_eq(value("ExecEnv.1.Enable"), now); /* it was done, once */
}
END_TEST

/* What nobody ordered is told as the policy has it, and begins at once. */
START_TEST(R_ADU_01_autonomous)
{
    struct order mine = {.command_key = "", .autonomous = true, .count = 1};

    mine.operations[0] = uninstall(UUID);
    ck_assert_int_eq(orders_add(orders, &mine, &error), CWMP_OK);
    mine.operations[0] = install(FILE_OF("one"));
    ck_assert_int_eq(orders_add(orders, &mine, &error), CWMP_OK);
    while (reports == 0)
        uv_run(&loop, UV_RUN_ONCE);
    ck_assert_str_eq(result(0, "OperationPerformed"), "Install");
    ck_assert_ptr_null(strstr(results, "CommandKey"));
}
END_TEST

START_TEST(R_CDU_07_limits)
{
    struct order none = {.command_key = ""};
    const struct order_operation operation = uninstall(UUID);

    ck_assert_int_eq(orders_add(orders, &none, &error), CWMP_FAULT_INVALID_ARGUMENTS);
    for (int i = 0; i < ORDERS_MAX; i++)
        add(&operation, 1);
    none.operations[none.count++] = operation;
    ck_assert_int_eq(orders_add(orders, &none, &error), CWMP_FAULT_RESOURCES_EXCEEDED);
    ck_assert_int_eq(orders_forget(orders, &error), CWMP_OK);
    orders_session_ended(orders);
    uv_run(&loop, UV_RUN_NOWAIT);
    ck_assert_uint_eq(reports, 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("software orders");
    TCase *cases = tcase_create("orders");

    tcase_add_checked_fixture(cases, setup, teardown);
    tcase_set_timeout(cases, 60);
    tcase_add_test(cases, R_CDU_01_R_CDU_04_install);
    tcase_add_loop_test(cases, R_CDU_04_install_faults, 0, sizeof installs / sizeof *installs);
    tcase_add_test(cases, R_CDU_04_R_SWM_04_duplicate_and_disabled);
    tcase_add_test(cases, R_CDU_03_R_CDU_06_results_in_order);
    tcase_add_test(cases, R_CDU_08_operations_in_the_order_of_the_request);
    tcase_add_test(cases, R_SWM_03_R_SWM_05_programs);
    tcase_add_test(cases, R_SWM_03_failing_programs);
    tcase_add_test(cases, R_SWM_03_dependencies);
    tcase_add_test(cases, R_CDU_05_R_SWM_06_update);
    tcase_add_test(cases, R_CDU_05_R_CDU_06_several_versions);
    tcase_add_test(cases, R_DUC_02_uninstall);
    tcase_add_loop_test(cases, R_CDU_02_restart, 0, 2);
    tcase_add_loop_test(cases, R_DUC_01_an_update_beside_a_reset, 0, 2);
    tcase_add_loop_test(cases, R_SWM_08_enable, 0, 4);
    tcase_add_test(cases, R_ADU_01_autonomous);
    tcase_add_test(cases, R_CDU_07_limits);
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
