/* SPDX-License-Identifier: Apache-2.0 */
/* The machine's time zone, and whether something keeps its clock right. */
#ifndef DEVICE_CLOCK_H
#define DEVICE_CLOCK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* True while a time client disciplines the kernel's clock. */
bool clock_is_synchronised(void);

/* The zone of the time zone file (/etc/localtime) as a POSIX TZ string, "CET-1CEST,M3.5.0,…";
 * "UTC0" for a machine without one. False when it does not fit. */
bool clock_read_zone(const char *file, char *zone, size_t size);
/* Its name in the time zone database, "Europe/Berlin"; "UTC" for a machine without one. */
bool clock_read_zone_name(const char *file, char *name, size_t size);

/* When the machine was first used: systems write their machine id on their first boot. False
 * when it is not known. */
bool clock_first_use(const char *machine_id, int64_t *seconds);

#endif
