/* SPDX-License-Identifier: Apache-2.0 */
/* Two slots that are files, `a` and `b`, and a file `chosen` with the letter of the one that runs
 * from the next start on; a boot loader or a start script takes it from there. */
#include "base/buf.h"
#include "base/durable.h"
#include "transfer/image_backend.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define INCOMING "incoming"
#define CHOSEN   "chosen"

static char *path_of(const struct images *images, const char *name)
{
    struct buf path = {0};

    buf_printf(&path, "%s/%s", images->folder, name);
    return buf_take(&path);
}

static void look_into(const struct images *images, const char *name, char *version)
{
    char *path = path_of(images, name);
    FILE *file = fopen(path, "re");
    struct cwmp_error error;

    if (file && image_file_version(file, version, &error) != CWMP_OK)
        log_error(images->log, "%s: %s", path, error.text);
    if (file)
        fclose(file);
    free(path);
}

static int read_choice(const struct images *images)
{
    char *path = path_of(images, CHOSEN);
    FILE *file = fopen(path, "re");
    int letter = file ? fgetc(file) : EOF;

    if (file)
        fclose(file);
    free(path);
    return letter == 'a' || letter == 'b' ? letter - 'a' : -1;
}

/* The slot that was chosen runs when there is an image in it. */
static enum cwmp_fault look(const struct images *images, struct image_status *status,
                            struct cwmp_error *error)
{
    (void)error;
    for (int slot = 0; slot < IMAGES_SLOTS; slot++) {
        status->names[slot][0] = (char)('a' + slot);
        look_into(images, status->names[slot], status->versions[slot]);
    }
    status->chosen = read_choice(images);
    if (status->chosen >= 0 && status->versions[status->chosen][0] != '\0')
        status->running = status->chosen;
    return CWMP_OK;
}

/* Head and all: the slot says its version itself. */
static enum cwmp_fault take(const struct images *images, FILE *file, struct cwmp_error *error)
{
    char *path = path_of(images, INCOMING);
    enum cwmp_fault fault;

    rewind(file);
    fault = image_copy_rest(file, path, error);
    free(path);
    return fault;
}

static enum cwmp_fault place(const struct images *images, const char *slot,
                             struct cwmp_error *error)
{
    if (durable_rename(images->folder, INCOMING, slot))
        return CWMP_OK;
    return cwmp_fail(error, CWMP_FAULT_DOWNLOAD_FAILURE, "%s/%s: cannot take the image: %s",
                     images->folder, slot, strerror(errno));
}

static enum cwmp_fault activate(const struct images *images, const char *slot,
                                struct cwmp_error *error)
{
    const char text[] = {slot[0], '\n'};

    if (slot[0] == '\0' ? durable_remove(images->folder, CHOSEN)
                        : durable_write(images->folder, CHOSEN, text, sizeof text))
        return CWMP_OK;
    return cwmp_fail(error, CWMP_FAULT_DOWNLOAD_FAILURE, "%s/" CHOSEN ": cannot be written: %s",
                     images->folder, strerror(errno));
}

const struct image_backend image_slots = {
    .look = look, .take = take, .place = place, .activate = activate};
