/* SPDX-License-Identifier: Apache-2.0 */
#include "support/files.h"

#include "base/buf.h"
#include "base/mem.h"

#include <arpa/inet.h>
#include <check.h>
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <unistd.h>

char *files_path(const char *folder, const char *name)
{
    struct buf path = {0};

    buf_printf(&path, "%s/%s", folder, name);
    return buf_take(&path);
}

void files_write(const char *path, const char *text)
{
    FILE *file = fopen(path, "w");

    ck_assert_msg(file != NULL, "%s: %s", path, strerror(errno));
    fputs(text, file);
    ck_assert_msg(fclose(file) == 0, "%s: %s", path, strerror(errno));
}

char *files_read(const char *path)
{
    FILE *file = fopen(path, "r");
    struct buf content = {0};
    char block[4096];

    if (file == NULL)
        return mem_strdup("");
    for (size_t got = 0; (got = fread(block, 1, sizeof(block), file)) > 0;)
        buf_append(&content, block, got);
    fclose(file);
    return content.length > 0 ? buf_take(&content) : mem_strdup("");
}

bool files_exist(const char *path)
{
    return access(path, F_OK) == 0;
}

char *files_copy_program(const char *program, const char *folder)
{
    char *copy = files_path(folder, strrchr(program, '/') + 1);
    struct buf command = {0};

    buf_printf(&command, "install -m 755 '%s' '%s'", program, copy);
    ck_assert_int_eq(system(buf_text(&command)), 0);
    buf_free(&command);
    return copy;
}

unsigned files_free_port(void)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    uint16_t random = 0;
    bool taken = true;

    /* Below the range from which the kernel serves others, so that nobody gets it meanwhile. */
    while (taken) {
        ck_assert_int_eq(getrandom(&random, sizeof(random), 0), sizeof(random));
        address.sin_port = htons((uint16_t)(12000 + random % 20000));
        int server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        taken = bind(server, (struct sockaddr *)&address, sizeof(address)) != 0;
        close(server);
    }
    return ntohs(address.sin_port);
}
