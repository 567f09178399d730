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
#include <sys/stat.h>
#include <sys/un.h>
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

void files_replace(const char *path, const char *text)
{
    struct buf fresh = {0};
    struct stat old;

    buf_printf(&fresh, "%s.new", path);
    ck_assert_msg(stat(path, &old) == 0, "%s: %s", path, strerror(errno));
    files_write(buf_text(&fresh), text);
    ck_assert_int_eq(chmod(buf_text(&fresh), old.st_mode & 0777), 0);
    ck_assert_int_eq(rename(buf_text(&fresh), path), 0);
    buf_free(&fresh);
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

/* True when no other test has chosen the port before and may be about to take it: this one keeps
 * its name until the process ends, so that it is nobody else's choice meanwhile. */
static bool reserve(unsigned port)
{
    struct sockaddr_un name = {.sun_family = AF_UNIX};
    int holder = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

    ck_assert_int_ge(holder, 0);
    snprintf(name.sun_path + 1, sizeof(name.sun_path) - 1, "cwmpd-test-port-%u", port);
    if (bind(holder, (struct sockaddr *)&name, sizeof(name)) == 0)
        return true;
    close(holder);
    return false;
}

static bool is_free(unsigned port, int type)
{
    struct sockaddr_in address = {.sin_family = AF_INET,
                                  .sin_port = htons((uint16_t)port),
                                  .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int probe = socket(AF_INET, type | SOCK_CLOEXEC, 0);
    bool taken;

    ck_assert_int_ge(probe, 0);
    taken = bind(probe, (struct sockaddr *)&address, sizeof(address)) != 0;
    close(probe);
    return !taken;
}

/* Below the range from which the kernel serves others, so that nobody gets it meanwhile. */
static unsigned free_port(int type)
{
    uint16_t random = 0;
    unsigned port;

    do {
        ck_assert_int_eq(getrandom(&random, sizeof(random), 0), sizeof(random));
        port = 12000 + random % 20000U;
    } while (!reserve(port) || !is_free(port, type));
    return port;
}

unsigned files_free_port(void)
{
    return free_port(SOCK_STREAM);
}

unsigned files_free_udp_port(void)
{
    return free_port(SOCK_DGRAM);
}
