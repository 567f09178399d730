/* SPDX-License-Identifier: Apache-2.0 */
/* Written by dmgen from InternetGatewayDevice:1.14 (urn:cwmpd:igd1-1-0); not to be edited. */
#ifndef IGD1_ROWS_H
#define IGD1_ROWS_H

#include "api/value.h"

/* InternetGatewayDevice.
 * Everything that can be seen and set on this gateway. */
struct igd1_internet_gateway_device {
    const char *device_summary;                 /* up to 1024 characters */
    uint32_t lan_device_number_of_entries;      /* rows of LANDevice */
    uint32_t wan_device_number_of_entries;      /* rows of WANDevice */
    uint32_t user_number_of_entries;            /* rows of User */
    uint32_t smart_card_reader_number_of_entries;
};

/* InternetGatewayDevice.DeviceInfo.
 * Who made the gateway, which unit and versions it is, and how long it has been up. */
struct igd1_device_info {
    const char *device_category;                /* list of string */
    const char *manufacturer;                   /* up to 64 characters */
    const char *manufacturer_oui;               /* 6 characters */
    const char *model_name;                     /* up to 64 characters */
    const char *model_number;                   /* up to 64 characters */
    const char *description;                    /* up to 256 characters */
    const char *product_class;                  /* up to 64 characters */
    const char *serial_number;                  /* up to 64 characters */
    const char *hardware_version;               /* up to 64 characters */
    const char *software_version;               /* up to 64 characters */
    const char *modem_firmware_version;         /* up to 64 characters */
    const char *enabled_options;                /* list of string */
    const char *additional_hardware_version;    /* list of string */
    const char *additional_software_version;    /* list of string */
    const char *spec_version;                   /* up to 16 characters */
    const char *provisioning_code;              /* up to 64 characters, writable */
    uint32_t up_time;
    struct cwmp_time first_use_date;
    const char *device_log;                     /* up to 32768 characters */
    uint32_t vendor_config_file_number_of_entries; /* rows of VendorConfigFile */
    uint32_t supported_data_model_number_of_entries; /* rows of SupportedDataModel */
    uint32_t processor_number_of_entries;       /* rows of Processor */
    uint32_t vendor_log_file_number_of_entries; /* rows of VendorLogFile */
    uint32_t location_number_of_entries;        /* rows of Location */
};

/* InternetGatewayDevice.DeviceInfo.VendorConfigFile.{i}.
 * A configuration file that has been installed or can be fetched with an upload. */
struct igd1_device_info_vendor_config_file {
    const char *alias;                          /* up to 64 characters, writable */
    const char *name;                           /* up to 64 characters */
    const char *version;                        /* up to 16 characters */
    struct cwmp_time date;
    const char *description;                    /* up to 256 characters */
};

/* InternetGatewayDevice.DeviceInfo.MemoryStatus.
 * Main memory of the gateway. */
struct igd1_device_info_memory_status {
    uint32_t total;                             /* kilobytes */
    uint32_t free;                              /* kilobytes */
};

/* InternetGatewayDevice.DeviceInfo.ProcessStatus.
 * Load of the processor and the processes that share it. */
struct igd1_device_info_process_status {
    uint32_t cpu_usage;                         /* at most 100, percent */
    uint32_t process_number_of_entries;         /* rows of Process */
};

/* InternetGatewayDevice.DeviceInfo.ProcessStatus.Process.{i}.
 * A process that exists on the gateway right now. */
struct igd1_device_info_process_status_process {
    uint32_t pid;
    const char *command;                        /* up to 256 characters */
    uint32_t size;                              /* kilobytes */
    uint32_t priority;                          /* at most 99 */
    uint32_t cpu_time;                          /* milliseconds */
    const char *state;                          /* one of 6 values */
};

/* InternetGatewayDevice.DeviceInfo.NetworkProperties.
 * Properties of the TCP implementation that matter when speeds are measured. */
struct igd1_device_info_network_properties {
    uint32_t max_tcp_window_size;               /* bytes */
    const char *tcp_implementation;             /* list of string, Tahoe | Reno | New Reno |
                                                 * Vegas */
};

/* InternetGatewayDevice.DeviceInfo.SupportedDataModel.{i}.
 * A device-type document that describes what the gateway supports. */
struct igd1_device_info_supported_data_model {
    const char *alias;                          /* up to 64 characters, writable */
    const char *url;                            /* up to 256 characters */
    const char *uuid;                           /* 36 characters */
    const char *urn;                            /* up to 256 characters */
    const char *features;                       /* list of string */
};

/* InternetGatewayDevice.DeviceInfo.Processor.{i}.
 * A processor of the gateway, or a group of equal cores. */
struct igd1_device_info_processor {
    const char *alias;                          /* up to 64 characters, writable */
    const char *architecture;                   /* one of 10 values */
};

/* InternetGatewayDevice.DeviceInfo.VendorLogFile.{i}.
 * A log file that an upload can fetch. */
struct igd1_device_info_vendor_log_file {
    const char *alias;                          /* up to 64 characters, writable */
    const char *name;                           /* up to 64 characters */
    uint32_t maximum_size;                      /* bytes */
    bool persistent;
};

/* InternetGatewayDevice.DeviceInfo.Location.{i}.
 * Where the gateway stands, according to one source. */
struct igd1_device_info_location {
    const char *source;                         /* GPS | AGPS | Manual | External */
    struct cwmp_time acquired_time;
    const char *external_source;
    const char *external_protocol;              /* one of 11 values */
    const char *data_object;                    /* up to 1200 characters, writable */
};

/* InternetGatewayDevice.DeviceConfig.
 * Text that the gateway keeps for the ACS without looking inside, and its configuration as one
 * document. */
struct igd1_device_config {
    const char *persistent_data;                /* up to 256 characters, writable */
    const char *config_file;                    /* up to 32768 characters, writable */
};

/* InternetGatewayDevice.ManagementServer.
 * Settings of the management session and of the ways in which the ACS can ask for one. */
struct igd1_management_server {
    bool enable_cwmp;                           /* writable */
    const char *url;                            /* up to 256 characters, writable */
    const char *username;                       /* up to 256 characters, writable */
    const char *password;                       /* up to 256 characters, writable, reads as empty */
    bool periodic_inform_enable;                /* writable */
    uint32_t periodic_inform_interval;          /* at least 1, writable */
    struct cwmp_time periodic_inform_time;      /* writable */
    const char *parameter_key;                  /* up to 32 characters */
    const char *connection_request_url;         /* up to 256 characters */
    const char *connection_request_username;    /* up to 256 characters, writable */
    const char *connection_request_password;    /* up to 256 characters, writable, reads as empty */
    bool upgrades_managed;                      /* writable */
    const char *kick_url;                       /* up to 256 characters */
    const char *download_progress_url;          /* up to 256 characters */
    uint32_t default_active_notification_throttle; /* writable */
    const char *udp_connection_request_address; /* up to 256 characters */
    uint32_t udp_connection_request_address_notification_limit; /* writable */
    bool stun_enable;                           /* writable */
    const char *stun_server_address;            /* up to 256 characters, writable */
    uint32_t stun_server_port;                  /* 0..65535, writable */
    const char *stun_username;                  /* up to 256 characters, writable */
    const char *stun_password;                  /* up to 256 characters, writable, reads as empty */
    int32_t stun_maximum_keep_alive_period;     /* at least -1, writable */
    uint32_t stun_minimum_keep_alive_period;    /* writable */
    bool nat_detected;
    bool alias_based_addressing;
    uint32_t manageable_device_number_of_entries; /* rows of ManageableDevice */
    uint32_t manageable_device_notification_limit; /* writable */
    uint32_t embedded_device_number_of_entries; /* rows of EmbeddedDevice */
    uint32_t virtual_device_number_of_entries;  /* rows of VirtualDevice */
    const char *instance_mode;                  /* InstanceNumber | InstanceAlias, writable */
    bool auto_create_instances;                 /* writable */
    uint32_t cwmp_retry_minimum_wait_interval;  /* 1..65535, seconds, writable */
    uint32_t cwmp_retry_interval_multiplier;    /* 1000..65535, writable */
    const char *supported_conn_req_methods;     /* list of string, HTTP | STUN | XMPP */
    const char *conn_req_xmpp_connection;       /* reference to .XMPP.Connection, writable */
    const char *conn_req_allowed_jabber_ids;    /* list of string, up to 32 items, each up to 256
                                                 * characters, writable */
    const char *conn_req_jabber_id;
    const char *http_compression_supported;     /* list of string, GZIP | Compress | Deflate */
    const char *http_compression;               /* one of the values of HTTPCompressionSupported,
                                                 * writable */
    const char *lightweight_notification_protocols_supported; /* list of string, UDP */
    const char *lightweight_notification_protocols_used; /* list of string, one of the values of
                                                 * LightweightNotificationProtocolsSupported,
                                                 * writable */
    const char *udp_lightweight_notification_host; /* up to 256 characters, writable */
    uint32_t udp_lightweight_notification_port; /* writable */
    uint32_t inform_parameter_number_of_entries; /* rows of InformParameter */
    uint32_t x_cwmpd_cpe_timeout;               /* 10..600, seconds, writable */
    bool x_cwmpd_download_enable;               /* writable */
    bool x_cwmpd_upload_enable;                 /* writable */
    bool x_cwmpd_stun_port_adaptive;            /* writable */
    bool x_cwmpd_stun_probe_nat_aging_time;     /* writable */
    bool x_cwmpd_back_up_enable;                /* writable */
    uint32_t x_cwmpd_back_up_delay_time;        /* 30..10000, seconds, writable */
    bool x_cwmpd_acs_url_from_dhcp;             /* writable */
    const char *x_cwmpd_acs_dhcp_interface;     /* up to 39 characters, writable */
    const char *x_cwmpd_default_acs_url;        /* up to 256 characters, writable */
    const char *x_cwmpd_default_acs_username;   /* up to 256 characters, writable */
    const char *x_cwmpd_default_acs_password;   /* up to 256 characters, writable, reads as empty */
    uint32_t x_cwmpd_retry_limit;               /* 0..100, writable */
    bool x_cwmpd_connection_request_unauthenticated;
    bool x_cwmpd_execute_cli_command_enable;
};

/* InternetGatewayDevice.ManagementServer.ManageableDevice.{i}.
 * A device on the LAN that has its own CWMP agent and made itself known to the gateway over
 * DHCP. */
struct igd1_management_server_manageable_device {
    const char *manufacturer_oui;               /* up to 6 characters */
    const char *serial_number;                  /* up to 64 characters */
    const char *product_class;                  /* up to 64 characters */
    const char *host;                           /* list of string, reference to
                                                 * InternetGatewayDevice.LANDevice.{i}.Hosts.Host */
};

/* InternetGatewayDevice.ManagementServer.AutonomousTransferCompletePolicy.
 * Which file transfers that the ACS did not ask for are reported to it. */
struct igd1_management_server_autonomous_transfer_complete_policy {
    bool enable;                                /* writable */
    const char *transfer_type_filter;           /* Upload | Download | Both, writable */
    const char *result_type_filter;             /* Success | Failure | Both, writable */
    const char *file_type_filter;               /* list of string, writable */
};

/* InternetGatewayDevice.ManagementServer.DUStateChangeComplPolicy.
 * Which changes of deployment units that the ACS did not ask for are reported to it. */
struct igd1_management_server_du_state_change_compl_policy {
    bool enable;                                /* writable */
    const char *operation_type_filter;          /* list of string, Install | Update | Uninstall,
                                                 * writable */
    const char *result_type_filter;             /* Success | Failure | Both, writable */
    const char *fault_code_filter;              /* list of string, one of 19 values, writable */
};

/* InternetGatewayDevice.ManagementServer.EmbeddedDevice.{i}.
 * A proxied device whose parameters appear inside the gateway's own tree. */
struct igd1_management_server_embedded_device {
    const char *controller_id;                  /* up to 256 characters */
    const char *proxied_device_id;              /* up to 256 characters */
    const char *reference;                      /* reference */
    const char *supported_data_model;           /* list of string, reference to
                                                 * .DeviceInfo.SupportedDataModel */
    const char *host;                           /* list of string, up to 32 items, reference to
                                                 * .LANDevice.{i}.Hosts.Host */
    const char *proxy_protocol;                 /* Z-Wave | ZigBee | UPnP-DM | ETSI-M2M */
    const char *proxy_protocol_reference;       /* reference */
    const char *discovery_protocol;             /* list of string, Z-Wave | ZigBee | UPnP |
                                                 * ETSI-M2M */
    const char *discovery_protocol_reference;   /* list of string, reference */
    const char *command_processed;              /* Pending | Retrying | Success | Error */
    const char *command_processing_err_msg;     /* up to 1024 characters */
    struct cwmp_time last_sync_time;
};

/* InternetGatewayDevice.ManagementServer.VirtualDevice.{i}.
 * A proxied device for which the gateway runs an agent of its own. */
struct igd1_management_server_virtual_device {
    const char *manufacturer_oui;               /* 6 characters */
    const char *product_class;                  /* up to 64 characters */
    const char *serial_number;                  /* up to 64 characters */
    const char *host;                           /* list of string, up to 32 items, reference to
                                                 * .LANDevice.{i}.Hosts.Host */
    const char *proxy_protocol;                 /* Z-Wave | ZigBee | UPnP-DM | ETSI-M2M */
    const char *proxy_protocol_reference;       /* reference */
    const char *discovery_protocol;             /* list of string, Z-Wave | ZigBee | UPnP |
                                                 * ETSI-M2M */
    const char *discovery_protocol_reference;   /* list of string, reference */
};

/* InternetGatewayDevice.ManagementServer.StandbyPolicy.
 * What management the ACS still expects while the gateway sleeps, and what the gateway can
 * offer. */
struct igd1_management_server_standby_policy {
    int32_t cr_unawareness_max_duration;        /* at least -1, seconds, writable */
    int32_t max_missed_periodic;                /* at least -1, writable */
    bool notify_missed_scheduled;               /* writable */
    bool network_awareness_capable;
    bool self_timer_capable;
    bool cr_awareness_requested;                /* writable */
    bool periodic_awareness_requested;          /* writable */
    bool scheduled_awareness_requested;         /* writable */
};

/* InternetGatewayDevice.ManagementServer.InformParameter.{i}.
 * A parameter that the ACS wants to see in Inform messages in addition to the obligatory ones. */
struct igd1_management_server_inform_parameter {
    bool enable;                                /* writable */
    const char *alias;                          /* up to 64 characters, writable */
    const char *parameter_name;                 /* up to 256 characters, writable */
    const char *event_list;                     /* list of string, writable */
};

/* InternetGatewayDevice.Time.
 * Where the gateway gets the time and what its clock says. */
struct igd1_time {
    bool enable;                                /* writable */
    const char *ntp_server1;                    /* up to 64 characters, writable */
    const char *ntp_server2;                    /* up to 64 characters, writable */
    const char *ntp_server3;                    /* up to 64 characters, writable */
    const char *ntp_server4;                    /* up to 64 characters, writable */
    const char *ntp_server5;                    /* up to 64 characters, writable */
    struct cwmp_time current_local_time;
    const char *local_time_zone_name;           /* up to 64 characters, writable */
    const char *status;                         /* one of 5 values */
};

/* InternetGatewayDevice.UserInterface.
 * What the local user interface shows and how it protects itself. */
struct igd1_user_interface {
    bool user_database_supported;
    bool password_required;                     /* writable */
    bool password_user_selectable;              /* writable */
    bool upgrade_available;                     /* writable */
    struct cwmp_time warranty_date;             /* writable */
    const char *isp_name;                       /* up to 64 characters, writable */
    const char *isp_help_desk;                  /* up to 32 characters, writable */
    const char *isp_home_page;                  /* up to 256 characters, writable */
    const char *isp_help_page;                  /* up to 256 characters, writable */
    struct cwmp_bytes isp_logo;                 /* base64, up to 4095 bytes, writable */
    uint32_t isp_logo_size;                     /* 0..4095, writable */
    const char *isp_mail_server;                /* up to 256 characters, writable */
    const char *isp_news_server;                /* up to 256 characters, writable */
    const char *text_color;                     /* up to 6 characters, writable */
    const char *background_color;               /* up to 6 characters, writable */
    const char *button_color;                   /* up to 6 characters, writable */
    const char *button_text_color;              /* up to 6 characters, writable */
    const char *auto_update_server;             /* up to 256 characters, writable */
    const char *user_update_server;             /* up to 256 characters, writable */
    const char *example_login;                  /* up to 40 characters, writable */
    const char *example_password;               /* up to 30 characters, writable */
    const char *available_languages;            /* list of string */
    bool shared_password;                       /* writable */
    const char *current_language;               /* up to 16 characters, writable */
};

/* InternetGatewayDevice.UserInterface.RemoteAccess.
 * The interface as reached from the WAN side. */
struct igd1_user_interface_remote_access {
    bool enable;                                /* writable */
    uint32_t port;                              /* at most 65535, writable */
    const char *supported_protocols;            /* list of string, HTTP | HTTPS */
    const char *protocol;                       /* one of the values of SupportedProtocols,
                                                 * writable */
};

/* InternetGatewayDevice.UserInterface.LocalDisplay.
 * The window of the interface on a screen that belongs to the gateway, if it has one. */
struct igd1_user_interface_local_display {
    bool movable;                               /* writable */
    bool resizable;                             /* writable */
    int32_t pos_x;                              /* pixels, writable */
    int32_t pos_y;                              /* pixels, writable */
    uint32_t width;                             /* pixels, writable */
    uint32_t height;                            /* pixels, writable */
    uint32_t display_width;                     /* pixels */
    uint32_t display_height;                    /* pixels */
};

/* InternetGatewayDevice.User.{i}.
 * An account with which somebody can log in to the user interface. */
struct igd1_user {
    const char *alias;                          /* up to 64 characters, writable */
    bool enable;                                /* writable */
    bool remote_access_capable;                 /* writable */
    const char *username;                       /* up to 64 characters, writable */
    const char *password;                       /* up to 64 characters, writable, reads as empty */
    const char *language;                       /* up to 16 characters, writable */
};

/* InternetGatewayDevice.Layer3Forwarding.
 * Routes of the gateway and which WAN connection is the default one. */
struct igd1_layer3_forwarding {
    const char *default_connection_service;     /* up to 256 characters, writable */
    uint32_t forward_number_of_entries;         /* rows of Forwarding */
};

/* InternetGatewayDevice.Layer3Forwarding.Forwarding.{i}.
 * A route: which packets it takes, and to where. */
struct igd1_layer3_forwarding_forwarding {
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error */
    const char *alias;                          /* up to 64 characters, writable */
    bool static_route;
    const char *type;                           /* Default | Network | Host, writable */
    const char *dest_ip_address;                /* up to 45 characters, writable */
    const char *dest_subnet_mask;               /* up to 45 characters, writable */
    const char *source_ip_address;              /* up to 45 characters, writable */
    const char *source_subnet_mask;             /* up to 45 characters, writable */
    const char *gateway_ip_address;             /* up to 45 characters, writable */
    const char *interface;                      /* up to 256 characters, reference, writable */
    int32_t forwarding_metric;                  /* at least -1, writable */
    uint32_t mtu;                               /* 1..1540, writable */
    int32_t forwarding_policy;                  /* at least -1, writable */
};

/* InternetGatewayDevice.LANConfigSecurity.
 * What a program on the LAN has to know to change the configuration. */
struct igd1_lan_config_security {
    const char *config_password;                /* up to 64 characters, writable, reads as empty */
};

/* InternetGatewayDevice.LANInterfaces.
 * All interfaces on the LAN side, for reference by bridges whether or not a LANDevice holds
 * them. */
struct igd1_lan_interfaces {
    uint32_t lan_ethernet_interface_number_of_entries; /* rows of LANEthernetInterfaceConfig */
    uint32_t lanusb_interface_number_of_entries;
    uint32_t lanwlan_configuration_number_of_entries;
};

/* InternetGatewayDevice.LANInterfaces.LANEthernetInterfaceConfig.{i}.
 * An Ethernet port on the LAN side; the columns are those of the table of the same name in
 * LANDevice. */
struct igd1_lan_interfaces_lan_ethernet_interface_config {
    const char *alias;                          /* up to 64 characters, writable */
};

/* InternetGatewayDevice.LANDevice.{i}.
 * A LAN of the gateway: the interfaces bridged together and the subnet on them. */
struct igd1_lan_device {
    const char *alias;                          /* up to 64 characters, writable */
    uint32_t lan_ethernet_interface_number_of_entries; /* rows of LANEthernetInterfaceConfig */
    uint32_t lanusb_interface_number_of_entries;
    uint32_t lanwlan_configuration_number_of_entries;
};

/* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.
 * The gateway's presence on the LAN and what it tells the hosts there. */
struct igd1_lan_device_lan_host_config_management {
    const char *mac_address;                    /* up to 17 characters */
    bool dhcp_server_configurable;              /* writable */
    bool dhcp_server_enable;                    /* writable */
    bool dhcp_relay;
    const char *min_address;                    /* up to 45 characters, writable */
    const char *max_address;                    /* up to 45 characters, writable */
    const char *reserved_addresses;             /* list of string, each up to 45 characters,
                                                 * writable */
    const char *subnet_mask;                    /* up to 45 characters, writable */
    const char *dns_servers;                    /* list of string, each up to 45 characters,
                                                 * writable */
    const char *domain_name;                    /* up to 64 characters, writable */
    const char *ip_routers;                     /* list of string, each up to 45 characters,
                                                 * writable */
    int32_t dhcp_lease_time;                    /* at least -1, writable */
    const char *use_allocated_wan;              /* Normal | UseAllocatedSubnet | Passthrough,
                                                 * writable */
    const char *associated_connection;          /* up to 256 characters, reference, writable */
    uint32_t passthrough_lease;                 /* writable */
    const char *passthrough_mac_address;        /* up to 17 characters, writable */
    const char *allowed_mac_addresses;          /* list of string, each up to 17 characters,
                                                 * writable */
    uint32_t ip_interface_number_of_entries;    /* rows of IPInterface */
    uint32_t dhcp_static_address_number_of_entries; /* rows of DHCPStaticAddress */
    uint32_t dhcp_option_number_of_entries;     /* rows of DHCPOption */
    uint32_t dhcp_conditional_pool_number_of_entries; /* rows of DHCPConditionalServingPool */
};

/* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.IPInterface.{i}.
 * An IPv4 address of the gateway on this LAN. */
struct igd1_lan_device_lan_host_config_management_ip_interface {
    bool enable;                                /* writable */
    const char *alias;                          /* up to 64 characters, writable */
    const char *ip_interface_ip_address;        /* up to 45 characters, writable */
    const char *ip_interface_subnet_mask;       /* up to 45 characters, writable */
    const char *ip_interface_addressing_type;   /* DHCP | Static | AutoIP, writable */
};

/* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPStaticAddress.{i}.
 * An address that is reserved for one client. */
struct igd1_lan_device_lan_host_config_management_dhcp_static_address {
    bool enable;                                /* writable */
    const char *alias;                          /* up to 64 characters, writable */
    const char *chaddr;                         /* up to 17 characters, writable */
    const char *yiaddr;                         /* up to 45 characters, writable */
};

/* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPOption.{i}.
 * An option that the server sends to its clients. */
struct igd1_lan_device_lan_host_config_management_dhcp_option {
    bool enable;                                /* writable */
    const char *alias;                          /* up to 64 characters, writable */
    uint32_t tag;                               /* 1..254, writable */
    struct cwmp_bytes value;                    /* base64, up to 255 bytes, writable */
};

/* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.
 * Range of addresses for the clients that match its criteria; other clients get addresses from
 * the range of LANHostConfigManagement itself. */
struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool {
    bool enable;                                /* writable */
    const char *alias;                          /* up to 64 characters, writable */
    uint32_t pool_order;                        /* at least 1, writable */
    const char *source_interface;               /* list of string, reference, writable */
    const char *vendor_class_id;                /* up to 256 characters, writable */
    bool vendor_class_id_exclude;               /* writable */
    const char *vendor_class_id_mode;           /* Exact | Prefix | Suffix | Substring, writable */
    const char *client_id;                      /* up to 256 characters, writable */
    bool client_id_exclude;                     /* writable */
    const char *user_class_id;                  /* up to 256 characters, writable */
    bool user_class_id_exclude;                 /* writable */
    const char *chaddr;                         /* up to 17 characters, writable */
    const char *chaddr_mask;                    /* up to 17 characters, writable */
    bool chaddr_exclude;                        /* writable */
    bool locally_served;                        /* writable */
    const char *min_address;                    /* up to 45 characters, writable */
    const char *max_address;                    /* up to 45 characters, writable */
    const char *reserved_addresses;             /* list of string, each up to 45 characters,
                                                 * writable */
    const char *subnet_mask;                    /* up to 45 characters, writable */
    const char *dns_servers;                    /* list of string, each up to 45 characters,
                                                 * writable */
    const char *domain_name;                    /* up to 64 characters, writable */
    const char *ip_routers;                     /* list of string, each up to 45 characters,
                                                 * writable */
    int32_t dhcp_lease_time;                    /* at least -1, writable */
    const char *use_allocated_wan;              /* Normal | Passthrough, writable */
    const char *associated_connection;          /* up to 256 characters, reference, writable */
    const char *dhcp_server_ip_address;         /* up to 45 characters, writable */
    uint32_t dhcp_static_address_number_of_entries; /* rows of DHCPStaticAddress */
    uint32_t dhcp_option_number_of_entries;     /* rows of DHCPOption */
};

/* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.DHCPStaticAddress.{i}.
 * An address that is reserved for one client. */
struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool_dhcp_static_address {
    bool enable;                                /* writable */
    const char *alias;                          /* up to 64 characters, writable */
    const char *chaddr;                         /* up to 17 characters, writable */
    const char *yiaddr;                         /* up to 45 characters, writable */
};

/* InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.DHCPOption.{i}.
 * An option that the server sends to its clients. */
struct igd1_lan_device_lan_host_config_management_dhcp_conditional_serving_pool_dhcp_option {
    bool enable;                                /* writable */
    const char *alias;                          /* up to 64 characters, writable */
    uint32_t tag;                               /* 1..254, writable */
    struct cwmp_bytes value;                    /* base64, up to 255 bytes, writable */
};

/* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}.
 * An Ethernet port on this LAN. */
struct igd1_lan_device_lan_ethernet_interface_config {
    bool enable;                                /* writable */
    const char *status;                         /* Up | NoLink | Error | Disabled */
    const char *alias;                          /* up to 64 characters, writable */
    const char *name;                           /* up to 16 characters */
    const char *mac_address;                    /* up to 17 characters */
    bool mac_address_control_enabled;           /* writable */
    const char *max_bit_rate;                   /* 10 | 100 | 1000 | 10000 | Auto, writable */
    const char *duplex_mode;                    /* Half | Full | Auto, writable */
};

/* InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}.Stats.
 * Traffic over the port since it came up. */
struct igd1_lan_device_lan_ethernet_interface_config_stats {
    uint32_t bytes_sent;
    uint32_t bytes_received;
    uint32_t packets_sent;
    uint32_t packets_received;
    uint32_t errors_sent;
    uint32_t errors_received;
    uint32_t unicast_packets_sent;
    uint32_t unicast_packets_received;
    uint32_t discard_packets_sent;
    uint32_t discard_packets_received;
    uint32_t multicast_packets_sent;
    uint32_t multicast_packets_received;
    uint32_t broadcast_packets_sent;
    uint32_t broadcast_packets_received;
    uint32_t unknown_proto_packets_received;
};

/* InternetGatewayDevice.LANDevice.{i}.Hosts.
 * The hosts on this LAN. */
struct igd1_lan_device_hosts {
    uint32_t host_number_of_entries;            /* rows of Host */
};

/* InternetGatewayDevice.LANDevice.{i}.Hosts.Host.{i}.
 * A host that is on this LAN or was there recently. */
struct igd1_lan_device_hosts_host {
    const char *ip_address;                     /* up to 45 characters */
    const char *address_source;                 /* DHCP | Static | AutoIP */
    int32_t lease_time_remaining;               /* at least -1 */
    const char *mac_address;                    /* up to 17 characters */
    const char *layer2_interface;               /* up to 256 characters */
    const char *host_name;                      /* up to 64 characters */
    const char *interface_type;                 /* one of 7 values */
    bool active;
    const char *vendor_class_id;                /* up to 256 characters */
    const char *client_id;                      /* up to 256 characters */
    const char *user_class_id;                  /* up to 256 characters */
};

/* InternetGatewayDevice.WANDevice.{i}.
 * A WAN interface with everything that runs over it. */
struct igd1_wan_device {
    const char *alias;                          /* up to 64 characters, writable */
    uint32_t wan_connection_number_of_entries;  /* rows of WANConnectionDevice */
};

/* InternetGatewayDevice.WANDevice.{i}.WANCommonInterfaceConfig.
 * What is the same for WAN interfaces of every kind. */
struct igd1_wan_device_wan_common_interface_config {
    bool enabled_for_internet;                  /* writable */
    const char *wan_access_type;                /* DSL | Ethernet | POTS */
    uint32_t layer1_upstream_max_bit_rate;
    uint32_t layer1_downstream_max_bit_rate;
    const char *physical_link_status;           /* Up | Down | Initializing | Unavailable */
    const char *wan_access_provider;            /* up to 256 characters */
    uint32_t total_bytes_sent;
    uint32_t total_bytes_received;
    uint32_t total_packets_sent;
    uint32_t total_packets_received;
    uint32_t maximum_active_connections;
    uint32_t number_of_active_connections;      /* rows of Connection */
};

/* InternetGatewayDevice.WANDevice.{i}.WANCommonInterfaceConfig.Connection.{i}.
 * A connection over this device that is up. */
struct igd1_wan_device_wan_common_interface_config_connection {
    const char *alias;                          /* up to 64 characters, writable */
    const char *active_connection_device_container; /* up to 256 characters */
    const char *active_connection_service_id;   /* up to 256 characters */
};

/* InternetGatewayDevice.WANDevice.{i}.WANEthernetInterfaceConfig.
 * The Ethernet port of the device; only where the access is Ethernet. */
struct igd1_wan_device_wan_ethernet_interface_config {
    bool enable;                                /* writable */
    const char *status;                         /* Up | NoLink | Error | Disabled */
    const char *mac_address;                    /* up to 17 characters */
    const char *max_bit_rate;                   /* 10 | 100 | 1000 | 10000, writable */
    const char *duplex_mode;                    /* Half | Full | Auto, writable */
    int32_t shaping_rate;                       /* at least -1, writable */
    uint32_t shaping_burst_size;                /* writable */
};

/* InternetGatewayDevice.WANDevice.{i}.WANEthernetInterfaceConfig.Stats.
 * Traffic over the port since the gateway started. */
struct igd1_wan_device_wan_ethernet_interface_config_stats {
    uint32_t bytes_sent;
    uint32_t bytes_received;
    uint32_t packets_sent;
    uint32_t packets_received;
};

/* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.
 * A logical link over the device; the connections below share it. */
struct igd1_wan_device_wan_connection_device {
    const char *alias;                          /* up to 64 characters, writable */
    uint32_t wanip_connection_number_of_entries; /* rows of WANIPConnection */
    uint32_t wanppp_connection_number_of_entries; /* rows of WANPPPConnection */
};

/* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANEthernetLinkConfig.
 * State of the link; only where the device has an Ethernet port. */
struct igd1_wan_device_wan_connection_device_wan_ethernet_link_config {
    const char *ethernet_link_status;           /* Up | Down | Unavailable */
};

/* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.
 * An IP connection to the WAN. */
struct igd1_wan_device_wan_connection_device_wanip_connection {
    bool enable;                                /* writable */
    const char *alias;                          /* up to 64 characters, writable */
    bool reset;                                 /* writable */
    const char *connection_status;              /* one of 7 values */
    const char *possible_connection_types;      /* list of string, Unconfigured | IP_Routed |
                                                 * IP_Bridged */
    const char *connection_type;                /* Unconfigured | IP_Routed | IP_Bridged,
                                                 * writable */
    const char *name;                           /* up to 256 characters, writable */
    uint32_t uptime;
    const char *last_connection_error;          /* one of 10 values */
    uint32_t auto_disconnect_time;              /* writable */
    uint32_t idle_disconnect_time;              /* writable */
    uint32_t warn_disconnect_delay;             /* writable */
    bool rsip_available;
    bool nat_enabled;                           /* writable */
    const char *addressing_type;                /* DHCP | Static, writable */
    const char *external_ip_address;            /* up to 45 characters, writable */
    const char *subnet_mask;                    /* up to 45 characters, writable */
    const char *default_gateway;                /* writable */
    bool dns_enabled;                           /* writable */
    bool dns_override_allowed;                  /* writable */
    const char *dns_servers;                    /* list of string, each up to 45 characters,
                                                 * writable */
    uint32_t max_mtu_size;                      /* 1..1540, writable */
    const char *mac_address;                    /* up to 17 characters, writable */
    bool mac_address_override;                  /* writable */
    const char *connection_trigger;             /* OnDemand | AlwaysOn | Manual, writable */
    const char *route_protocol_rx;              /* Off | RIPv1 | RIPv2 | OSPF, writable */
    uint32_t port_mapping_number_of_entries;    /* rows of PortMapping */
    int32_t shaping_rate;                       /* at least -1, writable */
    uint32_t shaping_burst_size;                /* writable */
};

/* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.DHCPClient.
 * Options of the DHCP client on this connection; it runs while AddressingType is DHCP. */
struct igd1_wan_device_wan_connection_device_wanip_connection_dhcp_client {
    uint32_t sent_dhcp_option_number_of_entries; /* rows of SentDHCPOption */
    uint32_t req_dhcp_option_number_of_entries; /* rows of ReqDHCPOption */
};

/* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.DHCPClient.SentDHCPOption.{i}.
 * An option that the client sends. */
struct igd1_wan_device_wan_connection_device_wanip_connection_dhcp_client_sent_dhcp_option {
    bool enable;                                /* writable */
    const char *alias;                          /* up to 64 characters, writable */
    uint32_t tag;                               /* 1..254, writable */
    struct cwmp_bytes value;                    /* base64, up to 255 bytes, writable */
};

/* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.DHCPClient.ReqDHCPOption.{i}.
 * An option that the client asks for. */
struct igd1_wan_device_wan_connection_device_wanip_connection_dhcp_client_req_dhcp_option {
    bool enable;                                /* writable */
    const char *alias;                          /* up to 64 characters, writable */
    uint32_t order;                             /* at least 1, writable */
    uint32_t tag;                               /* 1..254, writable */
    struct cwmp_bytes value;                    /* base64, up to 255 bytes */
};

/* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.PortMapping.{i}.
 * Lets traffic from outside through the NAT of this connection to a host on the LAN. */
struct igd1_wan_device_wan_connection_device_wanip_connection_port_mapping {
    bool port_mapping_enabled;                  /* writable */
    const char *alias;                          /* up to 64 characters, writable */
    uint32_t port_mapping_lease_duration;       /* writable */
    const char *remote_host;                    /* writable */
    uint32_t external_port;                     /* writable */
    uint32_t internal_port;                     /* writable */
    const char *port_mapping_protocol;          /* TCP | UDP, writable */
    const char *internal_client;                /* up to 256 characters, writable */
    const char *port_mapping_description;       /* up to 256 characters, writable */
    uint32_t external_port_end_range;           /* writable */
};

/* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.Stats.
 * Traffic over the connection at the Ethernet layer, where it has one, since it came up. */
struct igd1_wan_device_wan_connection_device_wanip_connection_stats {
    uint32_t ethernet_bytes_sent;
    uint32_t ethernet_bytes_received;
    uint32_t ethernet_packets_sent;
    uint32_t ethernet_packets_received;
    uint32_t ethernet_errors_sent;
    uint32_t ethernet_errors_received;
    uint32_t ethernet_unicast_packets_sent;
    uint32_t ethernet_unicast_packets_received;
    uint32_t ethernet_discard_packets_sent;
    uint32_t ethernet_discard_packets_received;
    uint32_t ethernet_multicast_packets_sent;
    uint32_t ethernet_multicast_packets_received;
    uint32_t ethernet_broadcast_packets_sent;
    uint32_t ethernet_broadcast_packets_received;
    uint32_t ethernet_unknown_proto_packets_received;
};

/* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.
 * A PPP connection to the WAN. */
struct igd1_wan_device_wan_connection_device_wanppp_connection {
    bool enable;                                /* writable */
    const char *alias;                          /* up to 64 characters, writable */
    bool reset;                                 /* writable */
    const char *connection_status;              /* one of 7 values */
    const char *possible_connection_types;      /* list of string, one of 7 values */
    const char *connection_type;                /* one of 7 values, writable */
    uint32_t pppoe_session_id;                  /* at least 1 */
    const char *name;                           /* up to 256 characters, writable */
    uint32_t uptime;
    const char *last_connection_error;          /* one of 23 values */
    uint32_t auto_disconnect_time;              /* writable */
    uint32_t idle_disconnect_time;              /* writable */
    uint32_t warn_disconnect_delay;             /* writable */
    bool rsip_available;
    bool nat_enabled;                           /* writable */
    const char *username;                       /* up to 64 characters, writable */
    const char *password;                       /* up to 64 characters, writable, reads as empty */
    const char *ppp_encryption_protocol;        /* None | MPPE */
    const char *ppp_compression_protocol;       /* None | Van Jacobsen | STAC LZS */
    const char *ppp_authentication_protocol;    /* PAP | CHAP | MS-CHAP */
    const char *external_ip_address;            /* up to 45 characters, writable */
    const char *remote_ip_address;              /* up to 45 characters */
    uint32_t max_mru_size;                      /* 1..1540, writable */
    uint32_t current_mru_size;                  /* 1..1540 */
    bool dns_enabled;                           /* writable */
    bool dns_override_allowed;                  /* writable */
    const char *dns_servers;                    /* list of string, each up to 45 characters,
                                                 * writable */
    const char *mac_address;                    /* up to 17 characters, writable */
    bool mac_address_override;                  /* writable */
    const char *transport_type;                 /* PPPoA | PPPoE | L2TP | PPTP */
    const char *pppoe_ac_name;                  /* up to 256 characters, writable */
    const char *pppoe_service_name;             /* up to 256 characters, writable */
    const char *connection_trigger;             /* OnDemand | AlwaysOn | Manual, writable */
    const char *route_protocol_rx;              /* Off | RIPv1 | RIPv2 | OSPF, writable */
    uint32_t ppplcp_echo;
    uint32_t ppplcp_echo_retry;
    uint32_t port_mapping_number_of_entries;    /* rows of PortMapping */
    int32_t shaping_rate;                       /* at least -1, writable */
    uint32_t shaping_burst_size;                /* writable */
    const char *default_gateway;
};

/* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.PortMapping.{i}.
 * Lets traffic from outside through the NAT of this connection to a host on the LAN. */
struct igd1_wan_device_wan_connection_device_wanppp_connection_port_mapping {
    bool port_mapping_enabled;                  /* writable */
    const char *alias;                          /* up to 64 characters, writable */
    uint32_t port_mapping_lease_duration;       /* writable */
    const char *remote_host;                    /* writable */
    uint32_t external_port;                     /* writable */
    uint32_t internal_port;                     /* writable */
    const char *port_mapping_protocol;          /* TCP | UDP, writable */
    const char *internal_client;                /* up to 256 characters, writable */
    const char *port_mapping_description;       /* up to 256 characters, writable */
    uint32_t external_port_end_range;           /* writable */
};

/* InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.Stats.
 * Traffic over the connection at the Ethernet layer, where it has one, since it came up. */
struct igd1_wan_device_wan_connection_device_wanppp_connection_stats {
    uint32_t ethernet_bytes_sent;
    uint32_t ethernet_bytes_received;
    uint32_t ethernet_packets_sent;
    uint32_t ethernet_packets_received;
    uint32_t ethernet_errors_sent;
    uint32_t ethernet_errors_received;
    uint32_t ethernet_unicast_packets_sent;
    uint32_t ethernet_unicast_packets_received;
    uint32_t ethernet_discard_packets_sent;
    uint32_t ethernet_discard_packets_received;
    uint32_t ethernet_multicast_packets_sent;
    uint32_t ethernet_multicast_packets_received;
    uint32_t ethernet_broadcast_packets_sent;
    uint32_t ethernet_broadcast_packets_received;
    uint32_t ethernet_unknown_proto_packets_received;
};

/* InternetGatewayDevice.Layer2Bridging.
 * All bridges of the gateway and the interfaces that they can join. */
struct igd1_layer2_bridging {
    uint32_t max_bridge_entries;
    uint32_t max_d_bridge_entries;
    uint32_t max_filter_entries;
    uint32_t max_marking_entries;
    uint32_t bridge_number_of_entries;          /* rows of Bridge */
    uint32_t filter_number_of_entries;          /* rows of Filter */
    uint32_t marking_number_of_entries;         /* rows of Marking */
    uint32_t available_interface_number_of_entries; /* rows of AvailableInterface */
    uint32_t max_q_bridge_entries;
    uint32_t max_vlan_entries;
};

/* InternetGatewayDevice.Layer2Bridging.Bridge.{i}.
 * A bridge. */
struct igd1_layer2_bridging_bridge {
    const char *alias;                          /* up to 64 characters, writable */
    uint32_t bridge_key;
    const char *bridge_standard;                /* 802.1D | 802.1Q, writable */
    bool bridge_enable;                         /* writable */
    const char *bridge_status;                  /* Disabled | Enabled | Error */
    const char *bridge_name;                    /* up to 64 characters, writable */
    uint32_t vlanid;                            /* 0..4094, writable */
    uint32_t port_number_of_entries;            /* rows of Port */
    uint32_t vlan_number_of_entries;            /* rows of VLAN */
};

/* InternetGatewayDevice.Layer2Bridging.Bridge.{i}.Port.{i}.
 * A port of an 802.1Q bridge. */
struct igd1_layer2_bridging_bridge_port {
    bool port_enable;                           /* writable */
    const char *alias;                          /* up to 64 characters, writable */
    const char *port_interface;                 /* up to 16 characters, writable */
    const char *port_state;                     /* one of 6 values */
    int32_t pvid;                               /* 1..4094, writable */
    const char *acceptable_frame_types;         /* one of 3 values, writable */
    bool ingress_filtering;                     /* writable */
};

/* InternetGatewayDevice.Layer2Bridging.Bridge.{i}.VLAN.{i}.
 * A VLAN of an 802.1Q bridge. */
struct igd1_layer2_bridging_bridge_vlan {
    bool vlan_enable;                           /* writable */
    const char *alias;                          /* up to 64 characters, writable */
    const char *vlan_name;                      /* up to 64 characters, writable */
    int32_t vlanid;                             /* 1..4094, writable */
};

/* InternetGatewayDevice.Layer2Bridging.Filter.{i}.
 * A rule that puts frames which arrive on an interface onto a bridge. */
struct igd1_layer2_bridging_filter {
    const char *alias;                          /* up to 64 characters, writable */
    uint32_t filter_key;
    bool filter_enable;                         /* writable */
    const char *filter_status;                  /* Disabled | Enabled | Error */
    int32_t filter_bridge_reference;            /* at least -1, writable */
    uint32_t exclusivity_order;                 /* writable */
    const char *filter_interface;               /* up to 16 characters, writable */
    int32_t vlanid_filter;                      /* -1..4094, writable */
    bool admit_only_vlan_tagged;                /* writable */
    const char *ethertype_filter_list;          /* list of unsignedInt, writable */
    bool ethertype_filter_exclude;              /* writable */
    const char *source_mac_address_filter_list; /* list of string, writable */
    bool source_mac_address_filter_exclude;     /* writable */
    const char *dest_mac_address_filter_list;   /* list of string, writable */
    bool dest_mac_address_filter_exclude;       /* writable */
    const char *source_mac_from_vendor_class_id_filter; /* up to 256 characters, writable */
    bool source_mac_from_vendor_class_id_filter_exclude; /* writable */
    const char *dest_mac_from_vendor_class_id_filter; /* up to 256 characters, writable */
    bool dest_mac_from_vendor_class_id_filter_exclude; /* writable */
    const char *dest_mac_from_vendor_class_id_mode; /* Exact | Prefix | Suffix | Substring,
                                                 * writable */
    const char *source_mac_from_client_id_filter; /* up to 256 characters, writable */
    bool source_mac_from_client_id_filter_exclude; /* writable */
    const char *dest_mac_from_client_id_filter; /* up to 256 characters, writable */
    bool dest_mac_from_client_id_filter_exclude; /* writable */
    const char *source_mac_from_user_class_id_filter; /* up to 256 characters, writable */
    bool source_mac_from_user_class_id_filter_exclude; /* writable */
    const char *dest_mac_from_user_class_id_filter; /* up to 256 characters, writable */
    bool dest_mac_from_user_class_id_filter_exclude; /* writable */
    const char *source_mac_from_vendor_class_id_mode; /* Exact | Prefix | Suffix | Substring,
                                                 * writable */
};

/* InternetGatewayDevice.Layer2Bridging.Marking.{i}.
 * A rule that changes the VLAN tag of frames from a bridge which leave on an interface. */
struct igd1_layer2_bridging_marking {
    const char *alias;                          /* up to 64 characters, writable */
    uint32_t marking_key;
    bool marking_enable;                        /* writable */
    const char *marking_status;                 /* Disabled | Enabled | Error */
    int32_t marking_bridge_reference;           /* at least -1, writable */
    const char *marking_interface;              /* up to 16 characters, writable */
    bool vlanid_untag;                          /* writable */
    int32_t vlanid_mark;                        /* -1..4094, writable */
    int32_t ethernet_priority_mark;             /* -1..7, writable */
    bool ethernet_priority_override;            /* writable */
    bool vlanid_mark_override;                  /* writable */
};

/* InternetGatewayDevice.Layer2Bridging.AvailableInterface.{i}.
 * An interface that filters, marking rules and ports can refer to. */
struct igd1_layer2_bridging_available_interface {
    const char *alias;                          /* up to 64 characters, writable */
    uint32_t available_interface_key;
    const char *interface_type;                 /* one of 4 values */
    const char *interface_reference;            /* list of string, reference */
};

/* InternetGatewayDevice.Firewall.
 * The firewall between WAN and LAN. */
struct igd1_firewall {
    const char *config;                         /* High | Low | Off, writable */
    const char *version;                        /* up to 16 characters */
    struct cwmp_time last_change;
};

/* InternetGatewayDevice.DNS.SD.
 * Watch over services that are announced on the LAN. */
struct igd1_dns_sd {
    bool enable;                                /* writable */
    uint32_t service_number_of_entries;         /* rows of Service */
};

/* InternetGatewayDevice.DNS.SD.Service.{i}.
 * A service that was announced. */
struct igd1_dns_sd_service {
    const char *instance_name;                  /* up to 63 characters */
    const char *application_protocol;           /* up to 15 characters */
    const char *transport_protocol;             /* TCP | UDP */
    const char *domain;                         /* up to 256 characters */
    uint32_t port;                              /* at most 65535 */
    const char *target;                         /* up to 256 characters */
    const char *status;                         /* LeaseActive | GoodbyeReceived | LeaseExpired */
    struct cwmp_time last_update;
    const char *host;                           /* list of string, each up to 256 characters,
                                                 * reference */
    uint32_t time_to_live;                      /* at most 2147483647 */
    uint32_t priority;                          /* at most 65535 */
    uint32_t weight;                            /* at most 65535 */
    uint32_t text_record_number_of_entries;     /* rows of TextRecord */
};

/* InternetGatewayDevice.DNS.SD.Service.{i}.TextRecord.{i}.
 * A pair of key and value that came with the announcement. */
struct igd1_dns_sd_service_text_record {
    const char *key;                            /* up to 255 characters */
    const char *value;                          /* up to 255 characters */
};

/* InternetGatewayDevice.XMPP.
 * XMPP connections of the gateway. */
struct igd1_xmpp {
    uint32_t connection_number_of_entries;      /* rows of Connection */
};

/* InternetGatewayDevice.XMPP.Connection.{i}.
 * A connection to an XMPP server, with the account that it uses. */
struct igd1_xmpp_connection {
    bool enable;                                /* writable */
    const char *alias;                          /* up to 64 characters, writable */
    const char *username;                       /* up to 256 characters, writable */
    const char *password;                       /* up to 256 characters, writable, reads as empty */
    const char *domain;                         /* up to 64 characters, writable */
    const char *resource;                       /* up to 64 characters, writable */
    const char *jabber_id;
    const char *status;                         /* one of 9 values */
    struct cwmp_time last_change_date;
    const char *server_connect_algorithm;       /* DNS-SRV | ServerTable, writable */
    int64_t keep_alive_interval;                /* at least -1, seconds, writable */
    uint32_t server_connect_attempts;           /* writable */
    uint32_t server_retry_initial_interval;     /* 1..65535, seconds, writable */
    uint32_t server_retry_interval_multiplier;  /* 1000..65535, writable */
    uint32_t server_retry_max_interval;         /* at least 1, seconds, writable */
    bool use_tls;                               /* writable */
    bool tls_established;
    uint32_t server_number_of_entries;          /* rows of Server */
};

/* InternetGatewayDevice.XMPP.Connection.{i}.Server.{i}.
 * A server to try when ServerConnectAlgorithm is ServerTable. */
struct igd1_xmpp_connection_server {
    bool enable;                                /* writable */
    const char *alias;                          /* up to 64 characters, writable */
    uint32_t priority;                          /* 0..65535, writable */
    int64_t weight;                             /* -1..65535, writable */
    const char *server_address;                 /* up to 256 characters, writable */
    uint32_t port;                              /* 0..65535, writable */
};

/* InternetGatewayDevice.XMPP.Connection.{i}.Stats.
 * Stanzas exchanged since the connection came up. */
struct igd1_xmpp_connection_stats {
    uint32_t received_messages;
    uint32_t transmitted_messages;
    uint32_t received_error_messages;
    uint32_t transmitted_error_messages;
};

/* InternetGatewayDevice.Capabilities.PerformanceDiagnostic.
 * Protocols of the throughput tests. */
struct igd1_capabilities_performance_diagnostic {
    const char *download_transports;            /* list of string, HTTP | FTP */
    const char *upload_transports;              /* list of string, HTTP | FTP */
};

/* InternetGatewayDevice.IPPingDiagnostics.
 * Sends echo requests to a host and measures the answers. */
struct igd1_ip_ping_diagnostics {
    const char *diagnostics_state;              /* one of 6 values, writable */
    const char *interface;                      /* up to 256 characters, reference, writable */
    const char *host;                           /* up to 256 characters, writable */
    uint32_t number_of_repetitions;             /* at least 1, writable */
    uint32_t timeout;                           /* at least 1, writable */
    uint32_t data_block_size;                   /* 1..65507, writable */
    uint32_t dscp;                              /* 0..63, writable */
    uint32_t success_count;
    uint32_t failure_count;
    uint32_t average_response_time;
    uint32_t maximum_response_time;
    uint32_t minimum_response_time;
};

/* InternetGatewayDevice.TraceRouteDiagnostics.
 * Finds the routers on the way to a host. */
struct igd1_trace_route_diagnostics {
    const char *diagnostics_state;              /* one of 5 values, writable */
    const char *interface;                      /* up to 256 characters, reference, writable */
    const char *host;                           /* up to 256 characters, writable */
    uint32_t number_of_tries;                   /* 1..3, writable */
    uint32_t timeout;                           /* at least 1, writable */
    uint32_t data_block_size;                   /* 1..65507, writable */
    uint32_t dscp;                              /* 0..63, writable */
    uint32_t max_hop_count;                     /* 1..64, writable */
    uint32_t response_time;
    uint32_t route_hops_number_of_entries;      /* rows of RouteHops */
};

/* InternetGatewayDevice.TraceRouteDiagnostics.RouteHops.{i}.
 * A hop of the route, the nearest one first. */
struct igd1_trace_route_diagnostics_route_hops {
    const char *hop_host;                       /* up to 256 characters */
    const char *hop_host_address;
    uint32_t hop_error_code;
    const char *hop_rt_times;                   /* list of unsignedInt */
};

/* InternetGatewayDevice.DownloadDiagnostics.
 * Fetches a file and notes the times from which a throughput follows. */
struct igd1_download_diagnostics {
    const char *diagnostics_state;              /* one of 12 values, writable */
    const char *interface;                      /* up to 256 characters, reference, writable */
    const char *download_url;                   /* up to 256 characters, writable */
    uint32_t dscp;                              /* 0..63, writable */
    uint32_t ethernet_priority;                 /* 0..7, writable */
    struct cwmp_time rom_time;
    struct cwmp_time bom_time;
    struct cwmp_time eom_time;
    uint32_t test_bytes_received;
    uint32_t total_bytes_received;
    struct cwmp_time tcp_open_request_time;
    struct cwmp_time tcp_open_response_time;
};

/* InternetGatewayDevice.UploadDiagnostics.
 * Sends made-up data to a server and notes the times from which a throughput follows. */
struct igd1_upload_diagnostics {
    const char *diagnostics_state;              /* one of 12 values, writable */
    const char *interface;                      /* up to 256 characters, reference, writable */
    const char *upload_url;                     /* up to 256 characters, writable */
    uint32_t dscp;                              /* 0..63, writable */
    uint32_t ethernet_priority;                 /* 0..7, writable */
    uint32_t test_file_length;                  /* writable */
    struct cwmp_time rom_time;
    struct cwmp_time bom_time;
    struct cwmp_time eom_time;
    uint32_t total_bytes_sent;
    struct cwmp_time tcp_open_request_time;
    struct cwmp_time tcp_open_response_time;
};

/* InternetGatewayDevice.UDPEchoConfig.
 * An echo server with which an outside party measures the way to the gateway and back. */
struct igd1_udp_echo_config {
    bool enable;                                /* writable */
    const char *interface;                      /* up to 256 characters, reference, writable */
    const char *source_ip_address;              /* up to 45 characters, writable */
    uint32_t udp_port;                          /* writable */
    bool echo_plus_enabled;                     /* writable */
    bool echo_plus_supported;
    uint32_t packets_received;
    uint32_t packets_responded;
    uint32_t bytes_received;
    uint32_t bytes_responded;
    struct cwmp_time time_first_packet_received;
    struct cwmp_time time_last_packet_received;
};

/* InternetGatewayDevice.NSLookupDiagnostics.
 * Looks a name up, once or several times, and keeps each result. */
struct igd1_ns_lookup_diagnostics {
    const char *diagnostics_state;              /* one of 6 values, writable */
    const char *interface;                      /* up to 256 characters, reference, writable */
    const char *host_name;                      /* up to 256 characters, writable */
    const char *dns_server;                     /* up to 256 characters, writable */
    uint32_t timeout;                           /* at least 1, milliseconds, writable */
    uint32_t number_of_repetitions;             /* 1..256, writable */
    uint32_t success_count;
    uint32_t result_number_of_entries;          /* rows of Result */
};

/* InternetGatewayDevice.NSLookupDiagnostics.Result.{i}.
 * What one lookup brought. */
struct igd1_ns_lookup_diagnostics_result {
    const char *status;                         /* one of 5 values */
    const char *answer_type;                    /* None | Authoritative | NonAuthoritative */
    const char *host_name_returned;             /* up to 256 characters */
    const char *ip_addresses;                   /* list of string, up to 10 items, each up to 45
                                                 * characters */
    const char *dns_server_ip;                  /* up to 45 characters */
    uint32_t response_time;                     /* milliseconds */
};

/* InternetGatewayDevice.SelfTestDiagnostics.
 * A check of the gateway's own hardware and software, whose content the vendor decides. */
struct igd1_self_test_diagnostics {
    const char *diagnostics_state;              /* None, writable */
    const char *results;                        /* up to 1024 characters */
};

#endif
