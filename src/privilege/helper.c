/* SPDX-License-Identifier: Apache-2.0 */
#include "privilege/helper.h"

#include "privilege/hook.h"
#include "privilege/network.h"
#include "privilege/user.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

static int open_file(const char *path, int *descriptor)
{
    if (!path)
        return ENOENT;
    *descriptor = open(path, O_RDONLY | O_CLOEXEC);
    return *descriptor >= 0 ? 0 : errno;
}

/* 0 or an errno; `*descriptor` is set when the answer has one. */
static int perform(const struct helper_options *options, const struct privilege_request *request,
                   int socket, int *descriptor)
{
    switch ((enum privilege_kind)request->kind) {
    case PRIVILEGE_OPEN_CONFIGURATION:
    case PRIVILEGE_OPEN_LOAD:
    case PRIVILEGE_OPEN_DEVICE:
    case PRIVILEGE_OPEN_PRODUCT_SERIAL:
    case PRIVILEGE_OPEN_BOARD_SERIAL:
        return open_file(options->files[request->kind], descriptor);
    case PRIVILEGE_REBOOT:
        return hook_run(options->hook, "reboot", socket, descriptor);
    case PRIVILEGE_FACTORY_RESET:
        return hook_run(options->hook, "factory-reset", socket, descriptor);
    case PRIVILEGE_ADD_ADDRESS:
    case PRIVILEGE_REMOVE_ADDRESS:
        return network_set_address(request);
    case PRIVILEGE_SET_GATEWAY:
    case PRIVILEGE_REMOVE_GATEWAY:
        return network_set_gateway(request);
    case PRIVILEGE_OPEN_DHCP:
        return network_open_dhcp(request, descriptor);
    case PRIVILEGE_KINDS:
        break;
    }
    return ENOSYS;
}

static bool answer(int socket, int error, int descriptor)
{
    struct privilege_answer message = {.error = error};
    struct iovec part = {.iov_base = &message, .iov_len = sizeof message};
    union {
        struct cmsghdr header;
        char space[CMSG_SPACE(sizeof(int))];
    } control = {0};
    struct msghdr envelope = {.msg_iov = &part, .msg_iovlen = 1};

    if (descriptor >= 0) {
        envelope.msg_control = &control;
        envelope.msg_controllen = sizeof control.space;
        control.header.cmsg_level = SOL_SOCKET;
        control.header.cmsg_type = SCM_RIGHTS;
        control.header.cmsg_len = CMSG_LEN(sizeof descriptor);
        memcpy(CMSG_DATA(&control.header), &descriptor, sizeof descriptor);
    }
    return sendmsg(socket, &envelope, MSG_NOSIGNAL) == sizeof message;
}

static bool handle(const struct helper_options *options, int socket, const void *message,
                   size_t size)
{
    struct privilege_request request;
    const char *reason = privilege_request_read(message, size, &request);
    int error, descriptor = -1;
    bool answered;

    if (reason) {
        log_error(options->log, "helper: a request %s; ending", reason);
        return false;
    }
    error = perform(options, &request, socket, &descriptor);
    answered = answer(socket, error, descriptor);
    if (descriptor >= 0)
        close(descriptor);
    return answered;
}

/* Descriptors that come with a message are not asked for: the kernel closes them at once. */
bool helper_serve(const struct helper_options *options, int socket)
{
    uint8_t message[sizeof(struct privilege_request) + 1];
    ssize_t length;

    do
        length = recv(socket, message, sizeof message, 0);
    while ((length < 0 && errno == EINTR) ||
           (length > 0 && handle(options, socket, message, (size_t)length)));
    return length == 0;
}

/* Nothing of the daemon's stays open: only the socket and the standard streams. */
static int keep_only(int socket, bool quiet)
{
    int kept = fcntl(socket, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    int null = open("/dev/null", O_RDWR | O_CLOEXEC);

    if (kept < 0 || null < 0)
        return -1;
    for (int stream = STDIN_FILENO; stream <= (quiet ? STDERR_FILENO : STDOUT_FILENO); stream++)
        dup2(null, stream);
    if (kept > STDERR_FILENO + 1)
        close_range(STDERR_FILENO + 1, (unsigned)kept - 1, 0);
    close_range((unsigned)kept + 1, ~0U, 0);
    return kept;
}

static void __attribute__((noreturn))
become_helper(const struct helper_options *options, int socket)
{
    prctl(PR_SET_NAME, "cwmpd-helper");
    socket = keep_only(socket, options->quiet);
    signal(SIGCHLD, SIG_IGN); /* nobody waits for the processes that wait for hooks */
    signal(SIGINT, SIG_IGN);  /* the daemon's end is its end */
    signal(SIGTERM, SIG_IGN);
    if (socket < 0 || chdir("/") != 0 || !user_limit_helper())
        _exit(EXIT_FAILURE);
    _exit(helper_serve(options, socket) ? EXIT_SUCCESS : EXIT_FAILURE);
}

int helper_start(const struct helper_options *options)
{
    int ends[2];
    pid_t child;

    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return -1;
    child = fork();
    if (child == 0)
        become_helper(options, ends[1]);
    close(ends[1]);
    if (child < 0) {
        int reason = errno;

        close(ends[0]);
        errno = reason;
        return -1;
    }
    return ends[0];
}
