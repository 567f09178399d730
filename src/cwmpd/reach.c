/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/reach.h"

#include "base/mem.h"
#include "base/text.h"
#include "cwmpd/addressing.h"
#include "device/addresses.h"
#include "device/diagnostics/ping_order.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The usual ping of a switch's shell. */
#define PING_SIZE       100
#define PING_TIMEOUT_MS 2000
#define PING_COUNT      5

#define MANAGEMENT_PORT "Mgmt 0"

struct reach {
    struct reach_options options;
    const struct interface_names *names;
    struct settings *settings; /* that are in force */
    struct addressing *addressing;
    struct listener *listener; /* NULL: not started */
    char source[IFNAMSIZ];     /* the link of `cpe source`; "" */
    struct cli_ping_operations ping;
    struct interface_name told; /* by reach_interface() */
};

static const char *get(const struct reach *reach, enum cli_setting setting)
{
    return settings_get(reach->settings, setting, "");
}

/* ---- Addresses -------------------------------------------------------------------------- */

static enum cwmp_fault set_addresses(struct reach *reach, struct cwmp_error *error)
{
    const struct settings *settings = reach->settings;
    struct addressing_interface *wanted = NULL;
    size_t count = 0;
    enum cwmp_fault fault;

    for (const char *key = ""; (key = settings_next_interface(settings, key)) != NULL;) {
        wanted = mem_realloc(wanted, (count + 1) * sizeof *wanted);
        wanted[count++] = (struct addressing_interface){
            .name = key,
            .address = settings_get(settings, SETTING_IP_ADDRESS, key),
            .mask = settings_get(settings, SETTING_IP_MASK, key),
            .gateway = settings_get(settings, SETTING_GATEWAY, key)};
    }
    fault = addressing_set(reach->addressing, wanted, count, error);
    free(wanted);
    return fault;
}

static bool same_interfaces(const struct settings *a, const struct settings *b)
{
    static const enum cli_setting each[] = {SETTING_IP_ADDRESS, SETTING_IP_MASK, SETTING_GATEWAY};
    const char *one = "", *other = "";

    for (;;) {
        one = settings_next_interface(a, one);
        other = settings_next_interface(b, other);
        if (one == NULL || other == NULL)
            return one == other;
        if (!text_equal(one, other))
            return false;
        for (size_t i = 0; i < sizeof each / sizeof *each; i++)
            if (!text_equal(settings_get(a, each[i], one), settings_get(b, each[i], one)))
                return false;
    }
}

/* ---- Connection requests ---------------------------------------------------------------- */

static bool same_place(const struct settings *a, const struct settings *b)
{
    static const enum cli_setting each[] = {SETTING_CPE_URL, SETTING_CPE_SOURCE_INTERFACE,
                                            SETTING_CPE_SOURCE_PORT};

    for (size_t i = 0; i < sizeof each / sizeof *each; i++)
        if (!text_equal(settings_get(a, each[i], ""), settings_get(b, each[i], "")))
            return false;
    return true;
}

static void read_source(struct reach *reach)
{
    const char *name = get(reach, SETTING_CPE_SOURCE_INTERFACE);

    reach->source[0] = '\0';
    if (name[0] != '\0' && !interfaces_link(reach->names, name, reach->source))
        log_warning(reach->options.log, "cpe source: no link of this device is called %s", name);
}

struct listener_place reach_place(const struct reach *reach)
{
    return (struct listener_place){
        .url = get(reach, SETTING_CPE_URL),
        .link = reach->source,
        .port = (uint16_t)strtoul(get(reach, SETTING_CPE_SOURCE_PORT), NULL, 10)};
}

static void warn(const struct reach *reach, struct buf *warning, const char *sentence)
{
    if (warning != NULL)
        buf_printf(warning, "%% Warning: %s\n", sentence);
    else
        log_warning(reach->options.log, "%s", sentence);
}

static void move_listener(struct reach *reach, struct buf *warning)
{
    const char *name = get(reach, SETTING_CPE_SOURCE_INTERFACE);
    struct listener_place place;
    struct cwmp_error error;
    char address[INET_ADDRSTRLEN], sentence[160];

    place = reach_place(reach);
    if (listener_move(reach->listener, &place, &error) != CWMP_OK)
        warn(reach, warning, error.text);
    else if (listener_problem(reach->listener)[0] != '\0' && warning != NULL)
        warn(reach, warning, listener_problem(reach->listener));
    if (reach->source[0] == '\0' || addresses_primary(reach->source, address))
        return;
    snprintf(sentence, sizeof sentence,
             "interface %s has no IP address; the CPE URL will be generated when it gets one.",
             name);
    warn(reach, warning, sentence);
}

const char *reach_interface(struct reach *reach, size_t index, const char **link)
{
    unsigned last = 0;

    for (size_t i = 0; i <= index; i++)
        if (!interfaces_next(&last, reach->told.link))
            return NULL;
    interfaces_name(reach->names, reach->told.link, reach->told.name);
    *link = reach->told.link;
    return reach->told.name;
}

/* ---- Pings ------------------------------------------------------------------------------ */

struct ping_in_shell {
    struct ping_order *order;
    struct cli_ping_request request;
};

static void counted(void *argument, bool answered)
{
    const struct ping_in_shell *ping = argument;

    ping->request.counted(ping->request.argument, answered);
}

static const char *reason_of(enum diagnostic_outcome outcome)
{
    switch (outcome) {
    case DIAGNOSTIC_COMPLETE:
        return NULL;
    case DIAGNOSTIC_CANNOT_RESOLVE:
        return "it is no address, and no server knows a host of that name";
    case DIAGNOSTIC_NO_ROUTE:
        return "there is no route to it";
    default:
        return "this device could not send";
    }
}

static void tell_result(struct cli_ping_result *to, const struct ping_result *from)
{
    *to = (struct cli_ping_result){.sent = from->succeeded + from->failed,
                                   .received = from->succeeded,
                                   .minimum_us = from->minimum_us,
                                   .average_us = from->average_us,
                                   .maximum_us = from->maximum_us};
}

static void ended(void *argument, enum diagnostic_outcome outcome, const struct ping_result *from)
{
    const struct ping_in_shell *ping = argument;
    struct cli_ping_result result;

    tell_result(&result, from);
    result.failure = reason_of(outcome);
    ping->request.ended(ping->request.argument, &result);
}

static void *start_ping(void *argument, const struct cli_ping_request *request,
                        struct cwmp_error *error)
{
    struct reach *reach = argument;
    struct ping_in_shell *ping;
    struct ping_order_options options = {.settings = {.repetitions = PING_COUNT,
                                                      .timeout_ms = PING_TIMEOUT_MS,
                                                      .size = PING_SIZE,
                                                      .is_whole = true},
                                         .counted = counted,
                                         .ended = ended};
    struct diagnostic_target *target = &options.settings.target;

    if (request->over_management_port &&
        (!interfaces_link(reach->names, MANAGEMENT_PORT, target->link) ||
         if_nametoindex(target->link) == 0)) {
        cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "Interface %s does not exist.",
                  MANAGEMENT_PORT);
        return NULL;
    }
    if (strlen(request->host) >= sizeof target->host) {
        cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "The name of the host is too long.");
        return NULL;
    }
    ping = mem_alloc(sizeof *ping);
    ping->request = *request;
    memcpy(target->host, request->host, strlen(request->host) + 1);
    options.argument = ping;
    ping->order = ping_order_new(device_diagnostics(reach->options.device), &options);
    return ping;
}

static void stop_ping(void *started, struct cli_ping_result *result)
{
    struct ping_in_shell *ping = started;

    tell_result(result, ping_order_result(ping->order));
    ping_order_free(ping->order);
    free(ping);
}

/* ---- All of it -------------------------------------------------------------------------- */

void reach_apply(struct reach *reach, const struct settings *settings, struct buf *warning)
{
    bool readdresses = !same_interfaces(reach->settings, settings);
    bool moves = !same_place(reach->settings, settings);
    struct settings *copy = settings_copy(settings);
    struct cwmp_error error;

    settings_free(reach->settings);
    reach->settings = copy;
    read_source(reach);
    if (reach->listener == NULL)
        return;
    if (readdresses && set_addresses(reach, &error) != CWMP_OK && warning != NULL)
        warn(reach, warning, error.text);
    if (moves)
        move_listener(reach, warning);
}

void reach_network_changed(struct reach *reach)
{
    addressing_network_changed(reach->addressing);
    listener_network_changed(reach->listener);
}

void reach_start(struct reach *reach, struct listener *listener)
{
    struct cwmp_error error;

    reach->listener = listener;
    set_addresses(reach, &error); /* it has logged what there is to say */
}

struct reach *reach_new(const struct reach_options *options)
{
    struct reach *reach = mem_alloc(sizeof *reach);

    reach->options = *options;
    reach->names = device_interfaces(options->device);
    reach->settings = settings_copy(options->settings);
    reach->addressing =
        addressing_new(&(struct addressing_options){.log = options->log,
                                                    .store = options->store,
                                                    .names = reach->names,
                                                    .privilege = options->privilege});
    reach->ping = (struct cli_ping_operations){.count = PING_COUNT,
                                               .size = PING_SIZE,
                                               .timeout_s = PING_TIMEOUT_MS / 1000,
                                               .argument = reach,
                                               .start = start_ping,
                                               .stop = stop_ping};
    read_source(reach);
    return reach;
}

void reach_free(struct reach *reach)
{
    if (!reach)
        return;
    addressing_free(reach->addressing);
    settings_free(reach->settings);
    free(reach);
}

const struct cli_ping_operations *reach_ping(const struct reach *reach)
{
    return &reach->ping;
}
