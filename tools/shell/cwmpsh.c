/* SPDX-License-Identifier: Apache-2.0 */
/* The operator's shell: commands to the daemon, at a terminal or from a script. */
#include "base/mem.h"
#include "base/text.h"
#include "control/place.h"
#include "shell/exit_code.h"
#include "shell/interactive.h"
#include "shell/request.h"
#include "shell/script.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum mode { MODE_UNSTATED, MODE_EXEC, MODE_PRIVILEGED, MODE_CONFIG };

struct options {
    const char *socket;
    enum mode mode;
    bool keep_going;
    struct buf commands; /* of all -c, one a line */
    const char *request; /* NULL: none */
};

static const char usage[] =
    "Usage: cwmpsh [OPTION]... [FILE]\n"
    "Shell of the operator of cwmpd: at a terminal, or with commands from -c, FILE or a pipe.\n"
    "\n"
    "  -c, --command LINE  execute this command; may be given several times\n"
    "  -k, --keep-going    go on after a command that fails\n"
    "  -m, --mode MODE     begin in this mode: exec (a terminal does), privileged (commands do)\n"
    "                      or config\n"
    "  -r, --request LINE  send this request of the control socket (docs/operation.md) instead,\n"
    "                      and show its answer\n"
    "  -s, --socket PATH   control socket of the daemon (" PLACE_PUBLIC "\n"
    "                      where that is, else " PLACE_PRIVATE ")\n"
    "  -h, --help          show this and exit\n"
    "      --version       show the version and exit\n"
    "\n"
    "Exit code: 0; 1 when a command failed, 2 for wrong options or files or when the output "
    "cannot\n"
    "be written, 3 without a daemon.\n"
    "In the shell a question mark shows, anywhere in a line, what can come next.\n";

enum { OPTION_VERSION = 256 };

static const struct option longs[] = {
    {"command", required_argument, NULL, 'c'},      {"keep-going", no_argument, NULL, 'k'},
    {"mode", required_argument, NULL, 'm'},         {"request", required_argument, NULL, 'r'},
    {"socket", required_argument, NULL, 's'},       {"help", no_argument, NULL, 'h'},
    {"version", no_argument, NULL, OPTION_VERSION}, {NULL, 0, NULL, 0}};

/* ---- Options ----------------------------------------------------------------------------- */

static bool take_mode(struct options *options, const char *word)
{
    static const char *const words[] = {
        [MODE_EXEC] = "exec", [MODE_PRIVILEGED] = "privileged", [MODE_CONFIG] = "config"};

    for (enum mode mode = MODE_EXEC; mode <= MODE_CONFIG; mode++)
        if (text_equal(words[mode], word)) {
            options->mode = mode;
            return true;
        }
    fprintf(stderr, "cwmpsh: --mode takes exec, privileged or config, not '%s'\n", word);
    return false;
}

/* SHELL_OK to go on, with `*done` when there is nothing more to do. */
static int read_options(int count, char **arguments, struct options *options, bool *done)
{
    int option;

    while ((option = getopt_long(count, arguments, "c:km:r:s:h", longs, NULL)) != -1) {
        switch (option) {
        case 'c':
            buf_printf(&options->commands, "%s\n", optarg);
            break;
        case 'k':
            options->keep_going = true;
            break;
        case 'm':
            if (!take_mode(options, optarg))
                return SHELL_WRONG;
            break;
        case 'r':
            options->request = optarg;
            break;
        case 's':
            options->socket = optarg;
            break;
        case 'h':
            *done = fputs(usage, stdout) >= 0;
            return SHELL_OK;
        case OPTION_VERSION:
            *done = puts("cwmpsh " CWMPD_VERSION) >= 0;
            return SHELL_OK;
        default:
            fputs("Try 'cwmpsh --help' for more information.\n", stderr);
            return SHELL_WRONG;
        }
    }
    if (count - optind + (options->commands.length > 0) + (options->request != NULL) <= 1)
        return SHELL_OK;
    fputs("cwmpsh: it takes one FILE, -c, or one -r\n", stderr);
    return SHELL_WRONG;
}

/* ---- Running ------------------------------------------------------------------------------ */

/* Without commands there is a terminal, and an operator who finds the way. */
static bool begin(struct script *script, enum mode mode, bool at_terminal)
{
    if (mode == MODE_UNSTATED)
        mode = at_terminal ? MODE_EXEC : MODE_PRIVILEGED;
    return (mode < MODE_PRIVILEGED || script_prepare(script, "enable")) &&
           (mode < MODE_CONFIG || script_prepare(script, "configure terminal"));
}

static int run_script(struct script *script, const struct options *options, const char *file)
{
    struct script_source source = {.name = "stdin"};
    int code;

    if (options->commands.length > 0) {
        source = (struct script_source){.name = "-c", .descriptor = -1, .ended = true};
        buf_append(&source.text, options->commands.data, options->commands.length);
    } else if (file && !text_equal(file, "-")) {
        source = (struct script_source){.name = file};
        source.descriptor = open(file, O_RDONLY | O_CLOEXEC);
        if (source.descriptor < 0) {
            fprintf(stderr, "cwmpsh: %s: %s\n", file, strerror(errno));
            return SHELL_WRONG;
        }
    }
    code = script_run(script, &source);
    if (source.descriptor > STDIN_FILENO)
        close(source.descriptor);
    buf_free_secret(&source.text);
    return code;
}

static int run(const struct options *options, const char *file)
{
    bool at_terminal =
        options->commands.length == 0 && !file && isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
    struct buf reason = {0};
    struct link link;
    struct script script = {.link = &link, .keep_going = options->keep_going};
    int code = SHELL_LOST;

    if (!link_open(&link, options->socket, &reason))
        fprintf(stderr, "cwmpsh: %s\n", buf_text(&reason));
    else if (!begin(&script, options->mode, at_terminal))
        fprintf(stderr, "cwmpsh: %s: the daemon has closed the connection\n", options->socket);
    else
        code = at_terminal ? interactive_run(&link) : run_script(&script, options, file);
    link_close(&link);
    buf_free(&reason);
    return code;
}

/* A standard stream that is closed stays unusable: no connection or file takes its number. */
static void hold_streams(void)
{
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; stream++)
        if (fcntl(stream, F_GETFD) < 0)
            (void)open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

/* Nobody is to take half an answer for a whole one. */
static int check_output(int code)
{
    if (fflush(stdout) == 0 && !ferror(stdout))
        return code;
    fputs("cwmpsh: not all of the output could be written\n", stderr);
    return code == SHELL_OK ? SHELL_WRONG : code;
}

int main(int count, char **arguments)
{
    struct options options = {.socket = place_of_socket()};
    bool done = false;
    int code;

    hold_streams();
    setlocale(LC_CTYPE, "");
    if (MB_CUR_MAX == 1)
        setlocale(LC_CTYPE, "C.UTF-8");
    code = read_options(count, arguments, &options, &done);
    if (code == SHELL_OK && !done && options.request)
        code = request_run(options.socket, options.request);
    else if (code == SHELL_OK && !done)
        code = run(&options, optind < count ? arguments[optind] : NULL);
    buf_free_secret(&options.commands);
    return check_output(code);
}
