/* SPDX-License-Identifier: Apache-2.0 */
/* Root gives the state folder to the user that the daemon becomes. */
#ifndef PRIVILEGE_FOLDER_H
#define PRIVILEGE_FOLDER_H

#include "api/fault.h"
#include "privilege/user.h"

/* Makes the state folder when it is missing, and gives it and what is in it to the user: the folder
 * with mode 0710, so that the user's group reaches the control socket. Nothing is done when all of
 * it is the user's already. Links are neither followed nor given away, and while files change hands
 * nobody but root can put others in their place. A folder with other things in it and no state
 * stays as it is: it was hardly meant. Faults: 9002, 9003. */
enum cwmp_fault folder_give(const char *path, const struct user *user, struct cwmp_error *error);

/* Makes another folder for the user when it is missing; one that is there stays as it is. */
enum cwmp_fault folder_make_for(const char *path, const struct user *user,
                                struct cwmp_error *error);

/* Lets the user make the socket `path`: its folder is made when it is missing (mode 0755), and
 * given to the user when it is root's and empty, as a service manager makes it. Any other stays as
 * it is. Faults: 9002. */
enum cwmp_fault folder_give_for_socket(const char *path, const struct user *user,
                                       struct cwmp_error *error);

#endif
