/* SPDX-License-Identifier: Apache-2.0 */
/* What is written of a configuration is read back to the same state. */
#include "base/text.h"
#include "cli/config.h"
#include "cli/config_write.h"
#include "cwmpd/setup.h"
#include "device2/schema.h"
#include "model/check.h"
#include "store/store.h"
#include "support/fake_env.h"
#include "support/folder.h"
#include "support/unit.h"

#include <stdlib.h>
#include <string.h>

static struct fake_env fake;
static struct arena *arena;

static void setup(void)
{
    fake_env_init(&fake);
    arena = arena_new();
}

static void teardown(void)
{
    arena_free(arena);
}

static struct model *new_model(void)
{
    return model_new(&(struct model_options){.schema = &device2_schema, .env = &fake.env});
}

/* Of all that is set here the model refuses only a shortest period above the longest one. */
static void commit(struct model_transaction *transaction)
{
    struct model_fault *faults;
    struct cwmp_error error;

    if (model_commit(transaction, arena, &faults, &error) == CWMP_OK)
        return;
    ck_assert_msg(faults != NULL && strstr(error.text, "would be above the maximum") != NULL, "%s",
                  error.text);
}

static unsigned below(unsigned bound)
{
    return (unsigned)env_random_below(&fake.env, bound);
}

/* Up to `longest` characters: printable ones mostly, and some that an ACS alone can have set. */
static const char *random_text(unsigned longest)
{
    static const char *const odd[] = {"\xC3\xA4", "\xE2\x82\xAC", "\"", "\\", "\n", "\t", " ", "!"};
    unsigned length = below(longest + 1);
    bool plain = below(2) != 0;
    struct buf text = {0};

    for (unsigned i = 0; i < length; i++)
        if (plain || below(4))
            buf_putc(&text, (char)('!' + (char)below('~' - '!' + 1)));
        else
            buf_puts(&text, odd[below(sizeof odd / sizeof *odd)]);
    const char *result = arena_strdup(arena, buf_text(&text));
    buf_free(&text);
    return result;
}

static const char *random_number(uint32_t least, uint32_t most)
{
    uint64_t number = least + env_random_below(&fake.env, (uint64_t)most - least + 1);

    switch (below(4)) {
    case 0:
        number = least;
        break;
    case 1:
        number = most;
        break;
    default:
        break;
    }
    return arena_printf(arena, "%llu", (unsigned long long)number);
}

static const char *random_time(void)
{
    if (below(8) == 0)
        return "0001-01-01T00:00:00Z";
    if (below(8) == 0)
        return arena_printf(arena, "0001-01-01T%02u:00:05", below(24)); /* after the start */
    return arena_printf(arena, "%04u-%02u-%02uT%02u:%02u:%02uZ", 1902 + below(300), 1 + below(12),
                        1 + below(28), below(24), below(60), below(60));
}

/* A value that the argument's type can have. */
static const char *random_value(const struct cli_node *node)
{
    switch (node->type) {
    case CLI_TYPE_NUMBER:
        return random_number(node->replay_least, node->replay_most);
    case CLI_TYPE_ACS_URL:
        return below(2) ? "https://acs.example:7547/a?b=c" : "http://192.0.2.1/acs";
    case CLI_TYPE_CPE_URL:
        return "http://192.0.2.1:7547/x";
    case CLI_TYPE_PROXY_URL:
        return "http://192.0.2.9:3128";
    case CLI_TYPE_START_TIME:
        return random_time();
    case CLI_TYPE_INTERFACE:
        return below(2) ? "Mgmt 0" : "GigabitEthernet 0/1";
    case CLI_TYPE_ADDRESS:
        return "192.0.2.7";
    case CLI_TYPE_MASK:
        return "255.255.255.0";
    case CLI_TYPE_HOSTNAME:
        return "Hostname";
    case CLI_TYPE_FILE:
        return below(2) ? "/etc/a file.pem" : "/etc/file.pem";
    case CLI_TYPE_PROVISIONING_CODE:
        return random_text(20);
    default:
        return random_text(40);
    }
}

/* One side of the comparison: everything that a command can set. */
struct device {
    struct model *model;
    struct settings *settings;
    enum model_origin origin; /* of what is set */
};

static struct device new_device(void)
{
    return (struct device){new_model(), settings_new(), MODEL_ORIGIN_LOCAL};
}

static void free_device(struct device *device)
{
    model_free(device->model);
    settings_free(device->settings);
}

static void set_setting(struct device *device, int setting, const char *value)
{
    const char *key =
        cli_grammar.settings[setting].per_interface ? (below(2) ? "Mgmt 0" : "VLAN 7") : "";

    if (value[strspn(value, " ")] != '\0' && strpbrk(value, "\n\r") == NULL)
        settings_set(device->settings, (enum cli_setting)setting, key, value);
}

/* A value that the model does not take is not set. */
static void set_target(struct device *device, enum cli_target target, int index, const char *value)
{
    struct model_transaction *transaction;
    struct cwmp_error error;

    if (target == CLI_TARGET_SETTING)
        set_setting(device, index, value);
    if (target != CLI_TARGET_ROLE || device2_schema.roles[index] == SCHEMA_NONE)
        return;
    transaction = model_begin(device->model, device->origin);
    if (model_set_role(transaction, (enum model_role)index, value, &error) == CWMP_OK)
        commit(transaction);
    else
        model_abort(transaction);
}

static void set_random(struct device *device)
{
    for (size_t i = 0; i < cli_grammar.node_count; i++) {
        const struct cli_node *node = &cli_grammar.nodes[i];
        if (node->word == NULL && below(2))
            set_target(device, node->target, node->index, random_value(node));
    }
    for (size_t i = 0; i < cli_grammar.command_count; i++) {
        const struct cli_command *command = &cli_grammar.commands[i];
        for (size_t j = 0; j < command->effects_count; j++)
            if (command->effects[j].value != NULL && below(2))
                set_target(device, command->effects[j].target, command->effects[j].index,
                           command->effects[j].value);
        for (size_t j = 0; j < command->no_effects_count; j++)
            if (command->no_effects[j].value != NULL && below(2))
                set_target(device, command->no_effects[j].target, command->no_effects[j].index,
                           command->no_effects[j].value);
    }
}

/* What a command sets together is set together, and what excludes each other is not. */
static void make_consistent(struct device *device)
{
    struct settings *settings = device->settings;

    if (settings_get(settings, SETTING_CERTIFICATE_FILE, "")[0] == '\0' ||
        settings_get(settings, SETTING_KEY_FILE, "")[0] == '\0') {
        settings_set(settings, SETTING_CERTIFICATE_FILE, "", NULL);
        settings_set(settings, SETTING_KEY_FILE, "", NULL);
    }
    const char *key = "", *next;
    while ((next = settings_next_interface(settings, key)) != NULL) {
        key = arena_strdup(arena, next); /* which is gone when something is set */
        settings_set(settings, SETTING_IP_ADDRESS, key, "192.0.2.7");
        settings_set(settings, SETTING_IP_MASK, key, "255.255.255.0");
    }
    if (settings_get(settings, SETTING_CPE_URL, "")[0] != '\0')
        settings_set(settings, SETTING_CPE_SOURCE_INTERFACE, "", NULL);
    if (settings_get(settings, SETTING_CPE_SOURCE_INTERFACE, "")[0] == '\0')
        settings_set(settings, SETTING_CPE_SOURCE_PORT, "", NULL);
}

static const char *write_out(const struct device *device, enum config_passwords passwords,
                             bool *complete)
{
    struct buf out = {0};
    const char *text;

    *complete = config_write(device->model, device->settings, passwords, NULL, &out);
    text = arena_strdup(arena, buf_text(&out));
    buf_free(&out);
    return text;
}

static void expect_same(const struct device *a, const struct device *b, const char *text)
{
    for (int role = 0; role < ROLE_COUNT; role++) {
        const char *x = model_role_string(a->model, (enum model_role)role, arena);
        const char *y = model_role_string(b->model, (enum model_role)role, arena);
        ck_assert_msg(text_equal(x, y), "%s differs: \"%s\" and \"%s\" by\n%s",
                      model_role_name((enum model_role)role), x, y, text);
    }
    ck_assert_msg(settings_equal(a->settings, b->settings), "settings differ by\n%s", text);
}

/* Makes another device out of what is written of this one. */
static void expect_read_back(const struct device *device)
{
    struct device other = new_device();
    struct config config;
    struct cwmp_error error;
    bool complete;
    const char *text = write_out(device, CONFIG_WITH_PASSWORDS, &complete);

    ck_assert_msg(complete, "%s", text);
    ck_assert_msg(config_parse("c", text, strlen(text), arena, &config, &error) == CWMP_OK,
                  "%s\n%s", error.text, text);
    ck_assert_msg(config_apply(&config, other.model, other.settings, &error) == CWMP_OK, "%s\n%s",
                  error.text, text);
    expect_same(device, &other, text);
    ck_assert_str_eq(write_out(&other, CONFIG_WITH_PASSWORDS, &complete), text);
    free_device(&other);
}

static const char *const zones[] = {"UTC", "Europe/Berlin", "America/St_Johns"};

START_TEST(it_is_read_back_to_the_same_state)
{
    setenv("TZ", zones[_i], 1);
    for (unsigned round = 0; round < 60; round++) {
        struct device device = new_device();

        arena_reset(arena);
        set_random(&device);
        make_consistent(&device);
        expect_read_back(&device);
        free_device(&device);
    }
}
END_TEST

/* ---- Histories: the shell, the ACS, restarts --------------------------------------------- */

static char folder[64];
static struct store *store;

static struct device stored_device(bool startup)
{
    struct device device = {
        .model = model_new(&(struct model_options){
            .schema = &device2_schema, .env = &fake.env, .backing = store_backing(store)}),
        .settings = setup_settings(store, startup)};
    struct cwmp_error error;

    ck_assert_int_eq(store_load_model(store, device.model, &error), CWMP_OK);
    if (!startup)
        ck_assert_int_eq(store_load_unsaved(store, device.model, &error), CWMP_OK);
    return device;
}

static void open_store(void)
{
    struct cwmp_error error;
    bool fresh;

    store = store_open(folder, NULL, &fresh, &error);
    ck_assert_msg(store != NULL, "%s", error.text);
}

static void restart(struct device *device)
{
    free_device(device);
    store_close(store);
    open_store();
    *device = stored_device(false);
}

/* One parameter or setting; every second time one of those that bound one another. */
static void change(struct device *device)
{
    static const enum model_role bounds[] = {ROLE_STUN_MINIMUM_KEEP_ALIVE_PERIOD,
                                             ROLE_STUN_MAXIMUM_KEEP_ALIVE_PERIOD};
    const struct cli_node *node = &cli_grammar.nodes[below((unsigned)cli_grammar.node_count)];
    struct cwmp_error error;

    if (below(2))
        set_target(device, CLI_TARGET_ROLE, (int)bounds[below(2)], random_number(1, 100));
    else if (node->word == NULL &&
             (node->target == CLI_TARGET_ROLE || device->origin == MODEL_ORIGIN_SHELL))
        set_target(device, node->target, node->index, random_value(node));
    make_consistent(device);
    ck_assert_int_eq(setup_keep_settings(store, device->settings, false, &error), CWMP_OK);
}

static void step(struct device *device)
{
    struct cwmp_error error;

    switch (below(8)) {
    case 0:
        restart(device);
        break;
    case 1:
        ck_assert_int_eq(store_save(store, &error), CWMP_OK);
        break;
    case 2:
    case 3:
    case 4:
        device->origin = MODEL_ORIGIN_ACS;
        change(device);
        break;
    default:
        device->origin = MODEL_ORIGIN_SHELL;
        change(device);
        break;
    }
}

START_TEST(whatever_has_happened_it_is_read_back)
{
    fake.seed = 100 + (unsigned)_i;
    folder_make(folder);
    open_store();
    struct device device = stored_device(false);
    for (unsigned i = 0; i < 100; i++) {
        arena_reset(arena);
        step(&device);
        struct device startup = stored_device(true);
        expect_read_back(&device);
        expect_read_back(&startup);
        free_device(&startup);
    }
    free_device(&device);
    store_close(store);
    folder_remove(folder);
}
END_TEST

/* What the shell has set to begin with, what the ACS sets then, and what a restart leaves. */
static const struct {
    enum model_role shells;
    const char *unsaved;
    enum model_role acss;
    const char *durable;
    const char *minimum, *maximum;
} rests[] = {
    {ROLE_STUN_MAXIMUM_KEEP_ALIVE_PERIOD, "300", ROLE_STUN_MINIMUM_KEEP_ALIVE_PERIOD, "60", "60",
     "60"}, /* fits without */
    {ROLE_STUN_MAXIMUM_KEEP_ALIVE_PERIOD, "300", ROLE_STUN_MINIMUM_KEEP_ALIVE_PERIOD, "200", "200",
     "300"},
    {ROLE_STUN_MAXIMUM_KEEP_ALIVE_PERIOD, "-1", ROLE_STUN_MINIMUM_KEEP_ALIVE_PERIOD, "200", "200",
     "-1"},
    {ROLE_STUN_MINIMUM_KEEP_ALIVE_PERIOD, "10", ROLE_STUN_MAXIMUM_KEEP_ALIVE_PERIOD, "20", "20",
     "20"},
    {ROLE_STUN_MINIMUM_KEEP_ALIVE_PERIOD, "10", ROLE_STUN_MAXIMUM_KEEP_ALIVE_PERIOD, "15", "10",
     "15"},
};

START_TEST(a_value_of_the_shells_that_the_ACSs_rests_on_is_durable)
{
    folder_make(folder);
    open_store();
    struct device device = stored_device(false);
    device.origin = MODEL_ORIGIN_SHELL;
    set_target(&device, CLI_TARGET_ROLE, (int)rests[_i].shells, rests[_i].unsaved);
    set_target(&device, CLI_TARGET_ROLE, ROLE_STUN_SERVER_PORT, "99");
    device.origin = MODEL_ORIGIN_ACS;
    set_target(&device, CLI_TARGET_ROLE, (int)rests[_i].acss, rests[_i].durable);
    restart(&device);
    ck_assert_str_eq(model_role_string(device.model, ROLE_STUN_MINIMUM_KEEP_ALIVE_PERIOD, arena),
                     rests[_i].minimum);
    ck_assert_str_eq(model_role_string(device.model, ROLE_STUN_MAXIMUM_KEEP_ALIVE_PERIOD, arena),
                     rests[_i].maximum);
    ck_assert_str_eq(model_role_string(device.model, ROLE_STUN_SERVER_PORT, arena), "3478");
    free_device(&device);
    store_close(store);
    folder_remove(folder);
}
END_TEST

/* An ACS sets both periods in one call; `other` NULL: leaves that one alone. */
static enum cwmp_fault set_periods(struct device *device, enum model_role first, const char *one,
                                   const char *other, struct model_fault **faults)
{
    enum model_role second = first == ROLE_STUN_MINIMUM_KEEP_ALIVE_PERIOD
                                 ? ROLE_STUN_MAXIMUM_KEEP_ALIVE_PERIOD
                                 : ROLE_STUN_MINIMUM_KEEP_ALIVE_PERIOD;
    struct model_transaction *transaction = model_begin(device->model, MODEL_ORIGIN_ACS);
    struct cwmp_error error;

    ck_assert_int_eq(model_set_role(transaction, first, one, &error), CWMP_OK);
    if (other != NULL)
        ck_assert_int_eq(model_set_role(transaction, second, other, &error), CWMP_OK);
    return model_commit(transaction, arena, faults, &error);
}

#define MINIMUM      ROLE_STUN_MINIMUM_KEEP_ALIVE_PERIOD
#define MAXIMUM      ROLE_STUN_MAXIMUM_KEEP_ALIVE_PERIOD
#define MAXIMUM_NAME "Device.ManagementServer.STUNMaximumKeepAlivePeriod"
#define MINIMUM_NAME "Device.ManagementServer.STUNMinimumKeepAlivePeriod"

/* R-SPV-01, R-SPV-04: what counts is the state that the call would leave. */
START_TEST(stun_periods_fit_whoever_sets_them)
{
    static const struct {
        enum model_role first;
        const char *one, *other;
        const char *at_fault[2]; /* NULL: fine */
    } cases[] = {
        {MINIMUM, "61", NULL, {MINIMUM_NAME}},
        {MAXIMUM, "19", NULL, {MAXIMUM_NAME}},
        {MAXIMUM, "0", NULL, {MAXIMUM_NAME}},
        {MINIMUM, "60", NULL, {NULL}},
        {MINIMUM, "100", "200", {NULL}},
        {MAXIMUM, "10", "5", {NULL}},
        {MAXIMUM, "20", "10", {NULL}},
        {MINIMUM, "15", "18", {NULL}},
        {MINIMUM, "18", "17", {MINIMUM_NAME, MAXIMUM_NAME}},
        {MAXIMUM, "18", "19", {MINIMUM_NAME}},
        {MAXIMUM, "-1", NULL, {NULL}},
        {MINIMUM, "4294967295", NULL, {NULL}},
        {MAXIMUM, "2147483647", NULL, {MAXIMUM_NAME}},
    };
    struct device device = new_device();

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct model_fault *fault = NULL;
        enum cwmp_fault code =
            set_periods(&device, cases[i].first, cases[i].one, cases[i].other, &fault);

        ck_assert_int_eq(code, cases[i].at_fault[0] ? CWMP_FAULT_INVALID_ARGUMENTS : CWMP_OK);
        for (size_t j = 0; j < 2 && cases[i].at_fault[j] != NULL; j++, fault = fault->next) {
            ck_assert_ptr_nonnull(fault);
            ck_assert_str_eq(fault->name, cases[i].at_fault[j]);
            ck_assert_int_eq(fault->error.code, CWMP_FAULT_INVALID_PARAMETER_VALUE);
        }
        ck_assert_ptr_null(fault);
    }
    free_device(&device);
}
END_TEST

START_TEST(stun_periods_of_the_factory_fit)
{
    struct schema schema = device2_schema;
    uint16_t roles[ROLE_COUNT];
    struct cwmp_error error = {0};

    ck_assert_int_eq(model_check_roles(&schema, &error), CWMP_OK);
    memcpy(roles, schema.roles, sizeof roles);
    schema.roles = roles;
    roles[MINIMUM] = roles[ROLE_RETRY_INTERVAL_MULTIPLIER]; /* 2000 */
    ck_assert_int_eq(model_check_roles(&schema, &error), CWMP_FAULT_INVALID_ARGUMENTS);
    ck_assert_ptr_nonnull(strstr(error.text, "the default of role stun-minimum-keep-alive-period "
                                             "is above that of role stun-maximum-keep-alive-"));
}
END_TEST

START_TEST(a_factory_new_device_has_nothing_to_say)
{
    struct device device = new_device();
    bool complete;

    ck_assert_str_eq(write_out(&device, CONFIG_WITH_PASSWORDS, &complete), "!\ncwmp\n!\n");
    free_device(&device);
}
END_TEST

static bool is_login(const void *argument, enum model_role role)
{
    (void)argument;
    return role == ROLE_ACS_USERNAME || role == ROLE_ACS_PASSWORD;
}

/* CLI reference, section 3.3: what was learned of DHCP is in no file. */
START_TEST(R_DSC_01_what_was_learned_is_not_written)
{
    const struct config_learned learned = {.is_learned = is_login};
    struct device device = new_device();
    struct buf out = {0};

    set_target(&device, CLI_TARGET_ROLE, ROLE_ACS_URL, "http://acs.example/");
    set_target(&device, CLI_TARGET_ROLE, ROLE_ACS_USERNAME, "learned-name");
    set_target(&device, CLI_TARGET_ROLE, ROLE_ACS_PASSWORD, "learned-word");
    ck_assert(config_write(device.model, device.settings, CONFIG_WITH_PASSWORDS, &learned, &out));
    ck_assert_ptr_nonnull(strstr(buf_text(&out), "  acs url http://acs.example/\n"));
    ck_assert_ptr_null(strstr(buf_text(&out), "learned"));
    ck_assert_ptr_null(strstr(buf_text(&out), "acs password"));
    buf_free(&out);
    free_device(&device);
}
END_TEST

START_TEST(R_UPL_04_passwords_stay)
{
    struct device device = new_device();
    bool complete;

    set_target(&device, CLI_TARGET_ROLE, ROLE_ACS_PASSWORD, "secret");
    ck_assert_str_eq(write_out(&device, CONFIG_WITHOUT_PASSWORDS, &complete),
                     "!\ncwmp\n  ! acs password: is set, and does not leave the device\n!\n");
    ck_assert(complete);
    free_device(&device);
}
END_TEST

static const struct {
    const char *password, *encryption, *line;
} passwords[] = {
    {"PASSWORDB", "false", "acs password PASSWORDB\n"},
    {"PASSWORDB", "true", "acs password 7 00343235376C24342B03\n"},
    {" leading", "false", "acs password 7 0044"},
    {"trailing ", "false", "acs password 7 00"},
    {"with?mark", "false", "acs password 7 00"},
    {"!bang", "false", "acs password 7 00"},
    {"0 zero", "false", "acs password 7 00"},
    {"7", "false", "acs password 7 00"},
    {"70", "false", "acs password 70\n"},
    {"\xC3\xA4", "false", "acs password 7 00"},
};

/* CLI reference 3.3 and 4.3. */
START_TEST(a_password_is_written_so_that_it_is_read_back)
{
    struct device device = new_device(), other = new_device();
    struct config config;
    struct cwmp_error error;
    bool complete;

    set_target(&device, CLI_TARGET_ROLE, ROLE_ACS_PASSWORD, passwords[_i].password);
    settings_set(device.settings, SETTING_PASSWORD_ENCRYPTION, "", passwords[_i].encryption);
    const char *text = write_out(&device, CONFIG_WITH_PASSWORDS, &complete);
    ck_assert_msg(strstr(text, passwords[_i].line) != NULL, "%s", text);
    ck_assert_int_eq(config_parse("c", text, strlen(text), arena, &config, &error), CWMP_OK);
    ck_assert_int_eq(config_apply(&config, other.model, other.settings, &error), CWMP_OK);
    expect_same(&device, &other, text);
    free_device(&device);
    free_device(&other);
}
END_TEST

START_TEST(what_the_syntax_cannot_say_is_told)
{
    struct device device = new_device();
    struct config config;
    struct cwmp_error error;
    bool complete;

    settings_set(device.settings, SETTING_CA_FILE, "", "/a\nacs url http://x/");
    const char *text = write_out(&device, CONFIG_WITH_PASSWORDS, &complete);
    ck_assert(!complete);
    ck_assert_int_eq(config_parse("c", text, strlen(text), arena, &config, &error), CWMP_OK);
    ck_assert_ptr_null(strstr(text, "http://x/"));
    free_device(&device);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("cli_config_write");
    TCase *tcase = tcase_create("write");

    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_loop_test(tcase, it_is_read_back_to_the_same_state, 0, sizeof zones / sizeof *zones);
    tcase_add_loop_test(tcase, whatever_has_happened_it_is_read_back, 0, 4);
    tcase_add_loop_test(tcase, a_value_of_the_shells_that_the_ACSs_rests_on_is_durable, 0,
                        sizeof rests / sizeof *rests);
    tcase_add_test(tcase, stun_periods_fit_whoever_sets_them);
    tcase_add_test(tcase, stun_periods_of_the_factory_fit);
    tcase_add_test(tcase, a_factory_new_device_has_nothing_to_say);
    tcase_add_test(tcase, R_DSC_01_what_was_learned_is_not_written);
    tcase_add_test(tcase, R_UPL_04_passwords_stay);
    tcase_add_loop_test(tcase, a_password_is_written_so_that_it_is_read_back, 0,
                        sizeof passwords / sizeof *passwords);
    tcase_add_test(tcase, what_the_syntax_cannot_say_is_told);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
