/* SPDX-License-Identifier: Apache-2.0 */
#include "base/opener.h"

#include <fcntl.h>

int opener_open(const struct opener *opener, const char *path)
{
    return opener ? opener->open(opener->argument, path) : open(path, O_RDONLY | O_CLOEXEC);
}
