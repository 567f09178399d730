/* SPDX-License-Identifier: Apache-2.0 */
#include "privilege/privilege.h"

#include "base/mem.h"
#include "base/text.h"
#include "privilege/folder.h"
#include "privilege/helper.h"
#include "privilege/user.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

/* The helper answers at once; one that does not is as good as gone. */
#define PATIENCE_S 5

struct privilege {
    const struct log *log;
    const char *files[PRIVILEGE_FILES]; /* as the helper has them */
    int socket;                         /* -1: the helper is gone */
};

/* ---- Asking ----------------------------------------------------------------------------- */

/* The descriptor of an answer, -1 when it has none. */
static int take_descriptor(struct msghdr *envelope)
{
    struct cmsghdr *header = CMSG_FIRSTHDR(envelope);
    int descriptor = -1;

    if (header && header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_RIGHTS &&
        header->cmsg_len == CMSG_LEN(sizeof descriptor))
        memcpy(&descriptor, CMSG_DATA(header), sizeof descriptor);
    return descriptor;
}

static bool exchange(int socket, const struct privilege_request *request,
                     struct privilege_answer *answer, int *descriptor)
{
    struct iovec part = {.iov_base = answer, .iov_len = sizeof *answer};
    union {
        struct cmsghdr header;
        char space[CMSG_SPACE(sizeof(int))];
    } control = {0};
    struct msghdr envelope = {.msg_iov = &part,
                              .msg_iovlen = 1,
                              .msg_control = &control,
                              .msg_controllen = sizeof control.space};
    ssize_t length;

    if (send(socket, request, sizeof *request, MSG_NOSIGNAL) != sizeof *request)
        return false;
    do
        length = recvmsg(socket, &envelope, MSG_CMSG_CLOEXEC);
    while (length < 0 && errno == EINTR);
    if (length == 0)
        errno = EPIPE;
    *descriptor = length > 0 ? take_descriptor(&envelope) : -1;
    return length == sizeof *answer;
}

/* 0 or an errno; `*descriptor` is -1 unless the answer had one. After a failure of the helper
 * there is none any more, so that an answer never comes to another request than its own. */
static int ask(struct privilege *privilege, const struct privilege_request *request,
               int *descriptor)
{
    struct privilege_answer answer = {0};

    *descriptor = -1;
    if (privilege->socket < 0)
        return EPIPE;
    if (exchange(privilege->socket, request, &answer, descriptor))
        return answer.error;
    log_error(privilege->log, "the helper does not answer any more: %s", strerror(errno));
    close(privilege->socket);
    privilege->socket = -1;
    return EPIPE;
}

static int ask_for_descriptor(struct privilege *privilege, enum privilege_kind kind)
{
    const struct privilege_request request = {.kind = kind};
    int descriptor;

    errno = ask(privilege, &request, &descriptor);
    return descriptor;
}

static int open_file(void *argument, const char *path)
{
    struct privilege *privilege = argument;

    for (unsigned kind = 0; kind < PRIVILEGE_FILES; kind++)
        if (privilege->files[kind] && text_equal(privilege->files[kind], path))
            return ask_for_descriptor(privilege, kind);
    return opener_open(NULL, path);
}

struct opener privilege_opener(struct privilege *privilege)
{
    return (struct opener){.open = open_file, .argument = privilege};
}

int privilege_run_hook(struct privilege *privilege, bool factory_reset)
{
    return ask_for_descriptor(privilege,
                              factory_reset ? PRIVILEGE_FACTORY_RESET : PRIVILEGE_REBOOT);
}

static struct privilege_request address_request(enum privilege_kind kind,
                                                const struct privilege_address *address)
{
    struct privilege_request request = {
        .kind = kind, .family = (uint8_t)address->family, .prefix_length = address->prefix_length};

    memcpy(request.address, address->bytes, sizeof request.address);
    memcpy(request.interface, address->interface,
           strnlen(address->interface, sizeof request.interface));
    return request;
}

static enum cwmp_fault ask_for_address(struct privilege *privilege, enum privilege_kind kind,
                                       const struct privilege_address *address,
                                       struct cwmp_error *error)
{
    struct privilege_request request = address_request(kind, address);
    struct privilege_request read;
    const char *reason;
    int descriptor, result;

    reason = privilege_request_read(&request, sizeof request, &read);
    if (reason)
        return cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "interface \"%s\": the request %s",
                         address->interface, reason);
    result = ask(privilege, &request, &descriptor);
    if (result == 0)
        return CWMP_OK;
    return cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "interface \"%s\": %s", address->interface,
                     strerror(result));
}

enum cwmp_fault privilege_set_address(struct privilege *privilege,
                                      const struct privilege_address *address, bool add,
                                      struct cwmp_error *error)
{
    return ask_for_address(privilege, add ? PRIVILEGE_ADD_ADDRESS : PRIVILEGE_REMOVE_ADDRESS,
                           address, error);
}

enum cwmp_fault privilege_set_gateway(struct privilege *privilege,
                                      const struct privilege_address *gateway, bool set,
                                      struct cwmp_error *error)
{
    return ask_for_address(privilege, set ? PRIVILEGE_SET_GATEWAY : PRIVILEGE_REMOVE_GATEWAY,
                           gateway, error);
}

int privilege_open_dhcp(struct privilege *privilege, const struct privilege_address *address)
{
    struct privilege_request request = address_request(PRIVILEGE_OPEN_DHCP, address), read;
    int descriptor;

    if (privilege_request_read(&request, sizeof request, &read)) {
        errno = EINVAL;
        return -1;
    }
    errno = ask(privilege, &request, &descriptor);
    return descriptor;
}

/* ---- Beginning and end ------------------------------------------------------------------ */

/* The other half of privilege_will_execute(). */
static bool inherit_helper(struct privilege *privilege, int socket, struct cwmp_error *error)
{
    int type = 0;
    socklen_t size = sizeof type;

    if (getsockopt(socket, SOL_SOCKET, SO_TYPE, &type, &size) != 0 || type != SOCK_SEQPACKET ||
        fcntl(socket, F_SETFD, FD_CLOEXEC) != 0) {
        cwmp_fail(error, CWMP_FAULT_INVALID_ARGUMENTS, "descriptor %d leads to no helper", socket);
        return false;
    }
    privilege->socket = socket;
    user_executed();
    return true;
}

static bool start_helper(struct privilege *privilege, const struct privilege_options *options,
                         struct cwmp_error *error)
{
    struct helper_options helper = {
        .log = options->helper_log, .quiet = options->quiet, .hook = options->hook};
    struct timeval patience = {.tv_sec = PATIENCE_S};

    memcpy(helper.files, privilege->files, sizeof helper.files);
    privilege->socket = helper_start(&helper);
    if (privilege->socket >= 0 &&
        setsockopt(privilege->socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience) == 0)
        return true;
    cwmp_fail(error, CWMP_FAULT_INTERNAL_ERROR, "cannot start the helper: %s", strerror(errno));
    return false;
}

/* Root with a user to become: the helper is to be started before. */
static bool drop(const struct privilege_options *options, const struct user *user,
                 struct cwmp_error *error)
{
    if (folder_give(options->state_folder, user, error) != CWMP_OK ||
        (options->images_folder &&
         folder_make_for(options->images_folder, user, error) != CWMP_OK) ||
        (options->record_folder &&
         folder_make_for(options->record_folder, user, error) != CWMP_OK) ||
        (options->socket && folder_give_for_socket(options->socket, user, error) != CWMP_OK) ||
        user_become(user, error) != CWMP_OK)
        return false;
    log_info(options->log, "running as user %s", options->user);
    return true;
}

static bool begin(struct privilege *privilege, const struct privilege_options *options,
                  struct cwmp_error *error)
{
    bool is_root = geteuid() == 0, drops = is_root && !text_equal(options->user, "root");
    struct user user;

    if (options->helper >= 0)
        return inherit_helper(privilege, options->helper, error);
    if (drops && user_find(options->user, &user, error) != CWMP_OK)
        return false;
    if (!start_helper(privilege, options, error))
        return false;
    if (drops)
        return drop(options, &user, error);
    user_executed();
    if (is_root)
        log_warning(options->log, "running as root, with all of its powers");
    else
        log_info(options->log, "started by user %ld: only what that user may do can be done",
                 (long)geteuid());
    return true;
}

struct privilege *privilege_begin(const struct privilege_options *options, struct cwmp_error *error)
{
    struct privilege *privilege = mem_alloc(sizeof *privilege);

    *privilege = (struct privilege){
        .log = options->log,
        .files = {[PRIVILEGE_OPEN_CONFIGURATION] = options->config_file,
                  [PRIVILEGE_OPEN_LOAD] = options->load_file,
                  [PRIVILEGE_OPEN_DEVICE] = options->device_file,
                  [PRIVILEGE_OPEN_PRODUCT_SERIAL] = "/sys/class/dmi/id/product_serial",
                  [PRIVILEGE_OPEN_BOARD_SERIAL] = "/sys/class/dmi/id/board_serial"},
        .socket = -1};
    if (!begin(privilege, options, error)) {
        privilege_end(privilege);
        return NULL;
    }
    /* What it executes gains nothing by it; and once more, for a change of user undoes it: no core
     * dumps, no debugger but root's (R-SEC-11). */
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_DUMPABLE, 0);
    return privilege;
}

void privilege_forget_ports(void)
{
    user_forget_ports();
}

int privilege_will_execute(struct privilege *privilege)
{
    user_will_execute();
    if (privilege->socket >= 0)
        fcntl(privilege->socket, F_SETFD, 0);
    return privilege->socket;
}

void privilege_end(struct privilege *privilege)
{
    if (!privilege)
        return;
    if (privilege->socket >= 0)
        close(privilege->socket);
    free(privilege);
}
