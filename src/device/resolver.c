/* SPDX-License-Identifier: Apache-2.0 */
#include "device/resolver.h"

#include "device/files.h"

#include <stdio.h>
#include <string.h>

#define FILE_LIMIT 65536
#define STUB       "127.0.0.53"

static void add_server(struct resolver *resolver, char *text)
{
    struct resolver_server server = {.family = AF_INET};
    unsigned char bytes[16];
    char *zone = strchr(text, '%');

    if (zone != NULL) {
        *zone = '\0';
        snprintf(server.link, sizeof server.link, "%s", zone + 1);
    }
    if (inet_pton(AF_INET, text, bytes) != 1) {
        server.family = AF_INET6;
        if (inet_pton(AF_INET6, text, bytes) != 1)
            return;
    }
    inet_ntop(server.family, bytes, server.text, sizeof server.text);
    for (size_t i = 0; i < resolver->count; i++) {
        if (strcmp(resolver->servers[i].text, server.text) == 0)
            return;
    }
    if (resolver->count < RESOLVER_SERVERS)
        resolver->servers[resolver->count++] = server;
}

static void read_line(struct resolver *resolver, char *line)
{
    char *rest = NULL;
    const char *keyword = strtok_r(line, " \t", &rest);
    char *value = keyword == NULL ? NULL : strtok_r(NULL, " \t", &rest);

    if (value != NULL && strcmp(keyword, "nameserver") == 0)
        add_server(resolver, value);
}

void resolver_read_file(struct resolver *resolver, const char *file)
{
    struct buf content = {0};
    char *rest;

    *resolver = (struct resolver){0};
    if (files_read(file, FILE_LIMIT, &content) && content.length > 0) {
        rest = content.data;
        for (char *line; (line = files_next_line(&rest)) != NULL;)
            read_line(resolver, files_trim(line));
    }
    buf_free(&content);
}

void resolver_read(struct resolver *resolver)
{
    resolver_read_file(resolver, "/etc/resolv.conf");
    if (resolver->count == 1 && strcmp(resolver->servers[0].text, STUB) == 0) {
        struct resolver behind;

        resolver_read_file(&behind, "/run/systemd/resolve/resolv.conf");
        if (behind.count > 0)
            *resolver = behind;
    }
}
