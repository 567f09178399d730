/* SPDX-License-Identifier: Apache-2.0 */
/* The published models come through whole and exact, flattened or from their sources. The digests
 * are those of rows that a program of its own took out of the flattened documents. */
#include "boundary/boundary.h"
#include "generator/run.h"
#include "support/bbf.h"
#include "support/unit.h"

#include <dirent.h>
#include <dlfcn.h>
#include <gnutls/crypto.h>
#include <string.h>

static const struct {
    const char *file;
    unsigned rows;
    const char *sha256;
} models[] = {
    {"tr-098-1-8-0-full.xml", 1992,
     "c493d05a86c52c874985e04487b77cfb05047df073484ca8138686b3f5932c01"},
    {"tr-104-1-1-0-full.xml", 393,
     "895a528ae8fc4a12d9f1b7e3237db95cf9b6348990806355dde267bfa9fa335b"},
    {"tr-106-1-2-0-full.xml", 175,
     "05866e6fd58eacf72f38a6753c59547c702c93bc4f8b8d0f439655707a4a9519"},
    {"tr-135-1-4-0-full.xml", 618,
     "5804ec8337e82764acc0f6e5aa6b71586537a371e6ca0fff7fc516c88db650df"},
    {"tr-140-1-3-0-full.xml", 145,
     "b5c3bef2df5758d43fd6ecbc32cd5c9cffdc5dfed154e7a6e09185ccd9705343"},
    {"tr-143-1-0-2-full.xml", 956,
     "c09b67cbb878646e7da6840a3c2a356f4a16c74552922f16400db8235b0f5920"},
    {"tr-157-1-3-0-full.xml", 2000,
     "e2376f77ea0cf9fbdca17e05b35814d7fca96893b93e11740ac63f7008144521"},
    {"tr-181-1-7-0-full.xml", 968,
     "7f1d7a9c292176bcf2270e7c5481da01895143358604f60f6186db285f9dce89"},
    {"tr-181-2-11-0-full.xml", 4397,
     "0c2d2f87fe85f3c04850a6a768beb3319ed2bc1a02c686bd142688c0c7c6347f"},
    {"tr-181-2-15-1-cwmp-full.xml", 6110,
     "25734f8e61539f867493c1887f8bb193db7c3195d3747c46ba020019bff3ebb5"},
    {"tr-181-2-17-0-cwmp-full.xml", 7255,
     "89ac4f009b7005f722be37e2603c27d912dae15cafec880f23795f824844f0cb"},
    {"tr-196-2-0-3-full.xml", 1863,
     "3688c4c1545cf6b90e942aca3445507d69dd42f87c2c5f58d7865e7bab45dc7c"},
};

static void dump(struct run *run, const char *file)
{
    char *path = files_path(bbf_dir(), file);
    const char *const arguments[] = {path, "-I", bbf_dir(), "--keep", ".", NULL};

    run_dump(run, arguments);
    run_check_success(run);
    free(path);
}

static unsigned count_lines(const char *text)
{
    unsigned lines = 0;

    for (; *text != '\0'; text++) {
        lines += *text == '\n' ? 1 : 0;
    }
    return lines;
}

static void digest(const char *text, char hex[65])
{
    unsigned char sum[32];

    ck_assert_int_eq(gnutls_hash_fast(GNUTLS_DIG_SHA256, text, strlen(text), sum), 0);
    for (size_t i = 0; i < sizeof sum; i++) {
        snprintf(hex + 2 * i, 3, "%02x", sum[i]);
    }
}

static void check_rows(const struct run *run, const char *file, unsigned rows, const char *sha256)
{
    char hex[65];

    ck_assert_msg(count_lines(run->output) == rows, "%s: %u rows", file, count_lines(run->output));
    digest(run->output, hex);
    ck_assert_msg(strcmp(hex, sha256) == 0, "%s: %s", file, hex);
}

/* The tables that a dump has left behind, through the validator. */
static void check_boundaries(const struct run *run, const char *file)
{
    char *document = files_path(bbf_dir(), file);
    DIR *folder = opendir(run->folder);
    struct boundary_totals totals = {0};

    ck_assert_ptr_nonnull(folder);
    for (const struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        if (strstr(entry->d_name, ".so") == NULL)
            continue;
        char *path = files_path(run->folder, entry->d_name);
        void *tables = dlopen(path, RTLD_NOW | RTLD_LOCAL);
        ck_assert_msg(tables != NULL, "%s", dlerror());
        const struct schema *schema = dlsym(tables, "dumped_schema");
        ck_assert_ptr_nonnull(schema);
        boundary_check(schema, document, schema->model, NULL, &totals);
        dlclose(tables);
        free(path);
    }
    closedir(folder);
    boundary_report(file, &totals);
    ck_assert_uint_gt(totals.accepted, 0);
    ck_assert_uint_gt(totals.refused, 0);
    free(document);
}

/* Each of their facets as well, from just inside and just outside. */
START_TEST(flattened)
{
    struct run run;

    run_start(&run);
    dump(&run, models[_i].file);
    check_rows(&run, models[_i].file, models[_i].rows, models[_i].sha256);
    check_boundaries(&run, models[_i].file);
    run_end(&run);
}
END_TEST

/* "tr-181-2-11-0-full.xml" is made of "tr-181-2-11-0.xml" and what that imports. */
START_TEST(sources)
{
    const char *end = strstr(models[_i].file, "-full.xml");
    struct run run;
    char file[64];

    ck_assert_ptr_nonnull(end);
    snprintf(file, sizeof file, "%.*s.xml", (int)(end - models[_i].file), models[_i].file);
    run_start(&run);
    dump(&run, file);
    check_rows(&run, file, models[_i].rows, models[_i].sha256);
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
    {"tr-181-2-19-1-cwmp.xml", 8070,
     "Device.RootDataModelVersion | parameter | string | readOnly | normal | 1 | 0 |  | ..32 |  "
     "| "},
};

START_TEST(sources_alone)
{
    struct run run;

    run_start(&run);
    dump(&run, only_sources[_i].file);
    ck_assert_msg(count_lines(run.output) == only_sources[_i].rows, "%s: %u rows",
                  only_sources[_i].file, count_lines(run.output));
    if (only_sources[_i].row != NULL)
        run_check_row(&run, only_sources[_i].row);
    check_boundaries(&run, only_sources[_i].file);
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

/* A document that is not published is held against the published schema: every error is told. */
START_TEST(schema)
{
    const char *const arguments[] = {"--model", "a.xml", "-I",  bbf_dir(), "--name",
                                     "test",    "--out", "out", NULL};
    struct run run;

    run_start(&run);
    run_file(&run, "a.xml",
             DOCUMENT("<model name='Test:1.0'>\n<object name='Test.' minEntries='1' "
                      "maxEntries='1'>\n<parameter name='P' access='often'><syntax><boolean/>"
                      "</syntax></parameter></object></model>"));
    run_dmgen(&run, arguments);
    run_check_failure(&run, "a.xml:3: Element 'object': The attribute 'access' is required but "
                            "missing.");
    run_check_message(&run, "a.xml:4: Element 'parameter', attribute 'access': [facet "
                            "'enumeration'] The value 'often' is not an element of the set "
                            "{'readOnly', 'readWrite', 'writeOnceReadOnly'}.");
    run_end(&run);
}
END_TEST

START_TEST(some_rows)
{
    static const char *const rows[] = {
        "Device.ManagementServer.URL | parameter | string | readWrite | normal | 0 | 0 |  | ..2048 "
        "|  | ",
        "Device.IP.Interface.{i}. | table |  | readWrite |  |  |  |  |  |  | ",
        "Device.DHCPv4.Client.{i}.DNSServers | parameter | string | readOnly | normal | 0 | 1 |  | "
        "..15 |  | ",
        "Device.IP.Interface.{i}.Type | parameter | string | readOnly | normal | 0 | 0 |  |  | "
        "Normal|Loopback|Tunnel|Tunneled | Normal",
        "Device.L2TPv3.Tunnel.{i}.Interface.{i}.SessionID | parameter | int | readWrite | normal | "
        "0 | 0 | -1..-1|1..65535 |  |  | 1",
        "Device.WiFi.AccessPoint.{i}.Security.WEPKey | parameter | hexBinary | readWrite | normal "
        "| 0 | 0 |  | 5..5|13..13 |  | ",
    };
    struct run run;

    run_start(&run);
    dump(&run, "tr-181-2-17-0-cwmp-full.xml");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        run_check_row(&run, rows[i]);
    }
    run_end(&run);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("generator_bbf");
    TCase *documents = tcase_create("documents");

    bbf_require();
    tcase_set_timeout(documents, 120);
    tcase_add_loop_test(documents, flattened, 0, sizeof models / sizeof *models);
    tcase_add_loop_test(documents, sources, 0, sizeof models / sizeof *models);
    tcase_add_loop_test(documents, sources_alone, 0, sizeof only_sources / sizeof *only_sources);
    tcase_add_loop_test(documents, services, 0, sizeof roots / sizeof *roots);
    tcase_add_test(documents, schema);
    tcase_add_test(documents, some_rows);
    suite_add_tcase(suite, documents);
    return unit_run(suite);
}
