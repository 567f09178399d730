/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/finding.h"

#include "device/interfaces.h"
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

static bool find_link(const void *argument, const char *name, char link[IF_NAMESIZE])
{
    return interfaces_link(argument, name, link);
}

struct discovery *finding_new(const struct discovery_options *options, struct privilege *privilege,
                              const struct interface_names *names)
{
    struct discovery_options completed = *options;

    completed.opener = (struct discovery_opener){.open = open_socket, .argument = privilege};
    completed.link = find_link;
    completed.link_argument = names;
    return discovery_new(&completed);
}

static bool is_learned(const void *argument, enum model_role role)
{
    return discovery_has_set(argument, role, false);
}

static bool is_learned_at_startup(const void *argument, enum model_role role)
{
    return discovery_has_set(argument, role, true);
}

struct config_learned finding_learned(const struct discovery *discovery, bool startup)
{
    return (struct config_learned){startup ? is_learned_at_startup : is_learned, discovery};
}
