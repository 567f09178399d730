/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Usage: bench_soap MODEL
 *
 * How fast the inside of the daemon is, without sockets: GetParameterValues and GetParameterNames
 * of a full tree from the parsed request to the finished envelope, the model's part of it, the
 * search for changed values, and reading an envelope. The same process measures what it is held
 * against: a loop that copies the same names and values, known beforehand, into the same XML, and
 * a memcpy of the finished bytes.
 */
#include "benchmark/bench.h"
#include "benchmark/rows.h"
#include "cwmpd/models.h"
#include "rpc/rpc.h"
#include "soap/writer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SLICE_MS    5     /* as the session engine looks */
#define SET_ENTRIES 10000 /* in the envelope that is read */

struct bench {
    const char *name;
    struct env env;
    struct model *model;
    struct soap_message request;
    struct buf answer;
    size_t items;
};

static enum cwmp_fault load_records(void *argument, const struct model_record *records,
                                    size_t count, struct cwmp_error *error)
{
    (void)error;
    for (size_t i = 0; i < count; i++)
        model_load(argument, &records[i]);
    return CWMP_OK;
}

static size_t count_text(const char *text, const char *what)
{
    size_t count = 0;

    for (; (text = strstr(text, what)) != NULL; text += strlen(what))
        count++;
    return count;
}

static void report_rate(struct bench *bench, const char *measure, double seconds, const char *unit)
{
    bench_report(bench->name, measure, (double)bench->items / seconds, unit);
}

static void report_bytes(struct bench *bench, const char *measure, size_t bytes, double seconds)
{
    bench_report(bench->name, measure, (double)bytes / seconds / 1e6, "MB/s");
}

/* ---- Answers --------------------------------------------------------------------------- */

static void answer(void *argument)
{
    struct bench *bench = argument;
    struct rpc_context context = {.model = bench->model, .env = &bench->env};

    buf_clear(&bench->answer);
    if (rpc_answer(&context, &bench->request, SOAP_CWMP_1_4, &bench->answer) != CWMP_OK)
        bench_fail("%s", buf_text(&bench->answer));
}

static void measure_names(struct bench *bench)
{
    struct soap_node next_level = {.name = "NextLevel", .ns = "", .text = "0"};
    struct soap_node path = {.name = "ParameterPath", .ns = "", .text = "", .next = &next_level};
    struct soap_node rpc = {.name = "GetParameterNames",
                            .ns = soap_version_namespace(SOAP_CWMP_1_4),
                            .text = "",
                            .child = &path};

    bench->request = (struct soap_message){.id = "1", .rpc = &rpc};
    answer(bench);
    bench->items = count_text(buf_text(&bench->answer), "<Writable>");
    report_rate(bench, "names", bench_time(answer, bench), "names/s");
}

static double measure_values(struct bench *bench)
{
    struct soap_node name = {.name = "string", .ns = "", .text = ""};
    struct soap_node names = {.name = "ParameterNames", .ns = "", .text = "", .child = &name};
    struct soap_node rpc = {.name = "GetParameterValues",
                            .ns = soap_version_namespace(SOAP_CWMP_1_4),
                            .text = "",
                            .child = &names};
    double seconds;

    bench->request = (struct soap_message){.id = "1", .rpc = &rpc};
    answer(bench);
    bench->items = count_text(buf_text(&bench->answer), "<Value ");
    seconds = bench_time(answer, bench);
    bench_report(bench->name, "parameters", (double)bench->items, "");
    bench_report(bench->name, "answer", (double)bench->answer.length, "bytes");
    report_rate(bench, "values", seconds, "parameters/s");
    report_bytes(bench, "values bytes", bench->answer.length, seconds);
    return seconds;
}

/* ---- Yardsticks ------------------------------------------------------------------------ */

/* What the bare loop is given: everything but the markup. */
struct constant {
    const char *name, *type, *value;
    size_t name_length, type_length, value_length;
};

struct bare {
    struct constant *constants;
    size_t count;
    const char *head; /* of the answer, before the first parameter; and behind the last */
    const char *tail;
    size_t head_length, tail_length;
    char *out;
    size_t out_length;
};

static const char *take(const char *at, const char *before, const char *after, const char **text,
                        size_t *length)
{
    *text = strstr(at, before) + strlen(before);
    at = strstr(*text, after);
    *length = (size_t)(at - *text);
    return at;
}

static struct bare bare_new(const struct buf *answer, size_t count)
{
    struct bare bare = {.constants = mem_calloc(count, sizeof(struct constant)), .count = count};
    const char *at = answer->data;

    bare.head = at;
    at = strstr(at, "<ParameterValueStruct>");
    bare.head_length = (size_t)(at - bare.head);
    for (size_t i = 0; i < count; i++) {
        struct constant *each = &bare.constants[i];

        at = take(at, "<Name>", "<", &each->name, &each->name_length);
        at = take(at, "\"", "\"", &each->type, &each->type_length);
        at = take(at, ">", "<", &each->value, &each->value_length);
    }
    bare.tail = strstr(at, "</ParameterList>");
    bare.tail_length = strlen(bare.tail);
    bare.out = mem_alloc(answer->length);
    return bare;
}

static char *put(char *out, const char *data, size_t length)
{
    memcpy(out, data, length);
    return out + length;
}

#define PUT(out, literal) put(out, literal, sizeof(literal) - 1)

static void copy_bare(void *argument)
{
    struct bare *bare = argument;
    char *out = put(bare->out, bare->head, bare->head_length);

    for (size_t i = 0; i < bare->count; i++) {
        const struct constant *each = &bare->constants[i];

        out = PUT(out, "<ParameterValueStruct><Name>");
        out = put(out, each->name, each->name_length);
        out = PUT(out, "</Name><Value xsi:type=\"");
        out = put(out, each->type, each->type_length);
        out = PUT(out, "\">");
        out = put(out, each->value, each->value_length);
        out = PUT(out, "</Value></ParameterValueStruct>");
    }
    out = put(out, bare->tail, bare->tail_length);
    bare->out_length = (size_t)(out - bare->out);
}

struct copy {
    char *out;
    const struct buf *answer;
};

static void copy_whole(void *argument)
{
    struct copy *copy = argument;

    memcpy(copy->out, copy->answer->data, copy->answer->length);
    __asm__ volatile("" : : "r"(copy->out) : "memory");
}

static void measure_yardsticks(struct bench *bench, double seconds)
{
    struct bare bare = bare_new(&bench->answer, bench->items);
    struct copy copy = {.out = bare.out, .answer = &bench->answer};
    double loop = bench_time(copy_bare, &bare), whole;

    if (bare.out_length != bench->answer.length ||
        memcmp(bare.out, bench->answer.data, bare.out_length) != 0)
        bench_fail("the bare loop does not make the same bytes");
    report_rate(bench, "bare loop", loop, "parameters/s");
    bench_report(bench->name, "values to bare loop", seconds / loop, "x");
    whole = bench_time(copy_whole, &copy);
    report_bytes(bench, "memcpy", bench->answer.length, whole);
    bench_report(bench->name, "values to memcpy", seconds / whole, "x");
    free(bare.constants);
    free(bare.out);
}

/* ---- The model alone ------------------------------------------------------------------- */

static void count_item(void *argument, const struct model_item *item)
{
    (void)item;
    ++*(size_t *)argument;
}

static void visit(void *argument)
{
    struct bench *bench = argument;
    size_t count = 0;

    model_visit_values(bench->model, "", count_item, &count, NULL);
}

static void look_for_changes(void *argument)
{
    struct bench *bench = argument;
    size_t count = 0;

    model_visit_changed(bench->model, count_item, &count);
}

/* All of the tree watched, as the worst that an ACS can ask for: how long the daemon looks for
 * changes in all, and how long at a time. */
static void measure_watching(struct bench *bench)
{
    struct model_transaction *transaction = model_begin(bench->model, MODEL_ORIGIN_ACS);
    struct model_scan *scan = model_scan_new(bench->model, MODEL_WATCH_INFORM);
    struct arena *arena = arena_new();
    uint64_t all = 0, longest = 0, began, took;
    struct cwmp_error error;
    size_t changed = 0;
    bool through;

    if (model_set_attributes(transaction, "", 1, NULL, &error) != CWMP_OK ||
        model_commit(transaction, arena, NULL, &error) != CWMP_OK)
        bench_fail("%s", error.text);
    model_scan_begin(scan, true);
    do {
        began = bench_now_ns();
        through = model_scan_run(scan, SLICE_MS, count_item, &changed);
        took = bench_now_ns() - began;
        all += took;
        longest = took > longest ? took : longest;
    } while (!through);
    bench_report(bench->name, "watch all", (double)all / 1e6, "ms");
    bench_report(bench->name, "watch all slice", (double)longest / 1e6, "ms");
    arena_free(arena);
    model_scan_free(scan);
}

/* ---- Reading --------------------------------------------------------------------------- */

static void read_envelope(void *argument)
{
    const struct buf *envelope = argument;
    struct soap_limits limits = soap_limits_default();
    struct arena *arena = arena_new();
    struct soap_reader *reader = soap_reader_new(&limits, arena);
    struct soap_message message;
    struct cwmp_error error;

    soap_reader_feed(reader, envelope->data, envelope->length);
    if (soap_reader_finish(reader, &message, &error) != CWMP_OK)
        bench_fail("%s", error.text);
    soap_reader_free(reader);
    arena_free(arena);
}

/* A SetParameterValues with the first of the tree's parameters. */
static void measure_reading(struct bench *bench)
{
    struct buf envelope = {0};
    const char *first = strstr(bench->answer.data, "<ParameterValueStruct>"), *end = first;
    static const char struct_end[] = "</ParameterValueStruct>";
    size_t entries = bench->items < SET_ENTRIES ? bench->items : SET_ENTRIES;

    for (size_t i = 0; i < entries; i++)
        end = strstr(end, struct_end) + strlen(struct_end);
    soap_envelope_open(&envelope, &(struct soap_header){.version = SOAP_CWMP_1_4, .id = "1"});
    soap_rpc_open(&envelope, "SetParameterValues");
    buf_puts(&envelope, "<ParameterList>");
    buf_append(&envelope, first, (size_t)(end - first));
    buf_puts(&envelope, "</ParameterList><ParameterKey></ParameterKey>");
    soap_rpc_close(&envelope, "SetParameterValues");
    soap_envelope_close(&envelope);
    report_bytes(bench, "reading", envelope.length, bench_time(read_envelope, &envelope));
    buf_free(&envelope);
}

int main(int argc, char **argv)
{
    const struct schema *schema = argc == 2 ? models_find(argv[1]) : NULL;
    struct bench bench = {.env = env_system()};
    struct model_options options = {.schema = schema, .env = &bench.env};
    double seconds;

    if (schema == NULL) {
        fprintf(stderr, "usage: bench_soap MODEL (%s)\n", models_names());
        return BENCH_SKIPPED;
    }
    bench.name = schema->name;
    bench.model = model_new(&options);
    rows_commit(schema, &(struct model_backing){.argument = bench.model, .commit = load_records});
    seconds = measure_values(&bench);
    measure_yardsticks(&bench, seconds);
    report_rate(&bench, "visit", bench_time(visit, &bench), "parameters/s");
    bench_report(bench.name, "look for changes", bench_time(look_for_changes, &bench) * 1e6, "us");
    measure_reading(&bench);
    measure_names(&bench);
    measure_watching(&bench);
    buf_free(&bench.answer);
    model_free(bench.model);
    return EXIT_SUCCESS;
}
