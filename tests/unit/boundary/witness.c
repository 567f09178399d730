/* SPDX-License-Identifier: Apache-2.0 */
#include "boundary/witness.h"

#include <ctype.h>
#include <stdlib.h>

#define MORE 2 /* repetitions above the fewest, at most */

/* The pattern being read, and what comes of it. Nothing is put out where the pattern is only
 * skipped: branches that are not taken. */
struct maker {
    const char *at;
    unsigned choice, state;
    bool failed;
};

/* A number below `limit`: 0 for choice 0. */
static unsigned pick(struct maker *maker, unsigned limit)
{
    if (maker->choice == 0 || limit == 0)
        return 0;
    maker->state = maker->state * 1103515245u + 12345u;
    return (maker->state >> 16) % limit;
}

static void make_branches(struct maker *maker, struct buf *out);

/* What has to stand here. */
static void pass_end(struct maker *maker, char end)
{
    if (*maker->at == end)
        maker->at++;
    else
        maker->failed = true;
}

/* What an escape stands for, a first and a last character. */
static void read_escape(struct maker *maker, char *first, char *last)
{
    *first = *last = *maker->at;
    if (*first == 'd') {
        *first = '0';
        *last = '9';
    } else if (*first == 'n' || *first == 't' || *first == 'r') {
        *first = *last = *first == 'n' ? '\n' : *first == 't' ? '\t' : '\r';
    } else if (isalnum((unsigned char)*first) || *first == '\0') {
        maker->failed = true;
        return;
    }
    maker->at++;
}

static char read_class_end(struct maker *maker, char first)
{
    char last = first;

    if (maker->at[0] == '-' && maker->at[1] != ']' && maker->at[1] != '\0') {
        last = maker->at[1];
        maker->at += 2;
    }
    return last;
}

/* Characters from '[' to ']'. */
static void make_class(struct maker *maker, struct buf *out)
{
    bool members[128] = {false};
    bool negated = *maker->at == '^';
    unsigned count = 0, wanted;

    maker->at += negated ? 1 : 0;
    while (*maker->at != ']' && *maker->at != '\0' && !maker->failed) {
        char first = *maker->at++, last;

        if (first == '\\')
            read_escape(maker, &first, &last);
        else
            last = read_class_end(maker, first);
        maker->failed |= (first | last) < 0 || first == '[';
        for (int c = first; c <= last && !maker->failed; c++)
            members[c] = true;
    }
    pass_end(maker, ']');
    for (int c = ' '; c < 127; c++) {
        members[c] = members[c] != negated;
        count += members[c];
    }
    wanted = pick(maker, count);
    for (int c = ' '; c < 127 && !maker->failed; c++)
        if (members[c] && wanted-- == 0)
            buf_putc(out, (char)c);
    maker->failed |= count == 0;
}

static void make_atom(struct maker *maker, struct buf *out)
{
    char first = *maker->at++, last;

    switch (first) {
    case '(':
        make_branches(maker, out);
        pass_end(maker, ')');
        break;
    case '[':
        make_class(maker, out);
        break;
    case '\\':
        read_escape(maker, &first, &last);
        buf_putc(out, (char)(first + (char)pick(maker, (unsigned)(last - first + 1))));
        break;
    case '.':
        buf_putc(out, (char)('a' + (char)pick(maker, 26)));
        break;
    case '?':
    case '*':
    case '+':
    case '{':
    case '}':
    case ']':
        maker->failed = true;
        break;
    default:
        buf_putc(out, first);
    }
}

/* The fewest and the most repetitions of what stands before; a quantifier is read. */
static void read_quantifier(struct maker *maker, unsigned *fewest, unsigned *most)
{
    char *end;

    *fewest = *maker->at == '+' || (*maker->at != '?' && *maker->at != '*');
    *most = *maker->at == '*' || *maker->at == '+' ? *fewest + MORE : 1;
    if (*maker->at == '{') {
        *fewest = *most = (unsigned)strtoul(maker->at + 1, &end, 10);
        if (*end == ',')
            *most = end[1] == '}' ? *fewest + MORE : (unsigned)strtoul(end + 1, NULL, 10);
        end = strchr(maker->at, '}');
        maker->failed |= end == NULL || *most < *fewest;
        maker->at = end != NULL ? end : maker->at;
    } else if (*maker->at == '\0' || strchr("?*+", *maker->at) == NULL) {
        return;
    }
    maker->at++;
}

/* An atom with its quantifier: it is read anew for each repetition. */
static void make_piece(struct maker *maker, struct buf *out)
{
    const char *start = maker->at;
    size_t length = out->length;
    unsigned fewest, most, number;

    make_atom(maker, out);
    if (maker->failed)
        return;
    read_quantifier(maker, &fewest, &most);
    const char *end = maker->at;
    number = fewest + pick(maker, most - fewest + 1);
    if (number == 0)
        buf_truncate(out, length);
    for (unsigned i = 1; i < number && !maker->failed; i++) {
        maker->at = start;
        make_atom(maker, out);
    }
    maker->at = end;
}

static void make_branch(struct maker *maker, struct buf *out)
{
    while (*maker->at != '\0' && *maker->at != '|' && *maker->at != ')' && !maker->failed)
        make_piece(maker, out);
}

/* Each branch is made; the one that is chosen stays. */
static void make_branches(struct maker *maker, struct buf *out)
{
    struct buf kept = {0}, branch = {0};
    unsigned number = 0;

    for (bool again = true; again && !maker->failed; number++) {
        buf_clear(&branch);
        make_branch(maker, &branch);
        if (number == 0 || pick(maker, number + 1) == number) {
            buf_clear(&kept);
            buf_puts(&kept, buf_text(&branch));
        }
        again = *maker->at == '|';
        maker->at += again ? 1 : 0;
    }
    buf_puts(out, buf_text(&kept));
    buf_free(&kept);
    buf_free(&branch);
}

bool witness_make(const char *pattern, unsigned choice, struct buf *out)
{
    struct maker maker = {.at = pattern, .choice = choice, .state = choice * 2654435761u};

    make_branches(&maker, out);
    return !maker.failed && *maker.at == '\0';
}
