/* SPDX-License-Identifier: Apache-2.0 */
/* Stands in for libFuzzer where the compiler has none: runs a target once on each file of the
 * folders given as arguments. */
#include "fuzz.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void run_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    uint8_t *data = NULL;
    size_t length = 0, got = 0;
    if (!file) {
        perror(path);
        exit(EXIT_FAILURE);
    }
    do {
        data = realloc(data, length + 65536);
        if (!data) {
            abort();
        }
        got = fread(data + length, 1, 65536, file);
        length += got;
    } while (got > 0);
    fclose(file);
    LLVMFuzzerTestOneInput(data, length);
    free(data);
}

static unsigned run_folder(const char *path)
{
    unsigned count = 0;
    DIR *folder = opendir(path);
    if (!folder) {
        perror(path);
        exit(EXIT_FAILURE);
    }
    for (struct dirent *entry = readdir(folder); entry; entry = readdir(folder)) {
        if (entry->d_name[0] != '.') {
            char file[4096];
            snprintf(file, sizeof file, "%s/%s", path, entry->d_name);
            run_file(file);
            count++;
        }
    }
    closedir(folder);
    return count;
}

int main(int argc, char **argv)
{
    unsigned count = 0;
    for (int i = 1; i < argc; i++) {
        count += run_folder(argv[i]);
    }
    printf("%u inputs\n", count);
    return count > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
