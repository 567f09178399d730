/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What is in the slots, and which of them runs. A tool of the platform may take its time to say so,
 * and what it said is kept in a file: with that the agent starts, and the tool is asked beside it.
 * There is no file, and who wants to know waits, when there was no start before, or when something
 * has been written or activated since.
 */
#include "base/durable.h"
#include "base/mem.h"
#include "base/text.h"
#include "transfer/image_backend.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define STATUS       "status"
#define OUTDATED     "status.old" /* for want of a better one */
#define STATUS_BYTES 1024

static const struct image_status nothing = {.running = -1, .chosen = -1};

/* ---- The file ------------------------------------------------------------------------------- */

static bool read_file(const struct images *images, const char *name, struct image_status *status)
{
    char text[STATUS_BYTES];
    struct buf path = {0};
    FILE *file;

    *status = nothing;
    buf_printf(&path, "%s/%s", images->folder, name);
    file = fopen(buf_text(&path), "re");
    buf_free(&path);
    if (!file)
        return false;
    text[fread(text, 1, sizeof text - 1, file)] = '\0';
    fclose(file);
    return images->backend->read_status(text, status);
}

/* Without the file the next start waits. */
static void write_file(const struct images *images)
{
    struct buf text = {0};

    images->backend->write_status(&images->is, &text);
    if (!durable_write(images->folder, STATUS, buf_text(&text), text.length))
        log_warning(images->log, "%s/" STATUS ": cannot be written: %s", images->folder,
                    strerror(errno));
    buf_free(&text);
}

void image_status_forget(const struct images *images)
{
    if (images->backend->read_status && !durable_rename(images->folder, STATUS, OUTDATED) &&
        errno != ENOENT)
        log_warning(images->log, "%s/" STATUS ": cannot be renamed: %s", images->folder,
                    strerror(errno));
}

/* ---- Looking -------------------------------------------------------------------------------- */

static bool is_same(const struct image_status *a, const struct image_status *b)
{
    bool same = a->running == b->running && a->chosen == b->chosen;

    for (int slot = 0; slot < IMAGES_SLOTS; slot++)
        same = same && text_equal(a->names[slot], b->names[slot]) &&
               text_equal(a->versions[slot], b->versions[slot]);
    return same;
}

/* True when it is another one than was taken for it. */
static bool take(struct images *images, const struct image_status *status)
{
    struct image_status kept;
    bool news = !is_same(&images->is, status);

    images->known = true;
    images_take_status(images, status);
    if (images->backend->read_status &&
        !(read_file(images, STATUS, &kept) && is_same(&kept, status)))
        write_file(images);
    return news;
}

enum cwmp_fault image_status_know(struct images *images, struct cwmp_error *error)
{
    struct image_status status = nothing;

    if (images->known)
        return CWMP_OK;
    images->look = NULL; /* that one is too late */
    if (images->backend->look(images, &status, error) != CWMP_OK)
        return error->code;
    take(images, &status);
    return CWMP_OK;
}

enum cwmp_fault image_status_open(struct images *images, struct cwmp_error *error)
{
    struct image_status status;

    images->is = nothing;
    if (!images->backend->read_status)
        return image_status_know(images, error);
    if (!read_file(images, STATUS, &status)) {
        if (image_status_know(images, error) == CWMP_OK)
            return CWMP_OK;
        /* Firmware is no reason for a device that nobody reaches any more. */
        if (!read_file(images, OUTDATED, &status))
            return error->code;
        log_error(images->log, "%s", error->text);
    }
    images_take_status(images, &status);
    return CWMP_OK;
}

/* ---- Beside the loop ------------------------------------------------------------------------ */

struct image_look {
    uv_work_t request;
    struct images *images;
    struct image_status status;
    enum cwmp_fault fault;
    struct cwmp_error error;
    void *argument;
    void (*changed)(void *argument);
};

static void do_look(uv_work_t *request)
{
    struct image_look *look = request->data;

    look->fault = look->images->backend->look(look->images, &look->status, &look->error);
}

static void look_done(uv_work_t *request, int status)
{
    struct image_look *look = request->data;
    struct images *images = look->images;

    if (images->look == look && status == 0) {
        images->look = NULL;
        if (look->fault != CWMP_OK)
            log_error(images->log, "%s", look->error.text);
        else if (images->activating < 0 && take(images, &look->status))
            look->changed(look->argument);
    }
    images_close(images);
    free(look);
}

void images_look(struct images *images, uv_loop_t *loop, void (*changed)(void *argument),
                 void *argument)
{
    struct image_look *look;

    if (images->known)
        return;
    look = mem_alloc(sizeof *look);
    *look = (struct image_look){.images = images_share(images),
                                .status = nothing,
                                .argument = argument,
                                .changed = changed};
    look->request.data = look;
    images->look = look;
    uv_queue_work(loop, &look->request, do_look, look_done);
}

void images_look_no_more(struct images *images)
{
    images->look = NULL;
}
