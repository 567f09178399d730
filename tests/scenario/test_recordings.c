/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The session recorder, and what it recorded of each RPC played again: the daemon says today what
 * it said then. tests/scenario/recordings/make records anew.
 */
#include "scenario/scenario.h"

#include "acs/replay.h"
#include "base/buf.h"
#include "base/text.h"
#include "support/files.h"
#include "support/folder.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static struct scenario s;

static const char *const recordings[] = {"methods", "names",  "values",    "attributes",
                                         "objects", "orders", "transfers", "versions"};

static const char *folder_of(const char *name)
{
    return arena_printf(s.arena, "%s/%s", getenv("CWMPD_RECORDINGS"), name);
}

static char *read_all(const char *path)
{
    FILE *file = fopen(path, "r");
    struct buf text = {0};
    char block[4096];
    size_t got;

    ck_assert_msg(file != NULL, "no %s", path);
    while ((got = fread(block, 1, sizeof block, file)) > 0)
        buf_append(&text, block, got);
    fclose(file);
    buf_puts(&text, "");
    return buf_take(&text);
}

/* Queues the sessions of a script, which lines of --- part; returns how many. */
static unsigned queue_all(const char *path)
{
    char *text = read_all(path), *at = text, *end;
    unsigned sessions = 1;

    while ((end = strstr(at, "---\n")) != NULL) {
        *end = '\0';
        scenario_queue(&s, at);
        at = end + strlen("---\n");
        sessions++;
    }
    scenario_queue(&s, at);
    free(text);
    return sessions;
}

static void start_daemon(const char *record)
{
    static const char *extra[] = {"--record", NULL, NULL};
    /* Into folders of whoever runs the test. */
    const struct daemon_options options = {.user = "root", .extra = record != NULL ? extra : NULL};

    extra[1] = record;

    scenario_cpe(&s, NULL, &options);
}

static void record_anew(const char *name)
{
    unsigned sessions = queue_all(arena_printf(s.arena, "%s/script", folder_of(name)));

    start_daemon(folder_of(name));
    for (unsigned i = 1; i <= sessions; i++)
        ck_assert(acs_wait_session_end(s.acs, i, SCENARIO_WAIT_MS));
    ck_assert(acs_wait_connections_closed(s.acs, 1, SCENARIO_WAIT_MS));
}

START_TEST(R_RPC_01_each_rpc_is_answered_as_it_was)
{
    char error[256];

    scenario_acs(&s, NULL);
    if (getenv("CWMPD_RECORD") != NULL) {
        record_anew(recordings[_i]);
    } else {
        struct acs_recording *recording =
            acs_recording_read(folder_of(recordings[_i]), error, sizeof error);

        ck_assert_msg(recording != NULL, "%s", error);
        ck_assert(acs_replay_queue(s.acs, recording, error, sizeof error));
        start_daemon(NULL);
        for (unsigned i = 1; i <= recording->sessions; i++)
            ck_assert(acs_wait_session_end(s.acs, i, SCENARIO_WAIT_MS));
        ck_assert_uint_eq(acs_replay_compare(s.acs, recording, 1, stderr), 0);
        acs_recording_free(recording);
    }
    scenario_end(&s);
}
END_TEST

/* ---- The recorder --------------------------------------------------------------------------- */

static unsigned count_messages(const char *folder)
{
    DIR *list = opendir(folder);
    const struct dirent *entry;
    unsigned count = 0;

    while (list != NULL && (entry = readdir(list)) != NULL)
        count += text_ends_with(entry->d_name, ".msg");
    if (list != NULL)
        closedir(list);
    return count;
}

/* All messages of a folder, one behind the other. */
static char *read_messages(const char *folder)
{
    DIR *list = opendir(folder);
    const struct dirent *entry;
    struct buf all = {0};
    struct stat status;

    ck_assert_ptr_nonnull(list);
    while ((entry = readdir(list)) != NULL) {
        const char *path = arena_printf(s.arena, "%s/%s", folder, entry->d_name);
        char *text;

        if (!text_ends_with(entry->d_name, ".msg"))
            continue;
        ck_assert_int_eq(stat(path, &status), 0);
        ck_assert_uint_eq(status.st_mode & 0777, 0600);
        text = read_all(path);
        buf_puts(&all, text);
        free(text);
    }
    closedir(list);
    return buf_take(&all);
}

static const char *const secrets[] = {"letmein-1",       "letmein-2", "letmein-3",    "letmein-4",
                                      SCENARIO_PASSWORD, "response=", "cookie-secret"};

START_TEST(R_SEC_11_secrets_are_not_recorded)
{
    const struct acs_config config = {
        .auth = ACS_AUTH_DIGEST, .username = SCENARIO_USERNAME, .password = SCENARIO_PASSWORD};
    char folder[64], *all;

    scenario_acs(&s, &config);
    scenario_queue(
        &s,
        "@cookie=id=cookie-secret answer\n"
        "SetParameterValues Device.ManagementServer.ConnectionRequestPassword=letmein-1:string "
        "Device.DeviceInfo.ProvisioningCode=seen:string\n"
        "xml <cwmp:SetParameterValues><ParameterList><x><!-- --><Value>letmein-2<!-- --></Value>"
        "<Name> Device.Users.User.[none].Pass<![CDATA[word]]> </Name></x></ParameterList>"
        "<ParameterKey/></cwmp:SetParameterValues>\n"
        "xml <cwmp:Download><CommandKey/><URL>http://127.0.0.1/</URL><Username>u</Username>"
        "<Password>letmein-3</Password></cwmp:Download>\n"
        "SetParameterValues Device.Unknown.Secret=letmein-4\n"
        "GetParameterValues Device.DeviceInfo.ProvisioningCode");
    folder_make(folder);
    start_daemon(folder);
    scenario_wait(&s, 1);
    all = read_messages(folder);
    for (size_t i = 0; i < sizeof secrets / sizeof secrets[0]; i++)
        ck_assert_msg(strstr(all, secrets[i]) == NULL, "%s is in the recording", secrets[i]);
    ck_assert_ptr_nonnull(strstr(all, "Authorization: ***\n"));
    ck_assert_ptr_nonnull(strstr(all, "Set-Cookie: ***\n"));
    ck_assert_ptr_nonnull(strstr(all, "\nCookie: ***\n"));
    ck_assert_ptr_nonnull(strstr(all, ">seen<"));
    ck_assert_ptr_nonnull(strstr(all, "POST /acs HTTP/1.1\n"));
    ck_assert_ptr_nonnull(strstr(all, "\nHTTP/1.1 401 "));
    /* Each request, and each answer. */
    ck_assert_uint_eq(count_messages(folder), 2 * acs_exchange_count(s.acs));
    free(all);
    scenario_end(&s);
    folder_remove(folder);
}
END_TEST

START_TEST(recording_is_switched_at_run_time)
{
    const char *answer;
    char folder[64];
    unsigned count;

    s.options.user = "root"; /* as above */
    scenario_start(&s, "GetRPCMethods");
    folder_make(folder);
    answer = daemon_ask(&s.cpe, "record");
    ck_assert_str_eq(answer, "off\n");
    free((char *)(uintptr_t)answer);
    free(daemon_ask(&s.cpe, arena_printf(s.arena, "record %s", folder)));
    scenario_session(&s, "GetRPCMethods");
    count = count_messages(folder);
    ck_assert_uint_eq(count, 6);
    free(daemon_ask(&s.cpe, "record off"));
    scenario_session(&s, "GetRPCMethods");
    ck_assert_uint_eq(count_messages(folder), count);
    /* It goes on behind what is there, and says what it cannot do. */
    free(daemon_ask(&s.cpe, arena_printf(s.arena, "record %s", folder)));
    scenario_session(&s, "");
    ck_assert_uint_eq(count_messages(folder), count + 4);
    answer = daemon_ask(&s.cpe, "record relative/folder");
    ck_assert_ptr_nonnull(strstr(answer, "error 9003 "));
    free((char *)(uintptr_t)answer);
    answer = daemon_ask(&s.cpe, "record /nowhere/at/all");
    ck_assert_ptr_nonnull(strstr(answer, "error 9002 "));
    free((char *)(uintptr_t)answer);
    answer = daemon_ask(&s.cpe, "record");
    ck_assert_ptr_nonnull(strstr(answer, folder));
    free((char *)(uintptr_t)answer);
    scenario_end(&s);
    folder_remove(folder);
}
END_TEST

/* ---- The program ---- */

/* Runs cwmp-acs --replay, starts a daemon of that manufacturer when the ACS says its URL, and
 * returns the ACS's exit code; what it printed goes to `*output`. */
static int play(const char *recording, const char *manufacturer, char **output)
{
    char *command = arena_printf(s.arena, "exec '%s' --replay '%s' --timeout 30",
                                 getenv("CWMP_ACS_BIN"), recording);
    FILE *acs = popen(command, "r");
    struct buf printed = {0};
    const char *rest = strchr(daemon_device_default, '\n');
    char line[1024];

    ck_assert_ptr_nonnull(acs);
    ck_assert_ptr_nonnull(fgets(line, sizeof line, acs));
    line[strcspn(line, "\n")] = '\0';
    const struct daemon_options options = {
        .config = arena_printf(s.arena, "cwmp\n  acs url %s\n  cpe url http://127.0.0.1:%u/\n",
                               line, files_free_port()),
        .device = arena_printf(s.arena, "manufacturer = %s%s", manufacturer, rest)};
    daemon_start(&s.cpe, &options);
    while (fgets(line, sizeof line, acs) != NULL)
        buf_puts(&printed, line);
    buf_puts(&printed, "");
    *output = buf_take(&printed);
    int status = pclose(acs);
    ck_assert(WIFEXITED(status));
    daemon_finish(&s.cpe);
    return WEXITSTATUS(status);
}

START_TEST(cwmp_acs_plays_a_recording_and_tells_differences)
{
    char *output;

    if (getenv("CWMPD_RECORD") != NULL)
        return;
    s = (struct scenario){.arena = arena_new()};
    ck_assert_int_eq(play(folder_of("names"), "Example", &output), 0);
    ck_assert_str_eq(output, "0 differences\n");
    free(output);
    /* Another device says something else. */
    ck_assert_int_eq(play(folder_of("values"), "Other", &output), 1);
    ck_assert_ptr_nonnull(strstr(output,
                                 "cpe-Inform.msg: Envelope/Body/Inform/DeviceId/Manufacturer/: "
                                 "recorded \"Example\", now \"Other\"\n"));
    ck_assert_ptr_null(strstr(output, "\n0 differences\n"));
    free(output);
    arena_free(s.arena);
}
END_TEST

/* Without a script it takes what is typed from the first line on. */
START_TEST(cwmp_acs_has_a_console)
{
    char template[] = "/tmp/cwmp-acs-XXXXXX";
    char *folder = mkdtemp(template);
    struct arena *arena = arena_new();

    ck_assert_ptr_nonnull(folder);
    const char *command =
        arena_printf(arena,
                     "cd '%s' && { echo GetRPCMethods | timeout 60 '%s' --console >out & } && "
                     "until grep -q '^no CPE has called yet' out; do sleep 0.05; done; kill $!",
                     folder, getenv("CWMP_ACS_BIN"));
    ck_assert_int_eq(system(command), 0);
    folder_remove(folder);
    arena_free(arena);
}
END_TEST

#define COUNT(list) (int)(sizeof(list) / sizeof((list)[0]))

int main(void)
{
    const struct scenario_test tests[] = {
        {R_RPC_01_each_rpc_is_answered_as_it_was, COUNT(recordings)},
        {R_SEC_11_secrets_are_not_recorded, 0},
        {recording_is_switched_at_run_time, 0},
        {cwmp_acs_plays_a_recording_and_tells_differences, 0},
        {cwmp_acs_has_a_console, 0},
    };

    return SCENARIO_MAIN("recordings", 60, tests);
}
