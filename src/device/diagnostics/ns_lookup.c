/* SPDX-License-Identifier: Apache-2.0 */
#include "device/diagnostics/ns_lookup.h"

#include "base/mem.h"
#include "device/diagnostics/names.h"
#include "device/diagnostics/target.h"
#include "device/resolver.h"

#include <arpa/nameser.h>
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FLAG_AUTHORITATIVE 0x04 /* in the third byte of an answer */

struct ns_lookup_run {
    struct ns_lookup *lookup;
    struct target *target; /* finds the server's address */
    char servers[RESOLVER_SERVERS][INET6_ADDRSTRLEN + IFNAMSIZ];
    size_t server_count, server; /* the one being asked */
    struct names *names;
    int type; /* of the records asked for */
    int64_t asked_us;
};

static void ask(struct ns_lookup_run *run);

/* ---- An answer ----------------------------------------------------------------------- */

static void add_addresses(struct ns_lookup_answer *answer, const struct hostent *host)
{
    if (host->h_name != NULL)
        snprintf(answer->name, sizeof answer->name, "%s", host->h_name);
    for (size_t i = 0;
         host->h_addr_list[i] != NULL && answer->address_count < NS_LOOKUP_ADDRESSES_MAX; i++)
        inet_ntop(host->h_addrtype, host->h_addr_list[i],
                  answer->addresses[answer->address_count++], INET6_ADDRSTRLEN);
}

static void take_records(struct ns_lookup_answer *answer, int type, const uint8_t *bytes,
                         size_t length)
{
    struct hostent *host = NULL;
    int status = type == ns_t_a ? ares_parse_a_reply(bytes, (int)length, &host, NULL, NULL)
                                : ares_parse_aaaa_reply(bytes, (int)length, &host, NULL, NULL);

    if (status == ARES_SUCCESS && host != NULL)
        add_addresses(answer, host);
    if (host != NULL)
        ares_free_hostent(host);
}

static enum ns_lookup_status failure(int status)
{
    switch (status) {
    case ARES_ENOTFOUND:
    case ARES_ENODATA:
    case ARES_SUCCESS: /* and nothing in it */
        return NS_LOOKUP_NOT_RESOLVED;
    case ARES_ETIMEOUT:
        return NS_LOOKUP_TIMEOUT;
    case ARES_ECONNREFUSED:
        return NS_LOOKUP_SERVER_NOT_AVAILABLE;
    default:
        return NS_LOOKUP_OTHER;
    }
}

static void next_repetition(struct ns_lookup_run *run)
{
    struct ns_lookup *lookup = run->lookup;

    if (lookup->answer_count == lookup->settings.repetitions) {
        diagnostic_end(&lookup->base, DIAGNOSTIC_COMPLETE, "%s", "");
        return;
    }
    lookup->answer_count++;
    run->server = 0;
    ask(run);
}

static bool is_unanswered(enum ns_lookup_status status)
{
    return status == NS_LOOKUP_TIMEOUT || status == NS_LOOKUP_SERVER_NOT_AVAILABLE;
}

static void query(struct ns_lookup_run *run, int type);

static void answered(void *argument, int status, const uint8_t *bytes, size_t length)
{
    struct ns_lookup_run *run = argument;
    struct ns_lookup *lookup = run->lookup;
    struct ns_lookup_answer *answer = &lookup->answers[lookup->answer_count - 1];
    size_t before = answer->address_count;

    if (status == ARES_SUCCESS && length > 2) {
        answer->authoritative = (bytes[2] & FLAG_AUTHORITATIVE) != 0;
        take_records(answer, run->type, bytes, length);
    }
    if (before == 0 && (answer->address_count > 0 || run->type == ns_t_a)) {
        int64_t elapsed = diagnostic_clock_us() - run->asked_us;

        answer->us = elapsed < 1 ? 1 : elapsed > UINT32_MAX ? UINT32_MAX : (uint32_t)elapsed;
        answer->status = answer->address_count > 0 ? NS_LOOKUP_SUCCESS : failure(status);
    }
    if (run->type == ns_t_a && !is_unanswered(answer->status)) {
        query(run, ns_t_aaaa);
        return;
    }
    if (is_unanswered(answer->status)) {
        answer->us = 0;
        if (run->server + 1 < run->server_count) {
            run->server++;
            ask(run);
            return;
        }
    }
    lookup->succeeded += answer->status == NS_LOOKUP_SUCCESS ? 1 : 0;
    next_repetition(run);
}

/* ---- A question ---------------------------------------------------------------------- */

static void query(struct ns_lookup_run *run, int type)
{
    run->type = type;
    names_query(run->names, run->lookup->settings.target.host, type, answered, run);
}

static void ask(struct ns_lookup_run *run)
{
    struct ns_lookup *lookup = run->lookup;
    struct ns_lookup_answer *answer = &lookup->answers[lookup->answer_count - 1];

    names_free(run->names);
    run->names = names_new(&(struct names_options){.loop = diagnostic_loop(&lookup->base),
                                                   .timeout_ms = lookup->settings.timeout_ms,
                                                   .tries = 1,
                                                   .server = run->servers[run->server],
                                                   .link = lookup->settings.target.link});
    if (run->names == NULL) {
        diagnostic_end(&lookup->base, DIAGNOSTIC_INTERNAL, "no resolver for server %s",
                       run->servers[run->server]);
        return;
    }
    snprintf(answer->server, sizeof answer->server, "%.*s", INET6_ADDRSTRLEN - 1,
             run->servers[run->server]);
    answer->server[strcspn(answer->server, "%")] = '\0';
    run->asked_us = diagnostic_clock_us();
    query(run, ns_t_a);
}

/* ---- Begin and end ------------------------------------------------------------------- */

static void found_server(void *argument, enum diagnostic_outcome outcome,
                         const struct target_found *found)
{
    struct ns_lookup_run *run = argument;

    (void)outcome;
    if (found == NULL) {
        diagnostic_end(&run->lookup->base, DIAGNOSTIC_SERVER_NOT_RESOLVED, "server '%s'",
                       run->lookup->settings.server);
        return;
    }
    target_format_address((const struct sockaddr *)&found->remote, run->servers[0]);
    run->server_count = 1;
    next_repetition(run);
}

static void take_own_servers(struct ns_lookup_run *run)
{
    struct resolver resolver = {0};

    resolver_read(&resolver);
    for (size_t i = 0; i < resolver.count; i++)
        snprintf(run->servers[run->server_count++], sizeof run->servers[0], "%s%s%s",
                 resolver.servers[i].text, resolver.servers[i].link[0] != '\0' ? "%" : "",
                 resolver.servers[i].link);
}

static void forget(struct diagnostic *diagnostic)
{
    struct ns_lookup *lookup = (struct ns_lookup *)diagnostic;

    free(lookup->answers);
    lookup->answers = NULL;
    lookup->answer_count = lookup->succeeded = 0;
}

static void start(struct diagnostic *diagnostic)
{
    struct ns_lookup *lookup = (struct ns_lookup *)diagnostic;
    struct ns_lookup_run *run = mem_alloc(sizeof *run);
    struct diagnostic_target server = lookup->settings.target;

    forget(diagnostic);
    lookup->answers = mem_calloc(lookup->settings.repetitions, sizeof *lookup->answers);
    lookup->run = run;
    run->lookup = lookup;
    if (lookup->settings.server[0] != '\0') {
        memcpy(server.host, lookup->settings.server, sizeof server.host);
        run->target = target_find(diagnostic, &server, found_server, run);
        return;
    }
    take_own_servers(run);
    if (run->server_count == 0)
        diagnostic_end(diagnostic, DIAGNOSTIC_SERVER_NOT_RESOLVED, "the system has no server");
    else
        next_repetition(run);
}

static void stop(struct diagnostic *diagnostic)
{
    struct ns_lookup *lookup = (struct ns_lookup *)diagnostic;
    struct ns_lookup_run *run = lookup->run;

    lookup->run = NULL;
    target_free(run->target);
    names_free(run->names);
    free(run);
}

const struct diagnostic_operations ns_lookup_operations = {
    .name = "name look-up", .start = start, .stop = stop, .forget = forget};
