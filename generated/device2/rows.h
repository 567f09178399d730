/* SPDX-License-Identifier: Apache-2.0 */
/* Written by dmgen from Device:2.17 (urn:cwmpd:device2-1-0); not to be edited. */
#ifndef DEVICE2_ROWS_H
#define DEVICE2_ROWS_H

#include "api/value.h"

/* Device.
 * Everything that can be seen and set on this device. */
struct device2_device {
    const char *root_data_model_version;        /* up to 32 characters */
    uint32_t interface_stack_number_of_entries; /* rows of InterfaceStack */
};

/* Device.DeviceInfo.
 * Who made this device, which hardware and software it runs, and how it is doing. */
struct device2_device_info {
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
    const char *active_firmware_image;          /* reference to FirmwareImage */
    const char *boot_firmware_image;            /* reference to FirmwareImage, writable */
    const char *additional_hardware_version;    /* list of string */
    const char *additional_software_version;    /* list of string */
    const char *provisioning_code;              /* up to 64 characters, writable */
    uint32_t up_time;                           /* seconds */
    struct cwmp_time first_use_date;
    const char *host_name;                      /* up to 255 characters, writable */
    uint32_t firmware_image_number_of_entries;  /* rows of FirmwareImage */
    uint32_t vendor_config_file_number_of_entries; /* rows of VendorConfigFile */
    uint32_t processor_number_of_entries;       /* rows of Processor */
    uint32_t vendor_log_file_number_of_entries; /* rows of VendorLogFile */
    uint32_t supported_data_model_number_of_entries; /* rows of SupportedDataModel */
};

/* Device.DeviceInfo.VendorConfigFile.{i}.
 * Configuration files of vendor format that were installed on the device, the factory one
 * included. */
struct device2_device_info_vendor_config_file {
    const char *alias;                          /* up to 64 characters, writable once */
    const char *name;                           /* up to 64 characters */
    const char *version;                        /* up to 16 characters */
    struct cwmp_time date;
    const char *description;                    /* up to 256 characters */
    bool use_for_backup_restore;
};

/* Device.DeviceInfo.MemoryStatus.
 * Main memory and persistent storage of the device, and how much of each is left. */
struct device2_device_info_memory_status {
    uint32_t total;                             /* KiB */
    uint32_t free;                              /* KiB */
    uint32_t total_persistent;                  /* KiB */
    uint32_t free_persistent;                   /* KiB */
};

/* Device.DeviceInfo.ProcessStatus.
 * Load of the processor and the programs that make it. */
struct device2_device_info_process_status {
    uint32_t cpu_usage;                         /* at most 100, percent */
    uint32_t process_number_of_entries;         /* rows of Process */
};

/* Device.DeviceInfo.ProcessStatus.Process.{i}.
 * Programs that the operating system runs now, one row each. */
struct device2_device_info_process_status_process {
    uint32_t pid;
    const char *command;                        /* up to 256 characters */
    uint32_t size;                              /* KiB */
    uint32_t priority;                          /* at most 99 */
    uint32_t cpu_time;                          /* milliseconds */
    const char *state;                          /* one of 6 values */
};

/* Device.DeviceInfo.TemperatureStatus.
 * Temperature inside the device. */
struct device2_device_info_temperature_status {
    uint32_t temperature_sensor_number_of_entries; /* rows of TemperatureSensor */
};

/* Device.DeviceInfo.TemperatureStatus.TemperatureSensor.{i}.
 * Thermometers built into the device, with their extremes and alarms. */
struct device2_device_info_temperature_status_temperature_sensor {
    const char *alias;                          /* up to 64 characters, writable once */
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error */
    bool reset;                                 /* writable, a command */
    struct cwmp_time reset_time;
    const char *name;                           /* up to 256 characters */
    int32_t value;                              /* at least -274, degrees celsius */
    struct cwmp_time last_update;
    int32_t min_value;                          /* at least -274, degrees celsius */
    struct cwmp_time min_time;
    int32_t max_value;                          /* at least -274, degrees celsius */
    struct cwmp_time max_time;
    int32_t low_alarm_value;                    /* at least -274, degrees celsius, writable */
    struct cwmp_time low_alarm_time;
    int32_t high_alarm_value;                   /* at least -274, degrees celsius, writable */
    uint32_t polling_interval;                  /* seconds, writable */
    struct cwmp_time high_alarm_time;
};

/* Device.DeviceInfo.NetworkProperties.
 * Limits and algorithms of the device's TCP implementation, wanted for judging speed tests. */
struct device2_device_info_network_properties {
    uint32_t max_tcp_window_size;               /* bytes */
    const char *tcp_implementation;             /* list of string, Tahoe | Reno | New Reno |
                                                 * Vegas */
};

/* Device.DeviceInfo.Processor.{i}.
 * Processors on which downloaded software modules could run. */
struct device2_device_info_processor {
    const char *alias;                          /* up to 64 characters, writable once */
    const char *architecture;                   /* one of 10 values */
};

/* Device.DeviceInfo.VendorLogFile.{i}.
 * Log files that the device keeps and that the ACS may ask it to upload. */
struct device2_device_info_vendor_log_file {
    const char *alias;                          /* up to 64 characters, writable once */
    const char *name;                           /* up to 64 characters */
    uint32_t maximum_size;                      /* bytes */
    bool persistent;
};

/* Device.DeviceInfo.FirmwareImage.{i}.
 * Slots of the device that can hold a firmware image. */
struct device2_device_info_firmware_image {
    const char *alias;                          /* up to 64 characters, writable once */
    const char *name;                           /* up to 64 characters */
    const char *version;                        /* up to 64 characters */
    bool available;                             /* writable */
    const char *status;                         /* one of 9 values */
    const char *boot_failure_log;
};

/* Device.DeviceInfo.SupportedDataModel.{i}.
 * Documents that together describe the whole data model of this device, one row for each root or
 * service model at least. */
struct device2_device_info_supported_data_model {
    const char *alias;                          /* up to 64 characters, writable once */
    const char *url;                            /* up to 2048 characters */
    const char *uuid;                           /* 36 characters */
    const char *urn;                            /* up to 256 characters */
    const char *features;                       /* list of string */
};

/* Device.ManagementServer.
 * The relation between this device and the ACS that manages it: addresses, credentials, when the
 * device calls, and how it can be called. */
struct device2_management_server {
    bool enable_cwmp;                           /* writable */
    const char *url;                            /* up to 2048 characters, writable */
    const char *username;                       /* up to 256 characters, writable */
    const char *password;                       /* up to 256 characters, writable, reads as empty */
    struct cwmp_time schedule_reboot;           /* writable */
    int32_t delay_reboot;                       /* at least -1, seconds, writable */
    bool periodic_inform_enable;                /* writable */
    uint32_t periodic_inform_interval;          /* at least 1, seconds, writable */
    struct cwmp_time periodic_inform_time;      /* writable */
    const char *parameter_key;                  /* up to 32 characters */
    const char *connection_request_url;         /* up to 2048 characters */
    const char *connection_request_username;    /* up to 256 characters, writable */
    const char *connection_request_password;    /* up to 256 characters, writable, reads as empty */
    bool upgrades_managed;                      /* writable */
    const char *kick_url;                       /* up to 2048 characters */
    const char *download_progress_url;          /* up to 2048 characters */
    uint32_t default_active_notification_throttle; /* seconds, writable */
    uint32_t cwmp_retry_minimum_wait_interval;  /* 1..65535, seconds, writable */
    uint32_t cwmp_retry_interval_multiplier;    /* 1000..65535, writable */
    bool http_connection_request_enable;        /* writable */
    const char *udp_connection_request_address; /* up to 256 characters */
    bool stun_enable;                           /* writable */
    const char *stun_server_address;            /* up to 256 characters, writable */
    uint32_t stun_server_port;                  /* 0..65535, writable */
    const char *stun_username;                  /* up to 256 characters, writable */
    const char *stun_password;                  /* up to 256 characters, writable, reads as empty */
    int32_t stun_maximum_keep_alive_period;     /* at least -1, seconds, writable */
    uint32_t stun_minimum_keep_alive_period;    /* seconds, writable */
    bool nat_detected;
    bool alias_based_addressing;
    const char *instance_mode;                  /* InstanceNumber | InstanceAlias, writable */
    bool auto_create_instances;                 /* writable */
    uint32_t manageable_device_number_of_entries; /* rows of ManageableDevice */
    uint32_t manageable_device_notification_limit; /* writable */
    uint32_t embedded_device_number_of_entries; /* rows of EmbeddedDevice */
    uint32_t virtual_device_number_of_entries;  /* rows of VirtualDevice */
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
    uint32_t lightweight_notification_trigger_interval; /* at least 0, seconds, writable */
    struct cwmp_time lightweight_notification_trigger_time; /* writable */
    const char *udp_lightweight_notification_host; /* up to 256 characters, writable */
    uint32_t udp_lightweight_notification_port; /* writable */
    bool instance_wildcards_supported;
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

/* Device.ManagementServer.ManageableDevice.{i}.
 * Devices behind this gateway that are themselves managed by CWMP and made themselves known
 * through DHCP. */
struct device2_management_server_manageable_device {
    const char *manufacturer_oui;               /* 6 characters */
    const char *serial_number;                  /* up to 64 characters */
    const char *product_class;                  /* up to 64 characters */
    const char *host;                           /* list of string, reference to .Hosts.Host */
};

/* Device.ManagementServer.AutonomousTransferCompletePolicy.
 * Which file transfers that the ACS did not ask for are reported to it. */
struct device2_management_server_autonomous_transfer_complete_policy {
    bool enable;                                /* writable */
    const char *transfer_type_filter;           /* Upload | Download | Both, writable */
    const char *result_type_filter;             /* Success | Failure | Both, writable */
    const char *file_type_filter;               /* list of string, writable */
};

/* Device.ManagementServer.DownloadAvailability.Announcement.
 * Listening to multicast announcements of downloadable files. */
struct device2_management_server_download_availability_announcement {
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error */
    uint32_t group_number_of_entries;           /* rows of Group */
};

/* Device.ManagementServer.DownloadAvailability.Announcement.Group.{i}.
 * Multicast groups that carry announcements. */
struct device2_management_server_download_availability_announcement_group {
    const char *alias;                          /* up to 64 characters, writable once */
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error */
    const char *url;                            /* up to 2048 characters, writable */
};

/* Device.ManagementServer.DownloadAvailability.Query.
 * Asking a server for downloadable files. */
struct device2_management_server_download_availability_query {
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error */
    const char *url;                            /* up to 2048 characters, writable */
};

/* Device.ManagementServer.DUStateChangeComplPolicy.
 * Which changes of software modules that the ACS did not ask for are reported to it. */
struct device2_management_server_du_state_change_compl_policy {
    bool enable;                                /* writable */
    const char *operation_type_filter;          /* list of string, Install | Update | Uninstall,
                                                 * writable */
    const char *result_type_filter;             /* Success | Failure | Both, writable */
    const char *fault_code_filter;              /* list of string, one of 19 values, writable */
};

/* Device.ManagementServer.EmbeddedDevice.{i}.
 * Devices that this one manages by another protocol and shows to the ACS inside its own data
 * model. */
struct device2_management_server_embedded_device {
    const char *controller_id;                  /* up to 256 characters */
    const char *proxied_device_id;              /* up to 256 characters */
    const char *reference;                      /* reference */
    const char *supported_data_model;           /* list of string, reference to
                                                 * .DeviceInfo.SupportedDataModel */
    const char *host;                           /* list of string, up to 32 items, reference to
                                                 * .Hosts.Host */
    const char *proxy_protocol;                 /* Z-Wave | ZigBee | UPnP-DM | ETSI-M2M */
    const char *proxy_protocol_reference;       /* reference */
    const char *discovery_protocol;             /* list of string, Z-Wave | ZigBee | UPnP |
                                                 * ETSI-M2M */
    const char *discovery_protocol_reference;   /* list of string, reference */
    const char *command_processed;              /* Pending | Retrying | Success | Error */
    const char *command_processing_err_msg;     /* up to 1024 characters */
    struct cwmp_time last_sync_time;
};

/* Device.ManagementServer.VirtualDevice.{i}.
 * Devices that this one manages by another protocol and shows to the ACS as CWMP devices of
 * their own. */
struct device2_management_server_virtual_device {
    const char *manufacturer_oui;               /* 6 characters */
    const char *product_class;                  /* up to 64 characters */
    const char *serial_number;                  /* up to 64 characters */
    const char *host;                           /* list of string, up to 32 items, reference to
                                                 * .Hosts.Host */
    const char *proxy_protocol;                 /* Z-Wave | ZigBee | UPnP-DM | ETSI-M2M */
    const char *proxy_protocol_reference;       /* reference */
    const char *discovery_protocol;             /* list of string, Z-Wave | ZigBee | UPnP |
                                                 * ETSI-M2M */
    const char *discovery_protocol_reference;   /* list of string, reference */
};

/* Device.ManagementServer.StandbyPolicy.
 * How the device may sleep to save energy, and when it must report to the ACS that it woke up. */
struct device2_management_server_standby_policy {
    int32_t cr_unawareness_max_duration;        /* at least -1, seconds, writable */
    int32_t max_missed_periodic;                /* at least -1, writable */
    bool notify_missed_scheduled;               /* writable */
    bool network_awareness_capable;
    bool self_timer_capable;
    bool cr_awareness_requested;                /* writable */
    bool periodic_awareness_requested;          /* writable */
    bool scheduled_awareness_requested;         /* writable */
};

/* Device.ManagementServer.InformParameter.{i}.
 * Parameters that the ACS wants in every Inform, or in those for certain events, beyond the
 * obligatory ones. */
struct device2_management_server_inform_parameter {
    bool enable;                                /* writable */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *parameter_name;                 /* up to 256 characters, writable */
    const char *event_list;                     /* list of string, writable */
};

/* Device.ManagementServer.HeartbeatPolicy.
 * Regular signs of life that are sent apart from, and more often than, periodic Informs. */
struct device2_management_server_heartbeat_policy {
    bool enable;                                /* writable */
    uint32_t reporting_interval;                /* at least 30, seconds, writable */
    struct cwmp_time initiation_time;           /* writable */
};

/* Device.Time.
 * The device's clock and how it is kept right. */
struct device2_time {
    bool enable;                                /* writable */
    const char *status;                         /* one of 5 values */
    const char *ntp_server1;                    /* up to 64 characters, writable */
    const char *ntp_server2;                    /* up to 64 characters, writable */
    const char *ntp_server3;                    /* up to 64 characters, writable */
    const char *ntp_server4;                    /* up to 64 characters, writable */
    const char *ntp_server5;                    /* up to 64 characters, writable */
    struct cwmp_time current_local_time;
    const char *local_time_zone;                /* up to 256 characters, writable */
    uint32_t client_number_of_entries;          /* rows of Client */
    uint32_t server_number_of_entries;          /* rows of Server */
};

/* Device.Time.Client.{i}.
 * NTP associations through which the device gets the time. */
struct device2_time_client {
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Unsynchronized | Synchronized |
                                                 * Error */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *mode;                           /* Unicast | Broadcast | Multicast | Manycast,
                                                 * writable */
    uint32_t port;                              /* 1..65535, writable */
    uint32_t version;                           /* 1..4, writable */
    const char *servers;                        /* list of string, writable */
    bool resolve_addresses;                     /* writable */
    uint32_t resolve_max_addresses;             /* writable */
    bool peer;                                  /* writable */
    uint32_t min_poll;                          /* seconds, writable */
    uint32_t max_poll;                          /* seconds, writable */
    bool i_burst;                               /* writable */
    uint32_t burst;                             /* writable */
    const char *interface;                      /* up to 256 characters, reference to
                                                 * .IP.Interface, writable */
    const char *bind_type;                      /* Address | Device, writable */
};

/* Device.Time.Client.{i}.Authentication.
 * Network time security of this client. */
struct device2_time_client_authentication {
    bool enable;                                /* writable */
    const char *certificate;                    /* reference to .Security.Certificate, writable */
    uint32_t nts_port;                          /* 1..65535, writable */
};

/* Device.Time.Client.{i}.Stats.
 * Traffic counts of this client. */
struct device2_time_client_stats {
    uint32_t packets_sent;
    uint32_t packets_sent_failed;
    uint32_t packets_received;
    uint32_t packets_dropped;
};

/* Device.Time.Server.{i}.
 * NTP services that the device offers to others. */
struct device2_time_server {
    bool enable;                                /* writable */
    const char *status;                         /* Up | Down | Error */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *mode;                           /* Unicast | Broadcast | Multicast | Manycast,
                                                 * writable */
    uint32_t version;                           /* 1..4, writable */
    uint32_t port;                              /* 1..65535, writable */
    const char *interface;                      /* up to 256 characters, reference to
                                                 * .IP.Interface, writable */
    const char *bind_type;                      /* Address | Device, writable */
    uint32_t min_poll;                          /* seconds, writable */
    uint32_t max_poll;                          /* seconds, writable */
    uint32_t ttl;                               /* 1..255, writable */
};

/* Device.Time.Server.{i}.Authentication.
 * Network time security of this server. */
struct device2_time_server_authentication {
    bool enable;                                /* writable */
    const char *certificate;                    /* reference to .Security.Certificate, writable */
    const char *ntsntp_server;                  /* list of string, writable */
};

/* Device.Time.Server.{i}.Stats.
 * Traffic counts of this server. */
struct device2_time_server_stats {
    uint32_t packets_sent;
    uint32_t packets_sent_failed;
    uint32_t packets_received;
    uint32_t packets_dropped;
};

/* Device.UserInterface.
 * Web pages and other screens through which the user of the device works with it. */
struct device2_user_interface {
    bool enable;                                /* writable */
    bool password_required;                     /* writable */
    bool password_user_selectable;              /* writable */
    bool password_reset;                        /* writable, a command */
    bool upgrade_available;                     /* writable */
    struct cwmp_time warranty_date;             /* writable */
    const char *isp_name;                       /* up to 64 characters, writable */
    const char *isp_help_desk;                  /* up to 32 characters, writable */
    const char *isp_home_page;                  /* up to 2048 characters, writable */
    const char *isp_help_page;                  /* up to 2048 characters, writable */
    struct cwmp_bytes isp_logo;                 /* base64, up to 4095 bytes, writable */
    uint32_t isp_logo_size;                     /* 0..4095, writable */
    const char *isp_mail_server;                /* up to 2048 characters, writable */
    const char *isp_news_server;                /* up to 2048 characters, writable */
    struct cwmp_bytes text_color;               /* hexBinary, 3 bytes, writable */
    struct cwmp_bytes background_color;         /* hexBinary, 3 bytes, writable */
    struct cwmp_bytes button_color;             /* hexBinary, 3 bytes, writable */
    struct cwmp_bytes button_text_color;        /* hexBinary, 3 bytes, writable */
    const char *auto_update_server;             /* up to 256 characters, writable */
    const char *user_update_server;             /* up to 256 characters, writable */
    const char *available_languages;            /* list of string */
    const char *current_language;               /* up to 16 characters, writable */
    const char *http_access_supported_protocols; /* list of string, HTTP | HTTPS */
    uint32_t http_access_number_of_entries;     /* rows of HTTPAccess */
};

/* Device.UserInterface.HTTPAccess.{i}.
 * Ways into the web pages: where, by which protocol and for whom they are served. */
struct device2_user_interface_http_access {
    bool enable;                                /* writable */
    const char *alias;                          /* up to 64 characters, writable once */
    uint32_t order;                             /* at least 1, writable */
    const char *status;                         /* Up | Down | Error */
    const char *access_type;                    /* RemoteAccess | LocalAccess, writable */
    const char *allowed_roles;                  /* list of string, each up to 256 characters,
                                                 * reference to .Users.Role, writable */
    const char *certificate;                    /* reference to .Security.Certificate, writable */
    const char *ca_certificate;                 /* reference to .Security.Certificate, writable */
    const char *interface;                      /* up to 256 characters, reference, writable */
    uint32_t port;                              /* 1..65535, writable */
    const char *protocol;                       /* one of the values of
                                                 * .HTTPAccessSupportedProtocols, writable */
    const char *allowed_hosts;                  /* list of string, writable */
    const char *allowed_path_prefixes;          /* list of string, writable */
    uint32_t auto_disable_duration;             /* seconds, writable */
    uint32_t time_left;                         /* seconds */
    struct cwmp_time activation_date;
    uint32_t session_number_of_entries;         /* rows of Session */
};

/* Device.UserInterface.HTTPAccess.{i}.Session.{i}.
 * Visitors who are logged in now. */
struct device2_user_interface_http_access_session {
    const char *session_id;                     /* up to 4096 characters */
    const char *user;                           /* up to 256 characters, reference to .Users.User */
    const char *ip_address;                     /* up to 45 characters */
    uint32_t port;                              /* 1..65535 */
    const char *protocol;                       /* one of the values of
                                                 * .HTTPAccessSupportedProtocols */
    struct cwmp_time start_date;
};

/* Device.UserInterface.RemoteAccess.
 * Access to the pages from outside; superseded by the HTTPAccess table. */
struct device2_user_interface_remote_access {
    bool enable;                                /* writable */
    uint32_t port;                              /* at most 65535, writable */
    const char *supported_protocols;            /* list of string, HTTP | HTTPS */
    const char *protocol;                       /* one of the values of SupportedProtocols,
                                                 * writable */
};

/* Device.UserInterface.LocalDisplay.
 * Geometry of the window that the device shows on a screen of its own. */
struct device2_user_interface_local_display {
    bool movable;                               /* writable */
    bool resizable;                             /* writable */
    int32_t pos_x;                              /* pixels, writable */
    int32_t pos_y;                              /* pixels, writable */
    uint32_t width;                             /* pixels, writable */
    uint32_t height;                            /* pixels, writable */
    uint32_t display_width;                     /* pixels */
    uint32_t display_height;                    /* pixels */
};

/* Device.UserInterface.Messages.
 * A message that the ACS has shown to the user. */
struct device2_user_interface_messages {
    bool enable;                                /* writable */
    const char *title;                          /* up to 128 characters, writable */
    const char *sub_title;                      /* up to 128 characters, writable */
    const char *text;                           /* writable */
    const char *icon_type;                      /* one of 7 values, writable */
    struct cwmp_bytes message_color;            /* hexBinary, 3 bytes, writable */
    struct cwmp_bytes background_color;         /* hexBinary, 3 bytes, writable */
    struct cwmp_bytes title_color;              /* hexBinary, 3 bytes, writable */
    struct cwmp_bytes sub_title_color;          /* hexBinary, 3 bytes, writable */
    uint32_t requested_number_of_repetitions;   /* writable */
    uint32_t executed_number_of_repetitions;
};

/* Device.InterfaceStack.{i}.
 * Pairs of interfaces that lie directly one upon the other; the device derives them from all
 * LowerLayers. */
struct device2_interface_stack {
    const char *alias;                          /* up to 64 characters, writable once */
    const char *higher_layer;                   /* up to 256 characters, reference */
    const char *lower_layer;                    /* up to 256 characters, reference */
    const char *higher_alias;                   /* up to 64 characters */
    const char *lower_alias;                    /* up to 64 characters */
};

/* Device.Ethernet.
 * Everything of the device that speaks Ethernet. */
struct device2_ethernet {
    bool wol_supported;
    bool flow_control_supported;
    uint32_t interface_number_of_entries;       /* rows of Interface */
    uint32_t link_number_of_entries;            /* rows of Link */
    uint32_t vlan_termination_number_of_entries; /* rows of VLANTermination */
    uint32_t rmon_stats_number_of_entries;      /* rows of RMONStats */
    uint32_t lag_number_of_entries;             /* rows of LAG */
};

/* Device.Ethernet.Interface.{i}.
 * Physical Ethernet ports. */
struct device2_ethernet_interface {
    bool enable;                                /* writable */
    const char *status;                         /* one of 7 values */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *name;                           /* up to 64 characters */
    uint32_t last_change;                       /* seconds */
    const char *lower_layers;                   /* list of string, reference, writable */
    bool upstream;
    const char *mac_address;                    /* up to 17 characters */
    const char *supported_link_modes;           /* list of unsignedInt */
    int32_t max_bit_rate;                       /* at least -1, Mbps, writable */
    uint32_t current_bit_rate;                  /* Mbps */
    const char *duplex_mode;                    /* Half | Full | Auto, writable */
    bool eee_capability;
    bool eee_enable;                            /* writable */
    const char *eee_status;                     /* Disabled | Active | Inactive | Unsupported */
};

/* Device.Ethernet.Interface.{i}.Stats.
 * Traffic counts of the port. */
struct device2_ethernet_interface_stats {
    uint64_t bytes_sent;
    uint64_t bytes_received;
    uint64_t packets_sent;
    uint64_t packets_received;
    uint32_t errors_sent;
    uint32_t errors_received;
    uint64_t unicast_packets_sent;
    uint64_t unicast_packets_received;
    uint32_t discard_packets_sent;
    uint32_t discard_packets_received;
    uint64_t multicast_packets_sent;
    uint64_t multicast_packets_received;
    uint64_t broadcast_packets_sent;
    uint64_t broadcast_packets_received;
    uint32_t unknown_proto_packets_received;
};

/* Device.Ethernet.Link.{i}.
 * The Ethernet layer that lies on a port, a bridge or another carrier and gives it its address. */
struct device2_ethernet_link {
    bool enable;                                /* writable */
    const char *status;                         /* one of 7 values */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *name;                           /* up to 64 characters */
    uint32_t last_change;                       /* seconds */
    const char *lower_layers;                   /* list of string, reference, writable */
    const char *mac_address;                    /* up to 17 characters, writable */
    bool priority_tagging;                      /* writable */
    bool flow_control;                          /* writable */
};

/* Device.Ethernet.Link.{i}.Stats.
 * Traffic counts of the link. */
struct device2_ethernet_link_stats {
    uint64_t bytes_sent;
    uint64_t bytes_received;
    uint64_t packets_sent;
    uint64_t packets_received;
    uint32_t errors_sent;
    uint32_t errors_received;
    uint64_t unicast_packets_sent;
    uint64_t unicast_packets_received;
    uint32_t discard_packets_sent;
    uint32_t discard_packets_received;
    uint64_t multicast_packets_sent;
    uint64_t multicast_packets_received;
    uint64_t broadcast_packets_sent;
    uint64_t broadcast_packets_received;
    uint32_t unknown_proto_packets_received;
};

/* Device.Ethernet.VLANTermination.{i}.
 * Ends of VLANs: each takes the frames of one VLAN from a link and gives them on without the
 * tag. */
struct device2_ethernet_vlan_termination {
    bool enable;                                /* writable */
    const char *status;                         /* one of 7 values */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *name;                           /* up to 64 characters */
    uint32_t last_change;                       /* seconds */
    const char *lower_layers;                   /* list of string, reference, writable */
    uint32_t vlanid;                            /* 1..4094, writable */
    uint32_t tpid;                              /* writable */
};

/* Device.Ethernet.VLANTermination.{i}.Stats.
 * Traffic counts of the termination. */
struct device2_ethernet_vlan_termination_stats {
    uint64_t bytes_sent;
    uint64_t bytes_received;
    uint64_t packets_sent;
    uint64_t packets_received;
    uint32_t errors_sent;
    uint32_t errors_received;
    uint64_t unicast_packets_sent;
    uint64_t unicast_packets_received;
    uint32_t discard_packets_sent;
    uint32_t discard_packets_received;
    uint64_t multicast_packets_sent;
    uint64_t multicast_packets_received;
    uint64_t broadcast_packets_sent;
    uint64_t broadcast_packets_received;
    uint32_t unknown_proto_packets_received;
};

/* Device.Ethernet.RMONStats.{i}.
 * Counters after the remote monitoring standard, each for one interface, VLAN or queue. */
struct device2_ethernet_rmon_stats {
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error_Misconfigured |
                                                 * Error */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *name;                           /* up to 64 characters */
    const char *interface;                      /* reference, writable */
    uint32_t vlanid;                            /* 0..4094, writable */
    const char *queue;                          /* reference to .QoS.Queue, writable */
    bool all_queues;                            /* writable */
    uint32_t drop_events;
    uint64_t bytes;                             /* bytes */
    uint64_t packets;                           /* packets */
    uint64_t broadcast_packets;                 /* packets */
    uint64_t multicast_packets;                 /* packets */
    uint32_t crc_errored_packets;               /* packets */
    uint32_t undersize_packets;                 /* packets */
    uint32_t oversize_packets;                  /* packets */
    uint64_t packets64_bytes;                   /* packets */
    uint64_t packets65to127_bytes;              /* packets */
    uint64_t packets128to255_bytes;             /* packets */
    uint64_t packets256to511_bytes;             /* packets */
    uint64_t packets512to1023_bytes;            /* packets */
    uint64_t packets1024to1518_bytes;           /* packets */
};

/* Device.Ethernet.WoL.
 * Waking another device with a magic packet. */
struct device2_ethernet_wol {
    bool send_magic_packet;                     /* writable, a command */
    const char *mac_address;                    /* up to 17 characters, writable */
    const char *password;                       /* writable, reads as empty */
};

/* Device.Ethernet.LAG.{i}.
 * Groups of ports that act as one faster, or safer, link. */
struct device2_ethernet_lag {
    bool enable;                                /* writable */
    const char *status;                         /* one of 7 values */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *name;                           /* up to 64 characters */
    uint32_t last_change;                       /* seconds */
    const char *lower_layers;                   /* list of string, reference, writable */
    const char *mac_address;                    /* up to 17 characters, writable */
};

/* Device.Ethernet.LAG.{i}.Stats.
 * Traffic counts of the group. */
struct device2_ethernet_lag_stats {
    uint64_t bytes_sent;
    uint64_t bytes_received;
    uint64_t packets_sent;
    uint64_t packets_received;
    uint32_t errors_sent;
    uint32_t errors_received;
    uint64_t unicast_packets_sent;
    uint64_t unicast_packets_received;
    uint32_t discard_packets_sent;
    uint32_t discard_packets_received;
    uint64_t multicast_packets_sent;
    uint64_t multicast_packets_received;
    uint64_t broadcast_packets_sent;
    uint64_t broadcast_packets_received;
    uint32_t unknown_proto_packets_received;
};

/* Device.Bridging.
 * How frames are switched between interfaces, and how many bridges the device can have. */
struct device2_bridging {
    uint32_t max_bridge_entries;
    uint32_t max_d_bridge_entries;
    uint32_t max_q_bridge_entries;
    uint32_t max_vlan_entries;
    uint32_t max_provider_bridge_entries;
    uint32_t provider_bridge_number_of_entries; /* rows of ProviderBridge */
    uint32_t max_filter_entries;
    uint32_t bridge_number_of_entries;          /* rows of Bridge */
    uint32_t filter_number_of_entries;          /* rows of Filter */
};

/* Device.Bridging.Bridge.{i}.
 * Bridges, or the bridging components that make up a provider bridge. */
struct device2_bridging_bridge {
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *name;                           /* up to 64 characters */
    const char *standard;                       /* 802.1D-2004 | 802.1Q-2005 | 802.1Q-2011,
                                                 * writable */
    uint32_t aging_time;                        /* 10..1000000, seconds, writable */
    uint32_t port_number_of_entries;            /* rows of Port */
    uint32_t vlan_number_of_entries;            /* rows of VLAN */
    uint32_t vlan_port_number_of_entries;       /* rows of VLANPort */
};

/* Device.Bridging.Bridge.{i}.STP.
 * The spanning tree protocol of this bridge, which keeps loops out of the network. */
struct device2_bridging_bridge_stp {
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error_Misconfigured |
                                                 * Error */
    const char *protocol;                       /* STP | RSTP, writable */
    uint32_t bridge_priority;                   /* 0..61440, writable */
    uint32_t hello_time;                        /* 100..1000, centiseconds, writable */
    uint32_t max_age;                           /* 600..4000, centiseconds, writable */
    uint32_t forwarding_delay;                  /* 4..30, seconds, writable */
};

/* Device.Bridging.Bridge.{i}.Port.{i}.
 * Ports of the bridge: one towards each bridged interface, and one to the device itself. */
struct device2_bridging_bridge_port {
    bool enable;                                /* writable */
    const char *status;                         /* one of 7 values */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *name;                           /* up to 64 characters */
    uint32_t last_change;                       /* seconds */
    const char *lower_layers;                   /* list of string, reference, writable */
    bool management_port;                       /* writable */
    const char *type;                           /* one of 5 values, writable */
    uint32_t default_user_priority;             /* 0..7, writable */
    const char *priority_regeneration;          /* list of unsignedInt, 8 items, 0..7, writable */
    const char *port_state;                     /* one of 6 values */
    int32_t pvid;                               /* 1..4094, writable */
    uint32_t tpid;                              /* writable */
    const char *acceptable_frame_types;         /* one of 3 values, writable */
    bool ingress_filtering;                     /* writable */
    bool service_access_priority_selection;     /* writable */
    const char *service_access_priority_translation; /* list of unsignedInt, 8 items, 0..7,
                                                 * writable */
    bool priority_tagging;                      /* writable */
    uint32_t path_cost;                         /* 0..65535, writable */
    uint32_t priority;                          /* 0..240, writable */
};

/* Device.Bridging.Bridge.{i}.Port.{i}.Stats.
 * Traffic counts of the port. */
struct device2_bridging_bridge_port_stats {
    uint64_t bytes_sent;
    uint64_t bytes_received;
    uint64_t packets_sent;
    uint64_t packets_received;
    uint32_t errors_sent;
    uint32_t errors_received;
    uint64_t unicast_packets_sent;
    uint64_t unicast_packets_received;
    uint32_t discard_packets_sent;
    uint32_t discard_packets_received;
    uint64_t multicast_packets_sent;
    uint64_t multicast_packets_received;
    uint64_t broadcast_packets_sent;
    uint64_t broadcast_packets_received;
    uint32_t unknown_proto_packets_received;
};

/* Device.Bridging.Bridge.{i}.Port.{i}.PriorityCodePoint.
 * How priority and drop precedence share the three bits of the tag. */
struct device2_bridging_bridge_port_priority_code_point {
    uint32_t pcp_selection;                     /* 1..4, writable */
    bool use_dei;                               /* writable */
    bool require_drop_encoding;                 /* writable */
    const char *pcp_encoding;                   /* list of string, 4 items, each 31 characters,
                                                 * writable */
    const char *pcp_decoding;                   /* list of string, 4 items, each 15 characters,
                                                 * writable */
};

/* Device.Bridging.Bridge.{i}.VLAN.{i}.
 * VLANs of the bridge. */
struct device2_bridging_bridge_vlan {
    bool enable;                                /* writable */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *name;                           /* up to 64 characters, writable */
    int32_t vlanid;                             /* 1..4094, writable */
};

/* Device.Bridging.Bridge.{i}.VLANPort.{i}.
 * Which ports belong to which VLAN. */
struct device2_bridging_bridge_vlan_port {
    bool enable;                                /* writable */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *vlan;                           /* up to 256 characters, reference to .VLAN,
                                                 * writable */
    const char *port;                           /* up to 256 characters, reference to .Port,
                                                 * writable */
    bool untagged;                              /* writable */
};

/* Device.Bridging.Filter.{i}.
 * Rules that choose the frames that may enter a bridge from a port. */
struct device2_bridging_filter {
    bool enable;                                /* writable */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *status;                         /* Disabled | Enabled | Error_Misconfigured |
                                                 * Error */
    const char *bridge;                         /* up to 256 characters, reference, writable */
    uint32_t order;                             /* at least 1, writable */
    const char *interface;                      /* up to 256 characters, reference to
                                                 * .Bridge.{i}.Port, writable */
    const char *dhcp_type;                      /* DHCPv4 | DHCPv6, writable */
    uint32_t vlanid_filter;                     /* 0..4094, writable */
    const char *ethertype_filter_list;          /* list of unsignedInt, writable */
    bool ethertype_filter_exclude;              /* writable */
    const char *source_mac_address_filter_list; /* list of string, writable */
    bool source_mac_address_filter_exclude;     /* writable */
    const char *dest_mac_address_filter_list;   /* list of string, writable */
    bool dest_mac_address_filter_exclude;       /* writable */
    const char *source_mac_from_vendor_class_id_filter; /* up to 255 characters, writable */
    struct cwmp_bytes source_mac_from_vendor_class_id_filterv6; /* hexBinary, up to 65535 bytes,
                                                 * writable */
    bool source_mac_from_vendor_class_id_filter_exclude; /* writable */
    const char *source_mac_from_vendor_class_id_mode; /* Exact | Prefix | Suffix | Substring,
                                                 * writable */
    const char *dest_mac_from_vendor_class_id_filter; /* up to 255 characters, writable */
    struct cwmp_bytes dest_mac_from_vendor_class_id_filterv6; /* hexBinary, up to 65535 bytes,
                                                 * writable */
    bool dest_mac_from_vendor_class_id_filter_exclude; /* writable */
    const char *dest_mac_from_vendor_class_id_mode; /* Exact | Prefix | Suffix | Substring,
                                                 * writable */
    struct cwmp_bytes source_mac_from_client_id_filter; /* hexBinary, up to 65535 bytes, writable */
    bool source_mac_from_client_id_filter_exclude; /* writable */
    struct cwmp_bytes dest_mac_from_client_id_filter; /* hexBinary, up to 65535 bytes, writable */
    bool dest_mac_from_client_id_filter_exclude; /* writable */
    struct cwmp_bytes source_mac_from_user_class_id_filter; /* hexBinary, up to 65535 bytes,
                                                 * writable */
    bool source_mac_from_user_class_id_filter_exclude; /* writable */
    struct cwmp_bytes dest_mac_from_user_class_id_filter; /* hexBinary, up to 65535 bytes,
                                                 * writable */
    bool dest_mac_from_user_class_id_filter_exclude; /* writable */
    const char *dest_ip;                        /* up to 45 characters, writable */
    const char *dest_mask;                      /* up to 49 characters, writable */
    bool dest_ip_exclude;                       /* writable */
    const char *source_ip;                      /* up to 45 characters, writable */
    const char *source_mask;                    /* up to 49 characters, writable */
    bool source_ip_exclude;                     /* writable */
    int32_t protocol;                           /* -1..255, writable */
    bool protocol_exclude;                      /* writable */
    int32_t dest_port;                          /* -1..65535, writable */
    int32_t dest_port_range_max;                /* -1..65535, writable */
    bool dest_port_exclude;                     /* writable */
    int32_t source_port;                        /* -1..65535, writable */
    int32_t source_port_range_max;              /* -1..65535, writable */
    bool source_port_exclude;                   /* writable */
};

/* Device.Bridging.ProviderBridge.{i}.
 * Bridges that carry customers' VLANs inside their own. */
struct device2_bridging_provider_bridge {
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error_Misconfigured |
                                                 * Error */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *type;                           /* S-VLAN | PE, writable */
    const char *svla_ncomponent;                /* up to 256 characters, reference to .Bridge,
                                                 * writable */
    const char *cvla_ncomponents;               /* list of string, each up to 256 characters,
                                                 * reference to .Bridge, writable */
};

/* Device.IP.
 * The network layer of the device in both IP versions. */
struct device2_ip {
    bool ipv4_capable;
    bool ipv4_enable;                           /* writable */
    const char *ipv4_status;                    /* Disabled | Enabled | Error */
    bool ipv6_capable;
    bool ipv6_enable;                           /* writable */
    const char *ipv6_status;                    /* Disabled | Enabled | Error */
    const char *ula_prefix;                     /* up to 49 characters, writable */
    uint32_t interface_number_of_entries;       /* rows of Interface */
    uint32_t active_port_number_of_entries;     /* rows of ActivePort */
};

/* Device.IP.Interface.{i}.
 * Places of the IP layer at which addresses live: towards the provider, towards the home,
 * loopbacks and tunnel ends. */
struct device2_ip_interface {
    bool enable;                                /* writable */
    bool ipv4_enable;                           /* writable */
    bool ipv6_enable;                           /* writable */
    bool ula_enable;                            /* writable */
    const char *status;                         /* one of 7 values */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *name;                           /* up to 64 characters */
    uint32_t last_change;                       /* seconds */
    const char *lower_layers;                   /* list of string, reference, writable */
    const char *router;                         /* up to 256 characters, reference to
                                                 * .Routing.Router, writable */
    bool reset;                                 /* writable, a command */
    uint32_t max_mtu_size;                      /* 64..65535, writable */
    const char *type;                           /* Normal | Loopback | Tunnel | Tunneled */
    bool loopback;                              /* writable */
    uint32_t ipv4_address_number_of_entries;    /* rows of IPv4Address */
    uint32_t ipv6_address_number_of_entries;    /* rows of IPv6Address */
    uint32_t ipv6_prefix_number_of_entries;     /* rows of IPv6Prefix */
    bool auto_ip_enable;                        /* writable */
    uint32_t twamp_reflector_number_of_entries; /* rows of TWAMPReflector */
};

/* Device.IP.Interface.{i}.IPv4Address.{i}.
 * IPv4 addresses of the interface, given by the ACS or obtained by the device. */
struct device2_ip_interface_ipv4_address {
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error_Misconfigured |
                                                 * Error */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *ip_address;                     /* up to 15 characters, writable */
    const char *subnet_mask;                    /* up to 15 characters, writable */
    const char *addressing_type;                /* DHCP | IKEv2 | AutoIP | IPCP | Static */
};

/* Device.IP.Interface.{i}.Stats.
 * Traffic counts of the interface. */
struct device2_ip_interface_stats {
    uint64_t bytes_sent;
    uint64_t bytes_received;
    uint64_t packets_sent;
    uint64_t packets_received;
    uint32_t errors_sent;
    uint32_t errors_received;
    uint64_t unicast_packets_sent;
    uint64_t unicast_packets_received;
    uint32_t discard_packets_sent;
    uint32_t discard_packets_received;
    uint64_t multicast_packets_sent;
    uint64_t multicast_packets_received;
    uint64_t broadcast_packets_sent;
    uint64_t broadcast_packets_received;
    uint32_t unknown_proto_packets_received;
};

/* Device.IP.Interface.{i}.TWAMPReflector.{i}.
 * Reflectors that answer two-way delay measurements (TWAMP light). */
struct device2_ip_interface_twamp_reflector {
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Active | Error */
    const char *alias;                          /* up to 64 characters, writable once */
    uint32_t port;                              /* at most 65535, writable */
    uint32_t maximum_ttl;                       /* 1..255, writable */
    const char *ip_allowed_list;                /* list of string, writable */
    const char *port_allowed_list;              /* list of string, writable */
};

/* Device.IP.Interface.{i}.IPv6Address.{i}.
 * IPv6 addresses of the interface, given by the ACS or obtained by the device. */
struct device2_ip_interface_ipv6_address {
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error_Misconfigured |
                                                 * Error */
    const char *ip_address_status;              /* one of 8 values */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *ip_address;                     /* up to 45 characters, writable */
    const char *origin;                         /* one of 6 values */
    const char *prefix;                         /* reference to .IPv6Prefix, writable */
    struct cwmp_time preferred_lifetime;        /* writable */
    struct cwmp_time valid_lifetime;            /* writable */
    bool anycast;                               /* writable */
};

/* Device.IP.Interface.{i}.IPv6Prefix.{i}.
 * IPv6 prefixes that the interface has, hands out or announces. */
struct device2_ip_interface_ipv6_prefix {
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error */
    const char *prefix_status;                  /* one of 5 values */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *prefix;                         /* up to 49 characters, writable */
    const char *origin;                         /* one of 6 values */
    const char *static_type;                    /* Static | Inapplicable | PrefixDelegation |
                                                 * Child, writable */
    const char *parent_prefix;                  /* reference to , writable */
    const char *child_prefix_bits;              /* up to 49 characters, writable */
    bool on_link;                               /* writable */
    bool autonomous;                            /* writable */
    struct cwmp_time preferred_lifetime;        /* writable */
    struct cwmp_time valid_lifetime;            /* writable */
};

/* Device.IP.ActivePort.{i}.
 * TCP ports that listen or are connected. */
struct device2_ip_active_port {
    const char *local_ip_address;               /* up to 45 characters */
    uint32_t local_port;                        /* 0..65535 */
    const char *remote_ip_address;              /* up to 45 characters */
    uint32_t remote_port;                       /* 0..65535 */
    const char *status;                         /* LISTEN | ESTABLISHED */
};

/* Device.IP.Diagnostics.
 * Network tests, and which of them this device can run. */
struct device2_ip_diagnostics {
    bool ipv4_ping_supported;
    bool ipv6_ping_supported;
    bool ipv4_trace_route_supported;
    bool ipv6_trace_route_supported;
    bool ipv4_download_diagnostics_supported;
    bool ipv6_download_diagnostics_supported;
    bool ipv4_upload_diagnostics_supported;
    bool ipv6_upload_diagnostics_supported;
    bool ipv4udp_echo_diagnostics_supported;
    bool ipv6udp_echo_diagnostics_supported;
    bool ip_layer_capacity_supported;
    bool ipv4_server_selection_diagnostics_supported;
    bool ipv6_server_selection_diagnostics_supported;
};

/* Device.IP.Diagnostics.IPPing.
 * Ping: whether a host answers, and how fast. */
struct device2_ip_diagnostics_ip_ping {
    const char *diagnostics_state;              /* one of 9 values, writable */
    const char *interface;                      /* up to 256 characters, reference, writable */
    const char *protocol_version;               /* Any | IPv4 | IPv6, writable */
    const char *host;                           /* up to 256 characters, writable */
    uint32_t number_of_repetitions;             /* at least 1, writable */
    uint32_t timeout;                           /* at least 1, milliseconds, writable */
    uint32_t data_block_size;                   /* 1..65507, writable */
    uint32_t dscp;                              /* 0..63, writable */
    const char *ip_address_used;                /* up to 45 characters */
    uint32_t success_count;
    uint32_t failure_count;
    uint32_t average_response_time;             /* milliseconds */
    uint32_t minimum_response_time;             /* milliseconds */
    uint32_t maximum_response_time;             /* milliseconds */
    uint32_t average_response_time_detailed;    /* microseconds */
    uint32_t minimum_response_time_detailed;    /* microseconds */
    uint32_t maximum_response_time_detailed;    /* microseconds */
};

/* Device.IP.Diagnostics.TraceRoute.
 * Trace route: which routers lie between this device and a host. */
struct device2_ip_diagnostics_trace_route {
    const char *diagnostics_state;              /* one of 10 values, writable */
    const char *interface;                      /* up to 256 characters, reference, writable */
    const char *protocol_version;               /* Any | IPv4 | IPv6, writable */
    const char *host;                           /* up to 256 characters, writable */
    uint32_t number_of_tries;                   /* 1..3, writable */
    uint32_t timeout;                           /* at least 1, milliseconds, writable */
    uint32_t data_block_size;                   /* 1..65507, writable */
    uint32_t dscp;                              /* 0..63, writable */
    uint32_t max_hop_count;                     /* 1..64, writable */
    uint32_t route_hops_number_of_entries;      /* rows of RouteHops */
    const char *ip_address_used;                /* up to 45 characters */
    uint32_t response_time;                     /* milliseconds */
};

/* Device.IP.Diagnostics.TraceRoute.RouteHops.{i}.
 * Hops of the last trace, from this device outwards. */
struct device2_ip_diagnostics_trace_route_route_hops {
    const char *host;                           /* up to 256 characters */
    const char *host_address;
    uint32_t error_code;
    const char *rt_times;                       /* list of unsignedInt, 1 to 3 items,
                                                 * milliseconds */
};

/* Device.IP.Diagnostics.DownloadDiagnostics.
 * Download test: how fast data comes in. */
struct device2_ip_diagnostics_download_diagnostics {
    const char *diagnostics_state;              /* one of 17 values, writable */
    const char *interface;                      /* up to 256 characters, reference, writable */
    const char *download_url;                   /* up to 2048 characters, writable */
    const char *download_transports;            /* list of string, HTTP | FTP */
    uint32_t dscp;                              /* 0..63, writable */
    uint32_t ethernet_priority;                 /* 0..7, writable */
    uint32_t time_based_test_duration;          /* 0..999, seconds, writable */
    uint32_t time_based_test_measurement_interval; /* 0..999, seconds, writable */
    uint32_t time_based_test_measurement_offset; /* 0..255, seconds, writable */
    const char *protocol_version;               /* Any | IPv4 | IPv6, writable */
    uint32_t number_of_connections;             /* 1..8, writable */
    const char *ip_address_used;                /* up to 45 characters */
    uint32_t download_diagnostic_max_connections; /* at least 1 */
    uint32_t download_diagnostics_max_incremental_result; /* at least 1 */
    struct cwmp_time rom_time;
    struct cwmp_time bom_time;
    struct cwmp_time eom_time;
    uint64_t test_bytes_received;               /* bytes */
    uint64_t total_bytes_received;              /* bytes */
    uint64_t total_bytes_sent;                  /* bytes */
    uint64_t test_bytes_received_under_full_loading; /* bytes */
    uint64_t total_bytes_received_under_full_loading; /* bytes */
    uint64_t total_bytes_sent_under_full_loading; /* bytes */
    uint32_t period_of_full_loading;            /* microseconds */
    struct cwmp_time tcp_open_request_time;
    struct cwmp_time tcp_open_response_time;
    uint32_t per_connection_result_number_of_entries; /* rows of PerConnectionResult */
    bool enable_per_connection_results;         /* writable */
    uint32_t incremental_result_number_of_entries; /* rows of IncrementalResult */
};

/* Device.IP.Diagnostics.DownloadDiagnostics.PerConnectionResult.{i}.
 * Results of the last download test for each of its connections. */
struct device2_ip_diagnostics_download_diagnostics_per_connection_result {
    struct cwmp_time rom_time;
    struct cwmp_time bom_time;
    struct cwmp_time eom_time;
    uint64_t test_bytes_received;               /* bytes */
    uint64_t total_bytes_received;              /* bytes */
    uint64_t total_bytes_sent;                  /* bytes */
    struct cwmp_time tcp_open_request_time;
    struct cwmp_time tcp_open_response_time;
};

/* Device.IP.Diagnostics.DownloadDiagnostics.IncrementalResult.{i}.
 * Results of the last download test for each interval. */
struct device2_ip_diagnostics_download_diagnostics_incremental_result {
    uint64_t test_bytes_received;               /* bytes */
    uint64_t total_bytes_received;              /* bytes */
    uint64_t total_bytes_sent;                  /* bytes */
    struct cwmp_time start_time;
    struct cwmp_time end_time;
};

/* Device.IP.Diagnostics.UploadDiagnostics.
 * Upload test: how fast data goes out. */
struct device2_ip_diagnostics_upload_diagnostics {
    const char *diagnostics_state;              /* one of 18 values, writable */
    const char *interface;                      /* up to 256 characters, reference, writable */
    const char *upload_url;                     /* up to 2048 characters, writable */
    const char *upload_transports;              /* list of string, HTTP | FTP */
    uint32_t dscp;                              /* 0..63, writable */
    uint32_t ethernet_priority;                 /* 0..7, writable */
    uint64_t test_file_length;                  /* bytes, writable */
    uint32_t time_based_test_duration;          /* 0..999, seconds, writable */
    uint32_t time_based_test_measurement_interval; /* 0..999, seconds, writable */
    uint32_t time_based_test_measurement_offset; /* 0..255, seconds, writable */
    const char *protocol_version;               /* Any | IPv4 | IPv6, writable */
    uint32_t number_of_connections;             /* 1..8, writable */
    const char *ip_address_used;                /* up to 45 characters */
    uint32_t upload_diagnostics_max_connections; /* at least 1 */
    uint32_t upload_diagnostics_max_incremental_result; /* at least 1 */
    struct cwmp_time rom_time;
    struct cwmp_time bom_time;
    struct cwmp_time eom_time;
    uint64_t test_bytes_sent;                   /* bytes */
    uint64_t total_bytes_received;              /* bytes */
    uint64_t total_bytes_sent;                  /* bytes */
    uint64_t test_bytes_sent_under_full_loading; /* bytes */
    uint64_t total_bytes_received_under_full_loading; /* bytes */
    uint64_t total_bytes_sent_under_full_loading; /* bytes */
    uint32_t period_of_full_loading;            /* microseconds */
    struct cwmp_time tcp_open_request_time;
    struct cwmp_time tcp_open_response_time;
    uint32_t per_connection_result_number_of_entries; /* rows of PerConnectionResult */
    bool enable_per_connection_results;         /* writable */
    uint32_t incremental_result_number_of_entries; /* rows of IncrementalResult */
};

/* Device.IP.Diagnostics.UploadDiagnostics.PerConnectionResult.{i}.
 * Results of the last upload test for each of its connections. */
struct device2_ip_diagnostics_upload_diagnostics_per_connection_result {
    struct cwmp_time rom_time;
    struct cwmp_time bom_time;
    struct cwmp_time eom_time;
    uint64_t test_bytes_sent;                   /* bytes */
    uint64_t total_bytes_received;              /* bytes */
    uint64_t total_bytes_sent;                  /* bytes */
    struct cwmp_time tcp_open_request_time;
    struct cwmp_time tcp_open_response_time;
};

/* Device.IP.Diagnostics.UploadDiagnostics.IncrementalResult.{i}.
 * Results of the last upload test for each interval. */
struct device2_ip_diagnostics_upload_diagnostics_incremental_result {
    uint64_t test_bytes_sent;                   /* bytes */
    uint64_t total_bytes_received;              /* bytes */
    uint64_t total_bytes_sent;                  /* bytes */
    struct cwmp_time start_time;
    struct cwmp_time end_time;
};

/* Device.IP.Diagnostics.UDPEchoConfig.
 * The device as the answering end of UDP echo tests. */
struct device2_ip_diagnostics_udp_echo_config {
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

/* Device.IP.Diagnostics.UDPEchoDiagnostics.
 * The device as the asking end of UDP echo tests. */
struct device2_ip_diagnostics_udp_echo_diagnostics {
    const char *diagnostics_state;              /* one of 7 values, writable */
    const char *interface;                      /* up to 256 characters, reference to
                                                 * .IP.Interface, writable */
    const char *host;                           /* up to 256 characters, writable */
    uint32_t port;                              /* 1..65535, writable */
    uint32_t number_of_repetitions;             /* 1..65535, writable */
    uint32_t timeout;                           /* at least 1, milliseconds, writable */
    uint32_t data_block_size;                   /* 20..65507, bytes, writable */
    uint32_t dscp;                              /* 0..63, writable */
    uint32_t inter_transmission_time;           /* 1..65535, milliseconds, writable */
    const char *protocol_version;               /* Any | IPv4 | IPv6, writable */
    const char *ip_address_used;                /* up to 45 characters */
    uint32_t success_count;
    uint32_t failure_count;
    uint32_t average_response_time;             /* microseconds */
    uint32_t minimum_response_time;             /* microseconds */
    uint32_t maximum_response_time;             /* microseconds */
    bool enable_individual_packet_results;      /* writable */
    uint32_t individual_packet_result_number_of_entries; /* rows of IndividualPacketResult */
    uint32_t udp_echo_diagnostics_max_results;  /* at least 1 */
};

/* Device.IP.Diagnostics.UDPEchoDiagnostics.IndividualPacketResult.{i}.
 * What became of each request of the last echo test. */
struct device2_ip_diagnostics_udp_echo_diagnostics_individual_packet_result {
    bool packet_success;
    struct cwmp_time packet_send_time;
    struct cwmp_time packet_receive_time;
    uint32_t test_gen_sn;
    uint32_t test_resp_sn;
    uint32_t test_resp_rcv_time_stamp;          /* microseconds */
    uint32_t test_resp_reply_time_stamp;        /* microseconds */
    uint32_t test_resp_reply_failure_count;
};

/* Device.IP.Diagnostics.ServerSelectionDiagnostics.
 * Comparison of several hosts to find the one that answers fastest. */
struct device2_ip_diagnostics_server_selection_diagnostics {
    const char *diagnostics_state;              /* None, writable */
    const char *interface;                      /* up to 256 characters, reference to
                                                 * .IP.Interface, writable */
    const char *protocol_version;               /* Any | IPv4 | IPv6, writable */
    const char *protocol;                       /* ICMP | UDP Echo, writable */
    const char *host_list;                      /* list of string, up to 10 items, each up to 256
                                                 * characters, writable */
    uint32_t number_of_repetitions;             /* at least 1, writable */
    uint32_t timeout;                           /* at least 1, milliseconds, writable */
    const char *fastest_host;
    uint32_t minimum_response_time;             /* microseconds */
    uint32_t average_response_time;             /* microseconds */
    uint32_t maximum_response_time;             /* microseconds */
    const char *ip_address_used;                /* up to 45 characters */
};

/* Device.Routing.
 * How the device finds the way for packets. */
struct device2_routing {
    uint32_t router_number_of_entries;          /* rows of Router */
};

/* Device.Routing.Router.{i}.
 * Routers in the device, each with forwarding tables of its own. */
struct device2_routing_router {
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error */
    const char *alias;                          /* up to 64 characters, writable once */
    uint32_t ipv4_forwarding_number_of_entries; /* rows of IPv4Forwarding */
    uint32_t ipv6_forwarding_number_of_entries; /* rows of IPv6Forwarding */
};

/* Device.Routing.Router.{i}.IPv4Forwarding.{i}.
 * Ways for IPv4 packets; both the ACS and the routing protocols make rows. */
struct device2_routing_router_ipv4_forwarding {
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error_Misconfigured |
                                                 * Error */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *type;                           /* one of 5 values, writable */
    bool static_route;
    const char *dest_ip_address;                /* up to 15 characters, writable */
    const char *dest_subnet_mask;               /* up to 15 characters, writable */
    int32_t forwarding_policy;                  /* at least -1, writable */
    const char *gateway_ip_address;             /* up to 15 characters, writable */
    const char *interface;                      /* up to 256 characters, reference to
                                                 * .IP.Interface, writable */
    const char *origin;                         /* DHCPv4 | OSPF | IPCP | RIP | Static */
    int32_t forwarding_metric;                  /* at least -1, writable */
};

/* Device.Routing.Router.{i}.IPv6Forwarding.{i}.
 * Ways for IPv6 packets; both the ACS and the routing protocols make rows. */
struct device2_routing_router_ipv6_forwarding {
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error_Misconfigured |
                                                 * Error */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *type;                           /* one of 5 values, writable */
    const char *dest_ip_prefix;                 /* up to 49 characters, writable */
    int32_t forwarding_policy;                  /* at least -1, writable */
    const char *next_hop;                       /* up to 45 characters, writable */
    const char *interface;                      /* up to 256 characters, reference to
                                                 * .IP.Interface, writable */
    const char *origin;                         /* DHCPv6 | OSPF | RA | RIPng | Static */
    int32_t forwarding_metric;                  /* at least -1, writable */
    struct cwmp_time expiration_time;
};

/* Device.Routing.RIP.
 * The routing information protocol on this device. */
struct device2_routing_rip {
    bool enable;                                /* writable */
    const char *supported_modes;                /* Send | Receive | Both */
    uint32_t interface_setting_number_of_entries; /* rows of InterfaceSetting */
};

/* Device.Routing.RIP.InterfaceSetting.{i}.
 * RIP on one interface each. */
struct device2_routing_rip_interface_setting {
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error_Misconfigured |
                                                 * Error */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *interface;                      /* up to 256 characters, reference to
                                                 * .IP.Interface, writable */
    bool accept_ra;                             /* writable */
    bool send_ra;                               /* writable */
};

/* Device.Routing.RouteInformation.
 * What IPv6 routers on the link said about routes. */
struct device2_routing_route_information {
    bool enable;                                /* writable */
    uint32_t interface_setting_number_of_entries; /* rows of InterfaceSetting */
};

/* Device.Routing.RouteInformation.InterfaceSetting.{i}.
 * Advertisements that were heard, one row for each interface and router. */
struct device2_routing_route_information_interface_setting {
    const char *status;                         /* ForwardingEntryCreated | NoForwardingEntry |
                                                 * Error */
    const char *interface;                      /* up to 256 characters, reference to
                                                 * .IP.Interface */
    const char *source_router;                  /* up to 45 characters */
    const char *preferred_route_flag;           /* High | Medium | Low */
    const char *prefix;                         /* up to 49 characters */
    bool managed_address_configuration;
    bool other_configuration;
    struct cwmp_time route_lifetime;
    uint32_t reachable_time;                    /* at most 3600000, milliseconds */
    uint32_t retrans_timer;                     /* milliseconds */
    bool home_agent;
    uint32_t option_number_of_entries;          /* rows of Option */
};

/* Device.Routing.RouteInformation.InterfaceSetting.{i}.Option.{i}.
 * Options that came with the advertisement. */
struct device2_routing_route_information_interface_setting_option {
    const char *alias;                          /* up to 64 characters, writable once */
    uint32_t tag;                               /* 0..65535 */
    struct cwmp_bytes value;                    /* hexBinary, up to 65535 bytes */
};

/* Device.Hosts.
 * Devices that were seen on the local networks, and rules for their access. */
struct device2_hosts {
    uint32_t host_number_of_entries;            /* rows of Host */
    uint32_t access_control_number_of_entries;  /* rows of AccessControl */
};

/* Device.Hosts.Host.{i}.
 * Devices that are, or lately were, on a local network. */
struct device2_hosts_host {
    const char *phys_address;                   /* up to 64 characters */
    const char *ip_address;                     /* up to 45 characters */
    const char *dhcp_client;                    /* list of string, up to 2 items, reference */
    const char *associated_device;              /* up to 256 characters, reference */
    const char *layer1_interface;               /* up to 256 characters, reference */
    const char *layer3_interface;               /* up to 256 characters, reference to
                                                 * .IP.Interface */
    const char *interface_type;                 /* one of 8 values */
    const char *host_name;                      /* up to 64 characters */
    bool active;
    struct cwmp_time active_last_change;
    uint32_t ipv4_address_number_of_entries;    /* rows of IPv4Address */
    uint32_t ipv6_address_number_of_entries;    /* rows of IPv6Address */
};

/* Device.Hosts.Host.{i}.IPv4Address.{i}.
 * IPv4 addresses that the device uses. */
struct device2_hosts_host_ipv4_address {
    const char *ip_address;                     /* up to 15 characters */
};

/* Device.Hosts.Host.{i}.IPv6Address.{i}.
 * IPv6 addresses that the device uses. */
struct device2_hosts_host_ipv6_address {
    const char *ip_address;                     /* up to 45 characters */
};

/* Device.Hosts.Host.{i}.WANStats.
 * Traffic of this device with the outer network, at the IP layer. */
struct device2_hosts_host_wan_stats {
    uint64_t bytes_sent;
    uint64_t bytes_received;
    uint64_t packets_sent;
    uint64_t packets_received;
    uint32_t errors_sent;
    uint32_t retrans_count;
    uint32_t discard_packets_sent;
};

/* Device.Hosts.AccessControl.{i}.
 * Rules that let a device through to the provider's network, or keep it out. */
struct device2_hosts_access_control {
    const char *alias;                          /* up to 64 characters, writable once */
    const char *origin;                         /* User | System | Controller */
    const char *phys_address;                   /* up to 64 characters, writable */
    const char *phys_address_mask;              /* up to 64 characters, writable */
    const char *host_name;                      /* up to 256 characters, writable */
    bool enable;                                /* writable */
    const char *access_policy;                  /* Allow | Deny, writable */
    uint32_t schedule_number_of_entries;        /* rows of Schedule */
};

/* Device.Hosts.AccessControl.{i}.Schedule.{i}.
 * Times when the rule holds; without any it always holds. */
struct device2_hosts_access_control_schedule {
    const char *alias;                          /* up to 64 characters, writable once */
    bool enable;                                /* writable */
    const char *day;                            /* list of string, one of 7 values, writable */
    const char *start_time;                     /* up to 5 characters, writable */
    uint32_t duration;                          /* at least 1, seconds, writable */
};

/* Device.DNS.
 * How the device looks up names, and how it serves them to others. */
struct device2_dns {
    const char *supported_record_types;         /* list of string, A | AAAA | SRV | PTR */
    uint32_t zone_number_of_entries;            /* rows of Zone */
};

/* Device.DNS.Zone.{i}.
 * Zones for which the device itself knows the names. */
struct device2_dns_zone {
    const char *alias;                          /* up to 64 characters, writable once */
    bool enable;                                /* writable */
    const char *name;                           /* up to 128 characters, writable */
    const char *origin;                         /* User | System | Controller */
    const char *interface;                      /* up to 256 characters, reference to
                                                 * .IP.Interface, writable */
    uint32_t host_number_of_entries;            /* rows of Host */
};

/* Device.DNS.Zone.{i}.Host.{i}.
 * Hosts that have a name in the zone. */
struct device2_dns_zone_host {
    const char *alias;                          /* up to 64 characters, writable once */
    bool enable;                                /* writable */
    const char *name;                           /* list of string, each up to 128 characters,
                                                 * writable */
    const char *origin;                         /* User | System | Controller, writable */
    const char *host;                           /* up to 256 characters, reference to
                                                 * .Hosts.Host, writable */
    struct cwmp_time last_update;
};

/* Device.DNS.Client.
 * The device's own look-ups. */
struct device2_dns_client {
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error */
    uint32_t server_number_of_entries;          /* rows of Server */
};

/* Device.DNS.Client.Server.{i}.
 * Servers that the device asks; both the ACS and address assignment make rows. */
struct device2_dns_client_server {
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *dns_server;                     /* up to 45 characters, writable */
    const char *interface;                      /* up to 256 characters, reference to
                                                 * .IP.Interface, writable */
    const char *type;                           /* one of 5 values */
};

/* Device.DNS.Relay.
 * The look-ups that the device makes on behalf of others. */
struct device2_dns_relay {
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error */
    uint32_t config_number_of_entries;          /* rows of Config */
    uint32_t forward_number_of_entries;         /* rows of Forwarding */
};

/* Device.DNS.Relay.Config.{i}.
 * The relay on one interface each, with its cache. */
struct device2_dns_relay_config {
    const char *alias;                          /* up to 64 characters, writable once */
    const char *forwarders;                     /* list of string, each up to 256 characters,
                                                 * reference to .Forwarding, writable */
    const char *interface;                      /* up to 256 characters, reference to
                                                 * .IP.Interface, writable */
    uint32_t cache_size;
    uint32_t cache_min_ttl;                     /* seconds */
    uint32_t cache_max_ttl;                     /* seconds */
};

/* Device.DNS.Relay.Forwarding.{i}.
 * Servers to which the relay passes queries. */
struct device2_dns_relay_forwarding {
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *dns_server;                     /* up to 45 characters, writable */
    const char *interface;                      /* up to 256 characters, reference to
                                                 * .IP.Interface, writable */
    const char *type;                           /* one of 5 values */
};

/* Device.DNS.Diagnostics.NSLookupDiagnostics.
 * A look-up of a name, several times if wanted. */
struct device2_dns_diagnostics_ns_lookup_diagnostics {
    const char *diagnostics_state;              /* one of 7 values, writable */
    const char *interface;                      /* up to 256 characters, reference, writable */
    const char *host_name;                      /* up to 256 characters, writable */
    const char *dns_server;                     /* up to 256 characters, writable */
    uint32_t timeout;                           /* at least 1, milliseconds, writable */
    uint32_t number_of_repetitions;             /* 1..256, writable */
    uint32_t result_number_of_entries;          /* rows of Result */
    uint32_t success_count;
};

/* Device.DNS.Diagnostics.NSLookupDiagnostics.Result.{i}.
 * What came of each look-up of the last test. */
struct device2_dns_diagnostics_ns_lookup_diagnostics_result {
    const char *status;                         /* one of 5 values */
    const char *answer_type;                    /* None | Authoritative | NonAuthoritative */
    const char *host_name_returned;             /* up to 256 characters */
    const char *ip_addresses;                   /* list of string, up to 10 items, each up to 45
                                                 * characters */
    const char *dns_server_ip;                  /* up to 45 characters */
    uint32_t response_time;                     /* milliseconds */
};

/* Device.DNS.SD.
 * Discovery of services by DNS, and announcements of the device's own ones. */
struct device2_dns_sd {
    bool enable;                                /* writable */
    uint32_t advertise_number_of_entries;       /* rows of Advertise */
    uint32_t service_number_of_entries;         /* rows of Service */
    const char *advertised_interfaces;          /* list of string, reference to .IP.Interface,
                                                 * writable */
};

/* Device.DNS.SD.Advertise.{i}.
 * Services of the device that are announced. */
struct device2_dns_sd_advertise {
    bool enable;                                /* writable */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *status;                         /* Disabled | Enabled | Error_Misconfigured |
                                                 * Error */
    const char *interface;                      /* up to 256 characters, reference to
                                                 * .IP.Interface, writable */
    const char *instance_name;                  /* up to 63 characters */
    const char *application_protocol;           /* up to 15 characters */
    const char *transport_protocol;             /* TCP | UDP */
    const char *domain;                         /* up to 256 characters */
    uint32_t port;                              /* at most 65535 */
    uint32_t text_record_number_of_entries;     /* rows of TextRecord */
};

/* Device.DNS.SD.Advertise.{i}.TextRecord.{i}.
 * Further facts that are announced with the service. */
struct device2_dns_sd_advertise_text_record {
    const char *key;                            /* up to 255 characters, writable */
    const char *value;                          /* up to 255 characters, writable */
};

/* Device.DNS.SD.Service.{i}.
 * Services that others announced. */
struct device2_dns_sd_service {
    const char *instance_name;                  /* up to 63 characters */
    const char *application_protocol;           /* up to 15 characters */
    const char *transport_protocol;             /* TCP | UDP */
    const char *domain;                         /* up to 256 characters */
    uint32_t port;                              /* at most 65535 */
    const char *target;                         /* up to 256 characters */
    const char *status;                         /* LeaseActive | GoodbyeReceived | LeaseExpired */
    struct cwmp_time last_update;
    const char *host;                           /* list of string, each up to 256 characters,
                                                 * reference to .Hosts.Host */
    uint32_t time_to_live;                      /* at most 2147483647 */
    uint32_t priority;                          /* at most 65535 */
    uint32_t weight;                            /* at most 65535 */
    uint32_t text_record_number_of_entries;     /* rows of TextRecord */
};

/* Device.DNS.SD.Service.{i}.TextRecord.{i}.
 * Further facts that came with the announcement. */
struct device2_dns_sd_service_text_record {
    const char *key;                            /* up to 255 characters */
    const char *value;                          /* up to 255 characters */
};

/* Device.NAT.
 * How the device translates addresses between the home and the provider's network. */
struct device2_nat {
    uint32_t interface_setting_number_of_entries; /* rows of InterfaceSetting */
    uint32_t port_mapping_number_of_entries;    /* rows of PortMapping */
    uint32_t max_number_of_port_mappings;
    uint32_t port_trigger_number_of_entries;    /* rows of PortTrigger */
    uint32_t max_number_of_port_triggers;
};

/* Device.NAT.InterfaceSetting.{i}.
 * Address translation on one outer interface each. */
struct device2_nat_interface_setting {
    bool enable;                                /* writable */
    const char *status;                         /* one of 6 values */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *interface;                      /* up to 256 characters, reference to
                                                 * .IP.Interface, writable */
    const char *source_network;                 /* list of string, each up to 256 characters,
                                                 * writable */
    int32_t tcp_translation_timeout;            /* at least -1, seconds, writable */
    int32_t udp_translation_timeout;            /* at least -1, seconds, writable */
};

/* Device.NAT.PortMapping.{i}.
 * Ports of the outer address whose traffic goes to a host inside. */
struct device2_nat_port_mapping {
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error_Misconfigured |
                                                 * Error */
    const char *origin;                         /* User | System | UPnP | Controller */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *interface;                      /* up to 256 characters, reference to
                                                 * .IP.Interface, writable */
    bool all_interfaces;                        /* writable */
    uint32_t lease_duration;                    /* seconds, writable */
    const char *remote_host;                    /* writable */
    uint32_t external_port;                     /* 0..65535, writable */
    uint32_t external_port_end_range;           /* 0..65535, writable */
    uint32_t internal_port;                     /* 0..65535, writable */
    const char *protocol;                       /* TCP | UDP, writable */
    const char *internal_client;                /* up to 256 characters, writable */
    const char *description;                    /* up to 256 characters, writable */
};

/* Device.NAT.PortTrigger.{i}.
 * Traffic from inside that opens ports from outside for the host that sent it. */
struct device2_nat_port_trigger {
    const char *alias;                          /* up to 64 characters, writable once */
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error_Misconfigured |
                                                 * Error */
    const char *origin;                         /* User | System | Controller, writable */
    const char *description;                    /* up to 256 characters, writable */
    const char *interface;                      /* up to 256 characters, reference to
                                                 * .IP.Interface, writable */
    uint32_t port;                              /* 0..65535, writable */
    uint32_t port_end_range;                    /* 0..65535, writable */
    uint32_t auto_disable_duration;             /* seconds, writable */
    struct cwmp_time activation_date;           /* writable */
    const char *protocol;                       /* TCP | UDP, writable */
    uint32_t rule_number_of_entries;            /* rows of Rule */
};

/* Device.NAT.PortTrigger.{i}.Rule.{i}.
 * Ports that open when the trigger is pulled. */
struct device2_nat_port_trigger_rule {
    const char *alias;                          /* up to 64 characters, writable once */
    uint32_t port;                              /* 0..65535, writable */
    uint32_t port_end_range;                    /* 0..65535, writable */
    const char *protocol;                       /* TCP | UDP, writable */
};

/* Device.DHCPv4.
 * How IPv4 addresses are obtained and handed out. */
struct device2_dhcpv4 {
    uint32_t client_number_of_entries;          /* rows of Client */
};

/* Device.DHCPv4.Client.{i}.
 * Clients by which the device gets an address for one of its interfaces each. */
struct device2_dhcpv4_client {
    bool enable;                                /* writable */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *interface;                      /* up to 256 characters, reference to
                                                 * .IP.Interface, writable */
    const char *status;                         /* Disabled | Enabled | Error_Misconfigured |
                                                 * Error */
    const char *dhcp_status;                    /* one of 6 values */
    bool renew;                                 /* writable, a command */
    const char *ip_address;                     /* up to 15 characters */
    const char *subnet_mask;                    /* up to 15 characters */
    const char *ip_routers;                     /* list of string, each up to 15 characters */
    const char *dns_servers;                    /* list of string, each up to 15 characters */
    int32_t lease_time_remaining;               /* at least -1, seconds */
    const char *dhcp_server;                    /* up to 15 characters */
    bool passthrough_enable;                    /* writable */
    const char *passthrough_dhcp_pool;          /* up to 256 characters, reference to
                                                 * .Server.Pool, writable */
    uint32_t sent_option_number_of_entries;     /* rows of SentOption */
    uint32_t req_option_number_of_entries;      /* rows of ReqOption */
};

/* Device.DHCPv4.Client.{i}.SentOption.{i}.
 * Options that the client sends along. */
struct device2_dhcpv4_client_sent_option {
    bool enable;                                /* writable */
    const char *alias;                          /* up to 64 characters, writable once */
    uint32_t tag;                               /* 1..254, writable */
    struct cwmp_bytes value;                    /* hexBinary, up to 255 bytes, writable */
};

/* Device.DHCPv4.Client.{i}.ReqOption.{i}.
 * Options that the client asks the server for. */
struct device2_dhcpv4_client_req_option {
    bool enable;                                /* writable */
    uint32_t order;                             /* at least 1, writable */
    const char *alias;                          /* up to 64 characters, writable once */
    uint32_t tag;                               /* 1..254, writable */
    struct cwmp_bytes value;                    /* hexBinary, up to 255 bytes */
};

/* Device.DHCPv4.Server.
 * The device as a DHCP server. */
struct device2_dhcpv4_server {
    bool enable;                                /* writable */
    uint32_t pool_number_of_entries;            /* rows of Pool */
};

/* Device.DHCPv4.Server.Pool.{i}.
 * Ranges of addresses, each with the clients that it is for and the settings that they get. */
struct device2_dhcpv4_server_pool {
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error_Misconfigured |
                                                 * Error */
    const char *alias;                          /* up to 64 characters, writable once */
    uint32_t order;                             /* at least 1, writable */
    const char *interface;                      /* up to 256 characters, reference to
                                                 * .IP.Interface, writable */
    const char *vendor_class_id;                /* up to 255 characters, writable */
    bool vendor_class_id_exclude;               /* writable */
    const char *vendor_class_id_mode;           /* Exact | Prefix | Suffix | Substring, writable */
    struct cwmp_bytes client_id;                /* hexBinary, up to 255 bytes, writable */
    bool client_id_exclude;                     /* writable */
    struct cwmp_bytes user_class_id;            /* hexBinary, up to 255 bytes, writable */
    bool user_class_id_exclude;                 /* writable */
    const char *chaddr;                         /* up to 17 characters, writable */
    const char *chaddr_mask;                    /* up to 17 characters, writable */
    bool chaddr_exclude;                        /* writable */
    const char *allowed_devices;                /* All | Known | Unknown, writable */
    const char *min_address;                    /* up to 15 characters, writable */
    const char *max_address;                    /* up to 15 characters, writable */
    const char *reserved_addresses;             /* list of string, up to 32 items, each up to 15
                                                 * characters, writable */
    const char *subnet_mask;                    /* up to 15 characters, writable */
    const char *dns_servers;                    /* list of string, up to 4 items, each up to 15
                                                 * characters, writable */
    const char *domain_name;                    /* up to 64 characters, writable */
    const char *ip_routers;                     /* list of string, up to 4 items, each up to 15
                                                 * characters, writable */
    int32_t lease_time;                         /* at least -1, seconds, writable */
    uint32_t static_address_number_of_entries;  /* rows of StaticAddress */
    uint32_t option_number_of_entries;          /* rows of Option */
    uint32_t client_number_of_entries;          /* rows of Client */
};

/* Device.DHCPv4.Server.Pool.{i}.StaticAddress.{i}.
 * Addresses that are kept for certain clients. */
struct device2_dhcpv4_server_pool_static_address {
    bool enable;                                /* writable */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *chaddr;                         /* up to 17 characters, writable */
    const char *yiaddr;                         /* up to 15 characters, writable */
};

/* Device.DHCPv4.Server.Pool.{i}.Option.{i}.
 * Further options that clients get. */
struct device2_dhcpv4_server_pool_option {
    bool enable;                                /* writable */
    const char *alias;                          /* up to 64 characters, writable once */
    uint32_t tag;                               /* 1..254, writable */
    struct cwmp_bytes value;                    /* hexBinary, up to 255 bytes, writable */
};

/* Device.DHCPv4.Server.Pool.{i}.Client.{i}.
 * Clients that got an address from the pool. */
struct device2_dhcpv4_server_pool_client {
    const char *alias;                          /* up to 64 characters, writable once */
    const char *chaddr;                         /* up to 17 characters */
    bool active;
    uint32_t ipv4_address_number_of_entries;    /* rows of IPv4Address */
    uint32_t option_number_of_entries;          /* rows of Option */
};

/* Device.DHCPv4.Server.Pool.{i}.Client.{i}.IPv4Address.{i}.
 * Addresses that the client has on loan. */
struct device2_dhcpv4_server_pool_client_ipv4_address {
    const char *ip_address;                     /* up to 15 characters */
    struct cwmp_time lease_time_remaining;
};

/* Device.DHCPv4.Server.Pool.{i}.Client.{i}.Option.{i}.
 * Options that the client sent. */
struct device2_dhcpv4_server_pool_client_option {
    uint32_t tag;                               /* 0..255 */
    struct cwmp_bytes value;                    /* hexBinary, up to 255 bytes */
};

/* Device.DHCPv4.Relay.
 * The device as a relay between clients and a server elsewhere. */
struct device2_dhcpv4_relay {
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error */
    uint32_t forwarding_number_of_entries;      /* rows of Forwarding */
};

/* Device.DHCPv4.Relay.Forwarding.{i}.
 * Which clients' requests go to which server. */
struct device2_dhcpv4_relay_forwarding {
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error_Misconfigured |
                                                 * Error */
    const char *alias;                          /* up to 64 characters, writable once */
    uint32_t order;                             /* at least 1, writable */
    const char *interface;                      /* up to 256 characters, reference to
                                                 * .IP.Interface, writable */
    const char *vendor_class_id;                /* up to 255 characters, writable */
    bool vendor_class_id_exclude;               /* writable */
    const char *vendor_class_id_mode;           /* Exact | Prefix | Suffix | Substring, writable */
    struct cwmp_bytes client_id;                /* hexBinary, up to 255 bytes, writable */
    bool client_id_exclude;                     /* writable */
    struct cwmp_bytes user_class_id;            /* hexBinary, up to 255 bytes, writable */
    bool user_class_id_exclude;                 /* writable */
    const char *chaddr;                         /* up to 17 characters, writable */
    const char *chaddr_mask;                    /* up to 17 characters, writable */
    bool chaddr_exclude;                        /* writable */
    bool locally_served;                        /* writable */
    const char *dhcp_server_ip_address;         /* up to 15 characters, writable */
};

/* Device.Users.
 * Who may log in to the device, and as what. */
struct device2_users {
    uint32_t user_number_of_entries;            /* rows of User */
    uint32_t group_number_of_entries;           /* rows of Group */
    uint32_t role_number_of_entries;            /* rows of Role */
    uint32_t supported_shell_number_of_entries; /* rows of SupportedShell */
};

/* Device.Users.User.{i}.
 * Accounts with which a person can log in. */
struct device2_users_user {
    const char *alias;                          /* up to 64 characters, writable once */
    bool enable;                                /* writable */
    uint32_t user_id;                           /* writable */
    bool remote_access_capable;                 /* writable */
    const char *username;                       /* up to 64 characters, writable */
    const char *password;                       /* up to 64 characters, writable, reads as empty */
    const char *group_participation;            /* list of string, reference to .Group, writable */
    const char *role_participation;             /* list of string, reference to .Role, writable */
    bool static_user;
    const char *language;                       /* up to 16 characters, writable */
    const char *shell;                          /* reference to .SupportedShell, writable */
};

/* Device.Users.CheckCredentialsDiagnostics.
 * A test whether a name and password would be let in. */
struct device2_users_check_credentials_diagnostics {
    const char *diagnostics_state;              /* None, writable */
    const char *username;                       /* writable */
    const char *password;                       /* writable, reads as empty */
};

/* Device.Users.Group.{i}.
 * Groups of accounts. */
struct device2_users_group {
    const char *alias;                          /* up to 64 characters, writable once */
    bool enable;                                /* writable */
    uint32_t group_id;                          /* writable */
    const char *groupname;                      /* up to 64 characters, writable */
    const char *role_participation;             /* list of string, reference to .Role, writable */
    bool static_group;
};

/* Device.Users.SupportedShell.{i}.
 * Shells that an account can be given. */
struct device2_users_supported_shell {
    const char *alias;                          /* up to 64 characters, writable once */
    bool enable;                                /* writable */
    const char *name;                           /* up to 64 characters */
};

/* Device.Users.Role.{i}.
 * Roles, by which rights are given to accounts and groups. */
struct device2_users_role {
    const char *alias;                          /* up to 64 characters, writable once */
    bool enable;                                /* writable */
    uint32_t role_id;                           /* writable */
    const char *role_name;                      /* up to 64 characters, writable */
    bool static_role;
};

/* Device.Firewall.
 * Which traffic the device lets through. */
struct device2_firewall {
    bool enable;                                /* writable */
    const char *config;                         /* High | Low | Advanced | Policy, writable */
    const char *advanced_level;                 /* reference to Level, writable */
    const char *policy_level;                   /* reference to Level, writable */
    const char *type;                           /* Stateless | Stateful */
    const char *version;                        /* up to 16 characters */
    struct cwmp_time last_change;
    uint32_t level_number_of_entries;           /* rows of Level */
    uint32_t chain_number_of_entries;           /* rows of Chain */
    uint32_t dmz_number_of_entries;             /* rows of DMZ */
    uint32_t service_number_of_entries;         /* rows of Service */
    uint32_t pinhole_number_of_entries;         /* rows of Pinhole */
    uint32_t policy_number_of_entries;          /* rows of Policy */
    uint32_t interface_setting_number_of_entries; /* rows of InterfaceSetting */
};

/* Device.Firewall.Level.{i}.
 * Degrees of protection to choose from. */
struct device2_firewall_level {
    const char *alias;                          /* up to 64 characters, writable once */
    const char *name;                           /* up to 64 characters, writable */
    const char *description;                    /* up to 256 characters, writable */
    uint32_t order;                             /* at least 1, writable */
    const char *policies;                       /* list of string, reference, writable */
    const char *chain;                          /* reference to .Chain */
    bool port_mapping_enabled;                  /* writable */
    const char *default_policy;                 /* Drop | Accept | Reject, writable */
    bool default_log_policy;                    /* writable */
};

/* Device.Firewall.Policy.{i}.
 * What happens to the traffic between one pair of interfaces. */
struct device2_firewall_policy {
    const char *alias;                          /* up to 64 characters, writable once */
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error_Misconfigured |
                                                 * Error */
    const char *chain;                          /* reference to .Chain, writable */
    const char *target_chain;                   /* Drop | Accept | Reject | Chain, writable */
    const char *source_interface;               /* up to 256 characters, reference to
                                                 * .IP.Interface, writable */
    const char *destination_interface;          /* up to 256 characters, reference to
                                                 * .IP.Interface, writable */
    int32_t ip_version;                         /* -1..15, writable */
    const char *reverse_chain;                  /* reference to .Chain, writable */
    const char *reverse_target_chain;           /* Drop | Accept | Reject | Chain, writable */
};

/* Device.Firewall.Chain.{i}.
 * Lists of rules that are tried in turn. */
struct device2_firewall_chain {
    bool enable;                                /* writable */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *name;                           /* up to 64 characters, writable */
    const char *creator;                        /* one of 6 values */
    uint32_t rule_number_of_entries;            /* rows of Rule */
};

/* Device.Firewall.Chain.{i}.Rule.{i}.
 * Rules: which packets they take, and what happens to those. */
struct device2_firewall_chain_rule {
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error_Misconfigured |
                                                 * Error */
    uint32_t order;                             /* at least 1, writable */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *description;                    /* up to 256 characters, writable */
    const char *target;                         /* Drop | Accept | Reject | Return | TargetChain,
                                                 * writable */
    const char *target_chain;                   /* reference, writable */
    bool log;                                   /* writable */
    struct cwmp_time creation_date;
    struct cwmp_time expiry_date;               /* writable */
    const char *source_interface;               /* up to 256 characters, reference, writable */
    bool source_interface_exclude;              /* writable */
    bool source_all_interfaces;                 /* writable */
    const char *dest_interface;                 /* up to 256 characters, reference, writable */
    bool dest_interface_exclude;                /* writable */
    bool dest_all_interfaces;                   /* writable */
    int32_t ip_version;                         /* -1..15, writable */
    const char *dest_ip;                        /* up to 45 characters, writable */
    const char *dest_mask;                      /* up to 49 characters, writable */
    bool dest_ip_exclude;                       /* writable */
    const char *source_ip;                      /* up to 45 characters, writable */
    const char *source_mask;                    /* up to 49 characters, writable */
    bool source_ip_exclude;                     /* writable */
    int32_t protocol;                           /* -1..255, writable */
    bool protocol_exclude;                      /* writable */
    int32_t dest_port;                          /* -1..65535, writable */
    int32_t dest_port_range_max;                /* -1..65535, writable */
    bool dest_port_exclude;                     /* writable */
    int32_t source_port;                        /* -1..65535, writable */
    int32_t source_port_range_max;              /* -1..65535, writable */
    bool source_port_exclude;                   /* writable */
    int32_t dscp;                               /* -1..63, writable */
    bool dscp_exclude;                          /* writable */
    const char *connection_state;               /* list of string, INVALID | NEW | RELATED |
                                                 * ESTABLISHED, writable */
    const char *source_mac;                     /* up to 17 characters, writable */
    bool source_mac_exclude;                    /* writable */
};

/* Device.Firewall.Pinhole.{i}.
 * Openings for traffic from outside to a host inside, without address translation. */
struct device2_firewall_pinhole {
    const char *alias;                          /* up to 64 characters, writable once */
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error_Misconfigured |
                                                 * Error */
    const char *origin;                         /* User | System | UPnP | Controller */
    const char *description;                    /* up to 256 characters, writable */
    const char *interface;                      /* up to 256 characters, reference to
                                                 * .IP.Interface, writable */
    uint32_t lease_duration;                    /* seconds, writable */
    uint32_t remaining_lease_time;              /* seconds */
    int32_t source_port;                        /* -1..65535, writable */
    int32_t dest_port;                          /* -1..65535, writable */
    int32_t ip_version;                         /* -1..15, writable */
    const char *protocol;                       /* list of int, -1..255, writable */
    const char *source_prefixes;                /* list of string, each up to 49 characters,
                                                 * writable */
    const char *dest_ip;                        /* up to 45 characters, writable */
    const char *dest_mac_address;               /* up to 17 characters, writable */
};

/* Device.Firewall.DMZ.{i}.
 * Hosts inside that get all traffic from outside that nobody else takes. */
struct device2_firewall_dmz {
    const char *alias;                          /* up to 64 characters, writable once */
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error_Misconfigured |
                                                 * Error */
    const char *origin;                         /* User | System | Controller, writable */
    const char *description;                    /* up to 256 characters, writable */
    const char *interface;                      /* up to 256 characters, reference to
                                                 * .IP.Interface, writable */
    uint32_t lease_duration;                    /* seconds, writable */
    uint32_t remaining_lease_time;              /* seconds */
    const char *dest_ip;                        /* up to 15 characters, writable */
    const char *source_prefix;                  /* up to 18 characters, writable */
};

/* Device.Firewall.Service.{i}.
 * Which services of the device itself can be reached. */
struct device2_firewall_service {
    const char *alias;                          /* up to 64 characters, writable once */
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error_Misconfigured |
                                                 * Error */
    const char *interface;                      /* up to 256 characters, reference to
                                                 * .IP.Interface, writable */
    const char *dest_port;                      /* list of int, -1..65535, writable */
    int32_t ip_version;                         /* -1..15, writable */
    const char *protocol;                       /* list of int, -1..255, writable */
    int32_t icmp_type;                          /* -1..255, writable */
    const char *source_prefixes;                /* list of string, each up to 49 characters,
                                                 * writable */
    const char *action;                         /* Drop | Accept | Reject, writable */
};

/* Device.Firewall.InterfaceSetting.{i}.
 * Protection on one IP interface each. */
struct device2_firewall_interface_setting {
    bool enable;                                /* writable */
    const char *status;                         /* Disabled | Enabled | Error_Misconfigured |
                                                 * Error */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *interface;                      /* up to 256 characters, reference to
                                                 * .IP.Interface, writable */
    bool ipv4_spoofing_protection;              /* writable */
    bool ipv6_spoofing_protection;              /* writable */
    bool ipv4_accept_icmp_echo_request;         /* writable */
    bool ipv6_accept_icmp_echo_request;         /* writable */
    bool stealth_mode;                          /* writable */
};

/* Device.Firewall.ConnectionTracking.SIP.
 * The helper that opens ways for calls made by SIP. */
struct device2_firewall_connection_tracking_sip {
    bool enable;                                /* writable */
    const char *ports;                          /* list of int, 0..65535, writable */
    bool direct_media;                          /* writable */
    bool direct_signaling;                      /* writable */
    bool external_media;                        /* writable */
    uint32_t time_out;                          /* writable */
};

/* Device.Firewall.ConnectionTracking.H323.
 * The helper that opens ways for calls made by H.323. */
struct device2_firewall_connection_tracking_h323 {
    bool enable;                                /* writable */
    uint32_t registration_request_ttl;          /* writable */
    bool gk_routed_only;                        /* writable */
    bool call_forward_filter;                   /* writable */
};

/* Device.Firewall.ConnectionTracking.FTP.
 * The helper that opens ways for data connections of FTP. */
struct device2_firewall_connection_tracking_ftp {
    bool enable;                                /* writable */
    const char *ports;                          /* list of int, up to 8 items, 0..65535, writable */
    bool loose;                                 /* writable */
};

/* Device.Firewall.ConnectionTracking.PPTP.
 * The helper that opens ways for tunnels made by PPTP. */
struct device2_firewall_connection_tracking_pptp {
    bool enable;                                /* writable */
};

/* Device.Firewall.ConnectionTracking.TFTP.
 * The helper that opens ways for the answers of TFTP. */
struct device2_firewall_connection_tracking_tftp {
    bool enable;                                /* writable */
    const char *ports;                          /* list of int, up to 8 items, 0..65535, writable */
};

/* Device.Firewall.ConnectionTracking.IRC.
 * The helper that opens ways for direct connections between IRC users. */
struct device2_firewall_connection_tracking_irc {
    bool enable;                                /* writable */
    const char *ports;                          /* list of int, 0..65535, writable */
    uint32_t maxdcc_channels;                   /* writable */
    uint32_t dcc_timeout;                       /* writable */
};

/* Device.BulkData.
 * What the device can do in reporting, and the switch for all of it. */
struct device2_bulk_data {
    bool enable;                                /* writable */
    const char *status;                         /* Enabled | Disabled | Error */
    uint32_t min_reporting_interval;            /* seconds */
    const char *protocols;                      /* list of string, Streaming | File | HTTP | MQTT */
    const char *encoding_types;                 /* list of string, XML | XDR | CSV | JSON */
    bool parameter_wild_card_supported;
    int32_t max_number_of_profiles;             /* at least -1 */
    int32_t max_number_of_parameter_references; /* at least -1 */
    uint32_t profile_number_of_entries;         /* rows of Profile */
};

/* Device.BulkData.Profile.{i}.
 * The reports: what goes into each, when it is made and where it is sent. */
struct device2_bulk_data_profile {
    bool enable;                                /* writable */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *name;                           /* up to 255 characters, writable */
    int32_t number_of_retained_failed_reports;  /* at least -1, writable */
    const char *protocol;                       /* one of the values of .Protocols, writable */
    const char *encoding_type;                  /* one of the values of .EncodingTypes, writable */
    uint32_t reporting_interval;                /* at least 1, seconds, writable */
    struct cwmp_time time_reference;            /* writable */
    uint32_t parameter_number_of_entries;       /* rows of Parameter */
};

/* Device.BulkData.Profile.{i}.Parameter.{i}.
 * What the report is made of. */
struct device2_bulk_data_profile_parameter {
    const char *name;                           /* up to 64 characters, writable */
    const char *reference;                      /* up to 256 characters, writable */
    bool exclude;                               /* writable */
};

/* Device.BulkData.Profile.{i}.CSVEncoding.
 * How a report of comma-separated values is written. */
struct device2_bulk_data_profile_csv_encoding {
    const char *field_separator;                /* writable */
    const char *row_separator;                  /* writable */
    const char *escape_character;               /* writable */
    const char *report_format;                  /* ParameterPerRow | ParameterPerColumn, writable */
    const char *row_timestamp;                  /* Unix-Epoch | ISO-8601 | None, writable */
};

/* Device.BulkData.Profile.{i}.JSONEncoding.
 * How a JSON report is written. */
struct device2_bulk_data_profile_json_encoding {
    const char *report_format;                  /* ObjectHierarchy | NameValuePair, writable */
    const char *report_timestamp;               /* Unix-Epoch | ISO-8601 | None, writable */
};

/* Device.BulkData.Profile.{i}.HTTP.
 * Where the report is sent, and how. */
struct device2_bulk_data_profile_http {
    const char *url;                            /* up to 2048 characters, writable */
    const char *username;                       /* up to 256 characters, writable */
    const char *password;                       /* up to 256 characters, writable, reads as empty */
    const char *compressions_supported;         /* list of string, GZIP | Compress | Deflate */
    const char *compression;                    /* one of the values of CompressionsSupported,
                                                 * writable */
    const char *methods_supported;              /* list of string, POST | PUT */
    const char *method;                         /* one of the values of MethodsSupported,
                                                 * writable */
    bool use_date_header;                       /* writable */
    bool retry_enable;                          /* writable */
    uint32_t retry_minimum_wait_interval;       /* 1..65535, writable */
    uint32_t retry_interval_multiplier;         /* 1000..65535, writable */
    uint32_t request_uri_parameter_number_of_entries; /* rows of RequestURIParameter */
    bool persist_across_reboot;                 /* writable */
};

/* Device.BulkData.Profile.{i}.HTTP.RequestURIParameter.{i}.
 * Values that the request's URL has besides those of the device's identity. */
struct device2_bulk_data_profile_http_request_uri_parameter {
    const char *name;                           /* up to 64 characters, writable */
    const char *reference;                      /* up to 256 characters, writable */
};

/* Device.SoftwareModules.
 * What can be installed on the device, and what is. */
struct device2_software_modules {
    uint32_t exec_env_number_of_entries;        /* rows of ExecEnv */
    uint32_t deployment_unit_number_of_entries; /* rows of DeploymentUnit */
    uint32_t execution_unit_number_of_entries;  /* rows of ExecutionUnit */
};

/* Device.SoftwareModules.ExecEnv.{i}.
 * Environments in which programs run. */
struct device2_software_modules_exec_env {
    bool enable;                                /* writable */
    const char *status;                         /* Up | Error | Disabled */
    bool reset;                                 /* writable, a command */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *name;                           /* up to 256 characters */
    const char *type;                           /* up to 64 characters */
    int32_t current_run_level;                  /* -1..65535 */
    const char *vendor;                         /* up to 128 characters */
    const char *version;                        /* up to 32 characters */
    int32_t available_disk_space;               /* at least -1, KiB */
    int32_t available_memory;                   /* at least -1, KiB */
    const char *active_execution_units;         /* list of string, reference to .ExecutionUnit */
};

/* Device.SoftwareModules.DeploymentUnit.{i}.
 * What is installed. */
struct device2_software_modules_deployment_unit {
    const char *uuid;                           /* 36 characters */
    const char *duid;                           /* up to 64 characters */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *name;                           /* up to 256 characters */
    const char *status;                         /* one of 5 values */
    bool resolved;
    const char *url;                            /* up to 2048 characters */
    const char *description;                    /* up to 256 characters */
    const char *vendor;                         /* up to 128 characters */
    const char *version;                        /* up to 32 characters */
    const char *execution_unit_list;            /* list of string, reference to .ExecutionUnit */
    const char *execution_env_ref;              /* reference to .ExecEnv */
    struct cwmp_time installed;
    struct cwmp_time last_update;
};

/* Device.SoftwareModules.ExecutionUnit.{i}.
 * The programs of what is installed. */
struct device2_software_modules_execution_unit {
    const char *euid;                           /* up to 64 characters */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *name;                           /* up to 256 characters */
    const char *exec_env_label;                 /* up to 64 characters */
    const char *status;                         /* Idle | Starting | Active | Stopping */
    const char *requested_state;                /* Idle | Active, writable, a command */
    const char *execution_fault_code;           /* one of 7 values */
    const char *execution_fault_message;        /* up to 256 characters */
    bool auto_start;                            /* writable */
    const char *vendor;                         /* up to 128 characters */
    const char *version;                        /* up to 32 characters */
    const char *description;                    /* up to 256 characters */
    int32_t memory_in_use;                      /* at least -1, KiB */
    const char *references;                     /* list of string, reference */
    const char *associated_process_list;        /* list of string, reference to
                                                 * .DeviceInfo.ProcessStatus.Process */
    const char *execution_env_ref;              /* reference to .ExecEnv */
};

/* Device.XMPP.
 * XMPP connections of the device. */
struct device2_xmpp {
    uint32_t connection_number_of_entries;      /* rows of Connection */
    const char *supported_server_connect_algorithms; /* list of string, DNS-SRV | DNS |
                                                 * ServerTable | WebSocket */
};

/* Device.XMPP.Connection.{i}.
 * A connection to an XMPP server, with the account that it uses. */
struct device2_xmpp_connection {
    bool enable;                                /* writable */
    const char *alias;                          /* up to 64 characters, writable once */
    const char *username;                       /* up to 256 characters, writable */
    const char *password;                       /* up to 256 characters, writable, reads as empty */
    const char *domain;                         /* up to 64 characters, writable */
    const char *resource;                       /* up to 64 characters, writable */
    const char *jabber_id;
    const char *status;                         /* one of 9 values */
    struct cwmp_time last_change_date;
    const char *server_connect_algorithm;       /* one of the values of
                                                 * .SupportedServerConnectAlgorithms, writable */
    int64_t keep_alive_interval;                /* at least -1, seconds, writable */
    uint32_t server_connect_attempts;           /* writable */
    uint32_t server_retry_initial_interval;     /* 1..65535, seconds, writable */
    uint32_t server_retry_interval_multiplier;  /* 1000..65535, writable */
    uint32_t server_retry_max_interval;         /* at least 1, seconds, writable */
    bool use_tls;                               /* writable */
    bool tls_established;
    uint32_t server_number_of_entries;          /* rows of Server */
};

/* Device.XMPP.Connection.{i}.Server.{i}.
 * A server to try when ServerConnectAlgorithm is ServerTable. */
struct device2_xmpp_connection_server {
    bool enable;                                /* writable */
    const char *alias;                          /* up to 64 characters, writable once */
    uint32_t priority;                          /* 0..65535, writable */
    int64_t weight;                             /* -1..65535, writable */
    const char *server_address;                 /* up to 256 characters, writable */
    uint32_t port;                              /* 0..65535, writable */
};

/* Device.XMPP.Connection.{i}.Stats.
 * Stanzas exchanged since the connection came up. */
struct device2_xmpp_connection_stats {
    uint32_t received_messages;
    uint32_t transmitted_messages;
    uint32_t received_error_messages;
    uint32_t transmitted_error_messages;
};

#endif
