/* SPDX-License-Identifier: Apache-2.0 */
#include "stage.h"

#include "base/buf.h"
#include "base/mem.h"
#include "device2/schema.h"
#include "support/folder.h"

#include <string.h>

struct stage stage;

/* ---- The transport ---------------------------------------------------------------------- */

struct http_session *http_session_open(struct http_client *client,
                                       const struct http_session_options *options,
                                       struct cwmp_error *problem)
{
    (void)client;
    (void)problem;
    stage.sessions++;
    snprintf(stage.session_url, sizeof stage.session_url, "%s", options->url);
    return (struct http_session *)(uintptr_t)&stage.sessions;
}

void http_session_close(struct http_session *session)
{
    (void)session;
    stage.posted.done = NULL;
}

void http_session_post(struct http_session *session, const struct http_request *request)
{
    (void)session;
    stage.posted = *request;
    free(stage.sent);
    stage.sent = mem_strdup(request->length ? request->data : "");
}

/* ---- The CPE ---------------------------------------------------------------------------- */

static void take_reboot(void *argument)
{
    (void)argument;
    stage.reboots++;
}

static void take_reset(void *argument)
{
    (void)argument;
    stage.resets++;
}

/* Asked about the ACS where that was reached, else about nobody. */
static bool is_cut(void *argument, const char *peer)
{
    (void)argument;
    ck_assert_str_eq(peer, stage.reached ? PEER : "");
    return stage.isolated;
}

void stage_set(enum model_origin origin, const char *name, const char *value)
{
    struct model_transaction *transaction = model_begin(stage.model, origin);

    ck_assert_msg(model_set(transaction, name, MODEL_TYPE_UNSTATED, value, &stage.error) == CWMP_OK,
                  "%s", stage.error.text);
    ck_assert_msg(model_commit(transaction, stage.arena, NULL, &stage.error) == CWMP_OK, "%s",
                  stage.error.text);
}

void stage_open(void)
{
    bool fresh;

    stage.store = store_open(stage.folder, NULL, &fresh, &stage.error);
    ck_assert_msg(stage.store != NULL, "%s", stage.error.text);
    stage.model = model_new(&(struct model_options){
        .schema = &device2_schema, .backing = store_backing(stage.store), .env = &stage.fake.env});
    ck_assert_int_eq(store_load_model(stage.store, stage.model, &stage.error), CWMP_OK);
    stage.engine =
        session_engine_new(&(struct session_options){.loop = &stage.loop,
                                                     .env = &stage.fake.env,
                                                     .model = stage.model,
                                                     .store = stage.store,
                                                     .clock_wait_ms = stage.clock_wait_ms,
                                                     .is_cut = is_cut,
                                                     .reboot = take_reboot,
                                                     .factory_reset = take_reset},
                           &stage.error);
    ck_assert_ptr_nonnull(stage.engine);
    model_set_observer(stage.model, session_engine_model_changed, stage.engine);
    stage.posted.done = NULL;
    stage.sessions = stage.reboots = stage.resets = 0;
    stage.isolated = stage.reached = false;
}

void stage_close(void)
{
    model_set_observer(stage.model, NULL, NULL);
    session_engine_free(stage.engine);
    uv_run(&stage.loop, UV_RUN_DEFAULT);
    model_free(stage.model);
    store_close(stage.store);
}

void stage_setup(void)
{
    static const char *const identity[] = {"ManufacturerOUI", "00AB12", "SerialNumber", "S0001"};

    fake_env_init(&stage.fake);
    folder_make(stage.folder);
    stage.arena = arena_new();
    stage.sent = NULL;
    stage.clock_wait_ms = 0;
    uv_loop_init(&stage.loop);
    stage_open();
    for (int i = 0; i < 4; i += 2)
        stage_set(MODEL_ORIGIN_DEVICE,
                  arena_printf(stage.arena, "Device.DeviceInfo.%s", identity[i]), identity[i + 1]);
}

void stage_teardown(void)
{
    stage_close();
    ck_assert_int_eq(uv_loop_close(&stage.loop), 0);
    free(stage.sent);
    arena_free(stage.arena);
    folder_remove(stage.folder);
}

/* Lets the stage.engine do all it has to do now. Nothing else but its timer is on the stage.loop,
 * and a change of nothing makes it look at once. */
void stage_settle(void)
{
    static const struct model_change nothing = {.role = ROLE_COUNT};

    session_engine_model_changed(stage.engine, &nothing);
    for (int i = 0; i < 10; i++)
        uv_run(&stage.loop, UV_RUN_NOWAIT);
}

void stage_pass(uint64_t milliseconds)
{
    fake_env_pass(&stage.fake, milliseconds);
    stage_settle();
}

void stage_start(void)
{
    session_engine_start(stage.engine);
    stage_settle();
}

void stage_begin(const char *url)
{
    stage_set(MODEL_ORIGIN_LOCAL, MS "URL", url);
    stage_start();
}

/* ---- The ACS ---------------------------------------------------------------------------- */

void stage_respond(const char *content)
{
    struct http_request request = stage.posted;
    struct buf body = {0};
    struct http_result result = {.ok = true, .status = 204, .peer = PEER};

    ck_assert_ptr_nonnull(request.done);
    stage.posted.done = NULL;
    if (content) {
        buf_printf(&body,
                   "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\""
                   " xmlns:c=\"urn:dslforum-org:cwmp-1-2\"><s:Body>%s</s:Body></s:Envelope>",
                   content);
        result.status = 200;
        result.body_length = body.length;
        ck_assert(request.body(request.argument, body.data, body.length));
    }
    stage.reached = true;
    request.done(request.argument, &result);
    buf_free(&body);
    stage_settle();
}

void stage_accept(void)
{
    stage_respond("<c:InformResponse><MaxEnvelopes>1</MaxEnvelopes></c:InformResponse>");
}

/* InformResponse, and nothing wanted. */
void stage_complete(void)
{
    stage_accept();
    stage_respond(NULL);
    ck_assert_ptr_null(stage.posted.done);
}

static void fail_with(const struct http_result *result)
{
    struct http_request request = stage.posted;

    ck_assert_ptr_nonnull(request.done);
    stage.posted.done = NULL;
    request.done(request.argument, result);
    stage_settle();
}

void stage_break(const char *reason)
{
    fail_with(&(struct http_result){.reason = reason});
}

void stage_cut(void)
{
    fail_with(&(struct http_result){.reason = "no way there", .no_route = true});
}

/* The events of the Inform that was sent, with their keys: "1 BOOT;M Reboot=k;". */
static const char *events(void)
{
    struct buf list = {0};
    const char *at = stage.sent;

    ck_assert_msg(strstr(stage.sent, ":Inform>") != NULL, "no Inform: %s", stage.sent);
    while ((at = strstr(at, "<EventCode>")) != NULL) {
        const char *key = strstr(at, "<CommandKey>");

        at += strlen("<EventCode>");
        buf_append(&list, at, strcspn(at, "<"));
        if (key && key[strlen("<CommandKey>")] != '<') {
            key += strlen("<CommandKey>");
            buf_putc(&list, '=');
            buf_append(&list, key, strcspn(key, "<"));
        }
        buf_putc(&list, ';');
    }
    at = arena_strdup(stage.arena, buf_text(&list));
    buf_free(&list);
    return at;
}

void stage_expect_inform(unsigned number, const char *expected)
{
    ck_assert_uint_eq(stage.sessions, number);
    ck_assert_ptr_nonnull(stage.posted.done);
    ck_assert_str_eq(events(), expected);
}

void stage_expect_silence(unsigned number)
{
    ck_assert_uint_eq(stage.sessions, number);
    ck_assert_ptr_null(stage.posted.done);
}

void stage_expect_retry_count(const char *count)
{
    ck_assert_msg(strstr(stage.sent, arena_printf(stage.arena, "<RetryCount>%s<", count)) != NULL,
                  "%s", stage.sent);
}

void stage_restart(void)
{
    stage_close();
    stage_open();
    stage_start();
}
