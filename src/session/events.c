/* SPDX-License-Identifier: Apache-2.0 */
#include "session/events.h"

#include "base/mem.h"
#include "base/text.h"

#include <stdlib.h>
#include <string.h>

/* Section 4.2. */
static const struct event_rule rules[EVENT_CODE_COUNT] = {
    [EVENT_BOOTSTRAP] = {"0 BOOTSTRAP", true, EVENT_BY_INFORM, EVENT_KEEP_STORED, SOAP_CWMP_1_0},
    [EVENT_BOOT] = {"1 BOOT", true, EVENT_BY_INFORM, EVENT_KEEP_UNTIL_REBOOT, SOAP_CWMP_1_0},
    [EVENT_PERIODIC] = {"2 PERIODIC", true, EVENT_BY_INFORM, EVENT_KEEP_IF_POSSIBLE, SOAP_CWMP_1_0},
    [EVENT_SCHEDULED] = {"3 SCHEDULED", true, EVENT_BY_INFORM, EVENT_KEEP_STORED, SOAP_CWMP_1_0},
    [EVENT_VALUE_CHANGE] = {"4 VALUE CHANGE", true, EVENT_BY_INFORM, EVENT_KEEP_UNTIL_REBOOT,
                            SOAP_CWMP_1_0},
    [EVENT_KICKED] = {"5 KICKED", true, EVENT_BY_KICKED, EVENT_KEEP_UNTIL_REBOOT, SOAP_CWMP_1_0},
    [EVENT_CONNECTION_REQUEST] = {"6 CONNECTION REQUEST", true, EVENT_BY_INFORM,
                                  EVENT_KEEP_ONE_ATTEMPT, SOAP_CWMP_1_0},
    [EVENT_TRANSFER_COMPLETE] = {"7 TRANSFER COMPLETE", true, EVENT_BY_TRANSFER_COMPLETE,
                                 EVENT_KEEP_STORED, SOAP_CWMP_1_0},
    [EVENT_DIAGNOSTICS_COMPLETE] = {"8 DIAGNOSTICS COMPLETE", true, EVENT_BY_INFORM,
                                    EVENT_KEEP_UNTIL_REBOOT, SOAP_CWMP_1_0},
    [EVENT_REQUEST_DOWNLOAD] = {"9 REQUEST DOWNLOAD", true, EVENT_BY_REQUEST_DOWNLOAD,
                                EVENT_KEEP_UNTIL_REBOOT, SOAP_CWMP_1_0},
    [EVENT_AUTONOMOUS_TRANSFER_COMPLETE] = {"10 AUTONOMOUS TRANSFER COMPLETE", true,
                                            EVENT_BY_AUTONOMOUS_TRANSFER_COMPLETE,
                                            EVENT_KEEP_STORED, SOAP_CWMP_1_1},
    [EVENT_DU_STATE_CHANGE_COMPLETE] = {"11 DU STATE CHANGE COMPLETE", true,
                                        EVENT_BY_DU_STATE_CHANGE_COMPLETE, EVENT_KEEP_STORED,
                                        SOAP_CWMP_1_2},
    [EVENT_AUTONOMOUS_DU_STATE_CHANGE_COMPLETE] = {"12 AUTONOMOUS DU STATE CHANGE COMPLETE", true,
                                                   EVENT_BY_AUTONOMOUS_DU_STATE_CHANGE_COMPLETE,
                                                   EVENT_KEEP_STORED, SOAP_CWMP_1_2},
    [EVENT_WAKEUP] = {"13 WAKEUP", true, EVENT_BY_INFORM, EVENT_KEEP_UNTIL_REBOOT, SOAP_CWMP_1_4},
    [EVENT_HEARTBEAT] = {"14 HEARTBEAT", true, EVENT_BY_INFORM, EVENT_KEEP_ONE_ATTEMPT,
                         SOAP_CWMP_1_4},
    [EVENT_M_REBOOT] = {"M Reboot", false, EVENT_BY_INFORM, EVENT_KEEP_STORED, SOAP_CWMP_1_0},
    [EVENT_M_SCHEDULE_INFORM] = {"M ScheduleInform", false, EVENT_BY_INFORM, EVENT_KEEP_STORED,
                                 SOAP_CWMP_1_0},
    [EVENT_M_DOWNLOAD] = {"M Download", false, EVENT_BY_TRANSFER_COMPLETE, EVENT_KEEP_STORED,
                          SOAP_CWMP_1_0},
    [EVENT_M_SCHEDULE_DOWNLOAD] = {"M ScheduleDownload", false, EVENT_BY_TRANSFER_COMPLETE,
                                   EVENT_KEEP_STORED, SOAP_CWMP_1_2},
    [EVENT_M_UPLOAD] = {"M Upload", false, EVENT_BY_TRANSFER_COMPLETE, EVENT_KEEP_STORED,
                        SOAP_CWMP_1_0},
    [EVENT_M_CHANGE_DU_STATE] = {"M ChangeDUState", false, EVENT_BY_DU_STATE_CHANGE_COMPLETE,
                                 EVENT_KEEP_STORED, SOAP_CWMP_1_2},
};

struct event {
    enum event_code code;
    char *command_key;
    int64_t id; /* in the store; 0: in memory only */
    uint64_t serial;
    bool under_way;
};

struct event_queue {
    struct store *store;
    const struct log *log;
    struct event *events; /* in the order of their adding */
    size_t count, capacity;
    uint64_t last_serial;
    int64_t *spent; /* ids in the store of what is delivered */
    size_t spent_count;
};

const struct event_rule *event_rule(enum event_code code)
{
    return &rules[code];
}

static struct event *append(struct event_queue *queue, enum event_code code,
                            const char *command_key, int64_t id)
{
    struct event *event;

    if (queue->count == queue->capacity) {
        queue->capacity = queue->capacity ? 2 * queue->capacity : 16;
        queue->events = mem_realloc(queue->events, queue->capacity * sizeof *queue->events);
    }
    event = &queue->events[queue->count++];
    *event = (struct event){.code = code,
                            .command_key = mem_strdup(command_key),
                            .id = id,
                            .serial = ++queue->last_serial};
    return event;
}

static void remove_at(struct event_queue *queue, size_t index)
{
    free(queue->events[index].command_key);
    queue->count--;
    memmove(&queue->events[index], &queue->events[index + 1],
            (queue->count - index) * sizeof *queue->events);
}

static void load_event(void *argument, const struct store_event *stored)
{
    struct event_queue *queue = argument;

    for (int code = 0; code < EVENT_CODE_COUNT; code++)
        if (strcmp(rules[code].text, stored->code) == 0) {
            append(queue, (enum event_code)code, stored->command_key, stored->id);
            return;
        }
    log_warning(queue->log, "stored event \"%s\" is unknown and not reported", stored->code);
}

/* A single event that was under way and occurred again meanwhile is one event again. */
static bool is_repeated(const struct event_queue *queue, size_t index)
{
    for (size_t i = 0; i < index; i++)
        if (queue->events[i].code == queue->events[index].code)
            return rules[queue->events[index].code].single;
    return false;
}

static void discard(struct event_queue *queue, size_t index)
{
    struct cwmp_error error;

    if (queue->events[index].id != 0 &&
        store_delete_event(queue->store, queue->events[index].id, &error) != CWMP_OK)
        log_error(queue->log, "%s", error.text);
    remove_at(queue, index);
}

struct event_queue *event_queue_new(struct store *store, const struct log *log,
                                    struct cwmp_error *error)
{
    struct event_queue *queue = mem_alloc(sizeof *queue);

    queue->store = store;
    queue->log = log;
    if (store_visit_events(store, load_event, queue, error) != CWMP_OK) {
        event_queue_free(queue);
        return NULL;
    }
    /* The power went during a session. */
    for (size_t i = queue->count; i > 0; i--)
        if (is_repeated(queue, i - 1))
            discard(queue, i - 1);
    return queue;
}

void event_queue_free(struct event_queue *queue)
{
    if (!queue)
        return;
    while (queue->count > 0)
        remove_at(queue, queue->count - 1);
    free(queue->spent);
    free(queue->events);
    free(queue);
}

static struct event *find(const struct event_queue *queue, enum event_code code, bool under_way)
{
    for (size_t i = 0; i < queue->count; i++)
        if (queue->events[i].code == code && queue->events[i].under_way == under_way)
            return &queue->events[i];
    return NULL;
}

enum cwmp_fault event_queue_add(struct event_queue *queue, enum event_code code,
                                const char *command_key, uint64_t *serial, struct cwmp_error *error)
{
    const struct event_rule *rule = &rules[code];
    enum cwmp_fault fault = CWMP_OK;
    int64_t id = 0;

    if (serial)
        *serial = 0;
    if (rule->single && find(queue, code, false))
        return CWMP_OK;
    if (!rule->single && queue->count >= EVENTS_MAX)
        return cwmp_fail(error, CWMP_FAULT_RESOURCES_EXCEEDED,
                         "%d events wait for delivery already, no room for \"%s\"", EVENTS_MAX,
                         rule->text);
    if (rule->keep == EVENT_KEEP_STORED || rule->keep == EVENT_KEEP_IF_POSSIBLE)
        fault = store_add_event(queue->store, rule->text, command_key, &id, error);
    if (rule->keep == EVENT_KEEP_IF_POSSIBLE)
        fault = CWMP_OK;
    if (fault == CWMP_OK) {
        append(queue, code, command_key, id);
        if (serial)
            *serial = queue->last_serial;
    }
    return fault;
}

void event_queue_cancel(struct event_queue *queue, uint64_t serial)
{
    for (size_t i = 0; i < queue->count; i++)
        if (queue->events[i].serial == serial) {
            remove_at(queue, i);
            return;
        }
}

enum cwmp_fault event_queue_bootstrap(struct event_queue *queue, struct cwmp_error *error)
{
    enum cwmp_fault fault = store_begin(queue->store, error);
    int64_t id;

    if (fault != CWMP_OK)
        return fault;
    fault = store_delete_all_events(queue->store, error);
    if (fault == CWMP_OK)
        fault = store_add_event(queue->store, rules[EVENT_BOOTSTRAP].text, "", &id, error);
    if (fault == CWMP_OK)
        fault = store_commit(queue->store, error);
    else
        store_rollback(queue->store);
    if (fault != CWMP_OK)
        return fault;
    while (queue->count > 0)
        remove_at(queue, queue->count - 1);
    queue->spent_count = 0;
    append(queue, EVENT_BOOTSTRAP, "", id);
    return CWMP_OK;
}

void event_queue_withdraw(struct event_queue *queue, enum event_code code)
{
    struct event *event = find(queue, code, false);

    if (event)
        discard(queue, (size_t)(event - queue->events));
}

size_t event_queue_count(const struct event_queue *queue)
{
    return queue->count;
}

size_t event_queue_count_in(const struct event_queue *queue, enum soap_version version)
{
    size_t count = 0;

    for (size_t i = 0; i < queue->count; i++)
        if (rules[queue->events[i].code].since <= version)
            count++;
    return count;
}

bool event_queue_has(const struct event_queue *queue, enum event_code code)
{
    return find(queue, code, false) || find(queue, code, true);
}

void event_queue_visit(const struct event_queue *queue,
                       void (*visitor)(void *argument, const char *code, const char *command_key,
                                       bool under_way),
                       void *argument)
{
    for (size_t i = 0; i < queue->count; i++)
        visitor(argument, rules[queue->events[i].code].text, queue->events[i].command_key,
                queue->events[i].under_way);
}

void event_queue_list(const struct event_queue *queue, struct buf *out)
{
    const char *separator = "";

    for (int code = 0; code < EVENT_CODE_COUNT; code++)
        for (size_t i = 0; i < queue->count; i++)
            if (queue->events[i].code == (enum event_code)code) {
                buf_printf(out, "%s%s", separator, rules[code].text);
                separator = ",";
            }
}

size_t event_queue_collect(struct event_queue *queue, enum soap_version version,
                           struct rpc_event *events, size_t limit)
{
    size_t count = 0;

    for (int code = 0; code < EVENT_CODE_COUNT; code++)
        for (size_t i = 0; i < queue->count; i++) {
            struct event *event = &queue->events[i];

            if (event->code != (enum event_code)code || rules[code].since > version)
                continue;
            if (code == EVENT_VALUE_CHANGE) {
                event->under_way = true;
            } else if (count < limit) {
                event->under_way = true;
                events[count++] = (struct rpc_event){rules[code].text, event->command_key};
            }
        }
    return count;
}

size_t event_queue_collect_only(struct event_queue *queue, enum event_code code,
                                struct rpc_event *events)
{
    struct event *event = find(queue, code, false);

    if (!event)
        return 0;
    event->under_way = true;
    events[0] = (struct rpc_event){rules[code].text, event->command_key};
    return 1;
}

bool event_queue_under_way(const struct event_queue *queue, enum event_code code)
{
    return find(queue, code, true) != NULL;
}

size_t event_queue_count_under_way(const struct event_queue *queue, enum event_code code,
                                   const char *command_key)
{
    size_t count = 0;

    for (size_t i = 0; i < queue->count; i++) {
        const struct event *event = &queue->events[i];

        if (event->code == code && event->under_way && strcmp(event->command_key, command_key) == 0)
            count++;
    }
    return count;
}

static bool is_delivered(const struct event *event, enum event_delivery delivery)
{
    return event->under_way && rules[event->code].delivery == delivery;
}

enum cwmp_fault event_queue_store_delivered(struct event_queue *queue, enum event_delivery delivery,
                                            struct cwmp_error *error)
{
    enum cwmp_fault fault = CWMP_OK;

    for (size_t i = 0; fault == CWMP_OK && i < queue->count; i++)
        if (is_delivered(&queue->events[i], delivery) && queue->events[i].id != 0)
            fault = store_delete_event(queue->store, queue->events[i].id, error);
    for (size_t i = 0; fault == CWMP_OK && i < queue->spent_count; i++)
        fault = store_delete_event(queue->store, queue->spent[i], error);
    return fault;
}

static void spend(struct event_queue *queue, int64_t id)
{
    queue->spent = mem_realloc(queue->spent, (queue->spent_count + 1) * sizeof *queue->spent);
    queue->spent[queue->spent_count++] = id;
}

void event_queue_deliver(struct event_queue *queue, enum event_code code, const char *command_key)
{
    struct event *event = NULL;

    for (size_t i = queue->count; i > 0; i--) {
        struct event *one = &queue->events[i - 1];

        if (one->code == code && strcmp(one->command_key, command_key) == 0 &&
            (!event || one->under_way || !event->under_way))
            event = one;
    }
    if (!event)
        return;
    if (event->id != 0)
        spend(queue, event->id);
    remove_at(queue, (size_t)(event - queue->events));
}

void event_queue_forget_delivered(struct event_queue *queue, enum event_delivery delivery,
                                  bool stored)
{
    if (stored)
        queue->spent_count = 0;
    for (size_t i = queue->count; i > 0; i--) {
        struct event *event = &queue->events[i - 1];

        if (!is_delivered(event, delivery))
            continue;
        if (!stored && event->id != 0)
            spend(queue, event->id);
        remove_at(queue, i - 1);
    }
}

void event_queue_session_ended(struct event_queue *queue, bool ok)
{
    for (size_t i = queue->count; i > 0; i--) {
        struct event *event = &queue->events[i - 1];
        bool once = rules[event->code].keep == EVENT_KEEP_ONE_ATTEMPT;

        if ((!ok && once && event->under_way) || is_repeated(queue, i - 1))
            discard(queue, i - 1);
        else
            event->under_way = false;
    }
}
