/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes as the device file. What has to hold: no sanitizer complains; a refusal names file and
 * line; what was taken is as long as it may be, and every interface is found by its name and by its
 * link, and is the only one of either.
 */
#include "base/text.h"
#include "device/identity.h"
#include "fuzz.h"

#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define NAME "device"

struct input {
    const uint8_t *data;
    size_t size;
};

static int open_input(void *argument, const char *path)
{
    const struct input *input = argument;
    int file = memfd_create(path, MFD_CLOEXEC);

    check(file >= 0 && write(file, input->data, input->size) == (ssize_t)input->size &&
          lseek(file, 0, SEEK_SET) == 0);
    return file;
}

static void check_interfaces(const struct interface_names *names)
{
    check(names->count <= INTERFACES_LIMIT);
    for (size_t i = 0; i < names->count; i++) {
        const struct interface_name *item = &names->items[i];
        char link[IFNAMSIZ], name[INTERFACES_NAME_SIZE];

        check(interfaces_link(names, item->name, link) && text_equal(link, item->link));
        interfaces_name(names, item->link, name);
        check(text_equal(name, item->name));
        for (size_t other = 0; other < i; other++)
            check(!text_equal(names->items[other].name, item->name) &&
                  !text_equal(names->items[other].link, item->link));
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct input input = {data, size};
    const struct opener opener = {.open = open_input, .argument = &input};
    struct identity identity = {0};
    struct cwmp_error error = {.code = CWMP_OK};
    enum cwmp_fault fault = identity_read_file(&opener, NAME, &identity, &error);
    size_t characters;

    if (fault != CWMP_OK) {
        check(fault == CWMP_FAULT_INVALID_ARGUMENTS && text_starts_with(error.text, NAME ":"));
        return 0;
    }
    check(identity.oui[0] == '\0' || strlen(identity.oui) == 6);
    check(text_utf8_length(identity.serial_number, &characters) &&
          characters <= IDENTITY_CHARACTERS);
    check_interfaces(&identity.interfaces);
    return 0;
}
