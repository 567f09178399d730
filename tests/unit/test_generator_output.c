/* SPDX-License-Identifier: Apache-2.0 */
/* What dmgen leaves behind: its files, the same each time, or nothing at all. */
#include "generator/run.h"
#include "support/process.h"
#include "support/unit.h"

#include <dirent.h>
#include <fcntl.h>
#include <glob.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define GOOD PARAMETER("access='readOnly'", "<int/>")
#define BAD  PARAMETER("access='readOnly'", "<int/><default type='object' value='x'/>")

static const char *const outputs[] = {"schema.c", "schema.h", "rows.h", "handlers.h", "model.html"};

#define OUTPUTS (sizeof outputs / sizeof outputs[0])

static char *read_in(const struct run *run, const char *folder, const char *name)
{
    char *path = files_path(run->folder, folder);
    char *file = files_path(path, name);
    char *text = files_read(file);

    free(path);
    free(file);
    return text;
}

/* Entries of the folder in which the program ran. */
static unsigned count_entries(const struct run *run)
{
    DIR *folder = opendir(run->folder);
    unsigned count = 0;

    ck_assert_ptr_nonnull(folder);
    while (readdir(folder) != NULL) {
        count++;
    }
    closedir(folder);
    return count - 2;
}

START_TEST(all_files_and_nothing_else)
{
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml", GOOD);
    run_model(&run);
    run_check_success(&run);
    ck_assert_str_eq(run.messages, "");
    ck_assert_str_eq(run.output, "");
    for (size_t i = 0; i < OUTPUTS; i++) {
        char *text = read_in(&run, "out", outputs[i]);
        ck_assert_uint_gt(strlen(text), 0);
        free(text);
    }
    ck_assert_uint_eq(count_entries(&run), 2);
    run_end(&run);
}
END_TEST

/* Our own model, seen from elsewhere, in another locale, time zone and umask. */
START_TEST(same_input_same_bytes)
{
    static const struct {
        const char *locale, *zone, *folder, *models;
    } places[] = {{"C", "UTC", ".", MODELS_DIR},
                  {"tr_TR.UTF-8", "Asia/Kathmandu", "deep/er", MODELS_DIR "/../models"},
                  {"C.UTF-8", "America/St_Johns", "/", MODELS_DIR}};
    static const char program[] =
        "umask 077; mkdir -p \"$1\"; folder=$PWD; cd \"$1\" && exec \"$DMGEN\" "
        "--model \"$2/device2.xml\" --device-type \"$2/devices/device2.xml\" -I \"$2\" "
        "--name test --out \"$folder/$3\"";
    static const char *const outs[] = {"out0", "out1", "out2"};
    struct run run;

    run_start(&run);
    for (size_t i = 0; i < 3; i++) {
        const char *const arguments[] = {"-c",    program, "sh", places[i].folder, places[i].models,
                                         outs[i], NULL};
        ck_assert_int_eq(setenv("LC_ALL", places[i].locale, 1), 0);
        ck_assert_int_eq(setenv("TZ", places[i].zone, 1), 0);
        run_program(&run, "sh", arguments);
        run_check_success(&run);
        for (size_t file = 0; file < OUTPUTS; file++) {
            char *first = read_in(&run, outs[0], outputs[file]);
            char *now = read_in(&run, outs[i], outputs[file]);
            ck_assert_uint_gt(strlen(now), 0);
            ck_assert_msg(strcmp(first, now) == 0, "%s, %s", outputs[file], places[i].locale);
            free(first);
            free(now);
        }
    }
    run_end(&run);
}
END_TEST

START_TEST(replaces_files_and_leaves_others_alone)
{
    struct run run;

    run_start(&run);
    char *out = files_path(run.folder, "out");
    ck_assert_int_eq(mkdir(out, 0755), 0);
    run_file(&run, "out/rows.h", "old");
    run_file(&run, "out/mine.c", "mine");
    run_file(&run, "a.xml", GOOD);
    run_model(&run);
    run_check_success(&run);
    char *rows = read_in(&run, "out", "rows.h"), *mine = read_in(&run, "out", "mine.c");
    ck_assert_ptr_nonnull(strstr(rows, "int32_t p;"));
    ck_assert_str_eq(mine, "mine");
    ck_assert_uint_eq(count_entries(&run), 2);
    free(rows);
    free(mine);
    free(out);
    run_end(&run);
}
END_TEST

START_TEST(leaves_everything_as_it_was_after_an_error)
{
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml", GOOD);
    run_model(&run);
    run_check_success(&run);
    char *before = read_in(&run, "out", "schema.c");
    run_file(&run, "a.xml", BAD);
    run_model(&run);
    ck_assert_int_eq(run.status, 1);
    char *after = read_in(&run, "out", "schema.c");
    ck_assert_str_eq(before, after);
    ck_assert_uint_eq(count_entries(&run), 2);
    free(before);
    free(after);
    run_end(&run);
}
END_TEST

START_TEST(place_that_cannot_be_written)
{
    static const char *const arguments[] = {"--model", "a.xml",     "--name", "test",
                                            "--out",   "a.xml/out", NULL};
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml", GOOD);
    run_dmgen(&run, arguments);
    ck_assert_int_eq(run.status, 1);
    ck_assert_str_eq(run.messages, "a.xml/out: no folder can be made beside it: Not a directory\n");
    run_end(&run);
}
END_TEST

START_TEST(folder_in_the_place_of_a_file)
{
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml", GOOD);
    char *folder = files_path(run.folder, "out"), *page = files_path(folder, "model.html");
    ck_assert_int_eq(mkdir(folder, 0755), 0);
    ck_assert_int_eq(mkdir(page, 0755), 0);
    run_model(&run);
    ck_assert_int_eq(run.status, 1);
    ck_assert_str_eq(run.messages, "out/model.html: Is a directory\n");
    ck_assert_uint_eq(count_entries(&run), 2);
    ck_assert_int_eq(rmdir(page), 0);
    ck_assert_int_eq(rmdir(folder), 0); /* nothing else was in it */
    free(page);
    free(folder);
    run_end(&run);
}
END_TEST

static pid_t start_model(const struct run *run)
{
    pid_t child = fork();

    ck_assert_int_ge(child, 0);
    if (child == 0) {
        if (chdir(run->folder) == 0)
            execl(run_generator, run_generator, "--model", "a.xml", "--name", "test", "--out",
                  "out", (char *)NULL);
        _exit(127);
    }
    return child;
}

/* Until the process is at rest, with all files written beside the folder; false when it has ended
 * instead. */
static bool has_come_to_rest(const struct run *run, pid_t pid)
{
    for (;; usleep(1000)) {
        char *pattern = files_path(run->folder, "out.*/model.html");
        char *state = process_status(pid, "State");
        const char now = *state;
        glob_t found;
        const bool written = glob(pattern, 0, NULL, &found) == 0;

        globfree(&found);
        free(pattern);
        free(state);
        if (now == 'Z' || (now == 'S' && written))
            return now == 'S';
    }
}

/* Files of two runs are never mixed: each has the folder for itself while it puts them there. */
START_TEST(waits_for_another_run)
{
    struct run run;
    int status;

    run_start(&run);
    run_file(&run, "a.xml", GOOD);
    run_model(&run);
    run_check_success(&run);
    run_file(&run, "a.xml", PARAMETER("access='readOnly'", "<string/>"));
    char *folder = files_path(run.folder, "out");
    int other = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    ck_assert_int_eq(flock(other, LOCK_EX), 0);
    pid_t child = start_model(&run);
    ck_assert(has_come_to_rest(&run, child));
    char *before = read_in(&run, "out", "rows.h");
    ck_assert_ptr_nonnull(strstr(before, "int32_t p;"));
    close(other);
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_int_eq(status, 0);
    char *after = read_in(&run, "out", "rows.h");
    ck_assert_ptr_nonnull(strstr(after, "const char *p;"));
    ck_assert_uint_eq(count_entries(&run), 2);
    free(before);
    free(after);
    free(folder);
    run_end(&run);
}
END_TEST

START_TEST(folders_above_are_made)
{
    static const char *const arguments[] = {"--model", "a.xml",          "--name", "test",
                                            "--out",   "one/two/three/", NULL};
    struct run run;
    char *path;

    run_start(&run);
    run_file(&run, "a.xml", GOOD);
    run_dmgen(&run, arguments);
    run_check_success(&run);
    path = files_path(run.folder, "one/two/three/schema.c");
    ck_assert_int_eq(access(path, R_OK), 0);
    free(path);
    run_end(&run);
}
END_TEST

/* Each mistake on the command line is told by itself, not by all that there is. */
static const struct {
    const char *arguments[7];
    const char *message;
} incomplete[] = {
    {{NULL}, "dmgen: --model FILE is missing\n"},
    {{"--model", "a.xml", "--name", "a", "--out", ""}, "dmgen: --out names no folder\n"},
    {{"a.xml"}, "dmgen: unexpected argument a.xml\n"},
    {{"--model", "a.xml", "--out", "out"}, "dmgen: --name NAME is missing\n"},
    {{"--model", "a.xml", "--name", "a"}, "dmgen: --out DIR is missing\n"},
    {{"--commands", "a.xml"}, "dmgen: --out DIR is missing\n"},
    {{"--commands", "a.xml", "--model", "a.xml"}, "dmgen: --commands and --model exclude"},
};

START_TEST(incomplete_command_line)
{
    struct run run;

    run_start(&run);
    run_dmgen(&run, incomplete[_i].arguments);
    ck_assert_int_eq(run.status, 2);
    ck_assert_msg(strncmp(run.messages, incomplete[_i].message, strlen(incomplete[_i].message)) ==
                      0,
                  "%s", run.messages);
    ck_assert_ptr_nonnull(strstr(run.messages, "Try 'dmgen --help'"));
    run_end(&run);
}
END_TEST

/* Two things that come to the same C name, and one that is a keyword. */
START_TEST(names_stay_apart)
{
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml",
             MODEL("<object name='Test.AB.' access='readOnly'>"
                   "<parameter name='Long' access='readOnly'><syntax><int/></syntax></parameter>"
                   "<parameter name='X-Y' access='readOnly'><syntax><int/></syntax></parameter>"
                   "<parameter name='X_Y' access='readOnly'><syntax><int/></syntax></parameter>"
                   "</object><object name='Test.A_B.' access='readOnly'/>"
                   "<object name='Test.A_B.C.' access='readOnly'><parameter name='P' "
                   "access='readOnly'><syntax><int/></syntax></parameter></object>"
                   "<object name='Test.A_B_C.' access='readOnly'><parameter name='P' "
                   "access='readOnly'><syntax><int/></syntax></parameter></object>"));
    run_model(&run);
    run_check_success(&run);
    char *rows = read_in(&run, "out", "rows.h");
    ck_assert_ptr_nonnull(strstr(rows, "int32_t long_;\n    int32_t x_y;\n    int32_t x_y_2;\n"));
    ck_assert_ptr_nonnull(strstr(rows, "struct test_a_b_c {"));
    ck_assert_ptr_nonnull(strstr(rows, "struct test_a_b_c_2 {"));
    free(rows);
    run_end(&run);
}
END_TEST

/* Wherever the sources or an installation are: a path is no URI. */
START_TEST(stylesheets_below_any_path)
{
    const char *const arguments[] = {"--stylesheets",
                                     "a folder, #1 with 100 % of them",
                                     "--model",
                                     "a.xml",
                                     "--name",
                                     "test",
                                     "--out",
                                     "out",
                                     NULL};
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml", GOOD);
    char *place = files_path(run.folder, arguments[1]);
    ck_assert_int_eq(symlink(MODELS_DIR "/../generator", place), 0);
    run_dmgen(&run, arguments);
    run_check_success(&run);
    free(place);
    run_end(&run);
}
END_TEST

/* The page loads nothing, from nowhere. */
START_TEST(page_stands_by_itself)
{
    static const char *const loaders[] = {"src=",    "<link",  "<iframe",        "url(",
                                          "@import", "fetch(", "XMLHttpRequest", "import("};
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml", GOOD);
    run_model(&run);
    char *page = read_in(&run, "out", "model.html");
    for (size_t i = 0; i < sizeof loaders / sizeof loaders[0]; i++)
        ck_assert_msg(strstr(page, loaders[i]) == NULL, "%s", loaders[i]);
    ck_assert_ptr_nonnull(strstr(page, "\np\tP\t"));
    free(page);
    run_end(&run);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("generator_output");
    TCase *output = tcase_create("output");

    tcase_set_timeout(output, 30);
    tcase_add_test(output, all_files_and_nothing_else);
    tcase_add_test(output, same_input_same_bytes);
    tcase_add_test(output, replaces_files_and_leaves_others_alone);
    tcase_add_test(output, leaves_everything_as_it_was_after_an_error);
    tcase_add_test(output, place_that_cannot_be_written);
    tcase_add_test(output, folder_in_the_place_of_a_file);
    tcase_add_test(output, waits_for_another_run);
    tcase_add_test(output, folders_above_are_made);
    tcase_add_loop_test(output, incomplete_command_line, 0, sizeof incomplete / sizeof *incomplete);
    tcase_add_test(output, names_stay_apart);
    tcase_add_test(output, stylesheets_below_any_path);
    tcase_add_test(output, page_stands_by_itself);
    suite_add_tcase(suite, output);
    return unit_run(suite);
}
