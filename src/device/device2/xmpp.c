/* SPDX-License-Identifier: Apache-2.0 */
/* XMPP connections of Device:2: what the rows say beyond what was set. */
#include "device/call.h"

#include "device2/handlers.h"

enum cwmp_fault device2_xmpp_connection_read(struct cwmp_call *call,
                                             struct device2_xmpp_connection *row)
{
    struct device_xmpp_connection connection;

    device_read_xmpp(call_device(call), call->instances[0], row->enable, &connection);
    row->jabber_id = cwmp_text(call, "%s", connection.jabber_id);
    row->status = connection.status;
    row->last_change_date = connection.changed;
    row->tls_established = connection.secured;
    return CWMP_OK;
}

enum cwmp_fault device2_xmpp_stats_read(struct cwmp_call *call,
                                        struct device2_xmpp_connection_stats *row)
{
    struct device_xmpp_connection connection = {.received = 0};

    device_read_xmpp(call_device(call), call->instances[0], true, &connection);
    row->received_messages = connection.received;
    row->transmitted_messages = connection.transmitted;
    row->received_error_messages = connection.received_errors;
    row->transmitted_error_messages = connection.transmitted_errors;
    return CWMP_OK;
}
