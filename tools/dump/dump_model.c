/* SPDX-License-Identifier: Apache-2.0 */
/* Prints the schema that tools/dump-model has generated as "dumped", in model order. */
#include "dump/sources.h"

extern const struct schema dumped_schema;

int main(void)
{
    struct dump_table table;
    dump_table_open(&table, stdout, DUMP_TSV, dump_schema_columns);
    struct cwmp_error error = {.code = CWMP_OK};
    enum cwmp_fault fault = dump_schema(&table, &dumped_schema, "", &error);
    dump_table_close(&table);
    return fault == CWMP_OK && fflush(stdout) == 0 ? 0 : 1;
}
