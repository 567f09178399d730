/* SPDX-License-Identifier: Apache-2.0 */
/* What the helper takes for a request, and what it does not (R-SEC-15). */
#include "privilege/request.h"
#include "support/unit.h"

#include <arpa/inet.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

static struct privilege_request address_request(enum privilege_kind kind, int family,
                                                const char *address, uint8_t prefix_length)
{
    struct privilege_request request = {
        .kind = kind, .family = (uint8_t)family, .prefix_length = prefix_length};

    ck_assert_int_eq(inet_pton(family, address, request.address), 1);
    strcpy(request.interface, "eth0");
    return request;
}

static struct privilege_request good(void)
{
    return address_request(PRIVILEGE_ADD_ADDRESS, AF_INET, "192.0.2.1", 24);
}

static const char *judge(const struct privilege_request *request)
{
    struct privilege_request read;
    const char *reason = privilege_request_read(request, sizeof *request, &read);

    ck_assert(reason || memcmp(&read, request, sizeof read) == 0);
    return reason;
}

static void expect_good(struct privilege_request request)
{
    const char *reason = judge(&request);

    ck_assert_msg(!reason, "%s", reason);
}

static void expect_bad(struct privilege_request request, const char *wanted)
{
    const char *reason = judge(&request);

    ck_assert_ptr_nonnull(reason);
    ck_assert_msg(strstr(reason, wanted) != NULL, "\"%s\" does not say \"%s\"", reason, wanted);
}

START_TEST(every_kind_has_a_good_request)
{
    for (unsigned kind = 0; kind < PRIVILEGE_ADD_ADDRESS; kind++)
        expect_good((struct privilege_request){.kind = kind});
    expect_good(good());
    expect_good(address_request(PRIVILEGE_REMOVE_ADDRESS, AF_INET6, "2001:db8::1", 64));
    expect_good(address_request(PRIVILEGE_SET_GATEWAY, AF_INET, "192.0.2.254", 0));
    struct privilege_request request =
        address_request(PRIVILEGE_REMOVE_GATEWAY, AF_INET6, "fe80::1", 0);
    expect_good(request);
    memset(request.interface, 0, sizeof request.interface);
    expect_good(request);
    expect_good(address_request(PRIVILEGE_OPEN_DHCP, AF_INET, "192.0.2.1", 0));
    expect_good(address_request(PRIVILEGE_OPEN_DHCP, AF_INET6, "fe80::1", 0));
}
END_TEST

START_TEST(a_dhcp_socket_has_interface_and_address)
{
    struct privilege_request request =
        address_request(PRIVILEGE_OPEN_DHCP, AF_INET, "192.0.2.1", 0);

    request.prefix_length = 24;
    expect_bad(request, "prefix length");
    request.prefix_length = 0;
    memset(request.interface, 0, sizeof request.interface);
    expect_bad(request, "names no interface");
    request = address_request(PRIVILEGE_OPEN_DHCP, AF_INET, "0.0.0.0", 0);
    expect_bad(request, "no address");
}
END_TEST

START_TEST(other_sizes)
{
    struct privilege_request request = good(), read;
    uint8_t longer[sizeof request + 1] = {0};

    memcpy(longer, &request, sizeof request);
    for (size_t size = 0; size <= sizeof longer; size++)
        ck_assert((privilege_request_read(longer, size, &read) == NULL) ==
                  (size == sizeof request));
}
END_TEST

START_TEST(other_kinds)
{
    struct privilege_request request = good();

    request.kind = PRIVILEGE_KINDS;
    expect_bad(request, "known kind");
    request.kind = UINT32_MAX;
    expect_bad(request, "known kind");
}
END_TEST

/* Whatever byte of a request without arguments is set. */
START_TEST(arguments_where_there_are_none)
{
    for (unsigned kind = 0; kind < PRIVILEGE_ADD_ADDRESS; kind++)
        for (size_t at = sizeof(uint32_t); at < sizeof(struct privilege_request); at++) {
            struct privilege_request request = {.kind = kind};
            ((uint8_t *)&request)[at] = 1;
            ck_assert_ptr_nonnull(judge(&request));
        }
}
END_TEST

/* A byte of a good request, and what is wrong with it when it is another one. */
static const struct {
    size_t at;
    uint8_t byte;
    const char *wanted;
} defects[] = {
    {offsetof(struct privilege_request, unused), 1, "where nothing is"},
    {offsetof(struct privilege_request, unused) + 1, 1, "where nothing is"},
    {offsetof(struct privilege_request, family), AF_UNSPEC, "address family"},
    {offsetof(struct privilege_request, family), AF_UNIX, "address family"},
    {offsetof(struct privilege_request, address), 224, "nobody's"},
    {offsetof(struct privilege_request, address) + 15, 1, "after the IPv4 address"},
    {offsetof(struct privilege_request, interface), '/', "none has"},
    {offsetof(struct privilege_request, interface) + IF_NAMESIZE - 1, 'x', "after the interface"},
    {offsetof(struct privilege_request, prefix_length), 129, "prefix length"},
};

START_TEST(defects_of_each_kind)
{
    for (unsigned kind = PRIVILEGE_ADD_ADDRESS; kind < PRIVILEGE_KINDS; kind++) {
        bool is_address = kind == PRIVILEGE_ADD_ADDRESS || kind == PRIVILEGE_REMOVE_ADDRESS;
        struct privilege_request request =
            address_request(kind, AF_INET, "192.0.2.1", is_address ? 24 : 0);

        expect_good(request);
        for (size_t i = 0; i < sizeof defects / sizeof *defects; i++) {
            struct privilege_request bad = request;
            ((uint8_t *)&bad)[defects[i].at] = defects[i].byte;
            expect_bad(bad, defects[i].wanted);
        }
        memset(request.address, 0, sizeof request.address);
        expect_bad(request, "no address");
    }
}
END_TEST

START_TEST(interface_names)
{
    static const char *const names[] = {"..", ".", "a/b", "../x", "a b", "a:1", "\tx", "e\xC3\xA9"};
    struct privilege_request request = good();

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        memset(request.interface, 0, sizeof request.interface);
        strcpy(request.interface, names[i]);
        expect_bad(request, "none has");
    }
    memset(request.interface, 'a', sizeof request.interface);
    expect_bad(request, "without an end");
    request.interface[sizeof request.interface - 1] = '\0';
    expect_good(request);
    request.interface[3] = '\0';
    expect_bad(request, "after the interface name");
    memset(request.interface, 0, sizeof request.interface);
    expect_bad(request, "names no interface");
}
END_TEST

START_TEST(addresses)
{
    static const char *const bad4[] = {"224.0.0.1", "239.255.255.255", "240.0.0.1",
                                       "255.255.255.255"};
    struct privilege_request request = good();

    for (size_t i = 0; i < sizeof bad4 / sizeof *bad4; i++)
        expect_bad(address_request(PRIVILEGE_ADD_ADDRESS, AF_INET, bad4[i], 24), "nobody's");
    expect_bad(address_request(PRIVILEGE_ADD_ADDRESS, AF_INET6, "ff02::1", 64), "nobody's");
    expect_bad(address_request(PRIVILEGE_ADD_ADDRESS, AF_INET, "0.0.0.0", 24), "no address");
    expect_bad(address_request(PRIVILEGE_SET_GATEWAY, AF_INET6, "::", 0), "no address");
    request.address[4] = 1;
    expect_bad(request, "after the IPv4 address");
    request = good();
    request.family = AF_UNIX;
    expect_bad(request, "address family");
    request.family = AF_INET;
    request.unused[1] = 1;
    expect_bad(request, "where nothing is");
}
END_TEST

START_TEST(prefix_lengths)
{
    for (unsigned length = 0; length < 256; length++) {
        struct privilege_request four =
            address_request(PRIVILEGE_ADD_ADDRESS, AF_INET, "192.0.2.1", (uint8_t)length);
        struct privilege_request six =
            address_request(PRIVILEGE_REMOVE_ADDRESS, AF_INET6, "2001:db8::1", (uint8_t)length);
        struct privilege_request gateway =
            address_request(PRIVILEGE_SET_GATEWAY, AF_INET, "192.0.2.1", (uint8_t)length);
        ck_assert((judge(&four) == NULL) == (length >= 1 && length <= 32));
        ck_assert((judge(&six) == NULL) == (length >= 1 && length <= 128));
        ck_assert((judge(&gateway) == NULL) == (length == 0));
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("privilege_request");
    TCase *cases = tcase_create("request");

    tcase_add_test(cases, every_kind_has_a_good_request);
    tcase_add_test(cases, a_dhcp_socket_has_interface_and_address);
    tcase_add_test(cases, other_sizes);
    tcase_add_test(cases, other_kinds);
    tcase_add_test(cases, arguments_where_there_are_none);
    tcase_add_test(cases, defects_of_each_kind);
    tcase_add_test(cases, interface_names);
    tcase_add_test(cases, addresses);
    tcase_add_test(cases, prefix_lengths);
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
