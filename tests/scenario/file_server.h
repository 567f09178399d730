/* SPDX-License-Identifier: Apache-2.0 */
/* A file server for transfers: the bundled one (tools/acs/files.c), a folder of files, and the
 * words in which a script orders transfers from it. */
#ifndef SCENARIO_FILE_SERVER_H
#define SCENARIO_FILE_SERVER_H

#include "scenario/scenario.h"

struct file_server {
    struct acs *acs;
    char folder[64];
    struct arena *arena;
};

#define FILE_SERVER_USER     "fetcher"
#define FILE_SERVER_PASSWORD "file-secret-1"

/* With these fields of `config` (NULL: plain HTTP without authentication). */
void file_server_start(struct file_server *server, const struct acs_config *config);
void file_server_stop(struct file_server *server);

void file_server_put(struct file_server *server, const char *name, const char *content);
/* What is there now, or "". In the server's arena. */
const char *file_server_get(struct file_server *server, const char *name);
/* A firmware image with that version and payload. */
void file_server_put_image(struct file_server *server, const char *name, const char *version,
                           const char *payload);

/* URL of a file, with its query. */
const char *file_server_url(struct file_server *server, const char *name);

/* A step of a script. `url` as it is. */
struct file_order {
    const char *key, *type, *url, *username, *password, *target;
    unsigned size, delay;
};
const char *file_server_download(struct file_server *server, const struct file_order *order);
const char *file_server_upload(struct file_server *server, const struct file_order *order);
/* One or two windows as "START END MODE RETRIES", MODE its number. */
const char *file_server_schedule(struct file_server *server, const struct file_order *order,
                                 const char *first, const char *second);

/* Waits for a session whose Inform has `7 TRANSFER COMPLETE`, from `session` on, and that has
 * ended; returns its number. */
unsigned file_server_wait_complete(struct scenario *scenario, unsigned session);
/* The fault code of the session's nth TransferComplete; the test fails unless it has that key. */
unsigned file_server_fault(struct scenario *scenario, unsigned session, unsigned nth,
                           const char *key);

#endif
