/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The inside of a CPE, for cpe.c and wires.c alone: its parts, and what they call of one another.
 * A part is handed these functions with the CPE as their argument when it is made, so that none
 * knows another one.
 */
#ifndef CWMPD_WIRES_H
#define CWMPD_WIRES_H

#include "base/mem.h"
#include "bulk/bulk.h"
#include "control/control.h"
#include "cwmpd/backup.h"
#include "cwmpd/choosing.h"
#include "cwmpd/configuration.h"
#include "cwmpd/cpe.h"
#include "cwmpd/finding.h"
#include "cwmpd/jabber.h"
#include "cwmpd/listener.h"
#include "cwmpd/logfile.h"
#include "cwmpd/operating.h"
#include "cwmpd/reach.h"
#include "cwmpd/served.h"
#include "cwmpd/tracing.h"
#include "cwmpd/transferring.h"
#include "cwmpd/trials.h"
#include "cwmpd/udp_listener.h"
#include "cwmpd/units.h"
#include "device/device.h"
#include "device/watch.h"
#include "http/client.h"
#include "model/model.h"
#include "notify/notify.h"
#include "session/recorder.h"
#include "session/session.h"
#include "store/store.h"

struct cpe {
    struct cpe_options options;
    struct arena *arena; /* strings of the whole life */
    struct store *store;
    struct logfile *logfile;
    struct tracing *tracing;
    struct arena *told; /* texts of `show cwmp status` */
    struct images *images;
    struct choosing *choosing;
    struct trials *trials;
    struct device *device;
    struct served *served;
    struct model *model;
    struct http_client *http;
    struct configuration *configuration;
    struct operating *operating;
    struct arena *transport; /* strings of the way to the ACS, until it changes */
    struct transferring *transferring;
    struct units *units;
    struct recorder *recorder;
    struct session_engine *session;
    struct reach *reach;
    struct listener *listener;
    struct udp_listener *udp;
    struct bulk *bulk;
    struct notify *notify;
    struct discovery *discovery;
    struct device_watch *watch;
    struct control *control;
    struct backup *backup;
    struct jabber *jabber; /* NULL: the root has no XMPP */
    const char *control_path;
    bool started;
};

/* Of the model: a value has changed. */
void wires_model_changed(void *argument, const struct model_change *change);

/* Of the session engine: before the first message, and what has become of the session. */
void wires_prepare(void *argument);
void wires_answered(void *argument, const struct session_answer *answer);
void wires_bootstrapped(void *argument);
void wires_tried(void *argument, bool reached);
bool wires_is_cut(void *argument, const char *peer);
void wires_concluded(void *argument, bool ok);
void wires_reboot(void *argument);
void wires_factory_reset(void *argument);

/* Of the choice of a firmware image: what the ACS was answered has not come about. */
void wires_images_changed(void *argument);

/* Of connection requests, however they come in. */
void wires_prepared(void *argument);
void wires_placed(void *argument, const char *address, uint16_t port, const char *host);
bool wires_wake(void *argument);
void wires_xmpp_changed(void *argument);

/* Of the device. */
void wires_diagnostics_complete(void *argument);
void wires_rows_changed(void *argument, const char *handler);
void wires_network_moved(void *argument);
bool wires_tell_xmpp(void *argument, uint32_t instance, struct device_xmpp_connection *connection);
void wires_software_changed(void *argument);

/* Of the operator's shell: how the rest stands, and what it has changed. */
void wires_tell_conditions(void *argument, struct status_conditions *conditions);
void wires_clear_counters(void *argument);
void wires_tell_ways(void *argument, struct cli_output *out);
void wires_settings_changed(void *argument);
void wires_restart_ordered(void *argument);

/* The way to the ACS as it is configured; the strings are in the arena. */
struct http_session_options wires_transport(struct cpe *cpe, struct arena *arena);

#endif
