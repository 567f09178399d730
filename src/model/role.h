/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Roles: the parameters that the agent itself uses, asked for by what they mean. A device type
 * binds each to a parameter of its root (cwmpd:role), so that nothing else in the source knows
 * a root's names. The spelling in a device type is the constant in lower case with hyphens:
 * ROLE_ACS_URL is "acs-url".
 */
#ifndef MODEL_ROLE_H
#define MODEL_ROLE_H

enum model_role {
    ROLE_ACS_URL,
    ROLE_ACS_USERNAME,
    ROLE_ACS_PASSWORD,
    ROLE_ENABLE_CWMP,
    ROLE_PERIODIC_INFORM_ENABLE,
    ROLE_PERIODIC_INFORM_INTERVAL,
    ROLE_PERIODIC_INFORM_TIME,
    ROLE_PARAMETER_KEY,
    ROLE_CONNECTION_REQUEST_URL,
    ROLE_CONNECTION_REQUEST_USERNAME,
    ROLE_CONNECTION_REQUEST_PASSWORD,
    ROLE_HTTP_CONNECTION_REQUEST_ENABLE,
    ROLE_RETRY_MINIMUM_WAIT_INTERVAL,
    ROLE_RETRY_INTERVAL_MULTIPLIER,
    ROLE_ACTIVE_NOTIFICATION_THROTTLE,
    ROLE_MANUFACTURER,
    ROLE_MANUFACTURER_OUI,
    ROLE_PRODUCT_CLASS,
    ROLE_SERIAL_NUMBER,
    ROLE_HARDWARE_VERSION,
    ROLE_SOFTWARE_VERSION,
    ROLE_PROVISIONING_CODE,
    ROLE_DEFAULT_CONNECTION,
    ROLE_CPE_TIMEOUT,
    ROLE_DOWNLOAD_ENABLE,
    ROLE_UPLOAD_ENABLE,
    ROLE_ALIAS_BASED_ADDRESSING, /* false: the parameter stays out of Inform (R-INF-03) */
    ROLE_SCHEDULE_REBOOT,
    ROLE_DELAY_REBOOT,
    ROLE_HTTP_COMPRESSION,
    ROLE_BULK_DATA_ENABLE, /* what is below its object is the bulk room's business */
    ROLE_BULK_DATA_STATUS,
    ROLE_COUNT
};

/* "acs-url" for ROLE_ACS_URL. */
const char *model_role_name(enum model_role role);

#endif
