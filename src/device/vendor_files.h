/* SPDX-License-Identifier: Apache-2.0 */
/* The files that the device keeps for the ACS to fetch: one log, one configuration. Each is the one
 * row of its table. */
#ifndef DEVICE_VENDOR_FILES_H
#define DEVICE_VENDOR_FILES_H

#define VENDOR_FILE_INSTANCE 1

#define VENDOR_LOG_NAME    "cwmpd.log"
#define VENDOR_LOG_BYTES   (256 * 1024)
#define VENDOR_CONFIG_NAME "running-config"

#define VENDOR_CONFIG_DESCRIPTION "The configuration in force, in the syntax of the shell"

#endif
