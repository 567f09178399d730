/* SPDX-License-Identifier: Apache-2.0 */
/* The published models come through whole and exact from their flattened documents. */
#include "generator/published.h"
#include "support/bbf.h"
#include "support/unit.h"

/* Each of their facets as well, from just inside and just outside. */
START_TEST(flattened)
{
    struct run run;

    run_start(&run);
    published_dump(&run, published[_i].file);
    published_check_rows(&run, published[_i].file, published[_i].rows, published[_i].sha256);
    published_check_boundaries(&run, published[_i].file);
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
    published_dump(&run, "tr-181-2-17-0-cwmp-full.xml");
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
    tcase_add_loop_test(documents, flattened, 0, PUBLISHED_COUNT);
    tcase_add_test(documents, schema);
    tcase_add_test(documents, some_rows);
    suite_add_tcase(suite, documents);
    return unit_run(suite);
}
