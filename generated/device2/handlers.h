/* SPDX-License-Identifier: Apache-2.0 */
/* Written by dmgen from Device:2.17 (urn:cwmpd:device2-1-0); not to be edited. */
#ifndef DEVICE2_HANDLERS_H
#define DEVICE2_HANDLERS_H

#include "api/handler.h"

#include "rows.h"

/* To be defined by the product; what each of them is asked for is told in handler.h.
 *   list      which rows a table has, by keys of the device's own
 *   read      the row comes with stored or default values; write over what is known better
 *   validate  may the row become so? Nothing changes
 *   prepare   do what can still fail; then either commit or abort of every handler follows
 *   commit    the row is so now
 *   abort     take back what prepare did */

/* Device.DeviceInfo. */
enum cwmp_fault device2_device_info_read(struct cwmp_call *call, struct device2_device_info *row);
enum cwmp_fault device2_device_info_prepare(struct cwmp_call *call,
                                            const struct device2_device_info *before,
                                            const struct device2_device_info *after);
void device2_device_info_abort(struct cwmp_call *call,
                               const struct device2_device_info *before,
                               const struct device2_device_info *after);

/* Device.DeviceInfo.VendorConfigFile.{i}. */
enum cwmp_fault device2_vendor_config_file_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault device2_vendor_config_file_read(struct cwmp_call *call,
                                                struct device2_device_info_vendor_config_file *row);

/* Device.DeviceInfo.MemoryStatus. */
enum cwmp_fault device2_memory_status_read(struct cwmp_call *call,
                                           struct device2_device_info_memory_status *row);

/* Device.DeviceInfo.ProcessStatus. */
enum cwmp_fault device2_process_status_read(struct cwmp_call *call,
                                            struct device2_device_info_process_status *row);

/* Device.DeviceInfo.ProcessStatus.Process.{i}. */
enum cwmp_fault device2_process_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault device2_process_read(struct cwmp_call *call,
                                     struct device2_device_info_process_status_process *row);

/* Device.DeviceInfo.VendorLogFile.{i}. */
enum cwmp_fault device2_vendor_log_file_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault device2_vendor_log_file_read(struct cwmp_call *call,
                                             struct device2_device_info_vendor_log_file *row);

/* Device.DeviceInfo.FirmwareImage.{i}. */
enum cwmp_fault device2_firmware_image_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault device2_firmware_image_read(struct cwmp_call *call,
                                            struct device2_device_info_firmware_image *row);

/* Device.DeviceInfo.SupportedDataModel.{i}. */
enum cwmp_fault device2_supported_data_model_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault device2_supported_data_model_read(
    struct cwmp_call *call,
    struct device2_device_info_supported_data_model *row);

/* Device.Time. */
enum cwmp_fault device2_time_read(struct cwmp_call *call, struct device2_time *row);

/* Device.InterfaceStack.{i}. */
enum cwmp_fault device2_interface_stack_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault device2_interface_stack_read(struct cwmp_call *call,
                                             struct device2_interface_stack *row);

/* Device.Ethernet.Interface.{i}. */
enum cwmp_fault device2_ethernet_interface_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault device2_ethernet_interface_read(struct cwmp_call *call,
                                                struct device2_ethernet_interface *row);
enum cwmp_fault device2_ethernet_interface_validate(struct cwmp_call *call,
                                                    const struct device2_ethernet_interface *before,
                                                    const struct device2_ethernet_interface *after);

/* Device.Ethernet.Interface.{i}.Stats. */
enum cwmp_fault device2_ethernet_interface_stats_read(struct cwmp_call *call,
                                                      struct device2_ethernet_interface_stats *row);

/* Device.Ethernet.Link.{i}. */
enum cwmp_fault device2_ethernet_link_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault device2_ethernet_link_read(struct cwmp_call *call,
                                           struct device2_ethernet_link *row);
enum cwmp_fault device2_ethernet_link_validate(struct cwmp_call *call,
                                               const struct device2_ethernet_link *before,
                                               const struct device2_ethernet_link *after);

/* Device.Ethernet.Link.{i}.Stats. */
enum cwmp_fault device2_ethernet_link_stats_read(struct cwmp_call *call,
                                                 struct device2_ethernet_link_stats *row);

/* Device.IP.Interface.{i}. */
enum cwmp_fault device2_ip_interface_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault device2_ip_interface_read(struct cwmp_call *call, struct device2_ip_interface *row);
enum cwmp_fault device2_ip_interface_validate(struct cwmp_call *call,
                                              const struct device2_ip_interface *before,
                                              const struct device2_ip_interface *after);

/* Device.IP.Interface.{i}.IPv4Address.{i}. */
enum cwmp_fault device2_ipv4_address_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault device2_ipv4_address_read(struct cwmp_call *call,
                                          struct device2_ip_interface_ipv4_address *row);
enum cwmp_fault device2_ipv4_address_validate(
    struct cwmp_call *call,
    const struct device2_ip_interface_ipv4_address *before,
    const struct device2_ip_interface_ipv4_address *after);

/* Device.IP.Interface.{i}.Stats. */
enum cwmp_fault device2_ip_interface_stats_read(struct cwmp_call *call,
                                                struct device2_ip_interface_stats *row);

/* Device.IP.Interface.{i}.IPv6Address.{i}. */
enum cwmp_fault device2_ipv6_address_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault device2_ipv6_address_read(struct cwmp_call *call,
                                          struct device2_ip_interface_ipv6_address *row);
enum cwmp_fault device2_ipv6_address_validate(
    struct cwmp_call *call,
    const struct device2_ip_interface_ipv6_address *before,
    const struct device2_ip_interface_ipv6_address *after);

/* Device.IP.Diagnostics.IPPing. */
enum cwmp_fault device2_ip_ping_read(struct cwmp_call *call,
                                     struct device2_ip_diagnostics_ip_ping *row);
enum cwmp_fault device2_ip_ping_validate(struct cwmp_call *call,
                                         const struct device2_ip_diagnostics_ip_ping *before,
                                         const struct device2_ip_diagnostics_ip_ping *after);
void device2_ip_ping_commit(struct cwmp_call *call,
                            const struct device2_ip_diagnostics_ip_ping *before,
                            const struct device2_ip_diagnostics_ip_ping *after);

/* Device.IP.Diagnostics.TraceRoute. */
enum cwmp_fault device2_trace_route_read(struct cwmp_call *call,
                                         struct device2_ip_diagnostics_trace_route *row);
enum cwmp_fault device2_trace_route_validate(
    struct cwmp_call *call,
    const struct device2_ip_diagnostics_trace_route *before,
    const struct device2_ip_diagnostics_trace_route *after);
void device2_trace_route_commit(struct cwmp_call *call,
                                const struct device2_ip_diagnostics_trace_route *before,
                                const struct device2_ip_diagnostics_trace_route *after);

/* Device.IP.Diagnostics.TraceRoute.RouteHops.{i}. */
enum cwmp_fault device2_route_hop_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault device2_route_hop_read(struct cwmp_call *call,
                                       struct device2_ip_diagnostics_trace_route_route_hops *row);

/* Device.IP.Diagnostics.DownloadDiagnostics. */
enum cwmp_fault device2_download_test_read(struct cwmp_call *call,
                                           struct device2_ip_diagnostics_download_diagnostics *row);
enum cwmp_fault device2_download_test_validate(
    struct cwmp_call *call,
    const struct device2_ip_diagnostics_download_diagnostics *before,
    const struct device2_ip_diagnostics_download_diagnostics *after);
void device2_download_test_commit(struct cwmp_call *call,
                                  const struct device2_ip_diagnostics_download_diagnostics *before,
                                  const struct device2_ip_diagnostics_download_diagnostics *after);

/* Device.IP.Diagnostics.DownloadDiagnostics.PerConnectionResult.{i}. */
enum cwmp_fault device2_download_connection_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault device2_download_connection_read(
    struct cwmp_call *call,
    struct device2_ip_diagnostics_download_diagnostics_per_connection_result *row);

/* Device.IP.Diagnostics.DownloadDiagnostics.IncrementalResult.{i}. */
enum cwmp_fault device2_download_part_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault device2_download_part_read(
    struct cwmp_call *call,
    struct device2_ip_diagnostics_download_diagnostics_incremental_result *row);

/* Device.IP.Diagnostics.UploadDiagnostics. */
enum cwmp_fault device2_upload_test_read(struct cwmp_call *call,
                                         struct device2_ip_diagnostics_upload_diagnostics *row);
enum cwmp_fault device2_upload_test_validate(
    struct cwmp_call *call,
    const struct device2_ip_diagnostics_upload_diagnostics *before,
    const struct device2_ip_diagnostics_upload_diagnostics *after);
void device2_upload_test_commit(struct cwmp_call *call,
                                const struct device2_ip_diagnostics_upload_diagnostics *before,
                                const struct device2_ip_diagnostics_upload_diagnostics *after);

/* Device.IP.Diagnostics.UploadDiagnostics.PerConnectionResult.{i}. */
enum cwmp_fault device2_upload_connection_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault device2_upload_connection_read(
    struct cwmp_call *call,
    struct device2_ip_diagnostics_upload_diagnostics_per_connection_result *row);

/* Device.IP.Diagnostics.UploadDiagnostics.IncrementalResult.{i}. */
enum cwmp_fault device2_upload_part_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault device2_upload_part_read(
    struct cwmp_call *call,
    struct device2_ip_diagnostics_upload_diagnostics_incremental_result *row);

/* Device.IP.Diagnostics.UDPEchoConfig. */
enum cwmp_fault device2_echo_server_read(struct cwmp_call *call,
                                         struct device2_ip_diagnostics_udp_echo_config *row);
enum cwmp_fault device2_echo_server_validate(
    struct cwmp_call *call,
    const struct device2_ip_diagnostics_udp_echo_config *before,
    const struct device2_ip_diagnostics_udp_echo_config *after);
enum cwmp_fault device2_echo_server_prepare(
    struct cwmp_call *call,
    const struct device2_ip_diagnostics_udp_echo_config *before,
    const struct device2_ip_diagnostics_udp_echo_config *after);
void device2_echo_server_commit(struct cwmp_call *call,
                                const struct device2_ip_diagnostics_udp_echo_config *before,
                                const struct device2_ip_diagnostics_udp_echo_config *after);
void device2_echo_server_abort(struct cwmp_call *call,
                               const struct device2_ip_diagnostics_udp_echo_config *before,
                               const struct device2_ip_diagnostics_udp_echo_config *after);
void device2_echo_server_start(struct cwmp_call *call,
                               const struct device2_ip_diagnostics_udp_echo_config *row);

/* Device.IP.Diagnostics.UDPEchoDiagnostics. */
enum cwmp_fault device2_udp_echo_read(struct cwmp_call *call,
                                      struct device2_ip_diagnostics_udp_echo_diagnostics *row);
enum cwmp_fault device2_udp_echo_validate(
    struct cwmp_call *call,
    const struct device2_ip_diagnostics_udp_echo_diagnostics *before,
    const struct device2_ip_diagnostics_udp_echo_diagnostics *after);
void device2_udp_echo_commit(struct cwmp_call *call,
                             const struct device2_ip_diagnostics_udp_echo_diagnostics *before,
                             const struct device2_ip_diagnostics_udp_echo_diagnostics *after);

/* Device.IP.Diagnostics.UDPEchoDiagnostics.IndividualPacketResult.{i}. */
enum cwmp_fault device2_udp_echo_packet_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault device2_udp_echo_packet_read(
    struct cwmp_call *call,
    struct device2_ip_diagnostics_udp_echo_diagnostics_individual_packet_result *row);

/* Device.Routing.Router.{i}. */
enum cwmp_fault device2_router_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault device2_router_read(struct cwmp_call *call, struct device2_routing_router *row);
enum cwmp_fault device2_router_validate(struct cwmp_call *call,
                                        const struct device2_routing_router *before,
                                        const struct device2_routing_router *after);

/* Device.Routing.Router.{i}.IPv4Forwarding.{i}. */
enum cwmp_fault device2_ipv4_forwarding_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault device2_ipv4_forwarding_read(struct cwmp_call *call,
                                             struct device2_routing_router_ipv4_forwarding *row);
enum cwmp_fault device2_ipv4_forwarding_validate(
    struct cwmp_call *call,
    const struct device2_routing_router_ipv4_forwarding *before,
    const struct device2_routing_router_ipv4_forwarding *after);

/* Device.Routing.Router.{i}.IPv6Forwarding.{i}. */
enum cwmp_fault device2_ipv6_forwarding_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault device2_ipv6_forwarding_read(struct cwmp_call *call,
                                             struct device2_routing_router_ipv6_forwarding *row);
enum cwmp_fault device2_ipv6_forwarding_validate(
    struct cwmp_call *call,
    const struct device2_routing_router_ipv6_forwarding *before,
    const struct device2_routing_router_ipv6_forwarding *after);

/* Device.Hosts.Host.{i}. */
enum cwmp_fault device2_hosts_host_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault device2_hosts_host_read(struct cwmp_call *call, struct device2_hosts_host *row);

/* Device.Hosts.Host.{i}.IPv4Address.{i}. */
enum cwmp_fault device2_hosts_host_ipv4_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault device2_hosts_host_ipv4_read(struct cwmp_call *call,
                                             struct device2_hosts_host_ipv4_address *row);

/* Device.Hosts.Host.{i}.IPv6Address.{i}. */
enum cwmp_fault device2_hosts_host_ipv6_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault device2_hosts_host_ipv6_read(struct cwmp_call *call,
                                             struct device2_hosts_host_ipv6_address *row);

/* Device.DNS.Client.Server.{i}. */
enum cwmp_fault device2_dns_client_server_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault device2_dns_client_server_read(struct cwmp_call *call,
                                               struct device2_dns_client_server *row);
enum cwmp_fault device2_dns_client_server_validate(struct cwmp_call *call,
                                                   const struct device2_dns_client_server *before,
                                                   const struct device2_dns_client_server *after);

/* Device.DNS.Diagnostics.NSLookupDiagnostics. */
enum cwmp_fault device2_ns_lookup_read(struct cwmp_call *call,
                                       struct device2_dns_diagnostics_ns_lookup_diagnostics *row);
enum cwmp_fault device2_ns_lookup_validate(
    struct cwmp_call *call,
    const struct device2_dns_diagnostics_ns_lookup_diagnostics *before,
    const struct device2_dns_diagnostics_ns_lookup_diagnostics *after);
void device2_ns_lookup_commit(struct cwmp_call *call,
                              const struct device2_dns_diagnostics_ns_lookup_diagnostics *before,
                              const struct device2_dns_diagnostics_ns_lookup_diagnostics *after);

/* Device.DNS.Diagnostics.NSLookupDiagnostics.Result.{i}. */
enum cwmp_fault device2_ns_lookup_result_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault device2_ns_lookup_result_read(
    struct cwmp_call *call,
    struct device2_dns_diagnostics_ns_lookup_diagnostics_result *row);

/* Device.SoftwareModules.ExecEnv.{i}. */
enum cwmp_fault device2_exec_env_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault device2_exec_env_read(struct cwmp_call *call,
                                      struct device2_software_modules_exec_env *row);
void device2_exec_env_commit(struct cwmp_call *call,
                             const struct device2_software_modules_exec_env *before,
                             const struct device2_software_modules_exec_env *after);
void device2_exec_env_start(struct cwmp_call *call,
                            const struct device2_software_modules_exec_env *row);

/* Device.SoftwareModules.DeploymentUnit.{i}. */
enum cwmp_fault device2_deployment_unit_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault device2_deployment_unit_read(struct cwmp_call *call,
                                             struct device2_software_modules_deployment_unit *row);

/* Device.SoftwareModules.ExecutionUnit.{i}. */
enum cwmp_fault device2_execution_unit_list(struct cwmp_call *call, struct cwmp_keys *keys);
enum cwmp_fault device2_execution_unit_read(struct cwmp_call *call,
                                            struct device2_software_modules_execution_unit *row);
enum cwmp_fault device2_execution_unit_validate(
    struct cwmp_call *call,
    const struct device2_software_modules_execution_unit *before,
    const struct device2_software_modules_execution_unit *after);
enum cwmp_fault device2_execution_unit_prepare(
    struct cwmp_call *call,
    const struct device2_software_modules_execution_unit *before,
    const struct device2_software_modules_execution_unit *after);
void device2_execution_unit_commit(struct cwmp_call *call,
                                   const struct device2_software_modules_execution_unit *before,
                                   const struct device2_software_modules_execution_unit *after);

/* Device.XMPP.Connection.{i}. */
enum cwmp_fault device2_xmpp_connection_read(struct cwmp_call *call,
                                             struct device2_xmpp_connection *row);

/* Device.XMPP.Connection.{i}.Stats. */
enum cwmp_fault device2_xmpp_stats_read(struct cwmp_call *call,
                                        struct device2_xmpp_connection_stats *row);

/* What follows is for the one source file that registers the handlers. */

static inline enum cwmp_fault device2_device_info_read_row(struct cwmp_call *call, void *row)
{
    return device2_device_info_read(call, row);
}

static inline enum cwmp_fault device2_device_info_prepare_row(struct cwmp_call *call,
                                                              const void *before,
                                                              const void *after)
{
    return device2_device_info_prepare(call, before, after);
}

static inline void device2_device_info_abort_row(struct cwmp_call *call, const void *before,
                                                 const void *after)
{
    device2_device_info_abort(call, before, after);
}

static inline enum cwmp_fault device2_vendor_config_file_read_row(struct cwmp_call *call, void *row)
{
    return device2_vendor_config_file_read(call, row);
}

static inline enum cwmp_fault device2_memory_status_read_row(struct cwmp_call *call, void *row)
{
    return device2_memory_status_read(call, row);
}

static inline enum cwmp_fault device2_process_status_read_row(struct cwmp_call *call, void *row)
{
    return device2_process_status_read(call, row);
}

static inline enum cwmp_fault device2_process_read_row(struct cwmp_call *call, void *row)
{
    return device2_process_read(call, row);
}

static inline enum cwmp_fault device2_vendor_log_file_read_row(struct cwmp_call *call, void *row)
{
    return device2_vendor_log_file_read(call, row);
}

static inline enum cwmp_fault device2_firmware_image_read_row(struct cwmp_call *call, void *row)
{
    return device2_firmware_image_read(call, row);
}

static inline enum cwmp_fault device2_supported_data_model_read_row(struct cwmp_call *call,
                                                                    void *row)
{
    return device2_supported_data_model_read(call, row);
}

static inline enum cwmp_fault device2_time_read_row(struct cwmp_call *call, void *row)
{
    return device2_time_read(call, row);
}

static inline enum cwmp_fault device2_interface_stack_read_row(struct cwmp_call *call, void *row)
{
    return device2_interface_stack_read(call, row);
}

static inline enum cwmp_fault device2_ethernet_interface_read_row(struct cwmp_call *call, void *row)
{
    return device2_ethernet_interface_read(call, row);
}

static inline enum cwmp_fault device2_ethernet_interface_validate_row(struct cwmp_call *call,
                                                                      const void *before,
                                                                      const void *after)
{
    return device2_ethernet_interface_validate(call, before, after);
}

static inline enum cwmp_fault device2_ethernet_interface_stats_read_row(struct cwmp_call *call,
                                                                        void *row)
{
    return device2_ethernet_interface_stats_read(call, row);
}

static inline enum cwmp_fault device2_ethernet_link_read_row(struct cwmp_call *call, void *row)
{
    return device2_ethernet_link_read(call, row);
}

static inline enum cwmp_fault device2_ethernet_link_validate_row(struct cwmp_call *call,
                                                                 const void *before,
                                                                 const void *after)
{
    return device2_ethernet_link_validate(call, before, after);
}

static inline enum cwmp_fault device2_ethernet_link_stats_read_row(struct cwmp_call *call,
                                                                   void *row)
{
    return device2_ethernet_link_stats_read(call, row);
}

static inline enum cwmp_fault device2_ip_interface_read_row(struct cwmp_call *call, void *row)
{
    return device2_ip_interface_read(call, row);
}

static inline enum cwmp_fault device2_ip_interface_validate_row(struct cwmp_call *call,
                                                                const void *before,
                                                                const void *after)
{
    return device2_ip_interface_validate(call, before, after);
}

static inline enum cwmp_fault device2_ipv4_address_read_row(struct cwmp_call *call, void *row)
{
    return device2_ipv4_address_read(call, row);
}

static inline enum cwmp_fault device2_ipv4_address_validate_row(struct cwmp_call *call,
                                                                const void *before,
                                                                const void *after)
{
    return device2_ipv4_address_validate(call, before, after);
}

static inline enum cwmp_fault device2_ip_interface_stats_read_row(struct cwmp_call *call, void *row)
{
    return device2_ip_interface_stats_read(call, row);
}

static inline enum cwmp_fault device2_ipv6_address_read_row(struct cwmp_call *call, void *row)
{
    return device2_ipv6_address_read(call, row);
}

static inline enum cwmp_fault device2_ipv6_address_validate_row(struct cwmp_call *call,
                                                                const void *before,
                                                                const void *after)
{
    return device2_ipv6_address_validate(call, before, after);
}

static inline enum cwmp_fault device2_ip_ping_read_row(struct cwmp_call *call, void *row)
{
    return device2_ip_ping_read(call, row);
}

static inline enum cwmp_fault device2_ip_ping_validate_row(struct cwmp_call *call,
                                                           const void *before,
                                                           const void *after)
{
    return device2_ip_ping_validate(call, before, after);
}

static inline void device2_ip_ping_commit_row(struct cwmp_call *call, const void *before,
                                              const void *after)
{
    device2_ip_ping_commit(call, before, after);
}

static inline enum cwmp_fault device2_trace_route_read_row(struct cwmp_call *call, void *row)
{
    return device2_trace_route_read(call, row);
}

static inline enum cwmp_fault device2_trace_route_validate_row(struct cwmp_call *call,
                                                               const void *before,
                                                               const void *after)
{
    return device2_trace_route_validate(call, before, after);
}

static inline void device2_trace_route_commit_row(struct cwmp_call *call, const void *before,
                                                  const void *after)
{
    device2_trace_route_commit(call, before, after);
}

static inline enum cwmp_fault device2_route_hop_read_row(struct cwmp_call *call, void *row)
{
    return device2_route_hop_read(call, row);
}

static inline enum cwmp_fault device2_download_test_read_row(struct cwmp_call *call, void *row)
{
    return device2_download_test_read(call, row);
}

static inline enum cwmp_fault device2_download_test_validate_row(struct cwmp_call *call,
                                                                 const void *before,
                                                                 const void *after)
{
    return device2_download_test_validate(call, before, after);
}

static inline void device2_download_test_commit_row(struct cwmp_call *call, const void *before,
                                                    const void *after)
{
    device2_download_test_commit(call, before, after);
}

static inline enum cwmp_fault device2_download_connection_read_row(struct cwmp_call *call,
                                                                   void *row)
{
    return device2_download_connection_read(call, row);
}

static inline enum cwmp_fault device2_download_part_read_row(struct cwmp_call *call, void *row)
{
    return device2_download_part_read(call, row);
}

static inline enum cwmp_fault device2_upload_test_read_row(struct cwmp_call *call, void *row)
{
    return device2_upload_test_read(call, row);
}

static inline enum cwmp_fault device2_upload_test_validate_row(struct cwmp_call *call,
                                                               const void *before,
                                                               const void *after)
{
    return device2_upload_test_validate(call, before, after);
}

static inline void device2_upload_test_commit_row(struct cwmp_call *call, const void *before,
                                                  const void *after)
{
    device2_upload_test_commit(call, before, after);
}

static inline enum cwmp_fault device2_upload_connection_read_row(struct cwmp_call *call, void *row)
{
    return device2_upload_connection_read(call, row);
}

static inline enum cwmp_fault device2_upload_part_read_row(struct cwmp_call *call, void *row)
{
    return device2_upload_part_read(call, row);
}

static inline enum cwmp_fault device2_echo_server_read_row(struct cwmp_call *call, void *row)
{
    return device2_echo_server_read(call, row);
}

static inline enum cwmp_fault device2_echo_server_validate_row(struct cwmp_call *call,
                                                               const void *before,
                                                               const void *after)
{
    return device2_echo_server_validate(call, before, after);
}

static inline enum cwmp_fault device2_echo_server_prepare_row(struct cwmp_call *call,
                                                              const void *before,
                                                              const void *after)
{
    return device2_echo_server_prepare(call, before, after);
}

static inline void device2_echo_server_commit_row(struct cwmp_call *call, const void *before,
                                                  const void *after)
{
    device2_echo_server_commit(call, before, after);
}

static inline void device2_echo_server_abort_row(struct cwmp_call *call, const void *before,
                                                 const void *after)
{
    device2_echo_server_abort(call, before, after);
}

static inline void device2_echo_server_start_row(struct cwmp_call *call, const void *row)
{
    device2_echo_server_start(call, row);
}

static inline enum cwmp_fault device2_udp_echo_read_row(struct cwmp_call *call, void *row)
{
    return device2_udp_echo_read(call, row);
}

static inline enum cwmp_fault device2_udp_echo_validate_row(struct cwmp_call *call,
                                                            const void *before,
                                                            const void *after)
{
    return device2_udp_echo_validate(call, before, after);
}

static inline void device2_udp_echo_commit_row(struct cwmp_call *call, const void *before,
                                               const void *after)
{
    device2_udp_echo_commit(call, before, after);
}

static inline enum cwmp_fault device2_udp_echo_packet_read_row(struct cwmp_call *call, void *row)
{
    return device2_udp_echo_packet_read(call, row);
}

static inline enum cwmp_fault device2_router_read_row(struct cwmp_call *call, void *row)
{
    return device2_router_read(call, row);
}

static inline enum cwmp_fault device2_router_validate_row(struct cwmp_call *call,
                                                          const void *before,
                                                          const void *after)
{
    return device2_router_validate(call, before, after);
}

static inline enum cwmp_fault device2_ipv4_forwarding_read_row(struct cwmp_call *call, void *row)
{
    return device2_ipv4_forwarding_read(call, row);
}

static inline enum cwmp_fault device2_ipv4_forwarding_validate_row(struct cwmp_call *call,
                                                                   const void *before,
                                                                   const void *after)
{
    return device2_ipv4_forwarding_validate(call, before, after);
}

static inline enum cwmp_fault device2_ipv6_forwarding_read_row(struct cwmp_call *call, void *row)
{
    return device2_ipv6_forwarding_read(call, row);
}

static inline enum cwmp_fault device2_ipv6_forwarding_validate_row(struct cwmp_call *call,
                                                                   const void *before,
                                                                   const void *after)
{
    return device2_ipv6_forwarding_validate(call, before, after);
}

static inline enum cwmp_fault device2_hosts_host_read_row(struct cwmp_call *call, void *row)
{
    return device2_hosts_host_read(call, row);
}

static inline enum cwmp_fault device2_hosts_host_ipv4_read_row(struct cwmp_call *call, void *row)
{
    return device2_hosts_host_ipv4_read(call, row);
}

static inline enum cwmp_fault device2_hosts_host_ipv6_read_row(struct cwmp_call *call, void *row)
{
    return device2_hosts_host_ipv6_read(call, row);
}

static inline enum cwmp_fault device2_dns_client_server_read_row(struct cwmp_call *call, void *row)
{
    return device2_dns_client_server_read(call, row);
}

static inline enum cwmp_fault device2_dns_client_server_validate_row(struct cwmp_call *call,
                                                                     const void *before,
                                                                     const void *after)
{
    return device2_dns_client_server_validate(call, before, after);
}

static inline enum cwmp_fault device2_ns_lookup_read_row(struct cwmp_call *call, void *row)
{
    return device2_ns_lookup_read(call, row);
}

static inline enum cwmp_fault device2_ns_lookup_validate_row(struct cwmp_call *call,
                                                             const void *before,
                                                             const void *after)
{
    return device2_ns_lookup_validate(call, before, after);
}

static inline void device2_ns_lookup_commit_row(struct cwmp_call *call, const void *before,
                                                const void *after)
{
    device2_ns_lookup_commit(call, before, after);
}

static inline enum cwmp_fault device2_ns_lookup_result_read_row(struct cwmp_call *call, void *row)
{
    return device2_ns_lookup_result_read(call, row);
}

static inline enum cwmp_fault device2_exec_env_read_row(struct cwmp_call *call, void *row)
{
    return device2_exec_env_read(call, row);
}

static inline void device2_exec_env_commit_row(struct cwmp_call *call, const void *before,
                                               const void *after)
{
    device2_exec_env_commit(call, before, after);
}

static inline void device2_exec_env_start_row(struct cwmp_call *call, const void *row)
{
    device2_exec_env_start(call, row);
}

static inline enum cwmp_fault device2_deployment_unit_read_row(struct cwmp_call *call, void *row)
{
    return device2_deployment_unit_read(call, row);
}

static inline enum cwmp_fault device2_execution_unit_read_row(struct cwmp_call *call, void *row)
{
    return device2_execution_unit_read(call, row);
}

static inline enum cwmp_fault device2_execution_unit_validate_row(struct cwmp_call *call,
                                                                  const void *before,
                                                                  const void *after)
{
    return device2_execution_unit_validate(call, before, after);
}

static inline enum cwmp_fault device2_execution_unit_prepare_row(struct cwmp_call *call,
                                                                 const void *before,
                                                                 const void *after)
{
    return device2_execution_unit_prepare(call, before, after);
}

static inline void device2_execution_unit_commit_row(struct cwmp_call *call, const void *before,
                                                     const void *after)
{
    device2_execution_unit_commit(call, before, after);
}

static inline enum cwmp_fault device2_xmpp_connection_read_row(struct cwmp_call *call, void *row)
{
    return device2_xmpp_connection_read(call, row);
}

static inline enum cwmp_fault device2_xmpp_stats_read_row(struct cwmp_call *call, void *row)
{
    return device2_xmpp_stats_read(call, row);
}

enum { DEVICE2_HANDLER_COUNT = 44 };

/* In the order of the schema's handler_names; a row without a name ends it. */
static const struct cwmp_handler device2_handlers[] = {
    {
        .name = "device_info",
        .read = device2_device_info_read_row,
        .prepare = device2_device_info_prepare_row,
        .abort = device2_device_info_abort_row,
    },
    {
        .name = "vendor_config_file",
        .list = device2_vendor_config_file_list,
        .read = device2_vendor_config_file_read_row,
    },
    {
        .name = "memory_status",
        .read = device2_memory_status_read_row,
    },
    {
        .name = "process_status",
        .read = device2_process_status_read_row,
    },
    {
        .name = "process",
        .list = device2_process_list,
        .read = device2_process_read_row,
    },
    {
        .name = "vendor_log_file",
        .list = device2_vendor_log_file_list,
        .read = device2_vendor_log_file_read_row,
    },
    {
        .name = "firmware_image",
        .list = device2_firmware_image_list,
        .read = device2_firmware_image_read_row,
    },
    {
        .name = "supported_data_model",
        .list = device2_supported_data_model_list,
        .read = device2_supported_data_model_read_row,
    },
    {
        .name = "time",
        .read = device2_time_read_row,
    },
    {
        .name = "interface_stack",
        .list = device2_interface_stack_list,
        .read = device2_interface_stack_read_row,
    },
    {
        .name = "ethernet_interface",
        .list = device2_ethernet_interface_list,
        .read = device2_ethernet_interface_read_row,
        .validate = device2_ethernet_interface_validate_row,
    },
    {
        .name = "ethernet_interface_stats",
        .read = device2_ethernet_interface_stats_read_row,
    },
    {
        .name = "ethernet_link",
        .list = device2_ethernet_link_list,
        .read = device2_ethernet_link_read_row,
        .validate = device2_ethernet_link_validate_row,
    },
    {
        .name = "ethernet_link_stats",
        .read = device2_ethernet_link_stats_read_row,
    },
    {
        .name = "ip_interface",
        .list = device2_ip_interface_list,
        .read = device2_ip_interface_read_row,
        .validate = device2_ip_interface_validate_row,
    },
    {
        .name = "ipv4_address",
        .list = device2_ipv4_address_list,
        .read = device2_ipv4_address_read_row,
        .validate = device2_ipv4_address_validate_row,
    },
    {
        .name = "ip_interface_stats",
        .read = device2_ip_interface_stats_read_row,
    },
    {
        .name = "ipv6_address",
        .list = device2_ipv6_address_list,
        .read = device2_ipv6_address_read_row,
        .validate = device2_ipv6_address_validate_row,
    },
    {
        .name = "ip_ping",
        .read = device2_ip_ping_read_row,
        .validate = device2_ip_ping_validate_row,
        .commit = device2_ip_ping_commit_row,
    },
    {
        .name = "trace_route",
        .read = device2_trace_route_read_row,
        .validate = device2_trace_route_validate_row,
        .commit = device2_trace_route_commit_row,
    },
    {
        .name = "route_hop",
        .list = device2_route_hop_list,
        .read = device2_route_hop_read_row,
    },
    {
        .name = "download_test",
        .read = device2_download_test_read_row,
        .validate = device2_download_test_validate_row,
        .commit = device2_download_test_commit_row,
    },
    {
        .name = "download_connection",
        .list = device2_download_connection_list,
        .read = device2_download_connection_read_row,
    },
    {
        .name = "download_part",
        .list = device2_download_part_list,
        .read = device2_download_part_read_row,
    },
    {
        .name = "upload_test",
        .read = device2_upload_test_read_row,
        .validate = device2_upload_test_validate_row,
        .commit = device2_upload_test_commit_row,
    },
    {
        .name = "upload_connection",
        .list = device2_upload_connection_list,
        .read = device2_upload_connection_read_row,
    },
    {
        .name = "upload_part",
        .list = device2_upload_part_list,
        .read = device2_upload_part_read_row,
    },
    {
        .name = "echo_server",
        .read = device2_echo_server_read_row,
        .validate = device2_echo_server_validate_row,
        .prepare = device2_echo_server_prepare_row,
        .commit = device2_echo_server_commit_row,
        .abort = device2_echo_server_abort_row,
        .start = device2_echo_server_start_row,
    },
    {
        .name = "udp_echo",
        .read = device2_udp_echo_read_row,
        .validate = device2_udp_echo_validate_row,
        .commit = device2_udp_echo_commit_row,
    },
    {
        .name = "udp_echo_packet",
        .list = device2_udp_echo_packet_list,
        .read = device2_udp_echo_packet_read_row,
    },
    {
        .name = "router",
        .list = device2_router_list,
        .read = device2_router_read_row,
        .validate = device2_router_validate_row,
    },
    {
        .name = "ipv4_forwarding",
        .list = device2_ipv4_forwarding_list,
        .read = device2_ipv4_forwarding_read_row,
        .validate = device2_ipv4_forwarding_validate_row,
    },
    {
        .name = "ipv6_forwarding",
        .list = device2_ipv6_forwarding_list,
        .read = device2_ipv6_forwarding_read_row,
        .validate = device2_ipv6_forwarding_validate_row,
    },
    {
        .name = "hosts_host",
        .list = device2_hosts_host_list,
        .read = device2_hosts_host_read_row,
    },
    {
        .name = "hosts_host_ipv4",
        .list = device2_hosts_host_ipv4_list,
        .read = device2_hosts_host_ipv4_read_row,
    },
    {
        .name = "hosts_host_ipv6",
        .list = device2_hosts_host_ipv6_list,
        .read = device2_hosts_host_ipv6_read_row,
    },
    {
        .name = "dns_client_server",
        .list = device2_dns_client_server_list,
        .read = device2_dns_client_server_read_row,
        .validate = device2_dns_client_server_validate_row,
    },
    {
        .name = "ns_lookup",
        .read = device2_ns_lookup_read_row,
        .validate = device2_ns_lookup_validate_row,
        .commit = device2_ns_lookup_commit_row,
    },
    {
        .name = "ns_lookup_result",
        .list = device2_ns_lookup_result_list,
        .read = device2_ns_lookup_result_read_row,
    },
    {
        .name = "exec_env",
        .list = device2_exec_env_list,
        .read = device2_exec_env_read_row,
        .commit = device2_exec_env_commit_row,
        .start = device2_exec_env_start_row,
    },
    {
        .name = "deployment_unit",
        .list = device2_deployment_unit_list,
        .read = device2_deployment_unit_read_row,
    },
    {
        .name = "execution_unit",
        .list = device2_execution_unit_list,
        .read = device2_execution_unit_read_row,
        .validate = device2_execution_unit_validate_row,
        .prepare = device2_execution_unit_prepare_row,
        .commit = device2_execution_unit_commit_row,
    },
    {
        .name = "xmpp_connection",
        .read = device2_xmpp_connection_read_row,
    },
    {
        .name = "xmpp_stats",
        .read = device2_xmpp_stats_read_row,
    },
    {.name = NULL},
};

#endif
