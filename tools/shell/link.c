/* SPDX-License-Identifier: Apache-2.0 */
#include "shell/link.h"

#include "base/fields.h"
#include "base/text.h"
#include "control/place.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* ---- Lines ----------------------------------------------------------------------------- */

static const char *find_end(const struct link *link)
{
    return link->input.length > link->taken
               ? memchr(link->input.data + link->taken, '\n', link->input.length - link->taken)
               : NULL;
}

bool link_is_ready(const struct link *link)
{
    return find_end(link) != NULL;
}

/* The next line without its end, in place until the next call; NULL when the connection is gone. */
static char *read_line(struct link *link)
{
    const char *end;
    char *line;

    while ((end = find_end(link)) == NULL) {
        ssize_t got;

        if (link->taken > 0) {
            memmove(link->input.data, link->input.data + link->taken,
                    link->input.length - link->taken);
            buf_truncate(&link->input, link->input.length - link->taken);
            link->taken = 0;
        }
        buf_reserve(&link->input, 4096);
        do
            got = read(link->descriptor, link->input.data + link->input.length, 4096);
        while (got < 0 && errno == EINTR);
        if (got <= 0)
            return NULL;
        link->input.length += (size_t)got;
    }
    line = link->input.data + link->taken;
    link->taken = (size_t)(end + 1 - link->input.data);
    line[end - line] = '\0';
    return line;
}

static void take_field(struct buf *out, char *text)
{
    fields_unescape(text);
    buf_clear(out);
    buf_puts(out, text);
}

/* `RESULT LENGTH PROMPT`; false when it is something else. */
static bool take_end(struct link *link, char *text)
{
    static const struct {
        const char *word;
        enum link_result result;
    } results[] = {{"ok", LINK_RESULT_OK},
                   {"asks", LINK_RESULT_ASKS},
                   {"error", LINK_RESULT_ERROR},
                   {"exit", LINK_RESULT_EXIT}};
    char *rest = NULL, *word = strtok_r(text, " ", &rest), *length = strtok_r(NULL, " ", &rest);
    uint64_t number = 0;

    if (!word || !length || (!text_equal(length, "auto") && !text_to_uint64(length, &number)))
        return false;
    link->length = text_equal(length, "auto") ? -1 : (long)number;
    take_field(&link->prompt, rest);
    for (size_t i = 0; i < sizeof results / sizeof *results; i++)
        if (text_equal(word, results[i].word)) {
            link->result = results[i].result;
            return true;
        }
    return false;
}

enum link_kind link_read(struct link *link)
{
    char *line = read_line(link);

    if (!line)
        return LINK_LOST;
    if (text_starts_with(line, "o ") || text_starts_with(line, "a ")) {
        take_field(&link->text, line + 2);
        return line[0] == 'o' ? LINK_OUTPUT : LINK_UNSOLICITED;
    }
    return text_starts_with(line, ". ") && take_end(link, line + 2) ? LINK_END : LINK_LOST;
}

void link_send(struct link *link, char letter, const char *text)
{
    struct buf request = {0};
    size_t sent = 0;

    buf_putc(&request, letter);
    if (text[0] != '\0')
        buf_printf(&request, " %s", text);
    buf_putc(&request, '\n');
    while (sent < request.length) {
        ssize_t wrote =
            send(link->descriptor, request.data + sent, request.length - sent, MSG_NOSIGNAL);

        if (wrote < 0 && errno != EINTR)
            break;
        sent += wrote > 0 ? (size_t)wrote : 0;
    }
    buf_free_secret(&request); /* a password may be in it */
}

/* ---- Beginning and end ----------------------------------------------------------------- */

static bool greet(struct link *link, const char *path, struct buf *reason)
{
    static const char request[] = "shell\n";
    char *line = NULL, *sentence = NULL; /* of `error CODE sentence` */

    if (send(link->descriptor, request, strlen(request), MSG_NOSIGNAL) > 0)
        line = read_line(link);
    if (line && text_starts_with(line, ". ") && take_end(link, line + 2))
        return true;
    if (line && text_starts_with(line, "error "))
        sentence = strchr(line + strlen("error "), ' ');
    if (sentence)
        take_field(reason, sentence + 1);
    else
        buf_printf(reason, "%s: nobody there speaks with shells", path);
    return false;
}

bool link_open(struct link *link, const char *path, struct buf *reason)
{
    *link = (struct link){.descriptor = place_connect(path, 0, reason)};
    if (link->descriptor >= 0 && greet(link, path, reason))
        return true;
    link_close(link);
    return false;
}

void link_close(struct link *link)
{
    if (link->descriptor >= 0)
        close(link->descriptor);
    link->descriptor = -1;
    buf_free_secret(&link->input);
    buf_free_secret(&link->text);
    buf_free(&link->prompt);
}
