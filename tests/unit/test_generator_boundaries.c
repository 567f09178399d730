/* SPDX-License-Identifier: Apache-2.0 */
/* Every facet of our own models, from just inside and just outside (R-TYP-01 to R-TYP-11). */
#include "boundary/boundary.h"
#include "boundary/witness.h"
#include "device2/schema.h"
#include "igd1/schema.h"
#include "support/unit.h"
#include "testmodel/schema.h"

#include <stdio.h>

static const struct {
    const struct schema *schema;
    const char *document, *device_type;
} models[] = {
    {&device2_schema, MODELS_DIR "/device2.xml", MODELS_DIR "/devices/device2.xml"},
    {&igd1_schema, MODELS_DIR "/igd1.xml", MODELS_DIR "/devices/igd1.xml"},
    {&testmodel_schema, TESTMODEL_DIR "/testmodel.xml", TESTMODEL_DIR "/testmodel-device.xml"},
};

START_TEST(boundaries)
{
    struct boundary_totals totals = {0};

    boundary_check(models[_i].schema, models[_i].document, NULL, models[_i].device_type, &totals);
    boundary_report(models[_i].schema->name, &totals);
    ck_assert_uint_gt(totals.parameters, 0);
    ck_assert_uint_gt(totals.accepted, 0);
    ck_assert_uint_gt(totals.refused, 0);
}
END_TEST

START_TEST(matches_of_a_pattern)
{
    static const struct {
        const char *pattern, *match;
    } patterns[] = {
        {"", ""},
        {"a|b", "a"},
        {"(a|b)c?", "a"},
        {"[0-9A-F]{2}", "00"},
        {"\\d+\\.x*", "0."},
        {"(ab){2,}", "abab"},
        {"[^ -~a]", NULL},
        {"\\p{Lu}", NULL},
        {"a{3,1}", NULL},
        {"(a", NULL},
        {"+", NULL},
    };

    for (size_t i = 0; i < sizeof patterns / sizeof patterns[0]; i++) {
        struct buf match = {0};
        bool made = witness_make(patterns[i].pattern, 0, &match);

        ck_assert_msg(made == (patterns[i].match != NULL), "%s", patterns[i].pattern);
        if (made)
            ck_assert_str_eq(buf_text(&match), patterns[i].match);
        buf_free(&match);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("generator_boundaries");
    TCase *facets = tcase_create("facets");

    tcase_set_timeout(facets, 60);
    tcase_add_loop_test(facets, boundaries, 0, sizeof models / sizeof models[0]);
    tcase_add_test(facets, matches_of_a_pattern);
    suite_add_tcase(suite, facets);
    return unit_run(suite);
}
