/* SPDX-License-Identifier: Apache-2.0 */
/* On its own, because the generator reads these names as well. */
#include "model/role.h"

const char *model_role_name(enum model_role role)
{
    static const char *const names[ROLE_COUNT] = {
        [ROLE_ACS_URL] = "acs-url",
        [ROLE_ACS_USERNAME] = "acs-username",
        [ROLE_ACS_PASSWORD] = "acs-password",
        [ROLE_ENABLE_CWMP] = "enable-cwmp",
        [ROLE_PERIODIC_INFORM_ENABLE] = "periodic-inform-enable",
        [ROLE_PERIODIC_INFORM_INTERVAL] = "periodic-inform-interval",
        [ROLE_PERIODIC_INFORM_TIME] = "periodic-inform-time",
        [ROLE_PARAMETER_KEY] = "parameter-key",
        [ROLE_CONNECTION_REQUEST_URL] = "connection-request-url",
        [ROLE_CONNECTION_REQUEST_USERNAME] = "connection-request-username",
        [ROLE_CONNECTION_REQUEST_PASSWORD] = "connection-request-password",
        [ROLE_HTTP_CONNECTION_REQUEST_ENABLE] = "http-connection-request-enable",
        [ROLE_RETRY_MINIMUM_WAIT_INTERVAL] = "retry-minimum-wait-interval",
        [ROLE_RETRY_INTERVAL_MULTIPLIER] = "retry-interval-multiplier",
        [ROLE_ACTIVE_NOTIFICATION_THROTTLE] = "active-notification-throttle",
        [ROLE_MANUFACTURER] = "manufacturer",
        [ROLE_MANUFACTURER_OUI] = "manufacturer-oui",
        [ROLE_PRODUCT_CLASS] = "product-class",
        [ROLE_SERIAL_NUMBER] = "serial-number",
        [ROLE_HARDWARE_VERSION] = "hardware-version",
        [ROLE_SOFTWARE_VERSION] = "software-version",
        [ROLE_PROVISIONING_CODE] = "provisioning-code",
        [ROLE_DEFAULT_CONNECTION] = "default-connection",
        [ROLE_CPE_TIMEOUT] = "cpe-timeout",
        [ROLE_DOWNLOAD_ENABLE] = "download-enable",
        [ROLE_UPLOAD_ENABLE] = "upload-enable",
        [ROLE_ALIAS_BASED_ADDRESSING] = "alias-based-addressing",
        [ROLE_SCHEDULE_REBOOT] = "schedule-reboot",
        [ROLE_DELAY_REBOOT] = "delay-reboot",
        [ROLE_HTTP_COMPRESSION] = "http-compression",
        [ROLE_BULK_DATA_ENABLE] = "bulk-data-enable",
        [ROLE_BULK_DATA_STATUS] = "bulk-data-status",
        [ROLE_INSTANCE_MODE] = "instance-mode",
        [ROLE_AUTO_CREATE_INSTANCES] = "auto-create-instances",
        [ROLE_INSTANCE_WILDCARDS_SUPPORTED] = "instance-wildcards-supported",
        [ROLE_LIGHTWEIGHT_PROTOCOLS_SUPPORTED] = "lightweight-protocols-supported",
        [ROLE_LIGHTWEIGHT_PROTOCOLS_USED] = "lightweight-protocols-used",
        [ROLE_LIGHTWEIGHT_TRIGGER_INTERVAL] = "lightweight-trigger-interval",
        [ROLE_LIGHTWEIGHT_TRIGGER_TIME] = "lightweight-trigger-time",
        [ROLE_LIGHTWEIGHT_UDP_HOST] = "lightweight-udp-host",
        [ROLE_LIGHTWEIGHT_UDP_PORT] = "lightweight-udp-port",
        [ROLE_HEARTBEAT_ENABLE] = "heartbeat-enable",
        [ROLE_HEARTBEAT_INTERVAL] = "heartbeat-interval",
        [ROLE_HEARTBEAT_TIME] = "heartbeat-time",
        [ROLE_STANDBY_UNAWARENESS_MAXIMUM] = "standby-unawareness-maximum",
        [ROLE_STANDBY_MISSED_PERIODIC_MAXIMUM] = "standby-missed-periodic-maximum",
        [ROLE_STANDBY_NOTIFY_MISSED_SCHEDULED] = "standby-notify-missed-scheduled",
        [ROLE_INFORM_PARAMETER_ENABLE] = "inform-parameter-enable",
        [ROLE_INFORM_PARAMETER_NAME] = "inform-parameter-name",
        [ROLE_INFORM_PARAMETER_EVENTS] = "inform-parameter-events",
        [ROLE_MANAGEABLE_DEVICES] = "manageable-devices",
        [ROLE_MANAGEABLE_DEVICES_LIMIT] = "manageable-devices-limit",
        [ROLE_UDP_CONNECTION_REQUEST_ADDRESS] = "udp-connection-request-address",
        [ROLE_UDP_CONNECTION_REQUEST_ADDRESS_LIMIT] = "udp-connection-request-address-limit",
        [ROLE_AUTONOMOUS_TRANSFER_ENABLE] = "autonomous-transfer-enable",
        [ROLE_AUTONOMOUS_TRANSFER_TYPES] = "autonomous-transfer-types",
        [ROLE_AUTONOMOUS_TRANSFER_RESULTS] = "autonomous-transfer-results",
        [ROLE_AUTONOMOUS_TRANSFER_FILE_TYPES] = "autonomous-transfer-file-types",
        [ROLE_UNIT_CHANGE_ENABLE] = "unit-change-enable",
        [ROLE_UNIT_CHANGE_OPERATIONS] = "unit-change-operations",
        [ROLE_UNIT_CHANGE_RESULTS] = "unit-change-results",
        [ROLE_UNIT_CHANGE_FAULTS] = "unit-change-faults",
        [ROLE_STUN_ENABLE] = "stun-enable",
        [ROLE_STUN_SERVER_ADDRESS] = "stun-server-address",
        [ROLE_STUN_SERVER_PORT] = "stun-server-port",
        [ROLE_STUN_USERNAME] = "stun-username",
        [ROLE_STUN_PASSWORD] = "stun-password",
        [ROLE_STUN_MAXIMUM_KEEP_ALIVE_PERIOD] = "stun-maximum-keep-alive-period",
        [ROLE_STUN_MINIMUM_KEEP_ALIVE_PERIOD] = "stun-minimum-keep-alive-period",
        [ROLE_NAT_DETECTED] = "nat-detected",
        [ROLE_STUN_PORT_ADAPTIVE] = "stun-port-adaptive",
        [ROLE_STUN_PROBE_NAT_AGINGTIME] = "stun-probe-nat-agingtime",
        [ROLE_BACK_UP_ENABLE] = "back-up-enable",
        [ROLE_BACK_UP_DELAY_TIME] = "back-up-delay-time",
        [ROLE_ACS_URL_DHCP] = "acs-url-dhcp",
        [ROLE_ACS_URL_DHCP_INTERFACE] = "acs-url-dhcp-interface",
        [ROLE_ACS_DEFAULT_URL] = "acs-default-url",
        [ROLE_ACS_DEFAULT_USERNAME] = "acs-default-username",
        [ROLE_ACS_DEFAULT_PASSWORD] = "acs-default-password",
        [ROLE_RETRY_LIMIT] = "retry-limit",
        [ROLE_CONNECTION_REQUEST_UNAUTHENTICATED] = "connection-request-unauthenticated",
        [ROLE_EXECUTE_CLI_COMMAND_ENABLE] = "execute-cli-command-enable",
        [ROLE_CONNECTION_REQUEST_METHODS] = "connection-request-methods",
        [ROLE_CONNECTION_REQUEST_XMPP_CONNECTION] = "connection-request-xmpp-connection",
        [ROLE_CONNECTION_REQUEST_ALLOWED_JABBER_IDS] = "connection-request-allowed-jabber-ids",
        [ROLE_CONNECTION_REQUEST_JABBER_ID] = "connection-request-jabber-id",
    };

    return names[role];
}

bool model_role_is_needed(enum model_role role)
{
    switch (role) {
    case ROLE_ACS_URL:
    case ROLE_ACS_USERNAME:
    case ROLE_ACS_PASSWORD:
    case ROLE_PERIODIC_INFORM_ENABLE:
    case ROLE_PERIODIC_INFORM_INTERVAL:
    case ROLE_PARAMETER_KEY:
    case ROLE_CONNECTION_REQUEST_URL:
    case ROLE_CONNECTION_REQUEST_USERNAME:
    case ROLE_CONNECTION_REQUEST_PASSWORD:
    case ROLE_MANUFACTURER:
    case ROLE_MANUFACTURER_OUI:
    case ROLE_PRODUCT_CLASS:
    case ROLE_SERIAL_NUMBER:
        return true;
    default:
        return false;
    }
}
