/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/choosing.h"

#include "base/mem.h"

#include <stdlib.h>

struct choosing_work {
    uv_work_t request;
    struct choosing *choosing; /* NULL: nobody wants to know any more */
    struct images *images;     /* shared */
    const char *slot;          /* theirs */
    enum cwmp_fault fault;
    struct cwmp_error error;
};

struct choosing {
    struct choosing_options options;
    struct session_engine *session; /* NULL until the start */
    uv_timer_t *timer;              /* past the transaction that is under way */
    struct choosing_work *work;     /* in another thread; NULL: nothing is */
    void (*then)(void *argument);   /* the restart that waits; NULL: none */
};

static void do_work(uv_work_t *request)
{
    struct choosing_work *work = request->data;

    work->fault = images_activate(work->images, work->slot, &work->error);
}

static void go_on(struct choosing *choosing);

static void conclude(struct choosing *choosing, const struct choosing_work *work)
{
    const struct choosing_options *options = &choosing->options;

    choosing->work = NULL;
    images_end_choice(options->images, work->fault == CWMP_OK);
    if (work->fault != CWMP_OK) {
        log_error(options->log, "the firmware image in slot %s cannot be chosen: %s", work->slot,
                  work->error.text);
        options->failed(options->argument);
    }
    go_on(choosing);
}

static void work_done(uv_work_t *request, int status)
{
    struct choosing_work *work = request->data;

    (void)status;
    if (work->choosing)
        conclude(work->choosing, work);
    images_close(work->images);
    free(work);
}

static void begin(struct choosing *choosing, const char *slot)
{
    struct choosing_work *work = mem_alloc(sizeof *work);

    work->request.data = work;
    work->choosing = choosing;
    work->images = images_share(choosing->options.images);
    work->slot = slot;
    choosing->work = work;
    uv_queue_work(choosing->options.loop, &work->request, do_work, work_done);
}

/* A restart that waits means that no session is under way, and none will be. */
static void go_on(struct choosing *choosing)
{
    const char *slot;

    if (choosing->work ||
        (!choosing->then && (!choosing->session || session_engine_is_busy(choosing->session))))
        return;
    slot = images_begin_choice(choosing->options.images);
    if (slot)
        begin(choosing, slot);
    else if (choosing->then)
        choosing->then(choosing->options.argument);
}

static void on_timer(uv_timer_t *timer)
{
    go_on(timer->data);
}

static void on_closed(uv_handle_t *handle)
{
    free(handle);
}

struct choosing *choosing_new(const struct choosing_options *options)
{
    struct choosing *choosing = mem_alloc(sizeof *choosing);

    choosing->options = *options;
    choosing->timer = mem_alloc(sizeof *choosing->timer);
    uv_timer_init(options->loop, choosing->timer);
    choosing->timer->data = choosing;
    return choosing;
}

void choosing_free(struct choosing *choosing)
{
    if (!choosing)
        return;
    if (choosing->work)
        choosing->work->choosing = NULL;
    uv_close((uv_handle_t *)choosing->timer, on_closed);
    free(choosing);
}

void choosing_start(struct choosing *choosing, struct session_engine *session)
{
    choosing->session = session;
    choosing_look(choosing);
}

void choosing_look(struct choosing *choosing)
{
    uv_timer_start(choosing->timer, on_timer, 0, 0);
}

void choosing_finish(struct choosing *choosing, void (*then)(void *argument))
{
    choosing->then = then;
    go_on(choosing);
}
