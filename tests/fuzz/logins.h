/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Digest logins that a fuzzer cannot guess: in its input, "@1" and "@2" stand for the nonces of a
 * server's first two challenges, and "response=@" for the right response to what the rest of the
 * line says.
 */
#ifndef FUZZ_LOGINS_H
#define FUZZ_LOGINS_H

#include "base/buf.h"
#include "support/fake_env.h"

#define LOGINS_NONCES   2
#define LOGINS_TARGET   "/0123456789abcdef"
#define LOGINS_USERNAME "acs"
#define LOGINS_PASSWORD "secret"

struct logins_nonces {
    char *texts[LOGINS_NONCES];
};

/* Those that a server will make whose fake_env is new. */
void logins_foresee(struct logins_nonces *nonces);
void logins_forget(struct logins_nonces *nonces);

/* Appends the input with everything filled in. */
void logins_fill(const struct logins_nonces *nonces, const char *text, size_t length,
                 struct buf *out);

/* What an Authorization or WWW-Authenticate header says of one parameter, "" when nothing. The
 * caller frees it. */
char *logins_parameter(const char *header, const char *name);

#endif
