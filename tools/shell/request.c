/* SPDX-License-Identifier: Apache-2.0 */
#include "shell/request.h"

#include "base/text.h"
#include "control/place.h"
#include "shell/exit_code.h"
#include "shell/link.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool is_request(const char *line)
{
    return line[0] != '\0' && !text_equal(line, "shell") && strchr(line, '\n') == NULL &&
           strlen(line) <= LINK_LONGEST_LINE;
}

/* `error CODE sentence` is the whole answer of one that fails. */
static int show_line(const char *line)
{
    if (!text_starts_with(line, "error "))
        return puts(line) >= 0 ? SHELL_OK : SHELL_FAILED;
    fprintf(stderr, "cwmpsh: %s\n", line + strlen("error "));
    return SHELL_FAILED;
}

static int show_answer(FILE *stream, const char *socket)
{
    char *line = NULL;
    size_t capacity = 0;
    ssize_t length;
    int code = SHELL_OK;
    bool complete = false;

    while (!complete && (length = getline(&line, &capacity, stream)) > 0) {
        line[length - 1] = '\0';
        complete = text_equal(line, ".");
        if (!complete && show_line(line) != SHELL_OK)
            code = SHELL_FAILED;
    }
    free(line);
    if (!complete)
        fprintf(stderr, "cwmpsh: %s: the daemon has closed the connection\n", socket);
    return complete ? code : SHELL_LOST;
}

int request_run(const char *socket, const char *line)
{
    struct buf reason = {0};
    int descriptor, code = SHELL_LOST;
    FILE *stream;

    if (!is_request(line)) {
        fprintf(stderr, "cwmpsh: --request takes one line of up to %d bytes, such as 'transfers'\n",
                LINK_LONGEST_LINE);
        return SHELL_WRONG;
    }
    descriptor = place_connect(socket, 0, &reason);
    stream = descriptor >= 0 ? fdopen(descriptor, "r") : NULL;
    if (stream == NULL) {
        fprintf(stderr, "cwmpsh: %s\n", buf_text(&reason));
    } else {
        dprintf(descriptor, "%s\n", line);
        code = show_answer(stream, socket);
        fclose(stream);
    }
    buf_free(&reason);
    return code;
}
