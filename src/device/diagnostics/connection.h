/* SPDX-License-Identifier: Apache-2.0 */
/* What the kernel knows of a TCP connection. */
#ifndef DEVICE_DIAGNOSTICS_CONNECTION_H
#define DEVICE_DIAGNOSTICS_CONNECTION_H

#include <stdbool.h>
#include <stdint.h>

bool connection_is_established(int descriptor);
/* Bytes of payload that were received, that were sent (each once, however often it took), and that
 * the kernel has still to send. False when the descriptor is no connection. */
bool connection_count(int descriptor, uint64_t *received, uint64_t *sent, uint64_t *waiting);

#endif
