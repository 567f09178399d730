/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/match.h"

#include "base/text.h"
#include "cli/grammar.h"
#include "cli/output.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define NO_WORD     "no"
#define ESCAPE_WORD "do"

/* Candidates beyond the nodes. */
#define MAX_INTERFACES 1024
#define MAX_OTHERS     4

/* All that the line can be so far: one step for each command that it may still become. */
struct reach {
    const struct cli_matcher *matcher;
    int mode;
    bool negated;
    bool begun; /* a word has been taken */
    const struct cli_step **steps;
    size_t count;
    size_t at; /* offset of what comes next */
};

/* A node that can come next, and the step that it would follow. */
struct next {
    const struct cli_node *node;
    const struct cli_step *before;
};

/* ---- What can come next -----------------------------------------------------------------------
 */

static const struct cli_command *command_of(const struct cli_node *node)
{
    return &cli_grammar.commands[node->command];
}

static bool is_available(const struct reach *reach, const struct cli_command *command)
{
    bool configures = command->action == NULL && command->display == 0;

    return (command->modes & (1u << reach->mode)) != 0 && (!reach->negated || command->negatable) &&
           (reach->matcher->replay ? configures : !command->hidden);
}

/* Of options, each can be given once. */
static bool is_used(const struct cli_step *step, const struct cli_node *node)
{
    while (step != NULL && step->node != node)
        step = step->before;
    return step != NULL;
}

static void add_next(struct next *list, size_t *count, const uint16_t *nodes, size_t node_count,
                     const struct cli_step *before)
{
    for (size_t i = 0; i < node_count; i++) {
        const struct cli_node *node = &cli_grammar.nodes[nodes[i]];
        if (is_used(before, node))
            continue;
        if (list != NULL)
            list[*count] = (struct next){node, before};
        (*count)++;
    }
}

static size_t collect(const struct reach *reach, struct next *list)
{
    size_t count = 0;

    for (size_t i = 0; reach->begun && i < reach->count; i++) {
        const struct cli_node *node = reach->steps[i]->node;
        add_next(list, &count, node->follow, node->follow_count, reach->steps[i]);
    }
    for (size_t i = 0; !reach->begun && i < cli_grammar.command_count; i++) {
        const struct cli_command *command = &cli_grammar.commands[i];
        if (is_available(reach, command))
            add_next(list, &count, command->first, command->first_count, NULL);
    }
    return count;
}

static struct next *list_next(const struct reach *reach, size_t *count)
{
    struct next *list =
        arena_alloc(reach->matcher->arena, collect(reach, NULL) * sizeof(*list) + 1);

    *count = collect(reach, list);
    return list;
}

/* The step with which the command can end here, NULL when there is none. */
static const struct cli_step *find_end(const struct reach *reach)
{
    for (size_t i = 0; i < reach->count; i++) {
        const struct cli_node *node = reach->steps[i]->node;
        if (node->last || (reach->negated && node->no_last))
            return reach->steps[i];
    }
    return NULL;
}

/* ---- One word further -------------------------------------------------------------------------
 */

static void take(struct reach *reach, const struct next *next, const char *value)
{
    struct cli_step *step = arena_alloc(reach->matcher->arena, sizeof(*step));

    *step = (struct cli_step){.node = next->node, .value = value, .before = next->before};
    reach->steps[reach->count++] = step;
}

static bool begins_with(const char *word, const char *text, size_t length, bool whole)
{
    return strncasecmp(word, text, length) == 0 && (!whole || word[length] == '\0');
}

/* The word of the nodes that `text` begins, or is: NULL when it is none; `*several`: more than
 * one. */
static const char *find_word(const struct next *list, size_t count, const char *text, size_t length,
                             bool whole, bool *several)
{
    const char *found = NULL;

    *several = false;
    for (size_t i = 0; i < count; i++) {
        const char *word = list[i].node->word;
        if (word == NULL || !begins_with(word, text, length, whole))
            continue;
        *several = *several || (found != NULL && !text_equal(found, word));
        found = word;
    }
    return found;
}

static enum cli_outcome take_word(struct reach *reach, const struct next *list, size_t count,
                                  const char *text, size_t length)
{
    bool several;
    const char *word = find_word(list, count, text, length, true, &several);

    if (word == NULL)
        word = find_word(list, count, text, length, false, &several);
    if (several)
        return CLI_AMBIGUOUS;
    if (word == NULL)
        return CLI_INVALID;
    for (size_t i = 0; i < count; i++)
        if (list[i].node->word != NULL && text_equal(list[i].node->word, word))
            take(reach, &list[i], NULL);
    reach->at += length;
    return CLI_MATCHED;
}

/* Where several commands have an argument, it is one of the same type. */
static enum cli_outcome take_argument(struct reach *reach, const struct next *list, size_t count,
                                      const char *text, struct cli_match *match)
{
    enum cli_outcome outcome = CLI_INVALID;
    size_t length = 0;

    match->at = reach->at;
    for (size_t i = 0; i < count; i++) {
        struct cli_argument argument = {.node = list[i].node,
                                        /* what is undone may be an ACS's, or gone */
                                        .replay = reach->matcher->replay || reach->negated,
                                        .interfaces = reach->matcher->interfaces,
                                        .argument = reach->matcher->argument,
                                        .arena = reach->matcher->arena};
        if (list[i].node->word != NULL)
            continue;
        enum cli_reading reading = cli_read_argument(&argument, text);
        if (reading == CLI_READ) {
            take(reach, &list[i], argument.value);
            length = argument.length;
        } else if (reach->count == 0) {
            outcome = reading == CLI_READ_REFUSED      ? CLI_REFUSED
                      : reading == CLI_READ_INCOMPLETE ? CLI_INCOMPLETE
                                                       : CLI_INVALID;
            match->at = reach->at + (reading == CLI_READ_INVALID ? argument.length : 0);
            match->sentence = argument.sentence;
        }
    }
    if (reach->count == 0)
        return outcome;
    reach->at += length;
    return CLI_MATCHED;
}

static void skip_blanks(struct reach *reach, const char *line)
{
    reach->at += strspn(line + reach->at, " \t");
}

static enum cli_outcome advance(struct reach *reach, const char *line, struct cli_match *match)
{
    const char *text = line + reach->at;
    size_t count;
    struct next *list = list_next(reach, &count);

    reach->steps = arena_alloc(reach->matcher->arena, count * sizeof(struct cli_step *) + 1);
    reach->count = 0;
    match->at = reach->at;
    enum cli_outcome outcome = take_word(reach, list, count, text, strcspn(text, " \t"));
    if (outcome == CLI_INVALID)
        outcome = take_argument(reach, list, count, text, match);
    reach->begun = reach->begun || outcome == CLI_MATCHED;
    skip_blanks(reach, line);
    return outcome;
}

/* `no`, and `do`, which turns to another mode for one line. */
static void take_lead(struct reach *reach, const char *line)
{
    int escape = cli_grammar.modes[reach->mode].escape;

    skip_blanks(reach, line);
    if (!reach->matcher->replay && escape >= 0 &&
        begins_with(ESCAPE_WORD, line + reach->at, strcspn(line + reach->at, " \t"), true)) {
        reach->mode = escape;
        reach->at += strlen(ESCAPE_WORD);
        skip_blanks(reach, line);
    }
    if (begins_with(NO_WORD, line + reach->at, strcspn(line + reach->at, " \t"), true)) {
        reach->negated = true;
        reach->at += strlen(NO_WORD);
        skip_blanks(reach, line);
    }
}

static bool is_filter(const struct reach *reach, const char *line)
{
    const struct cli_step *end = find_end(reach);

    return line[reach->at] == '|' && end != NULL && command_of(end->node)->filter;
}

/* As far as the line makes sense. */
static void run(struct reach *reach, const char *line, struct cli_match *match)
{
    match->outcome = CLI_MATCHED;
    while (match->outcome == CLI_MATCHED && line[reach->at] != '\0' && !is_filter(reach, line))
        match->outcome = advance(reach, line, match);
    match->is_foreign = match->outcome == CLI_INVALID && !reach->begun;
    if (match->is_foreign && !reach->negated)
        match->outcome = CLI_UNKNOWN;
}

static void match_in_mode(const struct cli_matcher *matcher, int mode, const char *line,
                          struct cli_match *match)
{
    struct reach reach = {.matcher = matcher, .mode = mode};

    *match = (struct cli_match){.mode = mode};
    take_lead(&reach, line);
    match->mode = reach.mode;
    match->is_escaped = reach.mode != mode;
    match->negated = reach.negated;
    run(&reach, line, match);
    if (match->outcome != CLI_MATCHED)
        return;
    match->last = find_end(&reach);
    match->at = reach.at;
    if (!reach.begun && !reach.negated && reach.mode == mode) {
        match->outcome = CLI_NOTHING;
    } else if (match->last == NULL) {
        match->outcome = CLI_INCOMPLETE;
    } else {
        match->command = command_of(match->last->node);
        if (line[reach.at] == '|')
            match->filter = line + reach.at + 1;
    }
}

/* A command of the mode above when the line does not begin like one of this mode. */
void cli_match(const struct cli_matcher *matcher, const char *line, struct cli_match *match)
{
    int mode = matcher->mode;

    match_in_mode(matcher, mode, line, match);
    while (match->is_foreign && cli_grammar.modes[mode].inherits) {
        struct cli_match above;

        mode = cli_grammar.modes[mode].parent;
        match_in_mode(matcher, mode, line, &above);
        if (!above.is_foreign)
            *match = above;
        match->is_foreign = above.is_foreign;
    }
}

const char *cli_match_value(const struct cli_match *match, const char *name)
{
    const struct cli_step *step = match->last;

    while (step != NULL && (step->node->name == NULL || !text_equal(step->node->name, name)))
        step = step->before;
    return step == NULL ? NULL : step->value != NULL ? step->value : step->node->word;
}

/* ---- Help and completion ----------------------------------------------------------------------
 */

static void add_candidate(struct cli_candidates *candidates, const char *word, const char *help,
                          bool is_argument)
{
    for (size_t i = 0; i < candidates->count; i++)
        if (text_equal(candidates->items[i].word, word))
            return;
    candidates->items[candidates->count++] =
        (struct cli_candidate){.word = word, .help = help, .is_argument = is_argument};
}

/* An argument is shown in capitals. */
static const char *capitals(struct arena *arena, const char *name)
{
    char *text = arena_strdup(arena, name);

    for (char *c = text; *c != '\0'; c++)
        *c = (char)toupper((unsigned char)*c);
    return text;
}

static void add_nodes(const struct reach *reach, const char *prefix,
                      struct cli_candidates *candidates)
{
    size_t count, length = strlen(prefix);
    const struct next *list = list_next(reach, &count);

    for (size_t i = 0; i < count; i++) {
        const struct cli_node *node = list[i].node;
        if (node->word != NULL && begins_with(node->word, prefix, length, false))
            add_candidate(candidates, node->word, node->help, false);
        else if (node->word == NULL)
            add_candidate(candidates, capitals(reach->matcher->arena, node->name), node->help,
                          true);
    }
}

/* Words of the names of interfaces: in the place of an argument that is one, or, with its `type`
 * there already, of its number. */
static void add_interfaces(const struct reach *reach, const char *type, const char *prefix,
                           struct cli_candidates *candidates)
{
    const struct cli_matcher *matcher = reach->matcher;
    const struct interface_reader reader = {
        .interfaces = matcher->interfaces, .argument = matcher->argument, .arena = matcher->arena};
    size_t count;
    const struct next *list = list_next(reach, &count);
    const struct cli_node *node = NULL;

    for (size_t i = 0; i < count; i++)
        if (list[i].node->word == NULL && list[i].node->type == CLI_TYPE_INTERFACE)
            node = list[i].node;
    for (size_t i = 0; node != NULL && candidates->count < candidates->room; i++) {
        const char *word = interface_name_word(&reader, type, i);
        if (word == NULL)
            break;
        if (begins_with(word, prefix, strlen(prefix), false))
            add_candidate(candidates, word, node->help, false);
    }
}

/* What stands before any command, and what after one. */
static void add_others(const struct reach *reach, const char *prefix, bool inherited,
                       struct cli_candidates *candidates)
{
    static const struct cli_candidate leads[] = {
        {.word = ESCAPE_WORD, .help = "Give a command of the privileged mode"},
        {.word = NO_WORD, .help = "Undo a command, or turn it back to its default"}};
    const struct cli_step *end = find_end(reach);
    bool offered[] = {cli_grammar.modes[reach->mode].escape >= 0, true};

    for (size_t i = 0; !reach->begun && !reach->negated && !inherited && i < 2; i++)
        if (offered[i] && begins_with(leads[i].word, prefix, strlen(prefix), false))
            add_candidate(candidates, leads[i].word, leads[i].help, false);
    if (end != NULL && prefix[0] == '\0') {
        if (command_of(end->node)->filter)
            add_candidate(candidates, "|", "Filter the output, or make JSON of it", true);
        add_candidate(candidates, "<cr>", "", true);
    }
}

/* What can stand behind the bar, of which `text` is the rest: a filter, or what it takes. */
static void add_filters(const char *text, struct cli_candidates *candidates)
{
    const char *word, *help, *prefix = candidates->prefix;
    bool takes_text;

    text += strspn(text, " \t");
    for (size_t i = 0; (word = cli_filter_word(i, &help, &takes_text)) != NULL; i++) {
        if (*text == '\0' && begins_with(word, prefix, strlen(prefix), false))
            add_candidate(candidates, word, help, false);
        else if (*text == '\0' || !begins_with(word, text, strcspn(text, " \t"), false))
            continue;
        else if (takes_text)
            add_candidate(candidates, "TEXT", "The rest of the line", true);
        else if (prefix[0] == '\0')
            add_candidate(candidates, "<cr>", "", true);
    }
}

/* The text ends in the type of an interface, of which the number is to come. */
static void find_numbers(const struct cli_matcher *matcher, int mode, const char *text,
                         struct cli_candidates *candidates)
{
    struct reach reach = {.matcher = matcher, .mode = mode};
    struct cli_match ignored = {.mode = mode};
    size_t end = strlen(text), start;
    const char *before;

    while (end > 0 && strchr(" \t", text[end - 1]) != NULL)
        end--;
    for (start = end; start > 0 && strchr(" \t", text[start - 1]) == NULL;)
        start--;
    before = arena_strndup(matcher->arena, text, start);
    take_lead(&reach, before);
    run(&reach, before, &ignored);
    if (ignored.outcome == CLI_MATCHED)
        add_interfaces(&reach, arena_strndup(matcher->arena, text + start, end - start),
                       candidates->prefix, candidates);
}

/* False when no word of a command was there yet. */
static bool find_candidates(const struct cli_matcher *matcher, int mode, const char *text,
                            struct cli_candidates *candidates)
{
    struct reach reach = {.matcher = matcher, .mode = mode};

    candidates->failure = (struct cli_match){.mode = mode};
    take_lead(&reach, text);
    run(&reach, text, &candidates->failure);
    if (candidates->failure.outcome == CLI_INCOMPLETE)
        find_numbers(matcher, mode, text, candidates);
    if (candidates->failure.outcome != CLI_MATCHED)
        return reach.begun;
    if (text[reach.at] != '\0') {
        add_filters(text + reach.at + 1, candidates);
        return true;
    }
    add_interfaces(&reach, NULL, candidates->prefix, candidates);
    add_nodes(&reach, candidates->prefix, candidates);
    add_others(&reach, candidates->prefix, mode != matcher->mode, candidates);
    return reach.begun;
}

static int compare_candidates(const void *a, const void *b)
{
    const struct cli_candidate *m = a, *n = b;

    return m->is_argument != n->is_argument ? m->is_argument - n->is_argument
                                            : strcmp(m->word, n->word);
}

/* Where the word that has been begun starts; the end when the text ends in a blank. */
static size_t prefix_start(const char *text)
{
    size_t start = strlen(text);

    while (start > 0 && strchr(" \t", text[start - 1]) == NULL)
        start--;
    return start;
}

void cli_match_candidates(const struct cli_matcher *matcher, const char *text,
                          struct cli_candidates *candidates)
{
    size_t start = prefix_start(text);
    const char *before = arena_strndup(matcher->arena, text, start);
    int mode = matcher->mode;
    bool begun;

    *candidates = (struct cli_candidates){.prefix = text + start};
    candidates->room = cli_grammar.node_count + MAX_INTERFACES;
    candidates->items =
        arena_alloc(matcher->arena, (candidates->room + MAX_OTHERS) * sizeof(*candidates->items));
    begun = find_candidates(matcher, mode, before, candidates);
    /* No command has been typed yet, or none that this mode knows. */
    while (cli_grammar.modes[mode].inherits && (candidates->failure.is_foreign || !begun)) {
        mode = cli_grammar.modes[mode].parent;
        begun = find_candidates(matcher, mode, before, candidates);
    }
    qsort(candidates->items, candidates->count, sizeof(*candidates->items), compare_candidates);
}
