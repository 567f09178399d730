/* SPDX-License-Identifier: Apache-2.0 */
/* The published models come through whole and exact from the documents that they are made of. */
#include "generator/published.h"
#include "support/bbf.h"
#include "support/unit.h"

#include <string.h>

/* "tr-181-2-11-0-full.xml" is made of "tr-181-2-11-0.xml" and what that imports. */
START_TEST(sources)
{
    const char *end = strstr(published[_i].file, "-full.xml");
    struct run run;
    char file[64];

    ck_assert_ptr_nonnull(end);
    snprintf(file, sizeof file, "%.*s.xml", (int)(end - published[_i].file), published[_i].file);
    run_start(&run);
    published_dump(&run, file);
    published_check_rows(&run, file, published[_i].rows, published[_i].sha256);
    run_end(&run);
}
END_TEST

/* Models that are published as sources only; the newest Device:2 is one of them. */
static const struct {
    const char *file;
    unsigned rows;
    const char *row; /* that is looked for, or NULL */
} only_sources[] = {
    {"tr-104-2-0-2-cwmp.xml", 962, NULL},
    {"tr-135-1-4-1-cwmp.xml", 618, NULL},
    {"tr-140-1-3-1-cwmp.xml", 145, NULL},
    {"tr-181-2-12-0-cwmp.xml", 4796, NULL},
    {"tr-181-2-19-1-cwmp.xml", 8070,
     "Device.RootDataModelVersion | parameter | string | readOnly | normal | 1 | 0 |  | ..32 |  "
     "| "},
};

START_TEST(sources_alone)
{
    struct run run;

    run_start(&run);
    published_dump(&run, only_sources[_i].file);
    ck_assert_msg(published_count_lines(run.output) == only_sources[_i].rows, "%s: %u rows",
                  only_sources[_i].file, published_count_lines(run.output));
    if (only_sources[_i].row != NULL)
        run_check_row(&run, only_sources[_i].row);
    published_check_boundaries(&run, only_sources[_i].file);
    run_end(&run);
}
END_TEST

static unsigned count_rows(const char *rows, const char *prefix)
{
    unsigned count = 0;

    for (const char *at = rows; (at = strstr(at, prefix)) != NULL; at++)
        count += at == rows || at[-1] == '\n' ? 1 : 0;
    return count;
}

/* All service models together, below either root. */
static const struct {
    const char *file, *prefix;
} roots[] = {{"tr-181-2-17-0-cwmp.xml", "Device.Services."},
             {"tr-098-1-8-0.xml", "InternetGatewayDevice.Services."}};

START_TEST(services)
{
    static const struct {
        const char *file, *name;
        unsigned rows;
    } mounted[] = {{"tr-104-1-1-0.xml", "VoiceService", 393},
                   {"tr-135-1-4-0.xml", "STBService", 618},
                   {"tr-140-1-3-0.xml", "StorageService", 145},
                   {"tr-196-2-0-3.xml", "FAPService", 1863}};
    enum { COUNT = sizeof mounted / sizeof *mounted };
    const char *arguments[2 * COUNT + 2] = {files_path(bbf_dir(), roots[_i].file)};
    struct run run;

    for (size_t i = 0; i < COUNT; i++) {
        arguments[2 * i + 1] = "--service";
        arguments[2 * i + 2] = files_path(bbf_dir(), mounted[i].file);
    }
    run_start(&run);
    run_dump(&run, arguments);
    run_check_success(&run);
    for (size_t i = 0; i < COUNT; i++) {
        char prefix[64];
        snprintf(prefix, sizeof prefix, "%s%s", roots[_i].prefix, mounted[i].name);
        ck_assert_uint_eq(count_rows(run.output, prefix), mounted[i].rows);
        free((char *)arguments[2 * i + 2]);
    }
    free((char *)arguments[0]);
    run_end(&run);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("generator_sources");
    TCase *documents = tcase_create("documents");

    bbf_require();
    tcase_set_timeout(documents, 120);
    tcase_add_loop_test(documents, sources, 0, PUBLISHED_COUNT);
    tcase_add_loop_test(documents, sources_alone, 0, sizeof only_sources / sizeof *only_sources);
    tcase_add_loop_test(documents, services, 0, sizeof roots / sizeof *roots);
    suite_add_tcase(suite, documents);
    return unit_run(suite);
}
