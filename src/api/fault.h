/* SPDX-License-Identifier: Apache-2.0 */
/*
 * CWMP fault codes (TR-069 A.5.1) and how a function reports one: it returns the code and
 * writes one sentence that names the parameter, the rule and the value. Every door (RPC, shell,
 * configuration file) shows that sentence.
 */
#ifndef API_FAULT_H
#define API_FAULT_H

enum cwmp_fault {
    CWMP_OK = 0,
    CWMP_FAULT_METHOD_NOT_SUPPORTED = 9000,
    CWMP_FAULT_REQUEST_DENIED = 9001,
    CWMP_FAULT_INTERNAL_ERROR = 9002,
    CWMP_FAULT_INVALID_ARGUMENTS = 9003,
    CWMP_FAULT_RESOURCES_EXCEEDED = 9004,
    CWMP_FAULT_INVALID_PARAMETER_NAME = 9005,
    CWMP_FAULT_INVALID_PARAMETER_TYPE = 9006,
    CWMP_FAULT_INVALID_PARAMETER_VALUE = 9007,
    CWMP_FAULT_NOT_WRITABLE = 9008,
    CWMP_FAULT_NOTIFICATION_REJECTED = 9009,
    CWMP_FAULT_DOWNLOAD_FAILURE = 9010,
    CWMP_FAULT_UPLOAD_FAILURE = 9011,
    CWMP_FAULT_SERVER_AUTHENTICATION = 9012,
    CWMP_FAULT_PROTOCOL_NOT_SUPPORTED = 9013,
    CWMP_FAULT_MULTICAST_JOIN = 9014,
    CWMP_FAULT_SERVER_UNREACHABLE = 9015,
    CWMP_FAULT_FILE_INACCESSIBLE = 9016,
    CWMP_FAULT_DOWNLOAD_INCOMPLETE = 9017,
    CWMP_FAULT_FILE_CORRUPTED = 9018,
    CWMP_FAULT_FILE_AUTHENTICATION = 9019,
    CWMP_FAULT_WINDOWS_MISSED = 9020,
    CWMP_FAULT_CANCEL_NOT_PERMITTED = 9021,
    CWMP_FAULT_INVALID_UUID = 9022,
    CWMP_FAULT_UNKNOWN_ENVIRONMENT = 9023,
    CWMP_FAULT_DISABLED_ENVIRONMENT = 9024,
    CWMP_FAULT_ENVIRONMENT_MISMATCH = 9025,
    CWMP_FAULT_DUPLICATE_UNIT = 9026,
    CWMP_FAULT_SYSTEM_RESOURCES_EXCEEDED = 9027,
    CWMP_FAULT_UNKNOWN_UNIT = 9028,
    CWMP_FAULT_INVALID_UNIT_STATE = 9029,
    CWMP_FAULT_DOWNGRADE = 9030,
    CWMP_FAULT_VERSION_NOT_SPECIFIED = 9031,
    CWMP_FAULT_VERSION_EXISTS = 9032
};

struct cwmp_error {
    enum cwmp_fault code;
    char text[512];
};

/* Fills `error` (NULL is allowed) and returns `code`, so that callers write
 * `return cwmp_fail(error, CODE, "…", …);`. Text is cut at a character boundary. */
enum cwmp_fault cwmp_fail(struct cwmp_error *error, enum cwmp_fault code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

#endif
