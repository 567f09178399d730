/* SPDX-License-Identifier: Apache-2.0 */
/* The DNS client of Device:2. */
#include "base/text.h"
#include "device/call.h"

#include "device2/handlers.h"

#include <string.h>

enum cwmp_fault device2_dns_client_server_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    const struct resolver *resolver = device_resolver(call_device(call));

    for (size_t i = 0; i < resolver->count; i++)
        cwmp_keys_add(keys, resolver->servers[i].text);
    return CWMP_OK;
}

enum cwmp_fault device2_dns_client_server_read(struct cwmp_call *call,
                                               struct device2_dns_client_server *row)
{
    const struct resolver *resolver = device_resolver(call_device(call));
    const char *key = call_key(call);

    if (key == NULL)
        return CWMP_OK;
    for (size_t i = 0; i < resolver->count; i++) {
        const struct resolver_server *server = &resolver->servers[i];

        if (strcmp(server->text, key) != 0)
            continue;
        row->enable = true;
        row->status = "Enabled";
        row->dns_server = cwmp_text(call, "%s", server->text);
        if (server->link[0] != '\0')
            row->interface = call_reference(call, "ip_interface", server->link);
        return CWMP_OK;
    }
    return call_gone(call, "name server");
}

enum cwmp_fault device2_dns_client_server_validate(struct cwmp_call *call,
                                                   const struct device2_dns_client_server *before,
                                                   const struct device2_dns_client_server *after)
{
    if (!call_is_change(call, before, after))
        return CWMP_OK;
    const struct setting settings[] = {
        {"Enable", before->enable == after->enable},
        {"DNSServer", text_equal(before->dns_server, after->dns_server)},
    };
    return call_refuse_changes(call, settings, sizeof settings / sizeof settings[0]);
}
