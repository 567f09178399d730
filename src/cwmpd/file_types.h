/* SPDX-License-Identifier: Apache-2.0 */
/* What this device does with each type of file (sections 5.11 and 5.12 of the requirements). */
#ifndef CWMPD_FILE_TYPES_H
#define CWMPD_FILE_TYPES_H

#include "base/mem.h"
#include "cwmpd/configuration.h"
#include "cwmpd/logfile.h"
#include "cwmpd/operating.h"
#include "transfer/folder.h"
#include "transfer/images.h"
#include "transfer/transfer.h"
#include "trial/trial.h"

#define FILE_TYPES 13

struct file_types {
    struct model *model;
    struct configuration *configuration;
    struct operating *operating;
    struct images *images;
    const struct logfile *logfile;
    struct transfer_folder web, tones, ringers;
    struct transfer_handler handlers[FILE_TYPES];
};

/* transfer_handler.trial of a kind of change. */
#define FILE_TYPES_TRIAL(kind) ((unsigned)(kind) + 1)

/* Fills the handlers; the other members are set, `state_folder` is where files are kept. */
void file_types_init(struct file_types *types, const char *state_folder, struct arena *arena);

#endif
