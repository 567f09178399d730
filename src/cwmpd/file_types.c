/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/file_types.h"

#include "base/text.h"
#include "cli/config.h"
#include "device/vendor_files.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#define CONFIG_BYTES ((uint64_t)1 << 20)
/* After "X <VENDOR>" or "X <OUI>" (CLI reference 5.18), or the end of a configuration file's name.
 */
#define SCRIPT_TYPE   "Config_Script"
#define SCRIPT_SUFFIX ".cli"

/* ---- Firmware images ------------------------------------------------------------------------ */

static enum cwmp_fault check_image(void *argument, const struct transfer_file *file,
                                   struct cwmp_error *error)
{
    const struct file_types *types = argument;

    return images_check(types->images, file->path, error);
}

static enum cwmp_fault run_image(void *argument, const struct transfer_file *file, bool *restart,
                                 struct cwmp_error *error)
{
    const struct file_types *types = argument;

    *restart = true;
    images_drop_choice(types->images);
    return images_install(types->images, file->path, error);
}

static enum cwmp_fault activate_image(void *argument, const struct transfer_file *file,
                                      struct cwmp_error *error)
{
    const struct file_types *types = argument;

    (void)file;
    return images_activate(types->images, images_spare_slot(types->images), error);
}

static enum cwmp_fault keep_image(void *argument, const struct transfer_file *file, bool *restart,
                                  struct cwmp_error *error)
{
    const struct file_types *types = argument;

    *restart = false;
    return images_install(types->images, file->path, error);
}

static enum cwmp_fault confirm_image(void *argument, const struct transfer_file *file,
                                     struct cwmp_error *error)
{
    const struct file_types *types = argument;

    (void)file;
    return images_confirm(types->images, error);
}

/* ---- Configuration ---- */

/* What the sender called it, for messages: the last part of the URL's path. */
static const char *sent_name(const struct transfer_file *file, struct arena *arena)
{
    size_t length = strcspn(file->url, "?#");
    const char *path = arena_strndup(arena, file->url, length), *last = strrchr(path, '/');

    return last && last[1] != '\0' ? last + 1 : "configuration";
}

static enum cwmp_fault read_config(const struct transfer_file *file, struct arena *arena,
                                   struct config *config, struct cwmp_error *error)
{
    const char *name = sent_name(file, arena);
    struct cwmp_error reason;

    if (config_read(NULL, file->path, arena, config, &reason) == CWMP_OK) {
        config->file = name;
        return CWMP_OK;
    }
    if (!text_starts_with(reason.text, file->path))
        return cwmp_fail(error, CWMP_FAULT_FILE_CORRUPTED, "the configuration is refused: %s",
                         reason.text);
    return cwmp_fail(error, CWMP_FAULT_FILE_CORRUPTED, "the configuration is refused: %s%s", name,
                     reason.text + strlen(file->path));
}

static enum cwmp_fault check_config(void *argument, const struct transfer_file *file,
                                    struct cwmp_error *error)
{
    struct arena *arena = arena_new();
    struct config config;
    enum cwmp_fault fault = read_config(file, arena, &config, error);

    (void)argument;
    arena_free(arena);
    return fault;
}

/* It becomes the startup configuration, and is run after the reset. */
static enum cwmp_fault apply_config(void *argument, const struct transfer_file *file, bool *restart,
                                    struct cwmp_error *error)
{
    const struct file_types *types = argument;
    struct arena *arena = arena_new();
    struct config config;
    struct cwmp_error reason;
    enum cwmp_fault fault = read_config(file, arena, &config, error);

    if (fault == CWMP_OK &&
        configuration_replace(types->configuration, &config, &reason) != CWMP_OK)
        fault = cwmp_fail(error, CWMP_FAULT_FILE_CORRUPTED, "the configuration is refused: %s",
                          reason.text);
    *restart = fault == CWMP_OK;
    arena_free(arena);
    return fault;
}

/* ---- Scripts ---- */

static enum cwmp_fault read_script(const struct transfer_file *file, struct buf *text,
                                   struct cwmp_error *error)
{
    FILE *stream = fopen(file->path, "re");
    char block[4096];
    size_t got;

    if (!stream)
        return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s: %s", file->path, strerror(errno));
    while ((got = fread(block, 1, sizeof block, stream)) > 0)
        buf_append(text, block, got);
    fclose(stream);
    explicit_bzero(block, sizeof block);
    if (text->length > 0 && memchr(text->data, '\0', text->length))
        return cwmp_fail(error, CWMP_FAULT_FILE_CORRUPTED, "the script holds a NUL byte");
    return CWMP_OK;
}

/* At once: it is as if somebody typed it. */
static enum cwmp_fault apply_script(void *argument, const struct transfer_file *file, bool *restart,
                                    struct cwmp_error *error)
{
    const struct file_types *types = argument;
    struct arena *arena = arena_new();
    struct buf text = {0};
    struct cwmp_error reason;
    enum cwmp_fault fault = read_script(file, &text, error);

    *restart = false;
    if (fault == CWMP_OK) {
        fault = operating_run(types->operating, sent_name(file, arena), buf_text(&text), &reason);
        if (fault != CWMP_OK)
            cwmp_fail(error, fault, "the script is taken back: %s", reason.text);
    }
    mem_free_secret(buf_take(&text));
    arena_free(arena);
    return fault;
}

/* It was durable before the restart. */
static enum cwmp_fault confirm_config(void *argument, const struct transfer_file *file,
                                      struct cwmp_error *error)
{
    (void)argument;
    (void)file;
    (void)error;
    return CWMP_OK;
}

/* R-UPL-04: who reads along must not learn the passwords. */
static enum cwmp_fault make_config(void *argument, const struct transfer_upload *upload,
                                   struct buf *out, struct cwmp_error *error)
{
    const struct file_types *types = argument;

    return configuration_print_startup(
        types->configuration, upload->confidential ? CONFIG_OBFUSCATED : CONFIG_WITHOUT_PASSWORDS,
        out, error);
}

/* ---- Log ------------------------------------------------------------------------------------- */

static enum cwmp_fault make_log(void *argument, const struct transfer_upload *upload,
                                struct buf *out, struct cwmp_error *error)
{
    const struct file_types *types = argument;

    (void)upload;
    return logfile_read(types->logfile, out, error);
}

/* Without a number the one there is. */
static bool has_instance(void *argument, uint32_t instance)
{
    (void)argument;
    return instance == 0 || instance == VENDOR_FILE_INSTANCE;
}

/* ---- The table ------------------------------------------------------------------------------- */

static struct transfer_handler script(struct file_types *types, const char *type,
                                      const char *suffix)
{
    return (struct transfer_handler){.type = type,
                                     .suffix = suffix,
                                     .ungated = true,
                                     .argument = types,
                                     .after_session = true,
                                     .limit = CONFIG_BYTES,
                                     .trial = FILE_TYPES_TRIAL(TRIAL_SCRIPT),
                                     .apply = apply_script};
}

static struct transfer_handler kept(const char *type, struct transfer_folder *folder)
{
    return (struct transfer_handler){.type = type,
                                     .argument = folder,
                                     .accept = folder_accept,
                                     .check = folder_check,
                                     .apply = folder_apply};
}

void file_types_init(struct file_types *types, const char *state_folder, struct arena *arena)
{
    const char *files = arena_printf(arena, "%s/files", state_folder);

    mkdir(files, 0700);
    types->web.path = arena_printf(arena, "%s/web", files);
    types->tones.path = arena_printf(arena, "%s/tones", files);
    types->ringers.path = arena_printf(arena, "%s/ringers", files);
    const struct transfer_handler handlers[FILE_TYPES] = {
        {.type = "1 Firmware Upgrade Image",
         .argument = types,
         .after_session = true,
         .writes_image = true,
         .trial = FILE_TYPES_TRIAL(TRIAL_FIRMWARE),
         .check = check_image,
         .apply = run_image,
         .activate = activate_image,
         .confirm = confirm_image},
        kept("2 Web Content", &types->web),
        script(types, "X CWMPD " SCRIPT_TYPE, NULL),
        script(types,
               arena_printf(arena, "X %s " SCRIPT_TYPE,
                            model_role_string(types->model, ROLE_MANUFACTURER_OUI, arena)),
               NULL),
        script(types, "3 Vendor Configuration File", SCRIPT_SUFFIX),
        {.type = "3 Vendor Configuration File",
         .argument = types,
         .after_session = true,
         .trial = FILE_TYPES_TRIAL(TRIAL_CONFIGURATION),
         .limit = CONFIG_BYTES,
         .check = check_config,
         .apply = apply_config,
         .confirm = confirm_config},
        kept("4 Tone File", &types->tones),
        kept("5 Ringer File", &types->ringers),
        {.type = "6 Stored Firmware Image",
         .argument = types,
         .writes_image = true,
         .check = check_image,
         .apply = keep_image},
        {.upload = true,
         .type = "1 Vendor Configuration File",
         .autonomous = "3 Vendor Configuration File",
         .argument = types,
         .make = make_config},
        {.upload = true,
         .type = "2 Vendor Log File",
         .autonomous = "4 Vendor Log File",
         .argument = types,
         .make = make_log},
        {.upload = true,
         .type = "3 Vendor Configuration File",
         .numbered = true,
         .autonomous = "6 Vendor Configuration File",
         .argument = types,
         .has = has_instance,
         .make = make_config},
        {.upload = true,
         .type = "4 Vendor Log File",
         .numbered = true,
         .autonomous = "7 Vendor Log File",
         .argument = types,
         .has = has_instance,
         .make = make_log},
    };

    memcpy(types->handlers, handlers, sizeof handlers);
}
