/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Runs dmgen and tools/dump-model as programs in a folder of their own: a test writes documents
 * there and looks at the exit code, at what is said, and at what is written.
 */
#ifndef TESTS_GENERATOR_RUN_H
#define TESTS_GENERATOR_RUN_H

#include "support/files.h"

struct run {
    char folder[64];
    int status;     /* exit code of the last program */
    char *output;   /* its standard output */
    char *messages; /* its standard error */
};

/* A data model document "a.xml", and one with a model whose root is "Test.". */
#define DOCUMENT(content)                                                                          \
    "<dm:document xmlns:dm='urn:broadband-forum-org:cwmp:datamodel-1-8' spec='urn:test:a-1-0' "    \
    "file='a.xml'>\n" content "\n</dm:document>\n"
#define ROOT_OBJECT "<object name='Test.' access='readOnly' minEntries='1' maxEntries='1'>"
#define MODEL(content)                                                                             \
    DOCUMENT("<model name='Test:1.0'>" ROOT_OBJECT "</object>\n" content "</model>")
/* One with a parameter Test.P. */
#define PARAMETER(attributes, syntax)                                                              \
    DOCUMENT("<model name='Test:1.0'>" ROOT_OBJECT "\n<parameter name='P' " attributes             \
             "><syntax>" syntax "</syntax></parameter></object></model>")

void run_start(struct run *run);
void run_end(struct run *run);
void run_file(const struct run *run, const char *name, const char *text);

/* The program, for who starts it by himself. */
extern const char run_generator[];

/* The arguments end with NULL. */
void run_dmgen(struct run *run, const char *const *arguments);
/* dmgen --model a.xml --name test --out out */
void run_model(struct run *run);
void run_dump(struct run *run, const char *const *arguments);
/* Another program, which is looked for like one of a command line. */
void run_program(struct run *run, const char *program, const char *const *arguments);

/* The messages have this line; the failure says what they are. */
void run_check_message(const struct run *run, const char *line);
/* The run went well. */
void run_check_success(const struct run *run);
/* The run failed as it should: exit code 1, this message, no output folder. */
void run_check_failure(const struct run *run, const char *line);
/* The output has this line; tabs are written as blanks around a bar: "a | b". */
void run_check_row(const struct run *run, const char *row);

#endif
