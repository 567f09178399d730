/* SPDX-License-Identifier: Apache-2.0 */
/* Values as the clients write them: what dhclient, udhcpc, dhcpcd and NetworkManager were seen to.
 */
#include "dhcp/value.h"
#include "support/unit.h"

#include <string.h>

static void expect(const char *text, const char *bytes, size_t size)
{
    struct buf read = {0};

    value_read(text, &read);
    ck_assert_msg(read.length == size && memcmp(buf_text(&read), bytes, size) == 0,
                  "%s gives %zu bytes", text, read.length);
    buf_free(&read);
}
#define EXPECT(text, bytes) expect(text, bytes, sizeof(bytes) - 1)

START_TEST(values)
{
    EXPECT("0:0:d:e9:16:b:14:68", "\x00\x00\x0d\xe9\x16\x0b\x14\x68");
    EXPECT("01:0C:68", "\x01\x0c\x68");
    EXPECT("a:fF", "\x0a\xff");
    EXPECT("00000de9160b14", "\x00\x00\x0d\xe9\x16\x0b\x14");
    EXPECT("", "");
    EXPECT("1", "\x01");
    EXPECT("f:", "f:");
    EXPECT("0:123", "0:123");
    EXPECT("http://acs.example/", "http://acs.example/");
    EXPECT("\"http://acs/ \\\"user\\\" \\\\\"", "http://acs/ \"user\" \\");
    EXPECT("\\001\\fhttp", "\x01"
                           "fhttp");
    EXPECT("\\001\\014http://a/\\377\\000x", "\x01\x0chttp://a/\xff\x00x");
    EXPECT("x\\400", "x400");
    EXPECT("x\\01", "x01");
    EXPECT("x\\", "x\\");
    EXPECT("\"", "\"");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("dhcp_value");
    TCase *all = tcase_create("values");

    tcase_add_test(all, values);
    suite_add_tcase(suite, all);
    return unit_run(suite);
}
