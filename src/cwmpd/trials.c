/* SPDX-License-Identifier: Apache-2.0 */
#include "cwmpd/trials.h"

#include "base/mem.h"
#include "base/text.h"
#include "cwmpd/file_types.h"

#include <stdlib.h>

/* Text of the store: the number of the trial whose end was reported. */
#define TEXT_TOLD     "trial-told"
#define DEFAULT_DELAY 60 /* seconds (CLI reference 2.4) */

struct trials {
    struct trials_options options;
    struct trial *trial;
    struct store *store;
    struct model *model;
    struct transferring *transferring;
    struct session_engine *session; /* NULL until the start */
    struct transfer_trials for_transfers;
    struct model_guard guard;
    bool guarded; /* the change of the ACS's that is being made */
    struct {
        enum trial_kind kind;
        int64_t transfer;
    } applying; /* the transfer that is being applied */
};

/* ---- Images -------------------------------------------------------------------------------- */

static const char *running_slot(void *argument)
{
    return images_running_slot(argument);
}

static const char *running_version(void *argument)
{
    return images_running_version(argument);
}

static enum cwmp_fault activate(void *argument, const char *slot, struct cwmp_error *error)
{
    return images_activate(argument, slot, error);
}

static enum cwmp_fault keep(void *argument, struct cwmp_error *error)
{
    return images_keep(argument, error);
}

/* ---- What the trial asks -------------------------------------------------------------------- */

static bool is_enabled(void *argument)
{
    const struct trials *trials = argument;

    return model_role_boolean(trials->model, ROLE_BACK_UP_ENABLE, false);
}

static uint32_t delay(void *argument)
{
    const struct trials *trials = argument;

    return (uint32_t)model_role_unsigned(trials->model, ROLE_BACK_UP_DELAY_TIME, DEFAULT_DELAY);
}

static bool is_busy(void *argument)
{
    const struct trials *trials = argument;

    return session_engine_is_busy(trials->session);
}

static bool can_call(void *argument)
{
    struct trials *trials = argument;
    struct session_status status;

    session_engine_status(trials->session, &status);
    return status.enabled && status.acs_url[0] != '\0';
}

/* The route to the ACS has a local address, which connection requests are told; where there are
 * none, attempts are all there is to go by. */
static bool has_address(void *argument)
{
    struct trials *trials = argument;
    struct arena *arena = arena_new();
    bool has = !model_role_boolean(trials->model, ROLE_HTTP_CONNECTION_REQUEST_ENABLE, true) ||
               model_role_string(trials->model, ROLE_CONNECTION_REQUEST_URL, arena)[0] != '\0';

    arena_free(arena);
    return has;
}

static void call(void *argument, uint64_t pace_ms)
{
    const struct trials *trials = argument;

    session_engine_set_pace(trials->session, pace_ms);
}

static void hold(void *argument)
{
    const struct trials *trials = argument;

    session_engine_hold(trials->session);
}

static void restart(void *argument)
{
    const struct trials *trials = argument;

    session_engine_order_restart(trials->session);
}

static enum cwmp_fault running(void *argument, struct buf *out, struct cwmp_error *error)
{
    const struct trials *trials = argument;

    return store_snapshot(trials->store, STORE_UNSAVED, out, error);
}

/* ---- Parameters ---------------------------------------------------------------------------- */

/* Whether the ACS is called, which one, and as whom. */
static bool leads_to_acs(enum model_role role)
{
    switch (role) {
    case ROLE_ENABLE_CWMP:
    case ROLE_ACS_URL:
    case ROLE_ACS_USERNAME:
    case ROLE_ACS_PASSWORD:
    case ROLE_ACS_URL_DHCP:
    case ROLE_ACS_DEFAULT_URL:
    case ROLE_ACS_DEFAULT_USERNAME:
    case ROLE_ACS_DEFAULT_PASSWORD:
        return true;
    default:
        return false;
    }
}

static const struct trial_delivery parameters = {.kind = TRIAL_PARAMETERS, .command_key = ""};

static enum cwmp_fault before_change(void *argument, const struct model_change *changes,
                                     size_t count, struct cwmp_error *error)
{
    struct trials *trials = argument;
    bool concerned = false;

    for (size_t i = 0; i < count; i++)
        concerned |= leads_to_acs(changes[i].role);
    trials->guarded = concerned;
    if (!concerned)
        return CWMP_OK;
    return trial_arm(trials->trial, &parameters, error);
}

static void after_change(void *argument, bool done)
{
    struct trials *trials = argument;

    if (trials->guarded && done)
        trial_applied(trials->trial, false);
    else if (trials->guarded)
        trial_cancel(trials->trial, &parameters);
    trials->guarded = false;
}

/* ---- Transfers ----------------------------------------------------------------------------- */

static enum trial_kind kind_of(const struct transfer_handler *handler)
{
    return (enum trial_kind)(handler->trial - FILE_TYPES_TRIAL(0));
}

static enum cwmp_fault admit(void *argument, const struct transfer_handler *handler,
                             struct cwmp_error *error)
{
    const struct trials *trials = argument;

    if (!handler->writes_image || !trial_holds_image(trials->trial))
        return CWMP_OK;
    return cwmp_fail(error, CWMP_FAULT_DOWNLOAD_FAILURE,
                     "the firmware image that runs is on trial, and the one of before is kept");
}

static enum cwmp_fault arm(void *argument, const struct transfer_handler *handler, int64_t id,
                           const struct transfer_order *order, struct cwmp_error *error)
{
    struct trials *trials = argument;

    trials->applying.kind = kind_of(handler);
    trials->applying.transfer = id;
    return trial_arm(trials->trial,
                     &(struct trial_delivery){.kind = kind_of(handler),
                                              .transfer = id,
                                              .command_key = order->command_key},
                     error);
}

static void applied(void *argument, bool done, bool restart)
{
    struct trials *trials = argument;

    if (done)
        trial_applied(trials->trial, restart);
    else
        trial_cancel(trials->trial, &(struct trial_delivery){.kind = trials->applying.kind,
                                                             .transfer = trials->applying.transfer,
                                                             .command_key = ""});
}

static bool was_applied(void *argument, int64_t id)
{
    const struct trials *trials = argument;

    return trial_has_image_of(trials->trial, id);
}

/* ---- After a restoration ----------------------------------------------------------------------
 */

/* R-NTF: the ACS takes another version for the running one; that this one runs is a change. */
static void remind_of_version(void *argument, const struct trial_restoration *restoration)
{
    struct trials *trials = argument;
    struct arena *arena = arena_new();
    const char *name = model_role_path(trials->model, ROLE_SOFTWARE_VERSION, arena);

    if (restoration->told[0] != '\0' && name)
        model_load(trials->model, &(struct model_record){.kind = MODEL_RECORD_REPORTED,
                                                         .name = name,
                                                         .text = restoration->told});
    arena_free(arena);
}

enum cwmp_fault trials_load(struct trials *trials, struct store *store, struct model *model,
                            struct cwmp_error *error)
{
    char *running = trial_restored_running(trials->trial);
    enum cwmp_fault fault = CWMP_OK;

    trials->store = store;
    trials->model = model;
    if (running) {
        fault = store_restore(store, running, error);
        if (fault == CWMP_OK)
            fault = store_load_unsaved(store, model, error);
    }
    mem_free_secret(running);
    trial_visit_restored(trials->trial, remind_of_version, trials);
    return fault;
}

/* The order is in the state of before, unless it came while another one was on trial. */
static void report(void *argument, const struct trial_restoration *restoration)
{
    struct trials *trials = argument;
    struct cwmp_error error;

    if (restoration->delivery.transfer == 0)
        return;
    cwmp_fail(&error, (enum cwmp_fault)restoration->fault, "%s", restoration->text);
    transferring_fail(trials->transferring, restoration->delivery.transfer,
                      restoration->delivery.command_key, &error);
}

/* Once, also when the power goes before the ACS has heard of it. */
static void report_all(struct trials *trials)
{
    struct trial_status status;
    struct arena *arena = arena_new();
    char *number;
    const char *told;
    struct cwmp_error error;

    trial_status(trials->trial, &status);
    number = arena_printf(arena, "%lld", (long long)status.id);
    told = store_text(trials->store, TEXT_TOLD, arena);
    if (status.state == TRIAL_RESTORED && !(told && text_equal(told, number)) &&
        store_begin(trials->store, &error) == CWMP_OK) {
        trial_visit_restored(trials->trial, report, trials);
        if (store_set_text(trials->store, TEXT_TOLD, number, &error) != CWMP_OK ||
            store_commit(trials->store, &error) != CWMP_OK)
            log_error(trials->options.log, "%s", error.text);
    }
    arena_free(arena);
}

/* ---- Wires ---------------------------------------------------------------------------------- */

void trials_answered(struct trials *trials, const struct session_answer *answer)
{
    struct arena *arena;

    if (!text_equal(answer->method, "TransferComplete"))
        return;
    arena = arena_new();
    trial_told(trials->trial, model_role_string(trials->model, ROLE_SOFTWARE_VERSION, arena));
    arena_free(arena);
}

void trials_concluded(struct trials *trials, bool ok)
{
    trial_session_ended(trials->trial, ok);
}

struct trial *trials_trial(struct trials *trials)
{
    return trials->trial;
}

const struct transfer_trials *trials_for_transfers(const struct trials *trials)
{
    return &trials->for_transfers;
}

/* ---- Begin and end of the object ------------------------------------------------------------ */

struct trials *trials_new(const struct trials_options *options)
{
    struct trials *trials = mem_alloc(sizeof *trials);

    trials->options = *options;
    trials->trial = trial_new(&(struct trial_options){.env = options->env,
                                                      .log = options->log,
                                                      .folder = options->state_folder,
                                                      .images = {.argument = options->images,
                                                                 .running = running_slot,
                                                                 .version = running_version,
                                                                 .activate = activate,
                                                                 .keep = keep}});
    trials->for_transfers = (struct transfer_trials){.argument = trials,
                                                     .admit = admit,
                                                     .arm = arm,
                                                     .applied = applied,
                                                     .was_applied = was_applied};
    trials->guard =
        (struct model_guard){.argument = trials, .before = before_change, .after = after_change};
    return trials;
}

void trials_start(struct trials *trials, struct transferring *transferring,
                  struct session_engine *session)
{
    const struct trial_host host = {.loop = trials->options.loop,
                                    .second_ms = trials_second_ms(),
                                    .argument = trials,
                                    .is_enabled = is_enabled,
                                    .delay = delay,
                                    .is_busy = is_busy,
                                    .can_call = can_call,
                                    .has_address = has_address,
                                    .call = call,
                                    .hold = hold,
                                    .restart = restart,
                                    .running = running};

    trials->transferring = transferring;
    trials->session = session;
    model_set_guard(trials->model, &trials->guard);
    report_all(trials);
    trial_start(trials->trial, &host);
}

void trials_free(struct trials *trials)
{
    if (!trials)
        return;
    trial_free(trials->trial);
    free(trials);
}
