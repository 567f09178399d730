/* SPDX-License-Identifier: Apache-2.0 */
/* What is written of a configuration is read back to the same state. */
#include "base/text.h"
#include "cli/config_write.h"
#include "device2/schema.h"
#include "support/fake_env.h"
#include "support/unit.h"

#include <stdlib.h>
#include <string.h>

static struct fake_env fake;
static struct arena *arena;

static const enum model_role roles[] = {ROLE_ENABLE_CWMP,
                                        ROLE_ACS_URL,
                                        ROLE_ACS_USERNAME,
                                        ROLE_ACS_PASSWORD,
                                        ROLE_CONNECTION_REQUEST_USERNAME,
                                        ROLE_CONNECTION_REQUEST_PASSWORD,
                                        ROLE_PERIODIC_INFORM_ENABLE,
                                        ROLE_PERIODIC_INFORM_INTERVAL,
                                        ROLE_PERIODIC_INFORM_TIME,
                                        ROLE_CPE_TIMEOUT,
                                        ROLE_DOWNLOAD_ENABLE,
                                        ROLE_UPLOAD_ENABLE};

static const struct config_transport no_transport = {.ca_file = "",
                                                     .crl_file = "",
                                                     .certificate_file = "",
                                                     .key_file = "",
                                                     .proxy = "",
                                                     .proxy_username = "",
                                                     .proxy_password = "",
                                                     .cpe_url = ""};

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

static void set(struct model_transaction *transaction, enum model_role role, const char *text)
{
    struct cwmp_error error;

    ck_assert_msg(model_set_role(transaction, role, text, &error) == CWMP_OK, "%s", error.text);
}

static void commit(struct model_transaction *transaction)
{
    struct cwmp_error error;

    ck_assert_msg(model_commit(transaction, arena, NULL, &error) == CWMP_OK, "%s", error.text);
}

static unsigned below(unsigned bound)
{
    return (unsigned)env_random_below(&fake.env, bound);
}

/* Up to `longest` characters that a word (from '!') or a password (from ' ') can have. */
static const char *random_text(char first, unsigned longest)
{
    unsigned length = below(longest + 1);
    char *text = arena_alloc(arena, length + 1);

    for (unsigned i = 0; i < length; i++)
        text[i] = (char)(first + (char)below((unsigned)('~' - first + 1)));
    return text;
}

static const char *random_boolean(void)
{
    return below(2) ? "true" : "false";
}

static void set_random(struct model *model)
{
    struct model_transaction *transaction = model_begin(model, MODEL_ORIGIN_LOCAL);
    bool informs = below(2) != 0;

    set(transaction, ROLE_ENABLE_CWMP, random_boolean());
    set(transaction, ROLE_ACS_URL, below(3) ? "https://acs.example:7547/a?b=c" : "");
    set(transaction, ROLE_ACS_USERNAME, random_text('!', 200));
    set(transaction, ROLE_ACS_PASSWORD, random_text(' ', 126));
    set(transaction, ROLE_CONNECTION_REQUEST_USERNAME, random_text('!', 8));
    set(transaction, ROLE_CONNECTION_REQUEST_PASSWORD, random_text(' ', 4));
    set(transaction, ROLE_PERIODIC_INFORM_ENABLE, informs ? "true" : "false");
    if (informs) { /* the syntax has no interval and no start for what is off */
        set(transaction, ROLE_PERIODIC_INFORM_INTERVAL,
            below(2) ? "600" : arena_printf(arena, "%u", 1 + below(1000000)));
        if (below(2))
            set(transaction, ROLE_PERIODIC_INFORM_TIME,
                arena_printf(arena, "%04u-%02u-%02uT%02u:%02u:%02uZ", 1972 + below(130),
                             1 + below(12), 1 + below(28), 6 + below(12), below(60), below(60)));
    }
    set(transaction, ROLE_CPE_TIMEOUT, below(2) ? "30" : "100");
    set(transaction, ROLE_DOWNLOAD_ENABLE, random_boolean());
    set(transaction, ROLE_UPLOAD_ENABLE, random_boolean());
    commit(transaction);
}

static struct config_transport random_transport(void)
{
    bool certificate = below(2) != 0, proxy = below(2) != 0;

    return (struct config_transport){.ca_file = below(2) ? "/etc/ca file.pem" : "",
                                     .crl_file = below(2) ? "/etc/crl.pem" : "",
                                     .certificate_file = certificate ? "/etc/a cert.pem" : "",
                                     .key_file = certificate ? "/etc/key.pem" : "",
                                     .basic_over_http = below(2) != 0,
                                     .proxy = proxy ? "http://192.0.2.9:3128" : "",
                                     .proxy_username = proxy ? "us?r" : "",
                                     .proxy_password = proxy ? random_text(' ', 9) : "",
                                     .cpe_url = below(2) ? "http://192.0.2.1:7547/x" : ""};
}

static const char *write_out(struct model *model, const struct config_transport *transport,
                             bool passwords, bool *complete)
{
    struct buf out = {0};
    const char *text;

    *complete = config_write(model, transport, passwords, &out);
    text = arena_strdup(arena, buf_text(&out));
    buf_free(&out);
    return text;
}

static void expect_same(struct model *a, struct model *b, const char *text)
{
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
        ck_assert_msg(text_equal(model_role_string(a, roles[i], arena),
                                 model_role_string(b, roles[i], arena)),
                      "%s differs: \"%s\" and \"%s\" by\n%s", model_role_name(roles[i]),
                      model_role_string(a, roles[i], arena), model_role_string(b, roles[i], arena),
                      text);
}

static const char *const zones[] = {"UTC", "Europe/Berlin", "America/St_Johns"};

START_TEST(it_is_read_back_to_the_same_state)
{
    setenv("TZ", zones[_i], 1);
    for (unsigned round = 0; round < 300; round++) {
        struct model *model = new_model(), *other = new_model();
        struct config_transport transport;
        struct config config;
        struct cwmp_error error;
        bool complete;

        arena_reset(arena);
        transport = random_transport();
        set_random(model);
        const char *text = write_out(model, &transport, true, &complete);
        ck_assert_msg(complete, "%s", text);
        ck_assert_msg(config_parse("c", text, strlen(text), arena, &config, &error) == CWMP_OK,
                      "%s\n%s", error.text, text);
        ck_assert_msg(config_apply(&config, other, &error) == CWMP_OK, "%s\n%s", error.text, text);
        expect_same(model, other, text);
        ck_assert_str_eq(config.transport.ca_file, transport.ca_file);
        ck_assert_str_eq(config.transport.crl_file, transport.crl_file);
        ck_assert_str_eq(config.transport.certificate_file, transport.certificate_file);
        ck_assert_str_eq(config.transport.key_file, transport.key_file);
        ck_assert_int_eq(config.transport.basic_over_http, transport.basic_over_http);
        ck_assert_str_eq(config.transport.proxy, transport.proxy);
        ck_assert_str_eq(config.transport.proxy_username, transport.proxy_username);
        ck_assert_str_eq(config.transport.proxy_password, transport.proxy_password);
        ck_assert_str_eq(config.transport.cpe_url, transport.cpe_url);
        ck_assert_str_eq(write_out(other, &transport, true, &complete), text);
        model_free(model);
        model_free(other);
    }
}
END_TEST

START_TEST(a_factory_new_device_has_nothing_to_say)
{
    struct model *model = new_model();
    struct config_transport transport = no_transport;
    bool complete;

    ck_assert_str_eq(write_out(model, &transport, true, &complete), "!\ncwmp\n!\n");
    model_free(model);
}
END_TEST

START_TEST(R_UPL_04_passwords_stay)
{
    struct model *model = new_model();
    struct model_transaction *transaction = model_begin(model, MODEL_ORIGIN_LOCAL);
    struct config_transport transport = no_transport;
    bool complete;

    set(transaction, ROLE_ACS_PASSWORD, "secret");
    commit(transaction);
    ck_assert_str_eq(write_out(model, &transport, false, &complete),
                     "!\ncwmp\n  ! acs password: is set, and does not leave the device\n!\n");
    ck_assert(complete);
    model_free(model);
}
END_TEST

START_TEST(what_the_syntax_cannot_say_is_told)
{
    struct model *model = new_model();
    struct model_transaction *transaction = model_begin(model, MODEL_ORIGIN_LOCAL);
    struct config_transport transport = no_transport;
    struct config config;
    struct cwmp_error error;
    bool complete;

    transport.ca_file = "/a\nacs url http://x/";
    set(transaction, ROLE_ACS_USERNAME, "two words");
    set(transaction, ROLE_ACS_PASSWORD, "\xC3\xA4");
    commit(transaction);
    const char *text = write_out(model, &transport, true, &complete);
    ck_assert(!complete);
    ck_assert_int_eq(config_parse("c", text, strlen(text), arena, &config, &error), CWMP_OK);
    ck_assert_ptr_null(strstr(text, "http://x/"));
    model_free(model);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("cli_config_write");
    TCase *tcase = tcase_create("write");

    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_loop_test(tcase, it_is_read_back_to_the_same_state, 0, sizeof zones / sizeof *zones);
    tcase_add_test(tcase, a_factory_new_device_has_nothing_to_say);
    tcase_add_test(tcase, R_UPL_04_passwords_stay);
    tcase_add_test(tcase, what_the_syntax_cannot_say_is_told);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
