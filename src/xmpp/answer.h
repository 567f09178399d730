/* SPDX-License-Identifier: Apache-2.0 */
/* What a name server answers when it is asked for SRV records. */
#ifndef XMPP_ANSWER_H
#define XMPP_ANSWER_H

#include "xmpp/servers.h"

#include <stddef.h>
#include <stdint.h>

#define ANSWER_SERVERS  8
#define ANSWER_NAME_MAX 1025 /* a name of 255 bytes, escaped */

struct answer {
    struct xmpp_server servers[ANSWER_SERVERS]; /* their hosts are in `names` */
    char names[ANSWER_SERVERS][ANSWER_NAME_MAX];
    size_t count;
};

/* What of the message can be used: records beyond the first ANSWER_SERVERS are left out, and so are
 * those that say that there is no such service. */
void answer_read(const uint8_t *message, size_t length, struct answer *answer);

#endif
