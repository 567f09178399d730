/* SPDX-License-Identifier: Apache-2.0 */
#include "xmpp/trust.h"

#include "base/buf.h"

#include <errno.h>
#include <fcntl.h>
#include <openssl/x509v3.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define FILE_MAX_BYTES ((size_t)4 << 20)

/* Adds a PEM file and a line end. */
static bool add_file(int target, const char *path, char *reason, size_t size)
{
    int source = open(path, O_RDONLY | O_CLOEXEC);
    char piece[4096];
    ssize_t length = source < 0 ? -1 : 0;
    size_t total = 0;

    while (source >= 0 && total <= FILE_MAX_BYTES &&
           (length = read(source, piece, sizeof piece)) > 0) {
        total += (size_t)length;
        if (write(target, piece, (size_t)length) != length)
            length = -1;
    }
    if (source >= 0)
        close(source);
    if (length == 0 && write(target, "\n", 1) == 1)
        return true;
    snprintf(reason, size, "%s cannot be used: %s", path,
             total > FILE_MAX_BYTES ? "it is too long" : strerror(errno));
    return false;
}

/* What every verification of a server in this process begins with. */
static bool set_defaults(const struct trust_settings *settings)
{
    X509_VERIFY_PARAM *defaults = X509_VERIFY_PARAM_new();
    unsigned long flags =
        (settings->ignore_dates ? X509_V_FLAG_NO_CHECK_TIME : 0) |
        (settings->crl[0] ? X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL : 0);

    return defaults && X509_VERIFY_PARAM_set1_name(defaults, "ssl_server") &&
           X509_VERIFY_PARAM_set_purpose(defaults, X509_PURPOSE_SSL_SERVER) &&
           X509_VERIFY_PARAM_set_trust(defaults, X509_TRUST_SSL_SERVER) &&
           X509_VERIFY_PARAM_set_flags(defaults, flags) && X509_VERIFY_PARAM_add0_table(defaults);
}

bool trust_prepare(const struct trust_settings *settings, char *file, const char **folder,
                   char *reason, size_t size)
{
    int memory;

    file[0] = '\0';
    *folder = NULL;
    if (!set_defaults(settings)) {
        snprintf(reason, size, "OpenSSL cannot be set up");
        return false;
    }
    if (!settings->ca[0] && !settings->crl[0])
        return true;
    memory = memfd_create("trust", MFD_CLOEXEC);
    if (memory < 0) {
        snprintf(reason, size, "no memory for certificates: %s", strerror(errno));
        return false;
    }
    if (settings->ca[0] && !add_file(memory, settings->ca, reason, size))
        return false;
    if (settings->crl[0] && !add_file(memory, settings->crl, reason, size))
        return false;
    if (!settings->ca[0])
        *folder = X509_get_default_cert_dir();
    snprintf(file, 64, "/proc/self/fd/%d", memory);
    return true;
}

bool trust_refuses(const char *error)
{
    static const int harmless[] = {X509_V_ERR_UNABLE_TO_GET_CRL, X509_V_ERR_CRL_HAS_EXPIRED,
                                   X509_V_ERR_CRL_NOT_YET_VALID};

    for (size_t i = 0; i < sizeof harmless / sizeof *harmless; i++)
        if (strcmp(error, X509_verify_cert_error_string(harmless[i])) == 0)
            return false;
    return true;
}

const char *trust_text(int number)
{
    return X509_verify_cert_error_string(number);
}
