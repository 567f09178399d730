/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/transferring.h"

#include "base/text.h"
#include "cwmpd/file_types.h"
#include "cwmpd/setup.h"
#include "rpc/reports.h"

#include <stdlib.h>
#include <string.h>

#define COMPLETE   "TransferComplete"
#define AUTONOMOUS "AutonomousTransferComplete"
#define METHODS    "GetRPCMethods"

/* Text of the store: what the ACS said that it can do. */
#define TEXT_ACS_METHODS "acs-methods"
#define METHODS_BYTES    8192

struct transferring {
    struct transferring_options options;
    struct arena *arena;
    struct file_types types;
    struct transfers *transfers;
    struct session_engine *session; /* NULL until the start */
    struct rpc_transfers for_rpc;
    struct cli_transfers for_cli;
    bool service_in_use;
};

/* ---- Results ---- */

static struct rpc_transfer_result for_report(const struct transfer_result *result)
{
    return (struct rpc_transfer_result){.order = result->order,
                                        .autonomous_type = result->autonomous_type,
                                        .fault = result->fault,
                                        .fault_text = result->fault_text,
                                        .start = result->start,
                                        .complete = result->complete};
}

static bool passes(const char *filter, const char *word)
{
    return text_equal(filter, "Both") || text_equal(filter, word);
}

/* A type with an instance number counts as the type. */
static bool lists_type(const char *list, const char *type)
{
    bool listed = false;
    char *item;

    while (!listed && (item = text_list_take(&list)) != NULL) {
        size_t length = strlen(item);

        listed = text_starts_with(type, item) && (type[length] == '\0' || type[length] == ' ');
        free(item);
    }
    return listed;
}

/* R-ATC-02 */
static bool is_wanted(struct transferring *transferring, const struct transfer_result *result)
{
    struct model *model = transferring->options.model;
    struct arena *arena = arena_new();
    bool wanted = model_role_boolean(model, ROLE_AUTONOMOUS_TRANSFER_ENABLE, false) &&
                  passes(model_role_string(model, ROLE_AUTONOMOUS_TRANSFER_TYPES, arena),
                         result->order->kind == TRANSFER_UPLOAD ? "Upload" : "Download") &&
                  passes(model_role_string(model, ROLE_AUTONOMOUS_TRANSFER_RESULTS, arena),
                         result->fault == 0 ? "Success" : "Failure") &&
                  lists_type(model_role_string(model, ROLE_AUTONOMOUS_TRANSFER_FILE_TYPES, arena),
                             result->autonomous_type);

    arena_free(arena);
    return wanted;
}

static enum cwmp_fault report_autonomous(struct transferring *transferring,
                                         const struct transfer_result *result,
                                         struct cwmp_error *error)
{
    struct rpc_transfer_result told = for_report(result);
    struct session_report report = {.method = AUTONOMOUS,
                                    .event = EVENT_AUTONOMOUS_TRANSFER_COMPLETE,
                                    .method_event = EVENT_CODE_COUNT,
                                    .tag = result->id};
    struct buf arguments = {0};
    enum cwmp_fault fault;

    rpc_put_autonomous_transfer_complete(&arguments, &told);
    report.arguments = buf_text(&arguments);
    fault = session_engine_report(transferring->session, &report, error);
    buf_free(&arguments);
    return fault;
}

static enum cwmp_fault report_complete(struct transferring *transferring,
                                       const struct transfer_result *result,
                                       struct cwmp_error *error)
{
    static const enum event_code events[] = {
        [TRANSFER_DOWNLOAD] = EVENT_M_DOWNLOAD,
        [TRANSFER_UPLOAD] = EVENT_M_UPLOAD,
        [TRANSFER_SCHEDULE_DOWNLOAD] = EVENT_M_SCHEDULE_DOWNLOAD,
    };
    struct rpc_transfer_result told = for_report(result);
    struct session_report report = {.method = COMPLETE,
                                    .event = EVENT_TRANSFER_COMPLETE,
                                    .method_event = events[result->order->kind],
                                    .command_key = result->order->command_key,
                                    .tag = result->id};
    struct buf arguments = {0}, oldest = {0};
    enum cwmp_fault fault;

    rpc_put_transfer_complete(&arguments, &told);
    report.arguments = buf_text(&arguments);
    /* CWMP 1.0 knows only that it failed (R-VER-08). */
    if (told.fault > CWMP_FAULT_PROTOCOL_NOT_SUPPORTED) {
        told.fault = result->order->kind == TRANSFER_UPLOAD ? CWMP_FAULT_UPLOAD_FAILURE
                                                            : CWMP_FAULT_DOWNLOAD_FAILURE;
        rpc_put_transfer_complete(&oldest, &told);
        report.oldest_arguments = buf_text(&oldest);
    }
    fault = session_engine_report(transferring->session, &report, error);
    buf_free(&arguments);
    buf_free(&oldest);
    return fault;
}

static enum cwmp_fault report(void *argument, const struct transfer_result *result,
                              struct cwmp_error *error)
{
    struct transferring *transferring = argument;

    if (!result->order->local)
        return report_complete(transferring, result, error);
    return is_wanted(transferring, result) ? report_autonomous(transferring, result, error)
                                           : CWMP_OK;
}

static bool is_unconfirmed(void *argument, int64_t id)
{
    const struct transferring *transferring = argument;

    return session_engine_has_report(transferring->session, COMPLETE, id) ||
           session_engine_has_report(transferring->session, AUTONOMOUS, id);
}

/* ---- What transfers ask ---- */

static bool allowed(void *argument, bool upload)
{
    const struct transferring *transferring = argument;

    return model_role_boolean(transferring->options.model,
                              upload ? ROLE_UPLOAD_ENABLE : ROLE_DOWNLOAD_ENABLE, true);
}

static bool session_under_way(void *argument)
{
    const struct transferring *transferring = argument;

    return session_engine_is_busy(transferring->session);
}

static bool user_service_idle(void *argument)
{
    const struct transferring *transferring = argument;

    return !transferring->service_in_use;
}

static void restart(void *argument)
{
    struct transferring *transferring = argument;

    session_engine_order_restart(transferring->session);
}

/* ---- Doors ---- */

static enum cwmp_fault add(void *argument, const struct transfer_order *order, int64_t *id,
                           struct cwmp_error *error)
{
    struct transferring *transferring = argument;

    return transfers_add(transferring->transfers, order, id, error);
}

static enum cwmp_fault add_local(void *argument, const struct transfer_order *order,
                                 struct cwmp_error *error)
{
    return add(argument, order, NULL, error);
}

static void await(void *argument, int64_t id, const struct transfer_wait *wait)
{
    struct transferring *transferring = argument;

    transfers_await(transferring->transfers, id, wait);
}

static void forget(void *argument)
{
    struct transferring *transferring = argument;

    transfers_forget(transferring->transfers);
}

static enum cwmp_fault cancel(void *argument, const char *command_key, struct cwmp_error *error)
{
    struct transferring *transferring = argument;

    return transfers_cancel(transferring->transfers, command_key, error);
}

static void visit(void *argument, transfer_visitor visitor, void *visitor_argument)
{
    struct transferring *transferring = argument;

    transfers_visit(transferring->transfers, visitor, visitor_argument);
}

static enum cwmp_fault confirm(void *argument, int64_t id, struct cwmp_error *error)
{
    struct transferring *transferring = argument;

    return transfers_confirm(transferring->transfers, id, error);
}

static void set_service(void *argument, bool in_use)
{
    struct transferring *transferring = argument;

    transferring->service_in_use = in_use;
    transfers_look(transferring->transfers);
}

static enum cwmp_fault request_download(void *argument, const char *file_type,
                                        const struct cli_name_value *arguments, size_t count,
                                        struct cwmp_error *error)
{
    struct transferring *transferring = argument;
    struct rpc_name_value pairs[RPC_REQUEST_DOWNLOAD_ARGUMENTS];
    struct session_report report = {.method = "RequestDownload",
                                    .event = EVENT_REQUEST_DOWNLOAD,
                                    .method_event = EVENT_CODE_COUNT};
    struct buf text = {0};
    enum cwmp_fault fault;

    if (count > RPC_REQUEST_DOWNLOAD_ARGUMENTS)
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "more than %d arguments",
                         RPC_REQUEST_DOWNLOAD_ARGUMENTS);
    for (size_t i = 0; i < count; i++)
        pairs[i] = (struct rpc_name_value){arguments[i].name, arguments[i].value};
    rpc_put_request_download(&text, file_type, pairs, count);
    report.arguments = buf_text(&text);
    fault = session_engine_report(transferring->session, &report, error);
    buf_free(&text);
    return fault;
}

static enum cwmp_fault ask_methods(void *argument, struct cwmp_error *error)
{
    struct transferring *transferring = argument;
    const struct session_report report = {.method = METHODS,
                                          .event = EVENT_CODE_COUNT,
                                          .method_event = EVENT_CODE_COUNT,
                                          .arguments = ""};

    return session_engine_report(transferring->session, &report, error);
}

static const char *methods(void *argument, struct arena *arena)
{
    const struct transferring *transferring = argument;
    const char *text = store_text(transferring->options.store, TEXT_ACS_METHODS, arena);

    return text ? text : "";
}

struct transfers *transferring_queue(const struct transferring *transferring)
{
    return transferring->transfers;
}

const struct rpc_transfers *transferring_for_rpc(const struct transferring *transferring)
{
    return &transferring->for_rpc;
}

const struct cli_transfers *transferring_for_cli(const struct transferring *transferring)
{
    return &transferring->for_cli;
}

/* ---- Wires of the session ---- */

static void keep_methods(struct transferring *transferring, const struct soap_node *response)
{
    const struct soap_node *list = soap_child(response, "MethodList");
    struct buf text = {0};
    struct cwmp_error error;

    for (const struct soap_node *name = list ? list->child : NULL; name; name = name->next)
        if (text.length + strlen(name->text) < METHODS_BYTES)
            buf_printf(&text, "%s%s", text.length > 0 ? "," : "", name->text);
    if (store_set_text(transferring->options.store, TEXT_ACS_METHODS, buf_text(&text), &error))
        log_error(transferring->options.log, "%s", error.text);
    buf_free(&text);
}

void transferring_answered(struct transferring *transferring, const struct session_answer *answer)
{
    if (text_equal(answer->method, METHODS) && answer->message->rpc)
        keep_methods(transferring, answer->message->rpc);
    transfers_look(transferring->transfers);
}

void transferring_bootstrapped(struct transferring *transferring)
{
    transfers_drop_all(transferring->transfers);
}

void transferring_concluded(struct transferring *transferring)
{
    transfers_look(transferring->transfers);
}

void transferring_fail(struct transferring *transferring, int64_t id, const char *command_key,
                       const struct cwmp_error *error)
{
    const struct env *env = transferring->options.env;
    const struct transfer_order order = {.kind = TRANSFER_DOWNLOAD, .command_key = command_key};
    const struct transfer_result result = {
        .id = id,
        .order = &order,
        .fault = error->code,
        .fault_text = error->text,
        .start.seconds = CWMP_TIME_UNKNOWN,
        .complete.seconds = env_clock_is_set(env) ? env_now(env) : CWMP_TIME_UNKNOWN};
    struct cwmp_error reason;

    if (!transfers_fail(transferring->transfers, id, error) &&
        report_complete(transferring, &result, &reason) != CWMP_OK)
        log_error(transferring->options.log, "%s", reason.text);
}

/* ---- Begin and end of the object ---- */

struct transferring *transferring_new(const struct transferring_options *options,
                                      struct cwmp_error *error)
{
    struct transferring *transferring = mem_alloc(sizeof *transferring);
    struct http_session_options transport;

    transferring->options = *options;
    transferring->arena = arena_new();
    transferring->types = (struct file_types){.model = options->model,
                                              .configuration = options->configuration,
                                              .operating = options->operating,
                                              .images = options->images,
                                              .logfile = options->logfile};
    file_types_init(&transferring->types, options->state_folder, transferring->arena);
    transferring->for_rpc = (struct rpc_transfers){.argument = transferring,
                                                   .add = add,
                                                   .await = await,
                                                   .forget = forget,
                                                   .cancel = cancel,
                                                   .visit = visit};
    transferring->for_cli = (struct cli_transfers){.argument = transferring,
                                                   .add = add_local,
                                                   .visit = visit,
                                                   .confirm = confirm,
                                                   .set_service = set_service,
                                                   .request_download = request_download,
                                                   .ask_methods = ask_methods,
                                                   .methods = methods};
    transport = setup_transport(options->store, transferring->arena);
    transferring->transfers =
        transfers_new(&(struct transfers_options){.loop = options->loop,
                                                  .env = options->env,
                                                  .log = options->log,
                                                  .store = options->store,
                                                  .http = options->http,
                                                  .folder = options->state_folder,
                                                  .handlers = transferring->types.handlers,
                                                  .handler_count = FILE_TYPES,
                                                  .answer_wait_ms = options->answer_wait_ms,
                                                  .transport = transport,
                                                  .argument = transferring,
                                                  .allowed = allowed,
                                                  .session_under_way = session_under_way,
                                                  .user_service_idle = user_service_idle,
                                                  .report = report,
                                                  .is_unconfirmed = is_unconfirmed,
                                                  .restart = restart,
                                                  .trials = options->trials},
                      error);
    if (transferring->transfers)
        return transferring;
    transferring_free(transferring);
    return NULL;
}

void transferring_free(struct transferring *transferring)
{
    if (!transferring)
        return;
    transfers_free(transferring->transfers);
    arena_free(transferring->arena);
    free(transferring);
}

void transferring_start(struct transferring *transferring, struct session_engine *session)
{
    transferring->session = session;
    transfers_start(transferring->transfers);
}
