/* SPDX-License-Identifier: Apache-2.0 */
/* Written by dmgen from InternetGatewayDevice:1.14 (urn:cwmpd:igd1-1-0); not to be edited. */
#ifndef IGD1_HANDLERS_H
#define IGD1_HANDLERS_H

#include "api/handler.h"

#include "rows.h"

/* To be defined by the product; what each of them is asked for is told in handler.h.
 *   list      which rows a table has, by keys of the device's own
 *   read      the row comes with stored or default values; write over what is known better
 *   validate  may the row become so? Nothing changes
 *   prepare   do what can still fail; then either commit or abort of every handler follows
 *   commit    the row is so now
 *   abort     take back what prepare did */

/* InternetGatewayDevice.DeviceInfo. */
enum cwmp_fault igd1_device_info_read(struct cwmp_call *call, struct igd1_device_info *row);

/* InternetGatewayDevice.DeviceInfo.VendorConfigFile.{i}. */
enum cwmp_fault igd1_vendor_config_file_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault igd1_vendor_config_file_read(struct cwmp_call *call,
                                             struct igd1_device_info_vendor_config_file *row);

/* InternetGatewayDevice.DeviceInfo.MemoryStatus. */
enum cwmp_fault igd1_memory_status_read(struct cwmp_call *call,
                                        struct igd1_device_info_memory_status *row);

/* InternetGatewayDevice.DeviceInfo.ProcessStatus. */
enum cwmp_fault igd1_process_status_read(struct cwmp_call *call,
                                         struct igd1_device_info_process_status *row);

/* InternetGatewayDevice.DeviceInfo.ProcessStatus.Process.{i}. */
enum cwmp_fault igd1_process_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault igd1_process_read(struct cwmp_call *call,
                                  struct igd1_device_info_process_status_process *row);

/* InternetGatewayDevice.DeviceInfo.SupportedDataModel.{i}. */
enum cwmp_fault igd1_supported_data_model_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault igd1_supported_data_model_read(struct cwmp_call *call,
                                               struct igd1_device_info_supported_data_model *row);

/* InternetGatewayDevice.DeviceInfo.VendorLogFile.{i}. */
enum cwmp_fault igd1_vendor_log_file_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault igd1_vendor_log_file_read(struct cwmp_call *call,
                                          struct igd1_device_info_vendor_log_file *row);

/* InternetGatewayDevice.Time. */
enum cwmp_fault igd1_time_read(struct cwmp_call *call, struct igd1_time *row);

/* InternetGatewayDevice.Layer3Forwarding. */
enum cwmp_fault igd1_layer3_read(struct cwmp_call *call, struct igd1_layer3_forwarding *row);

/* InternetGatewayDevice.Layer3Forwarding.Forwarding.{i}. */
enum cwmp_fault igd1_layer3_forwarding_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault igd1_layer3_forwarding_read(struct cwmp_call *call,
                                            struct igd1_layer3_forwarding_forwarding *row);
enum cwmp_fault igd1_layer3_forwarding_validate(
    struct cwmp_call *call,
    const struct igd1_layer3_forwarding_forwarding *before,
    const struct igd1_layer3_forwarding_forwarding *after);

/* InternetGatewayDevice.LANDevice.{i}. */
enum cwmp_fault igd1_lan_device_list(struct cwmp_call *call, struct cwmp_keys *keys);

/* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement. */
enum cwmp_fault igd1_lan_host_config_read(struct cwmp_call *call,
                                          struct igd1_lan_device_lan_host_config_management *row);

/* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.IPInterface.{i}. */
enum cwmp_fault igd1_lan_ip_interface_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault igd1_lan_ip_interface_read(
    struct cwmp_call *call,
    struct igd1_lan_device_lan_host_config_management_ip_interface *row);
enum cwmp_fault igd1_lan_ip_interface_validate(
    struct cwmp_call *call,
    const struct igd1_lan_device_lan_host_config_management_ip_interface *before,
    const struct igd1_lan_device_lan_host_config_management_ip_interface *after);

/* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}. */
enum cwmp_fault igd1_lan_ethernet_interface_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault igd1_lan_ethernet_interface_read(
    struct cwmp_call *call,
    struct igd1_lan_device_lan_ethernet_interface_config *row);
enum cwmp_fault igd1_lan_ethernet_interface_validate(
    struct cwmp_call *call,
    const struct igd1_lan_device_lan_ethernet_interface_config *before,
    const struct igd1_lan_device_lan_ethernet_interface_config *after);

/* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}.Stats. */
enum cwmp_fault igd1_lan_ethernet_interface_stats_read(
    struct cwmp_call *call,
    struct igd1_lan_device_lan_ethernet_interface_config_stats *row);

/* InternetGatewayDevice.LANDevice.{i}.Hosts.Host.{i}. */
enum cwmp_fault igd1_lan_hosts_host_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault igd1_lan_hosts_host_read(struct cwmp_call *call,
                                         struct igd1_lan_device_hosts_host *row);

/* InternetGatewayDevice.WANDevice.{i}. */
enum cwmp_fault igd1_wan_device_list(struct cwmp_call *call, struct cwmp_keys *keys);

/* InternetGatewayDevice.WANDevice.{i}.WANCommonInterfaceConfig. */
enum cwmp_fault igd1_wan_common_interface_read(
    struct cwmp_call *call,
    struct igd1_wan_device_wan_common_interface_config *row);

/* InternetGatewayDevice.WANDevice.{i}.WANCommonInterfaceConfig.Connection.{i}. */
enum cwmp_fault igd1_wan_active_connection_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault igd1_wan_active_connection_read(
    struct cwmp_call *call,
    struct igd1_wan_device_wan_common_interface_config_connection *row);

/* InternetGatewayDevice.WANDevice.{i}.WANEthernetInterfaceConfig. */
enum cwmp_fault igd1_wan_ethernet_interface_read(
    struct cwmp_call *call,
    struct igd1_wan_device_wan_ethernet_interface_config *row);
enum cwmp_fault igd1_wan_ethernet_interface_validate(
    struct cwmp_call *call,
    const struct igd1_wan_device_wan_ethernet_interface_config *before,
    const struct igd1_wan_device_wan_ethernet_interface_config *after);

/* InternetGatewayDevice.WANDevice.{i}.WANEthernetInterfaceConfig.Stats. */
enum cwmp_fault igd1_wan_ethernet_interface_stats_read(
    struct cwmp_call *call,
    struct igd1_wan_device_wan_ethernet_interface_config_stats *row);

/* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}. */
enum cwmp_fault igd1_wan_connection_device_list(struct cwmp_call *call, struct cwmp_keys *keys);

/* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANEthernetLinkConfig. */
enum cwmp_fault igd1_wan_ethernet_link_read(
    struct cwmp_call *call,
    struct igd1_wan_device_wan_connection_device_wan_ethernet_link_config *row);

/* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}. */
enum cwmp_fault igd1_wan_ip_connection_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault igd1_wan_ip_connection_read(
    struct cwmp_call *call,
    struct igd1_wan_device_wan_connection_device_wanip_connection *row);
enum cwmp_fault igd1_wan_ip_connection_validate(
    struct cwmp_call *call,
    const struct igd1_wan_device_wan_connection_device_wanip_connection *before,
    const struct igd1_wan_device_wan_connection_device_wanip_connection *after);

/* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.Stats. */
enum cwmp_fault igd1_wan_ip_connection_stats_read(
    struct cwmp_call *call,
    struct igd1_wan_device_wan_connection_device_wanip_connection_stats *row);

/* InternetGatewayDevice.XMPP.Connection.{i}. */
enum cwmp_fault igd1_xmpp_connection_read(struct cwmp_call *call, struct igd1_xmpp_connection *row);

/* InternetGatewayDevice.XMPP.Connection.{i}.Stats. */
enum cwmp_fault igd1_xmpp_stats_read(struct cwmp_call *call,
                                     struct igd1_xmpp_connection_stats *row);

/* InternetGatewayDevice.IPPingDiagnostics. */
enum cwmp_fault igd1_ip_ping_read(struct cwmp_call *call, struct igd1_ip_ping_diagnostics *row);
enum cwmp_fault igd1_ip_ping_validate(struct cwmp_call *call,
                                      const struct igd1_ip_ping_diagnostics *before,
                                      const struct igd1_ip_ping_diagnostics *after);
void igd1_ip_ping_commit(struct cwmp_call *call,
                         const struct igd1_ip_ping_diagnostics *before,
                         const struct igd1_ip_ping_diagnostics *after);

/* InternetGatewayDevice.TraceRouteDiagnostics. */
enum cwmp_fault igd1_trace_route_read(struct cwmp_call *call,
                                      struct igd1_trace_route_diagnostics *row);
enum cwmp_fault igd1_trace_route_validate(struct cwmp_call *call,
                                          const struct igd1_trace_route_diagnostics *before,
                                          const struct igd1_trace_route_diagnostics *after);
void igd1_trace_route_commit(struct cwmp_call *call,
                             const struct igd1_trace_route_diagnostics *before,
                             const struct igd1_trace_route_diagnostics *after);

/* InternetGatewayDevice.TraceRouteDiagnostics.RouteHops.{i}. */
enum cwmp_fault igd1_route_hop_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault igd1_route_hop_read(struct cwmp_call *call,
                                    struct igd1_trace_route_diagnostics_route_hops *row);

/* InternetGatewayDevice.DownloadDiagnostics. */
enum cwmp_fault igd1_download_test_read(struct cwmp_call *call,
                                        struct igd1_download_diagnostics *row);
enum cwmp_fault igd1_download_test_validate(struct cwmp_call *call,
                                            const struct igd1_download_diagnostics *before,
                                            const struct igd1_download_diagnostics *after);
void igd1_download_test_commit(struct cwmp_call *call,
                               const struct igd1_download_diagnostics *before,
                               const struct igd1_download_diagnostics *after);

/* InternetGatewayDevice.UploadDiagnostics. */
enum cwmp_fault igd1_upload_test_read(struct cwmp_call *call, struct igd1_upload_diagnostics *row);
enum cwmp_fault igd1_upload_test_validate(struct cwmp_call *call,
                                          const struct igd1_upload_diagnostics *before,
                                          const struct igd1_upload_diagnostics *after);
void igd1_upload_test_commit(struct cwmp_call *call,
                             const struct igd1_upload_diagnostics *before,
                             const struct igd1_upload_diagnostics *after);

/* InternetGatewayDevice.UDPEchoConfig. */
enum cwmp_fault igd1_echo_server_read(struct cwmp_call *call, struct igd1_udp_echo_config *row);
enum cwmp_fault igd1_echo_server_validate(struct cwmp_call *call,
                                          const struct igd1_udp_echo_config *before,
                                          const struct igd1_udp_echo_config *after);
enum cwmp_fault igd1_echo_server_prepare(struct cwmp_call *call,
                                         const struct igd1_udp_echo_config *before,
                                         const struct igd1_udp_echo_config *after);
void igd1_echo_server_commit(struct cwmp_call *call,
                             const struct igd1_udp_echo_config *before,
                             const struct igd1_udp_echo_config *after);
void igd1_echo_server_abort(struct cwmp_call *call,
                            const struct igd1_udp_echo_config *before,
                            const struct igd1_udp_echo_config *after);
void igd1_echo_server_start(struct cwmp_call *call, const struct igd1_udp_echo_config *row);

/* InternetGatewayDevice.NSLookupDiagnostics. */
enum cwmp_fault igd1_ns_lookup_read(struct cwmp_call *call, struct igd1_ns_lookup_diagnostics *row);
enum cwmp_fault igd1_ns_lookup_validate(struct cwmp_call *call,
                                        const struct igd1_ns_lookup_diagnostics *before,
                                        const struct igd1_ns_lookup_diagnostics *after);
void igd1_ns_lookup_commit(struct cwmp_call *call,
                           const struct igd1_ns_lookup_diagnostics *before,
                           const struct igd1_ns_lookup_diagnostics *after);

/* InternetGatewayDevice.NSLookupDiagnostics.Result.{i}. */
enum cwmp_fault igd1_ns_lookup_result_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault igd1_ns_lookup_result_read(struct cwmp_call *call,
                                           struct igd1_ns_lookup_diagnostics_result *row);

/* What follows is for the one source file that registers the handlers. */

static inline enum cwmp_fault igd1_device_info_read_row(struct cwmp_call *call, void *row)
{
    return igd1_device_info_read(call, row);
}

static inline enum cwmp_fault igd1_vendor_config_file_read_row(struct cwmp_call *call, void *row)
{
    return igd1_vendor_config_file_read(call, row);
}

static inline enum cwmp_fault igd1_memory_status_read_row(struct cwmp_call *call, void *row)
{
    return igd1_memory_status_read(call, row);
}

static inline enum cwmp_fault igd1_process_status_read_row(struct cwmp_call *call, void *row)
{
    return igd1_process_status_read(call, row);
}

static inline enum cwmp_fault igd1_process_read_row(struct cwmp_call *call, void *row)
{
    return igd1_process_read(call, row);
}

static inline enum cwmp_fault igd1_supported_data_model_read_row(struct cwmp_call *call, void *row)
{
    return igd1_supported_data_model_read(call, row);
}

static inline enum cwmp_fault igd1_vendor_log_file_read_row(struct cwmp_call *call, void *row)
{
    return igd1_vendor_log_file_read(call, row);
}

static inline enum cwmp_fault igd1_time_read_row(struct cwmp_call *call, void *row)
{
    return igd1_time_read(call, row);
}

static inline enum cwmp_fault igd1_layer3_read_row(struct cwmp_call *call, void *row)
{
    return igd1_layer3_read(call, row);
}

static inline enum cwmp_fault igd1_layer3_forwarding_read_row(struct cwmp_call *call, void *row)
{
    return igd1_layer3_forwarding_read(call, row);
}

static inline enum cwmp_fault igd1_layer3_forwarding_validate_row(struct cwmp_call *call,
                                                                  const void *before,
                                                                  const void *after)
{
    return igd1_layer3_forwarding_validate(call, before, after);
}

static inline enum cwmp_fault igd1_lan_host_config_read_row(struct cwmp_call *call, void *row)
{
    return igd1_lan_host_config_read(call, row);
}

static inline enum cwmp_fault igd1_lan_ip_interface_read_row(struct cwmp_call *call, void *row)
{
    return igd1_lan_ip_interface_read(call, row);
}

static inline enum cwmp_fault igd1_lan_ip_interface_validate_row(struct cwmp_call *call,
                                                                 const void *before,
                                                                 const void *after)
{
    return igd1_lan_ip_interface_validate(call, before, after);
}

static inline enum cwmp_fault igd1_lan_ethernet_interface_read_row(struct cwmp_call *call,
                                                                   void *row)
{
    return igd1_lan_ethernet_interface_read(call, row);
}

static inline enum cwmp_fault igd1_lan_ethernet_interface_validate_row(struct cwmp_call *call,
                                                                       const void *before,
                                                                       const void *after)
{
    return igd1_lan_ethernet_interface_validate(call, before, after);
}

static inline enum cwmp_fault igd1_lan_ethernet_interface_stats_read_row(struct cwmp_call *call,
                                                                         void *row)
{
    return igd1_lan_ethernet_interface_stats_read(call, row);
}

static inline enum cwmp_fault igd1_lan_hosts_host_read_row(struct cwmp_call *call, void *row)
{
    return igd1_lan_hosts_host_read(call, row);
}

static inline enum cwmp_fault igd1_wan_common_interface_read_row(struct cwmp_call *call, void *row)
{
    return igd1_wan_common_interface_read(call, row);
}

static inline enum cwmp_fault igd1_wan_active_connection_read_row(struct cwmp_call *call, void *row)
{
    return igd1_wan_active_connection_read(call, row);
}

static inline enum cwmp_fault igd1_wan_ethernet_interface_read_row(struct cwmp_call *call,
                                                                   void *row)
{
    return igd1_wan_ethernet_interface_read(call, row);
}

static inline enum cwmp_fault igd1_wan_ethernet_interface_validate_row(struct cwmp_call *call,
                                                                       const void *before,
                                                                       const void *after)
{
    return igd1_wan_ethernet_interface_validate(call, before, after);
}

static inline enum cwmp_fault igd1_wan_ethernet_interface_stats_read_row(struct cwmp_call *call,
                                                                         void *row)
{
    return igd1_wan_ethernet_interface_stats_read(call, row);
}

static inline enum cwmp_fault igd1_wan_ethernet_link_read_row(struct cwmp_call *call, void *row)
{
    return igd1_wan_ethernet_link_read(call, row);
}

static inline enum cwmp_fault igd1_wan_ip_connection_read_row(struct cwmp_call *call, void *row)
{
    return igd1_wan_ip_connection_read(call, row);
}

static inline enum cwmp_fault igd1_wan_ip_connection_validate_row(struct cwmp_call *call,
                                                                  const void *before,
                                                                  const void *after)
{
    return igd1_wan_ip_connection_validate(call, before, after);
}

static inline enum cwmp_fault igd1_wan_ip_connection_stats_read_row(struct cwmp_call *call,
                                                                    void *row)
{
    return igd1_wan_ip_connection_stats_read(call, row);
}

static inline enum cwmp_fault igd1_xmpp_connection_read_row(struct cwmp_call *call, void *row)
{
    return igd1_xmpp_connection_read(call, row);
}

static inline enum cwmp_fault igd1_xmpp_stats_read_row(struct cwmp_call *call, void *row)
{
    return igd1_xmpp_stats_read(call, row);
}

static inline enum cwmp_fault igd1_ip_ping_read_row(struct cwmp_call *call, void *row)
{
    return igd1_ip_ping_read(call, row);
}

static inline enum cwmp_fault igd1_ip_ping_validate_row(struct cwmp_call *call, const void *before,
                                                        const void *after)
{
    return igd1_ip_ping_validate(call, before, after);
}

static inline void igd1_ip_ping_commit_row(struct cwmp_call *call, const void *before,
                                           const void *after)
{
    igd1_ip_ping_commit(call, before, after);
}

static inline enum cwmp_fault igd1_trace_route_read_row(struct cwmp_call *call, void *row)
{
    return igd1_trace_route_read(call, row);
}

static inline enum cwmp_fault igd1_trace_route_validate_row(struct cwmp_call *call,
                                                            const void *before,
                                                            const void *after)
{
    return igd1_trace_route_validate(call, before, after);
}

static inline void igd1_trace_route_commit_row(struct cwmp_call *call, const void *before,
                                               const void *after)
{
    igd1_trace_route_commit(call, before, after);
}

static inline enum cwmp_fault igd1_route_hop_read_row(struct cwmp_call *call, void *row)
{
    return igd1_route_hop_read(call, row);
}

static inline enum cwmp_fault igd1_download_test_read_row(struct cwmp_call *call, void *row)
{
    return igd1_download_test_read(call, row);
}

static inline enum cwmp_fault igd1_download_test_validate_row(struct cwmp_call *call,
                                                              const void *before,
                                                              const void *after)
{
    return igd1_download_test_validate(call, before, after);
}

static inline void igd1_download_test_commit_row(struct cwmp_call *call, const void *before,
                                                 const void *after)
{
    igd1_download_test_commit(call, before, after);
}

static inline enum cwmp_fault igd1_upload_test_read_row(struct cwmp_call *call, void *row)
{
    return igd1_upload_test_read(call, row);
}

static inline enum cwmp_fault igd1_upload_test_validate_row(struct cwmp_call *call,
                                                            const void *before,
                                                            const void *after)
{
    return igd1_upload_test_validate(call, before, after);
}

static inline void igd1_upload_test_commit_row(struct cwmp_call *call, const void *before,
                                               const void *after)
{
    igd1_upload_test_commit(call, before, after);
}

static inline enum cwmp_fault igd1_echo_server_read_row(struct cwmp_call *call, void *row)
{
    return igd1_echo_server_read(call, row);
}

static inline enum cwmp_fault igd1_echo_server_validate_row(struct cwmp_call *call,
                                                            const void *before,
                                                            const void *after)
{
    return igd1_echo_server_validate(call, before, after);
}

static inline enum cwmp_fault igd1_echo_server_prepare_row(struct cwmp_call *call,
                                                           const void *before,
                                                           const void *after)
{
    return igd1_echo_server_prepare(call, before, after);
}

static inline void igd1_echo_server_commit_row(struct cwmp_call *call, const void *before,
                                               const void *after)
{
    igd1_echo_server_commit(call, before, after);
}

static inline void igd1_echo_server_abort_row(struct cwmp_call *call, const void *before,
                                              const void *after)
{
    igd1_echo_server_abort(call, before, after);
}

static inline void igd1_echo_server_start_row(struct cwmp_call *call, const void *row)
{
    igd1_echo_server_start(call, row);
}

static inline enum cwmp_fault igd1_ns_lookup_read_row(struct cwmp_call *call, void *row)
{
    return igd1_ns_lookup_read(call, row);
}

static inline enum cwmp_fault igd1_ns_lookup_validate_row(struct cwmp_call *call,
                                                          const void *before,
                                                          const void *after)
{
    return igd1_ns_lookup_validate(call, before, after);
}

static inline void igd1_ns_lookup_commit_row(struct cwmp_call *call, const void *before,
                                             const void *after)
{
    igd1_ns_lookup_commit(call, before, after);
}

static inline enum cwmp_fault igd1_ns_lookup_result_read_row(struct cwmp_call *call, void *row)
{
    return igd1_ns_lookup_result_read(call, row);
}

enum { IGD1_HANDLER_COUNT = 35 };

/* In the order of the schema's handler_names; a row without a name ends it. */
static const struct cwmp_handler igd1_handlers[] = {
    {
        .name = "device_info",
        .read = igd1_device_info_read_row,
    },
    {
        .name = "vendor_config_file",
        .list = igd1_vendor_config_file_list,
        .read = igd1_vendor_config_file_read_row,
    },
    {
        .name = "memory_status",
        .read = igd1_memory_status_read_row,
    },
    {
        .name = "process_status",
        .read = igd1_process_status_read_row,
    },
    {
        .name = "process",
        .list = igd1_process_list,
        .read = igd1_process_read_row,
    },
    {
        .name = "supported_data_model",
        .list = igd1_supported_data_model_list,
        .read = igd1_supported_data_model_read_row,
    },
    {
        .name = "vendor_log_file",
        .list = igd1_vendor_log_file_list,
        .read = igd1_vendor_log_file_read_row,
    },
    {
        .name = "time",
        .read = igd1_time_read_row,
    },
    {
        .name = "layer3",
        .read = igd1_layer3_read_row,
    },
    {
        .name = "layer3_forwarding",
        .list = igd1_layer3_forwarding_list,
        .read = igd1_layer3_forwarding_read_row,
        .validate = igd1_layer3_forwarding_validate_row,
    },
    {
        .name = "lan_device",
        .list = igd1_lan_device_list,
    },
    {
        .name = "lan_host_config",
        .read = igd1_lan_host_config_read_row,
    },
    {
        .name = "lan_ip_interface",
        .list = igd1_lan_ip_interface_list,
        .read = igd1_lan_ip_interface_read_row,
        .validate = igd1_lan_ip_interface_validate_row,
    },
    {
        .name = "lan_ethernet_interface",
        .list = igd1_lan_ethernet_interface_list,
        .read = igd1_lan_ethernet_interface_read_row,
        .validate = igd1_lan_ethernet_interface_validate_row,
    },
    {
        .name = "lan_ethernet_interface_stats",
        .read = igd1_lan_ethernet_interface_stats_read_row,
    },
    {
        .name = "lan_hosts_host",
        .list = igd1_lan_hosts_host_list,
        .read = igd1_lan_hosts_host_read_row,
    },
    {
        .name = "wan_device",
        .list = igd1_wan_device_list,
    },
    {
        .name = "wan_common_interface",
        .read = igd1_wan_common_interface_read_row,
    },
    {
        .name = "wan_active_connection",
        .list = igd1_wan_active_connection_list,
        .read = igd1_wan_active_connection_read_row,
    },
    {
        .name = "wan_ethernet_interface",
        .read = igd1_wan_ethernet_interface_read_row,
        .validate = igd1_wan_ethernet_interface_validate_row,
    },
    {
        .name = "wan_ethernet_interface_stats",
        .read = igd1_wan_ethernet_interface_stats_read_row,
    },
    {
        .name = "wan_connection_device",
        .list = igd1_wan_connection_device_list,
    },
    {
        .name = "wan_ethernet_link",
        .read = igd1_wan_ethernet_link_read_row,
    },
    {
        .name = "wan_ip_connection",
        .list = igd1_wan_ip_connection_list,
        .read = igd1_wan_ip_connection_read_row,
        .validate = igd1_wan_ip_connection_validate_row,
    },
    {
        .name = "wan_ip_connection_stats",
        .read = igd1_wan_ip_connection_stats_read_row,
    },
    {
        .name = "xmpp_connection",
        .read = igd1_xmpp_connection_read_row,
    },
    {
        .name = "xmpp_stats",
        .read = igd1_xmpp_stats_read_row,
    },
    {
        .name = "ip_ping",
        .read = igd1_ip_ping_read_row,
        .validate = igd1_ip_ping_validate_row,
        .commit = igd1_ip_ping_commit_row,
    },
    {
        .name = "trace_route",
        .read = igd1_trace_route_read_row,
        .validate = igd1_trace_route_validate_row,
        .commit = igd1_trace_route_commit_row,
    },
    {
        .name = "route_hop",
        .list = igd1_route_hop_list,
        .read = igd1_route_hop_read_row,
    },
    {
        .name = "download_test",
        .read = igd1_download_test_read_row,
        .validate = igd1_download_test_validate_row,
        .commit = igd1_download_test_commit_row,
    },
    {
        .name = "upload_test",
        .read = igd1_upload_test_read_row,
        .validate = igd1_upload_test_validate_row,
        .commit = igd1_upload_test_commit_row,
    },
    {
        .name = "echo_server",
        .read = igd1_echo_server_read_row,
        .validate = igd1_echo_server_validate_row,
        .prepare = igd1_echo_server_prepare_row,
        .commit = igd1_echo_server_commit_row,
        .abort = igd1_echo_server_abort_row,
        .start = igd1_echo_server_start_row,
    },
    {
        .name = "ns_lookup",
        .read = igd1_ns_lookup_read_row,
        .validate = igd1_ns_lookup_validate_row,
        .commit = igd1_ns_lookup_commit_row,
    },
    {
        .name = "ns_lookup_result",
        .list = igd1_ns_lookup_result_list,
        .read = igd1_ns_lookup_result_read_row,
    },
    {.name = NULL},
};

#endif
