/* SPDX-License-Identifier: Apache-2.0 */
#include "transfer/images.h"

#include "base/durable.h"
#include "base/mem.h"
#include "base/text.h"
#include "transfer/image_backend.h"
#include "transfer/image_hooks.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* File with the name of the slot that was chosen and is not activated yet. */
#define WANTED "wanted"

/* ---- Files -------------------------------------------------------------------------------- */

static enum cwmp_fault fail_file(const char *path, const char *doing, struct cwmp_error *error)
{
    return cwmp_fail(error, CWMP_FAULT_DOWNLOAD_FAILURE, "%s: cannot %s: %s", path, doing,
                     strerror(errno));
}

enum cwmp_fault image_copy_rest(FILE *file, const char *path, struct cwmp_error *error)
{
    FILE *to = fopen(path, "we");
    char block[65536];
    size_t got;
    bool ok = to != NULL;

    while (ok && (got = fread(block, 1, sizeof block, file)) > 0)
        ok = fwrite(block, 1, got, to) == got;
    ok = ok && !ferror(file) && fflush(to) == 0 && fsync(fileno(to)) == 0;
    if (to)
        ok = fclose(to) == 0 && ok;
    if (ok)
        return CWMP_OK;
    fail_file(path, "be written", error);
    unlink(path);
    return CWMP_FAULT_DOWNLOAD_FAILURE;
}

enum cwmp_fault images_check(struct images *images, const char *path, struct cwmp_error *error)
{
    FILE *file = fopen(path, "re");
    enum cwmp_fault fault;

    if (!file)
        return fail_file(path, "be read", error);
    images_share(images);
    fault = image_file_check(file, images->trust, error);
    image_status_forget(images);
    if (fault == CWMP_OK)
        fault = images->backend->take(images, file, error);
    images_close(images);
    fclose(file);
    return fault;
}

/* ---- Slots -------------------------------------------------------------------------------- */

static int spare(const struct images *images)
{
    return images->is.running == 0 ? 1 : 0;
}

enum cwmp_fault images_install(struct images *images, const char *path, struct cwmp_error *error)
{
    FILE *file = fopen(path, "re");
    char version[IMAGE_VERSION_BYTES];
    enum cwmp_fault fault = image_status_know(images, error);
    int slot = spare(images);

    if (fault == CWMP_OK)
        fault = file ? image_file_version(file, version, error) : fail_file(path, "be read", error);
    if (file)
        fclose(file);
    if (fault == CWMP_OK && images->backend->place)
        fault = images->backend->place(images, images->is.names[slot], error);
    image_status_forget(images);
    if (fault == CWMP_OK)
        memcpy(images->is.versions[slot], version, sizeof version);
    return fault;
}

const char *images_spare_slot(const struct images *images)
{
    return images->is.names[spare(images)];
}

enum cwmp_fault images_activate(struct images *images, const char *slot, struct cwmp_error *error)
{
    enum cwmp_fault fault;

    images_share(images);
    uv_mutex_lock(images->turn);
    image_status_forget(images);
    fault = images->backend->activate(images, slot, error);
    uv_mutex_unlock(images->turn);
    images_close(images);
    return fault;
}

enum cwmp_fault images_keep(struct images *images, struct cwmp_error *error)
{
    enum cwmp_fault fault = CWMP_OK;

    images_share(images);
    uv_mutex_lock(images->turn);
    if (images->backend->keep)
        fault = images->backend->keep(images, error);
    uv_mutex_unlock(images->turn);
    images_close(images);
    return fault;
}

/* ---- The choice ----------------------------------------------------------------------------- */

static int find_slot(const struct images *images, const char *slot)
{
    for (int i = 0; i < IMAGES_SLOTS; i++)
        if (text_equal(slot, images->is.names[i]))
            return i;
    return -1;
}

/* -1: none. */
static bool set_wanted(struct images *images, int slot)
{
    const char *name = slot >= 0 ? images->is.names[slot] : "";

    if (slot >= 0 ? !durable_write(images->folder, WANTED, name, strlen(name))
                  : !durable_remove(images->folder, WANTED))
        return false;
    images->wanted = slot;
    return true;
}

/* A file that stays would be taken for the choice at the next start, and no more than that. */
static void clear_wanted(struct images *images)
{
    if (!set_wanted(images, -1))
        log_error(images->log, "%s/" WANTED ": cannot be removed: %s", images->folder,
                  strerror(errno));
    images->wanted = -1;
}

/* What a start before this one has not come to. */
static void read_choice(struct images *images)
{
    char name[IMAGE_SLOT_BYTES];
    struct buf path = {0};
    FILE *file;
    int slot = -1;

    buf_printf(&path, "%s/" WANTED, images->folder);
    file = fopen(buf_text(&path), "re");
    buf_free(&path);
    if (!file)
        return;
    name[fread(name, 1, sizeof name - 1, file)] = '\0';
    fclose(file);
    slot = find_slot(images, name);
    if (slot >= 0 && images->is.versions[slot][0] != '\0' && slot != images->is.chosen)
        images->wanted = slot;
    else
        clear_wanted(images);
}

void images_take_status(struct images *images, const struct image_status *status)
{
    images->is = *status;
    images->wanted = -1;
    read_choice(images);
}

enum cwmp_fault images_choose(struct images *images, const char *slot, struct cwmp_error *error)
{
    int index = find_slot(images, slot);

    if (slot[0] != '\0' && (index < 0 || images->is.versions[index][0] == '\0'))
        return cwmp_fail(error, CWMP_FAULT_REQUEST_DENIED, "there is no firmware image in slot %s",
                         slot);
    if (index == images->is.chosen && images->activating < 0)
        index = -1;
    if (index == images->wanted || set_wanted(images, index))
        return CWMP_OK;
    return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s/" WANTED ": cannot be written: %s",
                     images->folder, strerror(errno));
}

const char *images_begin_choice(struct images *images)
{
    if (images->activating >= 0 || images->wanted < 0)
        return NULL;
    images->activating = images->wanted;
    return images->is.names[images->activating];
}

void images_end_choice(struct images *images, bool done)
{
    if (done)
        images->is.chosen = images->activating;
    if (images->wanted == images->activating || images->wanted == images->is.chosen)
        clear_wanted(images);
    images->activating = -1;
}

void images_drop_choice(struct images *images)
{
    if (images->wanted >= 0)
        clear_wanted(images);
}

void images_list(const struct images *images, struct image list[IMAGES_SLOTS])
{
    for (int slot = 0; slot < IMAGES_SLOTS; slot++)
        list[slot] = (struct image){
            .slot = images->is.names[slot],
            .version = images->is.versions[slot],
            .running = slot == images->is.running,
            .chosen = slot == (images->wanted >= 0 ? images->wanted : images->is.chosen)};
}

enum cwmp_fault images_confirm(struct images *images, struct cwmp_error *error)
{
    if (image_status_know(images, error) != CWMP_OK)
        return error->code;
    if (images->is.running >= 0 && images->is.running == images->is.chosen)
        return CWMP_OK;
    return cwmp_fail(error, CWMP_FAULT_FILE_CORRUPTED,
                     "after the restart the new firmware image does not run");
}

/* Which one runs is no matter of guessing; "" when it cannot be known. */
static bool knows(struct images *images)
{
    struct cwmp_error error;

    if (image_status_know(images, &error) == CWMP_OK)
        return true;
    log_error(images->log, "%s", error.text);
    return false;
}

const char *images_running_slot(struct images *images)
{
    return knows(images) && images->is.running >= 0 ? images->is.names[images->is.running] : "";
}

const char *images_running_version(struct images *images)
{
    return knows(images) && images->is.running >= 0 ? images->is.versions[images->is.running] : "";
}

/* ---- The object ---------------------------------------------------------------------------- */

static bool open_all(struct images *images, const struct images_options *options,
                     struct cwmp_error *error)
{
    if (mkdir(options->folder, 0700) != 0 && errno != EEXIST) {
        cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s: cannot be made: %s", options->folder,
                  strerror(errno));
        return false;
    }
    if (options->trust) {
        images->trust = image_trust_open(options->trust, error);
        if (!images->trust)
            return false;
    }
    return image_status_open(images, error) == CWMP_OK;
}

struct images *images_open(const struct images_options *options, struct cwmp_error *error)
{
    struct images *images = mem_alloc(sizeof *images);

    images->folder = mem_strdup(options->folder);
    images->log = options->log;
    images->holders = 1;
    images->wanted = images->activating = -1;
    images->turn = mem_alloc(sizeof *images->turn);
    uv_mutex_init(images->turn);
    images->backend = &image_slots;
    if (options->hooks && image_hooks_are_in(options->hooks)) {
        images->hooks = mem_strdup(options->hooks);
        images->backend = &image_platform;
    }
    if (open_all(images, options, error))
        return images;
    images_close(images);
    return NULL;
}

struct images *images_share(struct images *images)
{
    atomic_fetch_add(&images->holders, 1);
    return images;
}

void images_close(struct images *images)
{
    if (!images || atomic_fetch_sub(&images->holders, 1) > 1)
        return;
    uv_mutex_destroy(images->turn);
    free(images->turn);
    image_trust_close(images->trust);
    free(images->hooks);
    free(images->folder);
    free(images);
}
