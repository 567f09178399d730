/* SPDX-License-Identifier: Apache-2.0 */
/* The transfer queue behind its methods: what they refuse and with which code, and how long a
 * transfer may take. The queue and the store are real; the clock and the file server are the
 * test's. */
#include "base/text.h"
#include "support/fake_env.h"
#include "support/folder.h"
#include "support/rpc.h"
#include "support/unit.h"
#include "testmodel/schema.h"
#include "transfer/transfer.h"

#include <signal.h>
#include <string.h>
#include <sys/resource.h>

#define HOUR   ((uint64_t)3600 * 1000)
#define SERVER "http://192.0.2.1/file"

static struct rpc_fixture cpe;
static char folder[64];
static uv_loop_t loop;
static struct fake_env fake;
static struct cwmp_error error;
static struct store *store;
static struct transfers *transfers;
static struct http_request asked; /* of the file server; `done` NULL: nothing is under way */
static bool switched_off;         /* by the operator */
static unsigned reports;
static unsigned told; /* the fault code of the last one */

/* ---- The file server ----------------------------------------------------------------------- */

struct http_session *http_session_open(struct http_client *client,
                                       const struct http_session_options *options,
                                       struct cwmp_error *problem)
{
    (void)client;
    (void)options;
    (void)problem;
    return (struct http_session *)(uintptr_t)&asked;
}

void http_session_close(struct http_session *session)
{
    if (session != NULL)
        asked.done = NULL;
}

void http_session_post(struct http_session *session, const struct http_request *request)
{
    (void)session;
    asked = *request;
}

static void server_answers(unsigned status)
{
    const struct http_request request = asked;

    ck_assert_ptr_nonnull(request.done);
    request.done(
        request.argument,
        &(struct http_result){
            .ok = true, .connected = true, .reached = true, .status = status, .reason = ""});
}

/* ---- The daemon around it ------------------------------------------------------------------ */

static bool is_allowed(void *argument, bool upload)
{
    (void)argument;
    (void)upload;
    return !switched_off;
}

static bool never(void *argument)
{
    (void)argument;
    return false;
}

static bool always(void *argument)
{
    (void)argument;
    return true;
}

static enum cwmp_fault take_report(void *argument, const struct transfer_result *result,
                                   struct cwmp_error *problem)
{
    (void)argument;
    (void)problem;
    reports++;
    told = result->fault;
    return CWMP_OK;
}

/* The ACS confirms nothing. */
static bool is_unconfirmed(void *argument, int64_t id)
{
    (void)argument;
    (void)id;
    return true;
}

static enum cwmp_fault apply(void *argument, const struct transfer_file *file, bool *restart,
                             struct cwmp_error *problem)
{
    (void)argument;
    (void)file;
    (void)restart;
    (void)problem;
    return CWMP_OK;
}

static enum cwmp_fault make(void *argument, const struct transfer_upload *upload, struct buf *out,
                            struct cwmp_error *problem)
{
    (void)argument;
    (void)upload;
    (void)problem;
    buf_puts(out, "log");
    return CWMP_OK;
}

static const struct transfer_handler handlers[] = {
    {.type = "2 Web Content", .limit = 1000, .apply = apply},
    {.type = "2 Vendor Log File", .upload = true, .make = make},
};

static enum cwmp_fault add(void *argument, const struct transfer_order *order, int64_t *id,
                           struct cwmp_error *problem)
{
    return transfers_add(argument, order, id, problem);
}

static enum cwmp_fault cancel(void *argument, const char *key, struct cwmp_error *problem)
{
    return transfers_cancel(argument, key, problem);
}

static void visit(void *argument, transfer_visitor visitor, void *visitor_argument)
{
    transfers_visit(argument, visitor, visitor_argument);
}

static struct rpc_transfers door;

static void setup(void)
{
    bool fresh;

    fake_env_init(&fake);
    folder_make(folder);
    uv_loop_init(&loop);
    rpc_fixture_open(&cpe, &testmodel_schema);
    store = store_open(folder, NULL, &fresh, &error);
    ck_assert_msg(store != NULL, "%s", error.text);
    transfers = transfers_new(&(struct transfers_options){.loop = &loop,
                                                          .env = &fake.env,
                                                          .store = store,
                                                          .folder = folder,
                                                          .handlers = handlers,
                                                          .handler_count = 2,
                                                          .allowed = is_allowed,
                                                          .session_under_way = never,
                                                          .user_service_idle = always,
                                                          .report = take_report,
                                                          .is_unconfirmed = is_unconfirmed},
                              &error);
    ck_assert_msg(transfers != NULL, "%s", error.text);
    transfers_start(transfers);
    door =
        (struct rpc_transfers){.argument = transfers, .add = add, .cancel = cancel, .visit = visit};
    cpe.context.transfers = &door;
}

static void teardown(void)
{
    transfers_free(transfers);
    store_close(store);
    uv_run(&loop, UV_RUN_DEFAULT);
    ck_assert_int_eq(uv_loop_close(&loop), 0);
    rpc_fixture_close(&cpe);
    folder_remove(folder);
}

/* Lets the queue do all it has to do now. */
static void settle(void)
{
    transfers_look(transfers);
    for (int i = 0; i < 10; i++)
        uv_run(&loop, UV_RUN_NOWAIT);
}

static void pass(uint64_t milliseconds)
{
    fake_env_pass(&fake, milliseconds);
    settle();
}

/* What is written from now on finds a full disk, or does not. */
static void fill_disk(bool full)
{
    struct rlimit limit;

    signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = full ? 0 : limit.rlim_max;
    setrlimit(RLIMIT_FSIZE, &limit);
}

/* ---- Requests ------------------------------------------------------------------------------ */

#define KEY(key)   "<CommandKey>" key "</CommandKey>"
#define LOGIN      "<Username/><Password/>"
#define WHAT(t, u) "<FileType>" t "</FileType><URL>" u "</URL>" LOGIN
#define SIZE(size) "<FileSize>" size "</FileSize><TargetFileName/>"
#define WINDOW(start, end, mode, retries)                                                          \
    "<TimeWindowStruct><WindowStart>" start "</WindowStart><WindowEnd>" end                        \
    "</WindowEnd><WindowMode>" mode "</WindowMode><UserMessage/><MaxRetries>" retries              \
    "</MaxRetries></TimeWindowStruct>"
#define SCHEDULE(type, url, size, windows)                                                         \
    "<c:ScheduleDownload>" KEY("key") WHAT(type, url) SIZE(size) "<TimeWindowList>" windows        \
                                                                 "</TimeWindowList>"               \
                                                                 "</c:ScheduleDownload>"
#define DOWNLOAD(delay)                                                                            \
    "<c:Download>" KEY("key") WHAT("2 Web Content", SERVER) SIZE("0") "<DelaySeconds>" delay       \
                                                                      "</DelaySeconds>"            \
                                                                      "<SuccessURL/><FailureURL/>" \
                                                                      "</c:Download>"
#define UPLOAD                                                                                     \
    "<c:Upload>" KEY("key") WHAT("2 Vendor Log File", SERVER) "<DelaySeconds>0</DelaySeconds>"     \
                                                              "</c:Upload>"
#define CANCEL(key) "<c:CancelTransfer>" KEY(key) "</c:CancelTransfer>"
#define WEB         "2 Web Content"
#define SOON        WINDOW("10", "60", "1 At Any Time", "0")
#define GOOD        SCHEDULE(WEB, SERVER, "1000", SOON)

static void expect_count(size_t count)
{
    rpc_ask(&cpe, "<c:GetAllQueuedTransfers/>");
    rpc_answered(&cpe, "GetAllQueuedTransfersResponse");
    ck_assert_uint_eq(rpc_count(&cpe, "TransferList"), count);
}

static void expect_fault(const char *body, enum cwmp_fault code)
{
    rpc_ask(&cpe, body);
    rpc_faulted(&cpe, code);
}

/* ---- Faults -------------------------------------------------------------------------------- */

static const struct {
    const char *body;
    enum cwmp_fault code;
} schedules[] = {
    {"<c:ScheduleDownload/>", CWMP_FAULT_INVALID_ARGUMENTS},
    {SCHEDULE("9 Nothing", SERVER, "0", SOON), CWMP_FAULT_INVALID_ARGUMENTS},
    {SCHEDULE(WEB, "no URL", "0", SOON), CWMP_FAULT_INVALID_ARGUMENTS},
    {SCHEDULE(WEB, "http://user@192.0.2.1/", "0", SOON), CWMP_FAULT_INVALID_ARGUMENTS},
    {SCHEDULE(WEB, SERVER, "many", SOON), CWMP_FAULT_INVALID_ARGUMENTS},
    {SCHEDULE(WEB, SERVER, "0", ""), CWMP_FAULT_INVALID_ARGUMENTS},
    {SCHEDULE(WEB, SERVER, "0", WINDOW("10", "10", "1 At Any Time", "0")),
     CWMP_FAULT_INVALID_ARGUMENTS},
    {SCHEDULE(WEB, SERVER, "0", WINDOW("1", "9", "5 Never", "0")), CWMP_FAULT_INVALID_ARGUMENTS},
    {SCHEDULE(WEB, "gopher://192.0.2.1/", "0", SOON), CWMP_FAULT_PROTOCOL_NOT_SUPPORTED},
    {SCHEDULE(WEB, SERVER, "1001", SOON), CWMP_FAULT_RESOURCES_EXCEEDED},
};

/* Each by what it is for, and nothing is queued. */
START_TEST(R_SDL_08_what_is_wrong_with_an_order)
{
    expect_fault(schedules[_i].body, schedules[_i].code);
    expect_count(0);
}
END_TEST

START_TEST(R_SDL_08_what_the_device_cannot)
{
    switched_off = true;
    expect_fault(GOOD, CWMP_FAULT_REQUEST_DENIED);
    switched_off = false;
    fill_disk(true);
    rpc_ask(&cpe, GOOD);
    fill_disk(false);
    rpc_faulted(&cpe, CWMP_FAULT_INTERNAL_ERROR);
    expect_count(0);
    for (int i = 0; i < TRANSFERS_MAX; i++) {
        rpc_ask(&cpe, GOOD);
        rpc_answered(&cpe, "ScheduleDownloadResponse");
    }
    expect_fault(GOOD, CWMP_FAULT_RESOURCES_EXCEEDED);
    expect_count(TRANSFERS_MAX);
    cpe.context.transfers = NULL;
    expect_fault(GOOD, CWMP_FAULT_REQUEST_DENIED);
    cpe.version = SOAP_CWMP_1_1;
    expect_fault(GOOD, CWMP_FAULT_METHOD_NOT_SUPPORTED);
}
END_TEST

START_TEST(R_CXL_04_faults_of_cancel_transfer)
{
    rpc_ask(&cpe, DOWNLOAD("0"));
    rpc_answered(&cpe, "DownloadResponse");
    rpc_ask(&cpe, DOWNLOAD("100"));
    expect_fault(CANCEL("123456789012345678901234567890123"), CWMP_FAULT_INVALID_ARGUMENTS);
    fill_disk(true);
    rpc_ask(&cpe, CANCEL("key"));
    fill_disk(false);
    rpc_faulted(&cpe, CWMP_FAULT_INTERNAL_ERROR);
    expect_count(2);
    /* The first one is done, and to be told; the second one can be cancelled (R-CXL-02). */
    settle();
    server_answers(200);
    settle();
    ck_assert_uint_eq(reports, 1);
    expect_fault(CANCEL("key"), CWMP_FAULT_CANCEL_NOT_PERMITTED);
    expect_count(1);
    rpc_ask(&cpe, CANCEL("another"));
    rpc_answered(&cpe, "CancelTransferResponse");
    cpe.version = SOAP_CWMP_1_1;
    expect_fault(CANCEL("another"), CWMP_FAULT_METHOD_NOT_SUPPORTED);
}
END_TEST

/* Nothing that an ACS can do wrong, nor a switch of the operator, is a reason not to tell; but a
 * session of a version that does not have the method is. */
START_TEST(R_GQT_04_faults_of_the_listings)
{
    for (int i = 0; i < TRANSFERS_MAX; i++)
        rpc_ask(&cpe, DOWNLOAD("100"));
    switched_off = true;
    fill_disk(true);
    rpc_ask(&cpe, "<c:GetAllQueuedTransfers><Unknown>1</Unknown></c:GetAllQueuedTransfers>");
    fill_disk(false);
    rpc_answered(&cpe, "GetAllQueuedTransfersResponse");
    ck_assert_uint_eq(rpc_count(&cpe, "TransferList"), TRANSFERS_MAX);
    cpe.version = SOAP_CWMP_1_0;
    expect_fault("<c:GetAllQueuedTransfers/>", CWMP_FAULT_METHOD_NOT_SUPPORTED);
    rpc_ask(&cpe, "<c:GetQueuedTransfers/>");
    rpc_answered(&cpe, "GetQueuedTransfersResponse");
    ck_assert_uint_eq(rpc_count(&cpe, "TransferList"), TRANSFERS_MAX);
    cpe.context.transfers = NULL;
    rpc_ask(&cpe, "<c:GetQueuedTransfers/>");
    rpc_answered(&cpe, "GetQueuedTransfersResponse");
    ck_assert_uint_eq(rpc_count(&cpe, "TransferList"), 0);
}
END_TEST

/* ---- Time ---------------------------------------------------------------------------------- */

/* The server takes it, and then says nothing, but never so long that the HTTP client gives up. */
START_TEST(R_DWN_17_a_transfer_of_more_than_an_hour_is_given_up)
{
    rpc_ask(&cpe, _i ? UPLOAD : DOWNLOAD("0"));
    settle();
    ck_assert_ptr_nonnull(asked.done);
    pass(HOUR - 1);
    ck_assert_ptr_nonnull(asked.done);
    ck_assert_uint_eq(reports, 0);
    pass(1);
    ck_assert_ptr_null(asked.done);
    ck_assert_uint_eq(reports, 1);
    ck_assert_uint_eq(told, _i ? CWMP_FAULT_UPLOAD_FAILURE : CWMP_FAULT_DOWNLOAD_INCOMPLETE);
    pass(HOUR); /* once */
    ck_assert_uint_eq(reports, 1);
}
END_TEST

/* The hour is that of the transfer, not of its order; what comes after it has its own. */
START_TEST(R_DWN_17_the_hour_begins_with_the_transfer)
{
    rpc_ask(&cpe, DOWNLOAD("7200"));
    rpc_ask(&cpe, DOWNLOAD("7201"));
    pass(2 * HOUR);
    ck_assert_ptr_nonnull(asked.done);
    pass(HOUR - 1);
    ck_assert_uint_eq(reports, 0);
    pass(1);
    ck_assert_uint_eq(reports, 1);
    ck_assert_ptr_nonnull(asked.done);
    pass(HOUR - 1);
    ck_assert_uint_eq(reports, 1);
    server_answers(200);
    settle();
    ck_assert_uint_eq(reports, 2);
    ck_assert_uint_eq(told, CWMP_OK);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("transfer_queue");
    TCase *tcase = tcase_create("queue");

    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_loop_test(tcase, R_SDL_08_what_is_wrong_with_an_order, 0,
                        sizeof schedules / sizeof *schedules);
    tcase_add_test(tcase, R_SDL_08_what_the_device_cannot);
    tcase_add_test(tcase, R_CXL_04_faults_of_cancel_transfer);
    tcase_add_test(tcase, R_GQT_04_faults_of_the_listings);
    tcase_add_loop_test(tcase, R_DWN_17_a_transfer_of_more_than_an_hour_is_given_up, 0, 2);
    tcase_add_test(tcase, R_DWN_17_the_hour_begins_with_the_transfer);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
