/* SPDX-License-Identifier: Apache-2.0 */
#include "privilege/request.h"

#include <stdbool.h>
#include <string.h>
#include <sys/socket.h>

#define IPV4_BYTES     4
#define IPV4_MULTICAST 0xE0 /* from here on: multicast, reserved, broadcast */
#define IPV6_MULTICAST 0xFF

static bool is_zero(const void *bytes, size_t size)
{
    const uint8_t *byte = bytes;

    for (size_t i = 0; i < size; i++)
        if (byte[i] != 0)
            return false;
    return true;
}

/* What the kernel takes for the name of an interface, of printable ASCII. */
static const char *judge_interface(const char *name, bool required)
{
    size_t length = strnlen(name, IF_NAMESIZE);

    if (length == IF_NAMESIZE)
        return "has an interface name without an end";
    if (!is_zero(name + length, IF_NAMESIZE - length))
        return "has something after the interface name";
    if (required && length == 0)
        return "names no interface";
    for (size_t i = 0; i < length; i++)
        if (name[i] <= ' ' || name[i] > '~' || name[i] == '/' || name[i] == ':')
            return "has an interface name with a character that none has";
    if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0)
        return "has an interface name that none has";
    return NULL;
}

static const char *judge_address(const struct privilege_request *request)
{
    const uint8_t *address = request->address;

    if (request->family != AF_INET && request->family != AF_INET6)
        return "is of no known address family";
    if (request->family == AF_INET &&
        !is_zero(address + IPV4_BYTES, sizeof request->address - IPV4_BYTES))
        return "has something after the IPv4 address";
    if (is_zero(address, sizeof request->address))
        return "has no address";
    if (address[0] >= (request->family == AF_INET ? IPV4_MULTICAST : IPV6_MULTICAST))
        return "has an address that is nobody's";
    return NULL;
}

static const char *judge_prefix(const struct privilege_request *request)
{
    uint8_t limit = request->family == AF_INET ? 32 : 128;

    if (request->prefix_length < 1 || request->prefix_length > limit)
        return "has a prefix length that is out of range";
    return NULL;
}

static const char *judge(const struct privilege_request *request)
{
    bool is_address =
        request->kind == PRIVILEGE_ADD_ADDRESS || request->kind == PRIVILEGE_REMOVE_ADDRESS;
    const char *reason;

    if (request->kind >= PRIVILEGE_KINDS)
        return "is of no known kind";
    if (!is_zero(request->unused, sizeof request->unused))
        return "has something where nothing is";
    if (request->kind < PRIVILEGE_ADD_ADDRESS)
        return is_zero(request->interface, sizeof *request - sizeof request->kind)
                   ? NULL
                   : "has arguments that its kind has not";
    reason =
        judge_interface(request->interface, is_address || request->kind == PRIVILEGE_OPEN_DHCP);
    if (!reason)
        reason = judge_address(request);
    if (!reason && is_address)
        reason = judge_prefix(request);
    if (!reason && !is_address && request->prefix_length != 0)
        reason = "has a prefix length that its kind has not";
    return reason;
}

const char *privilege_request_read(const void *message, size_t size,
                                   struct privilege_request *request)
{
    if (size != sizeof *request)
        return "has the wrong size";
    memcpy(request, message, size);
    return judge(request);
}
