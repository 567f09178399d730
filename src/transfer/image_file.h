/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A firmware image as a file: a head of lines `name: value`, an empty line, and the payload:
 *
 *     cwmpd-image: 1
 *     version: 2.0.1
 *     sha256: 64 hexadecimal digits, of the payload
 *     signature: base64 of a detached PKCS #7 signature (DER), over the text
 *                "version: ...\nsha256: ...\n"     (optional)
 *
 * Where certificates are trusted, an image without a signature under one of them is refused
 * (R-DWN-11, R-SEC-07).
 */
#ifndef TRANSFER_IMAGE_FILE_H
#define TRANSFER_IMAGE_FILE_H

#include "api/fault.h"

#include <stdio.h>

#define IMAGE_VERSION_BYTES 65

struct image_trust;

/* The certificates in a PEM file: signers, or authorities over signers. NULL with 9003. */
struct image_trust *image_trust_open(const char *path, struct cwmp_error *error);
void image_trust_close(struct image_trust *trust);

/* Reads the head alone, and leaves the file at the payload. Faults: 9010, 9018. */
enum cwmp_fault image_file_version(FILE *file, char version[IMAGE_VERSION_BYTES],
                                   struct cwmp_error *error);
/* Looks at the whole file; `trust` NULL: nobody has to have signed it. Then it is at the payload
 * again. Touches nothing else, so that another thread can do it. Faults: 9010; 9018, it is no image
 * or its payload is not the one of the head; 9019, it is not signed by whom it has to be. */
enum cwmp_fault image_file_check(FILE *file, const struct image_trust *trust,
                                 struct cwmp_error *error);

#endif
