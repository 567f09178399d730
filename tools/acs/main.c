/* SPDX-License-Identifier: Apache-2.0 */
/*
 * cwmp-acs: the bundled ACS as a program. Its first line of output is its URL; after it comes the
 * transcript. A script file holds the scripts of the sessions, in order, with lines `---` between
 * them. A line `wake` in a session's script sends the CPE a connection request when that session
 * is over, a line `wake-udp` one by UDP and copies of it, to the address that the CPE told last,
 * from --udp-source where that is given. With --console it goes on with what is typed: each line is
 * one step of a script, done in a session that a connection request brings.
 */
#include "acs/acs.h"
#include "acs/replay.h"

#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"

#include <curl/curl.h>
#include <errno.h>
#include <getopt.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

struct options {
    struct acs_config config;
    const char *script;
    const char *replay;
    const char *wake_username;
    const char *wake_password;
    const char *udp_source;
    unsigned sessions; /* to end after; 0 is never */
    unsigned timeout_s;
    bool console;
};

enum wake_kind { WAKE_NOT, WAKE_HTTP, WAKE_UDP };

/* What follows each session of the script. */
struct plan {
    enum wake_kind *wake;
    unsigned sessions;
};

static const char usage[] =
    "Usage: cwmp-acs [OPTION]...\n"
    "A small ACS for tests: prints its URL, then what happens.\n"
    "\n"
    "  --address A --port N        where to listen (127.0.0.1, a free port)\n"
    "  --host NAME                 host part of the URL it prints\n"
    "  --tls-cert F --tls-key F    HTTPS; --tls-client-ca F asks for client certificates\n"
    "  --auth none|basic|digest|digest-sess|digest-sha256|digest-no-qop\n"
    "  --user U --password P       what the CPE has to know\n"
    "  --script FILE               what to do in each session: a step a line, such as\n"
    "                                GetParameterValues Device.DeviceInfo.\n"
    "                                SetParameterValues NAME=VALUE:TYPE... key=KEY\n"
    "                              --- begins the next session (docs/acs.md has all steps)\n"
    "  --wake-user U --wake-password P  for connection requests\n"
    "  --udp-source A:P            where those by UDP come from, as NAT wants it (CAP_NET_RAW)\n"
    "  --console                   after the script, a line typed is a step of a new session\n"
    "  --files DIR                 files for GET and PUT\n"
    "  --record DIR                one file per message\n"
    "  --replay DIR                answers as in a recording of cwmpd --record and prints what "
    "the\n"
    "                              CPE says otherwise; exit code 1 when there is any such thing\n"
    "  --sessions N                ends after N sessions, with exit code 0 if all went well\n"
    "  --timeout S                 gives up when the next session does not come (60)\n"
    "  --help                      show this and exit\n";

static int fail_usage(const char *what, const char *which)
{
    fprintf(stderr, "cwmp-acs: %s%s\nTry 'cwmp-acs --help' for more information.\n", what, which);
    return 2;
}

static bool parse_auth(const char *name, enum acs_auth *auth)
{
    static const char *const names[] = {
        [ACS_AUTH_NONE] = "none",
        [ACS_AUTH_BASIC] = "basic",
        [ACS_AUTH_DIGEST] = "digest",
        [ACS_AUTH_DIGEST_MD5_SESS] = "digest-sess",
        [ACS_AUTH_DIGEST_SHA256] = "digest-sha256",
        [ACS_AUTH_DIGEST_NO_QOP] = "digest-no-qop",
    };

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        if (text_equal(name, names[i])) {
            *auth = (enum acs_auth)i;
            return true;
        }
    }
    return false;
}

static bool parse_unsigned(const char *text, unsigned limit, unsigned *number)
{
    uint64_t value = 0;

    if (!text_to_uint64(text, &value) || value > limit)
        return false;
    *number = (unsigned)value;
    return true;
}

/* Takes one option; false when its argument is not right. */
static bool take_option(struct options *options, int option, const char *argument)
{
    struct acs_config *config = &options->config;

    switch (option) {
    case 'a':
        config->address = argument;
        return true;
    case 'p':
        return parse_unsigned(argument, 65535, &config->port);
    case 'h':
        config->host = argument;
        return true;
    case 'c':
        config->tls_certificate = argument;
        return true;
    case 'k':
        config->tls_key = argument;
        return true;
    case 'C':
        config->tls_client_ca = argument;
        return true;
    case 'A':
        return parse_auth(argument, &config->auth);
    case 'u':
        config->username = argument;
        return true;
    case 'P':
        config->password = argument;
        return true;
    case 's':
        options->script = argument;
        return true;
    case 'r':
        config->record = argument;
        return true;
    case 'F':
        config->files = argument;
        return true;
    case 'R':
        options->replay = argument;
        config->transcript = NULL; /* only what differs */
        return true;
    case 'w':
        options->wake_username = argument;
        return true;
    case 'W':
        options->wake_password = argument;
        return true;
    case 'U':
        options->udp_source = argument;
        return true;
    case 'i':
        options->console = true;
        return true;
    case 'n':
        return parse_unsigned(argument, UINT_MAX, &options->sessions);
    default:
        return parse_unsigned(argument, UINT_MAX / 1000, &options->timeout_s);
    }
}

static int read_options(int argc, char **argv, struct options *options)
{
    static const struct option names[] = {{"address", required_argument, NULL, 'a'},
                                          {"port", required_argument, NULL, 'p'},
                                          {"host", required_argument, NULL, 'h'},
                                          {"tls-cert", required_argument, NULL, 'c'},
                                          {"tls-key", required_argument, NULL, 'k'},
                                          {"tls-client-ca", required_argument, NULL, 'C'},
                                          {"auth", required_argument, NULL, 'A'},
                                          {"user", required_argument, NULL, 'u'},
                                          {"password", required_argument, NULL, 'P'},
                                          {"script", required_argument, NULL, 's'},
                                          {"record", required_argument, NULL, 'r'},
                                          {"files", required_argument, NULL, 'F'},
                                          {"replay", required_argument, NULL, 'R'},
                                          {"wake-user", required_argument, NULL, 'w'},
                                          {"wake-password", required_argument, NULL, 'W'},
                                          {"udp-source", required_argument, NULL, 'U'},
                                          {"console", no_argument, NULL, 'i'},
                                          {"sessions", required_argument, NULL, 'n'},
                                          {"timeout", required_argument, NULL, 't'},
                                          {"help", no_argument, NULL, 'H'},
                                          {NULL, 0, NULL, 0}};
    int index = 0;

    for (int got = 0; (got = getopt_long(argc, argv, "", names, &index)) != -1;) {
        if (got == 'H') {
            fputs(usage, stdout);
            exit(EXIT_SUCCESS);
        }
        if (got == '?')
            return fail_usage("", "unknown option, or its argument is missing");
        if (!take_option(options, got, optarg))
            return fail_usage("bad argument of --", names[index].name);
    }
    if (optind < argc)
        return fail_usage("unexpected argument ", argv[optind]);
    if ((options->config.tls_certificate == NULL) != (options->config.tls_key == NULL))
        return fail_usage("", "--tls-cert and --tls-key go together");
    return 0;
}

/* Empty lines take the place of the `lines` so far, so that those that follow keep their numbers.
 */
static bool queue_script(struct acs *acs, struct buf *script, const char *file, unsigned lines)
{
    char error[256];

    if (!acs_queue_session(acs, buf_text(script), error, sizeof(error))) {
        fprintf(stderr, "cwmp-acs: %s, %s\n", file, error);
        return false;
    }
    buf_clear(script);
    while (lines-- > 0)
        buf_putc(script, '\n');
    return true;
}

static void plan_session(struct plan *plan)
{
    plan->wake = mem_realloc(plan->wake, (plan->sessions + 1) * sizeof(*plan->wake));
    plan->wake[plan->sessions++] = WAKE_NOT;
}

/* Queues the sessions of a script file and notes its connection requests. */
static bool read_script(struct acs *acs, const char *path, struct plan *plan)
{
    FILE *file = fopen(path, "r");
    struct buf script = {0};
    char *line = NULL;
    size_t capacity = 0;
    unsigned number = 0;
    bool ok = true;

    if (file == NULL) {
        fprintf(stderr, "cwmp-acs: %s: %s\n", path, strerror(errno));
        return false;
    }
    plan_session(plan);
    while (ok && getline(&line, &capacity, file) != -1) {
        number++;
        if (text_starts_with(line, "---")) {
            ok = queue_script(acs, &script, path, number);
            plan_session(plan);
            continue;
        }

        const enum wake_kind kind = text_equal(line, "wake\n")       ? WAKE_HTTP
                                    : text_equal(line, "wake-udp\n") ? WAKE_UDP
                                                                     : WAKE_NOT;
        if (kind != WAKE_NOT)
            plan->wake[plan->sessions - 1] = kind;
        buf_puts(&script, kind != WAKE_NOT ? "\n" : line);
    }
    ok = ok && queue_script(acs, &script, path, number);
    free(line);
    buf_free(&script);
    fclose(file);
    return ok;
}

/* Sends a connection request to the URL of that session's Inform and waits for what it brings. */
static bool wake(struct acs *acs, unsigned session, const struct options *options)
{
    const struct acs_exchange *inform = acs_find(acs, session, "Inform", 1);
    char *url = acs_exchange_text(inform, "//ParameterValueStruct[contains(Name, "
                                          "'ManagementServer.ConnectionRequestURL')]/Value");
    struct acs_wake request = {
        .url = url, .username = options->wake_username, .password = options->wake_password};
    struct acs_wake_result result;
    uint64_t start = acs_now_ms();

    bool answered = acs_connection_request(&request, &result);
    printf("          connection request to %s: ", url);
    if (answered)
        printf("%u responses, the last one %ld\n", result.responses, result.status);
    else
        printf("%s\n", result.error);
    fflush(stdout);
    bool accepted = answered && (result.status == 200 || result.status == 204);
    bool came = accepted && acs_wait_session_start(acs, session + 1, options->timeout_s * 1000);
    if (came)
        printf("          its Inform came %llu ms after the connection request\n",
               (unsigned long long)(acs_now_ms() - start));
    fflush(stdout);
    free(url);
    return came;
}

/* The same by UDP. Datagrams get lost, and copies do no harm: one after the other until the session
 * begins. */
static bool wake_by_udp(struct acs *acs, unsigned session, const struct options *options)
{
    char *address = acs_udp_address(acs), error[256] = "no address was told";
    struct acs_udp_wake request = {.address = address,
                                   .username = options->wake_username,
                                   .password = options->wake_password,
                                   .ts = (uint64_t)time(NULL),
                                   .id = session,
                                   .source = options->udp_source};
    bool came = false, sent = true;

    for (unsigned i = 0; sent && !came && i < options->timeout_s * 2; i++) {
        sent = address != NULL && acs_udp_connection_request(&request, error, sizeof(error));
        came = sent && acs_wait_session_start(acs, session + 1, 500);
    }
    printf("          UDP connection request to %s: %s\n", address != NULL ? address : "nowhere",
           came   ? "its Inform came"
           : sent ? "nothing came of it"
                  : error);
    fflush(stdout);
    free(address);
    return came;
}

static bool wake_as_planned(struct acs *acs, const struct plan *plan, unsigned session,
                            const struct options *options)
{
    enum wake_kind kind = session <= plan->sessions ? plan->wake[session - 1] : WAKE_NOT;

    if (kind == WAKE_UDP)
        return wake_by_udp(acs, session, options);
    return kind == WAKE_NOT || wake(acs, session, options);
}

/* The session has ended and its connection is closed. */
static bool wait_session(struct acs *acs, unsigned session, unsigned timeout_ms)
{
    return acs_wait_session_start(acs, session, timeout_ms) &&
           acs_wait_session_end(acs, session, timeout_ms) &&
           acs_wait_connections_closed(acs, 1, timeout_ms);
}

/* Each line is a session's script; an empty one only brings the session. */
static void converse(struct acs *acs, const struct options *options)
{
    char *line = NULL;
    size_t capacity = 0;
    char error[256];

    while (getline(&line, &capacity, stdin) != -1) {
        unsigned last = acs_session_count(acs);
        if (last == 0)
            printf("no CPE has called yet\n");
        else if (!acs_queue_session(acs, line, error, sizeof(error)))
            printf("%s\n", error);
        else if (wake(acs, last, options))
            wait_session(acs, last + 1, options->timeout_s * 1000);
        fflush(stdout);
    }
    free(line);
}

static int serve(struct acs *acs, const struct plan *plan, const struct options *options)
{
    unsigned timeout_ms = options->sessions > 0 ? options->timeout_s * 1000 : UINT_MAX;
    unsigned last = options->console ? plan->sessions : options->sessions;

    for (unsigned session = 1; (last == 0 && !options->console) || session <= last; session++) {
        if (!wait_session(acs, session, timeout_ms)) {
            fprintf(stderr, "cwmp-acs: session %u did not come to an end in %u s\n", session,
                    options->timeout_s);
            return 1;
        }
        if (options->sessions > 0 && acs_session_state(acs, session) != ACS_SESSION_DONE) {
            fprintf(stderr, "cwmp-acs: session %u failed\n", session);
            return 1;
        }
        if (!wake_as_planned(acs, plan, session, options))
            return 1;
    }
    if (options->console) {
        converse(acs, options);
        pause(); /* nothing more to type is no reason to leave the CPEs alone */
    }
    return 0;
}

/* Plays a recording: the exit code. */
static int replay(struct acs *acs, const struct options *options)
{
    char error[512];
    struct acs_recording *recording = acs_recording_read(options->replay, error, sizeof(error));
    unsigned differences = 0;
    bool ok = recording != NULL && acs_replay_queue(acs, recording, error, sizeof(error));

    if (!ok)
        fprintf(stderr, "cwmp-acs: %s\n", error);
    else
        printf("%s\n", acs_url(acs));
    fflush(stdout);
    for (unsigned session = 1; ok && session <= recording->sessions; session++) {
        ok = wait_session(acs, session, options->timeout_s * 1000);
        if (!ok)
            fprintf(stderr,
                    "cwmp-acs: session %u of the recording did not come to an end in %u s\n",
                    session, options->timeout_s);
    }
    if (recording != NULL)
        differences = acs_replay_compare(acs, recording, 1, stdout);
    printf("%u differences\n", differences);
    acs_recording_free(recording);
    return ok && differences == 0 ? 0 : 1;
}

int main(int argc, char **argv)
{
    struct options options = {.config = {.transcript = stdout},
                              .timeout_s = 60,
                              .wake_username = "",
                              .wake_password = ""};
    struct plan plan = {0};
    char error[256];

    int code = read_options(argc, argv, &options);
    if (code != 0)
        return code;
    curl_global_init(CURL_GLOBAL_DEFAULT);
    struct acs *acs = acs_start(&options.config, error, sizeof(error));
    if (acs == NULL) {
        fprintf(stderr, "cwmp-acs: %s\n", error);
        return 1;
    }
    code = 2;
    if (options.replay != NULL) {
        code = replay(acs, &options);
    } else if (options.script == NULL || read_script(acs, options.script, &plan)) {
        printf("%s\n", acs_url(acs));
        fflush(stdout);
        code = serve(acs, &plan, &options);
    }
    acs_stop(acs);
    free(plan.wake);
    curl_global_cleanup();
    return code;
}
