/* SPDX-License-Identifier: Apache-2.0 */
/* Download, Upload, ScheduleDownload, CancelTransfer and the two listings of the queue (sections
 * 5.11, 5.12 and 5.14 to 5.16): arguments in, the queue's answer out. */
#include "rpc/arguments.h"

#include "base/datetime.h"
#include "base/text.h"

#define FILE_TYPE_MAXIMUM 64
#define TEXT_MAXIMUM      256

/* As much of an order as one method has; checked in the order of the request. */
struct text_argument {
    const char *name;
    size_t maximum;
    const char **text;
};

static enum cwmp_fault read_texts(struct rpc_call *call, const struct text_argument *texts,
                                  size_t count)
{
    enum cwmp_fault fault = CWMP_OK;
    for (size_t i = 0; !fault && i < count; i++) {
        fault = rpc_argument_string(call->request, texts[i].name, texts[i].maximum, texts[i].text,
                                    call->error);
    }
    return fault;
}

/* What all orders have. */
static enum cwmp_fault read_order(struct rpc_call *call, struct transfer_order *order)
{
    const struct text_argument texts[] = {
        {"CommandKey", RPC_KEY_MAXIMUM, &order->command_key},
        {"FileType", FILE_TYPE_MAXIMUM, &order->file_type},
        {"URL", TEXT_MAXIMUM, &order->url},
        {"Username", TEXT_MAXIMUM, &order->username},
        {"Password", TEXT_MAXIMUM, &order->password},
    };
    return read_texts(call, texts, sizeof texts / sizeof texts[0]);
}

static enum cwmp_fault read_file(struct rpc_call *call, struct transfer_order *order)
{
    enum cwmp_fault fault =
        rpc_argument_unsigned(call->request, "FileSize", &order->file_size, call->error);
    return fault ? fault
                 : rpc_argument_string(call->request, "TargetFileName", TEXT_MAXIMUM,
                                       &order->target_file_name, call->error);
}

static enum cwmp_fault read_delay(struct rpc_call *call, struct transfer_order *order)
{
    return rpc_argument_unsigned(call->request, "DelaySeconds", &order->delay, call->error);
}

/* A browser that waits for the end of a Download is for devices with web pages of their own: the
 * two URLs are checked and not used (R-DWN-07). */
static enum cwmp_fault read_browser_urls(struct rpc_call *call)
{
    const char *success, *failure;
    const struct text_argument texts[] = {
        {"SuccessURL", TEXT_MAXIMUM, &success},
        {"FailureURL", TEXT_MAXIMUM, &failure},
    };
    return read_texts(call, texts, sizeof texts / sizeof texts[0]);
}

static enum cwmp_fault add_order(struct rpc_call *call, const struct transfer_order *order)
{
    const struct rpc_transfers *transfers = call->context->transfers;
    struct cwmp_error reason = {0};
    if (!transfers) {
        return cwmp_fail(call->error, CWMP_FAULT_REQUEST_DENIED,
                         "%s: this device transfers no files", call->request->name);
    }
    enum cwmp_fault fault =
        transfers->add(transfers->argument, order, &call->context->awaited, &reason);
    return fault ? cwmp_fail(call->error, fault, "%s: %s", call->request->name, reason.text)
                 : CWMP_OK;
}

static void write_time(struct buf *out, const char *name, int64_t seconds)
{
    const struct cwmp_time time = {.seconds = seconds};
    struct buf text = {0};
    datetime_format(&text, &time);
    soap_element(out, name, buf_text(&text));
    buf_free(&text);
}

static void write_status(struct buf *out, unsigned status, int64_t start, int64_t complete)
{
    soap_element_unsigned(out, "Status", status);
    write_time(out, "StartTime", start);
    write_time(out, "CompleteTime", complete);
}

/* Status 1: the result comes in a TransferComplete (R-DWN-02, R-DWN-03). */
static void write_later(struct buf *out)
{
    write_status(out, 1, CWMP_TIME_UNKNOWN, CWMP_TIME_UNKNOWN);
}

void rpc_answer_done(const struct soap_message *request, enum soap_version version, int64_t start,
                     int64_t complete, struct buf *out)
{
    const struct soap_header header = {.version = version, .id = request->id};
    struct buf response = {0};
    buf_printf(&response, "%sResponse", request->rpc->name);
    soap_envelope_open(out, &header);
    soap_rpc_open(out, buf_text(&response));
    write_status(out, 0, start, complete);
    soap_rpc_close(out, buf_text(&response));
    soap_envelope_close(out);
    buf_free(&response);
}

enum cwmp_fault rpc_download(struct rpc_call *call)
{
    struct transfer_order order = {.kind = TRANSFER_DOWNLOAD};
    enum cwmp_fault fault = read_order(call, &order);
    if (!fault) {
        fault = read_file(call, &order);
    }
    if (!fault) {
        fault = read_delay(call, &order);
    }
    if (!fault) {
        fault = read_browser_urls(call);
    }
    if (!fault) {
        fault = add_order(call, &order);
    }
    if (!fault) {
        write_later(call->out);
    }
    return fault;
}

enum cwmp_fault rpc_upload(struct rpc_call *call)
{
    struct transfer_order order = {.kind = TRANSFER_UPLOAD, .target_file_name = ""};
    enum cwmp_fault fault = read_order(call, &order);
    if (!fault) {
        fault = read_delay(call, &order);
    }
    if (!fault) {
        fault = add_order(call, &order);
    }
    if (!fault) {
        write_later(call->out);
    }
    return fault;
}

/* ---- ScheduleDownload ---------------------------------------------------------------- */

static enum cwmp_fault read_mode(const struct soap_node *node, enum transfer_mode *mode,
                                 struct cwmp_error *error)
{
    static const struct {
        const char *text;
        enum transfer_mode mode;
    } modes[] = {
        {"1 At Any Time", TRANSFER_AT_ANY_TIME},
        {"2 Immediately", TRANSFER_IMMEDIATELY},
        {"3 When Idle", TRANSFER_WHEN_IDLE},
        {"4 Confirmation Needed", TRANSFER_CONFIRMATION_NEEDED},
    };
    const char *text;
    enum cwmp_fault fault =
        rpc_argument_string(node, "WindowMode", FILE_TYPE_MAXIMUM, &text, error);
    for (size_t i = 0; !fault && i < sizeof modes / sizeof modes[0]; i++) {
        if (text_equal(text, modes[i].text)) {
            *mode = modes[i].mode;
            return CWMP_OK;
        }
    }
    return fault ? fault
                 : cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                             "TimeWindowStruct: the WindowMode \"%.64s\" is not supported", text);
}

static enum cwmp_fault read_window(const struct soap_node *node, struct transfer_window *window,
                                   struct cwmp_error *error)
{
    enum cwmp_fault fault = rpc_argument_unsigned(node, "WindowStart", &window->start, error);
    if (!fault) {
        fault = rpc_argument_unsigned(node, "WindowEnd", &window->end, error);
    }
    if (!fault) {
        fault = read_mode(node, &window->mode, error);
    }
    if (!fault) {
        fault =
            rpc_argument_string(node, "UserMessage", TEXT_MAXIMUM, &window->user_message, error);
    }
    return fault ? fault : rpc_argument_int(node, "MaxRetries", &window->max_retries, error);
}

static enum cwmp_fault read_windows(struct rpc_call *call, struct transfer_order *order)
{
    const struct soap_node *list;
    enum cwmp_fault fault = rpc_argument_node(call->request, "TimeWindowList", &list, call->error);
    const struct soap_node *member = fault ? NULL : list->child;
    for (; !fault && member; member = member->next) {
        if (order->window_count == TRANSFER_MAX_WINDOWS) {
            return cwmp_fail(call->error, CWMP_FAULT_INVALID_ARGUMENTS,
                             "ScheduleDownload: more than %d windows", TRANSFER_MAX_WINDOWS);
        }
        fault = read_window(member, &order->windows[order->window_count++], call->error);
    }
    return fault;
}

enum cwmp_fault rpc_schedule_download(struct rpc_call *call)
{
    struct transfer_order order = {.kind = TRANSFER_SCHEDULE_DOWNLOAD};
    enum cwmp_fault fault = read_order(call, &order);
    if (!fault) {
        fault = read_file(call, &order);
    }
    if (!fault) {
        fault = read_windows(call, &order);
    }
    return fault ? fault : add_order(call, &order);
}

/* ---- CancelTransfer and the listings -------------------------------------------------- */

enum cwmp_fault rpc_cancel_transfer(struct rpc_call *call)
{
    const struct rpc_transfers *transfers = call->context->transfers;
    const char *key;
    enum cwmp_fault fault =
        rpc_argument_string(call->request, "CommandKey", RPC_KEY_MAXIMUM, &key, call->error);
    if (fault || !transfers) {
        return fault;
    }
    return transfers->cancel(transfers->argument, key, call->error);
}

struct listing {
    struct buf *out;
    size_t count;
};

/* R-GQT-02 */
static void write_queued(void *argument, const struct transfer_item *item)
{
    struct listing *listing = argument;
    if (item->order->local || item->order->kind == TRANSFER_SCHEDULE_DOWNLOAD) {
        return;
    }
    buf_puts(listing->out, "<QueuedTransferStruct>");
    soap_element(listing->out, "CommandKey", item->order->command_key);
    soap_element_unsigned(listing->out, "State", item->state);
    buf_puts(listing->out, "</QueuedTransferStruct>");
    listing->count++;
}

/* R-GQT-01 */
static void write_any_queued(void *argument, const struct transfer_item *item)
{
    const struct transfer_order *order = item->order;
    struct listing *listing = argument;
    buf_puts(listing->out, "<AllQueuedTransferStruct>");
    soap_element(listing->out, "CommandKey", order->local ? "" : order->command_key);
    soap_element_unsigned(listing->out, "State", item->state);
    soap_element(listing->out, "IsDownload", order->kind == TRANSFER_UPLOAD ? "0" : "1");
    soap_element(listing->out, "FileType", item->autonomous_type);
    soap_element_unsigned(listing->out, "FileSize", order->file_size);
    soap_element(listing->out, "TargetFileName", order->target_file_name);
    buf_puts(listing->out, "</AllQueuedTransferStruct>");
    listing->count++;
}

static enum cwmp_fault list(struct rpc_call *call, const char *member, transfer_visitor visitor)
{
    const struct rpc_transfers *transfers = call->context->transfers;
    struct listing listing = {.out = call->out};
    struct soap_array array = soap_array_open(call->out, "TransferList", member);
    if (transfers) {
        transfers->visit(transfers->argument, visitor, &listing);
    }
    soap_array_close(call->out, array, "TransferList", listing.count);
    return CWMP_OK;
}

enum cwmp_fault rpc_get_queued_transfers(struct rpc_call *call)
{
    return list(call, "cwmp:QueuedTransferStruct", write_queued);
}

enum cwmp_fault rpc_get_all_queued_transfers(struct rpc_call *call)
{
    return list(call, "cwmp:AllQueuedTransferStruct", write_any_queued);
}
