/* SPDX-License-Identifier: Apache-2.0 */
#include "http/internal.h"

#include "base/mem.h"

#include <assert.h>
#include <stdlib.h>

struct http_client *http_client_new(uv_loop_t *loop, const struct env *env, const struct log *log)
{
    struct http_client *client = mem_alloc(sizeof *client);

    curl_global_init(CURL_GLOBAL_DEFAULT);
    client->uv = loop;
    client->env = env;
    client->log = log;
    return client;
}

void http_client_free(struct http_client *client)
{
    if (client == NULL)
        return;
    assert(client->sessions == 0);
    free(client);
    curl_global_cleanup();
}
