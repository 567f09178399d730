/* SPDX-License-Identifier: Apache-2.0 */
/* What becomes of what DHCP says: precedence, renewals, the search for an ACS that is gone. */
#include "device2/schema.h"
#include "discovery/discovery.h"
#include "support/fake_env.h"
#include "support/folder.h"
#include "support/unit.h"

#include <arpa/inet.h>
#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* As a client's hook would report them. */
#define URL_A   "010c687474703a2f2f612f616161" /* 43: http://a/aaa */
#define URL_B   "010c687474703a2f2f622f626262" /* 43: http://b/bbb */
#define URL_TLS "010c68747470733a2f2f732f7373" /* 43: https://s/ss */
#define SIX_B   "00000de90001000c687474703a2f2f622f626262"
/* 43: http://a/aaa user pass */
#define TRIPLE "0116687474703a2f2f612f61616120757365722070617373"
/* Provisioning code "code", 17 s, 3000. */
#define VALUES                                                                                     \
    "0204636f6465030231370404"                                                                     \
    "33303030"

#define MS "Device.ManagementServer."

static char folder[64], notes[128];
static struct fake_env fake;
static struct log silent;
static uv_loop_t loop;
static struct store *store;
static struct model *model;
static struct discovery *discovery;
static struct arena *arena;
static unsigned asked; /* sockets that were wanted */
static struct discovery_source asked_on;
static bool answers; /* there is a server, whose answers come to this port */
static struct sockaddr_in asked_from;
static char warned[256]; /* the last warning */

static void hear(void *argument, enum log_level level, const char *line)
{
    (void)argument;
    if (level == LOG_LEVEL_WARNING)
        snprintf(warned, sizeof warned, "%s", line);
}

static int open_socket(void *argument, const struct discovery_source *source,
                       const uint8_t address[16])
{
    socklen_t length = sizeof asked_from;
    int descriptor;

    (void)argument, (void)address;
    asked++;
    asked_on = *source;
    errno = EPERM;
    if (!answers)
        return -1;
    descriptor = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    asked_from =
        (struct sockaddr_in){.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    ck_assert_int_eq(bind(descriptor, (struct sockaddr *)&asked_from, length), 0);
    ck_assert_int_eq(getsockname(descriptor, (struct sockaddr *)&asked_from, &length), 0);
    return descriptor;
}

static void changed(void *argument, const struct model_change *change)
{
    (void)argument;
    discovery_model_changed(discovery, change);
}

static void begin(void)
{
    struct cwmp_error error;
    bool fresh;

    store = store_open(folder, &silent, &fresh, &error);
    ck_assert_msg(store != NULL, "%s", error.text);
    model = model_new(&(struct model_options){.schema = &device2_schema,
                                              .backing = store_backing(store),
                                              .env = &fake.env,
                                              .log = &silent});
    ck_assert_int_eq(store_load_model(store, model, &error), CWMP_OK);
    discovery = discovery_new(&(struct discovery_options){.loop = &loop,
                                                          .env = &fake.env,
                                                          .log = &silent,
                                                          .model = model,
                                                          .store = store,
                                                          .notes_folder = notes,
                                                          .opener = {.open = open_socket}});
    model_set_observer(model, changed, NULL);
}

static void end(void)
{
    model_set_observer(model, NULL, NULL);
    discovery_free(discovery);
    uv_run(&loop, UV_RUN_DEFAULT);
    model_free(model);
    store_close(store);
}

static void setup(void)
{
    silent = (struct log){.level = LOG_LEVEL_DEBUG, .sink = hear};
    fake_env_init(&fake);
    folder_make(folder);
    snprintf(notes, sizeof notes, "%s/notes", folder);
    uv_loop_init(&loop);
    arena = arena_new();
    asked = 0;
    answers = false;
    warned[0] = '\0';
    begin();
}

static void teardown(void)
{
    end();
    ck_assert_int_eq(uv_loop_close(&loop), 0);
    arena_free(arena);
    folder_remove(folder);
}

/* What is due now is done; what waits for time goes on waiting. */
static void settle(void)
{
    for (unsigned i = 0; i < 3; i++)
        uv_run(&loop, UV_RUN_NOWAIT);
}

/* The fake clock goes on, and the room looks at it, as it does every few seconds. */
static void pass(uint64_t ms)
{
    fake_env_pass(&fake, ms);
    discovery_model_changed(discovery, &(struct model_change){.role = ROLE_ACS_DEFAULT_URL,
                                                              .origin = MODEL_ORIGIN_DEVICE});
    settle();
}

static void report(const char *line)
{
    struct cwmp_error error;

    ck_assert_msg(discovery_report(discovery, line, &error) == CWMP_OK, "%s", error.text);
    settle();
}

static enum cwmp_fault try_set(enum model_origin origin, const char *name, const char *text)
{
    struct model_transaction *transaction = model_begin(model, origin);
    struct cwmp_error error;
    enum cwmp_fault fault = model_set(transaction, name, MODEL_TYPE_UNSTATED, text, &error);

    if (fault == CWMP_OK)
        fault = model_commit(transaction, arena, NULL, &error);
    else
        model_abort(transaction);
    settle();
    return fault;
}

static void set(enum model_origin origin, const char *name, const char *text)
{
    ck_assert_int_eq(try_set(origin, name, text), CWMP_OK);
}

static void expect(const char *url, enum discovery_origin origin)
{
    ck_assert_str_eq(model_role_string(model, ROLE_ACS_URL, arena), url);
    ck_assert_int_eq(discovery_origin(discovery), origin);
}

static void expect_values(const char *code, unsigned wait, unsigned multiplier)
{
    ck_assert_str_eq(model_role_string(model, ROLE_PROVISIONING_CODE, arena), code);
    ck_assert_uint_eq(model_role_unsigned(model, ROLE_RETRY_MINIMUM_WAIT_INTERVAL, 0), wait);
    ck_assert_uint_eq(model_role_unsigned(model, ROLE_RETRY_INTERVAL_MULTIPLIER, 0), multiplier);
}

static void expect_login(const char *username, const char *password)
{
    ck_assert_str_eq(model_role_string(model, ROLE_ACS_USERNAME, arena), username);
    ck_assert_str_eq(model_role_string(model, ROLE_ACS_PASSWORD, arena), password);
}

/* ---- Where the URL comes from ------------------------------------------------------------ */

START_TEST(R_DSC_01_first_offer_is_taken)
{
    discovery_start(discovery);
    settle();
    expect("", DISCOVERY_ORIGIN_NONE);
    report("4 eth0 43 " URL_A VALUES);
    expect("http://a/aaa", DISCOVERY_ORIGIN_DHCP);
    expect_values("code", 17, 3000);
    ck_assert(discovery_has_set(discovery, ROLE_ACS_URL, false));
    ck_assert(discovery_has_set(discovery, ROLE_PROVISIONING_CODE, false));
    ck_assert(!discovery_has_set(discovery, ROLE_ACS_USERNAME, false));
    ck_assert(!discovery_has_set(discovery, ROLE_ENABLE_CWMP, false));
}
END_TEST

START_TEST(R_DSC_12_renewals)
{
    discovery_start(discovery);
    report("4 eth0 43 " URL_A);
    report("4 eth0 43 " URL_A);
    expect("http://a/aaa", DISCOVERY_ORIGIN_DHCP);
    report("4 eth0"); /* the option is gone: the URL stays */
    expect("http://a/aaa", DISCOVERY_ORIGIN_DHCP);
    report("4 eth0 43 " URL_B);
    expect("http://b/bbb", DISCOVERY_ORIGIN_DHCP);
}
END_TEST

/* What the option said before it vanished is what `no acs url` goes back to. */
START_TEST(R_DSC_12_an_option_that_vanished)
{
    discovery_start(discovery);
    report("4 eth0 43 " URL_A);
    report("4 eth0");
    set(MODEL_ORIGIN_SHELL, MS "URL", "http://mine/");
    set(MODEL_ORIGIN_SHELL, MS "URL", "");
    expect("http://a/aaa", DISCOVERY_ORIGIN_DHCP);
}
END_TEST

/* The same ACS with other values; such of another server's, without an ACS, count for nothing. */
START_TEST(R_DSC_06_R_DSC_12_values_of_a_renewal)
{
    discovery_start(discovery);
    report("4 eth0 43 " URL_A);
    expect_values("", 5, 2000);
    report("4 eth0 43 " URL_A VALUES);
    expect_values("code", 17, 3000);
    report("4 eth0 43 " URL_A "0202"
           "6e77");
    expect_values("nw", 17, 3000);
    end();
    begin();
    discovery_start(discovery);
    report("4 eth1 43 " VALUES);
    expect_values("nw", 17, 3000);
    report("4 eth0 43 " VALUES);
    expect_values("code", 17, 3000);
}
END_TEST

/* Two servers that contradict each other make no ACS change with every lease. */
START_TEST(another_interface_does_not_take_it_over)
{
    discovery_start(discovery);
    report("4 eth0 43 " URL_A);
    report("4 eth1 43 " URL_B);
    report("6 eth0 17 " SIX_B);
    expect("http://a/aaa", DISCOVERY_ORIGIN_DHCP);
    report("4 eth0 43 " URL_B);
    expect("http://b/bbb", DISCOVERY_ORIGIN_DHCP);
}
END_TEST

START_TEST(R_DSC_15_https_before_http)
{
    report("4 eth0 43 " URL_A);
    report("4 eth1 43 " URL_TLS);
    report("6 eth0 17 " SIX_B);
    discovery_start(discovery);
    settle();
    expect("https://s/ss", DISCOVERY_ORIGIN_DHCP);
}
END_TEST

/* Of equals the one that was there first; of more than are kept the oldest goes. */
START_TEST(offers_of_many_sources)
{
    char line[64];

    report("4 eth0 43 " URL_B);
    for (unsigned i = 1; i < 15; i++) {
        snprintf(line, sizeof line, "4 eth%u 43 " URL_A, i);
        report(line);
    }
    report("4 eth15 43 " URL_TLS);
    if (_i == 1)
        set(MODEL_ORIGIN_LOCAL, MS "X_CWMPD_AcsDhcpInterface", "eth0");
    else
        report("4 eth16 43 " URL_A);
    discovery_start(discovery);
    settle();
    expect(_i == 1 ? "http://b/bbb" : "https://s/ss", DISCOVERY_ORIGIN_DHCP);
}
END_TEST

START_TEST(the_first_of_equals)
{
    report("4 eth0 43 " URL_A);
    report("4 eth1 43 " URL_B);
    discovery_start(discovery);
    settle();
    expect("http://a/aaa", DISCOVERY_ORIGIN_DHCP);
}
END_TEST

START_TEST(R_DSC_15_a_downgrade_is_logged)
{
    discovery_start(discovery);
    report("4 eth0 43 " URL_TLS);
    ck_assert_str_eq(warned, "");
    report("4 eth0 43 " URL_B);
    ck_assert_ptr_nonnull(strstr(warned, "without TLS"));
}
END_TEST

START_TEST(R_DSC_12_configuration_wins)
{
    set(MODEL_ORIGIN_LOCAL, MS "URL", "http://mine/");
    discovery_start(discovery);
    report("4 eth0 43 " URL_A VALUES);
    expect("http://mine/", DISCOVERY_ORIGIN_CONFIG);
    expect_values("code", 17, 3000); /* nobody has set these */
    set(MODEL_ORIGIN_SHELL, MS "URL", "");
    expect("http://a/aaa", DISCOVERY_ORIGIN_DHCP);
}
END_TEST

START_TEST(R_DSC_13_what_the_acs_sets_wins)
{
    discovery_start(discovery);
    report("4 eth0 43 " URL_A);
    set(MODEL_ORIGIN_ACS, MS "URL", "http://theirs/");
    expect("http://theirs/", DISCOVERY_ORIGIN_ACS);
    report("4 eth0 43 " URL_B VALUES);
    expect("http://theirs/", DISCOVERY_ORIGIN_ACS);
    expect_values("", 5, 2000);
    set(MODEL_ORIGIN_LOCAL, MS "URL", ""); /* `no acs url` */
    expect("http://b/bbb", DISCOVERY_ORIGIN_DHCP);
}
END_TEST

START_TEST(the_switch)
{
    set(MODEL_ORIGIN_LOCAL, MS "X_CWMPD_AcsUrlFromDhcp", "false");
    discovery_start(discovery);
    report("4 eth0 43 " URL_A VALUES);
    expect("", DISCOVERY_ORIGIN_NONE);
    expect_values("", 5, 2000);
    set(MODEL_ORIGIN_LOCAL, MS "X_CWMPD_AcsUrlFromDhcp", "true");
    expect("http://a/aaa", DISCOVERY_ORIGIN_DHCP);
}
END_TEST

START_TEST(R_DSC_15_one_interface_only)
{
    set(MODEL_ORIGIN_LOCAL, MS "X_CWMPD_AcsDhcpInterface", "wan0");
    ck_assert_int_ne(try_set(MODEL_ORIGIN_LOCAL, MS "X_CWMPD_AcsDhcpInterface", "a/b"), CWMP_OK);
    discovery_start(discovery);
    report("4 lan0 43 " URL_A VALUES);
    expect("", DISCOVERY_ORIGIN_NONE);
    expect_values("", 5, 2000);
    report("4 wan0 43 " URL_B);
    expect("http://b/bbb", DISCOVERY_ORIGIN_DHCP);
}
END_TEST

START_TEST(default_acs_when_dhcp_has_none)
{
    set(MODEL_ORIGIN_LOCAL, MS "X_CWMPD_DefaultAcsUrl", "http://factory/");
    set(MODEL_ORIGIN_LOCAL, MS "X_CWMPD_DefaultAcsUsername", "cpe");
    set(MODEL_ORIGIN_LOCAL, MS "X_CWMPD_DefaultAcsPassword", "word");
    ck_assert_int_ne(try_set(MODEL_ORIGIN_LOCAL, MS "X_CWMPD_DefaultAcsUrl", "ftp://x/"), CWMP_OK);
    discovery_start(discovery);
    settle();
    pass(DISCOVERY_DEFAULT_MS - 1);
    expect("", DISCOVERY_ORIGIN_NONE);
    pass(1);
    expect("http://factory/", DISCOVERY_ORIGIN_DEFAULT);
    ck_assert(discovery_has_set(discovery, ROLE_ACS_URL, false));
    expect_login("cpe", "word");
    report("4 eth0 43 " URL_A); /* DHCP before the default, which keeps its login for itself */
    expect("http://a/aaa", DISCOVERY_ORIGIN_DHCP);
    expect_login("", "");
}
END_TEST

START_TEST(default_acs_at_once_without_dhcp)
{
    set(MODEL_ORIGIN_LOCAL, MS "X_CWMPD_DefaultAcsUrl", "http://factory/");
    set(MODEL_ORIGIN_LOCAL, MS "X_CWMPD_AcsUrlFromDhcp", "false");
    discovery_start(discovery);
    settle();
    expect("http://factory/", DISCOVERY_ORIGIN_DEFAULT);
    set(MODEL_ORIGIN_LOCAL, MS "X_CWMPD_DefaultAcsUrl", "http://other/");
    expect("http://other/", DISCOVERY_ORIGIN_DEFAULT);
    set(MODEL_ORIGIN_LOCAL, MS "URL", "http://mine/");
    expect("http://mine/", DISCOVERY_ORIGIN_CONFIG);
}
END_TEST

/* ---- Values ------------------------------------------------------------------------------ */

START_TEST(R_RTY_09_values_that_somebody_has_set_stay)
{
    set(MODEL_ORIGIN_ACS, "Device.DeviceInfo.ProvisioningCode", "theirs");
    set(MODEL_ORIGIN_LOCAL, MS "CWMPRetryMinimumWaitInterval", "9");
    discovery_start(discovery);
    report("4 eth0 43 " URL_A VALUES);
    expect_values("theirs", 9, 3000);
    set(MODEL_ORIGIN_ACS, MS "CWMPRetryIntervalMultiplier", "1234");
    report("4 eth0 43 " URL_A VALUES);
    expect_values("theirs", 9, 1234);
    ck_assert(!discovery_has_set(discovery, ROLE_RETRY_INTERVAL_MULTIPLIER, false));
}
END_TEST

START_TEST(login_of_an_offer)
{
    discovery_start(discovery);
    report("4 eth0 43 " TRIPLE);
    expect("http://a/aaa", DISCOVERY_ORIGIN_DHCP);
    expect_login("user", "pass");
    report("4 eth0 43 " URL_B);
    expect("http://b/bbb", DISCOVERY_ORIGIN_DHCP);
    expect_login("", "");
}
END_TEST

START_TEST(login_of_the_operator)
{
    set(MODEL_ORIGIN_LOCAL, MS "Username", "mine");
    set(MODEL_ORIGIN_LOCAL, MS "Password", "secret");
    discovery_start(discovery);
    report("4 eth0 43 " TRIPLE);
    expect("http://a/aaa", DISCOVERY_ORIGIN_DHCP);
    expect_login("mine", "secret");
    report("4 eth0 43 " URL_B);
    expect_login("mine", "secret");
}
END_TEST

/* ---- What lasts -------------------------------------------------------------------------- */

START_TEST(origin_lasts_over_a_restart)
{
    discovery_start(discovery);
    report("4 eth0 43 " URL_A VALUES);
    end();
    begin();
    expect("http://a/aaa", DISCOVERY_ORIGIN_DHCP);
    ck_assert(discovery_has_set(discovery, ROLE_PROVISIONING_CODE, false));
    discovery_start(discovery);
    report("4 eth1 43 " URL_B);
    expect("http://a/aaa", DISCOVERY_ORIGIN_DHCP);
    report("4 eth0 43 " URL_B);
    expect("http://b/bbb", DISCOVERY_ORIGIN_DHCP);
    set(MODEL_ORIGIN_ACS, MS "URL", "http://theirs/");
    end();
    begin();
    expect("http://theirs/", DISCOVERY_ORIGIN_ACS);
}
END_TEST

/* What the shell has not saved is lost with its origin. */
START_TEST(origin_of_an_unsaved_url)
{
    discovery_start(discovery);
    report("4 eth0 43 " URL_A);
    set(MODEL_ORIGIN_SHELL, MS "URL", "http://mine/");
    expect("http://mine/", DISCOVERY_ORIGIN_CONFIG);
    ck_assert(!discovery_has_set(discovery, ROLE_ACS_URL, false));
    ck_assert(discovery_has_set(discovery, ROLE_ACS_URL, true));
    end();
    begin();
    expect("http://a/aaa", DISCOVERY_ORIGIN_DHCP);
}
END_TEST

START_TEST(R_DSC_14_factory_reset)
{
    struct cwmp_error error;

    discovery_start(discovery);
    report("4 eth0 43 " URL_A VALUES);
    set(MODEL_ORIGIN_ACS, MS "URL", "http://theirs/");
    model_set_observer(model, NULL, NULL);
    ck_assert_int_eq(store_factory_reset(store, &error), CWMP_OK);
    end();
    begin();
    expect("", DISCOVERY_ORIGIN_NONE);
    discovery_start(discovery);
    report("4 eth0 43 " URL_B);
    expect("http://b/bbb", DISCOVERY_ORIGIN_DHCP);
}
END_TEST

static void write_note(const char *name, const char *text)
{
    char path[256];
    FILE *file;

    mkdir(notes, 0755);
    snprintf(path, sizeof path, "%s/%s", notes, name);
    file = fopen(path, "w");
    ck_assert_ptr_nonnull(file);
    fputs(text, file);
    fclose(file);
}

START_TEST(notes_of_hooks_that_ran_before)
{
    write_note("6.eth1", "nonsense\n");
    write_note("4.eth0", "4 eth0 43 " URL_A VALUES "\n");
    write_note(".tmp", "4 eth9 43 " URL_TLS "\n");
    discovery_start(discovery);
    settle();
    expect("http://a/aaa", DISCOVERY_ORIGIN_DHCP);
}
END_TEST

/* ---- An ACS out of reach ----------------------------------------------------------------- */

START_TEST(T_130_R_DSC_10_R_DSC_11_after_300_seconds)
{
    discovery_start(discovery);
    report("4 eth0 43 " URL_A);
    discovery_session_ended(discovery, false);
    settle();
    pass(DISCOVERY_UNREACHABLE_MS - 1);
    discovery_session_ended(discovery, false);
    settle();
    report("6 eth1 17 " SIX_B);
    expect("http://a/aaa", DISCOVERY_ORIGIN_DHCP);
    pass(1);
    expect("http://a/aaa", DISCOVERY_ORIGIN_DHCP); /* only what is said from now on counts */
    report("6 eth1 17 " SIX_B);
    expect("http://b/bbb", DISCOVERY_ORIGIN_DHCP);
    report("4 eth0 43 " URL_A); /* the source in use is another one now */
    expect("http://b/bbb", DISCOVERY_ORIGIN_DHCP);
}
END_TEST

START_TEST(R_DSC_11_a_connection_begins_the_time_anew)
{
    discovery_start(discovery);
    report("4 eth0 43 " URL_A);
    discovery_session_ended(discovery, false);
    pass(DISCOVERY_UNREACHABLE_MS - 1);
    discovery_session_ended(discovery, true);
    discovery_session_ended(discovery, false);
    pass(DISCOVERY_UNREACHABLE_MS - 1);
    report("4 eth1 43 " URL_B);
    expect("http://a/aaa", DISCOVERY_ORIGIN_DHCP);
}
END_TEST

/* Also when the URL has been changed by other means since. */
START_TEST(R_DSC_10_after_the_acs_has_set_another_one)
{
    discovery_start(discovery);
    report("4 eth0 43 " URL_A);
    set(MODEL_ORIGIN_ACS, MS "URL", "http://theirs/");
    discovery_session_ended(discovery, false);
    pass(DISCOVERY_UNREACHABLE_MS);
    report("4 eth0 43 " URL_A);
    expect("http://a/aaa", DISCOVERY_ORIGIN_DHCP);
}
END_TEST

START_TEST(R_DSC_10_not_when_dhcp_never_was_the_way)
{
    set(MODEL_ORIGIN_LOCAL, MS "URL", "http://mine/");
    discovery_start(discovery);
    discovery_session_ended(discovery, false);
    pass(DISCOVERY_UNREACHABLE_MS * 2);
    report("4 eth0 43 " URL_A);
    expect("http://mine/", DISCOVERY_ORIGIN_CONFIG);
}
END_TEST

START_TEST(R_DSC_11_the_same_acs_again)
{
    discovery_start(discovery);
    report("4 eth0 43 " URL_A);
    discovery_session_ended(discovery, false);
    pass(DISCOVERY_UNREACHABLE_MS);
    report("4 eth0 43 " URL_A);
    report("4 eth1 43 " URL_B); /* the search is over */
    expect("http://a/aaa", DISCOVERY_ORIGIN_DHCP);
}
END_TEST

/* The operator has looked after it: nothing is taken then that comes late. */
START_TEST(R_DSC_13_a_url_that_is_set_ends_the_search)
{
    discovery_start(discovery);
    report("4 eth0 43 " URL_A);
    discovery_session_ended(discovery, false);
    pass(DISCOVERY_UNREACHABLE_MS);
    set(_i == 0 ? MODEL_ORIGIN_LOCAL : MODEL_ORIGIN_ACS, MS "URL", "http://mine/");
    report("4 eth0 43 " URL_B);
    expect("http://mine/", _i == 0 ? DISCOVERY_ORIGIN_CONFIG : DISCOVERY_ORIGIN_ACS);
}
END_TEST

/* Without DHCP there is no search, and nothing that came meanwhile counts in a later one. */
START_TEST(no_search_while_switched_off)
{
    discovery_start(discovery);
    report("4 eth0 43 " URL_A);
    set(MODEL_ORIGIN_LOCAL, MS "X_CWMPD_AcsUrlFromDhcp", "false");
    discovery_session_ended(discovery, false);
    pass(DISCOVERY_UNREACHABLE_MS);
    report("4 eth1 43 " URL_B);
    set(MODEL_ORIGIN_LOCAL, MS "X_CWMPD_AcsUrlFromDhcp", "true");
    expect("http://a/aaa", DISCOVERY_ORIGIN_DHCP);
    report("4 eth1 43 " URL_B);
    expect("http://b/bbb", DISCOVERY_ORIGIN_DHCP);
}
END_TEST

/* The time comes by itself, whatever else happens. */
START_TEST(R_DSC_11_the_search_is_waited_for)
{
    discovery_start(discovery);
    report("4 eth0 43 " URL_A);
    ck_assert(!uv_loop_alive(&loop));
    discovery_session_ended(discovery, false);
    settle();
    ck_assert(uv_loop_alive(&loop));
}
END_TEST

/* ---- Asking ------------------------------------------------------------------------------ */

static void wait_until_asked(unsigned times)
{
    uint64_t limit = uv_hrtime() + 10ULL * 1000 * 1000 * 1000;

    while (asked < times && uv_hrtime() < limit)
        uv_run(&loop, UV_RUN_ONCE);
    ck_assert_uint_ge(asked, times);
}

/* Loopback has an IPv4 address and no link-local one, so only DHCPv4 gets as far as a socket. */
START_TEST(R_DSC_10_asks_where_the_url_came_from)
{
    discovery_start(discovery);
    report("4 lo 43 " URL_A);
    ck_assert_uint_eq(asked, 0);
    discovery_session_ended(discovery, false);
    pass(DISCOVERY_UNREACHABLE_MS);
    wait_until_asked(1);
    ck_assert_int_eq(asked_on.family, AF_INET);
    ck_assert_str_eq(asked_on.interface, "lo");
}
END_TEST

START_TEST(asks_on_the_configured_interface)
{
    set(MODEL_ORIGIN_LOCAL, MS "X_CWMPD_AcsDhcpInterface", "lo");
    discovery_start(discovery);
    wait_until_asked(1);
    ck_assert_str_eq(asked_on.interface, "lo");
    set(MODEL_ORIGIN_LOCAL, MS "X_CWMPD_AcsUrlFromDhcp", "false");
    pass(DISCOVERY_DEFAULT_MS);
    ck_assert(!uv_loop_alive(&loop)); /* neither asks nor waits for anything */
}
END_TEST

/* With a URL of the operator's or the ACS's there is nothing to ask. */
START_TEST(asks_nobody_with_a_url_of_the_operator_or_the_acs)
{
    set(_i == 0 ? MODEL_ORIGIN_LOCAL : MODEL_ORIGIN_ACS, MS "URL", "http://mine/");
    set(MODEL_ORIGIN_LOCAL, MS "X_CWMPD_AcsDhcpInterface", "lo");
    discovery_start(discovery);
    settle();
    ck_assert(!uv_loop_alive(&loop));
    ck_assert_uint_eq(asked, 0);
}
END_TEST

/* So that a query begins at once, and its number is known: 0, or a number that is no remainder of
 * 1000. */
static void zero(void *argument, void *bytes, size_t length)
{
    static const uint64_t number = 1000ULL << 40;

    (void)argument;
    memset(bytes, 0, length);
    if (length == sizeof number)
        memcpy(bytes, &number, length);
}

/* DHCPACK to what was asked last, with these options: loopback has an address of six zeroes. */
static void acknowledge(const char *options, size_t length)
{
    uint8_t message[400] = {2, 1, 6};
    int descriptor = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);

    memcpy(message + 236, "\x63\x82\x53\x63\x35\x01\x05", 7);
    memcpy(message + 243, options, length);
    message[243 + length] = 255;
    ck_assert_int_eq(sendto(descriptor, message, sizeof message, 0,
                            (const struct sockaddr *)&asked_from, sizeof asked_from),
                     sizeof message);
    close(descriptor);
    settle();
}

#define ACKNOWLEDGE(options) acknowledge(options, sizeof(options) - 1)

/* Once more after a day; on another interface, and on the same one anew, at once. */
START_TEST(R_DSC_12_an_answer_is_good_for_a_day)
{
    fake.env.random = zero;
    answers = true;
    set(MODEL_ORIGIN_LOCAL, MS "X_CWMPD_AcsDhcpInterface", "lo");
    discovery_start(discovery);
    settle();
    ck_assert_uint_eq(asked, 1);
    ACKNOWLEDGE("\x2b\x0e\x01\x0chttp://a/aaa");
    expect("http://a/aaa", DISCOVERY_ORIGIN_DHCP);
    pass(86400000 - 1);
    ck_assert_uint_eq(asked, 1);
    pass(1);
    settle();
    ck_assert_uint_eq(asked, 2);
    ACKNOWLEDGE("\x2b\x0e\x01\x0chttp://b/bbb");
    expect("http://b/bbb", DISCOVERY_ORIGIN_DHCP);
    set(MODEL_ORIGIN_LOCAL, MS "X_CWMPD_AcsDhcpInterface", "");
    set(MODEL_ORIGIN_LOCAL, MS "X_CWMPD_AcsDhcpInterface", "lo");
    settle();
    ck_assert_uint_eq(asked, 3);
}
END_TEST

/* An answer that names none, in a search, is no reason to wait for a day. */
START_TEST(R_DSC_11_a_search_goes_on_without_an_acs)
{
    fake.env.random = zero;
    answers = true;
    discovery_start(discovery);
    report("4 lo 43 " URL_A);
    discovery_session_ended(discovery, false);
    pass(DISCOVERY_UNREACHABLE_MS);
    settle();
    ck_assert_uint_eq(asked, 1);
    ACKNOWLEDGE("");
    ck_assert(uv_loop_alive(&loop)); /* the next time is waited for */
    pass(DISCOVERY_UNREACHABLE_MS - 1);
    ck_assert_uint_eq(asked, 1);
    pass(1);
    settle();
    ck_assert_uint_eq(asked, 2);
    ACKNOWLEDGE("\x2b\x0e\x01\x0chttp://b/bbb");
    expect("http://b/bbb", DISCOVERY_ORIGIN_DHCP);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("discovery_decisions");
    TCase *all = tcase_create("decisions");

    tcase_add_checked_fixture(all, setup, teardown);
    tcase_set_timeout(all, 60);
    tcase_add_test(all, R_DSC_01_first_offer_is_taken);
    tcase_add_test(all, R_DSC_12_renewals);
    tcase_add_test(all, another_interface_does_not_take_it_over);
    tcase_add_test(all, R_DSC_15_https_before_http);
    tcase_add_test(all, R_DSC_12_an_option_that_vanished);
    tcase_add_test(all, R_DSC_06_R_DSC_12_values_of_a_renewal);
    tcase_add_loop_test(all, offers_of_many_sources, 0, 2);
    tcase_add_test(all, the_first_of_equals);
    tcase_add_test(all, R_DSC_15_a_downgrade_is_logged);
    tcase_add_test(all, R_DSC_12_configuration_wins);
    tcase_add_test(all, R_DSC_13_what_the_acs_sets_wins);
    tcase_add_test(all, the_switch);
    tcase_add_test(all, R_DSC_15_one_interface_only);
    tcase_add_test(all, default_acs_when_dhcp_has_none);
    tcase_add_test(all, default_acs_at_once_without_dhcp);
    tcase_add_test(all, R_RTY_09_values_that_somebody_has_set_stay);
    tcase_add_test(all, login_of_an_offer);
    tcase_add_test(all, login_of_the_operator);
    tcase_add_test(all, origin_lasts_over_a_restart);
    tcase_add_test(all, origin_of_an_unsaved_url);
    tcase_add_test(all, R_DSC_14_factory_reset);
    tcase_add_test(all, notes_of_hooks_that_ran_before);
    tcase_add_test(all, T_130_R_DSC_10_R_DSC_11_after_300_seconds);
    tcase_add_test(all, R_DSC_11_a_connection_begins_the_time_anew);
    tcase_add_test(all, R_DSC_10_after_the_acs_has_set_another_one);
    tcase_add_test(all, R_DSC_10_not_when_dhcp_never_was_the_way);
    tcase_add_test(all, R_DSC_11_the_same_acs_again);
    tcase_add_loop_test(all, R_DSC_13_a_url_that_is_set_ends_the_search, 0, 2);
    tcase_add_test(all, no_search_while_switched_off);
    tcase_add_test(all, R_DSC_11_the_search_is_waited_for);
    tcase_add_test(all, R_DSC_10_asks_where_the_url_came_from);
    tcase_add_test(all, asks_on_the_configured_interface);
    tcase_add_loop_test(all, asks_nobody_with_a_url_of_the_operator_or_the_acs, 0, 2);
    tcase_add_test(all, R_DSC_12_an_answer_is_good_for_a_day);
    tcase_add_test(all, R_DSC_11_a_search_goes_on_without_an_acs);
    suite_add_tcase(suite, all);
    return unit_run(suite);
}
