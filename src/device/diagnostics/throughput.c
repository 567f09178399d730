/* SPDX-License-Identifier: Apache-2.0 */
#include "device/diagnostics/throughput_internal.h"

#include "base/mem.h"
#include "base/text.h"
#include "device/addresses.h"
#include "device/links.h"

#include <stdio.h>
#include <stdlib.h>

/* ---- Counters ------------------------------------------------------------------------ */

static uint32_t link_of_address(const char *text)
{
    struct addresses addresses = {0};
    uint32_t link = 0;

    if (addresses_read(&addresses, NULL) != CWMP_OK)
        return 0;
    for (size_t i = 0; i < addresses.count && link == 0; i++)
        if (text_equal(addresses.items[i].text, text))
            link = addresses.items[i].link;
    addresses_free(&addresses);
    return link;
}

static void read_counters(uint32_t index, struct throughput_bytes *bytes)
{
    struct links links = {0};
    const struct link *link;

    if (index == 0 || links_read(&links, NULL) != CWMP_OK)
        return;
    link = links_by_index(&links, index);
    if (link != NULL) {
        bytes->received = link->stats.rx_bytes;
        bytes->sent = link->stats.tx_bytes;
    }
    links_free(&links);
}

/* Of all connections that have begun. */
static struct throughput_sample take_sample(struct throughput_run *run)
{
    struct throughput_sample sample = {.us = diagnostic_clock_us()};

    read_counters(run->link, &sample.bytes);
    for (size_t i = 0; i < run->test->result.connection_count; i++)
        sample.bytes.test += throughput_connection_count(&run->connections[i]);
    return sample;
}

/* Where an interface is gone in between, its counters are not there: nothing, then. */
static uint64_t growth(uint64_t first, uint64_t last)
{
    return last > first ? last - first : 0;
}

static void add_traffic(struct throughput_bytes *bytes, const struct throughput_sample *first,
                        const struct throughput_sample *last)
{
    bytes->received = growth(first->bytes.received, last->bytes.received);
    bytes->sent = growth(first->bytes.sent, last->bytes.sent);
}

/* ---- A test that is based on time ---------------------------------------------------- */

/* What was transferred until this sample while all connections were. */
static uint64_t full_bytes(const struct throughput_run *run, const struct throughput_sample *sample)
{
    if (run->begun < run->test->result.connection_count)
        return 0;
    return growth(run->full_first.bytes.test,
                  run->ended > 0 ? run->full_last.bytes.test : sample->bytes.test);
}

static uint32_t count_parts(const struct throughput_settings *settings)
{
    if (settings->interval_s == 0 || settings->offset_s >= settings->duration_s)
        return 0;
    return (settings->duration_s - settings->offset_s) / settings->interval_s;
}

/* The parts lie between marks; the last of these may be the end. */
static bool has_marks_left(const struct throughput_run *run)
{
    uint32_t parts = count_parts(&run->test->settings);

    return parts > 0 && run->marks <= parts;
}

/* That of the loop's timers. */
static uint64_t clock_ms(void)
{
    return uv_hrtime() / 1000000;
}

static void set_timer(struct throughput_run *run)
{
    const struct throughput_settings *settings = &run->test->settings;
    uint64_t passed = clock_ms() - run->begun_ms, due = settings->duration_s * UINT64_C(1000);

    if (has_marks_left(run))
        due = (settings->offset_s + (uint64_t)run->marks * settings->interval_s) * 1000;
    handles_timer_set(run->timer, due > passed ? due - passed : 0);
}

static void pass_mark(struct throughput_run *run)
{
    struct throughput_result *result = &run->test->result;
    struct throughput_sample sample = take_sample(run);
    struct throughput_interval *part;

    sample.bytes.test = full_bytes(run, &sample);
    if (run->marks++ > 0) {
        result->parts =
            mem_realloc(result->parts, (result->part_count + 1) * sizeof *result->parts);
        part = &result->parts[result->part_count++];
        *part = (struct throughput_interval){.begin_us = run->mark.us, .end_us = sample.us};
        part->bytes.test = growth(run->mark.bytes.test, sample.bytes.test);
        add_traffic(&part->bytes, &run->mark, &sample);
    }
    run->mark = sample;
}

/* Downloads end here. Uploads have no more to send, and end when the server has answered. */
static void time_is_up(struct throughput_run *run)
{
    enum diagnostic_outcome outcome = DIAGNOSTIC_COMPLETE;

    run->time_is_up = true;
    if (run->test->upload)
        return;
    for (size_t i = 0; i < run->test->result.connection_count; i++) {
        struct throughput_connection *connection = &run->connections[i];

        if (!connection->ended && outcome == DIAGNOSTIC_COMPLETE)
            outcome = throughput_connection_outcome(connection, connection->span->data.begin_us != 0
                                                                    ? CURLE_OK
                                                                    : CURLE_OPERATION_TIMEDOUT);
        throughput_connection_end(connection);
    }
    diagnostic_end(&run->test->base, outcome, "%s",
                   outcome == DIAGNOSTIC_COMPLETE ? "" : "a connection has no data in time");
}

static void on_time(void *argument)
{
    struct throughput_run *run = argument;

    if (has_marks_left(run)) {
        pass_mark(run);
        set_timer(run);
    } else {
        time_is_up(run);
    }
}

/* ---- What connections tell ----------------------------------------------------------- */

void throughput_begins(struct throughput_connection *connection)
{
    struct throughput_run *run = connection->run;

    if (run->begun == 0) {
        run->link = link_of_address(run->test->result.address);
        run->begun_ms = clock_ms();
    }
    /* Without its own bytes: the first of them are those that it begins with. */
    connection->first = take_sample(run);
    connection->span->data.begin_us = connection->first.us;
    run->full_first = connection->first;
    if (run->begun++ == 0 && run->test->settings.duration_s > 0)
        set_timer(run);
}

void throughput_ends(struct throughput_connection *connection)
{
    struct throughput_run *run = connection->run;

    connection->last = take_sample(run);
    if (run->ended++ == 0)
        run->full_last = connection->last;
    add_traffic(&connection->span->data.bytes, &connection->first, &connection->last);
}

/* ---- The whole ----------------------------------------------------------------------- */

static int64_t earlier(int64_t a, int64_t b)
{
    return b != 0 && (a == 0 || b < a) ? b : a;
}

static int64_t later(int64_t a, int64_t b)
{
    return b > a ? b : a;
}

static void sum_up(struct throughput_run *run)
{
    struct throughput_result *result = &run->test->result;
    struct throughput_span *whole = &result->whole;
    const struct throughput_sample *first = NULL, *last = NULL;

    for (size_t i = 0; i < result->connection_count; i++) {
        const struct throughput_connection *connection = &run->connections[i];
        const struct throughput_span *span = connection->span;

        whole->open_request_us = later(whole->open_request_us, span->open_request_us);
        whole->open_response_us = later(whole->open_response_us, span->open_response_us);
        whole->request_us = earlier(whole->request_us, span->request_us);
        if (span->data.begin_us == 0)
            continue;
        whole->data.begin_us = earlier(whole->data.begin_us, span->data.begin_us);
        whole->data.bytes.test += span->data.bytes.test;
        result->full.end_us = earlier(result->full.end_us, span->data.end_us);
        result->full.begin_us = later(result->full.begin_us, span->data.begin_us);
        whole->data.end_us = later(whole->data.end_us, span->data.end_us);
        if (first == NULL || connection->first.us < first->us)
            first = &connection->first;
        if (last == NULL || connection->last.us > last->us)
            last = &connection->last;
    }
    if (first != NULL)
        add_traffic(&whole->data.bytes, first, last);
}

/* Nothing when a connection ended before another began. */
static void sum_up_full(struct throughput_run *run)
{
    struct throughput_interval *full = &run->test->result.full;

    if (run->begun < run->test->result.connection_count || full->end_us < full->begin_us) {
        *full = (struct throughput_interval){0};
        return;
    }
    full->bytes.test = growth(run->full_first.bytes.test, run->full_last.bytes.test);
    add_traffic(&full->bytes, &run->full_first, &run->full_last);
}

/* ---- Begin and end ------------------------------------------------------------------- */

static void running(void *argument, curl_socket_t socket)
{
    struct throughput_run *run = argument;

    /* libcurl waits until a connection is there, and is called when it is. */
    for (size_t i = 0; i < run->test->result.connection_count; i++)
        if (run->connections[i].socket == socket)
            throughput_connection_look(&run->connections[i]);
}

static void settled(void *argument)
{
    struct throughput_run *run = argument;
    struct throughput *test = run->test;
    CURL *easy;
    CURLcode code;

    while ((easy = http_loop_finished(run->loop, &code)) != NULL) {
        struct throughput_connection *connection;
        enum diagnostic_outcome outcome;

        curl_easy_getinfo(easy, CURLINFO_PRIVATE, &connection);
        throughput_connection_end(connection);
        outcome = throughput_connection_outcome(connection, code);
        if (outcome != DIAGNOSTIC_COMPLETE) {
            diagnostic_end(&test->base, outcome, "%s, status %ld", curl_easy_strerror(code),
                           connection->progress.status);
            return;
        }
    }
    if (run->ended == test->result.connection_count)
        diagnostic_end(&test->base, DIAGNOSTIC_COMPLETE, "%s", "");
}

static void forget(struct diagnostic *diagnostic)
{
    struct throughput *test = (struct throughput *)diagnostic;

    free(test->result.parts);
    test->result = (struct throughput_result){0};
}

static void start(struct diagnostic *diagnostic)
{
    struct throughput *test = (struct throughput *)diagnostic;
    struct throughput_run *run = mem_alloc(sizeof *run);
    struct throughput_result *result = &test->result;

    forget(diagnostic);
    test->run = run;
    run->test = test;
    run->timer = handles_timer_new(diagnostic_loop(diagnostic), on_time, run);
    run->loop = http_loop_new(&(struct http_loop_options){.uv = diagnostic_loop(diagnostic),
                                                          .argument = run,
                                                          .running = running,
                                                          .settled = settled});
    while (result->connection_count < test->settings.connections) {
        size_t at = result->connection_count++;

        if (!throughput_connection_start(&run->connections[at], run, &result->connections[at])) {
            diagnostic_end(diagnostic, DIAGNOSTIC_INTERNAL, "no transfer can be made");
            return;
        }
    }
}

static void stop(struct diagnostic *diagnostic)
{
    struct throughput *test = (struct throughput *)diagnostic;
    struct throughput_run *run = test->run;

    test->run = NULL;
    for (size_t i = 0; i < test->result.connection_count; i++)
        throughput_connection_close(&run->connections[i]);
    sum_up(run);
    sum_up_full(run);
    http_loop_free(run->loop);
    handles_timer_free(run->timer);
    free(run);
}

const struct diagnostic_operations throughput_download_operations = {
    .name = "download", .start = start, .stop = stop, .forget = forget};
const struct diagnostic_operations throughput_upload_operations = {
    .name = "upload", .start = start, .stop = stop, .forget = forget};
