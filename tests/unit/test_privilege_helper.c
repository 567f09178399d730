/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The helper as a process: what it does, with addresses in a network of the test's own, and what a
 * daemon that somebody has taken over gets out of it (R-SEC-15).
 */
#include "base/text.h"
#include "privilege/helper.h"
#include "privilege/privilege.h"
#include "support/files.h"
#include "support/folder.h"
#include "support/unit.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static char folder[64];
static char *config, *hook, *state;
static struct cwmp_error error;
static struct log silent;

static void drop_line(void *argument, enum log_level level, const char *line)
{
    (void)argument;
    (void)level;
    (void)line;
}

static void setup(void)
{
    silent = (struct log){.level = LOG_LEVEL_ERROR, .sink = drop_line};
    folder_make(folder);
    config = files_path(folder, "config");
    hook = files_path(folder, "hook");
    state = files_path(folder, "state");
    files_write(config, "cwmp\n");
}

static void teardown(void)
{
    folder_remove(folder);
    free(config);
    free(hook);
    free(state);
}

static void write_hook(const char *script)
{
    files_write(hook, script);
    ck_assert_int_eq(chmod(hook, 0755), 0);
}

static struct privilege *begin(void)
{
    struct privilege *privilege =
        privilege_begin(&(struct privilege_options){.log = &silent,
                                                    .helper_log = &silent,
                                                    .user = "root", /* the test's own */
                                                    .state_folder = state,
                                                    .hook = hook,
                                                    .config_file = config,
                                                    .helper = -1},
                        &error);

    ck_assert_msg(privilege != NULL, "%s", error.text);
    return privilege;
}

/* ---- What it does ----------------------------------------------------------------------- */

START_TEST(files_of_the_list_are_opened)
{
    struct privilege *privilege = begin();
    struct opener opener = privilege_opener(privilege);
    char text[16] = "";
    int descriptor = opener_open(&opener, config);

    ck_assert_int_ge(descriptor, 0);
    ck_assert_int_eq(fcntl(descriptor, F_GETFD), FD_CLOEXEC);
    ck_assert_int_eq(fcntl(descriptor, F_GETFL) & O_ACCMODE, O_RDONLY);
    ck_assert_int_eq(read(descriptor, text, sizeof text), 5);
    ck_assert_str_eq(text, "cwmp\n");
    close(descriptor);
    ck_assert_int_eq(unlink(config), 0);
    ck_assert_int_lt(opener_open(&opener, config), 0);
    ck_assert_int_eq(errno, ENOENT);
    privilege_end(privilege);
}
END_TEST

static int32_t hook_status(struct privilege *privilege, bool factory_reset)
{
    int descriptor = privilege_run_hook(privilege, factory_reset);
    int32_t status = -1;

    ck_assert_msg(descriptor >= 0, "%s", strerror(errno));
    ck_assert_int_eq(read(descriptor, &status, sizeof status), sizeof status);
    close(descriptor);
    return status;
}

/* None of the signals that the daemon and its helper ignore. */
static void expect_heeded(const char *status)
{
    static const int numbers[] = {SIGCHLD, SIGHUP, SIGINT, SIGPIPE, SIGTERM, SIGXFSZ};
    const char *line = strstr(status, "SigIgn:");

    ck_assert_ptr_nonnull(line);
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        ck_assert_uint_eq(strtoull(line + strlen("SigIgn:"), NULL, 16) >> (numbers[i] - 1) & 1, 0);
}

START_TEST(the_hook_is_run)
{
    struct privilege *privilege = begin();
    char *told = files_path(folder, "told");

    ck_assert_int_lt(privilege_run_hook(privilege, false), 0);
    ck_assert_int_eq(errno, ENOENT);
    files_write(hook, "#!/bin/sh\n");
    ck_assert_int_eq(chmod(hook, 0644), 0);
    ck_assert_int_lt(privilege_run_hook(privilege, false), 0);
    ck_assert_int_eq(errno, EACCES);
    /* Its words, its descriptors, its signals. */
    write_hook("#!/bin/sh\n{ echo \"$#$1\"; ls /proc/self/fd | wc -l; "
               "grep SigIgn /proc/self/status; } >\"${0%hook}told\"\n");
    ck_assert_int_eq(hook_status(privilege, false), 0);
    char *text = files_read(told);
    ck_assert(text_starts_with(text, "1reboot\n4\n")); /* three, and that of ls on the folder */
    expect_heeded(text);
    free(text);
    ck_assert_int_eq(hook_status(privilege, true), 0);
    text = files_read(told);
    ck_assert(text_starts_with(text, "1factory-reset\n"));
    free(text);
    write_hook("#!/bin/sh\nexit 7\n");
    ck_assert_int_eq(WEXITSTATUS(hook_status(privilege, false)), 7);
    write_hook("#!/nonexistent/interpreter\n");
    ck_assert_int_eq(hook_status(privilege, false), -ENOENT);
    free(told);
    privilege_end(privilege);
}
END_TEST

START_TEST(it_serves_on_while_a_hook_runs)
{
    struct privilege *privilege = begin();
    struct opener opener = privilege_opener(privilege);
    char *gate = files_path(folder, "gate");

    ck_assert_int_eq(mkfifo(gate, 0600), 0);
    write_hook("#!/bin/sh\nread line <\"${0%hook}gate\"\n");
    int descriptor = privilege_run_hook(privilege, false);
    ck_assert_int_ge(descriptor, 0);
    int file = opener_open(&opener, config);
    ck_assert_int_ge(file, 0);
    close(file);
    files_write(gate, "go on\n");
    int32_t status = -1;
    ck_assert_int_eq(read(descriptor, &status, sizeof status), sizeof status);
    ck_assert_int_eq(status, 0);
    close(descriptor);
    free(gate);
    privilege_end(privilege);
}
END_TEST

/* ---- Addresses -------------------------------------------------------------------------- */

/* As root at once; as anybody else inside a user namespace. */
static bool enter_network(void)
{
    return (unshare(CLONE_NEWNET) == 0 || unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0) &&
           system("ip link add lan0 type veth peer name far0 && ip link set lan0 up && "
                  "ip link set far0 up") == 0;
}

static bool network_is_permitted(void)
{
    int status = 0;
    pid_t child = fork();

    if (child == 0)
        _exit(enter_network() ? 0 : 1);
    return waitpid(child, &status, 0) == child && status == 0;
}

static struct privilege_address make_address(const char *interface, int family, const char *text,
                                             uint8_t prefix_length)
{
    struct privilege_address address = {
        .interface = interface, .family = family, .prefix_length = prefix_length};

    ck_assert_int_eq(inet_pton(family, text, address.bytes), 1);
    return address;
}

static bool shows(const char *command)
{
    return system(command) == 0;
}

/* Beside a client that is there, and on that interface alone. */
START_TEST(dhcp_sockets_are_bound)
{
    ck_assert(enter_network());
    ck_assert(shows("ip address add 192.0.2.1/24 dev lan0 && ip link set lo up"));
    struct privilege *privilege = begin();
    struct privilege_address four = make_address("lan0", AF_INET, "192.0.2.1", 0);
    int first = privilege_open_dhcp(privilege, &four),
        second = privilege_open_dhcp(privilege, &four);
    char device[IF_NAMESIZE] = "";
    socklen_t size = sizeof device;
    struct sockaddr_in bound = {0};
    socklen_t bound_size = sizeof bound;

    ck_assert_msg(first >= 0 && second >= 0, "%s", strerror(errno));
    ck_assert_int_eq(getsockopt(first, SOL_SOCKET, SO_BINDTODEVICE, device, &size), 0);
    ck_assert_str_eq(device, "lan0");
    ck_assert_int_eq(getsockname(first, (struct sockaddr *)&bound, &bound_size), 0);
    ck_assert_int_eq(ntohs(bound.sin_port), 68);
    ck_assert_int_eq(memcmp(&bound.sin_addr, four.bytes, sizeof bound.sin_addr), 0);
    ck_assert_int_eq(fcntl(first, F_GETFD), FD_CLOEXEC);
    close(first);
    close(second);
    four = make_address("lan0", AF_INET, "192.0.2.9", 0);
    ck_assert_int_eq(privilege_open_dhcp(privilege, &four), -1);
    ck_assert_int_eq(errno, EADDRNOTAVAIL);
    four = make_address("lan9", AF_INET, "192.0.2.1", 0);
    ck_assert_int_eq(privilege_open_dhcp(privilege, &four), -1);
    ck_assert_int_eq(errno, ENODEV);
    four = make_address("", AF_INET, "192.0.2.1", 0);
    ck_assert_int_eq(privilege_open_dhcp(privilege, &four), -1);
    ck_assert_int_eq(errno, EINVAL);
    privilege_end(privilege);
}
END_TEST

static void expect_fault(enum cwmp_fault fault, enum cwmp_fault wanted, const char *text)
{
    ck_assert_int_eq(fault, wanted);
    ck_assert_msg(strstr(error.text, text) != NULL, "\"%s\" does not say \"%s\"", error.text, text);
}

START_TEST(addresses_come_and_go)
{
    ck_assert(enter_network());
    struct privilege *privilege = begin();
    struct privilege_address four = make_address("lan0", AF_INET, "192.0.2.1", 24);
    struct privilege_address six = make_address("lan0", AF_INET6, "2001:db8::1", 64);

    ck_assert_int_eq(privilege_set_address(privilege, &four, true, &error), CWMP_OK);
    ck_assert(shows("ip -4 address show dev lan0 | grep -q 'inet 192.0.2.1/24 brd 192.0.2.255'"));
    ck_assert_int_eq(privilege_set_address(privilege, &four, true, &error), CWMP_OK);
    ck_assert_int_eq(privilege_set_address(privilege, &six, true, &error), CWMP_OK);
    ck_assert(shows("ip -6 address show dev lan0 | grep -q 'inet6 2001:db8::1/64 scope global'"));
    ck_assert_int_eq(privilege_set_address(privilege, &four, false, &error), CWMP_OK);
    ck_assert_int_eq(privilege_set_address(privilege, &six, false, &error), CWMP_OK);
    ck_assert(!shows("ip address show dev lan0 | grep -qE '192.0.2|2001:db8'"));
    expect_fault(privilege_set_address(privilege, &four, false, &error), CWMP_FAULT_INTERNAL_ERROR,
                 "interface \"lan0\": ");
    privilege_end(privilege);
}
END_TEST

START_TEST(gateways_come_and_go)
{
    ck_assert(enter_network());
    struct privilege *privilege = begin();
    struct privilege_address own = make_address("lan0", AF_INET, "192.0.2.1", 24);
    struct privilege_address one = make_address("", AF_INET, "192.0.2.254", 0);
    struct privilege_address two = make_address("lan0", AF_INET, "192.0.2.253", 0);
    struct privilege_address six = make_address("lan0", AF_INET6, "fe80::1", 0);

    ck_assert_int_eq(privilege_set_address(privilege, &own, true, &error), CWMP_OK);
    ck_assert_int_eq(privilege_set_gateway(privilege, &one, true, &error), CWMP_OK);
    ck_assert(shows("ip route | grep -q '^default via 192.0.2.254 dev lan0'"));
    ck_assert_int_eq(privilege_set_gateway(privilege, &two, true, &error), CWMP_OK);
    ck_assert(shows("test \"$(ip route | grep -c ^default)\" = 1"));
    ck_assert(shows("ip route | grep -q '^default via 192.0.2.253 dev lan0'"));
    ck_assert_int_eq(privilege_set_gateway(privilege, &two, false, &error), CWMP_OK);
    ck_assert(!shows("ip route | grep -q ^default"));
    ck_assert_int_eq(privilege_set_gateway(privilege, &six, true, &error), CWMP_OK);
    ck_assert(shows("ip -6 route | grep -q '^default via fe80::1 dev lan0'"));
    ck_assert_int_eq(privilege_set_gateway(privilege, &six, false, &error), CWMP_OK);
    struct privilege_address far = make_address("", AF_INET, "198.51.100.1", 0);
    expect_fault(privilege_set_gateway(privilege, &far, true, &error), CWMP_FAULT_INTERNAL_ERROR,
                 "unreachable");
    privilege_end(privilege);
}
END_TEST

START_TEST(addresses_that_cannot_be)
{
    struct privilege *privilege = begin();
    struct privilege_address address = make_address("none7", AF_INET, "192.0.2.1", 24);

    expect_fault(privilege_set_address(privilege, &address, true, &error),
                 CWMP_FAULT_INTERNAL_ERROR, "interface \"none7\": No such device");
    address.prefix_length = 33;
    expect_fault(privilege_set_address(privilege, &address, true, &error),
                 CWMP_FAULT_INVALID_ARGUMENTS, "prefix length");
    address = make_address("a-name-that-is-too-long", AF_INET, "192.0.2.1", 24);
    expect_fault(privilege_set_address(privilege, &address, true, &error),
                 CWMP_FAULT_INVALID_ARGUMENTS, "interface name");
    /* None of that was sent: the helper is still there. */
    struct opener opener = privilege_opener(privilege);
    int file = opener_open(&opener, config);
    ck_assert_int_ge(file, 0);
    close(file);
    privilege_end(privilege);
}
END_TEST

/* ---- A daemon that is not ours any more ------------------------------------------------- */

/* A helper of whom only the socket is known. */
static int start_raw(void)
{
    const struct helper_options options = {.log = &silent, .quiet = true, .hook = hook};
    int socket = helper_start(&options);

    ck_assert_int_ge(socket, 0);
    return socket;
}

/* The helper has closed its end without a word. */
static void expect_gone(int socket)
{
    char byte;

    ck_assert_int_le(recv(socket, &byte, 1, 0), 0);
    close(socket);
}

static const struct privilege_request bad_requests[] = {
    {.kind = PRIVILEGE_KINDS},
    {.kind = UINT32_MAX},
    {.kind = PRIVILEGE_OPEN_CONFIGURATION, .interface = "/etc/shadow"},
    {.kind = PRIVILEGE_OPEN_LOAD, .address = {1}},
    {.kind = PRIVILEGE_OPEN_DEVICE, .family = AF_INET},
    {.kind = PRIVILEGE_OPEN_PRODUCT_SERIAL, .prefix_length = 1},
    {.kind = PRIVILEGE_OPEN_BOARD_SERIAL, .unused = {0, 1}},
    {.kind = PRIVILEGE_REBOOT, .interface = "; reboot"},
    {.kind = PRIVILEGE_FACTORY_RESET, .interface = "now"},
    {.kind = PRIVILEGE_ADD_ADDRESS, .interface = "lo", .family = AF_UNIX, .prefix_length = 8},
    {.kind = PRIVILEGE_ADD_ADDRESS,
     .interface = "../../etc",
     .family = AF_INET,
     .address = {192, 0, 2, 1},
     .prefix_length = 24},
    {.kind = PRIVILEGE_REMOVE_ADDRESS,
     .interface = "lo",
     .family = AF_INET,
     .address = {127, 0, 0, 1},
     .prefix_length = 33},
    {.kind = PRIVILEGE_SET_GATEWAY, .family = AF_INET},
    {.kind = PRIVILEGE_REMOVE_GATEWAY,
     .family = AF_INET,
     .address = {192, 0, 2, 254},
     .prefix_length = 24},
    {.kind = PRIVILEGE_OPEN_DHCP, .family = AF_INET, .address = {127, 0, 0, 1}},
};

START_TEST(bad_requests_end_it)
{
    int socket = start_raw();

    ck_assert_int_eq(send(socket, &bad_requests[_i], sizeof bad_requests[_i], 0),
                     sizeof bad_requests[_i]);
    expect_gone(socket);
}
END_TEST

START_TEST(other_sizes_end_it)
{
    static const char bytes[100000];
    static const size_t sizes[] = {0, 1, sizeof(struct privilege_request) - 1,
                                   sizeof(struct privilege_request) + 1, sizeof bytes};
    int socket = start_raw();

    ck_assert_int_eq(send(socket, bytes, sizes[_i], 0), (ssize_t)sizes[_i]);
    expect_gone(socket);
}
END_TEST

/* What is sent along is not taken, and does not fill its table of descriptors. */
START_TEST(descriptors_are_not_taken)
{
    struct privilege_request request = {.kind = PRIVILEGE_OPEN_CONFIGURATION};
    struct privilege_answer answer;
    struct iovec part = {.iov_base = &request, .iov_len = sizeof request};
    union {
        struct cmsghdr header;
        char space[CMSG_SPACE(sizeof(int))];
    } control = {0};
    struct msghdr envelope = {.msg_iov = &part,
                              .msg_iovlen = 1,
                              .msg_control = &control,
                              .msg_controllen = sizeof control.space};
    int socket = start_raw(), pipe_ends[2];
    char byte;

    ck_assert_int_eq(pipe(pipe_ends), 0);
    control.header.cmsg_level = SOL_SOCKET;
    control.header.cmsg_type = SCM_RIGHTS;
    control.header.cmsg_len = CMSG_LEN(sizeof(int));
    memcpy(CMSG_DATA(&control.header), &pipe_ends[1], sizeof(int));
    ck_assert_int_eq(sendmsg(socket, &envelope, 0), sizeof request);
    ck_assert_int_eq(recv(socket, &answer, sizeof answer, 0), sizeof answer);
    ck_assert_int_eq(answer.error, ENOENT); /* there is no such file in its list */
    close(pipe_ends[1]);
    ck_assert_int_eq(read(pipe_ends[0], &byte, 1), 0); /* nobody else has the other end */
    close(pipe_ends[0]);
    close(socket);
}
END_TEST

START_TEST(it_ends_with_its_peer)
{
    int ends[2], status = -1;

    ck_assert_int_eq(socketpair(AF_UNIX, SOCK_SEQPACKET, 0, ends), 0);
    pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        _exit(helper_serve(&(struct helper_options){.log = &silent}, ends[1]) ? 0 : 1);
    }
    close(ends[1]);
    close(ends[0]);
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_int_eq(status, 0);
}
END_TEST

START_TEST(without_a_helper_nothing_is_done)
{
    struct privilege *privilege = begin();
    const struct privilege_request bad = {.kind = PRIVILEGE_KINDS};
    struct privilege_address address = make_address("lo", AF_INET, "192.0.2.1", 24);
    struct opener opener = privilege_opener(privilege);

    int socket = privilege_will_execute(privilege);
    ck_assert_int_eq(send(socket, &bad, sizeof bad, 0), sizeof bad);
    ck_assert_int_lt(opener_open(&opener, config), 0);
    ck_assert_int_eq(errno, EPIPE);
    ck_assert_int_lt(privilege_run_hook(privilege, false), 0);
    ck_assert_int_eq(errno, EPIPE);
    expect_fault(privilege_set_address(privilege, &address, true, &error),
                 CWMP_FAULT_INTERNAL_ERROR, "Broken pipe");
    /* What is not on its list never took it. */
    files_write(state, "own\n");
    int file = opener_open(&opener, state);
    ck_assert_int_ge(file, 0);
    close(file);
    privilege_end(privilege);
}
END_TEST

/* After an answer that is none nothing more is asked: an answer could come to another request. */
START_TEST(what_is_no_answer_is_the_end_of_it)
{
    struct privilege_options options = {
        .log = &silent, .helper_log = &silent, .user = "root", .config_file = config};
    const struct privilege_answer good = {.error = 0};
    struct privilege_request request;
    int ends[2];

    ck_assert_int_eq(socketpair(AF_UNIX, SOCK_SEQPACKET, 0, ends), 0);
    options.helper = ends[0];
    struct privilege *privilege = privilege_begin(&options, &error);
    ck_assert_ptr_nonnull(privilege);
    struct opener opener = privilege_opener(privilege);
    ck_assert_int_eq(send(ends[1], &good, sizeof good - 1, 0), sizeof good - 1);
    for (unsigned i = 0; i < 2; i++) {
        ck_assert_int_lt(opener_open(&opener, config), 0);
        ck_assert_int_eq(errno, EPIPE);
    }
    ck_assert_int_eq(recv(ends[1], &request, sizeof request, 0), sizeof request);
    ck_assert_uint_eq(request.kind, PRIVILEGE_OPEN_CONFIGURATION);
    ck_assert_int_eq(recv(ends[1], &request, sizeof request, 0), 0);
    close(ends[1]);
    privilege_end(privilege);
}
END_TEST

/* ---- Beginnings ------------------------------------------------------------------------- */

START_TEST(what_is_inherited_has_to_be_a_helper)
{
    struct privilege_options options = {.log = &silent, .helper_log = &silent, .user = "root"};
    int ends[2];

    ck_assert_int_eq(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
    const int descriptors[] = {ends[0], STDIN_FILENO, 1000};
    for (size_t i = 0; i < sizeof descriptors / sizeof *descriptors; i++) {
        options.helper = descriptors[i];
        ck_assert_ptr_null(privilege_begin(&options, &error));
        ck_assert_msg(strstr(error.text, "leads to no helper") != NULL, "%s", error.text);
    }
    close(ends[0]);
    close(ends[1]);
}
END_TEST

START_TEST(a_user_has_to_be_there)
{
    const struct privilege_options options = {
        .log = &silent, .helper_log = &silent, .user = "no-such-user", .helper = -1};

    if (geteuid() != 0)
        return; /* nobody becomes anybody */
    ck_assert_ptr_null(privilege_begin(&options, &error));
    expect_fault(error.code, CWMP_FAULT_INVALID_ARGUMENTS, "useradd --system");
    ck_assert_ptr_nonnull(strstr(error.text, "--user root"));
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("privilege_helper");
    TCase *cases = tcase_create("helper");

    tcase_add_checked_fixture(cases, setup, teardown);
    tcase_add_test(cases, files_of_the_list_are_opened);
    tcase_add_test(cases, the_hook_is_run);
    tcase_add_test(cases, it_serves_on_while_a_hook_runs);
    if (network_is_permitted()) {
        tcase_add_test(cases, addresses_come_and_go);
        tcase_add_test(cases, gateways_come_and_go);
        tcase_add_test(cases, dhcp_sockets_are_bound);
    } else {
        printf("# no network of its own here: addresses_come_and_go, gateways_come_and_go, "
               "dhcp_sockets_are_bound skipped\n");
    }
    tcase_add_test(cases, addresses_that_cannot_be);
    tcase_add_loop_test(cases, bad_requests_end_it, 0, sizeof bad_requests / sizeof *bad_requests);
    tcase_add_loop_test(cases, other_sizes_end_it, 0, 5);
    tcase_add_test(cases, descriptors_are_not_taken);
    tcase_add_test(cases, it_ends_with_its_peer);
    tcase_add_test(cases, without_a_helper_nothing_is_done);
    tcase_add_test(cases, what_is_no_answer_is_the_end_of_it);
    tcase_add_test(cases, what_is_inherited_has_to_be_a_helper);
    tcase_add_test(cases, a_user_has_to_be_there);
    suite_add_tcase(suite, cases);
    return unit_run(suite);
}
