/* SPDX-License-Identifier: Apache-2.0 */
/* What every unit test program's main() ends with. */
#ifndef SUPPORT_UNIT_H
#define SUPPORT_UNIT_H

#include <check.h>
#include <stdlib.h>

/* Runs the suite and returns the exit code. How it reports is set from outside, by check's
 * environment variables; the build asks for TAP, so that every case is counted. */
static inline int unit_run(Suite *suite)
{
    SRunner *runner = srunner_create(suite);
    int failed;

    srunner_run_all(runner, CK_ENV);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

#endif
