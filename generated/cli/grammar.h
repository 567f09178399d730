/* SPDX-License-Identifier: Apache-2.0 */
/* Written by dmgen from the operator's commands; not to be edited. */
#ifndef CLI_GRAMMAR_H
#define CLI_GRAMMAR_H

#include "cli/tables.h"

/* What is configured beyond the data model. */
enum cli_setting {
    SETTING_HOSTNAME,
    SETTING_PASSWORD_ENCRYPTION,
    SETTING_CA_FILE,
    SETTING_CRL_FILE,
    SETTING_CERTIFICATE_FILE,
    SETTING_KEY_FILE,
    SETTING_BASIC_OVER_HTTP,
    SETTING_PROXY,
    SETTING_PROXY_USERNAME,
    SETTING_PROXY_PASSWORD,
    SETTING_CPE_URL,
    SETTING_CPE_SOURCE_INTERFACE,
    SETTING_CPE_SOURCE_PORT,
    SETTING_IP_ADDRESS,
    SETTING_IP_MASK,
    SETTING_GATEWAY,
    SETTING_COUNT
};

extern const struct cli_grammar cli_grammar;

#endif
