/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Where the documents are that document() asks for in facets.xsl. An import names a file, or a
 * family of them by as much of the version as it cares for: "tr-181-2-common.xml" with a spec that
 * ends in "tr-181-2-17-common" is the newest "tr-181-2-17-N-common.xml" of the folder.
 */
#ifndef TESTS_BOUNDARY_IMPORTS_H
#define TESTS_BOUNDARY_IMPORTS_H

/* Sets and takes back the loader of libxslt. */
void imports_begin(void);
void imports_end(void);

#endif
