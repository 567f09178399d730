/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes over the control socket to a test model. What has to hold: no sanitizer complains;
 * each line is answered, in order, by lines of the right shape and a dot; before everything is
 * answered only a line that is too long ends the connection from the daemon's side. After `shell`
 * the lines are those of a shell, whose commands find a model that has nothing of what they are
 * about: then there is an end to it, and that is all.
 */
#include "base/text.h"
#include "cli/interpreter.h"
#include "control/control.h"
#include "discovery/discovery.h"
#include "fuzz.h"
#include "testmodel/schema.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#define MAXIMUM_LINE 8192

struct discovery {
    unsigned reports;
};

/* There are no sessions here, only what the requests ask of them. */
struct session_engine {
    unsigned informs;
};

void session_engine_status(struct session_engine *engine, struct session_status *status)
{
    *status = (struct session_status){.state = SESSION_WAITING_RETRY,
                                      .enabled = true,
                                      .acs_url = "http://acs.example/",
                                      .retry_count = engine->informs,
                                      .next_session_in = 5};
}

void trial_status(const struct trial *trial, struct trial_status *status)
{
    (void)trial;
    *status = (struct trial_status){
        .state = TRIAL_RUNNING, .seconds_left = 18, .restored_at = 1, .reason = "reason"};
}

void session_engine_inform_now(struct session_engine *engine)
{
    engine->informs++;
}

/* No discovery either: only what is read of a report. */
enum cwmp_fault discovery_report(struct discovery *discovery, const char *line,
                                 struct cwmp_error *error)
{
    struct discovery_report report;

    discovery->reports++;
    return discovery_read_report(line, NULL, &report, error);
}

void session_engine_clear_statistics(struct session_engine *engine)
{
    engine->informs = 0;
}

bool session_engine_break(struct session_engine *engine)
{
    return engine->informs > 0;
}

void session_engine_visit_events(struct session_engine *engine,
                                 void (*visitor)(void *argument, const char *code,
                                                 const char *command_key, bool under_way),
                                 void *argument)
{
    for (unsigned i = 0; i < engine->informs % 3; i++)
        visitor(argument, "2 PERIODIC", "", i == 0);
}

struct conversation {
    const char *input;
    size_t length, sent;
    size_t lines;     /* requests in the input */
    size_t answers;   /* complete ones in `output` */
    size_t looked_at; /* of `output`, for answers */
    struct buf output;
    bool ended; /* by the daemon */
    bool shell; /* a line begins one */
};

static int connect_to(const char *path)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int client = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

    snprintf(address.sun_path, sizeof address.sun_path, "%s", path);
    check_connect(client, &address, sizeof address);
    return client;
}

static void count_answers(struct conversation *talk)
{
    const char *text = buf_text(&talk->output), *end;

    while ((end = strchr(text + talk->looked_at, '\n')) != NULL) {
        const char *line = text + talk->looked_at;

        talk->answers += line[0] == '.' && line + 1 == end;
        talk->looked_at = (size_t)(end + 1 - text);
    }
}

static void exchange_bytes(struct conversation *talk, int client)
{
    char block[65536];
    ssize_t moved;

    if (talk->sent < talk->length) {
        moved = send(client, talk->input + talk->sent, talk->length - talk->sent,
                     MSG_DONTWAIT | MSG_NOSIGNAL);
        talk->sent += moved > 0 ? (size_t)moved : 0;
    } else {
        shutdown(client, SHUT_WR); /* it answers everything, and ends */
    }
    moved = recv(client, block, sizeof block, MSG_DONTWAIT);
    if (moved > 0)
        buf_append(&talk->output, block, (size_t)moved);
    talk->ended = moved == 0 || (moved < 0 && errno != EAGAIN);
    count_answers(talk);
}

static void converse(struct conversation *talk, uv_loop_t *loop, int client)
{
    while (!talk->ended) {
        uv_run(loop, UV_RUN_NOWAIT);
        exchange_bytes(talk, client);
    }
    close(client);
}

static size_t count_fields(const char *line, size_t length)
{
    size_t fields = 1;

    for (size_t i = 0; i < length; i++)
        fields += line[i] == '\t';
    return fields;
}

/* How many fields an answer's line has; 0: any number. */
static size_t fields_of(const char *request)
{
    static const struct {
        const char *word;
        size_t fields;
    } kinds[] = {{"values", 3}, {"attributes", 3}, {"names", 2}, {"status", 0}};
    size_t length = strcspn(request, " ");

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (strlen(kinds[i].word) == length && strncmp(request, kinds[i].word, length) == 0)
            return kinds[i].fields;
    }
    return 1;
}

/* Moves past the answer, which is to this request. */
static void check_answer(const char **output, const char *request)
{
    size_t fields = fields_of(request);
    bool failed = text_starts_with(*output, "error 9");

    for (size_t number = 0;; number++) {
        size_t length = strcspn(*output, "\n");
        const char *line = *output;

        check(line[length] == '\n');
        *output += length + 1;
        if (length == 1 && line[0] == '.') {
            check(!failed || number == 1);
            return;
        }
        check(length > 0 && !(failed && number > 0));
        check(failed ? count_fields(line, length) == 1
                     : fields == 0 || (fields > 1 && count_fields(line, length) == fields));
    }
}

static void check_answers(const struct conversation *talk)
{
    const char *output = buf_text(&talk->output), *at = talk->input;
    char request[16];

    check(strlen(output) == talk->output.length);
    if (talk->shell)
        return;
    for (size_t i = 0; i < talk->answers; i++) {
        const char *end = memchr(at, '\n', talk->length - (size_t)(at - talk->input));

        check(end != NULL);
        snprintf(request, sizeof request, "%.*s", (int)(end - at), at);
        request[strcspn(request, "\r")] = '\0';
        check_answer(&output, request);
        at = end + 1;
    }
    check(talk->answers == talk->lines || talk->length > MAXIMUM_LINE);
    check(talk->answers < talk->lines || *output == '\0');
}

static size_t count_lines(const char *text, size_t length)
{
    size_t lines = 0;

    for (size_t i = 0; i < length; i++)
        lines += text[i] == '\n';
    return lines;
}

/* Perhaps too often: a line may be a shell's already. */
static bool has_shell(const char *text, size_t length)
{
    static const char word[] = "shell";
    const char *end = text + length;

    while (text < end) {
        const char *next = memchr(text, '\n', (size_t)(end - text));

        if (next && (size_t)(next - text) >= strlen(word) &&
            memcmp(text, word, strlen(word)) == 0 && strchr("\r\n", text[strlen(word)]))
            return true;
        text = next ? next + 1 : end;
    }
    return false;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct env env = env_system();
    struct model_options options = {.schema = &testmodel_schema, .env = &env};
    struct model *model = model_new(&options);
    struct session_engine engine = {0};
    struct discovery discovery = {0};
    struct conversation talk = {.input = (const char *)data,
                                .length = size,
                                .lines = count_lines((const char *)data, size),
                                .shell = has_shell((const char *)data, size)};
    struct settings *settings = settings_new();
    struct cli_context cli = {.model = model, .settings = settings, .engine = &engine};
    uv_loop_t loop;
    char path[64];
    struct control *control;

    uv_loop_init(&loop);
    snprintf(path, sizeof path, "/tmp/cwmpd-fuzz-%d", (int)getpid());
    control = control_start(&(struct control_options){.loop = &loop,
                                                      .path = path,
                                                      .model = model,
                                                      .session = &engine,
                                                      .cli = &cli,
                                                      .discovery = &discovery},
                            NULL);
    check(control != NULL);
    converse(&talk, &loop, connect_to(path));
    check_answers(&talk);
    control_stop(control);
    uv_run(&loop, UV_RUN_DEFAULT);
    check(uv_loop_close(&loop) == 0);
    buf_free(&talk.output);
    settings_free(settings);
    model_free(model);
    return 0;
}
