/* SPDX-License-Identifier: Apache-2.0 */
#include "transfer/images.h"

#include "base/mem.h"
#include "base/text.h"
#include "transfer/image_backend.h"
#include "transfer/image_hooks.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

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

enum cwmp_fault images_check(const struct images *images, const char *path,
                             struct cwmp_error *error)
{
    FILE *file = fopen(path, "re");
    enum cwmp_fault fault;

    if (!file)
        return fail_file(path, "be read", error);
    fault = image_file_check(file, images->trust, error);
    if (fault == CWMP_OK)
        fault = images->backend->take(images, file, error);
    fclose(file);
    return fault;
}

/* ---- Slots -------------------------------------------------------------------------------- */

static int spare(const struct images *images)
{
    return images->running == 0 ? 1 : 0;
}

enum cwmp_fault images_install(struct images *images, const char *path, struct cwmp_error *error)
{
    int slot = spare(images);
    FILE *file = fopen(path, "re");
    char version[IMAGE_VERSION_BYTES];
    enum cwmp_fault fault =
        file ? image_file_version(file, version, error) : fail_file(path, "be read", error);

    if (file)
        fclose(file);
    if (fault == CWMP_OK && images->backend->place)
        fault = images->backend->place(images, images->names[slot], error);
    if (fault == CWMP_OK)
        memcpy(images->versions[slot], version, sizeof version);
    return fault;
}

const char *images_spare_slot(const struct images *images)
{
    return images->names[spare(images)];
}

enum cwmp_fault images_activate(const struct images *images, const char *slot,
                                struct cwmp_error *error)
{
    return images->backend->activate(images, slot, error);
}

enum cwmp_fault images_keep(const struct images *images, struct cwmp_error *error)
{
    return images->backend->keep ? images->backend->keep(images, error) : CWMP_OK;
}

enum cwmp_fault images_choose(struct images *images, const char *slot, struct cwmp_error *error)
{
    int index = text_equal(slot, images->names[0]) ? 0 : 1;
    enum cwmp_fault fault = CWMP_OK;

    if (images->versions[index][0] == '\0')
        return cwmp_fail(error, CWMP_FAULT_REQUEST_DENIED, "there is no firmware image in slot %s",
                         images->names[index]);
    if (index != images->chosen)
        fault = images_activate(images, images->names[index], error);
    if (fault == CWMP_OK)
        images->chosen = index;
    return fault;
}

void images_list(const struct images *images, struct image list[IMAGES_SLOTS])
{
    for (int slot = 0; slot < IMAGES_SLOTS; slot++)
        list[slot] = (struct image){.slot = images->names[slot],
                                    .version = images->versions[slot],
                                    .running = slot == images->running,
                                    .chosen = slot == images->chosen};
}

enum cwmp_fault images_confirm(const struct images *images, struct cwmp_error *error)
{
    if (images->running >= 0 && images->running == images->chosen)
        return CWMP_OK;
    return cwmp_fail(error, CWMP_FAULT_FILE_CORRUPTED,
                     "after the restart the new firmware image does not run");
}

const char *images_running_slot(const struct images *images)
{
    return images->running >= 0 ? images->names[images->running] : "";
}

const char *images_running_version(const struct images *images)
{
    return images->running >= 0 ? images->versions[images->running] : "";
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
    return images->backend->look(images, error) == CWMP_OK;
}

struct images *images_open(const struct images_options *options, struct cwmp_error *error)
{
    struct images *images = mem_alloc(sizeof *images);

    images->folder = mem_strdup(options->folder);
    images->log = options->log;
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

void images_close(struct images *images)
{
    if (!images)
        return;
    image_trust_close(images->trust);
    free(images->hooks);
    free(images->folder);
    free(images);
}
