/* SPDX-License-Identifier: Apache-2.0 */
#include "transfer/images.h"

#include "base/buf.h"
#include "base/durable.h"
#include "base/mem.h"
#include "base/text.h"

#include <errno.h>
#include <fcntl.h>
#include <gnutls/abstract.h>
#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#define HEAD_BYTES   8192
#define SHA256_BYTES 32

struct images {
    char *folder;
    gnutls_pubkey_t key; /* NULL: none */
    const struct log *log;
    int running;                                      /* slot; -1: neither */
    int chosen;                                       /* for the next start; -1: neither */
    char versions[IMAGES_SLOTS][IMAGE_VERSION_BYTES]; /* "": empty, or no image */
};

static const char *const slots[IMAGES_SLOTS] = {"a", "b"};

struct head {
    char version[IMAGE_VERSION_BYTES];
    uint8_t sha256[SHA256_BYTES];
    uint8_t signature[1024];
    size_t signature_length;
    struct buf is_signed; /* the lines that the signature is over */
    size_t length;        /* of the head, with its empty line */
};

/* ---- The head ------------------------------------------------------------------------------ */

static enum cwmp_fault corrupt(struct cwmp_error *error, const char *what)
{
    return cwmp_fail(error, CWMP_FAULT_FILE_CORRUPTED, "not a usable firmware image: %s", what);
}

static bool take_version(struct head *head, const char *value)
{
    size_t length = strlen(value);

    for (size_t i = 0; i < length; i++)
        if ((unsigned char)value[i] <= ' ' || (unsigned char)value[i] >= 0x7F)
            return false;
    snprintf(head->version, sizeof head->version, "%s", value);
    return length > 0 && length < sizeof head->version;
}

static bool take_line(struct head *head, char *line)
{
    char *value = strstr(line, ": ");
    size_t length = 0;

    if (!value)
        return false;
    *value = '\0';
    value += 2;
    if (text_equal(line, "version")) {
        buf_printf(&head->is_signed, "version: %s\n", value);
        return take_version(head, value);
    }
    if (text_equal(line, "sha256")) {
        buf_printf(&head->is_signed, "sha256: %s\n", value);
        return text_hex_decode(value, head->sha256, sizeof head->sha256, &length) &&
               length == sizeof head->sha256;
    }
    if (text_equal(line, "signature"))
        return strlen(value) <= sizeof head->signature &&
               text_base64_decode(value, head->signature, &head->signature_length);
    return text_equal(line, "cwmpd-image") && text_equal(value, "1");
}

/* Cuts the text of a head into lines. */
static bool take_lines(struct head *head, char *text)
{
    unsigned count = 0;

    for (char *end; (end = strchr(text, '\n')) != NULL && end != text; text = end + 1, count++) {
        *end = '\0';
        if (count == 0 && !text_starts_with(text, "cwmpd-image: "))
            return false;
        if (!take_line(head, text))
            return false;
    }
    return head->version[0] != '\0' && strstr(buf_text(&head->is_signed), "sha256: ") != NULL;
}

/* Reads the head of an open file and leaves the file at its payload. */
static enum cwmp_fault read_head(FILE *file, struct head *head, struct cwmp_error *error)
{
    char text[HEAD_BYTES + 1];
    size_t length = fread(text, 1, HEAD_BYTES, file);
    char *end;

    text[length] = '\0';
    end = strstr(text, "\n\n");
    if (!end || !take_lines(head, text))
        return corrupt(error, "it has no valid head");
    head->length = (size_t)(end - text) + 2;
    return fseek(file, (long)head->length, SEEK_SET) == 0
               ? CWMP_OK
               : cwmp_fail(error, CWMP_FAULT_DOWNLOAD_FAILURE, "the image cannot be read: %s",
                           strerror(errno));
}

/* ---- Checking -------------------------------------------------------------------------------- */

static enum cwmp_fault check_signature(const struct images *images, const struct head *head,
                                       struct cwmp_error *error)
{
    const gnutls_datum_t data = {(unsigned char *)head->is_signed.data,
                                 (unsigned)head->is_signed.length};
    const gnutls_datum_t signature = {(unsigned char *)(uintptr_t)head->signature,
                                      (unsigned)head->signature_length};
    gnutls_sign_algorithm_t algorithm;

    if (!images->key)
        return CWMP_OK;
    algorithm =
        gnutls_pk_to_sign((gnutls_pk_algorithm_t)gnutls_pubkey_get_pk_algorithm(images->key, NULL),
                          GNUTLS_DIG_SHA256);
    if (head->signature_length > 0 &&
        gnutls_pubkey_verify_data2(images->key, algorithm, 0, &data, &signature) >= 0)
        return CWMP_OK;
    return cwmp_fail(error, CWMP_FAULT_FILE_AUTHENTICATION, "the firmware image %s",
                     head->signature_length > 0 ? "is not signed with the key of this device"
                                                : "carries no signature");
}

static enum cwmp_fault check_payload(FILE *file, const struct head *head, struct cwmp_error *error)
{
    gnutls_hash_hd_t hash;
    uint8_t digest[SHA256_BYTES];
    char block[65536];
    size_t got;
    bool failed;

    if (gnutls_hash_init(&hash, GNUTLS_DIG_SHA256) != 0)
        return cwmp_fail(error, CWMP_FAULT_DOWNLOAD_FAILURE, "no SHA-256");
    while ((got = fread(block, 1, sizeof block, file)) > 0)
        gnutls_hash(hash, block, got);
    failed = ferror(file) != 0;
    gnutls_hash_deinit(hash, digest);
    if (failed)
        return cwmp_fail(error, CWMP_FAULT_DOWNLOAD_FAILURE, "the image cannot be read: %s",
                         strerror(errno));
    if (memcmp(digest, head->sha256, sizeof digest) != 0)
        return corrupt(error, "its payload does not have the SHA-256 that its head says");
    return CWMP_OK;
}

/* ---- Files -------------------------------------------------------------------------------- */

static enum cwmp_fault fail_file(const char *path, const char *doing, struct cwmp_error *error)
{
    return cwmp_fail(error, CWMP_FAULT_DOWNLOAD_FAILURE, "%s: cannot %s: %s", path, doing,
                     strerror(errno));
}

static char *path_of(const struct images *images, const char *name)
{
    struct buf path = {0};

    buf_printf(&path, "%s/%s", images->folder, name);
    return buf_take(&path);
}

static bool write_synced(const char *path, FILE *from)
{
    FILE *to = fopen(path, "we");
    char block[65536];
    size_t got;
    bool ok = to != NULL;

    rewind(from);
    while (ok && (got = fread(block, 1, sizeof block, from)) > 0)
        ok = fwrite(block, 1, got, to) == got;
    ok = ok && !ferror(from) && fflush(to) == 0 && fsync(fileno(to)) == 0;
    if (to)
        ok = fclose(to) == 0 && ok;
    return ok;
}

enum cwmp_fault images_check(const struct images *images, const char *file,
                             struct cwmp_error *error)
{
    FILE *stream = fopen(file, "re");
    char *copy = path_of(images, "incoming");
    struct head head = {0};
    enum cwmp_fault fault;

    if (!stream) {
        fault = fail_file(file, "be read", error);
    } else {
        fault = read_head(stream, &head, error);
        if (fault == CWMP_OK)
            fault = check_payload(stream, &head, error);
        if (fault == CWMP_OK)
            fault = check_signature(images, &head, error);
        if (fault == CWMP_OK && !write_synced(copy, stream))
            fault = fail_file(copy, "be written", error);
        fclose(stream);
    }
    if (fault != CWMP_OK)
        unlink(copy);
    buf_free(&head.is_signed);
    free(copy);
    return fault;
}

/* ---- Slots -------------------------------------------------------------------------------- */

/* Reads what is in the slot. */
static void look_into(struct images *images, int slot)
{
    char *path = path_of(images, slots[slot]);
    FILE *file = fopen(path, "re");
    struct head head = {0};
    struct cwmp_error error;

    images->versions[slot][0] = '\0';
    if (file && read_head(file, &head, &error) != CWMP_OK)
        log_error(images->log, "%s: %s", path, error.text);
    else if (file)
        memcpy(images->versions[slot], head.version, sizeof images->versions[slot]);
    if (file)
        fclose(file);
    buf_free(&head.is_signed);
    free(path);
}

enum cwmp_fault images_activate(const struct images *images, const char *slot,
                                struct cwmp_error *error)
{
    const char text[] = {slot[0], '\n'};

    if (slot[0] == '\0' ? durable_remove(images->folder, "chosen")
                        : durable_write(images->folder, "chosen", text, sizeof text))
        return CWMP_OK;
    return cwmp_fail(error, CWMP_FAULT_DOWNLOAD_FAILURE, "%s/chosen: cannot be written: %s",
                     images->folder, strerror(errno));
}

static enum cwmp_fault write_choice(struct images *images, int slot, struct cwmp_error *error)
{
    enum cwmp_fault fault = images_activate(images, slots[slot], error);

    if (fault == CWMP_OK)
        images->chosen = slot;
    return fault;
}

static int read_choice(const struct images *images)
{
    char *path = path_of(images, "chosen");
    FILE *file = fopen(path, "re");
    int letter = file ? fgetc(file) : EOF;

    if (file)
        fclose(file);
    free(path);
    return letter == 'a' || letter == 'b' ? letter - 'a' : -1;
}

enum cwmp_fault images_install(struct images *images, bool choose, struct cwmp_error *error)
{
    int slot = images->running == 0 ? 1 : 0;
    enum cwmp_fault fault = CWMP_OK;

    if (!durable_rename(images->folder, "incoming", slots[slot]))
        fault = fail_file(images->folder, "take the image into a slot", error);
    if (fault == CWMP_OK)
        look_into(images, slot);
    if (fault == CWMP_OK && choose)
        fault = write_choice(images, slot, error);
    return fault;
}

enum cwmp_fault images_choose(struct images *images, const char *slot, struct cwmp_error *error)
{
    int index = text_equal(slot, slots[0]) ? 0 : 1;

    if (images->versions[index][0] == '\0')
        return cwmp_fail(error, CWMP_FAULT_REQUEST_DENIED, "there is no firmware image in slot %s",
                         slots[index]);
    return index == images->chosen ? CWMP_OK : write_choice(images, index, error);
}

void images_list(const struct images *images, struct image list[IMAGES_SLOTS])
{
    for (int slot = 0; slot < IMAGES_SLOTS; slot++)
        list[slot] = (struct image){.slot = slots[slot],
                                    .version = images->versions[slot],
                                    .running = slot == images->running,
                                    .chosen = slot == images->chosen};
}

enum cwmp_fault images_confirm(const struct images *images, struct cwmp_error *error)
{
    if (images->running >= 0 && images->running == images->chosen)
        return CWMP_OK;
    return cwmp_fail(error, CWMP_FAULT_DOWNLOAD_FAILURE,
                     "after the restart the new firmware image does not run");
}

/* ---- The object ---------------------------------------------------------------------------- */

static bool load_key(struct images *images, const char *path, struct cwmp_error *error)
{
    gnutls_datum_t pem;
    bool ok = false;

    if (gnutls_load_file(path, &pem) == 0) {
        gnutls_pubkey_init(&images->key);
        ok = gnutls_pubkey_import(images->key, &pem, GNUTLS_X509_FMT_PEM) == 0;
        gnutls_free(pem.data);
    }
    if (!ok)
        cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "%s: is no public key in PEM form", path);
    return ok;
}

/* The slot that was chosen runs when there is an image in it. */
static void start_slots(struct images *images)
{
    for (int slot = 0; slot < IMAGES_SLOTS; slot++)
        look_into(images, slot);
    images->chosen = read_choice(images);
    images->running =
        images->chosen >= 0 && images->versions[images->chosen][0] != '\0' ? images->chosen : -1;
}

struct images *images_open(const struct images_options *options, struct cwmp_error *error)
{
    struct images *images = mem_alloc(sizeof *images);

    images->folder = mem_strdup(options->folder);
    images->log = options->log;
    if (mkdir(options->folder, 0700) != 0 && errno != EEXIST) {
        cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s: cannot be made: %s", options->folder,
                  strerror(errno));
    } else if (!options->key || load_key(images, options->key, error)) {
        start_slots(images);
        return images;
    }
    images_close(images);
    return NULL;
}

void images_close(struct images *images)
{
    if (!images)
        return;
    if (images->key)
        gnutls_pubkey_deinit(images->key);
    free(images->folder);
    free(images);
}

const char *images_running_slot(const struct images *images)
{
    return images->running >= 0 ? slots[images->running] : "";
}

const char *images_running_version(const struct images *images)
{
    return images->running >= 0 ? images->versions[images->running] : "";
}
