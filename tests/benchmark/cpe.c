/* SPDX-License-Identifier: Apache-2.0 */
#include "benchmark/cpe.h"

#include "benchmark/bench.h"
#include "benchmark/rows.h"
#include "store/store.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#define DAEMON_USER "nobody" /* there is one everywhere */

#define FIRST_PORT 20000
#define PORTS      10000

static void file_path(const struct cpe *cpe, const char *name, char path[128])
{
    snprintf(path, 128, "%s/%s", cpe->folder, name);
}

static void write_file(const struct cpe *cpe, const char *name, const char *text)
{
    char path[128];
    FILE *file;

    file_path(cpe, name, path);
    file = fopen(path, "we");
    if (file == NULL || fputs(text, file) < 0 || fclose(file) != 0)
        bench_fail("%s: %s", path, strerror(errno));
}

/* A port of the loopback interface that nobody listens on now, and none of those that the system
 * gives to whoever connects (it could be taken while the daemon is being restarted). */
static unsigned free_port(void)
{
    struct sockaddr_in address = {.sin_family = AF_INET,
                                  .sin_addr = {.s_addr = htonl(INADDR_LOOPBACK)}};
    unsigned port = FIRST_PORT + (unsigned)getpid() % PORTS;
    bool taken = true;

    for (int tries = 0; taken && tries < PORTS; tries++) {
        int probe = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

        port = port + 1 < FIRST_PORT + PORTS ? port + 1 : FIRST_PORT;
        address.sin_port = htons((uint16_t)port);
        taken = bind(probe, (const struct sockaddr *)&address, sizeof address) != 0;
        close(probe);
    }
    return port;
}

void cpe_make(struct cpe *cpe, const char *model, unsigned acs_port)
{
    const char *base = getenv("TMPDIR");
    char config[512];

    *cpe = (struct cpe){.model = model};
    snprintf(cpe->folder, sizeof cpe->folder, "%s/cwmpd-bench-XXXXXX", base ? base : "/tmp");
    if (mkdtemp(cpe->folder) == NULL)
        bench_fail("%s: %s", cpe->folder, strerror(errno));
    chmod(cpe->folder, 0711); /* what root starts becomes another user, who is to reach it */
    snprintf(cpe->state, sizeof cpe->state, "%s/state", cpe->folder);
    snprintf(config, sizeof config,
             "cwmp\n  acs url http://127.0.0.1:%u/\n  cpe url http://127.0.0.1:%u/\n"
             "  cpe username " CPE_USERNAME "\n  cpe password " CPE_PASSWORD "\n",
             acs_port, free_port());
    write_file(cpe, "config", config);
    write_file(cpe, "device",
               "manufacturer = Example\noui = 00AB12\nproduct-class = GW1\n"
               "serial-number = S0001\nhardware-version = 1.0\nsoftware-version = 1.2.3\n");
}

void cpe_fill(const struct cpe *cpe, const struct schema *schema)
{
    struct model_backing backing;
    struct cwmp_error error;
    struct store *store;
    bool fresh;

    store = store_open(cpe->state, NULL, &fresh, &error);
    if (store == NULL)
        bench_fail("%s", error.text);
    backing = store_backing(store);
    rows_commit(schema, &backing);
    store_close(store);
}

static void become_daemon(const struct cpe *cpe)
{
    const char *program = getenv("CWMPD_BIN");
    char config[128], device[128], log[128];
    int out;

    prctl(PR_SET_PDEATHSIG, SIGKILL);
    file_path(cpe, "config", config);
    file_path(cpe, "device", device);
    file_path(cpe, "log", log);
    out = open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (program == NULL || out < 0 || dup2(out, STDERR_FILENO) < 0)
        _exit(126);
    execl(program, program, "--foreground", "-s", cpe->state, "-c", config, "--device", device,
          "--model", cpe->model, "--user", DAEMON_USER, (char *)NULL);
    _exit(127);
}

void cpe_start(struct cpe *cpe)
{
    cpe->pid = fork();
    if (cpe->pid < 0)
        bench_fail("fork: %s", strerror(errno));
    if (cpe->pid == 0)
        become_daemon(cpe);
}

void cpe_stop(struct cpe *cpe)
{
    int code = 0;

    kill(cpe->pid, SIGTERM);
    if (waitpid(cpe->pid, &code, 0) != cpe->pid || !WIFEXITED(code) || WEXITSTATUS(code) != 0)
        bench_fail("the daemon did not end well; its log is in %s", cpe->folder);
    cpe->pid = 0;
}

static int remove_entry(const char *path, const struct stat *status, int type, struct FTW *place)
{
    (void)status;
    (void)type;
    (void)place;
    return remove(path);
}

void cpe_remove(struct cpe *cpe)
{
    if (cpe->pid > 0)
        cpe_stop(cpe);
    nftw(cpe->folder, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
}

void cpe_ask(const struct cpe *cpe, const char *line)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int control = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    char answer[4096];

    snprintf(address.sun_path, sizeof address.sun_path, "%s/control.sock", cpe->state);
    if (connect(control, (const struct sockaddr *)&address, sizeof address) != 0 ||
        dprintf(control, "%s\n", line) < 0 || read(control, answer, sizeof answer) <= 0)
        bench_fail("%s: %s", address.sun_path, strerror(errno));
    close(control);
}

double cpe_memory(const struct cpe *cpe, const char *figure)
{
    size_t length = strlen(figure);
    double kib = -1;
    char line[256];
    FILE *file;

    snprintf(line, sizeof line, "/proc/%d/smaps_rollup", (int)cpe->pid);
    file = fopen(line, "re");
    while (file != NULL && fgets(line, sizeof line, file) != NULL)
        if (strncmp(line, figure, length) == 0 && line[length] == ':')
            kib = strtod(line + length + 1, NULL);
    if (file != NULL)
        fclose(file);
    if (kib < 0)
        bench_fail("the memory of process %d cannot be read", (int)cpe->pid);
    return kib;
}
