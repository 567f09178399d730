/* SPDX-License-Identifier: Apache-2.0 */
#include "discovery/report.h"

#include "base/mem.h"
#include "base/text.h"

#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

struct options {
    struct discovery_option vendor_specific, vendor_identified;
    unsigned asked;
};

bool discovery_is_interface(const char *name)
{
    size_t length = strnlen(name, IF_NAMESIZE);

    if (length == 0 || length == IF_NAMESIZE || text_equal(name, ".") || text_equal(name, ".."))
        return false;
    for (size_t i = 0; i < length; i++)
        if (name[i] <= ' ' || name[i] > '~' || name[i] == '/' || name[i] == ':')
            return false;
    return true;
}

/* An option of DHCPv6 may come once for each enterprise, so it is read at once. */
static enum cwmp_fault take_option6(const char *hex, const struct log *log,
                                    struct discovery_offer *offer, struct cwmp_error *error)
{
    struct discovery_option option;

    if (!text_hex_decode(hex, option.bytes, sizeof option.bytes, &option.size))
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "option 17: not the hex digits of at most %zu bytes", sizeof option.bytes);
    discovery_read_vendor6(option.bytes, option.size, log, offer);
    return CWMP_OK;
}

static enum cwmp_fault take_option4(uint64_t code, const char *hex, struct options *options,
                                    struct cwmp_error *error)
{
    struct discovery_option *option = code == DISCOVERY_OPTION_VENDOR_SPECIFIC
                                          ? &options->vendor_specific
                                          : &options->vendor_identified;

    if (option->size > 0)
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "option %u is there twice",
                         (unsigned)code);
    if (!text_hex_decode(hex, option->bytes, sizeof option->bytes, &option->size))
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "option %u: not the hex digits of at most %zu bytes", (unsigned)code,
                         sizeof option->bytes);
    return CWMP_OK;
}

static bool is_option4(uint64_t code)
{
    return code == DISCOVERY_OPTION_VENDOR_SPECIFIC || code == DISCOVERY_OPTION_VENDOR_IDENTIFIED;
}

/* A pair of words: `asked CODE`, or `CODE HEX`. */
static enum cwmp_fault take_pair(const char *word, const char *value, const struct log *log,
                                 struct discovery_report *report, struct options *options,
                                 struct cwmp_error *error)
{
    bool four = report->source.family == AF_INET;
    uint64_t code;

    if (!value)
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "nothing follows \"%.16s\"", word);
    if (four && text_equal(word, "asked")) {
        if (!text_to_uint64(value, &code) || !is_option4(code))
            return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                             "asked takes 43 or 125, not \"%.16s\"", value);
        options->asked = (unsigned)code;
        return CWMP_OK;
    }
    if (text_to_uint64(word, &code)) {
        if (four && is_option4(code))
            return take_option4(code, value, options, error);
        if (!four && code == DISCOVERY_OPTION6_VENDOR)
            return take_option6(value, log, &report->offer, error);
    }
    return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "\"%.16s\" is no option of DHCPv%d %s",
                     word, four ? 4 : 6, four ? "that is of use here (43, 125)" : "of use (17)");
}

static enum cwmp_fault take_words(char *words, const struct log *log,
                                  struct discovery_report *report, struct options *options,
                                  struct cwmp_error *error)
{
    char *rest = words;
    const char *family = strtok_r(rest, " ", &rest), *interface = strtok_r(rest, " ", &rest), *word;
    enum cwmp_fault fault = CWMP_OK;

    if (!family || (!text_equal(family, "4") && !text_equal(family, "6")))
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "a lease's family comes first, 4 or 6");
    if (!interface || !discovery_is_interface(interface))
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                         "the name of an interface comes second");
    report->source.family = text_equal(family, "4") ? AF_INET : AF_INET6;
    memcpy(report->source.interface, interface, strlen(interface) + 1);
    while (fault == CWMP_OK && (word = strtok_r(rest, " ", &rest)))
        fault = take_pair(word, strtok_r(rest, " ", &rest), log, report, options, error);
    return fault;
}

enum cwmp_fault discovery_read_report(const char *line, const struct log *log,
                                      struct discovery_report *report, struct cwmp_error *error)
{
    struct options *options;
    enum cwmp_fault fault;
    char *words;

    *report = (struct discovery_report){0};
    if (strlen(line) > DISCOVERY_REPORT_SIZE)
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "longer than %d bytes",
                         DISCOVERY_REPORT_SIZE);
    options = mem_alloc(sizeof *options);
    words = mem_strdup(line);
    fault = take_words(words, log, report, options, error);
    if (fault == CWMP_OK && report->source.family == AF_INET)
        discovery_read_both(&options->vendor_specific, &options->vendor_identified, options->asked,
                            log, &report->offer);
    mem_free_secret(words);
    explicit_bzero(options, sizeof *options);
    free(options);
    return fault;
}
