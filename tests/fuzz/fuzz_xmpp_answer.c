/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a name server answers, if it is anything: no sanitizer complains, and what is taken from it
 * has a name and can be put in order.
 */
#include "base/env.h"
#include "fuzz.h"
#include "xmpp/answer.h"

#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct answer answer;
    const struct env env = env_system();

    answer_read(data, size, &answer);
    check(answer.count <= ANSWER_SERVERS);
    servers_order(answer.servers, answer.count, &env);
    for (size_t i = 0; i < answer.count; i++) {
        size_t length = strlen(answer.servers[i].host);

        check(length > 0 && length < ANSWER_NAME_MAX && strcmp(answer.servers[i].host, ".") != 0);
        check(i == 0 || answer.servers[i - 1].priority <= answer.servers[i].priority);
    }
    return 0;
}
