/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the hooks of DHCP clients call: tells the daemon what a lease says of the ACS, and leaves it
 * as a note for a daemon that is started later (docs/discovery.md).
 */
#include "base/mem.h"
#include "base/text.h"
#include "control/place.h"
#include "dhcp/value.h"
#include "discovery/report.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <grp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#define DEFAULT_NOTES "/run/cwmpd-dhcp"
#define DEFAULT_GROUP "cwmp"
#define PATIENCE_S    5

struct settings {
    const char *socket, *notes, *group;
    bool gone;
};

static int complain(const char *what, const char *why)
{
    fprintf(stderr, "cwmpd-dhcp: %s: %s\n", what, why);
    return EXIT_FAILURE;
}

static void print_usage(FILE *stream)
{
    fputs(
        "Usage: cwmpd-dhcp [OPTION]... 4|6 INTERFACE [asked 43|125] [CODE VALUE]...\n"
        "Tells cwmpd what a DHCP lease says of the ACS: options 43 and 125, of DHCPv6 17. A VALUE\n"
        "is hex digits, bytes in hex between colons, or text; an empty one is no option.\n"
        "\n"
        "      --socket PATH   control socket of the daemon (" PLACE_PUBLIC "\n"
        "                      where that is, else " PLACE_PRIVATE ")\n"
        "      --notes DIR     where a daemon that is started later finds it (" DEFAULT_NOTES ")\n"
        "      --group NAME    group that may read it there (" DEFAULT_GROUP ")\n"
        "      --gone          the lease is over: only the note goes\n"
        "      --help          show this and exit\n",
        stream);
}

/* ---- The report -------------------------------------------------------------------------- */

/* From arguments to the line that the daemon reads; false when they are none. */
static bool make_report(char **arguments, int count, struct buf *line)
{
    struct discovery_report report;
    struct cwmp_error error;

    if (count < 2 || count % 2 != 0) {
        print_usage(stderr);
        return false;
    }
    buf_printf(line, "%s %s", arguments[0], arguments[1]);
    for (int i = 2; i < count; i += 2) {
        struct buf bytes = {0};

        if (text_equal(arguments[i], "asked")) {
            buf_printf(line, " asked %s", arguments[i + 1]);
            continue;
        }
        value_read(arguments[i + 1], &bytes);
        if (bytes.length > 0) {
            buf_printf(line, " %s ", arguments[i]);
            text_hex_encode(line, (const uint8_t *)bytes.data, bytes.length);
        }
        buf_free(&bytes);
    }
    if (discovery_read_report(buf_text(line), NULL, &report, &error) == CWMP_OK)
        return true;
    complain("not a lease", error.text);
    return false;
}

/* ---- The note ---------------------------------------------------------------------------- */

/* Where only this user can have put something: what is written there is followed by nobody. */
static int open_folder(const char *path)
{
    struct stat status;
    int folder;

    if (mkdir(path, 0755) != 0 && errno != EEXIST)
        return -1;
    folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
    if (folder < 0)
        return -1;
    if (fstat(folder, &status) == 0 && status.st_uid == geteuid() &&
        (status.st_mode & (S_IWGRP | S_IWOTH)) == 0)
        return folder;
    close(folder);
    errno = EACCES;
    return -1;
}

/* A password may be in it. */
static bool write_file(int folder, const char *name, const char *group, const struct buf *line)
{
    const struct group *entry = getgrnam(group);
    int file = openat(folder, name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    bool ok;

    if (file < 0)
        return false;
    if (entry && fchown(file, (uid_t)-1, entry->gr_gid) == 0)
        ok = fchmod(file, 0640) == 0;
    else
        ok = fchmod(file, 0600) == 0;
    ok = ok && write(file, line->data, line->length) == (ssize_t)line->length;
    return close(file) == 0 && ok;
}

static int leave_note(const struct settings *settings, const char *family, const char *interface,
                      const struct buf *line)
{
    char name[IF_NAMESIZE + 8], temporary[IF_NAMESIZE + 40];
    int folder = open_folder(settings->notes);
    bool ok;

    if (folder < 0)
        return complain(settings->notes, strerror(errno));
    snprintf(name, sizeof name, "%.1s.%s", family, interface);
    snprintf(temporary, sizeof temporary, ".%s.%ld", name, (long)getpid());
    if (settings->gone)
        ok = unlinkat(folder, name, 0) == 0 || errno == ENOENT;
    else
        ok = write_file(folder, temporary, settings->group, line) &&
             renameat(folder, temporary, folder, name) == 0;
    if (!ok) {
        complain(settings->notes, strerror(errno));
        unlinkat(folder, temporary, 0);
    }
    close(folder);
    return ok ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* ---- The daemon -------------------------------------------------------------------------- */

/* The answer's first line, without its end; false when there is none. */
static bool read_answer(int connected, struct buf *answer)
{
    char block[256];
    ssize_t length;

    while (!memchr(buf_text(answer), '\n', answer->length)) {
        length = read(connected, block, sizeof block);
        if (length <= 0)
            return false;
        buf_append(answer, block, (size_t)length);
    }
    answer->data[strcspn(answer->data, "\n")] = '\0';
    return true;
}

/* That no daemon runs is no mistake: it reads the note when it starts. */
static int tell(const char *path, const struct buf *line)
{
    struct buf request = {0}, answer = {0};
    int connected = place_connect(path, PATIENCE_S, &answer);
    int code = EXIT_SUCCESS;

    if (connected < 0) {
        if (errno != ENOENT && errno != ECONNREFUSED)
            code = complain("the daemon is not reached", buf_text(&answer));
        buf_free(&answer);
        return code;
    }
    buf_printf(&request, "dhcp %s", buf_text(line));
    if (send(connected, request.data, request.length, MSG_NOSIGNAL) != (ssize_t)request.length ||
        !read_answer(connected, &answer))
        code = complain(path, "the daemon does not answer");
    else if (!text_equal(answer.data, "."))
        code = complain("refused", answer.data);
    close(connected);
    buf_free(&request);
    buf_free(&answer);
    return code;
}

/* ---- Main -------------------------------------------------------------------------------- */

enum { OPTION_SOCKET = 256, OPTION_NOTES, OPTION_GROUP, OPTION_GONE, OPTION_HELP };

static const struct option longs[] = {{"socket", required_argument, NULL, OPTION_SOCKET},
                                      {"notes", required_argument, NULL, OPTION_NOTES},
                                      {"group", required_argument, NULL, OPTION_GROUP},
                                      {"gone", no_argument, NULL, OPTION_GONE},
                                      {"help", no_argument, NULL, OPTION_HELP},
                                      {NULL, 0, NULL, 0}};

/* False when there is nothing more to do; the exit code, then. */
static bool read_options(int argc, char **argv, struct settings *settings, int *code)
{
    int option;

    *code = EXIT_FAILURE;
    while ((option = getopt_long(argc, argv, "+", longs, NULL)) != -1) {
        if (option == OPTION_SOCKET) {
            settings->socket = optarg;
        } else if (option == OPTION_NOTES) {
            settings->notes = optarg;
        } else if (option == OPTION_GROUP) {
            settings->group = optarg;
        } else if (option == OPTION_GONE) {
            settings->gone = true;
        } else {
            if (option == OPTION_HELP)
                *code = EXIT_SUCCESS;
            print_usage(option == OPTION_HELP ? stdout : stderr);
            return false;
        }
    }
    return true;
}

int main(int argc, char **argv)
{
    struct settings settings = {place_of_socket(), DEFAULT_NOTES, DEFAULT_GROUP, false};
    struct buf line = {0};
    int code, told;

    if (!read_options(argc, argv, &settings, &code))
        return code;
    code = EXIT_FAILURE;
    if (make_report(argv + optind, argc - optind, &line)) {
        buf_putc(&line, '\n');
        code = leave_note(&settings, argv[optind], argv[optind + 1], &line);
        told = settings.gone ? EXIT_SUCCESS : tell(settings.socket, &line);
        if (code == EXIT_SUCCESS)
            code = told;
    }
    buf_free(&line);
    return code;
}
