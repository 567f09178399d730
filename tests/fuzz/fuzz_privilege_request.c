/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A message to the helper. What has to hold: no sanitizer complains; what is taken for a request is
 * the message to the byte, of the list, and with arguments that only such a kind has; and what
 * differs from one without arguments in one byte is none.
 */
#include "privilege/request.h"

#include "fuzz.h"

#include <string.h>
#include <sys/socket.h>

static bool is_network(const struct privilege_request *request)
{
    return request->kind >= PRIVILEGE_ADD_ADDRESS;
}

/* A second opinion on a request that was found good. */
static void check_good(const struct privilege_request *request)
{
    const char *end = memchr(request->interface, '\0', sizeof request->interface);
    const struct privilege_request bare = {.kind = request->kind};

    check(request->kind < PRIVILEGE_KINDS && end != NULL);
    check(is_network(request) || memcmp(request, &bare, sizeof bare) == 0);
    if (!is_network(request))
        return;
    check(request->family == AF_INET || request->family == AF_INET6);
    check(request->prefix_length <= (request->family == AF_INET ? 32 : 128));
    check(strpbrk(request->interface, "/: \t\n") == NULL);
    check(request->interface[0] != '\0' || request->kind == PRIVILEGE_SET_GATEWAY ||
          request->kind == PRIVILEGE_REMOVE_GATEWAY);
}

static void check_neighbours(struct privilege_request request)
{
    struct privilege_request read;

    if (is_network(&request))
        return;
    for (size_t at = sizeof request.kind; at < sizeof request; at++) {
        ((uint8_t *)&request)[at] ^= 0x41;
        check(privilege_request_read(&request, sizeof request, &read) != NULL);
        ((uint8_t *)&request)[at] ^= 0x41;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct privilege_request request;

    if (privilege_request_read(data, size, &request) != NULL)
        return 0;
    check(size == sizeof request && memcmp(&request, data, size) == 0);
    check_good(&request);
    check_neighbours(request);
    return 0;
}
