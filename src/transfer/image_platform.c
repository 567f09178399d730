/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Slots that a tool of the platform keeps (RAUC, SWUpdate, …). Of them nothing is written here but
 * the file that the tool is given; what runs and what is chosen the `status` hook tells in lines
 *
 *     slot NAME [VERSION]        twice, always with the same names
 *     running NAME
 *     chosen NAME
 */
#include "base/buf.h"
#include "base/text.h"
#include "transfer/image_backend.h"
#include "transfer/image_hooks.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define INCOMING "incoming"

#define INSTALL_LIMIT_S  1800
#define ACTIVATE_LIMIT_S 60
#define STATUS_LIMIT_S   10

/* ---- Status -------------------------------------------------------------------------------- */

static bool is_plain(const char *word, size_t size)
{
    size_t length = strlen(word);

    for (size_t i = 0; i < length; i++)
        if (word[i] <= ' ' || word[i] > '~')
            return false;
    return length > 0 && length < size;
}

static int find(const struct image_status *status, const char *name)
{
    for (int slot = 0; slot < IMAGES_SLOTS; slot++)
        if (text_equal(status->names[slot], name))
            return slot;
    return -1;
}

static bool add_slot(struct image_status *status, const char *name, const char *version)
{
    int slot = find(status, "");

    if (slot < 0 || !is_plain(name, IMAGE_SLOT_BYTES) || find(status, name) >= 0 ||
        (version && !is_plain(version, IMAGE_VERSION_BYTES)))
        return false;
    memcpy(status->names[slot], name, strlen(name) + 1);
    if (version)
        memcpy(status->versions[slot], version, strlen(version) + 1);
    return true;
}

/* Lines with other words are the tool's own talk. */
static bool take_line(struct image_status *status, char *line)
{
    char *rest = NULL;
    const char *word = strtok_r(line, " ", &rest), *name = strtok_r(NULL, " ", &rest);

    if (!word)
        return true;
    if (text_equal(word, "slot"))
        return name && add_slot(status, name, strtok_r(NULL, " ", &rest));
    if (text_equal(word, "running"))
        return name && (status->running = find(status, name)) >= 0;
    if (text_equal(word, "chosen"))
        return name && (status->chosen = find(status, name)) >= 0;
    return true;
}

static bool read_status(char *text, struct image_status *status)
{
    char *rest = NULL;

    for (char *line = strtok_r(text, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest))
        if (!take_line(status, line))
            return false;
    if (status->chosen < 0)
        status->chosen = status->running;
    return find(status, "") < 0 && status->running >= 0;
}

static void write_status(const struct image_status *status, struct buf *out)
{
    for (int slot = 0; slot < IMAGES_SLOTS; slot++)
        buf_printf(out, "slot %s %s\n", status->names[slot], status->versions[slot]);
    buf_printf(out, "running %s\nchosen %s\n", status->names[status->running],
               status->names[status->chosen]);
}

static enum cwmp_fault look(const struct images *images, struct image_status *status,
                            struct cwmp_error *error)
{
    struct buf text = {0};
    char *lines;
    enum cwmp_fault fault =
        image_hooks_run(images->hooks, IMAGE_HOOK_STATUS, NULL, NULL, STATUS_LIMIT_S, &text, error);

    lines = buf_take(&text);
    if (fault == CWMP_OK && !read_status(lines, status))
        fault = cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR,
                          "%s/" IMAGE_HOOK_STATUS ": does not name two slots, and which of them "
                          "runs",
                          images->hooks);
    free(lines);
    return fault;
}

/* ---- Doing ---------------------------------------------------------------------------------- */

/* The tool gets the payload alone, in a form of its own. */
static enum cwmp_fault take(const struct images *images, FILE *file, struct cwmp_error *error)
{
    struct buf path = {0}, output = {0};
    enum cwmp_fault fault;

    buf_printf(&path, "%s/" INCOMING, images->folder);
    fault = image_copy_rest(file, buf_text(&path), error);
    if (fault == CWMP_OK)
        fault = image_hooks_run(images->hooks, IMAGE_HOOK_INSTALL, buf_text(&path), NULL,
                                INSTALL_LIMIT_S, &output, error);
    unlink(buf_text(&path));
    buf_free(&path);
    buf_free(&output);
    return fault;
}

static enum cwmp_fault run_activate(const struct images *images, const char *slot, const char *word,
                                    struct cwmp_error *error)
{
    struct buf output = {0};
    enum cwmp_fault fault = image_hooks_run(images->hooks, IMAGE_HOOK_ACTIVATE, slot, word,
                                            ACTIVATE_LIMIT_S, &output, error);

    buf_free(&output);
    return fault;
}

static enum cwmp_fault activate(const struct images *images, const char *slot,
                                struct cwmp_error *error)
{
    return run_activate(images, slot, NULL, error);
}

static enum cwmp_fault keep(const struct images *images, struct cwmp_error *error)
{
    if (images->is.running < 0)
        return cwmp_fail(error, CWMP_FAULT_DOWNLOAD_FAILURE,
                         "%s/" IMAGE_HOOK_STATUS ": which slot runs is not known", images->hooks);
    return run_activate(images, images->is.names[images->is.running], "good", error);
}

const struct image_backend image_platform = {.look = look,
                                             .read_status = read_status,
                                             .write_status = write_status,
                                             .take = take,
                                             .activate = activate,
                                             .keep = keep};
