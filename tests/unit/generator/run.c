/* SPDX-License-Identifier: Apache-2.0 */
#include "run.h"

#include "support/folder.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define MAXIMUM_ARGUMENTS 32

const char run_generator[] = DMGEN;

void run_start(struct run *run)
{
    memset(run, 0, sizeof *run);
    folder_make(run->folder);
}

static void forget_output(struct run *run)
{
    free(run->output);
    free(run->messages);
    run->output = NULL;
    run->messages = NULL;
}

void run_end(struct run *run)
{
    forget_output(run);
    folder_remove(run->folder);
}

void run_file(const struct run *run, const char *name, const char *text)
{
    char *path = files_path(run->folder, name);

    files_write(path, text);
    free(path);
}

static char *read_and_remove(const struct run *run, const char *name)
{
    char *path = files_path(run->folder, name);
    char *text = files_read(path);

    remove(path);
    free(path);
    return text;
}

void run_program(struct run *run, const char *program, const char *const *arguments)
{
    char *words[MAXIMUM_ARGUMENTS + 2] = {(char *)program};
    int status;

    for (size_t i = 0; arguments[i] != NULL; i++) {
        ck_assert_uint_lt(i, MAXIMUM_ARGUMENTS);
        words[i + 1] = (char *)arguments[i];
    }
    forget_output(run);
    pid_t child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0) {
        if (chdir(run->folder) == 0 && freopen("stdout.txt", "w", stdout) != NULL &&
            freopen("stderr.txt", "w", stderr) != NULL && setenv("DMGEN", DMGEN, 1) == 0 &&
            setenv("DUMP_LIBRARY", DUMP_LIBRARY, 0) == 0) {
            execvp(program, words);
        }
        _exit(127);
    }
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_msg(WIFEXITED(status), "%s was ended by a signal", program);
    run->status = WEXITSTATUS(status);
    run->output = read_and_remove(run, "stdout.txt");
    run->messages = read_and_remove(run, "stderr.txt");
}

void run_dmgen(struct run *run, const char *const *arguments)
{
    run_program(run, DMGEN, arguments);
}

void run_model(struct run *run)
{
    static const char *const arguments[] = {"--model", "a.xml", "--name", "test",
                                            "--out",   "out",   NULL};
    run_dmgen(run, arguments);
}

void run_dump(struct run *run, const char *const *arguments)
{
    run_program(run, DUMP_MODEL, arguments);
}

static bool has_line(const char *text, const char *line)
{
    size_t length = strlen(line);

    for (const char *found = strstr(text, line); found != NULL; found = strstr(found + 1, line)) {
        if ((found == text || found[-1] == '\n') && found[length] == '\n') {
            return true;
        }
    }
    return false;
}

void run_check_message(const struct run *run, const char *line)
{
    ck_assert_msg(has_line(run->messages, line), "expected: %s\nmessages: %s", line, run->messages);
}

void run_check_success(const struct run *run)
{
    ck_assert_msg(run->status == 0, "exit code %d: %s", run->status, run->messages);
}

void run_check_failure(const struct run *run, const char *line)
{
    char *out = files_path(run->folder, "out");

    run_check_message(run, line);
    ck_assert_int_eq(run->status, 1);
    ck_assert_msg(!files_exist(out), "there is output after an error");
    free(out);
}

void run_check_row(const struct run *run, const char *row)
{
    char *line = strdup(row);
    char *from = line, *to = line;

    ck_assert_ptr_nonnull(line);
    while (*from != '\0') {
        bool bar = strncmp(from, " | ", 3) == 0;
        *to++ = bar ? '\t' : *from;
        from += bar ? 3 : 1;
    }
    *to = '\0';
    ck_assert_msg(has_line(run->output, line), "expected: %s\nrows:\n%s", line, run->output);
    free(line);
}
