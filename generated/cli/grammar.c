/* SPDX-License-Identifier: Apache-2.0 */
/* Written by dmgen from the operator's commands; not to be edited. */
#include "cli/grammar.h"

#include "cli/actions.h"

#include <stddef.h>

static const struct cli_mode modes[] = {
    {.name = "exec", .prompt = ">", .parent = -1, .escape = -1},
    {.name = "privileged", .prompt = "#", .parent = -1, .escape = -1},
    {.name = "config", .prompt = "(config)#", .parent = 1, .escape = 1},
    {.name = "config-cwmp", .prompt = "(config-cwmp)#", .parent = 2, .escape = 1, .inherits = true},
    {.name = "config-if", .prompt = "(config-if-", .prompt_end = ")#", .parent = 2, .escape = 1, .inherits = true},
};

static const struct cli_interface_type interface_types[] = {
    {.name = "Mgmt", .help = "Management port"},
    {.name = "FastEthernet", .help = "Ethernet, 100 Mbit/s"},
    {.name = "GigabitEthernet", .help = "Ethernet, 1 Gbit/s"},
    {.name = "TenGigabitEthernet", .help = "Ethernet, 10 Gbit/s"},
    {.name = "VLAN", .help = "VLAN"},
    {.name = "Loopback", .help = "Loopback"},
    {.name = "Tunnel", .help = "Tunnel"},
    {.name = "Dialer", .help = "Dial-up"},
};

static const struct cli_setting_row settings[SETTING_COUNT] = {
    {.name = "hostname", .default_value = ""},
    {.name = "password-encryption", .default_value = "false"},
    {.name = "ca-file", .default_value = ""},
    {.name = "crl-file", .default_value = ""},
    {.name = "certificate-file", .default_value = ""},
    {.name = "key-file", .default_value = ""},
    {.name = "basic-over-http", .default_value = "false"},
    {.name = "proxy", .default_value = ""},
    {.name = "proxy-username", .default_value = ""},
    {.name = "proxy-password", .default_value = "", .secret = true},
    {.name = "cpe-url", .default_value = ""},
    {.name = "cpe-source-interface", .default_value = ""},
    {.name = "cpe-source-port", .default_value = "7547"},
    {.name = "ip-address", .default_value = "", .per_interface = true},
    {.name = "ip-mask", .default_value = "", .per_interface = true},
    {.name = "gateway", .default_value = "", .per_interface = true},
};

static const uint16_t follow_2[] = {3};
static const uint16_t follow_6[] = {7};
static const uint16_t follow_7[] = {8};
static const uint16_t follow_9[] = {10};
static const uint16_t follow_11[] = {12};
static const uint16_t follow_12[] = {13};
static const uint16_t follow_14[] = {15};
static const uint16_t follow_15[] = {16};
static const uint16_t follow_17[] = {18};
static const uint16_t follow_19[] = {20};
static const uint16_t follow_22[] = {23};
static const uint16_t follow_23[] = {24};
static const uint16_t follow_25[] = {26};
static const uint16_t follow_26[] = {27};
static const uint16_t follow_28[] = {29};
static const uint16_t follow_29[] = {30};
static const uint16_t follow_30[] = {31};
static const uint16_t follow_31[] = {32};
static const uint16_t follow_33[] = {34};
static const uint16_t follow_34[] = {35};
static const uint16_t follow_36[] = {37};
static const uint16_t follow_37[] = {38};
static const uint16_t follow_39[] = {40};
static const uint16_t follow_40[] = {41};
static const uint16_t follow_41[] = {42};
static const uint16_t follow_43[] = {44};
static const uint16_t follow_44[] = {45};
static const uint16_t follow_45[] = {46};
static const uint16_t follow_47[] = {48};
static const uint16_t follow_48[] = {49};
static const uint16_t follow_49[] = {50};
static const uint16_t follow_51[] = {52};
static const uint16_t follow_52[] = {53};
static const uint16_t follow_54[] = {55};
static const uint16_t follow_55[] = {56};
static const uint16_t follow_57[] = {58};
static const uint16_t follow_58[] = {59};
static const uint16_t follow_59[] = {60};
static const uint16_t follow_60[] = {61};
static const uint16_t follow_62[] = {63};
static const uint16_t follow_63[] = {64};
static const uint16_t follow_65[] = {66};
static const uint16_t follow_66[] = {67};
static const uint16_t follow_67[] = {68};
static const uint16_t follow_69[] = {70};
static const uint16_t follow_70[] = {71};
static const uint16_t follow_71[] = {72};
static const uint16_t follow_73[] = {74};
static const uint16_t follow_75[] = {76};
static const uint16_t follow_76[] = {77};
static const uint16_t follow_77[] = {78};
static const uint16_t follow_78[] = {79};
static const uint16_t follow_79[] = {80};
static const uint16_t follow_81[] = {82};
static const uint16_t follow_82[] = {83};
static const uint16_t follow_84[] = {85};
static const uint16_t follow_85[] = {86};
static const uint16_t follow_87[] = {88};
static const uint16_t follow_88[] = {89};
static const uint16_t follow_90[] = {91};
static const uint16_t follow_91[] = {92};
static const uint16_t follow_93[] = {94};
static const uint16_t follow_94[] = {95, 97};
static const uint16_t follow_95[] = {96};
static const uint16_t follow_96[] = {97};
static const uint16_t follow_97[] = {98};
static const uint16_t follow_98[] = {95};
static const uint16_t follow_99[] = {100};
static const uint16_t follow_100[] = {101};
static const uint16_t follow_101[] = {102, 104};
static const uint16_t follow_102[] = {103};
static const uint16_t follow_103[] = {104};
static const uint16_t follow_104[] = {105};
static const uint16_t follow_105[] = {102};
static const uint16_t follow_106[] = {107};
static const uint16_t follow_107[] = {108};
static const uint16_t follow_109[] = {110};
static const uint16_t follow_110[] = {111};
static const uint16_t follow_111[] = {112};
static const uint16_t follow_113[] = {114};
static const uint16_t follow_114[] = {115};
static const uint16_t follow_115[] = {116};
static const uint16_t follow_117[] = {118};
static const uint16_t follow_118[] = {119};
static const uint16_t follow_120[] = {121};
static const uint16_t follow_121[] = {122};
static const uint16_t follow_123[] = {124};
static const uint16_t follow_125[] = {126};
static const uint16_t follow_127[] = {128};
static const uint16_t follow_129[] = {130};
static const uint16_t follow_130[] = {131};
static const uint16_t follow_131[] = {132};
static const uint16_t follow_133[] = {134};
static const uint16_t follow_134[] = {135};
static const uint16_t follow_135[] = {136};
static const uint16_t follow_136[] = {137};
static const uint16_t follow_138[] = {139};
static const uint16_t follow_139[] = {140};
static const uint16_t follow_141[] = {142};
static const uint16_t follow_142[] = {143};
static const uint16_t follow_143[] = {144};
static const uint16_t follow_145[] = {146};
static const uint16_t follow_146[] = {147};
static const uint16_t follow_147[] = {148};
static const uint16_t follow_149[] = {150};
static const uint16_t follow_150[] = {151};
static const uint16_t follow_151[] = {152};
static const uint16_t follow_153[] = {154};
static const uint16_t follow_154[] = {155};
static const uint16_t follow_156[] = {157};
static const uint16_t follow_157[] = {158};
static const uint16_t follow_158[] = {159};
static const uint16_t follow_160[] = {161};
static const uint16_t follow_161[] = {162};
static const uint16_t follow_163[] = {164};
static const uint16_t follow_164[] = {165};
static const uint16_t follow_166[] = {167};
static const uint16_t follow_167[] = {168};
static const uint16_t follow_168[] = {169};
static const uint16_t follow_170[] = {171};
static const uint16_t follow_171[] = {172};
static const uint16_t follow_172[] = {173};
static const uint16_t follow_174[] = {175};
static const uint16_t follow_176[] = {177};
static const uint16_t follow_177[] = {178};
static const uint16_t follow_178[] = {179};
static const uint16_t follow_180[] = {181};
static const uint16_t follow_182[] = {183};
static const uint16_t follow_184[] = {185};
static const uint16_t follow_186[] = {187};
static const uint16_t follow_187[] = {188};
static const uint16_t follow_190[] = {191, 192};
static const uint16_t follow_191[] = {192};
static const uint16_t follow_193[] = {194};
static const uint16_t follow_195[] = {196};
static const uint16_t follow_196[] = {197};
static const uint16_t follow_198[] = {199};
static const uint16_t follow_199[] = {200};
static const uint16_t follow_200[] = {201};
static const uint16_t follow_202[] = {203};
static const uint16_t follow_203[] = {204};
static const uint16_t follow_205[] = {206};
static const uint16_t follow_206[] = {207};
static const uint16_t follow_207[] = {208};
static const uint16_t follow_209[] = {210};
static const uint16_t follow_210[] = {211};
static const uint16_t follow_212[] = {213};
static const uint16_t follow_213[] = {214};
static const uint16_t follow_215[] = {216};
static const uint16_t follow_217[] = {218};
static const uint16_t follow_219[] = {220};
static const uint16_t follow_220[] = {221, 222, 223, 224, 225, 226, 227, 228, 229};
static const uint16_t follow_230[] = {231};

static const struct cli_node nodes[] = {
    {.command = 0, .word = "enable", .help = "Turn to the privileged mode", .last = true},
    {.command = 1, .word = "disable", .help = "Turn back to the mode after login", .last = true},
    {.command = 2, .word = "configure", .help = "Configure the device", .follow = follow_2, .follow_count = sizeof follow_2 / sizeof *follow_2},
    {.command = 2, .word = "terminal", .help = "From here", .last = true},
    {.command = 3, .word = "exit", .help = "Leave this mode", .last = true},
    {.command = 4, .word = "end", .help = "End the configuration", .last = true},
    {.command = 5, .word = "terminal", .help = "Set up the terminal", .follow = follow_6, .follow_count = sizeof follow_6 / sizeof *follow_6},
    {.command = 5, .word = "length", .help = "Lines to show at a time", .follow = follow_7, .follow_count = sizeof follow_7 / sizeof *follow_7, .no_last = true},
    {.command = 5, .type = CLI_TYPE_NUMBER, .name = "lines", .least = 0u, .most = 512u, .replay_least = 0u, .replay_most = 512u, .help = "Number of lines; 0: all", .last = true},
    {.command = 6, .word = "cwmp", .help = "CPE WAN management", .follow = follow_9, .follow_count = sizeof follow_9 / sizeof *follow_9},
    {.command = 6, .word = "connect", .help = "Open a session with the ACS now", .last = true},
    {.command = 7, .word = "clear", .help = "Reset something", .follow = follow_11, .follow_count = sizeof follow_11 / sizeof *follow_11},
    {.command = 7, .word = "cwmp", .help = "CPE WAN management", .follow = follow_12, .follow_count = sizeof follow_12 / sizeof *follow_12},
    {.command = 7, .word = "statistics", .help = "Counters of sessions", .last = true},
    {.command = 8, .word = "clear", .help = "Reset something", .follow = follow_14, .follow_count = sizeof follow_14 / sizeof *follow_14},
    {.command = 8, .word = "cwmp", .help = "CPE WAN management", .follow = follow_15, .follow_count = sizeof follow_15 / sizeof *follow_15},
    {.command = 8, .word = "session", .help = "The session that is under way", .last = true},
    {.command = 9, .word = "hostname", .help = "Name of the device", .follow = follow_17, .follow_count = sizeof follow_17 / sizeof *follow_17, .no_last = true},
    {.command = 9, .type = CLI_TYPE_HOSTNAME, .name = "name", .target = CLI_TARGET_SETTING, .index = SETTING_HOSTNAME, .help = "Letters, digits and hyphens, up to 63", .last = true},
    {.command = 10, .word = "service", .help = "What the device does for its operators", .follow = follow_19, .follow_count = sizeof follow_19 / sizeof *follow_19},
    {.command = 10, .word = "password-encryption", .help = "Obfuscate passwords wherever they are written", .last = true, .no_last = true},
    {.command = 11, .word = "cwmp", .help = "CPE WAN management", .last = true, .no_last = true},
    {.command = 12, .word = "acs", .help = "Auto-configuration server", .follow = follow_22, .follow_count = sizeof follow_22 / sizeof *follow_22},
    {.command = 12, .word = "url", .help = "Its address", .follow = follow_23, .follow_count = sizeof follow_23 / sizeof *follow_23, .no_last = true},
    {.command = 12, .type = CLI_TYPE_ACS_URL, .name = "url", .target = CLI_TARGET_ROLE, .index = ROLE_ACS_URL, .help = "http://host[:port]/path or https://host[:port]/path", .last = true},
    {.command = 13, .word = "acs", .help = "Auto-configuration server", .follow = follow_25, .follow_count = sizeof follow_25 / sizeof *follow_25},
    {.command = 13, .word = "url", .help = "Its address", .follow = follow_26, .follow_count = sizeof follow_26 / sizeof *follow_26},
    {.command = 13, .word = "dhcp", .help = "DHCP may name it", .last = true, .no_last = true},
    {.command = 14, .word = "acs", .help = "Auto-configuration server", .follow = follow_28, .follow_count = sizeof follow_28 / sizeof *follow_28},
    {.command = 14, .word = "url", .help = "Its address", .follow = follow_29, .follow_count = sizeof follow_29 / sizeof *follow_29},
    {.command = 14, .word = "dhcp", .help = "DHCP may name it", .follow = follow_30, .follow_count = sizeof follow_30 / sizeof *follow_30},
    {.command = 14, .word = "interface", .help = "On one interface only", .follow = follow_31, .follow_count = sizeof follow_31 / sizeof *follow_31, .no_last = true},
    {.command = 14, .type = CLI_TYPE_INTERFACE, .name = "interface", .target = CLI_TARGET_ROLE, .index = ROLE_ACS_URL_DHCP_INTERFACE, .help = "Type and number", .last = true},
    {.command = 15, .word = "acs", .help = "Auto-configuration server", .follow = follow_33, .follow_count = sizeof follow_33 / sizeof *follow_33},
    {.command = 15, .word = "username", .help = "User name for the ACS", .follow = follow_34, .follow_count = sizeof follow_34 / sizeof *follow_34, .no_last = true},
    {.command = 15, .type = CLI_TYPE_NAME, .name = "name", .target = CLI_TARGET_ROLE, .index = ROLE_ACS_USERNAME, .help = "1 to 256 characters without blanks", .last = true},
    {.command = 16, .word = "acs", .help = "Auto-configuration server", .follow = follow_36, .follow_count = sizeof follow_36 / sizeof *follow_36},
    {.command = 16, .word = "password", .help = "Password for the ACS", .follow = follow_37, .follow_count = sizeof follow_37 / sizeof *follow_37, .no_last = true},
    {.command = 16, .type = CLI_TYPE_PASSWORD, .name = "password", .target = CLI_TARGET_ROLE, .index = ROLE_ACS_PASSWORD, .help = "The password; after 0 as it is, after 7 obfuscated", .last = true},
    {.command = 17, .word = "acs", .help = "Auto-configuration server", .follow = follow_39, .follow_count = sizeof follow_39 / sizeof *follow_39},
    {.command = 17, .word = "default", .help = "The ACS to use when neither configuration nor DHCP names one", .follow = follow_40, .follow_count = sizeof follow_40 / sizeof *follow_40},
    {.command = 17, .word = "url", .help = "Its address", .follow = follow_41, .follow_count = sizeof follow_41 / sizeof *follow_41, .no_last = true},
    {.command = 17, .type = CLI_TYPE_ACS_URL, .name = "url", .target = CLI_TARGET_ROLE, .index = ROLE_ACS_DEFAULT_URL, .help = "http://host[:port]/path or https://host[:port]/path", .last = true},
    {.command = 18, .word = "acs", .help = "Auto-configuration server", .follow = follow_43, .follow_count = sizeof follow_43 / sizeof *follow_43},
    {.command = 18, .word = "default", .help = "The ACS to use when neither configuration nor DHCP names one", .follow = follow_44, .follow_count = sizeof follow_44 / sizeof *follow_44},
    {.command = 18, .word = "username", .help = "User name for the default ACS", .follow = follow_45, .follow_count = sizeof follow_45 / sizeof *follow_45, .no_last = true},
    {.command = 18, .type = CLI_TYPE_NAME, .name = "name", .target = CLI_TARGET_ROLE, .index = ROLE_ACS_DEFAULT_USERNAME, .help = "1 to 256 characters without blanks", .last = true},
    {.command = 19, .word = "acs", .help = "Auto-configuration server", .follow = follow_47, .follow_count = sizeof follow_47 / sizeof *follow_47},
    {.command = 19, .word = "default", .help = "The ACS to use when neither configuration nor DHCP names one", .follow = follow_48, .follow_count = sizeof follow_48 / sizeof *follow_48},
    {.command = 19, .word = "password", .help = "Password for the default ACS", .follow = follow_49, .follow_count = sizeof follow_49 / sizeof *follow_49, .no_last = true},
    {.command = 19, .type = CLI_TYPE_PASSWORD, .name = "password", .target = CLI_TARGET_ROLE, .index = ROLE_ACS_DEFAULT_PASSWORD, .help = "The password; after 0 as it is, after 7 obfuscated", .last = true},
    {.command = 20, .word = "acs", .help = "Auto-configuration server", .follow = follow_51, .follow_count = sizeof follow_51 / sizeof *follow_51},
    {.command = 20, .word = "ca", .help = "Authorities that may certify it", .follow = follow_52, .follow_count = sizeof follow_52 / sizeof *follow_52, .no_last = true},
    {.command = 20, .type = CLI_TYPE_FILE, .name = "file", .target = CLI_TARGET_SETTING, .index = SETTING_CA_FILE, .help = "PEM file on the device", .last = true},
    {.command = 21, .word = "acs", .help = "Auto-configuration server", .follow = follow_54, .follow_count = sizeof follow_54 / sizeof *follow_54},
    {.command = 21, .word = "crl", .help = "Revoked certificates", .follow = follow_55, .follow_count = sizeof follow_55 / sizeof *follow_55, .no_last = true},
    {.command = 21, .type = CLI_TYPE_FILE, .name = "file", .target = CLI_TARGET_SETTING, .index = SETTING_CRL_FILE, .help = "PEM file on the device", .last = true},
    {.command = 22, .word = "acs", .help = "Auto-configuration server", .follow = follow_57, .follow_count = sizeof follow_57 / sizeof *follow_57},
    {.command = 22, .word = "certificate", .help = "Certificate that the device presents", .follow = follow_58, .follow_count = sizeof follow_58 / sizeof *follow_58, .no_last = true},
    {.command = 22, .type = CLI_TYPE_FILE, .name = "file", .target = CLI_TARGET_SETTING, .index = SETTING_CERTIFICATE_FILE, .help = "PEM file on the device", .follow = follow_59, .follow_count = sizeof follow_59 / sizeof *follow_59},
    {.command = 22, .word = "key", .help = "Its private key", .follow = follow_60, .follow_count = sizeof follow_60 / sizeof *follow_60},
    {.command = 22, .type = CLI_TYPE_FILE, .name = "key-file", .target = CLI_TARGET_SETTING, .index = SETTING_KEY_FILE, .help = "PEM file on the device", .last = true},
    {.command = 23, .word = "acs", .help = "Auto-configuration server", .follow = follow_62, .follow_count = sizeof follow_62 / sizeof *follow_62},
    {.command = 23, .word = "proxy", .help = "HTTP proxy on the way to it", .follow = follow_63, .follow_count = sizeof follow_63 / sizeof *follow_63, .no_last = true},
    {.command = 23, .type = CLI_TYPE_PROXY_URL, .name = "url", .target = CLI_TARGET_SETTING, .index = SETTING_PROXY, .help = "http://host[:port]/", .last = true},
    {.command = 24, .word = "acs", .help = "Auto-configuration server", .follow = follow_65, .follow_count = sizeof follow_65 / sizeof *follow_65},
    {.command = 24, .word = "proxy", .help = "HTTP proxy on the way to it", .follow = follow_66, .follow_count = sizeof follow_66 / sizeof *follow_66},
    {.command = 24, .word = "username", .help = "User name for the proxy", .follow = follow_67, .follow_count = sizeof follow_67 / sizeof *follow_67, .no_last = true},
    {.command = 24, .type = CLI_TYPE_NAME, .name = "name", .target = CLI_TARGET_SETTING, .index = SETTING_PROXY_USERNAME, .help = "1 to 256 characters without blanks", .last = true},
    {.command = 25, .word = "acs", .help = "Auto-configuration server", .follow = follow_69, .follow_count = sizeof follow_69 / sizeof *follow_69},
    {.command = 25, .word = "proxy", .help = "HTTP proxy on the way to it", .follow = follow_70, .follow_count = sizeof follow_70 / sizeof *follow_70},
    {.command = 25, .word = "password", .help = "Password for the proxy", .follow = follow_71, .follow_count = sizeof follow_71 / sizeof *follow_71, .no_last = true},
    {.command = 25, .type = CLI_TYPE_PASSWORD, .name = "password", .target = CLI_TARGET_SETTING, .index = SETTING_PROXY_PASSWORD, .help = "The password; after 0 as it is, after 7 obfuscated", .last = true},
    {.command = 26, .word = "acs", .help = "Auto-configuration server", .follow = follow_73, .follow_count = sizeof follow_73 / sizeof *follow_73},
    {.command = 26, .word = "basic-over-http", .help = "Give it the password unencrypted over plain HTTP", .last = true, .no_last = true},
    {.command = 27, .word = "cpe", .help = "This device", .follow = follow_75, .follow_count = sizeof follow_75 / sizeof *follow_75},
    {.command = 27, .word = "source", .help = "Where connection requests are taken", .follow = follow_76, .follow_count = sizeof follow_76 / sizeof *follow_76, .no_last = true},
    {.command = 27, .word = "interface", .help = "At the address of an interface", .follow = follow_77, .follow_count = sizeof follow_77 / sizeof *follow_77, .no_last = true},
    {.command = 27, .type = CLI_TYPE_INTERFACE, .name = "interface", .target = CLI_TARGET_SETTING, .index = SETTING_CPE_SOURCE_INTERFACE, .help = "Type and number", .follow = follow_78, .follow_count = sizeof follow_78 / sizeof *follow_78, .last = true},
    {.command = 27, .word = "port", .help = "Port number", .follow = follow_79, .follow_count = sizeof follow_79 / sizeof *follow_79, .part = 1},
    {.command = 27, .type = CLI_TYPE_NUMBER, .name = "port", .least = 1u, .most = 65535u, .replay_least = 1u, .replay_most = 65535u, .target = CLI_TARGET_SETTING, .index = SETTING_CPE_SOURCE_PORT, .help = "Port number", .last = true, .part = 1},
    {.command = 28, .word = "cpe", .help = "This device", .follow = follow_81, .follow_count = sizeof follow_81 / sizeof *follow_81},
    {.command = 28, .word = "url", .help = "Where connection requests are taken", .follow = follow_82, .follow_count = sizeof follow_82 / sizeof *follow_82, .no_last = true},
    {.command = 28, .type = CLI_TYPE_CPE_URL, .name = "url", .target = CLI_TARGET_SETTING, .index = SETTING_CPE_URL, .help = "http://ip[:port]/, without port 7547", .last = true},
    {.command = 29, .word = "cpe", .help = "This device", .follow = follow_84, .follow_count = sizeof follow_84 / sizeof *follow_84},
    {.command = 29, .word = "username", .help = "User name of connection requests", .follow = follow_85, .follow_count = sizeof follow_85 / sizeof *follow_85, .no_last = true},
    {.command = 29, .type = CLI_TYPE_NAME, .name = "name", .target = CLI_TARGET_ROLE, .index = ROLE_CONNECTION_REQUEST_USERNAME, .help = "1 to 256 characters without blanks", .last = true},
    {.command = 30, .word = "cpe", .help = "This device", .follow = follow_87, .follow_count = sizeof follow_87 / sizeof *follow_87},
    {.command = 30, .word = "password", .help = "Password of connection requests", .follow = follow_88, .follow_count = sizeof follow_88 / sizeof *follow_88, .no_last = true},
    {.command = 30, .type = CLI_TYPE_PASSWORD, .name = "password", .target = CLI_TARGET_ROLE, .index = ROLE_CONNECTION_REQUEST_PASSWORD, .help = "The password; after 0 as it is, after 7 obfuscated", .last = true},
    {.command = 31, .word = "cpe", .help = "This device", .follow = follow_90, .follow_count = sizeof follow_90 / sizeof *follow_90},
    {.command = 31, .word = "connection-request", .help = "Connection requests", .follow = follow_91, .follow_count = sizeof follow_91 / sizeof *follow_91},
    {.command = 31, .word = "unauthenticated", .help = "From anybody while there are no credentials", .last = true, .no_last = true},
    {.command = 32, .word = "cpe", .help = "This device", .follow = follow_93, .follow_count = sizeof follow_93 / sizeof *follow_93},
    {.command = 32, .word = "inform", .help = "Regular calls of the ACS", .follow = follow_94, .follow_count = sizeof follow_94 / sizeof *follow_94, .last = true, .no_last = true},
    {.command = 32, .word = "interval", .help = "Time between two of them", .follow = follow_95, .follow_count = sizeof follow_95 / sizeof *follow_95, .part = 1},
    {.command = 32, .type = CLI_TYPE_NUMBER, .name = "interval", .least = 30u, .most = 3600u, .replay_least = 1u, .replay_most = 4294967295u, .target = CLI_TARGET_ROLE, .index = ROLE_PERIODIC_INFORM_INTERVAL, .help = "Seconds", .follow = follow_96, .follow_count = sizeof follow_96 / sizeof *follow_96, .last = true, .part = 1},
    {.command = 32, .word = "starttime", .help = "When the first is due", .follow = follow_97, .follow_count = sizeof follow_97 / sizeof *follow_97, .part = 2},
    {.command = 32, .type = CLI_TYPE_START_TIME, .name = "starttime", .target = CLI_TARGET_ROLE, .index = ROLE_PERIODIC_INFORM_TIME, .help = "hh:mm:ss MM/DD/YY or yyyy-mm-ddThh:mm:ss, local time", .follow = follow_98, .follow_count = sizeof follow_98 / sizeof *follow_98, .last = true, .part = 2},
    {.command = 33, .word = "cpe", .help = "This device", .follow = follow_99, .follow_count = sizeof follow_99 / sizeof *follow_99},
    {.command = 33, .word = "inform", .help = "Regular calls of the ACS", .follow = follow_100, .follow_count = sizeof follow_100 / sizeof *follow_100},
    {.command = 33, .word = "disabled", .help = "Not now", .follow = follow_101, .follow_count = sizeof follow_101 / sizeof *follow_101, .last = true},
    {.command = 33, .word = "interval", .help = "Time between two of them", .follow = follow_102, .follow_count = sizeof follow_102 / sizeof *follow_102, .part = 1},
    {.command = 33, .type = CLI_TYPE_NUMBER, .name = "interval", .least = 30u, .most = 3600u, .replay_least = 1u, .replay_most = 4294967295u, .target = CLI_TARGET_ROLE, .index = ROLE_PERIODIC_INFORM_INTERVAL, .help = "Seconds", .follow = follow_103, .follow_count = sizeof follow_103 / sizeof *follow_103, .last = true, .part = 1},
    {.command = 33, .word = "starttime", .help = "When the first is due", .follow = follow_104, .follow_count = sizeof follow_104 / sizeof *follow_104, .part = 2},
    {.command = 33, .type = CLI_TYPE_START_TIME, .name = "starttime", .target = CLI_TARGET_ROLE, .index = ROLE_PERIODIC_INFORM_TIME, .help = "hh:mm:ss MM/DD/YY or yyyy-mm-ddThh:mm:ss, local time", .follow = follow_105, .follow_count = sizeof follow_105 / sizeof *follow_105, .last = true, .part = 2},
    {.command = 34, .word = "cpe", .help = "This device", .follow = follow_106, .follow_count = sizeof follow_106 / sizeof *follow_106},
    {.command = 34, .word = "retry", .help = "Retries of failed sessions", .follow = follow_107, .follow_count = sizeof follow_107 / sizeof *follow_107, .no_last = true},
    {.command = 34, .type = CLI_TYPE_NUMBER, .name = "limit", .least = 1u, .most = 100u, .replay_least = 1u, .replay_most = 100u, .target = CLI_TARGET_ROLE, .index = ROLE_RETRY_LIMIT, .help = "Number of retries", .last = true},
    {.command = 35, .word = "cpe", .help = "This device", .follow = follow_109, .follow_count = sizeof follow_109 / sizeof *follow_109},
    {.command = 35, .word = "retry", .help = "Retries of failed sessions", .follow = follow_110, .follow_count = sizeof follow_110 / sizeof *follow_110},
    {.command = 35, .word = "min-wait", .help = "Shortest wait before the first retry", .follow = follow_111, .follow_count = sizeof follow_111 / sizeof *follow_111, .no_last = true},
    {.command = 35, .type = CLI_TYPE_NUMBER, .name = "seconds", .least = 1u, .most = 65535u, .replay_least = 1u, .replay_most = 65535u, .target = CLI_TARGET_ROLE, .index = ROLE_RETRY_MINIMUM_WAIT_INTERVAL, .help = "Seconds", .last = true},
    {.command = 36, .word = "cpe", .help = "This device", .follow = follow_113, .follow_count = sizeof follow_113 / sizeof *follow_113},
    {.command = 36, .word = "retry", .help = "Retries of failed sessions", .follow = follow_114, .follow_count = sizeof follow_114 / sizeof *follow_114},
    {.command = 36, .word = "multiplier", .help = "Factor from one wait to the next", .follow = follow_115, .follow_count = sizeof follow_115 / sizeof *follow_115, .no_last = true},
    {.command = 36, .type = CLI_TYPE_NUMBER, .name = "thousandths", .least = 1000u, .most = 65535u, .replay_least = 1000u, .replay_most = 65535u, .target = CLI_TARGET_ROLE, .index = ROLE_RETRY_INTERVAL_MULTIPLIER, .help = "In thousandths: 2000 doubles it", .last = true},
    {.command = 37, .word = "cpe", .help = "This device", .follow = follow_117, .follow_count = sizeof follow_117 / sizeof *follow_117},
    {.command = 37, .word = "provision-code", .help = "What is to become of the device", .follow = follow_118, .follow_count = sizeof follow_118 / sizeof *follow_118, .no_last = true},
    {.command = 37, .type = CLI_TYPE_PROVISIONING_CODE, .name = "code", .target = CLI_TARGET_ROLE, .index = ROLE_PROVISIONING_CODE, .help = "1 to 64 characters: A to Z, 0 to 9, dot", .last = true},
    {.command = 38, .word = "timer", .help = "Times", .follow = follow_120, .follow_count = sizeof follow_120 / sizeof *follow_120},
    {.command = 38, .word = "cpe-timeout", .help = "Longest wait for an answer of the ACS", .follow = follow_121, .follow_count = sizeof follow_121 / sizeof *follow_121, .no_last = true},
    {.command = 38, .type = CLI_TYPE_NUMBER, .name = "seconds", .least = 10u, .most = 600u, .replay_least = 10u, .replay_most = 600u, .target = CLI_TARGET_ROLE, .index = ROLE_CPE_TIMEOUT, .help = "Seconds", .last = true},
    {.command = 39, .word = "disable", .help = "Refuse something", .follow = follow_123, .follow_count = sizeof follow_123 / sizeof *follow_123},
    {.command = 39, .word = "download", .help = "Downloads that the ACS orders", .last = true, .no_last = true},
    {.command = 40, .word = "disable", .help = "Refuse something", .follow = follow_125, .follow_count = sizeof follow_125 / sizeof *follow_125},
    {.command = 40, .word = "upload", .help = "Uploads that the ACS orders", .last = true, .no_last = true},
    {.command = 41, .word = "disable", .help = "Refuse something", .follow = follow_127, .follow_count = sizeof follow_127 / sizeof *follow_127},
    {.command = 41, .word = "execute-cli", .help = "Commands of this shell that the ACS sends", .last = true, .no_last = true},
    {.command = 42, .word = "cpe", .help = "This device", .follow = follow_129, .follow_count = sizeof follow_129 / sizeof *follow_129},
    {.command = 42, .word = "back-up", .help = "Backup and restoration", .follow = follow_130, .follow_count = sizeof follow_130 / sizeof *follow_130, .last = true, .no_last = true},
    {.command = 42, .word = "delay-time", .help = "Time until the verdict", .follow = follow_131, .follow_count = sizeof follow_131 / sizeof *follow_131, .part = 1},
    {.command = 42, .type = CLI_TYPE_NUMBER, .name = "seconds", .least = 30u, .most = 10000u, .replay_least = 30u, .replay_most = 10000u, .target = CLI_TARGET_ROLE, .index = ROLE_BACK_UP_DELAY_TIME, .help = "Seconds", .last = true, .part = 1},
    {.command = 43, .word = "cpe", .help = "This device", .follow = follow_133, .follow_count = sizeof follow_133 / sizeof *follow_133},
    {.command = 43, .word = "back-up", .help = "Backup and restoration", .follow = follow_134, .follow_count = sizeof follow_134 / sizeof *follow_134},
    {.command = 43, .word = "disabled", .help = "Not now", .follow = follow_135, .follow_count = sizeof follow_135 / sizeof *follow_135},
    {.command = 43, .word = "delay-time", .help = "Time until the verdict", .follow = follow_136, .follow_count = sizeof follow_136 / sizeof *follow_136},
    {.command = 43, .type = CLI_TYPE_NUMBER, .name = "seconds", .least = 30u, .most = 10000u, .replay_least = 30u, .replay_most = 10000u, .target = CLI_TARGET_ROLE, .index = ROLE_BACK_UP_DELAY_TIME, .help = "Seconds", .last = true},
    {.command = 44, .word = "cpe", .help = "This device", .follow = follow_138, .follow_count = sizeof follow_138 / sizeof *follow_138},
    {.command = 44, .word = "stun", .help = "Connection requests through address translators", .follow = follow_139, .follow_count = sizeof follow_139 / sizeof *follow_139},
    {.command = 44, .word = "enable", .help = "Turn it on", .last = true, .no_last = true},
    {.command = 45, .word = "cpe", .help = "This device", .follow = follow_141, .follow_count = sizeof follow_141 / sizeof *follow_141},
    {.command = 45, .word = "stun", .help = "Connection requests through address translators", .follow = follow_142, .follow_count = sizeof follow_142 / sizeof *follow_142},
    {.command = 45, .word = "server", .help = "The STUN server", .follow = follow_143, .follow_count = sizeof follow_143 / sizeof *follow_143, .no_last = true},
    {.command = 45, .type = CLI_TYPE_HOST, .name = "host", .target = CLI_TARGET_ROLE, .index = ROLE_STUN_SERVER_ADDRESS, .help = "Name or address", .last = true},
    {.command = 46, .word = "cpe", .help = "This device", .follow = follow_145, .follow_count = sizeof follow_145 / sizeof *follow_145},
    {.command = 46, .word = "stun", .help = "Connection requests through address translators", .follow = follow_146, .follow_count = sizeof follow_146 / sizeof *follow_146},
    {.command = 46, .word = "port", .help = "UDP port of the server", .follow = follow_147, .follow_count = sizeof follow_147 / sizeof *follow_147, .no_last = true},
    {.command = 46, .type = CLI_TYPE_NUMBER, .name = "port", .least = 1u, .most = 65535u, .replay_least = 0u, .replay_most = 65535u, .target = CLI_TARGET_ROLE, .index = ROLE_STUN_SERVER_PORT, .help = "Port number", .last = true},
    {.command = 47, .word = "cpe", .help = "This device", .follow = follow_149, .follow_count = sizeof follow_149 / sizeof *follow_149},
    {.command = 47, .word = "stun", .help = "Connection requests through address translators", .follow = follow_150, .follow_count = sizeof follow_150 / sizeof *follow_150},
    {.command = 47, .word = "max-period", .help = "Longest time between two messages to the server", .follow = follow_151, .follow_count = sizeof follow_151 / sizeof *follow_151, .no_last = true},
    {.command = 47, .type = CLI_TYPE_NUMBER, .name = "seconds", .least = 1u, .most = 3600u, .replay_least = 0u, .replay_most = 2147483647u, .target = CLI_TARGET_ROLE, .index = ROLE_STUN_MAXIMUM_KEEP_ALIVE_PERIOD, .help = "Seconds", .last = true},
    {.command = 48, .word = "cpe", .help = "This device", .follow = follow_153, .follow_count = sizeof follow_153 / sizeof *follow_153},
    {.command = 48, .word = "stun", .help = "Connection requests through address translators", .follow = follow_154, .follow_count = sizeof follow_154 / sizeof *follow_154},
    {.command = 48, .word = "no-max-period", .help = "Any time between two messages to the server", .last = true},
    {.command = 49, .word = "cpe", .help = "This device", .follow = follow_156, .follow_count = sizeof follow_156 / sizeof *follow_156},
    {.command = 49, .word = "stun", .help = "Connection requests through address translators", .follow = follow_157, .follow_count = sizeof follow_157 / sizeof *follow_157},
    {.command = 49, .word = "min-period", .help = "Shortest time between two messages to the server", .follow = follow_158, .follow_count = sizeof follow_158 / sizeof *follow_158, .no_last = true},
    {.command = 49, .type = CLI_TYPE_NUMBER, .name = "seconds", .least = 1u, .most = 3600u, .replay_least = 0u, .replay_most = 4294967295u, .target = CLI_TARGET_ROLE, .index = ROLE_STUN_MINIMUM_KEEP_ALIVE_PERIOD, .help = "Seconds", .last = true},
    {.command = 50, .word = "cpe", .help = "This device", .follow = follow_160, .follow_count = sizeof follow_160 / sizeof *follow_160},
    {.command = 50, .word = "stun", .help = "Connection requests through address translators", .follow = follow_161, .follow_count = sizeof follow_161 / sizeof *follow_161},
    {.command = 50, .word = "port-adaptive", .help = "Take another local port rather than give up", .last = true, .no_last = true},
    {.command = 51, .word = "cpe", .help = "This device", .follow = follow_163, .follow_count = sizeof follow_163 / sizeof *follow_163},
    {.command = 51, .word = "stun", .help = "Connection requests through address translators", .follow = follow_164, .follow_count = sizeof follow_164 / sizeof *follow_164},
    {.command = 51, .word = "probe-nat-agingtime", .help = "Measure how long a binding lasts", .last = true, .no_last = true},
    {.command = 52, .word = "cpe", .help = "This device", .follow = follow_166, .follow_count = sizeof follow_166 / sizeof *follow_166},
    {.command = 52, .word = "stun", .help = "Connection requests through address translators", .follow = follow_167, .follow_count = sizeof follow_167 / sizeof *follow_167},
    {.command = 52, .word = "username", .help = "User name for the server", .follow = follow_168, .follow_count = sizeof follow_168 / sizeof *follow_168, .no_last = true},
    {.command = 52, .type = CLI_TYPE_NAME, .name = "name", .target = CLI_TARGET_ROLE, .index = ROLE_STUN_USERNAME, .help = "1 to 256 characters", .last = true},
    {.command = 53, .word = "cpe", .help = "This device", .follow = follow_170, .follow_count = sizeof follow_170 / sizeof *follow_170},
    {.command = 53, .word = "stun", .help = "Connection requests through address translators", .follow = follow_171, .follow_count = sizeof follow_171 / sizeof *follow_171},
    {.command = 53, .word = "password", .help = "Password for the server", .follow = follow_172, .follow_count = sizeof follow_172 / sizeof *follow_172, .no_last = true},
    {.command = 53, .type = CLI_TYPE_PASSWORD, .name = "password", .target = CLI_TARGET_ROLE, .index = ROLE_STUN_PASSWORD, .help = "The password; after 0 as it is, after 7 obfuscated", .last = true},
    {.command = 54, .word = "interface", .help = "An interface", .follow = follow_174, .follow_count = sizeof follow_174 / sizeof *follow_174},
    {.command = 54, .type = CLI_TYPE_INTERFACE, .name = "interface", .target = CLI_TARGET_KEY, .help = "Type and number", .last = true},
    {.command = 55, .word = "ip", .help = "Internet protocol", .follow = follow_176, .follow_count = sizeof follow_176 / sizeof *follow_176},
    {.command = 55, .word = "address", .help = "Address of the interface", .follow = follow_177, .follow_count = sizeof follow_177 / sizeof *follow_177, .no_last = true},
    {.command = 55, .type = CLI_TYPE_ADDRESS, .name = "address", .target = CLI_TARGET_SETTING, .index = SETTING_IP_ADDRESS, .help = "IPv4 address", .follow = follow_178, .follow_count = sizeof follow_178 / sizeof *follow_178},
    {.command = 55, .type = CLI_TYPE_MASK, .name = "mask", .target = CLI_TARGET_SETTING, .index = SETTING_IP_MASK, .help = "Network mask", .last = true},
    {.command = 56, .word = "gateway", .help = "Default gateway", .follow = follow_180, .follow_count = sizeof follow_180 / sizeof *follow_180, .no_last = true},
    {.command = 56, .type = CLI_TYPE_ADDRESS, .name = "address", .target = CLI_TARGET_SETTING, .index = SETTING_GATEWAY, .help = "IPv4 address of the gateway", .last = true},
    {.command = 57, .word = "show", .help = "Show what there is", .follow = follow_182, .follow_count = sizeof follow_182 / sizeof *follow_182},
    {.command = 57, .word = "startup-config", .help = "The configuration that the device starts with", .last = true},
    {.command = 58, .word = "write", .help = "Save the running configuration", .follow = follow_184, .follow_count = sizeof follow_184 / sizeof *follow_184, .last = true},
    {.command = 58, .word = "memory", .help = "As the startup configuration", .last = true, .part = 1},
    {.command = 59, .word = "copy", .help = "Copy a configuration", .follow = follow_186, .follow_count = sizeof follow_186 / sizeof *follow_186},
    {.command = 59, .word = "running-config", .help = "The configuration in force", .follow = follow_187, .follow_count = sizeof follow_187 / sizeof *follow_187},
    {.command = 59, .word = "startup-config", .help = "The configuration that the device starts with", .last = true},
    {.command = 60, .word = "reload", .help = "Start anew with the startup configuration", .last = true},
    {.command = 61, .word = "ping", .help = "Send echo requests to a host", .follow = follow_190, .follow_count = sizeof follow_190 / sizeof *follow_190},
    {.command = 61, .word = "oob", .name = "way", .help = "Over the management port", .follow = follow_191, .follow_count = sizeof follow_191 / sizeof *follow_191, .part = 1},
    {.command = 61, .type = CLI_TYPE_HOST, .name = "host", .help = "Name or address", .last = true},
    {.command = 62, .word = "show", .help = "Show what there is", .follow = follow_193, .follow_count = sizeof follow_193 / sizeof *follow_193},
    {.command = 62, .word = "version", .help = "Version of the agent", .last = true},
    {.command = 63, .word = "show", .help = "Show what there is", .follow = follow_195, .follow_count = sizeof follow_195 / sizeof *follow_195},
    {.command = 63, .word = "cwmp", .help = "CPE WAN management", .follow = follow_196, .follow_count = sizeof follow_196 / sizeof *follow_196},
    {.command = 63, .word = "configuration", .help = "How it is configured", .last = true},
    {.command = 64, .word = "show", .help = "Show what there is", .follow = follow_198, .follow_count = sizeof follow_198 / sizeof *follow_198},
    {.command = 64, .word = "cwmp", .help = "CPE WAN management", .follow = follow_199, .follow_count = sizeof follow_199 / sizeof *follow_199},
    {.command = 64, .word = "configuration", .help = "How it is configured", .follow = follow_200, .follow_count = sizeof follow_200 / sizeof *follow_200},
    {.command = 64, .word = "secrets", .help = "Passwords in clear", .last = true},
    {.command = 65, .word = "show", .help = "Show what there is", .follow = follow_202, .follow_count = sizeof follow_202 / sizeof *follow_202},
    {.command = 65, .word = "cwmp", .help = "CPE WAN management", .follow = follow_203, .follow_count = sizeof follow_203 / sizeof *follow_203},
    {.command = 65, .word = "status", .help = "What it is doing", .last = true},
    {.command = 66, .word = "show", .help = "Show what there is", .follow = follow_205, .follow_count = sizeof follow_205 / sizeof *follow_205},
    {.command = 66, .word = "cwmp", .help = "CPE WAN management", .follow = follow_206, .follow_count = sizeof follow_206 / sizeof *follow_206},
    {.command = 66, .word = "parameter", .help = "The data model", .follow = follow_207, .follow_count = sizeof follow_207 / sizeof *follow_207},
    {.command = 66, .type = CLI_TYPE_PATH, .name = "path", .help = "Full or partial path", .last = true},
    {.command = 67, .word = "show", .help = "Show what there is", .follow = follow_209, .follow_count = sizeof follow_209 / sizeof *follow_209},
    {.command = 67, .word = "cwmp", .help = "CPE WAN management", .follow = follow_210, .follow_count = sizeof follow_210 / sizeof *follow_210},
    {.command = 67, .word = "session", .help = "The session with the ACS", .last = true},
    {.command = 68, .word = "show", .help = "Show what there is", .follow = follow_212, .follow_count = sizeof follow_212 / sizeof *follow_212},
    {.command = 68, .word = "cwmp", .help = "CPE WAN management", .follow = follow_213, .follow_count = sizeof follow_213 / sizeof *follow_213},
    {.command = 68, .word = "events", .help = "What waits to be told to the ACS", .last = true},
    {.command = 69, .word = "show", .help = "Show what there is", .follow = follow_215, .follow_count = sizeof follow_215 / sizeof *follow_215},
    {.command = 69, .word = "running-config", .help = "The configuration in force", .last = true},
    {.command = 70, .word = "show", .help = "Show what there is", .follow = follow_217, .follow_count = sizeof follow_217 / sizeof *follow_217},
    {.command = 70, .word = "debugging", .help = "What is traced", .last = true},
    {.command = 71, .word = "debug", .help = "Show what happens, as it happens", .follow = follow_219, .follow_count = sizeof follow_219 / sizeof *follow_219},
    {.command = 71, .word = "cwmp", .help = "CPE WAN management", .follow = follow_220, .follow_count = sizeof follow_220 / sizeof *follow_220, .no_last = true},
    {.command = 71, .word = "all", .name = "topic", .help = "Everything", .last = true},
    {.command = 71, .word = "error", .name = "topic", .help = "What goes wrong", .last = true},
    {.command = 71, .word = "event", .name = "topic", .help = "Events and sessions", .last = true},
    {.command = 71, .word = "http", .name = "topic", .help = "HTTP requests and answers", .last = true},
    {.command = 71, .word = "soap", .name = "topic", .help = "Messages, with passwords masked", .last = true},
    {.command = 71, .word = "rpc", .name = "topic", .help = "Methods", .last = true},
    {.command = 71, .word = "transfer", .name = "topic", .help = "File transfers", .last = true},
    {.command = 71, .word = "backup", .name = "topic", .help = "Backup and restoration", .last = true},
    {.command = 71, .word = "stun", .name = "topic", .help = "STUN and connection requests over UDP", .last = true},
    {.command = 72, .word = "undebug", .help = "Show it no longer", .follow = follow_230, .follow_count = sizeof follow_230 / sizeof *follow_230},
    {.command = 72, .word = "all", .help = "Everything", .last = true},
};

static const uint16_t first_0[] = {0};
static const uint16_t first_1[] = {1};
static const uint16_t first_2[] = {2};
static const uint16_t first_3[] = {4};
static const uint16_t first_4[] = {5};
static const uint16_t first_5[] = {6};
static const uint16_t first_6[] = {9};
static const uint16_t first_7[] = {11};
static const uint16_t first_8[] = {14};
static const struct cli_effect no_effects_9[] = {
    {.value = NULL, .target = CLI_TARGET_SETTING, .index = SETTING_HOSTNAME},
};
static const uint16_t first_9[] = {17};
static const struct cli_effect effects_10[] = {
    {.value = "true", .target = CLI_TARGET_SETTING, .index = SETTING_PASSWORD_ENCRYPTION},
};
static const struct cli_effect no_effects_10[] = {
    {.value = NULL, .target = CLI_TARGET_SETTING, .index = SETTING_PASSWORD_ENCRYPTION},
};
static const uint16_t first_10[] = {19};
static const struct cli_effect effects_11[] = {
    {.value = "true", .target = CLI_TARGET_ROLE, .index = ROLE_ENABLE_CWMP},
};
static const struct cli_effect no_effects_11[] = {
    {.value = "false", .target = CLI_TARGET_ROLE, .index = ROLE_ENABLE_CWMP},
};
static const uint16_t first_11[] = {21};
static const struct cli_effect no_effects_12[] = {
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_ACS_URL},
};
static const uint16_t first_12[] = {22};
static const struct cli_effect effects_13[] = {
    {.value = "true", .target = CLI_TARGET_ROLE, .index = ROLE_ACS_URL_DHCP},
};
static const struct cli_effect no_effects_13[] = {
    {.value = "false", .target = CLI_TARGET_ROLE, .index = ROLE_ACS_URL_DHCP},
};
static const uint16_t first_13[] = {25};
static const struct cli_effect no_effects_14[] = {
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_ACS_URL_DHCP_INTERFACE},
};
static const uint16_t first_14[] = {28};
static const struct cli_effect no_effects_15[] = {
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_ACS_USERNAME},
};
static const uint16_t first_15[] = {33};
static const struct cli_effect no_effects_16[] = {
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_ACS_PASSWORD},
};
static const uint16_t first_16[] = {36};
static const struct cli_effect no_effects_17[] = {
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_ACS_DEFAULT_URL},
};
static const uint16_t first_17[] = {39};
static const struct cli_effect no_effects_18[] = {
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_ACS_DEFAULT_USERNAME},
};
static const uint16_t first_18[] = {43};
static const struct cli_effect no_effects_19[] = {
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_ACS_DEFAULT_PASSWORD},
};
static const uint16_t first_19[] = {47};
static const struct cli_effect no_effects_20[] = {
    {.value = NULL, .target = CLI_TARGET_SETTING, .index = SETTING_CA_FILE},
};
static const uint16_t first_20[] = {51};
static const struct cli_effect no_effects_21[] = {
    {.value = NULL, .target = CLI_TARGET_SETTING, .index = SETTING_CRL_FILE},
};
static const uint16_t first_21[] = {54};
static const struct cli_effect no_effects_22[] = {
    {.value = NULL, .target = CLI_TARGET_SETTING, .index = SETTING_CERTIFICATE_FILE},
    {.value = NULL, .target = CLI_TARGET_SETTING, .index = SETTING_KEY_FILE},
};
static const uint16_t first_22[] = {57};
static const struct cli_effect no_effects_23[] = {
    {.value = NULL, .target = CLI_TARGET_SETTING, .index = SETTING_PROXY_USERNAME},
    {.value = NULL, .target = CLI_TARGET_SETTING, .index = SETTING_PROXY_PASSWORD},
    {.value = NULL, .target = CLI_TARGET_SETTING, .index = SETTING_PROXY},
};
static const uint16_t first_23[] = {62};
static const struct cli_effect no_effects_24[] = {
    {.value = NULL, .target = CLI_TARGET_SETTING, .index = SETTING_PROXY_USERNAME},
};
static const uint16_t first_24[] = {65};
static const struct cli_effect no_effects_25[] = {
    {.value = NULL, .target = CLI_TARGET_SETTING, .index = SETTING_PROXY_PASSWORD},
};
static const uint16_t first_25[] = {69};
static const struct cli_effect effects_26[] = {
    {.value = "true", .target = CLI_TARGET_SETTING, .index = SETTING_BASIC_OVER_HTTP},
};
static const struct cli_effect no_effects_26[] = {
    {.value = NULL, .target = CLI_TARGET_SETTING, .index = SETTING_BASIC_OVER_HTTP},
};
static const uint16_t first_26[] = {73};
static const struct cli_effect effects_27[] = {
    {.value = NULL, .target = CLI_TARGET_SETTING, .index = SETTING_CPE_SOURCE_PORT},
    {.value = NULL, .target = CLI_TARGET_SETTING, .index = SETTING_CPE_URL, .notice = "% Notice: cpe url is removed because cpe source is configured."},
};
static const struct cli_effect no_effects_27[] = {
    {.value = NULL, .target = CLI_TARGET_SETTING, .index = SETTING_CPE_SOURCE_INTERFACE},
    {.value = NULL, .target = CLI_TARGET_SETTING, .index = SETTING_CPE_SOURCE_PORT},
};
static const uint16_t first_27[] = {75};
static const struct cli_effect effects_28[] = {
    {.value = NULL, .target = CLI_TARGET_SETTING, .index = SETTING_CPE_SOURCE_INTERFACE, .notice = "% Notice: cpe source is removed because cpe url is configured."},
    {.value = NULL, .target = CLI_TARGET_SETTING, .index = SETTING_CPE_SOURCE_PORT},
};
static const struct cli_effect no_effects_28[] = {
    {.value = NULL, .target = CLI_TARGET_SETTING, .index = SETTING_CPE_URL},
};
static const uint16_t first_28[] = {81};
static const struct cli_effect no_effects_29[] = {
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_CONNECTION_REQUEST_USERNAME},
};
static const uint16_t first_29[] = {84};
static const struct cli_effect no_effects_30[] = {
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_CONNECTION_REQUEST_PASSWORD},
};
static const uint16_t first_30[] = {87};
static const struct cli_effect effects_31[] = {
    {.value = "true", .target = CLI_TARGET_ROLE, .index = ROLE_CONNECTION_REQUEST_UNAUTHENTICATED},
};
static const struct cli_effect no_effects_31[] = {
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_CONNECTION_REQUEST_UNAUTHENTICATED},
};
static const uint16_t first_31[] = {90};
static const struct cli_effect effects_32[] = {
    {.value = "true", .target = CLI_TARGET_ROLE, .index = ROLE_PERIODIC_INFORM_ENABLE},
};
static const struct cli_effect no_effects_32[] = {
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_PERIODIC_INFORM_INTERVAL},
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_PERIODIC_INFORM_TIME},
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_PERIODIC_INFORM_ENABLE},
};
static const uint16_t first_32[] = {93};
static const struct cli_effect effects_33[] = {
    {.value = "false", .target = CLI_TARGET_ROLE, .index = ROLE_PERIODIC_INFORM_ENABLE},
};
static const uint16_t first_33[] = {99};
static const struct cli_effect no_effects_34[] = {
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_RETRY_LIMIT},
};
static const uint16_t first_34[] = {106};
static const struct cli_effect no_effects_35[] = {
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_RETRY_MINIMUM_WAIT_INTERVAL},
};
static const uint16_t first_35[] = {109};
static const struct cli_effect no_effects_36[] = {
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_RETRY_INTERVAL_MULTIPLIER},
};
static const uint16_t first_36[] = {113};
static const struct cli_effect no_effects_37[] = {
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_PROVISIONING_CODE},
};
static const uint16_t first_37[] = {117};
static const struct cli_effect no_effects_38[] = {
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_CPE_TIMEOUT},
};
static const uint16_t first_38[] = {120};
static const struct cli_effect effects_39[] = {
    {.value = "false", .target = CLI_TARGET_ROLE, .index = ROLE_DOWNLOAD_ENABLE},
};
static const struct cli_effect no_effects_39[] = {
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_DOWNLOAD_ENABLE},
};
static const uint16_t first_39[] = {123};
static const struct cli_effect effects_40[] = {
    {.value = "false", .target = CLI_TARGET_ROLE, .index = ROLE_UPLOAD_ENABLE},
};
static const struct cli_effect no_effects_40[] = {
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_UPLOAD_ENABLE},
};
static const uint16_t first_40[] = {125};
static const struct cli_effect effects_41[] = {
    {.value = "false", .target = CLI_TARGET_ROLE, .index = ROLE_EXECUTE_CLI_COMMAND_ENABLE},
};
static const struct cli_effect no_effects_41[] = {
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_EXECUTE_CLI_COMMAND_ENABLE},
};
static const uint16_t first_41[] = {127};
static const struct cli_effect effects_42[] = {
    {.value = "true", .target = CLI_TARGET_ROLE, .index = ROLE_BACK_UP_ENABLE},
};
static const struct cli_effect no_effects_42[] = {
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_BACK_UP_DELAY_TIME},
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_BACK_UP_ENABLE},
};
static const uint16_t first_42[] = {129};
static const struct cli_effect effects_43[] = {
    {.value = "false", .target = CLI_TARGET_ROLE, .index = ROLE_BACK_UP_ENABLE},
};
static const uint16_t first_43[] = {133};
static const struct cli_effect effects_44[] = {
    {.value = "true", .target = CLI_TARGET_ROLE, .index = ROLE_STUN_ENABLE},
};
static const struct cli_effect no_effects_44[] = {
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_STUN_ENABLE},
};
static const uint16_t first_44[] = {138};
static const struct cli_effect no_effects_45[] = {
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_STUN_SERVER_ADDRESS},
};
static const uint16_t first_45[] = {141};
static const struct cli_effect no_effects_46[] = {
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_STUN_SERVER_PORT},
};
static const uint16_t first_46[] = {145};
static const struct cli_effect no_effects_47[] = {
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_STUN_MAXIMUM_KEEP_ALIVE_PERIOD},
};
static const uint16_t first_47[] = {149};
static const struct cli_effect effects_48[] = {
    {.value = "-1", .target = CLI_TARGET_ROLE, .index = ROLE_STUN_MAXIMUM_KEEP_ALIVE_PERIOD},
};
static const uint16_t first_48[] = {153};
static const struct cli_effect no_effects_49[] = {
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_STUN_MINIMUM_KEEP_ALIVE_PERIOD},
};
static const uint16_t first_49[] = {156};
static const struct cli_effect effects_50[] = {
    {.value = "true", .target = CLI_TARGET_ROLE, .index = ROLE_STUN_PORT_ADAPTIVE},
};
static const struct cli_effect no_effects_50[] = {
    {.value = "false", .target = CLI_TARGET_ROLE, .index = ROLE_STUN_PORT_ADAPTIVE},
};
static const uint16_t first_50[] = {160};
static const struct cli_effect effects_51[] = {
    {.value = "true", .target = CLI_TARGET_ROLE, .index = ROLE_STUN_PROBE_NAT_AGINGTIME},
};
static const struct cli_effect no_effects_51[] = {
    {.value = "false", .target = CLI_TARGET_ROLE, .index = ROLE_STUN_PROBE_NAT_AGINGTIME},
};
static const uint16_t first_51[] = {163};
static const struct cli_effect no_effects_52[] = {
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_STUN_USERNAME},
};
static const uint16_t first_52[] = {166};
static const struct cli_effect no_effects_53[] = {
    {.value = NULL, .target = CLI_TARGET_ROLE, .index = ROLE_STUN_PASSWORD},
};
static const uint16_t first_53[] = {170};
static const uint16_t first_54[] = {174};
static const struct cli_effect no_effects_55[] = {
    {.value = NULL, .target = CLI_TARGET_SETTING, .index = SETTING_IP_ADDRESS},
    {.value = NULL, .target = CLI_TARGET_SETTING, .index = SETTING_IP_MASK},
};
static const uint16_t first_55[] = {176};
static const struct cli_effect no_effects_56[] = {
    {.value = NULL, .target = CLI_TARGET_SETTING, .index = SETTING_GATEWAY},
};
static const uint16_t first_56[] = {180};
static const uint16_t first_57[] = {182};
static const uint16_t first_58[] = {184};
static const uint16_t first_59[] = {186};
static const uint16_t first_60[] = {189};
static const uint16_t first_61[] = {190};
static const uint16_t first_62[] = {193};
static const uint16_t first_63[] = {195};
static const uint16_t first_64[] = {198};
static const uint16_t first_65[] = {202};
static const uint16_t first_66[] = {205};
static const uint16_t first_67[] = {209};
static const uint16_t first_68[] = {212};
static const uint16_t first_69[] = {215};
static const uint16_t first_70[] = {217};
static const uint16_t first_71[] = {219};
static const uint16_t first_72[] = {230};

static const struct cli_command commands[] = {
    {.modes = 1u << 0 | 1u << 1, .node = 0, .node_count = 1, .first = first_0, .first_count = sizeof first_0 / sizeof *first_0, .enter = 1},
    {.modes = 1u << 1, .node = 1, .node_count = 1, .first = first_1, .first_count = sizeof first_1 / sizeof *first_1, .enter = 0},
    {.modes = 1u << 1, .node = 2, .node_count = 2, .first = first_2, .first_count = sizeof first_2 / sizeof *first_2, .enter = 2, .message = "Enter configuration commands, one per line.  End with CNTL/Z.", .changes = true},
    {.modes = 1u << 0 | 1u << 1 | 1u << 2 | 1u << 3 | 1u << 4, .node = 4, .node_count = 1, .first = first_3, .first_count = sizeof first_3 / sizeof *first_3, .enter = -1, .leave = CLI_LEAVE_PARENT},
    {.modes = 1u << 2 | 1u << 3 | 1u << 4, .node = 5, .node_count = 1, .first = first_4, .first_count = sizeof first_4 / sizeof *first_4, .enter = -1, .leave = CLI_LEAVE_ALL},
    {.modes = 1u << 0 | 1u << 1, .node = 6, .node_count = 3, .first = first_5, .first_count = sizeof first_5 / sizeof *first_5, .enter = -1, .action = cli_action_terminal_length, .negatable = true, .no_action = cli_action_terminal_length},
    {.modes = 1u << 1, .node = 9, .node_count = 2, .first = first_6, .first_count = sizeof first_6 / sizeof *first_6, .enter = -1, .action = cli_action_cwmp_connect, .changes = true},
    {.modes = 1u << 1, .node = 11, .node_count = 3, .first = first_7, .first_count = sizeof first_7 / sizeof *first_7, .enter = -1, .action = cli_action_clear_statistics, .changes = true},
    {.modes = 1u << 1, .node = 14, .node_count = 3, .first = first_8, .first_count = sizeof first_8 / sizeof *first_8, .enter = -1, .action = cli_action_clear_session, .changes = true},
    {.modes = 1u << 2, .node = 17, .node_count = 2, .first = first_9, .first_count = sizeof first_9 / sizeof *first_9, .no_effects = no_effects_9, .no_effects_count = sizeof no_effects_9 / sizeof *no_effects_9, .enter = -1, .negatable = true},
    {.modes = 1u << 2, .node = 19, .node_count = 2, .first = first_10, .first_count = sizeof first_10 / sizeof *first_10, .effects = effects_10, .effects_count = sizeof effects_10 / sizeof *effects_10, .no_effects = no_effects_10, .no_effects_count = sizeof no_effects_10 / sizeof *no_effects_10, .enter = -1, .negatable = true},
    {.modes = 1u << 2, .node = 21, .node_count = 1, .first = first_11, .first_count = sizeof first_11 / sizeof *first_11, .effects = effects_11, .effects_count = sizeof effects_11 / sizeof *effects_11, .no_effects = no_effects_11, .no_effects_count = sizeof no_effects_11 / sizeof *no_effects_11, .enter = 3, .negatable = true},
    {.modes = 1u << 3, .node = 22, .node_count = 3, .first = first_12, .first_count = sizeof first_12 / sizeof *first_12, .no_effects = no_effects_12, .no_effects_count = sizeof no_effects_12 / sizeof *no_effects_12, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 25, .node_count = 3, .first = first_13, .first_count = sizeof first_13 / sizeof *first_13, .effects = effects_13, .effects_count = sizeof effects_13 / sizeof *effects_13, .no_effects = no_effects_13, .no_effects_count = sizeof no_effects_13 / sizeof *no_effects_13, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 28, .node_count = 5, .first = first_14, .first_count = sizeof first_14 / sizeof *first_14, .no_effects = no_effects_14, .no_effects_count = sizeof no_effects_14 / sizeof *no_effects_14, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 33, .node_count = 3, .first = first_15, .first_count = sizeof first_15 / sizeof *first_15, .no_effects = no_effects_15, .no_effects_count = sizeof no_effects_15 / sizeof *no_effects_15, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 36, .node_count = 3, .first = first_16, .first_count = sizeof first_16 / sizeof *first_16, .no_effects = no_effects_16, .no_effects_count = sizeof no_effects_16 / sizeof *no_effects_16, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 39, .node_count = 4, .first = first_17, .first_count = sizeof first_17 / sizeof *first_17, .no_effects = no_effects_17, .no_effects_count = sizeof no_effects_17 / sizeof *no_effects_17, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 43, .node_count = 4, .first = first_18, .first_count = sizeof first_18 / sizeof *first_18, .no_effects = no_effects_18, .no_effects_count = sizeof no_effects_18 / sizeof *no_effects_18, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 47, .node_count = 4, .first = first_19, .first_count = sizeof first_19 / sizeof *first_19, .no_effects = no_effects_19, .no_effects_count = sizeof no_effects_19 / sizeof *no_effects_19, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 51, .node_count = 3, .first = first_20, .first_count = sizeof first_20 / sizeof *first_20, .no_effects = no_effects_20, .no_effects_count = sizeof no_effects_20 / sizeof *no_effects_20, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 54, .node_count = 3, .first = first_21, .first_count = sizeof first_21 / sizeof *first_21, .no_effects = no_effects_21, .no_effects_count = sizeof no_effects_21 / sizeof *no_effects_21, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 57, .node_count = 5, .first = first_22, .first_count = sizeof first_22 / sizeof *first_22, .no_effects = no_effects_22, .no_effects_count = sizeof no_effects_22 / sizeof *no_effects_22, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 62, .node_count = 3, .first = first_23, .first_count = sizeof first_23 / sizeof *first_23, .no_effects = no_effects_23, .no_effects_count = sizeof no_effects_23 / sizeof *no_effects_23, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 65, .node_count = 4, .first = first_24, .first_count = sizeof first_24 / sizeof *first_24, .no_effects = no_effects_24, .no_effects_count = sizeof no_effects_24 / sizeof *no_effects_24, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 69, .node_count = 4, .first = first_25, .first_count = sizeof first_25 / sizeof *first_25, .no_effects = no_effects_25, .no_effects_count = sizeof no_effects_25 / sizeof *no_effects_25, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 73, .node_count = 2, .first = first_26, .first_count = sizeof first_26 / sizeof *first_26, .effects = effects_26, .effects_count = sizeof effects_26 / sizeof *effects_26, .no_effects = no_effects_26, .no_effects_count = sizeof no_effects_26 / sizeof *no_effects_26, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 75, .node_count = 6, .first = first_27, .first_count = sizeof first_27 / sizeof *first_27, .effects = effects_27, .effects_count = sizeof effects_27 / sizeof *effects_27, .no_effects = no_effects_27, .no_effects_count = sizeof no_effects_27 / sizeof *no_effects_27, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 81, .node_count = 3, .first = first_28, .first_count = sizeof first_28 / sizeof *first_28, .effects = effects_28, .effects_count = sizeof effects_28 / sizeof *effects_28, .no_effects = no_effects_28, .no_effects_count = sizeof no_effects_28 / sizeof *no_effects_28, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 84, .node_count = 3, .first = first_29, .first_count = sizeof first_29 / sizeof *first_29, .no_effects = no_effects_29, .no_effects_count = sizeof no_effects_29 / sizeof *no_effects_29, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 87, .node_count = 3, .first = first_30, .first_count = sizeof first_30 / sizeof *first_30, .no_effects = no_effects_30, .no_effects_count = sizeof no_effects_30 / sizeof *no_effects_30, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 90, .node_count = 3, .first = first_31, .first_count = sizeof first_31 / sizeof *first_31, .effects = effects_31, .effects_count = sizeof effects_31 / sizeof *effects_31, .no_effects = no_effects_31, .no_effects_count = sizeof no_effects_31 / sizeof *no_effects_31, .enter = -1, .negatable = true, .warning = "% Warning: without cpe username, anybody can make this device call its ACS."},
    {.modes = 1u << 3, .node = 93, .node_count = 6, .first = first_32, .first_count = sizeof first_32 / sizeof *first_32, .effects = effects_32, .effects_count = sizeof effects_32 / sizeof *effects_32, .no_effects = no_effects_32, .no_effects_count = sizeof no_effects_32 / sizeof *no_effects_32, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 99, .node_count = 7, .first = first_33, .first_count = sizeof first_33 / sizeof *first_33, .effects = effects_33, .effects_count = sizeof effects_33 / sizeof *effects_33, .enter = -1, .hidden = true},
    {.modes = 1u << 3, .node = 106, .node_count = 3, .first = first_34, .first_count = sizeof first_34 / sizeof *first_34, .no_effects = no_effects_34, .no_effects_count = sizeof no_effects_34 / sizeof *no_effects_34, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 109, .node_count = 4, .first = first_35, .first_count = sizeof first_35 / sizeof *first_35, .no_effects = no_effects_35, .no_effects_count = sizeof no_effects_35 / sizeof *no_effects_35, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 113, .node_count = 4, .first = first_36, .first_count = sizeof first_36 / sizeof *first_36, .no_effects = no_effects_36, .no_effects_count = sizeof no_effects_36 / sizeof *no_effects_36, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 117, .node_count = 3, .first = first_37, .first_count = sizeof first_37 / sizeof *first_37, .no_effects = no_effects_37, .no_effects_count = sizeof no_effects_37 / sizeof *no_effects_37, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 120, .node_count = 3, .first = first_38, .first_count = sizeof first_38 / sizeof *first_38, .no_effects = no_effects_38, .no_effects_count = sizeof no_effects_38 / sizeof *no_effects_38, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 123, .node_count = 2, .first = first_39, .first_count = sizeof first_39 / sizeof *first_39, .effects = effects_39, .effects_count = sizeof effects_39 / sizeof *effects_39, .no_effects = no_effects_39, .no_effects_count = sizeof no_effects_39 / sizeof *no_effects_39, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 125, .node_count = 2, .first = first_40, .first_count = sizeof first_40 / sizeof *first_40, .effects = effects_40, .effects_count = sizeof effects_40 / sizeof *effects_40, .no_effects = no_effects_40, .no_effects_count = sizeof no_effects_40 / sizeof *no_effects_40, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 127, .node_count = 2, .first = first_41, .first_count = sizeof first_41 / sizeof *first_41, .effects = effects_41, .effects_count = sizeof effects_41 / sizeof *effects_41, .no_effects = no_effects_41, .no_effects_count = sizeof no_effects_41 / sizeof *no_effects_41, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 129, .node_count = 4, .first = first_42, .first_count = sizeof first_42 / sizeof *first_42, .effects = effects_42, .effects_count = sizeof effects_42 / sizeof *effects_42, .no_effects = no_effects_42, .no_effects_count = sizeof no_effects_42 / sizeof *no_effects_42, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 133, .node_count = 5, .first = first_43, .first_count = sizeof first_43 / sizeof *first_43, .effects = effects_43, .effects_count = sizeof effects_43 / sizeof *effects_43, .enter = -1, .hidden = true},
    {.modes = 1u << 3, .node = 138, .node_count = 3, .first = first_44, .first_count = sizeof first_44 / sizeof *first_44, .effects = effects_44, .effects_count = sizeof effects_44 / sizeof *effects_44, .no_effects = no_effects_44, .no_effects_count = sizeof no_effects_44 / sizeof *no_effects_44, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 141, .node_count = 4, .first = first_45, .first_count = sizeof first_45 / sizeof *first_45, .no_effects = no_effects_45, .no_effects_count = sizeof no_effects_45 / sizeof *no_effects_45, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 145, .node_count = 4, .first = first_46, .first_count = sizeof first_46 / sizeof *first_46, .no_effects = no_effects_46, .no_effects_count = sizeof no_effects_46 / sizeof *no_effects_46, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 149, .node_count = 4, .first = first_47, .first_count = sizeof first_47 / sizeof *first_47, .no_effects = no_effects_47, .no_effects_count = sizeof no_effects_47 / sizeof *no_effects_47, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 153, .node_count = 3, .first = first_48, .first_count = sizeof first_48 / sizeof *first_48, .effects = effects_48, .effects_count = sizeof effects_48 / sizeof *effects_48, .enter = -1, .hidden = true},
    {.modes = 1u << 3, .node = 156, .node_count = 4, .first = first_49, .first_count = sizeof first_49 / sizeof *first_49, .no_effects = no_effects_49, .no_effects_count = sizeof no_effects_49 / sizeof *no_effects_49, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 160, .node_count = 3, .first = first_50, .first_count = sizeof first_50 / sizeof *first_50, .effects = effects_50, .effects_count = sizeof effects_50 / sizeof *effects_50, .no_effects = no_effects_50, .no_effects_count = sizeof no_effects_50 / sizeof *no_effects_50, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 163, .node_count = 3, .first = first_51, .first_count = sizeof first_51 / sizeof *first_51, .effects = effects_51, .effects_count = sizeof effects_51 / sizeof *effects_51, .no_effects = no_effects_51, .no_effects_count = sizeof no_effects_51 / sizeof *no_effects_51, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 166, .node_count = 4, .first = first_52, .first_count = sizeof first_52 / sizeof *first_52, .no_effects = no_effects_52, .no_effects_count = sizeof no_effects_52 / sizeof *no_effects_52, .enter = -1, .negatable = true},
    {.modes = 1u << 3, .node = 170, .node_count = 4, .first = first_53, .first_count = sizeof first_53 / sizeof *first_53, .no_effects = no_effects_53, .no_effects_count = sizeof no_effects_53 / sizeof *no_effects_53, .enter = -1, .negatable = true},
    {.modes = 1u << 2, .node = 174, .node_count = 2, .first = first_54, .first_count = sizeof first_54 / sizeof *first_54, .enter = 4},
    {.modes = 1u << 4, .node = 176, .node_count = 4, .first = first_55, .first_count = sizeof first_55 / sizeof *first_55, .no_effects = no_effects_55, .no_effects_count = sizeof no_effects_55 / sizeof *no_effects_55, .enter = -1, .negatable = true},
    {.modes = 1u << 4, .node = 180, .node_count = 2, .first = first_56, .first_count = sizeof first_56 / sizeof *first_56, .no_effects = no_effects_56, .no_effects_count = sizeof no_effects_56 / sizeof *no_effects_56, .enter = -1, .negatable = true},
    {.modes = 1u << 1 | 1u << 2 | 1u << 3 | 1u << 4, .node = 182, .node_count = 2, .first = first_57, .first_count = sizeof first_57 / sizeof *first_57, .enter = -1, .action = cli_action_show_startup, .filter = true},
    {.modes = 1u << 1, .node = 184, .node_count = 2, .first = first_58, .first_count = sizeof first_58 / sizeof *first_58, .enter = -1, .action = cli_action_write, .changes = true},
    {.modes = 1u << 1, .node = 186, .node_count = 3, .first = first_59, .first_count = sizeof first_59 / sizeof *first_59, .enter = -1, .action = cli_action_write, .changes = true},
    {.modes = 1u << 1, .node = 189, .node_count = 1, .first = first_60, .first_count = sizeof first_60 / sizeof *first_60, .enter = -1, .action = cli_action_reload, .changes = true},
    {.modes = 1u << 1, .node = 190, .node_count = 3, .first = first_61, .first_count = sizeof first_61 / sizeof *first_61, .enter = -1, .action = cli_action_ping, .changes = true, .filter = true},
    {.modes = 1u << 0 | 1u << 1 | 1u << 2 | 1u << 3 | 1u << 4, .node = 193, .node_count = 2, .first = first_62, .first_count = sizeof first_62 / sizeof *first_62, .enter = -1, .action = cli_action_show_version, .filter = true},
    {.modes = 1u << 1 | 1u << 2 | 1u << 3 | 1u << 4, .node = 195, .node_count = 3, .first = first_63, .first_count = sizeof first_63 / sizeof *first_63, .enter = -1, .display = 1 + 0, .filter = true},
    {.modes = 1u << 1 | 1u << 2 | 1u << 3 | 1u << 4, .node = 198, .node_count = 4, .first = first_64, .first_count = sizeof first_64 / sizeof *first_64, .enter = -1, .action = cli_action_show_secrets, .changes = true, .filter = true},
    {.modes = 1u << 1 | 1u << 2 | 1u << 3 | 1u << 4, .node = 202, .node_count = 3, .first = first_65, .first_count = sizeof first_65 / sizeof *first_65, .enter = -1, .action = cli_action_show_status, .filter = true},
    {.modes = 1u << 1 | 1u << 2 | 1u << 3 | 1u << 4, .node = 205, .node_count = 4, .first = first_66, .first_count = sizeof first_66 / sizeof *first_66, .enter = -1, .action = cli_action_show_parameter, .filter = true},
    {.modes = 1u << 1 | 1u << 2 | 1u << 3 | 1u << 4, .node = 209, .node_count = 3, .first = first_67, .first_count = sizeof first_67 / sizeof *first_67, .enter = -1, .action = cli_action_show_session, .filter = true},
    {.modes = 1u << 1 | 1u << 2 | 1u << 3 | 1u << 4, .node = 212, .node_count = 3, .first = first_68, .first_count = sizeof first_68 / sizeof *first_68, .enter = -1, .action = cli_action_show_events, .filter = true},
    {.modes = 1u << 1 | 1u << 2 | 1u << 3 | 1u << 4, .node = 215, .node_count = 2, .first = first_69, .first_count = sizeof first_69 / sizeof *first_69, .enter = -1, .action = cli_action_show_running, .filter = true},
    {.modes = 1u << 1 | 1u << 2 | 1u << 3 | 1u << 4, .node = 217, .node_count = 2, .first = first_70, .first_count = sizeof first_70 / sizeof *first_70, .enter = -1, .action = cli_action_show_debugging, .filter = true},
    {.modes = 1u << 1, .node = 219, .node_count = 11, .first = first_71, .first_count = sizeof first_71 / sizeof *first_71, .enter = -1, .action = cli_action_debug, .negatable = true, .no_action = cli_action_no_debug, .changes = true, .unwritten = true},
    {.modes = 1u << 1, .node = 230, .node_count = 2, .first = first_72, .first_count = sizeof first_72 / sizeof *first_72, .enter = -1, .action = cli_action_undebug_all, .changes = true},
};

static const struct cli_row rows_0[] = {
    {.label = "CWMP status", .format = CLI_FORMAT_SWITCH, .role = ROLE_ENABLE_CWMP, .setting = SETTING_COUNT},
    {.label = "ACS URL", .format = CLI_FORMAT_TEXT, .role = ROLE_ACS_URL, .setting = SETTING_COUNT},
    {.label = "ACS username", .format = CLI_FORMAT_TEXT, .role = ROLE_ACS_USERNAME, .setting = SETTING_COUNT},
    {.label = "ACS password", .format = CLI_FORMAT_PASSWORD, .role = ROLE_ACS_PASSWORD, .setting = SETTING_COUNT},
    {.label = "CPE source interface name", .format = CLI_FORMAT_TEXT, .role = ROLE_COUNT, .setting = SETTING_CPE_SOURCE_INTERFACE},
    {.label = "CPE URL", .format = CLI_FORMAT_TEXT, .role = ROLE_CONNECTION_REQUEST_URL, .setting = SETTING_CPE_URL},
    {.label = "CPE username", .format = CLI_FORMAT_TEXT, .role = ROLE_CONNECTION_REQUEST_USERNAME, .setting = SETTING_COUNT},
    {.label = "CPE password", .format = CLI_FORMAT_PASSWORD, .role = ROLE_CONNECTION_REQUEST_PASSWORD, .setting = SETTING_COUNT},
    {.label = "CPE inform status", .format = CLI_FORMAT_SWITCH, .role = ROLE_PERIODIC_INFORM_ENABLE, .setting = SETTING_COUNT},
    {.label = "CPE inform interval", .format = CLI_FORMAT_SECONDS, .role = ROLE_PERIODIC_INFORM_INTERVAL, .setting = SETTING_COUNT},
    {.label = "CPE inform start-time", .format = CLI_FORMAT_START_TIME, .role = ROLE_PERIODIC_INFORM_TIME, .setting = SETTING_COUNT},
    {.label = "CPE wait timeout", .format = CLI_FORMAT_SECONDS, .role = ROLE_CPE_TIMEOUT, .setting = SETTING_COUNT},
    {.label = "CPE download status", .format = CLI_FORMAT_SWITCH, .role = ROLE_DOWNLOAD_ENABLE, .setting = SETTING_COUNT},
    {.label = "CPE upload status", .format = CLI_FORMAT_SWITCH, .role = ROLE_UPLOAD_ENABLE, .setting = SETTING_COUNT},
    {.label = "CPE back up status", .format = CLI_FORMAT_SWITCH, .role = ROLE_BACK_UP_ENABLE, .setting = SETTING_COUNT},
    {.label = "CPE back up delay time", .format = CLI_FORMAT_SECONDS, .role = ROLE_BACK_UP_DELAY_TIME, .setting = SETTING_COUNT},
    {.label = "CPE STUN port-adaptive", .format = CLI_FORMAT_SWITCH, .role = ROLE_STUN_PORT_ADAPTIVE, .setting = SETTING_COUNT},
    {.label = "CPE STUN probe nat agingtime", .format = CLI_FORMAT_SWITCH, .role = ROLE_STUN_PROBE_NAT_AGINGTIME, .setting = SETTING_COUNT},
    {.label = "CPE STUN port", .format = CLI_FORMAT_TEXT, .role = ROLE_STUN_SERVER_PORT, .setting = SETTING_COUNT},
    {.label = "CPE STUN max-period", .format = CLI_FORMAT_SECONDS, .role = ROLE_STUN_MAXIMUM_KEEP_ALIVE_PERIOD, .setting = SETTING_COUNT},
    {.label = "CPE STUN min-period", .format = CLI_FORMAT_SECONDS, .role = ROLE_STUN_MINIMUM_KEEP_ALIVE_PERIOD, .setting = SETTING_COUNT},
    {.label = "CPE STUN status", .format = CLI_FORMAT_SWITCH, .role = ROLE_STUN_ENABLE, .setting = SETTING_COUNT},
    {.label = "CPE STUN server", .format = CLI_FORMAT_TEXT, .role = ROLE_STUN_SERVER_ADDRESS, .setting = SETTING_COUNT},
    {.label = "CPE STUN username", .format = CLI_FORMAT_TEXT, .role = ROLE_STUN_USERNAME, .setting = SETTING_COUNT},
    {.label = "CPE STUN password", .format = CLI_FORMAT_PASSWORD, .role = ROLE_STUN_PASSWORD, .setting = SETTING_COUNT},
    {.label = "CPE unauthenticated requests", .format = CLI_FORMAT_SWITCH, .role = ROLE_CONNECTION_REQUEST_UNAUTHENTICATED, .setting = SETTING_COUNT},
    {.label = "CPE retry limit", .format = CLI_FORMAT_LIMIT, .role = ROLE_RETRY_LIMIT, .setting = SETTING_COUNT},
    {.label = "CPE retry minimum wait", .format = CLI_FORMAT_SECONDS, .role = ROLE_RETRY_MINIMUM_WAIT_INTERVAL, .setting = SETTING_COUNT},
    {.label = "CPE retry multiplier", .format = CLI_FORMAT_TEXT, .role = ROLE_RETRY_INTERVAL_MULTIPLIER, .setting = SETTING_COUNT},
    {.label = "CPE provisioning code", .format = CLI_FORMAT_TEXT, .role = ROLE_PROVISIONING_CODE, .setting = SETTING_COUNT},
    {.label = "CPE execute-cli status", .format = CLI_FORMAT_SWITCH, .role = ROLE_EXECUTE_CLI_COMMAND_ENABLE, .setting = SETTING_COUNT},
    {.label = "ACS URL by DHCP", .format = CLI_FORMAT_SWITCH, .role = ROLE_ACS_URL_DHCP, .setting = SETTING_COUNT},
    {.label = "ACS URL by DHCP interface", .format = CLI_FORMAT_TEXT, .role = ROLE_ACS_URL_DHCP_INTERFACE, .setting = SETTING_COUNT},
    {.label = "ACS default URL", .format = CLI_FORMAT_TEXT, .role = ROLE_ACS_DEFAULT_URL, .setting = SETTING_COUNT},
    {.label = "ACS default username", .format = CLI_FORMAT_TEXT, .role = ROLE_ACS_DEFAULT_USERNAME, .setting = SETTING_COUNT},
    {.label = "ACS default password", .format = CLI_FORMAT_PASSWORD, .role = ROLE_ACS_DEFAULT_PASSWORD, .setting = SETTING_COUNT},
    {.label = "ACS CA file", .format = CLI_FORMAT_TEXT, .role = ROLE_COUNT, .setting = SETTING_CA_FILE},
    {.label = "ACS CRL file", .format = CLI_FORMAT_TEXT, .role = ROLE_COUNT, .setting = SETTING_CRL_FILE},
    {.label = "ACS certificate file", .format = CLI_FORMAT_TEXT, .role = ROLE_COUNT, .setting = SETTING_CERTIFICATE_FILE},
    {.label = "ACS key file", .format = CLI_FORMAT_TEXT, .role = ROLE_COUNT, .setting = SETTING_KEY_FILE},
    {.label = "ACS Basic over HTTP", .format = CLI_FORMAT_SWITCH, .role = ROLE_COUNT, .setting = SETTING_BASIC_OVER_HTTP},
    {.label = "ACS proxy", .format = CLI_FORMAT_TEXT, .role = ROLE_COUNT, .setting = SETTING_PROXY},
    {.label = "ACS proxy username", .format = CLI_FORMAT_TEXT, .role = ROLE_COUNT, .setting = SETTING_PROXY_USERNAME},
    {.label = "ACS proxy password", .format = CLI_FORMAT_PASSWORD, .role = ROLE_COUNT, .setting = SETTING_PROXY_PASSWORD},
};

static const struct cli_order orders[] = {
    {.least = ROLE_STUN_MINIMUM_KEEP_ALIVE_PERIOD, .most = ROLE_STUN_MAXIMUM_KEEP_ALIVE_PERIOD, .error = "% STUN max-period must not be less than min-period."},
};

static const struct cli_display displays[] = {
    {.rows = rows_0, .count = sizeof rows_0 / sizeof *rows_0},
};

const struct cli_grammar cli_grammar = {
    .modes = modes,
    .mode_count = 5,
    .replay_mode = 2,
    .interface_types = interface_types,
    .interface_type_count = 8,
    .settings = settings,
    .setting_count = SETTING_COUNT,
    .nodes = nodes,
    .node_count = 232,
    .commands = commands,
    .command_count = 73,
    .displays = displays,
    .orders = orders,
    .order_count = 1,
};
