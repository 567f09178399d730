/* SPDX-License-Identifier: Apache-2.0 */
/* From libcurl's failures to the standard's. */
#include "base/text.h"
#include "device/diagnostics/throughput.h"

#include <errno.h>
#include <string.h>
#include <strings.h>

enum cwmp_fault throughput_check_url(const char *name, const char *url, struct cwmp_error *error)
{
    static const char *const schemes[] = {"http://", "ftp://"};
    const char *authority = NULL;
    size_t length;

    for (size_t i = 0; i < sizeof schemes / sizeof schemes[0]; i++)
        if (strncasecmp(url, schemes[i], strlen(schemes[i])) == 0)
            authority = url + strlen(schemes[i]);
    if (authority == NULL)
        return cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_VALUE,
                         "%s '%s' begins with neither http:// nor ftp://", name, url);
    length = strcspn(authority, "/?#");
    if (length == 0)
        return cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_VALUE, "%s '%s' names no host", name,
                         url);
    if (memchr(authority, '@', length) != NULL)
        return cwmp_fail(error, CWMP_FAULT_INVALID_PARAMETER_VALUE,
                         "%s has credentials in it, which it cannot have", name);
    return CWMP_OK;
}

static enum diagnostic_outcome of_status(const struct throughput_progress *progress)
{
    if (progress->ftp || (progress->status >= 200 && progress->status < 300))
        return DIAGNOSTIC_COMPLETE;
    if (progress->status == 401)
        return DIAGNOSTIC_LOGIN_FAILED;
    return progress->upload ? DIAGNOSTIC_NO_TRANSFER_COMPLETE : DIAGNOSTIC_TRANSFER_FAILED;
}

static enum diagnostic_outcome of_connection(const struct throughput_progress *progress)
{
    if (progress->ftp && progress->answered)
        return DIAGNOSTIC_NO_PASV; /* it is the data connection that failed */
    if (progress->system_error == ENETUNREACH || progress->system_error == EHOSTUNREACH)
        return DIAGNOSTIC_NO_ROUTE;
    return DIAGNOSTIC_INIT_CONNECTION_FAILED;
}

static enum diagnostic_outcome of_break(const struct throughput_progress *progress)
{
    if (!progress->answered && !progress->upload)
        return DIAGNOSTIC_NO_RESPONSE;
    return progress->upload ? DIAGNOSTIC_NO_TRANSFER_COMPLETE : DIAGNOSTIC_TRANSFER_FAILED;
}

enum diagnostic_outcome throughput_outcome(CURLcode code,
                                           const struct throughput_progress *progress)
{
    switch (code) {
    case CURLE_OK:
        return of_status(progress);
    case CURLE_COULDNT_RESOLVE_HOST:
        return DIAGNOSTIC_CANNOT_RESOLVE;
    case CURLE_COULDNT_CONNECT:
        return of_connection(progress);
    case CURLE_OPERATION_TIMEDOUT:
        if (!progress->connected)
            return of_connection(progress);
        return progress->answered ? DIAGNOSTIC_TIMEOUT : DIAGNOSTIC_NO_RESPONSE;
    case CURLE_GOT_NOTHING:
    case CURLE_WEIRD_SERVER_REPLY:
        return DIAGNOSTIC_NO_RESPONSE;
    case CURLE_LOGIN_DENIED:
    case CURLE_FTP_WEIRD_PASS_REPLY:
        return progress->password_sent ? DIAGNOSTIC_LOGIN_FAILED
                                       : DIAGNOSTIC_PASSWORD_REQUEST_FAILED;
    case CURLE_FTP_COULDNT_SET_TYPE:
        return DIAGNOSTIC_NO_TRANSFER_MODE;
    case CURLE_FTP_WEIRD_PASV_REPLY:
    case CURLE_FTP_WEIRD_227_FORMAT:
    case CURLE_FTP_CANT_GET_HOST:
        return DIAGNOSTIC_NO_PASV;
    case CURLE_REMOTE_ACCESS_DENIED:
        return progress->upload ? DIAGNOSTIC_NO_CWD : DIAGNOSTIC_TRANSFER_FAILED;
    case CURLE_UPLOAD_FAILED:
        return DIAGNOSTIC_NO_STOR;
    case CURLE_FTP_COULDNT_RETR_FILE:
    case CURLE_REMOTE_FILE_NOT_FOUND:
        return DIAGNOSTIC_TRANSFER_FAILED;
    case CURLE_PARTIAL_FILE:
        return progress->upload ? DIAGNOSTIC_NO_TRANSFER_COMPLETE : DIAGNOSTIC_INCORRECT_SIZE;
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
        return of_break(progress);
    case CURLE_OUT_OF_MEMORY:
    case CURLE_FAILED_INIT:
        return DIAGNOSTIC_INTERNAL;
    default:
        return DIAGNOSTIC_OTHER;
    }
}
