/* SPDX-License-Identifier: Apache-2.0 */
#include "generator/published.h"

#include "boundary/boundary.h"
#include "support/bbf.h"

#include <check.h>
#include <dirent.h>
#include <dlfcn.h>
#include <gnutls/crypto.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const struct published published[PUBLISHED_COUNT] = {
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

void published_dump(struct run *run, const char *file)
{
    char *path = files_path(bbf_dir(), file);
    const char *const arguments[] = {path, "-I", bbf_dir(), "--keep", ".", NULL};

    run_dump(run, arguments);
    run_check_success(run);
    free(path);
}

unsigned published_count_lines(const char *text)
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

void published_check_rows(const struct run *run, const char *file, unsigned rows,
                          const char *sha256)
{
    char hex[65];

    ck_assert_msg(published_count_lines(run->output) == rows, "%s: %u rows", file,
                  published_count_lines(run->output));
    digest(run->output, hex);
    ck_assert_msg(strcmp(hex, sha256) == 0, "%s: %s", file, hex);
}

void published_check_boundaries(const struct run *run, const char *file)
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
