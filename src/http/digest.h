/* SPDX-License-Identifier: Apache-2.0 */
/* The arithmetic of HTTP Digest (RFC 7616, and RFC 2069 where there is no qop). */
#ifndef HTTP_DIGEST_H
#define HTTP_DIGEST_H

#include <stdbool.h>
#include <stdint.h>

/* In the order of preference, weakest first (R-AUT-05). */
enum digest_algorithm { DIGEST_MD5, DIGEST_MD5_SESS, DIGEST_SHA256, DIGEST_SHA256_SESS };

#define DIGEST_RESPONSE_SIZE 65 /* SHA-256 in hexadecimal, terminated */

struct digest_input {
    enum digest_algorithm algorithm;
    bool qop; /* qop=auth; otherwise nc and, without -sess, cnonce do not count */
    const char *username, *password, *realm, *nonce, *cnonce;
    uint32_t nc;
    const char *method, *uri;
};

/* The name as it stands in a challenge. */
const char *digest_algorithm_name(enum digest_algorithm algorithm);
/* Either letter case; false for an algorithm that is not supported. */
bool digest_algorithm_parse(const char *name, enum digest_algorithm *algorithm);
bool digest_algorithm_is_session(enum digest_algorithm algorithm);

/* The `response` value, in lower-case hexadecimal. */
void digest_response(const struct digest_input *input, char response[DIGEST_RESPONSE_SIZE]);

#endif
