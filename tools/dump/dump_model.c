/* SPDX-License-Identifier: Apache-2.0 */
/* Prints the schema that tools/dump-model has generated as "dumped". */
#include "dump/schema_tsv.h"

#include "schema.h"

int main(void)
{
    schema_tsv_print(&dumped_schema, stdout);
    return fflush(stdout) == 0 ? 0 : 1;
}
