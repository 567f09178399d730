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
    };

    return names[role];
}
