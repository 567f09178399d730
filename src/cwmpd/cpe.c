/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/cpe.h"

#include "cwmpd/setup.h"
#include "cwmpd/wires.h"
#include "device/software/software.h"

#include <stdlib.h>

static bool make_images(struct cpe *cpe, struct cwmp_error *error)
{
    const struct cpe_options *options = &cpe->options;
    const char *folder = options->images_folder;

    if (!folder)
        folder = arena_printf(cpe->arena, "%s/images", options->state_folder);
    cpe->images = images_open(&(struct images_options){.folder = folder,
                                                       .hooks = options->image_hooks,
                                                       .trust = options->image_trust,
                                                       .log = options->log},
                              error);
    return cpe->images != NULL;
}

static void list_images(void *argument, struct device_image images[DEVICE_IMAGE_SLOTS])
{
    const struct cpe *cpe = argument;
    struct image list[IMAGES_SLOTS];

    images_list(cpe->images, list);
    for (size_t i = 0; i < DEVICE_IMAGE_SLOTS; i++)
        images[i] = (struct device_image){.slot = list[i].slot,
                                          .version = list[i].version,
                                          .running = list[i].running,
                                          .chosen = list[i].chosen};
}

static enum cwmp_fault choose_image(void *argument, const char *slot, struct cwmp_error *error)
{
    const struct cpe *cpe = argument;
    enum cwmp_fault fault = images_choose(cpe->images, slot, error);

    choosing_look(cpe->choosing);
    return fault;
}

static bool make_model(struct cpe *cpe, bool reset, struct cwmp_error *error)
{
    const struct cpe_options *options = &cpe->options;
    const char *software = arena_printf(cpe->arena, "%s/software", options->state_folder);
    struct model_options model = {.schema = options->schema,
                                  .backing = store_backing(cpe->store),
                                  .env = options->env,
                                  .log = options->log};

    if (reset) {
        software_remove_all(software);
        trial_forget(trials_trial(cpe->trials));
    }
    cpe->device =
        device_new(&(struct device_options){.file = options->device_file,
                                            .images = {cpe, list_images, choose_image},
                                            .xmpp = {cpe, wires_tell_xmpp},
                                            .loop = options->loop,
                                            .software_folder = software,
                                            .software_changed = wires_software_changed,
                                            .opener = options->opener,
                                            .env = options->env,
                                            .log = options->log,
                                            .argument = cpe,
                                            .diagnostics_complete = wires_diagnostics_complete},
                   error);
    if (!cpe->device)
        return false;
    cpe->served = served_new(&(struct served_options){.loop = options->loop,
                                                      .log = options->log,
                                                      .schema = options->schema,
                                                      .module = options->module,
                                                      .device = cpe->device},
                             error);
    if (!cpe->served)
        return false;
    model.handlers = served_handlers(cpe->served, &model.handler_count);
    model.device = served_device(cpe->served);
    cpe->model = model_new(&model);
    return store_load_model(cpe->store, cpe->model, error) == CWMP_OK &&
           trials_load(cpe->trials, cpe->store, cpe->model, error) == CWMP_OK;
}

static bool make_recorder(struct cpe *cpe, struct cwmp_error *error)
{
    const char *folder = cpe->options.record_folder;

    cpe->recorder = recorder_new(cpe->model, cpe->options.log);
    return !folder || recorder_start(cpe->recorder, folder, error) == CWMP_OK;
}

static void make_reach(struct cpe *cpe)
{
    struct settings *settings = setup_settings(cpe->store, false);

    cpe->reach = reach_new(&(struct reach_options){.log = cpe->options.log,
                                                   .store = cpe->store,
                                                   .device = cpe->device,
                                                   .privilege = cpe->options.privilege,
                                                   .settings = settings});
    settings_free(settings);
}

static bool make_session(struct cpe *cpe, struct cwmp_error *error)
{
    const struct cpe_options *options = &cpe->options;
    struct http_session_options way;

    cpe->transport = arena_new();
    way = wires_transport(cpe, cpe->transport);
    cpe->http = http_client_new(options->loop, options->env, tracing_log(cpe->tracing, TRACE_HTTP));
    cpe->configuration = configuration_new(&(struct configuration_options){
        .model = cpe->model, .store = cpe->store, .env = options->env, .log = options->log});
    make_reach(cpe);
    cpe->operating =
        operating_new(&(struct operating_options){.model = cpe->model,
                                                  .store = cpe->store,
                                                  .configuration = cpe->configuration,
                                                  .reach = cpe->reach,
                                                  .trial = trials_trial(cpe->trials),
                                                  .log = options->log,
                                                  .trace = tracing_trace(cpe->tracing),
                                                  .argument = cpe,
                                                  .settings_changed = wires_settings_changed,
                                                  .conditions = wires_tell_conditions,
                                                  .clear_counters = wires_clear_counters,
                                                  .ways = wires_tell_ways,
                                                  .restart = wires_restart_ordered});
    cpe->transferring = transferring_new(
        &(struct transferring_options){.loop = options->loop,
                                       .env = options->env,
                                       .log = tracing_log(cpe->tracing, TRACE_TRANSFER),
                                       .model = cpe->model,
                                       .store = cpe->store,
                                       .configuration = cpe->configuration,
                                       .operating = cpe->operating,
                                       .http = cpe->http,
                                       .state_folder = options->state_folder,
                                       .answer_wait_ms = options->transfer_wait * 1000,
                                       .images = cpe->images,
                                       .trials = trials_for_transfers(cpe->trials),
                                       .logfile = cpe->logfile},
        error);
    if (!cpe->transferring)
        return false;
    cpe->units =
        units_new(&(struct units_options){.loop = options->loop,
                                          .env = options->env,
                                          .log = options->log,
                                          .model = cpe->model,
                                          .store = cpe->store,
                                          .software = device_software(cpe->device),
                                          .transfers = transferring_queue(cpe->transferring)},
                  error);
    if (!cpe->units)
        return false;
    cpe->session = session_engine_new(
        &(struct session_options){.loop = options->loop,
                                  .env = options->env,
                                  .log = options->log,
                                  .model = cpe->model,
                                  .store = cpe->store,
                                  .http = cpe->http,
                                  .transfers = transferring_for_rpc(cpe->transferring),
                                  .software = units_for_rpc(cpe->units),
                                  .clock_wait_ms = (uint64_t)options->clock_wait * 1000,
                                  .transport = way,
                                  .shell = operating_shell(cpe->operating),
                                  .argument = cpe,
                                  .prepare = wires_prepare,
                                  .reboot = wires_reboot,
                                  .factory_reset = wires_factory_reset,
                                  .answered = wires_answered,
                                  .bootstrapped = wires_bootstrapped,
                                  .tried = wires_tried,
                                  .is_cut = wires_is_cut,
                                  .concluded = wires_concluded},
        error);
    if (!cpe->session)
        return false;
    cpe->discovery = finding_new(&(struct discovery_options){.loop = options->loop,
                                                             .env = options->env,
                                                             .log = options->log,
                                                             .model = cpe->model,
                                                             .store = cpe->store,
                                                             .notes_folder = options->dhcp_notes},
                                 options->privilege, device_interfaces(cpe->device));
    configuration_set_learned(cpe->configuration, finding_learned(cpe->discovery, true));
    operating_set_learned(cpe->operating, finding_learned(cpe->discovery, false));
    model_set_observer(cpe->model, wires_model_changed, cpe);
    return true;
}

static bool make_listener(struct cpe *cpe, struct cwmp_error *error)
{
    const struct cpe_options *options = &cpe->options;

    cpe->listener = listener_new(&(struct listener_options){.loop = options->loop,
                                                            .env = options->env,
                                                            .log = options->log,
                                                            .model = cpe->model,
                                                            .store = cpe->store,
                                                            .place = reach_place(cpe->reach),
                                                            .argument = cpe,
                                                            .wake = wires_wake,
                                                            .prepared = wires_prepared,
                                                            .placed = wires_placed},
                                 error);
    cpe->udp = udp_listener_new(
        &(struct udp_listener_options){.loop = options->loop,
                                       .env = options->env,
                                       .log = tracing_log(cpe->tracing, TRACE_STUN),
                                       .model = cpe->model,
                                       .store = cpe->store,
                                       .argument = cpe,
                                       .wake = wires_wake});
    return cpe->listener != NULL;
}

/* What a change on trial asks for, before anything else is read. */
static bool prelude(void *argument, struct cwmp_error *error)
{
    struct cpe *cpe = argument;
    const struct cpe_options *options = &cpe->options;

    if (!make_images(cpe, error))
        return false;
    cpe->choosing = choosing_new(&(struct choosing_options){.loop = options->loop,
                                                            .log = options->log,
                                                            .images = cpe->images,
                                                            .argument = cpe,
                                                            .failed = wires_images_changed});
    cpe->trials =
        trials_new(&(struct trials_options){.loop = options->loop,
                                            .env = options->env,
                                            .log = tracing_log(cpe->tracing, TRACE_BACKUP),
                                            .state_folder = options->state_folder,
                                            .images = cpe->images});
    return true;
}

/* From here on the log is also a file in the state folder. */
static bool open_store(struct cpe *cpe, struct cwmp_error *error)
{
    const struct cpe_options *options = &cpe->options;
    const struct store_prelude before = {.run = prelude, .argument = cpe};
    bool fresh;

    cpe->tracing = tracing_new(options->log);
    cpe->store = store_open_after(options->state_folder, options->log, &before, &fresh, error);
    if (!cpe->store)
        return false;
    cpe->logfile = logfile_open(options->state_folder, options->env, options->log);
    tracing_log_to(cpe->tracing, logfile_log(cpe->logfile));
    cpe->options.log = tracing_log(cpe->tracing, TRACE_EVENT);
    return true;
}

static struct setup_files setup_files(const struct cpe *cpe)
{
    return (struct setup_files){.config = cpe->options.config_file,
                                .load = cpe->options.load_file,
                                .opener = cpe->options.opener};
}

/* Whoever edits that file would wait for a change of something. */
static void tell_unread(const struct cpe *cpe, const struct setup *setup)
{
    if (!setup->due && cpe->options.config_file)
        log_info(cpe->options.log,
                 "%s is for a first start: the configuration in force is that of %s; --load FILE "
                 "replaces it",
                 cpe->options.config_file, cpe->options.state_folder);
}

static bool make_all(struct cpe *cpe, struct arena *arena, struct cwmp_error *error)
{
    const struct setup_files files = setup_files(cpe);
    const struct schema *schema = cpe->options.schema;
    struct setup setup;

    if (!open_store(cpe, error) ||
        store_check_root(cpe->store, schema_string(schema, schema->objects[0].name), error) !=
            CWMP_OK ||
        setup_begin(&setup, cpe->store, &files, arena, error) != CWMP_OK)
        return false;
    tell_unread(cpe, &setup);
    return make_model(cpe, setup.resets, error) && make_recorder(cpe, error) &&
           make_session(cpe, error) &&
           setup_finish(&setup, cpe->store, cpe->model, error) == CWMP_OK &&
           make_listener(cpe, error);
}

struct cpe *cpe_new(const struct cpe_options *options, struct cwmp_error *error)
{
    struct cpe *cpe = mem_alloc(sizeof *cpe);
    struct arena *arena = arena_new(); /* for passwords of the configuration: not for long */

    cpe->options = *options;
    cpe->arena = arena_new();
    cpe->told = arena_new();
    cpe->control_path = options->socket
                            ? arena_strdup(cpe->arena, options->socket)
                            : arena_printf(cpe->arena, "%s/control.sock", options->state_folder);
    if (!make_all(cpe, arena, error)) {
        cpe_free(cpe);
        cpe = NULL;
    }
    arena_free(arena);
    return cpe;
}

/* Changed values that are told otherwise than by a session, and news of what has changed. */
static void start_notifying(struct cpe *cpe)
{
    struct cwmp_error error;

    cpe->notify = notify_new(&(struct notify_options){.loop = cpe->options.loop,
                                                      .env = cpe->options.env,
                                                      .log = cpe->options.log,
                                                      .model = cpe->model});
    cpe->watch = device_watch_new(&(struct device_watch_options){.loop = cpe->options.loop,
                                                                 .log = cpe->options.log,
                                                                 .argument = cpe,
                                                                 .changed = wires_rows_changed,
                                                                 .moved = wires_network_moved},
                                  &error);
    if (!cpe->watch) {
        log_warning(cpe->options.log, "%s", error.text);
        listener_look_by_itself(cpe->listener);
    }
}

static void start_xmpp(struct cpe *cpe)
{
    const struct http_session_options transport = setup_transport(cpe->store, cpe->arena);

    cpe->jabber = jabber_new(&(struct jabber_options){.loop = cpe->options.loop,
                                                      .env = cpe->options.env,
                                                      .log = cpe->options.log,
                                                      .model = cpe->model,
                                                      .store = cpe->store,
                                                      .program = cpe->options.xmpp_program,
                                                      .ca_file = transport.ca_file,
                                                      .crl_file = transport.crl_file,
                                                      .argument = cpe,
                                                      .wake = wires_wake,
                                                      .changed = wires_xmpp_changed});
}

bool cpe_uses_low_port(const struct cpe *cpe)
{
    const struct setup_files files = setup_files(cpe);

    return setup_uses_low_port(cpe->store, &files);
}

enum cwmp_fault cpe_start(struct cpe *cpe, struct cwmp_error *error)
{
    if (trial_needs_restart(trials_trial(cpe->trials))) { /* into the firmware image of before */
        images_drop_choice(cpe->images);
        wires_reboot(cpe);
        return CWMP_OK;
    }
    model_start(cpe->model);
    cpe->control = control_start(
        &(struct control_options){.loop = cpe->options.loop,
                                  .log = cpe->options.log,
                                  .path = cpe->control_path,
                                  .is_public = cpe->options.socket != NULL,
                                  .model = cpe->model,
                                  .session = cpe->session,
                                  .transfers = transferring_for_cli(cpe->transferring),
                                  .software = units_for_rpc(cpe->units),
                                  .trial = trials_trial(cpe->trials),
                                  .recorder = cpe->recorder,
                                  .discovery = cpe->discovery,
                                  .cli = operating_cli(cpe->operating)},
        error);
    if (!cpe->control)
        return CWMP_FAULT_INTERNAL_ERROR;
    cpe->bulk =
        bulk_new(&(struct bulk_options){.loop = cpe->options.loop,
                                        .env = cpe->options.env,
                                        .log = cpe->options.log,
                                        .model = cpe->model,
                                        .store = cpe->store,
                                        .http = cpe->http,
                                        .transport = setup_transport(cpe->store, cpe->transport)});
    start_notifying(cpe);
    start_xmpp(cpe);
    cpe->backup = backup_new(cpe->options.loop, cpe->options.env, cpe->options.log, cpe->store,
                             cpe->options.state_folder);
    served_start(cpe->served);
    reach_start(cpe->reach, cpe->listener);
    discovery_start(cpe->discovery);
    listener_prepare(cpe->listener);
    images_look(cpe->images, cpe->options.loop, wires_images_changed, cpe);
    return CWMP_OK;
}

/* From the outside in: nobody is called who is already gone. */
void cpe_free(struct cpe *cpe)
{
    if (!cpe)
        return;
    if (cpe->control)
        control_stop(cpe->control);
    if (cpe->model)
        model_set_observer(cpe->model, NULL, NULL);
    jabber_free(cpe->jabber);
    bulk_free(cpe->bulk);
    device_watch_free(cpe->watch);
    notify_free(cpe->notify);
    listener_free(cpe->listener);
    reach_free(cpe->reach);
    discovery_free(cpe->discovery);
    udp_listener_free(cpe->udp);
    session_engine_free(cpe->session);
    units_free(cpe->units);
    transferring_free(cpe->transferring);
    operating_free(cpe->operating);
    configuration_free(cpe->configuration);
    recorder_free(cpe->recorder);
    if (cpe->http)
        http_client_free(cpe->http);
    if (cpe->model)
        model_free(cpe->model);
    served_free(cpe->served);
    device_free(cpe->device);
    trials_free(cpe->trials);
    choosing_free(cpe->choosing);
    if (cpe->images)
        images_look_no_more(cpe->images);
    images_close(cpe->images);
    backup_free(cpe->backup);
    store_close(cpe->store);
    tracing_free(cpe->tracing);
    logfile_close(cpe->logfile);
    arena_free(cpe->transport);
    arena_free(cpe->told);
    arena_free(cpe->arena);
    free(cpe);
}
