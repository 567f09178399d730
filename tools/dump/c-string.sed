# SPDX-License-Identifier: Apache-2.0
# Each line as a C string literal.
s/[\\"]/\\&/g
s/^/"/
s/$/\\n"/
