/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a machine without a device file says of itself: DMI or the device tree, os-release, the
 * kernel. The serial number is derived from the machine id rather than being it, as machine-id(5)
 * asks; a machine without one has the serial number of its board or a hardware address.
 */
#include "device/identity.h"

#include "base/mem.h"
#include "base/text.h"
#include "device/files.h"

#include <dirent.h>
#include <gnutls/crypto.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/utsname.h>

#define SOURCE_LIMIT 16384

/* An OUI is bought from the IEEE; a machine cannot know whose it is to use. */
#define OUI_UNKNOWN "000000"

/* What board makers leave in DMI when they have nothing to say. */
static const char *const placeholders[] = {
    "to be filled by o.e.m.",
    "default string",
    "system product name",
    "system manufacturer",
    "system version",
    "system serial number",
    "chassis serial number",
    "base board serial number",
    "not specified",
    "not applicable",
    "not available",
    "none",
    "unknown",
    "n/a",
    "invalid",
    "empty",
    "o.e.m.",
    "oem",
    "0",
    "00000000",
    "0123456789",
    "123456789",
    "1234567890",
    "x.x",
};

static bool is_placeholder(const char *text)
{
    for (size_t i = 0; i < sizeof placeholders / sizeof placeholders[0]; i++) {
        if (strcasecmp(text, placeholders[i]) == 0)
            return true;
    }
    return *text == '\0';
}

/* Keeps printable ASCII, which is UTF-8 and fits any of the model's texts. */
static char *only_printable(char *text)
{
    char *out = text;

    for (const char *in = text; *in != '\0'; in++) {
        if (*in >= ' ' && *in <= '~')
            *out++ = *in;
    }
    *out = '\0';
    return files_trim(text);
}

/* Sets a field that is still empty; true when it is set now. */
static bool offer(char *field, const char *text)
{
    if (*field == '\0')
        snprintf(field, IDENTITY_BYTES, "%.*s", IDENTITY_CHARACTERS, text);
    return *field != '\0';
}

static bool offer_file_through(const struct opener *opener, char *field, const char *root,
                               const char *path)
{
    struct buf content = {0};
    char *name;
    bool set;

    if (*field != '\0')
        return true;
    name = mem_alloc(strlen(root) + strlen(path) + 1);
    sprintf(name, "%s%s", root, path);
    if (files_read_through(opener, name, SOURCE_LIMIT, &content) && content.length > 0) {
        const char *text = only_printable(content.data);

        if (!is_placeholder(text))
            offer(field, text);
    }
    set = *field != '\0';
    free(name);
    buf_free(&content);
    return set;
}

static bool offer_file(char *field, const char *root, const char *path)
{
    return offer_file_through(NULL, field, root, path);
}

/* The value of a KEY=value line of os-release(5), without its quotes. */
static void offer_release(char *field, const char *release, const char *key)
{
    size_t length = strlen(key);
    const char *line = release;

    while (line != NULL && !(strncmp(line, key, length) == 0 && line[length] == '=')) {
        line = strchr(line, '\n');
        line = line == NULL ? NULL : line + 1;
    }
    if (line == NULL)
        return;
    line += length + 1;

    char *value = mem_strndup(line, strcspn(line, "\n"));
    char *text = only_printable(value);
    size_t end = strlen(text);

    if (end >= 2 && (*text == '"' || *text == '\'') && text[end - 1] == *text) {
        text[end - 1] = '\0';
        text++;
    }
    offer(field, text);
    free(value);
}

static void read_release(const char *root, struct buf *release)
{
    static const char *const paths[] = {"/etc/os-release", "/usr/lib/os-release"};
    bool found = false;

    for (size_t i = 0; i < sizeof paths / sizeof paths[0] && !found; i++) {
        char *path = mem_alloc(strlen(root) + strlen(paths[i]) + 1);

        sprintf(path, "%s%s", root, paths[i]);
        found = files_read(path, SOURCE_LIMIT, release);
        free(path);
    }
}

static bool is_machine_id(const char *text)
{
    return strlen(text) == 32 && strspn(text, "0123456789abcdef") == 32 && strspn(text, "0") != 32;
}

static void offer_machine_id(char *field, const char *root)
{
    static const char purpose[] = "cwmpd serial number";
    char id[IDENTITY_BYTES] = "";
    unsigned char digest[32];
    struct buf serial = {0};

    if (*field != '\0' || !offer_file(id, root, "/etc/machine-id") || !is_machine_id(id))
        return;
    if (gnutls_hmac_fast(GNUTLS_MAC_SHA256, id, strlen(id), purpose, strlen(purpose), digest) != 0)
        return;
    text_hex_encode(&serial, digest, 8);
    offer(field, buf_text(&serial));
    buf_free(&serial);
}

/* Twelve hexadecimal digits, or "" when the interface has no hardware address of its own. */
static void read_hardware_address(const char *folder, const char *interface, char digits[13])
{
    char path[512];
    char text[IDENTITY_BYTES] = "";
    uint8_t bytes[6];
    size_t count = 0, length = 0;

    digits[0] = '\0';
    snprintf(path, sizeof path, "/%s/address", interface);
    if (!offer_file(text, folder, path) || strlen(text) != 17)
        return;
    for (const char *next = text; *next != '\0'; next++) {
        if (*next != ':' && count < 12)
            digits[count++] = *next;
    }
    digits[count] = '\0';
    if (!text_hex_decode(digits, bytes, sizeof bytes, &length) || length != 6 ||
        memcmp(bytes, "\0\0\0\0\0\0", 6) == 0)
        digits[0] = '\0';
    for (char *digit = digits; *digit != '\0'; digit++) {
        if (*digit >= 'a')
            *digit -= 'a' - 'A';
    }
}

/* The hardware address of the interface that the kernel found first. */
static void offer_hardware_address(char *field, const char *root)
{
    char *folder;
    char first[13] = "";
    uint64_t lowest = UINT64_MAX;
    DIR *interfaces;

    if (*field != '\0')
        return;
    folder = mem_alloc(strlen(root) + sizeof "/sys/class/net");
    sprintf(folder, "%s/sys/class/net", root);
    interfaces = opendir(folder);
    for (struct dirent *entry; interfaces != NULL && (entry = readdir(interfaces)) != NULL;) {
        char path[300], index[IDENTITY_BYTES] = "", digits[13];
        uint64_t number;

        if (entry->d_name[0] == '.' || strcmp(entry->d_name, "lo") == 0)
            continue;
        snprintf(path, sizeof path, "/%s/ifindex", entry->d_name);
        offer_file(index, folder, path);
        read_hardware_address(folder, entry->d_name, digits);
        if (*digits != '\0' && text_to_uint64(index, &number) && number < lowest) {
            lowest = number;
            memcpy(first, digits, sizeof first);
        }
    }
    if (interfaces != NULL)
        closedir(interfaces);
    offer(field, first);
    free(folder);
}

static void read_serial_number(const struct opener *opener, const char *root,
                               struct identity *identity)
{
    offer_machine_id(identity->serial_number, root);
    offer_file_through(opener, identity->serial_number, root, "/sys/class/dmi/id/product_serial");
    offer_file_through(opener, identity->serial_number, root, "/sys/class/dmi/id/board_serial");
    offer_file(identity->serial_number, root, "/proc/device-tree/serial-number");
    offer_hardware_address(identity->serial_number, root);
}

void identity_read_machine(const struct opener *opener, const char *root, struct identity *identity)
{
    struct buf release = {0};
    struct utsname kernel;

    if (uname(&kernel) != 0)
        memset(&kernel, 0, sizeof kernel);
    read_release(root, &release);

    offer_file(identity->manufacturer, root, "/sys/class/dmi/id/sys_vendor");
    offer_file(identity->manufacturer, root, "/sys/class/dmi/id/board_vendor");
    offer_release(identity->manufacturer, buf_text(&release), "NAME");
    offer(identity->manufacturer, kernel.sysname);

    if (identity->oui[0] == '\0')
        memcpy(identity->oui, OUI_UNKNOWN, sizeof OUI_UNKNOWN);

    offer_file(identity->model_name, root, "/sys/class/dmi/id/product_name");
    offer_file(identity->model_name, root, "/sys/class/dmi/id/board_name");
    offer_file(identity->model_name, root, "/proc/device-tree/model");
    offer_release(identity->model_name, buf_text(&release), "ID");
    offer(identity->model_name, kernel.sysname);
    if (!identity->product_class_given)
        offer(identity->product_class, identity->model_name);

    offer_file(identity->hardware_version, root, "/sys/class/dmi/id/product_version");
    offer_file(identity->hardware_version, root, "/sys/class/dmi/id/board_version");
    offer(identity->hardware_version, kernel.machine);

    offer_release(identity->software_version, buf_text(&release), "IMAGE_VERSION");
    offer_release(identity->software_version, buf_text(&release), "VERSION_ID");
    offer_release(identity->software_version, buf_text(&release), "BUILD_ID");
    offer(identity->software_version, kernel.release);

    snprintf(identity->kernel, sizeof identity->kernel, "%.20s/%.30s", kernel.sysname,
             kernel.release);
    snprintf(identity->machine, sizeof identity->machine, "%s", kernel.machine);

    offer_release(identity->description, buf_text(&release), "PRETTY_NAME");
    offer(identity->description, kernel.sysname);

    read_serial_number(opener, root, identity);
    buf_free(&release);
}
