/* SPDX-License-Identifier: Apache-2.0 */
#include "scenario/file_server.h"

#include "base/buf.h"
#include "base/text.h"
#include "support/files.h"
#include "support/folder.h"

#include <ctype.h>
#include <gnutls/crypto.h>
#include <stdlib.h>
#include <string.h>

void file_server_start(struct file_server *server, const struct acs_config *config)
{
    struct acs_config copy = config != NULL ? *config : (struct acs_config){0};
    char error[256] = "";

    folder_make(server->folder);
    server->arena = arena_new();
    copy.files = server->folder;
    server->acs = acs_start(&copy, error, sizeof(error));
    ck_assert_msg(server->acs != NULL, "%s", error);
}

void file_server_stop(struct file_server *server)
{
    acs_stop(server->acs);
    folder_remove(server->folder);
    arena_free(server->arena);
}

void file_server_put(struct file_server *server, const char *name, const char *content)
{
    char *path = files_path(server->folder, name);

    files_write(path, content);
    free(path);
}

const char *file_server_get(struct file_server *server, const char *name)
{
    char *path = files_path(server->folder, name);
    char *content = files_read(path);
    const char *copy = arena_strdup(server->arena, content);

    free(path);
    free(content);
    return copy;
}

void file_server_put_image(struct file_server *server, const char *name, const char *version,
                           const char *payload)
{
    unsigned char digest[32];
    struct buf text = {0};

    gnutls_hash_fast(GNUTLS_DIG_SHA256, payload, strlen(payload), digest);
    buf_printf(&text, "cwmpd-image: 1\nversion: %s\nsha256: ", version);
    text_hex_encode(&text, digest, sizeof(digest));
    buf_printf(&text, "\n\n%s", payload);
    file_server_put(server, name, buf_text(&text));
    buf_free(&text);
}

const char *file_server_url(struct file_server *server, const char *name)
{
    const char *url = acs_url(server->acs);
    size_t base = (size_t)(strrchr(url, '/') - url);

    return arena_printf(server->arena, "%.*s/%s", (int)base, url, name);
}

static const char *or_empty(const char *text)
{
    return text != NULL ? text : "";
}

static const char *order_head(struct file_server *server, const struct file_order *order,
                              const char *method)
{
    return arena_printf(server->arena,
                        "%s CommandKey=\"%s\" FileType=\"%s\" URL=\"%s\" Username=\"%s\" "
                        "Password=\"%s\"",
                        method, or_empty(order->key), order->type, order->url,
                        or_empty(order->username), or_empty(order->password));
}

const char *file_server_download(struct file_server *server, const struct file_order *order)
{
    return arena_printf(server->arena,
                        "%s FileSize=%u TargetFileName=\"%s\" DelaySeconds=%u SuccessURL= "
                        "FailureURL=\n",
                        order_head(server, order, "Download"), order->size, or_empty(order->target),
                        order->delay);
}

const char *file_server_upload(struct file_server *server, const struct file_order *order)
{
    return arena_printf(server->arena, "%s DelaySeconds=%u\n", order_head(server, order, "Upload"),
                        order->delay);
}

static void put_window(struct buf *out, const char *window)
{
    static const char *const modes[] = {"0 None",      "1 At Any Time",         "2 Immediately",
                                        "3 When Idle", "4 Confirmation Needed", "5 Whatever"};
    unsigned start, end, mode;
    int retries;

    ck_assert_int_eq(sscanf(window, "%u %u %u %d", &start, &end, &mode, &retries), 4);
    buf_printf(out,
               "<TimeWindowStruct><WindowStart>%u</WindowStart><WindowEnd>%u</WindowEnd>"
               "<WindowMode>%s</WindowMode><UserMessage>please</UserMessage>"
               "<MaxRetries>%d</MaxRetries></TimeWindowStruct>",
               start, end, modes[mode], retries);
}

const char *file_server_schedule(struct file_server *server, const struct file_order *order,
                                 const char *first, const char *second)
{
    struct buf windows = {0};
    const char *step;

    put_window(&windows, first);
    if (second != NULL)
        put_window(&windows, second);
    step = arena_printf(server->arena,
                        "xml <cwmp:ScheduleDownload><CommandKey>%s</CommandKey>"
                        "<FileType>%s</FileType><URL>%s</URL><Username>%s</Username>"
                        "<Password>%s</Password><FileSize>%u</FileSize>"
                        "<TargetFileName>%s</TargetFileName><TimeWindowList>%s</TimeWindowList>"
                        "</cwmp:ScheduleDownload>\n",
                        or_empty(order->key), order->type, order->url, or_empty(order->username),
                        or_empty(order->password), order->size, or_empty(order->target),
                        buf_text(&windows));
    buf_free(&windows);
    return step;
}

unsigned file_server_wait_complete(struct scenario *scenario, unsigned session)
{
    for (;; session++) {
        const struct acs_exchange *inform = scenario_wait_inform(scenario, session);

        if (scenario_has_event(scenario, inform, "7 TRANSFER COMPLETE", "")) {
            scenario_wait(scenario, session);
            return session;
        }
    }
}

unsigned file_server_fault(struct scenario *scenario, unsigned session, unsigned nth,
                           const char *key)
{
    const struct acs_exchange *complete =
        scenario_message(scenario, session, "TransferComplete", nth);

    ck_assert_str_eq(scenario_text(scenario, complete, "//CommandKey"), key);
    return (unsigned)strtoul(scenario_text(scenario, complete, "//FaultCode"), NULL, 10);
}
