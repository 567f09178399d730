/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/finding.h"

#include "privilege/privilege.h"

#include <errno.h>
#include <string.h>

static int open_socket(void *argument, const struct discovery_source *source,
                       const uint8_t address[16])
{
    struct privilege_address bound = {.interface = source->interface, .family = source->family};

    if (!argument) {
        errno = EPERM;
        return -1;
    }
    memcpy(bound.bytes, address, sizeof bound.bytes);
    return privilege_open_dhcp(argument, &bound);
}

struct discovery *finding_new(const struct discovery_options *options, struct privilege *privilege)
{
    struct discovery_options completed = *options;

    completed.opener = (struct discovery_opener){.open = open_socket, .argument = privilege};
    return discovery_new(&completed);
}
