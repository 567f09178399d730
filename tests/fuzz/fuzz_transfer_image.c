/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A firmware image that is anything: no sanitizer complains, and what is accepted is a whole image
 * with a version that a model can show. Where a key is given, nothing unsigned is accepted. A first
 * byte '+' says that there is a key.
 */
#include "base/text.h"
#include "fuzz.h"
#include "transfer/images.h"

#include <ftw.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* A key that signs nothing here. */
static const char public_key[] =
    "-----BEGIN PUBLIC KEY-----\n"
    "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEJbSVKXp8h3ghFyBkbcFHSQEDLvin\n"
    "3VwYbIpEroxrKE7azmfVfv5Z2d4QM9mjF582p4jP3ePsCE/+Hr0bfYO7Mg==\n"
    "-----END PUBLIC KEY-----\n";

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

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char folder[] = "/tmp/cwmpd-fuzz-XXXXXX", file[64], key[64];
    bool keyed = size > 0 && data[0] == '+';
    struct image slots[IMAGES_SLOTS];
    struct cwmp_error error;

    check(mkdtemp(folder) != NULL);
    snprintf(file, sizeof file, "%s/file", folder);
    snprintf(key, sizeof key, "%s/key", folder);
    write_file(file, data + keyed, size - keyed);
    write_file(key, public_key, strlen(public_key));
    struct images *images =
        images_open(&(struct images_options){.folder = folder, .key = keyed ? key : NULL}, &error);
    check(images != NULL);
    enum cwmp_fault fault = images_check(images, file, &error);
    check(fault == CWMP_OK || fault == CWMP_FAULT_FILE_CORRUPTED ||
          fault == CWMP_FAULT_FILE_AUTHENTICATION);
    check(fault != CWMP_OK || !keyed);
    check(images_install(images, true, &error) ==
          (fault == CWMP_OK ? CWMP_OK : CWMP_FAULT_DOWNLOAD_FAILURE));
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
