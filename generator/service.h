/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Service models (VoiceService, StorageService …): their objects stand below the object `Services.`
 * of a root model.
 */
#ifndef GENERATOR_SERVICE_H
#define GENERATOR_SERVICE_H

#include "report.h"

/* Moves what is in the flat model `service` into the flat model `root`; neither is indexed yet
 * (flat.h). Paths become those below Services., also in references to other objects, and the names
 * of profiles get the model's before them ("STBService:1.4/Baseline:1"). Reports a model that is no
 * service, a root that has no Services, and one that has the service's objects. */
void service_mount(struct report *report, xmlDoc *root, xmlDoc *service);

#endif
