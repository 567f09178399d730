/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/wires.h"

#include "cwmpd/conditions.h"
#include "cwmpd/outside.h"
#include "cwmpd/setup.h"

void wires_model_changed(void *argument, const struct model_change *change)
{
    struct cpe *cpe = argument;

    if (cpe->listener)
        listener_model_changed(cpe->listener, change);
    discovery_model_changed(cpe->discovery, change);
    if (cpe->udp)
        udp_listener_model_changed(cpe->udp, change);
    session_engine_model_changed(cpe->session, change);
    if (cpe->bulk)
        bulk_model_changed(cpe->bulk, change);
    if (cpe->notify)
        notify_model_changed(cpe->notify, change);
    if (cpe->jabber)
        jabber_model_changed(cpe->jabber, change);
}

void wires_prepare(void *argument)
{
    struct cpe *cpe = argument;

    listener_prepare(cpe->listener);
}

/* The first preparation comes before the engine starts, so that the connection-request URL is no
 * change of value in the first Inform. */
void wires_prepared(void *argument)
{
    struct cpe *cpe = argument;

    if (cpe->started) {
        session_engine_prepared(cpe->session);
    } else {
        cpe->started = true;
        operating_start(cpe->operating, cpe->session);
        units_start(cpe->units, cpe->session);
        session_engine_start(cpe->session);
        /* What a configuration with another ACS has become is told to that one: not with the
         * events that its bootstrap discards, but after it. */
        transferring_start(cpe->transferring, cpe->session);
        trials_start(cpe->trials, cpe->transferring, cpe->session);
        choosing_start(cpe->choosing, cpe->session);
    }
}

void wires_placed(void *argument, const char *address, uint16_t port, const char *host)
{
    struct cpe *cpe = argument;

    udp_listener_place(cpe->udp, address, port, host);
}

bool wires_wake(void *argument)
{
    struct cpe *cpe = argument;

    return session_engine_wake(cpe->session);
}

void wires_diagnostics_complete(void *argument)
{
    struct cpe *cpe = argument;

    session_engine_diagnostics_complete(cpe->session);
}

void wires_rows_changed(void *argument, const char *handler)
{
    struct cpe *cpe = argument;

    model_rows_changed(cpe->model);
    session_engine_rows_changed(cpe->session, handler);
    notify_rows_changed(cpe->notify, handler);
}

void wires_network_moved(void *argument)
{
    struct cpe *cpe = argument;

    reach_network_changed(cpe->reach);
    session_engine_network_moved(cpe->session);
}

void wires_xmpp_changed(void *argument)
{
    wires_rows_changed(argument, "xmpp_connection");
}

bool wires_tell_xmpp(void *argument, uint32_t instance, struct device_xmpp_connection *connection)
{
    struct cpe *cpe = argument;

    return cpe->jabber && jabber_tell(cpe->jabber, instance, connection);
}

static void reboot(void *argument)
{
    struct cpe *cpe = argument;

    cpe->options.restart(cpe->options.argument, false);
}

static void factory_reset(void *argument)
{
    struct cpe *cpe = argument;

    cpe->options.restart(cpe->options.argument, true);
}

void wires_reboot(void *argument)
{
    struct cpe *cpe = argument;

    choosing_finish(cpe->choosing, reboot);
}

void wires_factory_reset(void *argument)
{
    struct cpe *cpe = argument;

    choosing_finish(cpe->choosing, factory_reset);
}

void wires_images_changed(void *argument)
{
    const struct cpe *cpe = argument;

    device_images_changed(cpe->device);
    wires_rows_changed(argument, "device_info");
    wires_rows_changed(argument, "firmware_image");
}

void wires_answered(void *argument, const struct session_answer *answer)
{
    struct cpe *cpe = argument;

    transferring_answered(cpe->transferring, answer);
    trials_answered(cpe->trials, answer);
}

void wires_bootstrapped(void *argument)
{
    struct cpe *cpe = argument;

    transferring_bootstrapped(cpe->transferring);
    units_bootstrapped(cpe->units);
}

void wires_tried(void *argument, bool reached)
{
    struct cpe *cpe = argument;

    discovery_session_ended(cpe->discovery, reached);
}

bool wires_is_cut(void *argument, const char *peer)
{
    (void)argument;
    return outside_is_cut(peer);
}

void wires_concluded(void *argument, bool ok)
{
    struct cpe *cpe = argument;

    trials_concluded(cpe->trials, ok);
    transferring_concluded(cpe->transferring);
    device_session_ended(cpe->device);
    choosing_look(cpe->choosing);
    units_concluded(cpe->units);
}

/* A program has ended, or one more is there, or a unit is about to go: an ACS may want to know at
 * once. */
void wires_software_changed(void *argument)
{
    struct cpe *cpe = argument;

    if (!cpe->started)
        return;
    model_keep_rows(cpe->model, "deployment_unit");
    model_keep_rows(cpe->model, "execution_unit");
    wires_rows_changed(cpe, "execution_unit");
    units_changed(cpe->units);
}

struct http_session_options wires_transport(struct cpe *cpe, struct arena *arena)
{
    struct http_session_options options = setup_transport(cpe->store, arena);

    options.observer = tracing_observe(cpe->tracing, cpe->model, recorder_observer(cpe->recorder));
    return options;
}

void wires_tell_conditions(void *argument, struct status_conditions *conditions)
{
    struct cpe *cpe = argument;

    arena_reset(cpe->told);
    conditions_tell(&(struct conditions_of){.model = cpe->model,
                                            .discovery = cpe->discovery,
                                            .transferring = cpe->transferring,
                                            .listener = cpe->listener},
                    cpe->told, conditions);
}

void wires_clear_counters(void *argument)
{
    struct cpe *cpe = argument;

    listener_clear_counters(cpe->listener);
    if (cpe->udp)
        udp_listener_clear_counters(cpe->udp);
}

void wires_tell_ways(void *argument, struct cli_output *out)
{
    const struct cpe *cpe = argument;

    if (cpe->udp)
        udp_listener_show(cpe->udp, out);
    if (cpe->jabber)
        jabber_show(cpe->jabber, out);
}

/* The operator has changed what is read at the start; whoever has the strings of before gets
 * others.
 */
void wires_settings_changed(void *argument)
{
    struct cpe *cpe = argument;
    struct arena *arena = arena_new();
    struct http_session_options options = wires_transport(cpe, arena);

    session_engine_set_transport(cpe->session, &options);
    transfers_set_transport(transferring_queue(cpe->transferring), &options);
    if (cpe->jabber)
        jabber_set_trust(cpe->jabber, options.ca_file, options.crl_file);
    options.observer = NULL;
    if (cpe->bulk)
        bulk_set_transport(cpe->bulk, &options);
    arena_free(cpe->transport);
    cpe->transport = arena;
}

void wires_restart_ordered(void *argument)
{
    struct cpe *cpe = argument;

    session_engine_order_restart(cpe->session);
}
