/* SPDX-License-Identifier: Apache-2.0 */
/* The names with and without the 64 are two. */
#undef _FILE_OFFSET_BITS
#include "support/cuts.h"

#include <check.h>
#include <dlfcn.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

#define FILES 64

/* Shared with the children. */
struct cuts {
    unsigned at, count, mistakes;
    ino_t unsafe[FILES]; /* written since they were last synced; 0: free */
};

static struct cuts *cuts;

void cuts_begin(void)
{
    cuts = mmap(NULL, sizeof *cuts, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    ck_assert(cuts != MAP_FAILED);
    memset(cuts, 0, sizeof *cuts);
}

void cuts_arm(unsigned at)
{
    cuts->at = at;
    cuts->count = 0;
    memset(cuts->unsafe, 0, sizeof cuts->unsafe);
}

unsigned cuts_count(void)
{
    return cuts->count;
}

unsigned cuts_mistakes(void)
{
    return cuts->mistakes;
}

/* ---- What the calls do ---- */

static bool is_last(void)
{
    return cuts != NULL && ++cuts->count == cuts->at;
}

static void set_unsafe(ino_t file, bool unsafe)
{
    ino_t *entry = NULL;

    if (cuts == NULL)
        return;
    for (size_t i = 0; i < FILES; i++)
        if (cuts->unsafe[i] == file || (entry == NULL && cuts->unsafe[i] == 0))
            entry = &cuts->unsafe[i];
    if (entry == NULL)
        abort();
    if (unsafe)
        *entry = file;
    else if (*entry == file)
        *entry = 0;
}

static void note(int descriptor, bool unsafe)
{
    struct stat status;

    if (fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode))
        set_unsafe(status.st_ino, unsafe);
}

static bool is_unsafe(const char *path)
{
    struct stat status;

    if (cuts == NULL || stat(path, &status) != 0)
        return false;
    for (size_t i = 0; i < FILES; i++)
        if (cuts->unsafe[i] == status.st_ino)
            return true;
    return false;
}

/* Streams and sockets of the test itself are not what is cut. */
static bool is_file(int descriptor)
{
    struct stat status;

    return descriptor > STDERR_FILENO && fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

/* The same name in the library. */
#define REAL(name) ((__typeof__(&(name)))(uintptr_t)dlsym(RTLD_NEXT, #name))

ssize_t write(int descriptor, const void *data, size_t length)
{
    if (!is_file(descriptor))
        return REAL(write)(descriptor, data, length);
    note(descriptor, true);
    if (is_last()) {
        (void)!REAL(write)(descriptor, data, length / 2);
        _exit(CUTS_EXIT);
    }
    return REAL(write)(descriptor, data, length);
}

ssize_t pwrite64(int descriptor, const void *data, size_t length, off_t offset)
{
    note(descriptor, true);
    if (is_last()) {
        (void)!REAL(pwrite64)(descriptor, data, length / 2, offset);
        _exit(CUTS_EXIT);
    }
    return REAL(pwrite64)(descriptor, data, length, offset);
}

ssize_t pwrite(int descriptor, const void *data, size_t length, off_t offset)
{
    return pwrite64(descriptor, data, length, offset);
}

ssize_t sendfile64(int to, int from, off_t *offset, size_t length)
{
    note(to, true);
    if (is_last()) {
        (void)!REAL(sendfile64)(to, from, offset, length / 2);
        _exit(CUTS_EXIT);
    }
    return REAL(sendfile64)(to, from, offset, length);
}

ssize_t sendfile(int to, int from, off_t *offset, size_t length)
{
    return sendfile64(to, from, offset, length);
}

int ftruncate64(int descriptor, off_t length)
{
    if (is_last())
        _exit(CUTS_EXIT);
    return REAL(ftruncate64)(descriptor, length);
}

int ftruncate(int descriptor, off_t length)
{
    return ftruncate64(descriptor, length);
}

/* The process ends and the system does not: there is nothing to wait for. */
int fsync(int descriptor)
{
    if (is_last())
        _exit(CUTS_EXIT);
    note(descriptor, false);
    return 0;
}

int fdatasync(int descriptor)
{
    if (is_last())
        _exit(CUTS_EXIT);
    note(descriptor, false);
    return 0;
}

int rename(const char *from, const char *to)
{
    if (is_last())
        _exit(CUTS_EXIT);
    if (is_unsafe(from))
        cuts->mistakes++;
    return REAL(rename)(from, to);
}

int unlink(const char *path)
{
    if (is_last())
        _exit(CUTS_EXIT);
    return REAL(unlink)(path);
}
