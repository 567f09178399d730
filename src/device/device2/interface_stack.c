/* SPDX-License-Identifier: Apache-2.0 */
/* InterfaceStack of Device:2: which interface stands on which, as LowerLayers tell it too. */
#include "base/text.h"
#include "device/call.h"
#include "device/layers.h"
#include "model/model.h"

#include "device2/handlers.h"

#include <stdio.h>

/* A key is "ip HIGHER LOWER" or "link HIGHER LOWER"; names of links have no white space. */
struct step {
    char layer[5];
    char higher[IFNAMSIZ], lower[IFNAMSIZ];
};

static void add_step(struct cwmp_keys *keys, const char *layer, const struct link *higher,
                     const struct link *lower)
{
    char key[sizeof(struct step) + 2];

    snprintf(key, sizeof key, "%s %s %s", layer, higher->name, lower->name);
    cwmp_keys_add(keys, key);
}

enum cwmp_fault device2_interface_stack_list(struct cwmp_call *call, struct cwmp_keys *keys)
{
    struct network *network = &call_device(call)->network;
    const struct links *links = network_links(network, call->error);
    const struct addresses *addresses = network_addresses(network, call->error);
    const struct link *lower;

    if (links == NULL || addresses == NULL)
        return CWMP_FAULT_INTERNAL_ERROR;
    for (size_t i = 0; i < links->count; i++) {
        const struct link *link = &links->items[i];

        if (layers_is_ip_interface(link, addresses) &&
            (lower = layers_below_ip(links, link)) != NULL)
            add_step(keys, "ip", link, lower);
        if (!layers_is_ethernet_link(link))
            continue;
        for (size_t j = 0; (lower = layers_below_ethernet(links, link, j)) != NULL; j++)
            add_step(keys, "link", link, lower);
    }
    return CWMP_OK;
}

static const char *alias_of(struct cwmp_call *call, const char *path)
{
    struct value alias;

    if (model_get(call->model, cwmp_text(call, "%s.Alias", path), call->arena, &alias, NULL) !=
        CWMP_OK)
        return "";
    return alias.string;
}

enum cwmp_fault device2_interface_stack_read(struct cwmp_call *call,
                                             struct device2_interface_stack *row)
{
    struct step step;
    bool ip;

    if (sscanf(call_key(call), "%4s %15s %15s", step.layer, step.higher, step.lower) != 3)
        return call_gone(call, "layer");
    ip = text_equal(step.layer, "ip");
    row->higher_layer = call_reference(call, ip ? "ip_interface" : "ethernet_link", step.higher);
    row->lower_layer =
        call_reference(call, ip ? "ethernet_link" : "ethernet_interface", step.lower);
    row->higher_alias = alias_of(call, row->higher_layer);
    row->lower_alias = alias_of(call, row->lower_layer);
    return CWMP_OK;
}
