/* SPDX-License-Identifier: Apache-2.0 */
/* Keys of Device:2 that more than one source names; those of links are the links' names. */
#ifndef DEVICE_DEVICE2_KEYS_H
#define DEVICE_DEVICE2_KEYS_H

#define DEVICE2_ROUTER "main" /* the one router: the kernel's main tables */

#endif
