/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A firmware image that is anything: no sanitizer complains, and what is accepted is a whole image
 * with a version that a model can show. Where an authority is trusted, nothing is accepted, for
 * that one has signed nothing. A first byte '+' says that one is; '=' says that it is no image, but
 * what a platform's hook says of its slots, which is kept and read again.
 */
#include "base/mem.h"
#include "base/text.h"
#include "fuzz.h"
#include "transfer/image_backend.h"
#include "transfer/images.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* An authority that signs nothing here. */
static const char authority[] = "-----BEGIN CERTIFICATE-----\n"
                                "MIIBdTCCARugAwIBAgIUEg0+dHhBs4aYAB7+jFFUor85o/EwCgYIKoZIzj0EAwIw\n"
                                "DzENMAsGA1UEAwwERnV6ejAgFw0yNjExMjYxMTAxMzhaGA8yMTI2MTEwMjExMDEz\n"
                                "OFowDzENMAsGA1UEAwwERnV6ejBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABMoI\n"
                                "8eAgaA9+bgIZVEqlibVqsrov+TJW1RzpKqQEwmwfXYCwcizjXU2kDW+WWY3fpCN2\n"
                                "5w6XvwVYebh6YOrHlzajUzBRMB0GA1UdDgQWBBQDsVMqqIuUuTTwvDMo3y9RfMY2\n"
                                "aTAfBgNVHSMEGDAWgBQDsVMqqIuUuTTwvDMo3y9RfMY2aTAPBgNVHRMBAf8EBTAD\n"
                                "AQH/MAoGCCqGSM49BAMCA0gAMEUCIQC+4GbxCrhh0rkMyl2kBd8KhqKMG/j33ecx\n"
                                "bhGk1w9yGQIgaVVW+YlDklHa3kOnV1DYx+Gf4MlYBvt5HlPDH6txzRs=\n"
                                "-----END CERTIFICATE-----\n";

static int remove_entry(const char *path, const struct stat *status, int type, struct FTW *place)
{
    (void)status, (void)type, (void)place;
    return remove(path);
}

static void write_file(const char *path, const void *data, size_t size)
{
    FILE *file = fopen(path, "we");

    check(file != NULL && fwrite(data, 1, size, file) == size && fclose(file) == 0);
}

/* As it is done with one that passed. */
static enum cwmp_fault install(struct images *images, const char *file, struct cwmp_error *error)
{
    enum cwmp_fault fault = images_install(images, file, error);

    return fault == CWMP_OK ? images_activate(images, images_spare_slot(images), error) : fault;
}

static bool is_read(const void *data, size_t size, struct image_status *status)
{
    char *text = mem_strndup(data, size);
    bool read;

    *status = (struct image_status){.running = -1, .chosen = -1};
    read = image_platform.read_status(text, status);
    free(text);
    return read;
}

static void check_status(const void *data, size_t size)
{
    struct image_status status, again;
    struct buf text = {0};

    if (!is_read(data, size, &status))
        return;
    check(status.running >= 0 && status.chosen >= 0);
    image_platform.write_status(&status, &text);
    check(is_read(buf_text(&text), text.length, &again));
    check(memcmp(&status, &again, sizeof status) == 0);
    buf_free(&text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 0 && data[0] == '=') {
        check_status(data + 1, size - 1);
        return 0;
    }

    char folder[] = "/tmp/cwmpd-fuzz-XXXXXX", file[64], trust[64];
    bool trusting = size > 0 && data[0] == '+';
    struct image slots[IMAGES_SLOTS];
    struct cwmp_error error;

    check(mkdtemp(folder) != NULL);
    snprintf(file, sizeof file, "%s/file", folder);
    snprintf(trust, sizeof trust, "%s/trust", folder);
    write_file(file, data + trusting, size - trusting);
    write_file(trust, authority, strlen(authority));
    struct images *images = images_open(
        &(struct images_options){.folder = folder, .trust = trusting ? trust : NULL}, &error);
    check(images != NULL);
    enum cwmp_fault fault = images_check(images, file, &error);
    check(fault == CWMP_OK || fault == CWMP_FAULT_FILE_CORRUPTED ||
          fault == CWMP_FAULT_FILE_AUTHENTICATION);
    check(fault != CWMP_OK || !trusting);
    check((install(images, file, &error) == CWMP_OK) == (fault == CWMP_OK));
    images_close(images);
    images = images_open(&(struct images_options){.folder = folder}, &error);
    check(images != NULL && (images_confirm(images, &error) == CWMP_OK) == (fault == CWMP_OK));
    images_list(images, slots);
    check((images_running_version(images)[0] != '\0') == (fault == CWMP_OK));
    check(strlen(images_running_version(images)) < IMAGE_VERSION_BYTES);
    images_close(images);
    nftw(folder, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
    return 0;
}
