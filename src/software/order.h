/* SPDX-License-Identifier: Apache-2.0 */
/* One ChangeDUState: what is asked for, and how far it has come. */
#ifndef SOFTWARE_ORDER_H
#define SOFTWARE_ORDER_H

#include "base/buf.h"
#include "base/mem.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ORDER_MAX_OPERATIONS 16

enum order_kind { ORDER_INSTALL, ORDER_UPDATE, ORDER_UNINSTALL };

/* Strings are "" when they are not given. */
struct order_operation {
    enum order_kind kind;
    const char *url, *uuid, *version, *username, *password;
    const char *environment; /* ExecutionEnvRef */
};

struct order {
    const char *command_key;
    bool autonomous; /* not the ACS's (R-ADU-01) */
    struct order_operation operations[ORDER_MAX_OPERATIONS];
    size_t count;
};

#endif
