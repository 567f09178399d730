/* SPDX-License-Identifier: Apache-2.0 */
/* What hooks reported while no daemon ran: one file for each family and interface. */
#include "base/mem.h"
#include "discovery/internal.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void take_note(struct discovery *discovery, const char *name, char *text)
{
    const struct log *log = discovery->options.log;
    struct discovery_report report;
    struct cwmp_error error;

    text[strcspn(text, "\n")] = '\0';
    if (discovery_read_report(text, log, &report, &error) == CWMP_OK)
        discovery_keep(discovery, &report.source, &report.offer);
    else
        log_warning(log, "%s/%s: %s", discovery->options.notes_folder, name, error.text);
    explicit_bzero(&report, sizeof report);
}

static void read_note(struct discovery *discovery, int folder, const char *name)
{
    char text[DISCOVERY_REPORT_SIZE + 1];
    int file = openat(folder, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    struct stat status;
    ssize_t length = -1;

    if (file >= 0 && fstat(file, &status) == 0 && S_ISREG(status.st_mode))
        length = read(file, text, sizeof text - 1);
    if (length < 0) {
        log_warning(discovery->options.log, "%s/%s: %s", discovery->options.notes_folder, name,
                    file >= 0 ? "not a file that can be read" : strerror(errno));
    } else {
        text[length] = '\0';
        take_note(discovery, name, text);
    }
    explicit_bzero(text, sizeof text);
    if (file >= 0)
        close(file);
}

void discovery_read_notes(struct discovery *discovery)
{
    DIR *folder = discovery->options.notes_folder ? opendir(discovery->options.notes_folder) : NULL;
    struct dirent *entry;
    size_t count = 0;

    if (!folder)
        return; /* there are no hooks here, or none was called */
    while (count < OFFERS && (entry = readdir(folder)))
        if (entry->d_name[0] == '4' || entry->d_name[0] == '6') {
            read_note(discovery, dirfd(folder), entry->d_name);
            count++;
        }
    closedir(folder);
}
