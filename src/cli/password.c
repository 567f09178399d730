/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/password.h"

#include <ctype.h>
#include <string.h>

#define PASSWORD_MAX_PLAIN  126
#define PASSWORD_MAX_CIPHER 254
#define PASSWORD_MAX_REPLAY (2 + 2 * 4 * 256) /* 256 characters of UTF-8 */

const char password_incomplete[] = "% Incomplete command.";

static const char password_table[] = "dsfd;kfoA,.iyewrkldJKDHSUBsgvca69834ncxv9873254k;fg87";
#define PASSWORD_TABLE_LENGTH (sizeof(password_table) - 1)

static bool password_is_legal(const char *text)
{
    for (; *text != '\0'; text++) {
        unsigned char byte = (unsigned char)*text;
        if (byte < 0x20 || byte > 0x7e)
            return false;
    }
    return true;
}

static unsigned password_hex_digit(char digit)
{
    return isdigit((unsigned char)digit) ? (unsigned)(digit - '0')
                                         : (unsigned)(tolower((unsigned char)digit) - 'a' + 10);
}

static const char *password_read_plain(const char *text, struct buf *clear)
{
    text += strspn(text, " ");
    if (*text == '\0')
        return "% The password is null.";
    if (strlen(text) > PASSWORD_MAX_PLAIN)
        return "% The password is longer than 126 characters.";
    if (!password_is_legal(text))
        return "% The password contains illegal characters.";
    buf_puts(clear, text);
    return NULL;
}

static const char *password_check_cipher(const char *text, size_t length, bool replay)
{
    if (length > (replay ? PASSWORD_MAX_REPLAY : PASSWORD_MAX_CIPHER))
        return "% The encrypted password is longer than 254 characters.";
    if (length % 2 != 0)
        return "% The length of the encrypted password is not an even number.";
    for (size_t i = 0; i < length; i++) {
        if (!isxdigit((unsigned char)text[i]))
            return "% The encrypted password contains illegal characters.";
    }
    if (length < 4 || !isdigit((unsigned char)text[0]) || !isdigit((unsigned char)text[1]))
        return "% The encrypted password is invalid.";
    return NULL;
}

static const char *password_read_cipher(const char *text, bool replay, struct buf *clear)
{
    text += strspn(text, " ");
    size_t length = strlen(text);
    while (length > 0 && text[length - 1] == ' ')
        length--;

    const char *reason = password_check_cipher(text, length, replay);
    if (reason != NULL)
        return reason;

    unsigned index = (unsigned)(text[0] - '0') * 10 + (unsigned)(text[1] - '0');
    if (index >= PASSWORD_TABLE_LENGTH)
        return "% The encrypted password is invalid.";

    char plain[PASSWORD_MAX_REPLAY / 2];
    size_t count = 0;
    for (size_t i = 2; i + 1 < length; i += 2, count++) {
        unsigned byte = password_hex_digit(text[i]) * 16 + password_hex_digit(text[i + 1]);
        byte ^= (unsigned char)password_table[(index + count) % PASSWORD_TABLE_LENGTH];
        plain[count] = (char)byte;
    }
    plain[count] = '\0';
    bool legal = strlen(plain) == count && (replay || password_is_legal(plain));
    if (legal)
        buf_puts(clear, plain);
    explicit_bzero(plain, sizeof(plain));
    return legal ? NULL : "% The encrypted password is invalid.";
}

const char *password_read(const char *argument, bool replay, struct buf *clear)
{
    argument += strspn(argument, " ");
    bool marker =
        (argument[0] == '0' || argument[0] == '7') && (argument[1] == ' ' || argument[1] == '\0');
    if (!marker)
        return password_read_plain(argument, clear);
    if (argument[1] == '\0')
        return password_incomplete;
    return argument[0] == '0' ? password_read_plain(argument + 2, clear)
                              : password_read_cipher(argument + 2, replay, clear);
}

void password_obfuscate(const char *clear, unsigned index, struct buf *out)
{
    buf_printf(out, "%02u", index);
    for (size_t i = 0; clear[i] != '\0'; i++) {
        unsigned byte = (unsigned char)clear[i];
        byte ^= (unsigned char)password_table[(index + i) % PASSWORD_TABLE_LENGTH];
        buf_printf(out, "%02X", byte);
    }
}
