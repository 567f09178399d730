/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Files that are just kept: web content, tones, ringers (R-DWN-06). A download goes into a folder
 * of its own kind, under its TargetFileName, and nowhere else: no way up, no symbolic link.
 */
#ifndef TRANSFER_FOLDER_H
#define TRANSFER_FOLDER_H

#include "transfer/transfer.h"

struct transfer_folder {
    const char *path; /* made when it is needed */
};

/* The functions of a transfer_handler whose argument is a struct transfer_folder. */
enum cwmp_fault folder_accept(void *folder, const struct transfer_order *order,
                              struct cwmp_error *error);
enum cwmp_fault folder_check(void *folder, const struct transfer_file *file,
                             struct cwmp_error *error);
enum cwmp_fault folder_apply(void *folder, const struct transfer_file *file, bool *restart,
                             struct cwmp_error *error);

#endif
