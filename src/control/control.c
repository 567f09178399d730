/* SPDX-License-Identifier: Apache-2.0 */
#include "control/control.h"

#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"
#include "control/peer.h"
#include "control/requests.h"
#include "control/shell_connection.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

/* Who may only look takes nobody else's place. */
#define CONTROL_MAX_CHANGING 16
#define CONTROL_MAX_LOOKING  8
#define CONTROL_MAX_LINE     8192
#define CONTROL_READ         1024 /* at a time */

#define MODE_PRIVATE 0660
#define MODE_PUBLIC  0666

struct control_client {
    uv_pipe_t pipe; /* first: the handle is the client */
    struct control *control;
    struct buf input;
    bool ended;                     /* it sends nothing more, and still gets its answers */
    bool may_change;                /* by who it is */
    unsigned unsent;                /* answers whose memory is still held */
    struct shell_connection *shell; /* NULL: it sends the requests of control.h */
    struct control_client *next;
};

struct control {
    uv_pipe_t pipe; /* first: the handle is the control */
    struct control_options options;
    char *path;
    struct peer_rule rule;
    struct control_client *clients;
};

struct control_answer {
    uv_write_t request; /* first: the request is the answer */
    struct buf text;
};

static void control_client_closed(uv_handle_t *handle)
{
    struct control_client *client = (struct control_client *)handle;
    buf_free_secret(&client->input);
    free(client);
}

static void control_client_close(struct control_client *client)
{
    struct control *control = client->control;
    struct control_client **place = &control->clients;
    while (*place != client)
        place = &(*place)->next;
    *place = client->next;
    if (client->shell != NULL)
        shell_connection_free(client->shell);
    client->shell = NULL;
    uv_close((uv_handle_t *)&client->pipe, control_client_closed);
}

static void control_go_on(struct control_client *client);

static void control_written(uv_write_t *request, int status)
{
    struct control_answer *answer = (struct control_answer *)request;
    struct control_client *client = (struct control_client *)request->handle;
    buf_free_secret(&answer->text);
    free(answer);
    client->unsent--;
    if (uv_is_closing((uv_handle_t *)&client->pipe))
        return;
    if (status != 0)
        control_client_close(client);
    else
        control_go_on(client);
}

/* Takes what is in `text`. False when it cannot be sent. */
static bool control_send(struct control_client *client, struct buf *text)
{
    struct control_answer *answer = mem_alloc(sizeof(*answer));
    answer->text = *text;
    *text = (struct buf){0};
    uv_buf_t data = uv_buf_init(answer->text.data, (unsigned)answer->text.length);
    if (uv_write(&answer->request, (uv_stream_t *)&client->pipe, &data, 1, control_written) == 0) {
        client->unsent++;
        return true;
    }
    buf_free(&answer->text);
    free(answer);
    return false;
}

/* ---- Shells ------------------------------------------------------------------------------ */

/* What cannot be sent has no reader: its end of the connection is seen soon. */
static void control_shell_send(void *argument, struct buf *text)
{
    (void)control_send(argument, text);
}

static size_t control_shell_queued(void *argument)
{
    struct control_client *client = argument;
    return uv_stream_get_write_queue_size((const uv_stream_t *)&client->pipe);
}

static bool control_runs_command(const struct control_client *client)
{
    return client->shell != NULL && shell_connection_is_running(client->shell);
}

static void control_begin_shell(struct control_client *client)
{
    client->shell =
        shell_connection_new(&(struct shell_connection_options){.cli = client->control->options.cli,
                                                                .may_configure = client->may_change,
                                                                .argument = client,
                                                                .send = control_shell_send,
                                                                .queued = control_shell_queued});
}

/* ---- Requests ---------------------------------------------------------------------------- */

/* False when the client is gone. */
static bool control_answer_line(struct control_client *client, char *line)
{
    const struct control_options *options = &client->control->options;
    const struct requests_context context = {
        .model = options->model,
        .session = options->session,
        .transfers = options->transfers,
        .software = options->software,
        .trial = options->trial,
        .recorder = options->recorder,
        .discovery = options->discovery,
        .may_change = client->may_change,
    };
    struct buf text = {0};
    if (client->shell != NULL) {
        shell_connection_take(client->shell, line);
        return true;
    }
    if (options->cli != NULL && text_equal(line, "shell")) {
        control_begin_shell(client);
        return true;
    }
    requests_answer(&context, line, &text);
    if (control_send(client, &text))
        return true;
    control_client_close(client);
    return false;
}

static void control_allocate(uv_handle_t *handle, size_t suggested, uv_buf_t *buffer)
{
    (void)suggested;
    struct control_client *client = (struct control_client *)handle;
    /* For all that may come, so that growing leaves no copy of a password behind. */
    buf_reserve(&client->input, CONTROL_MAX_LINE + CONTROL_READ - client->input.length);
    *buffer = uv_buf_init(client->input.data + client->input.length, CONTROL_READ);
}

/* An answer waits for its reader, or to be freed. */
static bool control_is_busy(const struct control_client *client)
{
    return client->unsent > 0;
}

/* One at a time; but what interrupts a command does not wait for its end. */
static bool control_takes_line(const struct control_client *client, const char *line, size_t length)
{
    if (control_runs_command(client))
        return length == 1 && line[0] == 'i';
    return !control_is_busy(client) &&
           (client->shell == NULL || !shell_connection_has_ended(client->shell));
}

/* Removes the answered lines from the input, and overwrites them, since a password may be in one;
 * false when the client is gone. */
static bool control_answer_lines(struct control_client *client)
{
    char *start = client->input.data, *end;
    size_t left = client->input.length;
    while (left > 0 && (end = memchr(start, '\n', left)) != NULL) {
        size_t length = (size_t)(end - start);
        if (!control_takes_line(client, start, length))
            break;
        *end = '\0';
        if (length > 0 && end[-1] == '\r')
            end[-1] = '\0';
        if (!control_answer_line(client, start))
            return false;
        left -= length + 1;
        start = end + 1;
    }
    if (left > 0)
        memmove(client->input.data, start, left);
    if (left < client->input.length)
        explicit_bzero(client->input.data + left, client->input.length - left);
    client->input.length = left;
    return true;
}

static void control_read(uv_stream_t *stream, ssize_t count, const uv_buf_t *buffer)
{
    (void)buffer;
    struct control_client *client = (struct control_client *)stream;
    if (count == UV_EOF)
        client->ended = true;
    else if (count < 0)
        control_client_close(client);
    else
        client->input.length += (size_t)count;
    if (count >= 0 || count == UV_EOF)
        control_go_on(client);
}

static bool control_may_read(const struct control_client *client)
{
    return !client->ended && client->input.length <= CONTROL_MAX_LINE &&
           (client->shell == NULL || !shell_connection_has_ended(client->shell));
}

/* One answer at a time: who asks and does not read is not read from either. */
static void control_go_on(struct control_client *client)
{
    if (!control_answer_lines(client))
        return;
    uv_read_stop((uv_stream_t *)&client->pipe);
    bool runs = control_runs_command(client), reads = control_may_read(client);
    if (control_is_busy(client) && !runs)
        return;
    if (reads && uv_read_start((uv_stream_t *)&client->pipe, control_allocate, control_read) == 0)
        return;
    if (runs) /* and is to end before anything else of this client is looked at */
        return;
    if (client->input.length > CONTROL_MAX_LINE)
        log_warning(client->control->options.log,
                    "control socket: a request is longer than %d bytes", CONTROL_MAX_LINE);
    control_client_close(client);
}

/* Says why, as far as the socket takes it, before the connection is closed. */
static void control_turn_away(struct control_client *client)
{
    char text[] = "error 9004 too many connections to the control socket\n.\n";
    uv_buf_t data = uv_buf_init(text, sizeof(text) - 1);
    (void)uv_try_write((uv_stream_t *)&client->pipe, &data, 1);
    control_client_close(client);
}

static bool control_has_room(const struct control_client *client)
{
    unsigned count = 0;
    for (const struct control_client *other = client->control->clients; other != NULL;
         other = other->next)
        count += other->may_change == client->may_change;
    return count <= (client->may_change ? CONTROL_MAX_CHANGING : CONTROL_MAX_LOOKING);
}

static void control_connected(uv_stream_t *server, int status)
{
    struct control *control = (struct control *)server;
    if (status != 0)
        return;
    struct control_client *client = mem_alloc(sizeof(*client));
    client->control = control;
    client->next = control->clients;
    control->clients = client;
    uv_pipe_init(control->options.loop, &client->pipe, 0);
    uv_os_fd_t descriptor = -1;
    if (uv_accept(server, (uv_stream_t *)&client->pipe) != 0 ||
        uv_fileno((uv_handle_t *)&client->pipe, &descriptor) != 0) {
        control_client_close(client);
        return;
    }
    client->may_change = peer_may_change(&control->rule, descriptor);
    if (!control_has_room(client))
        control_turn_away(client);
    else if (uv_read_start((uv_stream_t *)&client->pipe, control_allocate, control_read) != 0)
        control_client_close(client);
}

/* Removes a socket on which nobody listens; anything else that stands at the path stays. */
static void control_remove_stale(const char *path)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    struct stat found;
    if (lstat(path, &found) != 0 || !S_ISSOCK(found.st_mode) ||
        strlen(path) >= sizeof(address.sun_path))
        return;
    memcpy(address.sun_path, path, strlen(path) + 1);
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return;
    if (connect(fd, (struct sockaddr *)&address, sizeof(address)) != 0 && errno == ECONNREFUSED)
        unlink(path);
    close(fd);
}

static int control_listen(struct control *control)
{
    int status = uv_pipe_bind(&control->pipe, control->path);
    mode_t mode = control->options.is_public ? MODE_PUBLIC : MODE_PRIVATE;
    if (status == 0 && chmod(control->path, mode) != 0)
        status = uv_translate_sys_error(errno);
    if (status == 0)
        status = uv_listen((uv_stream_t *)&control->pipe, CONTROL_MAX_CHANGING, control_connected);
    return status;
}

static void control_closed(uv_handle_t *handle)
{
    struct control *control = (struct control *)handle;
    free(control->path);
    free(control);
}

struct control *control_start(const struct control_options *options, struct cwmp_error *error)
{
    struct sockaddr_un address;
    if (strlen(options->path) >= sizeof(address.sun_path)) {
        cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR,
                  "control socket %s: the path is longer than %zu bytes", options->path,
                  sizeof(address.sun_path) - 1);
        return NULL;
    }
    struct control *control = mem_alloc(sizeof(*control));
    control->options = *options;
    control->path = mem_strdup(options->path);
    control->rule = peer_rule_of_daemon();
    control_remove_stale(control->path);
    uv_pipe_init(options->loop, &control->pipe, 0);

    mode_t mask = umask(0117); /* between bind and chmod nobody else may connect */
    int status = control_listen(control);
    umask(mask);
    if (status != 0) {
        cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "control socket %s: %s", options->path,
                  uv_strerror(status));
        uv_close((uv_handle_t *)&control->pipe, control_closed);
        return NULL;
    }
    return control;
}

void control_stop(struct control *control)
{
    while (control->clients != NULL)
        control_client_close(control->clients);
    uv_close((uv_handle_t *)&control->pipe, control_closed);
}
