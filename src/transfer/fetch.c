/* SPDX-License-Identifier: Apache-2.0 */
#include "base/mem.h"
#include "base/text.h"
#include "base/url.h"
#include "transfer/fetch_internal.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <strings.h>
#include <unistd.h>

/* ---- URLs ------------------------------------------------------------------------------ */

static bool is_known_scheme(const char *scheme)
{
    static const char *const ours[] = {"http", "https", "ftp", "sftp", "tftp"};
    const char *const *built = curl_version_info(CURLVERSION_NOW)->protocols;
    bool known = false;

    for (size_t i = 0; i < sizeof ours / sizeof *ours; i++)
        known = known || text_equal(scheme, ours[i]);
    for (; known && *built; built++)
        if (text_equal(scheme, *built))
            return true;
    return false;
}

static enum cwmp_fault check_parts(CURLU *parts, const char *url, struct cwmp_error *error)
{
    enum cwmp_fault fault = CWMP_OK;
    char *scheme = NULL, *user = NULL, *host = NULL;

    curl_url_get(parts, CURLUPART_SCHEME, &scheme, 0);
    curl_url_get(parts, CURLUPART_USER, &user, 0);
    curl_url_get(parts, CURLUPART_HOST, &host, 0);
    if (user)
        fault = cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS,
                          "the URL holds a user name, which is an argument of its own");
    else if (!scheme || !is_known_scheme(scheme))
        fault = cwmp_fail(error, CWMP_FAULT_PROTOCOL_NOT_SUPPORTED,
                          "the protocol of the URL \"%.128s\" is not supported", url);
    else if (!host || host[0] == '\0')
        fault =
            cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "the URL \"%.128s\" names no host", url);
    curl_free(scheme);
    curl_free(user);
    curl_free(host);
    return fault;
}

enum cwmp_fault fetch_check_url(const char *url, struct cwmp_error *error)
{
    CURLU *parts = curl_url();
    struct buf shown = {0};
    enum cwmp_fault fault;

    url_put_refused(&shown, url);
    if (!strstr(url, "://") ||
        curl_url_set(parts, CURLUPART_URL, url, CURLU_NON_SUPPORT_SCHEME) != CURLUE_OK)
        fault = cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "\"%s\" is no absolute URL",
                          buf_text(&shown));
    else
        fault = check_parts(parts, buf_text(&shown), error);
    curl_url_cleanup(parts);
    buf_free(&shown);
    return fault;
}

bool fetch_is_confidential(const char *url)
{
    return strncasecmp(url, "https://", 8) == 0 || strncasecmp(url, "sftp://", 7) == 0;
}

static bool is_http(const char *url)
{
    return strncasecmp(url, "http://", 7) == 0 || strncasecmp(url, "https://", 8) == 0;
}

/* A group cannot be joined: no protocol here is a multicast one (9014). */
static bool is_multicast(const char *url)
{
    CURLU *parts = curl_url();
    char *host = NULL;
    struct in_addr four;
    struct in6_addr six;
    bool multicast = false;

    if (curl_url_set(parts, CURLUPART_URL, url, CURLU_NON_SUPPORT_SCHEME) == CURLUE_OK &&
        curl_url_get(parts, CURLUPART_HOST, &host, 0) == CURLUE_OK) {
        char *bare = host[0] == '[' ? host + 1 : host;

        bare[strcspn(bare, "]%")] = '\0';
        multicast = (inet_pton(AF_INET, bare, &four) == 1 && IN_MULTICAST(ntohl(four.s_addr))) ||
                    (inet_pton(AF_INET6, bare, &six) == 1 && IN6_IS_ADDR_MULTICAST(&six));
    }
    curl_free(host);
    curl_url_cleanup(parts);
    return multicast;
}

/* ---- The file ---------------------------------------------------------------------------- */

static bool open_file(struct fetch *fetch, struct cwmp_error *error)
{
    const char *path = fetch->options.path;
    int file;

    unlink(path);
    file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file >= 0)
        fetch->file = fdopen(file, "w");
    if (fetch->file)
        return true;
    cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "%s: cannot be made: %s", path, strerror(errno));
    return false;
}

bool fetch_write(struct fetch *fetch, const char *data, size_t length)
{
    fetch->bytes += length;
    if (fetch->bytes > fetch->options.limit)
        cwmp_fail(&fetch->failure, CWMP_FAULT_DOWNLOAD_FAILURE,
                  "the file is larger than the %llu bytes that there is room for",
                  (unsigned long long)fetch->options.limit);
    else if (fetch->options.expected != 0 && fetch->bytes > fetch->options.expected)
        cwmp_fail(&fetch->failure, CWMP_FAULT_FILE_CORRUPTED,
                  "the file is larger than the FileSize of %llu bytes",
                  (unsigned long long)fetch->options.expected);
    else if (fwrite(data, 1, length, fetch->file) != length)
        cwmp_fail(&fetch->failure, CWMP_FAULT_DOWNLOAD_FAILURE, "the file cannot be kept: %s",
                  strerror(errno));
    return fetch->failure.code == CWMP_OK;
}

static void close_file(struct fetch *fetch)
{
    bool ok = fclose(fetch->file) == 0;

    fetch->file = NULL;
    if (!ok)
        cwmp_fail(&fetch->failure, CWMP_FAULT_DOWNLOAD_FAILURE, "the file cannot be kept: %s",
                  strerror(errno));
    else if (fetch->options.expected != 0 && fetch->bytes != fetch->options.expected)
        cwmp_fail(&fetch->failure, CWMP_FAULT_FILE_CORRUPTED,
                  "the file has %llu bytes and not the %llu of FileSize",
                  (unsigned long long)fetch->bytes, (unsigned long long)fetch->options.expected);
}

/* ---- The object -------------------------------------------------------------------------- */

void fetch_end(struct fetch *fetch, enum cwmp_fault fault, const char *format, ...)
{
    struct cwmp_error error = {.code = CWMP_OK};
    va_list arguments;

    if (fetch->ended)
        return;
    fetch->ended = true;
    if (fault == CWMP_OK && fetch->file)
        close_file(fetch);
    if (fetch->failure.code != CWMP_OK) {
        error = fetch->failure;
    } else if (fault != CWMP_OK) {
        error.code = fault;
        va_start(arguments, format);
        vsnprintf(error.text, sizeof error.text, format, arguments);
        va_end(arguments);
    }
    fetch->options.done(fetch->options.argument, &error);
}

struct fetch *fetch_start(const struct fetch_options *options, struct cwmp_error *error)
{
    struct fetch *fetch;
    bool ok;

    if (is_multicast(options->url)) {
        cwmp_fail(error, CWMP_FAULT_MULTICAST_JOIN,
                  "the multicast group of \"%.128s\" cannot be "
                  "joined",
                  options->url);
        return NULL;
    }
    fetch = mem_alloc(sizeof *fetch);
    fetch->options = *options;
    ok = options->upload || open_file(fetch, error);
    if (ok && is_http(options->url))
        ok = fetch_http_start(fetch, error);
    else if (ok)
        fetch_curl_start(fetch);
    fetch->options.url = fetch->options.username = fetch->options.password = NULL;
    if (ok)
        return fetch;
    fetch_free(fetch);
    return NULL;
}

void fetch_free(struct fetch *fetch)
{
    if (!fetch)
        return;
    fetch->ended = true;
    fetch_http_stop(fetch);
    if (fetch->file)
        fclose(fetch->file);
    fetch->file = NULL;
    if (fetch_curl_stop(fetch))
        free(fetch);
}
