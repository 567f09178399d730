/* SPDX-License-Identifier: Apache-2.0 */
#include "shell/editor.h"

#include "base/mem.h"
#include "base/text.h"
#include "shell/pager.h"
#include "shell/secret.h"
#include "shell/signals.h"

#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define CLEAR_BELOW "\r\033[J"
#define CTRL_C      3
#define CTRL_P      16
#define OUTPUT_ROOM 4096

static struct editor *editor_of(EditLine *line)
{
    struct editor *editor = NULL;

    el_get(line, EL_CLIENTDATA, &editor);
    return editor;
}

/* ---- Where the cursor is ------------------------------------------------------------------ */

static size_t count_columns(const char *text, size_t length)
{
    size_t columns = 0;

    for (size_t i = 0; i < length; i++)
        columns += ((unsigned char)text[i] & 0xC0) != 0x80;
    return columns;
}

/* Rows of the terminal between the beginning of the prompt and this place in the line. */
static size_t rows_to(const struct editor *editor, const char *place)
{
    const LineInfo *info = el_line(editor->line);
    struct winsize size = {0};
    size_t width =
        ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;

    return (count_columns(buf_text(&editor->prompt), editor->prompt.length) +
            count_columns(info->buffer, (size_t)(place - info->buffer))) /
           width;
}

/* Takes the line off the screen, so that something can be printed where it was. */
static void hide_line(const struct editor *editor)
{
    size_t rows = rows_to(editor, el_line(editor->line)->cursor);

    if (rows > 0)
        printf("\033[%zuA", rows);
    fputs(CLEAR_BELOW, stdout);
}

/* Goes below the line, which stays. */
static void leave_line(const struct editor *editor)
{
    const LineInfo *info = el_line(editor->line);

    for (size_t rows = rows_to(editor, info->cursor); rows <= rows_to(editor, info->lastchar);
         rows++)
        putchar('\n');
}

static void show_line(struct editor *editor)
{
    fflush(stdout);
    el_set(editor->line, EL_REFRESH);
}

/* The line is drawn anew: el_resize() alone leaves libedit with the cursor of the old window, and
 * what it writes there is beyond its memory when the new one is smaller. */
static void take_size(struct editor *editor)
{
    hide_line(editor);
    el_resize(editor->line);
    show_line(editor);
}

/* ---- What the daemon says meanwhile --------------------------------------------------------- */

static void show_unsolicited(const struct editor *editor)
{
    const char *text = buf_text(&editor->link->text);

    fputs(text, stdout);
    if (!text_ends_with(text, "\n"))
        putchar('\n');
}

/* False when the daemon is gone. */
static bool take_unsolicited(struct editor *editor)
{
    enum link_kind kind = link_read(editor->link);

    if (kind == LINK_LOST) {
        hide_line(editor);
        fflush(stdout);
        return false;
    }
    hide_line(editor);
    show_unsolicited(editor);
    while (link_is_ready(editor->link) && link_read(editor->link) != LINK_LOST)
        show_unsolicited(editor);
    show_line(editor);
    return true;
}

/* ---- Characters ---------------------------------------------------------------------------- */

static int leave(struct editor *editor, enum editor_end end)
{
    editor->end = end;
    return 0;
}

/* The first bytes of what was typed ahead are taken, and overwritten. */
static void drop_ahead(struct editor *editor, size_t count)
{
    struct buf *ahead = &editor->ahead;

    memmove(ahead->data, ahead->data + count, ahead->length - count);
    explicit_bzero(ahead->data + ahead->length - count, count);
    buf_truncate(ahead, ahead->length - count);
}

bool editor_read_ahead(struct editor *editor, bool *gone)
{
    char byte;

    *gone = read(STDIN_FILENO, &byte, 1) != 1;
    if (*gone)
        return false;
    if (byte == CTRL_C)
        drop_ahead(editor, editor->ahead.length);
    else if (editor->ahead.length < LINK_LONGEST_LINE)
        buf_putc(&editor->ahead, byte);
    return byte == CTRL_C;
}

/* False when the terminal is gone. */
static bool next_byte(struct editor *editor, char *byte)
{
    if (editor->ahead.length == 0)
        return read(STDIN_FILENO, byte, 1) == 1;
    *byte = editor->ahead.data[0];
    drop_ahead(editor, 1);
    return true;
}

/* One byte; 1 with a whole character, 0 when the terminal is gone, -1 when more has to come. */
static int take_byte(struct editor *editor, wchar_t *character)
{
    size_t length;
    char byte;

    if (!next_byte(editor, &byte))
        return leave(editor, EDITOR_LEFT);
    length = mbrtowc(character, &byte, 1, &editor->decoding);
    if (length == (size_t)-1)
        editor->decoding = (mbstate_t){0};
    return length == (size_t)-1 || length == (size_t)-2 ? -1 : 1;
}

static int wait_for_character(struct editor *editor, wchar_t *character)
{
    struct pollfd wait[] = {{.fd = STDIN_FILENO, .events = POLLIN},
                            {.fd = editor->link->descriptor, .events = POLLIN},
                            {.fd = editor->signals, .events = POLLIN}};

    while (true) {
        bool waits = editor->ahead.length == 0 && !link_is_ready(editor->link);

        if (poll(wait, 3, waits ? -1 : 0) < 0)
            continue;
        if ((link_is_ready(editor->link) || wait[1].revents != 0) && !take_unsolicited(editor))
            return leave(editor, EDITOR_LOST);
        if (wait[2].revents != 0) {
            int signal = signals_take(editor->signals);

            if (signal == SIGWINCH)
                take_size(editor);
            else if (signal == SIGTERM || signal == SIGHUP)
                return leave(editor, EDITOR_LEFT);
        }
        if (wait[0].revents != 0 || editor->ahead.length > 0) {
            int result = take_byte(editor, character);

            if (result >= 0)
                return result;
        }
    }
}

/* Keys that fill all of the memory in which libedit has a line, and what it takes to be on the
 * screen: a line as long as any, which is cut out, and another one, set aside for one of before. */
#define FILLING_KEYS (2 * LINK_LONGEST_LINE + 5)

static wchar_t filling_key(size_t left)
{
    static const wchar_t cut[] = L"d\033\001"; /* from its beginning on: all is one word */

    if (left == 1)
        return L'\r';
    if (left == 2)
        return CTRL_P;
    if (left > LINK_LONGEST_LINE + 2 && left <= LINK_LONGEST_LINE + 5)
        return cut[left - LINK_LONGEST_LINE - 3];
    return L'x';
}

static void look_for_secret(struct editor *editor)
{
    const LineInfo *info = el_line(editor->line);

    editor->secret =
        editor->secret || secret_is_within(info->buffer, (size_t)(info->lastchar - info->buffer));
}

static int read_character(EditLine *line, wchar_t *character)
{
    struct editor *editor = editor_of(line);

    if (editor->filling > 0) {
        if (editor->filling == 2) /* and what el_line() has converted */
            (void)el_line(line);
        *character = filling_key(editor->filling--);
        return 1;
    }
    look_for_secret(editor);
    return wait_for_character(editor, character);
}

/* ---- Keys ----------------------------------------------------------------------------------- */

static char *text_up_to_cursor(EditLine *line)
{
    const LineInfo *info = el_line(line);

    return strndup(info->buffer, (size_t)(info->cursor - info->buffer));
}

/* Asks, and shows what is nobody's answer on the way. False when the daemon is gone. */
static bool ask(struct editor *editor, char letter, const char *text, struct buf *answer)
{
    enum link_kind kind;

    link_send(editor->link, letter, text);
    while ((kind = link_read(editor->link)) != LINK_END && kind != LINK_LOST) {
        if (kind == LINK_OUTPUT)
            buf_append(answer, editor->link->text.data, editor->link->text.length);
        else
            show_unsolicited(editor);
    }
    return kind == LINK_END;
}

static unsigned char finish(struct editor *editor, enum editor_end end)
{
    editor->end = end;
    leave_line(editor);
    fflush(stdout);
    return CC_NEWLINE;
}

static unsigned char show_help(EditLine *line, wint_t character)
{
    struct editor *editor = editor_of(line);
    const LineInfo *info = el_line(line);
    char *text = text_up_to_cursor(line);
    struct buf rows = {0};
    bool there;

    (void)character;
    if (info->cursor == info->lastchar)
        putchar('?');
    leave_line(editor);
    there = ask(editor, 'h', text, &rows);
    if (there) {
        struct pager pager = pager_begin(editor->link->length, editor->signals);

        pager_write(&pager, buf_text(&rows), rows.length);
        show_line(editor);
        if (pager.ended)
            editor->end = EDITOR_LEFT;
    } else {
        editor->end = EDITOR_LOST;
    }
    buf_free(&rows);
    mem_free_secret(text);
    return editor->end == EDITOR_LINE ? CC_NORM : CC_EOF;
}

/* The candidates, one a line, as far as all of them begin alike. */
static size_t common_length(const char *words, bool *several)
{
    size_t common = strcspn(words, "\n");

    *several = false;
    for (const char *word = strchr(words, '\n'); word && word[1] != '\0';
         word = strchr(word + 1, '\n')) {
        size_t same = 0;

        *several = true;
        while (same < common && word[1 + same] == words[same])
            same++;
        common = same;
    }
    return common;
}

static void list_words(struct editor *editor, const char *words)
{
    struct pager pager = pager_begin(editor->link->length, editor->signals);

    leave_line(editor);
    pager_write(&pager, words, strlen(words));
    show_line(editor);
}

/* The last word becomes what all candidates have in common, in their spelling. */
static unsigned char take_words(struct editor *editor, const char *text, const char *words)
{
    bool several;
    size_t common = common_length(words, &several);
    const char *blank = strrchr(text, ' '), *begun = blank ? blank + 1 : text;
    char *insert;

    if (several && common <= strlen(begun)) {
        list_words(editor, words);
        return CC_NORM;
    }
    insert = strndup(words, common);
    el_deletestr(editor->line, (int)count_columns(begun, strlen(begun)));
    el_insertstr(editor->line, insert);
    if (!several)
        el_insertstr(editor->line, " ");
    free(insert);
    return CC_REFRESH;
}

static unsigned char complete(EditLine *line, wint_t character)
{
    struct editor *editor = editor_of(line);
    char *text = text_up_to_cursor(line);
    struct buf words = {0};
    unsigned char result = CC_REFRESH_BEEP;

    (void)character;
    if (!ask(editor, 'c', text, &words)) {
        editor->end = EDITOR_LOST;
        result = CC_EOF;
    } else if (words.length > 0) {
        result = take_words(editor, text, buf_text(&words));
    }
    buf_free(&words);
    mem_free_secret(text);
    return result;
}

static unsigned char drop_line(EditLine *line, wint_t character)
{
    (void)character;
    fputs("^C", stdout);
    return finish(editor_of(line), EDITOR_DROPPED);
}

static unsigned char end_configuration(EditLine *line, wint_t character)
{
    (void)character;
    fputs("^Z", stdout);
    return finish(editor_of(line), EDITOR_UNDO);
}

static void bind_keys(EditLine *line)
{
    static const struct {
        const char *key, *name;
        const wchar_t *wide_name, *help; /* libedit keeps these, and frees no copy of its own */
        unsigned char (*function)(EditLine *line, wint_t character);
    } keys[] = {
        {"?", "help", L"help", L"Show what can stand here", show_help},
        {"^I", "complete", L"complete", L"Complete the word", complete},
        {"^C", "drop", L"drop", L"Drop the line", drop_line},
        {"^Z", "end", L"end", L"End the configuration", end_configuration},
    };

    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        el_wset(line, EL_ADDFN, keys[i].wide_name, keys[i].help, keys[i].function);
        el_set(line, EL_BIND, keys[i].key, keys[i].name, NULL);
    }
}

/* ---- Lines ----------------------------------------------------------------------------------- */

static char *show_prompt(EditLine *line)
{
    return editor_of(line)->prompt.data;
}

/* Has libedit read lines that nobody sees, over all that it has kept. */
static void fill(struct editor *editor)
{
    FILE *nowhere = fopen("/dev/null", "we");
    int count;

    if (!nowhere)
        return;
    el_set(editor->line, EL_SETFP, 1, nowhere);
    editor->filling = FILLING_KEYS;
    el_gets(editor->line, &count);
    el_set(editor->line, EL_SETFP, 1, stdout);
    fclose(nowhere);
}

bool editor_open(struct editor *editor, struct link *link, int signals)
{
    *editor = (struct editor){.link = link, .signals = signals, .output = mem_alloc(OUTPUT_ROOM)};
    setvbuf(stdout, editor->output, _IOLBF, OUTPUT_ROOM);
    editor->line = el_init("cwmpsh", stdin, stdout, stderr);
    if (!editor->line)
        return false;
    buf_puts(&editor->prompt, "");
    past_open(&editor->past);
    el_set(editor->line, EL_CLIENTDATA, editor);
    el_set(editor->line, EL_PROMPT, show_prompt);
    el_set(editor->line, EL_EDITOR, "emacs");
    el_set(editor->line, EL_HIST, history, editor->past.lines);
    el_set(editor->line, EL_GETCFN, read_character);
    /* Keys are keys at any time, also while a command runs: none is lost or shown before its time
     * when one state of the terminal follows the other. */
    el_set(editor->line, EL_SETTY, "-d", "-isig", NULL);
    el_set(editor->line, EL_SETTY, "-x", "-isig", "-echo", "-icanon", "-iexten", NULL);
    bind_keys(editor->line);
    /* All is as long as it will be: growing would leave copies behind. */
    buf_reserve(&editor->ahead, LINK_LONGEST_LINE);
    fill(editor);
    return true;
}

void editor_close(struct editor *editor)
{
    editor_forget(editor);
    el_end(editor->line);
    past_close(&editor->past);
    buf_free(&editor->prompt);
    buf_free_secret(&editor->ahead);
    fflush(stdout);
    setvbuf(stdout, NULL, _IONBF, 0);
    free(editor->output);
}

void editor_forget(struct editor *editor)
{
    if (!editor->secret)
        return;
    fflush(stdout);
    explicit_bzero(editor->output, OUTPUT_ROOM);
    fill(editor);
    editor->secret = false;
}

const char *editor_read(struct editor *editor)
{
    const char *text;
    int count = 0;

    buf_clear(&editor->prompt);
    buf_printf(&editor->prompt, "%s ", buf_text(&editor->link->prompt));
    editor->end = EDITOR_LINE;
    el_resize(editor->line); /* it may have changed while a command ran */
    el_set(editor->line, EL_PREP_TERM, 1);
    text = el_gets(editor->line, &count);
    if (editor->end == EDITOR_LINE && (!text || count <= 0))
        editor->end = EDITOR_LEFT;
    return text;
}
