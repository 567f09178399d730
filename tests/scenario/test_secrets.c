/* SPDX-License-Identifier: Apache-2.0 */
/* Secrets are set wherever there is room for one, and then looked for wherever somebody may look:
 * in the log at its most talkative, in everything the daemon says to the ACS and on its control
 * socket, in what the kernel shows of the process, in files that others may read, and in a core
 * dump (R-SEC-01, R-SEC-11). */
#include "scenario/scenario.h"

#include "base/buf.h"
#include "base/text.h"
#include "support/files.h"
#include "support/folder.h"
#include "support/process.h"
#include "support/terminal.h"

#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <wchar.h>

static struct scenario s;

/* All begin alike, so that half a secret is found as well. */
#define SECRET "hush-"

static const char *const secrets[] = {
    SECRET,
    SCENARIO_PASSWORD,
    SCENARIO_CPE_PASSWORD,
    /* "00AB12-GW1-S0001:acs-secret-1", as Basic writes it, but for the end. */
    "MDBBQjEyLUdXMS1TMDAwMTphY3Mtc2VjcmV0",
};

static void expect_none(const char *where, const char *text)
{
    for (size_t i = 0; i < sizeof secrets / sizeof *secrets; i++) {
        const char *found = strstr(text, secrets[i]);
        size_t before = found == NULL ? 0 : (size_t)(found - text);
        ck_assert_msg(found == NULL, "%s tells a secret: … %.300s", where,
                      found - (before < 150 ? before : 150));
    }
}

#define LONG "0123456789012345678901234567890123456789012345678901234567890123456789"

/* Sets secrets; and tries to set some that cannot be, so that there are faults about them. */
static const char provisioning[] =
    "@cookie=session=hush-cookie answer\n"
    "SetParameterValues Device.ManagementServer.STUNPassword=hush-stun\n"
    "SetParameterValues Device.Ethernet.WoL.Password=hush-wol\n"
    "AddObject Device.Users.User.\n"
    "SetParameterValues Device.Users.User.1.Password=hush-user\n"
    "SetParameterValues Device.Users.CheckCredentialsDiagnostics.Password=hush-check\n"
    "SetParameterValues Device.Users.User.1.Password=hush-" LONG "\n"
    "SetParameterValues Device.ManagementServer.STUNPassword=hush-number:unsignedInt\n"
    "SetParameterValues Device.ManagementServer.STUNPassword=hush-twice "
    "Device.ManagementServer.STUNPassword=hush-again\n"
    "SetParameterValues Device.ManagementServer.PeriodicInformInterval=0:unsignedInt "
    "Device.ManagementServer.Password=hush-not-set\n"
    "Download CommandKey=k \"FileType=1 Firmware Upgrade Image\" "
    "URL=http://u:hush-url@127.0.0.1/f Username=u Password=hush-download FileSize=0 "
    "TargetFileName= DelaySeconds=0 SuccessURL= FailureURL=\n"
    "GetParameterValues Device.\n"
    "GetParameterAttributes Device.\n"
    "SetParameterAttributes Device.ManagementServer.Password=2\n"
    "xml <cwmp:SetParameterValues><ParameterList><ParameterValueStruct>"
    "<Name>Device.ManagementServer.STUNPassword</Name><Value><hush-element>hush-nested"
    "</hush-element></Value></ParameterValueStruct></ParameterList>"
    "<ParameterKey></ParameterKey></cwmp:SetParameterValues>\n";

static void begin(enum acs_auth auth)
{
    const struct acs_config config = {
        .auth = auth, .username = SCENARIO_USERNAME, .password = SCENARIO_PASSWORD};

    scenario_acs(&s, &config);
    scenario_queue(&s, provisioning);
    scenario_cpe(&s, auth == ACS_AUTH_BASIC ? "  acs basic-over-http\n" : NULL, NULL);
    scenario_wait(&s, 1);
}

static void ask_and_look(const char *line)
{
    char *answer = daemon_ask(&s.cpe, line);

    expect_none(line, answer);
    free(answer);
}

/* Local requests, good and bad. */
static void use_control_socket(void)
{
    ask_and_look("values Device.");
    ask_and_look("values Device.ManagementServer.Password");
    ask_and_look("attributes Device.");
    ask_and_look("set Device.ManagementServer.STUNPassword hush-local");
    ask_and_look("set Device.Users.User.1.Password hush-" LONG);
    ask_and_look("set Device.ManagementServer.ConnectionRequestPassword");
    ask_and_look("status");
}

static void run_and_look(const char *command)
{
    FILE *pipe = popen(command, "re");
    struct buf text = {0};
    char block[4096];

    ck_assert_ptr_nonnull(pipe);
    for (size_t got; (got = fread(block, 1, sizeof block, pipe)) > 0;)
        buf_append(&text, block, got);
    ck_assert_int_eq(pclose(pipe), 0);
    ck_assert_uint_gt(text.length, 0);
    expect_none(command, buf_text(&text));
    buf_free(&text);
}

static void dump(void)
{
    const char *program = getenv("CWMPDUMP_BIN");

    ck_assert_ptr_nonnull(program);
    run_and_look(arena_printf(s.arena, "'%s' --socket '%s/control.sock'", program, s.cpe.state));
    run_and_look(arena_printf(s.arena, "'%s' --socket '%s/control.sock' --format json", program,
                              s.cpe.state));
    run_and_look(arena_printf(s.arena, "'%s' --state '%s'", program, s.cpe.state));
}

/* Right and wrong connection requests, and a session that fails at the login. */
static void log_in(void)
{
    struct acs_wake_result result;
    struct acs_wake wake = {.url = scenario_wake_url(&s, 1),
                            .username = SCENARIO_CPE_USERNAME,
                            .password = "hush-guess"};

    acs_connection_request(&wake, &result);
    ck_assert_int_eq(result.status, 401);
    wake.auth = ACS_WAKE_BASIC;
    acs_connection_request(&wake, &result);
    wake.username = "hush-user";
    acs_connection_request(&wake, &result);
    unsigned session = acs_session_count(s.acs) + 1;
    scenario_wake(&s, 1);
    scenario_wait(&s, session);
    scenario_queue(&s, "redirect 302 http://u:hush-redirect@127.0.0.1:9/hush-path?hush-query");
    free(daemon_ask(&s.cpe, "inform"));
    scenario_wait_inform(&s, session + 1);
    while (scenario_failures(&s) == 0)
        usleep(10000);
    use_control_socket();
}

static void look_at_messages(void)
{
    for (size_t i = 0; i < acs_exchange_count(s.acs); i++)
        expect_none("a message", acs_exchange_at(s.acs, i)->body);
}

static void look_at_process(pid_t pid)
{
    static const char *const names[] = {"cmdline", "environ", "comm", "status", "maps"};

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        FILE *file = fopen(arena_printf(s.arena, "/proc/%d/%s", (int)pid, names[i]), "re");
        char block[65536];

        if (file == NULL)
            continue; /* nobody can read it */
        size_t got = fread(block, 1, sizeof block - 1, file);
        fclose(file);
        for (size_t at = 0; at < got; at++)
            block[at] = block[at] == '\0' ? ' ' : block[at];
        block[got] = '\0';
        expect_none(names[i], block);
    }
}

/* Each header with credentials that the ACS got, and cookies: not a word of it in the log. */
static void look_for_headers(const char *log)
{
    static const char *const names[] = {"Authorization", "Cookie"};

    for (size_t i = 0; i < acs_exchange_count(s.acs); i++) {
        for (size_t n = 0; n < sizeof names / sizeof *names; n++) {
            const char *value = acs_exchange_header(acs_exchange_at(s.acs, i), names[n]);
            ck_assert_msg(value == NULL || strstr(log, value) == NULL, "%s is in the log",
                          names[n]);
        }
    }
}

static void look_at_log(void)
{
    char *log = daemon_log(&s.cpe);

    ck_assert_ptr_nonnull(strstr(log, "debug: "));
    expect_none("the log", log);
    look_for_headers(log);
    free(log);
}

/* R-SEC-11, and that the state is where it is expected: it has to hold them. */
static int look_at_file(const char *path, const struct stat *status, int type, struct FTW *place)
{
    mode_t mode = status->st_mode & 07777;

    (void)place;
    if (type == FTW_D) /* 0710 when root gave it to the daemon's user: its group has the socket */
        ck_assert_msg(mode == 0700 || (mode == 0710 && geteuid() == 0), "%s has mode %o", path,
                      mode);
    else if (S_ISSOCK(status->st_mode))
        ck_assert_msg(mode == 0660, "%s has mode %o", path, mode);
    else
        ck_assert_msg(mode == 0600, "%s has mode %o", path, mode);
    return 0;
}

static void look_at_files(void)
{
    ck_assert_int_eq(nftw(s.cpe.state, look_at_file, 16, FTW_PHYS), 0);
}

START_TEST(R_SEC_01_R_SEC_11_nobody_is_told)
{
    begin(_i == 0 ? ACS_AUTH_DIGEST : ACS_AUTH_BASIC);
    use_control_socket();
    dump();
    log_in();
    look_at_process(s.cpe.pid);
    look_at_process(process_child(s.cpe.pid)); /* the helper */
    look_at_files();
    look_at_messages();
    look_at_log();
    scenario_end(&s);
}
END_TEST

static const char *const bad_lines[] = {
    "cwmp\n  acs password hush-one hush-two\n  acs url nonsense\n",
    "cwmp\n  cpe password hush-" LONG LONG LONG LONG "\n",
    "cwmp\n  acs pasword hush-misspelt\n",
    "acs password hush-outside\n",
};

START_TEST(R_SEC_11_a_bad_configuration_is_not_quoted)
{
    const struct daemon_options options = {.config = bad_lines[_i]};
    struct daemon daemon = {0};
    char *output = NULL;

    int code = daemon_run(&daemon, &options, &output);
    ck_assert_int_ne(code, 0);
    expect_none("the message", output);
    free(output);
    daemon_finish(&daemon);
}
END_TEST

/* True when a process that is no secret leaves a core dump here. */
static bool cores_are_dumped(const char *folder)
{
    int status = 0;
    pid_t child = fork();

    if (child == 0) {
        if (chdir(folder) != 0)
            _exit(1);
        signal(SIGABRT, SIG_DFL);
        abort();
    }
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    return WIFSIGNALED(status) && WCOREDUMP(status);
}

START_TEST(R_SEC_11_no_core_dump)
{
    struct rlimit all = {RLIM_INFINITY, RLIM_INFINITY};
    struct stat status;
    int code = 0;

    setrlimit(RLIMIT_CORE, &all);
    scenario_start(&s, "");
    /* The kernel gives the files of a process without dumps to root. */
    ck_assert_int_eq(stat(arena_printf(s.arena, "/proc/%d/environ", (int)s.cpe.pid), &status), 0);
    ck_assert_uint_eq(status.st_uid, 0);
    if (!cores_are_dumped(s.cpe.folder) && geteuid() == 0)
        printf("# no core dumps on this machine: not shown\n");
    kill(s.cpe.pid, SIGABRT); /* what runs in a shell's background may ignore SIGQUIT */
    ck_assert_int_eq(waitpid(s.cpe.pid, &code, 0), s.cpe.pid);
    s.cpe.pid = 0;
    ck_assert(WIFSIGNALED(code));
    ck_assert(!WCOREDUMP(code));
    scenario_end(&s);
}
END_TEST

/* ---- What was typed in the shell ------------------------------------------------------------ */

#define TAKEN       "hush-taken"
#define REFUSED     "hush-refused"
#define MISSPELT    "hush-misspelt"
#define CWMP_PROMPT "Hostname(config-cwmp)# "

/* Room for what a sanitizer maps has nothing of the program's in it. */
#define LARGEST_MAPPING ((size_t)256 << 20)

/* As it stands, or with as much for each character as a line editor takes. */
static bool mapping_has(int memory, unsigned long start, unsigned long end, const char *text)
{
    size_t size = end - start, length = strlen(text);
    char *copy = malloc(size);
    ssize_t got = pread(memory, copy, size, (off_t)start);
    wchar_t wide[64];
    bool found = got > 0 && memmem(copy, (size_t)got, text, length) != NULL;

    for (size_t i = 0; i < length; i++)
        wide[i] = (wchar_t)text[i];
    found = found || (got > 0 && memmem(copy, (size_t)got, wide, length * sizeof *wide) != NULL);
    free(copy);
    return found;
}

/* Whether the text is anywhere in what the process may write. */
static bool memory_has(pid_t pid, const char *text)
{
    FILE *maps = fopen(arena_printf(s.arena, "/proc/%d/maps", (int)pid), "re");
    int memory = open(arena_printf(s.arena, "/proc/%d/mem", (int)pid), O_RDONLY | O_CLOEXEC);
    unsigned long start, end;
    char line[512], access[8];
    bool found = false;

    ck_assert_ptr_nonnull(maps);
    ck_assert_int_ge(memory, 0);
    while (!found && fgets(line, sizeof line, maps) != NULL)
        if (sscanf(line, "%lx-%lx %7s", &start, &end, access) == 3 && access[0] == 'r' &&
            access[1] == 'w' && end - start <= LARGEST_MAPPING)
            found = mapping_has(memory, start, end, text);
    fclose(maps);
    close(memory);
    return found;
}

static void drop_line(struct terminal *terminal, const char *typed)
{
    terminal_type(terminal, typed);
    terminal_type(terminal, "\003");
    terminal_expect(terminal, "^C\n" CWMP_PROMPT);
}

/* A line that is executed, refused, asked about, dropped, cut out, and set aside. */
static void type_passwords(struct terminal *terminal)
{
    terminal_type(terminal, "acs password " TAKEN);
    terminal_expect(terminal, TAKEN);
    ck_assert(memory_has(terminal->pid, TAKEN)); /* that is how to find it */
    terminal_type(terminal, "\r");
    terminal_expect(terminal, "\n" CWMP_PROMPT);
    terminal_enter(terminal, "acs password " REFUSED LONG LONG, CWMP_PROMPT);
    terminal_enter(terminal, "acs pasword " MISSPELT, CWMP_PROMPT);
    drop_line(terminal, "acs password " REFUSED "?");
    drop_line(terminal, "acs password " REFUSED "\t");
    drop_line(terminal, "acs password " REFUSED "\025");
    drop_line(terminal, "acs password " REFUSED "\033[A");
    drop_line(terminal, "acs password " REFUSED "\033b\033d");
    drop_line(terminal, "acs password " REFUSED);
}

START_TEST(R_SEC_11_what_was_typed_is_overwritten)
{
    const char *arguments[] = {getenv("CWMPSH_BIN"), "-s", NULL, NULL};
    struct terminal terminal;

    scenario_start(&s, "");
    arguments[2] = s.cpe.socket;
    terminal_start(&terminal, &(struct terminal_options){.arguments = arguments});
    terminal_expect(&terminal, "> ");
    terminal_enter(&terminal, "enable", "# ");
    terminal_enter(&terminal, "configure terminal", "(config)# ");
    terminal_enter(&terminal, "hostname Hostname", "Hostname(config)# ");
    terminal_enter(&terminal, "cwmp", CWMP_PROMPT);
    type_passwords(&terminal);
    ask_and_look("set Device.ManagementServer.STUNPassword " REFUSED LONG LONG LONG LONG);
    ck_assert_msg(!memory_has(terminal.pid, TAKEN), "cwmpsh still knows " TAKEN);
    ck_assert_msg(!memory_has(terminal.pid, REFUSED), "cwmpsh still knows " REFUSED);
    ck_assert_msg(!memory_has(terminal.pid, MISSPELT), "cwmpsh still knows " MISSPELT);
    if (geteuid() == 0) {
        ck_assert(memory_has(s.cpe.pid, TAKEN)); /* it is in force */
        ck_assert_msg(!memory_has(s.cpe.pid, REFUSED), "cwmpd still knows " REFUSED);
        ck_assert_msg(!memory_has(s.cpe.pid, MISSPELT), "cwmpd still knows " MISSPELT);
    }
    terminal_finish(&terminal);
    scenario_end(&s);
}
END_TEST

int main(void)
{
    const struct scenario_test tests[] = {
        {R_SEC_01_R_SEC_11_nobody_is_told, 2},
        {R_SEC_11_a_bad_configuration_is_not_quoted, sizeof bad_lines / sizeof *bad_lines},
        {R_SEC_11_no_core_dump, 0},
        {R_SEC_11_what_was_typed_is_overwritten, 0},
    };

    return SCENARIO_MAIN("secrets", 60, tests);
}
