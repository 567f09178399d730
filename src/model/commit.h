/* SPDX-License-Identifier: Apache-2.0 */
/* A commit under way: what model_commit.c and commit_handlers.c share. */
#ifndef MODEL_COMMIT_H
#define MODEL_COMMIT_H

#include "model/adapter.h"
#include "model/internal.h"

/* One handler's part in it. */
struct step {
    struct row *row;
    const struct cwmp_handler *handler;
    void *before, *after;
    uint16_t object;
    bool prepared;
};

struct commit {
    struct model *model;
    struct model_transaction *transaction;
    struct arena *arena;
    struct step *steps;
    size_t step_count, step_capacity;
    struct fault_list faults;
    struct cwmp_error error; /* a fault of the whole; code CWMP_OK: none */
};

/* What cwmp_sets() looks at. */
struct cwmp_set {
    const struct commit *commit;
    const struct row *row;
    const struct adapted *adapted; /* whose fields it is asked about; NULL: the row's own */
    uint16_t object;
};

/* Finds out which handlers have a part, with their rows as they are and as they will be. */
void commit_collect_steps(struct commit *commit);
/* The phases; the first two say whether every handler agreed. */
bool commit_validate(struct commit *commit);
bool commit_prepare(struct commit *commit);
void commit_finish(struct commit *commit);
void commit_abort(struct commit *commit);

#endif
